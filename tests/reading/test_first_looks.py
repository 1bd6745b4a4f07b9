"""Cheap looks that spare a pattern: none may pass over what the pattern fits."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foia_scan.reading import bates, page_numbers, stamps
from foia_scan.reading.edges import EdgePiece, folded


def plain(text: str) -> str:
    """Without letters that only look like one of the alphabet."""
    return text.replace("ſ", "s").replace("\N{KELVIN SIGN}", "k").replace("ı", "i").replace("İ", "i")


@given(st.from_regex(stamps._TELLING).map(plain))
def test_every_telling_word_is_looked_for(text: str) -> None:
    assert any(word in text.lower() for word in stamps._TELLING_WORDS)


@given(st.from_regex(stamps._LEADING_MARKS, fullmatch=True).map(plain))
def test_every_mark_begins_with_a_letter_of_marks(text: str) -> None:
    assert text[0].lower() in stamps._FIRST_OF_MARKS


@given(st.from_regex(stamps._FILING).map(plain))
def test_every_filing_line_is_one(text: str) -> None:
    assert stamps.is_filing_line(text) == bool(stamps._FILING.match(text))


@given(st.from_regex(stamps._STATE_CASE).map(plain))
def test_every_release_number_is_one(text: str) -> None:
    assert stamps.is_release_number(text) == bool(stamps._STATE_CASE.search(text))


@pytest.mark.parametrize("form", [page_numbers._ALONE, page_numbers._AT_END, page_numbers._AT_START])
@given(data=st.data())
def test_every_line_with_a_page_number_is_looked_at(form: re.Pattern[str], data: st.DataObject) -> None:
    text = plain(data.draw(st.from_regex(form))).strip()
    if form.search(text):
        assert page_numbers._may_bear_number(text)


@pytest.mark.parametrize("form", bates._FORMS)
@given(data=st.data())
def test_every_bates_number_has_four_digits(form: re.Pattern[str], data: st.DataObject) -> None:
    assert bates._FOUR_DIGITS.search(data.draw(st.from_regex(form)))


@pytest.mark.parametrize(
    ("text", "alike"), [("Page 3 of 9", "#"), ("The  Board", "the board"), ("Memo 2010", "memo 2010")]
)
def test_lines_are_folded_with_and_without_numbers(text: str, alike: str) -> None:
    assert folded(text) == alike


def test_a_line_without_numbers_has_no_label() -> None:
    piece = EdgePiece(0, 0, 5, "Board", "top", 0, 10.0, "board")
    assert page_numbers.candidates([piece]) == ()
