"""Copies and versions of documents, and where they differ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from foia_scan.records.documents import DocumentKind, DocumentStatus

DifferenceKind = Literal["tags", "withheld", "words"]


@dataclass(frozen=True, slots=True)
class Paper:
    """What is known of a document when its copies and versions are looked for; its words are asked for one by one."""

    id: str
    kind: DocumentKind
    title: str
    date: str | None
    author: str
    status: DocumentStatus
    fingerprint: str
    sketch: bytes | None = None
    """Of its words, as an earlier run made it."""


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a document: its text and headings, lines joined by "\n", heads and signatures left out."""

    text: str
    pages: tuple[tuple[int, int], ...]
    """(offset in ``text``, number of the page that begins there)"""
    withheld: float = 0.0
    """Area under dark boxes, in pages."""

    def page_at(self, offset: int) -> int:
        return next((number for start, number in reversed(self.pages) if start <= offset), 0)


@dataclass(frozen=True, slots=True)
class Gist:
    """What a document's words come down to, when it is compared with many others."""

    length: int
    """Words."""
    letters: str
    """A digest of all letters and digits; the same where a scan took one for another, or broke words."""
    runs: bytes
    """Every run of three words, each once, as a number of 64 bits; in ascending order."""
    sketch: bytes
    """Estimates the likeness of two documents; b"" where the words are too few to be a version of others."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One place where a version differs from the one before it."""

    earlier: str
    """Document id."""
    later: str
    kind: DifferenceKind
    """tags: the topic's words, or what is said of them; withheld: one shows what the other withholds."""
    before: str
    """The words of the earlier version, some of their neighbors around them; verbatim but for white space."""
    after: str
    tags: tuple[str, ...] = ()
    withheld_by: str = ""
    """Id of the version that withholds; "" if none does."""
    exemptions: tuple[str, ...] = ()
    earlier_page: int = 1
    later_page: int = 1


@dataclass(frozen=True, slots=True)
class Family:
    """The versions of one document, in order."""

    id: str
    members: tuple[str, ...]
    """Document ids."""
    orders: tuple[str, ...]
    """Why each member stands behind the one before it: "draft before final", "date", "growth"; "" for the first."""
    differences: tuple[Difference, ...] = ()
