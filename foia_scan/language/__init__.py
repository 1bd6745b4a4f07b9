"""English for the other stages; the only package that knows spaCy. Nothing but plain records leaves it."""

from __future__ import annotations

from functools import cache
from typing import Any


@cache
def _blank() -> Any:
    """Tokenizer and sentence ends by rule, without the trained model."""
    from foia_scan.language.sentences import english

    pipeline = english()
    pipeline.max_length = 10_000_000
    return pipeline


def sentence_spans(text: str) -> tuple[tuple[int, int], ...]:
    """(start, end) of each sentence, white space around it left out, in order."""
    spans = []
    for sent in _blank()(text).sents:
        start, end = sent.start_char, sent.end_char
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start < end:
            spans.append((start, end))
    return tuple(spans)
