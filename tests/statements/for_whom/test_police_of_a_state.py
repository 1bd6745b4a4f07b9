"""The body of those whom a paper calls the state police's, a county's by "its sheriff", a bureau's by its letters."""

from dataclasses import replace

import pytest

from foia_scan.records import DocumentKind, Person, Turn
from foia_scan.statements.for_whom.affiliations import Affiliations
from foia_scan.statements.near_words import Words
from tests.statements.made import TOPIC, body, memo, named_in, read

POLICE = "The Ohio State Police signed it in 2009. "


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("Ann Roe", f"{POLICE}“It is not,” said Lt. Ann Roe, a spokeswoman for the state police.", "Ohio State Police"),
        ("Ann Roe", f"{POLICE}Trooper Ann Roe, a State Police spokeswoman, said so.", "Ohio State Police"),
        ("Ann Roe", f"{POLICE}Ann Roe of the state police said so.", "Ohio State Police"),
        ("Ann Roe", f"{POLICE}State police spokeswoman Ann Roe said so.", "Ohio State Police"),
        ("Ann Roe", f"{POLICE}Superintendent Ann Roe of our State police wrote to me.", "Ohio State Police"),
        ("Ann Roe", "Ann Roe of the state police said so.", "State Police"),
        ("Ann Roe", f"{POLICE}Ann Roe, who sued the state police, said so.", ""),
        ("Ann Roe", f"{POLICE}Ann Roe, a critic of the state police, said so.", ""),
        ("Ann Roe", f"{POLICE}The state police told Ann Roe so.", ""),
        (
            "Ann Roe",
            "Ohio is out. The state police superintendent, Ann Roe of the state police, agreed.",
            "Ohio State Police",
        ),
        ("Ann Roe", "In the car the OBI's man, Ann Roe, took the other side.", "OBI"),
        ("Ann Roe", "In the car the OBI's critic, Ann Roe, took the other side.", ""),
        ("Ann Roe", "Ann Roe, counsel to the OBI, told me so.", "OBI"),
        ("Ann Roe", "Ann Roe, an analyst at OBI, told me so.", "OBI"),
        ("Ann Roe", "Ann Roe, an opponent of OBI, told me so.", ""),
    ],
)
def test_by_the_words_beside_a_name(name: str, text: str, expected: str) -> None:
    assert body(name, "", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oak County met. Elm County was dropped, according to its sheriff, Ann Roe.", "Elm County Sheriff's Office"),
        ("Elm County met. Oak County was dropped, and Ann Roe, a sheriff, was glad.", ""),
    ],
)
def test_the_sheriff_of_the_county_that_was_named_last(text: str, expected: str) -> None:
    assert body("Ann Roe", "sheriff", text) == expected


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        ("administrator of the Department's Tide Records Bureau", "Tide Records Bureau"),
        ("administrator of the Elm Tide Records Bureau", "Elm Tide Records Bureau"),
    ],
)
def test_a_part_is_not_called_by_whose_it_is(role: str, expected: str) -> None:
    assert body("Ann Roe", role, "Ann Roe told us so.") == expected


def test_your_director_is_the_witness_s_not_the_chairman_s() -> None:
    asked = "On May 3 your own Director, Mr. Cal Poe, told a meeting that a county may opt out. Were you there?"
    lines = ["I yield.", asked, "I was not."]
    house = "U.S. House of Representatives"
    speakers = [("Ann Roe", house), ("Ben Orr", house), ("Dan Lee", "ICE")]
    turns = tuple(Turn(at, at, speaker, "", of) for at, (speaker, of) in enumerate(speakers))
    people = tuple(Person(speaker, "", of, "witness-list") for speaker, of in speakers)
    found = read("\n".join(lines), kind="transcript", author=None, people=people, turns=turns)
    assert [(each.speaker, each.organization) for each in found] == [("Cal Poe", "ICE")]


def test_a_body_keeps_its_own_name_whatever_office_it_sounds_like() -> None:
    issuer = Person("Ohio Secretary of State", "", "Ohio Secretary of State", "issuer")
    text = "The Ohio State Police signed it. The Ohio State Police run it. A county may opt out."
    found = read(text, kind="report", author=issuer, people=())
    assert [each.organization for each in found] == ["Ohio Secretary of State"]


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        ("County Manager of Elm County", "Elm County"),
        ("program manager of Elm", ""),
        ("manager in Elm County", "Elm County"),
    ],
)
def test_a_county_s_officer_by_the_title(role: str, expected: str) -> None:
    assert body("Ann Roe", role, "Oak County voted. Ann Roe told us so.") == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Sheriff Ann Roe keeps the letter in a drawer.", "news", "Elm County Sheriff's Office"),
        ("Sheriff Ann Roe keeps it in a drawer. Oak County is glad.", "news", "Oak County Sheriff's Office"),
        ("Sheriff Ann Roe keeps the letter in a drawer.", "report", ""),
    ],
)
def test_a_story_that_names_no_county_is_of_the_paper_s(text: str, kind: DocumentKind, expected: str) -> None:
    outlet = Person("The Elm Courier", "", "The Elm Courier", "outlet")
    document = replace(memo("2010-08-03"), kind=kind, author=outlet)
    whole = f"Elm County wrote to us. Oak County wrote to us too. {text}"
    told = Affiliations(document, text, Words(whole), named_in(text), TOPIC, "", "FBI").of("Ann Roe", "Sheriff")
    assert told[0] == expected
