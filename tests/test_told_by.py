"""The first look at letters never says no to what a pattern fits."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foia_scan.documents import (
    building,
    clippings,
    columns,
    dating,
    heads,
    issuers,
    letterheads,
    organizations,
    testimony,
    titles,
    zones,
)
from foia_scan.told_by import ToldBy

PATTERNS = {
    f"{module.__name__.rpartition('.')[2]}.{name}": found
    for module in (
        *(building, clippings, columns, dating, heads, issuers),
        *(letterheads, organizations, testimony, titles, zones),
    )
    for name, found in vars(module).items()
    if isinstance(found, ToldBy)
}


@pytest.mark.parametrize("name", PATTERNS)
def test_every_pattern_gives_letters_to_look_for(name: str) -> None:
    assert PATTERNS[name].needed


@pytest.mark.parametrize("name", PATTERNS)
@given(data=st.data())
def test_the_first_look_passes_whatever_the_pattern_fits(name: str, data: st.DataObject) -> None:
    told = PATTERNS[name]
    text = data.draw(st.from_regex(told.pattern))
    assert told.may_fit(text.replace("ſ", "s").replace("\N{KELVIN SIGN}", "k").replace("ı", "i").replace("İ", "i"))


def test_a_pattern_that_may_lack_every_word_is_always_tried() -> None:
    assert ToldBy(r"memos?|\d+").search("12")


def test_search_and_match_are_those_of_the_pattern() -> None:
    told = ToldBy(r"press\s+release", re.IGNORECASE)
    assert told.search("a PRESS  release")
    assert told.match("Press release")
    assert not told.match("a PRESS release")
    assert not told.search("a press of people")
