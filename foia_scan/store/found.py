"""What a query finds: the stored records with what a reader needs beside them (citation, boxes, verdict)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from foia_scan.records import Box, Difference, Pair, Source, Statement, Verdict


@dataclass(frozen=True, slots=True)
class DocumentBrief:
    id: str
    kind: str
    title: str
    date: str | None
    status: str
    versions: int = 0
    """How many versions of it there are, itself included; 0 where it is the only one."""


@dataclass(frozen=True, slots=True)
class FoundStatement:
    statement: Statement
    file: str
    """Path as ingested."""
    bates: str | None
    document: DocumentBrief
    method: Literal["text", "ocr"]
    confidence: float | None
    """Mean of the recognized words of the quote, 0..1; None for a text layer."""
    confidence_min: float | None
    """That of the word of the quote that is least sure."""
    page_confidence: float | None
    """Mean and least of the words of the page that it begins on."""
    page_confidence_min: float | None
    boxes: tuple[Box, ...]
    """One for each printed line of the quote; empty where the layout was not read or not asked for."""
    sources: tuple[Source, ...]
    """The other places where the same statement stands."""
    verdict: Verdict | None
    note: str | None

    @property
    def pages(self) -> tuple[int, ...]:
        return tuple(dict.fromkeys(piece.page for piece in self.statement.pieces))


@dataclass(frozen=True, slots=True)
class FoundPair:
    pair: Pair
    earlier: FoundStatement
    later: FoundStatement
    verdict: Verdict | None
    note: str | None


@dataclass(frozen=True, slots=True)
class FoundDocument:
    id: str
    kind: str
    title: str
    date: str | None
    date_source: str | None
    author: str
    organization: str
    recipients: tuple[str, ...]
    copied: tuple[str, ...]
    status: str
    file: str
    sha256: str
    first_page: int
    last_page: int
    bates_first: str | None
    bates_last: str | None
    statements: int
    custodians: tuple[str, ...] = ()
    """From the load file of its production."""
    sources: tuple[Source, ...] = ()
    """The other places where the same document stands."""
    family: str | None = None
    """Id of the family of versions that it belongs to."""


@dataclass(frozen=True, slots=True)
class FoundFamily:
    """Versions of one document in order, and where each differs from the one before it."""

    id: str
    members: tuple[FoundDocument, ...]
    orders: tuple[str, ...]
    """Why each member stands behind the one before it; "" for the first."""
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A page (or passage) with the words that were searched for."""

    file: str
    page: int
    bates: str | None
    snippet: str
    marks: tuple[tuple[int, int], ...]
    """Spans of the found words in ``snippet``."""
    sha256: str


@dataclass(frozen=True, slots=True)
class FoundSpeaker:
    name: str
    organizations: tuple[str, ...]
    statements: int
    first: str | None
    """Date of the earliest dated statement."""
    last: str | None


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Answer(Generic[T]):
    """The rows of one query, and what was left out of them."""

    rows: Sequence[T]
    total: int
    """How many rows there are without the limit."""
    undated: int = 0
    """How many match but for a date: --from and --to leave them out."""
