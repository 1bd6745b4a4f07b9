"""What is up to somebody, what a paper is headed with, who is sought, what is asked for. All sentences are our own."""

import pytest

from foia_scan.statements.quotations import quotations
from foia_scan.statements.what.positions import positions
from foia_scan.topics import load

TOPIC = load("secure-communities")
LEAD = "We met about Secure Communities."


def read(text: str, lead: str = LEAD) -> list[str]:
    return [f.position for f in positions(text, quotations(text), lead, TOPIC)[0]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # whose matter it is
        ("Whether to take part is up to you.", ["voluntary"]),
        ("Whether to take part in the survey is up to you.", []),
        ("Whether a town comes in is for its mayor to decide.", ["voluntary"]),
        ("Whether a town comes in is for its lawyer to say.", []),
        ("Whether to sign the receipt is up to you.", []),
        ("Whether we join is not up to us.", ["mandatory"]),
        ("She asked whether to join is up to the county.", []),
        ("Whether a town opts out is its own decision.", ["available"]),
        ("Whether a town opts out is up to the State.", []),
        ("Taking part is up to you.", ["voluntary"]),
        ("The choice of hotel is up to you.", []),
        ("The program is up to each county.", ["voluntary"]),
        ("The order of the speakers is up to each county.", []),
        ("What you wear is up to you.", []),
        ("It is your call.", ["voluntary"]),
        ("It is your call which room we take.", []),
        ("It is your call whether to join.", ["voluntary"]),
        ("Each office may decide for itself how to file the card.", []),
        ("The jail will be connected whatever the board may decide.", ["mandatory"]),
        ("The board may decide for itself.", ["voluntary"]),
        # a say in the date only
        ("A town has a voice in when it is switched on, but none in whether it is.", ["limited"]),
        ("A town has a voice in whether it is switched on.", ["voluntary"]),
        ("You may choose not to be alerted to a match.", ["limited"]),
        ("You may choose not to be connected.", ["available"]),
        ("The printer can be turned off, but the search goes on.", ["limited"]),
        # against whose will
        ("Nothing would be turned on in the valley against the sheriff's will.", ["available"]),
        ("The jail was switched on over his objection.", ["unavailable"]),
        # neither nor
        ("The code neither lets a town withdraw nor forbids it.", ["unclear"]),
        ("The code neither lets a dog run nor forbids it.", []),
    ],
)
def test_whose_matter_it_is(text: str, found: list[str]) -> None:
    assert read(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # what stands on a label
        ("The drawer marked “Opt-Out Forms” is empty.", []),
        ("The poster headed “Participation is voluntary” hangs in the lobby.", ["voluntary"]),
        ("She typed the sample letter, in which her town “hereby opts out,” and kept it.", []),
        # who is sought
        ("Anybody who told a town that it could decline should call me.", []),
        ("Anybody who asks may decline.", ["available"]),
        ("Anybody who says that a town may decline is mistaken.", ["unavailable"]),
        # what is asked for
        ("The mayor asked for a rule under which a town might withdraw.", []),
        ("The mayor asked for the rule, and a town may withdraw under it.", ["available"]),
        ("We want to be told by Friday how a town may opt out.", []),
        ("We were told on Friday that a town may opt out.", ["available"]),
        # what a bill would bring
        ("It would prevent any town from withdrawing before June.", []),
        ("It prevents any town from withdrawing.", ["unavailable"]),
        # claims that are turned round
        ("There is a story going about the capitol that it is optional, and it is not.", ["mandatory"]),
        ("There is a story going about the capitol that it is optional, and it pleases him.", ["voluntary"]),
        ("He assumes that a town may withdraw, but the assumption is wrong.", ["unavailable"]),
        ("“They call it ‘voluntary’ with a smile,” she said.", ["mandatory"]),
        ("“They call it voluntary with a smile,” she said.", ["voluntary"]),
        # negations that belong elsewhere
        ("I can say no more than that participation is compulsory.", ["mandatory"]),
        ("For a town which has not signed yet, joining is voluntary.", ["voluntary"]),
        ("For a town which has signed, joining is not voluntary.", ["mandatory"]),
    ],
)
def test_what_is_told_of_a_claim(text: str, found: list[str]) -> None:
    assert read(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "She waived counsel and was told that she could leave at any time.",
        "The clerk was told that signing the affidavit was voluntary.",
        "The reservists are unpaid, and each of them can walk away at will.",
        "Your vision plan renews in May; you may opt out until then.",
        "The town opted out of the business league.",
        "Those who no longer wish to receive these bulletins may opt out by mail.",
        "Officers who do not wish to be photographed may opt out.",
        "Training under this Agreement is free unless the Bureau makes it mandatory.",
    ],
)
def test_something_else_of_office_life(text: str) -> None:
    assert not read(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The sheriff was told that he could leave the program at any time.", ["available"]),
        ("Signing the agreement is voluntary.", ["voluntary"]),
        ("The towns are small, and each of them can walk away at will.", ["available"]),
        ("The town opted out of the whole business.", ["available"]),
        ("The program was free until the Bureau made it mandatory.", ["mandatory"]),
    ],
)
def test_but_these_are_of_the_program(text: str, found: list[str]) -> None:
    assert read(text) == found


@pytest.mark.parametrize(
    ("text", "lead", "found"),
    [
        ("A jail may decline it.", "The Criminal Alien Program came up.", []),
        ("A jail may decline it.", "Secure Communities came up.", ["available"]),
        ("It is up to each sheriff.", "She asked about the hold policy.", []),
        ("It is up to each sheriff.", "She asked about the policy.", ["voluntary"]),
        ("Deputizing officers is voluntary.", LEAD, []),
        (
            "Our part in the ICE task force is up to us, and our participation in the ICE task force is voluntary.",
            LEAD,
            [],
        ),
        ("Participation in the ICE program is voluntary.", LEAD, ["voluntary"]),
        ("The SAVE program is mandatory for every bureau.", LEAD, []),
        ("The DHS program is mandatory for every bureau.", LEAD, ["mandatory"]),
        ("LOCAL PARTICIPATION IS VOLUNTARY.", LEAD, ["voluntary"]),
    ],
)
def test_another_program(text: str, lead: str, found: list[str]) -> None:
    assert read(text, lead) == found
