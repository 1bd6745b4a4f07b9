"""The lines at the edges of a page, where stamps, running headers and numbers stand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from foia_scan.reading.raw import RawLine, RawPage

EDGE = 0.14
"""Share of the page's height at its top and bottom."""
SIDE = 0.09
MOST_LINES = 8
"""Edge lines looked at, from the outside in, above and below; all that an edge has in a file without layout."""
WIDE_SPACE = re.compile(r"\s{3,}")


@dataclass(slots=True)  # never changed
class EdgePiece:
    """A line of the edge, or one of its pieces where wide white space parts it (stamps side by side)."""

    line: int
    """Index of the line on its page."""
    start: int
    """Offset in the line's text."""
    end: int
    text: str
    side: str
    """"top", "bottom" or "side"."""
    rank: int
    """0 is the outermost line of its side."""
    middle: float | None
    """Height of its middle in points from the top; None without layout."""
    folded: str
    """See :func:`folded`."""


_DIGIT = re.compile(r"\d")
_PAGE_OF = re.compile(r"\bpage\s*\d+(?:\s*of\s*\d+)?|\b\d{1,4}\s*of\s*\d{1,4}\b")
_NUMBER_AT_END = re.compile(r"(?<=[^\d,/:.-])\s(?!(?:19|20)\d\d$)\d{1,4}$")
_NUMBER_AT_START = re.compile(r"^(?!(?:19|20)\d\d\s)\d{1,4}(?=\s)")
_LONG_NUMBER = re.compile(r"\d{6,}")


def folded(text: str) -> str:
    """The text with page numbers, case and white space evened out: what two copies of a running header share.

    Dates stay as they are: the date lines of two letters are two lines.
    """
    even = " ".join(text.split()).casefold()
    if not _DIGIT.search(even):
        return even
    for pattern in (_PAGE_OF, _NUMBER_AT_END, _NUMBER_AT_START, _LONG_NUMBER):
        even = pattern.sub("#", even)
    return "#" if even.isdigit() else even


def edge_pieces(page: RawPage) -> tuple[EdgePiece, ...]:
    """The pieces of the page's edge lines: top from the top down, bottom from the bottom up, then the sides."""
    top, bottom, side = _edge_lines(page)
    found: list[EdgePiece] = []
    for name, indexes in (("top", top), ("bottom", bottom), ("side", side)):
        for rank, index in enumerate(indexes[:MOST_LINES]):
            found.extend(_pieces(page.lines[index], index, name, rank))
    return tuple(found)


def _edge_lines(page: RawPage) -> tuple[list[int], list[int], list[int]]:
    if None in [line.box for line in page.lines]:
        count = len(page.lines)
        reach = min(MOST_LINES, (count + 1) // 2)
        return list(range(reach)), [count - 1 - at for at in range(min(reach, count - reach))], []
    top: list[tuple[float, int]] = []
    bottom: list[tuple[float, int]] = []
    side = []
    upper, lower = EDGE * page.height, (1 - EDGE) * page.height
    left, right = SIDE * page.width, (1 - SIDE) * page.width
    for index, line in enumerate(page.lines):
        assert line.box is not None
        x0, above, x1, below = line.box
        middle = (above + below) / 2
        if middle <= upper:
            top.append((middle, index))
        elif middle >= lower:
            bottom.append((-middle, index))
        elif x1 <= left or x0 >= right:
            side.append(index)
    return [index for _, index in sorted(top)], [index for _, index in sorted(bottom)], side


def _pieces(line: RawLine, index: int, side: str, rank: int) -> Sequence[EdgePiece]:
    middle = (line.box[1] + line.box[3]) / 2 if line.box else None
    pieces = []
    start = 0
    for space in [*WIDE_SPACE.finditer(line.text), None]:
        end = space.start() if space else len(line.text)
        if end > start:
            text = line.text[start:end]
            pieces.append(EdgePiece(index, start, end, text, side, rank, middle, folded(text)))
        start = space.end() if space else end
    return pieces
