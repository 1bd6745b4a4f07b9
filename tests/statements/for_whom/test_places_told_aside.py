"""Bodies by a place that stands behind a title, in a headline, in a capital; a group's own people. Each with a
look-alike."""

import pytest

from foia_scan.records import Person
from foia_scan.statements.for_whom.fuller_forms import as_a_name
from foia_scan.statements.for_whom.houses import of_the_group
from foia_scan.statements.for_whom.places_in_titles import of_the_place_behind
from foia_scan.states import CAPITALS, STATES
from tests.statements.made import read


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Chief of Police, Elmford", "Elmford Police Department"),
        ("Mayor, Elm City", "City of Elm City"),
        ("Clerk of the City of Elm", "City of Elm"),
        ("Sheriff, Elm County", "Elm County Sheriff's Office"),
        ("Chief, Deployment Branch", ""),
        ("Chief of Police, Ohio", ""),
        ("Chief of Police, Transit Police Department", ""),
        ("Director, Elmford", ""),
    ],
)
def test_the_place_behind_a_title(title: str, body: str) -> None:
    assert of_the_place_behind(title, "") == body


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("For the County: (b6)", ""),
        ("For the County: (b)(6)", ""),
        ("St. Elm School of Law", "St. Elm School of Law"),
        ("Sen. Roe of the Elm Council", "Elm Council"),
        ("Mt. Elm Bureau of Prints", "Mt. Elm Bureau of Prints"),
    ],
)
def test_a_saint_is_no_title(body: str, name: str) -> None:
    assert as_a_name(body) == name


STORY = "“We are in it,” said Ann Roe, director of Casa Elm. The hall was full. "


@pytest.mark.parametrize(
    ("role", "text", "body"),
    [
        ("group's lawyer", STORY + "“We may leave,” said the group's lawyer, Ben Poe.", "Casa Elm"),
        ("city's lawyer", STORY + "“We may leave,” said the city's lawyer, Ben Poe.", ""),
        ("group's lawyer", "“We may leave,” said the group's lawyer, Ben Poe. " + STORY, ""),
    ],
)
def test_the_lawyer_of_the_group_that_was_named_last(role: str, text: str, body: str) -> None:
    assert of_the_group(role, "Poe", text) == body


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The governor's office in Olympia said that a county may opt out.", "Washington Governor's Office"),
        ("The governor's office in Elmford said that a county may opt out.", ""),
    ],
)
def test_a_governor_sits_in_a_capital(text: str, body: str) -> None:
    (statement,) = read(text, kind="news", author=None, people=())
    assert statement.organization == body


def test_each_state_has_its_capital() -> None:
    assert sorted(CAPITALS.values()) == sorted(STATES)
    assert (CAPITALS["Albany"], CAPITALS["Cheyenne"], CAPITALS["St. Paul"]) == ("New York", "Wyoming", "Minnesota")


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Elm sheriff off the list", "Elm County Sheriff's Office"),
        ("Sheriff says that Elm can stay out", "Elm County Sheriff's Office"),
        ("Angry sheriff off the list", ""),
        ("Sheriff: Oak and Elm can stay out", ""),
    ],
)
def test_the_county_of_a_headline(title: str, body: str) -> None:
    other = "Oak County and Elm County have a jail each. Sheriff Ann Roe wrote twice on Secure Communities.\n"
    text = other + "“A county may opt out,” Roe said."
    found = read(text, kind="news", title=title, author=None, people=(Person("Ann Roe", "Sheriff", "", "in-text"),))
    assert [s.organization for s in found] == [body]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Ben Poe, counsel for the Parish, said that it may opt out. Elm Parish is small.", "Elm Parish"),
        ("Ben Poe, counsel for the Parish, said that it may opt out. Elm Parish and Oak Parish are small.", ""),
    ],
)
def test_the_one_parish_that_is_named(text: str, body: str) -> None:
    (statement,) = read(text, kind="report", author=None, people=())
    assert statement.organization == body
