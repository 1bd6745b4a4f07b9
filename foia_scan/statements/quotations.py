"""Quotation marks: what stands inside them, and which of them cast doubt on a word instead of quoting.

Recognized text loses marks, so an odd number is normal: an unclosed quotation runs to the end of the sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_MARK = re.compile(r"[\"“”]|(?<!\w)‘|(?<=[\w.,!?])’(?!\w)")
_SCARE_WORDS = 3


@dataclass(frozen=True, slots=True)
class Quotation:
    """Content without its marks; offsets into the sentence."""

    start: int
    end: int
    opened_before: bool = False
    """Its opening mark stands in an earlier sentence of the paragraph."""

    def holds(self, start: int, end: int) -> bool:
        return self.start <= start and end <= self.end


def is_open(lead: str) -> bool:
    """Whether a quotation is still open at the end of the paragraph that ``lead`` ends in."""
    paragraph = lead.rsplit("\n\n", 1)[-1]
    curly = paragraph.count("“") - paragraph.count("”")
    return curly > 0 or paragraph.count('"') % 2 == 1


def quotations(text: str, opened_before: bool = False) -> tuple[Quotation, ...]:
    """The double-quoted spans of a sentence, in order."""
    found: list[Quotation] = []
    start: int | None = 0 if opened_before else None
    from_before = opened_before
    for match in _MARK.finditer(text):
        mark = match.group()
        if mark in "‘’":
            continue
        if start is None:
            if mark != "”":
                start, from_before = match.end(), False
        elif mark != "“":
            if match.start() > start:
                found.append(Quotation(start, match.start(), from_before))
            start = None
    if start is not None and start < len(text.rstrip()):
        found.append(Quotation(start, len(text.rstrip()), from_before))
    return tuple(found)


def is_scare(text: str, quotation: Quotation) -> bool:
    """A word or two in marks that are no sentence: the marks doubt or mention the word."""
    content = text[quotation.start : quotation.end]
    return not quotation.opened_before and len(content.split()) <= _SCARE_WORDS and not re.search(r"[.!?,]$", content)
