"""What is withheld next to a statement, and what only looks like it."""

from __future__ import annotations

import pytest

from foia_scan.records import Line, Page, Passage, Piece, Redaction
from foia_scan.statements.withholding import withheld

SAID = "A county may opt out."


def notes(text: str, *redactions: Redaction, quote: str = SAID) -> tuple[str, ...]:
    lines, start = [], 0
    for row, line in enumerate(text.split("\n")):
        top = 100.0 + 14 * row
        if line:
            lines.append(Line(start, start + len(line), x0=72, top=top, x1=72 + 6.0 * len(line), bottom=top + 12))
        start += len(line) + 1
    at = text.index(quote)
    page = Page("f", 1, "text", text, tuple(lines), width=612, height=792, redactions=redactions)
    passage = Passage("d", 0, quote, (Piece(1, at, at + len(quote)),), (), "text", 0)
    return withheld(passage, {1: page})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{SAID} (b)(5)", ("the sentence after this one is withheld under (b)(5)",)),
        (f"{SAID}\n(b)(5)\n(b)(5)\nWe will write again.", ("the sentence after this one is withheld under (b)(5)",)),
        (f"{SAID} (b)(6), (b)(7)(C) We will.", ("the sentence after this one is withheld under (b)(6), (b)(7)(C)",)),
        (f"We met. (b)(5) {SAID}", ("the sentence before this one is withheld under (b)(5)",)),
        (f"{SAID} We told (b)(6) so.", ("withheld next to it: (b)(6)",)),
        (f"{SAID} This is under Rule 12.", ()),
        (f"{SAID} B-52 bombers.", ()),
    ],
)
def test_codes_in_the_text(text: str, expected: tuple[str, ...]) -> None:
    assert notes(text) == expected


def box(x0: float, top: float, x1: float, bottom: float, *codes: str) -> Redaction:
    return Redaction(codes, drawn=True, place=(x0, top, x1, bottom))


@pytest.mark.parametrize(
    ("redaction", "expected"),
    [
        (box(210, 100, 500, 112, "(b)(5)"), ("what follows it is withheld under (b)(5)",)),
        (box(72, 114, 500, 180), ("what follows it is withheld, no exemption named",)),
        (box(72, 600, 500, 640, "(b)(5)"), ()),  # far below, after other text
        (box(72, 20, 500, 60, "(b)(5)"), ()),  # above
        (Redaction(("(b)(5)",), drawn=False, place=(72, 114, 100, 126)), ()),
    ],
)
def test_boxes_beside_the_text(redaction: Redaction, expected: tuple[str, ...]) -> None:
    gap = "\n" * 8
    assert notes(f"{SAID}{gap}We will write again.", redaction) == expected


def test_what_is_withheld_inside() -> None:
    quote = "A county may, (b)(6) wrote, opt out."
    assert notes(quote, quote=quote) == ("withheld in the sentence: (b)(6)",)
