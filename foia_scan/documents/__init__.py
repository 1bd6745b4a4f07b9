"""Cutting the pages of one file into its logical documents: messages, memos, letters, clippings, transcripts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from foia_scan.documents.authors import authorship, completed
from foia_scan.documents.building import build, pages_of
from foia_scan.documents.cutting import begins, cut
from foia_scan.documents.people import merged
from foia_scan.documents.rows import Row, rows_of
from foia_scan.documents.seats import without_seats
from foia_scan.documents.threads import (
    bind,
    quoted_to,
    share_organizations,
    share_signatures,
    speaks_to_another_body,
)
from foia_scan.records import Document, Page
from foia_scan.topics import Topic

__all__ = ["begins", "split"]


def split(pages: Iterable[Page], topic: Topic) -> tuple[Document, ...]:
    """The documents of one file, in order of their first lines.

    ``pages`` are all pages of the file in order. Every body line of theirs belongs to exactly one document; running
    lines, Bates numbers and page numbers belong to none.
    """
    rows: list[Row] = []
    by_number: dict[int, Page] = {}
    for page in pages:
        rows += rows_of([page])
        by_number[page.number] = replace(page, lines=(), words=())  # most of a page's bulk, and not asked for any more
    segments = cut(rows, by_number, topic)
    whose = [authorship(segment, pages_of(segment, by_number), topic) for segment in segments]
    known = merged(person for who in whose for person in who.people)
    documents = [
        build(segment, completed(who, known), by_number, known, topic)
        for segment, who in zip(segments, whose, strict=True)
    ]
    of_bodies = without_seats(documents, rows)
    to_others = {
        document.id
        for document, segment in zip(of_bodies, segments, strict=True)
        if document.kind == "email" and speaks_to_another_body("\n".join(row.text for row in segment.rows))
    }
    return tuple(share_organizations(bind(share_signatures(quoted_to(of_bodies))), to_others))
