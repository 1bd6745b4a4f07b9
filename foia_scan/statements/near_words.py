"""The stretches of a text around a word, found without reading the text again for every word."""

from __future__ import annotations

import re
from collections import defaultdict
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
