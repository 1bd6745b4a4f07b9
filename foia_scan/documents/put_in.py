"""What the record of a hearing prints in the midst of what is said: "[The information follows:]", a letter below."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from foia_scan import dates
from foia_scan.documents import people as persons
from foia_scan.documents.bodies import Part
from foia_scan.documents.closings import is_closing
from foia_scan.documents.lines import names_a_body
from foia_scan.documents.organizations import known_in
from foia_scan.documents.speech import is_stage_direction
from foia_scan.records import Person
from foia_scan.topics import Topic

_FOLLOWS = re.compile(r"[\[(]The\s+[^\])]{3,120}\bfollows?\s*[:.]?[\])]$")
""" "[The letter referred to follows:]"."""
_SALUTATION = re.compile(r"(?:^|(?<=[.\d])\s+)(?:Dear|To)\s+[^.:;]{3,60}:")
_SIGNED = re.compile(
    r"[.!?][\"”’)]*\s+(?:Very\s+truly\s+yours|Respectfully(?:\s+(?:submitted|yours))?|Sincerely(?:\s+yours)?|"
    r"Yours(?:\s+(?:very\s+)?truly|\s+sincerely)?|Cordially|Truly\s+yours),\s+(?P<who>[A-Z][^:;?!]{4,90}?)\.?$"
)
"""A closing on the line of the last sentence: "… to stay out. Respectfully, Ada Roe, Director."."""
_LONGEST_HEAD = 240
"""Characters above a letter's salutation."""


@dataclass(frozen=True, slots=True)
class PutIn:
    """Body lines [first, last] of a paper that the record prints."""

    first: int
    last: int
    who: Person | None
    day: str | None


def put_in(parts: Sequence[Part], at: int, topic: Topic) -> PutIn | None:
    """The paper that follows the part, which says so, down to the next who speaks: by whoever signs it, for the house
    and of the day on its top. Whoever spoke last has not said what stands in it, even where nobody signs."""
    if not _FOLLOWS.match(parts[at].text):
        return None
    after = next((k for k in range(at + 1, len(parts)) if _ends(parts[k])), len(parts))
    lines = [part.text for part in parts[at + 1 : after]]
    who = _signer(lines, topic) if lines else None
    if who is None:
        return PutIn(at + 1, after - 1, None, None)
    salutation = _SALUTATION.search(" ".join(lines)[:_LONGEST_HEAD])
    head = " ".join(lines)[: salutation.start()] if salutation else ""
    told = [found.value for found in dates.complete(head) if found.value and len(found.value) == 10]
    house = head.split(",")[0].strip()
    house = known_in(head, topic) or (house if names_a_body(house, topic) else "")
    return PutIn(
        at + 1, after - 1, Person(who.name, who.role, who.organization or house, who.rule), told[0] if told else None
    )


def _ends(part: Part) -> bool:
    return part.label is not None or part.examiner != "" or is_stage_direction(part.text)


def _signer(lines: Sequence[str], topic: Topic) -> Person | None:
    closing = next((k for k, line in enumerate(lines) if is_closing(line)), None)
    if closing is not None:
        return persons.signature(lines[closing + 1 :], topic)
    match = _SIGNED.search(" ".join(lines))
    return persons.introduced(match["who"], topic, "signature") if match else None
