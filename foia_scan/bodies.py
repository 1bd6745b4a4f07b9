"""Names of bodies as letterheads write them, and what the boards are called that people sit on."""

from __future__ import annotations

import re

from foia_scan.states import STATES

SOCIETY = (
    "Association|Federation|League|Caucus|Network|Coalition|Alliance|Union|Cent(?:er|re)|Clinic|Institute|Foundation|"
    "Society|Project|Fund|Forum|Collective|Collaborative|Partnership|Consortium|Guild|Roundtable|Interfaith|"
    "Congregations|Defenders|Brotherhood|Lodge|Ministries|Charities|(?:Arch)?diocese|Centro|Academy|Legal\\s+Aid"
)
"""How the names of bodies end that are of no government."""
_SMALL = frozenset("of the and for in on to at by a an".split())
PART = re.compile(
    r"^(?:Office|Branch|Division|Unit|Section|Bureau|Directorate|Executive\s+Office|Committee"
    r"|Subcommittee|Regional|Field\s+Office|.*\b(?:Branch|Division|Section|Unit|Region|Command)$)\b",
    re.IGNORECASE,
)
TASK = re.compile(
    r"(?:Public )?Safety|Advocacy|Policy|Research|(?:Public )?Communications|Operations|Legislation|Outreach|"
    r"(?:State and Local )?Coordination|"
    r"Management(?: and Administration)?|Administration|Mission Support|Enforcement and Removal(?: Operations)?|"
    r"(?:Legislative|Public|Congressional|Intergovernmental) (?:Affairs|Relations)|Information Technology|"
    r"Human (?:Capital|Resources)|"
    r"Budget|Finance|Inspections|Audits|Deployment|"
    r"Compliance|Intelligence|Enforcement|Programs?|Planning|Training|Records|Corrections|Security"
)
"""What somebody directs ("Director of Advocacy"): no body."""
SEAT = re.compile(
    r"(?i)(?:the )?(?:(?:county )?judge|commissioner|supervisor|(?:vice[ -])?chair(?:man|woman|person)?|selectm[ae]n|"
    r"ald(?:\.|erman|erwoman)|councill?or|council ?(?:member|man|woman)|member|trustee|legislator|freeholder|"
    r"vice[ -]mayor|mayor pro[ -]tem(?:pore)?)"
)
"""Ranks that a board's own minutes give to those who sit on it."""
SITTING = re.compile(
    r"\b(?:Board|Council|Commissioners['’]? Court|Commission|Aldermen|Selectmen|Supervisors|Commissioners|"
    r"Legislature)\b"
)
"""What a body is called that somebody sits on."""
INSPECTS = re.compile(r"\bOIG\b|\bGAO\b|(?i:inspector general|\baccountability office\b)")
"""Bodies whose papers speak of another one's people, and in whose productions those write to each other."""


_CHAPTER = re.compile(
    rf"\s+of\s+(?P<where>(?:(?:Northern|Southern|Eastern|Western)\s+)?(?:{'|'.join(STATES)})|Greater\s+[A-Z][a-z]+|"
    r"[A-Z][a-z]+(?:\s[A-Z][a-z]+)?\s+County)\b"
)


def chapter(name: str, kind: str, after: str) -> str:
    """The chapter of a society that goes on with where it is: "ACLU of Ohio" for "ACLU" before "of Ohio". ``kind`` is
    the topic's word for what sort of organization it is; ``after`` the text behind the name."""
    match = _CHAPTER.match(after) if kind == "advocate" else None
    return f"{name} of {match['where']}" if match else name


def usual(name: str) -> str:
    """ "County of Orange" -> "Orange County"; "Bell County, Ohio" -> "Bell County"."""
    if short := re.fullmatch(r"[^()]+\s+\((?P<short>[A-Z]{2,6})\)", name):
        return short["short"]
    name = re.sub(
        r"^(?:Official\s+)?(?:Newsletter|Bulletin|Journal|Proceedings)\s+of\s+(?=the\s)", "", name, flags=re.IGNORECASE
    )
    name = re.sub(r"^(?:(?:Before|In|Of)\s+)?The\s+", "", name, flags=re.IGNORECASE)
    if match := re.match(
        r"(?:City )?Council of the (?:City|Town) of (?P<place>[A-Z][\w. ]+)$|City Council of (?P<city>[A-Z][\w. ]+)$",
        name,
    ):
        return f"{match['place'] or match['city']} City Council"
    if name in ("DC Council", "D.C. Council"):
        return "Council of the District of Columbia"
    if match := re.match(r"Board of (?P<place>[A-Z][\w. ]+ County) (?P<members>Commissioners|Supervisors)$", name):
        return f"{match['place']} Board of {match['members']}"
    if match := re.fullmatch(rf"(?P<chamber>Senate|House of \w+|Assembly) of (?P<state>{'|'.join(STATES)})", name):
        return f"{match['state']} {match['chamber']}"
    name = re.sub(r"(?<=County Board of )County (?=Commissioners$)", "", name)
    name = re.sub(r"(?<=\bof )(?:the )?County of (?P<place>[A-Z]\w+(?: [A-Z]\w+)?)", r"\g<place> County", name)
    if match := re.match(
        r"(?P<part>(?:Board|Council|Commission) of \w+|[\w ]*Council|Commissioners['’]? Court)\s+(?:of|for|in and for)"
        r"\s+(?:the\s+)?"
        r"(?P<place>[A-Z][\w. ]+ County)\b",
        name,
    ):
        return f"{match['place']} {match['part'].removeprefix('County ')}"
    if match := re.match(
        r"(?:(?P<part>Board of \w+|[\w ]*Council|Office of [\w ]+),\s+)?County of (?P<place>[A-Z][\w. ]+)$", name
    ):
        return f"{match['place']} County" + (f" {match['part']}" if match["part"] else "")
    name = re.sub(rf",\s+(?:{'|'.join(STATES)})$", "", name)
    name = re.sub(
        r"(?:(?<=Police)|(?<=Patrol)),\s+(?:State\s+)?(?:Bureau|Division|Office|Section|Unit|Branch)\s+of\s+.*$",
        "",
        name,
    )
    name = re.sub(r",?\s+(?:LLC|LLP|PLLC|L\.L\.[CP]\.|Inc\.?|Ltd\.?)$", "", name)
    name = re.sub(r"(?<=\bCounty) (?:Executive|Manager|Administrator)$", "", name)
    return re.sub(r"(?<=\bCounty\s)(?P<officer>Sheriff|Attorney)$", r"\g<officer>'s Office", name)


_OF_THE_OFFICER = re.compile(
    r"(?i)office\s+of\s+(?:the\s+)?(?:[a-z]+\s+){0,2}?(?:(?:lieutenant\s+)?governor|mayor|sheriff|attorney\s+general|secretary\s+of\s+state|"
    r"(?:county|city|district|state['’]?s?|prosecuting)\s+(?:counsel|attorney|executive|solicitor|manager)|public\s+defender)\b"
)
"""Whole bodies that begin like a part of one."""


_ENDS_AS_PART = re.compile(r"(?i)\b(?:unit|section|division|branch|bureau)$")


def is_part_only(text: str) -> bool:
    """An office or a branch: a part of a body that is not named with it."""
    of_officer = _OF_THE_OFFICER.match(text) is not None and _ENDS_AS_PART.search(text) is None
    return PART.match(text) is not None and not of_officer


_AT_A_SCHOOL = re.compile(r"^.*\sat\s+(?:the\s+)?(?=[A-Z].*\b(?:School|University|College)\b)")


def of_the_school(body: str) -> str:
    """ "Harbor Clinic at Elm Law School" -> "Elm Law School"."""
    return _AT_A_SCHOOL.sub("", body)


OF_MEMBERS = re.compile(rf"\b(?:Board|Council|Commission|Conference|{SOCIETY}) of (?:\w+ )*\w+s$")
""" "Board of Commissioners": its members' title is not somebody's."""


_STAYS = re.compile(r"\.(?=\w)|^\([A-Z]{2,7}\)$")
"""Letters for words: "U.S.", or those that stand behind a name for it, "(OBP)"."""


def spelled(text: str) -> str:
    """A line in capitals as one writes it: "OAK COUNTY SHERIFF'S OFFICE" -> "Oak County Sheriff's Office"."""
    text = text.strip(" ,.;:")
    if not text.isupper():
        return text
    words = text.split()
    lower = [
        word.lower() if at and word.lower() in _SMALL else word if _STAYS.search(word) else word.capitalize()
        for at, word in enumerate(words)
    ]
    return re.sub(r"(?<=[-/(])[a-z]", lambda letter: letter[0].upper(), " ".join(lower))


_OFFICER = r"(?P<officer>Attorney General|Governor)"
_PLACE = rf"(?P<place>(?:{'|'.join(STATES)})(?: State)?)"
_OF_AN_OFFICER = (
    re.compile(rf"(?:Office of (?:the )?)?{_OFFICER}(?:['’]s Office)? of {_PLACE}"),
    re.compile(rf"{_PLACE} (?:Office of (?:the )?)?{_OFFICER}(?:['’]s Office)?", re.IGNORECASE),
    re.compile(rf"Office of the {_PLACE} {_OFFICER}"),
)


_BY_ROOM = re.compile(r"\boffice\s+of\s+(?:the\s+)?governor\b", re.IGNORECASE)
_BY_GOVERNOR = re.compile(r"\bgovernor['’]s\s+(?:office|(?:(?:general|legal|chief)\s+)?counsel)\b", re.IGNORECASE)


def called_by(body: str, text: str) -> str:
    """A body by its usual name: the office of a State's attorney general or governor as the papers call it, by its
    room or by the officer."""
    if body == "United States District Court":
        return "U.S. District Court"
    found = next((m for pattern in _OF_AN_OFFICER if (m := pattern.fullmatch(body))), None)
    if found is None or not ("ffice" in body or found["officer"].lower() == "attorney general"):
        return body
    if found["officer"].lower() == "governor":
        in_full = re.search(rf"\b{found['place']}\s+{_BY_GOVERNOR.pattern}", text, re.IGNORECASE)
        if in_full or (_BY_GOVERNOR.search(text) and not _BY_ROOM.search(text)):
            return f"{found['place']} Governor's Office"
        return f"Office of the Governor of {found['place']}"
    if re.search(r"\boffice\s+of\s+(?:the\s+)?attorney\s+general\b", text, re.IGNORECASE):
        return f"{found['place']} Office of the Attorney General"
    if re.search(r"\b(?:Attorney\s+General['’]s\s+Office|ATTORNEY\s+GENERAL['’]S\s+OFFICE)\b", text):
        return f"{found['place']} Attorney General's Office"
    return f"{found['place']} Attorney General"


_OF_ITS_POLICE = re.compile(r"^(?:City|Town|Village) of (?=[A-Z][\w’'. -]+ Police Department$)")
_ITS_LETTERS = re.compile(r"(?<=[a-z]{3}) \([A-Z]{2,7}\)$")


def plainly(body: str) -> str:
    """A body without what only stands before or behind its name: "the Elm State Police", "City of Elm Police
    Department", "Elm Bureau of Ports (EBP)"."""
    return _ITS_LETTERS.sub("", _OF_ITS_POLICE.sub("", re.sub(r"^the (?=[A-Z])", "", body)))


def one_name(body: str) -> str:
    """One name for an office that papers call by its officer or by its room: "Ohio Office of the Attorney General" and
    "Ohio Attorney General's Office" are one institution, and so are a sheriff's office and department."""
    found = next((m for pattern in _OF_AN_OFFICER if (m := pattern.fullmatch(body))), None)
    if found is not None:
        return f"{found['place']} {found['officer'].title()}"
    return re.sub(r"(?<=[Ss]heriff)['’]s (?:Office|Department)$", "'s Office", body)


def is_a_citys(short: str, text: str) -> bool:
    """ "Roe, Ann (BOS)", of the office in Boston: three letters that a place in the text begins with are no body's.
    "GOV", which a governor's office goes by, is no city's."""
    called = len(short) == 3 and short.isupper() and short != "GOV"
    return called and re.search(rf"\b{short.title()}[a-z]{{2,}}\b", text) is not None
