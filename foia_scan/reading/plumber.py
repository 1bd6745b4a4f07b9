"""Everything that knows pdfplumber: the words of a page with their boxes, fenced from what lies under dark boxes."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from importlib.metadata import version
from io import BytesIO
from typing import Any, Protocol

import pdfplumber
from pdfminer.pdftypes import PDFStream, resolve1
from pdfminer.psexceptions import PSException
from pdfminer.utils import decode_text
from pdfplumber.utils.exceptions import MalformedPDFException, PdfminerException
from pdfplumber.utils.text import dedupe_chars, extract_words

from foia_scan.errors import FileUnreadable
from foia_scan.reading.boxes import covers
from foia_scan.reading.geometry import area, overlap
from foia_scan.reading.placed import PlacedWord
from foia_scan.reading.raw import Rect

READER = f"pdfplumber {version('pdfplumber')}"
SPACE = 0.15
"""Share of the letter size from which white space parts two words."""
DOUBLED = 0.2
"""Share of characters that stand on an equal one from which a page counts as printed twice (fake bold)."""
HALF = 0.5
_BROKEN = (PSException, PdfminerException, MalformedPDFException, ValueError, TypeError, LookupError, AttributeError)
"""What pdfminer and pdfplumber raise where the structure of a file is damaged."""


class Known(Protocol):
    """A character as the other reader found it."""

    @property
    def text(self) -> str: ...

    @property
    def box(self) -> Rect: ...

    @property
    def hidden(self) -> str | None: ...


@contextmanager
def opened(source: str | BytesIO, passwords: Sequence[str] = ()) -> Iterator[Any]:
    """Open a PDF, its path or its bytes, with the empty password first, then with each of ``passwords``.

    Raises FileUnreadable, OSError.
    """
    document = None
    for attempt in dict.fromkeys(("", *passwords)):
        try:
            document = pdfplumber.open(source, password=attempt)
            break
        except (MemoryError, RecursionError):
            raise
        except Exception:  # pdfminer raises anything at all on broken files
            continue
    if document is None:
        raise FileUnreadable("pdfplumber can't read the file's structure")
    try:
        yield document
    finally:
        with suppress(Exception):  # it walks through the pages once more, and breaks where they are broken
            document.close()


def read_page(
    document: Any, number: int, known: Sequence[Known] = (), character_at: Callable[[Rect], str] = lambda box: ""
) -> tuple[PlacedWord, ...]:
    """Read the words of one page (1-based) and free what pdfplumber keeps of it.

    ``known`` are the characters of a page that hides some, as the other reader found them; else none.
    ``character_at`` is asked for glyphs that pdfminer can only number, "(cid:127)". Raises whatever pdfminer raises
    on broken pages.
    """
    page = document.pages[number - 1]
    try:
        left, top = float(page.cropbox[0]), float(page.cropbox[1])
        chars = [char for char in page.chars if _is_on_page(char, page)]
        if known:
            near = _Bands(known)
            chars = [char for char in chars if not _is_hidden(char, _rect(char, left, top), near)]
        chars = [_named(char, left, top, character_at) for char in chars]
        words = extract_words(_once(chars), x_tolerance_ratio=SPACE)
        return tuple(_placed(word, left, top) for word in words)
    finally:
        page.close()


def _placed(word: dict[str, Any], left: float, top: float) -> PlacedWord:
    return PlacedWord(str(word["text"]), _rect(word, left, top), upright=bool(word["upright"]))


def _rect(thing: dict[str, Any], left: float, top: float) -> Rect:
    return thing["x0"] - left, thing["top"] - top, thing["x1"] - left, thing["bottom"] - top


def _named(char: dict[str, Any], left: float, top: float, character_at: Callable[[Rect], str]) -> dict[str, Any]:
    if not char["text"].startswith("(cid:"):
        return char
    return {**char, "text": character_at(_rect(char, left, top)) or char["text"]}


def _is_on_page(char: dict[str, Any], page: Any) -> bool:
    x0, top, x1, bottom = page.cropbox
    return bool(char["x1"] > x0 and char["x0"] < x1 and char["bottom"] > top and char["top"] < bottom)


def _once(chars: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The characters, once each where the page prints them twice to make them look bold."""
    places = {(char["text"], round(char["x0"] / 1.5), round(char["top"] / 1.5)) for char in chars}
    if len(chars) - len(places) <= DOUBLED * len(chars):
        return chars
    return list(dedupe_chars(chars, tolerance=1))


BAND = 16
"""Points; a character reaches over one or two such bands of the page."""
MOST_BANDS = 64


class _Bands:
    """Characters by the bands of the page that they reach over: asking all of them for each is slow on a full page."""

    def __init__(self, known: Sequence[Known]) -> None:
        self._tall: list[Known] = []
        self._by_band: dict[int, list[Known]] = {}
        for each in known:
            bands = _bands(each.box)
            if bands is None:
                self._tall.append(each)
            for band in bands or ():
                self._by_band.setdefault(band, []).append(each)
        self._known = known

    def near(self, box: Rect) -> Sequence[Known]:
        """All that may touch the box; some may come twice."""
        bands = _bands(box)
        if bands is None:
            return self._known
        return [*self._tall, *(each for band in bands for each in self._by_band.get(band, ()))]


def _bands(box: Rect) -> range | None:
    """The bands that a box reaches over; None for one as high as a page, or without measure."""
    if not (math.isfinite(box[1]) and math.isfinite(box[3])) or box[3] - box[1] > BAND * MOST_BANDS:
        return None
    return range(int(box[1] // BAND), int(box[3] // BAND) + 1)


def _is_hidden(char: dict[str, Any], box: Rect, known: _Bands) -> bool:
    """Whether it stands where a hidden character stands, and no equal one that can be seen."""
    there = [
        each for each in known.near(box) if covers(each.box, box) or overlap(each.box, box) >= HALF * area(each.box)
    ]
    if not any(each.hidden for each in there):
        return False
    return not any(each.text == char["text"] and not each.hidden for each in there)


MOST_NODES = 100_000
"""Of the tree of names of embedded files; a damaged one may lead in circles."""


def embedded_files(document: Any) -> Iterator[tuple[str, bytes]]:
    """Yield name and bytes of files inside the PDF, also those whose entries PDFium finds out of form."""
    for given in _file_specifications(document):
        with suppress(*_BROKEN):
            spec = resolve1(given)
            streams = [resolve1(each) for each in resolve1(spec.get("EF", {})).values()]
            content = next((each.get_data() for each in streams if isinstance(each, PDFStream)), None)
            names = (resolve1(spec.get(key)) for key in ("UF", "F", "DOS", "Mac", "Unix"))
            name = next((decode_text(each) for each in names if isinstance(each, bytes) and each), "")
            if content is not None:
                yield name, content


def _file_specifications(document: Any) -> Iterator[Any]:
    """Of the whole file, then of its pages; where the structure is damaged, what comes before."""
    with suppress(*_BROKEN):
        waiting = [resolve1(resolve1(document.doc.catalog.get("Names", {})) or {}).get("EmbeddedFiles")]
        for _ in range(MOST_NODES):
            if not waiting:
                break
            node = resolve1(waiting.pop())
            if isinstance(node, dict):
                yield from (resolve1(node.get("Names")) or [])[1::2]
                waiting.extend(resolve1(node.get("Kids")) or [])
    with suppress(*_BROKEN):
        for page in document.pages:
            for each in resolve1(page.page_obj.annots) or ():
                annotation = resolve1(each)
                if isinstance(annotation, dict) and annotation.get("FS") is not None:
                    yield annotation["FS"]
