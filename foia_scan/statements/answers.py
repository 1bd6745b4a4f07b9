"""A bare answer ("No." "That is correct.") takes its position from the question that it answers."""

from __future__ import annotations

import re

from foia_scan.records import Passage
from foia_scan.statements.positions import Finding, positions
from foia_scan.topics import Topic

_END = r"(?=\s*[.,;!]|\s*$)"
_YES = re.compile(
    r"(?i)^\W*(?:(?:yes|yeah|correct|right|of course|certainly|absolutely)\b|that(?:['’]s| is|"
    r" was) (?:correct|right|so|true|my understanding)\b|"
    rf"(?:it|they|we|you|he|she) (?:can|could|may|do|does|did|is|was|are){_END}|i did{_END})"
)
_NO = re.compile(
    r"(?i)^\W*(?:(?:no|none|never)\b(?! one)|not (?:at all|any ?more|since|now)\b|"
    rf"(?:it|they|we|you|he|she) (?:can|could|may|do|does|did|is|was|are)(?:n['’]t|not| not){_END}|"
    rf"that(?:['’]s| is| was) (?:wrong|not (?:so|true|right|correct)))"
)
_BARE = re.compile(r"(?i)^\W*(?:yes|yeah|no|none|never|not|it|they|we|you|he|she)\b")
"""Answers that say nothing without their question; "that is correct" adopts it and stands alone."""
_MOST_BARE_WORDS = 5


def answered(passage: Passage, topic: Topic) -> Finding | None:
    """The position that the answer takes; None where the question has none or the answer is no plain yes or no."""
    yes, no = _YES.match(passage.text), _NO.match(passage.text)
    if not (yes or no):
        return None
    claim = _as_claim(passage.question)
    found, _ = positions(claim, (), "", topic)
    if not found or any(f.question == found[0].question for f in positions(passage.after, (), "", topic)[0]):
        return None
    position = found[0].position
    negative_question = position in ("unavailable",) and re.search(
        r"(?i)\b(?:cannot|can['’]t|could not|couldn['’]t|no way)\b", claim
    )
    if no and not negative_question:
        opposite = topic.opposite(position)
        if opposite is None:
            return None
        position = opposite
    match = yes or no
    assert match is not None
    return Finding(
        found[0].question,
        position,
        match.start(),
        match.end(),
        f"answer-{'yes' if yes else 'no'}/{found[0].rule}",
        None,
    )


def needs_question(text: str) -> bool:
    """Whether a bare answer has to be quoted together with its question."""
    return _BARE.match(text) is not None and len(text.split()) <= _MOST_BARE_WORDS


def _as_claim(question: str) -> str:
    """The last question as a claim: "So a county cannot leave?" reads "a county cannot leave."; "Can a county opt
    out?" reads "a county can opt out."."""
    last = re.split(r"(?<=[.?!])\s+(?=[A-Z])", question.strip())[-1]
    last = (
        re.sub(r"(?i)^(?:q\.?:?|question(?: \d+)?(?: \([^)]*\))?:?|so|and|but|then|well|now),?\s+", "", last).rstrip(
            "? "
        )
        + "."
    )
    inverted = re.match(
        r"(?i)^(can|could|may|is|was|does|did|do|will|would|are|were|has|have)(n['’]t|"
        r"not)?\s+((?:an?|the|any|it|they|we|this|that|there|participation|taking part|"
        r"no)\b(?:\s+(?!opt\b|be\b|voluntary|mandatory|participat|withdraw|decline|required|"
        r"leave|ever)[\w.]+){0,6})\s+",
        last,
    )
    if inverted:
        auxiliary, negative, subject = inverted.groups()
        return f"{subject} {auxiliary.lower()}{' not' if negative else ''} {last[inverted.end() :]}"
    return last
