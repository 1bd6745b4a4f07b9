"""Whose officer somebody is by the minutes of a board in the same file: the sheriff whom a county's board heard is its
county's, wherever the next story quotes him."""

from __future__ import annotations

import re
from collections.abc import Sequence

from foia_scan.bodies import SITTING
from foia_scan.records import Document
from foia_scan.statements.for_whom.board_members import of_member, of_the_boards_own
from foia_scan.statements.for_whom.office_places import is_elsewhere, place_of_issuer
from foia_scan.statements.naming.marked_names import NAME, marked
from foia_scan.statements.naming.offices import local_body, office_of

_WORD = r"[A-Z][\w.’'-]*"
_OFFICER = re.compile(
    r"(?i)(?:under)?sheriff|(?:county )?(?:commissioner|legislator)|supervisor|council ?(?:member|man|woman|or|lor)|"
    r"alder(?:man|woman)|select(?:man|woman)|mayor|(?:police )?chief(?: of police)?|trustee|chair(?:man|woman|person)?"
)
"""Offices that papers of one place give without saying of where."""


def is_of_a_board(document: Document) -> bool:
    """Whether a paper is the minutes or the report of a body that sits: its author is the body itself."""
    author = document.author
    if author is None or author.name != author.organization or document.kind not in ("minutes", "report", "unknown"):
        return False
    return SITTING.search(author.organization) is not None


def told_in_minutes(name: str, titles: Sequence[str], minutes: Sequence[tuple[Document, str]], naming: str) -> str:
    """The body of an officer whom the only ``minutes`` of a file that name them by that title tell; "" where none or
    several do. ``naming`` is how the papers call a body."""
    found = {
        body
        for title in titles
        if _OFFICER.fullmatch(title.strip())
        for document, words in minutes
        if _names(title, name, words) and (body := _of_its_place(title, name, document, words, naming))
    }
    return found.pop() if len(found) == 1 else ""


def _names(title: str, name: str, words: str) -> bool:
    surname = name.split()[-1]
    called = rf"\b(?i:{re.escape(title.strip().split()[-1])})s?:?\s+(?:{_WORD},?\s+(?:and\s+)?){{0,2}}{NAME}\b"
    return re.search(called, marked(words, surname)) is not None and not is_elsewhere(title, surname, words)


def _of_its_place(title: str, name: str, document: Document, words: str, naming: str) -> str:
    if body := of_the_boards_own(document, title) or of_member(document, words, name, title):
        return body
    office = office_of(title)
    place = place_of_issuer(office, document) if office is not None else ""
    return local_body(office, place, naming) if office is not None and place else ""
