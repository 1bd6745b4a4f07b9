"""Who holds an office by the words behind the name: "Ann Roe, the chief of police in Elm City"."""

from __future__ import annotations

import re
from functools import lru_cache

from foia_scan.records import Person
from foia_scan.statements.naming.titled_names import NAME

GOES_ON = (
    r"(?!\s+(?:director|secretary|chief|counsel|sheriff|assistant|attorney|general|superintendent|commissioner|"
    r"of staff|legal|financial|information|operating|administrative|medical|executive|judge|justice|clerk|deputy|"
    r"investigator|trial|economist|engineer)\b)"
)
"""What makes another office of a title's first words: a Chief Legal Counsel is no chief."""
LESSER = frozenset("assistant deputy associate vice under lieutenant press legislative".split())
"""What makes another office of one: a press secretary is no Secretary."""
_NOT_HELD = LESSER | frozenset("former retired late ex not no never to for of with by".split())
"""What stands before the office of somebody who has another one, or has it no more: "aide to Chief Orr"."""


@lru_cache(maxsize=64)
def _beside(office: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?P<name>{NAME}),\s+(?:who\s+(?:is|was)\s+)?(?:(?:an?|the|its|their|our)\s+)?"
        rf"(?P<role>(?P<before>(?:[\w’'-]+\s+){{0,2}})(?i:{re.escape(office)})\b{GOES_ON}(?:\s+of\s+(?:the\s+)?[\w’'-]+)?)"
    )


def holds_beside(office: str, text: str) -> Person | None:
    """The one whom the text names last with the office, told in lower case, behind the name."""
    found = None
    for match in _beside(office).finditer(text) if office in text.lower() else ():
        if len(match["name"].split()) > 1 and _NOT_HELD.isdisjoint(match["before"].lower().split()):
            found = match
    return Person(found["name"], found["role"], "", "in-text") if found is not None else None


def holds(office: str, role: str) -> bool:
    """Whether a title is that of the office: a deputy director is no deputy, and no director."""
    held = re.search(rf"(?i)^(?P<before>(?:[\w’'-]+\s+){{0,3}}){re.escape(office)}\b{GOES_ON}", role)
    return held is not None and LESSER.isdisjoint(held["before"].lower().split())
