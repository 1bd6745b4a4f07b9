"""Verbs of saying that report nothing there: a change of mind, a call that is a noun, what anybody at all may believe;
and the same words where somebody does say it."""

import pytest

from tests.statements.made import read, sources

LEAVE = "that towns may leave."


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (f"I met a sheriff who said {LEAVE}", "a sheriff"),
        (f"I hired a lawyer who wrote {LEAVE}", "a lawyer"),
        (f"The sheriff whom we need believes {LEAVE}", "The sheriff"),
        (f"The mayor found out {LEAVE}", "The mayor"),
        (f"The mayor thinks {LEAVE}", "The mayor"),
        (f"The mayor found again {LEAVE}", "The mayor"),
        (f"The mayor thought out loud {LEAVE}", "The mayor"),
        ("I have a letter from Ms. Orr that calls it a program that towns may leave.", "a letter from Ms. Orr"),
        (f"The mayor found {LEAVE}", "The mayor"),
        ("The port calls it a program that towns may leave.", "The port"),
        ("“Towns may leave,” calls the clerk from his desk.", "the clerk"),
        (f"The sheriff who believes {LEAVE[:-1]} is Ben Orr.", "The sheriff"),
        (f"A sheriff, Ben Orr, believes {LEAVE}", "Ben Orr"),
        (f"A sheriff who said {LEAVE[:-1]} was glad.", "A sheriff"),
        ("As you see it, towns may leave.", "you"),
        ("As you tell it, towns may leave.", "you"),
        ("The way you understand it, towns may leave.", "you"),
    ],
)
def test_source(text: str, source: str) -> None:
    assert source in sources(text)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor thought better of it, and towns may leave.",
        "If the mayor thinks better of it towns may leave.",
        "The mayor thinks nothing of it that towns may leave.",
        "The clerk finds out in Elm City which towns may leave.",
        "The mayor thought again, and towns may leave.",
        f"There was talk on a conference call {LEAVE}",
        f"It came up on the weekly calls {LEAVE}",
        f"There was talk on our last call {LEAVE}",
        f"I want no sheriff who believes {LEAVE}",
        f"There is a sheriff who thinks {LEAVE}",
        f"We need a harbor master who feels {LEAVE}",
        "The mayor thinks twice before he lets towns leave as they may leave.",
        f"Any clerk who understands {LEAVE[:-1]} is of use.",
        "As you see, it rains, and towns may leave.",
        "As you see the towns may leave.",
        "As you saw the county may leave.",
    ],
)
def test_no_source(text: str) -> None:
    assert sources(text) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ms. Ida Moss told us on a conference call that a county may opt out.", "Ida Moss"),
        ("Ms. Ida Moss calls the program one that a county may opt out of.", "Ida Moss"),
    ],
)
def test_who_told_it_on_a_call(text: str, speaker: str) -> None:
    (said,) = read(text)
    assert said.speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Neither Ida Moss nor Ben Orr came. Ms. Moss said that a county may opt out.", "Ida Moss"),
        ("Perhaps Ida Moss said that a county may opt out.", "Ida Moss"),
        ("Meanwhile Ida Moss said that a county may opt out.", "Ida Moss"),
        ("However Ida Moss said that a county may opt out.", "Ida Moss"),
        ("Even Ida Moss said that a county may opt out.", "Ida Moss"),
        # a name that only begins like such a word
        ("Nora Moss said that a county may opt out.", "Nora Moss"),
        ("Evan Moss said that a county may opt out.", "Evan Moss"),
    ],
)
def test_words_before_a_name_are_none_of_it(text: str, speaker: str) -> None:
    assert [said.speaker for said in read(text)] == [speaker]
