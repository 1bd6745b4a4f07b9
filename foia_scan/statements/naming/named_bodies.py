"""How the name of a body looks among other words, whole or in part: "the Elm Department of Ports"."""

from __future__ import annotations

import re

from foia_scan import names
from foia_scan.bodies import OF_MEMBERS, SOCIETY, TASK, chapter
from foia_scan.statements.naming.described import WORD
from foia_scan.states import STATES
from foia_scan.topics import Topic

_TAIL = rf"(?!(?:To|From|Cc|CC|Bcc|Sent|Subject|Date|Re|RE|TO|FROM|DATE)\b){WORD}"
"""No header that follows a name in a mail."""
BODY_HEAD = (
    f"{SOCIETY}|University|College|School|Council|Board|Commission|Committee|Office|Department|Bureau|Police|Patrol|Agency|"
    "Administration|Division|Authority|Service|Conference|Ministry|Chamber|Senate|Assembly|Legislature|Court"
)
"""The words by which a name is told to be a body's."""
NAMED_BODY = re.compile(
    rf"(?=[A-Zt])(?:the\s+)?(?P<body>(?:{WORD}\s+(?:(?:of|for|on|and|the)\s+)*){{0,6}}"
    rf"(?:{BODY_HEAD})\b(?!['’-])"
    rf"(?:\s+(?:of|for|on)\s+(?:the\s+)?{_TAIL}(?:\s+(?:(?:and|of|the)\s+)*{_TAIL}){{0,4}})?)"
)
OF_TITLE = (
    r"(?:Acting|Adviser|Advisor|Affairs|Agent|Analyst|Assistant|Associate|Attorney|Branch|Captain|Chair(?:man|woman)?|Chief|"
    r"Clerk|Colonel|Commander|Commissioner|Coordinator|Counsel|Deputy|Director|Division|Examiner|Executive|Fellow|Field|General|"
    r"Information|Inspector|Investigator|Legal|Legislative|Liaison|Lieutenant|Major|Manager|Office|Officer|Organizer|Policy|"
    r"President|Press|Principal|Professor|Program|Public|Regional|Representative|Secretary|Section|Senior|Sergeant|Special|"
    r"Specialist|Staff|Superintendent|Supervisor|Undersheriff|Unit|Vice)"
)
FIELD_OF = re.compile(
    r"(?:Police|Staff|Operations|Communications|Detention|Corrections|Patrol|Records|Policy|Public\s+Affairs|Advocacy|Research)"
    r"\s+(?:of|for|at|with)\s+(?=(?:the\s+)?[A-Z])"
)
"""What somebody is chief of, before the body: "Chief of Staff of the Port Authority"."""
_PART = re.compile(
    r"(?:Field|Regional|District|Program|Press)\s+Office$|(?:Branch|Division|Section|Unit)$|"
    r"(?:Public|Congressional|Intergovernmental|Legislative|Media|Community|External)\s+(?:Affairs|Relations)$"
)
"""A part of a body that does not say of which."""
_OFFICE_FOR_LOCALS = re.compile(
    r"Office\s+of\s+(?:(?:State|Local|Tribal|and)\s+|(?:State|Local|Tribal),\s+){1,5}(?:Coordination|Affairs|Relations)"
)
"""The same of any length: every federal agency has one."""
OF_ANY_HOUSE = re.compile(
    r"(?:[Tt]he\s+)?Office\s+of\s+(?:the\s+)?(?:(?:General|Chief)\s+Counsel|Communications|Human\s+Resources|"
    r"(?:Public|Congressional|Intergovernmental|Legislative|Media|Community|External)\s+(?:Affairs|Relations))"
)
"""The same with a name that no agency has to itself: "the Office of the General Counsel"."""
_OFFICER = re.compile(
    r"(?:[Tt]he\s+)?(?:Governor|Mayor|Sheriff|Secretary|Superintendent|Attorney General)|"
    r"(?:Gov|Sen|Rep|Governor|Mayor|Senator|Representative|Congress(?:man|woman))\b\.?(?:\s+[A-Z][\w.’'-]*){1,3}"
)


def is_officer(body: str) -> bool:
    """Whether what is told as a body is but an officer: "a spokesman for the Governor"."""
    return _OFFICER.fullmatch(body.rstrip(" .")) is not None


def is_part(body: str) -> bool:
    """Whether an organization is but an office or a branch, of which body it does not say."""
    short = len(body.split()) < 4 and (_PART.search(body) or TASK.fullmatch(body)) is not None
    everybodys = _OFFICE_FOR_LOCALS.fullmatch(body) or OF_ANY_HOUSE.fullmatch(body)
    return short or is_officer(body) or everybodys is not None


def whole_body(body: str) -> str:
    """ "Records Division of the Elm State Patrol" -> "Elm State Patrol"."""
    *before, body = re.split(r"(?<=[a-z]{5}\.)\s+", body)  # a sentence that ends right before the name
    first, *others = body.split() or [""]
    if first in ("Also", "And") or (before and (first == "The" or not others)):
        return ""
    match = re.match(
        r".*\b(?:Division|Branch|Section|Unit|Office|Desk)\s+(?:of|at|in)\s+(?:the\s+)?(?P<whole>.+)$", body
    )
    named = NAMED_BODY.fullmatch(match["whole"]) if match else None
    return named["body"] if named and len(named["body"].split()) > 1 else body


_GROUP_CALLED = re.compile(
    r"(?:[a-z-]+\s+){0,3}(?:group|organization|nonprofit|charity|network|coalition)\s+"
    r"(?P<body>[A-Z][\w’'&.-]*(?:\s+(?:(?:de|del|la|las|los|of|for|and|the)\s+)*[A-Z][\w’'&.-]*){0,5})"
)
""" "the aid group Elm Unidos": whatever the name is."""
_A_CITYS = re.compile(
    rf"(?!(?i:residents?|citizens?|taxpayers?|natives?|people|voters?)\b)(?:(?:[A-Za-z][\w’'-]*\s+){{1,4}}?(?:of|for|with|at|from)\s+)?(?:the\s+)?"
    rf"(?P<city>(?:City|Town|Village|Borough)\s+of\s+[A-Z][\w’'-]+(?:\s(?!{OF_TITLE}|Mayor)[A-Z][\w’'-]+)?)"
    rf"(?:\s+[a-z]+|(?:\s+(?:{OF_TITLE}|Mayor))+)?"
)
""" "the City of Elm", "a City of Elm spokesman"."""
_PEOPLE_OF = re.compile(
    r"(?i)(?:[a-z]+\s+){0,2}(?:officials?|officers?|staff|people|representatives?|lawyers?|members?|managers?|supervisors?|deputies)\s"
)
""" "Officials of the Port Authority"."""
_ITS = re.compile(r"(?<=[a-z] Department)['’]s\b")
""" "The Elm Police Department's chief": of the department, not of "Elm Police"."""
_A_STATES_BUREAU = re.compile(
    rf"\b(?P<state>{'|'.join(STATES)})(?:['’]s)?\s+(?P<what>(?!state\b)(?:[a-z]+\s+){{1,3}}?(?:bureau|department|division)"
    r"(?:\s+of\s+[a-z]+(?:\s+and\s+[a-z]+)?)?)(?=$|[,.;]|\s+(?:said|told|wrote|says))"
)
""" "director of the Ohio identification bureau": its name in small letters."""


def _states_bureau(words: str) -> str:
    told = _A_STATES_BUREAU.search(words)
    if told is None:
        return ""
    named = (word if word in ("of", "and") else word.capitalize() for word in told["what"].split())
    return f"{told['state']} {' '.join(named)}"


def known_or_named(words: str, topic: Topic) -> str:
    """The body that a description begins or ends with: one that the pack knows, the program's, or one by its own
    name."""
    words = re.sub(r"^(?:the|an?|its|former|then)\s+", "", " ".join(words.split()), flags=re.IGNORECASE)
    words = _ITS.sub("", words)
    if called := _GROUP_CALLED.fullmatch(words):
        return called["body"]
    known = topic.organization_pattern.search(words)
    organization = topic.organization(known.group()) if known else None
    office = re.match(r"(?:[A-Za-z][\w’'-]*\s+){1,4}?(?:of|for|with|at|from|to)\s+(?=(?:the\s+)?[A-Z])", words)
    of_it = office and (names.has_title(office.group()) or _PEOPLE_OF.match(office.group()))
    at = office.end() if office and of_it else 0
    field = FIELD_OF.match(words, at)
    named = NAMED_BODY.search(words, field.end() if field else at)
    if known and organization is not None and organization.kind != "press":
        return chapter(organization.name, organization.kind, words[known.end() :])
    of_agency = re.search(
        r"\bfield office$|(?i:\b(?:the\s+)?(?:agency|program)\b(?!['’])(?!\s(?:manager|director|analyst|officer)\b))",
        words,
    )
    if topic.names_program(words) or of_agency:
        return topic.agency
    body = re.sub(r"(?<=[a-z])['’]s$", "", named["body"].strip()) if named else ""  # "the Bureau of Fishing's counsel"
    if not body and (lettered := STATES_SHORT.fullmatch(words)):
        return lettered["body"]
    of_many = OF_MEMBERS.search(body) is not None
    body = body if of_many else _without_title(body)
    if not body and (bureau := _states_bureau(words)):
        return bureau
    if not body and (city := _A_CITYS.fullmatch(words)):
        return city["city"]
    if len(body.split()) < 2 or _PART.search(body) or (names.has_title(body.split()[-1]) and not of_many):
        return ""
    return (
        ""
        if names.has_title(body.split()[0]) and not re.search(r"['’]s\b|^Attorney General", body)
        else whole_body(body)
    )


def _without_title(body: str) -> str:
    """A body without the office that stands behind it: "Ohio Department of Ports Deputy Director"."""
    words = body.split()
    if not words or not names.has_title(words[-1]) or words[0] == "Office":
        return body
    while words and names.is_of_title(words[-1]):
        words.pop()
    left = " ".join(words)
    named = NAMED_BODY.fullmatch(left)
    return left if named and len(words) > _SHORTEST else body


_SHORTEST = 2
"""Words of a body before an office: "Police Chief" is of no "Police"."""
STATES_SHORT = re.compile(rf"(?:the\s+)?(?P<body>(?:{'|'.join(STATES)})\s+[A-Z]{{3,6}})\b(?!\s+[A-Z])")
""" "of the South Dakota DCI"."""
