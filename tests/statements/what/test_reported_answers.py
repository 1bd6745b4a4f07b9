"""Bare answers that somebody is told to have given."""

import pytest

from tests.statements.made import read


@pytest.mark.parametrize(
    ("text", "positions"),
    [
        ("Asked whether Oak County would be required to take part, Mr. Orr answered that it would not.", ["voluntary"]),
        ("Asked whether Oak County would be required to take part, Mr. Orr answered that it was late.", []),
        ("I was asked whether the program was mandatory, and I said that it was not.", ["voluntary"]),
        ("I was asked whether the program was mandatory, and I would not say that it was.", []),
        ("If you are asked whether it's mandatory, the answer is that it is.", ["mandatory"]),
        ("He asked if a county could opt out. Ms. Orr replied that it could not.", ["unavailable"]),
        ("He asked if a county could opt out. Ms. Orr replied that it was raining.", []),
        ("Some have asked if a county had a choice to opt out, and it did not, so stop asking.", ["mandatory"]),
    ],
)
def test_what_a_bare_answer_leaves_out(text: str, positions: list[str]) -> None:
    assert [each.position for each in read(text)] == positions


def test_it_is_told_by_who_answered_and_quoted_with_the_question() -> None:
    (told,) = read(
        "Ada Roe asked whether a county would be required to join. Ben Orr of the FBI answered that it would not."
    )
    assert (told.speaker, told.organization) == ("Ben Orr", "FBI")
    assert told.quote.startswith("Ada Roe asked")
