"""The stretches around a word are all that matters of a long text."""

from hypothesis import given
from hypothesis import strategies as st

from foia_scan.statements.near_words import Words


def test_stretches_hold_what_stands_beside_the_word() -> None:
    far = "and so on and on. " * 100
    words = Words(f"Ada Merrow of the Bay Clinic. {far} Ben Orr. {far} The lawyer, Ada Merrow, left.")
    around = words.around("Merrow")
    assert "Ada Merrow of the Bay Clinic" in around
    assert "The lawyer, Ada Merrow, left." in around
    assert "Ben Orr" not in around
    assert len(around) < 1500


def test_neighbors_share_a_stretch_and_strangers_have_none() -> None:
    words = Words("Ada Merrow and Merrow's brother")
    assert words.around("Merrow") == "Ada Merrow and Merrow's brother"
    assert words.around("Orr") == ""
    assert words.around("merrow") == words.around("Merrow")


@given(st.lists(st.sampled_from(["Merrow", "Orr", "said", "that", ".", "x" * 90]), max_size=60))
def test_every_stretch_is_of_the_text(parts: list[str]) -> None:
    text = " ".join(parts)
    for stretch in Words(text).around("Merrow").split(". § "):
        assert stretch in text
