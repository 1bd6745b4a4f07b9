"""Plain text as pages: cut at form feeds; where there are none, after about sixty lines."""

from __future__ import annotations

import codecs
import textwrap

LINES_PER_PAGE = 60
LONGEST_PAGE = 90
"""Lines; a page of sixty goes on to the next empty line, but not farther than this."""
LONGEST_LINE = 4000
"""Characters; a longer line is cut at white space, so that one page stays one page."""


def pages_of(text: str) -> tuple[tuple[str, ...], ...]:
    """The lines of every page of a text."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", " ")
    sheets = text.split("\f")
    if len(sheets) > 1 and not sheets[-1].strip():
        sheets.pop()
    pages: list[tuple[str, ...]] = []
    for sheet in sheets:
        lines = _wrapped(sheet)
        pages.extend([tuple(lines)] if len(sheets) > 1 and len(lines) <= 4 * LONGEST_PAGE else _cut(lines))
    return tuple(pages)


def decoded(raw: bytes) -> str:
    """Decode by the byte order mark, else as UTF-8, else as Windows-1252; unknown bytes become U+FFFD."""
    for mark, name in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if raw.startswith(mark):
            return raw.decode(name, errors="replace")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace")


def _wrapped(sheet: str) -> list[str]:
    lines: list[str] = []
    for line in sheet.split("\n"):
        lines.extend([line] if len(line) <= LONGEST_LINE else textwrap.wrap(line, LONGEST_LINE))
    return lines


def _cut(lines: list[str]) -> list[tuple[str, ...]]:
    """Cut after about sixty lines, at an empty line if one comes soon."""
    pages = []
    start = 0
    while start < len(lines):
        end = start + LINES_PER_PAGE
        while end < len(lines) and end < start + LONGEST_PAGE and lines[end].strip():
            end += 1
        if end < len(lines) and lines[end].strip():
            end = start + LINES_PER_PAGE
        pages.append(tuple(lines[start:end]))
        start = end
    return pages or [()]
