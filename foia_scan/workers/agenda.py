"""Units in an order that may still change while they are handed out."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from typing import Self

from foia_scan.workers.units import Unit

Range = tuple[int, int]
"""First and last page."""


class Agenda:
    """Units for an executor; what its results call for is handed out before the rest.

    It may be empty and have units again later: who asks, asks again after each result.
    """

    def __init__(self, units: Iterable[Unit], ends: Iterable[BothEnds] = ()) -> None:
        self._rest = iter(units)
        self._next: deque[Iterator[Unit]] = deque()
        self._ends = tuple(ends)

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Unit:
        while self._next:
            unit = next(self._next[0], None)
            if unit is not None:
                return unit
            self._next.popleft()
        return next(self._rest)

    def next_are(self, units: Iterable[Unit]) -> None:
        """Hand these out before the rest, after those that were called for earlier."""
        self._next.append(iter(units))

    def came_back(self, unit: Unit) -> None:
        """An executor may say so of a unit before it asks for the next one, and need not."""
        for each in self._ends:
            each.came_back(unit)


class BothEnds:
    """The ranges of a big file's pages, from its first and from its last inwards.

    On the way to a page PDFium keeps what it passes, and no two workers should be far into a file if one can be near.
    """

    def __init__(self, sha256: str | None, ranges: Sequence[Range], most_far: int) -> None:
        self._sha256 = sha256
        self._left = deque(ranges)
        self._far: set[int] = set()
        """The first pages of those that were taken from the end and have not come back."""
        self._most_far = most_far

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Range:
        if not self._left:
            raise StopIteration
        if len(self._far) >= self._most_far:
            return self._left.popleft()
        taken = self._left.pop()
        self._far.add(taken[0])
        return taken

    def came_back(self, unit: Unit) -> None:
        if unit.file.sha256 == self._sha256:
            self._far.difference_update(unit.numbers)
