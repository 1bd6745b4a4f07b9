"""The score card: python -m models.score --treebanks FOLDER --model FOLDER.

The test parts are read as the program reads a release: paragraph by paragraph, raw text, sentence ends by rule. So a
wrong sentence end costs heads and clauses too. Punctuation doesn't count for heads; a word that the run-time tokenizer
cuts otherwise than the treebank counts as missed.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Token

import foia_scan.language.clusters
import foia_scan.language.sentences  # noqa: F401  (registers what the pipeline is made of)
from foia_scan.language.tokenizer import word_set
from models import corpus
from models.treebank import Sentence

SPEECH = word_set(
    "say tell write state advise explain testify ask report announce claim argue insist note add inform indicate "
    "confirm deny suggest assert maintain declare reply answer respond mention warn assure acknowledge agree "
    "contend believe think"
)
NEGATIONS = word_set("not n't n’t never no neither nor")
EDITED = word_set("weblog academic bio court interview news speech textbook voyage")
"""Genres written or edited for publication."""
PLACES = {"GPE": "PLACE", "LOC": "PLACE"}

Fact = tuple[object, ...]
"""What is compared: a token's place and what is said about it."""


def _tags(doc: Doc) -> Iterator[Fact]:
    return ((t.idx, len(t), t.tag_) for t in doc if not t.is_space)


def _parts(doc: Doc) -> Iterator[Fact]:
    return ((t.idx, len(t), t.pos_) for t in doc if not t.is_space)


def _lemmas(doc: Doc) -> Iterator[Fact]:
    return (
        (t.idx, len(t), t.lemma_.lower()) for t in doc if t.pos_ not in ("SPACE", "PUNCT", "PROPN", "NUM", "SYM", "X")
    )


def _heads(doc: Doc) -> Iterator[Fact]:
    return ((t.idx, len(t), t.head.idx) for t in doc if t.dep_ != "punct" and not t.is_space)


def _labelled_heads(doc: Doc) -> Iterator[Fact]:
    return ((t.idx, len(t), t.head.idx, t.dep_) for t in doc if t.dep_ != "punct" and not t.is_space)


def _sentences(doc: Doc) -> Iterator[Fact]:
    for sentence in doc.sents:
        words = [token for token in sentence if not token.is_space]
        if words:
            yield words[0].idx, words[-1].idx + len(words[-1])


def _speaks(token: Token) -> bool:
    return token.pos_ == "VERB" and token.lemma_.lower() in SPEECH


def _speakers(doc: Doc) -> Iterator[Fact]:
    return ((t.head.idx, t.idx) for t in doc if t.dep_ == "nsubj" and _speaks(t.head))


def _said(doc: Doc) -> Iterator[Fact]:
    """Pairs of a speech verb and the head of what is said: its clause, or the sentence it is put into."""
    for token in doc:
        if token.dep_ == "ccomp" and _speaks(token.head):
            yield token.head.idx, token.idx
        elif token.dep_ == "parataxis" and _speaks(token):
            yield token.idx, token.head.idx
        elif token.dep_ == "parataxis" and _speaks(token.head):
            yield token.head.idx, token.idx


def _negations(doc: Doc) -> Iterator[Fact]:
    return (
        (t.idx, t.head.idx)
        for t in doc
        if t.lower_ in NEGATIONS and t.dep_ in ("advmod", "det", "discourse", "cc", "cc:preconj")
    )


def _entities(doc: Doc) -> Iterator[Fact]:
    return ((e.start_char, e.end_char, PLACES.get(e.label_, e.label_)) for e in doc.ents)


MEASURES: dict[str, Callable[[Doc], Iterator[Fact]]] = {
    "tag": _tags,
    "pos": _parts,
    "lemma": _lemmas,
    "uas": _heads,
    "las": _labelled_heads,
    "sentence": _sentences,
    "speaker": _speakers,
    "said": _said,
    "negation": _negations,
    "entity": _entities,
}


def score_card(nlp: Language, sentences: list[Sentence]) -> dict[str, dict[str, float]]:
    """F1 (0 to 1) per genre, treebank and over all for each of ``MEASURES``, with the number of gold words."""
    counts: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    words: Counter[str] = Counter()
    runs = list(corpus.passages(sentences, longest=10**9))
    golds = [corpus.reference(nlp, run) for run in runs]
    for run, gold, found in zip(runs, golds, nlp.pipe(gold.text for gold in golds), strict=True):
        treebank = "GUM" if run[0].document.startswith("GUM_") else "EWT"
        groups = {run[0].genre, treebank, "edited" if run[0].genre in EDITED else "unedited", "all"}
        for measure, facts in MEASURES.items():
            told, true = Counter(facts(found)), Counter(facts(gold))
            for group in groups:
                counts[group][measure, "both"] += (told & true).total()
                counts[group][measure, "sum"] += told.total() + true.total()
        for group in groups:
            words[group] += sum(not token.is_space for token in gold)
    return {
        group: {"words": words[group]}
        | {m: round(2 * count[m, "both"] / count[m, "sum"], 4) if count[m, "sum"] else 0.0 for m in MEASURES}
        for group, count in counts.items()
    }


def speed(nlp: Language, texts: Iterable[str]) -> float:
    """Words a second of processor time."""
    texts = list(texts)
    start = time.process_time()
    words = sum(len(doc) for doc in nlp.pipe(texts))
    return words / (time.process_time() - start)


def table(card: dict[str, dict[str, float]]) -> str:
    """The card as a Markdown table, scores in percent."""
    rows = ["| part | words | " + " | ".join(MEASURES) + " |", "|---|" + "---|" * (len(MEASURES) + 1)]
    for group in sorted(card, key=lambda group: (group not in ("all", "EWT", "GUM", "edited", "unedited"), group)):
        scores = " | ".join(f"{100 * card[group][measure]:.1f}" for measure in MEASURES)
        rows.append(f"| {group} | {card[group]['words']:.0f} | {scores} |")
    return "\n".join(rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--treebanks", type=Path, required=True)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--part", default="test", choices=["dev", "test"])
    parser.add_argument("--json", type=Path, help="write the card there too")
    options = parser.parse_args()
    nlp = spacy.load(options.model)
    sentences = corpus.load(options.treebanks, options.part)
    card = score_card(nlp, sentences)
    print(table(card))
    texts = [" ".join(s.text for s in run) for run in corpus.passages(sentences, longest=10**9)]
    print(f"\n{speed(nlp, texts):.0f} words a second of processor time")
    if options.json:
        options.json.write_text(json.dumps(card, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
