"""What is quoted from another paper of the file gets its holder and its day from there."""

from dataclasses import replace
from typing import Any

import pytest

from foia_scan.records import Person, Statement, Turn
from foia_scan.statements.original_words import traced
from tests.statements.made import read

VANE = Person("Cora Vane", "Director", "FBI", "header")
WORDS = "Nothing keeps a county from declining to participate in Secure Communities."


def said(text: str, **rest: Any) -> Statement:
    (found,) = read(text, **rest)
    return found


MAY = "may decline to participate in Secure Communities"
ORIGINAL = said(WORDS, id="a", author=VANE, people=(VANE,), date="2010-07-01")


@pytest.mark.parametrize(
    ("text", "rest", "speaker", "date"),
    [
        (f"Ms. Vane writes: “{WORDS}”", {"people": (VANE,)}, "Cora Vane", "2010-07-01"),
        (f"Ms. Vane wrote on July 9: “{WORDS}”", {"people": (VANE,)}, "Cora Vane", "2010-07-09"),
        (f"The sentence is still there. “{WORDS}”", {"author": None}, "Cora Vane", "2010-07-01"),
        (f"Ms. Vane writes: “{WORDS}”", {"people": (VANE,), "date": "2010-06-01"}, "Cora Vane", "2010-06-01"),
        (f"The FBI writes: “{WORDS}”", {}, "Cora Vane", "2010-07-01"),
        (f"The FBI writes: “{WORDS}”", {"date": "2010-06-01"}, "FBI", "2010-06-01"),
        (f"ICE writes: “{WORDS}”", {}, "ICE", "2010-08-03"),
        (f"An FBI attorney writes: “{WORDS}”", {}, "Cora Vane", "2010-07-01"),
        (f"An ICE attorney writes: “{WORDS}”", {}, "ICE attorney", "2010-08-03"),
        ("The FBI writes: “Nothing keeps a county from opting out.”", {}, "FBI", "2010-08-03"),
        ("The sentence is still there. “Nothing keeps a county from opting out.”", {"author": None}, "", "2010-08-03"),
        ("The word is still there. “Secure Communities is voluntary.”", {"author": None}, "", "2010-08-03"),
    ],
)
def test_quoted_from_a_paper_of_the_file(text: str, rest: dict[str, Any], speaker: str, date: str) -> None:
    quoted = traced((ORIGINAL, said(text, id="b", **rest)))[1]
    assert (quoted.speaker, quoted.date) == (speaker, date)


def test_a_letter_quoted_in_a_story_keeps_its_reader_and_a_drafted_line_does_not() -> None:
    story = {"kind": "news", "people": (VANE,), "author": None, "id": "b"}
    text = f"Ms. Vane, a spokeswoman for the FBI, wrote: “{WORDS}”"
    assert traced((ORIGINAL, said(text, **story)))[1].audience == "public"
    letter = replace(ORIGINAL, audience="jurisdiction")
    assert traced((letter, said(text, **story)))[1].audience == "jurisdiction"


def test_words_of_two_people_are_nobodys() -> None:
    other = said(WORDS, id="c", date="2010-07-02")
    quoted = traced((ORIGINAL, other, said(f"It is still there. “{WORDS}”", id="b", author=None)))[2]
    assert quoted.speaker == ""


def test_an_original_stays_as_it_is() -> None:
    assert traced((ORIGINAL,)) == (ORIGINAL,)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (f"Now you write that a county {MAY}.", "2010-07-01"),
        (f"You told me that a county {MAY}.", "2010-08-03"),
        (f"You wrote on July 9 that a county {MAY}.", "2010-07-09"),
        (f"Now you write that no county {MAY}.", "2010-08-03"),
    ],
)
def test_what_the_reader_wrote_is_of_the_day_of_the_readers_own_paper(text: str, date: str) -> None:
    reply = said(text, id="b", kind="email", recipients=(VANE,), people=(VANE,))
    assert reply.speaker == "Cora Vane"
    letter = said(f"A county that does not care for it {MAY}.", id="a", author=VANE, people=(VANE,), date="2010-07-01")
    assert traced((letter, reply))[1].date == date


@pytest.mark.parametrize(
    ("spoken", "speaker", "date"),
    [
        (
            "A county that does not care for it may decline to take part in Secure Communities.",
            "Cora Vane",
            "2010-07-01",
        ),
        ("A county that does not like it may decline to take part in Secure Communities.", "Lee Tran", "2011-08-03"),
    ],
)
def test_what_a_witness_reads_out_is_the_paper_s(spoken: str, speaker: str, date: str) -> None:
    line = "A county that does not care for it may decline to take part in Secure Communities."
    sheet = said(line, id="a", author=VANE, people=(VANE,), date="2010-07-01")
    turns = (Turn(0, 0, "Lee Tran", "Coordinator", "ICE", "answer"),)
    answer = said(spoken, id="b", kind="deposition", author=None, date="2011-08-03", turns=turns)
    assert answer.speaker == "Lee Tran"
    read_out = traced((sheet, answer))[1]
    assert (read_out.speaker, read_out.date) == (speaker, date)
