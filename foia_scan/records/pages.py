"""Pages as they were read: text, lines, words, what is withheld."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

PageState = Literal["text", "ocr", "empty", "failed", "unread"]
LineRole = Literal["body", "running", "bates", "page-number", "line-number", "stamp"]
Box = tuple[int, float, float, float, float]
"""page, x0, top, x1, bottom"""


@dataclass(slots=True, unsafe_hash=True)  # never changed, as lines
class Word:
    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    confidence: float | None
    start: int
    """Offset of its first character in ``Page.text``."""


@dataclass(slots=True, unsafe_hash=True)  # never changed; to have Python see to that doubles the cost of making one
class Line:
    """One printed line, in reading order. Columns come one after the other."""

    start: int
    end: int
    role: LineRole = "body"
    gap: bool = False
    """True where more white space than between the lines of a paragraph stands above it, or a column begins."""
    x0: float | None = None
    top: float | None = None
    x1: float | None = None
    bottom: float | None = None
    column: int = 0


@dataclass(frozen=True, slots=True)
class Redaction:
    """A place of a page where something is withheld."""

    codes: tuple[str, ...]
    """Exemptions such as "(b)(5)" that stand on it or right beside it; () where none is named."""
    drawn: bool
    """Whether it is a box; else only a code stands in the text."""
    place: tuple[float, float, float, float] | None
    """x0, top, x1, bottom; None where the page has no layout."""


@dataclass(frozen=True, slots=True)
class Layer:
    """The other reading of a page that has two: the text layer that is not quoted, or the recognized text."""

    text: str
    reader: str
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Page:
    file: str
    """SHA-256 of the file."""
    number: int
    state: PageState
    text: str = ""
    """Everything that can be read on the page, lines joined by "\\n"; quotes are slices of it."""
    lines: tuple[Line, ...] = ()
    words: tuple[Word, ...] = ()
    """Only where the layout was read (pages that bear the topic's words) or the page was recognized."""
    width: float = 0.0
    height: float = 0.0
    bates: str | None = None
    label: str | None = None
    """The page number printed on the page."""
    exemptions: tuple[str, ...] = ()
    """Codes such as "(b)(6)", each once, in order of appearance."""
    redactions: tuple[Redaction, ...] = ()
    redacted_share: float | None = None
    """Share of the page's area under dark boxes, 0..1; None where that was not looked at (text files, failed pages)."""
    hidden: int = 0
    """Letters and digits that stand on the page but can't be seen on it: a redaction may have failed. They are in no
    other field."""
    hidden_text: str = ""
    """What they say; "" unless the user asked for it to be stored."""
    running: tuple[str, ...] = ()
    """Running headers, footers and stamps, taken out of the sentences but kept."""
    confidence: float | None = None
    confidence_min: float | None = None
    other: Layer | None = None
    """The reading that is not quoted, where the page has a text layer and was recognized too."""
    turned: float = 0.0
    """Degrees, clockwise, by which the page was turned to be recognized: quarter turns and its slant (89.2 is a quarter
    turn and 0.8 back). Width, height and boxes are those of the turned page."""
    reader: str = ""
    """Name and version of the program that read it, such as "pypdfium2 5.1"."""
    error: str | None = None
    notices: tuple[str, ...] = ()
