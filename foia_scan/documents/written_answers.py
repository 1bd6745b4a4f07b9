"""Who answers in writing: questions for the record of a hearing, questions on pages without a head."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from foia_scan.bodies import spelled, usual
from foia_scan.documents.cutting import Segment
from foia_scan.documents.lines import names_a_body
from foia_scan.documents.organizations import known_in
from foia_scan.documents.people import introduced
from foia_scan.records import Person
from foia_scan.topics import Topic

_ANSWERED = re.compile(r"(?i)(?:responses?|answers?)\s+(?:of|by|from)\s+(?P<who>.+)$")


def for_the_record(head: Sequence[str], letterhead: str, topic: Topic) -> Person | None:
    """Written answers after a hearing: whoever testified stands at their top, by name and office, or the body that
    answers alone."""
    lines = [*head, *(f"{above} {below}" for above, below in pairwise(head))]
    if not any(re.search(r"(?i)\b(?:questions|responses|answers)\b.*\brecord\b", text) for text in lines):
        return None
    if witness := _witness_of_record(head, topic):
        return witness
    answered = next((match["who"] for text in head if (match := _ANSWERED.match(text))), "")
    named = " \n".join(text for text in head if "COMMITTEE" not in text.upper())
    body = known_in(answered, topic) or letterhead or known_in(named, topic)
    return Person(body, "", body, "issuer") if body else None


_PUT_TO = re.compile(
    r"(?i)(?:.*\bquestions?\b.{0,30}?\s)?(?:submitted|directed|addressed|put|posed)\s+to\s+(?:(?-i:Mr|Ms|Mrs|Dr)\.\s+)?(?P<who>(?-i:[A-Z]).+)$"
)
""" "Questions for the record submitted to Ann Roe", "Submitted to Mr. Ben Orr, Director, CBA"."""
_OF_THE_HOUSE = re.compile(
    r"(?i)\b(?:honorable|chair(?:man|woman)?|ranking|senators?|representatives?|congress(?:man|woman)|members?|committee)\b"
)


def _witness_of_record(head: Sequence[str], topic: Topic) -> Person | None:
    """Who answers, where a line names one person to whom the questions were put, or with an office; None where no line
    does, or where those who asked stand there."""
    found: list[Person] = []
    for text in head[:_LINES]:
        put_to = _PUT_TO.match(text)
        person = introduced(put_to["who"] if put_to else text, topic, "title")
        if person is None or _OF_THE_HOUSE.search(text) or not (put_to or person.role):
            continue
        found.append(person)
    return found[0] if len(found) == 1 else None


_LINES = 5
"""Rows of the head in which a witness is named."""
_RESPONSE_OF = re.compile(
    r"(?:(?:APPENDIX|ATTACHMENT|EXHIBIT|ENCLOSURE|ANNEX|TAB)\s+\w{1,3}\W+)?(?:(?:AGENCY|MANAGEMENT|WRITTEN|OFFICIAL)\s+)?"
    r"(?:RESPONSE|REPLY|COMMENTS)\s+(?:OF|FROM|BY)\s+(?:THE\s+)?(?P<body>(?-i:[A-Z])[^.;:]{3,70}?)"
    r"(?:\s+(?:TO|ON|REGARDING)\s.*)?$",
    re.IGNORECASE,
)
""" "ANNEX 2: REPLY OF THE HARBOR DEPARTMENT"."""


def responding_body(head: Sequence[str], topic: Topic) -> str:
    """The body whose response to somebody's report the title says that it is, wherever it is printed; "" for others."""
    for text in head[:4]:
        match = _RESPONSE_OF.fullmatch(text.strip(" ."))
        whole = match is not None and " " in match["body"]  # not "Response of the Department", a section
        if match and whole and names_a_body(match["body"], topic) and not _OF_A_PARTY.match(match["body"]):
            return known_in(match["body"], topic) or usual(spelled(match["body"]))
    return ""


_OF_A_PARTY = re.compile(r"(?i)(?:plaintiffs?|defendants?|petitioners?|respondents?|appell\w+|amic\w+)\b")
"""Who responds in a case."""


_ASKED_IN_WRITING = re.compile(
    r"(?i)(?:question\s*#|question\s+\d+\s+\((?:mr|ms|mrs|rep|sen)\b|qfr\s+\d|topic:\s|primary:\s)"
)
""" "Question 2 (Ms. Roe). May a port leave?"."""
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
