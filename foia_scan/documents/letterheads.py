"""The lines of a letterhead."""

from __future__ import annotations

from collections.abc import Sequence

from foia_scan.documents.labels import headers_in
from foia_scan.documents.rows import Row
from foia_scan.documents.zones import is_address, is_date_line


def joined(rows: Sequence[Row]) -> list[str]:
    """The head's lines, those wrapped in a narrow column put together again."""
    lines: list[str] = []
    for at, row in enumerate(rows):
        before = rows[at - 1] if at else None
        wraps = (
            before is not None
            and not row.gap
            and not before.is_short
            and before.full < 60
            and not row.top
            and not is_date_line(row.text)
            and not is_address(row.text)
        )
        if wraps and lines and not headers_in(row.text):
            lines[-1] += f" {row.text}"
        else:
            lines.append(row.text)
    return lines


def letterhead_of(head: Sequence[str]) -> list[str]:
    """The lines above the date: below it stands the addressee."""
    lines: list[str] = []
    for text in head:
        if is_date_line(text):
            break
        lines.append(text)
    return lines[:8]
