"""Whose minutes and resolutions they are, where a city stands over them or nobody does."""

from __future__ import annotations

import re
from collections.abc import Sequence

from foia_scan.documents.cutting import Segment

_ADOPTED = re.compile(
    r"(?i)\b(?:adopted|passed|approved)\s+by\s+the\s+(?P<body>(?-i:[A-Z])\w+(?:\s+of\s+(?-i:[A-Z])\w+)?)"
)
_OF_PLACE = re.compile(r"\b(?:City|Town|Village|County)\s+of\s+(?P<place>[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)?)")
_OF_THE_CITY = re.compile(r"(?:City|Town|Village) of (?P<place>[A-Z][\w’'. -]+)")
_OF_THE_COUNCIL = re.compile(
    r"(?i)(?<!\bappointed )(?<!\bcreated )(?<!\bnamed )"
    r"\b(?:of|by) the (?P<kind>city|town|village|common) council\b(?!['’])"
)


def whose_minutes(body: str, segment: Segment, head: Sequence[str]) -> str:
    """The council of the city whose name stands over its minutes; without any letterhead the body that adopted them; ""
    where neither is told. ``body``: what the letterhead names."""
    return _council_of(body, head) if body else _adopted_by(segment, head)


def _council_of(body: str, head: Sequence[str]) -> str:
    """ "City of Elm" over "MINUTES OF THE MEETING OF THE CITY COUNCIL": the council of the city."""
    of_city = _OF_THE_CITY.fullmatch(body)
    council = _OF_THE_COUNCIL.search(" ".join(head))
    return f"{of_city['place']} {council['kind'].title()} Council" if of_city and council else body


def _adopted_by(segment: Segment, head: Sequence[str]) -> str:
    """A resolution without a letterhead: the body that adopted it, of the one place that it speaks of."""
    body = next((match["body"] for text in head if (match := _ADOPTED.search(text))), "")
    places = {m["place"] for row in segment.rows for m in _OF_PLACE.finditer(row.text)}
    return f"{places.pop()} {body}" if body and len(places) == 1 else ""
