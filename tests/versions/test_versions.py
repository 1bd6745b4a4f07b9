"""Copies and versions: what is folded, what is grouped, in which order, and how the differences are told."""

from __future__ import annotations

import random
from dataclasses import replace
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from foia_scan import topics, versions
from foia_scan.records import Paper, Wording

TOPIC = topics.load("secure-communities")
MEMO = (
    "Participation in the program is voluntary for every county of the state. The Sheriff may opt out of it by writing "
    "to this office before the end of the year. The results go to the agency in any case. Please keep this note to "
    "yourself until the director has answered the letter of the congresswoman from the third district."
)
OTHER = (
    "The committee met on the ninth floor and discussed the budget of the coming year. Nobody minded the new chairs. "
    "A second meeting was set for the spring, when the auditors have sent their report to the treasurer and the board."
)


def paper(id: str, text: str, **fields: object) -> Paper:
    given = Paper(id, "memo", "Note", None, "", "unknown", sha256(text.encode()).hexdigest())
    return replace(given, **fields)  # type: ignore[arg-type]


def compared(*told: tuple[Paper, str], dark: dict[str, float] | None = None) -> versions.Found:
    wordings = {one.id: Wording(text, ((0, 1),), (dark or {}).get(one.id, 0.0)) for one, text in told}
    return versions.compare([one for one, _ in told], wordings.__getitem__, TOPIC)


def pair(
    a: str, b: str, first: dict[str, object] | None = None, second: dict[str, object] | None = None, **more: object
):
    return compared((paper("a", a, **(first or {})), a), (paper("b", b, **(second or {})), b), **more)


# -- copies -----------------------------------------------------------------------------------------------------------

SENT = {"kind": "email", "author": "Dana Whitlow", "date": "2010-05-11"}


@pytest.mark.parametrize(
    ("first", "second", "copy"),
    [
        ({}, {}, True),
        ({"date": "2010-05-11"}, {}, True),
        ({"date": "2010-05-11"}, {"date": "2010-05"}, True),
        ({"date": "2010-05-11"}, {"date": "2010-06-11"}, False),
        ({"author": "Dana Whitlow"}, {"author": "D. Whitlow"}, True),
        ({"author": "Dana Whitlow"}, {"author": "Paul Okafor"}, False),
        ({"kind": "letter"}, {"kind": "memo"}, False),
        ({"kind": "unknown"}, {"kind": "memo"}, True),
        ({"status": "draft"}, {"status": "final"}, False),
    ],
)
def test_the_same_words_are_one_document_unless_hand_date_or_state_differ(first, second, copy):
    found = pair(MEMO, MEMO, first, second)
    assert found.copies == ({"b": "a"} if copy else {})
    assert bool(found.families) is not copy


def test_a_message_quoted_in_four_others_is_one_message():
    texts = [
        MEMO,
        MEMO.replace("voluntary", "vo1untary"),
        MEMO.replace(" ", "\n"),
        MEMO.replace("Sheriff", "Sherif"),
        MEMO[: MEMO.index("Please")],
    ]
    found = compared(*[(paper(str(n), text, **SENT), text) for n, text in enumerate(texts)])
    assert found.copies == {"1": "0", "2": "0", "3": "0", "4": "0"}
    assert found.families == ()


@pytest.mark.parametrize(
    "text",
    [
        MEMO.replace("is voluntary", "is not voluntary"),
        MEMO.replace("The results go to the agency in any case.", "(b)(5)"),
        MEMO.replace("may opt out of it", "must take part"),
    ],
)
def test_a_quoted_message_that_withholds_or_says_otherwise_is_a_version(text):
    found = compared((paper("a", MEMO, **SENT), MEMO), (paper("b", text, **SENT), text))
    assert found.copies == {}
    assert [family.members for family in found.families] in ([("a", "b")], [("b", "a")])


def test_a_memo_with_other_words_is_no_copy_and_one_with_a_slip_of_the_scan_is():
    assert pair(MEMO, MEMO.replace("voluntary", "vo1untary")).copies == {"b": "a"}
    assert pair(MEMO, MEMO.replace("director", "governor")).copies == {}


# -- families ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("a", "b", "versions_of_one"),
    [
        (MEMO, MEMO + " The mayor was told.", True),
        (MEMO, MEMO.replace("county", "parish").replace("year", "month"), True),
        (MEMO, " ".join(MEMO.split()[:30]), True),  # cut off
        (MEMO, OTHER, False),
        (MEMO, OTHER + " " + MEMO[:120], False),
        (MEMO, " ".join(sorted(MEMO.split())), False),  # the same words, another text
        ("Thank you for this.", "Thank you for that.", False),  # too short to say so
    ],
)
def test_near_identical_documents_are_a_family(a, b, versions_of_one):
    found = pair(a, b)
    assert [set(family.members) for family in found.families] == ([{"a", "b"}] if versions_of_one else [])


LONGER = MEMO + " The mayor was told."


@pytest.mark.parametrize(
    ("first", "second", "texts", "order", "why"),
    [
        ({"status": "final"}, {"status": "draft"}, (MEMO, LONGER), "ba", "draft before final"),
        (
            {"status": "final", "date": "2010-01-01"},
            {"status": "draft", "date": "2010-02-01"},
            (MEMO, LONGER),
            "ba",
            "draft",
        ),
        ({"date": "2010-03-01"}, {"date": "2010-02-01"}, (MEMO, LONGER), "ba", "date"),
        ({}, {"date": "2010-02-01"}, (MEMO, LONGER), "ba", "growth"),
        ({}, {}, (LONGER, MEMO), "ba", "growth"),
        ({}, {}, (MEMO, MEMO.replace("director", "governor")), "ab", "collection"),
    ],
)
def test_the_order_of_versions(first, second, texts, order, why):
    (family,) = pair(*texts, first, second).families
    assert "".join(family.members) == order
    assert family.orders[0] == ""
    assert family.orders[1].startswith(why)


def test_a_form_tells_only_what_matters():
    texts = [MEMO.replace("third", f"county{n}") for n in range(8)]
    texts[5] = texts[5].replace("is voluntary", "is mandatory")
    (family,) = compared(*[(paper(str(n), text), text) for n, text in enumerate(texts)]).families
    assert len(family.members) == 8
    assert {difference.kind for difference in family.differences} == {"tags"}


# -- differences ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "kind", "tags"),
    [
        ("is voluntary", "is mandatory", "tags", ("voluntary", "mandatory")),
        ("is voluntary", "is not voluntary", "tags", ("voluntary",)),
        ("may opt out", "may not opt out", "tags", ("opt-out",)),
        ("may opt out", "may opt-out", None, ()),
        ("may opt out", "may opt\nout", None, ()),
        ("voluntary", "volun-\ntary", None, ()),
        ("voluntary", "vo1untary", None, ()),
        ("director", "governor", "words", ()),
        ("to the agency in any case", "to the agency now", "words", ()),
        ("The results go to the agency in any case.", "(b)(5)", "withheld", ()),
        ("The results go to the agency in any case.", "B5", "withheld", ()),
        ("The Sheriff may opt out of it by writing", "(b) (5)", "withheld", ("opt-out",)),
        ("The results go to the agency in any case. ", "", "words", ()),  # left out is not withheld
        ("director", "(b)(6)", "withheld", ()),
    ],
)
def test_how_a_difference_is_told(old, new, kind, tags):
    found = pair(MEMO, MEMO.replace(old, new), {"date": "2010-01"}, {"date": "2010-02"})
    told = [difference for family in found.families for difference in family.differences]
    assert [difference.kind for difference in told] == ([kind] if kind else [])
    for difference in told:
        assert difference.tags == tags
        assert difference.withheld_by == ("b" if kind == "withheld" else "")
        assert " ".join(old.split()) in difference.before


def test_codes_stand_with_what_is_withheld():
    withheld = MEMO.replace("The results go to the agency in any case.", "(b)(5), (b) (7)(E)")
    (family,) = pair(MEMO, withheld, {"date": "2010-01"}, {"date": "2010-02"}).families
    assert family.differences[0].exemptions == ("(b)(5)", "(b)(7)(E)")


def test_words_under_a_dark_box_count_as_withheld_where_that_copy_is_darker():
    without = MEMO.replace("The results go to the agency in any case. ", "")
    known = {"date": "2010-01"}, {"date": "2010-02"}
    (family,) = pair(MEMO, without, *known, dark={"b": 0.2}).families
    assert [(d.kind, d.withheld_by) for d in family.differences] == [("withheld", "b")]
    (family,) = pair(MEMO, without, *known, dark={"a": 0.2, "b": 0.2}).families
    assert [d.kind for d in family.differences] == ["words"]


def test_a_difference_names_the_page_on_which_it_stands():
    text = MEMO.replace("is voluntary", "is mandatory").replace("third", "fourth")
    cut = text.index("The results")
    wordings = {"a": Wording(MEMO, ((0, 1),)), "b": Wording(text, ((0, 4), (cut, 5)))}
    told = [paper("a", MEMO, date="2010-01"), paper("b", text, date="2010-02")]
    (family,) = versions.compare(told, wordings.__getitem__, TOPIC).families
    assert [(d.earlier_page, d.later_page) for d in family.differences] == [(1, 4), (1, 5)]


# -- properties -------------------------------------------------------------------------------------------------------

texts = st.lists(
    st.sampled_from("the a county state program may opt out is voluntary mandatory . (b)(5) B6 It".split())
)


@settings(max_examples=60, deadline=None)
@given(texts, texts)
def test_every_word_that_differs_is_told_and_nothing_else(a, b):
    from foia_scan.versions.differing import differences
    from foia_scan.versions.words import Words

    one, two = Words(Wording(" ".join(a), ((0, 1),))), Words(Wording(" ".join(b), ((0, 1),)))
    assert not differences("a", one, "a", one, TOPIC)
    assert bool(differences("a", one, "b", two, TOPIC)) is (one.letters != two.letters)


@settings(max_examples=20, deadline=None)
@given(st.randoms(use_true_random=False))
def test_families_do_not_depend_on_the_order_of_the_collection_nor_on_stored_sketches(chance: random.Random):
    told = [(paper(f"m{n}", MEMO + f" Case {n}."), MEMO + f" Case {n}.") for n in range(4)]
    told += [(paper(f"o{n}", OTHER + f" Item {n}."), OTHER + f" Item {n}.") for n in range(3)]
    first = compared(*told)
    chance.shuffle(told)
    again = compared(*[(replace(one, sketch=first.sketches[one.fingerprint]), text) for one, text in told])
    assert {frozenset(f.members) for f in again.families} == {frozenset(f.members) for f in first.families}
    assert {f.id for f in again.families} == {f.id for f in first.families}
    assert again.sketches == {}


def test_the_cost_follows_the_number_of_documents_not_its_square(monkeypatch):
    """Counted, not timed: documents compared word by word, where one form comes again and again."""
    from foia_scan.versions import grouping

    counted = []
    monkeypatch.setattr(grouping, "likeness", lambda a, b, real=grouping.likeness: counted.append(1) or real(a, b))
    told = [(paper(str(n), text), text) for n in range(60) for text in [MEMO + f" Signed for county {n}."]]
    (family,) = compared(*told).families
    assert len(family.members) == 60
    assert len(counted) <= 12 * 60


def test_sketches_are_those_that_databases_hold_already():
    """As datasketch makes them: MinHash(128, scheme="affine32") of the CRC-32 of each run of words."""
    text = " ".join(f"word{n} of {n % 7}" for n in range(30))
    sketch = versions.gist(Wording(text, ((0, 1),))).sketch
    values = [int.from_bytes(sketch[at : at + 4], "little") for at in range(0, len(sketch), 4)]
    assert (len(values), values[:3], sum(values)) == (128, [57538923, 236470889, 135954366], 6188321522)
