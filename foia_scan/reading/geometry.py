"""Rectangles on a page as it is shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import cos, radians, sin

from foia_scan.reading.raw import Rect


@dataclass(frozen=True, slots=True)
class Shown:
    """A page as it is shown: size in points, clockwise rotation in degrees, and its box in the PDF's own space."""

    width: float
    height: float
    rotation: int
    left: float
    bottom: float
    right: float
    top: float

    def rect(self, left: float, bottom: float, right: float, top: float) -> Rect:
        """Turn a rectangle of the PDF's space (origin at the bottom left) into one of the page as shown."""
        if not self.rotation:  # nearly every page
            return left - self.left, self.top - top, right - self.left, self.top - bottom
        if self.rotation == 90:
            return bottom - self.bottom, left - self.left, top - self.bottom, right - self.left
        if self.rotation == 180:
            return self.right - right, bottom - self.bottom, self.right - left, top - self.bottom
        if self.rotation == 270:
            return self.top - top, self.right - right, self.top - bottom, self.right - left
        return left - self.left, self.top - top, right - self.left, self.top - bottom

    def back(self, rect: Rect) -> tuple[float, float, float, float]:
        """The reverse of :meth:`rect`: left, bottom, right, top."""
        x0, top, x1, bottom = rect
        if self.rotation == 90:
            return top + self.left, x0 + self.bottom, bottom + self.left, x1 + self.bottom
        if self.rotation == 180:
            return self.right - x1, top + self.bottom, self.right - x0, bottom + self.bottom
        if self.rotation == 270:
            return self.right - bottom, self.top - x1, self.right - top, self.top - x0
        return x0 + self.left, self.top - bottom, x1 + self.left, self.top - top


def quarter_turn(turned: float) -> int:
    """The quarter turns in an angle: 0, 90, 180 or 270."""
    return round(turned / 90) % 4 * 90


def on_turned(rect: Rect, width: float, height: float, turned: float) -> Rect:
    """A rectangle of a page of that size where it stands when the page is turned (see ``Page.turned``)."""
    x0, top, x1, bottom = rect
    quarter = quarter_turn(turned)
    if quarter == 90:
        x0, top, x1, bottom = height - bottom, x0, height - top, x1
    elif quarter == 180:
        x0, top, x1, bottom = width - x1, height - bottom, width - x0, height - top
    elif quarter == 270:
        x0, top, x1, bottom = top, width - x1, bottom, width - x0
    if quarter in (90, 270):
        width, height = height, width
    slant = radians((quarter - turned + 180) % 360 - 180)
    across, down = (x0 + x1 - width) / 2, (top + bottom - height) / 2
    right = across * cos(slant) + down * sin(slant) - across
    below = down * cos(slant) - across * sin(slant) - down
    return x0 + right, top + below, x1 + right, bottom + below


def scaled(rect: Rect, scale: float) -> tuple[int, int, int, int]:
    """The rectangle in pixels of a picture of ``scale`` pixels per point."""
    x0, top, x1, bottom = (round(side * scale) for side in rect)
    return x0, top, x1, bottom


def bounding(rects: Iterable[Rect]) -> Rect:
    """The smallest rectangle around all of them; there must be one."""
    x0s, tops, x1s, bottoms = zip(*rects)  # noqa: B905 - checked by Rect, and this is called for every line
    return min(x0s), min(tops), max(x1s), max(bottoms)


def around(a: Rect, b: Rect) -> Rect:
    """The smallest rectangle around both: asked for every line, where ``min`` and ``max`` would be most of its cost."""
    return (
        a[0] if a[0] <= b[0] else b[0],
        a[1] if a[1] <= b[1] else b[1],
        a[2] if a[2] >= b[2] else b[2],
        a[3] if a[3] >= b[3] else b[3],
    )


def area(rect: Rect) -> float:
    return max(0.0, rect[2] - rect[0]) * max(0.0, rect[3] - rect[1])


def overlap(a: Rect, b: Rect) -> float:
    """Area that both cover: asked for every character on pages with boxes."""
    across = (b[2] if b[2] < a[2] else a[2]) - (b[0] if b[0] > a[0] else a[0])
    if not across > 0:  # as most are
        return 0.0
    return across * max(0.0, (b[3] if b[3] < a[3] else a[3]) - (b[1] if b[1] > a[1] else a[1]))


def same_printed_line(before: Rect, after: Rect) -> str | None:
    """What to put between two stretches if the second goes on where the first ends ("April 4" + "th"); else None.

    They must share most of the lower one's height and touch, or nearly; cells of a table stand farther apart.
    """
    if after[1] >= before[3] or before[1] >= after[3]:  # the next line down, as nearly every one is
        return None
    height = min(before[3] - before[1], after[3] - after[1])
    shared = min(before[3], after[3]) - max(before[1], after[1])
    distance = after[0] - before[2]
    if height <= 0 or shared < 0.4 * height or not -0.2 * height <= distance <= 0.8 * height:
        return None
    return "" if distance < 0.12 * height else " "
