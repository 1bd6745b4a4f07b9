"""The letters that an entry of a pack needs."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from foia_scan.letters import Choice, Letters, anywhere, in_spaced, spaced, stand_in_order
from foia_scan.topics import built_in, load
from foia_scan.topics.patterns import Phrases, compiled, folded, folded_entry

LISTS = {"leave": ("opt {gap2}out", "withdraw", "pull out"), "be": ("is", "are"), "any": ("\\w+", "all")}


@pytest.mark.parametrize(
    ("entry", "needed"),
    [
        ("opt out", ((" opt",), (" out",))),
        ("opt(?:s|ed|ing)? {gap2}out", ((" opt",), (" out",))),
        ("doors? open", ((" door",), (" open",))),
        ("vo+te", ((" vo",), ("te",))),
        ("{be} bound", ((" is", " are"), (" bound",))),
        ("{leave}", ((" opt", " pull", " withdraw"),)),
        ("(?:may|can(?:not)?) go", ((" may", " can"), (" go",))),
        ("volunt\\w+", ((" volunt",),)),
        ("(?<!not )bound(?! by)", ((" bound",),)),
        ("refus(?:e|es)", ((" refus",),)),
        ("(?:stay|stays) in", ((" stay",), (" in",))),
        ("can[- ]?not", ((" can",), ("not",))),
        ("(?:un)?able", (("able",),)),
        ("(?:very )?free", ((" free",),)),
        ("(?:very)?free", (("free",),)),
        ("x{0,3}free", (("free",),)),
        ("{far}free", (("free",),)),
        ("{far}\\bfree", ((" free",),)),
        ("(?:of|in),? any", ((" of", " in"), (" any",))),
        ("is(?:n't| not)", ((" is",), ("n't", " not"))),
        ("{any}", ()),
        ("(?:yes|)", ()),
        ("(?i:stay) (?p<who>in|by)", ((" stay",), (" in", " by"))),
        ("a b", ()),
        ("{unknown} bound", ()),
        ("un(closed", ()),
        ("\\x41bc", ()),
        ("[]a]bc", ()),
    ],
)
def test_what_an_entry_needs(entry: str, needed: tuple[Choice, ...]) -> None:
    assert Letters(LISTS).of(entry) == needed


def test_a_list_that_names_itself_needs_nothing() -> None:
    assert Letters({"a": ("{b}",), "b": ("{a} out",)}).of("{a}") == ()


@pytest.mark.parametrize("name", built_in())
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_no_entry_of_a_pack_fits_without_its_letters(name: str, data: st.DataObject) -> None:
    topic = load(name)
    lists = tuple(sorted(topic.pack.words.items()))
    entries = [entry for cue in topic.pack.cues for entry in (*cue.words, *cue.unless)]
    entry = data.draw(st.sampled_from(entries))
    fitting = folded(data.draw(st.from_regex(compiled((entry,), lists).pattern, fullmatch=False)))
    needed = Letters({key: tuple(map(folded_entry, words)) for key, words in lists}).of(folded_entry(entry))
    assert needed
    assert all(any(letters in fitting for letters in choice) for choice in anywhere(needed))
    assert stand_in_order(spaced(fitting), in_spaced(needed))


def test_a_word_that_begins_elsewhere_is_none_and_the_order_counts() -> None:
    needed = in_spaced(Letters(LISTS).of("they've {be} in"))
    assert needed == ((" they ve",), (" is", " are"), (" in",))
    assert stand_in_order(spaced("They've-is (in)".lower()), needed)
    assert not stand_in_order(spaced("they've this in"), needed)
    assert not stand_in_order(spaced("in: they've is"), needed)


TEXT = st.lists(
    st.sampled_from(["opt", "out", "they", "can", "not", "withdraw", "free", "to", "no", ".", ","]), max_size=14
)


@given(TEXT.map(" ".join))
def test_phrases_fit_what_one_pattern_of_them_fits(text: str) -> None:
    entries = ("opt {gap2}out", "can(?:not)? {gap1}(?:opt|withdraw)", "free to", "no(?! withdraw)", "free to opt out")
    apart, together = Phrases(entries, ()), compiled(entries, ())
    assert [m.span() for m in apart.finditer(text)] == [m.span() for m in together.finditer(text)]
    assert (apart.search(text, 3) is None) == (together.search(text, 3) is None)
    assert (text in apart) == (text in together)


def test_a_pattern_that_is_none_is_told() -> None:
    with pytest.raises(re.error):
        Phrases(("fine", "un(closed"), ()).check()
