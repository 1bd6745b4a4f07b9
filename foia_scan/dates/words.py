"""The vocabulary of dates, and the shapes that look like dates and are none."""

from __future__ import annotations

import re

_MONTH_FORMS = (
    ("January", "Jan"),
    ("February", "Feb"),
    ("March", "Mar"),
    ("April", "Apr"),
    ("May",),
    ("June", "Jun"),
    ("July", "Jul"),
    ("August", "Aug"),
    ("September", "Sept", "Sep"),
    ("October", "Oct"),
    ("November", "Nov"),
    ("December", "Dec"),
)
MONTHS = {form.lower(): number for number, forms in enumerate(_MONTH_FORMS, 1) for form in forms}
_WEEKDAY_FORMS = (
    ("Monday", "Mon"),
    ("Tuesday", "Tues", "Tue"),
    ("Wednesday", "Wed"),
    ("Thursday", "Thurs", "Thur", "Thu"),
    ("Friday", "Fri"),
    ("Saturday", "Sat"),
    ("Sunday", "Sun"),
)
WEEKDAYS = {form.lower(): number for number, forms in enumerate(_WEEKDAY_FORMS) for form in forms}
NUMBERS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "eighteen": 18,
    "twenty": 20,
}


def _either_case(forms: tuple[str, ...]) -> str:
    """Capitalized or in capitals, never lower case: "we may", "they march"."""
    return "|".join(f"{form}|{form.upper()}" if form.upper() != form else form for form in forms)


def _named(table: tuple[tuple[str, ...], ...]) -> str:
    """The full names, or the abbreviations with or without their dot."""
    full = "|".join(_either_case(forms[:1]) for forms in table)
    short = "|".join(_either_case(forms[1:]) for forms in table if forms[1:])
    return rf"(?:(?:{full})\b|(?:{short})\b\.?)"


def _by_letter(forms: list[str]) -> str:
    """Fits each of the forms, tried only where a word has its first letter."""
    rests: dict[str, list[str]] = {}
    for form in forms:
        rests.setdefault(form[0], []).append(form[1:])
    return "|".join(rf"{letter}(?:{'|'.join(rest)})" for letter, rest in rests.items())


MONTH = _named(_MONTH_FORMS)
ANY_MONTH = re.compile(
    rf"(?:{_by_letter([spelled for forms in _MONTH_FORMS for form in forms for spelled in (form, form.upper())])})\b"
)
"""Fits wherever a month does, in a tenth of the time."""
WEEKDAY = _named(_WEEKDAY_FORMS)
FULL_WEEKDAY = "(?:" + "|".join(_either_case(forms[:1]) for forms in _WEEKDAY_FORMS) + r")\b"
YEAR = r"(?:19|20)\d\d"
DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
_ONES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_TEENS = (
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
)
ORDINALS = {
    **{word: number for number, word in enumerate((*_ONES, *_TEENS), 1)},
    **{f"twenty-{word}": number for number, word in enumerate(_ONES, 21)},
    "twentieth": 20,
    "thirtieth": 30,
    "thirty-first": 31,
}
WORDED_DAY = r"(?:" + "|".join(sorted(ORDINALS, key=len, reverse=True)) + r")\b"
"""A day in words, "twenty-sixth", where what stands around it leaves no doubt that a day is meant."""
COUNT = r"(?:" + "|".join(NUMBERS) + r"|\d{1,2})"
CLOCK = r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[AaPp]\.?[Mm]\b\.?)?"

_ADDRESSES = r"https?://\S+ | www\.\S+ | [\w.+-]+@[\w.-]+\w"
_SHAPES = r"""
    \b\d{1,2}:\d\d-[a-z]{2}-\d{3,6}\b                             # 1:10-cv-09911
    | \b\d{2}[ -](?:cv|cr|civ|mc|md|ap)\.?[ -]\d{3,6}(?:-\w+)?       # 10-cv-3488, 10 Civ. 3488
    | \b[A-Z]{1,4}-\d{2,4}-\d{3,6}\b                                # F-2014-20439
    | (?<!\d-)\b\d{2}-\d{3,6}\b(?!-)                                # FOIA request 10-2674, Bill 18-798
    | \b(?:19|20)\d\d-[A-Z]{1,5}-?\d* | \b(?:19|20)\d\d[A-Z]{2,}\d+ # 2010-ES-1234, 2010FOIA5678
    | \b(?:No|NO|Nos|Vol|VOL|Issue)\.?\s*\d{1,3}\b(?!\s*[,-]?\d)     # Vol. 31, No. 4
    | \b(?:No|NO|no|Nos)\.?\s*(?:19|20)\d\d-\d+                     # Resolution No. 2010-316
    | \(?\b\d{3}\)?[ .-]{1,2}\d{3}[.-]\d{4}\b | \b\d{3}-\d{4}\b      # telephones
    | [$€£]\s?[\d.,]+                                               # money
    | \b\d+\s+(?:U\.?\s?S\.?\s?C|C\.?\s?F\.?\s?R|F(?:ed)?\.\s?(?:2d|3d|4th|Reg|R|Supp))\.?[^\w\s]?\s*
      (?:§+\s*)?[\d.]+                                            # citations of statutes and cases
    | §+\s*[\w.()]+ | \b[Ss]ec(?:tion|tions|\.|s\.)\s+\d[\w.()-]*    # sections
    | \b[A-Z]{2}\s+\d{5}(?:-\d{4})?\b                               # ZIP codes
    | \b[A-Z][A-Z ._-]{1,30}[._-]?\d{6,}\b                          # Bates numbers
    | \b(?:\d{1,3}\.){2,}\d+\b                                      # versions, net addresses
    | \b9/11\b | \b24/7\b
    """
_MASKS = re.compile(f"{_ADDRESSES} | {_SHAPES}", re.VERBOSE)
_MASKS_OF_SHAPES = re.compile(rf"(?:\b(?=[\dA-Zns])|(?=[($€£§]))(?:{_SHAPES})", re.VERBOSE)
"""The same without the addresses, tried only at the signs with which one of the shapes begins."""


def masked(text: str) -> str:
    """The text with what only looks like a date replaced by blanks, so that offsets stay."""
    masks = _MASKS if "@" in text or "://" in text or "www." in text else _MASKS_OF_SHAPES
    return masks.sub(lambda match: " " * len(match[0]), text)


def month_number(word: str) -> int:
    return MONTHS[word.rstrip(".").lower()]


def weekday_number(word: str) -> int:
    return WEEKDAYS[word.rstrip(".").lower()]


def day_number(word: str) -> int:
    if word.lower() in ORDINALS:
        return ORDINALS[word.lower()]
    return int(re.sub(r"\D", "", word))


def count_number(word: str) -> int:
    return NUMBERS[word.lower()] if word.lower() in NUMBERS else int(word)


def year_number(word: str) -> int:
    """A year of two digits is read as 1970 to 2069."""
    digits = int(re.sub(r"\D", "", word))
    if digits >= 100:
        return digits
    return digits + (2000 if digits < 70 else 1900)
