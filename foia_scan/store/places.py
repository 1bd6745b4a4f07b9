"""Where a quote stands on its page: boxes, confidence, and the warranty that it is there word for word."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from math import cos, radians, sin
from statistics import fmean

from foia_scan.records import Box, Line, Page, Piece, Statement, Word

_UNCOUNTED = re.compile(r"[\s\u00ad\u2010-\u2015\u2212-]+")

WARRANTY = (
    "Each quote was compared with the stored text of its page when this report was made: the same characters in the "
    "same order, where white space, line ends and hyphens alone do not count. A quote that fails is withheld."
)


def stands(statement: Statement, texts: Mapping[int, str]) -> bool:
    """True if the quote is, word for word, what its pieces cut out of the pages' texts (see ``WARRANTY``)."""
    cut = "".join(texts.get(piece.page, "")[piece.start : piece.end] + "\n" for piece in statement.pieces)
    bare = _UNCOUNTED.sub("", statement.quote)
    return bool(bare) and bare == _UNCOUNTED.sub("", cut)


def words_in(page: Page, pieces: Sequence[Piece]) -> list[Word]:
    """The page's words that the pieces touch, in reading order."""
    spans = [(piece.start, piece.end) for piece in pieces if piece.page == page.number]
    return [
        word
        for word in page.words
        if any(word.start < end and start < word.start + len(word.text) for start, end in spans)
    ]


def boxes_of(page: Page, words: Sequence[Word]) -> tuple[Box, ...]:
    """One box for each printed line that the words (in reading order) make, in points."""
    rows: list[list[Word]] = []
    lines = iter(page.lines)
    line: Line | None = next(lines, None)
    row_line: Line | None = None
    for word in words:
        while line is not None and word.start >= line.end:
            line = next(lines, None)
        if not rows or not _same_row(rows[-1][-1], word, row_line, line):
            rows.append([])
        rows[-1].append(word)
        row_line = line
    return tuple(
        as_shown(
            page,
            (
                min(word.x0 for word in row),
                min(word.top for word in row),
                max(word.x1 for word in row),
                max(word.bottom for word in row),
            ),
        )
        for row in rows
    )


def as_shown(page: Page, rect: tuple[float, float, float, float]) -> Box:
    """The rectangle on the page as it is shown, where it was turned to be recognized (see ``Page.turned``)."""
    x0, top, x1, bottom = rect
    quarter = round(page.turned / 90) % 4 * 90
    slant = radians((quarter - page.turned + 180) % 360 - 180)
    if slant:
        across, down = (x0 + x1 - page.width) / 2, (top + bottom - page.height) / 2
        right = across * cos(slant) - down * sin(slant) - across
        below = across * sin(slant) + down * cos(slant) - down
        x0, top, x1, bottom = x0 + right, top + below, x1 + right, bottom + below
    if quarter == 90:
        x0, top, x1, bottom = top, page.width - x1, bottom, page.width - x0
    elif quarter == 180:
        x0, top, x1, bottom = page.width - x1, page.height - bottom, page.width - x0, page.height - top
    elif quarter == 270:
        x0, top, x1, bottom = page.height - bottom, x0, page.height - top, x1
    return (page.number, x0, top, x1, bottom)


def _same_row(before: Word, word: Word, row_line: Line | None, line: Line | None) -> bool:
    if row_line is not None and line is not None:
        return row_line is line
    return word.top < before.bottom and before.top < word.bottom and word.x0 >= before.x0


def mean(confidences: Sequence[float]) -> float | None:
    return round(fmean(confidences), 4) if confidences else None
