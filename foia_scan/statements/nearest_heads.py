"""Whom the heads and signatures of a file name, and the bodies among them that are nearest to each paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from foia_scan.records import Document, Person


def named_at_head(document: Document) -> tuple[Person, ...]:
    """The people of a document's head, lists and signature, and who wrote it."""
    return (*document.people, *([document.author] if document.author else []))


_ENOUGH = 12
"""Bodies of other heads that are looked for around a paper; most of them are those of the topic's own agencies."""


def nearest_heads(documents: Sequence[Document]) -> Iterator[tuple[str, ...]]:
    """For each document, the bodies of the heads around it, each once, those of the papers nearest to it first."""
    heads = [dict.fromkeys(p.organization for p in named_at_head(d) if p.organization) for d in documents]
    for at in range(len(heads)):
        found: dict[str, None] = dict(heads[at])
        for distance in range(1, len(heads)):
            if len(found) >= _ENOUGH:
                break
            for other in (at - distance, at + distance):
                found |= heads[other] if 0 <= other < len(heads) else {}
        yield tuple(found)
