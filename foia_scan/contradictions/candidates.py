"""Which statements are held against each other: all that are opposite, or the nearest in time where those are too many.

The cost follows the number of statements and that of the pairs, never the square of the collection.
"""

from __future__ import annotations

import heapq
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence

from foia_scan.contradictions.kinds import circle, kind
from foia_scan.records import PairKind, Statement
from foia_scan.topics import Topic

MOST_PAIRS = 200_000
"""Above this many, only the nearest in time are listed, one person's before an institution's, and the user is told."""
UNDATED = 1e6
"""Where an undated statement stands among days: behind all others."""
_KINDS: tuple[PairKind, ...] = ("self", "institution", "dispute")
_TRIED = 6
"""How many neighbors are looked at, for each that is wanted, before the search for one of the kind is given up."""

Couple = tuple[Statement, Statement]
_Positions = dict[str, list[Statement]]


def opposite_pairs(roots: Iterable[Statement], topic: Topic) -> int:
    """How many pairs of statements take opposite positions, whoever holds them."""
    counts: dict[str, int] = defaultdict(int)
    for s in roots:
        counts[s.position or ""] += 1
    return sum(counts[a] * counts[b] for a, b in _opposed(counts, topic))


def every(roots: Iterable[Statement], topic: Topic, fresh: Collection[str] | None = None) -> Iterator[Couple]:
    """All opposite pairs; with ``fresh`` (ids) those that have one of these statements on either side."""
    by_position = _by_position(roots)
    if fresh is None:
        yield from _all_couples(by_position, topic)
        return
    for a, b in _opposed(by_position, topic):
        new = [y for y in by_position[b] if y.id in fresh]
        for x in by_position[a]:
            yield from ((x, y) for y in (by_position[b] if x.id in fresh else new))


def _all_couples(by_position: _Positions, topic: Topic) -> Iterator[Couple]:
    for a, b in _opposed(by_position, topic):
        yield from ((x, y) for x in by_position[a] for y in by_position[b])


def nearest(roots: Sequence[Statement], topic: Topic, most: int) -> Iterator[Couple]:
    """At most so many opposite pairs: those of one person first, then one institution's, then different voices';
    of each kind those that lie nearest in time."""
    for asked in _KINDS:
        circles: dict[str, list[Statement]] = defaultdict(list)
        for s in roots:
            if (shared := circle(s, asked)) is not None:
                circles[shared].append(s)
        groups = [_by_position(group) for group in circles.values()]
        for _, couple in heapq.nsmallest(most, _close_couples(groups, asked, topic, most), key=lambda found: found[0]):
            most -= 1
            yield couple
        if not most:
            return


def _close_couples(
    groups: Sequence[_Positions], asked: PairKind, topic: Topic, most: int
) -> Iterator[tuple[tuple[float, str, str], Couple]]:
    """All couples of that kind where they are few enough to be looked at; else each statement with its nearest
    opponents, as many as would fill ``most``. The days between come first, then the ids, so that the order never
    depends on the run."""
    if sum(len(group[a]) * len(group[b]) for group in groups for a, b in _opposed(group, topic)) <= _TRIED * most:
        for s, t in (couple for group in groups for couple in _all_couples(group, topic)):
            if kind(s, t) == asked:
                yield (abs(day(s.date) - day(t.date)), min(s.id, t.id), max(s.id, t.id)), (s, t)
        return
    sides = sum(len(group[a]) + len(group[b]) for group in groups for a, b in _opposed(group, topic))
    each = max(1, most // max(1, sides))
    for group in groups:
        days = {position: [day(s.date) for s in held] for position, held in group.items()}
        for a, b in _opposed(group, topic):
            seen: set[tuple[str, str]] = set()
            for near, far in ((a, b), (b, a)):
                for s, at in zip(group[near], days[near], strict=True):
                    for t, distance in _neighbors(s, at, group[far], days[far], asked, each):
                        first, second = min(s.id, t.id), max(s.id, t.id)
                        if (first, second) not in seen:
                            seen.add((first, second))
                            yield (distance, first, second), (s, t)


def _neighbors(
    s: Statement, at: float, held: Sequence[Statement], days: Sequence[float], asked: PairKind, wanted: int
) -> Iterator[tuple[Statement, float]]:
    """The nearest in time of the sorted ``held`` that form a pair of that kind with ``s``, from the inside out."""
    right = bisect_left(days, at)
    left = right - 1
    for _ in range(wanted * _TRIED):
        if left < 0 and right >= len(held):
            return
        if right >= len(held) or (left >= 0 and at - days[left] <= days[right] - at):
            found, left = left, left - 1
        else:
            found, right = right, right + 1
        if kind(s, held[found]) == asked:
            yield held[found], abs(days[found] - at)
            wanted -= 1
            if not wanted:
                return


def _by_position(statements: Iterable[Statement]) -> _Positions:
    found: _Positions = defaultdict(list)
    for s in sorted(statements, key=when):
        found[s.position or ""].append(s)
    return found


def _opposed(positions: Iterable[str], topic: Topic) -> list[tuple[str, str]]:
    ordered = sorted(positions)
    return [(a, b) for i, a in enumerate(ordered) for b in ordered[i + 1 :] if topic.strength(a, b)]


def when(s: Statement) -> tuple[float, str, str, int, str]:
    """Oldest first, undated last; ties in the order of the collection."""
    return (day(s.date), s.date or "", s.sha256, s.page, s.id)


def day(value: str | None) -> float:
    """A number that grows by about one a day, for an ISO date of any precision (a month lies at its beginning)."""
    if not value:
        return UNDATED
    year, month, of_month = int(value[:4]), int(value[5:7] or 1), int(value[8:10] or 1)
    return year * 365.25 + (month - 1) * 30.4375 + of_month
