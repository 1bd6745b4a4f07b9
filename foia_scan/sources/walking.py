"""Walking a dump: folders in sorted order, containers opened, nothing skipped in silence."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Protocol

from foia_scan import folders
from foia_scan.errors import FileUnreadable, NotFound
from foia_scan.records import SourceFile
from foia_scan.settings import Settings
from foia_scan.sources import stores, zips
from foia_scan.sources.allowance import too_much
from foia_scan.sources.digests import digest
from foia_scan.sources.kinds import HEAD_BYTES, kind_by_head, kind_of
from foia_scan.sources.names import inner_name
from foia_scan.sources.room import UnpackingRoom
from foia_scan.sources.stores import Place, Stored, Url


class Wanted(Protocol):
    """False where the caller knows that file already: it is neither opened nor unpacked."""

    def __call__(self, path: str, size: int, modified_ns: int, etag: str = "", /) -> bool: ...


def walk(
    paths: Sequence[Place],
    settings: Settings,
    room: UnpackingRoom,
    wanted: Wanted = lambda path, size, modified_ns, etag="": True,
    apart: Sequence[Path] = (),
) -> Iterator[SourceFile]:
    """Yield every file below ``paths``, members of ZIPs right after their container, each unpacked only when asked for.

    What can't be read is yielded too, with the reason in ``problem``; its kind is "unreadable" where the disk, the
    rights or the bytes are at fault, and "encrypted" for a locked member. A file that is not wanted has kind "known".
    ``apart`` are files of our own (the database) that are no part of the dump. Raises NotFound for a path that isn't
    there, StoreUnusable or ExtraMissing for an object store that can't be used, before anything is yielded.
    """
    for path in paths:
        if not (stores.is_there(path) if isinstance(path, Url) else os.path.lexists(path)):
            raise NotFound(f"There is no {folders.printable(str(path))}.")
    return _walk(paths, _Walk(settings, room, wanted, apart))


class _Walk:
    def __init__(self, settings: Settings, room: UnpackingRoom, wanted: Wanted, apart: Sequence[Path]) -> None:
        self.settings = settings
        self.room = room
        self.wanted = wanted
        self.local = folders.Walk(apart)
        self.objects: set[str] = set()


def _walk(paths: Sequence[Place], run: _Walk) -> Iterator[SourceFile]:
    for path in paths:
        yield from _objects(path, run) if isinstance(path, Url) else _files(path, run)


def _objects(url: Url, run: _Walk) -> Iterator[SourceFile]:
    """What lies in an object store; only archives are fetched to be looked into, the rest when it is read."""
    found = stores.listing(url)
    while listed := list(islice(found, stores.HEAD_AT_ONCE)):
        new = [
            each for each in listed if isinstance(each, Stored) and each.url not in run.objects and _is_new(each, run)
        ]
        sound = [each for each in new if 0 < each.size <= run.settings.max_file_bytes]
        heads = dict(zip(sound, stores.heads([each.url for each in sound], HEAD_BYTES), strict=True))
        for each in listed:
            if isinstance(each, SourceFile):
                yield each
            elif each.url not in run.objects:
                run.objects.add(each.url)
                file = SourceFile(each.url, each.url, "known", each.size, each.modified_ns, etag=each.etag)
                yield from _object(file, heads.get(each), run) if each in new else [file]


def _is_new(stored: Stored, run: _Walk) -> bool:
    return run.wanted(stored.url, stored.size, stored.modified_ns, stored.etag)


def _object(file: SourceFile, head: bytes | str | None, run: _Walk) -> Iterator[SourceFile]:
    name = file.path.rpartition("/")[2]
    if head is None:  # empty, or too large
        problem = None if file.size else "the file is empty (0 bytes)"
        found = replace(file, kind="unreadable", problem=problem) if problem else identified(file, name, run.settings)
    elif isinstance(head, str):
        found = replace(file, kind="unreadable", problem=f"it can't be opened: {head}")
    elif (known := kind_by_head(head, name)) is not None:
        found = replace(file, kind=known[0], problem=known[1])
    else:
        found = _archive(file, name, run)
    yield from unfolded(found, run.settings, run.room, run.wanted)


def _archive(file: SourceFile, name: str, run: _Walk) -> SourceFile:
    """The archive, fetched to a place of the room."""
    at = run.room.new_place()
    run.room.keep(str(at), file.size)
    problem = too_much(
        file.size, None, run.room.allowance(file.path, run.settings), run.settings, run.room.free_bytes()
    )
    try:
        if problem is not None:
            raise FileUnreadable(problem)
        stores.fetch(file, at)
    except FileUnreadable as error:
        run.room.drop(str(at))
        return replace(file, kind="unreadable", problem=str(error))
    return identified(replace(file, location=str(at)), name, run.settings)


def _files(path: Path, run: _Walk) -> Iterator[SourceFile]:
    for entry in run.local.entries(path):
        if entry.problem is not None:
            yield unreadable(entry.name, entry.problem, kind=entry.kind)
            continue
        file = SourceFile(entry.name, entry.location, "known", entry.size, entry.modified_ns)
        if run.wanted(entry.name, entry.size, entry.modified_ns):
            found = identified(file, Path(entry.location).name, run.settings)
            yield from unfolded(found, run.settings, run.room, run.wanted)
        else:
            yield file


def unfolded(file: SourceFile, settings: Settings, room: UnpackingRoom, wanted: Wanted) -> Iterator[SourceFile]:
    """Yield the identified file and, if it is a ZIP, everything in it, nested ZIPs unfolded in their turn.

    The place of a ZIP that lies in the room is dropped at the end; that of any other file is the receiver's to drop.
    """
    if file.kind != "zip" or file.problem is not None:
        if file.problem is not None:
            room.drop(file.location)
        yield file
        return
    try:
        yield replace(file, sha256=digest(file))
        if len(file.containers) >= settings.max_nesting:
            yield left_closed(file, settings)
            return
        for member in zips.members(file, settings, room, wanted):
            known = member.problem is not None or member.kind == "known"
            found = member if known else identified(member, inner_name(member.path), settings)
            yield from unfolded(found, settings, room, wanted)
    except OSError as error:
        yield unreadable(f"{file.path}!", folders.reason(error))
    finally:
        room.drop(file.location)


def left_closed(container: SourceFile, settings: Settings) -> SourceFile:
    """The row that says of a container that what is in it was not looked at."""
    reason = f"containers nested deeper than {settings.max_nesting} are left closed"
    inside = (*container.containers, container.path)
    return SourceFile(f"{container.path}!", "", "refused", 0, 0, problem=reason, containers=inside)


def identified(file: SourceFile, name: str, settings: Settings) -> SourceFile:
    """The file with its kind and problem filled in."""
    if file.size > settings.max_file_bytes:
        reason = f"the file is larger ({file.size:,} bytes) than the limit ({settings.max_file_bytes:,} bytes)"
        return replace(file, kind="too-large", problem=reason)
    try:
        kind, problem = kind_of(Path(file.location), name)
    except OSError as error:
        kind, problem = "unreadable", folders.reason(error)
    return replace(file, kind="unreadable" if file.size == 0 else kind, problem=problem)


def unreadable(name: str, problem: str, kind: str = "unreadable", size: int = 0, modified_ns: int = 0) -> SourceFile:
    return SourceFile(name, "", kind, size, modified_ns, problem=problem)
