"""Copies and versions: which documents have the same words, which nearly the same, and where those differ."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from foia_scan.records import Difference, Family, Paper, Wording
from foia_scan.topics import Topic
from foia_scan.versions.copying import copies_of, read_again
from foia_scan.versions.grouping import grouped
from foia_scan.versions.ordering import family_id, in_order
from foia_scan.versions.reader import Alone, Reader, differences_along, gist

__all__ = ["Alone", "Found", "Reader", "compare", "differences_along", "gist"]

FORM = 8
"""A text that comes so often is a form that is filled in, such as an agreement with each county: of its versions only
what one withholds and where the topic's words differ is told, not the names and dates of each."""


@dataclass(frozen=True, slots=True)
class Found:
    copies: dict[str, str]
    """Document id -> id of the document that it is a copy of."""
    families: tuple[Family, ...]
    sketches: dict[str, bytes]
    """Fingerprint -> sketch, of documents that came without one."""


def compare(
    papers: Sequence[Paper], wording: Callable[[str], Wording], topic: Topic, reader: Reader | None = None
) -> Found:
    """Copies and families of versions among ``papers``, which stand in the order of the collection.

    ``wording`` gives the words of a document by its id. ``reader`` goes through the words of those that look alike, and
    of those without a sketch; without one it is done here. Cost follows the number of papers, not its square.
    """
    reader = reader or Alone(wording, topic)
    copies = copies_of(papers)
    kept = [paper for paper in papers if paper.id not in copies]
    unsketched = {paper.fingerprint: paper.id for paper in reversed(kept) if paper.sketch is None}
    reader.prepare(list(reversed(unsketched.values())))
    sketches = {fingerprint: reader.gist(id).sketch for fingerprint, id in unsketched.items()}

    def sketch_of(paper: Paper) -> bytes:
        return sketches[paper.fingerprint] if paper.sketch is None else paper.sketch

    orders: list[tuple[list[Paper], tuple[str, ...]]] = []
    for group in grouped(kept, sketch_of, reader.gist):
        same, versions = read_again(group, reader, topic)
        copies |= same
        if len(versions) > 1:
            orders.append(in_order(versions, lambda paper: reader.gist(paper.id).length))
    copies = {copy: copies.get(first, first) for copy, first in copies.items()}
    told = reader.differences([[paper.id for paper in members] for members, _ in orders])
    families = [_family(*order, differences) for order, differences in zip(orders, told, strict=True)]
    return Found(copies, tuple(sorted(families, key=lambda family: family.id)), sketches)


def _family(members: Sequence[Paper], orders: tuple[str, ...], differences: Sequence[Difference]) -> Family:
    found = tuple(each for each in differences if len(members) < FORM or each.kind != "words")
    return Family(family_id(members), tuple(paper.id for paper in members), orders, found)
