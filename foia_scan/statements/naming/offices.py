"""Local offices and the bodies that their holders speak for: "Sheriff" and a county, "Mayor" and a city."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from foia_scan.states import STATES


@dataclass(frozen=True, slots=True)
class Office:
    """A local office: how its holders are called, what place it goes with, and how the body is named."""

    title: re.Pattern[str]
    place: str
    """"county", "city", "place" (either) or "state"."""
    body: str
    """Its usual name after the place; "" where the place itself is meant."""
    named: str
    """How the papers may call it instead, as a pattern."""

    @property
    def of_governor(self) -> bool:
        return self.body in ("Governor's Office", "State of")

    @property
    def elected(self) -> bool:
        """Whether its holders are of no agency, whatever stands beside their names."""
        return self.body in (
            "Sheriff's Office",
            "Attorney General",
            "Governor's Office",
            "State of",
            "City of",
            "City Council",
        )


_OFFICES = (
    Office(
        re.compile(
            r"(?i)\b(?:under)?sheriff\b|\bjail(?:\s+(?:administrator|commander|captain|superintendent|lieutenant|sergeant))?\b|"
            r"\bchief\s+deputy\b(?!\s+(?:attorney|clerk|counsel|county|director|district|prosecut\w+|assessor|auditor|treasurer|secretary|"
            r"commissioner|administrator|state))"
        ),
        "county",
        "Sheriff's Office",
        r"Sheriff['’]s\s+(?:Office|Department)",
    ),
    Office(
        re.compile(
            r"(?i)\b(?:(?<!state )police\s+(?:chief|commissioner|superintendent)|"
            r"(?:chief|commissioner)\s+of\s+police)\b"
        ),
        "city",
        "Police Department",
        r"Police\s+(?:Department|Bureau)",
    ),
    Office(re.compile(r"(?i)\b(?:assistant|deputy)\s+attorney\s+general\b"), "state", "Assistant Attorney General", ""),
    Office(re.compile(r"(?i)\battorney\s+general\b"), "state", "Attorney General", ""),
    Office(re.compile(r"(?i)\bstate['’]s\s+attorney\b"), "county", "State's Attorney's Office", ""),
    Office(re.compile(r"(?i)\bdistrict\s+attorney\b"), "county", "District Attorney's Office", ""),
    Office(
        re.compile(r"(?i)\bprosecuting\s+attorney\b"),
        "county",
        "",
        r"(?:County\s+)?Prosecuting\s+Attorney['’]s\s+Office",
    ),
    Office(re.compile(r"(?i)\bpublic\s+defender\b"), "county", "Public Defender's Office", ""),
    Office(
        re.compile(
            r"(?i)\b(?:city|town|village|borough)\s+(?:attorney|counsel|manager|administrator|solicitor|clerk)\b"
        ),
        "city",
        "City of",
        "",
    ),
    Office(
        re.compile(
            r"(?i)\b(?:county\s+)?(?:counsel|executive|manager|administrator|attorney)\b|\bcounty\s+solicitor\b|"
            r"\bcounty\s+(?:clerk|treasurer|auditor|recorder|judge|prosecutor)\b|\bjailer\b"
        ),
        "only-county",
        "",
        "",
    ),
    Office(
        re.compile(r"(?i)\bsupervisors?\b"),
        "county",
        "Board of Supervisors",
        r"(?:Board\s+of\s+(?:County\s+)?(?:Supervisors|Commissioners)|County\s+Board|Board|Commission)",
    ),
    Office(
        re.compile(
            r"(?i)\bboard\s+(?:member|chair\w*|president)\b|\bchair\w*\s+of\s+the\s+board\b|"
            r"\bmember\s+of\s+the\s+board\b"
        ),
        "county",
        "Board",
        r"(?:Board\s+of\s+(?:County\s+)?(?:Supervisors|Commissioners)|Commission|Board)",
    ),
    Office(
        re.compile(
            r"(?i)(?<!deputy )(?<!assistant )(?<!safety )(?<!corrections )(?<!police )\bcommissioner\b"
            r"(?!\s+of\s+(?!the\s+(?:board|county)\b|(?-i:(?:[A-Z][\w’'-]+\s+){1,3}(?:County|Parish))\b))"
        ),
        "county",
        "Board of Commissioners",
        r"(?:Board\s+of\s+(?:County\s+)?(?:Supervisors|Commissioners)|Commission|Board)",
    ),
    Office(
        re.compile(
            r"(?i)\b(?:(?:city|town)\s+)?council\s?(?:member|man|woman|or|lor|president)\b|\bpresident\s+of\s+the\s+(?:city\s+)?council\b|\balder(?:man|woman|person)\b|\bselect(?:man|woman)\b"
        ),
        "city",
        "City Council",
        r"(?:City|Town|Common)?\s*Council|Board\s+of\s+(?:Aldermen|Selectmen)",
    ),
    Office(re.compile(r"(?i)\bcounty\s+legislators?\b"), "county", "Legislature", r"(?:County\s+)?Legislature"),
    Office(re.compile(r"(?i)\bgov(?:ernor\b|\.)"), "state", "State of", ""),
    Office(re.compile(r"(?i)\b(?:vice )?mayor\b"), "city", "City of", ""),
)


POLICE = _OFFICES[1]
POLICE_BY_RANK = replace(POLICE, title=re.compile(r"(?i)\bchief\b(?! of (?:staff|the)\b)"))
"""The same in papers about the police, where "Chief" alone says so."""


_GOVERNORS_STAFF = Office(re.compile(r"(?!)"), "state", "Governor's Office", "")


@lru_cache(maxsize=4096)
def office_of(role: str) -> Office | None:
    role = re.split(r"\s+who\b", role)[0]  # "the spokesman who came with the sheriff" is no sheriff
    if re.search(
        r"(?i)\b(?:to|for|of)\s+(?:the\s+)?gov(?:ernor|\.)|\bgovernor[’']s\b|\b(?:lieutenant|lt\.) governor", role
    ):
        return _GOVERNORS_STAFF
    return next((office for office in _OFFICES if office.title.search(role)), None)


NO_PLACE = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August "
    "September October November December Christmas Easter Thanksgiving Dear Did Do Had Hello Hi Also Present Then And "
    "But So Now Here There Absent Excused Plaintiff Defendant Petitioner Respondent "
    "Corporation Unit Section Branch Division Program Staff Watch Shift My Our Your His Her Its Their".split()
)
"""Capitalized words that stand before an office or a body and are no place: days, months, how mail begins, a
part of a body."""


def fits(office: Office, place: str) -> bool:
    if not NO_PLACE.isdisjoint(place.split()[:1]):
        return False
    if len(place.split()) > 4 or any(word.isupper() and len(word) > 1 for word in place.split()):
        return False
    if office.place == "state":
        return place in STATES
    if place in STATES:
        return office.place == "city" and place == "New York"  # Washington alone is mostly the government's
    return True


@lru_cache(maxsize=1024)
def local_body(office: Office, place: str, text: str) -> str:
    """The body as the papers call it, else by its usual name."""
    if office.body == "Governor's Office":
        headed = re.search(r"(?i)\boffice\s+of\s+the\s+governor\b", text)
        return f"Office of the Governor of {place}" if headed else f"{place} Governor's Office"
    if office.body == "State of":
        return state_itself(place)
    if office.body == "City of" and place.endswith(("County", "Parish")):
        return place  # a county mayor's
    if office.body == "City of" and re.fullmatch(r"\w+ \w+ City", place):
        return place  # "Salt Lake City"
    if office.body == "City of":
        kinds = re.findall(rf"\b(City|Town|Village|Borough|Township) of {re.escape(place)}\b", text, re.IGNORECASE)
        towns = [kind for kind in kinds if kind.lower() != "city"]
        return f"{towns[0].capitalize() if len(towns) == len(kinds) > 0 else 'City'} of {place}"
    if office.body == "Assistant Attorney General":
        by_officer = re.search(
            r"(?i)\battorney\s+general['’]s\s+office\b|\boffice\s+of\s+the\s+attorney\s+general\b", text
        )
        if not by_officer and re.search(rf"(?i)\b{place}\s+department\s+of\s+justice\b", text):
            return f"{place} Department of Justice"  # which the attorney general heads
    if office.body.endswith("Attorney General"):
        return f"{place} Attorney General's Office"
    if office.body == "City Council" and place.endswith("County"):
        return f"{place} Council"
    short = re.sub(r"\s+(?:County|Parish)$", "", place)
    if office.place in ("county", "only-county") and not place.endswith(("County", "Parish")):
        called = (rf"\b{re.escape(short)}\s+{kind}\b" for kind in ("County", "Parish"))
        county = next(filter(None, (re.search(words, text) for words in called)), None)
        place = county.group() if county else place
    if not office.named:
        return f"{place} {office.body}".strip() if place.endswith(("County", "Parish")) else ""
    named = re.findall(rf"\b{re.escape(short)}\s+(?:(?:County|Parish)\s+)?(?:{office.named})\b", text)
    if named:
        return " ".join(max(named, key=len).split())
    if office.body == "Sheriff's Office" and not re.search(rf"\b(?:City|Parish) of {re.escape(place)}\b", text):
        place = place if place.endswith(("County", "Parish", "City")) else f"{place} County"
    return f"{place} {office.body}".strip()


def state_itself(name: str) -> str:
    """ "State of Ohio", "Commonwealth of Virginia"."""
    commonwealth = name in ("Massachusetts", "Pennsylvania", "Virginia", "Kentucky")
    return f"{'Commonwealth' if commonwealth else 'State'} of {name}"


_LOCAL_RANK = re.compile(
    r"(?i)(?:the |our |your |their )?(?:(?:county|city|town|state|deputy|assistant|asst\.|acting|former|then|vice|lt\.|"
    r"lieutenant|chief|late|new|board|first) )*"
    r"(?:(?:(?:under)?sheriff(?:-\w+)?|mayor|governor|attorney general|state['’]s attorney|district attorney)"
    r"(?: (?:of|for) .*)?|"
    r"(?:police )?chief|chief of police|police (?:commissioner|superintendent)|trooper|(?-i:Supervisor)|commissioner|"
    r"selectm[ae]n|council ?(?:member|man|woman|or|lor)|alder(?:man|woman|person)|ald\.|assembly ?(?:member|man|woman)|"
    r"state (?:sen(?:ator|\.)|rep(?:resentative|\.)|delegate|treasurer|auditor)|"
    r"(?:city|county|town) (?:attorney|counsel|solicitor|manager|administrator|executive|clerk|judge(?:/executive)?))"
)
"""Ranks that no agency of the federal government has."""


MAY_BE_FEDERAL = re.compile(r"(?i)(?:the )?(?:(?:deputy|assistant) )?(?:chief|supervisor|commissioner)")
"""Those of them that an agency's own papers may yet give to its own people."""


def is_local(role: str) -> bool:
    """Whether a title is that of somebody who holds an office of a State, a county or a city."""
    rank, _, of_what = role.strip().partition(", ")
    return _LOCAL_RANK.fullmatch(rank) is not None and (not of_what or _PLACE.match(of_what) is not None)


_PLACE = re.compile(
    r"(?:[A-Z][\w.’'-]+\s+){1,3}(?:County|Parish|City|Township)\b|(?:City|Town|Village|County|State|Commonwealth)\s+of\s+[A-Z]"
)
"""Where a title says its place behind a comma: "County Attorney, Elm County"."""


_CITY_ALONE = re.compile(r"(?:[A-Z][\w.’'-]+ ){1,3}City")


def is_only_a_seat(role: str, body: str) -> bool:
    """ "Regional Coordinator, Carson City": where somebody sits who holds no office of the city, and no body."""
    return role != "" and not is_local(role) and _CITY_ALONE.fullmatch(body) is not None
