"""Watched words that a page shows damaged, and words that only look like it."""

from __future__ import annotations

import pytest

from foia_scan import topics
from foia_scan.passages.misreadings import mended

TOPIC = topics.load("secure-communities")


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("It is vo1untary.", "It is voluntary."),
        ("It is rnandatory.", "It is mandatory."),
        ("It is VOLUNTAEY.", "It is voluntary."),
        ("It is voluntarv for all.", "It is voluntary for all."),
        ("It is vol untary.", "It is voluntary."),
        ("Activation is manda tory.", "Activation is mandatory."),
        ("Itis nowmandatory, and isvoluntary too.", "Itis nowmandatory, and is voluntary too."),
        ("They may 0pt out.", "They may opt out."),
        ("They may opt 0ut.", "They may opt out."),
        ("It is compu1sory.", "It is compulsory."),
        ("They wlthdrew from it.", "They withdrew from it."),
        ("It is voluntry.", "It is voluntary."),
    ],
)
def test_damaged_words_are_known_on_recognized_pages(text: str, whole: str) -> None:
    found, told = mended(text, TOPIC, recognized=True)
    assert found == whole
    assert told


@pytest.mark.parametrize(
    "text",
    [
        "His statement was involuntary.",
        "It is nonvoluntary.",
        "The volunteer came.",
        "It is voluntary.",
        "They may opt out.",
        "He came with draws of cash.",
        "Mandarin is spoken there.",
        "See 10 U.S.C. 101 and page 1l.",
        "A mandible was found.",
        "Go with draw 2.",
        "vo1untary departure",  # of another sense
    ],
)
def test_what_only_looks_like_it(text: str) -> None:
    assert mended(text, TOPIC, recognized=True) == (text, ())


def test_letters_are_doubted_on_recognized_pages_alone() -> None:
    assert mended("It is vo1untary.", TOPIC, recognized=False) == ("It is vo1untary.", ())
    assert mended("It is vol untary.", TOPIC, recognized=False)[0] == "It is voluntary."


def test_it_is_told_how_the_words_stand() -> None:
    assert mended("It is vo1untary.", TOPIC, recognized=True)[1] == ("stands as “vo1untary”, taken for “voluntary”",)
