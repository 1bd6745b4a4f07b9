"""Whose words a witness reads out: the paper's that the questions bring up, or the witness's own."""

import pytest

from foia_scan.records import Person, Turn
from tests.statements.made import read

WITNESS = Person("Vera Lane", "Chief of Outreach", "ICE", "deponent")


def heard(*lines: str) -> list[tuple[str, str]]:
    """Speakers and attributions of what is said in answers; questions and answers alternate."""
    turns = tuple(
        Turn(
            at,
            at,
            "" if at % 2 == 0 else "Vera Lane",
            "",
            "" if at % 2 == 0 else "ICE",
            "question" if at % 2 == 0 else "answer",
        )
        for at in range(len(lines))
    )
    found = read("\n".join(lines), kind="deposition", author=WITNESS, people=(WITNESS,), turns=turns)
    return [(each.speaker, each.attribution) for each in found]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("It is the call script that the program office gave my branch in 2009.", [("ICE", "quoted")]),
        ("It is a letter from the Elm City field office of October 2, 2010.", [("ICE", "quoted")]),
        ("It is an e-mail of mine to the sheriffs.", [("Vera Lane", "direct")]),
        ("It is a letter that I wrote to the sheriffs.", [("Vera Lane", "direct")]),
    ],
)
def test_whose_words_are_read_out(answer: str, expected: list[tuple[str, str]]) -> None:
    asked = ("I hand you Exhibit 2. Tell us what it is.", answer, "Would you read us the third line?")
    assert heard(*asked, "“A county may opt out at any time.”") == expected


def test_an_answer_of_ones_own_is_ones_own() -> None:
    assert heard("May a county leave?", "A county may opt out at any time.") == [("Vera Lane", "direct")]


def test_the_reading_is_gone_on_with() -> None:
    reading = (
        "Is that the set of slides that you showed the clerks?",
        "It is.",
        "Read me the heading on slide four.",
        "“Who takes part.”",
    )
    words = "“A county may opt out at any time.”"
    assert heard(*reading, "And the first bullet?", words) == [("ICE", "quoted")]
    assert heard(*reading, "And what do you say to a clerk who asks?", words) == [("Vera Lane", "direct")]
