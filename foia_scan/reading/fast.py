"""The fast speed: the text of every page, about a millisecond or four each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import replace

from foia_scan import memory
from foia_scan.reading import flowing
from foia_scan.reading.evidence import WINDOW, Edge, gather, look_at
from foia_scan.reading.furnishing import furnish
from foia_scan.reading.quality import Judged, judge, judge_flowing
from foia_scan.reading.raw import RawPage
from foia_scan.records import Page, PageTree, SourceFile
from foia_scan.settings import Settings

NEVER_STAMPED = frozenset({"eml", "msg", "html"})
"""Kinds of files that nobody stamps Bates numbers on: what looks like one in a subject line is none."""
MOST_KEPT = 24 << 20
"""Bytes by which reading a file may grow the process before the file is opened anew: PDFium keeps pictures of what was
read. Not after a number of pages, since to find its place again costs it more the farther in that is, unless only a
part of the file is opened."""
FEWEST_TO_FIND = 1000
"""Pages of a file whose page tree is looked up: to walk through fewer takes less than to load pdfminer for it."""
ReadPage = Callable[[int], RawPage]
Announce = Callable[[int], None]
"""Told the number of each page before it is read, so that a page that kills the reader is known."""


def count_pages(file: SourceFile, settings: Settings) -> int:
    """Return the number of pages. Raises FileEncrypted, FileUnreadable, OSError."""
    if file.kind in flowing.READERS:
        return flowing.page_count(file.location, file.kind)
    if file.kind == "image":
        from foia_scan.reading import pictures

        return pictures.page_count(file.location)
    from foia_scan.reading import pdfium

    with pdfium.opened(file.location, settings.passwords) as document:
        return pdfium.page_count(document)


def find_pages(file: SourceFile, count: int) -> PageTree | None:
    """Where the ``count`` pages of a big file are, if it is worth knowing and can be told for certain."""
    if file.kind != "pdf" or count < FEWEST_TO_FIND:
        return None
    from foia_scan.reading import finding_pages

    return finding_pages.find_pages(file.location, count)


def part_for(tree: PageTree, first: int, last: int) -> PageTree:
    """What of the tree is needed to read the text of pages ``first`` to ``last``: their neighbors are, too."""
    return tree.part(first - WINDOW, last + WINDOW)


def read_text(
    file: SourceFile,
    sha256: str,
    first: int,
    last: int,
    settings: Settings,
    announce: Announce = lambda number: None,
    avoid: frozenset[int] = frozenset(),
    tree: PageTree | None = None,
) -> tuple[Page, ...]:
    """Read pages ``first`` to ``last`` (1-based, both included), one page each time, whatever becomes of it.

    A page that fails has state "failed" and the reason; pages in ``avoid`` are known to be poisonous and are never
    touched. Neighbors outside of the range are looked at too, because furniture shows only by repetition. ``tree`` is
    the part of a big file's page tree that :func:`part_for` tells for these pages, if it is known.
    Raises FileEncrypted, FileUnreadable, OSError.
    """
    with _reader(file, settings, tree) as (read, count, reader, carried):
        wanted = [n for n in range(max(1, first - WINDOW), min(count, last + WINDOW) + 1) if n not in avoid]
        raw = {}
        for number in wanted:
            announce(number)
            raw[number] = _guarded(read, number)
        edges = {number: look_at(page) for number, page in raw.items()}
        if file.kind in NEVER_STAMPED:
            edges = {number: replace(edge, stamps=()) for number, edge in edges.items()}
        pages = []
        for number in range(first, min(last, count) + 1):
            if number in raw:
                page = raw.pop(number)
                judged = judge_flowing(page) if file.kind in flowing.READERS else judge(page)
                pages.append(_page(page, judged, edges, sha256, reader))
        if first == 1 and carried and pages:
            pages[0] = replace(pages[0], notices=(*carried, *pages[0].notices))
        return tuple(pages)


def _page(page: RawPage, judged: Judged, edges: Mapping[int, Edge], sha256: str, reader: str) -> Page:
    state, error = judged
    evidence = gather(page.number, edges)
    return furnish(page, edges[page.number].pieces, evidence, file=sha256, state=state, reader=reader, error=error)


def _guarded(read: ReadPage, number: int) -> RawPage:
    try:
        return read(number)
    except RecursionError:
        return RawPage(number, error="the page is nested too deeply (a loop in its objects?)")
    except MemoryError:
        return RawPage(number, error="the page needs more memory than a worker may use")
    except (ArithmeticError, LookupError, TypeError, ValueError, RuntimeError) as error:
        return RawPage(number, error=f"the page can't be read ({type(error).__name__})")


@contextmanager
def _reader(
    file: SourceFile, settings: Settings, tree: PageTree | None
) -> Iterator[tuple[ReadPage, int, str, tuple[str, ...]]]:
    """Yield a function that reads a page, the last page's number, the reader's name, and notices about the file.

    The last page is that of ``tree``, if it is given.
    """
    if file.kind in flowing.READERS:
        count = flowing.page_count(file.location, file.kind)
        yield lambda n: flowing.read_page(file.location, file.kind, n), count, flowing.READERS[file.kind], ()
        return
    if file.kind == "image":
        from foia_scan.reading import pictures

        with pictures.opened(file.location) as image:
            yield (
                lambda n: pictures.read_page(image, n, settings.max_pixels),
                pictures.frames(image),
                pictures.READER,
                (),
            )
        return
    from foia_scan.reading import pdfium

    with ExitStack() as open_now:
        document, ahead = open_now.enter_context(pdfium.opened_for(file.location, settings.passwords, tree))
        carried = pdfium.attachment_count(document)
        count = ahead + pdfium.page_count(document)
        before = memory.held() or 0

        def read_page(number: int) -> RawPage:
            nonlocal document, ahead, before
            if (memory.held() or 0) - before > MOST_KEPT:
                open_now.close()
                memory.give_back()
                document, ahead = open_now.enter_context(pdfium.opened_for(file.location, settings.passwords, tree))
                before = memory.held() or 0
            page = pdfium.read_page(document, number - ahead, settings.include_hidden)
            if tree is not None and page.error is not None:  # the whole file might still give it
                with pdfium.opened(file.location, settings.passwords) as whole:
                    return pdfium.read_page(whole, number, settings.include_hidden)
            return replace(page, number=number) if ahead else page

        files = "1 file" if carried == 1 else f"{carried} files"
        notice = f"{files} inside this PDF (portfolio or attachments), listed as its members"
        yield (
            read_page,
            count,
            pdfium.READER,
            (notice,) if carried else (),
        )
