"""The towns that a paper itself calls so: "the City of Elm Grove", "in Elm Grove, Ohio". They are nobody's name.
Other places are known by a word that many have: "Elm Falls", "East Elmwood"."""

from __future__ import annotations

import re
from functools import lru_cache

from foia_scan.states import STATES

_NAME = r"(?P<{}>[A-Z][a-z’'-]+(?:\s[A-Z][a-z’'-]+){{1,2}})"
_KIND = r"City|Town|Village|Borough|Township|County|Parish|Port"
_STATES = "|".join(STATES)
_TOWN = re.compile(
    rf"\b(?:{_KIND})\s+of\s+{_NAME.format('of')}|"
    rf"(?<!,)\s(?:in|at|of|near|from|outside)\s+{_NAME.format('within')},\s+(?:{_STATES})\b|"
    rf"[,\n]\s*{_NAME.format('head')},\s+(?:{_STATES})\s*(?:\n|\d{{5}})|"
    rf"\b[Ii]n\s+{_NAME.format('told')},\s+an?\s+(?:[\w-]+\s+){{0,3}}?(?:city|town|village|suburb|township|borough|community)\b|"
    rf"\b{_NAME.format('police')}\s+(?:Police\s+Department|City\s+(?:Council|Hall|Attorney|Manager))\b"
)
_LOUD = re.compile(rf"\b(?:{_KIND.upper()})\s+OF\s+(?P<of>[A-Z]{{2,}}(?:\s[A-Z]{{3,}}){{1,2}})\b")


@lru_cache(maxsize=64)
def towns(text: str) -> frozenset[str]:
    """The names of two or three words that the text calls a town's, a county's or an address's."""
    named = {name for match in _TOWN.finditer(text) for name in match.groups() if name}
    return frozenset(named | {match["of"].title() for match in _LOUD.finditer(text)})


_PLACES = frozenset(
    "Point Parish Club Falls Springs Township Harbor Island Islands Heights Beach Day Fe Apprehension "
    "Identification City Building Plaza Courthouse Avenue Boulevard Bridge Airport Hotel Auditorium Annex Hollow "
    "Valley Junction Rapids Bluffs Landing Crossing Canyon Mountain Moines Rouge Cruces Vegas Angeles Library".split()
)
"""Last words of the names of places, days and clubs, which are no person's."""
_QUARTERS = frozenset("East West North South Upper Lower Greater Hotel Camp Fort Lake Mount".split())
"""First words of the names of places: "East Elmwood"."""


def names_a_place(words: list[str]) -> bool:
    """Whether capitalized words are by their first or their last one a place's, a day's or a club's: "Elm Falls"."""
    ends = words[-1] in _PLACES or words[0] in _QUARTERS
    return len(words) > 1 and (ends or re.search(r"['’]s$", words[0]) is not None)
