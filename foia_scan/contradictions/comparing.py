"""Pairs of statements that cannot both be true of the same program at the same time."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from foia_scan import names
from foia_scan.contradictions.explaining import days_between, why
from foia_scan.contradictions.folding import fold
from foia_scan.contradictions.innocent import reason
from foia_scan.records import Pair, PairKind, Statement
from foia_scan.topics import Topic

MOST_PAIRS = 200_000
"""Above this many, each statement is paired with its nearest opponents in time only, and the user is told."""
_INSIDE = "internal"
_OUTSIDE = frozenset({"public", "congress", "jurisdiction", "court"})


@dataclass(frozen=True, slots=True)
class Comparison:
    pairs: tuple[Pair, ...]
    copies: dict[str, str]
    """Copy id -> id of the statement it repeats."""
    capped: str | None = None
    """What was left out, in plain words; None when every pair is there."""


def compare(statements: Iterable[Statement], topic: Topic) -> Comparison:
    """Every pair among the statements, copies folded first; contradictions and innocent ones (``Pair.innocent``)."""
    held = [s for s in statements if s.position is not None]
    copies = fold(held)
    roots = [s for s in held if s.id not in copies]
    budget, capped = _budget(roots, topic)
    pairs = [p for a, b in _candidates(roots, topic, budget) if (p := _pair(a, b, topic)) is not None]
    return Comparison(tuple(pairs), copies, capped)


def _budget(roots: list[Statement], topic: Topic) -> tuple[int | None, str | None]:
    """How many opponents a statement is paired with: all (None) while the whole stays under MOST_PAIRS."""
    counts: dict[str, int] = defaultdict(int)
    for s in roots:
        counts[s.position or ""] += 1
    whole = sum(counts[a] * counts[b] for a in counts for b in counts if a < b and topic.strength(a, b))
    if whole <= MOST_PAIRS:
        return None, None
    most = max(1, MOST_PAIRS // max(1, len(roots)))
    return (
        most,
        f"{whole:,} opposite pairs are too many to list: each statement is paired with its {most} nearest in time",
    )


def _candidates(roots: list[Statement], topic: Topic, budget: int | None) -> Iterator[tuple[Statement, Statement]]:
    """Opposite pairs, voices that agree first; under a budget the nearest in time, found by walking the sorted list."""
    by_position: dict[str, list[Statement]] = defaultdict(list)
    for s in sorted(roots, key=_when):
        by_position[s.position or ""].append(s)
    names_of = sorted(by_position)
    for i, a in enumerate(names_of):
        for b in names_of[i + 1 :]:
            if not topic.strength(a, b):
                continue
            if budget is None:
                yield from ((x, y) for x in by_position[a] for y in by_position[b])
            else:
                yield from _nearest(by_position[a], by_position[b], budget)


def _nearest(left: list[Statement], right: list[Statement], budget: int) -> Iterator[tuple[Statement, Statement]]:
    """For each on the left its nearest on the right by date, own voice before other voices."""
    by_voice: dict[str, list[Statement]] = defaultdict(list)
    for s in right:
        by_voice[s.voice].append(s)
    marks: dict[str, int] = defaultdict(int)
    for x in left:
        own = by_voice.get(x.voice, [])
        at = marks[x.voice]
        while at < len(own) and _when(own[at]) < _when(x):
            at += 1
        marks[x.voice] = at
        near = own[max(0, at - budget // 2 - 1) : at + budget // 2 + 1]
        yield from ((x, y) for y in near[:budget])


def _pair(a: Statement, b: Statement, topic: Topic) -> Pair | None:
    strength = topic.strength(a.position or "", b.position or "")
    kind = _kind(a, b)
    if strength is None or kind is None:
        return None
    earlier, later = (a, b) if _when(a) <= _when(b) else (b, a)
    days = days_between(earlier.date, later.date)
    innocent = reason(earlier, later)
    sides = {earlier.audience, later.audience}
    return Pair(
        id=hashlib.sha256(f"{min(a.id, b.id)}|{max(a.id, b.id)}".encode()).hexdigest()[:16],
        kind=kind,
        strength=strength,
        audience_split=_INSIDE in sides and bool(sides & _OUTSIDE),
        days_apart=days,
        earlier=earlier.id,
        later=later.id,
        why=why(kind, earlier, later, days, innocent, topic),
        rules=(f"{min(a.position or '', b.position or '')}×{max(a.position or '', b.position or '')}", f"kind:{kind}"),
        innocent=innocent,
    )


def _kind(a: Statement, b: Statement) -> PairKind | None:
    """None where it is not known whether the voices differ."""
    if a.speaker and b.speaker and _same_speaker(a, b):
        return "self"
    if a.voice and a.voice == b.voice:
        return "institution"
    if (a.voice or a.speaker) and (b.voice or b.speaker) and not (_nameless(a) or _nameless(b)):
        return "dispute"
    return None


def _same_speaker(a: Statement, b: Statement) -> bool:
    """The same person. A body that differs from itself is an institution, and so are two nameless officials."""
    if names.is_redacted(a.speaker) or names.is_redacted(b.speaker) or a.speaker == a.organization:
        return False
    return names.same_person(a.speaker, b.speaker)


def _nameless(s: Statement) -> bool:
    return not s.voice and (not s.speaker or names.is_redacted(s.speaker))


def _when(s: Statement) -> tuple[bool, str, str, int, str]:
    return (s.date is None, s.date or "", s.sha256, s.page, s.id)
