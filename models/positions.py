"""Train what reads a topic's positions where no cue fits: python -m models.positions --treebanks folder.

Reads ``models/voices/*.jsonl``, labelled sentences of our own, one file a voice, the sentences of the labelled releases
(see :mod:`models.papers`), and sentences of the treebanks, which take no position on anything of ours; prints precision
and recall on papers held out of the training, and writes the weights beside the topic pack. Needs scikit-learn
and spacy-lookups-data. See models/README.md.
"""

from __future__ import annotations

import argparse
import json
import lzma
import math
from collections import Counter
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression

from foia_scan.topics.convolutions import PART as IN_ORDER
from foia_scan.topics.learned import KINDS, NONE, features, hashed
from foia_scan.topics.packing import packed
from foia_scan.topics.tokens import word_hash
from models import other_matters, papers, tables

ROOT = Path(__file__).parents[1]
VOICES = ROOT / "models" / "voices"
WEIGHTS = ROOT / "foia_scan" / "topics" / "secure-communities.npz"
RAREST = 2
"""In how many sentences a feature must stand to count."""
WORDS = 50_000
"""How many of the commonest words the table of clusters holds."""
FREEDOM = 50.0
"""Inverse of the regularization (C of scikit-learn)."""
OF_PAPERS = 4.0
"""What a sentence of the releases weighs against one made by itself: they show what stands around a statement."""
BALANCE = 0.6
"""How far classes are balanced: 0 not at all, 1 until all weigh the same."""
LEVELS = 72
"""Steps of a stored weight on either side of zero; 127 tell no more and take a tenth more room."""
MOST = 475_000
"""Features that are stored, the weightiest: what the package may weigh sets it."""
THRESHOLD = 0.95
"""The probability from which a position is told; chosen on releases that the training never saw."""
PARTS = 4
"""The papers are held out a part at a time, by folder; every sentence of the others is trained on."""


PAPERS = "papers-"
TREEBANK = "treebank"
EVERY = 8
"""Of the treebanks' sentences each eighth is taken."""


def labelled(folder: Path, treebanks: Path, every: int = EVERY) -> list[tuple[str, str, str]]:
    """Every sentence: its voice, its text, its first label. ``every``: which of the treebanks' are taken."""
    rows = [(path.stem, json.loads(line)) for path in sorted(folder.glob("*.jsonl")) for line in path.open()]
    rows += papers.sentences()
    packed = [lzma.decompress(path.read_bytes()) for path in sorted(treebanks.glob("*-train.conllu.xz"))]
    plain = [line for text in packed for line in text.decode("utf-8").splitlines()]
    texts = [line.partition("=")[2].strip() for line in plain if line.startswith("# text =")]
    rows += [(TREEBANK, {"text": text, "labels": []}) for text in texts[::every] if len(text.split()) > 3]
    return [(voice, row["text"], (row["labels"] or [NONE])[0]) for voice, row in rows]


class Sentences:
    """Every sentence, with its voice and its first label."""

    def __init__(self, folder: Path, treebanks: Path) -> None:
        rows = labelled(folder, treebanks)
        self.voices = np.array([voice for voice, _, _ in rows])
        self.labels = np.array([label for _, _, label in rows])
        self.kin = kin()
        self.features = [features(text, self.kin) for _, text, _ in rows]


def kin() -> dict[int, int]:
    """The Brown cluster of each of the commonest words, by the word's hash."""
    found: dict[int, int] = {}
    for word, cluster in list(tables.common_words().items())[:WORDS]:
        if cluster:
            found.setdefault(word_hash(word.lower()), cluster)
    return found


def vocabulary(sentences: Sentences, chosen: np.ndarray) -> dict[str, dict[str, float]]:
    """For each kind, the features that are frequent enough and their rarity."""
    found: dict[str, dict[str, float]] = {}
    for kind in KINDS:
        seen = Counter(name for i in chosen for name in sentences.features[i][kind])
        total = len(chosen)
        found[kind] = {name: math.log((1 + total) / (1 + n)) + 1 for name, n in seen.items() if n >= RAREST}
    return found


def matrix(sentences: Sentences, chosen: np.ndarray, known: dict[str, dict[str, float]]) -> csr_matrix:
    """A row a sentence; each kind's part of it has length one."""
    parts = []
    for kind in KINDS:
        column = {name: i for i, name in enumerate(known[kind])}
        rows, columns, values = [], [], []
        for row, i in enumerate(chosen):
            own = {n: (1 + math.log(c)) * known[kind][n] for n, c in sentences.features[i][kind].items() if n in column}
            length = math.sqrt(sum(value * value for value in own.values())) or 1.0
            rows += [row] * len(own)
            columns += [column[name] for name in own]
            values += [value / length for value in own.values()]
        parts.append(csr_matrix((values, (rows, columns)), shape=(len(chosen), len(column)), dtype=np.float32))
    return hstack(parts).tocsr()


def balance(labels: np.ndarray) -> dict[str, float]:
    """What a sentence of each class weighs: more in a rare one, but not so much that classes weigh the same."""
    seen = Counter(labels.tolist())
    return {name: (len(labels) / len(seen) / count) ** BALANCE for name, count in seen.items()}


def fit(sentences: Sentences, chosen: np.ndarray) -> tuple[dict[str, dict[str, float]], LogisticRegression]:
    known = vocabulary(sentences, chosen)
    model = LogisticRegression(C=FREEDOM, class_weight=balance(sentences.labels[chosen]), max_iter=1000)
    weights = np.where(np.char.startswith(sentences.voices[chosen], PAPERS), OF_PAPERS, 1.0)
    return known, model.fit(matrix(sentences, chosen, known), sentences.labels[chosen], sample_weight=weights)


def measure(sentences: Sentences) -> None:
    """Print precision and recall of the positions in papers that the training did not see, asked for every sentence."""
    every = np.arange(len(sentences.labels))
    folders = sorted({str(voice) for voice in sentences.voices if voice.startswith(PAPERS)})
    papers_at = np.isin(sentences.voices, folders)
    guessed = np.empty(len(every), dtype=object)
    sure = np.zeros(len(every))
    for part in range(PARTS):
        out = np.isin(sentences.voices, folders[part::PARTS])
        known, model = fit(sentences, every[~out])
        odds = model.predict_proba(matrix(sentences, every[out], known))
        odds[:, list(model.classes_).index(NONE)] = 0
        guessed[out] = model.classes_[odds.argmax(1)]
        sure[out] = odds.max(1)
    taken = papers_at & (sentences.labels != NONE)
    print(f"{papers_at.sum():,} sentences of papers, {taken.sum():,} with a position")
    print("probability  told  precision  recall")
    for threshold in (0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.95):
        told = papers_at & (sure >= threshold)
        right = told & (guessed == sentences.labels)
        precision, recall = right.sum() / max(told.sum(), 1), right.sum() / taken.sum()
        print(f"{threshold:11.2f} {told.sum():5}  {precision:9.3f}  {recall:6.3f}")


def write(sentences: Sentences, path: Path) -> None:
    """Train on every voice and store the weights: eight bits each, with a scale a class."""
    known, model = fit(sentences, np.arange(len(sentences.labels)))
    names = [(kind, name) for kind in KINDS for name in known[kind]]
    hashes = np.array([hashed(kind, name) for kind, name in names], dtype=np.uint32)
    order = np.argsort(hashes, kind="stable")
    rarity = np.array([known[kind][name] for kind, name in names], dtype=np.float16)
    scale = np.abs(model.coef_).max(axis=1) / LEVELS
    weights = model.coef_.T / scale
    strength = np.abs(weights[order]).max(axis=1)
    if len(order) > MOST:
        order = order[strength >= np.partition(strength, -MOST)[-MOST]]
    in_order = {}
    if path.exists():
        with np.load(path, allow_pickle=False) as present:
            in_order = {name: present[name] for name in present.files if name.startswith(IN_ORDER)}
    np.savez_compressed(
        path,
        **in_order,
        classes=np.array([str(name) for name in model.classes_]),
        threshold=np.float32(THRESHOLD),
        hashes=packed(hashes[order]),
        rarity=rarity[order],
        weights=np.rint(weights[order]).astype(np.int8),
        scale=scale.astype(np.float32),
        bias=model.intercept_.astype(np.float32),
        words=np.array(list(sentences.kin), dtype=np.uint32),
        clusters=np.array(list(sentences.kin.values()), dtype=np.uint32),
        **other_matters.trained(other_matters.examples()),
    )
    print(f"{path.name}: {len(order):,} features, {path.stat().st_size / 1e6:.1f} MB")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--voices", type=Path, default=VOICES)
    parser.add_argument("--treebanks", type=Path, required=True)
    parser.add_argument("--output", type=Path, default=WEIGHTS)
    chosen = parser.parse_args()
    sentences = Sentences(chosen.voices, chosen.treebanks)
    print(f"{len(sentences.labels):,} sentences of {len(set(sentences.voices))} voices")
    measure(sentences)
    write(sentences, chosen.output)


if __name__ == "__main__":
    main()
