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
_RUN = 3
"""Words by which a sentence that holds a quotation is found; a shorter one is the part of too many."""
_Key = tuple[object, ...]
_ORDER = {"direct": 0, "quoted": 1, "paraphrased": 2}


def words(quote: str) -> tuple[str, ...]:
    """The words of a quote, lower case, marks left out."""
    return tuple(_WORD.findall(quote.lower().replace("’", "'").replace("\u00ad", "")))


def fold(statements: Iterable[Statement]) -> dict[str, str]:
    """Copy id -> id of the statement that it is a copy of: one whose holder is known, the holder's own text before a
    quotation of it, then the earlier in the collection. A quotation of part of a sentence is a copy of the sentence."""
    groups: dict[tuple[object, ...], list[Statement]] = defaultdict(list)
    for s in statements:
        if s.position is not None:
            quote = words(s.quote)
            groups[(s.question, s.position, quote, s.date if len(quote) < _SHORT else None)].append(s)
    copies: dict[str, str] = {}
    for group in groups.values():
        if len(group) > 1:
            copies |= _copies(group)
    parts = _parts([s for group in groups.values() for s in group if s.id not in copies])
    return {id: _root(whole, parts) for id, whole in (copies | parts).items()}


def _parts(statements: list[Statement]) -> dict[str, str]:
    """Quotation id -> id of the statement of the same holder in which its words stand among others.

    Quotations are found by their first words, so that the cost follows the number of words. What stands in several
    sentences is a part of the first in the collection.
    """
    quoted: dict[_Key, list[tuple[tuple[str, ...], Statement]]] = defaultdict(list)
    for s in statements:
        run = words(s.quote)
        if s.attribution == "quoted" and len(run) >= (_RUN if s.speaker else _SHORT):
            quoted[_key(s, _folder(s), run[:_RUN], s.date if len(run) < _SHORT else None)].append((run, s))
    beginnings = {key[-2] for key in quoted}
    parts: dict[str, str] = {}
    for whole in statements if quoted else ():
        run = words(whole.quote)
        for at in range(len(run) - _RUN + 1):
            if (first := run[at : at + _RUN]) not in beginnings:
                continue
            for name, date in ((_folder(whole), whole.date), (_folder(whole), None), ("", None)):
                for part, s in quoted.get(_key(whole, name, first, date), ()):
                    if len(part) < len(run) and run[at : at + len(part)] == part and _took_up(s, whole):
                        parts.setdefault(s.id, whole.id)
    return parts


def _key(s: Statement, name: str, first: tuple[str, ...], date: str | None) -> _Key:
    return s.question, s.position, name, first, date


def _took_up(part: Statement, whole: Statement) -> bool:
    """Whether it may quote the other: who is quoted said it before."""
    if not whole.speaker or not _same_holder(part, whole):
        return False
    shared = min(len(part.date or ""), len(whole.date or ""))
    return (part.date or "")[:shared] >= (whole.date or "")[:shared]


def _root(id: str, parts: dict[str, str]) -> str:
    """Where the way from a part to what it is part of ends; each is longer than the one before it."""
    while id in parts:
        id = parts[id]
    return id


def _copies(group: list[Statement]) -> dict[str, str]:
    """The copies among statements with the same words. Only those of one surname, or of none, are ever compared."""
    copies: dict[str, str] = {}
    kept: dict[str, list[tuple[int, Statement]]] = defaultdict(list)
    for order, s in enumerate(sorted(group, key=lambda s: (not s.speaker, _ORDER[s.attribution]))):
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
