"""Who "Plaintiff" is: the party that the caption of the case names, somewhere in the file."""

from __future__ import annotations

import re

from foia_scan.bodies import SOCIETY, spelled
from foia_scan.statements.naming.known_people import Known
from foia_scan.topics import Topic

_CAPTION = re.compile(
    r"(?m)(?:^|[.§]\s+)(?P<plaintiff>[A-Z][A-Z0-9&’' -]{4,70}),\s+(?:Plaintiff|Petitioner|Appellant),?\s+v\.?\s+"
    r"(?P<defendant>[A-Z][^\n]{4,90}?),\s+(?:Defendant|Respondent|Appellee)\b"
)
"""One party a side: of several it is not told which of them speaks."""
_A_HOUSE = re.compile(rf"\b(?:{SOCIETY}|Council|Committee|Conference|Organization|Institute|Press|News)\b")
_FILED_BY = re.compile(
    r"(?i)\b(?P<side>plaintiff|defendant|petitioner|respondent|appellant|appellee)['’]s\s+(?:[\w-]+\s+){0,4}?"
    r"(?:brief|memorandum|motion|opposition|reply|response|statement|answer)\b"
)
""" "PLAINTIFF'S REPLY BRIEF": whose paper it is."""

_FILED_BY_NAME = re.compile(
    r"\b(?:DEFENDANT|PLAINTIFF|PETITIONER|RESPONDENT|Defendant|Plaintiff|Petitioner|Respondent)\s+(?P<who>[A-Z][^\n]{3,80}?)"
    r"['’][Ss]\s+(?:[\w-]+\s+){0,3}?(?i:brief|memorandum|motion|opposition|reply|response|statement|answer)\b"
)
""" "DEFENDANT ELM PORT AUTHORITY'S MEMORANDUM": the same with its name."""


def party_of(side: str, who: Known, topic: Topic) -> str:
    """The body that is that side of the case by the one caption of the file; "" for people, for several, for none."""
    texts = (who.text, who.wider.text) if who.wider is not None else (who.text,)
    captions = next(filter(None, ([*_CAPTION.finditer(text)] for text in texts)), [])
    sued = side.lower().startswith(("defendant", "respondent", "appellee"))
    named = {_body(caption["defendant" if sued else "plaintiff"], topic) for caption in captions}
    return named.pop() if len(named) == 1 else ""


def filed_by(title: str, who: Known, topic: Topic) -> str:
    """The body whose brief a paper is by its title; "" for other papers."""
    if by_name := _FILED_BY_NAME.search(title):
        return _body(by_name["who"], topic)
    found = _FILED_BY.search(title)
    return party_of(found["side"], who, topic) if found else ""


def _body(name: str, topic: Topic) -> str:
    if (known := topic.organization(name.strip(" ,"))) is not None:
        return known.name
    shown = spelled(name.strip(" ,"))
    return shown if _A_HOUSE.search(shown) else ""
