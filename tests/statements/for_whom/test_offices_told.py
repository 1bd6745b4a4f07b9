"""The local office, and the body, that a whole clause gives to somebody, in whatever form papers tell it."""

from dataclasses import replace
from itertools import product

import pytest

from foia_scan.records import Document, Person
from foia_scan.statements.for_whom.offices_told import office_told, ones_own_office
from foia_scan.statements.for_whom.spoken_for import spoken_for_by_name
from foia_scan.statements.for_whom.sworn_accounts import own_account
from tests.statements.made import TOPIC, body, memo

OFFICES = {
    "sheriff": "Elm County Sheriff's Office",
    "undersheriff": "Elm County Sheriff's Office",
    "chief deputy": "Elm County Sheriff's Office",
    "jail commander": "Elm County Sheriff's Office",
    "county attorney": "Elm County",
    "county executive": "Elm County",
    "district attorney": "Elm County District Attorney's Office",
}
CLAUSES = (
    "Ann Roe has been the {} of Elm County since 2004.",
    "Ann Roe is in her fourth term as {} of Elm County.",
    "Ann Roe took office as {} of Elm County in May.",
    "Ann Roe was elected {} of Elm County in May.",
    "Ann Roe ({}, Elm County) spoke.",
    "Ann Roe, who has been Elm County's {} since 2004, spoke.",
    "Ann Roe, the longtime {} of Elm County, spoke.",
    "Ann Roe comes to us from Elm County, where she is the {}.",
    "The {} of Elm County, Ann Roe, spoke.",
    "In Elm County, {} Ann Roe spoke.",
    "Then Ann Roe, {}, Elm County, spoke.",
)
ANSWERS = (
    "Q. State your name.\nA. Ann Roe. I'm the {} of Elm County.",
    "Q. What do you do?\nA. I'm the {} for Elm County.",
    "Q. You are the {} of Elm County?\nA. Yes.",
    "Q. By whom are you employed?\nA. By Elm County. I'm the {}.",
    "Q. What is your position?\nA. {}, Elm County.",
    "Q. What is your position?\nA. I have been Elm County's {} since 2004.",
)


def deposition(witness: str = "Ann Roe") -> Document:
    return replace(memo(None), kind="deposition", author=Person(witness, "", "", "witness"))


@pytest.mark.parametrize(("clause", "office"), list(product(CLAUSES, OFFICES)))
def test_an_office_in_a_clause(clause: str, office: str) -> None:
    text = f"{clause.format(office)} Oak County was dropped in May."
    assert office_told("Roe", text, text) == OFFICES[office]


@pytest.mark.parametrize(("answer", "office"), list(product(ANSWERS, OFFICES)))
def test_an_office_that_a_witness_tells(answer: str, office: str) -> None:
    text = answer.format(office)
    assert ones_own_office("Ann Roe", deposition(), text, text) == OFFICES[office]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe, a former sheriff of Elm County, spoke.",
        "Ann Roe is the voice of Elm County.",
        "Ann Roe met the sheriff of Elm County.",
        "Ann Roe has been in Elm County since 2004. The sheriff spoke.",
        "Ben Orr is the sheriff of Elm County. Ann Roe spoke.",
        "The sheriff of Elm County met Ann Roe.",
    ],
)
def test_no_office_is_told(text: str) -> None:
    assert office_told("Roe", text, text) == ""


def test_only_a_witness_tells_their_own() -> None:
    text = "Q. You are the sheriff of Elm County?\nA. No."
    assert ones_own_office("Ann Roe", deposition(), text, text) == ""
    text = "Q. What do you do?\nA. I'm the sheriff of Elm County."
    assert ones_own_office("Ann Roe", deposition("Ben Orr"), text, text) == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Ohio State Police's superintendent, Ann Roe, spoke.", "Ohio State Police"),
        ("The Ohio State Police’s superintendent is Ann Roe.", "Ohio State Police"),
        ("The superintendent of the Ohio State Police is Ann Roe.", "Ohio State Police"),
        ("Ann Roe, the Ohio State Police's chief counsel, spoke.", "Ohio State Police"),
        ("The Ohio State Police's Ann Roe spoke.", "Ohio State Police"),
        ("Ann Roe represents the Ohio Department of Public Safety.", "Ohio Department of Public Safety"),
        ("Ann Roe appeared for the Harbor Workers' Union and spoke.", "Harbor Workers' Union"),
        ("On behalf of the Ohio State Police, Ann Roe spoke.", "Ohio State Police"),
        ("Ann Roe spoke on behalf of the Ohio State Police.", "Ohio State Police"),
        ("The Ohio State Police, through its counsel Ann Roe, spoke.", "Ohio State Police"),
        # somebody else, a critic, one who was there once, a part, a paper
        ("The Ohio State Police's critics, Ann Roe among them, spoke.", ""),
        ("The Ohio State Police's former lawyer, Ann Roe, spoke.", ""),
        ("The Ohio State Police met Ann Roe.", ""),
        ("Ann Roe represents the Second Ward.", ""),
        ("The Ohio State Police's superintendent, Ben Orr, met Ann Roe.", ""),
    ],
)
def test_for_whom_somebody_is_said_to_speak(text: str, expected: str) -> None:
    assert spoken_for_by_name("Roe", text, TOPIC) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Q. By whom are you employed?\nA. By the Ohio State Police.", "Ohio State Police"),
        ("Q. Where do you work?\nA. At the Ohio State Police.", "Ohio State Police"),
        ("Q. What is your position?\nA. Major, Ohio State Police.", "Ohio State Police"),
        ("Q. What is your job?\nA. I am the Ohio State Police's counsel.", "Ohio State Police"),
        ("Q. How long have you been with the Ohio State Police?\nA. Nine years.", "Ohio State Police"),
        ("Q. Did you ever work for the Ohio State Police?\nA. No.", ""),
        ("Q. Have you met the Ohio State Police?\nA. Yes.", ""),
    ],
)
def test_whose_employee_a_witness_is(text: str, expected: str) -> None:
    assert own_account("Ann Roe", deposition(), text, TOPIC) == expected


def test_a_body_before_its_officer_has_no_apostrophe() -> None:
    assert body("Ann Roe", "", "The Ohio Bureau of Investigation's chief counsel, Ann Roe, spoke.") == (
        "Ohio Bureau of Investigation"
    )
    assert body("Ann Roe", "", "The Elm City Police Department's chief, Ann Roe, spoke.") == (
        "Elm City Police Department"
    )
