"""Copies: the same words of the same holder, forwarded, quoted again or released twice, are one statement."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from foia_scan import names
from foia_scan.records import Statement

_WORD = re.compile(r"[a-z0-9]+(?:'[a-z]+)?")
_SHORT = 7
"""Under this many words the same wording says little: the date has to agree as well."""
_ORDER = {"direct": 0, "quoted": 1, "paraphrased": 2}


def words(quote: str) -> tuple[str, ...]:
    """The words of a quote, lower case, marks left out."""
    return tuple(_WORD.findall(quote.lower().replace("’", "'").replace("\u00ad", "")))


def fold(statements: Iterable[Statement]) -> dict[str, str]:
    """Copy id -> id of the statement that it is a copy of (the holder's own text before a quotation of it, then the
    earlier in the collection). A quotation of part of a sentence is a copy of the sentence."""
    groups: dict[tuple[str | None, str | None, tuple[str, ...]], list[Statement]] = defaultdict(list)
    for s in statements:
        if s.position is not None:
            groups[(s.question, s.position, words(s.quote))].append(s)
    copies: dict[str, str] = {}
    for (_, _, quote), group in groups.items():
        kept: list[Statement] = []
        for s in sorted(group, key=lambda s: _ORDER[s.attribution]):
            original = next(
                (k for k in kept if _same_holder(k, s) and (len(quote) >= _SHORT or k.date == s.date)), None
            )
            if original is None:
                kept.append(s)
            else:
                copies[s.id] = original.id
    return copies


def _same_holder(a: Statement, b: Statement) -> bool:
    if not a.speaker or not b.speaker:
        return a.sha256 != b.sha256 or a.document != b.document or a.speaker == b.speaker
    return names.same_person(a.speaker, b.speaker) or a.speaker == b.speaker
