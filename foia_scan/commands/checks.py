"""What ``doctor`` and ``topics`` look at."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from foia_scan import __version__
from foia_scan.errors import FoiaScanError, NotFound
from foia_scan.store import accounts
from foia_scan.store.database import open_database
from foia_scan.topics import pack as packs


@dataclass(frozen=True, slots=True)
class Check:
    name: str
    good: bool
    detail: str
    mend: str = ""
    needed: bool = True
    """False where the program works without it, only less."""


def examine(topic: str, db: Path) -> Iterator[Check]:
    python = ".".join(map(str, sys.version_info[:3]))
    yield Check("foia-scan", True, f"{__version__}, Python {python}, SQLite {sqlite3.sqlite_version}")
    for package in ("pypdfium2", "pdfplumber", "pdfminer.six", "spacy", "sqlite-utils", "typer", "rich"):
        yield _package(package)
    yield _recognition()
    yield _model()
    yield _pack(topic)
    yield _database(db)


def _package(name: str) -> Check:
    try:
        return Check(name, True, importlib.metadata.version(name))
    except importlib.metadata.PackageNotFoundError:
        return Check(name, False, "is not installed", f"pip install {name}")


def _recognition() -> Check:
    """Tesseract by its Python binding or by its program; English data."""
    program = shutil.which("tesseract")
    mend = "install Tesseract and its English data, such as: apt install tesseract-ocr; brew install tesseract"
    if program is None and importlib.util.find_spec("tesserocr") is None:
        return Check("Tesseract (scanned pages)", False, "not found: scanned pages stay unread", mend, needed=False)
    if program is None:
        return Check("Tesseract (scanned pages)", True, f"tesserocr {importlib.metadata.version('tesserocr')}")
    try:
        answer = subprocess.run([program, "--list-langs"], capture_output=True, text=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        return Check("Tesseract (scanned pages)", False, f"{program} can't be run: {error}", mend, needed=False)
    languages = (answer.stdout + answer.stderr).split("\n")[1:]
    if "eng" not in languages:
        return Check("Tesseract (scanned pages)", False, f"{program} has no English data (eng)", mend, needed=False)
    return Check("Tesseract (scanned pages)", True, f"{program}, with English")


def _model() -> Check:
    if resources.files("foia_scan.language").joinpath("model", "config.cfg").is_file():
        return Check("language model", True, "in the package")
    return Check(
        "language model", False, "not in the package: rules alone decide", "install foia-scan again", needed=False
    )


def _pack(topic: str) -> Check:
    try:
        pack = packs.load(topic)
    except FoiaScanError as error:
        return Check("topic pack", False, str(error), error.next_step)
    return Check("topic pack", True, f"{pack.name} (version {pack.version})")


def _database(path: Path) -> Check:
    name = f"database {path}"
    try:
        with open_database(path, create=False, readonly=True) as database:
            faults = database.faults()
            files = len(accounts.status(database).files)
    except NotFound:
        return Check(name, True, "not made yet; `foia-scan ingest` makes it")
    except FoiaScanError as error:
        return Check(name, False, str(error), error.next_step)
    if faults:
        return Check(name, False, "; ".join(faults), "ingest the release into a new database")
    return Check(name, True, f"sound, {files:,} files")


def pack_lines(pack: str | None) -> Iterator[str]:
    if pack is None:
        for name in packs.built_in():
            yield f"{name}: {packs.load(name).title}"
        return
    topic = packs.load(pack)
    yield f"{topic.name} (version {topic.version}): {topic.title}"
    yield f"program: {topic.program}"
    for question in topic.questions:
        yield f"question {question.id}: {question.text}"
        for position in question.positions:
            yield f"  {position.name}: {position.label}"
