"""Who is of the body that issued a paper: those whom a board's minutes list, a press release's own director."""

from __future__ import annotations

import re
from functools import lru_cache

from foia_scan import names
from foia_scan.bodies import SEAT, SITTING, usual
from foia_scan.records import Document
from foia_scan.statements.for_whom.belonging import at_the_head

ATTENDS = re.compile(
    r"(?i)\b(?:counsel|attorney|lawyer|manager|administrator|sheriff|undersheriff|chief|captain|lieutenant|auditor)\b"
)
"""Who is at a board's meeting and no member of it."""
_TOP = 300
"""Characters at the top of a transcript that say whose it is."""
_OWN_RANK = re.compile(
    r"(?i)(?:the |its |our )?(?:(?:executive|deputy|acting|managing|communications|policy|legal|board|commission|"
    r"council) )?"
    r"(?:director|president|chair(?:man|woman|person)?|spokes(?:man|woman|person))$"
)
"""Ranks that a press release gives to people of the body that puts it out."""


@lru_cache(maxsize=512)
def _of_the_group(surname: str, itself: str) -> re.Pattern[str]:
    """ "Ann Roe, the group's organizer in Elm", "Ann Roe, who has led the coalition's work"; ``itself`` is the last
    word of its name: "Ann Roe, the Coalition's president and the mayor of Elm"."""
    return re.compile(
        rf"\b{re.escape(surname)},\s+(?:who\s+(?:[a-z]+\s+){{1,3}})?(?:the|its|"
        rf"our)\s+(?:{re.escape(itself)}|group|organization|coalition|alliance|"
        r"union|association|network|center|clinic|league|society|foundation|institute|project|fund)['’]s\s"
    )


_CITY_OFFICE = re.compile(
    r"(?i)(?:the )?(?:mayor|(?:(?:chief |senior )?(?:assistant|deputy|acting|interim) )?"
    r"(?:(?:city|town|village) (?:attorney|manager|administrator|counsel|solicitor)|corporation counsel))"
)
_COUNTY_OFFICE = re.compile(
    r"(?i)(?:the )?(?:(?:chief |senior )?(?:assistant|deputy|acting|interim) )?"
    r"(?:county (?:attorney|counsel|manager|administrator|executive|solicitor)|corporation counsel|solicitor)"
)
_COUNCIL_OF = re.compile(
    r"(?P<place>[A-Z][\w’'. -]+?) (?:(?:(?P<kind>City|Town|Village) |Common |Metro )?Council|"
    r"(?P<of>City|Town|Village) Commission)|"
    r"(?P<whole>(?:City|Town|Village) of [A-Z].+)"
)
_BOARD_OF = re.compile(
    r"(?:Board|Council|Commission)\b.* of (?P<of>[A-Z][\w’'. -]*? (?:County|Parish))|"
    r"(?P<county>(?!Board\b|Commission)[A-Z][\w’'. -]*? (?:County|Parish))(?: [A-Z].*)?"
)


def city_of_council(document: Document) -> str:
    """The city whose council's paper it is; "" for other papers."""
    author = document.author
    issuer = author.organization if author is not None and author.name == author.organization else ""
    council = _COUNCIL_OF.fullmatch(issuer) if "County" not in issuer else None
    return (council["place"] or "") if council else ""


def of_the_boards_own(document: Document, role: str) -> str:
    """Whose officers a board's papers name without saying it: the mayor and the attorney of a council's city, the
    counsel of a board's county; "" for its members, and for other papers."""
    author = document.author
    issuer = author.organization if author is not None and author.name == author.organization else ""
    if document.kind not in ("minutes", "moa", "report", "unknown", "press-release") or not issuer:
        return ""
    if _CITY_OFFICE.fullmatch(role) and (council := _COUNCIL_OF.fullmatch(issuer)) and "County" not in issuer:
        return council["whole"] or f"{council['kind'] or council['of'] or 'City'} of {council['place']}"
    if _COUNTY_OFFICE.fullmatch(role) and (board := _BOARD_OF.fullmatch(issuer)):
        return board["of"] or board["county"]
    return ""


_CITY = re.compile(r"(?i)\bcity of (?P<place>[A-Z][a-z]+(?: [A-Z][a-z]+)?)")


def _sitting_council(title: str) -> str:
    """The council of a city whose session a transcript is of: "City Council: CITY OF ELM, OHIO"; "" elsewhere."""
    city = _CITY.search(title) if re.search(r"(?i)\bcity council\b", title) else None
    return f"{city['place'].title()} City Council" if city else ""


_NO_PLACE = re.compile(r"Board of (?:County )?(?:Commissioners|Supervisors)|Commissioners['’]? Court|County Commission")
"""A board whose county stands on the next line: "COMMISSIONERS COURT", "COUNTY OF ELM, TEXAS"."""


def _quoted_barely(name: str, text: str) -> bool:
    """Whether a full name stands in a release with nothing that says who that is, wherever it stands: its readers know
    the people of the body that puts it out."""
    whole = re.escape(name)
    bare = re.compile(
        rf"\b(?:said|added|stated|says)\s+{whole}(?=[.“\"]|$)|(?:^|[.”\"]\s+){whole}(?=\s+(?:said|added|stated|says)\b)"
    )
    return len(name.split()) > 1 and text.count(name) == len(bare.findall(text)) > 0


def of_member(document: Document, text: str, name: str, role: str) -> str:
    """Whom the minutes of a board list as present sit on it, if not by an office of their own; a press release's
    own director is of its body."""
    author = document.author
    if document.kind == "press-release" and author is not None and author.name == author.organization:
        contact = re.search(rf"\bContact:?\s+(?:[A-Z][\w.]*\s+){{0,2}}{re.escape(name.split()[-1])}\b", text)
        theirs = _of_the_group(name.split()[-1], author.name.split()[-1]).search(text)
        own = _OWN_RANK.match(role) or (not role and _quoted_barely(name, text))
        return author.organization if contact or theirs or own else ""
    issuer = author.organization if author is not None and author.name == author.organization else ""
    if author is None:
        lines = at_the_head(text[:_TOP].replace(", ", ". "))  # "COURT OF ELM COUNTY, TEXAS"
        issuer = next((usual(line) for line in lines if SITTING.search(line)), "") or _sitting_council(document.title)
        county = next((usual(line) for line in lines if line.lower().startswith("county of ")), "")
        issuer = f"{county} {issuer}" if county and _NO_PLACE.fullmatch(issuer) else issuer
    last = re.escape(name.split()[-1])
    seat = (
        rf"\b{last}\s+\((?:Ward|District|Precinct|Seat|Place)\s+\w+\)|"
        rf"\b{last},\s+(?:an?|the)\s+(?:board\s+|council\s+)?member\s+(?:from|for|of)\b|"
        rf"\b(?:[Mm]embers\s+)?(?:[Pp]resent|[Rr]oll\s+call):\s+(?:[A-Z][a-z’'-]+,\s+(?:and\s+)?){{1,10}}?(?:and\s+)?{last}\b"
    )
    seated = SEAT.fullmatch(role) or (not names.has_title(role) and re.search(seat, text))
    if SITTING.search(issuer) and seated:
        return issuer
    if ATTENDS.search(role):
        return ""
    present = any(p.rule == "present" and p.name == name for p in document.people)
    return author.organization if present and author is not None and author.name == author.organization else ""
