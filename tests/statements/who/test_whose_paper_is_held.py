"""A paper from the reader, of whoever replied, by section; what quotes the writer; the line that one lays down."""

from typing import Any

import pytest

from foia_scan.records import Person
from tests.statements.made import MERROW, SHERIFF, read

TO_THE_AGENCY: dict[str, Any] = {
    "kind": "letter",
    "author": SHERIFF,
    "recipients": (MERROW,),
    "people": (MERROW, SHERIFF),
}
REPORT: dict[str, Any] = {
    "kind": "report",
    "author": Person("Elm Auditor", "", "Elm Auditor", "issuer"),
    "people": (),
}
MAIL: dict[str, Any] = {"kind": "email", "people": (MERROW, SHERIFF)}
SAYS = "says that a county may opt out."


def told(text: str, paper: dict[str, Any]) -> list[tuple[str, str | None]]:
    return [(said.speaker, said.date) for said in read(text, **paper)]


@pytest.mark.parametrize(
    ("text", "speaker", "date"),
    [
        (f"The board holds a letter from you. It is dated May 3 and {SAYS}", "Ada Merrow", "2010-05-03"),
        (f"The board holds a letter for you. It is dated May 3 and {SAYS}", "", "2010-05-03"),
        (
            "He asks what the board meant. My view is that he reads it right: a county may opt out.",
            "Ben Orr",
            "2010-08-03",
        ),
        (
            "He asks what the board meant. My view is that he reads this aloud: a county may opt out.",
            "",
            "2010-08-03",
        ),
        (
            "The FBI said the same in May, in a letter that gave the steps for withdrawing.",
            "FBI",
            "2010-05",
        ),
        ("They quote me, from the lunch in May: “A county may opt out.”", "Ben Orr", "2010-05"),
        ("They quote him, from the lunch in May: “A county may opt out.”", "", "2010-05"),
    ],
)
def test_in_a_letter(text: str, speaker: str, date: str) -> None:
    assert told(text, TO_THE_AGENCY) == [(speaker, date)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"The clerk received the reply of the FBI. The reply {SAYS}", "FBI"),
        (f"The clerk received the reply of May. The reply {SAYS}", ""),
        (f"The clerk received the letter of May 2 from the FBI. The letter {SAYS}", "FBI"),
        (
            "The board relies on section IV of the agreement of June 2009, which reads that a county may opt out.",
            "ICE",
        ),
        (
            "The board relies on Ben Orr, the harbor master, who told the board that a county may opt out.",
            "Ben Orr",
        ),
    ],
)
def test_in_a_report(text: str, speaker: str) -> None:
    assert [who for who, _ in told(text, REPORT)] == [speaker]


@pytest.mark.parametrize(
    ("text", "attribution"),
    [
        ("Please reply to whoever calls. Something along the lines of: “A county may opt out.”", "direct"),
        ("Something about the boats, and then, from the FBI, this: “A county may opt out.”", "quoted"),
        ("Please mark it up:\nDRAFT. “A county may opt out.”", "direct"),
        ("They want comments by five on a draft from the FBI:\n“A county may opt out.”", "quoted"),
        ("They want comments by five on this draft:\n“A county may opt out.”", "direct"),
        (
            "Please use only the following, word for word.\n1. On counties that want out: “A county may opt out.”",
            "direct",
        ),
        ("The clerk sent us his notes.\n1. On counties that want out: “A county may opt out.”", "quoted"),
    ],
)
def test_the_line_that_one_lays_down(text: str, attribution: str) -> None:
    assert [said.attribution for said in read(text, **MAIL)] == [attribution]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The case of Tolland suggests that a county may opt out.", "Ada Merrow"),
        ("The decision in Tolland means that a county may opt out.", "Ada Merrow"),
        ("The case officer of Tolland said that a county may opt out.", "case officer of Tolland"),
        ("Ida Moss of the Border Families Project in El Paso said that a county may opt out.", "Ida Moss"),
        ("The Border Families Project in El Paso said that a county may opt out.", "Border Families Project"),
    ],
)
def test_a_case_says_what_its_reader_finds_and_no_town_speaks_for_who_sits_there(text: str, speaker: str) -> None:
    assert [who for who, _ in told(text, MAIL)] == [speaker]


def test_ones_own_counsel_is_of_ones_own_house() -> None:
    major = Person("Ben Orr", "Major", "Ohio State Police", "signature")
    text = "Our own counsel, Ida Moss, advises that a county may opt out."
    (said,) = read(text, title="Secure Communities in Elm County", author=major, people=())
    assert (said.speaker, said.organization) == ("Ida Moss", "Ohio State Police")
