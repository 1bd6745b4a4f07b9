"""Our own temp folder: the only place where members of containers are unpacked."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from foia_scan.settings import Settings
from foia_scan.sources.allowance import Allowance

PREFIX = "foia-scan-room-"
LOCK = "in-use"


class UnpackingRoom:
    """A private temp folder that goes when the run ends; what killed runs left behind goes at the next start.

    Members lie in it under running numbers: no name of the dump is ever used as a path. Whoever is given a place drops
    it when it is done with it, so that the room holds no more than what is being worked on.
    """

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._lock: int | None = None
        self._count = 0
        self._taken: dict[str, int] = {}
        """Size of what lies in each place that was kept and not dropped yet."""
        self._spent: dict[str, Allowance] = {}

    def __enter__(self) -> UnpackingRoom:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def new_place(self) -> Path:
        """Return a path that is not taken yet; the folder is made at the first call."""
        if self._folder is None:
            _sweep()
            self._folder = Path(tempfile.mkdtemp(prefix=PREFIX))
            self._lock = _take_lock(self._folder / LOCK)
        self._count += 1
        return self._folder / f"{self._count:07d}"

    def keep(self, place: str, size: int) -> None:
        """Count what was unpacked to the place, until it is dropped."""
        self._taken[place] = size

    def drop(self, place: str) -> None:
        """Remove what lies in a place of ours; any other path is left alone."""
        if self._taken.pop(place, None) is not None:
            with suppress(OSError):
                Path(place).unlink()

    def used_bytes(self) -> int:
        return sum(self._taken.values())

    def allowance(self, outermost: str, settings: Settings) -> Allowance:
        """What the outermost container of that path may still unpack to, all that is nested in it included."""
        spent = self._spent.get(outermost, Allowance(0, 0))
        return Allowance(settings.max_members - spent.members, settings.max_unpacked_bytes - spent.bytes)

    def spend(self, outermost: str, members: int, size: int) -> None:
        spent = self._spent.get(outermost, Allowance(0, 0))
        self._spent[outermost] = Allowance(spent.members + members, spent.bytes + size)

    def free_bytes(self) -> int:
        return shutil.disk_usage(self._folder or tempfile.gettempdir()).free

    def close(self) -> None:
        if self._lock is not None:
            os.close(self._lock)
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
        self._folder = self._lock = None
        self._taken.clear()


def _sweep() -> None:
    """Remove rooms whose run is dead: a lock goes with its process, however that ended."""
    for folder in _own_rooms():
        lock = _take_lock(folder / LOCK)
        if lock is not None:
            os.close(lock)
            shutil.rmtree(folder, ignore_errors=True)


def _own_rooms() -> Iterator[Path]:
    for folder in Path(tempfile.gettempdir()).glob(PREFIX + "*"):
        with suppress(OSError):
            mine = not hasattr(os, "getuid") or folder.lstat().st_uid == os.getuid()
            if mine and folder.is_dir() and not folder.is_symlink() and (folder / LOCK).exists():
                yield folder


def _take_lock(path: Path) -> int | None:
    """Return the descriptor of a locked file, or None if another run holds it (or locks don't exist here)."""
    try:
        import fcntl
    except ImportError:
        return None
    descriptor: int | None = None
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        if descriptor is not None:
            os.close(descriptor)
        return None
    return descriptor
