"""The forms in which people write dates, from the most to the least specific, each with what it tells."""

from __future__ import annotations

import re

from foia_scan.dates.named_days import NAMED_DAY
from foia_scan.dates.telling import (
    Reader,
    calendar_shift,
    day_of_month,
    month_alone,
    month_day,
    month_of_a_paper,
    named_day,
    named_holiday,
    named_month,
    numeric_day,
    numeric_month,
    numeric_month_day,
    plain_day,
    season,
    shift,
    week_of,
    weekday,
    weekday_before_last,
    weekday_of_a_week,
    year,
)
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
)

_BEFORE = r"(?<![\w/.$-])"
_AFTER = r"(?![\w/%-]|[.,:]\d)"
_THE_DAY = rf"(?:{WEEKDAY},?\s+(?:the\s+)?)?"


DateForm = tuple[frozenset[str], re.Pattern[str], Reader]
"""Gates that must be open, the pattern, and who reads what it fits."""


def _form(gates: str, pattern: str, reader: Reader, flags: int = 0) -> DateForm:
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
    "year": re.compile(r"(?:19|20)\d\d|['’‘]\d\d|[FC]Y"),
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
    _form("year, dash", rf"{_BEFORE}(?P<y>{YEAR})-(?P<m>\d\d)-(?P<d>\d\d)(?=T\d|{_AFTER})", numeric_day),
    _form("digit, slash", rf"{_BEFORE}{_THE_DAY}(?P<m>\d?\d)/(?P<d>\d?\d)/(?P<y>{YEAR}|\d\d){_AFTER}", numeric_day),
    _form("year, dash", rf"{_BEFORE}(?P<m>\d?\d)-(?P<d>\d?\d)-(?P<y>{YEAR}){_AFTER}", numeric_day),
    _form("year, slash", rf"{_BEFORE}(?P<y>{YEAR})/(?P<m>\d\d)/(?P<d>\d\d){_AFTER}", numeric_day),
    _form(
        "digit, dash",
        rf"\b(?:(?:Date|DATE|Dated|DATED)\s*:|[Aa]s\s+of\b|{WEEKDAY}\b[.,]*)\s*(?P<m>\d?\d)-(?P<d>\d?\d)-(?P<y>\d\d){_AFTER}",
        numeric_day,
    ),
    _form("year, slash", rf"{_BEFORE}(?P<m>0?[1-9]|1[0-2])/(?P<y>{YEAR}){_AFTER}", numeric_month),
    # the date group of a telegram: 071530Z SEP 10
    _form(
        "named month, digit", rf"\b(?P<d>[0-3]\d)[0-2]\d[0-5]\d\s?Z\s+(?P<m>{MONTH})\s+(?P<y>{YEAR}|\d\d)\b", named_day
    ),
    _form(
        "named month, digit",
        rf"\b[Ww]eeks?\s+(?:of|beginning"
        rf"|starting)\s+{_THE_DAY}(?P<m>{MONTH})\s+(?P<d>{DAY})\b(?:,?\s+(?P<y>{YEAR}))?{_AFTER}",
        week_of,
    ),
    _form(
        "named month, digit",
        rf"{_BEFORE}{_THE_DAY}(?P<m>{MONTH})\s*{DAY}\s*(?:-|–|—|to|and|through|&)\s*{DAY}\s*,?\s*(?P<y>{YEAR}){_AFTER}",
        named_month,
    ),
    _form(
        "named month, digit",
        rf"{_BEFORE}{_THE_DAY}(?P<m>{MONTH})\s*(?P<d>{DAY})(?:\s*[,.]\s*|\s+)(?:of\s+)?(?P<y>{YEAR}){_AFTER}",
        named_day,
    ),
    _form(
        "named month, digit",
        rf"{_BEFORE}{_THE_DAY}(?P<m>{MONTH})\s+(?P<d>{DAY}),?\s+{CLOCK}\s+(?:[A-Z]{{3,4}}\s+)?(?P<y>{YEAR}){_AFTER}",
        named_day,
    ),
    _form(
        "named month, digit",
        rf"{_BEFORE}{_THE_DAY}(?P<d>{DAY})(?:\s+day)?(?:\s+of\s+|\s+|-)(?P<m>{MONTH})(?:\s*,\s*|\s+"
        rf"|-)(?:of\s+)?(?P<y>{YEAR}){_AFTER}",
        named_day,
    ),
    _form(
        "named month, worded, year",
        rf"\b(?i:the\s+(?P<d>{WORDED_DAY})(?:\s+day)?\s+of)\s+(?P<m>{MONTH})(?:\s*,\s*|\s+)(?:of\s+)?(?P<y>{YEAR}){_AFTER}",
        named_day,
    ),
    _form(
        "named month, worded",
        rf"\b(?i:the\s+(?P<d>{WORDED_DAY})(?:\s+day)?\s+of)\s+(?P<m>{MONTH}){_SAID}(?!['’]s){_AFTER}",
        month_day,
    ),
    _form(
        "unit, worded",
        rf"\bon\s+the\s+(?P<d>{WORDED_DAY})\s+of\s+(?P<said>(?:that|the\s+same|last|this|next|the)\s+month)\b",
        day_of_month,
        re.IGNORECASE,
    ),
    _form("named month, digit", rf"{_BEFORE}(?P<d>{DAY})-(?P<m>{MONTH})-(?P<y>\d\d){_AFTER}", named_day),
    _form(
        "named month, digit",
        rf"{_BEFORE}(?:{_PART}\s*)?(?P<m>{MONTH})(?:\s*,\s*|\s+)(?:of\s+)?(?P<y>{YEAR}|['’‘]\d\d){_AFTER}",
        named_month,
    ),
    _form("named month, digit", rf"{_BEFORE}{_THE_DAY}(?P<m>{MONTH})\s+(?P<d>{DAY})\b{_SAID}{_AFTER}", month_day),
    _form(
        "named month, digit",
        rf"{_BEFORE}{_THE_DAY}(?P<d>{DAY})\s+(?:day\s+)?(?:of\s+)?(?P<m>{MONTH}){_SAID}{_AFTER}",
        month_day,
    ),
    _form(
        "digit, slash",
        rf"\b(?:[Oo]n|[Oo]f|[Dd]ated|[Ss]ince|[Bb]y|[Ff]rom|[Ss]ent|[Cc]leared)\s+(?P<m>0?[1-9]"
        rf"|1[0-2])/(?P<d>{DAY}){_AFTER}",
        numeric_month_day,
    ),
    # the day that opens an entry of a log: "7/8. Called back." or closes its heading: "Added later, 6/3: …"
    _form(
        "digit, slash",
        rf"(?:\A\W*(?:{WEEKDAY}[.,]*\s+)?|,\s+)(?P<m>0?[1-9]|1[0-2])/(?P<d>{DAY})(?=\)?\s*(?:[.:]\s|[–—-]\s|\Z)"
        r"|,?\s+\d\d?:?\d\d\b|\s+[A-Z][a-z])",
        numeric_month_day,
    ),
    # "7/8, Elm County. Called back."
    _form("digit, slash", rf"\A\W*(?P<m>0?[1-9]|1[0-2])/(?P<d>{DAY})(?=,\s+[A-Z])", numeric_month_day),
    _form(
        "year",
        rf"\b(?:(?:{_ORDER}\s+(?:quarter|half|part)|{_PART}|spring|summer|fall|autumn|winter|[Ss]pring"
        rf"|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter)"
        rf"(?:\s+of)?\s*(?:fiscal\s+(?:year\s+)?|FY\s*|calendar\s+(?:year\s+)?)?"
        rf"|[Qq][1-4]\s*(?:of\s+)?)(?P<y>{YEAR}){_AFTER}",
        year,
    ),
    _form(
        "year",
        rf"\b(?:FY|CY|[Ff]iscal\s+[Yy]ears?|[Cc]alendar\s+[Yy]ear|[Tt]he\s+year)\s*(?P<y>{YEAR}|['’]?\d\d){_AFTER}",
        year,
    ),
    _form(
        "year",
        rf"\b(?:[Ii]n|[Ss]ince|[Tt]hroughout|[Dd]uring|[Bb]y|[Uu]ntil|[Tt]ill|[Ff]rom|[Bb]efore|[Aa]fter"
        rf"|[Tt]hrough|[Ff]or|(?<!Act\s)[Oo]f|[Aa]s\s+early\s+as|[Aa]s\s+late\s+as)"
        rf"\s+(?:early\s+|late\s+|mid-?\s?)?(?P<y>{YEAR}|['’‘]\d\d)(?![\w/%-]|[.,:]\d"
        rf"|\s+[a-z]+s\b(?<!was)(?<!is)(?<!has)(?<!this)(?<!its)(?<!as))",
        year,
    ),
    _form(
        "year",
        rf"{_WHOSE}\s+(?:early\s+|late\s+)?(?P<y>{YEAR})\s+(?=(?:[\w’'-]+\s+)?{_DATED_THING})",
        year,
    ),
    _form(
        "named month",
        rf"{_WHOSE}\s+(?P<m>{MONTH})\s+(?=(?:[\w’'-]+\s+)?{_DATED_THING})",
        month_of_a_paper,
    ),
    _form(
        "month",
        rf"\b(?P<cue>in|since|by|until|till|through|during|from|of|before|after|last|next|this|that|early"
        rf"|late|mid|back\s+in|as\s+(?:recently|late|early)\s+as)"
        rf"[\s-]+(?:early\s+|late\s+|mid-?\s?)?(?P<m>{MONTH}){_SAID}(?![\w/%-])(?!\s*,?\s+\d)",
        month_alone,
        re.IGNORECASE,
    ),
    _form(
        "ordinal",
        rf"\b(?:on|of|dated|until|by|since|before|after"
        rf"|for)\s+the\s+(?P<d>{DAY})(?<=[a-z])(?:\s+of\s+(?P<said>(?:last|this|next|that"
        rf"|the(?:\s+same)?)\s+month))?(?!\s+(?:of|day|[A-Za-z]*[Cc]entury|[A-Z]|floor|time|[a-z]+ment)\b){_AFTER}",
        day_of_month,
    ),
    _form("weekday", rf"\b(?P<w>{FULL_WEEKDAY})\s+of\s+(?P<which>last|this|next)\s+week\b(?!['’])", weekday_of_a_week),
    _form(
        "unit",
        rf"\b(?P<n>{COUNT})\s+(?P<unit>hour|day|week|fortnight|month"
        rf"|year)s?\s+(?P<exactly>to\s+the\s+day\s+)?(?P<side>ago|later|earlier|before(?:\s+that)?|after(?:\s+that)?|from\s+now"
        rf"|afterwards?)\b"
        r"(?:,?\s+(?P<exact>to\s+the\s+day|today))?",
        shift,
        re.IGNORECASE,
    ),
    _form(
        "unit",
        r"\b(?:earlier\s+|later\s+|late\s+|early\s+|over\s+)?(?P<which>last|this|next|that|that\s+same"
        r"|the\s+past|the\s+previous|the\s+preceding|the\s+following|the)\s+(?P<unit>weekend|week|month"
        r"|year)\b(?!['’]|-)",
        calendar_shift,
        re.IGNORECASE,
    ),
    _form(
        "season",
        r"\b(?P<which>last|this|next|since|in\s+the|that|by)\s+(?P<season>spring|summer|fall|autumn)\b(?!\s+(?:of|\d))",
        season,
        re.IGNORECASE,
    ),
    _form(
        "part of day",
        r"\b(?P<words>the\s+day\s+(?:before\s+yesterday|after\s+tomorrow)|yesterday|today|tomorrow|tonight"
        r"|last\s+night|this\s+(?:morning|afternoon|evening)"
        r"|(?:the|that)\s+(?:same|very)\s+day|(?:later\s+)?that\s+(?:day|evening)|the\s+(?:next"
        r"|following)\s+(?:day|morning)|the\s+day\s+(?:after|before)(?=\s*[,.;])|the\s+previous\s+day)\b",
        plain_day,
        re.IGNORECASE,
    ),
    _form(
        "named day",
        rf"\b(?:(?P<side>the\s+day\s+(?:before|after)|the\s+eve\s+of|the\s+(?P<w>{FULL_WEEKDAY})\s+(?:before|after))"
        rf"|(?:[Oo]n|last|this\s+past))\s+{NAMED_DAY}(?!['’])\b",
        named_holiday,
    ),
    # a parade is held on the day; a Christmas party is not
    _form(
        "named day",
        rf"\b[Aa]t\s+(?:the|our|his|her|their|your|an?)\s+(?:[\w’']+\s+){{0,2}}?{NAMED_DAY}\s+(?:parade|picnic|"
        r"ceremony|cookout|barbecue|fireworks|wreath[- ]laying)\b",
        named_holiday,
    ),
    _form("weekday", rf"\b[Tt]he\s+(?P<w>{FULL_WEEKDAY})\s+before\s+last\b", weekday_before_last),
    _form(
        "weekday",
        rf"(?:\b(?P<cue>[Ll]ast|[Tt]his\s+past|[Nn]ext|[Tt]his\s+coming|[Tt]his|[Cc]oming|[Tt]hat"
        rf"|[Tt]he\s+(?:following"
        rf"|next))\s+)?(?<![Ee]very\s)(?<![Ee]ach\s)(?<![Aa]ny\s)(?P<w>{FULL_WEEKDAY})(?!['’]?s\b\s*(?:and"
        rf"|,)?\s*(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)|s\b)",
        weekday,
    ),
)
