"""A group that was set up to look into something and reports what it found: a panel, a task force, a working group."""

from __future__ import annotations

import re
from collections.abc import Sequence

from foia_scan.bodies import spelled

_GROUP = r"(?:Panel|Task\s+Force|Working\s+Group|Review\s+Team|Study\s+Group)(?:\s+on\s+[A-Z][\w’' -]{3,60})?"
_REPORT_OF = re.compile(
    r"(?:(?:Final|Interim|Draft|Joint|First|Second)\s+)?(?:Report|Findings|Recommendations|Statement)(?:\s+and\s+[A-Z]\w+)?"
    rf"\s+(?:of|by|from)\s+(?:the\s+)?(?P<who>(?:(?-i:[A-Z])[\w’'-]*\s+){{0,5}}?{_GROUP})(?:\s*\([^()]*\))?",
    re.IGNORECASE,
)
_GROUP_ALONE = re.compile(rf"(?:the\s+)?(?P<who>(?:(?-i:[A-Z])[\w’'-]*\s+){{0,4}}?{_GROUP})", re.IGNORECASE)


_REPORTS = re.compile(r"\b(?:report|findings|recommendations|how|what)\b", re.IGNORECASE)


def group_that_reports(head: Sequence[str]) -> str:
    """The group set up to look into something that reports, whoever set it up or gets the report: "REPORT OF THE
    HARBOR REVIEW PANEL", or its name alone on a line; "" where none stands in the head."""
    reports = any(_REPORTS.search(text) for text in head[:6])
    for text in head[:6]:
        match = _REPORT_OF.fullmatch(text.strip()) or (_GROUP_ALONE.fullmatch(text.strip()) if reports else None)
        if match:
            return spelled(match["who"]) if match["who"].isupper() else match["who"]
    return ""
