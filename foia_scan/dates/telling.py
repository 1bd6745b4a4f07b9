"""What each form of a date tells: a day, a month, a year, or how to reckon one from another day."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from foia_scan.dates.found import Form
from foia_scan.dates.named_days import called
from foia_scan.dates.words import count_number, day_number, month_number, weekday_number, year_number

Match = re.Match[str]
Fields = dict[str, object]
Reader = Callable[[Match], Fields | None]


def _iso(year: int, month: int | None = None, day: int | None = None) -> str | None:
    """The ISO form, or None for a day that no calendar has."""
    if month is None:
        return f"{year:04d}"
    if not 1 <= month <= 12:
        return None
    if day is None:
        return f"{year:04d}-{month:02d}"
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _whole(form: Form, value: str | None) -> Fields | None:
    return {"form": form, "value": value} if value else None


def named_day(match: Match) -> Fields | None:
    return _whole("date", _iso(year_number(match["y"]), month_number(match["m"]), day_number(match["d"])))


def numeric_day(match: Match) -> Fields | None:
    return _whole("date", _iso(year_number(match["y"]), int(match["m"]), int(match["d"])))


def named_month(match: Match) -> Fields | None:
    return _whole("month", _iso(year_number(match["y"]), month_number(match["m"])))


def numeric_month(match: Match) -> Fields | None:
    return _whole("month", _iso(year_number(match["y"]), int(match["m"])))


def year(match: Match) -> Fields | None:
    return _whole("year", _iso(year_number(match["y"])))


def month_day(match: Match) -> Fields | None:
    month, day = month_number(match["m"]), day_number(match["d"])
    if _iso(2000, month, day) is None or _is_modal(match):
        return None
    fields: Fields = {"form": "month-day", "needs": "year", "month": month, "day": day}
    return fields | _named_year(match)


def numeric_month_day(match: Match) -> Fields | None:
    if not match["d"].isdecimal():
        return None  # a fraction: "on 3/4th of the sites"
    month, day = int(match["m"]), int(match["d"])
    if _iso(2000, month, day) is None:
        return None
    return {"form": "month-day", "needs": "year", "month": month, "day": day}


def month_alone(match: Match) -> Fields | None:
    cue, month = match["cue"].lower(), month_number(match["m"])
    if cue in ("by", "from", "of", "before", "after") and re.match(r"\s+[A-Z][a-z]+", match.string[match.end() :]):
        return None  # "by April Jones"
    fields: Fields = {"form": "month-alone", "needs": "year", "month": month, "strict": cue in ("last", "next")}
    if cue in ("last", "next"):
        fields |= {"needs": "anchor", "direction": "past" if cue == "last" else "future"}
    if cue == "this":  # of the year in which it is said, whatever year was told before
        fields["needs"] = "anchor"
    if cue == "that":
        fields["base"] = "narrative"
    return fields | _named_year(match)


def month_of_a_paper(match: Match) -> Fields | None:
    return {"form": "month-alone", "needs": "year", "month": month_number(match["m"])}


def week_of(match: Match) -> Fields | None:
    """The week is known, the day is not: the month is what can be said."""
    month = month_number(match["m"])
    if match["y"]:
        return _whole("month", _iso(year_number(match["y"]), month))
    return {"form": "month-alone", "needs": "year", "month": month}


def _named_year(match: Match) -> Fields:
    """ "June 8 of last year": the year is said from the anchor."""
    said = match.groupdict().get("said")
    if not said:
        return {}
    base = "narrative" if "that" in said or "same" in said else "document"
    return {"needs": "anchor", "shift": -1 if "last" in said else 0, "exact": True, "base": base}


def day_of_month(match: Match) -> Fields | None:
    said = (match["said"] or "").lower()
    fields: Fields = {"form": "day-of-month", "needs": "anchor", "day": day_number(match["d"])}
    if "last" in said:
        return fields | {"shift": -1, "exact": True}
    if "next" in said:
        return fields | {"shift": 1, "exact": True}
    return fields | {"exact": bool(said), "base": "document" if "this" in said or not said else "narrative"}


def weekday(match: Match) -> Fields | None:
    cue = (match["cue"] or "").lower()
    number = weekday_number(match["w"])
    fields: Fields = {"form": "weekday", "needs": "anchor", "weekday": number}
    if cue in ("last", "this past"):
        return fields | {"direction": "past", "strict": True}
    if cue in ("next", "this coming", "coming"):
        return fields | {"direction": "future", "strict": True}
    if cue in ("the following", "that", "the next"):
        return fields | {"base": "narrative", "direction": "future", "strict": cue != "that"}
    return fields


def named_holiday(match: Match) -> Fields | None:
    groups = match.groupdict()
    side = (groups.get("side") or "").lower()
    shift = -1 if re.search(r"before|eve\b", side) else 1 if "after" in side else 0
    fields: Fields = {"form": "named-day", "needs": "anchor", "named": called(groups), "shift": shift}
    return fields | ({"weekday": weekday_number(groups["w"])} if groups.get("w") else {})


def weekday_before_last(match: Match) -> Fields | None:
    return {"form": "weekday", "needs": "anchor", "weekday": weekday_number(match["w"]), "shift": -7}


def weekday_of_a_week(match: Match) -> Fields | None:
    """ "Monday of last week": weeks begin with their Monday."""
    week = {"last": -1, "this": 0, "next": 1}[match["which"].lower()]
    return {"form": "weekday", "needs": "anchor", "weekday": weekday_number(match["w"]), "shift": week, "exact": True}


_DAYS = {"yesterday": -1, "last night": -1, "tomorrow": 1, "the day before yesterday": -2, "the day after tomorrow": 2}


def plain_day(match: Match) -> Fields | None:
    words = re.sub(r"\s+", " ", match["words"].lower())
    if words in _DAYS:
        return {"form": "day-shift", "needs": "anchor", "shift": _DAYS[words], "exact": True}
    if words in ("the same day", "that same day", "that day", "that very day", "later that day", "that evening"):
        return {"form": "day-shift", "needs": "anchor", "base": "narrative", "exact": True}
    if words in ("the next day", "the following day", "the day after", "the next morning", "the following morning"):
        return {"form": "day-shift", "needs": "anchor", "base": "narrative", "shift": 1, "exact": True}
    if words in ("the day before", "the previous day"):
        return {"form": "day-shift", "needs": "anchor", "base": "narrative", "shift": -1, "exact": True}
    return {"form": "day-shift", "needs": "anchor", "shift": 0, "exact": True}


_UNIT_FORMS: dict[str, Form] = {"day": "day-shift", "week": "week-shift", "month": "month-shift", "year": "year-shift"}


def shift(match: Match) -> Fields | None:
    unit, side = match["unit"].lower(), re.sub(r"\s+", " ", match["side"].lower())
    amount = count_number(match["n"])
    if unit == "fortnight":
        unit, amount = "week", 2 * amount
    if unit == "hour":
        return {"form": "day-shift", "needs": "anchor", "exact": True} if side == "ago" and amount < 3 else None
    back = side in ("ago", "earlier", "before", "before that", "previously")
    return {
        "form": _UNIT_FORMS[unit],
        "needs": "anchor",
        "base": "document" if side in ("ago", "from now") else "narrative",
        "shift": -amount if back else amount,
        "exact": unit == "day" or bool(match["exact"] or match["exactly"]),
    }


def calendar_shift(match: Match) -> Fields | None:
    which, unit = re.sub(r"\s+", " ", match["which"].lower()), match["unit"].lower()
    amount = {"last": -1, "the past": -1, "the previous": -1, "the preceding": -1, "next": 1, "the following": 1}.get(
        which, 0
    )
    if unit == "weekend":
        return {"form": "weekday", "needs": "anchor", "weekday": 5, "direction": "past" if amount <= 0 else "future"}
    return {
        "form": _UNIT_FORMS[unit],
        "needs": "anchor",
        "base": "narrative"
        if which in ("that", "that same", "the following", "the previous", "the preceding")
        else "document",
        "shift": amount,
        "direction": "past" if amount < 0 else "future" if amount > 0 else "open",
    }


def season(match: Match) -> Fields | None:
    which = match["which"].lower()
    month = {"spring": 3, "summer": 6, "fall": 9, "autumn": 9}[match["season"].lower()]
    fields: Fields = {"form": "season", "needs": "anchor", "month": month, "strict": which in ("last", "next")}
    if which in ("last", "next"):
        fields["direction"] = "past" if which == "last" else "future"
    return fields


def _is_modal(match: Match) -> bool:
    """ "May 3 counties leave?": the verb opens a question. In capitals without a year a verb can't be told either."""
    word = match["m"].rstrip(".")
    if word.lower() not in ("may", "march"):
        return False
    before = match.string[: match.start("m")].rstrip()
    if word.isupper():
        return not re.search(r"\b(?:on|of|by|until|since|from|in|the|dated)$", before, re.IGNORECASE)
    opens = not before or before[-1] in '.?!"“'
    rest = re.split(r"[.!](?:\s|$)|\n\s*\n", match.string[match.end() :], maxsplit=1)[0]
    return opens and "?" in rest
