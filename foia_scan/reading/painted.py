"""What is painted on a PDF page besides its text: dark boxes (with their place in the paint order), images, drawings.

Part of the pypdfium2 adapter: works on PDFium's page objects, which are cheap to walk (about a microsecond each).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import repeat
from typing import Any

import pypdfium2.raw as pdfium

from foia_scan.reading.boxes import PaintedBox
from foia_scan.reading.geometry import Shown, area, bounding, overlap
from foia_scan.reading.quick import ADDRESS, Row, Table, pointer, quick
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
_COLOR, _SIDES, _MODE, _POINT, _MATRIX = Row("I", 4), Row("f", 4), Row("i", 2), Row("f", 2), Row("f", 6)
_COLORS, _BOUNDS = Table("I", (0, 0, 0, 255), pointers=4), Table("f", (0, 0, 0, 0), pointers=4)
_NO_TEXT = pdfium.FPDF_TEXTRENDERMODE_UNKNOWN
_INVISIBLE = pdfium.FPDF_TEXTRENDERMODE_INVISIBLE
Matrix = tuple[float, float, float, float, float, float]
IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)

_count_objects = quick(pdfium.FPDFPage_CountObjects)
_object = quick(pdfium.FPDFPage_GetObject, ADDRESS)
_count_members = quick(pdfium.FPDFFormObj_CountObjects)
_member = quick(pdfium.FPDFFormObj_GetObject, ADDRESS)
_kind_of = quick(pdfium.FPDFPageObj_GetType)
_get_fill_color = quick(pdfium.FPDFPageObj_GetFillColor)
_get_bounds = quick(pdfium.FPDFPageObj_GetBounds)
_get_matrix = quick(pdfium.FPDFPageObj_GetMatrix)
_render_mode = quick(pdfium.FPDFTextObj_GetTextRenderMode)
_get_draw_mode = quick(pdfium.FPDFPath_GetDrawMode)
_has_transparency = quick(pdfium.FPDFPageObj_HasTransparency)
_count_segments = quick(pdfium.FPDFPath_CountSegments)
_segment = quick(pdfium.FPDFPath_GetPathSegment, ADDRESS)
_kind_of_segment = quick(pdfium.FPDFPathSegment_GetType)
_get_point = quick(pdfium.FPDFPathSegment_GetPoint)
_clip_path = quick(pdfium.FPDFPageObj_GetClipPath, ADDRESS)
_count_clips = quick(pdfium.FPDFClipPath_CountPaths)
_count_clip_segments = quick(pdfium.FPDFClipPath_CountPathSegments)
_clip_segment = quick(pdfium.FPDFClipPath_GetPathSegment, ADDRESS)


@dataclass(slots=True)
class _Objects:
    """A page's objects: those of text, of which there are hundreds, in columns."""

    texts: list[int] = field(default_factory=list)
    """Their addresses, as PDFium tells them of a character too."""
    pointers: list[Any] = field(default_factory=list)
    modes: list[int] = field(default_factory=list)
    orders: list[int] = field(default_factory=list)
    """Their places in the order of painting."""
    matrices: list[Matrix] = field(default_factory=list)
    """Those of the forms around them."""
    others: list[tuple[int, Any, int, Matrix]] = field(default_factory=list)
    """Place in the order, pointer, kind and matrix."""
    count: int = 0

    def add(
        self, parent: Any, count: int, get: Callable[[Any, int], int], matrix: Matrix = IDENTITY, depth: int = 0
    ) -> None:
        """Add what a page or a form (both by their pointer) is made of, in the order of painting."""
        addresses = list(map(get, repeat(parent), range(count)))
        pointers = list(map(pointer, addresses))
        modes = list(map(_render_mode, pointers))
        start = 0
        for at in [*(at for at, mode in enumerate(modes) if mode == _NO_TEXT), len(modes)]:
            if at > start:
                self.texts += addresses[start:at]
                self.pointers += pointers[start:at]
                self.modes += modes[start:at]
                self.matrices += [matrix] * (at - start)
                self.orders += range(self.count, self.count + at - start)
                self.count += at - start
            if at < len(modes):
                self._add_other(pointers[at], matrix, depth)
            start = at + 1

    def _add_other(self, thing: Any, matrix: Matrix, depth: int) -> None:
        kind = _kind_of(thing)
        if kind != pdfium.FPDF_PAGEOBJ_FORM:
            self.others.append((self.count, thing, kind, matrix))
            self.count += 1
        elif depth < DEEPEST_FORM:
            self.add(thing, _count_members(thing), _member, _times(_matrix(thing), matrix), depth + 1)


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
    """Walk the objects of the page of this pointer, those inside of forms included."""
    canvas = Canvas()
    images, drawings = 0.0, 0
    whole = shown.width * shown.height or 1.0
    found = _Objects()
    found.add(page, _count_objects(page), _object)
    light: list[PaintedBox] = []
    for order, thing, kind, matrix in found.others:
        if kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            rect = _bounds(thing, matrix, shown)
            images += min(1.0, area(_clipped(rect, shown)) / whole) if rect else 0.0
        elif kind == pdfium.FPDF_PAGEOBJ_PATH:
            color = _fill(thing)
            drawings += color is None or min(color[:3]) < 250
            if color is not None and color[3] >= OPAQUE:
                if max(color[:3]) <= DARKEST_GRAY:
                    canvas.boxes.extend(PaintedBox(rect, order) for rect in _rectangles(thing, matrix, shown))
                elif found.orders and found.orders[0] < order and not _has_transparency(thing):
                    light.extend(PaintedBox(rect, order, dark=False) for rect in _rectangles(thing, matrix, shown))
        elif kind == pdfium.FPDF_PAGEOBJ_SHADING:
            drawings += 1
    if images < SCANNED:
        canvas.faint = _faint(found)
    if light:
        doubted, over = _over_text(light, found, shown)
        canvas.boxes.extend(over)
        canvas.doubted = doubted
    if canvas.boxes:
        canvas.order = dict(zip(found.texts, found.orders, strict=True))
    canvas.ink = Ink(min(images, 1.0), drawings)
    return canvas


def _over_text(light: Sequence[PaintedBox], objects: _Objects, shown: Shown) -> tuple[set[int], list[PaintedBox]]:
    """The text objects that light boxes painted after them lie on, and those boxes; backgrounds are none of them."""
    rows: dict[int, list[tuple[Rect, int, int]]] = {}
    doubted: set[int] = set()
    over = []
    known, sides = _BOUNDS.ask(_get_bounds, objects.pointers)
    bounds = zip(*[iter(sides)] * 4, strict=True)
    for thing, order, matrix, given, own in zip(
        objects.texts, objects.orders, objects.matrices, known, bounds, strict=True
    ):
        if given:
            rect = _shown_at(own, matrix, shown)
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


def _faint(objects: _Objects) -> set[int]:
    """The addresses of the text objects that are nearly white, nearly transparent, or painted without ink."""
    _, colors = _COLORS.ask(_get_fill_color, objects.pointers)
    found = set()
    if colors and (max(colors[0::4]) >= NEARLY_WHITE or min(colors[3::4]) <= 255 - NEARLY_WHITE):
        for text, red, green, blue, alpha in zip(objects.texts, *(colors[at::4] for at in range(4)), strict=True):
            if min(red, green, blue) >= NEARLY_WHITE or alpha <= 255 - NEARLY_WHITE:
                found.add(text)
    if _INVISIBLE in objects.modes:
        found.update(text for text, mode in zip(objects.texts, objects.modes, strict=True) if mode == _INVISIBLE)
    return found


def _matrix(thing: Any) -> Matrix:
    if not _get_matrix(thing, _MATRIX.places[0]):
        return IDENTITY
    a, b, c, d, e, f = _MATRIX.numbers
    return a, b, c, d, e, f


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
    if not _get_bounds(thing, *_SIDES.places):
        return None
    left, bottom, right, top = _SIDES.numbers
    return _shown_at((left, bottom, right, top), matrix, shown)


def _shown_at(bounds: tuple[float, float, float, float], matrix: Matrix, shown: Shown) -> Rect:
    x0, y0, x1, y1 = bounds
    if matrix is IDENTITY:
        return shown.rect(x0, y0, x1, y1)
    return _place(((x0, y0), (x1, y0), (x1, y1), (x0, y1)), matrix, shown)


def _clipped(rect: Rect, shown: Shown) -> Rect:
    return max(rect[0], 0.0), max(rect[1], 0.0), min(rect[2], shown.width), min(rect[3], shown.height)


def _fill(path: Any) -> tuple[int, int, int, int] | None:
    """The fill color of a path; None where it is not filled."""
    if not _get_draw_mode(path, *_MODE.places) or _MODE.numbers[0] == pdfium.FPDF_FILLMODE_NONE:
        return None
    if not _get_fill_color(path, *_COLOR.places):
        return None
    red, green, blue, alpha = _COLOR.numbers
    return red, green, blue, alpha


def _rectangles(path: Any, outer: Matrix, shown: Shown) -> Iterator[Rect]:
    """The upright rectangles that the path draws, those thinner than a line of text left out."""
    whole = _bounds(path, outer, shown)
    if whole is None or min(whole[2] - whole[0], whole[3] - whole[1]) < SMALLEST_SIDE:
        return
    count = _count_segments(path)
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
    clipping = pointer(_clip_path(path))
    left: Rect | None = None
    for index in range(_count_clips(clipping)):
        points = []
        for at in range(min(MANY_SEGMENTS, _count_clip_segments(clipping, index))):
            point = _point(pointer(_clip_segment(clipping, index, at)))
            if point is not None:
                points.append(point)
        if points:
            rect = _place(points, outer, shown)
            left = rect if left is None else _cut(left, rect)
    return left


def _point(segment: Any) -> tuple[float, float] | None:
    if not _get_point(segment, *_POINT.places):
        return None
    x, y = _POINT.numbers
    return x, y


def _cut(rect: Rect, clip: Rect | None) -> Rect:
    if clip is None:
        return rect
    return max(rect[0], clip[0]), max(rect[1], clip[1]), min(rect[2], clip[2]), min(rect[3], clip[3])


def _subpaths(path: Any, count: int) -> Iterator[list[tuple[float, float]]]:
    points: list[tuple[float, float]] = []
    for index in range(count):
        segment = pointer(_segment(path, index))
        kind = _kind_of_segment(segment)
        if kind == pdfium.FPDF_SEGMENT_MOVETO and points:
            yield points
            points = []
        point = None if kind == pdfium.FPDF_SEGMENT_BEZIERTO else _point(segment)
        if point is None:
            return
        points.append(point)
    if points:
        yield points
