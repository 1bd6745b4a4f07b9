"""What a topic's sentences say where no cue fits: a linear classifier trained on labelled sentences, read with numpy.

``models/positions.py`` trains it and writes ``<topic>.npz`` beside the pack. Features of a sentence: stems in runs of
one to four, pairs of stems that stand two to four words apart, letters of words in runs of three to five, Brown
clusters of words in runs of one to four and in pairs, so that a word that no labelled sentence showed is read like
those used alike, and the sentence's clauses as they are parsed: which stem hangs on which and how, and what is denied,
may be or must be of whom. Each kind is weighted by frequency and rarity and brought to length one (TF-IDF, sublinear).
A multinomial logistic regression over them gives each position a probability; "none" is one of the classes. The
probability below which nothing is said is chosen on releases that the training never saw (see models/README.md).

Beside it a logistic regression of two classes, over stems and letters alone, tells sentences that speak of another
matter in the topic's words ("the fit test is mandatory"); ``models/other_matters.py`` trains it.
"""

from __future__ import annotations

import math
import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources.abc import Traversable
from typing import Any

from foia_scan.language import Word, dependencies, read_ahead
from foia_scan.topics.convolutions import PART as IN_ORDER
from foia_scan.topics.convolutions import Convolutions
from foia_scan.topics.packing import unpacked
from foia_scan.topics.tokens import word_hash, words_of

NONE = "none"
LETTERS = "letters"
CLAUSES = "clauses"
OTHERS = "other_"
"""What the names of the stored weights of other matters begin with."""
KINDS = ("stems", "pairs", LETTERS, "kin", "kin pairs", CLAUSES)
_WORTH_READING = 0.03
"""Seven in ten sentences have no position as likely as this by the count of their words and are not read in order; of
the positions told, one in a thousand is lost by it."""
_WORTH_PARSING = 0.1
_SURE_UNPARSED = 0.99
"""Between these two the parse is asked for, with the words in their order taken in already: one sentence in thirteen.
To parse the others would change no position that is told."""
COUNTED, ORDERED = 0.8, 1.2
"""What the scores of the two weigh. They learned from much the same sentences and err together: their mere product
would be surer than it is right. With these a probability means what it means for the first alone (models/README.md)."""
_KEPT = 2048
"""Sentences whose odds are kept: a paper's sentences are asked for when it is looked for and when it is read."""
_FEWEST_WORDS, _MOST_WORDS = 4, 60
_ENDINGS = ("ations", "ation", "ings", "ing", "edly", "ed", "ies", "es", "s", "ly")
_SHORTEST_STEM = 4
_LONGEST_RUN = 4
_NEGATIONS = frozenset(
    {"not", "n't", "no", "never", "nobody", "none", "nothing", "neither", "nor", "without", "cannot"}
)
_AUXILIARIES = frozenset({"aux", "aux:pass", "cop"})


@dataclass(frozen=True, slots=True)
class Learned:
    """``position`` and its probability, 0 to 1."""

    position: str
    probability: float


class _Weights:
    """Feature hashes in order, their rarity (inverse document frequency), and a weight a class, as they are stored."""

    def __init__(self, stored: Mapping[str, Any], part: str = "") -> None:
        import numpy as np

        self._hashes: Any = unpacked(stored[f"{part}hashes"])
        self._rarity: Any = stored[f"{part}rarity"].astype(np.float32)
        self._weights: Any = stored[f"{part}weights"].astype(np.float32) * stored[f"{part}scale"].astype(np.float32)
        self.bias: Any = stored[f"{part}bias"].astype(np.float32)
        self._of_word = lru_cache(maxsize=1 << 13)(self._of_letters)

    def scores(self, kinds: Sequence[Counter[int]]) -> Any:
        """What features of some kinds add to the score of each class: their hashes, with how often they stand in the
        sentence; those of a kind together have length one."""
        import numpy as np

        kinds = [counts for counts in kinds if counts]
        if not kinds:
            return np.zeros_like(self.bias)
        at, known = self._places([each for counts in kinds for each in counts])
        often = np.array([_weight(count) for counts in kinds for count in counts.values()], np.float32)
        value = often * self._rarity[at] * known
        sizes = [len(counts) for counts in kinds]
        lengths = np.sqrt(np.add.reduceat(value * value, np.cumsum([0, *sizes[:-1]])))
        lengths[lengths == 0] = 1
        return (value / np.repeat(lengths, sizes)) @ self._weights[at]

    def scores_of_letters(self, words: Sequence[str]) -> Any:
        """The same for the stretches of letters in the words: half of all features, and most words come again, so
        that each is looked up once."""
        import numpy as np

        if not words:
            return np.zeros_like(self.bias)
        at, counts = np.unique(np.concatenate([self._of_word(word) for word in words]), return_counts=True)
        value = (1 + np.log(counts)).astype(np.float32) * self._rarity[at]
        length = np.sqrt(value @ value)
        return (value / (length or 1)) @ self._weights[at]

    def _of_letters(self, word: str) -> Any:
        hashes = [hashed(LETTERS, part) for part in _letters(word)]
        at, known = self._places(hashes)
        return at[known]

    def _places(self, hashes: Sequence[int]) -> tuple[Any, Any]:
        """Where each is stored, and whether it is."""
        import numpy as np

        wanted = np.array(hashes, np.uint32)
        at = np.searchsorted(self._hashes, wanted)
        at[at == len(self._hashes)] = 0
        return at, self._hashes[at] == wanted


class Classifier:
    """The trained weights of positions, and those of what speaks of another matter in the topic's words."""

    def __init__(self, source: Traversable) -> None:
        import numpy as np  # a tenth of a second, which a run with nothing new need not spend

        with source.open("rb") as file, np.load(file, allow_pickle=False) as stored:
            self.classes = tuple(str(name) for name in stored["classes"])
            self.threshold = float(stored["threshold"])
            self._positions = _Weights(stored)
            self._others = _Weights(stored, OTHERS)
            self._kin = dict(zip(stored["words"].tolist(), stored["clusters"].tolist(), strict=True))
            self._in_order = Convolutions(stored) if f"{IN_ORDER}words" in stored else None
        self.odds = lru_cache(maxsize=_KEPT)(self._odds)
        self._by_words = lru_cache(maxsize=_KEPT)(self._scores_by_words)

    def judge(self, sentence: str) -> Learned | None:
        """The position that the sentence takes, if one is likely enough to be told; None otherwise."""
        found = self.likeliest(sentence)
        return found if found is not None and found.probability >= self.threshold else None

    def likeliest(self, sentence: str) -> Learned | None:
        """The likeliest position, however unlikely; None for a sentence too short or too long to judge."""
        odds = self.odds(sentence)
        return _best(odds) if odds is not None else None

    def other_matter(self, sentence: str) -> float:
        """The probability, 0 to 1, that a sentence with the topic's words speaks of something else: another program,
        something of office life."""
        words = words_of(sentence)
        others = self._others
        scores = others.bias + others.scores([_hashed_runs("stems", _stems(words))]) + others.scores_of_letters(words)
        return 1 / (1 + math.exp(-float(scores[0])))

    def _odds(self, sentence: str) -> dict[str, float] | None:
        """The probability of each position and of "none"; None for a sentence too short or too long to judge."""
        if not _FEWEST_WORDS <= len(sentence.split()) <= _MOST_WORDS:
            return None
        scores = self._by_words(sentence)
        odds = self._shares(scores)
        if not _is_worth_parsing(odds):
            return odds
        return self._shares(scores + self._by_clauses(sentence) * (1 if self._in_order is None else COUNTED))

    def by_counts(self, sentence: str) -> dict[str, float] | None:
        """The same without the words in their order, for the training of what reads those."""
        if not _FEWEST_WORDS <= len(sentence.split()) <= _MOST_WORDS:
            return None
        return self._shares(self._by_counts(sentence) + self._by_clauses(sentence))

    def look_ahead(self, sentences: Sequence[str]) -> None:
        """Parse together, which takes half the time, what :meth:`odds` would parse of each of these sentences."""
        judged = (s for s in sentences if _FEWEST_WORDS <= len(s.split()) <= _MOST_WORDS)
        read_ahead([s for s in judged if _is_worth_parsing(self._shares(self._by_words(s)))])

    def _scores_by_words(self, sentence: str) -> Any:
        """The score of each class by the words alone: how often they stand there and, where that leaves a position at
        all likely, in what order. The two were trained apart."""
        scores = self._by_counts(sentence)
        if self._in_order is None or _best(self._shares(scores)).probability < _WORTH_READING:
            return scores
        return scores * COUNTED + self._in_order.scores(sentence) * ORDERED

    def _by_counts(self, sentence: str) -> Any:
        words = words_of(sentence)
        stems, families = _stems(words), _families(words, self._kin)
        kinds = (
            _hashed_runs("stems", stems),
            _hashed_pairs("pairs", stems, 4),
            _hashed_runs("kin", families),
            _hashed_pairs("kin pairs", families, 5),
        )
        return self._positions.bias + self._positions.scores(kinds) + self._positions.scores_of_letters(words)

    def _by_clauses(self, sentence: str) -> Any:
        found = clause_features(dependencies(sentence))
        return self._positions.scores([Counter({hashed(CLAUSES, name): count for name, count in found.items()})])

    def _shares(self, scores: Any) -> dict[str, float]:
        told = scores.tolist()  # for so few numbers numpy takes ten times as long
        most = max(told)
        odds = [math.exp(score - most) for score in told]
        whole = sum(odds)
        return {name: each / whole for name, each in zip(self.classes, odds, strict=True)}


def _is_worth_parsing(odds: Mapping[str, float]) -> bool:
    return _WORTH_PARSING <= _best(odds).probability < _SURE_UNPARSED


def _best(odds: Mapping[str, float]) -> Learned:
    position = max((name for name in odds if name != NONE), key=lambda name: odds[name])
    return Learned(position, odds[position])


def features(sentence: str, kin: Mapping[int, int]) -> dict[str, Counter[str]]:
    """The features of each kind, with how often they stand in the sentence. ``kin``: hash of a word (see
    :func:`word_hash`) to the number of its cluster; a word that it lacks stands for itself."""
    words = words_of(sentence)
    stems, families = _stems(words), _families(words, kin)
    return {
        "stems": Counter(_runs(stems)),
        "pairs": Counter(_pairs(stems, 4)),
        LETTERS: _letters_of(words),
        "kin": Counter(_runs(families)),
        "kin pairs": Counter(_pairs(families, 5)),
        CLAUSES: clause_features(dependencies(sentence)),
    }


def other_features(sentence: str) -> dict[str, Counter[str]]:
    """Those that tell what a sentence speaks of."""
    words = words_of(sentence)
    return {"stems": Counter(_runs(_stems(words))), LETTERS: _letters_of(words)}


def _stems(words: Sequence[str]) -> list[str]:
    return [_stem(word) for word in words]


def _families(words: Sequence[str], kin: Mapping[int, int]) -> list[str]:
    """What is used alike, by the number of its cluster."""
    return [str(kin.get(word_hash(word), word)) for word in words]


def _letters_of(words: Sequence[str]) -> Counter[str]:
    return Counter(part for word in words for part in _letters(word))


@lru_cache(maxsize=1 << 11)
def _letters(word: str) -> tuple[str, ...]:
    """The stretches of three to five letters, the blanks around the word among them."""
    return tuple(f" {word} "[i : i + n] for n in (3, 4, 5) for i in range(max(1, len(word) + 2 - n + 1)))


def clause_features(words: Sequence[Word]) -> Counter[str]:
    """Which stem hangs on which, and of each word that has a subject, an auxiliary or a negation, whether it is denied,
    with which auxiliaries, and of whom it is said."""
    found: Counter[str] = Counter()
    stems = [_stem(word.text) for word in words]
    below: dict[int, list[int]] = {}
    for at, word in enumerate(words):
        if word.head != at:
            below.setdefault(word.head, []).append(at)
    for at, word in enumerate(words):
        if word.relation == "punct":
            continue
        if word.head != at:
            link = f"{stems[word.head]}>{word.relation}"
            above = words[word.head]
            found[link] += 1
            found[f"{link}>{stems[at]}"] += 1
            if above.head != word.head:
                found[f"{stems[above.head]}>{above.relation}>{link}>{stems[at]}"] += 1
        own = [words[i] for i in below.get(at, ())]
        sign = "-" if any(child.text in _NEGATIONS for child in own) else "+"
        auxiliaries = "_".join(child.text for child in own if child.relation in _AUXILIARIES)
        subjects = [_stem(child.text) for child in own if child.relation.startswith("nsubj")]
        if auxiliaries or subjects or sign == "-":
            found[f"{sign}|{stems[at]}"] += 1
            for subject in ("", *subjects):
                found[f"{subject}|{sign}{auxiliaries}|{stems[at]}"] += 1
    return found


def _pairs(words: list[str], farthest: int) -> list[str]:
    """Of words two and more apart, and ``farthest`` at most."""
    return [
        f"{words[i]}_{words[j]}" for i in range(len(words)) for j in range(i + 2, min(len(words), i + farthest + 1))
    ]


def _runs(words: list[str]) -> list[str]:
    return [" ".join(words[i : i + n]) for n in range(1, _LONGEST_RUN + 1) for i in range(len(words) - n + 1)]


def _hashed_runs(kind: str, words: Sequence[str]) -> Counter[int]:
    """The hashes of :func:`_runs`, each gone on with from that of the run which is one word shorter."""
    begun = zlib.crc32(f"{kind}\t".encode())
    first = [word.encode() for word in words]
    further = [b" " + word for word in first]
    found: list[int] = []
    for at, word in enumerate(first):
        run = zlib.crc32(word, begun)
        found.append(run)
        for following in further[at + 1 : at + _LONGEST_RUN]:
            run = zlib.crc32(following, run)
            found.append(run)
    return Counter(found)


def _hashed_pairs(kind: str, words: Sequence[str], farthest: int) -> Counter[int]:
    """The hashes of :func:`_pairs`."""
    begun = zlib.crc32(f"{kind}\t".encode())
    first = [word.encode() for word in words]
    second = [b"_" + word for word in first]
    found: list[int] = []
    for at, word in enumerate(first):
        one = zlib.crc32(word, begun)
        found += [zlib.crc32(other, one) for other in second[at + 2 : at + farthest + 1]]
    return Counter(found)


@cache
def _weight(count: int) -> float:
    """What a feature weighs that stands so often in a sentence."""
    return 1 + math.log(count)


def hashed(kind: str, name: str) -> int:
    """32 bits that stand for a feature in the stored weights."""
    return zlib.crc32(f"{kind}\t{name}".encode())


@lru_cache(maxsize=1 << 13)
def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word[: -len(ending)]
    return word
