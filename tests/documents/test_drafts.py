"""Drafts that nobody has signed: who wrote them, and whose comments stand in them."""

from __future__ import annotations

import pytest

from tests.documents.paper import one

BODY = (
    "Thank you for your letter about the port. Taking part in Harbor Watch is voluntary, and has been from its start.\n"
    "[Comment TO1: Counsel does not agree with this.]\n"
    "[Comment XY2: Nor do I, and I have told you so twice.]\n"
    "Please write to us again if you have further questions about the lamps of the harbor.\n"
)


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("DRAFT 3, May 3, 2010. Drafter: Ada Merrow, Liaison Officer", "Ada Merrow"),
        ("DRAFT of May 3, 2010, drafted by Ada Merrow", "Ada Merrow"),
        # look-alikes
        ("DRAFT 3, May 3, 2010. Drafter to be named", "CBA"),
        ("DRAFT 3, May 3, 2010, for Director Ada Merrow", "CBA"),
    ],
)
def test_who_drafted_a_letter(line: str, author: str) -> None:
    document = one(f"COASTAL BORDER AGENCY\n{line}\nComments of May 5: Theo Orr, Counsel\nDear Mayor Roe:\n\n{BODY}")
    assert document.kind == "letter"
    assert (document.author.name if document.author else "") == author
    assert [turn.speaker for turn in document.turns] == ["Theo Orr", "XY"]  # of whom nothing more is known


def test_a_signed_letter_is_of_whoever_signed_it() -> None:
    document = one(
        "COASTAL BORDER AGENCY\nMay 3, 2010\nDrafted by Ada Merrow\nDear Mayor Roe:\n\n"
        "Thank you for your letter about the port and about the lamps of the harbor, which I have read with care.\n\n"
        "Sincerely,\n\nBen Orr\nDirector\n"
    )
    assert document.author is not None
    assert document.author.name == "Ben Orr"
