"""English for the other stages; the only package that knows spaCy. Nothing but plain records leaves it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from foia_scan.language.pipelines import parser, sentence_splitter

MOST_AHEAD = 16
"""Sentences that are parsed together: more take more memory and hardly less time."""


@dataclass(frozen=True, slots=True)
class Word:
    """``text`` in lower case; ``relation``: a label of Universal Dependencies ("nsubj", "aux:pass", "punct"); ``head``:
    the place in the sentence of the word that it hangs on, its own for the root."""

    text: str
    relation: str
    head: int


def sentence_spans(text: str) -> tuple[tuple[int, int], ...]:
    """(start, end) of each sentence, white space around it left out, in order."""
    spans = []
    for sent in sentence_splitter()(text).sents:
        start, end = sent.start_char, sent.end_char
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start < end:
            spans.append((start, end))
    return tuple(spans)


_KEPT = 256
"""Parsed sentences that are kept: two stages ask for the same ones, one right after the other."""
_parsed: dict[str, tuple[Word, ...]] = {}


def dependencies(sentence: str) -> tuple[Word, ...]:
    """The words of a sentence and what each hangs on, in order, as the trained pipeline parses it; how much white space
    stands between words makes no difference. Costs a third of a second once and two thousandths a sentence."""
    read_ahead((sentence,))
    return _parsed[_plain(sentence)]


def read_ahead(sentences: Sequence[str]) -> None:
    """Parse sentences that will be asked for, at most ``MOST_AHEAD``: together they take half the time."""
    new = [plain for plain in dict.fromkeys(map(_plain, sentences)) if plain not in _parsed]
    if not new:
        return
    while len(_parsed) > _KEPT:
        del _parsed[next(iter(_parsed))]
    for plain, doc in zip(new, parser().pipe(new, batch_size=MOST_AHEAD), strict=True):
        _parsed[plain] = tuple(Word(token.lower_, token.dep_, token.head.i) for token in doc)


def _plain(sentence: str) -> str:
    return " ".join(sentence.split())
