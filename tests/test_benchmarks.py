"""The comparison runs where no peer is installed or wanted, and its ratios are those of its seconds."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
COMMAND = [sys.executable, str(ROOT / "benchmarks" / "compare.py"), str(ROOT / "sample_docs" / "release")]


def test_it_says_which_peers_were_left_out() -> None:
    options = ["--repeats", "1", "--without", "pdfgrep", "--without", "pdfplumber"]
    printed = subprocess.run([*COMMAND, *options], check=True, capture_output=True, text=True).stdout
    assert "pdfgrep: left out" in printed
    assert "pdfplumber: left out" in printed
    assert "16 PDF files, 29 pages" in printed
    assert "foia-scan ingest, again" in printed
