"""People whom a running text introduces: "ICE spokeswoman Ann Roe", "Ann Roe, a lawyer with the ACLU", and plain full
names, so that a later surname can be completed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from foia_scan import names
from foia_scan.bodies import chapter
from foia_scan.records import Person
from foia_scan.statements.titled_names import MENTION, NAME, STOP, TITLED
from foia_scan.statements.towns_named import names_a_place, towns
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


@cache
def _introductions(bodies: str) -> tuple[re.Pattern[str], ...]:
    """The forms that introduce somebody next to one of the ``bodies``, a pattern as long as the topic has names: before
    the name, behind it, behind the role, in brackets."""
    before = re.compile(rf"(?P<org>{bodies})(?:['’]s)?\s+(?P<role>(?i:{_ROLE_WORDS}))\s+(?P<name>{NAME})")
    after = re.compile(
        rf"(?P<name>{NAME}),\s+(?:an?|the|its)?\s*(?P<role>(?i:{_ROLE_WORDS}))\s+(?:of|for|at|with|"
        rf"in)\s+(?:the\s+)?(?P<org>{bodies}|(?:[A-Z][\w’'&.-]+\s?)+(?:(?:of|for|del?|las?|los)\s+(?:the\s+)?(?:[A-Z][\w’'&-]+\s?)+)?)"
    )
    beside = re.compile(rf"(?P<name>{NAME}),\s+(?P<role>[^,;().]{{4,60}}),\s+(?:the\s+)?(?P<org>{bodies})\b")
    in_brackets = re.compile(
        rf"{TITLED}\s+\((?:of\s+)?(?:the\s+)?(?P<org>{bodies}|[A-Z][\w’'. "
        rf"&-]*(?:Police|Patrol|"
        r"Office|Department|County|Bureau|Clinic|Association|Union))\)"
    )
    apposed = re.compile(
        rf"\b(?:[Tt]he|[Ii]ts|[Oo]ur|[Tt]heir)\s+(?P<role>(?:[\w’'-]+\s+){{0,4}}?(?i:{_ROLE_WORDS}|{_MORE_ROLES})),\s+(?P<name>{NAME})(?=[,.;])"
    )
    return before, after, beside, in_brackets, apposed


def introduced(text: str, topic: Topic) -> Iterable[Person]:
    """People whom the running text introduces: "ICE spokeswoman Ann Roe", "Ann Roe, a lawyer with the ACLU", and plain
    full names, so that a later surname can be completed."""
    before, after, beside, in_brackets, apposed = _introductions(topic.organization_pattern.pattern)
    for pattern in (before, after) if _ROLE_WORD.search(text) else ():
        for match in pattern.finditer(text):
            if len(match.group("name").split()) > 1:
                body = _body_told(match, text, topic)
                body = topic.agency if topic.names_program(body) else body
                body = "" if body in ("Police", "Staff") else body
                yield Person(match.group("name"), match.group("role"), body, "introduced")
    for pattern in (*((beside,) if text.count(",") > 1 else ()), *((in_brackets,) if "(" in text else ())):
        for match in pattern.finditer(text):
            role = match.groupdict().get("role") or match.groupdict().get("title") or ""
            if len(match["name"].split()) > 1 and (pattern is in_brackets or names.has_title(role)):
                yield Person(match["name"], plain_role(role.strip()), _body_told(match, text, topic), "introduced")
    for match in apposed.finditer(text):
        if names.is_full(match["name"]) and names.person(match["name"]):
            yield Person(match["name"], match["role"], "", "in-text")
    for match in MENTION.finditer(text):
        title, words = titled(match["title"].strip(), match["name"].split())
        if not title and len(words) > 2 and words[0] in _BEFORE_NAMES:
            words = words[1:]
        if re.search(r"['’]s$", words[0]) or re.sub(r"['’]s?$", "", " ".join(words)) in STATES:
            continue
        if not title and (
            names_a_place(words)
            or " ".join(words) in towns(text)
            or " ".join(words) in _counties(text)
            or IN_A_PLACE.search(text, max(0, match.start() - BEFORE), match.start())
        ):
            continue
        if 2 <= len(words) <= 4 and words[0] not in STOP and words[-1] not in STOP and names.person(" ".join(words)):
            yield Person(re.sub(r"['’]s?$", "", " ".join(words)), plain_role(title), "", "in-text")


_BEFORE_COUNTY = re.compile(r"(?P<words>(?:[\w’'.-]+ ){2,4})County")


@lru_cache(maxsize=64)
def _counties(text: str) -> frozenset[str]:
    """What stands before the word "County", in two to four words."""
    found = (match["words"].split() for match in _BEFORE_COUNTY.finditer(text))
    return frozenset(" ".join(words[at:]) for words in found for at in range(len(words) - 1))


def _body_told(match: re.Match[str], text: str, topic: Topic) -> str:
    known = topic.organization(match["org"])
    if known is None:
        return re.split(r"(?<=[a-z]{3})\.\s", match["org"])[0].strip()
    return chapter(known.name, known.kind, text[match.end("org") :])


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
