"""Who goes through the words of documents. The pipeline has a reader of its own, which shares them out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Protocol

from foia_scan.records import Difference, Gist, Wording
from foia_scan.topics import Topic
from foia_scan.versions import sketching
from foia_scan.versions.differing import differences
from foia_scan.versions.words import Words

_KEPT_WORDS = 8
_KEPT_GISTS = 256
"""Documents that are kept at hand while others are compared with them."""


class Reader(Protocol):
    """Reads documents, which are named by their ids."""

    def prepare(self, ids: Sequence[str]) -> None:
        """Whose gists will be asked for: they can be made together."""

    def gist(self, id: str) -> Gist: ...

    def words(self, id: str) -> Words: ...

    def differences(self, chains: Sequence[Sequence[str]]) -> Iterable[Sequence[Difference]]:
        """For each chain of versions: where each of them differs from the one before it."""
        ...


class Alone:
    """The reader that does everything by itself."""

    def __init__(self, wording: Callable[[str], Wording], topic: Topic) -> None:
        self._wording = wording
        self._topic = topic
        self.words = lru_cache(_KEPT_WORDS)(lambda id: Words(wording(id)))
        self.gist = lru_cache(_KEPT_GISTS)(lambda id: sketching.gist(self.words(id)))

    def prepare(self, ids: Sequence[str]) -> None:
        """Nothing: each is made when it is asked for."""

    def differences(self, chains: Sequence[Sequence[str]]) -> Iterator[Sequence[Difference]]:
        for chain in chains:
            yield [
                difference
                for a, b in pairwise(chain)
                for difference in differences(a, self.words(a), b, self.words(b), self._topic)
            ]


def gist(wording: Wording) -> Gist:
    return sketching.gist(Words(wording))


def differences_along(chain: Sequence[tuple[str, Wording]], topic: Topic) -> list[Difference]:
    """Where each of the documents, given by id and words, differs from the one before it."""
    read = ((id, Words(wording)) for id, wording in chain)
    return [each for (a, one), (b, other) in pairwise(read) for each in differences(a, one, b, other, topic)]
