"""What stands on a page but can't be seen on it: the fence between a failed redaction and everything that is written.

Part of the pypdfium2 adapter. A character is hidden where an opaque box was painted over it, where its ink is that of
its background, and where a redaction is marked but was never applied. Text laid invisibly over a scan can be seen, in
the picture. Whether a character can be told from its background only the rendered page says; it is rendered only
where a character is doubted.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import repeat
from typing import Any

import pypdfium2.raw as pdfium

from foia_scan.reading import painted
from foia_scan.reading.boxes import covers
from foia_scan.reading.geometry import Shown
from foia_scan.reading.loaded import LoadedPage
from foia_scan.reading.quick import ADDRESS, quick
from foia_scan.reading.raw import Rect

UNDER_BOX = "under a box"
UNSEEN = "in the color of their background"
UNAPPLIED = "under a redaction that was marked but not applied"

PIXELS_PER_POINT = 1.5
MOST_PIXELS = 16_000_000
ONE_SHADE = 24
"""Of 255: most difference between the pixels of what can't be seen."""
MOST_BOOKMARKS = 5_000
TELLING_WORD = 4
"""Letters of a hidden word that is looked for in bookmarks."""
_COVERING = frozenset(
    {
        pdfium.FPDF_ANNOT_SQUARE,
        pdfium.FPDF_ANNOT_POLYGON,
        pdfium.FPDF_ANNOT_HIGHLIGHT,
        pdfium.FPDF_ANNOT_INK,
        pdfium.FPDF_ANNOT_STAMP,
        pdfium.FPDF_ANNOT_FREETEXT,
    }
)

_text_object = quick(pdfium.FPDFText_GetTextObject, ADDRESS)
_unicode = quick(pdfium.FPDFText_GetUnicode, ctypes.c_uint)


@dataclass(frozen=True, slots=True)
class Character:
    index: int
    """PDFium's, on its page."""
    text: str
    box: Rect
    hidden: str | None
    """Why it can't be seen; None if it can."""


@dataclass(frozen=True, slots=True)
class Marks:
    """Annotations that withhold, or may cover, what stands below them, or that files are attached to."""

    redactions: tuple[Rect, ...] = ()
    """Marked to be redacted."""
    covering: tuple[Rect, ...] = ()
    attached: int = 0


_NO_MARKS = Marks()


def marks(page: Any, shown: Shown) -> Marks:
    """What the annotations of the page do to it, which is as pypdfium2's functions take it."""
    count = pdfium.FPDFPage_GetAnnotCount(page)
    if count <= 0:
        return _NO_MARKS
    redactions: list[Rect] = []
    covering: list[Rect] = []
    attached = 0
    for index in range(count):
        annotation = pdfium.FPDFPage_GetAnnot(page, index)
        if not annotation:
            continue
        kind = pdfium.FPDFAnnot_GetSubtype(annotation)
        if kind == pdfium.FPDF_ANNOT_REDACT:
            redactions.extend(_places(annotation, shown))
        elif kind in _COVERING:
            covering.extend(_places(annotation, shown))
        attached += kind == pdfium.FPDF_ANNOT_FILEATTACHMENT
        pdfium.FPDFPage_CloseAnnot(annotation)
    return Marks(tuple(redactions), tuple(covering), attached)


def _places(annotation: Any, shown: Shown) -> Iterator[Rect]:
    """The stretches of text that it marks, else its rectangle."""
    count = pdfium.FPDFAnnot_CountAttachmentPoints(annotation)
    quad = pdfium.FS_QUADPOINTSF()
    for index in range(count):
        if pdfium.FPDFAnnot_GetAttachmentPoints(annotation, index, quad):
            xs, ys = (quad.x1, quad.x2, quad.x3, quad.x4), (quad.y1, quad.y2, quad.y3, quad.y4)
            yield shown.rect(min(xs), min(ys), max(xs), max(ys))
    rect = pdfium.FS_RECTF()
    if not count and pdfium.FPDFAnnot_GetRect(annotation, rect):
        low, high = sorted((rect.bottom, rect.top))
        yield shown.rect(min(rect.left, rect.right), low, max(rect.left, rect.right), high)


def characters(page: LoadedPage, canvas: painted.Canvas, marked: Marks, *, every: bool = False) -> list[Character]:
    """The characters of the page, white space left out, that may be hidden or lie on a dark box; or every one."""
    if not every and not (canvas.boxes or canvas.faint or marked.redactions or marked.covering):
        return []
    sight: _Sight | None = None
    found = []
    every = every or bool(marked.redactions or marked.covering) or any(box.dark for box in canvas.boxes)
    doubted = canvas.doubted | canvas.faint
    for index, painter in enumerate(map(_text_object, repeat(page.text), range(page.count))):
        if not every and painter not in doubted:
            continue
        text = chr(_unicode(page.text, index))
        box = None if text.isspace() else page.box(index)
        if box is None:
            continue
        hidden = None
        if any(covers(rect, box) for rect in marked.redactions):
            hidden = UNAPPLIED
        elif _is_painted_over(canvas, painter, box):
            hidden = UNDER_BOX
        elif painter in canvas.faint or any(covers(rect, box) for rect in marked.covering):
            sight = sight or _Sight(page)
            if not sight.shows(box):
                hidden = UNSEEN if painter in canvas.faint else UNDER_BOX
        found.append(Character(index, text, box, hidden))
    return found


def _is_painted_over(canvas: painted.Canvas, painter: int, box: Rect) -> bool:
    order = canvas.order.get(painter, -1)
    later = [each.rect for each in canvas.boxes if each.order > order]
    return any(map(covers, later, repeat(box)))


class _Sight:
    """The page as it is shown, annotations included."""

    def __init__(self, page: LoadedPage) -> None:
        width, height = page.shown.width, page.shown.height
        self._scale = min(PIXELS_PER_POINT, (MOST_PIXELS / max(1.0, width * height)) ** 0.5)
        self._picture = page.drawable().render(scale=self._scale, grayscale=True).to_pil()

    def shows(self, box: Rect) -> bool:
        """Whether there is anything to be seen in the box."""
        x0, top, x1, bottom = (side * self._scale for side in box)
        x0, top = max(0.0, x0), max(0.0, top)
        x1, bottom = min(float(self._picture.width), x1), min(float(self._picture.height), bottom)
        if x1 - x0 < 1 or bottom - top < 1:
            return True
        low, high = self._picture.crop((int(x0), int(top), int(x1 + 0.5), int(bottom + 0.5))).getextrema()
        return bool(high - low > ONE_SHADE)


def text_of(hidden: Sequence[Character]) -> str:
    """The hidden characters as text; what does not follow on is parted by a blank."""
    parts: list[str] = []
    last = None
    for each in hidden:
        if last is not None and each.index != last + 1:
            parts.append(" ")
        parts.append(each.text)
        last = each.index
    return "".join(parts)


def bookmarks_naming(document: Any, hidden: str, visible: str) -> int:
    """How many bookmarks name a word that is hidden on a page and stands nowhere else on it."""
    known = set(visible.casefold().split())
    words = {word for word in hidden.casefold().split() if len(word) >= TELLING_WORD and word not in known}
    count = 0
    for number, bookmark in enumerate(document.get_toc()):
        if number >= MOST_BOOKMARKS:
            break
        title = (bookmark.get_title() or "").casefold()
        count += any(word in title for word in words)
    return count
