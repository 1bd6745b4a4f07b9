"""Pages that open a paper of no known form: a note, a log, a print from a phone, a page of a newspaper.

Such a page tells its day at its top, apart from any sentence: "Weds 3/24/10. Courthouse basement.", "Thread started
7/21/2010 8:52 AM", "the BAYARD NUGGET / Thursday, July 15, 2010".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from foia_scan import dates
from foia_scan.documents.labels import headers_in, is_stamp
from foia_scan.documents.rows import Row, is_list_item
from foia_scan.records import DocumentKind

_TOP = 5
"""Rows from the top of the page among which the day must stand."""
_WEEKDAY = r"(?:(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?\.?,?\s*)?"
_APART_BEFORE = re.compile(
    rf"(?:^|[.:;,|()\[\]–—/“”\"-]\s*|\s{{3,}}|\b(?:dated?|started|extracted|exported?|posted|week ending|"
    rf"aired|broadcast(?:\s+of)?|(?:program|edition|issue|copy|draft|version)\s+of)\b:?\s+)"
    rf"{_WEEKDAY}$",
    re.IGNORECASE,
)
_APART_AFTER = re.compile(
    r"\s*(?:$|[.,;:|()\[\]–—-]|\s{2}|(?:at\s+)?\d{1,2}[:.]\d\d|to\b|through\b|page\b)", re.IGNORECASE
)
_CLAUSE_BEFORE = re.compile(r"[a-z]{3},\s*$")
_CLAUSE_AFTER = re.compile(r",\s+(?:[^\W\d]\w*\s+)?[a-z]")
_PAPER_DATED = re.compile(r"[a-z]{3},?\s+dated\s+$")
""" "In its notice to the ports, dated May 3, 2010, CBA said …": that notice's day."""
_LOGGED, _LOG = 8, 60
"""Of so many rows before, the first number bear a day in a log or a table."""
_EDITORS_NOTE = re.compile(
    r"\[[^\]]{0,80}\b(?:transcri\w+|typed|hand-?written|notes?|notebook|extracted|messages|translat\w+|retyped)\b",
    re.IGNORECASE,
)
"""What whoever kept or produced a paper says of it above its first line."""


_OF_MANY_PARTS: frozenset[DocumentKind] = frozenset({"transcript", "deposition", "report", "moa", "declaration"})
_MAY_BE_PARTS: frozenset[DocumentKind] = frozenset({"report", "unknown", "faq", "transcript"})


def begins_behind(kind: DocumentKind, titled: int, before: DocumentKind, last: Row) -> bool:
    """Whether a page under a title of ``titled`` rows begins a paper of its own behind one of another kind that ends
    with the row ``last``: a hearing's chapters and a report's annexes bear a title alone, inside their document."""
    if before not in _OF_MANY_PARTS or kind not in _MAY_BE_PARTS:
        return True
    agreed = before == "moa" and last.is_short  # ended by those who sign it
    return kind not in ("unknown", "transcript") and titled > (1 if agreed else 2) and (agreed or last.ends_sentence)


_ENCLOSURE = re.compile(r"(?:ENCLOSURES?|ATTACHMENT)\b(?:\W*\w{1,3})?\W*$", re.IGNORECASE)
""" "ENCLOSURE 2" on a line of its own."""
_OF_QUESTIONS = re.compile(
    r"(?:(?:answers?|responses?)\s+to\s+)?(?:the\s+)?(?:questions|answers|responses)\b.{0,60}$", re.IGNORECASE
)
""" "Questions for the record", "Responses to the questions of Members"."""
_ENCLOSES_ANSWERS = re.compile(
    r"\b(?:Enclosed|Attached)\s+(?:please\s+find|you\s+will\s+find|are|is)\s+(?:the\s+|our\s+|my\s+|its\s+)?"
    r"(?:(?:agency|department|office|bureau)['’]s\s+)?(?:\w+\s+)?(?:answers|responses)\b"
)
""" "Attached please find our responses": the letter gives them."""


def is_enclosed_answer(top: Sequence[Row], before: DocumentKind, letter: Sequence[Row]) -> bool:
    """Whether a page is the enclosure in which the letter before it answers questions: "ENCLOSURE 2" over "Questions
    of Members", behind one that encloses its writer's answers."""
    if before != "letter" or len(top) < 2 or not _ENCLOSURE.fullmatch(top[0].text):
        return False
    asked = _OF_QUESTIONS.fullmatch(top[1].text) is not None
    return asked and _ENCLOSES_ANSWERS.search(" ".join(row.text for row in letter)) is not None


def day_apart(row: Row) -> dates.FoundDate | None:
    """The day that stands in the row apart from a sentence, its offsets in ``row.raw``; None if none does."""
    for found in dates.complete(row.raw):
        if found.value is None or len(found.value) != 10:
            continue
        before, after = row.raw[: found.start], row.raw[found.end :]
        if _APART_BEFORE.search(before) and _APART_AFTER.match(after) and not _opens_a_clause(before, after):
            return found
    return None


def goes_on(row: Row) -> bool:
    """Whether the sentence of a row runs on in the next: "… the photograph that was taken on"."""
    return not row.ends_sentence and not row.is_short and re.search(r"\b[a-z]+$", row.text) is not None


def _opens_a_clause(before: str, after: str) -> bool:
    """ "In a letter, May 3, 2010, the agency said …": the words around the day make one sentence."""
    if re.match(r",\s+[a-z]", after):
        return True
    opens = _CLAUSE_BEFORE.search(before) or _PAPER_DATED.search(before)
    return opens is not None and _CLAUSE_AFTER.match(after) is not None


_ENTRY = re.compile(r"\s*(?:[.:;,–—-]|\(|\s\d{1,2}[:.]\d\d|\s[A-Z])")
_ENTRIES = 3


def kept_by_days(rows: Sequence[Row]) -> bool:
    """Whether the text is a log: several of its paragraphs open with days of their own, so that none is the paper's.
    Where the first is later than the second, it tells when the log was put together."""
    days: list[str] = []
    for row in rows:
        if not dates.may_be_complete(row.text, _LONGEST_DAY):
            continue
        for found in dates.complete(row.text[:_LONGEST_DAY])[:1]:
            if not found.value or len(found.value) < 7 or not _ENTRY.match(row.text, found.end):
                continue
            if re.search(r"\w", re.sub(_WEEKDAY, "", row.text[: found.start], flags=re.IGNORECASE)):
                continue
            days.append(found.value)
            if len(days) == 2 and days[0][:7] > days[1][:7]:
                return False
            if len(set(days)) >= _ENTRIES:
                return True
    return False


_LONGEST_DAY = 40


def opens_dated(rows: Sequence[Row], before: Sequence[Row], head: int) -> bool:
    """Whether the page that begins with ``rows`` opens another paper than the one of the rows ``before`` it, whose
    first ``head`` rows are its head."""
    top = [row for row in rows[: 2 * _TOP] if not is_stamp(row.text)][:_TOP]
    if not top or not before or is_list_item(top[0].text) or _ADDED.match(top[0].text):
        return False
    small = top[0].text[:1].islower()
    if not (before[-1].ends_sentence or (before[-1].is_short and not small)):
        return False
    if _EDITORS_NOTE.match(top[0].text):
        return True
    if any(headers_in(row.text) for row in top):  # of a message, which is told by them, or of a form
        return False
    apart = [row for at, row in enumerate(top[:1] if small else top) if not at or not goes_on(top[at - 1])]
    told = [day.value for row in apart if (day := day_apart(row))]
    if not told or any(found.value == told[0] for row in before[: head + 3] for found in dates.complete(row.text)):
        return False  # of no day, or the head of its next page
    return not _goes_on_by_days(top, before)


_ADDED = re.compile(r"(?:(?i:addendum|postscript|p\.\s?s\.)|Later|LATER)[,:.]?\s")
"""How what was added later to the paper before opens, with its own day."""


def _goes_on_by_days(top: Sequence[Row], before: Sequence[Row]) -> bool:
    """A log, a chronology or a table, in which a day stands in every entry: the page only goes on with it."""
    days = [dates.find(row.text) for row in before[-_LOG:]]
    opening = sum(bool(found) and found[0].start < 12 for found in days)
    return sum(map(bool, days)) >= _LOGGED or (opening >= 2 and bool(dates.find(top[0].text[:40])))
