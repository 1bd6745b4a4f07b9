"""Word clusters: what a token's features hold with a table and without one."""

from __future__ import annotations

import spacy

from foia_scan.language.clusters import FAMILY_BITS, TABLE, cluster_embed, cluster_of


def vocabulary(**clusters: int):
    nlp = spacy.blank("en")
    nlp.vocab.lookups.add_table(TABLE, {nlp.vocab.strings.add(word): number for word, number in clusters.items()})
    return nlp


def test_a_word_is_found_as_written_then_in_lower_case_then_not_at_all():
    nlp = vocabulary(sheriff=805, ICE=77, ice=12)
    assert cluster_of(nlp("Sheriff sheriff ICE Ice zzz")).tolist() == [805, 805, 77, 12, 0]


def test_without_a_table_every_cluster_is_unknown():
    assert cluster_of(spacy.blank("en")("Sheriff Cole")).tolist() == [0, 0]


def test_the_embedding_gives_one_vector_a_token_also_for_an_empty_text():
    nlp = vocabulary(sheriff=805)
    embed = cluster_embed(width=8, attrs=["NORM", "SHAPE"], rows=[50, 50], cluster_rows=[20] * len(FAMILY_BITS))
    embed.initialize()
    docs = [nlp("The sheriff left."), nlp("")]
    assert [vectors.shape for vectors in embed.predict(docs)] == [(4, 8), (0, 8)]


def test_words_of_one_family_share_features():
    nlp = vocabulary(voluntary=0b1_110010_0111, mandatory=0b0_110010_0111)
    # The same ten low bits, another cluster.
    embed = cluster_embed(width=8, attrs=["LENGTH"], rows=[50], cluster_rows=[20] * len(FAMILY_BITS))
    embed.initialize()
    features = embed.layers[0].predict([nlp("voluntary mandatory")])[0]
    assert (features[0, 1:] == features[1, 1:]).tolist() == [False, True, True]
