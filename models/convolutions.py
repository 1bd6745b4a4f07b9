"""Train what reads a sentence by its words in their order: python -m models.convolutions --treebanks … --vectors ….

Reads the sentences that ``models.positions`` reads, with all of the treebanks', and word vectors of general English (a
line a word: the word and its numbers, the commonest first, as GloVe is distributed); prints the recall of positions in
folders of releases that were left out, alone and together with the classifier beside it, and stores the weights in that
one's file. Needs PyTorch. See models/README.md.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from foia_scan.topics.convolutions import GAPS, MOST, PART, SPAN, quantized
from foia_scan.topics.learned import COUNTED, ORDERED, Classifier
from foia_scan.topics.packing import packed
from foia_scan.topics.tokens import WITH_PUNCTUATION, word_hash, words_of
from models.positions import OF_PAPERS, PAPERS, TREEBANK, VOICES, WEIGHTS, labelled

SEED = 1
CHANNELS = 128
"""Numbers that a layer finds at a word."""
ROUNDS = 8
"""How often every sentence is learned from."""
RAREST, RAREST_ELSEWHERE = 2, 4
"""In how many of our sentences a word must stand to count, unless it has a vector of its own; and of the treebanks'."""
COMMONEST = 100_000
"""Vectors that are read."""
TOGETHER = 128
"""Sentences of a step."""
FASTEST, FASTEST_OF_WORDS = 2e-3, 1e-3
"""The highest learning rate, and that of the words' vectors."""
UNKNOWN = 0.05
"""How many words are taken for unknown ones."""
BALANCE = 0.4
"""How far classes are balanced: 0 not at all, 1 until all weigh the same."""
SMOOTHED = 0.05
"""What of a label is shared among all classes."""


class Network(nn.Module):
    """The same as :class:`foia_scan.topics.convolutions.Convolutions`, to be trained."""

    def __init__(self, vectors: np.ndarray, classes: int) -> None:
        super().__init__()
        self.given = nn.Embedding.from_pretrained(torch.tensor(vectors), freeze=True, padding_idx=0)
        self.moved = nn.Embedding(*vectors.shape, padding_idx=0)
        nn.init.zeros_(self.moved.weight)
        self.layers = nn.ModuleList(
            nn.Conv1d(vectors.shape[1] if gap == 1 else CHANNELS, CHANNELS, SPAN, padding=SPAN // 2 * gap, dilation=gap)
            for gap in GAPS
        )
        self.last = nn.Linear(2 * CHANNELS, classes)
        self.lost_words, self.lost_signs = nn.Dropout(0.3), nn.Dropout(0.4)

    def forward(self, words: torch.Tensor) -> torch.Tensor:
        there = (words != 0)[:, None, :].float()
        found = self.lost_words(self.given(words) + self.moved(words)).transpose(1, 2)
        for layer, gap in zip(self.layers, GAPS, strict=True):
            seen = torch.relu(layer(found)) * there
            found = seen if gap == 1 else found + seen
        strongest = (found - 1e4 * (1 - there)).amax(2)
        mean = found.sum(2) / there.sum(2)
        return self.last(self.lost_signs(torch.cat([strongest, mean], 1)))


class Words:
    """The known words of the sentences with their first vectors; row 0 stands for nothing, row 1 for unknown words."""

    def __init__(self, ours: Sequence[Sequence[str]], others: Sequence[Sequence[str]], vectors: Path) -> None:
        """``ours``: the sentences of releases and voices, as words; ``others``: those of the treebanks."""
        given = dict(_vectors(vectors))
        seen = Counter(word for sentence in ours for word in set(sentence))
        elsewhere = Counter(word for sentence in others for word in set(sentence))
        kept = {word for word, often in seen.items() if often >= RAREST or word in given}
        kept |= {word for word, often in elsewhere.items() if often >= RAREST_ELSEWHERE and word in given}
        self.known = sorted(kept)
        drawn = np.random.default_rng(SEED)
        wide = len(next(iter(given.values())))
        unknown = np.mean(list(given.values()), axis=0)
        own = [given[word] if word in given else drawn.normal(0, 0.3, wide) for word in self.known]
        self.vectors = np.array([np.zeros(wide), unknown, *own], dtype=np.float32)
        self._place = {word: at for at, word in enumerate(self.known, start=2)}

    def places(self, sentence: Sequence[str]) -> list[int]:
        return [self._place.get(word, 1) for word in sentence[:MOST]] or [1]


def _vectors(path: Path) -> Iterator[tuple[str, np.ndarray]]:
    with path.open(encoding="utf-8") as lines:
        for line in islice(lines, COMMONEST):
            word, *numbers = line.rstrip("\n").split(" ")
            yield word, np.array(numbers, dtype=np.float32)


def batches(sentences: Sequence[list[int]], *, shuffled: bool) -> list[list[int]]:
    """Numbers of sentences, those of a batch about as long as each other."""
    order = list(range(len(sentences)))
    if shuffled:
        random.shuffle(order)
    found = []
    for start in range(0, len(order), 50 * TOGETHER):
        near = sorted(order[start : start + 50 * TOGETHER], key=lambda at: len(sentences[at]))
        found += [near[i : i + TOGETHER] for i in range(0, len(near), TOGETHER)]
    if shuffled:
        random.shuffle(found)
    return found


def padded(sentences: Sequence[list[int]], chosen: Sequence[int]) -> np.ndarray:
    rows = np.zeros((len(chosen), max(len(sentences[at]) for at in chosen)), np.int64)
    for row, at in enumerate(chosen):
        rows[row, : len(sentences[at])] = sentences[at]
    return rows


def trained(words: Words, sentences: list[list[int]], labels: np.ndarray, weights: np.ndarray, classes: int) -> Network:
    """``labels`` (n,): numbers of classes; ``weights`` (n,): what each sentence weighs."""
    torch.manual_seed(SEED)
    random.seed(SEED)
    drawn = np.random.default_rng(SEED)
    network = Network(words.vectors, classes)
    often = np.bincount(labels, minlength=classes)
    balance = torch.tensor((len(labels) / classes / np.maximum(often, 1)) ** BALANCE, dtype=torch.float32)
    rest = [each for name, each in network.named_parameters() if each.requires_grad and not name.startswith("moved")]
    groups = [{"params": rest}, {"params": [network.moved.weight]}]
    steps = torch.optim.AdamW(groups, lr=FASTEST, weight_decay=1e-4)
    total = ROUNDS * len(batches(sentences, shuffled=False))
    pace = torch.optim.lr_scheduler.OneCycleLR(steps, [FASTEST, FASTEST_OF_WORDS], total_steps=total + 1, pct_start=0.1)
    for at in range(ROUNDS):
        network.train()
        lost = 0.0
        for chosen in batches(sentences, shuffled=True):
            rows = padded(sentences, chosen)
            rows[(drawn.random(rows.shape) < UNKNOWN) & (rows > 0)] = 1
            wrong = nn.functional.cross_entropy(
                network(torch.tensor(rows)),
                torch.tensor(labels[chosen]),
                weight=balance,
                reduction="none",
                label_smoothing=SMOOTHED,
            )
            own = torch.tensor(weights[chosen], dtype=torch.float32)
            loss = (wrong * own).sum() / own.sum()
            steps.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            steps.step()
            pace.step()
            lost += loss.item()
        print(f"round {at + 1}: loss {lost / max(1, total // ROUNDS):.3f}", flush=True)
    return network.eval()


def odds(network: Network, sentences: list[list[int]]) -> np.ndarray:
    """Array (n, classes): the probability of each class."""
    found = np.zeros((len(sentences), network.last.out_features), np.float32)
    with torch.no_grad():
        for chosen in batches(sentences, shuffled=False):
            found[chosen] = torch.softmax(network(torch.tensor(padded(sentences, chosen))), 1).numpy()
    return found


def stored(network: Network, words: Words) -> dict[str, Any]:
    """The arrays that the program reads, words in the order of their hashes."""
    hashes = np.array([word_hash(word) for word in words.known], np.uint32)
    kept, first = np.unique(hashes, return_index=True)
    vectors = (network.given.weight + network.moved.weight).detach().numpy()
    found = {f"{PART}words": packed(kept), **quantized("vectors", np.vstack([vectors[2:][first], vectors[1:2]]))}
    for at, layer in enumerate(network.layers):
        weights = layer.weight.detach().numpy().transpose(2, 1, 0)
        found |= quantized(f"layer{at}", weights.reshape(-1, CHANNELS))
        found[f"{PART}bias{at}"] = layer.bias.detach().numpy()
    found[f"{PART}last"] = network.last.weight.detach().numpy().T
    found[f"{PART}last_bias"] = network.last.bias.detach().numpy()
    return found


def store(path: Path, arrays: dict[str, Any]) -> None:
    """Put the weights beside those that the file holds."""
    with np.load(path, allow_pickle=False) as present:
        kept = {name: present[name] for name in present.files if not name.startswith(PART)}
    np.savez_compressed(path, **kept, **arrays)
    print(f"{path.name}: {path.stat().st_size / 1e6:.2f} MB")


def report(name: str, found: np.ndarray, labels: np.ndarray, none: int) -> None:
    """Print the recall of positions at several precisions, every sentence asked."""
    found = found.copy()
    found[:, none] = 0
    order = np.argsort(-found.max(1), kind="stable")
    right = (found.argmax(1) == labels)[order]
    precision = right.cumsum() / np.arange(1, len(order) + 1)
    told = []
    for least in (0.90, 0.92, 0.94, 0.96, 0.98):
        reached = np.flatnonzero(precision >= least)
        told.append(right[: reached[-1] + 1].sum() / (labels != none).sum() if len(reached) else 0.0)
    print(f"{name:28}", *(f"{share:.3f}" for share in told), flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--voices", type=Path, default=VOICES)
    parser.add_argument("--treebanks", type=Path, required=True)
    parser.add_argument("--vectors", type=Path, required=True)
    parser.add_argument("--output", type=Path, default=WEIGHTS)
    parser.add_argument("--leave-out", nargs="*", default=[], help="folders that are measured and not learned from")
    chosen = parser.parse_args()
    rows = labelled(chosen.voices, chosen.treebanks, every=1)
    beside = Classifier(chosen.output)
    classes = beside.classes
    left_out = {f"{PAPERS}{folder}" for folder in chosen.leave_out}
    out = np.array([voice in left_out for voice, _, _ in rows])
    texts = [words_of(text, WITH_PUNCTUATION) for _, text, _ in rows]
    labels = np.array([classes.index(label) for _, _, label in rows])
    weights = np.array([OF_PAPERS if voice.startswith(PAPERS) else 1.0 for voice, _, _ in rows])
    elsewhere = np.array([voice == TREEBANK for voice, _, _ in rows])
    words = Words(
        [texts[i] for i in np.flatnonzero(~out & ~elsewhere)],
        [texts[i] for i in np.flatnonzero(elsewhere)],
        chosen.vectors,
    )
    places = [words.places(text) for text in texts]
    learned_from = np.flatnonzero(~out)
    print(f"{len(learned_from):,} sentences, {len(words.known):,} words; {out.sum():,} sentences held out", flush=True)
    network = trained(words, [places[i] for i in learned_from], labels[~out], weights[~out], len(classes))
    store(chosen.output, stored(network, words))
    if out.any():
        held = np.flatnonzero(out)
        by_order = odds(network, [places[i] for i in held])
        alone = np.array([list((beside.by_counts(rows[i][1]) or dict.fromkeys(classes, 0.0)).values()) for i in held])
        both = alone**COUNTED * by_order**ORDERED  # as the program weighs them
        none = classes.index("none")
        print("recall at a precision of      0.90  0.92  0.94  0.96  0.98")
        report("what counts words", alone, labels[out], none)
        report("what reads them in order", by_order, labels[out], none)
        report("both", both / np.maximum(both.sum(1, keepdims=True), 1e-12), labels[out], none)


if __name__ == "__main__":
    main()
