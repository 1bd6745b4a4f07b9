"""Which State a paper is about."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from foia_scan.states import CAPITALS, STATES


def spoken_of(text: str) -> str:
    """The State that a paper speaks of more than in passing; "" where it speaks of none or of several."""
    home = state_of(text)
    return home if home and _often(text)[home] >= _OFTEN else ""


_OFTEN = 3
"""How often a paper names a State whose bodies it speaks of without it."""
_LOUD = {state.upper(): state for state in STATES}
_NAMED = re.compile(rf"\b(?P<west>(?:West|WEST) (?!Virginia\b|VIRGINIA\b))?(?P<state>{'|'.join((*STATES, *_LOUD))})\b")
"""A State's name, in capitals too; "West Texas" is none's."""


@lru_cache(maxsize=64)
def _often(text: str) -> Counter[str]:
    """How often a text names each State, apart where it does so in capitals."""
    return Counter(match["state"] for match in _NAMED.finditer(text) if not match["west"])


@lru_cache(maxsize=64)
def states_in(text: str) -> frozenset[str]:
    """The States that a text names, in capitals or not."""
    return frozenset(_LOUD.get(state, state) for state in _often(text))


def _is_the_state(text: str) -> bool:
    """Whether Washington is not only the city where the government sits."""
    return _STATE_OF_WASHINGTON.search(text) is not None


_STATE_OF_WASHINGTON = re.compile(
    r"(?i:\bstate\s+of\s+washington\b|\bwashington(?:['’]s)?\s+(?:state|law|counties|cities|sheriffs|chiefs|association\s+of)\b|"
    r"\bwashington['’]s\s+(?:[\w-]+\s+){1,3}(?:counties|cities|sheriffs|chiefs|jails)\b)|"
    r"\b(?:counties|sheriffs|chiefs|cities|towns|jails|police|agencies)\s+(?:in|of|across)\s+Washington\b(?!,?\s+D\.?C)|"
    r"(?<=[a-z]),\s+(?:Washington|WASHINGTON)(?=\s*(?:[.;\n]|$|9[89]\d{3}\b)|,\s+(?:Oregon|Idaho)\b)|"
    r"\bWashington,\s+(?:Oregon|Idaho)\b"
)


@lru_cache(maxsize=64)
def only_state(text: str) -> str:
    """The one State that a text names; "" where it names several or none. Washington alone is mostly the city, and West
    Virginia where the FBI has its computers."""
    found = set(states_in(text))
    if not _is_the_state(text):
        found.discard("Washington")
    if not re.search(r"(?i:\bof\s+west\s+virginia\b)|\bW(?i:est\s+virginia)(?:['’]s\b|\s+[A-Z])", text):
        found.discard("West Virginia")
    return found.pop() if len(found) == 1 else ""


@lru_cache(maxsize=64)
def mostly_state(text: str) -> str:
    """The State that a text names at least three times as often as any other."""
    often = Counter({state: times for state in STATES if (times := _often(text)[state])})
    if not _is_the_state(text):
        del often["Washington"]
    (first, most), (_, next_most) = [*often.most_common(2), ("", 0), ("", 0)][:2]
    return first if most >= 3 * max(1, next_most) else ""


_ALSO_NAMES = frozenset(
    """
    Augusta, Austin, Charleston, Columbia, Columbus, Concord, Dover, Frankfort, Hartford, Helena, Jackson, Lansing,
    Lincoln, Madison, Pierre, Providence, Richmond, Salem, Springfield, St. Paul
    """.replace("\n", "")
    .replace("    ", " ")
    .strip()
    .split(", ")
)
"""Capitals that are people's names, or other towns'."""
_A_CAPITAL = re.compile(rf"\b(?:{'|'.join(sorted(set(CAPITALS) - _ALSO_NAMES))})\b")


@lru_cache(maxsize=64)
def by_its_capital(text: str) -> str:
    """The State of the one capital that a text names where it names no State: "I spoke to Harrisburg"; else ""."""
    found = {CAPITALS[capital] for capital in _A_CAPITAL.findall(text)}
    return found.pop() if len(found) == 1 and not states_in(text) else ""


def state_of(text: str) -> str:
    """The State that a text is about: the only one that it names, or the one that it names far more often."""
    return only_state(text) or mostly_state(text)
