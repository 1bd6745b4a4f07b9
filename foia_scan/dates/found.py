"""What the parser of dates hands out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Need = Literal["year", "anchor"]
Base = Literal["document", "narrative"]
Direction = Literal["past", "future", "open"]
Form = Literal[
    "date",
    "month",
    "year",
    "month-day",
    "month-alone",
    "day-of-month",
    "season",
    "weekday",
    "named-day",
    "day-shift",
    "week-shift",
    "month-shift",
    "year-shift",
]


@dataclass(frozen=True, slots=True)
class FoundDate:
    """An expression of time in a text; ``start`` and ``end`` are offsets into the text that was searched."""

    start: int
    end: int
    text: str
    """The words, verbatim."""
    form: Form
    value: str | None = None
    """ISO, full or partial, where the words say it all; never filled in."""
    needs: Need | None = None
    """"year": the year is missing; "anchor": it only means something seen from another date; None: complete."""
    base: Base = "document"
    """What it is relative to: the date of the document ("yesterday") or the date told last ("three weeks later")."""
    direction: Direction = "open"
    """Whether the words around it point back, forward, or leave it open."""
    month: int | None = None
    day: int | None = None
    named: str = ""
    """The name of a day that has one, as the table of named days spells it: "labor day"."""
    weekday: int | None = None
    """0 is Monday."""
    shift: int = 0
    """Days, weeks, months or years (by ``form``) from the anchor."""
    exact: bool = False
    """True where a shift by weeks, months or years lands on the very day ("to the day", "ago today")."""
    strict: bool = False
    """True where the anchor's own day, month or weekday can't be meant ("last Friday", "next March")."""
