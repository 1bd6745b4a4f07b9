"""Every body that a person may speak for, as far as the papers tell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from foia_scan.records import Document
from foia_scan.statements.for_whom.belonging.mentions import Mentions, mentions
from foia_scan.statements.for_whom.belonging.written_beside import PROPER, at_the_head, beside, own_account
from foia_scan.statements.for_whom.fuller_forms import WITHOUT_PLACE, as_a_name
from foia_scan.statements.naming.named_bodies import NAMED_BODY, is_officer
from foia_scan.statements.naming.offices import POLICE, Office, fits, local_body, office_of, state_itself
from foia_scan.topics import Topic

_OF_A_STATE = re.compile(
    r"State (?:Police|Patrol)|Highway Patrol|(?:Governor|Attorney General)['’]s Office|"
    r"(?:Department|Division|Bureau) of [A-Z][a-z]+(?: (?:and )?[A-Z][a-z]+){0,4}"
)
"""Bodies that papers name without the State that they are of."""
_AFTER_WORD = rf"(?:of|with|from|at|for)\s+(?:the\s+)?(?P<body>{PROPER})"
_OFFICE_OF = re.compile(
    r"(?:(?:office of the|department of(?: the)?) )?(?:(?P<before>[a-z ]+?) )?(?:office of the )?"
    r"(?P<officer>governor|attorney general|sheriff)(?:'s office)?(?: of (?:the )?(?P<behind>[a-z ]+))?"
)
_CHAMBER_OF = re.compile(
    r"(?P<body>(?:state )?(?:senate|assembly)|house of \w+|(?:city |county )?council) of (?:the )?(?P<place>[a-z ]+)"
)
_LAWMAKER = re.compile(r"(?i)\b(?:rep\.|representative|sen\.|senator|delegate|assembly\w+|state (?:rep|sen))")
_HOUSES = ("House of Representatives", "Senate", "State Senate")
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
    of_locals: bool = False
    """Whether the file is the release of a State or a locality."""


@lru_cache(maxsize=4096)
def key(body: str, topic: Topic) -> str:
    """Equal for two names of one body: "Senate of Ohio" and "the Ohio Senate"."""
    name = topic.voice(body).lower().replace("’", "'").removeprefix("the ") if body else ""
    name = name.replace("district of columbia", "dc")
    if match := _OFFICE_OF.fullmatch(name):
        place = match["before"] or match["behind"] or ""
        return f"{place} {match['officer']}'s office".strip()
    if match := _CHAMBER_OF.fullmatch(name):
        return f"{match['place']} {match['body']}"
    return name


_EVERYBODYS = frozenset("OPA OGC OCR OLA OIGA IGA PAO".split())
"""Offices that every department has, by their letters: of public affairs, of counsel, of relations with Congress."""

_TWO_SENTENCES = re.compile(r"[a-z]{3}\.\s+[A-Z]")
"""The end of one and the beginning of the next, which are no body's name: "Professor of Law. Sheriff Roe"."""


def candidates(bearer: Bearer, topic: Topic) -> tuple[str, ...]:
    """The bodies, each once and by the name that the rules gave it if they did; never ""."""
    named = [name for body in _named(bearer, topic) for name in _forms(body)]
    found = {key(body, topic): body for body in reversed([*named, *_of_places(bearer, named, topic)]) if body}
    found |= {key(short, topic): short for short in _acronyms(tuple(found.values()), (bearer.text, bearer.near))}
    if " " in bearer.name:  # "Ann Roe County Attorney" names no county
        found = {short: body for short, body in found.items() if bearer.name not in body}
    found = {
        short: body
        for short, body in found.items()
        if body not in _EVERYBODYS and not is_officer(body) and not _TWO_SENTENCES.search(body)
    }
    if bearer.told:
        found[key(bearer.told, topic)] = bearer.told
    return tuple(sorted(body for body in found.values() if body == bearer.told or not _is_program(body, topic)))


def _is_program(body: str, topic: Topic) -> bool:
    """Whether it is but the program's name, of which somebody likes to speak."""
    return topic.names_program(body) and topic.organization(body) is None and NAMED_BODY.search(body) is None


def _forms(body: str) -> Iterator[str]:
    """A name as the papers give it, without what stands around it by chance; the parts of one with commas or a
    short form behind it."""
    if not body:
        return
    whole = as_a_name(body)
    yield whole
    if short := re.fullmatch(r"(?P<long>[^()]+?)\s+\((?P<short>[A-Za-z]{2,6})\)", whole):
        yield short["long"]
        yield short["short"].upper()
    if state := re.fullmatch(r"(?:State|Commonwealth) of (?P<state>[A-Z][\w ]+?)\s*[/,]\s*(?P<part>[A-Z].+)", whole):
        yield f"{state['state']} {state['part']}"
    yield from (part for part in whole.split(", ") if len(part.split()) > 1 and part != whole)


@lru_cache(maxsize=128)
def _acronyms_of(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\b[A-Z]{3,5}\b", text))


def _acronyms(bodies: tuple[str, ...], texts: tuple[str, ...]) -> Iterator[str]:
    """The short names that the papers use for bodies that they also name in full."""
    used = frozenset[str]().union(*map(_acronyms_of, texts))
    for body in bodies:
        initials = "".join(word[0] for word in re.findall(r"[A-Z][\w’'-]*", body))
        yield from (initials,) if initials in used and len(body.split()) > 2 else ()


def _named(bearer: Bearer, topic: Topic) -> Iterator[str]:
    document = bearer.document
    yield from (bearer.own, bearer.house)
    yield from (document.author.organization,) if document.author else ()
    yield from (person.organization for person in (*document.people, *document.recipients))
    yield from bearer.heads
    yield from (match["body"] for match in re.finditer(_AFTER_WORD, bearer.role))
    for text in (bearer.text, bearer.near):
        yield from beside(bearer.name.split()[-1], text) if bearer.name else ()
        yield from mentions(text, topic).bodies
    if document.author is not None and document.author.name == bearer.name:
        yield from at_the_head(bearer.text)
        yield from own_account(bearer.text)


def _of_places(bearer: Bearer, named: Sequence[str], topic: Topic) -> Iterator[str]:
    """The places themselves, and the bodies that go with the bearer's office there."""
    offices: list[Office] = [office] if (office := office_of(bearer.role)) else []
    if bearer.role.strip().lower() in _OF_POLICE:
        offices.append(POLICE)
    naming = ". ".join((bearer.text, bearer.near, *bearer.heads))
    bare = [body for body in (bearer.told, *named) if WITHOUT_PLACE.fullmatch(body)]
    elsewhere = mentions(bearer.near, topic).with_those_of(mentions(". ".join(bearer.heads), topic))
    for places in (mentions(bearer.text, topic), elsewhere):
        yield from (f"City of {city}" for city in places.cities)
        yield from (f"{city} Police Department" for city in places.cities)
        yield from places.counties
        yield from (
            f"{state} {body}" for state in places.states for body in places.bodies if _OF_A_STATE.fullmatch(body)
        )
        yield from map(state_itself, places.states)
        yield from (f"{place} {body}" for body in bare for place in _fitting(body, places))
        for office in offices:
            anywhere = places.cities if office.place == "city" else _all(places)  # a State has no police department
            fitting = (place for place in anywhere if fits(office, place))
            yield from (local_body(office, place, naming) for place in fitting)
        if _LAWMAKER.search(bearer.role):
            yield from (f"{state} {house}" for state in places.states for house in _HOUSES)
        yield from (f"State of {state}" for state in _states_named(bearer.text) | _states_named(bearer.near))
        if "overnor" in bearer.role:
            yield from (f"{state} Governor's Office" for state in places.states)


def _all(places: Mentions) -> tuple[str, ...]:
    return (*places.cities, *places.counties, *places.states)


def _fitting(body: str, places: Mentions) -> tuple[str, ...]:
    """The places that may have a body of a kind that every State, county or city has one of."""
    if re.search(r"State|Governor|General|Highway|Safety|Corrections", body):
        return tuple(places.states)
    return tuple(places.cities) if re.search(r"Police|City|Town|Common", body) else (*places.counties, *places.cities)


@lru_cache(maxsize=128)
def _states_named(text: str) -> frozenset[str]:
    """States by the name that the papers give them, known or not."""
    return frozenset(re.findall(r"\bState of ([A-Z][a-z]+(?: [A-Z][a-z]+)?)\b", text))
