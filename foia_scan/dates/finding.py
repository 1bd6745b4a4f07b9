"""Finding dates in running text: forms tried from the most to the least specific, none ever filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from foia_scan.dates.forms import FORMS, GATES, OF_DIGITS, DateForm
from foia_scan.dates.found import Direction, FoundDate
from foia_scan.dates.telling import Fields, Match
from foia_scan.dates.words import masked

_FUTURE_BEFORE = re.compile(
    r"\b(?:will|shall|must|should|[Pp]lease|going\s+to|plans?\s+to|expects?\s+to|scheduled|due"
    r"|upcoming|no\s+later\s+than|deadline|effective|next(?!\s+(?:to|door)\b))\b|['’]ll\b"
)
_DIGIT = re.compile(r"\d")
_MAY_BE_COMPLETE = re.compile(
    r"[\dFC'’‘](?:(?<=1)9\d\d|(?<=2)0\d\d|(?<=['’‘])\d\d|(?<=[FC])Y|(?<=\d)(?:[a-z]{0,2}[/-]|\s?Z))"
)
"""A year of four digits or of two, a day in numbers or a telegram's: most lines bear none, and few that are dates.
All begin in one set of characters, to which ``re`` skips five times as fast as it tries one form after the other."""
_PAST = re.compile(
    r"\b(?:had|was|were|did|said|told|wrote|met|sent|went|came|gave|made|took|sat|drove|spoke|heard|saw|rang|brought|held|stood|"
    r"flew|rode|ran|left|kept|got|began|has\s+been|\w{3,}ed)\b"
)
_TO_COME = re.compile(
    r"\b(?:by|until|till|before|no\s+later\s+than|due|effective|starting|beginning)\s*(?:on\s+)?(?:\w+day,?\s*)?$",
    re.IGNORECASE,
)


def _direction(text: str, start: int, end: int) -> Direction:
    """Whether the sentence around a date speaks of what is past or of what is to come."""
    opening = max((text.rfind(mark, 0, start) for mark in (". ", "? ", "! ", "; ", "\n\n")), default=-1) + 1
    before = text[max(opening, start - 120) : start]
    after = re.split(r"[.?!;](?:\s|$)", text[end : end + 120], maxsplit=1)[0]
    future = list(_FUTURE_BEFORE.finditer(before))
    past = list(_PAST.finditer(before))
    if future and (not past or past[-1].start() < future[-1].start()):
        return "future"
    if past:
        return "past"
    if _TO_COME.search(before) and not _PAST.search(after):
        return "future"
    if re.search(r"\b(?:will|shall)\b", after[:60]) and not _PAST.search(after[:60]):
        return "future"
    return "past" if _PAST.search(after) else "open"


def _candidates(text: str, forms: Sequence[DateForm]) -> Iterator[tuple[Match, Fields]]:
    taken: list[tuple[int, int]] = []
    for _, pattern, reader in forms:
        for match in pattern.finditer(text):
            if any(match.start() < end and start < match.end() for start, end in taken):
                continue
            fields = reader(match)
            # What was read as a date and turned down stays turned down: the rest of "February 30, 2010" is no year.
            taken.append(match.span())
            if fields is not None:
                yield match, fields


@cache
def _forms(open_gates: frozenset[str]) -> tuple[DateForm, ...]:
    return tuple(form for form in FORMS if form[0] <= open_gates)


def _open_gates(text: str, *, digits: bool) -> frozenset[str]:
    lowered = text.lower()
    found = []
    for name, gate in GATES.items():  # loops, since most lines are asked
        if (name in OF_DIGITS and not digits) or (name == "named month" and "month" not in found):
            continue
        if isinstance(gate, tuple):
            for word in gate:
                if word in lowered:
                    found.append(name)
                    break
        elif gate.search(text):
            found.append(name)
    return frozenset(found)


@lru_cache(maxsize=1 << 11)  # the same line is asked for by the one who cuts, the one who dates and the one who builds
def find(text: str) -> tuple[FoundDate, ...]:
    """Every expression of time in ``text``, in order, never overlapping; offsets point into ``text``.

    Bates, case and telephone numbers, money, citations of statutes and addresses are never read as dates.
    """
    searched = text
    digits = _DIGIT.search(text) is not None
    forms = _forms(_open_gates(text, digits=digits))
    if forms and digits:  # to mask takes longer than to look what there is to be masked
        searched = masked(text)
        if searched != text:
            forms = _forms(_open_gates(searched, digits=True))
    found = []
    for match, fields in _candidates(searched, forms):
        start, end = match.span()
        while end > start and text[end - 1].isspace():
            end -= 1
        if fields.get("needs") and "direction" not in fields and not fields.get("shift"):
            fields["direction"] = _direction(searched, start, end)
        found.append(FoundDate(start=start, end=end, text=text[start:end], **fields))  # type: ignore[arg-type]
    return tuple(sorted(found, key=lambda date_: date_.start))


def may_be_complete(text: str, end: int) -> bool:
    """The cheap first look: whether the text up to that offset may bear a date that has a value."""
    return _MAY_BE_COMPLETE.search(text, 0, end) is not None


@lru_cache(maxsize=1 << 11)
def complete(text: str) -> tuple[FoundDate, ...]:
    """Those found that have a value."""
    return tuple(found for found in find(text) if found.value) if may_be_complete(text, len(text)) else ()
