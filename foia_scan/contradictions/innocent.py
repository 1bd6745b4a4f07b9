"""Named reasons why two opposite statements may both be honest. A rule takes both and returns its reason, or None.

A pair with a reason goes to the evolution list; it is never called a contradiction.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from foia_scan.records import Statement

Rule = Callable[[Statement, Statement], str | None]

_CHANGE = re.compile(
    r"(?i)\b(?:no longer|has (?:since )?(?:changed|become)|(?:we|ice|the agency|the department) (?:have|"
    r"has) (?:changed|revised|reversed)|change (?:of|in) (?:policy|position)|effective (?:immediately|"
    r"today)|supersede[sd]?|rescind(?:s|ed)?|from (?:today|this (?:day|week|month)) on|"
    r"replaces all earlier)\b"
)


def later_effect(a: Statement, b: Statement) -> str | None:
    """One holds from a later date only; the other speaks of the time before it, or of no known time."""
    if bool(a.effective) == bool(b.effective):
        return None
    late, other = (a, b) if a.effective else (b, a)
    assert late.effective is not None
    shared = min(len(late.effective), len(other.date or ""))
    if shared and (other.date or "")[:shared] >= late.effective[:shared]:
        return None
    return f"takes effect later ({late.effective})"


def announced_change(a: Statement, b: Statement) -> str | None:
    """The later statement says openly that the position has changed."""
    if not (a.date and b.date) or a.date == b.date:
        return None
    later = max(a, b, key=lambda s: s.date or "")
    return "the later statement announces a change" if _CHANGE.search(later.quote) else None


def different_program(a: Statement, b: Statement) -> str | None:
    if a.program and b.program and a.program != b.program:
        return f"different programs ({a.program}, {b.program})"
    return None


def different_scope(a: Statement, b: Statement) -> str | None:
    """They speak of different places of one rank: what holds for one county need not hold for another. A county and a
    state are never told apart: the one may lie in the other."""
    ours, theirs = set(a.jurisdictions), set(b.jurisdictions)
    if not ours or not theirs or ours & theirs or len({_is_county(place) for place in ours | theirs}) > 1:
        return None
    first, second = sorted((", ".join(sorted(ours)), ", ".join(sorted(theirs))))
    return f"different places ({first}; {second})"


def _is_county(place: str) -> bool:
    return place.endswith(" County")


RULES: tuple[Rule, ...] = (different_program, different_scope, later_effect, announced_change)


def reason(a: Statement, b: Statement) -> str | None:
    """The first reason that applies; symmetric in a and b."""
    return next((r for rule in RULES if (r := rule(a, b))), None)
