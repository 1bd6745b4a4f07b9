"""Each cue with a hit and an innocent look-alike; sentences are our own."""

import pytest

from foia_scan.statements.quotations import is_open, quotations
from foia_scan.statements.what.positions import positions
from foia_scan.topics import load

TOPIC = load("secure-communities")


def read(text: str, lead: str = "") -> list[str]:
    found, _ = positions(text, quotations(text, is_open(lead)), lead, TOPIC)
    return [f.position for f in found]


HITS = [
    # permission and its negation
    ("Any town may opt out of the program by letter.", "available"),
    ("Counties can't opt out of Secure Communities.", "unavailable"),
    ("No parish can withdraw from the program once it is live.", "unavailable"),
    ("A sheriff who does not want to be activated can opt out.", "available"),
    ("The jail is not able to opt out.", "unavailable"),
    ("It does not mean that a town gets to opt out.", "unavailable"),
    ("The office explained how a parish may opt out.", "available"),
    ("The state is within its rights to withdraw.", "available"),
    ("A sheriff who wishes to opt out cannot do so.", "unavailable"),
    # existence
    ("There is no opt-out.", "unavailable"),
    ("There is no such thing as opting out of this.", "unavailable"),
    ("The program has never had an opt-out provision.", "unavailable"),
    ("Opting out is no longer possible.", "unavailable"),
    ("It is not a program that one opts in to or opts out of.", "unavailable"),
    # stopping the sharing
    ("A mayor has no way to keep its prints from going to Washington, and no means of opting out.", "unavailable"),
    ("The state cannot stop the sharing.", "unavailable"),
    # limited
    ("A county may opt out of receiving the match results.", "limited"),
    ("It can decline to receive the responses.", "limited"),
    ("That is all that a county can decline.", "limited"),
    # unclear
    ("It is unclear whether a county may opt out.", "unclear"),
    ("Whether a county can opt out is under review.", "unclear"),
    ("Nobody in this building can tell whether a town may opt out.", "unclear"),
    # done, procedure, outcome
    ("The District opted out in May.", "available"),
    ("A county that wishes to opt out should notify the program office in writing.", "available"),
    ("It was activated in June, although the county had opted out.", "unavailable"),
    ("The outcome may include removal of the county from the deployment plan.", "available"),
    # participation
    ("Participation is voluntary.", "voluntary"),
    ("Participation is not voluntary.", "mandatory"),
    ("The program is not mandatory.", "voluntary"),
    ("This is a voluntary program.", "voluntary"),
    ("The program has never been a mandate.", "voluntary"),
    ("No county is required to participate.", "voluntary"),
    ("We will not force the program on any county.", "voluntary"),
    ("The statute makes participation mandatory.", "mandatory"),
    ("No statute makes participation mandatory.", "voluntary"),
    ("Counties have no choice in the matter.", "mandatory"),
    ("Whether or not the board has a say, the county has no say in it.", "mandatory"),
    ("The county is free to choose.", "voluntary"),
    ("Each jail will be in the program whether it likes it or not.", "mandatory"),
    ("Her consent is not required for the sharing.", "mandatory"),
    ("The so-called voluntary program has reached our jail.", "mandatory"),
    ("They turned a voluntary program into a mandatory one.", "mandatory"),
]

MENTIONS = [
    "May a county opt out?",
    "The council voted to opt out of the program.",
    "The board asked to be removed from the deployment plan and urged that towns be allowed to opt out.",
    "Please tell me whether a county may opt out.",
    "If the program is mandatory, cite the law.",
    "The decision should be voluntary.",
    'We would like to discuss the word "voluntary" with you.',
    "The board may vote next month on whether to opt out.",
    "ICE has not said that a county may opt out.",
    "They can call it voluntary all day long.",
    "Be it resolved that the County of Elm shall opt out of the program.",
    "There has been much talk about opting out.",
    "She wants the county taken off the deployment list before May.",
    "She wants the board told that it was her decision.",
    "Under option B a county could opt out.",
]

OTHER_THINGS = [
    "He was granted voluntary departure.",
    "Mandatory detention applies to him.",
    "The mandatory training on records is due Friday.",
    "Participation in the 287(g) program is voluntary.",
    "Compliance with a detainer is voluntary.",
    "E-Verify is mandatory for contractors.",
    "The class on knots is voluntary.",
    "Use of the new time sheet is mandatory.",
    "You may opt out of the mailing list.",
    "Staff may opt out of the public directory.",
    "I withdraw the question.",
    "Participation in the softball league is voluntary.",
    "I cannot go into that.",
]


@pytest.mark.parametrize(("text", "position"), HITS)
def test_position(text: str, position: str) -> None:
    assert position in read(text)


@pytest.mark.parametrize(("text", "position"), HITS)
def test_no_opposite_beside_it(text: str, position: str) -> None:
    opposite = {
        "voluntary": "mandatory",
        "mandatory": "voluntary",
        "available": "unavailable",
        "unavailable": "available",
    }
    assert opposite.get(position) not in read(text)


@pytest.mark.parametrize("text", MENTIONS)
def test_mention_takes_no_position(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize("text", OTHER_THINGS)
def test_other_sense_or_program_takes_no_position(text: str) -> None:
    assert read(text) == []


def test_two_positions_in_one_sentence() -> None:
    assert read("In May the office said counties may opt out, but in June it said that they cannot opt out.") == [
        "available",
        "unavailable",
    ]


def test_what_a_bare_modal_leaves_out() -> None:
    assert read("It cannot.", "The county hoped that it had opted out.") == ["unavailable"]
    assert read("It cannot.", "The county hoped for rain.") == []


def test_scare_quotes_reject_the_word() -> None:
    assert read("The board denounced the “voluntary” program.") == ["mandatory"]
