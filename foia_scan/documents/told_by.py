"""Patterns of many words, by which kinds of papers are told: tried only where the letters stand that they need.

Most papers bear none of them, and to look for bare letters takes a tenth of the time. The letters are read off the
pattern itself, so that whoever changes it need not know of them.
"""

from __future__ import annotations

import re

from foia_scan.topics import needed_letters


class ToldBy:
    """Fits what the regular expression fits. Case never matters to the first look."""

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self._pattern = re.compile(pattern, flags)
        self.needed = needed_letters(pattern)
        """Of each of these a text bears one, in small letters; empty where nothing can be said of it."""

    def may_fit(self, text: str) -> bool:
        lowered = text.lower()
        for choice in self.needed:
            for letters in choice:
                if letters in lowered:
                    break
            else:
                return False
        return True

    def search(self, text: str) -> re.Match[str] | None:
        return self._pattern.search(text) if self.may_fit(text) else None

    def match(self, text: str) -> re.Match[str] | None:
        return self._pattern.match(text) if self.may_fit(text) else None
