"""He or she by the given name, where hardly anybody of the other sex bears it."""

import pytest

from foia_scan.records import Person
from foia_scan.statements.naming.given_names import given_to
from tests.statements.made import read


@pytest.mark.parametrize(
    ("name", "word"), [("Ada Merrow", "she"), ("Walter Orr", "he"), ("Dale Orr", ""), ("Dana Orr", ""), ("Ada", "")]
)
def test_given_to(name: str, word: str) -> None:
    assert given_to(name) == word


@pytest.mark.parametrize(
    ("called", "speaker"), [("Matt", "Matthew Vane"), ("Matthew", "Matthew Vane"), ("Mark", "Mark"), ("Will", "")]
)
def test_a_colleague_by_a_short_name(called: str, speaker: str) -> None:
    people = (Person("Matthew Vane", "", "ICE", "header"), Person("William Orr", "", "ICE", "header"))
    found = read(f"Secure Communities came up. On Monday {called} told her that a county may opt out.", people=people)
    assert [s.speaker for s in found if s.speaker != "Ada Merrow"] == ([speaker] if speaker else [])


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Walter Orr met with Ada Vane of the port. She said that a county may opt out.", "Ada Vane"),
        ("Ada Vane of the port met with Walter Orr. He said that a county may opt out.", "Walter Orr"),
        ("Dana Orr met with Dale Vane. She said that a county may opt out.", "Dana Orr"),
    ],
)
def test_he_is_no_woman(text: str, speaker: str) -> None:
    author = Person("Ben Lund", "", "ICE", "signature")
    (said,) = read(f"Secure Communities came up. {text}", author=author, people=(author,))
    assert said.speaker == speaker
