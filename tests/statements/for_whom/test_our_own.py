"""Whom a writer calls one of their own house."""

from dataclasses import replace

import pytest

from foia_scan.records import DocumentKind, Person
from foia_scan.statements.for_whom.our_own import of_the_readers_house, of_the_writers_house
from tests.statements.made import memo

WRITER = Person("Ben Orr", "Captain", "Elm State Patrol", "signature")


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("My superintendent, Col. Ann Roe, came.", "Elm State Patrol"),
        ("Our chief counsel, Ann Roe, came.", "Elm State Patrol"),
        ("Ann Roe, who runs our records bureau, came.", "Elm State Patrol"),
        ("Ann Roe, who then had my job, came.", "Elm State Patrol"),
        ("Ann Roe, who once had my job at the port, came.", ""),
        # elected by others, of another house, or running something else
        ("Our sheriff, Ann Roe, came.", ""),
        ("Your superintendent, Ann Roe, came.", ""),
        ("Ann Roe, who runs our errands, came.", ""),
        ("My superintendent, Lee Park, came. Ann Roe did not.", ""),
    ],
)
def test_who_is_of_the_writers_house(text: str, body: str) -> None:
    assert of_the_writers_house("Roe", text, replace(memo(None), author=WRITER)) == body


@pytest.mark.parametrize(
    ("kind", "text", "body"),
    [
        ("briefing", "4. Legal. General Counsel Ann Roe thinks so.", "Elm State Patrol"),
        ("memo", "I asked General Counsel Ann Roe.", "Elm State Patrol"),
        # of another body, or in a paper for others
        ("memo", "The Governor's General Counsel Ann Roe thinks so.", ""),
        ("memo", "General Counsel Ann Roe of the Port Authority thinks so.", ""),
        ("news", "4. Legal. General Counsel Ann Roe thinks so.", ""),
    ],
)
def test_the_counsel_of_a_house_in_its_own_paper(kind: DocumentKind, text: str, body: str) -> None:
    assert of_the_writers_house("Roe", text, replace(memo(None), kind=kind, author=WRITER)) == body


@pytest.mark.parametrize(
    ("house", "text", "body"),
    [
        ("Elm State Patrol", "Chief Ann Roe told the mayor so.", "Elm State Patrol"),
        ("Elm State Patrol", "I asked Lt. Roe.", "Elm State Patrol"),
        ("Elm State Patrol", "Chief Ann Roe of Oak Grove told the mayor so.", ""),
        ("Elm State Patrol", "Sheriff Ann Roe told the mayor so.", ""),
        ("Elm Port Authority", "Chief Ann Roe told the mayor so.", ""),
    ],
)
def test_ranks_in_a_memo_of_the_states_police(house: str, text: str, body: str) -> None:
    author = Person("Ben Orr", "Captain", house, "memo-head")
    assert of_the_writers_house("Roe", text, replace(memo(None), author=author)) == body
    assert of_the_writers_house("Roe", text, replace(memo(None), kind="news", author=author)) == ""


def test_nobody_is_of_their_own_house_by_their_own_words() -> None:
    text = "My superintendent, Ann Roe, came."
    assert of_the_writers_house("Roe", text, memo(None)) == ""
    assert (
        of_the_writers_house("Roe", text, replace(memo(None), author=Person("Ann Roe", "", "Elm", "signature"))) == ""
    )


@pytest.mark.parametrize(
    ("text", "theirs"),
    [
        ("A member of your staff, Ann Roe, told me so.", True),
        ("One of your coordinators, Ms. Ann Roe, told me so.", True),
        ("A member of our staff, Ann Roe, told me so.", False),
        ("A member of your staff told Ann Roe so.", False),
    ],
)
def test_who_is_of_the_house_that_a_letter_is_written_to(text: str, theirs: bool) -> None:
    assert of_the_readers_house("Roe", text) is theirs
