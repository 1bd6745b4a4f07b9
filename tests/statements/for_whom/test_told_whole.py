"""A body told by halves gives way to the whole; a rank, a patrol and what stands beside a name but is no house."""

import pytest

from foia_scan.records import Person
from foia_scan.statements.naming.named_bodies import is_officer
from tests.statements.made import MERROW, body, read

SAYS = "told the clerks on May 3, 2010, that a county may opt out."


def of_whom(who: str, *people: Person) -> list[tuple[str, str]]:
    return [(said.speaker, said.organization) for said in read(f"{who} {SAYS}", people=(MERROW, *people))]


@pytest.mark.parametrize(
    ("who", "told", "organization"),
    [
        ("Ida Moss of the Records Division, Ohio State Police,", "Records Division", "Ohio State Police"),
        ("Ida Moss of the Records Division", "Records Division", "Records Division"),
        ("Ida Moss of the Ohio State Police", "Harbor Office", "Ohio State Police"),
    ],
)
def test_a_division_gives_way_to_its_whole(who: str, told: str, organization: str) -> None:
    assert of_whom(who, Person("Ida Moss", "", told, "header")) == [("Ida Moss", organization)]


def test_a_rank_of_the_agency() -> None:
    assert of_whom("Under Secretary Ida Moss") == [("Ida Moss", "ICE")]
    assert of_whom("Then Deputy Director Ida Moss") == [("Ida Moss", "ICE")]
    assert of_whom("Elm County Treasurer Ida Moss")[0][1] != "ICE"


@pytest.mark.parametrize(
    ("title", "expected"),
    [("Patrol Chief", "Ohio State Patrol"), ("Fire Chief", "")],
)
def test_whose_patrol_it_is(title: str, expected: str) -> None:
    assert body("Ida Moss", title, f"{title} Ida Moss spoke. Ohio signed.") == expected


@pytest.mark.parametrize(
    ("told", "officer"),
    [
        ("Gov. Roe", True),
        ("Senator Ann Roe", True),
        ("Governor", True),
        ("Governor's Office", False),
        ("Senate", False),
    ],
)
def test_an_officer_is_no_body(told: str, officer: bool) -> None:
    assert is_officer(told) is officer
