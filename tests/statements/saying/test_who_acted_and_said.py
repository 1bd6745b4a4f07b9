"""Whose verb of saying it is where asides, days, places and papers stand between it and its subject."""

import pytest

from tests.statements.made import sources


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The port's captain, whom we met on May 3, 2010, said that towns may leave.", ["The port's captain"]),
        ("The clerk whom I called on Friday told me that towns may leave.", ["The clerk"]),
        ("I am the one who told him that towns may leave.", ["I"]),
        ("Mr. Orr, in May you sat in my office and told me that towns may leave.", ["you"]),
        (
            "In 2009, at the fair in Elm, your harbor office director rose before us and said that towns may leave.",
            ["your harbor office director"],
        ),
        ("Two weeks later the Port sent a second letter, which stated that towns may leave.", ["the Port"]),
        ("In the spring of 2010 a Ms. Roe sent round a line that said towns may leave.", ["Ms. Roe"]),
        ("The agreement that your own people signed in June says that towns may leave.", ["The agreement"]),
        ("In the brief that the port filed in May the Court was told that towns may leave.", ["the port"]),
        ("The clerk (Ann Roe; I found her card) said that towns may leave.", ["I", "Ann Roe"]),
        ("Towns have no way out, the letter goes on, and none will be made.", ["the letter"]),
        ("Clerks of three towns said that towns may leave.", ["three towns"]),
        ("Representatives of three towns said that towns may leave.", ["Representatives of three towns"]),
        ("The chief of police of Elm, Ohio, told us that towns may leave.", ["The chief of police of Elm"]),
        ("The clerk of the port, Ann Roe, told us that towns may leave.", ["Ann Roe"]),
        (
            "In Elm City, a senior port officer who would not be named said that towns may leave.",
            ["a senior port officer"],
        ),
        ("Col. Ben Orr, the port commander, who stood behind him, said that towns may leave.", ["Col. Ben Orr"]),
        ("Ms. Roe's advice to me, on May 3, was that towns may leave.", ["Ms. Roe"]),
        ("From the deck that we showed them in May, which said that towns may leave.", ["our deck"]),
        ("The procedures that we gave to the towns provide that a town may leave.", ["our procedures"]),
        ("“Towns may leave,” said the spokesman, Ben Orr of the harbor office.", ["Ben Orr"]),
        ("The replies add that towns may leave.", ["The replies"]),
        ("The port's page gave towns a procedure for leaving.", ["The port's page"]),
        ("The clerk read it to me, and today I sit here and say to you that towns may leave.", ["The clerk", "I"]),
        ("The port replied in May, in a letter that said that towns may leave.", ["The port"]),
        ("The clerk said that the port did so in a letter that said that towns may leave.", ["The clerk", "a letter"]),
        (
            "The answer came in May from Ben Orr, a harbor officer for ICE in Elm, who told her that towns may leave.",
            ["Ben Orr"],
        ),
        # look-alikes
        ("Once the port had said yes, the towns were in.", []),
        ("We are in it because somebody at the port said so, and that is no choice.", []),
        ("I have read the rules, and not one of them says that towns must stay.", ["I"]),
        ("On leaving: a town that wants out writes to the port, and the list is changed.", []),
        ("I would have you add that towns may leave.", []),
        ("The clerk sent me a letter from the port.", []),
    ],
)
def test_source(text: str, found: list[str]) -> None:
    assert sources(text) == found
