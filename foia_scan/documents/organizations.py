"""Which body a line of a letterhead, a signature or an address names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from foia_scan import names
from foia_scan.documents.labels import headers_in
from foia_scan.documents.zones import bears_date, is_address, is_title, names_a_body
from foia_scan.states import STATES
from foia_scan.topics import Topic

_SMALL = frozenset("of the and for in on to at by a an".split())
_PART = re.compile(
    r"^(?:Office|Branch|Division|Unit|Section|Bureau|Directorate|Executive\s+Office|Committee"
    r"|Subcommittee|Regional|Field\s+Office|.*\b(?:Branch|Division|Section|Unit|Region)$)\b",
    re.IGNORECASE,
)
_STATE = re.compile(
    r"(?:The\s+)?(?:State|Commonwealth)\s+of\s+(?P<state>[A-Z][A-Za-z]+(?:\s[A-Z][A-Za-z]+)?)$", re.IGNORECASE
)
_NO_BODY = re.compile(
    r"(?:Notes?|Briefing|Log|Agenda|Transcript|Hearing|Order|Brief|Draft|Command\s+Staff|Statement|Testimony|Remarks|Press|"
    r"Certificate|Table|List|Notice|Request|Appendix|Exhibit|Attachment|Records?|Comments?|Case|Re|Subject|"
    r"Minutes|Summary|Memorandum|Law\s+Enforcement\s+Sensitive|(?:County|City|Town|Corporation|State['’]s|District)\s+"
    r"(?:Attorney|Counsel|Manager|Solicitor|Administrator)$)\b",
    re.IGNORECASE,
)
_STATE_DEPARTMENT = re.compile(
    r"(?P<part>(?:DEPARTMENT|BUREAU|OFFICE|DIVISION)\s+OF\s+[A-Z ]{4,40}?),?\s+(?:STATE|"
    r"COMMONWEALTH)\s+OF\s+(?P<state>[A-Z ]+)$",
    re.IGNORECASE,
)
"""A department of a State, not the federal one of the same name."""
_OF_STATE_OFFICER = re.compile(
    r"OFFICE\s+OF\s+(?:THE\s+)?(?P<officer>GOVERNOR|ATTORNEY\s+GENERAL)(?:,?\s+(?:(?:STATE\s+)?OF\s+)?"
    r"(?P<state>[A-Z ]+))?$",
    re.IGNORECASE,
)
_OF_THE_STATE = re.compile(r"(?:DEPARTMENT|MINISTRY)\s+OF\s+[A-Z ]{4,30}$", re.IGNORECASE)
"""A department below the name of its State, whatever federal one is called so."""
_COUNCIL = re.compile(
    r"(?:IN\s+)?(?P<body>(?:CITY|TOWN|VILLAGE|COMMON)\s+COUNCIL|BOARD\s+OF\s+(?:ALDERMEN|SELECTMEN"
    r"|SUPERVISORS|COMMISSIONERS))$",
    re.IGNORECASE,
)
_CHAMBER = re.compile(r"@(?:[\w-]+\.)*(?P<name>house|senate)\.(?:[\w-]+\.)?gov\b", re.IGNORECASE)
_CHAMBERS = {"house": "House of Representatives", "senate": "United States Senate"}
_MAIL_DOMAIN = re.compile(r"@(?:[\w-]+\.)*?(?P<name>[\w-]+)\.(?:gov|mil|org|com|us|net|edu)\b", re.IGNORECASE)


def _is_plain_word(name: str, kind: str, text: str) -> bool:
    """Whether an acronym is but a word of a line in capitals: "FAIR HEARTH COALITION"."""
    return kind != "agency" and name.isupper() and text.isupper() and len(name) < len(text.strip())


@lru_cache(maxsize=1 << 11)
def known_in(text: str, topic: Topic) -> str:
    """The short name of the pack's organization that ``text`` names; of several the agency that speaks for itself."""
    found = []
    for match in topic.organization_pattern.finditer(text):
        before = text[: match.start()].rstrip()
        if before[-2:].lower() == "on" and re.search(r"\bcommittee\s+on$", before, re.IGNORECASE):
            continue
        organization = topic.organization(match[0])
        if organization and not _is_plain_word(match[0], organization.kind, text):
            found.append(organization)
    agencies = [organization for organization in found if organization.kind == "agency"]
    own = [organization for organization in agencies if organization.voice in ("", organization.name)]
    return (own or agencies or found)[0].name if found else ""


def _state_office(lines: Sequence[str]) -> str:
    """ "Office of the Attorney General" with the State beside it: its usual name; "" where there is none."""
    found = [match for line in lines if (match := _OF_STATE_OFFICER.match(line.strip(" ,")))]
    if not found:
        return ""
    states = [match["state"] for line in lines if (match := _STATE.match(line))]
    state = spelled((found[0]["state"] or "").strip() or (states[0] if states else "")).title()
    of_governor = found[0]["officer"].upper() == "GOVERNOR"
    if state not in STATES:
        return "Office of the Governor" if of_governor and not state else ""
    return f"Office of the Governor of {state}" if of_governor else f"{state} Attorney General's Office"


PARTICIPANTS = re.compile(
    r"(?i)(?:call(?:er|ed)?|from|to|with|on the line|participants?|attend\w+|present|also "
    r"present|witness\w*)\b[^:]{0,20}:"
)
"""Lines of a head that say who took part: none of them issues the paper."""
_FIELD = re.compile(
    r"(?i)(?:facility|location|place|site|venue|project|document|case|matter|subject|topic|columns|interviewee|where|date|"
    r"time|distribution|prepared for)\b[^:]{0,20}:\s"
)
"""A line of a form: what it names is spoken of, and issues nothing."""
_SPOKEN_OF = re.compile(r"(?i)\b(?:about|regarding|concerning|questions on|ask(?:ed)? (?:us|me))\b")
_OF_ANOTHER = re.compile(
    r"(?:['’]s|s['’])\s+(?!(?:Office|Department|Association|Bureau|Board|Council|Division)\b)[A-Z]\w+"
)


def _is_field(line: str) -> bool:
    return PARTICIPANTS.match(line) is not None or _FIELD.match(line) is not None


def of_letterhead(lines: Iterable[str], topic: Topic) -> str:
    """The body a letterhead belongs to: the last and most special one that the pack knows, else the first named."""
    first, known, state = "", "", ""
    lines = [line for line in lines if not re.search(r"\bv\.?\s", line)]  # the parties of a caption
    if office := _state_office(lines):
        return office
    for line in lines:
        if (match := _STATE_DEPARTMENT.match(line)) and not topic.organization(line):
            return f"{spelled(match['state'])} {spelled(match['part'])}"
        if bears_date(line) or is_address(line) or headers_in(line) or (":" in line and _is_field(line)):
            continue
        if _WRITTEN_BY.match(line) and not topic.organization_pattern.search(line):
            continue
        if match := _STATE.match(line):
            state, first = match["state"].title(), first or spelled(line)
        elif state and _OF_THE_STATE.match(line):
            first, state = f"{state} {spelled(line)}", ""
        elif first and _SPOKEN_OF.search(line):
            continue  # "Ten things chiefs ask us about the ICE check" below the name of who is asked
        elif _OF_ANOTHER.search(line) and known:
            continue  # "ICE's Outreach to Counties": the title of a paper about it
        elif (name := known_in(line, topic)) and not (_LOCAL.search(first) and _is_part(line, name, topic)):
            known = name
        elif state and (names_a_body(line, topic) or _PART.match(line)):
            named = spelled(line)
            first, state = named if named.lower().startswith(state.lower()) else f"{state} {named}", ""
        elif (match := _COUNCIL.match(line)) and (
            place := re.match(r"(?:City|Town|Village) of (?P<name>[\w. ]+)", first)
        ):
            first = f"{place['name'].strip()} {spelled(match['body'])}"
        elif not first and _is_letterhead_line(line, topic):
            first = usual(spelled(line))
    together = known_in(" ".join(lines), topic) if known else ""
    if together and _is_part_of(topic, known, together):
        known = together
    return known or first


_WRITTEN_BY = re.compile(
    r"(?:Prepared|Drafted|Written|Compiled|Submitted|Issued|Kept|Taken)\s+(?:by|for)\b", re.IGNORECASE
)
"""Who wrote it, which is no letterhead: "Prepared by the Program Office"."""
_LOCAL = re.compile(r"\b(?:Police|Patrol|Sheriff['’]s|County|City|Town|State|Commonwealth|Parish)\b")


def _is_part(line: str, name: str, topic: Topic) -> bool:
    """Whether a line names a body by the acronym of a part only: a "CJIS Division" may be another's."""
    matched = [match[0] for match in topic.organization_pattern.finditer(line)]
    return bool(matched) and all(text.isupper() and " " not in text and text != name for text in matched)


def _is_part_of(topic: Topic, whole: str, part: str) -> bool:
    """Whether the one organization speaks for the other: the special one is meant where a letterhead names both."""
    return topic.voice(whole) == part


_BEFORE_PREPOSITION = re.compile(r"\s(?:for|to|that|on|about|with|in|from|we|you)\s", re.IGNORECASE)


def _is_letterhead_line(line: str, topic: Topic) -> bool:
    """A body by its name alone, not a sentence, a heading or a table that mentions one."""
    if _PART.match(line) or _NO_BODY.match(line) or not names_a_body(line, topic) or line[:1].islower():
        return False
    if re.search(r"[A-Za-z]{4}\.\s+[A-Z]", line) or not names_a_body(_BEFORE_PREPOSITION.split(line)[0], topic):
        return False  # "Questions That Police Departments Ask", "Orientation for State Liaison Officers"
    if re.search(r"\s[-–—]\s", line) or ("," in line and names.has_title(line)):
        return False  # "Notes - Call With the Bureau", "Ann Roe, Sheriff"
    return len(line) < 75 and not any(c.isdigit() for c in line) and (line.isupper() or is_title(line))


def usual(name: str) -> str:
    """ "County of Orange" -> "Orange County"; "Bell County, Ohio" -> "Bell County"."""
    if short := re.fullmatch(r"[^()]+\s+\((?P<short>[A-Z]{2,6})\)", name):
        return short["short"]
    name = re.sub(
        r"^(?:Official\s+)?(?:Newsletter|Bulletin|Journal|Proceedings)\s+of\s+(?=the\s)", "", name, flags=re.IGNORECASE
    )
    name = re.sub(r"^(?:(?:Before|In|Of)\s+)?The\s+", "", name, flags=re.IGNORECASE)
    name = re.sub(r"(?<=\bof )(?:the )?County of (?P<place>[A-Z]\w+(?: [A-Z]\w+)?)", r"\g<place> County", name)
    if match := re.match(
        r"(?P<part>(?:Board|Council|Commission) of \w+|[\w ]*Council)\s+(?:of|for|in and for)\s+(?:the\s+)?"
        r"(?P<place>[A-Z][\w. ]+ County)\b",
        name,
    ):
        return f"{match['place']} {match['part']}"
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
    name = re.sub(r"(?<=\bCounty) (?:Executive|Manager|Administrator)$", "", name)
    return re.sub(r"(?<=\bCounty\s)(?P<officer>Sheriff|Attorney)$", r"\g<officer>'s Office", name)


def of_address(text: str, topic: Topic) -> str:
    """The body whose mail domain an address bears, if the pack knows it."""
    match = _MAIL_DOMAIN.search(text)
    chamber = _CHAMBER.search(text)
    name = _CHAMBERS[chamber["name"].lower()] if chamber else match["name"] if match else ""
    organization = topic.organization(name)
    return organization.name if organization else ""


def is_part_only(text: str) -> bool:
    """An office or a branch: a part of a body that is not named with it."""
    return _PART.match(text) is not None


def spelled(text: str) -> str:
    """A line in capitals as one writes it: "OAK COUNTY SHERIFF'S OFFICE" -> "Oak County Sheriff's Office"."""
    text = text.strip(" ,.;:")
    if not text.isupper():
        return text
    words = text.split()
    lower = [
        word.lower() if at and word.lower() in _SMALL else word if "." in word.strip(".") else word.capitalize()
        for at, word in enumerate(words)
    ]
    return re.sub(r"(?<=[-/(])[a-z]", lambda letter: letter[0].upper(), " ".join(lower))
