"""Sentences made into training examples: the run-time tokenizer's words beside the treebank's."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from random import Random

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.training import Example
from spacy.util import registry

from foia_scan.language.tokenizer import word_set
from models import invented, names, noise
from models.treebank import Sentence, Word, read

# Morphology that statements need (who, when, how firmly); the rest costs labels and is told badly.
KEPT_FEATURES = word_set("Degree Mood Number Person Polarity PronType Tense VerbForm Voice")


def load(treebanks: Path, part: str) -> list[Sentence]:
    """Sentences of EWT and GUM; ``part`` is train, dev or test. Names where the treebanks or UNER give them."""
    ewt = read(treebanks / f"ewt-{part}.conllu.xz")
    if part != "train":
        ewt = names.of_uner(ewt, treebanks / f"uner-ewt-{part}.iob2.xz")
    gum = (names.of_gum(sentence) for sentence in read(treebanks / f"gum-{part}.conllu.xz"))
    return [*ewt, *gum]


def passages(sentences: Iterable[Sentence], chance: Random | None = None, longest: int = 8) -> Iterator[list[Sentence]]:
    """Runs of neighbors of one paragraph; with ``chance`` their lengths vary, else each is a whole paragraph."""
    run: list[Sentence] = []
    limit = longest
    for sentence in sentences:
        new = sentence.opens_paragraph or (run and run[-1].document != sentence.document)
        if run and (new or len(run) >= limit):
            yield run
            run = []
            limit = chance.randint(1, longest) if chance else longest
        run.append(sentence)
    if run:
        yield run


def reference(nlp: Language, run: list[Sentence], chance: Random | None = None) -> Doc:
    """The annotated document of neighboring sentences; with ``chance`` some of its spaces become line ends."""
    breaks = 0.06 if chance and chance.random() < 0.25 else 0.0
    words: list[Word] = []
    heads: list[int] = []
    starts: list[bool] = []
    spans: list[tuple[int, int, str]] = []
    for number, sentence in enumerate(run):
        place: list[int] = []
        for index, word in enumerate(sentence.words):
            place.append(len(words))
            starts.append(index == 0)
            last = index == len(sentence.words) - 1
            space = word.space or (last and number < len(run) - 1)
            if space and chance and chance.random() < breaks:
                words.append(replace(word, space=False))
                words.append(Word("\n", False, "\n", "SPACE", "_SP", "", 0, "dep", ""))
                starts.append(False)
            else:
                words.append(replace(word, space=space))
        # Line ends hang on the word before them.
        by_place = {at: sentence.words[i] for i, at in enumerate(place)}
        for at in range(place[0], len(words)):
            heads.append(place[by_place[at].head] if at in by_place else at - 1)
        if sentence.entities:
            spans += [(place[first], place[end - 1] + 1, label) for first, end, label in sentence.entities]
    doc = Doc(
        nlp.vocab,
        words=[word.text for word in words],
        spaces=[word.space for word in words],
        tags=[word.tag for word in words],
        pos=[word.upos for word in words],
        morphs=[_features(word.morph) for word in words],
        lemmas=[word.lemma for word in words],
        heads=heads,
        deps=[word.relation for word in words],
        sent_starts=starts,
    )
    found = [Span(doc, first, end, label=label) for first, end, label in spans]
    doc.set_ents(found, missing=_unknown(doc, [sentence.entities is None for sentence in run]), default="outside")
    return doc


def _unknown(doc: Doc, unmarked: list[bool]) -> list[Span]:
    """Proper nouns of sentences whose names nobody marked."""
    return [
        Span(doc, token.i, token.i + 1)
        for sentence, unknown in zip(doc.sents, unmarked, strict=True)
        if unknown
        for token in sentence
        if token.pos_ in ("PROPN", "X", "SYM") or token.is_space
    ]


def _features(morph: str) -> str:
    return "|".join(feature for feature in morph.split("|") if feature.split("=")[0] in KEPT_FEATURES)


def example(nlp: Language, gold: Doc, starts: bool = True) -> Example:
    """The text of ``gold`` cut by the run-time tokenizer, beside ``gold``.

    With ``starts`` the sentence starts are set beforehand, as the sentence rule does at run time.
    """
    predicted = nlp.make_doc(gold.text)
    if starts:
        begins = {token.idx for token in gold if token.is_sent_start}
        for token in predicted:
            token.is_sent_start = token.idx in begins
    return Example(predicted, gold)


class Passages:
    """A part of the treebanks as training examples, built once: initialization asks for them again and again."""

    def __init__(self, make: Callable[[Language], Iterator[Example]]) -> None:
        self._make = make
        self._made: list[Example] = []

    def __call__(self, nlp: Language) -> Iterator[Example]:
        if not self._made:
            self._made = list(self._make(nlp))
        return iter(self._made)


@registry.readers("foia_scan.Passages.v1")
def passages_reader(treebanks: str, part: str, seed: int, variants: int, thin: int = 1) -> Passages:
    """Examples of a part of the treebanks: as they are, then ``variants`` times noised; each ``thin``-th passage."""
    return Passages(partial(_syntax, Path(treebanks), part, seed, variants, thin))


def _syntax(treebanks: Path, part: str, seed: int, variants: int, thin: int, nlp: Language) -> Iterator[Example]:
    chance = Random(seed)
    sentences = load(treebanks, part)
    for noisy in [False] + [True] * variants:
        yield from _examples(nlp, sentences, chance if variants else None, noisy, thin)


def _examples(
    nlp: Language, sentences: Iterable[Sentence], chance: Random | None, noisy: bool, thin: int = 1
) -> Iterator[Example]:
    for number, run in enumerate(passages(sentences, chance)):
        if number % thin:
            continue
        if noisy and chance:
            run = [noise.vary(sentence, chance) for sentence in run]
        yield example(nlp, reference(nlp, run, chance if noisy else None))


@registry.readers("foia_scan.Names.v1")
def names_reader(treebanks: str, part: str, seed: int, variants: int, invented_sentences: int) -> Passages:
    """Examples for named entities: GUM, the Universal NER half of EWT's dev part, sentences of our own making.

    EWT's train part has no names marked: its words that are no proper nouns count as none, the proper nouns as unknown.
    """
    return Passages(partial(_named, Path(treebanks), part, seed, variants, invented_sentences))


def _named(
    treebanks: Path, part: str, seed: int, variants: int, invented_sentences: int, nlp: Language
) -> Iterator[Example]:
    chance = Random(seed)
    # EWT's dev part is all that is marked before the test part: four fifths of it teach, one fifth chooses.
    ewt = [s for s in load(treebanks, "dev") if not s.document.startswith("GUM_")]
    documents = sorted({s.document for s in ewt})
    choosing = set(documents[::5])
    if part == "dev":
        gum = [s for s in load(treebanks, "dev") if s.document.startswith("GUM_")]
        yield from _examples(nlp, [*gum, *(s for s in ewt if s.document in choosing)], None, noisy=False)
        return
    train = load(treebanks, "train")
    marked = [*(s for s in train if s.entities is not None), *(s for s in ewt if s.document not in choosing)]
    yield from _examples(nlp, marked, chance, noisy=False)
    for _ in range(variants):
        unmarked = [s for s in train if s.entities is None]
        yield from _examples(nlp, [*marked, *unmarked], chance, noisy=True)
    yield from invented.examples(nlp, invented_sentences, seed)
