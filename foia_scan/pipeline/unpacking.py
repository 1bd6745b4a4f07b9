"""What files carry, taken out by fenced workers; and the digests of members, for those who compare them."""

from __future__ import annotations

from collections import deque
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import chain

from foia_scan import sources, workers
from foia_scan.records import SourceFile
from foia_scan.settings import Settings
from foia_scan.workers import Result, Unit


def carried_units(carriers: Iterable[SourceFile], room: sources.UnpackingRoom, settings: Settings) -> Iterator[Unit]:
    """A unit for each carrier, until the room is full; one at least."""
    for number, file in enumerate(carriers):
        if number and room.used_bytes() > settings.room_bytes:
            return
        allowance = room.allowance(_outermost(file), settings)
        yield Unit("unpack", file, place=str(room.new_place()), allowance=allowance)


def taken_out(results: Iterable[Result], room: sources.UnpackingRoom) -> Iterator[tuple[SourceFile, list[SourceFile]]]:
    """Each carrier with its members, which are counted in the room.

    What could not be taken out at all is one member without a name, with the reason.
    """
    for result in results:
        file = result.unit.file
        members = list(result.members)
        if result.failure is not None:
            reason = f"the files inside it can't be taken out: {result.failure}"
            inside = (*file.containers, file.path)
            members = [SourceFile(f"{file.path}!", "", "unreadable", 0, 0, problem=reason, containers=inside)]
        room.spend(_outermost(file), len(members), sum(member.size for member in members if member.location))
        for member in members:
            if member.location:
                room.keep(member.location, member.size)
        yield file, members


def _outermost(file: SourceFile) -> str:
    return (*file.containers, file.path)[0]


def member_digests(
    paths: Sequence[sources.Place], carriers: Container[str], settings: Settings
) -> Iterator[tuple[str, str]]:
    """Yield path and SHA-256 of every member of the containers at ``paths``; nothing is stored.

    ``carriers`` are the paths of files that are known to carry others. Members that can't be had are left out.
    """
    with workers.Pool(settings) as pool, sources.UnpackingRoom() as room:
        incoming: deque[Iterator[SourceFile]] = deque([sources.walk(paths, settings, room)])
        while incoming:
            batch = []
            for file in incoming[0]:
                if file.sha256 is not None and file.containers:  # a ZIP in a ZIP
                    yield file.path, file.sha256
                elif file.problem is None and file.kind != "zip":
                    batch.append(file)
                if room.used_bytes() > settings.room_bytes:
                    break
            else:
                incoming.popleft()
            for result in pool.run(Unit("digest", file) for file in batch if file.containers):
                if result.sha256 is not None:
                    yield result.unit.file.path, result.sha256
            opened = (file for file in batch if file.path in carriers)
            for _, members in taken_out(list(_all_units(pool, opened, room, settings)), room):
                found = (sources.unfolded(member, settings, room, lambda *known: True) for member in members)
                incoming.append(chain.from_iterable(found))
            for file in batch:
                room.drop(file.location)


def _all_units(
    pool: workers.Pool, carriers: Iterable[SourceFile], room: sources.UnpackingRoom, settings: Settings
) -> Iterator[Result]:
    for file in carriers:
        if len(file.containers) < settings.max_nesting:
            yield from pool.run(carried_units([file], room, settings))
