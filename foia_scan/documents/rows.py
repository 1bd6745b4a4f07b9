"""The printed lines of a file as one sequence of rows, furniture left out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from foia_scan.records import Line, Page

_QUOTES = frozenset(">|")
_QUOTED = re.compile(r"((?:[>|]\s*)+)")
_NUMBER = re.compile(r"(\d{1,2})(?:\s+|$)(?=\D|$)")
_ENDS = frozenset(".?!:")
_CLOSERS = "\"'”’)]"
_LIST_ITEM = re.compile(
    r"(?:[•●▪■◦‣·*○]|[-–—]\s|\(?[0-9]{1,2}[.)]\s|\([a-zA-Z0-9]{1,3}\)\s|[a-zA-Z]\)\s|[A-Z]\.\s+[A-Z]"
    r"|[IVX]{1,5}\.\s|\d+(?:\.\d+)+\.?\s|[oq]\s+[A-Z])"
)
MINIMUM_NUMBERED = 8
"""How many rows of a page must count on for their numbers to be a transcript's line numbers."""


@dataclass(slots=True)  # never changed; to have Python see to that would double the cost of making one
class Row:
    page: int
    start: int
    """Offset in ``Page.text`` of its first character that is text (quote marks and line numbers left out)."""
    end: int
    text: str
    gap: bool
    """More white space above it than between the lines of a paragraph, as far as the reading knows."""
    top: bool
    """The first row of its page."""
    depth: int = 0
    """How often it is quoted by ">"."""
    full: int = 0
    """Length of the longest row of its page: a row much shorter ends a paragraph."""
    margin_start: int = 0
    """Offset of the printed line itself, quote marks and line numbers included."""
    indented: bool = False
    """Set in from the left edge of the lines around it, as first lines of paragraphs are."""
    raw: str = ""
    """The row as it stands on the page, white space unfolded."""

    @property
    def positions(self) -> list[int]:
        """Offset in ``Page.text`` of each character of ``text``."""
        found: list[int] = []
        blank = True
        for at, character in enumerate(self.raw):
            if not character.isspace() or not blank:
                found.append(self.start + at)
            blank = character.isspace()
        return found

    @property
    def ends_sentence(self) -> bool:
        return self.text.rstrip(_CLOSERS)[-1:] in _ENDS

    @property
    def is_short(self) -> bool:
        return len(self.text) < 0.75 * self.full


def is_list_item(text: str) -> bool:
    return _LIST_ITEM.match(text) is not None


def rows_of(pages: Sequence[Page]) -> list[Row]:
    """All body lines of the pages in order; each is one row, none is dropped that bears a character."""
    rows: list[Row] = []
    for page in pages:
        rows += _rows_of_page(page)
    return rows


def _rows_of_page(page: Page) -> list[Row]:
    lines: list[Line] = []
    printed: list[str] = []
    for line in _lines(page):
        if line.role == "body" and (raw := page.text[line.start : line.end]) and not raw.isspace():
            lines.append(line)
            printed.append(raw)
    gaps = _gaps(lines)
    known = any(gaps)
    texts = [raw.strip() for raw in printed]
    numbered = _are_numbered(texts)
    full = max(map(len, texts), default=0)
    rows: list[Row] = []
    before: Line | None = None
    left: float | None = None
    depth = 0
    for line, raw, held, wide in zip(lines, printed, texts, gaps, strict=True):
        above, at, depth = depth, 0, 0
        if numbered or len(held) < len(raw) or raw[0] in _QUOTES:  # all others are the printed line, as it is
            at, depth = _text_start(raw, numbered)
            held = raw[at:].rstrip()
        if above and not wide:
            depth = max(depth, _wrapped_depth(rows[-1]))
        beside, left = left, line.x0
        indented = left is not None and beside is not None and 12 < left - beside < 60
        start = line.start + at
        # The only blank that counts as printable is the plain one.
        text = held if "  " not in held and held.isprintable() else " ".join(held.split())
        rows.append(
            Row(
                page.number,
                start,
                start + len(held),
                text,
                before is None or (wide if known else _blank_between(page.text, before.end, line.start)),
                before is None,
                depth,
                full,
                line.start,
                indented,
                text if text == held else held,
            )
        )
        before = line
    return rows


def _lines(page: Page) -> Sequence[Line]:
    if page.lines or not page.text.strip():
        return page.lines
    lines, at = [], 0
    for text in page.text.split("\n"):
        lines.append(Line(at, at + len(text)))
        at += len(text) + 1
    return lines


def _gaps(lines: Sequence[Line]) -> list[bool]:
    """Where a paragraph begins, as the reading says; on pages of single lines, judged by their closest spacing."""
    if any(line.gap for line in lines[1:]) or len(lines) < 5:
        return [line.gap for line in lines]
    tops = [(line.top, line.bottom) for line in lines]
    steps = [b[0] - a[0] if a[0] is not None and b[0] is not None else 0.0 for a, b in pairwise(tops)]
    positive = sorted(step for step in steps if step > 1)
    if len(positive) < 4:
        return [line.gap for line in lines]
    close = positive[len(positive) // 10]
    return [lines[0].gap, *(step > 1.3 * close for step in steps)]


def _blank_between(text: str, before: int, start: int) -> bool:
    return text.count("\n", before, start) > 1


def _are_numbered(texts: Sequence[str]) -> bool:
    """Whether the rows carry the line numbers of a transcript: mostly one more than the row before."""
    if sum([text[:1].isdigit() for text in texts]) < MINIMUM_NUMBERED:
        return False
    numbers = [int(match[1]) for text in texts if (match := _NUMBER.match(text))]
    steps = sum(b - a == 1 for a, b in pairwise(numbers))
    return len(numbers) >= max(MINIMUM_NUMBERED, 0.7 * len(texts)) and steps >= 0.7 * (len(numbers) - 1)


def _wrapped_depth(before: Row) -> int:
    """The depth of a quoted row that a mail program broke in two, the second half without its mark; else 0."""
    return before.depth if before.text and not before.is_short and not headed(before.text) else 0


_HEADERS = re.compile(
    r"(?:From|To|Cc|CC|Bcc|BCC|Date|Sent|Received|Subject|Re|RE|Attachments?|Attach|Importance|Sensitivity|Priority|Reply-To):\s"
)


def headed(text: str) -> bool:
    """Whether a row is a header line, which no rewrapping follows: not a greeting, "Sheriff: You asked me …"."""
    return _HEADERS.match(text) is not None


def _text_start(raw: str, numbered: bool) -> tuple[int, int]:
    """Offset in the printed line where the row's text begins, and how deep it is quoted."""
    at = len(raw) - len(raw.lstrip())
    if numbered and (match := _NUMBER.match(raw, at)):
        at = match.end()
    depth = 0
    if raw[at : at + 1] in _QUOTES and (match := _QUOTED.match(raw, at)):
        depth, at = sum(match[1].count(mark) for mark in ">|"), match.end()
    return at, depth
