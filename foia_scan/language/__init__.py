"""English for the other stages; the only package that knows spaCy. Nothing but plain records leaves it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from types import ModuleType
from typing import Any

_COMMAND_LINE = ("spacy.cli", "spacy.cli.info")


@cache
def _blank() -> Any:
    """Tokenizer and sentence ends by rule, without the trained model."""
    with _without_command_line():
        from foia_scan.language.sentences import english

    pipeline = english()
    pipeline.max_length = 10_000_000
    return pipeline


@contextmanager
def _without_command_line() -> Iterator[None]:
    """spaCy loads its command line with what that asks the net with: a third of its time and memory."""
    missing = [name for name in _COMMAND_LINE if name not in sys.modules]
    for name in missing:
        sys.modules[name] = ModuleType(name)
        sys.modules[name].info = None  # type: ignore[attr-defined]
    try:
        yield
    finally:
        for name in missing:  # whoever asks for it later gets it as it is
            del sys.modules[name]


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
