"""What is denied far off, of nothing and of everything; plain words about leaving. All sentences are our own."""

import pytest

from foia_scan.records import Person
from foia_scan.statements.naming.states_meant import state_of
from foia_scan.statements.quotations import quotations
from foia_scan.statements.what.doubts import doubted
from foia_scan.statements.what.positions import positions
from foia_scan.topics import load
from tests.statements.made import read

TOPIC = load("secure-communities")


def found_in(text: str) -> list[str]:
    return [f.position for f in positions(text, quotations(text), "We met about Secure Communities.", TOPIC)[0]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("There is no point at which a town could opt out.", ["unavailable"]),
        ("There is a point at which a town could opt out.", ["available"]),
        ("I never held the view that a town could opt out.", ["unavailable"]),
        ("She no longer takes the position that a town may opt out.", ["unavailable"]),
        ("I held the view that a town could opt out.", ["available"]),
        ("There isn't a line in the U.S. Code that forces a town to join.", ["voluntary"]),
        ("There is a line in the U.S. Code that forces a town to join.", ["mandatory"]),
        # of anything, of something else
        ("A town cannot opt out of anything.", ["unavailable"]),
        ("A town cannot opt out of anything like the dental plan.", []),
        # left, and none the better for it
        (
            "The town opted out in May, and its fingerprints have gone to the agency ever since all the same.",
            ["unavailable"],
        ),
        ("The town opted out in May, and the prints of its officers lie in a drawer all the same.", ["available"]),
        # no word of what it would be, no way that is clear
        ("The agency has yet to decide what opting out would mean.", ["unclear"]),
        ("The agency has yet to decide what lunch would cost.", []),
        ("The way out of the program is thoroughly unclear.", ["unclear"]),
        ("The way out of the garage is thoroughly unclear.", []),
        # what there is, or is not
        ("No such choice exists for us.", ["unavailable"]),
        ("No such cable exists for us.", []),
        ("The paper leaves no door open to a town.", ["unavailable"]),
        ("The paper leaves no window open on a Sunday.", []),
        ("He was told that release is not to be had.", ["unavailable"]),
        ("He was told that coffee is not to be had.", []),
        ("It is still a choice, and ours to make.", ["voluntary"]),
        ("It is still a choice between two evils.", []),
        ("A town has a say in the day on which it is connected.", ["limited"]),
        # ordered
        ("It makes nothing mandatory for a town.", ["voluntary"]),
        ("Compulsory means compulsory.", ["mandatory"]),
        ("Compulsory means a lot of things.", []),
        ("It is not something that is done to a town over its head.", ["voluntary"]),
        ("It is not something that is said to a town over a drink.", []),
        # granted, and not gone on with
        ("Your withdrawal is accepted.", ["available"]),
        ("Your withdrawal of the motion is accepted.", []),
        ("The town has until the first of June to opt out.", ["available"]),
        ("The town has until the first of June to pay the bill.", []),
        ("ICE will not go ahead in any town whose chief objects.", ["available"]),
        ("ICE will not go ahead in any case that the court hears.", []),
        ("The State's own part is voluntary.", ["voluntary"]),
        ("The choir's own part is voluntary.", []),
        # held back, and held
        ("A town may hold them back.", []),
    ],
)
def test_positions(text: str, found: list[str]) -> None:
    assert found_in(text) == found


@pytest.mark.parametrize(
    ("text", "detainers"),
    [
        ("A sheriff has no means of holding them back.", False),
        ("A sheriff has no means of holding them for two days.", True),
    ],
)
def test_who_holds_prints_back_holds_nobody(text: str, detainers: bool) -> None:
    assert any(name == "detainers" and words.search(text) for name, words in TOPIC.other_programs) == detainers


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        (
            "With the switch set to leave its prints out of the federal check, a county can opt out in that manner.",
            True,
        ),
        (
            "The idea that, with the switch set to leave its prints out of the check, a county can opt out is wrong.",
            False,
        ),
        ("The law leaves every county in this State a free choice, and I have read eleven thousand pages.", True),
    ],
)
def test_plain_words_are_outvoted_by_nothing(text: str, stands: bool) -> None:
    found, _ = positions(text, quotations(text), "", TOPIC)
    assert (
        bool(found and doubted(found, text, TOPIC) is None and found[0].position in ("available", "voluntary"))
        == stands
    )


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Washington, D.C. The letter came from Washington, and to Washington it went back.", ""),
        ("The letter came from Washington, and the counties of Washington read it.", "Washington"),
        ("Elm Falls, Washington\nThe letter came on Monday.", "Washington"),
        ("Washington's last counties wait. Washington is wet, and Washington is green.", "Washington"),
        ("The Virginia letter came by Virginia mail from Virginia.", "Virginia"),
        (
            "The West Virginia letter came from West Virginia, by way of Ohio. Ohio, Ohio, Ohio, Ohio, Ohio, Ohio.",
            "Ohio",
        ),
        ("West Texas is dry.", ""),
    ],
)
def test_washington_is_mostly_a_city(text: str, state: str) -> None:
    assert state_of(text) == state


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        (
            "Massachusetts has not signed. “We may opt out,” said Ida Moss, a spokesman for the Governor.",
            "Office of the Governor of Massachusetts",
        ),
        ("Nobody has signed. “We may opt out,” said Ida Moss, a spokesman for the Governor.", ""),
    ],
)
def test_an_officer_is_no_body(text: str, organization: str) -> None:
    (statement,) = read(text, kind="news", author=None, people=())
    assert statement.organization == organization


def test_a_corporation_counsel_is_of_the_county_whose_minutes_name_him() -> None:
    county = Person("Elm County", "", "Elm County", "issuer")
    text = "The committee met. Corporation Counsel Ida Moss said that a county may opt out."
    (statement,) = read(text, kind="minutes", author=county, people=(county,))
    assert (statement.speaker, statement.organization) == ("Ida Moss", "Elm County")
