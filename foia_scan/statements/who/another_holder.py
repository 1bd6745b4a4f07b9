"""Whether an office is another's than the one known to hold it, or is held by somebody who is named further on."""

from __future__ import annotations

import re

from foia_scan import names
from foia_scan.records import Person
from foia_scan.statements.writers.own_voice import Setting, own_voice

_OF_WHICH_PLACE = re.compile(
    r"(?i:\b(?:sheriff|undersheriff|mayor|chief|governor|warden|executive|prosecutor|attorney|manager|administrator))\s+"
    r"(?:of|in|for)\s+(?P<place>[A-Z][\w’'-]+)"
)
_OF_OUR = re.compile(r"\b(?:of|for)\s+(?:my|our)\s")


def is_another(person: Person, source: str, setting: Setting) -> bool:
    """Whether the office is told with a place that is never named beside the person: "the sheriff of Elm County" is not
    the sheriff of Oak County who was spoken of last; nor is "the chief of our State bureau" the chief who says so."""
    if _OF_OUR.search(source):
        return person.name == own_voice(setting).speaker
    of_place = _OF_WHICH_PLACE.search(source)
    if of_place is None or of_place["place"] in f"{person.role} {person.organization}":
        return False
    surname, place = re.escape(person.name.split()[-1]), re.escape(of_place["place"])
    beside = re.compile(rf"(?i)\b{surname}\b[^.;]{{0,80}}\b{place}\b|\b{place}\b[^.;]{{0,80}}\b{surname}\b")
    return not any(beside.search(known.text) for known in (setting.who, setting.who.wider) if known is not None)


def named_below(role: str, setting: Setting) -> Person | None:
    """ "A spokesman for the port said … “No,” the spokesman, Ben Orr, said": whom the paper names so further on."""
    head = re.search(r"(?:spokes(?:man|woman|person)|official|officer|coordinator|agent|lawyer|attorney|aide)\b", role)
    if head is None:
        return None
    apposed = re.finditer(
        rf"\b[Tt]he\s+(?:[a-z]+\s+)?{head.group()},\s+(?P<name>(?:[A-Z][\w’'-]+\s+){{1,2}}[A-Z][\w’'-]+)[,.;]",
        setting.who.text,
    )
    behind = re.finditer(
        rf"\b(?P<name>[A-Z][a-z’'-]+\s+(?:[A-Z]\.\s+)?[A-Z][\w’'-]+),\s+the\s+(?:[a-z]+\s+)?{head.group()}[,.;]",
        setting.who.text,
    )
    found = {match["name"] for match in (*apposed, *behind)}
    name = found.pop() if len(found) == 1 else ""
    return setting.who.named(name) or Person(name, "", "", "in-text") if names.person(name) else None
