"""Documents that a release is cut into, their people and turns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

BodyRole = Literal["text", "heading", "header"]
DocumentKind = Literal[
    "email",
    "memo",
    "letter",
    "faq",
    "press-release",
    "news",
    "transcript",
    "deposition",
    "moa",
    "talking-points",
    "briefing",
    "report",
    "declaration",
    "cable",
    "minutes",
    "unknown",
]
DocumentStatus = Literal["draft", "internal", "final", "unknown"]
Precision = Literal["day", "month", "year"]


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as precise as its text: "2010-09-07", "2010-09" or "2010"; compare at the shared precision."""

    value: str

    @property
    def precision(self) -> Precision:
        return {4: "year", 7: "month"}.get(len(self.value), "day")  # type: ignore[return-value]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who writes, signs or receives. ``name`` is "First Last" without titles, or "[redacted (b)(6)]"."""

    name: str
    role: str = ""
    organization: str = ""
    rule: str = ""
    """What gave it: "from-header", "signature", "letterhead", "issuer", "byline" …"""


@dataclass(slots=True, unsafe_hash=True)  # never changed, as the lines of a page
class BodyLine:
    """A line of a document's own text (running lines left out), or the part of it that is text."""

    page: int
    start: int
    end: int
    role: BodyRole = "text"
    """"header" lines (Subject: …) and "heading" lines bear mentions, never positions."""
    opens: bool = False
    """True where a paragraph, a list item or a turn begins."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Consecutive body lines spoken by one voice in a transcript, a deposition or an FAQ."""

    first: int
    """Index of its first line in ``Document.body``."""
    last: int
    speaker: str
    """As the transcript calls the speaker, completed to the full name where the document gives it; "" if unknown."""
    role: str = ""
    organization: str = ""
    kind: Literal["question", "answer", "speech"] = "speech"
    date: str | None = None
    """Its own day, ISO, where the page tells it: that of a line of a chat."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one page: the spans that a passage or a quote is made of."""

    page: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Document:
    """One logical document of a release: a message, a memo, a letter, a clipping …"""

    id: str
    file: str
    kind: DocumentKind
    title: str
    date: str | None
    """ISO, as precise as the text allows."""
    date_source: Literal["header", "document"] | None
    date_text: str
    """The words that gave the date, verbatim; "" if none."""
    author: Person | None
    recipients: tuple[Person, ...]
    copied: tuple[Person, ...]
    status: DocumentStatus
    first_page: int
    last_page: int
    bates_first: str | None
    bates_last: str | None
    body: tuple[BodyLine, ...]
    turns: tuple[Turn, ...] = ()
    people: tuple[Person, ...] = ()
    """Everybody whom headers, signatures, letterheads, appearances and bylines of the document name in full."""
    thread: str | None = None
    """Id shared by the messages of one thread; None outside threads."""
    fingerprint: str = ""
    """Hash of its normalized words: equal for copies of one message in several places."""
    words: tuple[Piece, ...] = ()
    """Where they stand: text and headings, and marks such as "(b)(5)" for what is withheld."""
