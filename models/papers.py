"""The sentences of the labelled releases in tests/labelled, as the program cuts them: most take no position.

What stands around a statement in a document is what a classifier has to be silent about; sentences made one by one
don't tell it. The releases that are held out for measuring are never read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from foia_scan import documents, language
from foia_scan.passages.finding import flows_of
from tests.labelled.reading import FOLDERS, HERE, TOPIC, read, words

SHORTEST, LONGEST = 4, 60
"""Words of a sentence that is taken; nobody asks the classifier about others."""
SAME = 0.85
"""The share of the shorter's words that a labelled quote and a sentence have in common if they are the same."""
MOST_OF_QUOTE = 0.6


def sentences() -> Iterator[tuple[str, dict[str, Any]]]:
    """Every sentence with its voice ("papers-" and the folder): {"text": …, "labels": [position] or []}.

    Sentences that hold two positions are left out, for they teach neither.
    """
    for folder in FOLDERS:
        for reading in read(HERE / folder):
            quotes = [(words(label["quote"]), label["position"]) for label in reading.release["gold"]]
            for text in _texts(reading.pages):
                positions = _positions(words(text), quotes)
                if len(positions) < 2:
                    yield f"papers-{folder}", {"text": text, "labels": positions}


def _texts(pages: Any) -> Iterator[str]:
    for document in documents.split(pages, TOPIC):
        for flow in flows_of(document, pages):
            for start, end in language.sentence_spans(flow.text):
                text = " ".join(flow.text[start:end].split())
                if SHORTEST <= len(words(text)) <= LONGEST:
                    yield text


def _positions(own: list[str], quotes: list[tuple[list[str], str]]) -> list[str]:
    found = []
    for quote, position in quotes:
        shared = sum((Counter(own) & Counter(quote)).values())
        if shared >= SHORTEST and shared > SAME * min(len(own), len(quote)) and shared > MOST_OF_QUOTE * len(quote):
            found.append(position)
    return list(dict.fromkeys(found))
