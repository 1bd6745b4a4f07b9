"""Whose a paper is that a party files in a case: the lawyer below its title, the party in it, or who verifies it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from foia_scan import names
from foia_scan.bodies import spelled
from foia_scan.documents import people as persons
from foia_scan.documents.cutting import Segment
from foia_scan.documents.heads import is_filing
from foia_scan.documents.organizations import known_in
from foia_scan.records import Person
from foia_scan.topics import Topic

_PARTY = r"(?:PLAINTIFF|DEFENDANT|PETITIONER|RESPONDENT)S?"
_KIND = r"(?:BRIEF|MEMORANDUM|MOTION|REPLY|OPPOSITION)"
_PLEADING = re.compile(rf"{_PARTY}['’]?S?['’]?\s+(?:[\w’'.]+\s+){{0,4}}{_KIND}\b")
_BY_PARTY = re.compile(rf"(?:{_KIND}|ANSWER)\s+(?:OF|BY|FOR)\s+(?:THE\s+)?{_PARTY}\b")
_BRIEF_OF = re.compile(
    r"(?:(?:OPENING|REPLY|ANSWERING|SUPPLEMENTAL|JOINT)\s+)?(?:BRIEF|MEMORANDUM|ANSWER|MOTION|RESPONSE|OPPOSITION)\s+(?:OF\s+LAW\s+)?"
    r"OF\s+(?:THE\s+)?(?:AMIC(?:US|I)\s+CURIAE|DEFENDANTS?|PLAINTIFFS?|PETITIONERS?|RESPONDENTS?)\s+(?:THE\s+)?"
    r"(?P<who>[A-Z][A-Z.’' -]{3,60}?)(?:\s+(?:IN|TO)\s+(?:ITS|THE|SUPPORT|OPPOSITION|PLAINTIFF|DEFENDANT|REPLY)\b|$)"
)
_OF_DEFENDANT = re.compile(
    r"(?:DEFENDANT|PLAINTIFF|PETITIONER|RESPONDENT)S?\s+(?:THE\s+)?(?P<who>[A-Z][A-Z.’' -]{2,60}?)['’]S?\s+"
    r"(?:[A-Z]+\s+){0,3}?(?:BRIEF|MEMORANDUM|MOTION|OPPOSITION|REPLY|RESPONSES?|ANSWERS?|OBJECTIONS|STATEMENT)\b"
)
""" "DEFENDANT ELM PORT AUTHORITY'S MEMORANDUM IN SUPPORT …"."""
_AS_AMICUS = re.compile(
    r"(?:AMICUS\s+)?BRIEF\s+OF\s+(?:THE\s+)?(?P<who>[A-Z][A-Z.,’' -]{3,70}?),?\s+AS\s+AMIC(?:US|I)\b"
)
""" "BRIEF OF THE ELM BAR ASSOCIATION AS AMICUS CURIAE"."""
_VERIFIED = re.compile(r"\b(?:[Vv]erified|VERIFIED|[Ss]worn|[Ss]ubscribed|penalty\s+of\s+perjury)\b")
_LAST = 4
"""Rows from the end in which whoever answers for a party verifies what it answers."""


def is_pleading(head: Sequence[str]) -> bool:
    """Whether a line of a head is the title of what a party puts to the court."""
    return any(_PLEADING.match(text) or _BY_PARTY.match(text) for text in head)


def pleader(head: Sequence[str], topic: Topic) -> Person | None:
    """The lawyer who stands below the title of a brief."""
    if not any(_PLEADING.match(text) for text in head):
        return None
    found = [person for text in head if (person := persons.introduced(text, topic, "drafter")) and person.role]
    lawyers = [person for person in found if re.search(r"(?i)attorney|counsel|solicitor|lawyer", person.role)]
    return lawyers[0] if len(lawyers) == 1 else None


_JUDGE = re.compile(
    r"(?P<name>[A-Z][\w.'’-]+(?:\s+[A-Z][\w.'’-]*){0,3}),\s+"
    r"(?P<role>(?i:(?:chief\s+)?(?:united\s+states|u\.\s?s\.)\s+(?:(?:chief|senior)\s+)?(?:district|magistrate|circuit)\s+judge))[.:]?"
)
""" "ANN ROE, United States District Judge:", above what the court orders."""
_ORDERED = re.compile(r"\b(?:ORDER|OPINION|RULING|DECISION|JUDGMENT)\b")
"""How what a court decides is headed; a caption names the judge above what a party files, too."""


def judge(head: Sequence[str]) -> Person | None:
    """The judge whose order it is, who stands in its head; None where nobody or more than one does."""
    found = [match for text in head if (match := _JUDGE.fullmatch(text.strip()))]
    if len(found) != 1 or is_pleading(head) or not any(_ORDERED.search(text) for text in head):
        return None
    name = found[0]["name"]
    shown = names.person(spelled(name) if name.isupper() else name)
    return Person(shown, found[0]["role"], "U.S. District Court", "drafter") if names.person(shown) else None


def party(segment: Segment, head: Sequence[str], topic: Topic) -> Person | None:
    """The party that a brief is called by: "BRIEF OF DEFENDANT CITY OF ELM"; for answers of "Defendant" alone, the body
    of whoever verifies them below."""
    for text in head:
        if match := _BRIEF_OF.match(text) or _OF_DEFENDANT.match(text) or _AS_AMICUS.match(text):
            name = spelled(match["who"])
            place = re.fullmatch(r"County of (?P<name>[\w’' .-]+)", name)
            name = known_in(match["who"], topic) or (f"{place['name']} County" if place else name)
            return Person(name, "", name, "issuer")
    last = segment.rows[-_LAST:]
    if is_filing(segment.rows) and any(_VERIFIED.search(row.text) for row in last):
        body = known_in(" ".join(row.text for row in last), topic)
        return Person(body, "", body, "issuer") if body else None
    return None
