"""What a worker of a cluster is asked: whether it fits the run, and to carry out a unit. No Dask in here."""

from __future__ import annotations

import functools
import pickle
import secrets
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from foia_scan import __version__, sources
from foia_scan.errors import ClusterUnusable, FoiaScanError
from foia_scan.settings import Settings
from foia_scan.workers.borrowing import carry_out, close_idle
from foia_scan.workers.units import Result, Unit


@dataclass(frozen=True, slots=True)
class Terms:
    """What must be the same on every machine of a run."""

    run: str
    """Not the same in any two runs."""
    version: str
    python: str
    """Major and minor version."""
    topic: str
    """Name of the pack, or path of its file."""
    topic_version: str
    recognizes: str | None
    """Language of the scans; None where they are not recognized."""
    documents: tuple[str, ...] = ()
    """Absolute paths and URLs that are to be read."""
    mark: tuple[str, str] | None = None
    """Path and content of a file in the temp folder of the machine that runs the command, if workers must see it."""


def terms_of_run(settings: Settings, paths: tuple[str, ...]) -> Terms:
    """The terms of this machine. Raises BadTopic."""
    from foia_scan import reading, topics

    recognizes = settings.ocr != "never" and reading.tesseract_problem(settings) is None
    version = topics.load(settings.topic).version
    language = settings.language if recognizes else None
    return Terms(secrets.token_hex(8), __version__, _python(), settings.topic, version, language, paths)


def _python() -> str:
    return f"{sys.version_info.major}.{sys.version_info.minor}"


@functools.cache
def misfit(terms: Terms) -> tuple[str, str] | None:
    """What is wrong with this worker, as a sentence without its subject, and what mends it; or None."""
    if terms.version != __version__:
        return f"has foia-scan {__version__}, this machine {terms.version}", _SAME_VERSIONS
    if terms.python != _python():
        return f"has Python {_python()}, this machine {terms.python}", _SAME_VERSIONS
    from foia_scan import reading, topics

    try:
        version = topics.load(terms.topic).version
    except FoiaScanError as error:
        return f"can't load the topic pack {terms.topic}: {error}", _SAME_TOPIC
    if version != terms.topic_version:
        return f"has another topic pack {terms.topic} (version {version}, here {terms.topic_version})", _SAME_TOPIC
    if terms.recognizes is not None:
        problem = reading.tesseract_problem(Settings(language=terms.recognizes))
        if problem is not None:
            return f"can't recognize scanned pages: {problem}", "Install Tesseract there, or give --ocr never."
    for path in terms.documents:
        try:
            seen = sources.is_there(sources.place(path))
        except FoiaScanError as error:
            return f"can't read the documents: {error}", error.next_step
        if not seen:
            return f"doesn't see {path}", _SAME_FOLDER
    if terms.mark is not None and not sees(terms.mark):
        return f"doesn't see {Path(terms.mark[0]).parent}, which other workers see", _SAME_FOLDER
    return None


_SAME_VERSIONS = "Install the same foia-scan, with the same Python, on every machine of the cluster."
_SAME_TOPIC = "Put the same pack where every worker finds it under that name, and start the workers anew."
_SAME_FOLDER = (
    "Put the documents into a folder that every machine has under the same path, or into an object store "
    "(s3://bucket/folder)."
)


@contextmanager
def mark_in_temp() -> Iterator[tuple[str, str]]:
    """A file in this machine's temp folder, as path and content: who sees it shares the folder."""
    content = secrets.token_hex(16)
    with tempfile.NamedTemporaryFile("w", prefix="foia-scan-mark-", suffix=".txt") as file:
        file.write(content)
        file.flush()
        yield file.name, content


def sees(mark: tuple[str, str]) -> bool:
    path, content = mark
    with suppress(OSError):
        return Path(path).read_text() == content
    return False


def packed(units: Sequence[Unit], settings: Settings) -> bytes:
    """The units on their way to a worker: bytes, so that nobody on the way looks into them."""
    return pickle.dumps((tuple(map(_located, units)), settings), pickle.HIGHEST_PROTOCOL)


def _located(unit: Unit) -> Unit:
    """The same unit with the absolute path of its file: workers stand in other folders."""
    if not unit.file.location or sources.is_url(unit.file.location):
        return unit
    return replace(unit, file=replace(unit.file, location=str(Path(unit.file.location).absolute())))


def done(terms: Terms, errand: bytes) -> bytes:
    """Carry out packed units on this worker. Raises ClusterUnusable where the worker doesn't fit the run."""
    wrong = misfit(terms)
    if wrong is not None:
        raise ClusterUnusable(f"A worker of the cluster {wrong[0]}.", wrong[1])
    units, settings = pickle.loads(errand)
    found = [[(result.unit.numbers, _without_unit(result)) for result in carry_out(unit, settings)] for unit in units]
    return pickle.dumps(found, pickle.HIGHEST_PROTOCOL)


def unpacked(answer: bytes, units: Sequence[Unit]) -> list[Result]:
    """The results of the units, as the worker sent them back."""
    return [
        replace(result, unit=unit if numbers == unit.numbers else unit.only(numbers))
        for unit, found in zip(units, pickle.loads(answer), strict=True)
        for numbers, result in found
    ]


def tidy() -> None:
    """Leave nothing of a run behind on this worker."""
    close_idle()
    sources.clear_copies()


def _without_unit(result: Result) -> Result:
    """The pages of the unit need not go back: who asked has them."""
    return replace(result, unit=replace(result.unit, pages=(), bundle=b"", wordings=()))
