"""Conversations that a machine kept, as they are printed from phones and messengers: whose line it is, and when.

"[05/02/2011 18:42] Hatch: …", "09/02/2010 08:12  MBrandt: …", "7:41a SA: …", "Ann Roe (9:14 AM): …", and a name with
the hour on a line of its own above the words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from foia_scan import dates
from foia_scan.documents.rows import Row

FEWEST = 3
"""Lines of one form that make a conversation."""
_CLOCK = r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s*(?:[AaPp]\.?(?:[Mm]\.?)?(?![A-Za-z]))?"
_DAY = r"(?:\d{1,4}[/-]\d{1,2}[/-]\d{2,4}|(?:[A-Z][a-z]{2,8}\.?,?\s+)?[A-Z][a-z]{2,8}\.?\s+\d{1,2}(?:,\s*\d{4})?)"
_WHO = (
    r"(?P<who>[A-Z][\w.'’-]*(?:,?\s+(?:[A-Z][\w.'’-]*|\([A-Z][\w ]{1,12}\))){0,3}|"
    r"[a-z][\w'’-]+,\s+[a-z]\.?|[A-Za-z][\w.-]*@?)"
)
_STAMPED = re.compile(
    rf"[\[(]?(?:(?P<day>{_DAY}),?\s+(?:at\s+)?)?{_CLOCK}[\])]?\s*(?:[-–—|]\s*)?{_WHO}\s*[:>]\s+(?=\S)"
)
_NAMED = re.compile(rf"{_WHO}\s*[\[(](?:(?P<day>{_DAY}),?\s+(?:at\s+)?)?{_CLOCK}[\])]\s*:?\s+(?=\S)")
_ABOVE = re.compile(rf"{_WHO}\s+[\[(]?(?:(?P<day>{_DAY}),?\s+(?:at\s+)?)?{_CLOCK}[\])]?\s*:?$")
_FORMS = (_STAMPED, _NAMED, _ABOVE)
_HOUR = re.compile(r"[:.](?<=\d[:.])\d\d")  # from its sign on, which texts bear less often than digits
_LABEL = 60
"""Characters within which a label tells the hour; hardly any row does, and a look for it costs little."""


@dataclass(frozen=True, slots=True)
class Line:
    """The label of a line of a conversation: the row's first ``length`` characters."""

    who: str
    day: str | None
    """ISO; None where the label tells no more than the hour."""
    printed_day: str
    """Its words; "" where there is none."""
    length: int


def line_at(text: str) -> Line | None:
    """The label that opens the row; None for any other row."""
    if not _HOUR.search(text, 0, _LABEL):
        return None
    for form in _FORMS:
        if match := form.match(text):
            found = dates.find(match["day"]) if match["day"] else []
            return Line(match["who"].strip(), found[0].value if found else None, match["day"] or "", match.end())
    return None


def is_chat(rows: Sequence[Row]) -> bool:
    """Whether the rows are a conversation: lines of one form, by two voices or more, one of them more than once."""
    labels = "\n".join([row.text[:_LABEL] for row in rows])
    if len(_HOUR.findall(labels)) < FEWEST:  # most papers tell no hours, and one look at all lines costs little
        return False
    telling = [row.text for row in rows if _HOUR.search(row.text, 0, _LABEL)]
    if len(telling) < FEWEST:
        return False
    for form in _FORMS:
        voices = [match["who"] for text in telling if (match := form.match(text))]
        if len(voices) >= FEWEST and 1 < len(set(voices)) < len(voices):
            return True
    return False
