"""Heads in which a name, a title and a body stand on lines of their own, or where another body is only spoken of."""

from __future__ import annotations

import pytest

from tests.documents.paper import one, said

BODY = (
    "The harbor master has asked again whether the port may leave the program, and the answer to that is in the file.\n"
    "It will be found there by anybody who takes the trouble to look for it in the second drawer from the top of it.\n"
)


@pytest.mark.parametrize(
    ("head", "author", "body"),
    [
        (
            "Coastal Border Agency\nMEMORANDUM FOR: All pilots\nFROM: Ada Merrow\nField Office Director\n"
            "DATE: May 3, 2010\nSUBJECT: The port of Elm\n",
            "Ada Merrow",
            "CBA",
        ),
        (
            "Coastal Border Agency\nMEMORANDUM FOR: All pilots\nFROM: Ada T. Merrow\nChief, Tide Branch\n"
            "DATE: May 3, 2010\nSUBJECT: The port of Elm\n",
            "Ada T. Merrow",
            "CBA",
        ),
        # a title alone, and a name that is all
        (
            "Coastal Border Agency\nMEMORANDUM FOR: All pilots\nFROM: Field Office Director\n"
            "DATE: May 3, 2010\nSUBJECT: The port of Elm\n",
            "CBA",
            "CBA",
        ),
        # whom it is written to is of another house
        (
            "Federal Harbor Institute\nOffice of the Pilot\nMEMORANDUM TO: Ben Orr, Director, CBA\n"
            "FROM: Ada Merrow, Counselor to the Pilot\nDATE: May 3, 2010\nSUBJECT: The port of Elm\n",
            "Ada Merrow",
            "FHI",
        ),
    ],
)
def test_who_writes_a_memo(head: str, author: str, body: str) -> None:
    written = one(f"{head}\n{BODY}").author
    assert written is not None
    assert (written.name, written.organization) == (author, body)


def test_a_matter_that_notes_treat_of_is_not_whose_notes_they_are() -> None:
    head = "FEDERAL HARBOR INSTITUTE\nNotes of the session of May 3, 2010\nItem 7. The Coastal Border Agency's lamps.\n"
    issued = one(f"{head}\n{BODY}").author
    assert issued is not None
    assert issued.organization == "FHI"


@pytest.mark.parametrize(
    ("first", "second", "role"),
    [
        ("Officers of the Coastal Border", "Agency said later that a port may keep its lamps", "text"),
        ("Officers of the Coastal Border", "Nobody said later that a port may keep its lamps", "heading"),
    ],
)
def test_a_bodys_name_that_runs_over_a_narrow_line_is_no_heading(first: str, second: str, role: str) -> None:
    text = (
        "ELM BAY COURIER\nMay 3, 2010\nPorts may keep lamps\n\nThe pilots had come to speak about the lamps of the\n"
        "bay, and most of them stayed for the soup afterwards.\n\n"
        f"{first}\n{second} on\nwhen the fog is thick and nobody else can see them.\n"
    )
    assert (first in said(one(text), text, "heading")) == (role == "heading")
    assert any(line.startswith(first) for line in said(one(text), text, role))
