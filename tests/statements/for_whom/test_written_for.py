"""Whom a writer says to write for, and who was on the other side of a talk that a note's title tells of."""

from dataclasses import replace
from itertools import product

import pytest

from foia_scan.records import Document, DocumentKind, Person
from foia_scan.statements.for_whom.other_side import of_the_other_side
from foia_scan.statements.for_whom.written_for import written_for
from tests.statements.made import TOPIC, memo

BODIES = (
    "Ohio State Police",
    "Elm County Sheriff's Office",
    "Center for Harbors",
    "Elm County Board of Commissioners",
    "City of Elm",
)
SAID = (
    "On behalf of the {}, I write to set out our reading.",
    "I write on behalf of the {}.",
    "I am writing for the {} and hope to hear from you.",
    "I write as counsel to the {}.",
    "I am writing to you as chief of staff of the {}.",
    "I work for the {}, as you know.",
    "I am with the {}.",
    "I'm the records chief of the {}.",
    "I represent the {} here.",
    "We at the {} have read the paper.",
)


def paper(kind: DocumentKind = "letter", title: str = "") -> Document:
    author = Person("Ann Roe", "", "", "signature")
    return replace(memo(None), kind=kind, author=author, title=title, people=(author,))


@pytest.mark.parametrize(("said", "body"), list(product(SAID, BODIES)))
def test_a_writer_tells_for_whom(said: str, body: str) -> None:
    assert written_for("Ann Roe", paper(), f"Dear Mr. Orr: {said.format(body)} A county may opt out.", TOPIC) == body


@pytest.mark.parametrize(
    "text",
    [
        "I no longer work for the Ohio State Police.",
        "Before that I was with the Ohio State Police.",
        "If I represent the Ohio State Police, say so.",
        "I write to the Ohio State Police.",
        "I work for a living, as the Ohio State Police do.",
        "I am with you on the Ohio State Police.",
        "We met at the Ohio State Police.",
        "He writes on behalf of the Ohio State Police.",
        "I work for the field office.",
    ],
)
def test_other_words_tell_nothing(text: str) -> None:
    assert written_for("Ann Roe", paper(), text, TOPIC) == ""


def test_only_the_writer_tells_it() -> None:
    text = "I write on behalf of the Ohio State Police."
    assert written_for("Ben Orr", paper(), text, TOPIC) == ""
    assert written_for("Ann Roe", paper("deposition"), text, TOPIC) == ""


@pytest.mark.parametrize(
    ("title", "text", "body"),
    [
        ("Call with the Ohio State Police", "Captain Roe called at ten.", "Ohio State Police"),
        ("Call with FBI, Records Division", "Ben Roe, Section Chief, called at ten.", "FBI"),
        ("Meeting with Ohio State Police, May 3", "I met with Ben Roe.", "Ohio State Police"),
        ("Call from the Ohio State Police", "I reached Ben Roe in the end.", "Ohio State Police"),
        ("Call with the Ohio State Police", "I had Ben Roe in the room.", ""),
        ("Call with the sheriff", "Ben Roe called at ten.", ""),
        ("The Ohio State Police", "Ben Roe called at ten.", ""),
    ],
)
def test_who_came_to_a_talk(title: str, text: str, body: str) -> None:
    note = replace(paper("memo", title), author=Person("Ada Merrow", "", "ICE", "memo-head"))
    assert of_the_other_side("Ben Roe", note, text, TOPIC) == body
    assert of_the_other_side("Ada Merrow", note, f"Merrow called. {text}", TOPIC) == ""
    assert of_the_other_side("Ben Roe", replace(note, kind="news"), text, TOPIC) == ""
