"""What lies below a path on the disk, in sorted order; nothing is skipped in silence, nothing is opened."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]+://")


class Entry(NamedTuple):
    """A file, or what can't be taken for one."""

    name: str
    """As the user named it, the path below it joined on; bytes that are no UTF-8 are spelled as escapes."""
    location: str
    size: int = 0
    modified_ns: int = 0
    kind: str = "file"
    """"file", or what it is instead: "unreadable", "special" or "folder"."""
    problem: str | None = None
    """Why it is none, in plain words."""


def printable(path: str) -> str:
    """Spell bytes that are no UTF-8 as escapes, so that the name can be stored and shown."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def reason(error: OSError) -> str:
    return f"it can't be opened: {(error.strerror or type(error).__name__).lower()}"


def is_url(text: str) -> bool:
    """Whether it is the address of something in an object store, not a path on the disk."""
    return _SCHEME.match(text) is not None


def lies_below(file: str, place: object) -> bool:
    """Whether a file of the database is the one at that path or address, in that folder, or in that container."""
    if str(place) == ".":
        return not is_url(file)
    return file == str(place) or file.startswith((f"{place}/", f"{place}!"))


class Walk:
    """Every file once, but for those ``apart``; a link can't lead in circles."""

    # Paths are plain strings here: a dump of a hundred thousand files is walked at every run.
    def __init__(self, apart: Sequence[Path] = ()) -> None:
        self._apart = frozenset(str(path.absolute()) for path in apart)
        self._folders: dict[tuple[int, int], str] = {}
        """Device and inode of every folder walked, with its name."""
        self._files: set[str] = set()
        self._here = os.getcwd() if apart else ""

    def entries(self, path: Path) -> Iterator[Entry]:
        """What lies at or below the path."""
        return self._entry(str(path))

    def _entry(self, path: str) -> Iterator[Entry]:
        name = path if path.isascii() else printable(path)
        try:
            found = os.stat(path)
        except OSError as error:
            what = "a link that leads nowhere" if os.path.islink(path) else reason(error)
            yield Entry(name, path, kind="unreadable", problem=what)
            return
        if stat.S_ISREG(found.st_mode):
            if name not in self._files and os.path.join(self._here, path) not in self._apart:
                self._files.add(name)
                yield Entry(name, path, found.st_size, found.st_mtime_ns)
        elif stat.S_ISDIR(found.st_mode):
            yield from self._folder(path, name, found)
        else:
            yield Entry(name, path, kind="special", problem="not a regular file (a pipe, socket or device)")

    def _folder(self, path: str, name: str, found: os.stat_result) -> Iterator[Entry]:
        identity = (found.st_dev, found.st_ino)
        if identity in self._folders:
            if os.path.islink(path) or self._folders[identity] != name:
                problem = f"the same folder as {self._folders[identity]}, walked once"
                yield Entry(name, path, kind="folder", problem=problem)
            return
        self._folders[identity] = name
        try:
            names = sorted(os.listdir(path))
        except OSError as error:
            yield Entry(name, path, kind="unreadable", problem=f"the folder can't be opened: {reason(error)}")
            return
        for each in names:
            yield from self._entry(each if path == "." else os.path.join(path, each))
