"""Sketches of documents by MinHash, and who looks alike by locality-sensitive hashing.

A sketch holds, for each of 128 permutations of all 32-bit numbers, the least number that a run of words is moved to;
the share of equal values estimates the likeness of two documents. The permutations are those that the library
datasketch (scheme "affine32", seed 1) draws: databases hold sketches that it made. It would load SciPy.
"""

from __future__ import annotations

import zlib
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from foia_scan.records import Gist
from foia_scan.versions.words import Words

_VALUES = 128
_BANDS, _ROWS = 32, 4
"""Two documents that share half of their runs of words are found in 87 of 100 cases, at six tenths in 99."""
SHORTEST = 25
"""Words under which a text says too little to be the version of another."""
_AT_ONCE = 1024
"""Runs of words that are permuted at a time: bounds the memory that a long document takes."""
_STORED = "<u4"
_RUN = "<u8"

Numbers = NDArray[np.uint32]


def gist(words: Words) -> Gist:
    """What is kept of a document's words, for its comparison with many others."""
    runs = [run.encode() for run in words.shingles]
    hashes = np.fromiter(map(zlib.crc32, runs), np.uint32, len(runs))
    checks = np.fromiter(map(zlib.adler32, runs), np.uint32, len(runs))
    numbers = np.unique(hashes.astype(np.uint64) << np.uint64(32) | checks)
    sketch = b"" if len(words) < SHORTEST else _least(hashes).astype(_STORED).tobytes()
    return Gist(len(words), words.letters, numbers.astype(_RUN).tobytes(), sketch)


def likeness(a: Gist, b: Gist) -> tuple[float, float]:
    """Of their runs of words: the share that both have, and the share of the smaller one that stands in the larger.

    Each 0..1. The second stays high where one withholds much of what the other shows.
    """
    one, other = (np.frombuffer(each.runs, _RUN) for each in (a, b))
    shared = len(np.intersect1d(one, other, assume_unique=True))
    return shared / (len(one) + len(other) - shared), shared / min(len(one), len(other))


class Sketches:
    """An index of the sketches of papers that are to be found again."""

    def __init__(self) -> None:
        self._kept: dict[str, Numbers] = {}
        self._buckets: defaultdict[tuple[int, bytes], list[str]] = defaultdict(list)

    def like(self, sketch: bytes, at_least: float, at_most: int) -> Sequence[str]:
        """Ids of kept papers whose estimated likeness is ``at_least`` that, the likest first, ``at_most`` of them."""
        values = np.frombuffer(sketch, _STORED)
        found = {id for band in _bands(sketch) for id in self._buckets.get(band, ())}
        likest = sorted((-np.count_nonzero(values == self._kept[id]) / _VALUES, id) for id in found)
        return [id for unlike, id in likest[:at_most] if -unlike >= at_least]

    def keep(self, id: str, sketch: bytes) -> None:
        self._kept[id] = np.frombuffer(sketch, _STORED)
        for band in _bands(sketch):
            self._buckets[band].append(id)


def _bands(sketch: bytes) -> list[tuple[int, bytes]]:
    size = len(sketch) // _BANDS
    return [(band, sketch[band * size : (band + 1) * size]) for band in range(_BANDS)]


def _least(hashes: Numbers) -> Numbers:
    """The least number that any of the hashes is moved to, by permutation."""
    factors, summands = _permutations()
    least = np.full(_VALUES, np.iinfo(np.uint32).max, np.uint32)
    for first in range(0, len(hashes), _AT_ONCE):
        mixed = _mixed(hashes[first : first + _AT_ONCE]).reshape(-1, 1)
        least = np.minimum(least, (mixed * factors + summands).min(axis=0))
    return least


@lru_cache(1)
def _permutations() -> tuple[Numbers, Numbers]:
    """h -> factor * h + summand, modulo 2^32; the factors are odd, so that no two numbers are moved to one."""
    drawn = np.random.RandomState(1)
    factors = drawn.randint(0, 1 << 31, _VALUES, dtype=np.uint32) * np.uint32(2) + np.uint32(1)
    return factors, drawn.randint(0, 1 << 32, _VALUES, dtype=np.uint32)


def _mixed(hashes: Numbers) -> Numbers:
    """The finalizer of MurmurHash3, which scatters similar numbers."""
    for shift, factor in ((16, 0x85EBCA6B), (13, 0xC2B2AE35)):
        hashes = (hashes ^ (hashes >> np.uint32(shift))) * np.uint32(factor)
    return hashes ^ (hashes >> np.uint32(16))
