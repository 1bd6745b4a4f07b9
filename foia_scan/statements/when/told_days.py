"""The date that a sentence tells: the most exact of several, none after the document's own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from foia_scan import dates
from foia_scan.records import DateSource
from foia_scan.statements.when.dated_papers import PAPER_OF

Said = tuple[str | None, DateSource | None, str]
"""ISO date or None, its source, the rule."""

_FEW_YEARS = 3
_MONTHS = frozenset({"month", "month-alone"})


def most_exact(
    found: list[dates.FoundDate], anchor: str | None, lead: str, rule: str, account: str = "", had: bool = False
) -> Said | None:
    """The date that says most (a day before a month before a year), the first of equals; none after the document's.
    ``account``: the kind of document, where it tells of the past in the order of events; ``had``: what had been before.
    """
    told: list[tuple[int, int, Said]] = []
    before: str | None = None
    for order, each in enumerate(found):
        value = _resolve(each, anchor, lead, before)
        before = value or before
        if account:
            value = _in_the_account(each, value, lead, anchor, anchor if account == "transcript" else None, had)
        if value is None or dates.is_after(value, anchor):
            continue
        source: DateSource = "relative" if each.needs == "anchor" else "sentence"
        told.append((-len(value), order, (value, source, f"{rule}:{each.form}")))
    return min(told)[2] if told else None


_LATELY = 100
"""Days before a hearing in which a day without its year is the last of its name."""


def _apart(value: str, anchor: str) -> int:
    """Days from one ISO day to a later one."""
    return (date.fromisoformat(anchor) - date.fromisoformat(value)).days


def _of_last_year(found: dates.FoundDate, anchor: str | None) -> str | None:
    """ "April 11 of last year": the witness counts from the day of the testimony."""
    return dates.resolve(found, anchor) if found.form == "month-day" and found.needs == "anchor" else None


def _in_the_account(
    found: dates.FoundDate, value: str | None, lead: str, anchor: str | None, spoken: str | None, had: bool = False
) -> str | None:
    """A day or month without a year lies in the year that the witness told last; at a hearing, held on the day
    ``spoken``, it may be one just past."""
    if value is None or (found.needs != "year" and found.form != "day-of-month"):
        return value
    told = [day for f in dates.find(lead[-1500:]) if (day := f.value or _of_last_year(f, anchor))]
    if found.form == "day-of-month":
        return _of_that_month(found, value, told)
    if spoken is not None and len(spoken) == 10 and _apart(f"{value}-28"[:10], spoken) <= _LATELY:
        return value
    if not told or not 0 < int(value[:4]) - int(told[-1][:4]) <= _FEW_YEARS:
        return value
    same_year = told[-1][:4] + value[4:]
    runs_on = same_year[: len(told[-1])] < told[-1][: len(same_year)] and not had
    return f"{int(told[-1][:4]) + 1}{value[4:]}" if runs_on else same_year


def _of_that_month(found: dates.FoundDate, value: str, told: list[str]) -> str:
    """ "In May of 2010? - At the session on the 18th.": a day of the month that was told last."""
    if found.exact or not told or len(told[-1]) < 7:
        return value
    return dates.resolve(replace(found, exact=True), f"{told[-1][:7]}-01") or value


def _resolve(found: dates.FoundDate, anchor: str | None, lead: str, before: str | None = None) -> str | None:
    """``before`` is the date that the same sentence has told already."""
    if found.needs is None:
        return found.value
    base = anchor
    if found.base == "narrative" and before is not None:
        base = before
    elif found.base == "narrative":
        told: str | None = None
        near = lead[-600:]
        for other in dates.find(near):  # "that same month" is of the month told before it
            if found.form == "day-shift" and other.form in _MONTHS and PAPER_OF.search(near[: other.start]):
                continue  # "My card was from July. Three days later …": nobody counts days from a month
            if other.base != "narrative" or other.text != found.text:
                told = dates.resolve(other, told if other.base == "narrative" and told else anchor) or told
        base = told or anchor
    return dates.resolve(found, base)
