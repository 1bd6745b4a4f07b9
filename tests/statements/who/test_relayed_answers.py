"""Answers that only go on with the question: whose words they tell, and answers that are the witness's own."""

import pytest

from foia_scan.records import Person, Turn
from tests.statements.made import MERROW, read

SHERIFF = "Elm County Sheriff's Office"
ORR = Person("Ben Orr", "Sheriff", SHERIFF, "deponent")
ROE = Person("Cora Roe", "Director", "ICE", "present")
THAT = "That a county may opt out of Secure Communities."


def holder(question: str, answer: str) -> tuple[str, str]:
    turns = (Turn(0, 0, "Ida Moss", kind="question"), Turn(1, 1, "Ben Orr", "Sheriff", SHERIFF, kind="answer"))
    (said,) = read(f"{question}\n{answer}", kind="deposition", turns=turns, author=ORR, people=(MERROW, ROE))
    return said.speaker, said.attribution


@pytest.mark.parametrize(
    ("question", "answer", "speaker"),
    [
        ("What did Ms. Cora Roe tell you?", THAT, "Cora Roe"),
        ("What did Ms. Roe then tell the mayor?", f"Well, {THAT.lower()}", "Cora Roe"),
        ("What did ICE say about Secure Communities?", THAT, "ICE"),
        ("What did ICE say about Secure Communities?", "A. That nobody had to join Secure Communities.", "ICE"),
        ("Ms. Roe told you what?", f"Just {THAT.lower()}", "Cora Roe"),
        ("She told you what?", THAT, ""),
        ("What was Ms. Roe's answer?", THAT, "Cora Roe"),
        ("What was the clerk's answer?", THAT, "clerk"),
        ("What were you told?", THAT, ""),
        ("What were you told by ICE?", THAT, "ICE"),
        ("What were you told by Ms. Roe?", THAT, "Cora Roe"),
    ],
)
def test_another_s_words(question: str, answer: str, speaker: str) -> None:
    assert holder(question, answer) == (speaker, "paraphrased")


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What did you tell Ms. Cora Roe?", THAT),
        ("You saw Ms. Roe. What did you tell her?", THAT),
        ("What did you and Ms. Roe say?", THAT),
        ("What do you say?", THAT),
        ("What was your answer?", THAT),
        ("What did Ms. Roe not tell you?", THAT),
        ("What did Ms. Roe refuse to say?", THAT),
        ("What did Ms. Roe want you to say?", THAT),
        ("What did I say?", THAT),
        ("What did Ms. Cora Roe bring you?", THAT),
        ("What was the clerk's boat?", THAT),
        ("What did Ms. Cora Roe tell you?", "A county may opt out of Secure Communities."),
        ("What did Ms. Cora Roe tell you?", "That was in May. A county may opt out of Secure Communities."),
        ("What did Ms. Cora Roe tell you?", "That county may opt out of Secure Communities."),
    ],
)
def test_the_witness_s_own(question: str, answer: str) -> None:
    assert holder(question, answer) == ("Ben Orr", "direct")
