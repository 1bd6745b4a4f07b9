"""The slow speeds: layout for the pages that matter, recognition for pictures of pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from foia_scan.errors import FoiaScanError
from foia_scan.reading.columns import PrintedLine, arrange
from foia_scan.reading.edges import edge_pieces
from foia_scan.reading.evidence import remembered
from foia_scan.reading.furnishing import furnish
from foia_scan.reading.raw import RawLine, RawPage
from foia_scan.records import Page, SourceFile, Word
from foia_scan.settings import Settings

Announce = Callable[[int], None]
LEAST_ALIKE = 0.97
"""Share of the fast text's letters that the layout's words must hold, and the other way around."""


def read_layout(
    file: SourceFile, pages: Sequence[Page], settings: Settings, announce: Announce = lambda number: None
) -> tuple[Page, ...]:
    """Read the pages again by pdfplumber: words with boxes, in reading order by column.

    A page that fails, or whose words are not those of the fast text, keeps the fast text, with a notice.
    """
    if file.kind != "pdf":
        return tuple(pages)
    from foia_scan.reading import pdfium, plumber

    read = []
    try:
        with pdfium.opened(file.location, settings.password) as fast, plumber.opened(file.location, settings.password) as slow:
            for page in pages:
                announce(page.number)
                read.append(_laid_out(fast, slow, page))
    except (FoiaScanError, OSError) as error:
        read.extend(_noticed(page, str(error)) for page in pages[len(read) :])
    return tuple(read)


def _laid_out(fast: object, slow: object, page: Page) -> Page:
    from foia_scan.reading import pdfium, plumber

    try:
        with pdfium.beside(fast, page.number) as known:
            placed = plumber.read_page(slow, page.number, known.dark_boxes(), known.character_at)
    except MemoryError:
        return _noticed(page, "it needs more memory than a worker may use")
    except RecursionError:
        return _noticed(page, "it is nested too deeply")
    except Exception as error:  # pdfminer raises anything at all on broken pages; the fast text stands
        return _noticed(page, f"pdfplumber failed ({type(error).__name__})")
    lines = arrange(placed.words)
    if _likeness(page.text, "\n".join(line.text for line in lines)) < LEAST_ALIKE:
        return _noticed(page, "its words are not the ones that were read first")
    return built(page, lines, reader=f"{page.reader}, {plumber.READER}")


def _noticed(page: Page, reason: str) -> Page:
    return replace(page, notices=(*page.notices, f"layout not read: {reason}"))


def _likeness(one: str, other: str) -> float:
    a, b = (Counter("".join(text.split())) for text in (one, other))
    total = max(a.total(), b.total())
    return (a & b).total() / total if total else 1.0


def built(page: Page, lines: Sequence[PrintedLine], reader: str) -> Page:
    """The page made anew from printed lines of words; fields and furniture as they were found before."""
    raw = RawPage(
        page.number,
        page.width,
        page.height,
        tuple(RawLine(line.text, line.box) for line in lines),
        withheld=page.redacted_share,
        notices=page.notices,
    )
    columns = [line.column for line in lines]
    made = furnish(
        raw, edge_pieces(raw), remembered(page), file=page.file, state=page.state, reader=reader, columns=columns
    )
    return replace(made, words=_words(lines))


def _words(lines: Sequence[PrintedLine]) -> tuple[Word, ...]:
    words = []
    offset = 0
    for line in lines:
        for word in line.words:
            words.append(Word(word.text, *word.box, word.confidence, offset))
            offset += len(word.text) + 1
    return tuple(words)


def recognize(
    file: SourceFile, pages: Sequence[Page], settings: Settings, announce: Announce = lambda number: None
) -> tuple[Page, ...]:
    """Recognize the pages' text by Tesseract. Its place; the work itself is another issue's."""
    raise NotImplementedError


def tesseract_problem(settings: Settings) -> str | None:
    """Why pages can't be recognized here, or None if they can."""
    return "text recognition is not part of this version yet"
