"""The body that the words right beside a name give: "Ann Roe, counsel to the State Patrol,", "for ICE, Ann Roe"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from foia_scan import names
from foia_scan.bodies import SOCIETY, TASK, chapter
from foia_scan.topics import Topic

WORD = r"[A-Z][\w.’'&-]*"
_TAIL = rf"(?!(?:To|From|Cc|CC|Bcc|Sent|Subject|Date|Re|RE|TO|FROM|DATE)\b){WORD}"
"""No header that follows a name in a mail."""
NAMED_BODY = re.compile(
    rf"(?:the\s+)?(?P<body>(?:{WORD}\s+(?:(?:of|for|on|and|the)\s+)*){{0,6}}"
    rf"(?:{SOCIETY}|University|College|School|Council|Board|Commission|Committee|Office|Department|Bureau|Police|"
    r"Patrol|Agency|Administration|Division|Authority|Service|Conference|Ministry|Chamber|Senate|Assembly|Legislature|"
    r"Court)\b(?!['’-])"
    rf"(?:\s+(?:of|for|on)\s+(?:the\s+)?{_TAIL}(?:\s+(?:(?:and|of|the)\s+)*{_TAIL}){{0,4}})?)"
)
THE_AGENCY = re.compile(
    r"(?i)\b(?:(?:the\s+)?agency['’]s|(?:of|for|at|with|in)\s+(?:the\s+)?(?:agency|program))\b(?!['’])"
)
_BESIDE = (
    r"(?!\s+(?:[a-z]+\s+){0,3}?[a-z]+(?:ed|oke|ote|aid|old|ent|ame)\b),?\s+(?:(?:the|an?|who\s+is|former|then)\s+)*"
    r"(?:[a-z][\w’'-]*\s+|(?:Chief|Director|President|General|Executive|Deputy|Staff)\s+){0,6}?(?:of|with|from|for|"
    r"at)\s+"
)
_STAFF = re.compile(
    r"(?i)\b(?:spokes\w+|official|officer|lawyer|attorney|counsel|director|chief|head|agent|manager|coordinator|"
    r"administrator|superintendent|secretary|minister|commissioner|analyst|adviser|advisor|liaison|supervisor|"
    r"representative|president|chair\w*|member|organizer|captain|lieutenant|sergeant|staff\w*|aide|clerk|rapporteur|"
    r"assistant|deputy|man|woman|people|attach[eé]|desk|planner|engineer)\b"
)
"""What somebody is who is of a body."""
_RUNS = (
    r"who\s+(?:runs?|directs?|heads?|leads?|ran|directed|headed|led|chairs?|chaired|works?\s+(?:for|at)|speaks\s+for)"
)
_CLOSES = r"(?=\s*(?:[.,;:)“”\"]|$|\s(?:said|says|told|asked|wrote|was|is|and)\b))"


_PART = re.compile(
    r"(?:Field|Regional|District|Program|Press)\s+Office$|(?:Branch|Division|Section|Unit)$|"
    r"(?:Public|Congressional|Intergovernmental|Legislative|Media|Community|External)\s+(?:Affairs|Relations)$"
)
"""A part of a body that does not say of which."""


def is_part(body: str) -> bool:
    """Whether an organization is but an office or a branch, of which body it does not say."""
    return len(body.split()) < 4 and (_PART.search(body) or TASK.fullmatch(body)) is not None


def body_beside(name: str, text: str, topic: Topic) -> str:
    """The body that the words beside a name say its bearer is of; "" where none does."""
    surname = re.escape(name.split()[-1])
    bearer = rf"(?:{surname}|{surname.upper()})"
    return _with_preposition(name, surname, text, topic) or next(
        (
            body
            for found in _described(bearer, text)
            if _is_his(name, text, found)
            if (body := known_or_named(_of_this_sentence(found, name), topic)) and name.split()[-1] not in body
        ),
        "",
    )


def said_to_be_of(name: str, body: str, text: str, topic: Topic) -> str:
    """ "Ann Roe of CBA": the agency that a text says in so many words, where ``body``, another one, is that of those
    who write to her; "" where it says none."""
    known = topic.organization(body)
    if known is None or known.kind != "agency" or name == body:
        return ""
    told = {
        found.name
        for of_it in re.finditer(rf"\b{re.escape(name.split()[-1])} of (?:the )?", text)
        if (match := topic.organization_pattern.match(text, of_it.end()))
        and (found := topic.organization(match[0]))
        and found.kind == "agency"
    }
    return told.pop() if len(told) == 1 else ""


_AGAINST = re.compile(r"(?i)\b(?:critics?|opponents?|foes?|friends?|reporters?|plaintiffs?|suing|editor)\b")
"""Who stands beside a body without being of it."""


def titles_beside(name: str, text: str) -> Iterator[str]:
    """The offices that the words beside a name give: "Chief Deputy Ann Roe", "Ann Roe, assistant state's attorney"."""
    surname = re.escape(name.split()[-1])
    patterns = (
        rf"(?P<title>(?:[A-Z][\w’'-]+\s+){{1,5}})(?:{WORD}\s+){{0,2}}{surname}\b",
        rf"(?P<title>(?:[A-Z][\w’'-]+\s+){{1,2}}(?:[Cc]ounty|[Cc]ity|[Pp]arish)\s+[a-z]+\s+)(?:{WORD}\s+){{0,2}}{surname}\b",
        rf"\b{surname},\s+(?:(?:the|an?|its|then|acting)\s+)*(?P<title>[a-zA-Z][^,.;()“”\"]{{3,60}})",
        rf"\b(?:[Aa]n?|[Tt]he|[Ii]ts)\s+(?P<title>[^,.;:()“”\"]{{3,60}}?),\s+(?:{WORD}\s+){{0,2}}{surname}\b",
        rf"\b(?P<title>[A-Z][\w-]+(?:\s[A-Z][\w-]+)?['’]s\s[a-z][^,.;:()“”\"]{{3,40}}),\s+(?:{WORD}\s+){{0,2}}{surname}\b",
        rf"\b(?:[Aa]n?|[Tt]he)\s+(?P<title>[a-z][^,.;:()“”\"]{{3,60}}?)\s+named\s+(?:{WORD}\s+){{0,2}}{surname}\b",
        rf"\b{surname}\.?\s+(?:(?:He|She)(?:\s+(?:is|was)|['’]s)|is|was)\s+(?:the|an?)\s+(?P<title>[^,.;()“”\"]{{3,60}})",
        rf"\b[Tt]he\s+(?P<title>[a-z][^,.;:()“”\"]{{3,40}}?)(?:\s+then)?\s+(?:is|was)\s+(?:{WORD}\s+){{0,2}}{surname}\b",
    )
    for pattern in patterns:
        for match in re.finditer(pattern, text):
            title = _without_given(match["title"], name)
            if re.match(r"(?:and|but|or|whose|who|which|whom)\b", title):
                continue  # "Ann Roe, and whose sheriff"
            if _is_his(name, text, match) and (names.has_title(title) or _STAFF.search(title)):
                yield title.strip()


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


def known_or_named(words: str, topic: Topic) -> str:
    """The body that a description begins or ends with: one that the pack knows, the program's, or one by its own
    name."""
    words = re.sub(r"^(?:the|an?|its|former|then)\s+", "", " ".join(words.split()), flags=re.IGNORECASE)
    known = topic.organization_pattern.search(words)
    organization = topic.organization(known.group()) if known else None
    office = re.match(r"(?:[A-Za-z][\w’'-]*\s+){1,4}?(?:of|for|with|at|from|to)\s+(?=(?:the\s+)?[A-Z])", words)
    named = NAMED_BODY.search(words, office.end() if office and names.has_title(office.group()) else 0)
    if known and organization is not None and organization.kind != "press":
        return chapter(organization.name, organization.kind, words[known.end() :])
    of_agency = re.search(
        r"\bfield office$|(?i:\b(?:the\s+)?(?:agency|program)\b(?!['’])(?!\s(?:manager|director|analyst|officer)\b))",
        words,
    )
    if topic.names_program(words) or of_agency:
        return topic.agency
    body = named["body"].strip() if named else ""
    if len(body.split()) < 2 or _PART.search(body) or names.has_title(body.split()[-1]):
        return ""
    return (
        ""
        if names.has_title(body.split()[0]) and not re.search(r"['’]s\b|^Attorney General", body)
        else whole_body(body)
    )


def _described(bearer: str, text: str) -> Iterator[re.Match[str]]:
    """The stretches of text beside a name in which the body stands."""
    patterns = (
        # Roy Bellamy, Oak Taxpayers League.   LUCY ROE, Bureau of Records
        rf"\b{bearer},\s+(?P<words>(?:{WORD}\s+|(?:of|for|and|the)\s+){{0,6}}{WORD}){_CLOSES}",
        # Ann Roe, Chief of Police, Elm Police Department;   Ann Roe, a lawyer, Bureau of Records
        rf"\b{bearer},\s+[^,;.()“”\"]{{4,60}},\s+(?P<words>(?:{WORD}\s+|(?:of|for|and|the)\s+){{0,6}}{WORD}){_CLOSES}",
        # Ann Roe, Branch Chief, Records, Bureau of Records
        rf"\b{bearer},\s+[^,;.()“”\"§]{{4,60}},\s+[^,;.()“”\"§]{{4,60}},\s+(?P<words>(?:{WORD}\s+|(?:of|for|and|the)\s+){{0,6}}{WORD}){_CLOSES}",
        # Ann Roe (State Police)
        rf"\b{bearer}\s+\((?P<words>[^()]{{2,60}})\)",
        # Ann Roe, who directs the Elm State Police
        rf"\b{bearer},?\s+{_RUNS}\s+(?P<words>(?:the\s+)?[^,.;“”\"]{{3,60}})",
        # Ann Roe, counsel to the State Patrol
        rf"\b{bearer},\s+(?P<words>(?:the\s+|an?\s+)?(?:[\w’'-]+\s+){{1,5}}(?:to|in|at|for|of)\s+[^,.;“”\"]{{3,60}})",
        # Ann Roe is sheriff of Elm County.   Ann Roe. He was the director of the program.
        rf"\b{bearer}\.?\s+(?:(?:He|She)(?:\s+(?:is|was)|['’]s)|is|was)\s+(?P<words>(?:the\s+|an?\s+)?[^,.;“”\"]{{3,60}})",
        # A Bureau of Records lawyer, Ann Roe,   counsel for the Elm Clinic, Ann Roe,
        rf"(?:^|[,.;:]\s+|\b(?:to|[Aa]n?|[Tt]he|[Ii]ts)\s+)(?P<words>[^,.;:“”\"()]{{3,70}}),\s+(?:{WORD}\s+){{0,2}}"
        rf"{bearer}\b(?=[,.;]|\s+(?:said|told|wrote|answered))",
        # Elm County Board President Ann Roe,   a Bureau of Records lawyer named Ann Roe
        rf"(?P<words>(?:{WORD}\s+|(?:of|for|and)\s+){{1,7}}(?:[a-z][\w’'-]+\s+){{0,3}})(?:named\s+)?(?:{WORD}\s+){{0,2}}"
        rf"{bearer}\b",
        # Northside Legal Aid, Ann Roe.
        rf"(?:^|[.;:]\s+)(?P<words>{WORD}(?:\s+{WORD}){{1,5}}),\s+(?:{WORD}\s+){{0,2}}{bearer}(?=[.;])",
        # Ann Roe, ICE attache at the post
        rf"\b{bearer},\s+(?P<words>(?:{WORD}\s+){{1,4}}[a-z][\w’'-]+)",
        # I rang the Bureau's privacy office on Thursday and a Ms. Roe told me
        rf"\b(?P<words>(?:{WORD}\s+)*(?:[a-z]+\s+)?office)\b[^.;]{{0,40}}\band\s+an?\s+M[rs]+\.\s+{bearer}\b",
        # for ICE, Ann Roe and two others     For ICE: Carl Moe; Ann Roe
        rf"\b[Ff]or\s+(?P<words>(?:the\s+)?(?:{WORD}\s+|(?:of|and)\s+){{0,5}}{WORD})[,:]\s+[^.:()]{{0,120}}?{bearer}\b",
        # The Elm State Police were represented by Ann Roe
        rf"(?:^|[.;]\s+)(?:The\s+)?(?P<words>{WORD}(?:\s+(?:of\s+)?{WORD}){{1,5}})\s+(?:was|were)\s+represented\s+by\s+"
        rf"(?:{WORD}\s+){{0,2}}{bearer}\b",
        # Moe, Roe (Bureau of Records); …
        rf"\b{bearer}(?:,\s+{WORD}(?:\s+{WORD}){{0,2}})*\s+\((?P<words>[^()]{{2,60}})\)",
    )
    for at, pattern in enumerate(patterns):
        for match in re.finditer(pattern, text):
            words = match["words"]
            if at in (5, 6, 7) and not _STAFF.search(words):
                continue
            if at == 8 and not (_STAFF.search(words) or names.has_title(words)):
                continue
            if _AGAINST.search(words):
                continue
            yield match


_NEXT_SENTENCE = re.compile(
    r"(?<=[A-Za-z]{3}\.)(?<!Capt\.)(?<!Supt\.)(?<!Asst\.)(?<!Dept\.)(?<!Insp\.)(?<!Comm\.)(?<!Cmdr\.)(?<!Dist\.)\s+(?=[A-Z])"
)


def _of_this_sentence(found: re.Match[str], name: str) -> str:
    """The words that describe somebody, without the given names at their end and, where they stand before the name,
    without the end of another sentence: "Harbor Watch. Captain Ann Roe"."""
    words = _without_given(found["words"], name)
    return _NEXT_SENTENCE.split(words)[0 if found.start("words") > found.start() else -1]


def _without_given(words: str, name: str) -> str:
    """The words without the given names that stand at their end."""
    parts = words.split()
    while parts and parts[-1] in name.split()[:-1]:
        parts.pop()
    return " ".join(parts)


def _is_his(name: str, text: str, found: re.Match[str]) -> bool:
    """Whether the surname in a match is not that of a namesake with another given name."""
    last = name.split()[-1]
    if len(name.split()) < 2:
        return True
    for at in re.finditer(
        rf"(?i)\b(?P<before>{WORD})\s+(?:[A-Z]\.\s+)?{re.escape(last)}\b",
        text[max(0, found.start() - 20) : found.end()],
    ):
        if re.match(r"(?:Defendant|Plaintiff|Witness|Respondent|Petitioner)$", at["before"]):
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


@lru_cache(maxsize=512)
def _of_a_group(surname: str) -> re.Pattern[str]:
    """ "Ann Roe of Harborkin, a tenants' rights group": whatever its name."""
    body = rf"(?P<body>{WORD}(?:\s+(?:(?:of|for|and|the|de|del|la|las|los|para|y)\s+)*{WORD}){{0,5}})"
    return re.compile(rf"\b{surname}{_AT}{body},\s+an?\s+(?:[\w’'-]+\s+){{0,4}}?{_GROUP}\b")


@lru_cache(maxsize=512)
def _spanish(surname: str) -> re.Pattern[str]:
    """ "Ann Roe of Casa del Puerto"."""
    particles = r"(?:de|del|para|en|por|y)(?:\s+(?:la|las|los|el))?"
    return re.compile(rf"\b{surname}{_AT}(?P<body>{WORD}(?:\s+{WORD})?\s+{particles}\s+{WORD}(?:\s{WORD}){{0,2}})")


@lru_cache(maxsize=512)
def _lettered(surname: str) -> re.Pattern[str]:
    """ "Ann Roe, GBI Deputy Director"."""
    return re.compile(
        rf"\b{surname},\s+(?:the\s+)?(?P<body>[A-Z]{{3,6}})(?:['’]s)?\s+(?=(?:{WORD}\s+){{0,3}}{_RANK}\b)"
    )


def _with_preposition(name: str, surname: str, text: str, topic: Topic) -> str:
    """ "Ann Roe of the Bay Law Clinic", "the agency's spokeswoman, Ann Roe"."""
    after = re.compile(rf"\b{surname}{_BESIDE}(?P<rest>(?:the\s+)?[A-Z\w][^.;,“”\"]{{2,120}})")
    for match in after.finditer(text):
        rest = match["rest"]
        if _AGAINST.search(match.group()[: -len(rest)]) or not _is_his(name, text, match):
            continue
        known = topic.organization_pattern.match(bare := re.sub(r"^the\s+", "", rest))
        organization = topic.organization(known.group()) if known else None
        if known and organization is not None and organization.kind != "press":
            return chapter(organization.name, organization.kind, bare[known.end() :])
        if topic.names_program(rest[:40]) or re.match(r"(?i)the\s+(?:agency|program)\b", rest):
            return topic.agency
        body = NAMED_BODY.match(rest)
        if body and len(body["body"].split()) > 1:
            return whole_body(re.split(r"\s+at\s+", body["body"])[0].strip())
    for pattern in (_of_a_group(surname), _spanish(surname), _lettered(surname)):
        for match in pattern.finditer(text):
            if _is_his(name, text, match) and not topic.names_program(match["body"]):
                return re.sub(r"^the\s+", "", match["body"])
    acronym = (
        rf"\b{surname},?\s+(?:who\s+[a-z]+\s+(?:[a-z]+\s+){{1,3}})?(?:of|from|with|at)\s+(?:the\s+)?"
        r"(?P<body>[A-Z]{3,6})(?=[,.;:)]|\s+[a-z])"
    )
    for match in re.finditer(acronym, text):
        if _is_his(name, text, match):
            return match["body"]
    label = rf"(?:^|[.§]\s+)(?P<body>[A-Z]{{3,6}}),\s+(?:{WORD}\s+){{0,2}}{surname}\b"
    for match in re.finditer(label, text):
        if _is_his(name, text, match) and not names.has_title(match["body"]):
            listed = topic.organization(match["body"])
            return listed.name if listed is not None else match["body"]
    shortened = rf"\b{surname},?\s+(?:of\s+)?(?P<body>(?:[A-Z][a-z]+\s){{1,3}}(?:Co\.\s)?(?:PD|SO))\b"
    for match in re.finditer(shortened, text):
        if _is_his(name, text, match):
            return match["body"]
    before = re.compile(rf"(?:^|[,.;]\s+|\bto\s)(?P<front>[^,.;“”\"]{{3,90}}),\s+(?:{WORD}\s+){{0,2}}{surname}\b(?=,)")
    behind = re.compile(rf"\b{surname},\s+(?P<front>[^,.;“”\"]{{3,90}})(?=[,.;])")
    for pattern in (before, behind):
        for match in pattern.finditer(text):
            if THE_AGENCY.search(match["front"]) and re.search(
                r"(?i)\b(?:spokes|official|director|chief|head|officer|counsel)", match["front"]
            ):
                return topic.agency
    return ""
