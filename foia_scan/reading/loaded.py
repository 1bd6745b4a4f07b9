"""A page of a PDF, with its text, as PDFium loads it.

Part of the pypdfium2 adapter. pypdfium2's own objects for a page and its text keep books on one another, which takes a
good part of the time that a page needs.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import Any, Self

import pypdfium2
import pypdfium2.raw as pdfium

from foia_scan.errors import FileUnreadable
from foia_scan.reading.geometry import Shown
from foia_scan.reading.quick import FLOAT, Row, Table, address, pointer, quick
from foia_scan.reading.raw import Rect

_CORNERS, _BOXES = Row("f", 4), Table("f", (0, 0, 0, 0), pointers=1)
_get_width = quick(pdfium.FPDF_GetPageWidthF, FLOAT)
_get_height = quick(pdfium.FPDF_GetPageHeightF, FLOAT)
_get_rotation = quick(pdfium.FPDFPage_GetRotation)
_get_bounding_box = quick(pdfium.FPDF_GetPageBoundingBox)
_count_characters = quick(pdfium.FPDFText_CountChars)
_get_text = quick(pdfium.FPDFText_GetText)
_loose_box = quick(pdfium.FPDFText_GetLooseCharBox)
_place_in_text = quick(pdfium.FPDFText_GetTextIndexFromCharIndex)


class LoadedPage:
    """A page (1-based) held open for a ``with``, which must end before the document is closed."""

    __slots__ = ("_document", "count", "page", "raw_page", "raw_text", "shown", "text")

    def __init__(self, document: Any, number: int) -> None:
        """Raises FileUnreadable, the reason in plain words."""
        self._document = document
        """It and the two below as pypdfium2's functions take them."""
        self.raw_page = pdfium.FPDF_LoadPage(document, number - 1)
        if not self.raw_page:
            raise FileUnreadable("the page is damaged: it can't be loaded")
        self.raw_text = pdfium.FPDFText_LoadPage(self.raw_page)
        if not self.raw_text:
            pdfium.FPDF_ClosePage(self.raw_page)
            raise FileUnreadable("the page's text can't be read")
        self.page, self.text = pointer(address(self.raw_page)), pointer(address(self.raw_text))
        """For quick functions."""
        self.shown = shown(self.page)
        self.count = max(0, _count_characters(self.text))
        """Of its characters, white space that PDFium adds included."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        pdfium.FPDFText_ClosePage(self.raw_text)
        pdfium.FPDF_ClosePage(self.raw_page)

    def content(self) -> str:
        """The text; lines end with "\\r\\n", and U+FFFE stands for a hyphen at the end of one and for that end."""
        first, last = 0, self.count - 1
        while first <= last and (start := _place_in_text(self.text, first)) < 0:  # left out of the text
            first += 1
        while first <= last and (end := _place_in_text(self.text, last)) < 0:
            last -= 1
        if first > last:
            return ""
        units = array("H", bytes(2 * (max(end - start, last - first) + 2)))
        room, _ = units.buffer_info()
        length = _get_text(self.text, first, last + 1 - first, pointer(room))
        return str(memoryview(units)[: max(0, length - 1)], "utf-16-le", "replace")

    def box(self, index: int) -> Rect | None:
        """Where a character stands; None if nowhere."""
        if not _loose_box(self.text, index, _CORNERS.places[0]):
            return None
        left, top, right, bottom = _CORNERS.numbers
        return self.shown.rect(left, bottom, right, top)

    def boxes(self, ends: Sequence[int]) -> Iterator[Rect | None]:
        """Where stretches stand by their first and last characters, which are two after two in ``ends``."""
        found, sides = _BOXES.ask(_loose_box, [self.text] * len(ends), ends)
        shown_at = self.shown.rect
        each = iter(zip(found, *(sides[at::4] for at in range(4)), strict=True))
        for (begins, left, top, right, bottom), (stops, left2, top2, right2, bottom2) in zip(each, each, strict=True):
            if begins and stops:
                left, bottom = left if left <= left2 else left2, bottom if bottom <= bottom2 else bottom2
                right, top = right if right >= right2 else right2, top if top >= top2 else top2
            elif stops:
                left, top, right, bottom = left2, top2, right2, bottom2
            yield shown_at(left, bottom, right, top) if begins or stops else None

    def drawable(self) -> Any:
        """The page as an object of pypdfium2, which is closed with this one and not by itself."""
        page = pypdfium2.PdfPage.__new__(pypdfium2.PdfPage)
        page.raw, page.pdf, page.formenv = self.raw_page, self._document, None
        return page


def shown(page: Any) -> Shown:
    """How the page of this pointer is shown."""
    _get_bounding_box(page, _CORNERS.places[0])
    left, top, right, bottom = _CORNERS.numbers
    rotation = 90 * max(0, _get_rotation(page))
    return Shown(_get_width(page), _get_height(page), rotation, left, bottom, right, top)
