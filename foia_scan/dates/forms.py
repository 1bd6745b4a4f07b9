"""The forms in which people write dates, from the most to the least specific, each with what it tells."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from foia_scan.dates.found import Form
from foia_scan.dates.named_days import NAMED_DAY, called
from foia_scan.dates.words import (
    ANY_MONTH,
    CLOCK,
    COUNT,
    DAY,
    FULL_WEEKDAY,
    MONTH,
    WEEKDAY,
    WORDED_DAY,
    YEAR,
    count_number,
    day_number,
    month_number,
    weekday_number,
    year_number,
)

Match = re.Match[str]
Fields = dict[str, object]
_Reader = Callable[[Match], Fields | None]

_BEFORE = r"(?<![\w/.$-])"
_AFTER = r"(?![\w/%-]|[.,:]\d)"
_THE_DAY = rf"(?:{WEEKDAY},?\s+(?:the\s+)?)?"


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


def _named_day(match: Match) -> Fields | None:
    return _whole("date", _iso(year_number(match["y"]), month_number(match["m"]), day_number(match["d"])))


def _numeric_day(match: Match) -> Fields | None:
    return _whole("date", _iso(year_number(match["y"]), int(match["m"]), int(match["d"])))


def _named_month(match: Match) -> Fields | None:
    return _whole("month", _iso(year_number(match["y"]), month_number(match["m"])))


def _numeric_month(match: Match) -> Fields | None:
    return _whole("month", _iso(year_number(match["y"]), int(match["m"])))


def _year(match: Match) -> Fields | None:
    return _whole("year", _iso(year_number(match["y"])))


def _month_day(match: Match) -> Fields | None:
    month, day = month_number(match["m"]), day_number(match["d"])
    if _iso(2000, month, day) is None or _is_modal(match):
        return None
    fields: Fields = {"form": "month-day", "needs": "year", "month": month, "day": day}
    return fields | _named_year(match)


def _numeric_month_day(match: Match) -> Fields | None:
    if not match["d"].isdecimal():
        return None  # a fraction: "on 3/4th of the sites"
    month, day = int(match["m"]), int(match["d"])
    if _iso(2000, month, day) is None:
        return None
    return {"form": "month-day", "needs": "year", "month": month, "day": day}


def _month_alone(match: Match) -> Fields | None:
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


def _month_of_a_paper(match: Match) -> Fields | None:
    return {"form": "month-alone", "needs": "year", "month": month_number(match["m"])}


def _week_of(match: Match) -> Fields | None:
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


def _day_of_month(match: Match) -> Fields | None:
    said = (match["said"] or "").lower()
    fields: Fields = {"form": "day-of-month", "needs": "anchor", "day": day_number(match["d"])}
    if "last" in said:
        return fields | {"shift": -1, "exact": True}
    if "next" in said:
        return fields | {"shift": 1, "exact": True}
    return fields | {"exact": bool(said), "base": "document" if "this" in said or not said else "narrative"}


def _weekday(match: Match) -> Fields | None:
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


def _named_holiday(match: Match) -> Fields | None:
    groups = match.groupdict()
    side = (groups.get("side") or "").lower()
    shift = -1 if re.search(r"before|eve\b", side) else 1 if "after" in side else 0
    fields: Fields = {"form": "named-day", "needs": "anchor", "named": called(groups), "shift": shift}
    return fields | ({"weekday": weekday_number(groups["w"])} if groups.get("w") else {})


def _weekday_before_last(match: Match) -> Fields | None:
    return {"form": "weekday", "needs": "anchor", "weekday": weekday_number(match["w"]), "shift": -7}


_DAYS = {"yesterday": -1, "last night": -1, "tomorrow": 1, "the day before yesterday": -2, "the day after tomorrow": 2}


def _plain_day(match: Match) -> Fields | None:
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


def _shift(match: Match) -> Fields | None:
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


def _calendar_shift(match: Match) -> Fields | None:
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


def _season(match: Match) -> Fields | None:
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


DateForm = tuple[frozenset[str], re.Pattern[str], _Reader]
"""Gates that must be open, the pattern, and who reads what it fits."""


def _form(gates: str, pattern: str, reader: _Reader, flags: int = 0) -> DateForm:
    return frozenset(gates.split(", ")), re.compile(pattern, flags), reader


GATES: dict[str, re.Pattern[str] | tuple[str, ...]] = {
    "digit": re.compile(r"\d"),
    "slash": ("/",),
    "dash": ("-",),
    "ordinal": re.compile(r"\d(?:st|nd|rd|th)", re.IGNORECASE),
    "worded": (
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "teenth",
        "tieth",
    ),
    "month": ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
    "named month": ANY_MONTH,
    "year": re.compile(r"(?:19|20)\d\d|['’]\d\d|[FC]Y"),
    "weekday": ("day",),
    "unit": ("week", "month", "year", "hour", "day", "fortnight"),
    "named day": ("day", "christmas", "halloween", "thanksgiving", " eve", "of july", "july fourth"),
    "season": ("spring", "summer", "fall", "autumn"),
    "part of day": ("day", "morrow", "night", "morning", "afternoon", "evening"),
}
"""What a text must bear for a form to be worth a try: most lines bear nothing. Plain words, one of which must stand in
the text in small letters, are looked for ten times as fast as a pattern."""
OF_DIGITS = frozenset({"digit", "slash", "dash", "ordinal", "year"})
"""Gates of forms that no text without a digit fits."""


_PART = r"(?:early|late|mid|mid-|the\s+(?:end|beginning|start|middle|close)\s+of)"
_SAID = r"(?:,?\s+(?:of\s+)?(?P<said>(?:last|this|that|the\s+same)\s+year))?"
_DATED_THING = (
    r"(?:letters?|memos?|memorandum|cables?|e-?mails?|messages?|notices?|notes?|papers?|fact\s?sheets?|sheets?|"
    r"brochures?|pamphlets?|slides?|deck|presentation|briefings?|meetings?|calls?|conference|session|hearing|visit|"
    r"sit-?down|agreements?|moas?|draft|guidance|bulletins?|circular|(?i:faqs?)|release|statements?|report|training|"
    r"interview|phone|telephone|story|procedures|handouts?|flyers?|newsletter|conversations?|number|issue|edition|speech|talk)\b"
)
"""What a month or a year is put in front of to say when it was written or held: "the June cable"."""
_WHOSE = r"(?:\b[A-Z][\w.]+['’]s?|\b(?:[Tt]he|[Ii]ts|[Yy]our|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Aa]n?))"
_ORDER = r"(?:first|second|third|fourth|last|1st|2nd|3rd|4th)"
FORMS = (
    _form("year, dash", rf"{_BEFORE}(?P<y>{YEAR})-(?P<m>\d\d)-(?P<d>\d\d)(?=T\d|{_AFTER})", _numeric_day),
    _form("digit, slash", rf"{_BEFORE}{_THE_DAY}(?P<m>\d?\d)/(?P<d>\d?\d)/(?P<y>{YEAR}|\d\d){_AFTER}", _numeric_day),
    _form("year, dash", rf"{_BEFORE}(?P<m>\d?\d)-(?P<d>\d?\d)-(?P<y>{YEAR}){_AFTER}", _numeric_day),
    _form("year, slash", rf"{_BEFORE}(?P<y>{YEAR})/(?P<m>\d\d)/(?P<d>\d\d){_AFTER}", _numeric_day),
    _form(
        "digit, dash",
        rf"\b(?:(?:Date|DATE|Dated|DATED)\s*:|[Aa]s\s+of\b|{WEEKDAY}\b[.,]*)\s*(?P<m>\d?\d)-(?P<d>\d?\d)-(?P<y>\d\d){_AFTER}",
        _numeric_day,
    ),
    _form("year, slash", rf"{_BEFORE}(?P<m>0?[1-9]|1[0-2])/(?P<y>{YEAR}){_AFTER}", _numeric_month),
    # the date group of a telegram: 071530Z SEP 10
    _form(
        "named month, digit", rf"\b(?P<d>[0-3]\d)[0-2]\d[0-5]\d\s?Z\s+(?P<m>{MONTH})\s+(?P<y>{YEAR}|\d\d)\b", _named_day
    ),
    _form(
        "named month, digit",
        rf"\b[Ww]eeks?\s+(?:of|beginning"
        rf"|starting)\s+{_THE_DAY}(?P<m>{MONTH})\s+(?P<d>{DAY})\b(?:,?\s+(?P<y>{YEAR}))?{_AFTER}",
        _week_of,
    ),
    _form(
        "named month, digit",
        rf"{_BEFORE}{_THE_DAY}(?P<m>{MONTH})\s*{DAY}\s*(?:-|–|—|to|and|through|&)\s*{DAY}\s*,?\s*(?P<y>{YEAR}){_AFTER}",
        _named_month,
    ),
    _form(
        "named month, digit",
        rf"{_BEFORE}{_THE_DAY}(?P<m>{MONTH})\s*(?P<d>{DAY})(?:\s*[,.]\s*|\s+)(?:of\s+)?(?P<y>{YEAR}){_AFTER}",
        _named_day,
    ),
    _form(
        "named month, digit",
        rf"{_BEFORE}{_THE_DAY}(?P<m>{MONTH})\s+(?P<d>{DAY}),?\s+{CLOCK}\s+(?:[A-Z]{{3,4}}\s+)?(?P<y>{YEAR}){_AFTER}",
        _named_day,
    ),
    _form(
        "named month, digit",
        rf"{_BEFORE}{_THE_DAY}(?P<d>{DAY})(?:\s+day)?(?:\s+of\s+|\s+|-)(?P<m>{MONTH})(?:\s*,\s*|\s+"
        rf"|-)(?:of\s+)?(?P<y>{YEAR}){_AFTER}",
        _named_day,
    ),
    _form(
        "named month, worded, year",
        rf"\b(?i:the\s+(?P<d>{WORDED_DAY})(?:\s+day)?\s+of)\s+(?P<m>{MONTH})(?:\s*,\s*|\s+)(?:of\s+)?(?P<y>{YEAR}){_AFTER}",
        _named_day,
    ),
    _form(
        "named month, worded",
        rf"\b(?i:the\s+(?P<d>{WORDED_DAY})(?:\s+day)?\s+of)\s+(?P<m>{MONTH}){_SAID}(?!['’]s){_AFTER}",
        _month_day,
    ),
    _form(
        "unit, worded",
        rf"\bon\s+the\s+(?P<d>{WORDED_DAY})\s+of\s+(?P<said>(?:that|the\s+same|last|this|next|the)\s+month)\b",
        _day_of_month,
        re.IGNORECASE,
    ),
    _form("named month, digit", rf"{_BEFORE}(?P<d>{DAY})-(?P<m>{MONTH})-(?P<y>\d\d){_AFTER}", _named_day),
    _form(
        "named month, digit",
        rf"{_BEFORE}(?:{_PART}\s*)?(?P<m>{MONTH})(?:\s*,\s*|\s+)(?:of\s+)?(?P<y>{YEAR}|['’]\d\d){_AFTER}",
        _named_month,
    ),
    _form("named month, digit", rf"{_BEFORE}{_THE_DAY}(?P<m>{MONTH})\s+(?P<d>{DAY})\b{_SAID}{_AFTER}", _month_day),
    _form(
        "named month, digit",
        rf"{_BEFORE}{_THE_DAY}(?P<d>{DAY})\s+(?:day\s+)?(?:of\s+)?(?P<m>{MONTH}){_SAID}{_AFTER}",
        _month_day,
    ),
    _form(
        "digit, slash",
        rf"\b(?:[Oo]n|[Oo]f|[Dd]ated|[Ss]ince|[Bb]y|[Ff]rom|[Ss]ent|[Cc]leared)\s+(?P<m>0?[1-9]"
        rf"|1[0-2])/(?P<d>{DAY}){_AFTER}",
        _numeric_month_day,
    ),
    # the day that opens an entry of a log: "7/8. Called back." or closes its heading: "Added later, 6/3: …"
    _form(
        "digit, slash",
        rf"(?:\A\W*(?:{WEEKDAY}[.,]*\s+)?|,\s+)(?P<m>0?[1-9]|1[0-2])/(?P<d>{DAY})(?=\)?\s*(?:[.:]\s|[–—-]\s|\Z)"
        r"|,?\s+\d\d?:?\d\d\b|\s+[A-Z][a-z])",
        _numeric_month_day,
    ),
    _form(
        "year",
        rf"\b(?:(?:{_ORDER}\s+(?:quarter|half|part)|{_PART}|spring|summer|fall|autumn|winter|[Ss]pring"
        rf"|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter)"
        rf"(?:\s+of)?\s*(?:fiscal\s+(?:year\s+)?|FY\s*|calendar\s+(?:year\s+)?)?"
        rf"|[Qq][1-4]\s*(?:of\s+)?)(?P<y>{YEAR}){_AFTER}",
        _year,
    ),
    _form(
        "year",
        rf"\b(?:FY|CY|[Ff]iscal\s+[Yy]ears?|[Cc]alendar\s+[Yy]ear|[Tt]he\s+year)\s*(?P<y>{YEAR}|['’]?\d\d){_AFTER}",
        _year,
    ),
    _form(
        "year",
        rf"\b(?:[Ii]n|[Ss]ince|[Tt]hroughout|[Dd]uring|[Bb]y|[Uu]ntil|[Tt]ill|[Ff]rom|[Bb]efore|[Aa]fter"
        rf"|[Tt]hrough|[Ff]or|(?<!Act\s)[Oo]f|[Aa]s\s+early\s+as|[Aa]s\s+late\s+as)"
        rf"\s+(?:early\s+|late\s+|mid-?\s?)?(?P<y>{YEAR}|['’]\d\d)(?![\w/%-]|[.,:]\d"
        rf"|\s+[a-z]+s\b(?<!was)(?<!is)(?<!has)(?<!this)(?<!its)(?<!as))",
        _year,
    ),
    _form(
        "year",
        rf"{_WHOSE}\s+(?:early\s+|late\s+)?(?P<y>{YEAR})\s+(?=(?:[\w’'-]+\s+)?{_DATED_THING})",
        _year,
    ),
    _form(
        "named month",
        rf"{_WHOSE}\s+(?P<m>{MONTH})\s+(?=(?:[\w’'-]+\s+)?{_DATED_THING})",
        _month_of_a_paper,
    ),
    _form(
        "month",
        rf"\b(?P<cue>in|since|by|until|till|through|during|from|of|before|after|last|next|this|that|early"
        rf"|late|mid|back\s+in|as\s+(?:recently|late|early)\s+as)"
        rf"[\s-]+(?:early\s+|late\s+|mid-?\s?)?(?P<m>{MONTH}){_SAID}(?![\w/%-])(?!\s*,?\s+\d)",
        _month_alone,
        re.IGNORECASE,
    ),
    _form(
        "ordinal",
        rf"\b(?:on|of|dated|until|by|since|before|after"
        rf"|for)\s+the\s+(?P<d>{DAY})(?<=[a-z])(?:\s+of\s+(?P<said>(?:last|this|next|that"
        rf"|the(?:\s+same)?)\s+month))?(?!\s+(?:of|day|[A-Za-z]*[Cc]entury|[A-Z]|floor|time|[a-z]+ment)\b){_AFTER}",
        _day_of_month,
    ),
    _form(
        "unit",
        rf"\b(?P<n>{COUNT})\s+(?P<unit>hour|day|week|fortnight|month"
        rf"|year)s?\s+(?P<exactly>to\s+the\s+day\s+)?(?P<side>ago|later|earlier|before(?:\s+that)?|after(?:\s+that)?|from\s+now"
        rf"|afterwards?)\b"
        r"(?:,?\s+(?P<exact>to\s+the\s+day|today))?",
        _shift,
        re.IGNORECASE,
    ),
    _form(
        "unit",
        r"\b(?:earlier\s+|later\s+|late\s+|early\s+|over\s+)?(?P<which>last|this|next|that|that\s+same"
        r"|the\s+past|the\s+previous|the\s+preceding|the\s+following|the)\s+(?P<unit>weekend|week|month"
        r"|year)\b(?!['’]|-)",
        _calendar_shift,
        re.IGNORECASE,
    ),
    _form(
        "season",
        r"\b(?P<which>last|this|next|since|in\s+the|that|by)\s+(?P<season>spring|summer|fall|autumn)\b(?!\s+(?:of|\d))",
        _season,
        re.IGNORECASE,
    ),
    _form(
        "part of day",
        r"\b(?P<words>the\s+day\s+(?:before\s+yesterday|after\s+tomorrow)|yesterday|today|tomorrow|tonight"
        r"|last\s+night|this\s+(?:morning|afternoon|evening)"
        r"|(?:the|that)\s+(?:same|very)\s+day|(?:later\s+)?that\s+(?:day|evening)|the\s+(?:next"
        r"|following)\s+(?:day|morning)|the\s+day\s+(?:after|before)(?=\s*[,.;])|the\s+previous\s+day)\b",
        _plain_day,
        re.IGNORECASE,
    ),
    _form(
        "named day",
        rf"\b(?:(?P<side>the\s+day\s+(?:before|after)|the\s+eve\s+of|the\s+(?P<w>{FULL_WEEKDAY})\s+(?:before|after))"
        rf"|(?:[Oo]n|last|this\s+past))\s+{NAMED_DAY}(?!['’])\b",
        _named_holiday,
    ),
    # a parade is held on the day; a Christmas party is not
    _form(
        "named day",
        rf"\b[Aa]t\s+(?:the|our|his|her|their|your|an?)\s+(?:[\w’']+\s+){{0,2}}?{NAMED_DAY}\s+(?:parade|picnic|"
        r"ceremony|cookout|barbecue|fireworks|wreath[- ]laying)\b",
        _named_holiday,
    ),
    _form("weekday", rf"\b[Tt]he\s+(?P<w>{FULL_WEEKDAY})\s+before\s+last\b", _weekday_before_last),
    _form(
        "weekday",
        rf"(?:\b(?P<cue>[Ll]ast|[Tt]his\s+past|[Nn]ext|[Tt]his\s+coming|[Tt]his|[Cc]oming|[Tt]hat"
        rf"|[Tt]he\s+(?:following"
        rf"|next))\s+)?(?<![Ee]very\s)(?<![Ee]ach\s)(?<![Aa]ny\s)(?P<w>{FULL_WEEKDAY})(?!['’]?s\b\s*(?:and"
        rf"|,)?\s*(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)|s\b)",
        _weekday,
    ),
)
