"""What stands around a claim decides whether it is made: the same claims within frames that keep, drop or deny them.

Each frame is read with each claim. A frame that keeps a claim never turns it into its contrary; one that drops it
leaves nothing; one that denies it never leaves the claim itself.
"""

import pytest

from foia_scan.statements.quotations import quotations
from foia_scan.statements.what.positions import positions
from tests.statements.made import TOPIC

LEAD = "The counties asked about Secure Communities."
CLAIMS = {
    "voluntary": ("the program is voluntary", "taking part is optional", "no county is required to take part"),
    "mandatory": ("the program is mandatory", "participation is not voluntary", "every county must take part"),
    "available": ("counties may opt out", "a sheriff can withdraw at any time", "the State is free to leave"),
    "unavailable": ("counties cannot opt out", "no county may withdraw", "a sheriff has no right to decline"),
}
FREE, BOUND = {"voluntary", "available"}, {"mandatory", "unavailable"}

KEPT = (
    "No, {}.",
    "No, sir, {}.",
    "Oh no, {}.",
    "Without wishing to lecture, {}.",
    "Not to put too fine a point on it, {}.",
    "As nobody needs to be told, {}.",
    "It was not until May that I learned that {}.",
    "Not a month later, on May 6, she told us that {}.",
    "It goes without saying that {}.",
    "It is no secret that {}.",
    "What I did not say in my note is that {}.",
    "My understanding, which no one has corrected, is that {}.",
    "No reader can miss that {}.",
    "No honest lawyer would deny that {}.",
    "Nobody in this building doubts that {}.",
    "Nothing could be clearer than that {}.",
    "I wish it were otherwise, but {}.",
    "I want you to know that {}.",
    "I am here to tell you that {}.",
    "He asked me to say that {}.",
    "We asked for an answer in writing and were told that {}.",
    "I may say that {}.",
    "They hoped for more, and yet {}.",
)
DROPPED = (
    "We would like to have your word that {}.",
    "We still await your assurance that {}.",
    "The county wants it in writing that {}.",
    "The sheriff needs a letter stating that {}.",
    "All he wants is a sentence saying that {}.",
    "We would like to hear from you that {}.",
    "She kept hoping to hear that {}.",
    "He may ask you to say that {}.",
    "They pressed the clerk to admit that {}.",
    "The reporter tried to get me to say that {}.",
    "I hope that {}.",
    "It would help us if {}.",
    "I would be surprised if {}.",
    "Suppose that {}.",
    "Let us assume for a moment that {}.",
    "Before we print that {}, let counsel see it.",
    "I am not in a position to say that {}.",
    "I would not go so far as to say that {}.",
    "Counsel would not let us write that {}.",
    "It is too early to say that {}.",
    "I suggest we say that {}.",
    "I used to think that {}.",
    "For years people assumed that {}.",
    "No one here has the authority to promise that {}.",
    "Nobody is to say that {}.",
    "Some people would like to believe that {}.",
    "We must not give the impression that {}.",
    "The board voted down a motion stating that {}.",
    "The draft that said that {} was withdrawn.",
    "The bill says that {}.",
)
DENIED = (
    "It is not so that {}.",
    "I do not agree that {}.",
    "I do not believe that {}.",
    "Nothing in the agreement says that {}.",
    "It is not accurate to say that {}.",
    "We do not share the view that {}.",
    "The record does not support the claim that {}.",
)


def read(text: str) -> set[str]:
    return {found.position for found in positions(text, quotations(text), LEAD, TOPIC)[0]}


def _each() -> list[tuple[str, str]]:
    return [(position, claim) for position, claims in CLAIMS.items() for claim in claims]


@pytest.mark.parametrize("frame", KEPT)
def test_a_claim_is_kept(frame: str) -> None:
    for position, claim in _each():
        side = FREE if position in FREE else BOUND
        found = read(frame.format(claim))
        assert found, claim
        assert found <= side, claim


@pytest.mark.parametrize("frame", DROPPED)
def test_a_claim_is_dropped(frame: str) -> None:
    for _, claim in _each():
        assert read(frame.format(claim)) == set(), claim


@pytest.mark.parametrize("frame", DENIED)
def test_a_claim_is_denied(frame: str) -> None:
    for position, claim in _each():
        side = FREE if position in FREE else BOUND
        assert not read(frame.format(claim)) & side, claim
