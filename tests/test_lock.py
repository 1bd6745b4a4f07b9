"""The lock holds what pyproject.toml asks for: an exact version of each, within its range, with its digests."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
LOCK = (ROOT / ".ci" / "requirements.lock").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS = re.search(r"^EXTRAS := (.+)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


def locked() -> dict[str, list[str]]:
    """Name -> its versions, one for each range of Pythons."""
    found: dict[str, list[str]] = {}
    for name, version in re.findall(r"^([\w.-]+)(?:\[[^\]]*\])?==([\w.+!-]+)", LOCK, re.MULTILINE):
        found.setdefault(canonicalize_name(name), []).append(version)
    return found


def asked() -> list[str]:
    """The requirements of the project and of the extras that the tests need; an extra may ask for others."""
    assert EXTRAS is not None
    found = list(PROJECT["dependencies"])
    waiting = EXTRAS[1].split(",")
    while waiting:
        for line in PROJECT["optional-dependencies"][waiting.pop()]:
            requirement = Requirement(line)
            if requirement.name == PROJECT["name"]:
                waiting += requirement.extras
            else:
                found.append(line)
    return found


@pytest.mark.parametrize("line", asked())
def test_what_the_project_asks_for_is_locked_in_its_range(line: str) -> None:
    requirement = Requirement(line)
    versions = locked().get(canonicalize_name(requirement.name))
    assert versions, f"run `make lock`: {requirement.name} is missing"
    assert all(requirement.specifier.contains(version, prereleases=True) for version in versions), "run `make lock`"


def test_every_version_has_its_digests_and_no_address() -> None:
    for entry in re.split(r"^(?=\S)", LOCK, flags=re.MULTILINE):
        assert not entry.strip() or "--hash=sha256:" in entry, entry.splitlines()[0]
    assert "://" not in LOCK
    assert "index-url" not in LOCK
