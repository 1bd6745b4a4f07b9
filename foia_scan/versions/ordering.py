"""The order of versions: draft before final, then by date, then by growth."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from itertools import pairwise

from foia_scan.records import DocumentStatus, Paper

_STAGE: dict[DocumentStatus, int] = {"draft": 0, "unknown": 1, "internal": 1, "final": 2}


def in_order(papers: Sequence[Paper], length: Callable[[Paper], int]) -> tuple[list[Paper], tuple[str, ...]]:
    """The papers in order, and why each stands behind the one before it ("" for the first)."""
    place = {paper.id: at for at, paper in enumerate(papers)}
    sizes = {paper.id: length(paper) for paper in papers}
    ordered = sorted(
        papers, key=lambda paper: (_STAGE[paper.status], paper.date or "9", sizes[paper.id], place[paper.id])
    )
    return ordered, ("", *(_why(a, b, sizes) for a, b in pairwise(ordered)))


def _why(a: Paper, b: Paper, sizes: dict[str, int]) -> str:
    if _STAGE[a.status] != _STAGE[b.status]:
        return f"{a.status} before {b.status}" if "unknown" not in (a.status, b.status) else "status"
    if a.date and b.date and a.date != b.date:
        return "date"
    return "growth" if sizes[a.id] != sizes[b.id] else "collection"


def family_id(members: Sequence[Paper]) -> str:
    """The same for the same members with the same words, whatever run finds them."""
    told = sorted(f"{paper.id} {paper.fingerprint}" for paper in members)
    return hashlib.sha256("\n".join(told).encode()).hexdigest()[:16]
