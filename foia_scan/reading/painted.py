"""What is painted on a PDF page besides its text: dark boxes (with their place in the paint order), images, drawings.

Part of the pypdfium2 adapter: works on PDFium's page objects, which are cheap to walk (about 3 microseconds each).
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import pypdfium2.raw as pdfium

from foia_scan.reading.boxes import PaintedBox
from foia_scan.reading.geometry import Shown, area, bounding, overlap
from foia_scan.reading.quick import ADDRESS, INT, address, quick
from foia_scan.reading.raw import Ink, Rect

DARKEST_GRAY = 100
"""Red, green and blue up to this (of 255) count as dark."""
OPAQUE = 230
DEEPEST_FORM = 8
MANY_SEGMENTS = 400
SMALLEST_SIDE = 4.0
"""Points; thinner boxes are rules and underlines."""
SCANNED = 0.35
"""Share of the page under images from which invisible text is the text layer of a scan."""
TOUCHED = 4.0
"""Square points of text under a light box from which it is looked at more closely."""
RASTER = 24.0
"""Points."""
NEARLY_WHITE = 235
_COLOR = tuple(ctypes.c_uint() for _ in range(4))
_SIDES = tuple(ctypes.c_float() for _ in range(4))
"""Both are filled by PDFium again and again: they are asked for every object of every page."""
_IN_COLOR = tuple(map(ctypes.addressof, _COLOR))
_IN_SIDES = tuple(map(ctypes.addressof, _SIDES))
_TEXT = pdfium.FPDF_PAGEOBJ_TEXT
_INVISIBLE = pdfium.FPDF_TEXTRENDERMODE_INVISIBLE
Matrix = tuple[float, float, float, float, float, float]
IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)

_count_objects = quick(pdfium.FPDFPage_CountObjects, INT, ADDRESS)
_object = quick(pdfium.FPDFPage_GetObject, ADDRESS, ADDRESS, INT)
_count_members = quick(pdfium.FPDFFormObj_CountObjects, INT, ADDRESS)
_member = quick(pdfium.FPDFFormObj_GetObject, ADDRESS, ADDRESS, INT)
_kind_of = quick(pdfium.FPDFPageObj_GetType, INT, ADDRESS)
_get_fill_color = quick(pdfium.FPDFPageObj_GetFillColor, INT, *[ADDRESS] * 5)
_get_bounds = quick(pdfium.FPDFPageObj_GetBounds, INT, *[ADDRESS] * 5)
_render_mode = quick(pdfium.FPDFTextObj_GetTextRenderMode, INT, ADDRESS)


@dataclass(slots=True)
class Canvas:
    boxes: list[PaintedBox] = field(default_factory=list)
    """Opaque ones: all that are dark, and light ones over text that was painted before them."""
    order: dict[int, int] = field(default_factory=dict)
    """Address of a text object -> its place in the paint order; filled only where there are boxes."""
    doubted: set[int] = field(default_factory=set)
    """Addresses of the text objects under light boxes."""
    faint: set[int] = field(default_factory=set)
    """Addresses of text objects that are nearly white, nearly transparent, or painted without ink; none of a scan's
    text layer."""
    ink: Ink = field(default_factory=Ink)


def survey(page: Any, shown: Shown) -> Canvas:
    """Walk the page's objects, those inside of forms included."""
    canvas = Canvas()
    images, drawings = 0.0, 0
    whole = shown.width * shown.height or 1.0
    texts: list[tuple[int, int, Matrix]] = []
    light: list[PaintedBox] = []
    faint: list[int] = []
    for order, (thing, kind, matrix) in enumerate(_objects(page)):
        if kind == _TEXT:
            texts.append((thing, order, matrix))
            if images < SCANNED and _is_faint(thing):
                faint.append(thing)
        elif kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            rect = _bounds(thing, matrix, shown)
            images += min(1.0, area(_clipped(rect, shown)) / whole) if rect else 0.0
        elif kind == pdfium.FPDF_PAGEOBJ_PATH:
            path = _handle(thing)
            color = _fill(path, thing)
            drawings += color is None or min(color[:3]) < 250
            if color is not None and color[3] >= OPAQUE:
                if max(color[:3]) <= DARKEST_GRAY:
                    canvas.boxes.extend(PaintedBox(rect, order) for rect in _rectangles(path, thing, matrix, shown))
                elif texts and not pdfium.FPDFPageObj_HasTransparency(path):
                    boxes = _rectangles(path, thing, matrix, shown)
                    light.extend(PaintedBox(rect, order, dark=False) for rect in boxes)
        elif kind == pdfium.FPDF_PAGEOBJ_SHADING:
            drawings += 1
    if images < SCANNED:
        canvas.faint = set(faint)
    if light:
        doubted, over = _over_text(light, texts, shown)
        canvas.boxes.extend(over)
        canvas.doubted = doubted
    if canvas.boxes:
        canvas.order = {thing: order for thing, order, _ in texts}
    canvas.ink = Ink(min(images, 1.0), drawings)
    return canvas


def _over_text(
    light: Sequence[PaintedBox], texts: Sequence[tuple[int, int, Matrix]], shown: Shown
) -> tuple[set[int], list[PaintedBox]]:
    """The text objects that light boxes painted after them lie on, and those boxes; backgrounds are none of them."""
    rows: dict[int, list[tuple[Rect, int, int]]] = {}
    doubted: set[int] = set()
    over = []
    for thing, order, matrix in texts:
        rect = _bounds(thing, matrix, shown)
        if rect is not None:
            for row in _rows(rect, shown):
                rows.setdefault(row, []).append((rect, order, thing))
    for box in light:
        below = (each for row in _rows(box.rect, shown) for each in rows.get(row, ()))
        covered = {thing for rect, at, thing in below if at < box.order and overlap(rect, box.rect) > TOUCHED}
        doubted |= covered
        if covered:
            over.append(box)
    return doubted, over


def _rows(rect: Rect, shown: Shown) -> range:
    """The rows of a raster over the page that the rectangle touches."""
    return range(max(0, int(rect[1] / RASTER)), int(min(rect[3], shown.height) / RASTER) + 1)


def _is_faint(text: int) -> bool:
    red, green, blue, alpha = _COLOR
    if _get_fill_color(text, *_IN_COLOR) and (
        (red.value >= NEARLY_WHITE and min(green.value, blue.value) >= NEARLY_WHITE)
        or alpha.value <= 255 - NEARLY_WHITE
    ):
        return True
    return bool(_render_mode(text) == _INVISIBLE)


def _objects(page: Any) -> Iterator[tuple[int, int, Matrix]]:
    """Every object's address with its kind and the matrix of the forms around it, in the order of painting."""
    parent = address(page)
    return _walk(parent, _count_objects(parent), _object, IDENTITY, 0)


def _walk(
    parent: int, count: int, get: Callable[[int, int], int], matrix: Matrix, depth: int
) -> Iterator[tuple[int, int, Matrix]]:
    form = pdfium.FPDF_PAGEOBJ_FORM
    for index in range(count):
        thing = get(parent, index)
        kind = _kind_of(thing)
        if kind != form:
            yield thing, kind, matrix
        elif depth < DEEPEST_FORM:
            inner = _times(_matrix(_handle(thing)), matrix)
            yield from _walk(thing, max(0, _count_members(thing)), _member, inner, depth + 1)


def _handle(thing: int) -> Any:
    return ctypes.cast(thing, pdfium.FPDF_PAGEOBJECT)


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


def _bounds(thing: int, matrix: Matrix, shown: Shown) -> Rect | None:
    if not _get_bounds(thing, *_IN_SIDES):
        return None
    left, bottom, right, top = _SIDES
    x0, y0, x1, y1 = left.value, bottom.value, right.value, top.value
    if matrix is IDENTITY:
        return shown.rect(x0, y0, x1, y1)
    return _place(((x0, y0), (x1, y0), (x1, y1), (x0, y1)), matrix, shown)


def _clipped(rect: Rect, shown: Shown) -> Rect:
    return max(rect[0], 0.0), max(rect[1], 0.0), min(rect[2], shown.width), min(rect[3], shown.height)


def _fill(path: Any, thing: int) -> tuple[int, int, int, int] | None:
    """The fill color of a path; None where it is not filled."""
    mode, stroked = ctypes.c_int(), ctypes.c_int()
    if not pdfium.FPDFPath_GetDrawMode(path, mode, stroked) or mode.value == pdfium.FPDF_FILLMODE_NONE:
        return None
    red, green, blue, alpha = _COLOR
    if not _get_fill_color(thing, *_IN_COLOR):
        return None
    return red.value, green.value, blue.value, alpha.value


def _rectangles(path: Any, thing: int, outer: Matrix, shown: Shown) -> Iterator[Rect]:
    """The upright rectangles that the path draws, those thinner than a line of text left out."""
    whole = _bounds(thing, outer, shown)
    if whole is None or min(whole[2] - whole[0], whole[3] - whole[1]) < SMALLEST_SIDE:
        return
    count = pdfium.FPDFPath_CountSegments(path)
    if not 4 <= count <= MANY_SEGMENTS:
        return
    matrix = _times(_matrix(path), outer)
    clip = _clip(path, outer, shown)
    for points in _subpaths(path, count):
        rect = _place(points, matrix, shown)
        rect = _cut(rect, clip)
        upright = len({round(x, 1) for x, _ in points}) == 2 and len({round(y, 1) for _, y in points}) == 2
        if upright and min(rect[2] - rect[0], rect[3] - rect[1]) >= SMALLEST_SIDE:
            yield rect


def _clip(path: Any, outer: Matrix, shown: Shown) -> Rect | None:
    """The rectangle around what is left of a path after clipping; None where it isn't clipped."""
    clipping = pdfium.FPDFPageObj_GetClipPath(path)
    left: Rect | None = None
    for index in range(max(0, pdfium.FPDFClipPath_CountPaths(clipping)) if clipping else 0):
        points = []
        for at in range(min(MANY_SEGMENTS, max(0, pdfium.FPDFClipPath_CountPathSegments(clipping, index)))):
            x, y = ctypes.c_float(), ctypes.c_float()
            if pdfium.FPDFPathSegment_GetPoint(pdfium.FPDFClipPath_GetPathSegment(clipping, index, at), x, y):
                points.append((x.value, y.value))
        if points:
            rect = _place(points, outer, shown)
            left = rect if left is None else _cut(left, rect)
    return left


def _cut(rect: Rect, clip: Rect | None) -> Rect:
    if clip is None:
        return rect
    return max(rect[0], clip[0]), max(rect[1], clip[1]), min(rect[2], clip[2]), min(rect[3], clip[3])


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
