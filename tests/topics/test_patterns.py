"""The pattern language of the packs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foia_scan.errors import BadTopic
from foia_scan.topics import patterns
from foia_scan.topics.patterns import compiled, folded

LISTS = (("fruit", ("apples?", "ripe {color} pears?")), ("color", ("green", "yellow")))


@pytest.mark.parametrize(
    "text",
    [
        "opt out", "opt-out", "Opt\u2010Out", "opt\u2011out", "opt\u2013out", "opt\u2014out", "opt\u2212out",
        "opt\u00adout", "opt\u00a0out", "opt\nout", "OPT  OUT", "opt- out",
    ],
)  # fmt: skip
def test_a_blank_stands_for_every_dash_and_blank(text: str) -> None:
    assert text in compiled(("opt out",), ())


@pytest.mark.parametrize("text", ["optout", "adopt out", "opt outer", "co-opt out", "opt, out"])
def test_whole_words_only(text: str) -> None:
    assert text not in compiled(("opt out",), ())


def test_word_lists_nest() -> None:
    words = compiled(("eat {fruit}",), LISTS)
    assert "They eat ripe yellow pears." in words
    assert "They eat ripe red pears." not in words


def test_a_gap_stays_in_the_clause_and_short() -> None:
    words = compiled(("may {gap2} leave",), ())
    assert "It may leave." in words
    assert "It may at any time leave." not in words
    assert "It may then quickly leave." in words
    assert "It may rest. Then leave." not in words
    assert "It may vote leave." not in words


def test_unknown_list_and_circle_are_named() -> None:
    with pytest.raises(BadTopic, match="nuts"):
        _ = compiled(("{nuts}",), LISTS).pattern
    with pytest.raises(BadTopic, match="circle"):
        _ = compiled(("{a}",), (("a", ("{b}",)), ("b", ("{a}",)))).pattern


@given(st.text())
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(folded(text)) == len(text)


@pytest.mark.parametrize(
    "text", ["S-COMM", "s – comm", "Sec\u00ad\nComm", "the Secure\u2011 Communities program", "s\u00a0comm"]
)
def test_the_first_look_at_plain_words_passes_over_nothing_that_fits(text: str) -> None:
    words = compiled(("secure communities", "s comm", "sec comm"), ())
    assert words.pattern.search(folded(text))
    assert text in words


@pytest.mark.parametrize("text", ["its community", "sec.comm", "insecure communities", "s comms"])
def test_plain_words_that_only_look_alike_are_not_in_it(text: str) -> None:
    assert text not in compiled(("secure communities", "s comm", "sec comm"), ())


LONG = (("leave", ("opt {gap2}out", "get out(?! of bed)", *(f"never so worded {number}" for number in range(600)))),)


@pytest.mark.parametrize(
    ("entry", "text", "span"),
    [
        ("may {gap2}{leave}", "A town may Opt  out now.", "may Opt  out"),
        ("may {gap2}{leave}", "A town may well get-out now.", "may well get-out"),
        ("may {gap2}{leave}", "A town may get out of bed.", None),
        ("may {gap2}{leave}", "A town may stay.", None),
        ("may {leave},? (?:or|and) {leave}", "It may opt out, or get out.", "may opt out, or get out"),
        ("may (?:{leave}|stay)", "It may stay.", "may stay"),
        ("may(?! {leave})", "It may stay.", "may"),
        ("may(?! {leave})", "It may opt out.", None),
        # what the long list takes is one word for the rest of its entry
        ("may (?:opt out|{leave}) of", "It may opt out of it.", "may opt out of"),
        ("(?:opt out|stay|go) {leave}", "opt out get out", None),
    ],
)
def test_a_long_list_stands_as_a_sign(entry: str, text: str, span: str | None) -> None:
    assert len(patterns._signs(LONG)) == 1
    found = patterns.Phrases((entry,), LONG).search(text)
    assert (text[found.start() : found.end()] if found else None) == span


def test_a_short_list_is_spelled_out() -> None:
    short = (("leave", ("opt {gap2}out", "get out")),)
    assert patterns._signs(short) == ()
    assert "Opt out get out" in patterns.Phrases(("(?:opt out|stay) {leave}",), short)
