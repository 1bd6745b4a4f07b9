"""Whose office a paper tells in a whole clause: "Ann Roe is in her second term as sheriff of Elm County", "the clerk of
Elm County, Ann Roe", and, of witnesses, "I'm the undersheriff of Elm County"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from foia_scan.records import Document
from foia_scan.statements.for_whom.office_places import place_in
from foia_scan.statements.naming.marked_names import FULL_NAME, NAME, marked
from foia_scan.statements.naming.offices import fits, local_body, office_of
from foia_scan.told_by import ToldBy

_OFFICE = r"(?P<office>(?:[A-Za-z][\w’'-]*\s+){0,3}?[A-Za-z][\w’'-]*)"
_COUNTY = r"(?:(?:St|Ste|Mt|Ft)\.\s+)?(?:[A-Z][\w’'-]+\s+){1,3}(?:County|Parish)\b"
_PLACE = (
    rf"(?:the\s+)?(?P<place>{_COUNTY}|(?:City|Town|County|Parish|Village)\s+of\s+[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)"
)
_HOLDS = (
    r"(?:is|was|has\s+been|had\s+been|became|(?:has\s+)?serve[sd]\s+as|took\s+office\s+as|was\s+(?:first\s+)?(?:re-?)?(?:elected|appointed|"
    r"named|made|sworn\s+in)(?:\s+as)?|(?:is|was)\s+(?:now\s+)?in\s+(?:his|her)\s+\w+\s+(?:term|year)\s+as)"
)
_ARTICLE = r"(?:(?:the|an?|our|its)\s+)?(?:[a-z]+\s+){0,2}?"
_BEHIND = r"(?=\s*[,.;§)]|\s+(?:since|and|for|who|said|says|told|tells|wrote|testified|from|until|where|in)\b|\s*$)"

_TOLD = tuple(
    ToldBy(pattern)
    for pattern in (
        rf"\b{NAME},?\s+(?:who\s+)?{_HOLDS}\s+{_ARTICLE}{_OFFICE}\s+(?:of|for|in)\s+{_PLACE}",
        rf"\b{NAME},?\s+(?:who\s+)?(?:{_HOLDS}\s+)?{_PLACE}['’]s\s+(?:[a-z]+\s+){{0,2}}?{_OFFICE}{_BEHIND}",
        rf"\b{NAME},\s+{_ARTICLE}{_OFFICE}\s+(?:of|for|in)\s+{_PLACE}",
        rf"\b{NAME}\s+\({_OFFICE},\s+{_PLACE}\)",
        rf"\b{NAME},\s+{_OFFICE},\s+{_PLACE}",
        rf"\b(?P<office>[A-Z][a-z]+)\s+{FULL_NAME}\s+\({_PLACE}[,)]",
        rf"\b{NAME},?\s+(?:who\s+|and\s+I\s+)?chairs?\s+the\s+(?:[Bb]oard\s+of\s+)?(?:[Cc]ounty\s+)?(?P<office>[Cc]ommissioner|[Ss]upervisor)s\s+"
        rf"(?:of|in|for)\s+{_PLACE}",
        rf"\b[Mm]y\s+name\s+is\s+{FULL_NAME}\s+and\s+I(?:['’]m|\s+am)\s+{_ARTICLE}{_OFFICE}\s+(?:of|for|in)\s+{_PLACE}",
        rf"\b{NAME}\b[^.;“”§]{{0,30}}?\bfrom\s+{_PLACE},\s+where\s+(?:he|she)\s+{_HOLDS}\s+{_ARTICLE}{_OFFICE}{_BEHIND}",
        rf"\b(?:[Tt]he|[Oo]ur|[Aa]n?)\s+(?:[a-z]+\s+){{0,2}}?{_OFFICE}\s+(?:of|for|in)\s+{_PLACE},\s+{FULL_NAME}",
        rf"\b[Ii]n\s+{_PLACE},\s+(?:(?:the|its)\s+)?{_OFFICE},?\s+{FULL_NAME}",
        rf"\b{_PLACE}\s+{_OFFICE},?\s+{FULL_NAME}",
        rf"\b{_PLACE}['’]s\s+{_OFFICE},?\s+{FULL_NAME}",
    )
)
"""Where a clause tells the office, in a text in which the name is marked."""
_AM = r"\bI(?:['’]m|\s+am|\s+have\s+been|\s+serve\s+as|\s+work\s+as)\s+"
_OF_ONESELF = tuple(
    ToldBy(pattern)
    for pattern in (
        rf"{_AM}(?:now\s+)?{_ARTICLE}{_OFFICE}\s+(?:of|for|in|with|at)\s+{_PLACE}",
        rf"{_AM}{_PLACE}['’]s\s+(?:[a-z]+\s+){{0,2}}?{_OFFICE}{_BEHIND}",
        rf"\bA\.\s+(?:(?:By|For|At|With)\s+)?{_PLACE}(?:\s+[Jj]ail)?[.,]\s+{_AM}{_ARTICLE}{_OFFICE}{_BEHIND}",
        rf"\b(?:title|position|job|rank|office|occupation|living)\b[^?.]{{0,40}}[?.]\s*A\.\s+{_ARTICLE}{_OFFICE},?\s+(?:of\s+)?{_PLACE}",
        rf"\bQ\.\s+(?:[^?.]{{0,40}}[,.]\s+)?[Yy]ou(?:['’]re|\s+are)\s+{_ARTICLE}{_OFFICE}\s+(?:of|for|in)\s+{_PLACE}\?\s*A\.\s+(?!No\b)",
    )
)
"""What a witness answers or is asked."""
_ONCE = re.compile(
    r"(?i)\b(?:former|formerly|once|previously|ex-?|retired|before\s+(?:that|then),?|earlier|late)\s*(?:the\s+|an?\s+)?$"
)
_NO_MORE = re.compile(r"(?i)(?:[a-z]+\s+)?(?:former|retired|late|ex-\w+|next|would-be)\b")
_NEAR = 40
"""Characters before an office in which it is told that it is of the past."""
_OPENING = 6000
"""Characters in which a witness says who he is."""


@lru_cache(maxsize=512)
def office_told(surname: str, near: str, naming: str) -> str:
    """The body of the local office that a clause near the name gives to it; "" where none does."""
    return next(_bodies(_TOLD, marked(near, surname), near, naming), "")


def ones_own_office(name: str, document: Document, text: str, naming: str) -> str:
    """The body of the local office that a witness, whose words the document is, says to hold; "" for others."""
    author = document.author
    if document.kind not in ("deposition", "declaration") or author is None or author.name != name:
        return ""
    return next(_bodies(_OF_ONESELF, text[:_OPENING], text, naming), "")


def _bodies(patterns: tuple[ToldBy, ...], searched: str, text: str, naming: str) -> Iterator[str]:
    for pattern in patterns:
        for match in pattern.finditer(searched):
            held, place = text[slice(*match.span("office"))], place_in(text[slice(*match.span("place"))])
            office = office_of(held)
            if office is None or office.place == "state" or _NO_MORE.match(held):
                continue
            if _ONCE.search(searched[max(0, match.start("office") - _NEAR) : match.start("office")]):
                continue
            if place and fits(office, place) and (body := local_body(office, place, naming)):
                yield body
