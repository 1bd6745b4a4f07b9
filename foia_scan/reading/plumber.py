"""Everything that knows pdfplumber: the words of a page with their boxes, fenced from what lies under dark boxes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from importlib.metadata import version
from typing import Any

import pdfplumber
from pdfminer.layout import LTChar, LTContainer, LTCurve
from pdfminer.pdfexceptions import PDFException
from pdfminer.pdftypes import PDFStream, resolve1
from pdfminer.utils import decode_text
from pdfplumber.utils.exceptions import PdfminerException
from pdfplumber.utils.text import dedupe_chars, extract_words

from foia_scan.errors import FileUnreadable
from foia_scan.reading.boxes import covers
from foia_scan.reading.geometry import area, overlap
from foia_scan.reading.placed import PlacedPage, PlacedWord
from foia_scan.reading.raw import Rect

READER = f"pdfplumber {version('pdfplumber')}"
SPACE = 0.15
"""Share of the letter size from which white space parts two words."""
DOUBLED = 0.2
"""Share of characters that stand on an equal one from which a page counts as printed twice (fake bold)."""
SAME_BOX = 0.8


@contextmanager
def opened(location: str, passwords: Sequence[str] = ()) -> Iterator[Any]:
    """Open a PDF, with the empty password first, then with each of ``passwords``. Raises FileUnreadable, OSError."""
    document = None
    for attempt in dict.fromkeys(("", *passwords)):
        try:
            document = pdfplumber.open(location, password=attempt)
            break
        except (PdfminerException, PDFException, ValueError, TypeError, LookupError, AttributeError):
            continue
    if document is None:
        raise FileUnreadable("pdfplumber can't read the file's structure")
    try:
        yield document
    finally:
        document.close()


def read_page(
    document: Any, number: int, dark: Sequence[Rect], character_at: Callable[[Rect], str] = lambda box: ""
) -> PlacedPage:
    """Read the words of one page (1-based) and free what pdfplumber keeps of it.

    ``dark`` are the opaque dark boxes of the page; which characters were painted before them only the layout tells.
    ``character_at`` is asked for glyphs that pdfminer can only number, "(cid:127)". Raises whatever pdfminer raises
    on broken pages.
    """
    page = document.pages[number - 1]
    try:
        left, top = float(page.cropbox[0]), float(page.cropbox[1])
        chars = [char for char in page.chars if _is_on_page(char, page)]
        hidden = _hidden(page, dark, left, top) if dark else frozenset()
        if hidden:
            chars = [char for char in chars if id(char) not in hidden]
        chars = [_named(char, left, top, character_at) for char in chars]
        words = extract_words(_once(chars), x_tolerance_ratio=SPACE)
        return PlacedPage(tuple(_placed(word, left, top) for word in words), len(hidden))
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


def _hidden(page: Any, dark: Sequence[Rect], left: float, top: float) -> frozenset[int]:
    """Identities of the characters (white space not counted) painted before a dark box that covers them."""
    chars, shapes = page.chars, [*page.rects]
    curves = [*page.curves]
    painted: list[tuple[int, Rect]] = []
    places: list[tuple[int, dict[str, Any]]] = []
    counts = {"char": 0, "rect": 0, "curve": 0}
    for order, kind in enumerate(_kinds(page.layout)):
        at = counts[kind]
        counts[kind] += 1
        if kind == "char" and at < len(chars):
            places.append((order, chars[at]))
            continue
        found = shapes if kind == "rect" else curves
        if kind != "char" and at < len(found):
            painted.append((order, _rect(found[at], left, top)))
    last = [(rect, max((order for order, shape in painted if _alike(shape, rect)), default=None)) for rect in dark]
    return frozenset(
        id(char)
        for order, char in places
        if not char["text"].isspace()
        and any(covers(rect, _rect(char, left, top)) and (at is None or order < at) for rect, at in last)
    )


def _kinds(container: Any) -> Iterator[str]:
    """The kinds of the layout's characters and shapes, in the order of painting; as pdfplumber lists them."""
    for thing in container:
        if isinstance(thing, LTContainer):
            yield from _kinds(thing)
        elif isinstance(thing, LTChar):
            yield "char"
        elif isinstance(thing, LTCurve):
            kind = type(thing).__name__
            if kind in ("LTRect", "LTCurve"):
                yield kind[2:].lower()


def _alike(shape: Rect, dark: Rect) -> bool:
    """Whether the shape is the box, or a path that the box is a part of."""
    return overlap(shape, dark) >= SAME_BOX * area(dark)


MOST_NODES = 100_000
"""Of the tree of names of embedded files; a damaged one may lead in circles."""


def embedded_files(document: Any) -> Iterator[tuple[str, bytes]]:
    """Yield name and bytes of files inside the PDF, also those whose entries PDFium finds out of form."""
    for given in _file_specifications(document):
        with suppress(PDFException, PdfminerException, ValueError, TypeError, LookupError, AttributeError):
            spec = resolve1(given)
            streams = [resolve1(each) for each in resolve1(spec.get("EF", {})).values()]
            content = next((each.get_data() for each in streams if isinstance(each, PDFStream)), None)
            names = (resolve1(spec.get(key)) for key in ("UF", "F", "DOS", "Mac", "Unix"))
            name = next((decode_text(each) for each in names if isinstance(each, bytes) and each), "")
            if content is not None:
                yield name, content


def _file_specifications(document: Any) -> Iterator[Any]:
    waiting = [resolve1(resolve1(document.doc.catalog.get("Names", {})) or {}).get("EmbeddedFiles")]
    for _ in range(MOST_NODES):
        if not waiting:
            break
        node = resolve1(waiting.pop())
        if isinstance(node, dict):
            yield from (resolve1(node.get("Names")) or [])[1::2]
            waiting.extend(resolve1(node.get("Kids")) or [])
    for page in document.pages:
        for each in resolve1(page.page_obj.annots) or ():
            annotation = resolve1(each)
            if isinstance(annotation, dict) and annotation.get("FS") is not None:
                yield annotation["FS"]
