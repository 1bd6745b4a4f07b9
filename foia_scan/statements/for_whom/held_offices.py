"""The body of somebody who holds a local office: a sheriff's, by the county that the papers name beside the title."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from foia_scan import names
from foia_scan.records import Document
from foia_scan.statements.for_whom.office_places import (
    COUNTY,
    counties_named,
    dateline,
    mostly_county,
    of_title,
    only_city,
    only_council,
    only_county,
    place_before,
    place_beside,
    place_in,
    place_of_issuer,
    state_near,
    state_of_dateline,
)
from foia_scan.statements.for_whom.state_bodies import (
    commissioners_department,
    department_of_the_issuer,
    has_commissioners,
)
from foia_scan.statements.naming.marked_names import NAME, marked
from foia_scan.statements.naming.offices import POLICE_BY_RANK, Office, local_body, office_of
from foia_scan.statements.naming.states_meant import state_of
from foia_scan.states import CAPITALS

_STAFF_NOT_COUNTY = (
    r"(?i)\bexecutive (?:director|assistant|officer|secretary)\b|"
    r"\b(?:field|program|project|regional|branch|section|unit|division|general|legislative|office) "
    r"(?:manager|administrator|counsel)\b|"
    r"\b(?:trial|staff) attorney\b"
)
"""Titles with a county officer's words that are no county's by themselves."""
_A_COUNTY_SITS = re.compile(
    r"(?i)\bboard of (?:county )?commissioners\b|\bcounty commission(?:ers?)?\b|\bcommissioners['’]? court\b|"
    r"\bcounty board\b"
)
"""What papers say of a county whose commissioners sit as a board."""
_OF_ITS_PLACE = re.compile(r"(?P<place>(?:[A-Z][\w-]+\s){0,2}?[A-Z][\w-]+)(?:['’]s|(?<=County))\s")
_IN_PLACE = re.compile(r"\b(?:of|for|in)\s+(?P<place>(?:(?:St|Ste|Mt|Ft)\.\s)?[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,3})$")
_OF_A_COUNTY = re.compile(r"(?i:\bsheriff)\s+of\s+(?!The\b|County\b)[A-Z]")
"""A sheriff whose county is told is none of another: "the sheriff of Elm" in a paper about Oak County."""
_BEFORE_TITLE = re.compile(r"(?P<place>(?:[A-Z][\w’'-]+\s){1,3})(?=[a-z])")
""" "Elm Grove police chief"."""
_COUNTYS = re.compile(r"(?i)(?:the )?county [a-z]+ (?:of|for) (?P<place>(?-i:[A-Z])[\w’'-]+)$")


@dataclass(frozen=True, slots=True)
class Papers:
    """What tells the place of an office."""

    document: Document
    text: str
    """The document's own words."""
    file_text: str
    """The words of the whole file."""
    naming: str
    """The file's words and the bodies of its heads: how the papers call a body."""
    bodies: tuple[str, ...]
    """The bodies that the heads and signatures of the file name."""


def beside_in_the_file(title: str, surname: str, near: tuple[str, str], papers: Papers) -> str:
    """The body of an officer beside whose name some paper of the file gives the place, whoever issued this one."""
    office = office_of(title)
    if office is None or office.place != "county" or re.search(_STAFF_NOT_COUNTY, title):
        return ""
    place = next((found for text in near if (found := place_beside(office, surname, text))), "")
    return local_body(office, place, papers.naming) if place else ""


_HIS_DIVISION = re.compile(
    rf"\b{NAME}\b[^.;]{{0,80}}\b(?:his|her)\s+(?:[Dd]ivision|[Dd]epartment|[Bb]ureau|[Aa]gency)\b"
)
"""A commissioner who speaks of a division as his sits on no county's board."""


_ITS_STAFF = re.compile(
    r"(?:^|[.§]\s+)(?:[Tt]he\s+)?(?:Commissioner|Governor|Sheriff|Mayor|Superintendent|Senator|"
    r"Attorney General|County Executive)\b"
    r"[^.§“”]{0,90}\.\s+(?:His|Her)\s+(?:own\s+)?(?:chief\s+of\s+staff|deputy|aide|counsel|lawyer|secretary|spokes\w+|assistant),\s+"
    rf"(?:[A-Z][\w.’'-]*\s+){{0,3}}{NAME}\b"
)


def of_an_elected_one(surname: str, near: str) -> bool:
    """Whether somebody is of the staff of one who is of no agency: "The Mayor is cross. Her deputy, Ann Roe"."""
    return _ITS_STAFF.search(marked(near, surname)) is not None


@lru_cache(maxsize=8)  # of a whole file
def _speaks_of_police(text: str) -> bool:
    return re.search(r"(?i)\bpolic", text) is not None


@lru_cache(maxsize=8)
def _has_commissioners_of_a_county(text: str) -> bool:
    return _A_COUNTY_SITS.search(text) is not None


def of_office(role: str, surname: str, near: str, papers: Papers) -> str:
    """The body of the holder of an office, by the words near the name, the paper's issuer, the one place that it
    names; "" where no place is told."""
    office = office_of(role)
    if office is not None and "county" in office.place and re.search(_STAFF_NOT_COUNTY, role):
        return ""
    chief = role.strip().capitalize() == "Chief" and _speaks_of_police(papers.file_text)
    office = office or (POLICE_BY_RANK if chief else None)
    if office is None:
        return ""
    sits = office.body != "Board of Commissioners" or _has_commissioners_of_a_county(papers.file_text)
    issuer = papers.document.author.organization if papers.document.author else ""
    theirs = "" if sits else department_of_the_issuer(papers.text, issuer)
    of_a_state = not sits and has_commissioners(papers.file_text)
    if not sits and surname and _HIS_DIVISION.search(marked(near, surname)):
        return ""
    elsewhere = of_a_state or _OF_A_COUNTY.search(role) is not None
    place = _told(office, role, surname, near, papers) or ("" if elsewhere else _only_one(office, papers))
    if surname and surname in place.split():
        place = ""
    if office.body == "City Council" and not place:
        return only_council(papers.text) or only_council(papers.file_text)
    if place and not sits and place.endswith(("County", "Parish")):
        return place
    if not place and of_a_state:
        return theirs or commissioners_department(papers.file_text)
    return local_body(office, place, papers.naming) if place else ""


def _told(office: Office, role: str, surname: str, near: str, papers: Papers) -> str:
    """The place by the title itself, by the words beside the name, or by whose paper it is."""
    before = _BEFORE_TITLE.match(role)
    of_place, in_title, countys = _OF_ITS_PLACE.match(role), _IN_PLACE.search(role), _COUNTYS.match(role)
    if of_place and _is_a_person(of_place["place"], papers.file_text):  # "Roe's chief deputy": where Roe is
        return place_beside(office, of_place["place"], papers.file_text)
    return (
        (of_title(office, of_place["place"]) if of_place else "")
        or (of_title(office, in_title["place"]) if in_title and _may_tell(office, in_title["place"]) else "")
        or (of_title(office, before["place"]) if before and office.title.match(role, before.end()) else "")
        or (f"{countys['place']} County" if countys and office.place == "only-county" else "")
        or place_beside(office, surname, near)
        or place_before(office, surname, near)
        or place_of_issuer(office, papers.document)
        or (state_near(surname, near) if office.of_governor else "")
    )


def _may_tell(office: Office, place: str) -> bool:
    """Whether a place behind a title may be the office's own: "County Manager of Elm County", not "manager in Elm"."""
    return office.place in ("county", "city") or (
        office.place == "only-county" and place.endswith((" County", " Parish"))
    )


def _is_a_person(word: str, text: str) -> bool:
    """Whether a word is the surname of somebody of whom the text speaks, and of no county."""
    if " " in word or re.search(rf"\b{re.escape(word)} (?:County|Parish)\b", text):
        return False
    bearers = re.findall(rf"\b([A-Z][\w.’'-]*) {re.escape(word)}\b", text)
    return any(names.has_title(before) or names.is_full(names.person(f"{before} {word}")) for before in bearers)


def _only_one(office: Office, papers: Papers) -> str:
    """The one place of its kind that the paper names, or the whole file; clippings come from anywhere."""
    in_news = papers.document.kind == "news"
    if office.place == "only-county":
        return only_county(papers.text) or _county_of_the_file(papers) or _of_the_papers_county(papers)
    dated_here = (
        office.place == "city"
        and in_news
        and (office.body != "City Council" or re.search(r"\bCity (?:Council|Hall)", papers.text) is not None)
    )
    if dated_here and (place := dateline(papers.text)):
        return (_of_the_outlet(papers) if place in CAPITALS else "") or place
    find = mostly_county if in_news and office.place == "county" else _FINDING.get(office.place)
    if find is None:
        return ""
    if in_news and office.place == "state" and (state := state_of_dateline(papers.text)):
        return state
    if in_news and office.place == "county" and (headed := _county_called_in(papers.document.title, papers)):
        return headed  # "Sheriff says Elm can stay out"
    place = find(papers.text) or ("" if in_news else find(papers.file_text))
    if not place and in_news and office.place == "city":
        place = _of_the_outlet(papers)
    if not place and in_news and office.place == "county":
        place = _of_the_dateline(papers)
    if not place and office.place == "county":
        place = _county_of_the_file(papers) or _of_the_papers_county(papers)
    return place


def _of_the_papers_county(papers: Papers) -> str:
    """The county of a story that names none, as those do who print for one: by the newspaper's name, the headline or
    the dateline, where the file has a county of that name; else the one county of the file."""
    document = papers.document
    if document.kind != "news" or any(len(place.split()) > 1 for place in counties_named(papers.text)):
        return ""
    outlet = document.author.name if document.author is not None and document.author.rule == "outlet" else ""
    top = f"{outlet}. {document.title}. {dateline(papers.text)}"
    return _county_called_in(top, papers, re.IGNORECASE) or only_county(papers.file_text)


@lru_cache(maxsize=8)  # of a whole file
def _counties_of(text: str) -> frozenset[str]:
    return frozenset(place for place in counties_named(text) if len(place.split()) > 1)


def _county_called_in(top: str, papers: Papers, case: re.RegexFlag = re.NOFLAG) -> str:
    """The one county of the file after which the top of a story calls itself; "" where none or several are."""
    called = [
        place
        for place in _counties_of(papers.file_text)
        if re.search(rf"\b{re.escape(place.rsplit(' ', 1)[0])}\b", top, case)
    ]
    return called[0] if len(called) == 1 else ""


_A_PAPERS_TOWN = re.compile(
    r"(?:The\s+)?(?P<town>[A-Z][a-z]+(?:\s[A-Z][a-z]+){0,2}?)\s+(?:(?:Daily|Weekly|Evening|Morning|Sunday)\s+)?"
    r"(?:Times|Post|Chronicle|Herald|Tribune|Globe|Journal|Gazette|Ledger|Courier|Sentinel|Dispatch|Register|Examiner|"
    r"Observer|Inquirer|Mercury|Telegraph|Record|News|Press|Bee|Star|Sun|Beacon|Banner|Argus)\b"
)


def _of_the_outlet(papers: Papers) -> str:
    """The town that a newspaper is called by, where the file speaks of it as one: the mayor of a story that names no
    other town is its own."""
    author = papers.document.author
    called = _A_PAPERS_TOWN.match(author.name) if author is not None and author.rule == "outlet" else None
    town = called["town"] if called else ""
    as_a_town = (
        rf"(?i:\b(?:city|town|village|mayor)\s+of\s+{town}\b|\b{town}\s+(?:city\s+council|city\s+hall|police)\b)|"
        rf"(?m:^{town.upper()}\b)"
    )
    return town if town and re.search(as_a_town, papers.file_text) else ""


def _of_the_dateline(papers: Papers) -> str:
    """ "ELM CITY. The county's jail is full.": the county that is called like the place, where the file names it."""
    if papers.document.kind != "news" or not _THE_COUNTY.search(papers.text) or not (place := dateline(papers.text)):
        return ""
    county = f"{place} County"
    return county if re.search(rf"\b{re.escape(county)}\b", papers.file_text) else ""


_THE_COUNTY = re.compile(r"\b(?:the|this|our) [Cc]ounty\b|\b[Cc]ounty['’]s\b")
_FINDING: dict[str, Callable[[str], str]] = {"county": only_county, "city": only_city, "state": state_of}


def _county_of_the_file(papers: Papers) -> str:
    """The one county whose offices write in a file, for a paper that speaks of "the county" and names no other."""
    if papers.document.kind == "news" and not _THE_COUNTY.search(papers.text):
        return ""
    counties = {place_in(m["place"]) for body in papers.bodies if (m := COUNTY.search(body))}
    named = {*counties_named(papers.text)} - {""}
    return counties.pop() if len(counties) == 1 and named <= counties else ""
