"""Sources behind the occasion that they spoke on, by their office, their house or their word; with look-alikes."""

import pytest

from foia_scan.statements.quotations import quotations
from foia_scan.statements.saying.reporting import frames
from foia_scan.topics import load
from tests.statements.made import read

TOPIC = load("secure-communities")


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("On this morning's call a CBA lawyer said that it is voluntary.", "a CBA lawyer"),
        ("On this morning's call, on the other hand, a CBA lawyer said that it is voluntary.", "a CBA lawyer"),
        ("On the call the sheriff said that it is voluntary.", "the sheriff"),
        ("During Tuesday's briefing he said that it is voluntary.", "he"),
        ("At the table the call log said that it is voluntary.", "the call log"),
        # an office of a body speaks for it
        ("ICE's field office in Elm City said that it is voluntary.", "ICE"),
        ("The agency's regional office said that it is voluntary.", "The agency"),
        ("The governor's office in Elm City said that it is voluntary.", "The governor's office in Elm City"),
        ("On the call this morning Moss's position was that it is voluntary.", "Moss"),
        ("Ms. Ida Moss of Casa del Valle reminded the Board that it was voluntary.", "Ms. Ida Moss of Casa del Valle"),
        # the house somebody is in, and where a body sits
        ("Ida in OGC thinks that it is voluntary.", "Ida in OGC"),
        ("Sheriffs in OGC think that it is voluntary.", "OGC"),
        # whose word it is
        ("HQ's word as of this week is that it is voluntary.", "HQ"),
        ("According to the front office the program is voluntary.", "the front office"),
        ("According to the clerk of the program it is voluntary.", "the clerk of the program"),
    ],
)
def test_who_says_it(text: str, source: str) -> None:
    assert [frame.source for frame in frames(text, quotations(text), TOPIC.organization_pattern)] == [source]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Ida Moss had studied the May paper and now believed that a county may opt out.", "2010-08-03"),
        ("Ida Moss said in May that a county may opt out.", "2010-05"),
        ("The May paper said that a county may opt out.", "2010-05"),
    ],
)
def test_the_month_of_what_was_read_is_not_the_day_of_what_is_believed(text: str, date: str) -> None:
    assert [statement.date for statement in read(text)] == [date]


@pytest.mark.parametrize(
    ("text", "audience"),
    [
        ("Your agency's website, as of this morning, says that a county may opt out.", "public"),
        ("Your agency's people, as of this morning, say that a county may opt out.", "internal"),
    ],
)
def test_a_website_is_for_everybody_whenever_it_is_read(text: str, audience: str) -> None:
    assert [statement.audience for statement in read(text)] == [audience]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("ICE New England has informed him that a county may opt out.", "ICE"),
        ("ICE lawyer Ida Moss has informed him that a county may opt out.", "Ida Moss"),
    ],
)
def test_a_body_with_its_region_is_nobody_of_that_name(text: str, speaker: str) -> None:
    assert [statement.speaker for statement in read(text)] == [speaker]
