"""Bodies that a paper tells once, beside somebody's name or in the sentence before. Each with a look-alike."""

import pytest

from foia_scan.records import DocumentKind, Person
from foia_scan.statements.naming.known_people import known_in
from tests.statements.made import TOPIC, body, read

BOARD = Person("Elm County Board of Commissioners", "", "Elm County Board of Commissioners", "issuer")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A story. U.S. District Judge Ada Roe heard both. Judge Roe said so.", "U.S. District Court"),
        ("A story. County Judge Ada Roe heard both. Judge Roe said so.", ""),
        ("A story. U.S. District Judge Ben Orr heard Judge Ada Roe. Judge Roe said so.", ""),
    ],
)
def test_a_judge_is_of_the_court_that_is_told_once(text: str, expected: str) -> None:
    assert body("Ada Roe", "Judge", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Ohio State Police, which signed it, has a view of its own. Spokesman Lt. Ben Orr said so.",
            "Ohio State Police",
        ),
        ("The Ohio State Police has a view of its own. Spokesman Lt. Ben Orr said so.", "Ohio State Police"),
        ("Critics of the Ohio State Police, which signed it, have a view. Spokesman Lt. Ben Orr said so.", ""),
    ],
)
def test_a_spokesman_of_the_body_before(text: str, expected: str) -> None:
    assert body("Ben Orr", "", text) == expected


@pytest.mark.parametrize(
    ("role", "kind", "expected"),
    [
        ("Commission President", "press-release", BOARD.name),
        ("Board Chair", "press-release", BOARD.name),
        ("Union Chair", "press-release", ""),
        ("Commission President", "news", ""),
    ],
)
def test_a_boards_own_president_in_its_release(role: str, kind: DocumentKind, expected: str) -> None:
    assert body("Ada Roe", role, f"said {role} Ada Roe.", author=BOARD, kind=kind) == expected


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Ben Orr, director of the Elm City field office of ICE, said so.", "ICE"),
        ("Ben Orr, director of the Elm City field office, said so.", ""),
        ("Ben Orr, director of the Elm City Law Clinic, said so.", "Elm City Law Clinic"),
    ],
)
def test_a_town_with_an_office_is_no_body(text: str, organization: str) -> None:
    person = known_in((), text, TOPIC).named("Ben Orr")
    assert person is not None
    assert person.organization.strip() == organization


@pytest.mark.parametrize(
    ("where", "expected"),
    [("Down the road in Oak County, Sheriff", "Oak"), ("Down the road, past Oak County, Sheriff", "Elm")],
)
def test_a_sheriff_down_the_road_is_not_the_headlines(where: str, expected: str) -> None:
    text = f"{where} Ann Roe was glad. “A county may opt out,” Roe said.\nElm County voted on Secure Communities."
    (found,) = read(text, kind="news", title="Elm is out", author=None, people=())
    assert found.organization == f"{expected} County Sheriff's Office"
