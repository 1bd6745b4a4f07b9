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

from foia_scan.statements.belonging.candidates import Bearer, candidates, key
from foia_scan.statements.belonging.evidence import for_body, for_none
from foia_scan.topics import Topic


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
    if best and re.match(rf"{re.escape(best)}[ ,]", bearer.told):
        return None  # "Elm County" for the "Elm County Board": no other body
    odds = 1 / sum(math.exp(score - scores[best]) for score in scores.values())
    where_none = weights.for_the_agency if key(best, topic) == key(topic.agency, topic) else weights.where_none_is_told
    enough = weights.against_rules if bearer.told else where_none
    return Chosen(best, odds) if odds >= enough else None
