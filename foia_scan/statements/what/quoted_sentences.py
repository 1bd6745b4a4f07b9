"""Sentences that are but a quotation: "“…,” Roe told him on Friday.", "“Yes,” he said, “it is.”"."""

from __future__ import annotations

import re
from itertools import pairwise

from foia_scan.statements.quotations import Quotation
from foia_scan.statements.saying.reporting import frames
from foia_scan.topics import Topic

_FEW = 8
"""Words outside the marks of a quotation that is told in pieces."""
_GOES_ON = re.compile(r"\b(?:that|but|although|though|while|which)\b")
"""What follows a quotation where the sentence tells more than who said it."""


def only_quoted(text: str, quotation: Quotation, quotes: tuple[Quotation, ...], topic: Topic) -> bool:
    """Whether a sentence opens with a quotation and then only tells who said it: "“…,” Roe told him on Friday."."""
    if text[: quotation.start].strip(' “"'):
        return False
    rest = text[quotation.end :]
    found = frames(text, quotes, topic.organization_pattern)
    return any(f.verb_start >= quotation.end for f in found) and _GOES_ON.search(rest) is None


def in_pieces(text: str, quotes: tuple[Quotation, ...], topic: Topic) -> bool:
    """Whether a sentence is a quotation in pieces with who said it in between: "“Yes,” he said, “it is required.”"."""
    if len(quotes) < 2 or text[: quotes[0].start].strip(' “"'):
        return False
    outside = "".join(text[a.end : b.start] for a, b in pairwise(quotes)) + text[quotes[-1].end :]
    said = any(f.verb_start >= quotes[0].end for f in frames(text, quotes, topic.organization_pattern))
    return said and len(outside.split()) <= _FEW and _GOES_ON.search(outside) is None


def telling_piece(text: str, quotes: tuple[Quotation, ...], position: str, topic: Topic) -> Quotation:
    """The piece that says it by itself, if one does; else the longest."""

    def tells(piece: Quotation) -> tuple[float, int]:
        likely = topic.likeliest(text[piece.start : piece.end])
        return likely.probability if likely and likely.position == position else 0.0, piece.end - piece.start

    return max(quotes, key=tells)
