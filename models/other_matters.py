"""Train what tells that a sentence speaks of another matter in the topic's words: python -m models.other_matters.

Reads the labelled releases of ``tests/labelled``: their statements, and their decoys, which bear the topic's words in
another sense or about another program. Prints how many of each are told in folders held out of the training, and stores
the weights in the file of the positions' weights. Needs scikit-learn. See models/README.md.
"""

from __future__ import annotations

import argparse
import json
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from foia_scan.topics.learned import OTHERS, hashed, other_features
from foia_scan.topics.packing import packed
from tests.labelled.reading import FOLDERS, HERE

WEIGHTS = Path(__file__).parents[1] / "foia_scan" / "topics" / "secure-communities.npz"
RAREST = 3
"""In how many sentences a feature must stand to count."""
FREEDOM = 40.0
"""Inverse of the regularization (C of scikit-learn)."""
LEVELS = 72
"""Steps of a stored weight on either side of zero."""
MOST = 30_000
"""Features that are stored, the weightiest."""
PARTS = 4
"""The folders are held out a part at a time."""


@dataclass(frozen=True)
class Example:
    """A labelled sentence; ``other``: whether it speaks of another matter."""

    folder: str
    features: dict[str, Counter[str]]
    other: bool


def examples() -> list[Example]:
    """The statements and the decoys of all folders that may be trained on."""
    found = []
    for folder in FOLDERS:
        for path in sorted((HERE / folder).glob("*.json")):
            release = json.loads(path.read_text(encoding="utf-8"))
            for key, other in (("gold", False), ("decoys", True)):
                found += [Example(folder, other_features(each["quote"]), other) for each in release.get(key, [])]
    return found


def rarity_of(chosen: Sequence[Example]) -> dict[int, float]:
    """The hashes of the features that are frequent enough, in order, with their rarity."""
    seen = Counter(hashed(kind, name) for each in chosen for kind, counts in each.features.items() for name in counts)
    return {
        feature: math.log((1 + len(chosen)) / (1 + seen[feature])) + 1
        for feature in sorted(seen)
        if seen[feature] >= RAREST
    }


def matrix(chosen: Sequence[Example], known: dict[int, float]) -> csr_matrix:
    """A row a sentence; each kind's part of it has length one."""
    column = {feature: at for at, feature in enumerate(known)}
    rows, columns, values = [], [], []
    for row, each in enumerate(chosen):
        for kind, counts in each.features.items():
            own = {
                column[feature]: (1 + math.log(count)) * known[feature]
                for name, count in counts.items()
                if (feature := hashed(kind, name)) in column
            }
            length = math.sqrt(sum(value * value for value in own.values())) or 1.0
            rows += [row] * len(own)
            columns += list(own)
            values += [value / length for value in own.values()]
    return csr_matrix((values, (rows, columns)), shape=(len(chosen), len(column)), dtype=np.float32)


def fit(chosen: Sequence[Example]) -> tuple[dict[int, float], LogisticRegression]:
    known = rarity_of(chosen)
    model = LogisticRegression(C=FREEDOM, max_iter=1000)
    return known, model.fit(matrix(chosen, known), [each.other for each in chosen])


def measure(every: Sequence[Example]) -> None:
    """Print the shares of decoys and of statements that are told in folders that the training did not see."""
    sure = np.zeros(len(every))
    for part in range(PARTS):
        out = [at for at, each in enumerate(every) if FOLDERS.index(each.folder) % PARTS == part]
        left = set(out)
        known, model = fit([each for at, each in enumerate(every) if at not in left])
        sure[out] = model.predict_proba(matrix([every[at] for at in out], known))[:, 1]
    other = np.array([each.other for each in every])
    print(f"{other.sum():,} look-alikes, {(~other).sum():,} statements")
    print("probability  of look-alikes  of statements")
    for threshold in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
        told = sure >= threshold
        print(f"{threshold:11.1f}  {told[other].mean():14.3f}  {told[~other].mean():13.4f}")


def trained(every: Sequence[Example]) -> dict[str, Any]:
    """The weights of all examples as they are stored: eight bits each."""
    known, model = fit(every)
    weights = model.coef_[0]
    scale = np.abs(weights).max() / LEVELS
    kept = np.sort(np.argsort(-np.abs(weights))[:MOST])
    hashes = np.fromiter(known, np.uint32)[kept]
    return {
        f"{OTHERS}hashes": packed(hashes),
        f"{OTHERS}rarity": np.fromiter(known.values(), np.float16)[kept],
        f"{OTHERS}weights": np.rint(weights[kept] / scale).astype(np.int8)[:, None],
        f"{OTHERS}scale": np.array([scale], np.float32),
        f"{OTHERS}bias": model.intercept_.astype(np.float32),
    }


def store(path: Path, arrays: dict[str, Any]) -> None:
    """Put the weights beside those that the file holds."""
    with np.load(path, allow_pickle=False) as stored:
        kept = {name: stored[name] for name in stored.files if not name.startswith(OTHERS)}
    np.savez_compressed(path, **kept, **arrays)
    print(f"{path.name}: {path.stat().st_size / 1e6:.2f} MB")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--output", type=Path, default=WEIGHTS)
    chosen = parser.parse_args()
    every = examples()
    measure(every)
    store(chosen.output, trained(every))


if __name__ == "__main__":
    main()
