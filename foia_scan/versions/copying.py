"""Copies: one message in several places, one memo released twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from foia_scan import names
from foia_scan.records import Paper
from foia_scan.topics import Topic
from foia_scan.versions.differing import differences
from foia_scan.versions.reader import Reader
from foia_scan.versions.sketching import likeness

_READ_ALIKE = 0.8
"""Likeness above which two messages of one sender and day are one message, read twice with slips."""

_LATEST = 8
"""How many messages of a day that look alike are compared word by word."""


def copies_of(papers: Sequence[Paper]) -> dict[str, str]:
    """Document id -> id of the first with the same words, unless hand or date differ as far as they are known."""
    first: dict[str, list[Paper]] = defaultdict(list)
    copies: dict[str, str] = {}
    for paper in papers:
        alike = first[paper.fingerprint]
        original = next((other for other in alike if _may_be_one(paper, other)), None)
        if original is None:
            alike.append(paper)
        else:
            copies[paper.id] = original.id
    return copies


def _may_be_one(a: Paper, b: Paper) -> bool:
    if (a.status == "draft") != (b.status == "draft"):
        return False
    return _same_date(a.date, b.date) and _same_hand(a.author, b.author) and _same_kind(a, b)


def _same_kind(a: Paper, b: Paper) -> bool:
    return a.kind == b.kind or "unknown" in (a.kind, b.kind)


def _same_date(a: str | None, b: str | None) -> bool:
    """As far as both are known, at the precision that they share."""
    if a is None or b is None:
        return True
    shared = min(len(a), len(b))
    return a[:shared] == b[:shared]


def _same_hand(a: str, b: str) -> bool:
    return not a or not b or a == b or names.same_person(a, b)


def read_again(group: Sequence[Paper], reader: Reader, topic: Topic) -> tuple[dict[str, str], list[Paper]]:
    """Document id -> id of the document that it is another reading of, quoted or scanned twice; and what is left.

    The letters must be the same but for those that a scan confuses. Messages of one sender and day are one message also
    where other words slipped or the end was cut off, unless one withholds what the other shows or the topic's words
    differ: then they are versions, and evidence.
    """
    same: dict[str, str] = {}
    left: list[Paper] = []
    read: dict[str, list[Paper]] = defaultdict(list)
    sent: dict[str, list[Paper]] = defaultdict(list)
    for paper in group:
        letters = reader.gist(paper.id).letters
        on_the_day = sent[paper.date or ""] if paper.kind == "email" and paper.author else []
        first = next((other for other in read[letters] if _may_be_one(paper, other)), None) or next(
            (other for other in on_the_day[-_LATEST:] if _is_quoted(paper, other, reader, topic)), None
        )
        if first is not None:
            same[paper.id] = first.id
            continue
        left.append(paper)
        read[letters].append(paper)
        on_the_day.append(paper)
    return same, left


def _is_quoted(paper: Paper, other: Paper, reader: Reader, topic: Topic) -> bool:
    if not paper.date or not _same_hand(paper.author, other.author):
        return False
    if max(likeness(reader.gist(other.id), reader.gist(paper.id))) < _READ_ALIKE:
        return False
    a, b = reader.words(other.id), reader.words(paper.id)
    return all(found.kind == "words" for found in differences(other.id, a, paper.id, b, topic))
