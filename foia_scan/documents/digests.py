"""The contents of a digest of the press: numbered headlines, each with its outlet in parentheses, in a row or more."""

from __future__ import annotations

import re

from foia_scan.documents.cutting import Segment
from foia_scan.documents.rows import is_list_item

_ITEM = re.compile(r"\W*\(?\d{1,2}[.)]\s+[A-Z“\"][^.!]{8,160}?\((?:the\s+|[Ww]ire\b|[A-Z])[\w.&’' -]{0,40}\)")
_MOST_ROWS = 3
"""Rows of a headline in a narrow column."""
_FEWEST = 2
"""Items that make a list of headlines: one alone may be a sentence that ends in a source."""


def digest_rows(segment: Segment) -> dict[int, bool]:
    """The rows of the items of such lists, each with whether its item begins there."""
    found: dict[int, bool] = {}
    items = 0
    for at, row in enumerate(segment.rows):
        if at < segment.head or not is_list_item(row.text):
            continue
        text = row.text
        for last in range(at, min(at + _MOST_ROWS, len(segment.rows))):
            if last > at:
                below = segment.rows[last]
                if below.gap or is_list_item(below.text):
                    break
                text = f"{text} {below.text}"
            if _ITEM.fullmatch(text):
                found |= {each: each == at for each in range(at, last + 1)}
                items += 1
                break
    return found if items >= _FEWEST else {}
