"""The side of a case by its caption, the town and the State of a story, and who is no source."""

from __future__ import annotations

import pytest

from foia_scan.records import Person
from foia_scan.statements.for_whom.office_places import dateline, only_city, state_of_dateline
from foia_scan.statements.naming.known_people import known_in
from foia_scan.statements.quotations import quotations
from foia_scan.statements.saying.reporting import frames
from foia_scan.statements.writers.captions import filed_by, party_of
from tests.statements.made import TOPIC, named_in, read

CAPTION = "ELM LAW CLINIC, Plaintiff, v. U.S. IMMIGRATION AND CUSTOMS ENFORCEMENT, Defendant. No. 11-1."


@pytest.mark.parametrize(
    ("text", "side", "body"),
    [
        (CAPTION, "Plaintiff", "Elm Law Clinic"),
        (CAPTION, "Defendant", "ICE"),
        ("ADA ROE, Plaintiff, v. U.S. IMMIGRATION AND CUSTOMS ENFORCEMENT, Defendant.", "Plaintiff", ""),
        ("The clinic sued the agency.", "Plaintiff", ""),
    ],
)
def test_the_side_of_a_case(text: str, side: str, body: str) -> None:
    assert party_of(side, named_in(text), TOPIC) == body


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("PLAINTIFF'S REPLY BRIEF (excerpt)", "Elm Law Clinic"),
        ("DEFENDANT U.S. IMMIGRATION AND CUSTOMS ENFORCEMENT'S MEMORANDUM IN SUPPORT", "ICE"),
        ("PLAINTIFF'S EXHIBIT 7", ""),
        ("MEMORANDUM", ""),
    ],
)
def test_whose_brief_it_is(title: str, body: str) -> None:
    assert filed_by(title, known_in((), CAPTION, TOPIC), TOPIC) == body


@pytest.mark.parametrize(
    ("text", "place", "state"),
    [
        ("AUGUSTA, Maine – The vote was close.", "Augusta", "Maine"),
        ("SANTA FE – The vote was close.", "Santa Fe", "New Mexico"),
        ("ST. PAUL — The vote was close.", "St. Paul", "Minnesota"),
        ("ELM FALLS — The vote was close.", "Elm Falls", ""),
        ("PORT ELM, Conn. (AP) – The vote was close.", "Port Elm", "Connecticut"),
        ("ELM FALLS, N.H. — The vote was close.", "Elm Falls", "New Hampshire"),
        ("ELM FALLS, Ph.D. — The vote was close.", "Elm Falls", ""),
        ("The vote was close.", "", ""),
    ],
)
def test_where_a_story_is_from(text: str, place: str, state: str) -> None:
    assert (dateline(text), state_of_dateline(text)) == (place, state)


def test_the_one_city_of_a_text() -> None:
    assert only_city("The Northfork City Council voted.") == "Northfork"
    assert only_city("The City Council voted.") == ""


STORY = "Mayor Ada Roe spoke on Monday. “My city may opt out of the program,” Mayor Roe said."


@pytest.mark.parametrize(
    ("outlet", "told", "organization"),
    [
        ("Corvane Tribune", "The Corvane police have no jail.", "City of Corvane"),
        ("Harbor Tribune", "The police have no jail.", ""),
    ],
)
def test_the_mayor_of_a_papers_own_town(outlet: str, told: str, organization: str) -> None:
    paper = Person(outlet, "", outlet, "outlet")
    found = read(f"{STORY}\n{told}", kind="news", author=paper, people=(), recipients=())
    assert [each.organization for each in found] == [organization]


def test_a_storys_governor_speaks_for_the_state() -> None:
    text = "SANTA FE – Gov. Ada Roe spoke on Monday.\n“New Mexico may opt out of the program,” Gov. Roe said."
    governor = Person("Ada Roe", "Governor", "Office of the Governor of New Mexico", "signature")
    (told,) = read(text, kind="news", author=None, people=(governor,))
    assert told.organization == "State of New Mexico"


def test_the_senator_of_a_release_from_washington() -> None:
    text = "OFFICE OF SENATOR ADA ROE\nWASHINGTON – Senator Ada Roe spoke.\n“A county may opt out,” Senator Roe said."
    (told,) = read(text, kind="press-release", author=None, people=())
    assert told.organization == "U.S. Senate"
    (at_home,) = read(text.replace("WASHINGTON", "SALEM"), kind="press-release", author=None, people=())
    assert at_home.organization != "U.S. Senate"


def test_one_of_many_sheriffs_is_of_no_county_that_is_told() -> None:
    text = "Elm County came first.\nOne sheriff told us that his county may opt out.\nThe report ends here."
    (told,) = read(text, kind="report")
    assert (told.speaker, told.organization) == ("sheriff", "")


def sources(text: str) -> list[str]:
    return [frame.source for frame in frames(text, quotations(text), TOPIC.organization_pattern)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("No sheriff will be activated who tells us that he does not wish to be.", []),
        ("The sheriff who tells us that he does not wish to be is left out.", ["The sheriff"]),
        (
            "His e-mail of May 2, to the clerk of Elm County reads in full: “You may opt out.”",
            ["His e-mail of May 2"],
        ),
        ("In May, the clerk of Elm County read in full: “You may opt out.”", ["the clerk of Elm County"]),
    ],
)
def test_who_is_no_source(text: str, found: list[str]) -> None:
    assert sources(text) == found
