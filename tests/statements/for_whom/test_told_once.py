"""Bodies that a paper tells once, beside somebody's name or in the sentence before. Each with a look-alike."""

import pytest

from foia_scan.records import DocumentKind, Person
from tests.statements.made import body, named_in, read

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
        ("Ben Orr, Professor of Law. Sheriff Poe will come too.", ""),
        ("Ben Orr, professor of Elm City University, said so.", "Elm City University"),
    ],
)
def test_a_town_with_an_office_is_no_body(text: str, organization: str) -> None:
    person = named_in(text).named("Ben Orr")
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Elm Bureau of Ports and the FBI met. The Bureau differs. Its director, Ann Roe, said so.",
            "Elm Bureau of Ports",
        ),
        (
            "The Elm Bureau of Ports met. The Bureau's answer is not what its own director, Ann Roe, said.",
            "Elm Bureau of Ports",
        ),
        ("The Elm Bureau of Ports met. The Bureau differs. Ben Poe and a director, Ann Roe, said so.", ""),
    ],
)
def test_its_own_director_is_the_houses_named_last(text: str, expected: str) -> None:
    assert body("Ann Roe", "director", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Witnesses: Ann Roe, Sheriff, Elm County, Ohio; Ben Orr, Sheriff, Oak County.", "Elm County Sheriff's Office"),
        ("Witnesses: Ann Roe, Sheriff; Ben Orr, Elm County; Cora Vane, Oak County.", ""),
    ],
)
def test_a_sheriff_on_a_list_of_witnesses(text: str, expected: str) -> None:
    assert body("Ann Roe", "Sheriff", text, kind="briefing") == expected


def test_who_signs_for_the_office_of_that_name_is_of_it() -> None:
    author = Person("Ann Roe", "Attorney General", "Ohio Attorney General's Office", "signature")
    text = "Board of Commissioners\nElm County\nYou asked whether Elm County may opt out.\nA county may not opt out."
    found = read(text, kind="letter", author=author, people=(author,))
    assert {each.organization for each in found} == {"Ohio Attorney General's Office"}
