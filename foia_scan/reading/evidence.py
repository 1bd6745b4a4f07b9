"""What a page's neighbors tell about its furniture: which edge lines run, which number is the Bates number.

The window is fixed (two pages on either side), so that a page comes out the same however a file is cut into units.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from foia_scan.reading import bates, page_numbers, stamps
from foia_scan.reading.edges import EdgePiece, edge_pieces, folded
from foia_scan.reading.raw import RawPage
from foia_scan.records import Page

WINDOW = 2
"""Neighbor pages asked on either side."""
LONGEST_HEADER = 12
"""Words; a longer line must stand on three pages, not two, to count as running."""
SAME_HEIGHT = 5.0
"""Points by which the place of a running line may differ from page to page."""

_NEVER_RUNNING = re.compile(
    r"^\s*(?:from|to|cc|bcc|sent|date|subject|re|fw|fwd|attachments?|importance|through|thru|memorandum for)\s*:"
    r"|^\s*(?:dear|hi|hello|all|thanks|thank you|regards|sincerely|respectfully)\b.{0,40}$"
    r"|^\s*(?:[QA]|\d{1,2})[.:)]\s",
    re.IGNORECASE,
)
_HEAD = re.compile(
    r"^\s*(?:dear\b|memorandum\b|from\s*:|subject\s*:|for immediate release|press release|fact sheet|declaration of"
    r"|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?[a-z]{3,9}\.?\s+\d{1,2},?\s+(?:19|20)\d\d\s*$"
    r"|\d{1,2}\s+[a-z]{3,9}\s+(?:19|20)\d\d\s*$)",
    re.IGNORECASE,
)
HEAD_LINES = 14


@dataclass(frozen=True, slots=True)
class Evidence:
    running: frozenset[str] = frozenset()
    """Folded texts of the edge lines that run."""
    bates: str | None = None
    label: str | None = None
    label_line: str | None = None
    """Folded text of the line that is the label and nothing else."""


@dataclass(frozen=True, slots=True)
class Edge:
    """What a page's edges hold, seen by itself."""

    pieces: tuple[EdgePiece, ...]
    stamps: tuple[bates.Stamp, ...]
    labels: tuple[page_numbers.Label, ...]
    begins_document: bool
    folded: frozenset[str] = frozenset()
    """The folded texts of its pieces: most lines stand on no other page, which this tells at once."""


def look_at(page: RawPage) -> Edge:
    pieces = edge_pieces(page)
    return Edge(
        pieces,
        bates.candidates(pieces, stamps.blanked),
        page_numbers.candidates(pieces),
        any(map(_HEAD.match, [line.text for line in page.lines[:HEAD_LINES]])),
        frozenset(piece.folded for piece in pieces),
    )


def gather(page: int, edges: Mapping[int, Edge]) -> Evidence:
    """Weigh the edge lines of a page against those of its neighbors. ``edges`` by page number; more do no harm."""
    near = {number: edges[number] for number in range(page - WINDOW, page + WINDOW + 1) if number in edges}
    stamp = bates.choose(page, {number: edge.stamps for number, edge in near.items()})
    labels = {number: edge.labels for number, edge in near.items()}
    labels[page] = tuple(label for label in labels[page] if stamp is None or not _of_the_stamp(label, stamp))
    label = page_numbers.choose(page, labels)
    return Evidence(
        running=frozenset(piece.folded for piece in near[page].pieces if _runs(piece, page, near)),
        bates=stamp.text if stamp else None,
        label=label.text if label else None,
        label_line=label.piece.folded if label and label.alone else None,
    )


def _of_the_stamp(label: page_numbers.Label, stamp: bates.Stamp) -> bool:
    """Whether the number is that of the Bates stamp ("WGO 0003"), not one that stands beside it."""
    beside = f"{stamp.piece.text[: stamp.start]} {stamp.piece.text[stamp.end :]}"
    return label.piece == stamp.piece and (label.alone or label.text not in beside.split())


def remembered(page: Page) -> Evidence:
    """The evidence that a page as read before carries in its fields and lines."""
    labels = [folded(page.text[line.start : line.end]) for line in page.lines if line.role == "page-number"]
    running = (folded(page.text[line.start : line.end]) for line in page.lines if line.role in ("running", "stamp"))
    return Evidence(frozenset(running), page.bates, page.label, labels[0] if labels else None)


def _runs(piece: EdgePiece, page: int, near: Mapping[int, Edge]) -> bool:
    """Whether the line is repeated on the neighbors as a running header or footer is.

    What only pages share that begin a document is a letterhead, not a running header.
    """
    alike = [
        number
        for number, edge in near.items()
        if number != page and piece.folded in edge.folded and any(_same_place(piece, each) for each in edge.pieces)
    ]
    if not alike or _NEVER_RUNNING.match(piece.text) or not re.search(r"[^\W_]", piece.text):
        return False
    if piece.side == "top" and "#" not in piece.folded:
        return len(alike) >= 2 and not all(near[n].begins_document for n in (page, *alike))
    if len(alike) >= 2:
        return True
    short = len(piece.text.split()) <= LONGEST_HEADER
    return short and piece.rank <= 1 and not piece.text.rstrip().endswith((".", ",", ";", "?"))


def _same_place(piece: EdgePiece, other: EdgePiece) -> bool:
    if piece.side != other.side or piece.folded != other.folded:
        return False
    if piece.middle is None or other.middle is None:
        return True
    return abs(piece.middle - other.middle) <= SAME_HEIGHT
