"""Whose log, diary or notebook an entry is quoted from: "I keep a log. The entry for July 27 says, “…”"."""

from __future__ import annotations

import re

_AN_ENTRY = re.compile(
    r"(?:^|[.;]\s+)\W*(?:The|My|His|Her|Its|That|One)\s+(?:\w+\s+)?entry\b[^.;“”\"]{0,50}\b(?:say|read|state|run)s?\b[^.;“”\"]{0,20}[“\"]$"
)
""" "The entry for June 3 says, “…”"."""
_KEEPS_A_LOG = re.compile(
    r"(?:^|[.!?]\s+)\W*(?P<who>I|We|(?!He\b|She\b|They\b|It\b)(?:[\w’'.-]+\s+){0,5}?[\w’'-]+)\s+(?:(?:had|has|have|also|always)\s+)?"
    r"(?:keep|keeps|kept)\s+(?:an?|the|my|his|her)\s+(?:[\w-]+\s+){0,2}?(?:log|diary|notebook|journal|calendar|logbook|daybook|ledger)\b"
)
"""Whose entry it is, in the sentences before: "I keep a log", "One coordinator kept a diary"."""


def keeper_of(between: str, lead: str) -> str:
    """Who keeps the log that the words before a quotation (``between``) read an entry from; "" where they read none,
    or where the paragraph's sentences before (the end of ``lead``) don't tell who does."""
    if _AN_ENTRY.search(between) is None:
        return ""
    paragraph = lead.rsplit("\n\n", 1)[-1]
    keeps = list(_KEEPS_A_LOG.finditer(f"{paragraph}{between}"))
    return keeps[-1]["who"] if keeps else ""
