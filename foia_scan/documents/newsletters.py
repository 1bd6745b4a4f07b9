"""Whose a newsletter is: "EL FARO" / "Newsletter of Casa Alta", "ONE QUAY" / "News for members, May 2011"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from foia_scan.bodies import spelled

_OF_A_BODY = re.compile(
    r"(?i:(?:the\s+|a\s+)?(?:(?:\w+ly|member|community|quarterly)\s+)?(?:news\s?letter|bulletin|newspaper|voice|publication|leaflet))"
    r"\s+(?:of|from|by)\s+(?:the\s+)?(?P<body>[A-Z][^,;:|()]{3,60}?)\s*(?:[,;:|(]|$)"
)
_FOR_ITS_PEOPLE = re.compile(
    r"(?i)(?:the\s+|our\s+)?(?:(?:member|community|monthly|weekly|quarterly)\s+)?(?:news\s?letter|bulletin|news\s+"
    r"(?:for|to|from)\s+(?:our\s+|the\s+|all\s+)?(?:members|friends|neighbors|families|supporters|people))\b(?!\s+(?:of|by)\b)"
)
_LINES = 3
"""Rows of a head in which a newsletter says whose it is."""


def is_newsletter(line: str) -> bool:
    """Whether a line below a title says that the paper is a newsletter: "Newsletter of Casa Alta"."""
    return _OF_A_BODY.match(line) is not None and re.search(r"(?i)news\s?letter", line) is not None


def newsletter_of(head: Sequence[str], body: str) -> str:
    """The body that puts a newsletter out, by the line that says so, else by the title over "News for members" where no
    line names a ``body``; the body as it is where the paper is no newsletter."""
    for text in head[:_LINES]:
        if named := _OF_A_BODY.match(text):
            return spelled(named["body"])
    titled = len(head) > 1 and head[0].isupper() and 1 < len(head[0].split()) <= 5
    if not body and titled and _FOR_ITS_PEOPLE.match(head[1]):
        return spelled(head[0])
    return body
