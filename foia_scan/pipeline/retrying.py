"""What is to be read again because it failed or was partly read, in this run or one before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from foia_scan import reading, sources
from foia_scan.folders import lies_below
from foia_scan.settings import Settings
from foia_scan.store.database import Database


@dataclass(frozen=True, slots=True)
class Due:
    """Paths of the database that are to be read again, and where they are found."""

    files: frozenset[str]
    carriers: frozenset[str]
    """Containers that they lie in, nested ones included."""
    originals: tuple[sources.Place, ...]
    """Files on the disk, and objects, to begin with, in order."""
    gone: tuple[str, ...]
    """Files that failed and are not where they were."""
    elsewhere: tuple[str, ...]
    """Objects that failed, and no given path names their store: it is not asked."""

    def wants(self, path: str) -> bool:
        """Whether the file of that path, or something in it, is to be read again."""
        return path in self.files or path in self.carriers


def due(database: Database, settings: Settings, below: Sequence[sources.Place]) -> Due:
    """What failed or was partly read below the paths; everything of the kind where no path is given.

    Objects of a store are due only below an address that is given: nothing goes to the network unasked.
    Locked files count only with passwords, and pages that lack recognition only where Tesseract is there.
    """
    files: list[str] = []
    gone: list[str] = []
    elsewhere: list[str] = []
    carriers: set[str] = set()
    originals: dict[sources.Place, None] = {}
    for path in database.unread_files(recognizing=can_recognize(settings), unlocking=bool(settings.passwords)):
        if below and not any(lies_below(path, each) for each in below):
            continue
        original = sources.original_of(path)
        if isinstance(original, sources.Url) and not below:
            elsewhere.append(path)
            continue
        if isinstance(original, sources.Url) and database.known_file(original) is None:
            original = sources.Url(path)  # an object with "!" in its name
        if not sources.is_there(original):
            gone.append(path)
            continue
        files.append(path)
        originals[original] = None
        parts = path.split("!")
        carriers.update("!".join(parts[:count]) for count in range(1, len(parts)))
    return Due(frozenset(files), frozenset(carriers), tuple(originals), tuple(gone), tuple(elsewhere))


def can_recognize(settings: Settings) -> bool:
    return settings.ocr != "never" and reading.tesseract_problem(settings) is None
