"""The network that reads words in their order: its arithmetic on weights made by hand, and its part in the odds."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from foia_scan.topics.convolutions import GAPS, PART, SPAN, Convolutions, quantized
from foia_scan.topics.packing import packed
from foia_scan.topics.tokens import WITH_PUNCTUATION, word_hash, words_of

WORDS = ("may", "not", "leave", "stay", ",")
CHANNELS = 2


def stored(**layers: Any) -> dict[str, Any]:
    """Weights of a network that knows five words, each with a number of its own; what is unknown is nothing."""
    order = np.argsort([word_hash(word) for word in WORDS])
    vectors = np.vstack([np.eye(len(WORDS))[order], np.zeros(len(WORDS))])
    found: dict[str, Any] = {f"{PART}words": packed(np.array(sorted(word_hash(word) for word in WORDS), np.uint32))}
    found |= quantized("vectors", vectors)
    for at, _ in enumerate(GAPS):
        wide = len(WORDS) if at == 0 else CHANNELS
        weights = np.zeros((SPAN * wide, CHANNELS))
        if f"layer{at}" in layers:
            for row, column in layers[f"layer{at}"]:
                weights[row, column] = 1
        found |= quantized(f"layer{at}", weights)
        found[f"{PART}bias{at}"] = np.zeros(CHANNELS, np.float32)
    found[f"{PART}last"] = np.vstack([np.eye(CHANNELS), np.zeros((CHANNELS, CHANNELS))]).astype(np.float32) * 4
    found[f"{PART}last_bias"] = np.zeros(CHANNELS, np.float32)
    return found


def at(word: str, offset: int) -> int:
    """The row of a first layer's weights that sees a word so many places behind the one in the middle."""
    return (SPAN // 2 + offset) * len(WORDS) + WORDS.index(word)


def test_what_stands_before_what_decides() -> None:
    network = Convolutions(
        stored(layer0=[(at("not", -1), 0), (at("leave", 0), 0), (at("not", 1), 1), (at("leave", 0), 1)])
    )
    denied, allowed = network.scores("It may not leave."), network.scores("It may leave not.")
    assert denied[0] > denied[1]
    assert allowed[0] < allowed[1]


def test_a_later_layer_sees_farther() -> None:
    """The second layer looks at every second word: four places away, where the first sees two."""
    near = stored(layer0=[(at("not", 0), 0)])
    far = stored(layer0=[(at("not", 0), 0)], layer1=[(0 * CHANNELS + 0, 1)])
    text = "not a b c d"
    assert Convolutions(near).scores(text)[1] < Convolutions(near).scores(text)[0]
    assert Convolutions(far).scores(text)[1] == pytest.approx(Convolutions(far).scores(text)[0], abs=1e-3)
    assert Convolutions(far).scores("a b c d not")[1] < Convolutions(far).scores("a b c d not")[0]


@pytest.mark.parametrize("text", ["", "…", "Nothing known here", "may " * 500])
def test_whatever_it_is_asked_it_gives_probabilities(text: str) -> None:
    odds = np.exp(Convolutions(stored(layer0=[(at("may", 0), 0)])).scores(text))
    assert odds.sum() == pytest.approx(1, abs=1e-5)


def test_words_of_a_sentence() -> None:
    assert words_of("It can't, he’s sure of 12.") == ["it", "can", "n't", "he", "'s", "sure", "of", "0"]
    assert words_of("It can't, no.", WITH_PUNCTUATION) == ["it", "can", "n't", ",", "no", "."]


@given(arrays(np.float32, st.tuples(st.integers(1, 9), st.integers(1, 5)), elements=st.floats(-9, 9, width=32)))
def test_eight_bits_keep_a_number_to_half_a_step(numbers: Any) -> None:
    found = quantized("vectors", numbers)
    again = found[f"{PART}vectors"].astype(np.float32) * found[f"{PART}vectors_scale"]
    assert np.all(np.abs(again - numbers) <= found[f"{PART}vectors_scale"] * 0.5001)
