"""Members of ZIP files: unpacked into our own room under numbers, within limits, or refused with the reason."""

from __future__ import annotations

import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

from foia_scan.records import SourceFile
from foia_scan.settings import Settings
from foia_scan.sources.room import UnpackingRoom

CHUNK = 1 << 20
KEEP_FREE = 256 << 20
"""Bytes of the disk that unpacking leaves alone."""
SUSPICIOUS_BYTES = 64 << 20
"""A high ratio is judged only above this size: a page of spaces packs well too."""

Identify = Callable[[SourceFile, str, Settings], Iterator[SourceFile]]


class Limits:
    """What one outermost container may cost, all its nested ones included."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.members = 0
        self.bytes = 0


def members(
    container: SourceFile,
    limits: Limits,
    room: UnpackingRoom,
    wanted: Callable[[str, int, int], bool],
    identify: Identify,
    depth: int = 1,
) -> Iterator[SourceFile]:
    """Yield the members of ``container`` as ``outer.zip!inner.pdf``, nested containers opened in their turn."""
    try:
        archive = zipfile.ZipFile(container.location)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RecursionError) as error:
        yield _refused(f"{container.path}!", f"the ZIP file can't be opened: {error}", kind="unreadable")
        return
    with archive:
        for info, name in _named(archive, container.path):
            limits.members += 1
            if limits.members > limits.settings.max_members:
                reason = f"more than {limits.settings.max_members:,} members: the rest was left out"
                yield _refused(f"{container.path}!", reason)
                return
            for file in _member(archive, info, name, limits, room, wanted, identify):
                yield file
                if file.kind != "zip" or file.problem is not None:
                    continue
                if depth >= limits.settings.max_nesting:
                    reason = f"containers nested deeper than {limits.settings.max_nesting} are left closed"
                    yield _refused(f"{file.path}!", reason)
                    continue
                yield from members(file, limits, room, wanted, identify, depth + 1)


def _named(archive: zipfile.ZipFile, outer: str) -> Iterator[tuple[zipfile.ZipInfo, str]]:
    """Yield every member that is no folder with a name of its own: a second one of the same name gets a number."""
    seen: dict[str, int] = {}
    for info in archive.infolist():
        if info.is_dir():
            continue
        inner = info.filename.encode("utf-8", "backslashreplace").decode()
        seen[inner] = seen.get(inner, 0) + 1
        number = f"#{seen[inner]}" if seen[inner] > 1 else ""
        yield info, f"{outer}!{inner}{number}"


def _member(
    archive: zipfile.ZipFile,
    info: zipfile.ZipInfo,
    name: str,
    limits: Limits,
    room: UnpackingRoom,
    wanted: Callable[[str, int, int], bool],
    identify: Identify,
) -> Iterator[SourceFile]:
    modified_ns = _modified_ns(info)
    problem = _problem(info, limits, room)
    if problem is not None:
        yield SourceFile(name, "", "refused", info.file_size, modified_ns, problem=problem)
        return
    if not _may_be_container(info) and not wanted(name, info.file_size, modified_ns):
        yield SourceFile(name, "", "known", info.file_size, modified_ns)
        return
    place = room.new_place()
    password = limits.settings.password
    try:
        _unpack(archive, info, place, password.encode() if password else None)
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, RuntimeError) as error:
        kind, problem = _why_not_unpacked(info, error)
        yield SourceFile(name, "", kind, info.file_size, modified_ns, problem=problem)
        return
    limits.bytes += info.file_size
    yield from identify(SourceFile(name, str(place), "", info.file_size, modified_ns), info.filename, limits.settings)


def _problem(info: zipfile.ZipInfo, limits: Limits, room: UnpackingRoom) -> str | None:
    """Return why the member is refused before a byte of it is unpacked, or None."""
    path = PurePosixPath(info.filename.replace("\\", "/"))
    if ".." in path.parts or path.is_absolute() or (path.parts[:1] and path.parts[0].endswith(":")):
        return "refused: its name points outside of the ZIP file"
    if stat.S_ISLNK(info.external_attr >> 16):
        return "refused: a link, not a file"
    if info.file_size > limits.settings.max_file_bytes:
        return f"refused: {info.file_size:,} bytes unpacked, over the limit of {limits.settings.max_file_bytes:,}"
    ratio = info.file_size / max(info.compress_size, 1)
    if ratio > limits.settings.max_ratio and info.file_size > SUSPICIOUS_BYTES:
        return f"refused: packed {ratio:,.0f} to 1, over the limit of {limits.settings.max_ratio} (a bomb?)"
    if limits.bytes + info.file_size > limits.settings.max_unpacked_bytes:
        return f"refused: the ZIP file unpacks to more than {limits.settings.max_unpacked_bytes:,} bytes"
    if info.file_size + KEEP_FREE > room.free_bytes():
        return f"not unpacked: the temp folder's disk has no room for its {info.file_size:,} bytes"
    return None


def _why_not_unpacked(info: zipfile.ZipInfo, error: Exception) -> tuple[str, str]:
    if info.flag_bits & 1 and isinstance(error, RuntimeError | zlib.error | zipfile.BadZipFile):
        return "encrypted", "a member locked with a password; give it with --password-file"
    return "unreadable", f"the member can't be unpacked: {error or type(error).__name__}"


def _unpack(archive: zipfile.ZipFile, info: zipfile.ZipInfo, place: Path, password: bytes | None) -> None:
    """Copy the member's bytes to ``place``; never more of them than its directory entry declares."""
    with archive.open(info, pwd=password) as source, place.open("xb") as target:
        left = info.file_size
        while chunk := source.read(min(CHUNK, left + 1)):
            left -= len(chunk)
            if left < 0:
                raise zipfile.BadZipFile("larger than it says")
            target.write(chunk)


def _may_be_container(info: zipfile.ZipInfo) -> bool:
    return info.filename.lower().endswith(".zip")


def _modified_ns(info: zipfile.ZipInfo) -> int:
    try:
        return int(datetime(*info.date_time, tzinfo=UTC).timestamp()) * 1_000_000_000
    except ValueError:
        return 0


def _refused(name: str, problem: str, kind: str = "refused") -> SourceFile:
    return SourceFile(name, "", kind, 0, 0, problem=problem)
