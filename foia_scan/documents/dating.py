"""The date of a document, from its own head, its end, or nowhere: never from the file."""

from __future__ import annotations

import re
from calendar import month_name
from collections.abc import Sequence
from datetime import date
from itertools import islice
from typing import Literal

from foia_scan import dates
from foia_scan.documents.chats import line_at
from foia_scan.documents.cutting import Segment
from foia_scan.documents.labels import is_stamp
from foia_scan.documents.lines import bears_date, is_date_line
from foia_scan.documents.openings import day_apart, goes_on, kept_by_days
from foia_scan.documents.rows import Row
from foia_scan.documents.zones import opens_story
from foia_scan.told_by import ToldBy

_Dated = tuple[str | None, Literal["header", "document"] | None, str]
_UNDATED: _Dated = (None, None, "")
_NOT_ITS_OWN = re.compile(
    r"\b(?:letter|hearing|memo(?:randum)?|agreement|law|act|order|request|e-?mail)\s+(?:of|dated)\s*$"
    r"|\b(?:extracted|export(?:ed)?|produced|rev|form|downloaded|effective|due|received|replaces?|supersedes?|expires?|since|until|through|before|after"
    r"|between)\b\s*:?\s*(?:\w+\s+)?(?:on\s+)?$",
    re.IGNORECASE,
)
_MAKING = (
    r"\b(?:Prepared|Drafted|Compiled|(?:Last\s+)?Updated|(?:Version|Draft|Copy|Form|Text)\s+of|Printed|Revised|Cleared|Dated|Adopted|"
    r"Signed|Executed|Transmitted|Issued|As\s+of|(?:Report|Notes?|Log|Memo)\s+(?:filed|submitted|typed|written(?:\s+up)?))\b"
)
_MADE_BY = r"\b(?:Prepared|Drafted|Submitted|Compiled)\s+by\b"
_SPEAKS_OF_MAKING = ToldBy(rf"{_MAKING}|{_MADE_BY}", re.IGNORECASE)
_MADE = ToldBy(
    rf"{_MAKING}[:,]?\s*(?:on\s+|this\s+)?$|^{_MADE_BY}[^;|]{{2,90}}(?:[,.]\s+(?:on\s+)?|\s+on\s+)$", re.IGNORECASE
)
_OPENS_MADE = re.compile(
    r"^(?i:Prepared|Drafted|Compiled|(?:Last\s+)?Updated|Printed|Revised|Cleared|Dated|Adopted|Signed|Executed|Transmitted|Issued)\b|"
    r"(?:^|[.;:]\s+)(?:As\s+of|(?:(?:Working|Clean|Marked)\s+)?(?i:Version|Draft|Copy|Form)\s+of|Dated|Last\s+updated|"
    r"(?:Report|Notes?|Log|Memo)\s+(?:filed|submitted|typed|written(?:\s+up)?))\s+"
    r"[^.;]{4,24}(?:\.|$)"
)
"""A line below the head that may tell when the paper was made: "Version of June 4, 2010. Not cleared for use."."""
_CONCLUDED = (
    ToldBy(
        r"\b(?:Executed|Sworn|Subscribed|Adopted|Passed|Enacted|Entered\s+into|penalty\s+of\s+perjury)\b",
        re.IGNORECASE,
    ),
    ToldBy(r"\b(?:Signed|Dated?|Approved|Done)\b", re.IGNORECASE),
)
"""What a body or a witness did counts before who countersigned it."""
_CLOSES = 24
"""Rows from the end in which a paper may say that it was concluded."""
_RUN_TOGETHER = re.compile(
    r"(?<=\s)(?P<day>\d{1,2})(?=\d\d:\d\d:\d\d)|(?<=:\d\d)(?=(?:19|20)\d\d\b)|\b(?P<year>(?:19|20)\d\d)(?=\d{1,2}:\d\d)"
)
_BROKEN_MONTHS = {
    f"{month[:at]} {month[at + 1 :]}".strip(): month
    for month in month_name
    if len(month) > len("May")
    for at in range(len(month) - 1)
}
"""Months of which a scan has lost a letter that is not the last: "Au ust 13", "ctober 6"."""
_BROKEN_MONTH = re.compile(rf"(?<=, )(?:{'|'.join(_BROKEN_MONTHS)})(?= \d)")
_HANDED_IN = re.compile(
    r"\b(?:Received|Submitted|Returned|Transmitted)\b\s*:?(?:\s+(?:by|to)\s+the\s+\w+(?:\s+on\s+\w+)?,?)?\s*(?:on\s+)?$",
    re.IGNORECASE,
)
_ANSWERED_WITHIN = 8
"""Rows below such a head, where a letter may stand before the answers."""
_FOR_THE_RECORD = ToldBy(r"\bFOR\s+THE\s+RECORD\b", re.IGNORECASE)
_DAYS = re.compile(
    r"\b(?P<month>[A-Z][A-Za-z]{2,8}\.?)\s+\d{1,2}\s*(?:[-–—]|to|thru|through)\s*(?P<day>\d{1,2})(?:,\s*|\s+)(?P<year>(?:19|20)\d\d)\b"
)
_PERIOD = re.compile(r"\b(?:Period|Week|Reporting)\b.{0,30}$", re.IGNORECASE)
_NOTED_BELOW = 3
"""Rows below a head in which it may say when it was made: "Prepared June 4, 2010. Not cleared for use."."""
_IS_MADE = re.compile(r"\b(?:is|was)\s+(?:made|entered\s+into)\b.{0,30}$", re.IGNORECASE)
_CLOCK = re.compile(
    r"(?<![\d:.])(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?![\d])(?:[:.][0-5]\d)?\s*(?:(?P<half>[ap])\.?m\b)?",
    re.IGNORECASE,
)
_HEARING_OF = re.compile(r"(?:^|[,;:]\s+)hearing\s+(?:of|on|held)\s*(?:on\s+)?$", re.IGNORECASE)
_ON_PAPER = ToldBy(r"\b(?:questions?|responses?|answers?|submissions?|submitted)\b", re.IGNORECASE)
"""In the head of what was written after a hearing: the hearing's day is not its own."""
_IN_FORCE = re.compile(r"(?:Effective|Issued|Posted)(?:\s+[Dd]ate)?\s*:\s*$", re.IGNORECASE)
_AGREED_FROM = re.compile(r"(?:\W*Effective)(?:\s+[Dd]ate)?(?:\s+as\s+of)?\s*:?\s*$", re.IGNORECASE)
_TITLED = 3
"""A year alone is a document's date only within its first lines."""


def date_of(segment: Segment) -> _Dated:
    """ISO date, where it was found, and its words; (None, None, "") if the document does not tell."""
    if segment.message is not None:
        told = _of_header(segment.message.block.value("date"))
        above = segment.rows[0].text
        return told if told[0] or not is_date_line(above) else _of_header(above)
    if segment.document_head is not None and segment.document_head.block is not None:
        told = _of_header(segment.document_head.block.value("date"))
        if told[0]:
            return told[0], "document", told[2]
    if segment.kind == "declaration" and (executed := _concluded(segment.rows)):
        return executed
    if said := _of_chat(segment):
        return said
    answered = _FOR_THE_RECORD.search(" ".join(row.text for row in segment.rows[: max(segment.head, 1)]))
    found = (_handed_in(segment, _ANSWERED_WITHIN) if answered else None) or _of_head(segment) or _of_dateline(segment)
    if found is None and segment.kind == "moa":
        found = _agreed(segment) or _in_force(segment.rows[: max(segment.head, 1) + _ANSWERED_WITHIN], _AGREED_FROM)
    if found is None and segment.kind == "moa":
        found = _signed_last(segment.rows)
    if found is None and segment.kind in ("moa", "minutes", "declaration", "report", "unknown"):
        found = _concluded(segment.rows)
    if found is None and segment.kind == "transcript":
        found = _heard(segment)
    if found is None and segment.kind in ("transcript", "unknown"):
        found = _handed_in(segment)
    return found or _at_the_foot(segment.rows[segment.head :]) or _UNDATED


_FOOT = 3
"""Rows from the end within which the foot of a paper may tell its day."""
_CLOSES_FOOT = re.compile(
    r"[\s)\].,]*(?:(?:at\s+)?\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?)?(?:\s*page\s+\d+(?:\s+of\s+\d+)?)?\W*", re.IGNORECASE
)
_DASHED = re.compile(r"(?P<month>\d{1,2})-(?P<day>\d{1,2})-(?P<year>\d\d)")


def _at_the_foot(rows: Sequence[Row]) -> _Dated | None:
    """ "Issued September 30, 2010", "NV:rk November 13, 2009", or a day alone, in the last rows below the text; where
    it was dictated on one day and mailed on another, the last."""
    rows = _last(_FOOT + 1, rows)
    for at in range(len(rows) - 1, 0, -1):
        text = rows[at].text
        if dashed := _DASHED.fullmatch(text):
            text = f"{dashed['month']}/{dashed['day']}/{dashed['year']}"
        if goes_on(rows[at - 1]) or len(text) > _LONGEST_FOOT:
            continue
        for found in reversed(dates.complete(text)):
            if not found.value or len(found.value) < 10 or not _CLOSES_FOOT.fullmatch(text[found.end :]):
                continue
            before = text[: found.start]
            prose = re.search(r"\b[a-z]+\s+[a-z]+\s+[a-z]+\b", before) is not None and not _MADE.search(before)
            if not prose and not _NOT_ITS_OWN_FOOT.search(before):
                return found.value, "document", found.text if found.text in rows[at].text else rows[at].text
    return None


def _last(count: int, rows: Sequence[Row]) -> list[Row]:
    """The last rows that are no stamps, so many at most."""
    return list(islice((row for row in reversed(rows) if not is_stamp(row.text)), count))[::-1]


_LONGEST_FOOT = 90
_NOT_ITS_OWN_FOOT = re.compile(
    r"\b(?:until|till|through|before|after|since|by|effective|expires?|due|supersedes?|replaces?|next|hearing|meeting|"
    r"(?:letter|memo(?:randum)?|agreement|e-?mail|order|act|report)\s+(?:of|dated)|rev|form|released?|produced|printed)\b[:.]?\s*"
    r"(?:\w+\s+)?(?:on\s+)?$",
    re.IGNORECASE,
)


def _of_chat(segment: Segment) -> _Dated | None:
    """The first day that its lines tell: a head tells when it was printed."""
    if not segment.is_chat:
        return None
    lines = (line_at(row.text) for row in segment.rows[segment.head :])
    return next(((line.day, "document", line.printed_day) for line in lines if line and line.day), None)


def _agreed(segment: Segment) -> _Dated | None:
    """ "This Addendum is made the 1st day of July, 2010"."""
    for row in segment.rows[: max(segment.head, 1) + 4]:
        for found in dates.complete(row.text):
            if found.value and len(found.value) == 10 and _IS_MADE.search(row.text[: found.start]):
                return found.value, "document", found.text
    return None


def _of_dateline(segment: Segment) -> _Dated | None:
    """The day in the dateline of a story or a release that bears none above it: "ELM CITY, May 3, 2010 (CW) -"."""
    if segment.kind not in ("news", "press-release"):
        return None
    for row in segment.rows[max(segment.head, 1) - 1 : segment.head + 2]:
        found = dates.complete(row.text[:_LONGEST_DATELINE]) if opens_story(row.text) else ()
        if found and (value := found[0].value) and len(value) == 10:
            return value, "document", found[0].text
    return None


_LONGEST_DATELINE = 70


def _handed_in(segment: Segment, within: int = 2) -> _Dated | None:
    """ "Received July 8, 2011": answers for the record tell no other day."""
    rows = segment.rows[: max(segment.head, 1) + within]
    for at in range(len(rows)):
        text = _with_its_year(rows, at)
        for found in dates.complete(text):
            if found.value and len(found.value) == 10 and _HANDED_IN.search(text[: found.start]):
                return found.value, "document", found.text
    return None


def _heard(segment: Segment) -> _Dated | None:
    """The day that opens a line below the head of a record: "May 3, 2011, before the Honorable Ann Roe"."""
    for row in segment.rows[segment.head : segment.head + 2]:
        for found in dates.complete(row.text):
            if (
                found.start == 0
                and found.value
                and len(found.value) == 10
                and _BEFORE_WHOM.match(row.text[found.end :])
            ):
                return found.value, "document", found.text
    return None


_BEFORE_WHOM = re.compile(r",?\s+(?:before|at|in)\b", re.IGNORECASE)


def minute_of(segment: Segment) -> str:
    """When a message was sent, "17:02" by its header's own clock; "" where the header tells no hour."""
    match = _CLOCK.search(segment.message.block.value("date")) if segment.message else None
    if match is None:
        return ""
    half, hour = (match["half"] or "").lower(), int(match["hour"])
    return f"{hour % 12 + 12 * (half == 'p') if half else hour:02}:{match['minute']}"


def _of_header(text: str) -> _Dated:
    """The date of a header; where OCR ran day, hour and year together ("Jan 1112:21:39 2010", "July 6, 201111:27 PM")
    they are parted first, and a year that begins with a Z has a 2 there."""
    parted = re.sub(r"\bZ(?=0\d\d\b)", "2", _RUN_TOGETHER.sub(lambda match: f"{match[0]} ", text))
    whole = _BROKEN_MONTH.sub(lambda match: _BROKEN_MONTHS[match[0]], parted)
    for tried in (text, parted, whole):
        for found in dates.complete(tried):
            if found.value:
                return found.value, "header", found.text if found.text in text else text
    return _UNDATED


def _concluded(rows: Sequence[Row]) -> _Dated | None:
    """The date at the end: "Executed on …", "Adopted …", "Dated: …"; the last where several sign."""
    rows = _last(_CLOSES, rows)
    together = "\n".join(row.text for row in rows)
    told = [words for words in _CONCLUDED if words.search(together)]
    for at, words in ((at, words) for words in told for at in range(len(rows) - 1, -1, -1)):
        if match := words.search(rows[at].text):
            text = " ".join(row.text for row in rows[at : at + 2])
            for found in dates.complete(text):
                if found.value and len(found.value) == 10 and -60 <= found.start - match.start() < 90:
                    return found.value, "document", found.text
    return None


def _signed_last(rows: Sequence[Row]) -> _Dated | None:
    """The latest of the days beside the signatures of an agreement, in whatever order the parties stand: there is none
    before the last has signed."""
    signed = [
        found
        for row in _last(_CLOSES, rows)
        for found in dates.complete(row.text)
        if found.value and len(found.value) == 10 and not row.text[found.end :].strip(" .)]")
    ]
    last = max(signed, key=lambda found: found.value or "", default=None)
    return (last.value, "document", last.text) if last is not None and len(signed) > 1 else None


def _of_head(segment: Segment) -> _Dated | None:
    """A line that is a date; else a date inside a line of the head. The most precise of the first kind wins."""
    rows = [row for row in segment.rows[: max(segment.head, 1)] if not is_stamp(row.text)]
    below = [] if segment.kind == "email" else segment.rows[segment.head : segment.head + _NOTED_BELOW]
    if held := _held(rows):
        return held
    if told := _made([*rows, *(row for row in below if _OPENS_MADE.search(row.text) and not row.text[0].islower())]):
        return told
    on_paper = any(_ON_PAPER.search(row.text) for row in rows)
    spoken = segment.kind == "transcript" and not on_paper
    best: _Dated | None = None
    for strict in (True, False):
        for at, row in enumerate(rows):
            if not (is_date_line(row.text) if strict else segment.head or bears_date(row.text)):
                continue
            text = _with_its_year(rows, at)
            for found in dates.complete(text):
                if not found.value or (len(found.value) == 4 and (at > _TITLED or not strict)):
                    continue
                before = text[: found.start]
                if on_paper and _HEARING_OF.search(before):
                    continue
                if not strict and _NOT_ITS_OWN.search(before) and not (spoken and _HEARING_OF.search(before)):
                    continue
                if best is None or len(found.value) > len(best[0] or ""):
                    best = (found.value, "document", found.text)
        if best:
            break
    if best is None or len(best[0] or "") < 10:
        best = _last_day(rows) or best
    logged = segment.kind in ("report", "unknown", "memo", "briefing") and kept_by_days(segment.rows[segment.head :])
    return best or (None if logged else _of_first_lines(segment)) or _in_force(rows)


_NOTES_OF = re.compile(
    r"(?i)^(?:date\s+and\s+(?:place|time)|date\s+of\s+(?:the\s+)?(?:call|meeting|interview|visit|conversation|event|forum|hearing)|event(?=\s*:)|(?:conference\s+)?"
    r"(?:call|meeting|interview|conversation|visit)\s+(?:with|of)\b[^.:]{0,60},)\s*:?\s*(?:\w+day,?\s+)?$"
)
"""Before the day of what notes were taken of, in a line of their head: "Call with ICE, 1 December"."""
_NOTED = ("date", "conference", "call", "meeting", "interview", "conversation", "visit", "event")
"""What such a line begins with."""
_WRITTEN_UP = 31
"""Days within which notes of a call or an interview are written up."""


def _held(rows: Sequence[Row]) -> _Dated | None:
    """ "Interview of Ms. Roe, August 3" over "Prepared August 5, 2011": the day when what it notes was said."""
    noted = [row for row in rows if row.text.lower().startswith(_NOTED)]
    if not noted:
        return None
    written = [
        found.value for row in rows for found in dates.complete(row.text) if found.value and len(found.value) == 10
    ]
    for row in noted:
        for found in dates.find(row.text)[:1]:
            if not written or not _NOTES_OF.search(row.text[: found.start]):
                continue
            value = dates.resolve(found, max(written))
            if value is None or len(value) < 10:
                continue
            if any(day != value for day in written) and max(day for day in written if day != value) < value:
                continue  # written before it: what somebody is to say there
            apart = (date.fromisoformat(max(written)) - date.fromisoformat(value)).days
            if 0 <= apart <= _WRITTEN_UP:
                return value, "document", found.text
    return None


def _with_its_year(rows: Sequence[Row], at: int) -> str:
    """The row; where it ends in a month or a day whose rest begins the next one, with that."""
    text = rows[at].text
    below = rows[at + 1].text if at + 1 < len(rows) else ""
    if not below[:1].isdigit():
        return text
    wraps = re.search(r"\d,$", text) and re.match(r"(?:19|20)\d\d\b", below)
    wraps = wraps or (re.search(r"\b[A-Z][a-z]{2,8}$", text) and re.match(r"\d{1,2},\s+(?:19|20)\d\d\b", below))
    return f"{text} {below}" if wraps else text


def _in_force(rows: Sequence[Row], opening: re.Pattern[str] = _IN_FORCE) -> _Dated | None:
    """ "Effective: March 2, 2010" over a guidance that tells no other day; over an agreement without the colon too."""
    for row in rows:
        for found in dates.complete(row.text):
            if found.value and len(found.value) == 10 and opening.fullmatch(row.text[: found.start]):
                return found.value, "document", found.text
    return None


def _last_day(rows: Sequence[Row]) -> _Dated | None:
    """ "October 21-22, 2010", "Period: 02/05/2011 through 02/11/2011": a paper on some days is of the last of them."""
    for row in rows:
        if match := _DAYS.search(row.text):
            for found in dates.complete(f"{match['month']} {match['day']}, {match['year']}"):
                if found.value:
                    return found.value, "document", match[0]
        told = dates.find(row.text) if dates.complete(row.text) else ()
        last = told[-1].value if len(told) == 2 else None
        first = dates.resolve(told[0], last) if last else None
        ordered = last and first and len(first) == len(last) == 10 and first < last
        if ordered and _PERIOD.search(row.text[: told[0].start]):
            return last, "document", told[1].text
    return None


def _made(rows: Sequence[Row]) -> _Dated | None:
    """ "Prepared October 5", "Revised February 2011": when it was made, whatever event its head names."""
    if not _SPEAKS_OF_MAKING.search("\n".join(row.text for row in rows)):
        return None
    told = [found.value for row in rows for found in dates.complete(row.text) if found.value and len(found.value) >= 7]
    anchor = f"{max(told, key=len)}-28"[:10] if told else None  # "September 28 and 29, 2010" tells but the month
    for row in rows:
        for found in dates.find(row.text) if told else dates.complete(row.text):
            if _says_made(row.text[: found.start]):
                value = found.value or dates.resolve(found, anchor)
                if value and len(value) >= 7:
                    return value, "document", found.text
    return None


def _says_made(before: str) -> bool:
    """ "Prepared …", "(draft, revised …": not "Background. The State signed on …", which tells of another paper."""
    made = _MADE.search(before)
    if made is None:
        return False
    above = before[: made.start()].rstrip()
    return before[made.start()].isupper() or not above or above[-1] in ".,;:()|–—-"


def _of_first_lines(segment: Segment) -> _Dated | None:
    """Below the head: a line of its own that is a date, such as stands over a letter's or a section's text."""
    if segment.kind == "email" and not segment.anonymous:
        return None
    rows = list(islice((row for row in segment.rows[segment.head :] if not is_stamp(row.text)), 6))
    for at, row in enumerate(rows):
        if at and goes_on(rows[at - 1]):
            continue
        for found in dates.complete(row.text):
            opens = found.start == 0 or re.fullmatch(r"(?:[\w'’]+\s+){0,3}[\w'’]+,\s+", row.text[: found.start])
            closes = not row.text[found.end :].strip() or row.text[found.end] in ".:;|-–—("
            if found.value and len(found.value) >= 7 and (is_date_line(row.text) or (opens and closes)):
                return found.value, "document", found.text
    for row in segment.rows[: max(segment.head, 1) + 2]:
        if (day := day_apart(row)) and not _NOT_ITS_OWN.search(row.raw[: day.start]):
            return day.value, "document", day.text
    return None
