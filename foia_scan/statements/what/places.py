"""The jurisdictions that a statement is about: states, counties, and the pack's own list."""

from __future__ import annotations

import re

from foia_scan.states import STATES
from foia_scan.topics import Topic

_STATES = "|".join([*(s for s in STATES if s != "Washington"), "Washington State", "Puerto Rico"])
_PLACE = re.compile(
    rf"\b(?:(?P<dc>District of Columbia|Washington, D\.?C\.?|the District(?! (?:Court|Attorney)))|"
    rf"(?P<county>(?:[A-Z][a-z]+\s){{1,3}}County)|(?P<state>{_STATES}))\b"
)
_NOT_A_NAME = frozenset(
    {"The", "This", "That", "Our", "Your", "Each", "Every", "Any", "No", "A", "In", "For", "If", "And", "Because"}
)


def places(text: str, topic: Topic) -> tuple[str, ...]:
    """Names in order of appearance, each once: "San Francisco", "Cook County", "Washington, DC"."""
    found: list[str] = []
    for match in _PLACE.finditer(text):
        if match.group("dc"):
            name = "Washington, DC"
        elif match.group("county"):
            words = match.group("county").split()
            while words and words[0] in _NOT_A_NAME:
                words.pop(0)
            name = " ".join(words) if len(words) > 1 else ""
        else:
            name = match.group("state")
        if name and name not in found:
            found.append(name)
    for name in topic.jurisdictions:
        if re.search(rf"\b{re.escape(name)}\b", text) and not any(name in f for f in found):
            found.append(name)
    return tuple(found)
