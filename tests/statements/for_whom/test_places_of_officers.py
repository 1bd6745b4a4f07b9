"""The body of an officer by what the paper says of the place: its dateline, its title, the city before the office."""

from dataclasses import replace

import pytest

from foia_scan.statements.for_whom.board_members import of_member
from foia_scan.statements.for_whom.houses import of_the_one_before
from foia_scan.statements.for_whom.lawmakers import of_a_party
from foia_scan.statements.for_whom.office_places import dateline
from foia_scan.statements.for_whom.state_bodies import of_a_citys_officer
from tests.statements.made import TOPIC, memo


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("ELM CITY. Since May every print goes to Washington.", "Elm City"),
        ("ELM CITY. Sheriff Roe said so.", "Elm City"),
        ("SUMMARY. Since May every print goes to Washington.", ""),
        ("USA. Since May every print goes there.", ""),
    ],
)
def test_where_a_story_is_from(text: str, place: str) -> None:
    assert dateline(text) == place


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Elm City Public Safety Commissioner Ann Roe said so.", "City of Elm City"),
        ("Elm Fire Director Ann Roe said so.", "City of Elm"),
        ("Ohio Public Safety Commissioner Ann Roe said so.", ""),
        ("State Public Safety Commissioner Ann Roe said so.", ""),
        ("The Public Safety Commissioner, Ann Roe, said so.", ""),
    ],
)
def test_an_officer_with_the_city_before_the_office(text: str, body: str) -> None:
    assert of_a_citys_officer("Roe", text) == body


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("She wrote to Sen. Ann Roe of Vermont that it may.", "U.S. Senate"),
        ("She wrote to state Sen. Ann Roe of Vermont that it may.", ""),
        ("She wrote to Sen. Ann Roe of the port that it may.", ""),
    ],
)
def test_a_senator_of_a_state_is_the_unions(text: str, body: str) -> None:
    assert of_a_party("Roe", text, TOPIC) == body


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Lawyers at the Elm Law Center look at it. “No,” said its director, Ann Roe.", "Elm Law Center"),
        ("The Elm Law Center looks at it. Ann Roe, its founder, said so.", "Elm Law Center"),
        ("The GBI sees it otherwise. Its Director, Ann Roe, said so.", "GBI"),
        ("The FAQ sees it otherwise. Its Director, Ann Roe, said so.", ""),
        ("The GBI sees it otherwise. The Director, Ann Roe, said so.", ""),
        ("Lawyers at the Elm Law Center look at it. “No,” said the director, Ann Roe.", ""),
        ("The town looks at it. “No,” said its director, Ann Roe.", ""),
    ],
)
def test_its_director_is_of_the_body_named_before(text: str, body: str) -> None:
    assert of_the_one_before("Ann Roe", text, TOPIC) == body


def test_a_board_whose_county_stands_on_the_next_line() -> None:
    heard = replace(memo(None), kind="transcript", title="COMMISSIONERS COURT: COUNTY OF ELM, TEXAS")
    text = "COMMISSIONERS COURT. COUNTY OF ELM, TEXAS. Regular meeting. JUDGE ROE: We have one speaker."
    assert of_member(heard, text, "Ann Roe", "Judge") == "Elm County Commissioners Court"
