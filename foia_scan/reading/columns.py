"""Reading order: words to printed lines, columns one after the other and never joined into one line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from foia_scan.reading.geometry import bounding
from foia_scan.reading.placed import PlacedWord
from foia_scan.reading.raw import Rect

FEWEST_ROWS = 4
"""Rows with text on both sides before white space between them counts as a gutter."""
FEWEST_WORDS = 2.4
"""Mean words a row on either side; label-and-value rows and tables of figures have fewer."""
NARROWEST_GUTTER = 0.7
"""Of the letter height."""
NARROWEST_COLUMN = 0.16
"""Of the region's width."""
FEWEST_WRAPPED = 8
"""Rows that break off at the gutter, where the column beside them is short or its rows stand between theirs."""
FEWEST_BESIDE = 5
"""Words of a short column."""
FURTHEST_FOOT = 2.5
"""Of the letter height: a last row further below the text is a page number or a stamp, and of no column."""
DEEPEST = 6
TOUCHING = 0.1
"""Of the letter height: pieces of one word ("4" and a raised "th") are closer than this."""


@dataclass(frozen=True, slots=True)
class PrintedLine:
    words: tuple[PlacedWord, ...]
    column: int

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)

    @property
    def box(self) -> Rect:
        return bounding(word.box for word in self.words)


Row = list[PlacedWord]


def arrange(words: Sequence[PlacedWord]) -> tuple[PrintedLine, ...]:
    """Put the words into lines, in reading order; sideways words come last, each a line of its own column."""
    upright = [word for word in words if word.upright and word.text.strip()]
    lines: list[PrintedLine] = []
    for column, rows in enumerate(_regions(_rows(upright), 0)):
        lines.extend(PrintedLine(_mended(row), column) for row in rows)
    sideways = [word for word in words if not word.upright and word.text.strip()]
    if sideways:
        last = lines[-1].column + 1 if lines else 0
        lines.extend(PrintedLine(tuple(run), last) for run in _sideways(sideways))
    return tuple(lines)


def _rows(words: Sequence[PlacedWord]) -> list[Row]:
    """Group words that share most of their height, top to bottom, each row left to right."""
    rows: list[Row] = []
    spans: list[tuple[float, float]] = []
    for word in sorted(words, key=lambda word: ((word.box[1] + word.box[3]) / 2, word.box[0])):
        at = next((i for i in range(len(rows) - 1, max(-1, len(rows) - 5), -1) if _fits(word, spans[i])), None)
        if at is None:
            rows.append([word])
            spans.append((word.box[1], word.box[3]))
        else:
            rows[at].append(word)
            if word.height > 0.75 * (spans[at][1] - spans[at][0]):
                first = rows[at][0].box
                spans[at] = (min(spans[at][0], first[1]), max(spans[at][1], first[3]))
    return [sorted(row, key=lambda word: word.box[0]) for _, row in sorted(zip(spans, rows, strict=True), key=_top)]


def _top(placed: tuple[tuple[float, float], Row]) -> float:
    return sum(placed[0]) / 2


def _fits(word: PlacedWord, span: tuple[float, float]) -> bool:
    shared = min(word.box[3], span[1]) - max(word.box[1], span[0])
    return shared >= 0.5 * min(word.height, span[1] - span[0])


def _regions(rows: list[Row], depth: int) -> Iterator[list[Row]]:
    """Yield the rows in reading order, a list for each column or stretch without columns."""
    found = _columns(rows) if depth < DEEPEST else None
    if found is None:
        if rows:
            yield rows
        return
    first, last, middle = found
    yield from _regions(rows[:first], depth + 1)
    block = [word for row in rows[first:last] for word in row]
    for side in (
        [word for word in block if word.box[0] < middle],
        [word for word in block if word.box[0] >= middle],
    ):
        yield from _regions(_rows(side), depth + 1)
    yield from _regions(rows[last:], depth + 1)


def _columns(rows: Sequence[Row]) -> tuple[int, int, float] | None:
    """Find the tallest stretch of rows with a gutter: first row, end (exclusive), and the middle of the gutter."""
    if len(rows) < FEWEST_ROWS:
        return None
    height = median(word.height for row in rows for word in row)
    best: tuple[int, int, int, float] | None = None
    tried: set[tuple[int, int]] = set()
    for at, row in enumerate(rows):
        beside = sorted(row + rows[at + 1], key=lambda word: word.box[0]) if at + 1 < len(rows) else row
        for left, right in (*_spaces(row, NARROWEST_GUTTER * height), *_spaces(beside, NARROWEST_GUTTER * height)):
            if (at, round(left)) in tried:
                continue
            first, last, gutter = _grown(rows, at, (left, right), NARROWEST_GUTTER * height)
            last = _above_the_foot(rows, first, last, FURTHEST_FOOT * height)
            tried.update(
                (index, round(space[0]))
                for index in range(first, last)
                for space in _spaces(rows[index], 1.0)
                if space[0] <= gutter[0] and space[1] >= gutter[1]
            )
            both = _weight(rows[first:last], gutter)
            if both and (best is None or both > best[0]):
                best = (both, first, last, (gutter[0] + gutter[1]) / 2)
    return best[1:] if best else None


def _spaces(row: Row, least: float) -> Iterator[tuple[float, float]]:
    reach = row[0].box[2]
    for word in row[1:]:
        if word.box[0] - reach >= least:
            yield reach, word.box[0]
        reach = max(reach, word.box[2])


def _grown(
    rows: Sequence[Row], at: int, space: tuple[float, float], least: float
) -> tuple[int, int, tuple[float, float]]:
    """Widen the stretch around row ``at`` as long as a gutter of the least width stays free."""
    first = last = at
    last += 1
    while last < len(rows) and (narrower := _free(rows[last], space, least)):
        space, last = narrower, last + 1
    while first > 0 and (narrower := _free(rows[first - 1], space, least)):
        space, first = narrower, first - 1
    return first, last, space


def _above_the_foot(rows: Sequence[Row], first: int, last: int, furthest: float) -> int:
    """The end of the stretch without the page number or the stamp that stands alone below it."""
    if last - first < FEWEST_ROWS or last != len(rows):
        return last
    lowest = max(word.box[3] for row in rows[first : last - 1] for word in row)
    return last - 1 if min(word.box[1] for word in rows[last - 1]) - lowest > furthest else last


def _free(row: Row, space: tuple[float, float], least: float) -> tuple[float, float] | None:
    """What the row leaves free of the space, at the side where more is left; None if a word stands across it."""
    left, right = space
    for word in row:
        x0, x1 = word.box[0], word.box[2]
        if x1 <= left or x0 >= right:
            continue
        if x0 - left >= right - x1:
            right = x0
        else:
            left = x1
        if right - left < least:
            return None
    return left, right


def _weight(rows: Sequence[Row], gutter: tuple[float, float]) -> int:
    """How many rows have text on both sides; 0 if that is no column layout."""
    middle = (gutter[0] + gutter[1]) / 2
    lefts = [[word for word in row if word.box[0] < middle] for row in rows]
    rights = [[word for word in row if word.box[0] >= middle] for row in rows]
    both = [(left, right) for left, right in zip(lefts, rights, strict=True) if left and right]
    left_rows, right_rows = [row for row in lefts if row], [row for row in rights if row]
    everything = bounding(word.box for row in rows for word in row)
    least = NARROWEST_COLUMN * (everything[2] - everything[0])
    for side in (left_rows, right_rows):
        box = bounding(word.box for row in side for word in row) if side else (0.0, 0.0, 0.0, 0.0)
        if box[2] - box[0] < least and side is not right_rows:
            return 0
    if _wraps(left_rows) and _starts_together(right_rows):
        return max(len(both), 1)
    if len(both) < FEWEST_ROWS:
        return 0
    if any(sum(map(len, side)) < FEWEST_WORDS * len(both) for side in zip(*both, strict=True)):
        return 0
    box = bounding(word.box for row in right_rows for word in row)
    return len(both) if box[2] - box[0] >= least else 0


def _wraps(rows: Sequence[Row]) -> bool:
    """Whether the rows are a column's running text: many, of several words, most of them full up to one edge."""
    if len(rows) < FEWEST_WRAPPED or sum(map(len, rows)) < FEWEST_WORDS * len(rows):
        return False
    box = bounding(word.box for row in rows for word in row)
    full = sum(max(word.box[2] for word in row) >= box[2] - 0.15 * (box[2] - box[0]) for row in rows)
    return full >= 0.4 * len(rows)


def _starts_together(rows: Sequence[Row]) -> bool:
    """Whether the rows begin at one edge, as those of a column do and stray words beside a text do not."""
    goes_on = bool(rows) and rows[0][0].text[:1].islower()  # the last words of a text, in whichever number
    if sum(map(len, rows)) < FEWEST_BESIDE and not goes_on:
        return False
    edge = min(row[0].box[0] for row in rows)
    return sum(row[0].box[0] <= edge + 2 for row in rows) >= 0.6 * len(rows)


def _mended(row: Row) -> tuple[PlacedWord, ...]:
    """Join the pieces of one word: what touches, raised or not."""
    words: list[PlacedWord] = []
    for word in row:
        if words and abs(word.box[0] - words[-1].box[2]) <= TOUCHING * min(word.height, words[-1].height):
            last = words.pop()
            known = [c for c in (last.confidence, word.confidence) if c is not None]
            word = PlacedWord(last.text + word.text, bounding((last.box, word.box)), min(known) if known else None)
        words.append(word)
    return tuple(words)


def _sideways(words: Sequence[PlacedWord]) -> Iterator[Row]:
    """Stretches of sideways words that stand in one vertical line, in the order they were given."""
    run: Row = []
    for word in words:
        if run and abs(word.box[0] - run[-1].box[0]) > 3:
            yield run
            run = []
        run.append(word)
    if run:
        yield run
