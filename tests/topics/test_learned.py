"""The trained classifier's features: what the training stores under a hash is what a sentence is asked for."""

from __future__ import annotations

import io
import zlib

import numpy as np
import pytest

from foia_scan.topics.learned import Classifier, features, hashed


class _Weights:
    """A file of weights in memory, which knows one feature."""

    def __init__(self, kind: str, name: str) -> None:
        content = io.BytesIO()
        np.savez(
            content,
            classes=np.array(["none", "opt-out"]),
            threshold=0.6,
            hashes=np.array([hashed(kind, name)], np.uint32),
            rarity=np.ones(1, np.float16),
            weights=np.array([[-5, 5]], np.int8),
            scale=np.ones(2, np.float32),
            bias=np.zeros(2, np.float32),
            words=np.zeros(0, np.uint32),
            clusters=np.zeros(0, np.int32),
        )
        self._content = content.getvalue()

    def open(self, mode: str) -> io.BytesIO:
        return io.BytesIO(self._content)


@pytest.mark.parametrize(
    ("kind", "name"), [("stems", "county"), ("pairs", "the_left"), ("letters", "cou"), ("kin", "left")]
)
def test_a_sentence_is_judged_by_what_was_stored_for_its_features(kind: str, name: str) -> None:
    judge = Classifier(_Weights(kind, name))  # type: ignore[arg-type]
    assert judge.judge("The county left the program.") is not None
    assert judge.judge("Our sheriffs stayed within it.") is None


def test_features_count_each_stretch_of_letters() -> None:
    found = features("the the cat sat down", {})["letters"]
    assert found["the"] == 2
    assert found[" ca"] == 1
    assert found["sat "] == 1
    assert "tsa" not in found
    assert sum(found.values()) == sum(
        len(f" {word} ") - n + 1 for word in "the the cat sat down".split() for n in (3, 4, 5)
    )


def test_a_hash_is_that_of_kind_and_name() -> None:
    assert hashed("stems", "county") == zlib.crc32(b"stems\tcounty")
