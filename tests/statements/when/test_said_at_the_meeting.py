"""What is said where the board of a story votes is of that day; what is said elsewhere of the story's."""

import pytest

from tests.statements.made import NEWS, read

LEAD = "ELM CITY. The Elm County commissioners voted 2 to 1 on Tuesday night to leave the program."


@pytest.mark.parametrize(
    "told",
    [
        "“A county may opt out,” said Ann Roe as she made the motion.",
        "Ann Roe, who voted no, told his colleagues that a county may opt out.",
        "“A county may opt out,” Ann Roe said after a two-hour meeting.",
    ],
)
def test_said_there(told: str) -> None:
    (statement,) = read(f"{LEAD}\n{told}", date="2010-09-30", **NEWS)
    assert statement.date == "2010-09-28"


@pytest.mark.parametrize(
    "told",
    [
        "“A county may opt out,” said Ann Roe, who runs the jail.",
        "“A county may opt out,” said Ann Roe, who cast the deciding vote.",  # who he is, not where he said it
        "“A county may opt out,” Ann Roe, who voted no, said in an interview.",
        "“A county may opt out,” Ann Roe, who cast the deciding vote, said by phone.",
    ],
)
def test_said_to_the_newspaper(told: str) -> None:
    (statement,) = read(f"{LEAD}\n{told}", date="2010-09-30", **NEWS)
    assert statement.date == "2010-09-30"


def test_said_where_something_was_announced() -> None:
    lead = "ELM CITY. The governor's office announced Wednesday that Ohio would seek to withdraw."
    told = (
        "“We are free to leave, and a State may opt out,” said Ann Roe, the governor's counsel, at a news conference."
    )
    (statement,) = read(f"{lead}\n{told}", date="2011-05-05", **NEWS)
    assert statement.date == "2011-05-04"
