"""Files that lie inside another one (portfolios, attachments): written beside a place of the room, within limits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from foia_scan.records import Carried, SourceFile
from foia_scan.settings import Settings
from foia_scan.sources.allowance import Allowance, free_bytes, too_much
from foia_scan.sources.kinds import kind_of
from foia_scan.sources.names import Names, last_part


def receive(
    container: SourceFile, carried: Iterable[Carried], place: Path, allowance: Allowance, settings: Settings
) -> Iterator[SourceFile]:
    """Write what ``container`` carries to files beside ``place``, one at a time; yield them identified.

    One that is refused is yielded with the reason. Raises OSError where the room can't be written.
    """
    inside = (*container.containers, container.path)
    names = Names(container.path)
    left = allowance.bytes
    for number, each in enumerate(carried, start=1):
        if number > allowance.members:
            reason = f"more than {settings.max_members:,} members: the rest was left out"
            yield SourceFile(f"{container.path}!", "", "refused", 0, 0, problem=reason, containers=inside)
            return
        size, kind, problem = len(each.content), "unreadable", each.problem
        at = place.with_name(f"{place.name}-{number}")
        if problem is None:
            kind = "refused"
            problem = too_much(size, container.size, Allowance(1, left), settings, free_bytes(place.parent))
        if problem is None:
            at.write_bytes(each.content)
            left -= size
            kind, problem = kind_of(at, last_part(each.name))
        if problem is not None:
            at.unlink(missing_ok=True)
        location = "" if problem is not None else str(at)
        path = names.path(last_part(each.name))
        yield SourceFile(path, location, kind, size, each.modified_ns, problem=problem, containers=inside)
