"""What the sentence before, or the head of its paragraph, says a sentence goes on about."""

from __future__ import annotations

import re

from foia_scan.topics import Topic

_POINTS_BACK = re.compile(r"(?i)\W*(?:it|this|that|they|such)\b")
_TAKES_UP = re.compile(r"(?i)\b(?:it|this|that|them)$")
""" "A jail may | decline it": what it is stands in the sentence before."""


def of_another_program(text: str, start: int, end: int, lead: str, topic: Topic) -> bool:
    """Whether the sentence goes on about another program: "It remains voluntary." after one on 287(g)."""
    if not (_POINTS_BACK.match(text) or _TAKES_UP.search(text[start:end])) or topic.speaks_of_program(text):
        return False
    last = f"{_run_in_head(lead)} {last_sentence(lead)}"
    return not topic.names_program(last) and any(words.search(last) for _, words in topic.other_programs)


_RUN_IN_HEAD = re.compile(r"\W*[\w()’'-]+(?: [\w()’'-]+){0,3}[.:](?=\s+[A-Z])")


def _run_in_head(lead: str) -> str:
    """What its paragraph is headed with: "287(g). The county's agreement was renewed in June. It is voluntary."."""
    head = _RUN_IN_HEAD.match(lead.rsplit("\n\n", 1)[-1])
    return head[0] if head else ""


def last_sentence(lead: str) -> str:
    """The sentence right before, in the same paragraph; "" at its beginning."""
    return re.split(r"(?<=[.!?])\s+", lead.rsplit("\n\n", 1)[-1].strip())[-1]
