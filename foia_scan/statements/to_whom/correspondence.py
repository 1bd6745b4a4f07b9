"""Whom mail, memos and letters speak to: by the sides of those who write and read them, and by the office of both."""

from __future__ import annotations

import re

from foia_scan.records import Audience, Document, Person
from foia_scan.statements.naming.acronyms import LIKE_A_BODY
from foia_scan.statements.writers.sides import LOWEST, Side

_GROUP = re.compile(r"(?i)\b(?:chiefs|agencies|sheriffs|all|members|departments|jails|legislators)\b")
"""Readers of a memo who are of several bodies."""
_OWN_PEOPLE = re.compile(
    r"(?i)(?:all|to all) (?:(?:station|troop|barracks|shift|watch|post|precinct|bureau|unit|section|"
    r"division) commanders|"
    r"(?:[\w-]+ )?(?:personnel|staff|employees|deputies|troopers|officers|hands|dispatchers|jailers|"
    r"supervisors|coordinators))"
)
"""Those to whom somebody writes who heads them."""


_LOCAL_OFFICES = re.compile(
    r"(?i)\b(?:(?:terminal|user|booking|contributing|local|police|law enforcement) agenc(?:y|ies)|sheriffs|"
    r"chiefs of police|police chiefs|jail (?:administrators|commanders))\b"
)
"""Readers named by what they are, who are of many counties and cities."""


def _to_local_offices(document: Document) -> bool:
    """Whether a letter goes to all local offices of a kind, from a State or an agency; among themselves they are
    colleagues."""
    writer = f"{document.author.role} {document.author.organization}" if document.author else ""
    return any(_LOCAL_OFFICES.search(p.name) for p in document.recipients[:1]) and LOWEST.search(writer) is None


def between(document: Document, sides: list[Side], known: list[Person], agency: str) -> Audience:
    """Mail, memos and letters, by the sides of the author (first) and of those written to; ``known`` is who they are
    as the file's other papers tell it."""
    if document.kind in ("memo", "email", "letter") and _to_local_offices(document):
        return "jurisdiction"
    if document.kind in ("memo", "email") and (
        _of_one_body(document, sides, known) or any(_OWN_PEOPLE.fullmatch(p.name) for p in document.recipients[:1])
    ):
        return "internal"
    writer, readers = (sides[0] if document.author else ""), sides[1 if document.author else 0 :]
    if "congress" in readers or (writer == "congress" and "jurisdiction" not in readers):
        return "congress"
    if "press" in readers or (writer == "press" and not readers):
        return "public"
    if document.kind == "email" and writer in ("agency", "jurisdiction") and readers[:1] == ["agency"]:
        return "internal"  # colleagues or offices, whoever else has a copy
    if document.kind == "email" and writer == "agency" and readers[:1] == [""] and _of_a_state(document):
        return "jurisdiction"
    if document.kind in ("memo", "email") and writer != "jurisdiction" and "jurisdiction" not in readers:
        return "internal"
    nameless = document.author is not None and not document.author.organization
    if document.kind == "email" and writer == "jurisdiction" and set(readers) <= {""} and (agency or nameless):
        return "internal"
    colleagues = not any(person.organization for person in known) and len(known) > 1
    colleagues = colleagues or (
        set(readers) == {""} and all(person.role and not person.organization for person in known[1:])
    )
    if document.kind == "email" and writer == "jurisdiction" and colleagues:
        return "internal"
    if document.kind in ("letter", "memo") and writer == "jurisdiction" and not readers:
        return "internal"
    if document.kind == "email" and writer == "jurisdiction" and set(readers) == {"jurisdiction"}:
        return "internal" if _neighbors(known) else "jurisdiction"
    if "jurisdiction" in readers or (writer == "jurisdiction" and not readers):
        return "jurisdiction"
    outsider = writer == "advocate" or (writer == "" and document.author is not None)
    if outsider and document.kind == "letter":
        return "unknown"
    if "agency" in readers or sides == ["agency"]:
        return "internal"
    return "jurisdiction" if writer == "jurisdiction" else "unknown"


def _of_a_state(document: Document) -> bool:
    """Whether the address book shows the first reader with the short name of a State's office: "Roe, Ada (GOV)"."""
    of = document.recipients[0].organization if document.recipients else ""
    return of == "GOV" or LIKE_A_BODY.fullmatch(of) is not None


def _of_one_body(document: Document, sides: list[Side], known: list[Person]) -> bool:
    """Whether somebody writes to their own government: a lieutenant to the sheriff. Its
    counsel writes to the board as to the jurisdiction itself."""
    readers = document.recipients
    of_no_other = document.author is not None and document.author.role and not document.author.organization
    local = sides[:1] == ["jurisdiction"] or (of_no_other and sides == ["", "jurisdiction"])
    if document.author is not None and readers and document.kind == "memo" and local:
        told = f"{readers[0].name} {readers[0].role}"
        if _A_BOARD.search(told):
            return False  # what its counsel tells a county's board, the county is told
        if len(readers) == 1 and not _GROUP.search(told):
            return True
    if document.author is None or not readers:
        return False
    body = document.author.organization
    if body and all(r.organization == body for r in readers[:3]):
        return True
    named = [f"{p.organization} {p.role} {p.name}" for p in known[:2]]
    places = [match.group() for text in named if (match := _PLACE.search(text))]
    return len(places) == 2 and len(set(places)) == 1


_A_BOARD = re.compile(
    r"(?i)\b(?:board|council(?!\s?m[ae]n|\s?woman|\s?member)|committee|commission(?:ers)?|supervisors|aldermen|selectmen|freeholders)\b"
)
"""Who decides for a county or a city."""
_AN_OFFICE = re.compile(
    rf"{LOWEST.pattern}|\b(?i:state|bureau|patrol|department|division|governor|attorney general|commonwealth)\b"
)


def _neighbors(known: list[Person]) -> bool:
    """Whether those who write to each other are of counties and cities, as far as is told, or all of State offices."""
    offices = [f"{person.organization} {person.role}" for person in known]
    of_the_state = [LOWEST.search(office) is None for office in offices if _AN_OFFICE.search(office)]
    return not any(of_the_state) or (all(of_the_state) and len(of_the_state) == len(known))


_PLACE = re.compile(r"(?:[A-Z][\w’'-]+\s){1,3}(?:County|City|State Police|Town)\b|City of [A-Z]\w+")
