"""Patterns of many words, tried only where the letters stand that they need.

Most papers and sentences bear none of them, and to look for bare letters takes a tenth of the time. The letters are
read off the pattern itself, so that whoever changes it need not know of them; and a pattern is compiled when a text
first bears its letters, which takes longer than to read them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache

from foia_scan.letters import needed_letters


class ToldBy:
    """Fits what the regular expression fits. Case never matters to the first look.

    Where it does not matter at all (``re.IGNORECASE``), text and pattern are put in small letters, which is tried in a
    third of the time; a match is one of the small letters then.
    """

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self._lowers = re.IGNORECASE in flags
        self._source = _small(pattern) if self._lowers else pattern
        self._flags = flags & ~re.IGNORECASE

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(self._source, self._flags)

    @cached_property
    def needed(self) -> tuple[tuple[str, ...], ...]:
        """Of each of these a text bears one, in small letters; empty where nothing can be said of it."""
        return needed_letters(self._source)

    def may_fit(self, text: str) -> bool:
        lowered = _lowered(text)
        for choice in self.needed:
            for letters in choice:
                if letters in lowered:
                    break
            else:
                return False
        return True

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        return self.pattern.search(self._read(text), start) if self.may_fit(text) else None

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        return self.pattern.match(self._read(text), start) if self.may_fit(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        return self.pattern.finditer(self._read(text)) if self.may_fit(text) else iter(())

    def sub(self, instead: str, text: str) -> str:
        """The text with ``instead`` for all that fits; only for a pattern to which case matters."""
        return self.pattern.sub(instead, text) if self.may_fit(text) else text

    def _read(self, text: str) -> str:
        return _lowered(text) if self._lowers else text


@lru_cache(maxsize=64)  # one line or sentence is held against many patterns in a row
def _lowered(text: str) -> str:
    return text.lower()


def _small(pattern: str) -> str:
    """The pattern in small letters, but for what a backslash stands before (``\\S`` is not ``\\s``)."""
    return re.sub(r"\\.|.", lambda match: match[0] if match[0][0] == "\\" else match[0].lower(), pattern)
