"""Offices of which a place, a house or a chief is told beside the title: whole passages through the stage."""

import pytest

from foia_scan.records import Person
from tests.statements.made import NEWS, SHERIFF, body, read

HOUSE = "U.S. House of Representatives"
SAYS = "that a county may opt out."
REPORT = {"kind": "report", "title": "Report on Secure Communities"}


def said(text: str, **paper: object) -> tuple[str, str]:
    (found,) = read(text, **paper)
    return found.speaker, found.organization


@pytest.mark.parametrize(
    ("text", "speaker", "organization"),
    [
        (
            f"We met with the police chief of Elm City on June 3. He said {SAYS}",
            "police chief of Elm City",
            "Elm City Police Department",
        ),
        (
            f"We interviewed the sheriff of Elm County. He said {SAYS}",
            "sheriff of Elm County",
            "Elm County Sheriff's Office",
        ),
        (
            f"The sheriff of Elm County wrote to us. He said {SAYS}",
            "sheriff of Elm County",
            "Elm County Sheriff's Office",
        ),
        (f"We met with the police chief on June 3. He said {SAYS}", "police chief", ""),
    ],
)
def test_the_office_before_he_keeps_its_place(text: str, speaker: str, organization: str) -> None:
    assert said(text, **REPORT) == (speaker, organization)


@pytest.mark.parametrize(
    ("role", "text", "expected"),
    [
        ("sheriff of St. Elm", "St. Elm Parish is in. Oak County is not.", "St. Elm Parish Sheriff's Office"),
        ("sheriff of Mt. Elm", "Mt. Elm County is in. Mt. Elm Parish prayed.", "Mt. Elm County Sheriff's Office"),
        ("sheriff", "Oak County is not.", "Oak County Sheriff's Office"),
    ],
)
def test_a_sheriff_of_a_saint(role: str, text: str, expected: str) -> None:
    assert body(role, role, text, kind="report") == expected


def test_a_sheriff_of_one_place_is_none_of_another() -> None:
    text = "Sheriff Ben Orr spoke. Oak County is out."
    assert body("Ben Orr", "Sheriff", text, kind="report") == "Oak County Sheriff's Office"
    assert body("Ben Orr", "Sheriff of ELM", text, kind="report") == ""


@pytest.mark.parametrize(
    ("text", "author", "expected"),
    [
        (f"The Office of the General Counsel told us {SAYS}", Person("DHS", "", "DHS", "issuer"), "DHS"),
        (f"The Office of Public Affairs told us {SAYS}", Person("ICE", "", "ICE", "issuer"), "ICE"),
        (f"The Office of the General Counsel told us {SAYS}", SHERIFF, ""),
        (f"The Office of Tides told us {SAYS}", Person("DHS", "", "DHS", "issuer"), "Office of Tides"),
    ],
)
def test_an_office_that_every_agency_has(text: str, author: Person, expected: str) -> None:
    assert said(text, author=author, people=(author,), **REPORT)[1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Elm County Council President Ada Moss met us. Her lawyer, Ben Orr, said {SAYS}", "Elm County"),
        (f"Elm County Council President Ada Moss met us. Her deputy, Ben Orr, said {SAYS}", "Elm County Council"),
        (f"Ada Moss met us. Her lawyer, Ben Orr, said {SAYS}", ""),
    ],
)
def test_her_lawyer_is_of_her_county(text: str, expected: str) -> None:
    assert said(text, people=(), **NEWS) == ("Ben Orr", expected)


@pytest.mark.parametrize(("who", "told"), [("deputy", True), ("husband", False), ("successor", False)])
def test_her_husband_is_no_officer_of_hers(who: str, told: bool) -> None:
    text = f"Captain Ada Moss of the Elm State Police met us. Her {who}, Ben Orr, said {SAYS}"
    (found,) = read(text, people=(), **NEWS)
    assert (found.rules.get("organization") == "own-people") is told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"The GBI told us {SAYS}", ("GBI", "GBI")),
        (f"He added that the GBI had told him {SAYS}", ("GBI", "GBI")),
    ],
)
def test_letters_speak_for_themselves(text: str, expected: tuple[str, str]) -> None:
    assert said(text, **REPORT) == expected


@pytest.mark.parametrize(
    ("text", "author", "expected"),
    [
        (f"My sheriff, Cora Vane, tells me {SAYS}", Person("Lou Dell", "Member", HOUSE, "signature"), ""),
        (f"My counsel, Cora Vane, tells me {SAYS}", Person("Lou Dell", "Member", HOUSE, "signature"), HOUSE),
        (f"My sheriff, Cora Vane, tells me {SAYS}", SHERIFF, SHERIFF.organization),
    ],
)
def test_a_lawmakers_sheriff_is_of_no_house(text: str, author: Person, expected: str) -> None:
    assert said(text, kind="letter", author=author, people=(author,)) == ("Cora Vane", expected)
