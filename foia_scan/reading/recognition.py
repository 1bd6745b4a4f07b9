"""The third speed: pictures of pages, recognized by Tesseract."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from foia_scan.reading.columns import PrintedLine
from foia_scan.reading.ink import BLANK, inked_share
from foia_scan.reading.placed import PlacedWord
from foia_scan.reading.rebuilding import rebuilt
from foia_scan.records import Page, SourceFile
from foia_scan.settings import Settings

Announce = Callable[[int], None]


def tesseract_problem(settings: Settings) -> str | None:
    """Why pages can't be recognized here, or None if they can."""
    from foia_scan.reading import tesseract

    return tesseract.problem(settings.language)


def recognize(
    file: SourceFile, pages: Sequence[Page], settings: Settings, announce: Announce = lambda number: None
) -> tuple[Page, ...]:
    """Recognize the pages by Tesseract: rendered whole, words with boxes and confidence.

    A blank page becomes "empty"; one that can't be rendered stays as it was, with a notice. Raises TesseractMissing,
    FileEncrypted, FileUnreadable, OSError.
    """
    from foia_scan.reading import pdfium, pictures

    source: Any = pictures if file.kind == "image" else pdfium
    opened = source.opened(file.location) if file.kind == "image" else pdfium.opened(file.location, settings.passwords)
    with opened as document:
        read = []
        for page in pages:
            announce(page.number)
            read.append(_recognized(source.render, document, page, settings))
        return tuple(read)


def _recognized(render: Callable[..., Any], document: Any, page: Page, settings: Settings) -> Page:
    from foia_scan.reading import tesseract

    try:
        picture, scale = render(document, page.number, tesseract.DOTS_PER_INCH, settings.max_pixels)
    except Exception as error:  # PDFium's or Pillow's trouble with one picture must not cost the others
        return replace(page, notices=(*page.notices, f"not recognized: it can't be rendered ({type(error).__name__})"))
    if inked_share(picture) < BLANK:
        return replace(page, state="empty", error=None)
    lines = _printed(tesseract.recognized(picture, scale, settings.language))
    if not lines:
        return replace(page, state="ocr", error=None, notices=(*page.notices, "no words found in the picture"))
    made = rebuilt(replace(page, state="ocr"), lines, tesseract.reader())
    sure = [word.confidence for word in made.words if word.confidence is not None]
    return replace(made, confidence=round(sum(sure) / len(sure), 4), confidence_min=min(sure))


def _printed(blocks: Sequence[Sequence[Sequence[PlacedWord]]]) -> list[PrintedLine]:
    """Tesseract's lines, in its order; a block that begins above the end of the one before it begins a column."""
    lines: list[PrintedLine] = []
    column = 0
    for block in blocks:
        if lines and block[0][0].box[1] < lines[-1].box[1]:
            column += 1
        lines.extend(PrintedLine(tuple(words), column) for words in block)
    return lines
