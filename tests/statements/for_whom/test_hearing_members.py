"""The chamber of those who sit on the committee that hears, and of nobody who comes before it."""

from dataclasses import replace

import pytest

from foia_scan.records import BodyLine, Turn
from foia_scan.statements.for_whom.hearing_members import of_the_committee
from tests.statements.made import TOPIC, memo

HOUSE = "SUBCOMMITTEE ON PORTS, U.S. HOUSE OF REPRESENTATIVES\n"
SENATE = "SUBCOMMITTEE ON PORTS, UNITED STATES SENATE\n"
STATES = "COMMITTEE ON PORTS, OHIO SENATE\n"


def chamber(name: str, text: str, kind: str = "transcript") -> str:
    surname = name.split()[-1]
    turns = (Turn(0, 1, surname, "speaker"),) if f"{surname.upper()}." in text or f"{surname}." in text else ()
    document = replace(memo("2011-03-10"), kind=kind, turns=turns, body=(BodyLine(1, 0, 1, "text", True),))
    return of_the_committee(name, document, text, TOPIC)


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        (
            "Ann Roe",
            f"{HOUSE}Hon. Ann Roe presiding.\nMs. ROE. The Subcommittee will come to order.",
            "U.S. House of Representatives",
        ),
        ("Ann Roe", f"{SENATE}Chairwoman ROE. The Subcommittee will come to order.", "U.S. Senate"),
        (
            "Ann Roe",
            f"{HOUSE}Ms. ROE. For the record, I am Ann Roe, the Ranking Member.",
            "U.S. House of Representatives",
        ),
        ("Ann Roe", f"{HOUSE}Witness: Ann Roe, Chairman, Elm County Board.\nMs. ROE. Thank you.", ""),
        ("Ann Roe", f"{HOUSE}Ms. ROE. Thank you, Mr. Chairman.", ""),
        ("Ann Roe", f"{STATES}Chairwoman ROE. The Committee will come to order.", ""),
        ("Ann Roe", f"{HOUSE}Hon. Ann Roe presiding.\nMr. ORR. Thank you.", ""),
        ("Ann Roe", "SUBCOMMITTEE ON PORTS\nChairwoman ROE. We will come to order.", ""),
        (
            "Ann Roe",
            "SUBCOMMITTEE ON PORTS\nChairwoman ROE. The gentleman from Ohio.",
            "U.S. House of Representatives",
        ),
        (
            "Ann Roe",
            "COMMITTEE ON PORTS\nPresent: Senators Ann Roe and Lee Orr.\nSenator ROE. Thank you.",
            "U.S. Senate",
        ),
        (
            "Ann Roe",
            "COMMITTEE ON PORTS\nPresent: Senators Ann Roe and Lee Orr.\nSenator ROE. Our Legislature meets in May.",
            "",
        ),
        ("Ann Roe", "ELM BOARD\nHon. Ann Roe presiding.\nMs. ROE. The gentleman from Ohio.", ""),
    ],
)
def test_who_sits(name: str, text: str, expected: str) -> None:
    assert chamber(name, text) == expected


def test_a_letter_is_no_hearing() -> None:
    assert chamber("Ann Roe", f"{HOUSE}Chairwoman ROE. We will come to order.", "letter") == ""
