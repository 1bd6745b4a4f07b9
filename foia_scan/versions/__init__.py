"""Copies and versions: which documents have the same words, which nearly the same, and where those differ."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from foia_scan.records import Family, Paper, Wording
from foia_scan.topics import Topic
from foia_scan.versions.copying import copies_of, read_again
from foia_scan.versions.differing import differences
from foia_scan.versions.grouping import grouped
from foia_scan.versions.ordering import family_id, in_order
from foia_scan.versions.sketching import Sketches
from foia_scan.versions.words import Words

__all__ = ["Found", "compare"]

FORM = 8
"""A text that comes so often is a form that is filled in, such as an agreement with each county: of its versions only
what one withholds and where the topic's words differ is told, not the names and dates of each."""
_KEPT_WORDINGS = 64
"""Documents whose words are kept at hand while families are compared."""


@dataclass(frozen=True, slots=True)
class Found:
    copies: dict[str, str]
    """Document id -> id of the document that it is a copy of."""
    families: tuple[Family, ...]
    sketches: dict[str, bytes]
    """Fingerprint -> sketch, of documents that came without one."""


def compare(papers: Sequence[Paper], wording: Callable[[str], Wording], topic: Topic) -> Found:
    """Copies and families of versions among ``papers``, which stand in the order of the collection.

    ``wording`` gives the words of a document by its id; it is asked for those that look alike, and for those without
    a sketch. Cost follows the number of papers, not its square.
    """
    copies = copies_of(papers)
    kept = [paper for paper in papers if paper.id not in copies]
    words = lru_cache(_KEPT_WORDINGS)(lambda id: Words(wording(id)))
    sketches = Sketches()
    families = []
    for group in grouped(kept, words, sketches):
        same, versions = read_again(group, words, topic)
        copies |= same
        if len(versions) > 1:
            families.append(_family(versions, words, topic))
    copies = {copy: copies.get(first, first) for copy, first in copies.items()}
    return Found(copies, tuple(sorted(families, key=lambda family: family.id)), sketches.new)


def _family(versions: Sequence[Paper], words: Callable[[str], Words], topic: Topic) -> Family:
    members, orders = in_order(versions, lambda paper: len(words(paper.id)))
    found = tuple(
        difference
        for a, b in pairwise(members)
        for difference in differences(a.id, words(a.id), b.id, words(b.id), topic)
        if len(members) < FORM or difference.kind != "words"
    )
    return Family(family_id(members), tuple(paper.id for paper in members), orders, found)
