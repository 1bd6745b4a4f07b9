"""The words of a document as they are compared: small letters, hyphens and line ends aside, places kept."""

from __future__ import annotations

import hashlib
import re
from functools import cached_property, lru_cache

from foia_scan.records import Wording

_CODE = r"\(b\)\s?\(\d\)(?:\s?\([A-F]\))?"
_WORD = re.compile(rf"{_CODE}|[█■]+|(?:[^\W_]+|\u00ad)+(?:['’][^\W_]+)*", re.IGNORECASE)
_SPLIT = re.compile(r"(?<=[a-z])[-\u2010\u00ad]\n(?=[a-z])")
"""A hyphen at a line end, whose word goes on."""
_WITHHELD = re.compile(rf"(?:{_CODE}|b\d(?:[A-F])?|[█■]+|x{{4,}}|redacted|withheld)$", re.IGNORECASE)
_IS_CODE = re.compile(rf"{_CODE}$|b\d[A-F]?$", re.IGNORECASE)
_ENDS = re.compile(r"[.?!][\"'”’)\]]*\s")
_UNCOUNTED = re.compile(r"[\s\u00ad]")
_CONFUSED = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("0", "o"), ("1", "l"), ("i", "l"), ("|", "l"), ("5", "s"))
SHINGLE = 3
"""Words in a row that are counted as one when likeness is measured."""


class Words:
    """``plain[i]`` is the i-th word, which stands at ``spans[i]`` of ``wording.text``."""

    def __init__(self, wording: Wording) -> None:
        self.wording = wording
        self.text = _SPLIT.sub(lambda match: "\u00ad" * len(match[0]), wording.text)
        self.plain = [plain for word in _WORD.findall(self.text) if (plain := _plain(word))]

    def __len__(self) -> int:
        return len(self.plain)

    @cached_property
    def spans(self) -> list[tuple[int, int]]:
        return [match.span() for match in _WORD.finditer(self.text) if _plain(match[0])]

    @cached_property
    def shingles(self) -> frozenset[str]:
        """Runs of words without those that only say that something is withheld."""
        marks = {word for word in set(self.plain) if is_withheld(word)}
        told = [word for word in self.plain if word not in marks] if marks else self.plain
        if len(told) <= SHINGLE:
            return frozenset((" ".join(told),))
        return frozenset(map(" ".join, zip(*(told[first:] for first in range(SHINGLE)), strict=False)))

    @cached_property
    def letters(self) -> str:
        """A digest of all letters and digits; the same where a scan took one for another, or broke words."""
        return hashlib.sha256(confused("".join(self.plain)).encode()).hexdigest()

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """Ranges of words between the ends of sentences."""
        cuts = [0]
        for at in range(1, len(self.spans)):
            if _ENDS.search(self.text, self.spans[at - 1][1] - 1, self.spans[at][0]):
                cuts.append(at)
        return [(a, b) for a, b in zip(cuts, [*cuts[1:], len(self)], strict=True) if a < b]

    def slice(self, first: int, last: int) -> str:
        """Words [first, last) as they are written, white space and split words mended."""
        if first >= last:
            return ""
        shown = self.text[self.spans[first][0] : self.spans[last - 1][1]]
        return " ".join(shown.replace("\u00ad", "").split())

    def page(self, at: int) -> int:
        """The page on which word ``at`` stands (or the last one before it)."""
        return self.wording.page_at(self.spans[min(at, len(self) - 1)][0]) if self.spans else 0


def _plain(word: str) -> str:
    """The word in small letters, without what a line end puts into it; "" where nothing is left."""
    return word.lower() if word.isalnum() else _UNCOUNTED.sub("", word.lower().replace("’", "'"))


@lru_cache(65536)
def is_withheld(word: str) -> bool:
    """Whether the word only marks that something is withheld: "(b)(5)", "B6", "redacted", "████"."""
    return _WITHHELD.match(word) is not None


def confused(words: str) -> str:
    """Letters and digits alone, those that a scan takes for each other as one."""
    letters = re.sub(r"\W", "", words)
    for seen, meant in _CONFUSED:
        letters = letters.replace(seen, meant)
    return letters


def is_code(word: str) -> bool:
    return _IS_CODE.match(word) is not None
