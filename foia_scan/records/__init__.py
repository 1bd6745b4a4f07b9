"""The frozen records that cross the borders between stages; standard library only.

Coordinates are PDF points with the origin at the top left corner of the page as it is shown (rotation applied).
Offsets are character offsets into ``Page.text``, end exclusive. Page numbers are 1-based.
A confidence is a share in 0..1; ``None`` means that the words come from a text layer, where none is measured.
Nothing here is a guess: a field that is not known is ``None`` or empty, never a default that looks like a value.
"""

from foia_scan.records.documents import (
    BodyLine,
    BodyRole,
    Document,
    DocumentKind,
    DocumentStatus,
    PartialDate,
    Person,
    Piece,
    Precision,
    Turn,
)
from foia_scan.records.files import Carried, FileState, PageTree, ProducedRow, SourceFile
from foia_scan.records.findings import (
    Attribution,
    Audience,
    Certainty,
    DateSource,
    Pair,
    PairKind,
    Passage,
    Source,
    Statement,
    Strength,
    Verdict,
)
from foia_scan.records.pages import Box, Layer, Line, LineRole, Page, PageState, Redaction, Word
from foia_scan.records.versions import Difference, DifferenceKind, Family, Gist, Paper, Wording

__all__ = [
    "Attribution",
    "Audience",
    "BodyLine",
    "BodyRole",
    "Box",
    "Carried",
    "Certainty",
    "DateSource",
    "Difference",
    "DifferenceKind",
    "Document",
    "DocumentKind",
    "DocumentStatus",
    "Family",
    "FileState",
    "Gist",
    "Layer",
    "Line",
    "LineRole",
    "Page",
    "PageState",
    "PageTree",
    "Pair",
    "PairKind",
    "Paper",
    "PartialDate",
    "Passage",
    "Person",
    "Piece",
    "Precision",
    "ProducedRow",
    "Redaction",
    "Source",
    "SourceFile",
    "Statement",
    "Strength",
    "Turn",
    "Verdict",
    "Word",
    "Wording",
]
