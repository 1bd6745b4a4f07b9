"""What each word hangs on, from the trained pipeline."""

import pytest

from foia_scan import language

pytestmark = pytest.mark.model


def test_a_subject_and_a_negation_hang_on_what_they_belong_to() -> None:
    words = language.dependencies("The county\n  may not leave.")
    assert [word.text for word in words] == ["the", "county", "may", "not", "leave", "."]
    leave = words[4]
    assert leave.head == 4
    assert [(word.text, word.relation) for word in words if word.head == 4 and word is not leave] == [
        ("county", "nsubj"),
        ("may", "aux"),
        ("not", "advmod"),
        (".", "punct"),
    ]


def test_an_empty_sentence_has_no_words() -> None:
    assert language.dependencies(" ") == ()
