"""The frozen records that cross the borders between stages; standard library only.

Coordinates are PDF points with the origin at the top left corner of the page as it is shown (rotation applied).
Offsets are character offsets into ``Page.text``, end exclusive. Page numbers are 1-based.
A confidence is a share in 0..1; ``None`` means that the words come from a text layer, where none is measured.
Nothing here is a guess: a field that is not known is ``None`` or empty, never a default that looks like a value.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

PageState = Literal["text", "ocr", "empty", "failed", "unread"]
FileState = Literal["read", "partly", "unread", "encrypted", "failed", "skipped"]
LineRole = Literal["body", "running", "bates", "page-number", "line-number", "stamp"]
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
DateSource = Literal["sentence", "header", "document", "relative"]
Attribution = Literal["direct", "quoted", "paraphrased"]
Certainty = Literal["asserted", "hedged", "conditional"]
Audience = Literal["internal", "public", "congress", "jurisdiction", "court", "unknown"]
PairKind = Literal["self", "institution", "dispute"]
Strength = Literal["direct", "tension"]
Verdict = Literal["confirmed", "rejected", "unsure"]
DifferenceKind = Literal["tags", "withheld", "words"]
Box = tuple[int, float, float, float, float]
"""page, x0, top, x1, bottom"""


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file of the dump, or one member of a container (``outer.zip!inner.pdf``)."""

    path: str
    """As the user named it: the path given to ingest, joined with the path below it."""
    location: str
    """Where its bytes can be read now; for members a file in our temp folder."""
    kind: str
    """"pdf", "text", "html", "docx", "eml", "msg", "image", "zip", or the extension of what is skipped."""
    size: int
    modified_ns: int
    sha256: str | None = None
    """Hex digest; None until it was computed."""
    problem: str | None = None
    """Why it can't be read (refused member, unreadable file, unknown type), in plain words; else None."""
    containers: tuple[str, ...] = ()
    """Paths of the containers that it lies in, the outermost first."""


@dataclass(frozen=True, slots=True)
class Carried:
    """A file that lies inside another one: a member of a portfolio, an attachment of a mail."""

    name: str
    """As the container calls it; nothing is promised about it."""
    content: bytes
    modified_ns: int = 0
    problem: str | None = None
    """Why its bytes can't be had, in plain words; else None."""


@dataclass(frozen=True, slots=True)
class ProducedRow:
    """What the load file of a production says about one document."""

    number: int
    """1-based, the line of column names not counted."""
    bates_first: str | None
    bates_last: str | None
    custodian: str
    """"" where none is named."""
    paths: tuple[str, ...]
    """Native file, images, text as the load file names them; often from another machine."""


@dataclass(frozen=True, slots=True)
class Word:
    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    confidence: float | None
    start: int
    """Offset of its first character in ``Page.text``."""


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one page: the spans that a passage or a quote is made of."""

    page: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence (or heading, or header line) that bears a tag in the topic's sense, or an implicit cue."""

    document: str
    ordinal: int
    text: str
    """Line ends and end-of-line hyphens joined."""
    pieces: tuple[Piece, ...]
    tags: tuple[str, ...]
    role: BodyRole
    line: int
    """Index in ``Document.body`` of the line where it begins."""
    lead: str = ""
    """What the document says before it, paragraphs parted by a blank line, at most ``LEAD`` characters; in a
    transcript from the beginning of the turn. For pronouns, open quotation marks and dates."""
    after: str = ""
    """The sentence after it in the same paragraph."""
    question: str = ""
    """In an answer: the question that it answers."""
    question_pieces: tuple[Piece, ...] = ()
    misread: tuple[str, ...] = ()
    """Watched words that do not stand there whole, each with what it is taken for; tags may come from them."""
    refused: tuple[str, ...] = ()
    """Senses that were turned down, each with its reason."""


@dataclass(frozen=True, slots=True)
class Source:
    """Another place where the same statement stands."""

    file: str
    page: int
    bates: str | None
    sha256: str = ""
    document: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """One holder's position on one question; ``position`` is None for a mention. Fields: see the annotation guide
    in the README ("How it decides")."""

    id: str
    quote: str
    context: str
    tags: tuple[str, ...]
    question: str | None
    position: str | None
    certainty: Certainty
    effective: str | None
    attribution: Attribution
    speaker: str
    role: str
    organization: str
    voice: str
    """The institution it is counted with when institutions are compared ("ICE" for DHS too); "" if unknown."""
    audience: Audience
    jurisdictions: tuple[str, ...]
    program: str | None
    date: str | None
    date_source: DateSource | None
    document: str
    sha256: str
    pieces: tuple[Piece, ...]
    rules: dict[str, str] = field(default_factory=dict)
    """Field name -> name of the rule that gave it."""
    notes: tuple[str, ...] = ()
    """What stands beside it: "withheld next to it: (b)(5)"."""

    @property
    def page(self) -> int:
        return self.pieces[0].page


@dataclass(frozen=True, slots=True)
class Pair:
    """Two statements that cannot both hold, or may be innocent for the reason named in ``innocent``."""

    id: str
    kind: PairKind
    strength: Strength
    audience_split: bool
    days_apart: int | None
    earlier: str
    """Statement id."""
    later: str
    why: str
    rules: tuple[str, ...]
    innocent: str | None


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
