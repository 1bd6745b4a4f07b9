"""Whom a writer calls one of their own house."""

from dataclasses import replace

import pytest

from foia_scan.records import Person
from foia_scan.statements.our_own import of_the_writers_house
from tests.statements.made import memo

WRITER = Person("Ben Orr", "Captain", "Elm State Patrol", "signature")


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("My superintendent, Col. Ann Roe, came.", "Elm State Patrol"),
        ("Our chief counsel, Ann Roe, came.", "Elm State Patrol"),
        ("Ann Roe, who runs our records bureau, came.", "Elm State Patrol"),
        # elected by others, of another house, or running something else
        ("Our sheriff, Ann Roe, came.", ""),
        ("Your superintendent, Ann Roe, came.", ""),
        ("Ann Roe, who runs our errands, came.", ""),
        ("My superintendent, Lee Park, came. Ann Roe did not.", ""),
    ],
)
def test_who_is_of_the_writers_house(text: str, body: str) -> None:
    assert of_the_writers_house("Roe", text, replace(memo(None), author=WRITER)) == body


def test_nobody_is_of_their_own_house_by_their_own_words() -> None:
    text = "My superintendent, Ann Roe, came."
    assert of_the_writers_house("Roe", text, memo(None)) == ""
    assert (
        of_the_writers_house("Roe", text, replace(memo(None), author=Person("Ann Roe", "", "Elm", "signature"))) == ""
    )
