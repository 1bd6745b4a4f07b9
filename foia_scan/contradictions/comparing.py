"""Pairs of statements that cannot both be true of the same program at the same time."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from foia_scan.contradictions import candidates
from foia_scan.contradictions.candidates import MOST_PAIRS
from foia_scan.contradictions.explaining import days_between, why
from foia_scan.contradictions.folding import fold
from foia_scan.contradictions.innocent import reason
from foia_scan.contradictions.kinds import kind
from foia_scan.records import Pair, Statement
from foia_scan.topics import Topic

_INSIDE = "internal"
_OUTSIDE = frozenset({"public", "congress", "jurisdiction", "court"})


@dataclass(frozen=True, slots=True)
class Comparison:
    pairs: tuple[Pair, ...]
    copies: dict[str, str]
    """Copy id -> id of the statement it repeats."""
    capped: str | None = None
    """What was left out, in plain words; None when every pair is there."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Statements with their copies folded, ready to be held against each other."""

    roots: tuple[Statement, ...]
    copies: dict[str, str]
    """Copy id -> id of the statement it repeats."""
    capped: str | None
    """What is left out, in plain words; None when every pair is there."""
    topic: Topic

    def pairs(self, fresh: Collection[str] | None = None) -> Iterator[Pair]:
        """The pairs, one by one; with ``fresh`` (ids of statements) only those with one of these, unless capped."""
        if self.capped is None:
            couples = candidates.every(self.roots, self.topic, fresh)
        else:
            couples = candidates.nearest(self.roots, self.topic, MOST_PAIRS)
        return (pair for a, b in couples if (pair := _pair(a, b, self.topic)) is not None)


def plan(statements: Iterable[Statement], topic: Topic) -> Plan:
    """Fold the copies among the statements, and see whether all opposite pairs can be listed."""
    held = [s for s in statements if s.position is not None]
    copies = fold(held)
    roots = tuple(s for s in held if s.id not in copies)
    whole = candidates.opposite_pairs(roots, topic)
    capped = None
    if whole > MOST_PAIRS:
        capped = (
            f"{whole:,} pairs of opposite statements are too many to list: kept are the {MOST_PAIRS:,} nearest "
            "in time, those of one person first, then those of one institution"
        )
    return Plan(roots, copies, capped, topic)


def compare(statements: Iterable[Statement], topic: Topic) -> Comparison:
    """Every pair among the statements, copies folded first; contradictions and innocent ones (``Pair.innocent``)."""
    planned = plan(statements, topic)
    return Comparison(tuple(planned.pairs()), planned.copies, planned.capped)


def _pair(a: Statement, b: Statement, topic: Topic) -> Pair | None:
    strength = topic.strength(a.position or "", b.position or "")
    between = kind(a, b)
    if strength is None or between is None:
        return None
    earlier, later = (a, b) if candidates.when(a) <= candidates.when(b) else (b, a)
    days = days_between(earlier.date, later.date)
    innocent = reason(earlier, later)
    sides = {earlier.audience, later.audience}
    return Pair(
        id=hashlib.sha256(f"{min(a.id, b.id)}|{max(a.id, b.id)}".encode()).hexdigest()[:16],
        kind=between,
        strength=strength,
        audience_split=_INSIDE in sides and bool(sides & _OUTSIDE),
        days_apart=days,
        earlier=earlier.id,
        later=later.id,
        why=why(between, earlier, later, days, innocent, topic),
        rules=(
            f"{min(a.position or '', b.position or '')}×{max(a.position or '', b.position or '')}",
            f"kind:{between}",
        ),
        innocent=innocent,
    )
