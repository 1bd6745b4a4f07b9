"""Words that look like a verb of saying, a saint or a source, and are none; with those that are."""

from __future__ import annotations

import pytest

from foia_scan.statements.for_whom.office_places import place_beside
from foia_scan.statements.naming.introduced_people import introduced
from foia_scan.statements.naming.named_bodies import known_or_named
from foia_scan.statements.naming.offices import office_of
from foia_scan.statements.quotations import quotations
from foia_scan.statements.saying.naming_words import noun_phrase
from foia_scan.statements.saying.reporting import frames
from tests.statements.made import TOPIC, read


def sources(text: str) -> list[str]:
    return [frame.source for frame in frames(text, quotations(text), TOPIC.organization_pattern)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("States and localities may not opt out of the program.", []),
        ("States may not opt out of the program.", []),
        ("States, like counties, may not opt out of the program.", []),
        ("States that the program is voluntary.", ["the caller"]),
        ("States it is voluntary.", ["the caller"]),
        ("He has understood from the first day that he was free to leave.", []),
        ("He has understood from the port that he was free to leave.", ["the port"]),
        ("ICE's guidance was contradictory as to whether a county may opt out.", []),
        ("In August I had it in writing from ICE that a county may opt out.", ["ICE"]),
        ("ICE's field office director in Elm City told us that a county may opt out.", ["ICE's field office director"]),
        ("Our friend in Elm City told us that a county may opt out.", ["Our friend in Elm City"]),
    ],
)
def test_who_is_a_source(text: str, found: list[str]) -> None:
    assert sources(text) == found


def test_states_speak_of_themselves_in_anybodys_paper() -> None:
    (told,) = read("States and localities may not opt out of Secure Communities.")
    assert (told.speaker, told.attribution) == ("Ada Merrow", "direct")


def test_an_officer_of_an_acronyms_house_by_his_usual_name() -> None:
    (told,) = read("ICE's field office director in Elm City told us that a county may opt out.")
    assert told.speaker == "ICE field office director"


@pytest.mark.parametrize(
    ("text", "name"),
    [("Here is from St. Paul Ben Orr, who knows.", "Ben Orr"), ("Here is Paul Ben Orr.", "Paul Ben Orr")],
)
def test_a_saint_is_no_given_name(text: str, name: str) -> None:
    assert name in {person.name for person in introduced(text, TOPIC, text)}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("In Waterloo Sheriff Lyle Orr heard of it.", ""),
        ("Waterloo County Sheriff Lyle Orr heard of it.", "Waterloo County"),
    ],
)
def test_a_sheriff_in_a_town(text: str, place: str) -> None:
    office = office_of("Sheriff")
    assert office is not None
    assert place_beside(office, "Orr", text) == place


def test_a_group_whatever_it_is_called() -> None:
    assert known_or_named("the aid group Elm Unidos", TOPIC) == "Elm Unidos"
    assert known_or_named("the red house Elm Unidos", TOPIC) == ""


def test_the_officer_of_a_house_and_not_the_town() -> None:
    assert noun_phrase("ICE's field office director in Elm City") == "ICE's field office director"
    assert noun_phrase("the mayor of Elm City") != "the mayor"


def test_words_that_the_writer_means_to_give_are_the_writers() -> None:
    text = "This is what I mean to give them tomorrow: “Taking part in Secure Communities is voluntary.”"
    assert [each.speaker for each in read(text, kind="email")] == ["Ada Merrow"]


def test_who_introduces_himself_at_a_hearing() -> None:
    text = (
        "Mr. ROE. I am the Assistant Secretary for Ports at the Federal Bureau of Investigation. A county may opt out."
    )
    assert [each.position for each in read(text, kind="transcript")] == ["available"]
