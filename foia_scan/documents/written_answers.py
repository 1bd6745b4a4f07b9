"""Who answers in writing: questions for the record of a hearing, questions on pages without a head."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from foia_scan.documents.cutting import Segment
from foia_scan.documents.organizations import known_in
from foia_scan.records import Person
from foia_scan.topics import Topic

_ANSWERED = re.compile(r"(?i)(?:responses?|answers?)\s+(?:of|by|from)\s+(?P<who>.+)$")


def for_the_record(head: Sequence[str], letterhead: str, topic: Topic) -> Person | None:
    """Written answers after a hearing: the body that answers stands at their top."""
    lines = [*head, *(f"{above} {below}" for above, below in pairwise(head))]
    if not any(re.search(r"(?i)\b(?:questions|responses|answers)\b.*\brecord\b", text) for text in lines):
        return None
    answered = next((match["who"] for text in head if (match := _ANSWERED.match(text))), "")
    named = " \n".join(text for text in head if "COMMITTEE" not in text.upper())
    body = known_in(answered, topic) or letterhead or known_in(named, topic)
    return Person(body, "", body, "issuer") if body else None


_ASKED_IN_WRITING = re.compile(r"(?i)(?:question\s*#|qfr\s+\d|topic:\s|primary:\s)")
_RESPONDS = re.compile(r"(?i)(?:response|answer)(?:\s+\d+)?\s*[:.]\s")


def answering_body(segment: Segment, topic: Topic) -> Person | None:
    """Who answers questions in writing on pages without a head: the agency that the answers name most."""
    asked = sum(_ASKED_IN_WRITING.match(row.text) is not None for row in segment.rows)
    if asked < 2 or not any(_RESPONDS.match(row.text) for row in segment.rows):
        return None
    body = _most_named([row.text for row in segment.rows if not _ASKED_IN_WRITING.match(row.text)], topic)
    return Person(body, "", body, "issuer") if body else None


def _most_named(lines: Sequence[str], topic: Topic) -> str:
    """The agency that a paper of the program itself, with no letterhead, names most often."""
    counts: dict[str, int] = {}
    for match in topic.organization_pattern.finditer(" ".join(lines)):
        organization = topic.organization(match[0])
        if organization and organization.kind == "agency":
            counts[organization.name] = counts.get(organization.name, 0) + 1
    return max(counts, key=lambda name: counts[name]) if counts else ""
