"""How alike two documents are, exactly."""

from __future__ import annotations

from foia_scan.versions.words import Words


def likeness(a: Words, b: Words) -> tuple[float, float]:
    """Of their runs of words: the share that both have, and the share of the smaller one that stands in the larger.

    Each 0..1. The second stays high where one withholds much of what the other shows.
    """
    shared = len(a.shingles & b.shingles)
    smaller = min(len(a.shingles), len(b.shingles))
    return shared / (len(a.shingles) + len(b.shingles) - shared), shared / smaller
