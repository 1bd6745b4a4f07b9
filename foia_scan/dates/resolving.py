"""Computing what a relative or incomplete date means, seen from a date that is known."""

from __future__ import annotations

from datetime import date, timedelta

from foia_scan.dates.found import FoundDate
from foia_scan.dates.named_days import day_in

_NEAR = timedelta(days=31)
"""A day without a year that lies this little ahead is the coming one, unless the words point back."""


def resolve(found: FoundDate, anchor: str | None) -> str | None:
    """The ISO date (full or partial) that ``found`` means when it is said on ``anchor`` (ISO, full or partial).

    None where the anchor is missing or not precise enough: the day is never invented.
    """
    if found.value is not None:
        return found.value
    if anchor is None:
        return None
    match found.form:
        case "month-day":
            return _month_day(found, anchor)
        case "month-alone" | "season":
            return _month_alone(found, anchor)
        case "day-of-month":
            return _day_of_month(found, anchor)
        case "named-day":
            return _named_day(found, anchor)
        case "year-shift":
            return _year_shift(found, anchor)
        case "month-shift":
            return _month_shift(found, anchor)
        case _:
            return _from_day(found, anchor)


def _day(value: str) -> date | None:
    return date.fromisoformat(value) if len(value) == 10 else None


def _make(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month_day(found: FoundDate, anchor: str) -> str | None:
    assert found.month is not None
    assert found.day is not None
    year = int(anchor[:4])
    if found.exact:
        made = _make(year + found.shift, found.month, found.day)
        return made.isoformat() if made else None
    if len(anchor) == 4:
        return None
    seen = _day(anchor) or _last_of_month(year, int(anchor[5:7]))
    earlier = [made for back in range(9) if (made := _make(year - back, found.month, found.day)) and made <= seen]
    later = [made for on in range(9) if (made := _make(year + on, found.month, found.day)) and made >= seen]
    if found.direction == "future" or (found.direction == "open" and later and later[0] - seen <= _NEAR):
        return later[0].isoformat() if later else None
    return earlier[0].isoformat() if earlier else None


def _month_alone(found: FoundDate, anchor: str) -> str | None:
    assert found.month is not None
    year = int(anchor[:4])
    if found.exact:
        return _as_said(found, year + found.shift)
    if len(anchor) == 4:
        return None
    seen = int(anchor[5:7])
    if found.direction == "future":
        past_it = found.month < seen or (found.strict and found.month == seen)
        return _as_said(found, year + past_it)
    # "in August": the latest August that has begun; "last August" is never the month that runs.
    running = seen if found.form == "month-alone" else _season_of(seen)
    too_late = found.month > running or (found.strict and found.month == running)
    return _as_said(found, year - too_late)


def _named_day(found: FoundDate, anchor: str) -> str | None:
    """The last day of the name before the anchor, or the next one where the words point forward."""
    if len(anchor) == 4:
        return None
    year = int(anchor[:4])
    seen = _day(anchor) or _last_of_month(year, int(anchor[5:7]))
    days = [beside(day_in(each, found.named), found) for each in (year - 1, year, year + 1)]
    if found.direction == "future":
        return min(each for each in days if each >= seen).isoformat()
    return max(each for each in days if each <= seen).isoformat()


def beside(day: date, found: FoundDate) -> date:
    """The day itself, the one ``shift`` days from it, or the weekday named before or after it."""
    if found.weekday is None:
        return day + timedelta(days=found.shift)
    if found.shift < 0:
        return day - timedelta(days=(day.weekday() - found.weekday) % 7 or 7)
    return day + timedelta(days=(found.weekday - day.weekday()) % 7 or 7)


def _season_of(month: int) -> int:
    """The month in which the running season began; winter counts with the autumn before it."""
    return 0 if month < 3 else month - month % 3


def _as_said(found: FoundDate, year: int) -> str:
    return f"{year:04d}" if found.form == "season" else f"{year:04d}-{found.month:02d}"


def _day_of_month(found: FoundDate, anchor: str) -> str | None:
    assert found.day is not None
    if len(anchor) == 4:
        return None
    year, month = int(anchor[:4]), int(anchor[5:7])
    if found.exact:
        return _iso_or_none(*_months_on(year, month, found.shift), found.day)
    seen = _day(anchor)
    if seen is None:
        return None
    if found.direction == "future":
        return _iso_or_none(*_months_on(year, month, 0 if found.day >= seen.day else 1), found.day)
    return _iso_or_none(*_months_on(year, month, 0 if found.day <= seen.day else -1), found.day)


def _iso_or_none(year: int, month: int, day: int) -> str | None:
    made = _make(year, month, day)
    return made.isoformat() if made else None


def _months_on(year: int, month: int, shift: int) -> tuple[int, int]:
    total = year * 12 + month - 1 + shift
    return total // 12, total % 12 + 1


def _last_of_month(year: int, month: int) -> date:
    following = _months_on(year, month, 1)
    return date(*following, 1) - timedelta(days=1)


def _year_shift(found: FoundDate, anchor: str) -> str | None:
    year = int(anchor[:4]) + found.shift
    if found.exact and len(anchor) == 10:
        return _iso_or_none(year, int(anchor[5:7]), int(anchor[8:]))
    return f"{year:04d}" if 1 <= year <= 9999 else None


def _month_shift(found: FoundDate, anchor: str) -> str | None:
    if len(anchor) == 4:
        return None
    year, month = _months_on(int(anchor[:4]), int(anchor[5:7]), found.shift)
    if found.exact and len(anchor) == 10:
        return _iso_or_none(year, month, int(anchor[8:]))
    return f"{year:04d}-{month:02d}"


def _from_day(found: FoundDate, anchor: str) -> str | None:
    seen = _day(anchor)
    if seen is None:
        return None
    try:
        if found.form == "weekday":
            return _weekday(found, seen).isoformat()
        if found.form == "week-shift":
            return _week(found, seen)
        return (seen + timedelta(days=found.shift)).isoformat()
    except OverflowError:
        return None


def _weekday(found: FoundDate, seen: date) -> date:
    assert found.weekday is not None
    if found.exact:  # "Monday of last week"
        return seen + timedelta(days=7 * found.shift - seen.weekday() + found.weekday)
    if found.shift:  # "the Thursday before last"
        return seen - timedelta(days=((seen.weekday() - found.weekday) % 7 or 7) - found.shift)
    if found.direction == "future":
        ahead = (found.weekday - seen.weekday()) % 7
        return seen + timedelta(days=ahead or (7 if found.strict else 0))
    # Newspapers say "Wednesday" of the very day they write: only "last Wednesday" must lie before it.
    back = (seen.weekday() - found.weekday) % 7
    return seen - timedelta(days=back or (7 if found.strict else 0))


def _week(found: FoundDate, seen: date) -> str | None:
    """The day for "to the day"; else the month in which the week lies, or the year if it lies in two months."""
    if found.exact:
        return (seen + timedelta(weeks=found.shift)).isoformat()
    if found.direction == "open" and found.shift:  # "three weeks later"
        return (seen + timedelta(weeks=found.shift)).isoformat()[:7]
    monday = seen - timedelta(days=seen.weekday()) + timedelta(weeks=found.shift)
    first, last = monday.isoformat(), (monday + timedelta(days=4)).isoformat()
    if first[:7] == last[:7]:
        return first[:7]
    return first[:4] if first[:4] == last[:4] else None


def is_after(value: str, anchor: str | None) -> bool:
    """Whether an ISO date lies behind another one, as far as both are precise; never behind an unknown one."""
    shared = min(len(value), len(anchor or ""))
    return anchor is not None and value[:shared] > anchor[:shared]
