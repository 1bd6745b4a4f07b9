"""Who sits on the committee that a hearing is of, by whose turns they are and how the paper calls them."""

from __future__ import annotations

import re

from foia_scan.records import Document
from foia_scan.statements.naming.marked_names import NAME, marked
from foia_scan.states import STATES
from foia_scan.topics import Topic

_TOP = 1500
"""Characters of a transcript that say whose hearing it is."""
_COMMITTEE = re.compile(r"(?i)\b(?:sub)?committee\b")
_OF_A_STATE = re.compile(
    rf"(?i)\b(?:{'|'.join(STATES)})\s+(?:state\s+)?(?:senate|house|assembly|legislature|general\s+assembly|general\s+court)\b|"
    r"\b(?:state\s+senate|state\s+capitol|assembly\s+committee)\b"
)
_OF_THE_HOUSE = re.compile(
    r"(?i)\bhouse\s+of\s+representatives\b|\bhouse\s+(?:sub)?committee\b|\b(?:rayburn|longworth|cannon)\b|"
    r"\brepresentatives\s(?-i:[A-Z])|\bcongress(?:man|woman)\b|\bgentle(?:man|woman|lady)\b"
)
_OF_THE_SENATE = re.compile(
    r"(?i)\b(?:u\.s\.|united\s+states)\s+senate\b|\b(?:dirksen|russell)\b|\bsenators?\s(?-i:[A-Z])"
)
_OF_A_CHAMBER = re.compile(
    r"(?i)\bhouse\s+of\s+representatives\b|\b(?:u\.s\.|united\s+states)\s+(?:senate|house|congress)\b|\b(?:rayburn|longworth|cannon|"
    r"dirksen|russell)\b"
)
_LEGISLATURE = re.compile(
    r"\b(?:Assembly(?:man|woman|member)|Delegate\s[A-Z]|[Ll]egislature|General\s+Assembly|[Ss]tate\s?[Hh]ouse)\b"
)
"""Where nothing on top says that it is Congress's, such words may mean that a State's committee sits."""
_SEATS = r"(?:Chair(?:man|woman|person)?|Ranking\s+Member|Senator|Representative|Congress(?:man|woman))"
_SITS = re.compile(
    rf"\b(?i:hon\.|honorable)\s+(?:[A-Z][\w.’'-]*\s+){{0,2}}{NAME}\b(?:[^.;\n]{{0,40}}\bpresiding\b|\s+of\s+(?:{'|'.join(STATES)})\b)|"
    rf"\b(?i:{_SEATS})\s+(?:[A-Z][\w.’'-]*\s+){{0,2}}{NAME}(?=[.:]\s)|"
    rf"\b(?:Members\s+)?[Pp]resent:\s[^.\n]{{0,120}}?\b{_SEATS}s?\s[^.;\n]{{0,120}}?\b{NAME}\b|"
    rf"\b{NAME}(?:,\s+[A-Z][\w ]{{3,20}})?,\s+(?:the\s+)?(?:Chair(?:man|woman)?|Ranking\s+Member)\b(?!\s+of|,\s+[A-Z])"
)
"""A member in a marked text: "the Honorable Ann Roe presiding", "Chairwoman ROE. …", "I am Ann Roe, the Ranking
Member"; a witness may chair a county's board: "Ann Roe, Chairman, Elm County Board"."""


def of_the_committee(name: str, document: Document, text: str, topic: Topic) -> str:
    """The chamber of Congress whose committee hears, for those of its members who speak by turns; "" for everybody
    else, for a legislature of a State, and where a transcript does not tell which chamber it is of."""
    surname = name.split()[-1]
    turns = {turn.speaker.split()[-1].lower() for turn in document.turns if turn.speaker}
    if document.kind != "transcript" or surname.lower() not in turns:
        return ""
    top = text[:_TOP]
    if not _COMMITTEE.search(top) or _OF_A_STATE.search(top):
        return ""
    if _OF_A_CHAMBER.search(top) is None and _LEGISLATURE.search(text):
        return ""
    house, senate = _OF_THE_HOUSE.search(text), _OF_THE_SENATE.search(text)
    if (house is None) == (senate is None):
        if not _OF_THE_HOUSE.search(top) or _OF_THE_SENATE.search(top):
            return ""
        senate = None
    spoken = re.sub(rf"\b{re.escape(surname.upper())}\b", surname, text)  # turns are set in capitals
    if not _SITS.search(marked(spoken, surname)):
        return ""
    chamber = topic.organization("House of Representatives" if senate is None else "United States Senate")
    return chamber.name if chamber else ""
