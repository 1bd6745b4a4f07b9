"""Pairs and innocent look-alikes."""

from dataclasses import replace
from itertools import count

import pytest

from foia_scan.contradictions import compare
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


def test_a_short_phrase_of_another_day_is_no_copy() -> None:
    a, b = said("voluntary", quote="it is voluntary"), said("voluntary", quote="it is voluntary", date="2011-01-01")
    assert compare([a, b], TOPIC).copies == {}


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
