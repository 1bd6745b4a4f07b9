"""Which body a person speaks for, where no header or signature says so.

In order: the person's own account ("I am the records officer of …"), the words beside the name ("Ann Roe of the
Bay Law Clinic", "a spokeswoman for the agency, Ann Roe"), and the office together with the place it is held in
("El Paso County Sheriff James Robinson", "Sheriff Ann Roe" in the minutes of Oak County). Without a place there is
no body: an office alone is nobody's name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from foia_scan.records import Document
from foia_scan.states import STATES
from foia_scan.topics import Topic

_WORD = r"[A-Z][\w.’'&-]*"
_NAMED_BODY = re.compile(
    rf"(?:the\s+)?(?P<body>(?:{_WORD}\s+(?:(?:of|for|on|and|the)\s+)*){{0,6}}"
    r"(?:Clinic|Network|Union|Center|Centre|Project|Coalition|Association|Institute|Foundation|University|College|"
    r"School|Society|Alliance|Council|Board|Commission|Caucus|League|Fund|Committee|Office|Department|Bureau|Police|"
    r"Patrol|Agency|Administration|Division|Authority|Service|Academy)"
    rf"(?:\s+(?:of|for|on)\s+(?:the\s+)?{_WORD}(?:\s+(?:(?:and|of|the)\s+)*{_WORD}){{0,4}})?)"
)
_BESIDE = (
    r",?\s+(?:(?:the|an?|who\s+is|former|then)\s+)*"
    r"(?:[a-z][\w’'-]*\s+|(?:Chief|Director|President|General|Executive|Deputy|Staff)\s+){0,6}?(?:of|with|from|for|"
    r"at)\s+"
)
_FIELD_ROLE = re.compile(
    r"(?i)\bfield office director\b|^(?:A?FOD|SAC)\b|\bspecial agent in charge\b|\b(?:regional|outreach|field|"
    r"deployment) coordinator\b"
)
"""Offices of the agency whose release the file is, that its own papers name without it."""
_THE_AGENCY = re.compile(
    r"(?i)\b(?:(?:the\s+)?agency['’]s|(?:of|for|at|with|in)\s+(?:the\s+)?(?:agency|program))\b(?!['’])"
)
_I_AM = re.compile(
    r"\b(?:I|[l1|](?=\s*am\b))\s*(?:am|was|serve|served|work|worked|coordinate|direct|run|lead|represent|"
    r"have\s+(?:been|served|worked)|was\s+employed|am\s+employed)\b[^.]{0,200}"
)
"""How a sworn account begins; recognition takes the pronoun for a stroke or a digit."""
_EMPLOYER = re.compile(r"\bQ\.[^?]{0,120}\b(?:employ\w*|work\w*|did|do|position|job)\b[^?.]{0,80}[?.]\s*A\.[^Q]{0,200}")
_OPENING = 6000
"""Characters in which a sworn account tells who gives it."""
_SWORN_KINDS = ("declaration", "deposition", "transcript", "report", "unknown")
_COUNTY = re.compile(r"(?P<place>(?:City and County of\s+)?(?:[A-Z][\w’'-]+\s+){1,3}County)\b")
_OF_PLACE = re.compile(
    r"(?:(?:City\s+and\s+County|County|City|Town|Village|State|"
    r"Commonwealth)\s+of\s+)(?P<place>[A-Z][a-z]+(?:\s+[A-Z][a-z]+)?)"
)
_NO_PLACE = frozenset(
    "The This That Our Your Each Every Any No A In For If And Because When But On At As With Former Then Mr Ms Mrs "
    "Deputy Assistant Acting Chief Rank Said Says Also Present Police Secretary Board Members From To Whether How Why "
    "What May Can Should Does Is Are Has Will Would It We He She They I You Not Now So".split()
)


@dataclass(frozen=True, slots=True)
class _Office:
    """A local office: how its holders are called, what place it goes with, and how the body is named."""

    title: re.Pattern[str]
    place: str
    """"county", "city", "place" (either) or "state"."""
    body: str
    """Its usual name after the place; "" where the place itself is meant."""
    named: str
    """How the papers may call it instead, as a pattern."""


_OFFICES = (
    _Office(
        re.compile(r"(?i)\b(?:under)?sheriff\b|\bjail\b"),
        "county",
        "Sheriff's Office",
        r"Sheriff['’]s\s+(?:Office|Department)",
    ),
    _Office(
        re.compile(r"(?i)\b(?:police\s+(?:chief|commissioner|superintendent)|(?:chief|commissioner)\s+of\s+police)\b"),
        "city",
        "Police Department",
        r"Police\s+(?:Department|Bureau)",
    ),
    _Office(re.compile(r"(?i)\battorney\s+general\b"), "state", "Attorney General", ""),
    _Office(
        re.compile(r"(?i)\b(?:county\s+)?(?:counsel|executive|manager|administrator|attorney)\b"), "only-county", "", ""
    ),
    _Office(
        re.compile(r"(?i)\bsupervisors?\b|\bcounty\s+commissioner\b"),
        "county",
        "Board of Supervisors",
        r"(?:Board\s+of\s+(?:Supervisors|Commissioners)|County\s+Board|Board|Commission)",
    ),
    _Office(
        re.compile(
            r"(?i)\bboard\s+(?:member|chair\w*|president)\b|\bchair\w*\s+of\s+the\s+board\b|"
            r"\bmember\s+of\s+the\s+board\b|\bcommissioner\b"
        ),
        "county",
        "Board",
        r"(?:Board\s+of\s+(?:Supervisors|Commissioners)|Board)",
    ),
    _Office(
        re.compile(
            r"(?i)\bcouncil\s?(?:member|man|woman|or|lor)\b|\balder(?:man|woman|person)\b|\bselect(?:man|woman)\b"
        ),
        "city",
        "City Council",
        r"(?:City|Town|Common)?\s*Council|Board\s+of\s+(?:Aldermen|Selectmen)",
    ),
    _Office(re.compile(r"(?i)\bgovernor\b"), "state", "State of", ""),
    _Office(re.compile(r"(?i)\b(?:vice )?mayor\b"), "city", "City of", ""),
)


_POLICE = _OFFICES[1]
_GOVERNOR = next(office for office in _OFFICES if office.body == "State of")


def _office_of(role: str) -> _Office | None:
    if re.search(r"(?i)\b(?:to|for|of)\s+(?:the\s+)?gov(?:ernor|\.)|\bgovernor[’']s\b", role):
        return _GOVERNOR
    return next((office for office in _OFFICES if office.title.search(role)), None)


@dataclass(slots=True)
class Affiliations:
    """The bodies of the people of one document, read from the words of the file that holds it."""

    document: Document
    text: str
    """The document's own words."""
    release: str
    """The words of the whole file."""
    topic: Topic
    agency: str
    """The agency whose release the file is; "" if unknown."""
    _told: dict[tuple[str, str], tuple[str, str]] = field(default_factory=dict)

    def of(self, name: str, role: str) -> tuple[str, str]:
        """(body, rule) for a person; ("", "") where nothing tells."""
        if (name, role) not in self._told:
            self._told[name, role] = self._find(name, role)
        return self._told[name, role]

    def _find(self, name: str, role: str) -> tuple[str, str]:
        if not name:
            return "", ""
        if name == role and _FIELD_ROLE.search(role) and self.agency:
            return self.agency, "field-office"
        if name == role:
            return (self.topic.agency, "of-the-agency") if _THE_AGENCY.search(role) else ("", "")
        if body := self._own_account(name):
            return body, "own-account"
        if match := re.search(
            rf"\bfor\s+(?:the\s+)?(?:Plaintiffs?|Defendants?|Petitioners?|"
            rf"Intervenors?)?\s*{_NAMED_BODY.pattern}",
            role,
        ):
            return match["body"].strip(), "body-in-title"
        if re.search(r"(?i)\bassistant u\.?\s?s\.? attorney|\bAUSA\b", role):
            return "U.S. Attorney's Office", "body-in-title"
        if body := self._of_member(name):
            return body, "member-of-the-issuer"
        surname = re.escape(name.split()[-1])
        for text in (self.text, self.release):
            if body := _beside(surname, text, self.topic):
                return body, "beside-name"
        for text in (self.text, self.release):
            titles = role or _title_of(surname, text)
            if body := self._of_office(titles, surname, text):
                return body, "office-and-place"
        if _FIELD_ROLE.search(role) and self.agency:
            return self.agency, "field-office"
        if body := self._of_cabinet(role):
            return body, "office"
        return "", ""

    def _own_account(self, name: str) -> str:
        """ "I am the records officer of the Bureau", said by the one whose sworn words the document is."""
        author = self.document.author
        if self.document.kind not in _SWORN_KINDS or author is None or author.name != name:
            return ""
        opening = self.text[:_OPENING]
        for match in (*_I_AM.finditer(opening), *_EMPLOYER.finditer(opening)):
            if body := _body_in(match.group(), self.topic):
                return body
        return ""

    def _of_member(self, name: str) -> str:
        """Whom the minutes of a board list as present sit on it."""
        author = self.document.author
        present = any(p.rule == "present" and p.name == name for p in self.document.people)
        return author.organization if present and author is not None and author.name == author.organization else ""

    def _of_cabinet(self, role: str) -> str:
        """ "Secretary" in the papers of an agency whose Secretary the pack knows."""
        bodies = {o.organization for o in self.topic.officials if o.role == role and not _office_of(role)}
        return bodies.pop() if len(bodies) == 1 else ""

    def _of_office(self, role: str, surname: str, text: str) -> str:
        office = _office_of(role) or (_POLICE if role.strip() == "Chief" and "police" in self.release.lower() else None)
        if office is None:
            return ""
        place = (
            _place_beside(office, surname, text)
            or self._place_of_issuer(office)
            or (_state_near(surname, text) if office is _GOVERNOR else "")
            or (_only_county(self.text) if office.place in ("county", "only-county") else "")
        )
        return _local_body(office, place, self.release) if place else ""

    def _place_of_issuer(self, office: _Office) -> str:
        """The place of the body that issued the paper: the officers that its minutes name are its own."""
        author = self.document.author
        issuer = author.organization if author else ""
        for people in (self.document.people, self.document.recipients):
            issuer = issuer or next((p.organization for p in people if _COUNTY.search(p.organization)), "")
        if match := _COUNTY.search(issuer) or _COUNTY.search(self.document.title):
            return _place(match["place"]) if office.place != "state" else ""
        if (
            match := re.search(r"(?i:\bcounty of )(?P<place>[A-Z][a-z]+(?: [A-Z][a-z]+)?)", issuer)
        ) and office.place != "state":
            return f"{match['place']} County"
        if office.place == "state":
            return next((s for s in STATES if re.search(rf"\b{s}\b", issuer)), "")
        city = re.match(r"(?:City\s+of\s+)?(?P<place>[A-Z]\w+(?:\s[A-Z]\w+)?)\s+(?:City|Town|Police)\b", issuer)
        return city["place"] if city and office.place == "city" else ""


def _body_in(text: str, topic: Topic) -> str:
    """The first body that a text names: one the pack knows, the program's agency, or one by its own name."""
    known = topic.organization_pattern.search(text)
    if known and (organization := topic.organization(known.group())) and organization.kind != "press":
        return organization.name
    if topic.names_program(text):
        return topic.agency
    if county := re.search(r"(?i:\bsheriff)\s+of\s+(?:the\s+)?(?P<place>(?:City\s+and\s+)?[A-Z][^,.]*)", text):
        place = re.sub(r"^(?:City\s+and\s+)?County\s+of\s+", "", county["place"].strip())
        return f"{place} Sheriff's {'Office' if place.endswith('County') else 'Department'}"
    for body in re.finditer(r"\b(?:of|with|from|for|at|by|the)\s+(?=(?:the\s+)?[A-Z])" + _NAMED_BODY.pattern, text):
        if len(body["body"].split()) > 1:
            return body["body"].strip()
    return ""


def _beside(surname: str, text: str, topic: Topic) -> str:
    """The body named right beside the name: "Ann Roe of the Bay Law Clinic", "the agency's spokeswoman, Ann Roe"."""
    after = re.compile(rf"\b{surname}{_BESIDE}(?P<rest>(?:the\s+)?[A-Z\w][^.;,“”\"]{{2,120}})")
    for match in after.finditer(text):
        rest = match["rest"]
        known = topic.organization_pattern.match(re.sub(r"^the\s+", "", rest))
        organization = topic.organization(known.group()) if known else None
        if organization is not None and organization.kind != "press":
            return organization.name
        if topic.names_program(rest[:40]) or re.match(r"(?i)the\s+(?:agency|program)\b", rest):
            return topic.agency
        body = _NAMED_BODY.match(rest)
        if body and len(body["body"].split()) > 1:
            return re.split(r"\s+at\s+", body["body"])[0].strip()
    before = re.compile(rf"(?:^|[,.;]\s+|\bto\s)(?P<front>[^,.;“”\"]{{3,90}}),\s+(?:{_WORD}\s+){{0,2}}{surname}\b(?=,)")
    behind = re.compile(rf"\b{surname},\s+(?P<front>[^,.;“”\"]{{3,90}})(?=[,.;])")
    for pattern in (before, behind):
        for match in pattern.finditer(text):
            if _THE_AGENCY.search(match["front"]) and re.search(
                r"(?i)\b(?:spokes|official|director|chief|head|officer|counsel)", match["front"]
            ):
                return topic.agency
    return ""


_TITLE_BEFORE = (
    r"(?P<title>(?:(?:Police|County|Chief|Deputy|Under)?\s*(?:Sheriff|Undersheriff|Chief|Counsel|Executive|Manager|"
    r"Supervisor|Commissioner|Governor|Attorney General|Councilmember|Councilman|Councilwoman|Alderman|Mayor|Captain|"
    r"Board [Mm]ember)\s+)+)"
)


def _title_of(surname: str, text: str) -> str:
    """The office in front of a name, or right behind it: "the board member who drafted the resolution"."""
    if match := re.search(rf"\b{_TITLE_BEFORE}(?:{_WORD}\s+){{0,2}}{surname}\b", text):
        return match["title"].strip()
    match = re.search(rf"\b{surname},\s+(?:the|an?)\s+(?P<title>[^,.;]{{3,60}})", text)
    return match["title"] if match else ""


def _place_beside(office: _Office, surname: str, text: str) -> str:
    """The place in front of the title ("Oak County Sheriff Ann Roe"), behind the name, or opening its sentence."""
    title = office.title.pattern.replace("(?i)", "")
    place = r"(?P<place>(?:[A-Z][\w’'-]+\s+){1,4}?)"
    patterns = (
        rf"\b{place}(?:['’]s\s+)?(?i:{title})\s+(?:{_WORD}\s+){{0,2}}{surname}\b",
        rf"\b{surname},?\s+(?:the\s+)?(?:(?i:{title})\s+)?(?:of|"
        rf"for)\s+(?:the\s+)?(?P<place>(?:[A-Z][\w’'-]+\s?){{1,4}})",
        rf"\b{surname},\s+(?:the\s+)?(?P<place>(?:[A-Z][\w’'-]+\s+){{1,4}}?)(?i:{title})",
        rf"\bIn\s+(?P<place>(?:[A-Z][\w’'-]+\s?){{1,4}}),[^.“”\"]{{0,80}}?(?i:{title})\s+(?:{_WORD}\s+){{0,2}}{surname}\b",
    )
    for pattern in patterns:
        for match in re.finditer(pattern, text):
            found = _place(match["place"])
            if office.place == "state":
                found = next((s for s in STATES if re.match(rf"{s}\b", match["place"].strip())), found)
            if found and _fits(office, found):
                return found
    return ""


def _state_near(surname: str, text: str) -> str:
    """The State that is spoken of right around a name: "Colorado. Ann Roe, counsel to the Governor, …"."""
    for match in re.finditer(rf"\b{surname}\b", text):
        around = text[max(0, match.start() - 100) : match.end() + 100]
        states = {s for s in STATES if re.search(rf"\b{s}\b", around)}
        if len(states) == 1:
            return states.pop()
    return ""


def _fits(office: _Office, place: str) -> bool:
    if len(place.split()) > 4 or any(word.isupper() and len(word) > 1 for word in place.split()):
        return False
    if office.place == "state":
        return place in STATES
    return place not in STATES or office.place == "city"


def _place(words: str) -> str:
    """A place's name without what stands before it by chance."""
    if match := _OF_PLACE.search(words):
        return match["place"]
    parts = re.sub(r"['’]s$", "", words.strip()).split()
    if "By" in parts:  # a byline stands right before the story's first words
        return ""
    begin = max((at + 1 for at, part in enumerate(parts) if part.rstrip(".") in _NO_PLACE), default=0)
    place = " ".join(parts[begin:])
    return "" if place in ("County", "City", "State") else place


def _only_county(text: str) -> str:
    """The one county that a document names; "" where it names several or none."""
    found = {_place(m["place"]) for m in _COUNTY.finditer(text)} | {
        f"{m['place']} County" for m in re.finditer(r"\bCounty\s+of\s+(?P<place>[A-Z][a-z]+)", text)
    }
    named = {place for place in found if len(place.split()) > 1}
    return named.pop() if len(named) == 1 else ""


def _local_body(office: _Office, place: str, text: str) -> str:
    """The body as the papers call it, else by its usual name."""
    if office.body == "State of":
        commonwealth = place in ("Massachusetts", "Pennsylvania", "Virginia", "Kentucky")
        return f"{'Commonwealth' if commonwealth else 'State'} of {place}"
    if office.body == "City of":
        return f"City of {place}"
    if office.body == "Attorney General":
        return f"{place} Attorney General"
    short = re.sub(r"\s+County$", "", place)
    if office.place in ("county", "only-county") and not place.endswith("County"):
        county = re.search(rf"\b{re.escape(short)}\s+County\b", text)
        place = county.group() if county else place
    if not office.named:
        return place if place.endswith("County") else ""
    named = re.search(rf"\b(?P<body>{re.escape(short)}\s+(?:County\s+)?(?:{office.named}))\b", text)
    if named:
        return " ".join(named["body"].split())
    return f"{place} {office.body}"
