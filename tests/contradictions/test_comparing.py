"""Pairs and innocent look-alikes."""

from dataclasses import replace
from itertools import count
from typing import Any

import pytest

from foia_scan.contradictions import candidates, compare, plan
from foia_scan.contradictions.explaining import days_between, spoken_date
from foia_scan.contradictions.innocent import RULES
from foia_scan.records import Piece, Statement
from foia_scan.topics import load

TOPIC = load("secure-communities")
_NUMBER = count(1)


def said(
    position: str,
    speaker: str = "Ada Merrow",
    organization: str = "ICE",
    date: str | None = "2010-05-03",
    **rest: object,
) -> Statement:
    number = next(_NUMBER)
    base = Statement(
        id=f"{number:016x}",
        quote=f"Sentence number {number} says that it is so and not otherwise.",
        context="",
        tags=(),
        question="participation" if position in ("voluntary", "mandatory") else "opt-out",
        position=position,
        certainty="asserted",
        effective=None,
        attribution="direct",
        speaker=speaker,
        role="",
        organization=organization,
        voice=TOPIC.voice(organization) if organization else "",
        audience="unknown",
        jurisdictions=(),
        program="Secure Communities",
        date=date,
        date_source="header",
        document="d",
        sha256="f" * 64,
        pieces=(Piece(1, 0, 9),),
    )
    return replace(base, **rest)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("a", "b", "strength"),
    [
        ("voluntary", "mandatory", "direct"),
        ("available", "unavailable", "direct"),
        ("voluntary", "unavailable", "direct"),
        ("mandatory", "available", "direct"),
        ("available", "limited", "tension"),
        ("available", "unclear", "tension"),
        ("voluntary", "limited", "tension"),
    ],
)
def test_opposites_are_a_pair(a: str, b: str, strength: str) -> None:
    (pair,) = compare([said(a), said(b, date="2010-05-10")], TOPIC).pairs
    assert (pair.strength, pair.days_apart, pair.innocent) == (strength, 7, None)


@pytest.mark.parametrize(
    ("a", "b"),
    [("voluntary", "available"), ("mandatory", "unavailable"), ("limited", "unavailable"), ("unclear", "mandatory")],
)
def test_positions_that_agree_are_none(a: str, b: str) -> None:
    assert compare([said(a), said(b)], TOPIC).pairs == ()


@pytest.mark.parametrize(
    ("speaker", "organization", "kind"),
    [
        ("Ada Merrow", "ICE", "self"),
        ("A. Merrow", "ICE", "self"),
        ("Ben Orr", "ICE", "institution"),
        ("Ben Orr", "DHS", "institution"),
        ("Ben Orr", "FBI", "dispute"),
        ("Ben Orr", "", "dispute"),
        ("ICE", "ICE", "institution"),
    ],
)
def test_kind(speaker: str, organization: str, kind: str) -> None:
    (pair,) = compare([said("voluntary"), said("mandatory", speaker, organization)], TOPIC).pairs
    assert pair.kind == kind


def test_an_unknown_voice_accuses_nobody() -> None:
    assert compare([said("voluntary"), said("mandatory", "", "")], TOPIC).pairs == ()
    withheld = "[redacted (b)(6)]"
    (pair,) = compare([said("voluntary", withheld), said("mandatory", withheld)], TOPIC).pairs
    assert pair.kind == "institution"


def test_inside_and_outside() -> None:
    (pair,) = compare([said("voluntary", audience="public"), said("mandatory", audience="internal")], TOPIC).pairs
    assert pair.audience_split
    (pair,) = compare([said("voluntary", audience="public"), said("mandatory", audience="congress")], TOPIC).pairs
    assert not pair.audience_split


def test_earlier_comes_first_and_the_undated_last() -> None:
    late, early, undated = (
        said("voluntary", date="2011"),
        said("mandatory", date="2010-01"),
        said("mandatory", date=None),
    )
    (first,) = compare([late, early], TOPIC).pairs
    assert (first.earlier, first.later, first.days_apart) == (early.id, late.id, None)
    (second,) = compare([undated, late], TOPIC).pairs
    assert (second.earlier, second.later) == (late.id, undated.id)


def test_a_later_effective_date_is_innocent_before_it_and_not_after() -> None:
    from_2013 = said("mandatory", effective="2013", certainty="conditional")
    (before,) = compare([said("voluntary"), from_2013], TOPIC).pairs
    assert before.innocent == "takes effect later (2013)"
    (after,) = compare([said("voluntary", date="2013-04-01"), from_2013], TOPIC).pairs
    assert after.innocent is None


def test_an_announced_change_is_innocent() -> None:
    changed = said("mandatory", date="2011-01-01", quote="Participation is no longer voluntary under the new rule.")
    (pair,) = compare([said("voluntary"), changed], TOPIC).pairs
    assert pair.innocent == "the later statement announces a change"
    assert "both may hold" in pair.why


def test_different_places_of_one_rank_are_innocent() -> None:
    elm = said("available", jurisdictions=("Elm County",))
    (pair,) = compare([elm, said("unavailable", jurisdictions=("Oak County",))], TOPIC).pairs
    assert pair.innocent == "different places (Elm County; Oak County)"


@pytest.mark.parametrize("places", [(), ("Elm County",), ("Elm County", "Oak County"), ("Ohio",)])
def test_places_that_may_be_the_same_excuse_nothing(places: tuple[str, ...]) -> None:
    elm = said("available", jurisdictions=("Elm County",))
    (pair,) = compare([elm, said("unavailable", jurisdictions=places)], TOPIC).pairs
    assert pair.innocent is None


def test_rules_are_symmetric() -> None:
    sample = [
        said("voluntary"),
        said("mandatory", effective="2013"),
        said("mandatory", date="2012", quote="It has become mandatory."),
    ]
    sample += [said("mandatory", jurisdictions=(place,)) for place in ("Elm County", "Oak County", "Ohio")]
    for rule in RULES:
        for a in sample:
            for b in sample:
                assert rule(a, b) == rule(b, a)


def test_copies_are_folded_into_the_holder_s_own_words() -> None:
    words = "A town that wishes to leave the program may do so by letter."
    own = said("available", quote=words)
    quoted = said("available", quote=words.upper(), attribution="quoted", date="2011-02-02", sha256="e" * 64)
    other = said("available", "Ben Orr", quote=words)
    result = compare([quoted, own, other], TOPIC)
    assert result.copies == {quoted.id: own.id}


@pytest.mark.parametrize(
    ("first", "second", "kept"),
    [
        ({"speaker": "", "attribution": "direct"}, {"attribution": "quoted"}, 1),
        ({"speaker": ""}, {}, 1),
        ({}, {"speaker": ""}, 0),
        ({"speaker": "", "attribution": "quoted"}, {"speaker": ""}, 1),
    ],
)
def test_of_copies_the_one_whose_holder_is_known_is_kept(
    first: dict[str, Any], second: dict[str, Any], kept: int
) -> None:
    words = "A town that wishes to leave the program may do so by letter."
    both = [said("available", quote=words, sha256=sha * 64, **rest) for sha, rest in (("d", first), ("e", second))]
    assert compare(both, TOPIC).copies == {both[1 - kept].id: both[kept].id}


def test_a_short_phrase_of_another_day_is_no_copy() -> None:
    a, b = said("voluntary", quote="it is voluntary"), said("voluntary", quote="it is voluntary", date="2011-01-01")
    assert compare([a, b], TOPIC).copies == {}


@pytest.mark.parametrize(
    ("part", "is_copy"),
    [
        ({"date": "2010-05-03", "quote": "leave by letter"}, True),
        ({"date": "2011-02-02", "quote": "a town that wishes to may leave by letter"}, True),
        ({"date": "2011-02-02", "quote": "leave by letter"}, False),  # of another day, and short
        ({"date": "2010-01-02", "quote": "a town that wishes to may leave by letter"}, False),  # before it was said
        ({"quote": "by letter"}, False),
        ({"quote": "leave by fax or letter"}, False),
        ({"quote": "leave by letter", "speaker": "Ben Orr"}, False),
        ({"quote": "leave by letter", "attribution": "direct"}, False),
        ({"quote": "leave by letter", "position": "unavailable"}, False),
        ({"date": None, "quote": "a town that wishes to may leave by letter", "speaker": ""}, True),
        ({"date": None, "quote": "leave by letter", "speaker": ""}, False),
    ],
)
def test_a_quotation_of_part_of_a_sentence_is_a_copy_of_the_sentence(part: dict[str, Any], is_copy: bool) -> None:
    whole = said("available", quote="I said then that a town that wishes to may leave by letter.")
    quoted = said(**{"position": "available", "attribution": "quoted", "sha256": "e" * 64} | part)
    assert compare([quoted, whole], TOPIC).copies == ({quoted.id: whole.id} if is_copy else {})


def test_a_part_of_a_quotation_goes_back_to_the_holder_s_own_words() -> None:
    whole = said("available", quote="We say that a town that wishes to may leave by letter.")
    again = said("available", quote="a town that wishes to may leave by letter", attribution="quoted")
    part = said("available", quote="may leave by letter", attribution="quoted")
    twice = said("available", quote="may leave by letter", attribution="quoted", sha256="e" * 64)
    copies = compare([twice, part, again, whole], TOPIC).copies
    assert copies == {again.id: whole.id, part.id: whole.id, twice.id: whole.id}


def test_same_pairs_whatever_the_order() -> None:
    sample = [said("voluntary"), said("mandatory"), said("available", "Ben Orr", "FBI"), said("unavailable", date=None)]
    assert sorted(p.id for p in compare(sample, TOPIC).pairs) == sorted(
        p.id for p in compare(sample[::-1], TOPIC).pairs
    )


def test_words_for_dates() -> None:
    assert spoken_date("2010-09-07") == "on September 7, 2010"
    assert spoken_date("2010-09") == "in September 2010"
    assert spoken_date(None) == "at an unknown date"
    assert days_between("2010-09", "2010-10-01") is None


# Many statements


def crowd(size: int) -> list[Statement]:
    """Statements of many people of three bodies over three years, a person in nine undated."""
    people = [
        (f"Ada {chr(65 + n)}. Merrow{chr(97 + n) * 3}", ("ICE", "FBI", "")[n % 3]) for n in range(max(9, size // 30))
    ]
    positions = ("voluntary", "mandatory", "available", "unavailable", "limited", "unclear")
    return [
        said(
            positions[n * 7 % 6],
            *people[n * 11 % len(people)],
            date=None if n % 9 == 0 else f"{2009 + n % 3}-{n % 12 + 1:02d}-{n % 28 + 1:02d}",
        )
        for n in range(size)
    ]


def test_new_statements_alone_give_the_pairs_that_are_missing() -> None:
    sample = crowd(120)
    old, new = sample[:80], {s.id for s in sample[80:]}
    whole = {p.id for p in compare(sample, TOPIC).pairs}
    before = {p.id for p in compare(old, TOPIC).pairs}
    added = [p.id for p in plan(sample, TOPIC).pairs(new)]
    assert len(added) == len(set(added))
    assert before | set(added) == whole
    assert before.isdisjoint(added)


def test_too_many_pairs_are_capped_and_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    sample = crowd(300)
    whole = compare(sample, TOPIC)
    assert whole.capped is None
    own = {p.id for p in whole.pairs if p.kind == "self"}
    monkeypatch.setattr("foia_scan.contradictions.comparing.MOST_PAIRS", len(own) + 100)
    capped = compare(sample, TOPIC)
    assert capped.capped is not None
    assert "too many to list" in capped.capped
    assert len(capped.pairs) == len({p.id for p in capped.pairs}) == len(own) + 100
    assert {p.id for p in capped.pairs} <= {p.id for p in whole.pairs}
    assert own <= {p.id for p in capped.pairs}
    assert {p.kind for p in capped.pairs} == {"self", "institution"}


def test_the_nearest_in_time_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("foia_scan.contradictions.comparing.MOST_PAIRS", 2)
    own = said("voluntary", date="2010-06-15")
    sample = [
        own,
        *(said("mandatory", date=day) for day in ("2009-01-01", "2010-06-10", "2010-06-20", "2011-05-05", None)),
    ]
    assert sorted(p.days_apart or 0 for p in compare(sample, TOPIC).pairs) == [5, 5]


def test_the_order_given_changes_nothing_under_a_cap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("foia_scan.contradictions.comparing.MOST_PAIRS", 500)
    sample = crowd(300)
    assert {p.id for p in compare(sample, TOPIC).pairs} == {p.id for p in compare(sample[::-1], TOPIC).pairs}


def test_days_grow_with_dates() -> None:
    ordered = ["2009", "2009-01-31", "2009-02", "2009-02-28", "2009-03-01", "2009-12-31", "2010-01-01", None]
    days = [candidates.day(value) for value in ordered]
    assert days == sorted(days)
    assert len(set(days)) == len(days)
