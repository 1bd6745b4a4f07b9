"""Members of ZIP files: unpacked into our own room under numbers, within limits, or refused with the reason."""

from __future__ import annotations

import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

from foia_scan.damage import ZIP_FAULTS
from foia_scan.errors import FileEncrypted
from foia_scan.records import SourceFile
from foia_scan.settings import Settings
from foia_scan.sources.allowance import too_much
from foia_scan.sources.names import Names
from foia_scan.sources.room import UnpackingRoom

CHUNK = 1 << 20
AES = 99
"""The "way of packing" of members that WinZip and 7-Zip have locked; Python's zipfile opens the older lock only."""

Wanted = Callable[[str, int, int], bool]
_FAULTS = (*ZIP_FAULTS, MemoryError)


def members(container: SourceFile, settings: Settings, room: UnpackingRoom, wanted: Wanted) -> Iterator[SourceFile]:
    """Yield the members of ``container``, not yet identified; each lies in a place of the room, or has a problem.

    What is nested in them stays closed. A member that is not wanted has kind "known".
    """
    inside = (*container.containers, container.path)
    try:
        archive = zipfile.ZipFile(container.location)
    except (*_FAULTS, RecursionError) as error:
        problem = f"the ZIP file can't be opened: {error or type(error).__name__}"
        yield SourceFile(f"{container.path}!", "", "unreadable", 0, 0, problem=problem, containers=inside)
        return
    with archive:
        names = Names(container.path)
        for info in archive.infolist():
            if info.filename.endswith("/"):  # ZipInfo.is_dir fails on a name without letters
                continue
            if room.allowance(inside[0], settings).members <= 0:
                reason = f"more than {settings.max_members:,} members: the rest was left out"
                yield SourceFile(f"{container.path}!", "", "refused", 0, 0, problem=reason, containers=inside)
                return
            room.spend(inside[0], 1, 0)
            yield _member(archive, info, names.path(info.filename), inside, settings, room, wanted)


def _member(
    archive: zipfile.ZipFile,
    info: zipfile.ZipInfo,
    name: str,
    inside: tuple[str, ...],
    settings: Settings,
    room: UnpackingRoom,
    wanted: Wanted,
) -> SourceFile:
    def file(kind: str, problem: str | None = None, location: str = "") -> SourceFile:
        return SourceFile(name, location, kind, info.file_size, modified_ns, problem=problem, containers=inside)

    modified_ns = _modified_ns(info)
    problem = _problem(info, room) or too_much(
        info.file_size, info.compress_size, room.allowance(inside[0], settings), settings, room.free_bytes()
    )
    if problem is not None:
        return file("refused", problem)
    if not _may_be_container(info) and not wanted(name, info.file_size, modified_ns):
        return file("known")
    place = room.new_place()
    room.keep(str(place), info.file_size)
    try:
        _unpack_with(archive, info, place, settings.passwords)
    except _FAULTS as error:
        room.drop(str(place))
        return file(*_why_not_unpacked(info, error, bool(settings.passwords)))
    room.spend(inside[0], 0, info.file_size)
    return file("", location=str(place))


def _problem(info: zipfile.ZipInfo, room: UnpackingRoom) -> str | None:
    """Return why the member is refused for what it is, or None."""
    path = PurePosixPath(info.filename.replace("\\", "/"))
    if ".." in path.parts or path.is_absolute() or (path.parts[:1] and path.parts[0].endswith(":")):
        return "refused: its name points outside of the ZIP file"
    if stat.S_ISLNK(info.external_attr >> 16):
        return "refused: a link, not a file"
    return None


def _why_not_unpacked(info: zipfile.ZipInfo, error: Exception, tried: bool) -> tuple[str, str]:
    if info.compress_type == AES:
        return (
            "encrypted",
            "a member locked with AES, which can't be opened here: unpack the ZIP yourself",
        )
    if info.flag_bits & 1 and isinstance(error, RuntimeError | zlib.error | zipfile.BadZipFile | NotImplementedError):
        if tried:
            return (
                "encrypted",
                f"a member locked with a password, and none of those given opens it. {FileEncrypted.next_step}",
            )
        return "encrypted", f"a member locked with a password. {FileEncrypted.next_step}"
    return "unreadable", f"the member can't be unpacked: {error or type(error).__name__}"


def _unpack_with(archive: zipfile.ZipFile, info: zipfile.ZipInfo, place: Path, passwords: Sequence[str]) -> None:
    """Unpack the member, a locked one with the first password that opens it; raises what the last attempt raised."""
    attempts = [word.encode() for word in passwords] if info.flag_bits & 1 else []
    for attempt in [*attempts[:-1]]:
        try:
            return _unpack(archive, info, place, attempt)
        except _FAULTS:
            place.unlink(missing_ok=True)
    return _unpack(archive, info, place, attempts[-1] if attempts else None)


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
    return PurePosixPath(info.filename).suffix.lower() == ".zip"


def _modified_ns(info: zipfile.ZipInfo) -> int:
    try:
        return int(datetime(*info.date_time, tzinfo=UTC).timestamp()) * 1_000_000_000
    except ValueError:
        return 0
