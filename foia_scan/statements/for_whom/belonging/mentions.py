"""The bodies and the places that a text names, with where they stand."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from foia_scan.statements.naming.named_bodies import NAMED_BODY
from foia_scan.statements.naming.offices import NO_PLACE
from foia_scan.states import STATES
from foia_scan.topics import Topic

_CAPITAL = r"[A-Z][a-z]+(?:\s[A-Z][a-z]+)?"
_CITY = re.compile(
    rf"\b(?:City|Town|Village)\s+of\s+(?P<of>{_CAPITAL})|"
    rf"\b(?P<before>{_CAPITAL})(?:['’]s)?\s+(?:City\s+(?:Council|Hall|Attorney|Manager)|(?:P|p)olice\b|(?:M|m)ayor\b)|"
    rf"\bMayor\s+of\s+(?P<mayor>{_CAPITAL})"
)
_DATELINE = re.compile(
    r"(?:^|[.§]\s+)(?P<place>[A-Z]{3,}(?: [A-Z]{3,}){0,2})(?:, [A-Z][\w.]{1,6})?(?: \([A-Z]{2,8}\))?\s+[–—-]{1,2}\s"
)
"""Where a story is from: "ELM CITY, N.H. –"."""
_COUNTY = re.compile(
    r"\b(?P<before>(?:(?:St|Ste|Mt|Ft)\.\s+)?(?:[A-Z][\w’'-]+\s+){1,2}?)(?P<kind>County|Parish)\b|"
    r"\bCounty\s+of\s+(?P<of>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)"
)
_CHANCE = NO_PLACE | frozenset(
    "The This That Our Your Each Every Any No A In For If And Because When But On At As With Former Then Mr Ms Mrs "
    "Deputy Assistant Acting High Chief Rank Said Says Also Present Police Secretary Board Members From To Whether How "
    "Why What May Can Should Does Is Are Has Will Would It We He She They I You Not Now So Saw Met Until Unless Since "
    "After Before By While Where Though Although Only Both Via Told Asked Called Phoned Vice Under Like Near".split()
)
"""Capitalized words that stand before a name by chance."""
_IN_BODIES = frozenset("Police Secretary Board High Members".split())
"""Those that a body's own name may begin with."""


_PART = re.compile(r"(?:(?!(?<=[a-z]{3})\.\s|(?<=\d)\.\s).)+", re.DOTALL)
_BEARER = re.compile(r"(?P<bearer>[^.]+?)\s+(?:of|for|on|and)\s+(?=(?:the\s+)?[A-Z])")
_CAPITALS = re.compile(r"\b[A-Z][A-Z’'.-]+(?:\s+[A-Z][A-Z’'.-]+)+")
_SMALL = frozenset({"OF", "THE", "AND", "FOR", "ON"})


@dataclass(frozen=True, slots=True)
class Mentions:
    """Bodies by their names, with the characters from where to where each is named; places with how often."""

    bodies: Mapping[str, Sequence[tuple[int, int]]]
    cities: Mapping[str, int]
    counties: Mapping[str, int]
    states: Mapping[str, int]

    def with_those_of(self, other: Mentions) -> Mentions:
        """What either text names, so that it need not be read again beside another one."""
        return Mentions(
            {**other.bodies, **self.bodies},
            {**other.cities, **self.cities},
            {**other.counties, **self.counties},
            {**other.states, **self.states},
        )

    @property
    def most(self) -> int:
        """How often the body is named that is named most often."""
        return max((len(spans) for spans in self.bodies.values()), default=0)


@lru_cache(maxsize=128)
def mentions(text: str, topic: Topic) -> Mentions:
    bodies: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for match in topic.organization_pattern.finditer(text):
        if known := topic.organization(match.group()):
            bodies[known.name].append(match.span())
    spelled = _CAPITALS.sub(lambda match: in_usual_letters(match.group()), text)
    for match in NAMED_BODY.finditer(spelled):
        for name, span in _parts(match):
            if len(name.split()) > 1:
                bodies[name].append(span)
    cities = Counter(
        place
        for match in _CITY.finditer(text)
        if (place := without_chance(match["of"] or match["before"] or match["mayor"]))
    )
    cities.update(match["place"].title() for match in _DATELINE.finditer(text))
    counties = Counter(
        f"{place} {match['kind'] or 'County'}"
        for match in _COUNTY.finditer(text)
        if (place := without_chance(match["of"] or match["before"]))
    )
    states = {state: often for state in STATES if state in text and (often := len(re.findall(rf"\b{state}\b", text)))}
    return Mentions(bodies, cities, counties, states)


def _parts(match: re.Match[str]) -> Iterator[tuple[str, tuple[int, int]]]:
    """A name that runs over the end of a sentence or over a person's name ("Ann Roe of the Elm Clinic"), cut there."""
    start = match.start("body")
    for part in _PART.finditer(match["body"]):
        whole = NAMED_BODY.search(part.group())
        while whole is not None:
            low = start + part.start() + whole.start("body")
            before = _BEARER.match(whole["body"])
            if before is None or NAMED_BODY.search(before["bearer"]):
                yield _without_first(whole["body"]), (low, low + len(whole["body"]))
                break
            whole = NAMED_BODY.search(part.group(), whole.start("body") + before.end())


def _without_first(body: str) -> str:
    """A body's name without what begins its sentence: "When the Elm Council" -> "Elm Council"."""
    words = body.split()
    while words and (words[0] in _CHANCE - _IN_BODIES or words[0].islower()):
        words.pop(0)
    return " ".join(words)


def in_usual_letters(line: str) -> str:
    """Words in capitals, as a letterhead has them, in the usual letters; as many characters."""
    words = re.split(r"(\s+)", line)
    return "".join(word.lower() if word in _SMALL else re.sub(r"(?<=['’])S$", "s", word.title()) for word in words)


def without_chance(place: str) -> str:
    """A place's name without the capitalized words that stand before it by chance."""
    words = place.split()
    begin = max((at + 1 for at, word in enumerate(words) if word.rstrip(".") in _CHANCE), default=0)
    return " ".join(words[begin:])
