"""Somebody without a name stands for the body that the words right before tell."""

import pytest

from foia_scan.records import Person
from tests.statements.made import read

REPORT = Person("DHS OIG", "DHS OIG", "DHS OIG", "issuer")
SHERIFF = Person("Ben Fox", "Sheriff", "Oak County Sheriff's Office", "signature")
READER = Person("Lori Dunn", "Director", "ICE", "addressee")
BODIES = (
    ("ICE", "ICE"),
    ("the Ohio State Patrol", "Ohio State Patrol"),
    ("the Elm County Sheriff's Office", "Elm County Sheriff's Office"),
    ("the American Harbor Alliance", "American Harbor Alliance"),
)
FORMS = (
    "A gentleman from {b} came to see us in May. He told us that",
    "A gentleman from {b} came to see us in May. The gentleman told us that",
    "I spoke with a woman at {b} in May. She told me that",
    "A coordinator from {b} visited us in May. The coordinator told us that",
    "{B} sent a man to see us in May. The man said that",
    "We called {b} in May and reached a duty officer. The officer said that",
    "{Bs} coordinator came to see us in May. He told us that",
    "Somebody from {b} called us in May. The caller said that",
    "Two people from {b} met with us in May. One of them told us that",
    "Two people from {b} met with us in May. Both said that",
    "Three officials of {b} came to see us in May. They told us that",
    "We met with {b} in May. Their lawyer told us that",
)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("body", "shown"), BODIES)
def test_whose_people(form: str, body: str, shown: str) -> None:
    text = form.format(b=body, B=body[0].upper() + body[1:], Bs=body[0].upper() + body[1:] + "'s")
    found = read(f"{text} no county had to take part in Secure Communities.", kind="report", author=REPORT)
    assert [each.organization for each in found] == [shown]


def test_your_people() -> None:
    text = (
        "When your people came to see me in May, the gentleman told me that no county had to join Secure Communities."
    )
    (statement,) = read(text, kind="letter", author=SHERIFF, people=(SHERIFF, READER), recipients=(READER,))
    assert statement.organization == "ICE"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ann Roe, a spokeswoman for ICE, called us. The spokeswoman said that a county may opt out.", "Ann Roe"),
        ("A gentleman from ICE met Sheriff Ann Roe in May. She said that a county may opt out.", "Ann Roe"),
        ("Both said that a county may opt out.", ""),
    ],
)
def test_who_has_a_name_is_no_stranger(text: str, speaker: str) -> None:
    assert [each.speaker for each in read(text, kind="report", author=REPORT)] == [speaker]


@pytest.mark.parametrize(
    ("named", "meant"),
    [
        ("Col. Ann Roe", "The colonel"),
        ("Capt. Ann Roe", "The captain"),
        ("Sgt. Ann Roe", "The sergeant"),
        ("The Rev. Ann Roe, pastor of St. Mark's Church,", "The pastor"),
        ("Ann Roe, an attorney with the Harbor Alliance,", "The lawyer"),
        ("Ann Roe, a professor of law,", "The professor"),
    ],
)
def test_ranks_and_offices_by_their_other_names(named: str, meant: str) -> None:
    text = f"{named} spoke on Monday. {meant} said that a county may opt out."
    assert [each.speaker for each in read(text, kind="report", author=REPORT)] == ["Ann Roe"]
    another = f"{named} spoke on Monday. The clerk said that a county may opt out."
    assert "Ann Roe" not in [each.speaker for each in read(another, kind="report", author=REPORT)]
