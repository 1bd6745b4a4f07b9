"""Train what tells the body that a person speaks for: python -m models.bodies.

Reads the labelled releases of ``tests/labelled`` as the program's stages read them, takes each holder whom they find as
labelled, and weighs what speaks for each body that may be meant; prints how many are right in folders held out of the
training, and writes the weights beside the program's code. Needs scikit-learn (for SciPy). See models/README.md.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from foia_scan.statements.for_whom import affiliations
from foia_scan.statements.for_whom.belonging import Bearer, candidates, choosing, for_body, for_none, key
from foia_scan.topics import Topic
from tests.labelled.reading import FOLDERS, HERE, TOPIC, matched, read_release
from tests.labelled.score import right

WEIGHTS = Path(choosing.__file__).with_name("weights.json")
RAREST = 3
"""For how many bodies a piece of evidence must speak to count."""
PENALTY = 4.0
"""Of the squared weights (L2)."""
AGAINST_RULES, WHERE_NONE_IS_TOLD, FOR_THE_AGENCY = 0.3, 0.6, 0.5
"""The probabilities from which a body is told, chosen on folders held out of the training: against the rules, where
most are right from early on; where the rules tell none, where a wrong one is worse than none; and for the agency where
they tell none. (At 0.3, the bound before, it was wrong for 22 of 56 people of six folders that nothing had been learned
from, mostly officers of a State or a county.)"""
STEPS = (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)
PARTS = 6
"""The folders are held out a part at a time."""
SMALLEST = 0.005
"""Weights nearer to zero are not stored."""


@dataclass(frozen=True)
class Example:
    """A holder with all bodies that may be meant, "" first; ``right`` is the labelled one's index, None if absent."""

    folder: str
    person: tuple[str, str, str]
    told: str
    label: str
    bodies: tuple[str, ...]
    evidence: tuple[frozenset[str], ...]
    right: int | None


def examples(folder: Path) -> Iterator[Example]:
    """The holders of a folder of labels whom the stages find as labelled, with the rules' own answers."""
    bearers: dict[tuple[str, str, str], Bearer] = {}

    def rules_only(bearer: Bearer, topic: Topic) -> None:
        bearers[bearer.document.id, bearer.name, bearer.told] = bearer

    for path in sorted(folder.glob("*.json")):
        bearers.clear()
        with mock.patch.object(affiliations, "likeliest", rules_only):
            reading = read_release(path)
        for pair in matched(reading):
            if pair.label is None or pair.found is None or not right("speaker", pair.label, pair.found):
                continue
            found = pair.found
            bearer = bearers.get((found.document, found.speaker, found.organization))
            if bearer is not None:
                yield _example(folder.name, path.stem, bearer, pair.label["organization"] or "")


def _example(folder: str, release: str, bearer: Bearer, label: str) -> Example:
    bodies = ("", *candidates(bearer, TOPIC))
    evidence = (for_none(bearer), *(for_body(body, bearer, TOPIC) for body in bodies[1:]))
    wanted = key(label, TOPIC)
    at = next((i for i, body in enumerate(bodies) if key(body, TOPIC) == wanted), None)
    return Example(folder, (release, bearer.name, bearer.told), bearer.told, label, bodies, evidence, at)


def fit(chosen: Sequence[Example]) -> dict[str, float]:
    """The weights of all evidence. A person of many statements counts as the root of their number."""
    known = [example for example in chosen if example.right is not None]
    seen = Counter(piece for example in known for evidence in example.evidence for piece in evidence)
    column = {piece: i for i, piece in enumerate(sorted(piece for piece, often in seen.items() if often >= RAREST))}
    often = Counter(example.person for example in known)
    weight = np.array([often[example.person] ** -0.5 for example in known])
    indices = [
        [column[piece] for piece in sorted(evidence) if piece in column]
        for example in known
        for evidence in example.evidence
    ]
    ends = np.cumsum([0, *map(len, indices)])
    rows = csr_matrix((np.ones(ends[-1]), np.concatenate(indices).astype(int), ends), shape=(len(indices), len(column)))
    sizes = np.array([len(example.bodies) for example in known])
    starts = np.cumsum([0, *sizes[:-1]])
    of = np.repeat(np.arange(len(known)), sizes)
    labels = starts + np.array([example.right for example in known])

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        scores = rows @ weights
        highest = np.maximum.reduceat(scores, starts)
        odds = np.exp(scores - highest[of])
        total = np.add.reduceat(odds, starts)
        unlikely = -(weight * (scores[labels] - highest - np.log(total))).sum()
        slope = odds / total[of] * weight[of]
        slope[labels] -= weight
        return unlikely + PENALTY / 2 * weights @ weights, rows.T @ slope + PENALTY * weights

    found = minimize(loss, np.zeros(len(column)), jac=True, method="L-BFGS-B", options={"maxiter": 300})
    return {piece: round(float(found.x[i]), 3) for piece, i in column.items() if abs(found.x[i]) >= SMALLEST}


def answer(example: Example, weights: dict[str, float]) -> tuple[str, float]:
    """The likeliest body and its probability."""
    scores = np.array([sum(weights.get(piece, 0.0) for piece in evidence) for evidence in example.evidence])
    best = int(scores.argmax())
    return example.bodies[best], float(1 / np.exp(scores - scores[best]).sum())


def measure(every: Sequence[Example]) -> None:
    """Print how often another body than the rules' is right in folders held out of the training, and how often the
    rules' own would have been."""
    folders = sorted({example.folder for example in every})
    changed: dict[tuple[str, float], list[tuple[bool, bool]]] = {}
    right_by_rules = right_now = 0
    for part in range(PARTS):
        out = folders[part::PARTS]
        weights = fit([example for example in every if example.folder not in out])
        for example in every:
            if example.folder not in out:
                continue
            body, odds = answer(example, weights)
            told, likeliest, label = (key(each, TOPIC) for each in (example.told, body, example.label))
            kind = "against the rules" if example.told else "where they tell none"
            where_none = FOR_THE_AGENCY if likeliest == key(TOPIC.agency, TOPIC) else WHERE_NONE_IS_TOLD
            enough = odds >= (AGAINST_RULES if example.told else where_none)
            right_by_rules += told == label
            right_now += (likeliest if enough else told) == label
            for step in STEPS:
                if odds >= step and likeliest != told:
                    changed.setdefault((kind, step), []).append((likeliest == label, told == label))
    there = sum(example.right is not None for example in every)
    print(f"{len(every):,} holders; the labelled body is among those that may be meant for {there / len(every):.3f}")
    print(f"right by rules {right_by_rules / len(every):.3f}, with the likeliest body {right_now / len(every):.3f}")
    print("                      probability  changed  right  rules were")
    for (kind, step), answers in sorted(changed.items()):
        right, were = (sum(each[i] for each in answers) for i in (0, 1))
        print(f"{kind:<20}  {step:11.1f}  {len(answers):7}  {right:5}  {were:10}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--output", type=Path, default=WEIGHTS)
    chosen = parser.parse_args()
    every = [example for folder in FOLDERS for example in examples(HERE / folder)]
    measure(every)
    weights = fit(every)
    stored = {
        "against_rules": AGAINST_RULES,
        "where_none_is_told": WHERE_NONE_IS_TOLD,
        "for_the_agency": FOR_THE_AGENCY,
        "weights": weights,
    }
    chosen.output.write_text(json.dumps(stored, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{chosen.output.name}: {len(weights):,} weights, {chosen.output.stat().st_size / 1e3:.0f} KB")


if __name__ == "__main__":
    main()
