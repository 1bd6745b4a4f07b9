"""The stretches of a text around a word, found without reading the text again for every word."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

_CAPITALIZED = re.compile(r"\b[A-Z][\w-]*")
_BEFORE, _AFTER = 220, 260
"""Characters of a stretch before and behind the word."""
_MOST = 40
"""Stretches of one word; the first ones of a text introduce whom it names."""


@dataclass
class Words:
    """A text with an index of its capitalized words."""

    text: str
    _around: dict[str, str] = field(default_factory=dict)

    @cached_property
    def _at(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for match in _CAPITALIZED.finditer(self.text):
            places = found[match.group().lower()]
            if len(places) < _MOST:
                places.append(match.start())
        return dict(found)

    def around(self, word: str) -> str:
        """The text right before and behind each place of a capitalized word, parted by marks that no name crosses."""
        key = re.sub(r"\W.*$", "", word.lower()) if "-" not in word else word.lower()
        if key not in self._around:
            self._around[key] = self._stretches(key)
        return self._around[key]

    def _stretches(self, key: str) -> str:
        parts: list[str] = []
        begin, end = 0, -1
        for at in self._at.get(key, ()):
            if at - _BEFORE > end:
                parts += [self.text[begin:end]] if end > 0 else []
                begin = max(0, at - _BEFORE)
            end = at + _AFTER
        parts += [self.text[begin:end]] if end > 0 else []
        return ". § ".join(parts)


def found_near(
    pattern: re.Pattern[str], text: str, marks: Iterable[int], before: int, behind: int
) -> Iterator[re.Match[str]]:
    """What a slow pattern finds at most so many characters ``before`` and ``behind`` the places that a fast one has
    marked, from the left to the right; each match once."""
    for low, high in _joined((mark - before, mark + behind) for mark in marks):
        start = text.rfind(" ", 0, low) + 1 if low > 0 else 0  # no word is cut
        yield from pattern.finditer(text, start, high)


def _joined(stretches: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Those that touch as one; given in the order of their beginnings."""
    low, high = 0, -1
    for start, end in stretches:
        if start > high:
            if high >= 0:
                yield low, high
            low = start
        high = end
    if high >= 0:
        yield low, high
