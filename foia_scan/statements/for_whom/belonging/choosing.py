"""The likeliest of several bodies: a log-linear model over what speaks for each (a conditional logit, McFadden 1974).

``models/bodies.py`` trains it on labelled releases and writes ``weights.json`` beside this file: a weight for each
piece of evidence, and the probabilities below which the rules' own answer stands. Where the rules tell no body more is
asked for than where they tell another one: unknown stays unknown. Less is asked for the agency that the topic is about,
because more of the people in a real release are its own than in those that the weights were learned from.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Set
from dataclasses import dataclass
from functools import cache
from importlib import resources

from foia_scan.bodies import PART, SOCIETY
from foia_scan.statements.for_whom.belonging.candidates import Bearer, candidates, key
from foia_scan.statements.for_whom.belonging.evidence import for_body, for_none
from foia_scan.statements.for_whom.belonging.of_others import of_no_agency, speaks_of_another
from foia_scan.statements.naming.marked_names import stands
from foia_scan.statements.naming.offices import MAY_BE_FEDERAL, is_local
from foia_scan.states import STATES
from foia_scan.topics import Topic

_SURE = frozenset(
    {"body-in-title", "state-lawmaker", "member-of-congress", "own-account", "broadcaster", "title", "own-people"}
)
"""Rules whose body only another form of its name may replace."""
OF_ANOTHER = "of-another"
"""The rule that tells no body, but that it is a State's or a locality's."""
_OF_THE_BENCH = re.compile(r"(?i)\b(?:district|magistrate|circuit) judge$")
"""Who is of a court, whoever sues or is sued there."""
_IN_THE_CHAIR = re.compile(r"(?i)(?:the )?(?:vice[ -]?)?chair(?:man|woman|person)?(?: of the .*)?")
"""A title that boards have and agencies don't."""
_LOCAL = re.compile(
    rf"\b(?:{'|'.join(STATES)}|County|City|Town|Village|Parish|Tribal|Tribe|Sheriff|Police|Patrol|Governor|"
    r"Public Safety|Attorney General)\b"
)
"""Words of the bodies of States and localities."""
_OF_NO_GOVERNMENT = re.compile(rf"\b(?:{SOCIETY}|University|College|Church)\b")


def _is_firm(bearer: Bearer, topic: Topic) -> bool:
    """Whether a head or a signature tells a State's, a locality's or a society's body, which is never given
    up for the agency. A name as the agency's own directory has it tells none, nor a title in the program."""
    known = topic.organization(bearer.told)
    of_others = _LOCAL.search(bearer.told) or (
        _OF_NO_GOVERNMENT.search(bearer.told)
        and not PART.search(bearer.told)
        and (known is None or known.kind != "agency")
    )
    if not of_others or topic.names_program(bearer.role):
        return False
    return not bearer.told_by and bearer.held_by != "from-directory"


def _is_listed(bearer: Bearer) -> bool:
    """Whether the hearing's own list of witnesses tells the body."""
    return any(
        (person.rule, person.name, person.organization) == ("witness-list", bearer.name, bearer.told)
        for person in (bearer.document.people if bearer.told else ())
    )


def _is_another_form(body: str, told: str) -> bool:
    """Whether a body is what is told with its place before, or by its initials."""
    initials = "".join(word[0] for word in told.split() if word[0].isupper())
    return body.endswith(f" {told}") or body == initials


def _is_local(bearer: Bearer) -> bool:
    """Whether the title is one that nobody of the agency has; in the agency's own papers a "Chief" may be its own."""
    if bearer.own and MAY_BE_FEDERAL.fullmatch(bearer.role):
        return False
    return is_local(re.sub(r"(?i)['’]s (?:office|department|staff)$", "", bearer.role or bearer.name))


def _is_of_congress(body: str, bearer: Bearer, topic: Topic) -> bool:
    """Whether Congress is taken for the body of one who deals with it: a "Congressional Liaison"."""
    known = topic.organization(body)
    if known is not None and known.kind == "congress" and bearer.document.kind == "transcript" and not bearer.told:
        return bearer.held_by == "turn"  # its members are told there
    deals = re.search(r"(?i)\b(?:congressional|legislative) (?:liaison|relations|affairs)\b", bearer.role)
    return deals is not None and known is not None and known.kind == "congress"


def _is_its_state(body: str, bearer: Bearer) -> bool:
    """Whether a body is but the State that another one is of: "State of Ohio" for the "Ohio Governor's Office"."""
    state = re.fullmatch(r"(?:(?:State|Commonwealth) of )?(?P<name>.+)", body)
    if (
        state is None
        or (state["name"] == body and body not in STATES)
        or bearer.told == body
        or re.match(r"(?i)gov(?:ernor|\.)", bearer.role)
    ):
        return False
    return stands(state["name"], bearer.told)


def _stands_beside(bearer: Bearer) -> bool:
    """Whether the rules' body stands right behind the name: "Ann Roe from the Elm Coalition"."""
    if bearer.told_by != "beside-name" or not bearer.told or PART.search(bearer.told):
        return False
    beside = rf"\b{re.escape(bearer.name.split()[-1])},?\s+(?:of|from|with|at)\s+(?:the\s+)?{re.escape(bearer.told)}\b"
    return any(re.search(beside, text) is not None for text in (bearer.text, bearer.near))


@dataclass(frozen=True, slots=True)
class Chosen:
    """``body`` ("" for none) and its probability, 0 to 1, among all that may be meant."""

    body: str
    probability: float


@dataclass(frozen=True, slots=True)
class _Weights:
    against_rules: float
    where_none_is_told: float
    for_the_agency: float
    of: dict[str, float]

    def score(self, evidence: Set[str]) -> float:
        return sum(self.of.get(piece, 0.0) for piece in evidence)


@cache
def _weights() -> _Weights:
    stored = json.loads((resources.files(__package__) / "weights.json").read_text(encoding="utf-8"))
    return _Weights(stored["against_rules"], stored["where_none_is_told"], stored["for_the_agency"], stored["weights"])


def likeliest(bearer: Bearer, topic: Topic) -> Chosen | None:
    """The body that the bearer speaks for, if one (or none) is likely enough; None where the rules' answer stands."""
    weights = _weights()
    scores = {"": weights.score(for_none(bearer))}
    scores |= {body: weights.score(for_body(body, bearer, topic)) for body in candidates(bearer, topic)}
    best = max(scores, key=lambda body: scores[body])
    if best and (bearer.told.startswith((f"{best} ", f"{best},")) or _is_its_state(best, bearer)):
        return None  # "Elm County" for the "Elm County Board": no other body
    of_agency = key(best, topic) == key(topic.agency, topic)
    sure = bearer.told_by in _SURE or _stands_beside(bearer) or _OF_THE_BENCH.search(bearer.role) is not None
    if _is_listed(bearer) or (sure and not _is_another_form(best, bearer.told)):
        return None
    titled = topic.of_title(bearer.role)
    if titled and key(best, topic) != key(titled, topic):
        return None  # a title that only the people of one body bear
    if of_agency and not bearer.told and _IN_THE_CHAIR.fullmatch(bearer.role):
        return None
    if of_agency and bearer.told_by == "member-of-the-issuer" and bearer.document.kind == "minutes":
        return None  # who sits on a board
    if _is_of_congress(best, bearer, topic):
        return None
    if of_agency and (bearer.told_by == OF_ANOTHER or _is_local(bearer) or _is_firm(bearer, topic)):
        return None
    odds = 1 / sum(math.exp(score - scores[best]) for score in scores.values())
    issuer = bearer.document.author
    # in stories, and in the papers of a State or a locality, fewer of the people are the agency's
    of_others = bearer.document.kind in ("news", "press-release", "minutes") or (
        issuer is not None and _LOCAL.search(issuer.organization) is not None
    )
    where_none = weights.for_the_agency if of_agency and not of_others else weights.where_none_is_told
    enough = weights.against_rules if bearer.told else where_none
    if odds < enough:
        return None
    surely_not = of_agency and key(bearer.told, topic) != key(best, topic)
    if surely_not and bearer.told and bearer.told_by == "beside-name" and topic.organization(bearer.told) is None:
        return None  # "Ann Roe, GBI Deputy Director": what stands right beside the name
    if surely_not and of_no_agency(bearer.name, bearer.role, (bearer.text, bearer.near), topic):
        return None
    author = bearer.document.author
    if surely_not and author is not None and author.name == bearer.name and speaks_of_another(bearer.text, topic):
        return None
    return Chosen(best, odds)
