"""Quotation marks, also the ones that recognition lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foia_scan.statements.quotations import is_open, is_scare, quotations


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("“We may leave,” she said.", ["We may leave,"]),
        ('"We may," he said, "leave."', ["We may,", "leave."]),
        ("He said: “We may leave.", ["We may leave."]),
        ("No marks here; the towns' right isn't one.", []),
        ("She said ‘no’ to it.", []),
    ],
)
def test_contents(text: str, contents: list[str]) -> None:
    assert [text[q.start : q.end] for q in quotations(text)] == contents


def test_a_quotation_opened_in_an_earlier_sentence() -> None:
    assert is_open("He said: “We tried.")
    assert not is_open("“We tried,” he said.")
    assert not is_open("He said: “We tried.\n\nA new paragraph.")
    text = "It did not work.” He left."
    (quote,) = quotations(text, opened_before=True)
    assert text[quote.start : quote.end] == "It did not work."


def test_doubt_is_not_quotation() -> None:
    text = "the “voluntary” plan"
    assert is_scare(text, quotations(text)[0])
    text = "“It is voluntary,” he said."
    assert not is_scare(text, quotations(text)[0])


@given(st.text(alphabet="ab “”\"'.", max_size=40), st.booleans())
def test_never_raises_and_stays_inside(text: str, opened: bool) -> None:
    for quote in quotations(text, opened):
        assert 0 <= quote.start < quote.end <= len(text)
