"""Dark boxes on a page: what they cover, and how much of the page they withhold."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from foia_scan.reading.exemptions import CODE
from foia_scan.reading.geometry import area, overlap
from foia_scan.reading.raw import Rect

COVERED = 0.8
"""Share of a character's area that must lie under a box before the character counts as hidden."""
SMALLEST_WITHHELD = 7.0
"""Points; lower boxes are rules, bullets and table borders."""
BACKGROUND = 0.85
"""A box over more of the page than this, with something on it, is a background."""
MOST_BOXES = 400


@dataclass(frozen=True, slots=True)
class PaintedBox:
    """An opaque rectangle and its place in the order of painting."""

    rect: Rect
    order: int
    dark: bool = True
    """A light one withholds nothing by itself, but what was painted before it can't be seen."""


def covers(dark: Rect, box: Rect) -> bool:
    shared = overlap(dark, box)
    return shared > 0 and shared >= COVERED * max(area(box), 0.01)


def withholding(
    boxes: Sequence[PaintedBox], written: Callable[[Rect], str], width: float, height: float
) -> tuple[Rect, ...]:
    """The boxes that bear nothing visible but exemption codes, cut at the page's edges.

    ``written`` gives the text inside a rectangle. Text hidden under a box must not be in it, or only the paint order
    tells; a dark table head with white words on it is no redaction.
    """
    found = []
    for box in boxes[:MOST_BOXES]:
        x0, top, x1, bottom = box.rect
        rect = max(x0, 0.0), max(top, 0.0), min(x1, width), min(bottom, height)
        if min(rect[2] - rect[0], rect[3] - rect[1]) < SMALLEST_WITHHELD:
            continue
        if not re.search(r"\w", CODE.sub(" ", written(rect))):
            found.append(rect)
    return tuple(found)


def union(rects: Sequence[Rect]) -> float:
    """Area of the union, by strips between the rectangles' vertical edges."""
    edges = sorted({x for rect in rects for x in (rect[0], rect[2])})
    total: float = 0.0
    for left, right in pairwise(edges):
        spans = sorted((rect[1], rect[3]) for rect in rects if rect[0] <= left and rect[2] >= right)
        reach = float("-inf")
        for top, bottom in spans:
            total += (right - left) * max(0.0, bottom - max(top, reach))
            reach = max(reach, bottom)
    return total
