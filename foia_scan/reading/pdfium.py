"""Everything that knows pypdfium2: opening, the fast text of a page, its boxes and ink, rendering."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from foia_scan.errors import FileEncrypted, FileUnreadable
from foia_scan.reading import fencing, painted, sampled
from foia_scan.reading.boxes import union, withholding
from foia_scan.reading.geometry import Shown, around, same_printed_line, scaled
from foia_scan.reading.ink import BLANK, inked_share
from foia_scan.reading.loaded import LoadedPage, shown
from foia_scan.reading.parts import Lengthened, update
from foia_scan.reading.quick import address, pointer
from foia_scan.reading.raw import ATTACHED, Ink, RawLine, RawPage, Rect
from foia_scan.reading.withholding import merged
from foia_scan.records import PageTree

READER = f"pypdfium2 {version('pypdfium2')}"
MARGIN = 0.125
"""Share of the page at each edge that is not asked when "is there usable text" is asked: stamps live there."""
MOST_PAGES = 500_000
MOST_PIXELS = 400_000_000
"""Of a picture on a page; a drawing of 36 by 48 inches, scanned at 400 dpi, has 280 million."""
SMALL_PICTURE = 500
"""Pixels of the longer side of the picture that tells a blank page from an inked one."""
PICTURE_ALONE = 0.9
"""Share of the page under a picture from which its ink is that of the page."""
BLACK = 0
HYPHEN_AT_LINE_END = "\ufffe"
"""PDFium's mark for a hyphen that ends a line; the line end itself is swallowed."""
_BLANKS = "\x00 \t\xa0"
IndexOf = Callable[[int], int]


@contextmanager
def opened(location: str, passwords: Sequence[str] = ()) -> Iterator[Any]:
    """Open a PDF, with the empty password first, then each of ``passwords``. Raises FileEncrypted, FileUnreadable."""
    document = _open(location, passwords)
    try:
        yield document
    finally:
        document.close()


@contextmanager
def opened_for(location: str, passwords: Sequence[str], tree: PageTree | None) -> Iterator[tuple[Any, int]]:
    """Open a PDF to read the pages of ``tree``: of a big one, a document of these alone, if that can be.

    Yields it with the number of pages before its first. Raises FileEncrypted, FileUnreadable.
    """
    part = _part(location, tree) if tree is not None else None
    if tree is None or part is None:
        with opened(location, passwords) as document:
            yield document, 0
        return
    try:
        yield part, tree.first - 1
    finally:
        part.close()


def _part(location: str, tree: PageTree) -> Any:
    """The document with the pages of ``tree``; None where PDFium finds other ones, or the file has changed."""
    try:
        if Path(location).stat().st_size != tree.size:
            return None
        part = pypdfium2.PdfDocument(Lengthened(location, update(tree)), autoclose=True)
    except (OSError, pypdfium2.PdfiumError):
        return None
    if len(part) == len(tree.pages):
        return part
    part.close()
    return None


def _open(location: str, passwords: Sequence[str]) -> Any:
    source: str | bytes = location
    if not location.isascii():
        try:
            location.encode("utf-8")
        except UnicodeEncodeError:  # a name that is no UTF-8 can't be handed to PDFium
            source = Path(location).read_bytes()
    refused = "the file is locked with a password"
    for attempt in dict.fromkeys((None, *passwords)):
        try:
            return _document(source, attempt)
        except pypdfium2.PdfiumError as error:
            code = error.err_code
            if code == pdfium.FPDF_ERR_SECURITY:
                raise FileEncrypted("the file is encrypted in a way that can't be read") from error
            if code != pdfium.FPDF_ERR_PASSWORD:
                raise FileUnreadable("damaged, or no PDF at all: its structure can't be read") from error
            if attempt:
                refused = "the file is locked with a password, and none of those given opens it"
    raise FileEncrypted(refused)


def _document(source: str | bytes, password: str | None) -> Any:
    """Raises PdfiumError, FileNotFoundError."""
    if isinstance(source, bytes):
        return pypdfium2.PdfDocument(source, password=password)
    if not Path(source).is_file():
        raise FileNotFoundError(source)
    handle = pdfium.FPDF_LoadDocument(source.encode(), None if password is None else password.encode())
    if pdfium.FPDF_GetPageCount(handle) > 0:
        return pypdfium2.PdfDocument(handle)  # which, given a path, would ask the system about every folder above it
    code = pdfium.FPDF_GetLastError()
    if handle:
        pdfium.FPDF_CloseDocument(handle)
    raise pypdfium2.PdfiumError("no document, or one without pages", err_code=code)


def page_count(document: Any) -> int:
    """Return the number of pages; raises FileUnreadable for none, or for a number that can't be honest."""
    count = len(document)
    if count == 0:
        raise FileUnreadable("the file has no pages, or its page tree is damaged")
    if count > MOST_PAGES:
        raise FileUnreadable(f"the file claims {count:,} pages, over the limit of {MOST_PAGES:,}")
    return count


def excerpt(document: Any, numbers: Sequence[int]) -> io.BytesIO:
    """A PDF of its own of some pages (1-based), in that order. Raises FileUnreadable."""
    part = pypdfium2.PdfDocument.new()
    content = io.BytesIO()
    try:
        part.import_pages(document, [number - 1 for number in numbers])
        part.save(content)
    except pypdfium2.PdfiumError as error:
        raise FileUnreadable("its pages can't be taken out of the file") from error
    finally:
        part.close()
    content.seek(0)
    return content


def attachment_count(document: Any) -> int:
    """Files carried inside the PDF (a portfolio, or attachments)."""
    return max(0, int(pdfium.FPDFDoc_GetAttachmentCount(document)))


def read_page(document: Any, number: int, include_hidden: bool = False) -> RawPage:
    """Read the text of one page (1-based), fenced from what can't be seen on it.

    The hidden text comes back only with ``include_hidden``, apart from the lines.
    A page that PDFium can't load comes back with ``error``.
    """
    try:
        with LoadedPage(document, number) as page:
            return _read(document, page, number, include_hidden)
    except FileUnreadable as error:
        return RawPage(number, error=str(error))
    except pypdfium2.PdfiumError:
        return RawPage(number, error="the page's text can't be read")


class Beside:
    """A page held open beside another reader, to answer what only PDFium knows."""

    def __init__(self, page: LoadedPage) -> None:
        self._page = page

    def characters(self) -> list[fencing.Character]:
        """The characters of the page, hidden ones marked; none where nothing is hidden."""
        canvas = painted.survey(self._page.page, self._page.shown)
        marked = fencing.marks(self._page.raw_page, self._page.shown)
        doubted = fencing.characters(self._page, canvas, marked)
        if not any(each.hidden for each in doubted):
            return []
        return fencing.characters(self._page, canvas, marked, every=True)

    def character_at(self, box: Rect) -> str:
        """The character that stands in the box; "" if PDFium sees none, or gives it no meaning either."""
        left, bottom, right, top = self._page.shown.back(box)
        x, y = (left + right) / 2, (bottom + top) / 2
        near = max(2.0, (right - left) / 2)  # glyphs that pdfminer can't name have no width for it
        index = pdfium.FPDFText_GetCharIndexAtPos(self._page.raw_text, x, y, near, (top - bottom) / 2)
        code = pdfium.FPDFText_GetUnicode(self._page.raw_text, index) if index >= 0 else 0
        return chr(code) if 0x20 < code < 0xD800 or 0xF8FF < code < 0xFFF0 else ""


@contextmanager
def beside(document: Any, number: int) -> Iterator[Beside]:
    """Hold a page (1-based) open beside another reader. Raises FileUnreadable where PDFium can't load it."""
    with LoadedPage(document, number) as page:
        yield Beside(page)


def _read(document: Any, page: LoadedPage, number: int, include_hidden: bool) -> RawPage:
    shown = page.shown
    canvas = painted.survey(page.page, shown)
    marked = fencing.marks(page.raw_page, shown)
    characters = fencing.characters(page, canvas, marked)
    hidden = [each for each in characters if each.hidden]
    lines = _lines(page, frozenset(each.index for each in hidden))
    boxes = _withholding(characters, canvas, shown) if canvas.boxes else ()
    ink, problem = (canvas.ink, None) if lines else _looked_at(page, canvas.ink, boxes)
    if problem is not None:
        return RawPage(number, error=problem)
    return RawPage(
        number,
        shown.width,
        shown.height,
        lines,
        inner=_inner(lines, shown),
        ink=ink,
        hidden=tuple(Counter(each.hidden for each in hidden if each.hidden and each.text.isalnum()).items()),
        hidden_text=fencing.text_of(hidden) if include_hidden else "",
        boxes=(*boxes, *marked.redactions),
        withheld=min(1.0, union((*boxes, *marked.redactions)) / (shown.width * shown.height or 1.0)),
        notices=(
            *((f"{marked.attached} file{'s' if marked.attached > 1 else ''} {ATTACHED}",) if marked.attached else ()),
            *(_bookmarks(document, hidden, lines) if hidden else ()),
        ),
    )


def _bookmarks(document: Any, hidden: Sequence[fencing.Character], lines: Sequence[RawLine]) -> Iterator[str]:
    count = fencing.bookmarks_naming(document, fencing.text_of(hidden), "\n".join(line.text for line in lines))
    if count:
        yield f"possible failed redaction: {count} bookmark{'s' if count > 1 else ''} with words that are hidden here"


def _looked_at(loaded: LoadedPage, ink: Ink, boxes: Sequence[Rect]) -> tuple[Ink, str | None]:
    """How much of the page is inked beside its boxes, from a small picture: also what only annotations draw.

    Returned with the reason why that can't be told, where its own pictures can't be shown.
    """
    page = loaded.drawable()
    problem = _oversized(page) if ink.images else None
    if problem is not None:
        return ink, problem
    if ink.images >= PICTURE_ALONE and not ink.drawings and not boxes:
        share = sampled.ink_of(list(_pictures(page)), SMALL_PICTURE)
        if share is not None:
            return replace(ink, inked=share), None
    scale = min(1.0, SMALL_PICTURE / max(1.0, *page.get_size()))
    inked = inked_share(page.render(scale=scale, grayscale=True).to_pil(), [scaled(box, scale) for box in boxes])
    blank = inked < BLANK and ink.images >= painted.SCANNED
    return replace(ink, inked=inked), _undecodable(page) if blank else None


def _oversized(page: Any) -> str | None:
    """Why a picture on the page is not even tried, or None."""
    for picture in _pictures(page):
        width, height = picture.get_px_size()
        if width * height > MOST_PIXELS:
            return f"a picture on it has {width:,} x {height:,} pixels, over the limit of {MOST_PIXELS:,} (a bomb?)"
    return None


def _undecodable(page: Any) -> str | None:
    """Why nothing is seen of a page that has pictures, or None where they are blank."""
    try:
        for picture in _pictures(page):
            picture.get_bitmap().close()
    except pypdfium2.PdfiumError:
        return "a picture on it is damaged: it can't be decoded"
    return None


def _pictures(page: Any) -> Iterator[Any]:
    yield from page.get_objects([pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3)


def _lines(page: LoadedPage, hidden: frozenset[int]) -> tuple[RawLine, ...]:
    """Cut PDFium's text into printed lines, each with its box."""
    content = page.content()
    index_of = _index_map(page, content)
    texts: list[str] = []
    ends: list[int] = []
    for start, stretch, hyphen in _stretches(content):
        if hidden:
            stretch = "".join(" " if index_of(at) in hidden else char for at, char in enumerate(stretch, start))
        bare = stretch.strip(_BLANKS)
        text = bare if bare.isprintable() and "  " not in bare else " ".join(bare.replace("\x00", " ").split())
        if text:
            first = start if stretch[0] not in _BLANKS else start + len(stretch) - len(stretch.lstrip(_BLANKS))
            ends.append(first)
            ends.append(first + len(bare) - 1)
            texts.append(text + "-" if hyphen else text)
    lines: list[RawLine] = []
    above: Rect | None = None
    for text, box in zip(texts, page.boxes(ends if index_of is int else list(map(index_of, ends))), strict=True):
        if above and box and not (box[1] >= above[3] or above[1] >= box[3]):  # nearly every line is the next one down
            before = lines[-1].text
            glue = None if before.endswith("-") else same_printed_line(above, box)
            if glue is not None:
                above = around(above, box)
                lines[-1] = RawLine(before + glue + text, above)
                continue
        lines.append(RawLine(text, box))
        above = box
    return tuple(lines)


def _stretches(content: str) -> Iterator[tuple[int, str, bool]]:
    """Where each line of PDFium's text begins, the line, and whether it ends with a hyphen that is not in it."""
    start = 0
    for row in content.replace("\r\n", "\x00\n").replace("\r", "\n").split("\n"):  # all ends are one character now
        while (end := row.find(HYPHEN_AT_LINE_END)) >= 0:
            yield start, row[:end], True
            start, row = start + end + 1, row[end + 1 :]
        yield start, row, False
        start += len(row) + 1


def _index_map(page: LoadedPage, content: str) -> IndexOf:
    """How to get from an offset in the text to PDFium's index of that character; mostly they are equal."""
    if page.count == len(content):
        return int
    return lambda at: pdfium.FPDFText_GetCharIndexFromTextIndex(page.raw_text, at)


def _inner(lines: tuple[RawLine, ...], shown: Shown) -> str:
    """The lines whose middle lies inside the margins."""
    low, high = MARGIN * shown.height, (1 - MARGIN) * shown.height
    left, right = MARGIN * shown.width, (1 - MARGIN) * shown.width
    kept = []
    for line in lines:
        if line.box is None:
            kept.append(line.text)
            continue
        x0, top, x1, bottom = line.box
        if low <= (top + bottom) / 2 <= high and x1 > left and x0 < right:
            kept.append(line.text)
    return "\n".join(kept)


def _withholding(characters: Sequence[fencing.Character], canvas: painted.Canvas, shown: Shown) -> tuple[Rect, ...]:
    """The boxes on which nothing but exemption codes is written, dark, or painted over letters that they hide."""
    seen, hiding = [], []
    for each in characters:
        x, y = (each.box[0] + each.box[2]) / 2, (each.box[1] + each.box[3]) / 2
        if each.hidden is None:
            seen.append((each.text, x, y))
        elif each.text.isalnum():
            hiding.append((x, y))

    def written(rect: Rect) -> str:
        return "".join(text for text, x, y in seen if rect[0] <= x <= rect[2] and rect[1] <= y <= rect[3])

    def hides(rect: Rect) -> bool:
        return any(rect[0] <= x <= rect[2] and rect[1] <= y <= rect[3] for x, y in hiding)

    boxes = [box for box in canvas.boxes if box.dark or hides(box.rect)]
    return merged(withholding(boxes, written, shown.width, shown.height))


def render(document: Any, number: int, dots_per_inch: int, max_pixels: int) -> tuple[Any, float]:
    """Render a page to a grayscale PIL image. Returns it with its scale in pixels per point.

    The scale is lowered where the page would have more than ``max_pixels``. Raises FileUnreadable, PdfiumError.
    """
    page = document[number - 1]
    try:
        problem = _oversized(page)
        if problem is not None:
            raise FileUnreadable(problem)
        width, height = page.get_size()
        scale = dots_per_inch / 72
        pixels = width * height * scale * scale
        if pixels > max_pixels:
            scale *= (max_pixels / pixels) ** 0.5
        picture = page.render(scale=scale, grayscale=True).to_pil()
        for rect in fencing.marks(
            page, shown(pointer(address(page)))
        ).redactions:  # what was meant to be withheld is not recognized
            picture.paste(BLACK, scaled(rect, scale))
        return picture, scale
    finally:
        page.close()
