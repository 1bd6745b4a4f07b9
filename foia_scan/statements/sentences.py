"""Where sentences end in the running text around a passage: not after "Ms.", not after an initial."""

from __future__ import annotations

import re

SENTENCE_END = re.compile(
    r"(?<=[.!?”\"])(?<!\b[A-Z]\.)(?<!\b(?:Mr|Ms|Dr|St|Lt)\.)"
    r"(?<!\b(?:Mrs|Rep|Sen|Gov|Sgt|Det|Col|Maj|Rev|Hon)\.)(?<!\bCapt\.)\s+(?=[A-Z“\"])"
)


def sentences(text: str) -> list[str]:
    """The sentences of a paragraph, in order."""
    return [sentence for sentence in SENTENCE_END.split(text) if sentence.strip()]


_LAST = 400
"""Characters of a paragraph that are its last sentences."""


def last_sentences(lead: str) -> str:
    """The end of the last paragraph of a text."""
    return lead.rsplit("\n\n", 1)[-1][-_LAST:]
