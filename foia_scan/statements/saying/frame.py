"""A reporting clause, as the rules find it in a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["before", "after", "according", "view", "passive"]


@dataclass(frozen=True, slots=True)
class Frame:
    """A reporting clause. ``source`` are the words that name the source; ``start``..``end`` is what it reports."""

    source: str
    role: str
    verb: str
    verb_start: int
    verb_end: int
    start: int
    end: int
    kind: Kind

    def covers(self, start: int, end: int) -> bool:
        return self.start <= start and end <= self.end
