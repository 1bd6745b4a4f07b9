"""The second speed: the layout of the pages that matter, by pdfplumber."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from io import BytesIO
from typing import Any

from foia_scan.errors import FoiaScanError
from foia_scan.reading.columns import arrange
from foia_scan.reading.rebuilding import rebuilt
from foia_scan.records import Page, SourceFile
from foia_scan.settings import Settings

Announce = Callable[[int], None]
MOST_WALKED = 100
"""Pages of a file that pdfplumber opens as it is."""
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
        with pdfium.opened(file.location, settings.passwords) as fast:
            source, places = _source(file, fast, [page.number for page in pages])
            with plumber.opened(source, settings.passwords) as slow:
                for page in pages:
                    announce(page.number)
                    read.append(_laid_out(fast, slow, page, places[page.number]))
    except (FoiaScanError, OSError) as error:
        read.extend(_noticed(page, str(error)) for page in pages[len(read) :])
    return tuple(read)


def _source(file: SourceFile, document: Any, numbers: Sequence[int]) -> tuple[str | BytesIO, dict[int, int]]:
    """What pdfplumber is to open, and the place of each page in it.

    pdfminer walks through every page of a file to come to the first: of a big one it gets these pages only.
    """
    from foia_scan.reading import pdfium

    if pdfium.page_count(document) > MOST_WALKED:
        with suppress(FoiaScanError):
            return pdfium.excerpt(document, numbers), {number: at for at, number in enumerate(numbers, start=1)}
    return file.location, {number: number for number in numbers}


def _laid_out(fast: Any, slow: Any, page: Page, place: int) -> Page:
    from foia_scan.reading import pdfium, plumber

    try:
        with pdfium.beside(fast, page.number) as known:
            placed = plumber.read_page(slow, place, known.characters(), known.character_at)
    except MemoryError:
        return _noticed(page, "it needs more memory than a worker may use")
    except RecursionError:
        return _noticed(page, "it is nested too deeply")
    except Exception as error:  # pdfminer raises anything at all on broken pages; the fast text stands
        return _noticed(page, f"pdfplumber failed ({type(error).__name__})")
    lines = arrange(placed)
    if _likeness(page.text, "\n".join(line.text for line in lines)) < LEAST_ALIKE:
        return _noticed(page, "its words are not the ones that were read first")
    return rebuilt(page, lines, reader=f"{page.reader}, {plumber.READER}")


def _noticed(page: Page, reason: str) -> Page:
    return replace(page, notices=(*page.notices, f"layout not read: {reason}"))


def _likeness(one: str, other: str) -> float:
    a, b = (Counter("".join(text.split())) for text in (one, other))
    total = max(a.total(), b.total())
    return (a & b).total() / total if total else 1.0
