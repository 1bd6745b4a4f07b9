"""A body that the sentence before names, whom "they", "it" and "the board" mean in the next one."""

from itertools import product

import pytest

from foia_scan.records import Turn
from tests.statements.made import read

BODIES = {
    "the Ohio State Police": "the agency",
    "the Elm County Sheriff's Office": "the sheriff's office",
    "the Center for Harbors": "the center",
    "the Elm County Board of Commissioners": "the county board",
    "the Elm Police Department": "the department",
    "the City of Elm": "the city",
}
BEFORE = (
    "We spoke with {} on May 3.",
    "{} wrote back on May 3.",
    "We have heard from {}.",
    "A letter from {} came on May 3.",
    "I called {} again on Monday.",
)
SAID = (
    "{} said that a county may opt out.",
    "A county may opt out, {} told us.",
)
VIEWS = ("{} position is that a county may opt out.", "{} view is that a county may opt out.")


def said(text: str) -> list[tuple[str, str]]:
    return [(each.speaker, each.organization) for each in read(text)]


def capitalized(text: str) -> str:
    return text[0].upper() + text[1:]


@pytest.mark.parametrize(("before", "body"), list(product(BEFORE, BODIES)))
def test_a_body_spoken_of_right_before(before: str, body: str) -> None:
    first = capitalized(before.format(body))
    name = body.removeprefix("the ")
    for pronoun, form in product(("they", "it", BODIES[body]), SAID):
        assert said(f"{first} {capitalized(form.format(pronoun))}") == [(name, name)], (pronoun, form)
    for whose, form in product(("their", "its", f"{BODIES[body]}'s"), VIEWS):
        assert said(f"{first} {capitalized(form.format(whose))}") == [(name, name)], (whose, form)


@pytest.mark.parametrize(
    "text",
    [
        # two that may be meant
        "The Ohio State Police and the Elm Police Department wrote back. They said that a county may opt out.",
        "The Ohio State Police wrote to the Elm Police Department. They said that a county may opt out.",
        "We heard from the Elm Police Department and the Oak Police Department. "
        "The department said that a county may opt out.",
        # a body that only stands there
        "The sheriff's barn is behind the Elm Police Department. They said that a county may opt out.",
        # a person who acts
        "Ms. Ann Roe of the Ohio State Police and Mr. Ben Orr came. They said that a county may opt out.",
        # nobody's view
        "Two men came by. A county may opt out, they told us.",
        "Two men came by. Their view is that a county may opt out.",
        "Two men came by. A county may opt out, it said.",
    ],
)
def test_it_stays_open_whom_they_mean(text: str) -> None:
    assert [speaker for speaker, _ in said(text)] in ([""], [])


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The Ohio State Police wrote back. ICE said that a county may opt out.", "ICE"),
        ("The Ohio State Police wrote back. The Elm Board said that a county may opt out.", "Elm Board"),
        # the paper's own agency
        ("ICE wrote back. They said that a county may opt out.", "ICE"),
        # what somebody tells of a body is that somebody's
        (
            "The Elm Police Department took part. Ms. Ann Roe said that the department regards it as voluntary.",
            "Ann Roe",
        ),
        # a day behind the name is no part of it
        ("We met the Ohio State Police on May 3. They said that a county may opt out.", ""),
        ("I asked the Ohio State Police in June. They said that a county may opt out.", "Ohio State Police"),
    ],
)
def test_who_is_meant_beside_them(text: str, speaker: str) -> None:
    assert [each for each, _ in said(text)] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "Q. What did the Ohio State Police tell you?\nA. They told me that a county may opt out.",
        "Q. Did you ask the Ohio State Police?\nA. Yes. They said that a county may opt out.",
        "Q. What did the Ohio State Police tell you, Ms. Roe?\nA. They told me that a county may opt out.",
    ],
)
def test_the_body_that_a_question_names(text: str) -> None:
    question, answer = text.split("\n")
    turns = (Turn(0, 0, "", "", "", "question", None), Turn(1, 1, "Ann Roe", "", "", "answer", None))
    spoken = f"{question.removeprefix('Q. ')}\n{answer.removeprefix('A. ')}"
    assert [s.speaker for s in read(spoken, kind="deposition", turns=turns, author=None)] == ["Ohio State Police"]


def test_headquarters_that_spoke() -> None:
    assert said("My question was answered by headquarters. A county may opt out, they wrote on May 3.") == [
        ("ICE", "ICE")
    ]
    assert said("My question was answered by a clerk. A county may opt out, they wrote on May 3.") == [("", "")]
