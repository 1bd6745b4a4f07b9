"""What is painted on a PDF page besides its text: dark boxes (with their place in the paint order), images, drawings.

Part of the pypdfium2 adapter: works on PDFium's page objects, which are cheap to walk (about 3 microseconds each).
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import pypdfium2.raw as pdfium

from foia_scan.reading.boxes import DarkBox, covers, withheld_share
from foia_scan.reading.geometry import Shown, area, bounding
from foia_scan.reading.raw import Ink, Rect

__all__ = ["Canvas", "covers", "survey", "withheld_share"]

DARKEST_GRAY = 100
"""Red, green and blue up to this (of 255) count as dark."""
OPAQUE = 230
DEEPEST_FORM = 8
MANY_SEGMENTS = 400
SMALLEST_SIDE = 4.0
"""Points; thinner boxes are rules and underlines."""
Matrix = tuple[float, float, float, float, float, float]
IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


@dataclass(slots=True)
class Canvas:
    boxes: list[DarkBox] = field(default_factory=list)
    order: dict[int, int] = field(default_factory=dict)
    """Address of a text object -> its place in the paint order; filled only where there are boxes."""
    ink: Ink = field(default_factory=Ink)


def survey(page: Any, shown: Shown) -> Canvas:
    """Walk the page's objects, those inside of forms included."""
    canvas = Canvas()
    images, drawings = 0.0, 0
    whole = shown.width * shown.height or 1.0
    texts: list[tuple[Any, int]] = []
    for order, (thing, kind, matrix) in enumerate(_objects(page)):
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            texts.append((thing, order))
        elif kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            rect = _bounds(thing, matrix, shown)
            images += min(1.0, area(_clipped(rect, shown)) / whole) if rect else 0.0
        elif kind == pdfium.FPDF_PAGEOBJ_PATH:
            color = _fill(thing)
            drawings += color is None or min(color[:3]) < 250
            if color is not None and max(color[:3]) <= DARKEST_GRAY and color[3] >= OPAQUE:
                canvas.boxes.extend(DarkBox(rect, order) for rect in _rectangles(thing, matrix, shown))
        elif kind == pdfium.FPDF_PAGEOBJ_SHADING:
            drawings += 1
    if canvas.boxes:
        canvas.order = {_address(thing): order for thing, order in texts}
    canvas.ink = Ink(min(images, 1.0), drawings)
    return canvas


def _objects(page: Any) -> Iterator[tuple[Any, int, Matrix]]:
    """Yield every object with its kind and the matrix of the forms around it, in the order of painting."""
    yield from _walk(page, pdfium.FPDFPage_CountObjects(page), pdfium.FPDFPage_GetObject, IDENTITY, 0)


def _walk(
    parent: Any, count: int, get: Callable[[Any, int], Any], matrix: Matrix, depth: int
) -> Iterator[tuple[Any, int, Matrix]]:
    kind_of, form = pdfium.FPDFPageObj_GetType, pdfium.FPDF_PAGEOBJ_FORM
    for index in range(count):
        thing = get(parent, index)
        kind = kind_of(thing)
        if kind != form:
            yield thing, kind, matrix
        elif depth < DEEPEST_FORM:
            inner = _times(_matrix(thing), matrix)
            members = max(0, pdfium.FPDFFormObj_CountObjects(thing))
            yield from _walk(thing, members, pdfium.FPDFFormObj_GetObject, inner, depth + 1)


def _address(thing: Any) -> int:
    return ctypes.cast(thing, ctypes.c_void_p).value or 0


def _matrix(thing: Any) -> Matrix:
    found = pdfium.FS_MATRIX()
    if not pdfium.FPDFPageObj_GetMatrix(thing, found):
        return IDENTITY
    return found.a, found.b, found.c, found.d, found.e, found.f


def _times(inner: Matrix, outer: Matrix) -> Matrix:
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u


def _place(points: Sequence[tuple[float, float]], matrix: Matrix, shown: Shown) -> Rect:
    a, b, c, d, e, f = matrix
    moved = [(x * a + y * c + e, x * b + y * d + f) for x, y in points]
    left, bottom, right, top = bounding((x, y, x, y) for x, y in moved)
    return shown.rect(left, bottom, right, top)


def _bounds(thing: Any, matrix: Matrix, shown: Shown) -> Rect | None:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not pdfium.FPDFPageObj_GetBounds(thing, left, bottom, right, top):
        return None
    x0, y0, x1, y1 = left.value, bottom.value, right.value, top.value
    if matrix is IDENTITY:
        return shown.rect(x0, y0, x1, y1)
    return _place(((x0, y0), (x1, y0), (x1, y1), (x0, y1)), matrix, shown)


def _clipped(rect: Rect, shown: Shown) -> Rect:
    return max(rect[0], 0.0), max(rect[1], 0.0), min(rect[2], shown.width), min(rect[3], shown.height)


def _fill(path: Any) -> tuple[int, int, int, int] | None:
    """The fill color of a path; None where it is not filled."""
    mode, stroked = ctypes.c_int(), ctypes.c_int()
    if not pdfium.FPDFPath_GetDrawMode(path, mode, stroked) or mode.value == pdfium.FPDF_FILLMODE_NONE:
        return None
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not pdfium.FPDFPageObj_GetFillColor(path, red, green, blue, alpha):
        return None
    return red.value, green.value, blue.value, alpha.value


def _rectangles(path: Any, outer: Matrix, shown: Shown) -> Iterator[Rect]:
    """The upright rectangles that the path draws, those thinner than a line of text left out."""
    whole = _bounds(path, outer, shown)
    if whole is None or min(whole[2] - whole[0], whole[3] - whole[1]) < SMALLEST_SIDE:
        return
    count = pdfium.FPDFPath_CountSegments(path)
    if not 4 <= count <= MANY_SEGMENTS:
        return
    matrix = _times(_matrix(path), outer)
    for points in _subpaths(path, count):
        rect = _place(points, matrix, shown)
        upright = len({round(x, 1) for x, _ in points}) == 2 and len({round(y, 1) for _, y in points}) == 2
        if upright and min(rect[2] - rect[0], rect[3] - rect[1]) >= SMALLEST_SIDE:
            yield rect


def _subpaths(path: Any, count: int) -> Iterator[list[tuple[float, float]]]:
    points: list[tuple[float, float]] = []
    for index in range(count):
        segment = pdfium.FPDFPath_GetPathSegment(path, index)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        if kind == pdfium.FPDF_SEGMENT_MOVETO and points:
            yield points
            points = []
        x, y = ctypes.c_float(), ctypes.c_float()
        if kind == pdfium.FPDF_SEGMENT_BEZIERTO or not pdfium.FPDFPathSegment_GetPoint(segment, x, y):
            return
        points.append((x.value, y.value))
    if points:
        yield points
