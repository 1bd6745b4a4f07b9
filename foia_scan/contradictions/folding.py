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
    held = [s for s in statements if s.position is not None]
    groups: dict[tuple[object, ...], list[Statement]] = defaultdict(list)
    for s in held:
        quote = words(s.quote)
        groups[(s.question, s.position, quote, s.date if len(quote) < _SHORT else None)].append(s)
    copies: dict[str, str] = {}
    for group in groups.values():
        if len(group) > 1:
            copies |= _copies(group)
    parts = _parts([s for s in held if s.id not in copies])
    return {copy: parts.get(original, original) for copy, original in copies.items()} | parts


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


def _parts(statements: list[Statement]) -> dict[str, str]:
    """Part id -> id of the statement whose words hold it, or that it holds: a clause quoted from a sentence, a sentence
    quoted with more around it. Only those of one named holder are compared."""
    groups: dict[tuple[object, ...], list[tuple[int, Statement]]] = defaultdict(list)
    for order, s in enumerate(statements):
        if _folder(s):
            groups[(s.question, s.position, _folder(s))].append((order, s))
    copies: dict[str, str] = {}
    for group in groups.values():
        if len(group) > 1:
            copies |= _parts_of_one(group)
    return copies


def _parts_of_one(group: list[tuple[int, Statement]]) -> dict[str, str]:
    """As ``_parts``, among statements of one position and surname, which come with their places in the collection."""
    quotes = {s.id: words(s.quote) for _, s in group}
    beginning: dict[tuple[str, ...], list[Statement]] = defaultdict(list)
    for _, s in group:
        if len(quotes[s.id]) >= _SHORT:
            beginning[quotes[s.id][:_SHORT]].append(s)
    copies: dict[str, str] = {}
    for _, whole in sorted(group, key=lambda each: (_ORDER[each[1].attribution], each[0])):
        if whole.id in copies:
            continue
        said = quotes[whole.id]
        for at in range(len(said) - _SHORT + 1):
            for part in beginning.get(said[at : at + _SHORT], ()):
                length = len(quotes[part.id])
                if part.id == whole.id or said[at : at + length] != quotes[part.id] or not _same_saying(part, whole):
                    continue
                own_first = _ORDER[part.attribution] < _ORDER[whole.attribution]
                copy, original = (whole.id, part.id) if own_first else (part.id, whole.id)
                if copy not in copies and _root(original, copies) != copy:
                    copies[copy] = original
    return {copy: _root(copy, copies) for copy in copies}


def _root(one: str, copies: dict[str, str]) -> str:
    while one in copies:
        one = copies[one]
    return one


def _same_saying(part: Statement, whole: Statement) -> bool:
    """Whether one holder said both at once: the part is quoted, or both bear one date."""
    return _same_holder(part, whole) and ("quoted" in (part.attribution, whole.attribution) or part.date == whole.date)


def _folder(s: Statement) -> str:
    """What the names of one holder share; "" where none is known."""
    return (names.surname(s.speaker) or s.speaker) if s.speaker else ""


def _same_holder(a: Statement, b: Statement) -> bool:
    if not a.speaker or not b.speaker:
        return a.sha256 != b.sha256 or a.document != b.document or a.speaker == b.speaker
    return names.same_person(a.speaker, b.speaker) or a.speaker == b.speaker
