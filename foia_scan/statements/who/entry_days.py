"""The day that opens an entry of a log, a chronology or a file of notes: "Interview 3, May 20.", "TUES. 3:30."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date as day
from datetime import timedelta

from foia_scan import dates
from foia_scan.dates.words import MONTH, WEEKDAY
from foia_scan.records import Document

CLOCK = r"(?:\d{1,2}[:.]?\d\d\s*(?:hrs?\.?|hours|[ap]\.?m\.?)[,.:]?\s+)?"
"""The time of day in front of a day: "0915 hrs, February 3."."""
_OPENS = re.compile(rf"[\s•●▪■*–—-]*(?:\(?\d{{1,2}}[.)]\s+)?{CLOCK}(?:[A-Z“\"(\[][^.:;]{{0,60}}?)?$")
_SENTENCE_BEFORE = re.compile(r"[.!?][”\"’')]*\s+$")
_CONDITION = re.compile(
    r"(?i)\b(?:if|when|after|since|before|was|were|is|are|has|had|signed|began|ends?)\b|\b(?:of|on|in|by|until|"
    r"dated)\s*$"
)
_WEEKDAY = re.compile(
    r"[\s•●▪■*–—-]*(?:Day\s+(?:\d|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive)[,:.]?\s+)?(?P<word>(?i:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:day|s|sday|nesday|rs|rsday|urday|DAY|S|SDAY|NESDAY|RS|RSDAY|"
    r"URDAY)?)(?:\.?\s+\d{1,2}/\d{1,2})?(?:,?\s+\d{1,2}[.:]?\d\d)?(?:[.:]|,[^.:;]{0,60}[.:])\s+(?=[A-Z\d])"
)
"""A weekday that opens an entry, and the few words with it: "TUES. 3:30.", "Tuesday, in person, at the jail."."""
_PREDICATE = re.compile(
    r"\b(?:said|says|told|met|was|were|is|are|has|had|will|came|went|wrote|called|asked|\w{3,}ed)\b", re.IGNORECASE
)
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_ENTRIES_BACK = 12
"""Paragraphs back in which an entry may have told its year."""
_ADDED_LATER = timedelta(days=100)
_A_YEAR = timedelta(days=366)


def entry_day(text: str, lead: str, anchor: str | None, document: Document) -> tuple[str, str] | None:
    """ISO date of the entry that the passage stands in, and the form in which it is written; None outside entries."""
    anchor = anchor or _month_of_the_log(f"{document.title}\n{lead[:_HEAD]}") or _entry_before(lead)
    under = _YEAR_ABOVE.findall(lead)
    year = under[-1] if under and document.kind in ("report", "unknown", "briefing", "memo") else ""
    year = "" if document.date and year > document.date[:4] else year  # no entry is of a later year than the paper
    paragraph = (lead.rsplit("\n\n", 1)[-1] + text).lstrip()
    if first := _year_first(paragraph, anchor):
        return first
    told = None
    for found in _openings(paragraph, len(paragraph) - len(text)):
        if year and found.form == "month-day" and (below := dates.resolve(found, f"{year}-06-30")):
            value: str | None = year + below[4:]
        elif found.value and _runs_on(found.value, anchor, document):
            value = found.value
        else:
            value = _nearest(found, anchor, told[0] if told else _entry_before(lead))
        told = (value, found.form) if value is not None else told
    return told or _weekday(paragraph, anchor, document)


_YEAR_FIRST = re.compile(
    rf"[\s•●▪■*–—-]*(?P<year>(?:19|20)\d\d)(?:,\s+(?P<word>{MONTH})\.?(?:\s+(?P<of>\d{{1,2}}))?|-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?[.:]\s+(?=[A-Z“\"])"
)
"""The day, month or year that opens an entry, the year first: "2009, April 6. Call with …", "2010-03. Visit …"."""


def _year_first(paragraph: str, anchor: str | None) -> tuple[str, str] | None:
    """None for other openings, and for what lies ahead of the paper itself."""
    opened = _YEAR_FIRST.match(paragraph)
    if opened is None:
        return None
    value = opened["year"]
    if opened["word"]:
        told = dates.find(f"{opened['word']} {opened['of'] or ''} {value}".replace("  ", " "))
        value = (told[0].value if told else None) or value
    elif opened["month"]:
        value = "-".join(part for part in (value, opened["month"], opened["day"]) if part)
    try:
        day.fromisoformat(f"{value}-01-01"[:10])
    except ValueError:
        return None  # "2010-13. Item thirteen": the number of a resolution
    if dates.is_after(value, anchor):
        return None
    return value, {4: "year", 7: "month"}.get(len(value), "date")


_A_LOG = re.compile(r"(?i)\b(?:log|diary|journal|daybook|register)\b")


_YEAR_ABOVE = re.compile(r"(?:^|\n\n)\W*((?:19|20)\d\d)\W*(?=\n\n)")
"""A year alone in its paragraph: the heading of a chronology's entries."""


def _runs_on(value: str, anchor: str | None, document: Document) -> bool:
    """Whether a later entry of a log opens with the day: the log bears the day of its first."""
    if anchor is None or len(value) < 10 or len(anchor) < 10 or _A_LOG.search(document.title) is None:
        return False
    return timedelta() <= day.fromisoformat(value) - day.fromisoformat(anchor) <= _A_YEAR


_LOG_OF = re.compile(
    r"(?i)\b(?:log|diary|journal|calendar|chronology|register|daybook)\b(?:[^.;:]{0,20}|.{0,60}\bmonth of\s+)$",
    re.DOTALL,
)
_HEAD = 400
"""Characters of a log's beginning that may tell of which month it is."""


def _month_of_the_log(head: str) -> str | None:
    """ "VISIT LOG, March 2010", "Call log, … Month of March 2010": a log without a day is of its month."""
    for found in dates.find(head):
        if found.value and len(found.value) >= 7 and _LOG_OF.search(head[: found.start]):
            return found.value[:7]
    return None


def _openings(paragraph: str, until: int) -> Iterator[dates.FoundDate]:
    """The day that opens the paragraph; where one does, those that open later entries in it too."""
    for found in dates.find(paragraph[:110])[:1]:
        before = paragraph[: found.start]
        if not _is_opening(found, before, paragraph):
            return
        yield found
    for found in dates.find(paragraph)[1:]:
        if found.start > until or not _SENTENCE_BEFORE.search(paragraph[: found.start]):
            continue
        if found.form in ("date", "month-day") and _is_opening(found, "", paragraph):
            yield found


def _is_opening(found: dates.FoundDate, before: str, paragraph: str) -> bool:
    if (
        found.needs == "anchor"
        or found.form == "month-alone"
        or (len(found.value or "2010-01-01") < 10 and (before.strip() or found.form != "month"))
    ):
        return False
    after = paragraph[found.end - found.text.endswith(".") : found.end + 20]
    closed = ("/" in found.text and re.match(r",\s+[A-Z]", after) is not None) or (
        re.match(
            rf"\s*[.:–—]|\)\s*[.:–—]|\s+(?:{WEEKDAY})[.,:\s]|,\s+[A-Z]{{2,3}}[.:]\s|,?\s+\d\d?:?\d\d\b|,\s+(?:later|continued|again|evening|afternoon|morning|p\.m|a\.m)\b",
            after,
        )
        is not None
    )
    return closed and _OPENS.match(before) is not None and not _CONDITION.search(before)


def _weekday(paragraph: str, anchor: str | None, document: Document) -> tuple[str, str] | None:
    """ "TUES. 3:30. Waupaca lab." in a log of one week, or of the days before it was written."""
    opened = _WEEKDAY.match(paragraph)
    if opened is None or _PREDICATE.search(opened.group()):
        return None
    number = _WEEKDAYS.index(opened["word"][:3].lower())
    week = re.search(r"(?i)\bweek\b", document.date_text) and dates.find(
        re.sub(r"(?i)^.*\bof\s+", "", document.date_text)
    )
    if week and (first := week[0].value) and len(first) == 10:
        if _ENDING.search(document.date_text):
            last = day.fromisoformat(first)
            return (last - timedelta(days=(last.weekday() - number) % 7)).isoformat(), "weekday"
        begins = day.fromisoformat(first)
        return (begins + timedelta(days=(number - begins.weekday()) % 7)).isoformat(), "weekday"
    if anchor is None or len(anchor) < 10:
        return None
    written = day.fromisoformat(anchor)
    return (written - timedelta(days=(written.weekday() - number) % 7)).isoformat(), "weekday"


_ENDING = re.compile(r"(?i)\bweek\s+end(?:s|ed|ing)\b")


def _entry_before(lead: str) -> str | None:
    """The day of the entry before, if it tells its year."""
    for paragraph in reversed(lead.split("\n\n")[-_ENTRIES_BACK:-1]):
        paragraph = paragraph.lstrip()
        told = [found.value for found in _openings(paragraph, len(paragraph)) if found.value and len(found.value) == 10]
        if told:
            return told[-1]
    return None


def _nearest(found: dates.FoundDate, anchor: str | None, entry_before: str | None) -> str | None:
    """The day of an entry: a day without a year follows the entry before, else it lies nearest to the document's, a
    little behind it where it was added."""
    value = dates.resolve(found, anchor)
    if value is None or len(value) < 10 or found.needs is None or anchor is None:
        return value if value is not None and not dates.is_after(value, anchor) else None
    if entry_before is not None and entry_before <= value:
        return value
    later = dates.resolve(replace(found, direction="future"), anchor)
    if later is None or len(anchor) < 7:
        return value if not dates.is_after(value, anchor) else None
    seen = day.fromisoformat(anchor if len(anchor) == 10 else f"{anchor}-28")
    before, after = seen - day.fromisoformat(value), day.fromisoformat(later) - seen
    return later if timedelta() <= after <= _ADDED_LATER and after < before else value
