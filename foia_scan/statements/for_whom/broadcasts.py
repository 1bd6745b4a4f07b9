"""Whose program a transcript is of: the station that its host, anchors and reporters speak for."""

from __future__ import annotations

import re

from foia_scan.records import Document
from foia_scan.statements.naming.marked_names import NAME, marked

_STATION = re.compile(
    r"\A(?P<station>[KW][A-Z]{2,3})(?=(?:-[AF]M\b|,?\s+(?:\d{2,4}(?:\.\d)?\b|[AF]M\b|(?:PUBLIC\s+|COMMUNITY\s+|NEWS\s*)?"
    r"(?i:radio|television|channel|news)\b)))|\b(?P<call>[KW][A-Z]{2,3}(?:-TV|(?=-[AF]M)))\b"
)
"""Call letters of American stations (47 CFR 73.3550: three or four, from K or W on), beside what makes them such."""
_ON_AIR = r"(?:co-?)?(?:host|anchor|reporter|correspondent|moderator|announcer|presenter|newscaster|news director)"
_OF_THE_STATION = re.compile(
    rf"\b(?:{NAME}\s*(?:,\s+|\()(?:[a-z]+\s+)?(?i:{_ON_AIR})\b(?!\s+(?:for|of|with|at)\b)|"
    rf"\b(?:Host|HOST|Anchor|ANCHOR|Moderator|MODERATOR|Reporter|REPORTER)(?:\s*\(|:\s+)(?:[A-Z][\w.’'-]*\s+){{0,2}}{NAME}\b)"
)
"""ANN ROE (reporter);   Ann Roe, host;   Host: Ann Roe;   HOST (Ann Roe)"""
_FEWEST_TURNS = 2


def of_the_station(surname: str, document: Document, near: str) -> str:
    """The station whose host, anchor or reporter somebody is: who opens its program and speaks again, or is called so;
    "" for its guests, and where no call letters are told."""
    station = _STATION.search(document.title) if document.kind == "transcript" else None
    if station is None:
        return ""
    if _OF_THE_STATION.search(marked(near, surname, surname.upper())) or _opens(surname, document):
        return station["station"] or station["call"]
    return ""


def _opens(surname: str, document: Document) -> bool:
    """Whether the program opens with a speaker of that surname, of whom no office is told, and who speaks again."""
    first = document.turns[0] if document.turns else None
    if first is None or first.role or first.speaker.split()[-1:] != [surname]:
        return False
    return sum(turn.speaker == first.speaker for turn in document.turns) >= _FEWEST_TURNS
