"""What ``doctor`` and ``topics`` look at."""

from __future__ import annotations

import importlib.metadata
import sqlite3
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from foia_scan import __version__
from foia_scan.errors import FoiaScanError, NotFound
from foia_scan.settings import Settings
from foia_scan.store import standing
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


def examine(topic: str, db: Path, language: str = Settings().language) -> Iterator[Check]:
    python = ".".join(map(str, sys.version_info[:3]))
    yield Check("foia-scan", True, f"{__version__}, Python {python}, SQLite {sqlite3.sqlite_version}")
    for package in (
        "pypdfium2",
        "pdfplumber",
        "pdfminer.six",
        "pillow",
        "olefile",
        "spacy",
        "sqlite-utils",
        "typer",
        "rich",
    ):
        yield _package(package)
    yield _recognition(Settings(language=language))
    yield _cluster()
    yield _model()
    yield _pack(topic)
    yield _database(db)


def _package(name: str) -> Check:
    try:
        return Check(name, True, importlib.metadata.version(name))
    except importlib.metadata.PackageNotFoundError:
        return Check(name, False, "is not installed", f"pip install {name}")


def _recognition(settings: Settings) -> Check:
    """Tesseract as the reading uses it: its Python binding, and the data of the language."""
    from foia_scan import reading

    name = "Tesseract (scanned pages)"
    problem = reading.tesseract_problem(settings)
    if problem is not None:
        mend = (
            "pip install 'foia-scan[ocr]', and Tesseract's data: apt install tesseract-ocr (tesseract-ocr-spa for "
            "Spanish); brew install tesseract tesseract-lang; or TESSDATA_PREFIX=the folder that holds it"
        )
        return Check(name, False, f"{problem}: scanned pages stay unread", mend, needed=False)
    return Check(name, True, reading.tesseract_account(settings))


def _cluster() -> Check:
    """What --dask and addresses of object stores need; looked up, not loaded."""
    name = "clusters and object stores"
    found = {}
    for package in ("distributed", "fsspec", "s3fs"):
        try:
            found[package] = importlib.metadata.version(package)
        except importlib.metadata.PackageNotFoundError:
            mend = "pip install 'foia-scan[cluster]'"
            return Check(
                name, False, f"{package} is not installed: one machine and its disks alone", mend, needed=False
            )
    return Check(name, True, ", ".join(f"{package} {version}" for package, version in found.items()))


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
            files = len(standing.status(database).files)
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
