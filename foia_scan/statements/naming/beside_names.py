"""The body that the words right beside a name give: "Ann Roe, counsel to the State Patrol,", "for ICE, Ann Roe"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from foia_scan import names
from foia_scan.bodies import chapter
from foia_scan.statements.naming.described import DESCRIBED, OF_ONE_NOW, OF_STAFF_ALONE, OF_STAFF_OR_TITLED, RUNS, WORD
from foia_scan.statements.naming.marked_names import NAME, marked
from foia_scan.statements.naming.named_bodies import (
    FIELD_OF,
    NAMED_BODY,
    OF_TITLE,
    STATES_SHORT,
    is_part,
    known_or_named,
    whole_body,
)
from foia_scan.states import STATES
from foia_scan.told_by import ToldBy
from foia_scan.topics import Topic

THE_AGENCY = re.compile(
    r"(?i)\b(?:(?:the\s+)?agency['’]s|(?:of|for|at|with|in)\s+(?:the\s+)?(?:agency|program))\b(?!['’])"
)
_BESIDE = (
    r"(?!\s+(?:[a-z]+\s+){0,3}?[a-z]+(?:ed|oke|ote|aid|old|ent|ame)\b)"
    r"(?!\s+(?:(?:has|have|had)\s+(?!(?:been|worked|served|come)\b)|(?:does|did|will|would|can|could|may|might|must|should)\s|"
    r"(?:wants|hopes|asks|thinks|looks|waits|votes|cares|argues|pushes|calls|thanks)\s)),?\s+(?:(?:the|an?|who\s+is|former|then)\s+)*"
    rf"(?:[a-z][\w’'-]*\s+|{OF_TITLE}\s+){{0,6}}?(?:of|with|from|for|at)\s+"
)
_STAFF = re.compile(
    r"(?i)\b(?:spokes\w+|official|officer|lawyer|attorney|counsel|director|chief|head|agent|manager|coordinator|"
    r"administrator|superintendent|secretary|minister|commissioner|analyst|adviser|advisor|liaison|supervisor|"
    r"representative|president|chair\w*|member|organizer|captain|lieutenant|sergeant|staff\w*|aide|clerk|rapporteur|"
    r"assistant|deputy|man|woman|people|attach[eé]|desk|planner|engineer)\b"
)
"""What somebody is who is of a body."""


@lru_cache(maxsize=512)
def body_beside(name: str, text: str, topic: Topic) -> str:
    """The body that the words beside a name say its bearer is of; "" where none does."""
    return _with_preposition(name, text, topic) or next(
        (
            body
            for found in _described(name, text)
            if _is_his(name, text, found)
            if (body := known_or_named(_of_this_sentence(found, name, text), topic)) and name.split()[-1] not in body
        ),
        "",
    )


def said_to_be_of(name: str, body: str, text: str, topic: Topic) -> str:
    """ "Ann Roe of CBA": the agency that a text says in so many words, where ``body``, another one, is that of those
    who write to her; "" where it says none."""
    if not body or name == body:
        return ""
    told = {
        found.name
        for of_it in _NAME_OF.finditer(marked(text, name.split()[-1]))
        if not _another_bearer(name, text[max(0, of_it.start() - _A_GIVEN_NAME) : of_it.start()])
        and (match := topic.organization_pattern.match(text, of_it.end()))
        and (found := topic.organization(match[0]))
        and found.kind == "agency"
    }
    return told.pop() if len(told) == 1 else ""


_NAME_OF = re.compile(rf"\b{NAME} of (?:the )?")
_A_GIVEN_NAME = 30
"""Characters before a surname in which the given name stands."""


def _another_bearer(name: str, before: str) -> bool:
    """Whether a given name right before a surname is another one's: "Cal" before "Roe", for Ann Roe."""
    given = re.search(r"(?P<given>[A-Z][a-z’'-]+)\s+(?:[A-Z]\.\s+)?$", before)
    if given is None or names.has_title(given["given"]):
        return False
    whole = f"{given['given']} {name.split()[-1]}"
    return names.is_full(names.person(whole)) and not names.same_person(whole, name)


_AGAINST = re.compile(
    r"(?i)\b(?:against|opposition|critics?|opponents?|foes?|friends?|reporters?|plaintiffs?|suing|editor)\b|"
    r"(?i:\b(?:residents?|citizens?|taxpayers?|natives?)\s+(?:of|from)\b)"
)
"""Who stands beside a body without being of it."""
_TITLES = tuple(
    ToldBy(pattern)
    for pattern in (
        rf"(?P<title>(?:[A-Z][\w’'-]+\s+){{1,5}})(?:{WORD}\s+){{0,2}}{NAME}\b",
        rf"(?P<title>(?:[A-Z][\w’'-]+\s+){{1,2}}(?:[Cc]ounty|[Cc]ity|[Pp]arish)\s+[a-z]+\s+)(?:{WORD}\s+){{0,2}}{NAME}\b",
        rf"\b{NAME},\s+(?:who\s+(?:is|was)\s+)?(?:(?:the|an?|its|then|acting)\s+)*(?P<title>[a-zA-Z][^,.;()“”\"]{{3,60}})",
        rf"\b(?:[Aa]n?|[Tt]he|[Ii]ts)\s+(?P<title>[^,.;:()“”\"]{{3,60}}?),\s+(?:{WORD}\s+){{0,2}}{NAME}\b",
        rf"\b(?P<title>[A-Z][\w-]+(?:\s[A-Z][\w-]+)?['’]s\s[a-z][^,.;:()“”\"]{{3,40}}),\s+(?:{WORD}\s+){{0,2}}{NAME}\b",
        rf"\b(?:[Aa]n?|[Tt]he)\s+(?P<title>[a-z][^,.;:()“”\"]{{3,60}}?)\s+named\s+(?:{WORD}\s+){{0,2}}{NAME}\b",
        rf"\b{NAME}\.?\s+(?:(?:He|She)(?:\s+(?:is|was)|['’]s)|is|was)\s+(?:the|an?)\s+(?P<title>[^,.;()“”\"]{{3,60}})",
        rf"\b[Tt]he\s+(?P<title>[a-z][^,.;:()“”\"]{{3,40}}?)(?:\s+then)?\s+(?:is|was)\s+(?:{WORD}\s+){{0,2}}{NAME}\b",
    )
)
"""Where the title stands beside a name, in a marked text."""
_DOES = re.compile(
    r"(?!(?:acting|commanding|managing|presiding|supervising|sitting|ranking|founding|operating|retiring|visiting)\b)"
    r"[a-z]+ing\s"
)
"""What somebody does at that, and no title: "adding that the sheriff"."""
_AFTER_A_VERB = re.compile(r"(?<=ed)\s+(?:the|an?|its)\s+(?=[A-Z])")
""" "The Mayor has directed the Corporation Counsel, Ann Roe": the last of them is the title."""


def titles_beside(name: str, text: str) -> Iterator[str]:
    """The offices that the words beside a name give: "Chief Deputy Ann Roe", "Ann Roe, assistant state's attorney"."""
    with_sign = marked(text, name.split()[-1])
    for pattern in _TITLES:
        for match in pattern.finditer(with_sign):
            title = _AFTER_A_VERB.split(_without_given(text[slice(*match.span("title"))], name))[-1]
            if re.match(r"(?:and|but|or|whose|who|which|whom)\b", title) or _DOES.match(title):
                continue  # "Ann Roe, and whose sheriff"; "Ann Roe, adding that the sheriff"
            if _is_his(name, text, match) and (names.has_title(title) or _STAFF.search(title)):
                yield title.strip()


_SPEAKS = re.compile(r"\s(?:said|says|told|asked|wrote|was|is)\b")
"""Right behind a body it tells what the body does: "Mr. Roe, the Council says that we are out" is spoken to Roe."""


def _described(name: str, text: str) -> Iterator[re.Match[str]]:
    """The stretches of text beside a name in which the body stands."""
    surname = name.split()[-1]
    with_sign = marked(text, surname, surname.upper())
    for at, pattern in enumerate(DESCRIBED):
        for match in pattern.finditer(with_sign):
            words = text[slice(*match.span("words"))]
            if at in OF_ONE_NOW and _NO_MORE.search(words):
                continue
            if at in OF_STAFF_ALONE and not _STAFF.search(words):
                continue
            if at in OF_STAFF_OR_TITLED and not (_STAFF.search(words) or names.has_title(words)):
                continue
            if _AGAINST.search(words) or (words[:4].lower() == "the " and _SPEAKS.match(text, match.end("words"))):
                continue
            yield match


_NO_MORE = re.compile(
    r"(?i)\b(?:former|formerly|retired|once)\b|^who\s+(?!(?:is|was|serves|served|works|worked|has\s+been|runs|leads|heads|directs)\b)"
)
"""What somebody is no more, or does: "who left the bureau for a post at the port"."""
_NEXT_SENTENCE = re.compile(
    r"(?<=[A-Za-z]{3}\.)(?<!Capt\.)(?<!Supt\.)(?<!Asst\.)(?<!Dept\.)(?<!Insp\.)(?<!Comm\.)(?<!Cmdr\.)(?<!Dist\.)\s+(?=[A-Z])"
)


def _of_this_sentence(found: re.Match[str], name: str, text: str) -> str:
    """The words that describe somebody, without the given names at their end and, where they stand before the name,
    without the end of another sentence: "Harbor Watch. Captain Ann Roe"."""
    words = _without_given(text[slice(*found.span("words"))], name)
    return _NEXT_SENTENCE.split(words)[0 if found.start("words") > found.start() else -1]


def _without_given(words: str, name: str) -> str:
    """The words without the given names that stand at their end."""
    parts = words.split()
    while parts and parts[-1] in name.split()[:-1]:
        parts.pop()
    return " ".join(parts)


_AFTER_A_WORD = re.compile(rf"(?i)\b(?P<before>{WORD})\s+(?:[A-Z]\.\s+)?{NAME}\b")


def _is_his(name: str, text: str, found: re.Match[str]) -> bool:
    """Whether the surname in a match is not that of a namesake with another given name."""
    last = name.split()[-1]
    if len(name.split()) < 2:
        return True
    around = text[max(0, found.start() - 20) : found.end()]
    for at in _AFTER_A_WORD.finditer(marked(around, last, last.upper(), last.lower())):
        if at["before"] in ("Defendant", "Plaintiff", "Witness", "Respondent", "Petitioner"):
            continue
        other = names.person(f"{at['before']} {last}")
        if len(other.split()) > 1 and not names.same_person(other, name):
            return False
    return True


_GROUP = (
    r"(?:group|organization|non-?profit|coalition|charity|network|alliance|union|agency|firm|clinic|collective|"
    r"association|center|project)"
)
_AT = r",?\s+(?:(?:an?|the|its)\s+[a-z][a-z -]{2,30}\s+)?(?:of|with|from|at|for)\s+(?:the\s+)?"
_RANK = (
    r"(?:Director|Commissioner|Chief|Counsel|Superintendent|Commander|Spokes\w+|Administrator|Secretary|Manager|Analyst|"
    r"Attorney|Officer|Supervisor|Coordinator)"
)
_OF_A_GROUP = re.compile(
    rf"\b{NAME}{_AT}(?P<body>{WORD}(?:\s+(?:(?:of|for|and|the|de|del|la|las|los|para|y)\s+)*{WORD}){{0,5}}),\s+an?\s+"
    rf"(?:[\w’'-]+\s+){{0,4}}?{_GROUP}\b"
)
""" "Ann Roe of Harborkin, a tenants' rights group": whatever its name."""
_OF_A_GROUP_THAT = re.compile(
    rf"\b{NAME}\s+of\s+(?:the\s+)?(?P<body>{WORD}(?:\s+(?:(?:of|for|and|the|de|del|la|las|los|para|y)\s+)*{WORD}){{1,5}}),\s+which\s+"
    r"(?:has\s+\d|represents|opposes|opposed|sued|organizes|advocates|campaigns|campaigned|helps|speaks\s+for|has\s+campaigned)"
)
""" "Ann Roe of Casa Abierta, which represents …"."""
_OF_A_CAUSE = re.compile(
    rf"\b{NAME}(?:{_AT}|,?\s+{RUNS}\s+)"
    rf"(?P<body>[A-Z][a-z]+(?:s|men|women|people)\s+(?:for|[Aa]gainst|Opposed\s+to|United\s+for)\s+(?:an?\s+)?{WORD}(?:\s+{WORD}){{0,3}})"
)
""" "Ann Roe, who runs Boatmen for Quiet Harbors"."""
_PARTICLES = r"(?:de|del|para|en|por|y)(?:\s+(?:la|las|los|el))?"
_SPANISH = re.compile(rf"\b{NAME}{_AT}(?P<body>{WORD}(?:\s+{WORD})?\s+{_PARTICLES}\s+{WORD}(?:\s{WORD}){{0,2}})")
""" "Ann Roe of Casa del Puerto"."""
_LETTERED = re.compile(rf"\b{NAME},\s+(?:the\s+)?(?P<body>[A-Z]{{3,6}})(?:['’]s)?\s+(?=(?:{WORD}\s+){{0,3}}{_RANK}\b)")
""" "Ann Roe, GBI Deputy Director"."""
_TITLED_LETTERED = re.compile(
    rf"\b{NAME},\s+(?:[A-Z][\w’'-]*\s+){{0,3}}{_RANK},\s+(?P<body>[A-Z]{{3,6}})(?=[.;])|"
    rf"\bthe\s+(?P<where>[A-Z]{{3,6}}),\s+where\s+(?:{WORD}\s+){{0,3}}{NAME}\b"
)
""" "Ann Roe, Deputy Director, GBI."; "the GBI, where Ann Roe, a deputy director, said"."""
_OF_A_BODY = re.compile(
    rf"\b{NAME}{_BESIDE}(?P<rest>(?:the\s+)?(?=[A-Z\w])(?:(?:U\.\s?S|St|Ste|Mt|Ft)\.|[^.;,“”\"]){{3,120}})"
)
_OF_AN_ACRONYM = re.compile(
    rf"\b{NAME},?\s+(?:who\s+[a-z]+\s+(?:[a-z]+\s+){{1,3}})?(?:of|from|with|at)\s+(?:the\s+)?"
    r"(?P<body>[A-Z]{3,6}(?:\s+of\s+(?:the\s+)?[A-Z][a-z][\w’'-]+)?)(?=[,.;:)]|\s+[a-z])"
)
_STAFF_OF_ACRONYM = re.compile(
    rf"\b{NAME},\s+(?P<role>(?:[\w’'-]+\s+){{1,5}}?)(?:of|from|with|at|to|for)\s+(?:the\s+)?(?P<body>[A-Z]{{3,6}})(?=[,.;:)]|\s+[a-z])"
)
""" "Ann Roe, counsel to the GBI,"."""
_LETTERS_MAN = re.compile(
    rf"\b(?:[Tt]he\s+)?(?P<body>[A-Z]{{3,6}})['’]s\s+(?P<role>(?:[a-z][\w’'-]*\s+){{0,4}}[a-z]+),\s+(?:{WORD}\s+){{0,2}}{NAME}\b"
)
""" "the GBI's man, Ann Roe,"."""
_LABELED = re.compile(rf"(?:^|[.§]\s+)(?P<body>[A-Z]{{3,6}}),\s+(?:{WORD}\s+){{0,2}}{NAME}\b")
_SHORTENED = re.compile(rf"\b{NAME},?\s+(?:of\s+)?(?P<body>(?:[A-Z][a-z]+\s){{1,3}}(?:Co\.\s)?(?:PD|SO))\b")
_FRONTS = (
    re.compile(rf"(?:^|[,.;]\s+|\bto\s)(?P<front>[^,.;“”\"]{{3,90}}),\s+(?:{WORD}\s+){{0,2}}{NAME}\b(?=,)"),
    re.compile(rf"\b{NAME},\s+(?P<front>[^,.;“”\"]{{3,90}})(?=[,.;])"),
)
_HEADS_IT = re.compile(
    rf"(?:^|[.§]\s+)(?P<body>{WORD}(?:\s+(?:of\s+)?{WORD}){{1,5}})\s+\((?:[A-Z][a-z]{{2,8}}\.?\s+)\d{{1,2}}(?:,\s+\d{{4}})?\)\.\s(?:(?!\)\.\s)[^§“”]){{0,120}}?{NAME}\b"
)
""" "Elm State Patrol (May 3). I met with Captain Ann Roe": where somebody was met."""
_IN_ITS_BRACKETS = re.compile(
    rf"(?:^|[.§]\s+)(?P<body>[A-Z][^.()§]{{1,80}}?)\s+\((?:(?:Mr|Ms|Mrs|Dr)\.\s+)(?:{WORD}\s+)?{NAME}\b"
)
""" "FBI, Records Division (Ms. Ann Roe, chief)."."""
_HEAD_OF = re.compile(
    rf"\b(?:[Dd]irector|[Cc]hief|[Ss]uperintendent|[Hh]ead|[Cc]ounsel|[Cc]ommissioner)\s+of\s+the\s+(?P<body>[A-Z]{{3,6}}),\s+"
    rf"(?:(?:Mr|Ms|Mrs|Dr)\.\s+)?(?:{WORD}\s+){{0,2}}{NAME}\b"
)
""" "the Director of the KBI, Mr. Ben Orr"."""
_OFFICE_OF_AGENCY = re.compile(r"(?i)\b(?:spokes|official|director|chief|head|officer|counsel)")
_AND_SOMEBODY = re.compile(
    r"\s+and\s+(?=(?:[A-Z][\w’'-]+\s+){0,4}?(?:Sheriff|Undersheriff|Mayor|Chief|Captain|Lieutenant|Sergeant|Colonel|Director|"
    r"Governor|Commissioner|Secretary|Supervisor|Senator|Representative|Superintendent|Deputy|Attorney\s+General)(?:\s|$))"
)
"""Who stands behind a body beside a name: "Ann Roe of the Department of Ports and Elm County Sheriff Ben Orr"."""
_OF_A_STATES_OFFICER = re.compile(
    rf"(?:the\s+)?(?:(?P<state>{'|'.join(STATES)})\s+)?(?P<officer>[Aa]ttorney\s+[Gg]eneral|[Gg]overnor)['’]s\s+[Oo]ffice\b"
)
_OF_A_CITY = re.compile(
    r"the\s+(?P<city>(?:City|Town|Village|Borough)\s+of\s+[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)(?!\s+[A-Z])"
)


def _headed(name: str, text: str, with_sign: str, topic: Topic) -> str:
    """The body that heads the paragraph in which somebody is named."""
    for match in (*_HEADS_IT.finditer(with_sign), *_IN_ITS_BRACKETS.finditer(with_sign)):
        if _is_his(name, text, match) and (named := known_or_named(text[slice(*match.span("body"))], topic)):
            return named
    return ""


_A_CLAUSE = re.compile(r",\s+(?!who\b)[^,;]{2,60}?\s(?:may|can|could|must|should|will|would|cannot|might|shall|need)\b")
"""What is said behind a name, and not who has it: "According to Ms. Roe, no county may leave the program"."""


def _with_preposition(name: str, text: str, topic: Topic) -> str:
    """ "Ann Roe of the Bay Law Clinic", "the agency's spokeswoman, Ann Roe"."""
    with_sign = marked(text, name.split()[-1])
    for match in _OF_A_BODY.finditer(with_sign):
        rest = FIELD_OF.sub("", text[slice(*match.span("rest"))], count=1)
        between = match.group()[: -len(rest)]
        if _AGAINST.search(between) or _A_CLAUSE.search(between) or not _is_his(name, text, match):
            continue
        known = topic.organization_pattern.match(bare := re.sub(r"^the\s+", "", rest))
        organization = topic.organization(known.group()) if known else None
        if known and organization is not None and organization.kind != "press":
            return chapter(organization.name, organization.kind, bare[known.end() :])
        if topic.names_program(rest[:40]) or re.match(r"(?i)the\s+(?:agency|program)\b", rest):
            return topic.agency
        if short := STATES_SHORT.match(rest):
            return short["body"]
        body = NAMED_BODY.match(rest)
        if body and len(body["body"].split()) > 1:
            told = whole_body(_AND_SOMEBODY.split(re.split(r"\s+at\s+", body["body"])[0])[0].strip())
            return (is_part(told) and _headed(name, text, with_sign, topic)) or told
        if city := _OF_A_CITY.match(rest):
            return city["city"]
        if officer := _OF_A_STATES_OFFICER.match(rest):
            return " ".join(f"{officer['state'] or ''} {officer['officer'].title()}'s Office".split())
    for pattern in (_OF_A_GROUP, _OF_A_GROUP_THAT, _OF_A_CAUSE, _SPANISH, _LETTERED):
        for match in pattern.finditer(with_sign):
            if _is_his(name, text, match) and not topic.names_program(match["body"]):
                return re.sub(r"^the\s+", "", match["body"]).rstrip(".")
    for match in _TITLED_LETTERED.finditer(with_sign):
        if _is_his(name, text, match):
            return match["body"] or match["where"]
    for match in _OF_AN_ACRONYM.finditer(with_sign):
        if _is_his(name, text, match):
            return match["body"]
    for match in (*_STAFF_OF_ACRONYM.finditer(with_sign), *_LETTERS_MAN.finditer(with_sign)):
        if _STAFF.search(match["role"]) and not _AGAINST.search(match["role"]) and _is_his(name, text, match):
            return match["body"]
    for match in _LABELED.finditer(with_sign):
        if _is_his(name, text, match) and not names.has_title(match["body"]):
            listed = topic.organization(match["body"])
            return listed.name if listed is not None else match["body"]
    for match in _SHORTENED.finditer(with_sign):
        if _is_his(name, text, match):
            return match["body"]
    for pattern in _FRONTS:
        for match in pattern.finditer(with_sign):
            if THE_AGENCY.search(match["front"]) and _OFFICE_OF_AGENCY.search(match["front"]):
                return topic.agency
    if headed := _headed(name, text, with_sign, topic):
        return headed
    for match in _HEAD_OF.finditer(with_sign):
        if _is_his(name, text, match):
            return match["body"]
    return ""
