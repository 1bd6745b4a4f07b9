"""What stands behind a verb of saying at the end of a sentence, and between a speaker and the verb."""

import pytest

from foia_scan.statements.saying.reporting import frames
from tests.statements.made import sources

TAILS = (
    "",
    " in a statement",
    " in a statement of four lines",
    " in an e-mail to the port",
    " by e-mail",
    " at a hearing in May",
    " when reached by telephone",
    " under questioning",
    " with a shrug",
    " in answer to a question",
)


@pytest.mark.parametrize("tail", TAILS)
@pytest.mark.parametrize("verb", ["said", "wrote", "noted", "replied", "writes", "recalled"])
@pytest.mark.parametrize(
    "form",
    [
        "“No town may leave,” Ann Roe, the clerk, {said}.",
        "No town may leave, Ann Roe, the clerk, {said}.",
        "Ann Roe, the clerk, {said}, “No town may leave.”",
        "Ann Roe, the clerk, {said} that no town may leave.",
    ],
)
def test_who_said_it(form: str, verb: str, tail: str) -> None:
    assert "Ann Roe" in sources(form.format(said=f"{verb}{tail}"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The clerk wrote in June to decline.", []),
        ("To answer you, no, a town can't leave by having its counsel write to us.", []),
        ("He keeps the notes of May in a drawer.", []),
        ("Clerks have said so many things that it is hard to tell whether a town may leave.", ["Clerks"]),
    ],
)
def test_a_letter_told_of_says_nothing(text: str, found: list[str]) -> None:
    assert sources(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ann Roe, who runs the Harbor League in Elm, Kan., said that towns may leave.", "Ann Roe"),
        ("Ann Roe, the clerk of Elm County, Minn., said that towns may leave.", "Ann Roe"),
        ("The port in Elm City, Kan., said that towns may leave.", "The port in Elm City"),
        ("Ann Roe of that office told the mayor by telephone that towns may leave.", "Ann Roe"),
        ("In that same month Ann Roe told us that towns may leave.", "Ann Roe"),
        ("That afternoon Ann Roe told us that towns may leave.", "Ann Roe"),
        ("The port told our clerk, in writing, that towns may leave.", "The port"),
        ("Ann Roe, a clerk, said in a statement on Monday that states “may leave.”", "Ann Roe"),
        ("Both said that towns may leave.", "Both"),
        ("All of the clerks told us that towns may leave.", "the clerks"),
    ],
)
def test_what_stands_between(text: str, found: str) -> None:
    assert sources(text) == [found]


def test_over_whose_signature() -> None:
    text = "A letter to the mayor of Elm over the signature of the clerk, Ann Roe, told him that towns may leave."
    assert [(frame.source, frame.role) for frame in frames(text, ())] == [("Ann Roe", "clerk")]
