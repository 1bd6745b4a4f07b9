"""The lines of a letterhead."""

from __future__ import annotations

import re
from collections.abc import Sequence

from foia_scan.documents.labels import headers_in
from foia_scan.documents.lines import is_address, is_date_line
from foia_scan.documents.rows import Row
from foia_scan.told_by import ToldBy
from foia_scan.topics import Topic

_LONGEST_NAME = 60
_OPEN_END = ToldBy(
    r"\b(?:board|department|bureau|division|council|commission|ministry|association|coalition)\s+(?:of|for)(?:\s+the)?$",
    re.IGNORECASE,
)
"""A line that can't end there: "Elm County Board of"."""
_POSSESSIVE_END = re.compile(r"(?i)\w(?:['’]s|s['’])$|\s(?:and|&)$")
"""Nor there: "Elm Harbor Workers'"."""
_LABELLED = re.compile(r"[A-Z][\w ]{2,30}:\s")


def joined(rows: Sequence[Row], topic: Topic) -> list[str]:
    """The head's lines, put together again where a narrow column or the end of a line cuts the name of a body."""
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
            and not _LABELLED.match(row.text)
        )
        cut = before is not None and bool(lines) and cuts_a_name(lines[-1], row.text, topic)
        open_end = (
            bool(lines)
            and not row.gap
            and (_OPEN_END.search(lines[-1]) is not None or _POSSESSIVE_END.search(lines[-1]) is not None)
            and not is_date_line(row.text)
        )
        if (wraps or cut or open_end) and lines and not headers_in(row.text):
            lines[-1] += f" {row.text}"
        else:
            lines.append(row.text)
    return lines


def cuts_a_name(above: str, below: str, topic: Topic) -> bool:
    """Whether the end of one line and the beginning of the next are one name: "U.S. Immigration and Customs" and
    "Enforcement"."""
    above, below = above[-_LONGEST_NAME:], below[:_LONGEST_NAME]
    if not (above[-1:].isalpha() or above.endswith(("&", "."))) or not (below[:1].isalpha() or below.startswith("&")):
        return False
    if not topic.may_cut_a_name(above, below):
        return False
    ends = len(above)
    return any(m.start() < ends < m.end() for m in topic.organization_pattern.finditer(f"{above} {below}"))


def letterhead_of(head: Sequence[str]) -> list[str]:
    """The lines above the date: below it stands the addressee."""
    lines: list[str] = []
    for text in head:
        if is_date_line(text):
            break
        lines.append(text)
    return lines[:8]
