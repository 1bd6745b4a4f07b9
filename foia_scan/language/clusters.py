"""An embedding layer that knows which words are used alike.

Beside the word's form, prefix, suffix and shape (spaCy's own features) it reads the word's Brown cluster, a number
whose low bits name ever larger families: *voluntary* and *mandatory* share theirs, *said* and *told* a larger one.
So a word that the treebanks never showed is parsed like its kin. The table travels in the pipeline's vocabulary
(``word_cluster``: hash of the word → cluster); a word that it lacks is looked up in lower case, then has cluster 0.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, cast

import numpy
from spacy.attrs import LOWER, ORTH
from spacy.tokens import Doc
from spacy.util import registry
from thinc.api import HashEmbed, Maxout, Model, chain, concatenate, list2ragged, ragged2list, with_array
from thinc.types import Floats2d, Ints2d

TABLE = "word_cluster"
FAMILY_BITS = (16, 10, 6)
"""Low bits read of a cluster: the cluster itself, its family, its large family."""


@registry.architectures("foia_scan.ClusterEmbed.v1")  # type: ignore[untyped-decorator, unused-ignore]
def cluster_embed(
    width: int, attrs: list[str | int], rows: list[int], cluster_rows: list[int]
) -> Model[list[Doc], list[Floats2d]]:
    """Vectors of ``width`` for each token out of lexical attributes and clusters.

    ``rows`` gives the table size for each of ``attrs``, ``cluster_rows`` for each of ``FAMILY_BITS``.
    """
    sizes = [*rows, *cluster_rows]
    tables: list[Model[Any, Any]] = [
        HashEmbed(width, size, column=column, seed=column + 7) for column, size in enumerate(sizes)
    ]
    mix = Maxout(width, width * len(tables), nP=3, dropout=0.0, normalize=True)
    return cast(
        Model[list[Doc], list[Floats2d]],
        chain(
            _features(attrs),
            cast(Any, list2ragged()),
            with_array(concatenate(*tables)),
            with_array(mix),
            ragged2list(),
        ),
    )


def _features(attrs: Sequence[str | int]) -> Model[list[Doc], list[Ints2d]]:
    return Model("word_features", _read_features, attrs={"attrs": list(attrs)})


def _read_features(
    model: Model[list[Doc], list[Ints2d]], docs: list[Doc], is_train: bool
) -> tuple[list[Ints2d], Callable[[list[Ints2d]], list[Doc]]]:
    attrs = model.attrs["attrs"]
    arrays = [model.ops.asarray2i(_doc_features(doc, attrs), dtype="uint64") for doc in docs]
    return arrays, lambda gradient: []


def _doc_features(doc: Doc, attrs: Sequence[str | int]) -> Any:
    """Array (tokens, attributes + families) of unsigned 64-bit numbers."""
    lexical = doc.to_array(list(attrs)).reshape((len(doc), len(attrs)))
    families = [(numpy.uint64(1) << numpy.uint64(bits)) - numpy.uint64(1) for bits in FAMILY_BITS]
    clusters = cluster_of(doc)
    return numpy.column_stack([lexical, *(clusters & mask for mask in families)]).astype("uint64")


def cluster_of(doc: Doc) -> Any:
    """Array (tokens,) of cluster numbers, 0 where unknown or where the vocabulary has no table."""
    if TABLE not in doc.vocab.lookups:
        return numpy.zeros(len(doc), dtype="uint64")
    table = doc.vocab.lookups.get_table(TABLE)
    # The table's own get() hashes strings at each call; the keys here are hashes already.
    get = dict.get
    words = doc.to_array([ORTH, LOWER]).reshape((len(doc), 2)).tolist()
    found = (get(table, orth) or get(table, lower) or 0 for orth, lower in words)
    return numpy.fromiter(found, dtype="uint64", count=len(doc))
