"""Units in an order that may still change while they are handed out."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from typing import Self

from foia_scan.workers.units import Unit


class Agenda:
    """Units for an executor; what its results call for is handed out before the rest.

    It may be empty and have units again later: who asks, asks again after each result.
    """

    def __init__(self, units: Iterable[Unit]) -> None:
        self._rest = iter(units)
        self._next: deque[Iterator[Unit]] = deque()

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
