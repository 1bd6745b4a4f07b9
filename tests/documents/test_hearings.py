"""Who sits in Congress, of those who speak at its hearings, and who is but heard there."""

import textwrap

import pytest

from foia_scan.documents.hearings import chamber_of
from tests.documents.paper import one, split, topic

HOUSE = "U.S. House of Representatives"
HEAD = """
COMMITTEE ON PORTS, HOUSE OF REPRESENTATIVES
Hearing of Thursday, June 23, 2011
{lists}
"""
TALK = """
Mr. TRAN. {asks}

Ms. ROE. {answers}

Mr. TRAN. {asks_again}

Ms. ROE. I would have to look that up, and I shall do so as soon as I am back at the harbor.
"""


def bodies(lists: str, **said: str) -> dict[str, str]:
    document = one((HEAD + TALK).format(lists=lists, **said))
    return {turn.speaker.split()[-1]: turn.organization for turn in document.turns}


@pytest.mark.parametrize(
    ("asks", "answers", "asks_again", "member"),
    [
        ("I thank the chairman. It rained in my district.", "It did.", "So it goes.", True),
        ("It rained there all of the week.", "It did so, Congressman, and the boats went out.", "So it goes.", True),
        ("Did the boats go out, Ms. Roe, on the day it rained?", "They did.", "And did they come in?", True),
        ("It rained there for all of the week.", "It did.", "My time is my own, and I yield back.", True),
        ("It rained there for all of the week.", "It did, and the boats went out.", "So it goes.", False),
        ("I thank the chairman for inviting me to come here.", "It did.", "So it goes on with us.", False),
        ("It rained for all of the week.", "It did, and I told the Senator that it did.", "So it goes.", False),
    ],
)
def test_members_by_what_they_say_and_how_they_are_spoken_to(
    asks: str, answers: str, asks_again: str, member: bool
) -> None:
    found = bodies("", asks=asks, answers=answers, asks_again=asks_again)
    assert found == {"Tran": HOUSE if member else "", "Roe": ""}


def test_members_and_witnesses_by_the_lists() -> None:
    listed = (
        "Present: Representatives Lee Tran of Ohio (presiding) and Joe Dell of Utah. Witness: Ada Roe, Director, CBA"
    )
    said = {"asks": "It rained there for all of the week.", "answers": "It did.", "asks_again": "So it goes."}
    assert bodies(listed, **said) == {"Tran": HOUSE, "Roe": "CBA"}
    together = "Present: Lee Tran, Chairman; Ada Roe, Assistant Director"
    assert bodies(together, **said) == {"Tran": HOUSE, "Roe": ""}


@pytest.mark.parametrize(
    ("head", "chamber"),
    [
        ("COMMITTEE ON PORTS, HOUSE OF REPRESENTATIVES", HOUSE),
        ("U.S. House of Representatives", HOUSE),
        ("STATE OF OHIO\nHOUSE OF REPRESENTATIVES", "Ohio House of Representatives"),
        ("OHIO HOUSE OF REPRESENTATIVES\n88th Legislature", "Ohio House of Representatives"),
        ("STATE OF OHIO\nGENERAL ASSEMBLY\nSENATE COMMITTEE ON PORTS", "Ohio General Assembly"),
        ("STATE OF WEST VIRGINIA\nHOUSE OF DELEGATES", "West Virginia House of Delegates"),
        ("COMMONWEALTH OF VIRGINIA\nHOUSE OF DELEGATES", "Virginia House of Delegates"),
        ("STATE OF UTAH\nSTATE SENATE", "Utah State Senate"),
        ("UTAH STATE SENATE\nOn a bill of the House of Representatives", "Utah State Senate"),
        ("OHIO AND UTAH\nSTATE SENATE", ""),
        ("STATE SENATE\nCommittee on Ports", ""),
        ("Elm County Board", ""),
    ],
)
def test_the_chamber_of_a_hearing(head: str, chamber: str) -> None:
    assert chamber_of(head.split("\n"), topic()) == chamber


def test_a_page_of_a_transcript_with_a_high_number_follows_no_mail() -> None:
    mail = """
    From: Roe, Ada
    Sent: Thursday, June 23, 2011 8:41 AM
    To: Tran, Lee
    Subject: boats

    The boats are out. I would rather that they stayed in, but nobody asks me, and the harbor is full of fog.

    Ada
    \f
    COMMITTEE ON PORTS, HOUSE OF REPRESENTATIVES
    Tuesday, July 12, 2011
    Unofficial transcript, page 38
    """
    said = {"asks": "I thank the chairman.", "answers": "You do, Congressman.", "asks_again": "I yield back."}

    found = split(textwrap.dedent(mail) + TALK.format(**said))
    assert [document.kind for document in found] == ["email", "transcript"]


@pytest.mark.parametrize(
    ("above", "speaker"),
    [
        ("Testimony of that day", "Ada Roe"),
        ("It rained", "Ada Roe"),
        # the line goes on with the name of a room, or of a body
        ("Heard in the", "Roe"),
        ("Testimony before the Board of", "Roe"),
    ],
)
def test_a_line_that_goes_on_introduces_nobody(above: str, speaker: str) -> None:
    document = one(
        f"COMMITTEE ON PORTS\nHearing of Thursday, June 23, 2011\n{above}\nAda Roe, Director, CBA\n\n"
        "Mr. TRAN. Who pays?\n\nMs. ROE. The port.\n\nMr. TRAN. And who lights it?\n\nMs. ROE. The pilot.\n"
    )
    assert [turn.speaker for turn in document.turns] == ["Tran", speaker] * 2
