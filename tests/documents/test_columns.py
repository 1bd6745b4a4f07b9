"""Letters to the editor and columns: whose words a newspaper or a newsletter prints."""

from __future__ import annotations

import pytest

from tests.documents.paper import one

LETTER = "Your editorial says that the program is forced upon the ports. No port is made to take part in it at all."


@pytest.mark.parametrize(
    ("page", "writers"),
    [
        (
            f"THE ELM LEDGER\nFriday, October 22, 2010\nLETTERS TO THE EDITOR\n\nNot for councils\n\n{LETTER}\n\n"
            "ADA ROE\nElm City\nThe writer is port director for the Coastal Border Agency.\n\nLeaf blowers\n\n"
            "I write in praise of the volunteers who raked the park on Saturday.\n\nH. P. HARKER\nElm City",
            ["Ada Roe", "H. P. Harker"],
        ),
        (
            f"ELM COURIER\nWednesday, February 2, 2011\nOPINION / Voice of the People\n\nTo the editor:\n\n{LETTER}\n\n"
            "Ada Roe\nCounty Supervisor, District 7",
            ["Ada Roe"],
        ),
        (
            "THE ELM COURIER\nSunday, October 17, 2010\nOPINION\n\nOur view: Just tell the man\n\n"
            "A program that cannot be refused is a mandatory program, and we wish that somebody would print that.\n\n"
            f"THE MAILBAG\n\nTo the editor: {LETTER} Thank you for the story. Ada Lee Roe, Elm City\n\n"
            "To the editor: Why is the deer check voluntary? Joe Harker, Oakvale",
            ["Ada Lee Roe", "Joe Harker"],
        ),
        (
            f"THE ELM COURIER • Thursday, January 13, 2011 • Page 4\nLETTERS\n\nEditor, the Courier:\n\n{LETTER}\n\n"
            "ADA ROE\nSheriff, Elm County\n\nEDITOR'S NOTE: Letters run as space allows.",
            ["Ada Roe"],
        ),
    ],
)
def test_letters_are_their_signers(page: str, writers: list[str]) -> None:
    document = one(page)
    assert document.kind == "news"
    assert [turn.speaker for turn in document.turns] == writers


def test_who_the_paper_says_that_the_writer_is() -> None:
    document = one(
        f"THE ELM LEDGER\nFriday, October 22, 2010\nLETTERS TO THE EDITOR\n\n{LETTER}\n\nADA ROE\nElm City\n"
        "The writer is port director for the Coastal Border Agency."
    )
    (turn,) = document.turns
    assert (turn.speaker, turn.role, turn.organization) == ("Ada Roe", "port director", "CBA")


@pytest.mark.parametrize(
    ("head", "author"),
    [
        ("COMMENTARY\nWhat the master knew\nBy Ada Roe", "Ada Roe"),
        ("OP-ED\nWhat the master knew\nBy Ada Roe", "Ada Roe"),
        ("GUEST COLUMN\nWhat the master knew\nBy Ada Roe", "Ada Roe"),
        ("Guest column\nWhat the master knew\nBy Ada Roe", "Ada Roe"),
        (
            "What the master knew\nBy Ada Roe\nThe writer is a member of the Elm Port Commission, Third District.",
            "Ada Roe",
        ),
        ("What the master knew\nBy Ada Roe", "The Elm Ledger"),
        ("What the master knew\nBy Ada Roe\nThe writer was late.", "The Elm Ledger"),
        ("EDITORIALS AND OPINION\nOur view: what the master knew\nBy Ada Roe", "The Elm Ledger"),
    ],
)
def test_an_opinion_is_its_writers_and_news_is_the_papers(head: str, author: str) -> None:
    document = one(
        f"The Elm Ledger\nMonday, May 23, 2011\n{head}\n\nEvery port gets the secrets that it deserves, and ours was "
        "on page 19 of a paper that nobody read.\n\nThis port was drafted into the program and never had a say in it."
    )
    assert document.author is not None
    assert document.author.name == author


@pytest.mark.parametrize(
    ("column", "writers"),
    [
        ("FROM THE PRESIDENT'S CHAIR\nAda Roe", ["Ada Roe"]),
        ("From the President's Desk\nby Chief Ada Roe, Oakvale", ["Ada Roe"]),
        ("FROM THE CORNER DESK\nby Ada Roe, Chief of Police, Oakvale", ["Ada Roe"]),
        ("NEWS OF THE MONTH\nHarbor clean-up", []),
    ],
)
def test_a_newsletters_column_is_its_officers(column: str, writers: list[str]) -> None:
    document = one(
        f"THE CALL BOX\nNewsletter of the Elm Officers' Alliance\nVol. 38, No. 4   December 2010\n\n{column}\n\n"
        "Brothers and sisters, I hope that the turkey was good and that the overtime was better than last year.\n\n"
        "The program was forced on this port, and we are the ones who get the dirty looks for it.\n\n"
        "OFFICERS\n\nThe next meeting is on the third, and the program is on the agenda of that meeting too."
    )
    assert [turn.speaker for turn in document.turns] == writers
    if writers:
        assert document.turns[0].organization in ("Elm Officers' Alliance", "Oakvale Police Department")
        assert document.turns[0].last < len(document.body) - 1


@pytest.mark.parametrize(
    ("told", "role", "organization"),
    [
        (
            "The writer is a Commissioner on the Elm County Commission and has practiced law here for twenty years.",
            "Commissioner",
            "Elm County Commission",
        ),
        ("The writer is Sheriff of Elm County.", "Sheriff", "Elm County Sheriff's Office"),
    ],
)
def test_a_columnists_office_is_told_above_the_column(told: str, role: str, organization: str) -> None:
    document = one(
        f"The Elm Ledger\nMonday, May 23, 2011\nGuest column\nWhat the master knew\nBy Ada Roe\n{told}\n\n"
        "I have read the law. This port was drafted into the program and never had a say in it."
    )
    assert document.author is not None
    assert (document.author.role, document.author.organization) == (role, organization)
