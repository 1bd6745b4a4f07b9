"""Every body that a person may speak for, as far as the papers tell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from foia_scan.records import Document
from foia_scan.statements.belonging.mentions import Mentions, mentions
from foia_scan.statements.offices import POLICE, Office, fits, local_body, office_of, state_itself
from foia_scan.topics import Topic

_OF_A_STATE = re.compile(
    r"State (?:Police|Patrol)|Highway Patrol|(?:Governor|Attorney General)['’]s Office|"
    r"(?:Department|Division|Bureau) of [A-Z][a-z]+(?: [A-Z][a-z]+){0,2}"
)
"""Bodies that papers name without the State that they are of."""
_PROPER = r"[A-Z][\w’'-]+(?:\s+(?:(?:of|for|and|the)\s+)?[A-Z][\w’'-]+){0,4}"
_AFTER_WORD = rf"(?:of|with|from|at|for)\s+(?:the\s+)?(?P<body>{_PROPER})"
_BEHIND_NAME = rf",?\s+(?:(?:[a-z][\w’'-]*|[A-Z][a-z]+)\s+){{0,5}}?{_AFTER_WORD}"
"""Behind a surname: ", an organizer with the Friends of Elm"."""
_OF_POLICE = frozenset(
    ("chief", "deputy chief", "captain", "capt.", "lieutenant", "lt.", "sergeant", "sgt.", "officer")
)
"""Titles that are as a rule those of a city's police."""


@dataclass(frozen=True, slots=True)
class Bearer:
    """A person (or an office) of a document, with what the rules say of their body."""

    name: str
    role: str
    told: str
    """The body by the rules; "" where they tell none."""
    told_by: str
    """The rule that told it; "" where a header, a signature or a turn did."""
    held_by: str
    """The rule that made the bearer the holder of a statement."""
    document: Document
    text: str
    """The document's own words."""
    near: str
    """The words around the bearer's surname in the whole file."""
    heads: tuple[str, ...]
    """The bodies that heads and signatures of the file name."""
    own: str
    """The agency whose own paper the document is; "" if nobody's."""
    house: str
    """The body that a letter's "your office" means; "" if unknown."""


def key(body: str, topic: Topic) -> str:
    """Equal for two names of one body."""
    return topic.voice(body).lower().replace("’", "'") if body else ""


def candidates(bearer: Bearer, topic: Topic) -> tuple[str, ...]:
    """The bodies, each once and by the name that the rules gave it if they did; never ""."""
    found = {key(body, topic): body for body in reversed([*_named(bearer, topic), *_of_places(bearer, topic)]) if body}
    if bearer.told:
        found[key(bearer.told, topic)] = bearer.told
    return tuple(sorted(found.values()))


def _named(bearer: Bearer, topic: Topic) -> Iterator[str]:
    document = bearer.document
    yield from (bearer.own, bearer.house)
    yield from (document.author.organization,) if document.author else ()
    yield from (person.organization for person in (*document.people, *document.recipients))
    yield from bearer.heads
    yield from (match["body"] for match in re.finditer(_AFTER_WORD, bearer.role))
    surname = re.escape(bearer.name.split()[-1]) if bearer.name else "(?!)"
    for text in (bearer.text, bearer.near):
        yield from (match["body"] for match in re.finditer(rf"\b{surname}{_BEHIND_NAME}", text))
        yield from mentions(text, topic).bodies


def _of_places(bearer: Bearer, topic: Topic) -> Iterator[str]:
    """The places themselves, and the bodies that go with the bearer's office there."""
    offices: list[Office] = [office] if (office := office_of(bearer.role)) else []
    if bearer.role.strip().lower() in _OF_POLICE:
        offices.append(POLICE)
    naming = ". ".join((bearer.text, bearer.near, *bearer.heads))
    for places in (mentions(bearer.text, topic), mentions(". ".join((bearer.near, *bearer.heads)), topic)):
        yield from (f"City of {city}" for city in places.cities)
        yield from (f"{city} Police Department" for city in places.cities)
        yield from places.counties
        yield from (
            f"{state} {body}" for state in places.states for body in places.bodies if _OF_A_STATE.fullmatch(body)
        )
        yield from map(state_itself, places.states)
        for office in offices:
            anywhere = places.cities if office.place == "city" else _all(places)  # a State has no police department
            fitting = (place for place in anywhere if fits(office, place))
            yield from (local_body(office, place, naming) for place in fitting)
        if "overnor" in bearer.role:
            yield from (f"{state} Governor's Office" for state in places.states)


def _all(places: Mentions) -> tuple[str, ...]:
    return (*places.cities, *places.counties, *places.states)
