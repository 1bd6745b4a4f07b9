"""Who is of the writer's own house, as the writer says: "my superintendent, Ann Roe", "Ann Roe, who runs our lab";
or of the reader's: "your deputy, Ann Roe"."""

from __future__ import annotations

import re

from foia_scan.records import Document
from foia_scan.statements.naming.marked_names import NAME, marked

_WHOSE_CHIEF = re.compile(
    rf"\bQ\.\s+(?:And\s+)?[Ww]ho\s+(?:was|is)\s+your\s+(?:[a-z]+\s+)?(?:supervisor|boss|chief|superior|director|manager|captain)"
    rf"[^?]{{0,30}}\?\s+A\.\s+(?:[A-Z][\w.’'-]*\s+){{0,3}}{NAME}\b"
)
""" "Q. Who was your supervisor? A. Ann Roe."."""
_OURS = re.compile(
    r"\b(?:[Mm]y|[Oo]ur)\s+(?:own\s+)?(?:[a-z][\w’'-]*\s+){0,2}?(?:superintendent|supervisor|boss|chief|captain|commander|"
    r"deputy|assistant|colleague|counsel|lawyer|manager|partner|secretary|director|predecessor|undersheriff|spokes\w+|clerk|"
    rf"analyst|lieutenant|sergeant),\s+(?:[A-Z][\w.’'-]*\s+){{0,3}}{NAME}\b|"
    rf"\b{NAME},\s+who\s+(?:runs|ran|heads|headed|leads|led|directs|manages|oversees)\s+(?:our|my)\s+"
    r"(?:[a-z][\w’'-]*\s+){0,2}?(?:bureau|office|division|section|unit|branch|department|jail|desk|lab|center|team|program|lockup)\b"
    rf"|\b{NAME},\s+who\s+(?:then\s+|once\s+)?(?:had|held)\s+my\s+(?:job|chair|desk|seat|post)\b(?!\s+(?:at|in|with)\b)"
    + rf"|\b{NAME},?\s+(?:then\s+|now\s+|formerly\s+|late\s+)?(?:of|on|from)\s+(?:my|our)\s+(?:own\s+)?staff\b"
)


_THE_GROUPS = re.compile(
    rf"\b{NAME},\s+the\s+(?:organization|group|coalition|alliance|association|league|clinic|center|network)['’]s\s"
)
""" "Ann Roe, the organization's legal director", in a release that the organization puts out."""


_ITS_COUNSEL = re.compile(
    rf"(?:^|[.;§]\s+|\b(?:by|with|from|and|to|told|asked)\s+|,\s+)(?:Deputy\s+|Acting\s+|our\s+)?General\s+Counsel\s+"
    rf"(?:[A-Z][\w.’'-]*\s+){{0,2}}{NAME}\b(?!\s+(?:of|for|at|from)\b)"
)
""" "General Counsel Ann Roe thinks that …", in a paper for those who know of which body."""
_ITS_RANK = re.compile(
    rf"(?:^|[.;§]\s+|[a-z],?\s+)(?:Deputy\s+|Assistant\s+)?(?:Chief|Colonel|Col\.|Major|Captain|Capt\.|Lieutenant|Lt\.|"
    rf"Sergeant|Sgt\.|Superintendent)\s+(?:[A-Z][\w.’'-]*\s+){{0,2}}{NAME}\b(?!,?\s+(?:of|for|at|from|in)\b)"
)
""" "Captain Ann Roe told the mayor", in a memo of the State's police."""
_OF_A_STATES_POLICE = re.compile(r"\bState (?:Police|Patrol)\b|\bHighway Patrol\b")
_FOR_THE_HOUSE = ("memo", "briefing")


def of_the_writers_house(surname: str, near: str, document: Document) -> str:
    """The writer's body, where the writer calls somebody else their own; "" where they don't, or have none."""
    author = document.author
    if author is None or not author.name or author.name.split()[-1] == surname:
        return ""
    with_sign = marked(near, surname)
    released = document.kind == "press-release" and _THE_GROUPS.search(with_sign)
    counsel = document.kind in _FOR_THE_HOUSE and _ITS_COUNSEL.search(with_sign)
    police = document.kind == "memo" and _OF_A_STATES_POLICE.search(author.organization) is not None
    ranked = police and _ITS_RANK.search(with_sign)
    ours = _OURS.search(with_sign) or (document.kind == "deposition" and _WHOSE_CHIEF.search(with_sign))
    return author.organization if released or counsel or ranked or ours else ""


_OF_YOURS = re.compile(
    rf"\b{NAME},?\s+(?:of|from|at|in)\s+your\b|\b[Yy]our\s+M[rs]+\.\s+{NAME}\b|"
    r"\b[Yy]our\s+(?:own\s+)?(?:[a-z][\w’'-]*\s+){0,3}?(?:predecessor|deputy|director|colleague|coordinator|spokes\w+|counsel|"
    r"assistant|secretary|chief|officer|agent|manager|lawyer|liaison)(?:\s+as\s+[A-Z][\w’' -]{3,40})?,?\s+"
    rf"(?:[A-Z][\w.’'-]*\s+){{0,3}}{NAME}\b|"
    r"\b(?i:members?|one|an?\s+\w+)\s+of\s+your\s+(?:own\s+)?(?:staff|people|coordinators|officers|agents|lawyers),\s+"
    rf"(?:[A-Z][\w.’'-]*\s+){{0,3}}{NAME}\b|"
    rf"\b{NAME},\s+who\s+(?:then\s+|once\s+)?(?:had|held)\s+your\s+(?:job|chair|desk|seat|post)\b"
)
"""Whom a letter gives to the house of the one that it is written to."""


def of_the_readers_house(surname: str, text: str) -> bool:
    """Whether a letter calls somebody the reader's own."""
    return _OF_YOURS.search(marked(text, surname)) is not None
