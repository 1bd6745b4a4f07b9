"""What a sentence says by its words in their order: a small convolutional network, read with numpy.

``models/convolutions.py`` trains it and stores its weights beside those of the classifier (:mod:`.learned`), which
counts words, pairs and clauses but doesn't know in what order they come, nor that a word which no labelled sentence
showed means what another means. Each word is a vector (GloVe, Pennington et al. 2014, moved by the training). Three
layers look at five words at a time, the second at every second word, the third at every fourth, so that it sees
twenty-nine; the strongest and the mean of what they find decide (Collobert et al. 2011; Kim 2014; Yu and Koltun 2016).
Stored in eight bits a number.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from foia_scan.topics.packing import unpacked
from foia_scan.topics.tokens import WITH_PUNCTUATION, word_hash, words_of

PART = "order_"
"""What the names of its stored arrays begin with."""
SPAN = 5
"""Words that a layer looks at together."""
GAPS = (1, 2, 4)
"""How far apart they stand, a layer each."""
MOST = 64
"""Words of a sentence that are read."""
_KEPT = 2048


class Convolutions:
    """The trained network. ``words`` (n,): hashes of the words, sorted; ``vectors`` (n + 1, width): theirs, and last
    that of a word that is not known."""

    def __init__(self, stored: Mapping[str, Any]) -> None:
        import numpy as np

        self._words: Any = unpacked(stored[f"{PART}words"])
        self._vectors: Any = _restored(stored, "vectors")
        self._layers = [(_restored(stored, f"layer{i}"), stored[f"{PART}bias{i}"]) for i in range(len(GAPS))]
        self._last: Any = stored[f"{PART}last"]
        self._last_bias: Any = stored[f"{PART}last_bias"]
        self._unknown = len(self._words)
        self._place: Any = lru_cache(maxsize=1 << 12)(self._looked_up)
        self._np = np

    def scores(self, sentence: str) -> Any:
        """The logarithm of the probability of each class of the classifier, in its order."""
        np = self._np
        places = [self._place(word) for word in words_of(sentence, WITH_PUNCTUATION)[:MOST]] or [self._unknown]
        found = self._vectors[places]
        for (weights, bias), gap in zip(self._layers, GAPS, strict=True):
            seen = np.maximum(_beside(found, gap) @ weights + bias, 0)
            found = seen if gap == 1 else found + seen
        scores = np.concatenate([found.max(axis=0), found.mean(axis=0)]) @ self._last + self._last_bias
        scores = scores - scores.max()
        return scores - np.log(np.exp(scores).sum())

    def _looked_up(self, word: str) -> int:
        wanted = word_hash(word)
        at = int(self._np.searchsorted(self._words, wanted))
        return at if at < self._unknown and self._words[at] == wanted else self._unknown


def _beside(found: Any, gap: int) -> Any:
    """Array (n, width) to (n, SPAN * width): beside each row those that stand ``gap`` apart around it, zeros beyond the
    ends."""
    import numpy as np

    reach = SPAN // 2 * gap
    padded = np.pad(found, ((reach, reach), (0, 0)))
    return np.concatenate([padded[i * gap : i * gap + len(found)] for i in range(SPAN)], axis=1)


def _restored(stored: Mapping[str, Any], name: str) -> Any:
    """Eight bits a number, and a scale a column, as 32-bit numbers."""
    return stored[f"{PART}{name}"].astype("float32") * stored[f"{PART}{name}_scale"]


def quantized(name: str, numbers: Any) -> dict[str, Any]:
    """A matrix as :func:`_restored` reads it."""
    import numpy as np

    scale = np.maximum(np.abs(numbers).max(axis=0), 1e-9) / 127
    return {
        f"{PART}{name}": np.rint(numbers / scale).astype(np.int8),
        f"{PART}{name}_scale": scale.astype(np.float32),
    }
