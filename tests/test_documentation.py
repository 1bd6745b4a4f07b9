"""What the README says is there: commands, targets, files, the example of a topic pack."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import click
import pytest
import typer

from foia_scan import topics
from foia_scan.commands import app

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
TARGETS = set(re.findall(r"^([a-z]+):", MAKEFILE, re.MULTILINE))
