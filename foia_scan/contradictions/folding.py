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
    groups: dict[tuple[object, ...], list[Statement]] = defaultdict(list)
    for s in statements:
        if s.position is not None:
            quote = words(s.quote)
            groups[(s.question, s.position, quote, s.date if len(quote) < _SHORT else None)].append(s)
    copies: dict[str, str] = {}
    for group in groups.values():
        if len(group) > 1:
            copies |= _copies(group)
    return copies


def _copies(group: list[Statement]) -> dict[str, str]:
    """The copies among statements with the same words. Only those of one surname, or of none, are ever compared."""
    copies: dict[str, str] = {}
    kept: dict[str, list[tuple[int, Statement]]] = defaultdict(list)
    for order, s in enumerate(sorted(group, key=lambda s: _ORDER[s.attribution])):
        name = _folder(s)
        near = (kept[""], kept[name]) if name else tuple(kept.values())
        alike = (next(((at, k) for at, k in each if _same_holder(k, s)), None) for each in near)
        original = min((found for found in alike if found is not None), key=lambda found: found[0], default=None)
        if original is None:
            kept[name].append((order, s))
        else:
            copies[s.id] = original[1].id
    return copies


def _folder(s: Statement) -> str:
    """What the names of one holder share; "" where none is known."""
    return (names.surname(s.speaker) or s.speaker) if s.speaker else ""


def _same_holder(a: Statement, b: Statement) -> bool:
    if not a.speaker or not b.speaker:
        return a.sha256 != b.sha256 or a.document != b.document or a.speaker == b.speaker
    return names.same_person(a.speaker, b.speaker) or a.speaker == b.speaker
