"""The trained classifier: what the training stores under a hash is what a sentence is asked for, what it reads off a
sentence, and when a sentence is worth a parse."""

from __future__ import annotations

import io
import zlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from foia_scan.language import Word
from foia_scan.topics import learned, load, packing
from foia_scan.topics.learned import Classifier, features, hashed


class _Weights:
    """A file of weights in memory, which knows one feature."""

    def __init__(self, kind: str, name: str) -> None:
        content = io.BytesIO()
        np.savez(
            content,
            classes=np.array(["none", "opt-out"]),
            threshold=0.6,
            hashes=packing.packed(np.array([hashed(kind, name)], np.uint32)),
            rarity=np.ones(1, np.float16),
            weights=np.array([[-5, 5]], np.int8),
            scale=np.ones(2, np.float32),
            bias=np.zeros(2, np.float32),
            words=np.zeros(0, np.uint32),
            clusters=np.zeros(0, np.int32),
            other_hashes=packing.packed(np.array([hashed(kind, name)], np.uint32)),
            other_rarity=np.ones(1, np.float16),
            other_weights=np.array([[5]], np.int8),
            other_scale=np.ones(1, np.float32),
            other_bias=np.array([-1], np.float32),
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


@pytest.mark.parametrize(("kind", "name"), [("stems", "mask"), ("letters", "mas")])
def test_a_sentence_speaks_of_another_matter_by_its_own_features(kind: str, name: str) -> None:
    judge = Classifier(_Weights(kind, name))  # type: ignore[arg-type]
    assert judge.other_matter("The masks are mandatory.") > 0.9
    assert judge.other_matter("The county left the program.") < 0.5


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


def parsed(*words: tuple[str, str, int]) -> tuple[Word, ...]:
    return tuple(Word(*word) for word in words)


def test_clauses_tell_who_is_said_to_be_bound_and_what_is_denied() -> None:
    found = learned.clause_features(
        parsed(
            ("no", "det", 1),
            ("counties", "nsubj", 4),
            ("may", "aux", 4),
            ("not", "advmod", 4),
            ("leave", "ROOT", 4),
            (".", "punct", 4),
        )
    )
    assert {"leave>nsubj>count", "count>det>no", "leave>nsubj>count>det>no"} <= set(found)
    assert {"-|count", "-|leave", "|-may|leave", "count|-may|leave"} <= set(found)
    assert "+|leave" not in found
    assert not any("punct" in name for name in found)


def test_a_negation_counts_where_it_hangs() -> None:
    """ "The county that did not sign may leave": the leaving is not denied."""
    found = learned.clause_features(
        parsed(
            ("the", "det", 1),
            ("county", "nsubj", 7),
            ("that", "nsubj", 5),
            ("did", "aux", 5),
            ("not", "advmod", 5),
            ("sign", "acl:relcl", 1),
            ("may", "aux", 7),
            ("leave", "ROOT", 7),
        )
    )
    assert {"county|+may|leave", "that|-did|sign"} <= set(found)


@given(st.sets(st.integers(0, 2**32 - 1), min_size=1))
def test_hashes_come_back_as_they_were_stored(hashes: set[int]) -> None:
    own = np.array(sorted(hashes), dtype=np.uint32)
    assert packing.unpacked(packing.packed(own)).tolist() == own.tolist()


@pytest.mark.parametrize(
    ("sentence", "parsed_or_not"),
    [
        ("The prints go north whether the sheriff likes it or leaves it on the table.", True),
        ("Once the state signs, no county gets to keep its prints from going to Immigration.", False),  # sure as it is
        ("The printer on the second floor is out of paper again and somebody has to call about it.", False),
    ],
)
def test_only_what_may_take_a_position_is_parsed(
    sentence: str, parsed_or_not: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def parse(text: str) -> tuple[Word, ...]:
        asked.append(text)
        return ()

    monkeypatch.setattr(learned, "dependencies", parse)
    topic = load("secure-communities")
    for _ in range(2):  # and once, however often it is asked for
        topic.likeliest(sentence)
    assert asked == [sentence] * parsed_or_not


class _Ordered(_Weights):
    """The same file with a network beside, whose arrays are not looked at."""

    def __init__(self, kind: str, name: str) -> None:
        super().__init__(kind, name)
        with np.load(io.BytesIO(self._content)) as stored:
            content = io.BytesIO()
            np.savez(content, **stored, order_words=np.zeros(0, np.uint32))
        self._content = content.getvalue()


def test_the_words_in_their_order_are_weighed_beside_how_often_they_stand(monkeypatch: pytest.MonkeyPatch) -> None:
    class Network:
        def __init__(self, stored: object) -> None:
            self.asked: list[str] = []

        def scores(self, sentence: str) -> object:
            self.asked.append(sentence)
            return np.log(np.array([0.9, 0.1]) if "stayed" in sentence else np.array([0.001, 0.999]))

    monkeypatch.setattr(learned, "Convolutions", Network)
    monkeypatch.setattr(learned, "dependencies", lambda sentence: ())
    alone, both = Classifier(_Weights("stems", "county")), Classifier(_Ordered("stems", "county"))  # type: ignore[arg-type]
    left, stayed = "The county left the program.", "The county stayed within it."
    assert both.likeliest(left).probability > alone.likeliest(left).probability  # type: ignore[union-attr]
    assert both.likeliest(stayed).probability < alone.likeliest(stayed).probability  # type: ignore[union-attr]
    assert both.by_counts(left) == alone.odds(left)
