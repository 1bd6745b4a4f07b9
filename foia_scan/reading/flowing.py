"""Files without pages of their own (text, web pages, Word documents, mails): their text, cut into pages."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from foia_scan.errors import FileUnreadable
from foia_scan.reading.raw import RawLine, RawPage
from foia_scan.reading.textfiles import pages_of

READERS = {"text": "text", "html": "html", "docx": "docx", "eml": "mail", "msg": "mail"}
"""Kind of file -> name of the reader."""
MOST_PAGES = 200_000
"""Of a text; with their words they would have 400 MB."""


def page_count(location: str, kind: str) -> int:
    """Raises FileEncrypted, FileUnreadable, OSError."""
    return len(_pages(location, kind, *_stamp(location))[0])


def read_page(location: str, kind: str, number: int) -> RawPage:
    """Read one page (1-based)."""
    pages, notices = _pages(location, kind, *_stamp(location))
    lines: list[RawLine] = []
    gap = False
    for printed in pages[number - 1]:
        text = printed.strip()
        if text:
            lines.append(RawLine(text, gap=gap))
        gap = not text
    return RawPage(
        number,
        lines=tuple(lines),
        inner="\n".join(line.text for line in lines),
        notices=notices if number == 1 else (),
    )


def _stamp(location: str) -> tuple[int, int]:
    found = Path(location).stat()
    return found.st_size, found.st_mtime_ns


@lru_cache(maxsize=1)
def _pages(
    location: str, kind: str, size: int, modified_ns: int
) -> tuple[tuple[tuple[str, ...], ...], tuple[str, ...]]:
    """The lines of every page, and notices; the last file is remembered, because its pages come in several units."""
    text, notices = _text(location, kind)
    if (breaks := text.count("\f")) > MOST_PAGES:
        raise FileUnreadable(f"the file claims {breaks:,} pages, over the limit of {MOST_PAGES:,}")
    pages = pages_of(text)
    if not pages:
        raise FileUnreadable("the file has no pages")
    return pages, notices


def _text(location: str, kind: str) -> tuple[str, tuple[str, ...]]:
    """The file's text, pages parted by form feeds where they are known."""
    if kind == "docx":
        from foia_scan.reading import word

        return word.text(location)
    if kind == "html":
        from foia_scan.reading import webpages

        return webpages.text(webpages.decoded(Path(location).read_bytes())), ()
    if kind in ("eml", "msg"):
        from foia_scan.reading import mail

        return mail.text(mail.message(location, kind)), ()
    from foia_scan.reading import textfiles

    return textfiles.decoded(Path(location).read_bytes()), ()
