"""Copies of objects on this machine's disk: one for all processes that read the object, no more than are needed.

They lie in one folder of the user's in the system's temp folder. A lock on the copy says that somebody makes or reads
it; locks go with their processes, however these end, so that what a killed run left behind is known and removed.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from foia_scan import folders
from foia_scan.errors import FileUnreadable
from foia_scan.records import SourceFile
from foia_scan.settings import Settings
from foia_scan.sources import stores
from foia_scan.sources.allowance import KEEP_FREE, free_bytes
from foia_scan.sources.digests import digest
from foia_scan.sources.stores import Place, Url

NAME = "foia-scan-copies"


@contextlib.contextmanager
def at_hand(file: SourceFile, settings: Settings) -> Iterator[SourceFile]:
    """The file with a location on this machine's disk for as long as it is needed; one that lies here is left alone.

    Raises FileUnreadable, ExtraMissing, StoreUnusable, OSError.
    """
    if not folders.is_url(file.location):
        yield file
        return
    folder = _folder()
    name = hashlib.sha256(repr((file.location, file.size, file.modified_ns, file.etag)).encode()).hexdigest()[:32]
    with _copy(folder / name, file, settings) as place:
        yield replace(file, location=str(place))


@contextlib.contextmanager
def copies_of(places: Sequence[Place]) -> Iterator[None]:
    """A run in which objects of these addresses are read: none of their copies is left before it and behind it."""
    remote = any(isinstance(place, Url) for place in places)
    if remote:
        clear_copies()
    try:
        yield
    finally:
        if remote:
            clear_copies()


def clear_copies() -> None:
    """Remove every copy that nobody reads; those of killed runs, too."""
    with contextlib.suppress(OSError, FileUnreadable):
        for path in _folder(make=False).iterdir():
            _remove_unless_in_use(path)
        _folder(make=False).rmdir()


def digest_of_object(url: Url, settings: Settings) -> str | None:
    """The SHA-256 of the object as the store has it now; None where it can't be had."""
    for stored in stores.listing(url):
        if isinstance(stored, stores.Stored):
            file = SourceFile(url, url, "stored", stored.size, stored.modified_ns, etag=stored.etag)
            with contextlib.suppress(FileUnreadable), at_hand(file, settings) as copy:
                return digest(copy)
    return None


@contextlib.contextmanager
def _copy(path: Path, file: SourceFile, settings: Settings) -> Iterator[Path]:
    import fcntl

    while True:
        with _locked(path, fcntl.LOCK_EX):
            if path.stat().st_size != file.size or not file.size:  # new, or somebody died over it
                _make_room(path, file.size, settings)
                stores.fetch(file, path)
        with _locked(path, fcntl.LOCK_SH):
            if path.stat().st_size == file.size:  # nobody removed it in between
                os.utime(path)
                yield path
                return


@contextlib.contextmanager
def _locked(path: Path, how: int) -> Iterator[None]:
    """Hold a lock on the file at the path, which is made if it isn't there."""
    import fcntl

    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
        try:
            fcntl.flock(descriptor, how)
            if _is_still(path, descriptor):  # not removed while we waited
                yield
                return
        finally:
            os.close(descriptor)


def _is_still(path: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False


def _make_room(path: Path, size: int, settings: Settings) -> None:
    """Remove copies that nobody reads, those first that were used longest ago, until the new one fits."""
    found = []
    for other in path.parent.iterdir():
        with contextlib.suppress(FileNotFoundError):
            if other != path:
                found.append((other.stat().st_mtime, other.stat().st_size, other))
    taken = sum(each[1] for each in found)
    for _, bytes_, other in sorted(found):
        if taken + size <= settings.room_bytes and free_bytes(path.parent) > size + KEEP_FREE:
            return
        if _remove_unless_in_use(other):
            taken -= bytes_
    if free_bytes(path.parent) < size + KEEP_FREE:
        raise FileUnreadable(f"not fetched: the temp folder's disk has no room for its {size:,} bytes")


def _remove_unless_in_use(path: Path) -> bool:
    import fcntl

    with contextlib.suppress(OSError):
        descriptor = os.open(path, os.O_RDWR | os.O_CLOEXEC | os.O_NOFOLLOW)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            path.unlink()
            return True
        finally:
            os.close(descriptor)
    return False


def _folder(make: bool = True) -> Path:
    """The folder of the copies, ours alone. Raises FileUnreadable where somebody else has taken its name."""
    folder = Path(tempfile.gettempdir()) / f"{NAME}-{os.getuid()}"
    if make:
        folder.mkdir(mode=0o700, exist_ok=True)
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid() or stat.S_IMODE(found.st_mode) & 0o077:
        raise FileUnreadable(f"not fetched: {folder} is not a folder of yours alone; remove it, or set TMPDIR")
    return folder
