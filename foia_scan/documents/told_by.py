"""Patterns of many words, by which kinds of papers are told: tried only where the letters stand that they need.

Most papers bear none of them, and to look for bare letters takes a tenth of the time. The letters are read off the
pattern itself, so that whoever changes it need not know of them.
"""

from __future__ import annotations

import re

from foia_scan.topics import needed_letters


class ToldBy:
    """Fits what the regular expression fits. Case never matters to the first look.

    Where it does not matter at all, text and pattern are put in small letters, which is tried in a third of the time;
    a match is one of the small letters then.
    """

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self._lowers = re.IGNORECASE in flags
        self._pattern = re.compile(_small(pattern) if self._lowers else pattern, flags & ~re.IGNORECASE)
        self.needed = needed_letters(pattern)
        """Of each of these a text bears one, in small letters; empty where nothing can be said of it."""

    def may_fit(self, text: str) -> bool:
        return self._bears_letters(text.lower())

    def _bears_letters(self, lowered: str) -> bool:
        for choice in self.needed:
            for letters in choice:
                if letters in lowered:
                    break
            else:
                return False
        return True

    def search(self, text: str) -> re.Match[str] | None:
        lowered = text.lower()
        return self._pattern.search(lowered if self._lowers else text) if self._bears_letters(lowered) else None

    def match(self, text: str) -> re.Match[str] | None:
        lowered = text.lower()
        return self._pattern.match(lowered if self._lowers else text) if self._bears_letters(lowered) else None


def _small(pattern: str) -> str:
    """The pattern in small letters, but for what a backslash stands before (``\\S`` is not ``\\s``)."""
    return re.sub(r"\\.|.", lambda match: match[0] if match[0][0] == "\\" else match[0].lower(), pattern)
