"""Which body "the Bureau" or "the Department" is in the papers of a State: the one that they call by its full name."""

from __future__ import annotations

import re
from functools import lru_cache

from foia_scan.dates.words import MONTH
from foia_scan.statements.naming.antecedents import body
from foia_scan.statements.writers.own_voice import Setting, own_voice
from foia_scan.topics import Topic

_SHORT = re.compile(
    r"(?:[Tt]he|[Tt]his|[Tt]hat)\s+(?P<head>Bureau|Department|Division|Patrol|Association|League|Conference|Task Force|"
    r"Authority)"
    r"(?:\s+(?:in|at)\s+[A-Z][\w’'-]+)?"
)
_NAMED = (
    r"\b(?P<before>(?:[A-Z][\w’'-]+ ){{0,4}})(?P<head>(?i:{head}))(?P<behind> (?i:of|for|on) (?:the )?[A-Z][\w’'-]+"
    r"(?: (?:(?i:and) )?[A-Z][\w’'-]+){{0,4}})?"
)
_OPENS = re.compile(
    r"(?i)(?:the|this|that|an?|our|your|its|their|his|her|and|of|by|from|at|in|to|for|with|dear|former|united|u\.s\.)\s+"
)


def body_meant(source: str, setting: Setting) -> str:
    """The full name behind "the Bureau"; "" where the paper names none, several, or an agency of the topic's."""
    short = _SHORT.fullmatch(source)
    own = own_voice(setting).organization
    if short is None or _bears(own, short["head"], setting.topic):
        return ""
    before = f"{setting.head}\n{setting.passage.lead}{setting.passage.text}"
    agency = body(f"the {short['head']}", before, setting.topic)
    agency = agency if _bears(agency, short["head"], setting.topic) else ""  # "the Patrol" is no FBI
    texts = (before,) if agency or short["head"] == "Department" else (before, setting.who.text, _all_papers(setting))
    for text in texts:
        if named := _named_in(text, short["head"], setting.topic):
            heads = (line.strip().lower() for line in _above_its_day(setting.head.splitlines()))
            theirs = any(line.startswith(named.lower()) for line in heads)  # the paper's own house: its writer speaks
            return "" if named == _SEVERAL or theirs else named
    return ""


_HEADING = re.compile(r"^(?:[A-Z]{4,}\s+)+(?=[A-Z][a-z])")
"""A heading in capitals that runs into the first words of its text."""


def _above_its_day(lines: list[str]) -> list[str]:
    """A letter's own lines, above its day; to whom it goes stands below. All lines of other papers."""
    dated = next((at for at, line in enumerate(lines) if _DAY.fullmatch(line.strip())), None)
    return lines if dated is None else lines[:dated]


def _bears(organization: str, head: str, topic: Topic) -> bool:
    """Whether the writer's own body is called so: the FBI's people mean the FBI by "the Bureau"."""
    known = topic.organization(organization)
    called = (organization, *(known.aliases if known else ()))
    return any(head.lower() in name.lower() for name in called)


def _all_papers(setting: Setting) -> str:
    return setting.who.wider.text if setting.who.wider is not None else ""


_DAY = re.compile(rf"{MONTH}\s+\d{{1,2}},\s+(?:19|20)\d\d")
_SEVERAL = "?"


@lru_cache(maxsize=64)
def _named_in(text: str, head: str, topic: Topic) -> str:
    """The one body of that kind that a text names; "?" where it names several, or one of the topic's agencies."""
    found: set[str] = set()
    for match in re.finditer(_NAMED.format(head=head), text):
        name = _HEADING.sub("", match.group())
        while opens := _OPENS.match(name):
            name = name[opens.end() :]
        name = " ".join(name.split())
        if len(name.split()) - head.count(" ") < 2 or (
            name.split()[-1].lower() == head.split()[-1].lower() and not match["before"].strip()
        ):
            continue
        agency = topic.organization(name) or topic.organization(
            f"{match['before']}{match['head']}{match['behind'] or ''}".strip()
        )
        if agency is not None and agency.kind == "agency":
            return _SEVERAL
        found.add(_cased(name))
    longer = {name for name in found if any(name.startswith(f"{other} ") for other in found)}  # glued to the next line
    found -= longer
    longest = {name for name in found if not any(other.endswith(f" {name}") for other in found)}
    return longest.pop() if len(longest) == 1 else _SEVERAL if longest else ""


def _cased(name: str) -> str:
    if not name.isupper():
        return name
    return " ".join(w.lower() if w in ("OF", "FOR", "AND", "THE", "ON") else w.capitalize() for w in name.split())
