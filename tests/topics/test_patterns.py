"""The pattern language of the packs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foia_scan.errors import BadTopic
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
        compiled(("{nuts}",), LISTS)
    with pytest.raises(BadTopic, match="circle"):
        compiled(("{a}",), (("a", ("{b}",)), ("b", ("{a}",))))


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
