"""Whose officer somebody is by the minutes of a board elsewhere in the file."""

from dataclasses import replace

import pytest

from foia_scan.records import Document, Person
from foia_scan.statements.for_whom.told_in_minutes import is_of_a_board, told_in_minutes
from tests.statements.made import memo

COUNTY = "Elm County Board of Commissioners"


def minutes(issuer: str) -> Document:
    return replace(memo("2010-08-03"), kind="minutes", author=Person(issuer, "", issuer, "issuer"))


@pytest.mark.parametrize(
    ("issuer", "text", "title", "body"),
    [
        (COUNTY, "Sheriff Ann Roe reported.", "Sheriff", "Elm County Sheriff's Office"),
        (COUNTY, "Also present: Sheriff Roe.", "Sheriff", "Elm County Sheriff's Office"),
        (COUNTY, "Commissioner Roe asked.", "Commissioner", COUNTY),
        ("Oak City Council", "Mayor Roe opened the meeting.", "Mayor", "City of Oak"),
        # of another place, another person, an office of no place
        (COUNTY, "Sheriff Ann Roe of Oak County was a guest.", "Sheriff", ""),
        (COUNTY, "Sheriff Lee Park reported to Ms. Roe.", "Sheriff", ""),
        (COUNTY, "Director Ann Roe reported.", "Director", ""),
        (COUNTY, "Sheriff Ann Roe reported.", "Mayor", ""),
    ],
)
def test_whose_officer(issuer: str, text: str, title: str, body: str) -> None:
    assert told_in_minutes("Ann Roe", [title], [(minutes(issuer), text)], text) == body


def test_two_boards_that_name_somebody_tell_nothing() -> None:
    text = "Sheriff Ann Roe reported."
    both = [(minutes(COUNTY), text), (minutes("Oak County Board of Commissioners"), text)]
    assert told_in_minutes("Ann Roe", ["Sheriff"], both, text) == ""


@pytest.mark.parametrize(("issuer", "board"), [(COUNTY, True), ("Elm Tenants' League", False)])
def test_which_papers_are_a_boards(issuer: str, board: bool) -> None:
    assert is_of_a_board(minutes(issuer)) is board
    assert not is_of_a_board(replace(minutes(issuer), kind="news"))
    assert not is_of_a_board(memo(None))
