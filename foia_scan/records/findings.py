"""What is found in documents: passages, statements, pairs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from foia_scan.records.documents import BodyRole, Piece

DateSource = Literal["sentence", "header", "document", "relative"]
Attribution = Literal["direct", "quoted", "paraphrased"]
Certainty = Literal["asserted", "hedged", "conditional"]
Audience = Literal["internal", "public", "congress", "jurisdiction", "court", "unknown"]
PairKind = Literal["self", "institution", "dispute"]
Strength = Literal["direct", "tension"]
Verdict = Literal["confirmed", "rejected", "unsure"]


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
    after_pieces: tuple[Piece, ...] = ()
    question: str = ""
    """In an answer: the question that it answers."""
    question_pieces: tuple[Piece, ...] = ()
    asks: bool = False
    """Worded as a claim, put to the next speaker, who takes it up: "So a county can't leave." "Correct."."""
    misread: tuple[str, ...] = ()
    """Watched words that do not stand there whole, each with what it is taken for; tags may come from them."""
    refused: tuple[str, ...] = ()
    """Senses that were turned down, each with its reason."""
    not_told: tuple[str, ...] = ()
    """Positions that a rule would tell and that are held back, each with the rule and the reason."""


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
