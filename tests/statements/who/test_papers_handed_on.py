"""Papers that are handed on, put to others for their comments, or quoted as yours: whose they are, and whose not."""

from typing import Any

import pytest

from foia_scan.records import Person, Turn
from tests.statements.made import SHERIFF, read

TO_ICE = {
    "kind": "letter",
    "author": SHERIFF,
    "people": (SHERIFF,),
    "recipients": (Person("Judith Kerr", "Assistant Director", "ICE", "addressee"),),
}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Then he handed me a letter from the Ohio BCI. It says that a county cannot opt out.", "Ohio BCI"),
        (
            "Then he handed me a letter from the Ohio BCI. It is long and says that “a county cannot opt out.”",
            "Ohio BCI",
        ),
        ("They were handed a brochure. It said that a county may opt out.", "ICE"),
        ("They were handed a paper from a lawyer. It said that a county may opt out.", ""),
        ("Then the Patrol handed me a letter. It says that a county may opt out.", ""),
        ("The Port Patrol came. Then the Patrol said that a county may opt out.", "Port Patrol"),
        ("It goes to the New England states that a county may opt out.", "Ada Merrow"),
    ],
)
def test_whose_the_paper_is(text: str, speaker: str) -> None:
    assert [each.speaker for each in read(text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("I have your fact sheet in front of me. In May, when it came, it said that a county may opt out.", "ICE"),
        ("I have your letter in front of me. In May, when it came, it said that a county may opt out.", "Judith Kerr"),
    ],
)
def test_what_a_house_puts_out_is_no_one_persons(text: str, speaker: str) -> None:
    assert [each.speaker for each in read(text, **TO_ICE)] == [speaker]


@pytest.mark.parametrize(
    ("text", "rest", "speaker"),
    [
        ("Comments by noon, please.\n“A county may opt out. We wish it well.”", {"kind": "email"}, "Ada Merrow"),
        ("Shout if you object. What I have is this:\n“A county may opt out.”", {"kind": "email"}, "Ada Merrow"),
        ("The mayor came by at noon.\n“A county may opt out. We wish it well.”", {"kind": "email"}, ""),
        ("Comments were many that day.\n“A county may opt out. We wish it well.”", {"kind": "email"}, ""),
    ],
)
def test_what_is_put_to_others_for_their_comments(text: str, rest: dict[str, Any], speaker: str) -> None:
    assert [each.speaker for each in read(text, **rest)] == [speaker]


@pytest.mark.parametrize(
    ("text", "rest", "speaker"),
    [
        ("The Elm City office told the mayor that a county may opt out.", {}, "ICE"),
        (
            "The Elm City office told the mayor that a county may opt out.",
            {"author": SHERIFF, "people": (SHERIFF,)},
            "",
        ),
        ("The Governor office told the mayor that a county may opt out.", {}, "Governor office"),
    ],
)
def test_an_office_in_the_field(text: str, rest: dict[str, Any], speaker: str) -> None:
    assert [each.speaker for each in read(text, **rest)] == [speaker]


def test_its_chief_is_of_the_body_before() -> None:
    text = "The Ohio Department of Public Safety is of two minds. Its records chief says that a county may opt out."
    assert [each.organization for each in read(text)] == ["Ohio Department of Public Safety"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("An ICE slide shown to the staffs of nine governors in May states that each county may opt out.", "ICE"),
        ("An outreach package that ICE sent to state and local offices said that a county may opt out.", "ICE"),
        ("If the plan holds, a county cannot opt out by 2013.", "Ada Merrow"),
        ("State and local offices may opt out, the FBI said.", "FBI"),
    ],
)
def test_a_paper_with_what_is_told_of_it(text: str, speaker: str) -> None:
    assert [each.speaker for each in read(text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("At our meeting on May 1 you yourself said that a county may opt out.", "Judith Kerr"),
        ("At our meeting on May 1 I myself said that a county may opt out.", "Ben Orr"),
        ("Section III of the agreement that you signed reads: “A county may opt out.”", "Judith Kerr"),
    ],
)
def test_you_and_i(text: str, speaker: str) -> None:
    assert [each.speaker for each in read(text, **TO_ICE)] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Sheriff Hollis e-mailed me on Friday, before any of this: “A county may opt out.”", "Hollis"),
        (
            "ELM CITY, Ohio – A year ago a federal spokeswoman came by and told me: “A county may opt out.”",
            "federal spokeswoman",
        ),
        ("Ms. Vane's statement to you on July 4 that a county may opt out was made in good faith.", "Vane"),
        (
            "Ms. Vane said that with ICE telling her different things, it is unclear whether a county may opt out.",
            "Vane",
        ),
        ("The sheriff was e-mailed on Friday, before any of this. “A county may opt out.”", ""),
    ],
)
def test_who_sent_or_said_it(text: str, speaker: str) -> None:
    assert [each.speaker for each in read(text, kind="email")] == [speaker]


def test_this_department_is_not_the_members() -> None:
    house = Person("Ann Roe", "", "U.S. House of Representatives", "witness-list")
    text = "In May officials of this Department sat in my office and told my staff that a county may opt out."
    turn = Turn(0, 0, "Ann Roe", "", house.organization)
    found = read(text, kind="transcript", author=None, people=(house,), turns=(turn,))
    assert [(each.speaker, each.organization) for each in found] == [("DHS", "DHS")]
