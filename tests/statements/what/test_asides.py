"""Asides and quotation marks as blanks: every character keeps its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foia_scan.statements.what.asides import without_asides


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A town may, for reasons of its own, decline.", "A town may decline."),
        ("No town, however small, may decline.", "No town may decline."),
        ("The plan — whatever they say — is optional.", "The plan is optional."),
        ("A town (or a city) may decline.", "A town may decline."),
        ("It is “not on the menu” today.", "It is not on the menu today."),
        ("No duty, express or implied, binds it.", "No duty binds it."),
        ("He has, she said, declined.", "He has declined."),
        # look-alikes: a list, and what would turn the rest round
        ("Towns, cities, and states may decline.", "Towns, cities, and states may decline."),
        ("Only the answer, not the search, may be declined.", "Only the answer, not the search, may be declined."),
    ],
)
def test_what_is_passed_over(text: str, words: str) -> None:
    joined = without_asides(text)
    assert len(joined) == len(text)
    assert joined.split() == words.split()


@given(st.text(alphabet="ab ,()—-–“”\".'NOT\n", max_size=80))
def test_offsets_stay_true(text: str) -> None:
    joined = without_asides(text)
    assert len(joined) == len(text)
    assert all(new in (old, " ") for old, new in zip(text, joined, strict=True))
