"""Which documents of a release are searched for passages."""

from dataclasses import replace

import pytest

from foia_scan import passages
from foia_scan.records import BodyLine, Document, Page, Turn
from foia_scan.topics import load
from tests.statements.made import FILE, memo

TOPIC = load("secure-communities")
PLAIN = "The picnic is on Friday."
BEARING = "A county may opt out of Secure Communities."
IMPLYING = "The governor pulled us out of it on Wednesday."


def found_in(*texts: str) -> list[str]:
    held = [Page(FILE, number, "text", text) for number, text in enumerate(texts, 1)]
    return [p.text for p in passages.find([_document(page) for page in held], held, TOPIC)]


def _document(page: Page) -> Document:
    body = (BodyLine(page.number, 0, len(page.text), "text", True),)
    return replace(memo(None), id=str(page.number), first_page=page.number, last_page=page.number, body=body)


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ((BEARING, IMPLYING), [BEARING, IMPLYING]),
        ((IMPLYING, PLAIN, BEARING), [IMPLYING, BEARING]),
        ((IMPLYING, PLAIN, PLAIN, BEARING), [BEARING]),
        ((IMPLYING,), []),
        ((BEARING, PLAIN), [BEARING]),
    ],
)
def test_neighbors_are_read(texts: tuple[str, ...], expected: list[str]) -> None:
    assert found_in(*texts) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Can a county opt out? That’s right.", ["Can a county opt out?", "That’s right."]),
        ("Can a county opt out? That's right.", ["Can a county opt out?", "That's right."]),
        ("Is the picnic on Friday? That’s right.", []),
        (
            "A state could walk away. Now no governor can.",
            ["A state could walk away.", "Now no governor can."],
        ),
    ],
)
def test_answers_and_what_leaves_out_the_verb(text: str, expected: list[str]) -> None:
    assert [found for found in found_in(BEARING, text) if found != BEARING] == expected


@pytest.mark.parametrize(
    ("above", "asked"),
    [
        ("Nineteen were. 3. May a county opt out of Secure Communities?", True),
        ("Nineteen were. 3. A county may opt out of Secure Communities.", False),
    ],
)
def test_a_question_without_a_mark_of_its_own_is_that_of_the_answer_under_it(above: str, asked: bool) -> None:
    text = f"{above}\nAnswer.\nNo."
    first = BodyLine(1, 0, len(above), "text", True)
    mark = BodyLine(1, first.end + 1, first.end + 8, "header", True)
    last = BodyLine(1, mark.end + 1, len(text), "text", True)
    turns = (Turn(0, 0, "Roe", kind="answer"), Turn(2, 2, "Roe", kind="answer"))
    document = replace(memo(None), body=(first, mark, last), turns=turns)
    found = passages.find([document], [Page(FILE, 1, "text", text)], TOPIC)
    assert any(passage.text == "No." and passage.question for passage in found) is asked
