"""Black boxes in the picture of a page: what was withheld before it was scanned."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PIL import Image

from foia_scan.reading.raw import Rect

DARK = 90
"""Of 255: the mean shade of a square point of a black box, and hardly of one with letters on it."""
SMALLEST = 7.0
"""Points of the shorter side; lower ones are rules and thick strokes."""
NARROWEST = 16
"""Points of the longer side."""
SOLID = 0.85
"""Share of its rectangle that must be dark."""
LARGEST = 0.95
"""A darker page than this is a photograph or a bad scan, not a redaction."""
EDGE = 0.02
"""Share of the page at its edges where scanners leave dark stripes."""
_RUN = re.compile(b"\x01{%d,}" % 7)


@dataclass(slots=True)
class _Growing:
    """A patch of dark runs, row below row."""

    x0: int
    x1: int
    top: int
    last: int
    """Row of the run added last."""
    last_x0: int
    last_x1: int
    dark: int


def black_boxes(picture: Any, scale: float) -> tuple[Rect, ...]:
    """The solid black rectangles of a grayscale picture of ``scale`` pixels per point, in points, from the top down."""
    width, height = max(1, round(picture.width / scale)), max(1, round(picture.height / scale))
    small = picture.resize((width, height), Image.Resampling.BOX)
    dark = small.point(lambda shade: 1 if shade <= DARK else 0).tobytes()
    patches = _patches([dark[row * width : (row + 1) * width] for row in range(height)])
    found = []
    for patch in patches:
        rect = float(patch.x0), float(patch.top), float(patch.x1), float(patch.last + 1)
        if _is_box(rect, patch.dark, width, height):
            found.append(rect)
    return tuple(sorted(found, key=lambda rect: (rect[1], rect[0])))


def _patches(rows: Sequence[bytes]) -> list[_Growing]:
    """Runs of dark points grown together with those of about the same place in the row above."""
    done: list[_Growing] = []
    growing: list[_Growing] = []
    for number, row in enumerate(rows):
        for run in _RUN.finditer(row):
            x0, x1 = run.span()
            patch = next((each for each in growing if _goes_on(each, number, x0, x1)), None)
            if patch is None:
                growing.append(_Growing(x0, x1, number, number, x0, x1, x1 - x0))
                continue
            patch.x0, patch.x1 = min(patch.x0, x0), max(patch.x1, x1)
            patch.last, patch.last_x0, patch.last_x1 = number, x0, x1
            patch.dark += x1 - x0
        done += [each for each in growing if each.last < number]
        growing = [each for each in growing if each.last == number]
    return done + growing


def _goes_on(patch: _Growing, row: int, x0: int, x1: int) -> bool:
    shared = min(patch.last_x1, x1) - max(patch.last_x0, x0)
    return patch.last == row - 1 and shared >= 0.8 * max(patch.last_x1 - patch.last_x0, x1 - x0)


def _is_box(rect: Rect, dark: int, width: int, height: int) -> bool:
    x0, top, x1, bottom = rect
    wide, high = x1 - x0, bottom - top
    if min(wide, high) < SMALLEST or max(wide, high) < NARROWEST or wide * high > LARGEST * width * height:
        return False
    at_edge = x1 <= EDGE * width or x0 >= (1 - EDGE) * width or bottom <= EDGE * height or top >= (1 - EDGE) * height
    return dark >= SOLID * wide * high and not at_edge
