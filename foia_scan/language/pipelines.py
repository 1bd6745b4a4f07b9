"""The two spaCy pipelines in use, each loaded when it is first asked for."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

_COMMAND_LINE = ("spacy.cli", "spacy.cli.info")
_FRAMEWORKS = ("torch", "cupy")
_MODEL = Path(__file__).parent / "model"
_UNUSED = ["tagger", "morphologizer", "lemmatizer", "ner"]


@cache
def sentence_splitter() -> Any:
    """Tokenizer and sentence ends by rule, without the trained model."""
    with _alone():
        from foia_scan.language.sentences import english

    pipeline = english()
    pipeline.max_length = 10_000_000
    return pipeline


@cache
def parser() -> Any:
    """The trained pipeline up to its dependency parser."""
    with _alone():
        import spacy

        from foia_scan.language import clusters, sentences, tokenizer  # noqa: F401  (their parts are registered)
    # its tokenizer is read with it: to make another one first, of spaCy's own words, takes a tenth of a second
    bare = {"nlp": {"tokenizer": {"@tokenizers": tokenizer.BARE}}}
    pipeline = spacy.load(_MODEL, exclude=_UNUSED, config=bare)
    embedding: Any = pipeline.get_pipe("tok2vec")
    for layer in embedding.model.walk():
        layer.ops.use_blis = False  # numpy multiplies such small matrices in two thirds of the time
    return pipeline


@contextmanager
def _alone() -> Iterator[None]:
    """Import spaCy without what this program never uses: its command line, with what that asks the net with (a third of
    its time and memory), and the frameworks that it takes along where they are installed (a second and 200 MB)."""
    missing = [name for name in (*_COMMAND_LINE, *_FRAMEWORKS) if name not in sys.modules]
    for name in missing:
        if name in _FRAMEWORKS:
            sys.modules[name] = None  # type: ignore[assignment]  # which is how Python notes what it can't import
        else:
            sys.modules[name] = ModuleType(name)
            sys.modules[name].info = None  # type: ignore[attr-defined]
    try:
        yield
    finally:
        for name in missing:  # whoever asks for it later gets it as it is
            del sys.modules[name]
