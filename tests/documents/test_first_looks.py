"""Cheap looks that spare a pattern: none may pass over what the pattern fits."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foia_scan.dates import forms
from foia_scan.documents import bodies, columns, handles, labels, threads, zones

DIGITS = [form for form in forms.FORMS if form[0] & forms.OF_DIGITS - {"ordinal"}]


def printed(text: str) -> str:
    """A row's text: white space folded, letters that only look like one of the alphabet replaced."""
    return " ".join(text.replace("ſ", "s").replace("\N{KELVIN SIGN}", "k").split())


@given(st.from_regex(labels._STAMP, fullmatch=True))
def test_every_stamp_begins_as_the_first_look_expects(text: str) -> None:
    assert labels.is_stamp(text)


def test_a_declassification_is_a_stamp_wherever_it_stands() -> None:
    assert labels.is_stamp("XX Declassified/Released US Department of State")


@given(st.from_regex(zones._ADDRESS))
def test_every_address_bears_a_digit_or_a_word_of_addresses(text: str) -> None:
    assert zones.is_address(text)


@given(st.from_regex(zones.DATELINE).map(printed))
def test_every_dateline_has_a_dash(text: str) -> None:
    assert not zones.DATELINE.match(text) or any(dash in text for dash in zones._DASHES)


@given(st.from_regex(zones._SENTENCE).map(printed))
def test_every_sentence_ends_as_the_first_look_expects(text: str) -> None:
    expected = zones._SENTENCE.search(text) is not None and zones._ABBREVIATED.search(text) is None
    assert zones._is_sentence(text) == expected


@given(st.from_regex(bodies._OPEN_END).map(printed))
def test_a_line_is_open_wherever_its_last_word_is_looked_for(text: str) -> None:
    assert bodies._is_open(text) == (bodies._OPEN_END.search(text) is not None)


@pytest.mark.parametrize("form", DIGITS, ids=lambda form: form[1].pattern[:40])
@given(data=st.data())
def test_forms_behind_the_gates_of_digits_have_a_digit(form: forms.DateForm, data: st.DataObject) -> None:
    assert re.search(r"\d", data.draw(st.from_regex(form[1])))


@pytest.mark.parametrize("form", [columns._LETTERS, columns._TO_EDITOR], ids=["letters", "to the editor"])
@given(data=st.data())
def test_a_word_that_tells_letters_stands_in_all_that_opens_them(form: re.Pattern[str], data: st.DataObject) -> None:
    text = printed(data.draw(st.from_regex(form))).lower()
    assert any(word in text for word in columns._TELLING)


@pytest.mark.parametrize(("sign", "form"), handles._FORMS, ids=lambda each: getattr(each, "pattern", each))
@given(data=st.data())
def test_the_sign_of_a_form_stands_in_all_that_it_fits(
    sign: str | None, form: re.Pattern[str], data: st.DataObject
) -> None:
    assert sign is None or sign in data.draw(st.from_regex(form))


@given(st.text(st.sampled_from("aZ09_ \n-.,'“”’—é\u0301ß§\u00a0"), max_size=40))
def test_the_words_of_a_fingerprint_are_all_stretches_of_letters_and_digits(text: str) -> None:
    assert threads._runs(text) == re.findall(r"\w+", text)
