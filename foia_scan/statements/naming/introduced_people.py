"""People whom a running text introduces: "ICE spokeswoman Ann Roe", "Ann Roe, a lawyer with the ACLU", and plain full
names, so that a later surname can be completed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from foia_scan import names
from foia_scan.bodies import chapter
from foia_scan.records import Person
from foia_scan.statements.naming.named_bodies import FIELD_OF
from foia_scan.statements.naming.titled_names import MENTION, NAME, STOP, TITLED, begins_no_name, ends_a_place
from foia_scan.statements.naming.towns_named import names_a_place, towns
from foia_scan.statements.near_words import found_near
from foia_scan.states import STATES
from foia_scan.topics import Topic

_ROLE_WORDS = (
    r"(?:(?:senior|chief|deputy|assistant|acting|regional|former|executive|associate|staff|principal|"
    r"policy|press|legal|public affairs)\s+)*"
    r"(?:spokes(?:man|woman|person)|director|chief|coordinator|attorney|lawyer|official|officer|"
    r"counsel|secretary|president|organizer|analyst|"
    r"commissioner|supervisor|professor|administrator|superintendent|head|executive director)"
)
_MORE_ROLES = (
    r"(?:sheriff|undersheriff|mayor|governor|solicitor|prosecutor|captain|warden|clerk|treasurer|manager|liaison)"
)
"""Offices that a name is told beside, though they begin no name: "the City Solicitor, Ann Roe"."""
_ROLE_WORD = re.compile(_ROLE_WORDS, re.IGNORECASE)
_LONGEST, _BEHIND = 120, 200
"""Characters before a mark in which a name with its title stands, and behind it what tells of the name."""


_HELD_BEFORE = re.compile(rf"(?:['’]s)?\s+(?P<role>(?i:{_ROLE_WORDS}))\s+(?P<name>{NAME})")
"""Behind a body: "ICE's | deputy director Ann Roe"."""
_HELD_AFTER = re.compile(
    rf"(?P<name>{NAME})(?=,\s+(?:an?|the|its)?\s*(?P<role>(?i:{_ROLE_WORDS}))\s+(?:in\s+(?:[A-Z][\w.’'-]*\s+){{1,2}})?"
    r"(?P<by>of|for|at|with|in)\s+(?:the\s+)?(?P<body>))"
)
"""Before a body: "Ann Roe, a lawyer with the | ACLU", "Ann Roe, a spokeswoman in Elm City for | ICE"."""
_A_ROLE_BEHIND = re.compile(rf",\s+(?:an?|the|its)?\s*(?i:{_ROLE_WORDS})\s")
_CALLED = re.compile(r"(?:[A-Z][\w’'&.-]+\s?)+(?:(?:of|for|del?|las?|los)\s+(?:the\s+)?(?:[A-Z][\w’'&-]+\s?)+)?")
_OFFICE_IN = re.compile(
    r"(?:[A-Z][\w’'.-]*\s+){1,3}(?:field|regional|area|district|branch|resident)\s+office\b(?:\s+(?:of|for)\s+(?:the\s+)?)?"
)
"""A town in which a body has an office, and no body itself."""
_OF_A_SUBJECT = re.compile(r"(?i)(?:\w+\s+)?professor$")
_SCHOOL = re.compile(r"(?:[A-Z][\w’'-]*\s+(?:of\s+)?){0,4}(?:University|College|School|Institute|Academy)\b")
_IN_COMMAS = re.compile(rf"(?P<name>{NAME})(?=,\s+(?P<role>[^,;().]{{4,60}}),\s+(?:the\s+)?(?P<body>))")
_BETWEEN_COMMAS = re.compile(r",(?=\s+[^,;().]{4,60},\s)")
_IN_BRACKETS = re.compile(rf"{TITLED}(?=\s+\((?:of\s+)?(?:the\s+)?(?P<body>))")
_LOCAL_BODY = re.compile(
    r"[A-Z][\w’'. &-]*(?:Police|Patrol|Office|Department|County|Bureau|Clinic|Association|Union)(?=\))"
)
_APPOSED = re.compile(
    rf"\b(?:[Tt]he|[Ii]ts|[Oo]ur|[Tt]heir)\s+(?P<role>(?:[\w’'-]+\s+){{0,4}}?(?i:{_ROLE_WORDS}|{_MORE_ROLES})),\s+(?P<name>{NAME})(?=[,.;])"
)


def introduced(text: str, topic: Topic, release: str) -> tuple[Person, ...]:
    """People whom the running text introduces: "ICE spokeswoman Ann Roe", "Ann Roe, a lawyer with the ACLU", and plain
    full names, so that a later surname can be completed. None bears the name of a town or county of the ``release``."""
    return tuple(_introduced(text, topic, towns(release) | _counties(release)))


def _introduced(text: str, topic: Topic, places: frozenset[str]) -> Iterator[Person]:
    for match, body in _beside_a_role(text, topic) if _ROLE_WORD.search(text) else ():
        if len(match["name"].split()) > 1:
            body = topic.agency if topic.names_program(body) else body
            body = "" if body in ("Police", "Staff") else body
            yield Person(match["name"], match["role"], body, "introduced")
    for match, body in _with_a_title(text, topic):
        if len(match["name"].split()) > 1:
            role = match.groupdict().get("role") or match.groupdict().get("title") or ""
            yield Person(match["name"], plain_role(role.strip()), body, "introduced")
    for match in _APPOSED.finditer(text):
        if names.is_full(match["name"]) and names.person(match["name"]):
            yield Person(match["name"], match["role"], "", "in-text")
    for match in MENTION.finditer(text):
        title, words = titled(match["title"].strip(), match["name"].split())
        if not title and len(words) > 2 and words[0] in _BEFORE_NAMES:
            words = words[1:]
        if len(words) > 2 and ends_a_place(text, match.start("name")):
            words = words[1:]  # "from St. Paul Ben Orr"
        if re.search(r"['’]s$", words[0]) or re.sub(r"['’]s?$", "", " ".join(words)) in STATES:
            continue
        if not title and (
            names_a_place(words)
            or " ".join(words) in places
            or IN_A_PLACE.search(text, max(0, match.start() - BEFORE), match.start())
        ):
            continue
        if not 2 <= len(words) <= 4 or begins_no_name(words, title) or words[-1] in STOP:
            continue
        if names.person(f"{'Mr. ' if title else ''}{' '.join(words)}"):
            yield Person(re.sub(r"['’]s?$", "", " ".join(words)), plain_role(title), "", "in-text")


_FOUR_WORDS = re.compile(r"(?:[\w’'.-]+ ){2,4}$")


@lru_cache(maxsize=64)
def _counties(text: str) -> frozenset[str]:
    """What stands before the word "County", in two to four words."""
    before = (text[max(0, at.start() - _LONGEST) : at.start()] for at in re.finditer(r"County", text))
    found = (match[0].split() for words in before if (match := _FOUR_WORDS.search(words)))
    return frozenset(" ".join(words[at:]) for words in found for at in range(len(words) - 1))


def _beside_a_role(text: str, topic: Topic) -> Iterator[tuple[re.Match[str], str]]:
    """Names with a role between them and a body of the topic, or any body behind it."""
    for body in topic.organization_pattern.finditer(text):
        if match := _HELD_BEFORE.match(text, body.end()):
            yield match, _body_told(body, text, topic)
    marks = (mark.start() for mark in _A_ROLE_BEHIND.finditer(text))
    for match in found_near(_HELD_AFTER, text, marks, _LONGEST, _BEHIND):
        at = match.start("body")
        if field := FIELD_OF.match(text, at):  # "Chief of Police of the Port Police Department"
            at = field.end() + (4 if text.startswith("the ", field.end()) else 0)
        known = topic.organization_pattern.match(text, at)
        if known is None and (office := _OFFICE_IN.match(text, at)):  # "director of the Elm City field office of CBA"
            known = topic.organization_pattern.match(text, office.end())
            if known is None:
                continue
        if known is None and _OF_A_SUBJECT.match(match["role"]) and match["by"] == "of" and not _SCHOOL.match(text, at):
            continue  # "Ann Roe, Professor of Law"
        if found := known or (_CALLED.match(text, at) if match["by"] != "in" else None):
            yield match, _body_told(found, text, topic)


def _with_a_title(text: str, topic: Topic) -> Iterator[tuple[re.Match[str], str]]:
    """Names with a title before them or behind, and a body of the topic in commas or brackets: "Ann Roe, Director,
    ICE"."""
    marks = (mark.start() for mark in _BETWEEN_COMMAS.finditer(text))
    for match in found_near(_IN_COMMAS, text, marks, _LONGEST, _BEHIND):
        if names.has_title(match["role"]) and (body := topic.organization_pattern.match(text, match.start("body"))):
            yield match, _body_told(body, text, topic)
    marks = (mark.start() for mark in re.finditer(r"\(", text))
    for match in found_near(_IN_BRACKETS, text, marks, _LONGEST, _BEHIND):
        at = match.start("body")
        body = topic.organization_pattern.match(text, at)
        if body is None or not text.startswith(")", body.end()):
            body = _LOCAL_BODY.match(text, at)
        if body is not None:
            yield match, _body_told(body, text, topic)


def _body_told(body: re.Match[str], text: str, topic: Topic) -> str:
    known = topic.organization(body.group())
    if known is None:
        return re.split(r"(?<=[a-z]{3})\.\s", body.group())[0].strip()
    return chapter(known.name, known.kind, text[body.end() :])


def titled(title: str, words: list[str]) -> tuple[str, list[str]]:
    """A rank that stands among the words of the name, with the title before them: "Warden Ada Roe"."""
    at = max((i + 1 for i, word in enumerate(words[:-1]) if names.has_title(word)), default=0)
    if not all(names.is_of_title(word) for word in words[:at]):
        return title, words
    return f"{title} {' '.join(words[:at])}".strip(), words[at:]


_BEFORE_NAMES = frozenset(
    """
    Asked Called Told Met Phoned Rang Saw Heard Reached Wrote Spoke Neither Either Nor Whether Even Perhaps Maybe
    Meanwhile However Moreover Only Just Still Thus Hence
    """.split()
)
"""Words before a name at the front of a sentence: "Asked Ann Roe of the port if …", "Neither Ann Roe nor …"."""
IN_A_PLACE = re.compile(
    r"\b(?:[Ii]n|[Nn]ear|[Oo]utside|[Tt]hroughout|[Dd]owntown|[Aa]cross|(?:City|Town|Village|County)\s+(?:Manager|Attorney|"
    r"Clerk|Administrator|Council|Executive|Solicitor)\s+(?:of|for|in)|[Mm]ayor\s+of)\s+$"
)
"""Before the name of a place: "a field officer in Grand Rapids", "the City Manager of Grand Rapids"."""
BEFORE = 60
"""Characters before a name in which that stands: to go through the whole text for each name takes minutes."""


def plain_role(title: str) -> str:
    return "" if re.fullmatch(r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Hon)\.?\s*)*", title) else title
