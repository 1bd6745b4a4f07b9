"""Turns of phrase that report, whoever is named in them: a title with its period, a body of several words."""

from itertools import product

import pytest

from tests.statements.made import sources

WHO = ("Ann Roe", "Ms. Roe", "the FBI", "the Ohio State Police")
PHRASES = (
    "The position of {} is that towns may leave.",
    "The position taken by {} was that towns may leave.",
    "It is the understanding of {} that towns may leave.",
    "The word from {} is that towns may leave.",
    "The message from {} was that towns may leave.",
    "Word came from {} that towns may leave.",
    "In May {} was quoted as saying that towns may leave.",
    "{} went on record that towns may leave.",
    "{} gave assurances that towns may leave.",
    "{} gave us every assurance that towns may leave.",
    "{} took pains to say that towns may leave.",
    "{} likes to say that towns may leave.",
    "{} would have it that towns may leave.",
)


@pytest.mark.parametrize(("phrase", "who"), list(product(PHRASES, WHO)))
def test_who_is_named(phrase: str, who: str) -> None:
    text = phrase.format(who)
    told = {source.removeprefix("The ").removeprefix("the ") for source in sources(text[0].upper() + text[1:])}
    assert told == {who.removeprefix("the ")}


@pytest.mark.parametrize(
    "text",
    [
        "Rumor would have it that towns may leave.",
        "The clerk keeps a record that towns may read.",
        "The port gave the towns a list that they may keep.",
        "The port likes to help the towns that may leave.",
    ],
)
def test_who_is_not(text: str) -> None:
    assert sources(text) == []
