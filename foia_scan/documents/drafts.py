"""Who drafts a paper that nobody has signed, and who comments on it, by the lines of its head."""

from __future__ import annotations

import re
from collections.abc import Sequence

from foia_scan.documents import people as persons
from foia_scan.records import Person
from foia_scan.topics import Topic

_DRAFTER = re.compile(r"\b(?:[Dd]raft(?:er|ed\s+by)|DRAFTER|[Pp]repared\s+by):?\s+(?P<who>[A-Z].{3,80})$")
"""How a draft names its writer: "DRAFT 2, May 3, 2010. Drafter: Ann Roe, Liaison"."""
_COMMENTS = re.compile(
    r"(?:.{0,60}[.;]\s+)?(?:(?:\w+\s+)?(?:[Cc]omments?|COMMENTS?|[Ee]dits?|[Rr]edlines?|[Mm]ark-?ups?|[Rr]eview(?:er|ed)?|REVIEWER))\b"
    r"(?:\s+(?:of|on|by|from)\b[^:;]{0,30})?:\s*(?P<who>[A-Z][^:]{4,160})$"
)
"""How it names its readers: "Comments of May 5: Theo Orr, Counsel"."""


def drafter_of(head: Sequence[str], topic: Topic) -> Person | None:
    """Who has drafted the paper; None where its head does not say so."""
    found = (match for text in head if (match := _DRAFTER.search(text)))
    return next((person for match in found if (person := persons.introduced(match["who"], topic, "drafter"))), None)


def commenters(head: Sequence[str], letterhead: str, topic: Topic) -> list[Person]:
    """Those whose comments stand in a draft, by whom its head names; of the house that made it."""
    found: list[Person] = []
    for text in head:
        match = _COMMENTS.match(text)
        for each in re.split(r"\s*;\s*|\s+and\s+(?=[A-Z][a-z]+ [A-Z])", match["who"]) if match else ():
            if person := persons.introduced(each, topic, "comment"):
                found.append(Person(person.name, person.role, person.organization or letterhead, "comment"))
    return found
