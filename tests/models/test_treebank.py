"""Treebank lines to sentences, names and examples: the smallest inputs that show each rule."""

from __future__ import annotations

from random import Random

import pytest

from foia_scan.language.sentences import english
from models import corpus, lemmas, names, noise
from models.treebank import read

CONLLU = """\
# newdoc id = GUM_news_tiny
# newpar
1\tSheriff\tSheriff\tPROPN\tNNP\tNumber=Sing\t4\tnsubj\t_\tEntity=(1-person-new-cf1-1,2-sgl
2\tAnn\tAnn\tPROPN\tNNP\tNumber=Sing\t1\tflat\t_\t_
3\tCole\tCole\tPROPN\tNNP\tNumber=Sing\t1\tflat\t_\tEntity=1)
4\tleft\tleave\tVERB\tVBD\tTense=Past\t0\troot\t_\t_
5\tthe\tthe\tDET\tDT\t_\t6\tdet\t_\tEntity=(2-place-new-cf2-2-sgl
6\tcity\tcity\tNOUN\tNN\tNumber=Sing\t4\tobj\t_\tEntity=2)|SpaceAfter=No
7\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

1\t"\t"\tPUNCT\t``\t_\t4\tpunct\t_\tSpaceAfter=No
2\tShe\tshe\tPRON\tPRP\t_\t4\tnsubj\t_\t_
3-4\tdidnt\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
3\tdid\tdo\tAUX\tVBD\t_\t0\troot\t_\t_
4\tnot\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_
5\t"\t"\tPUNCT\t''\t_\t3\tpunct\t_\t_

"""


@pytest.fixture
def tiny(tmp_path):
    path = tmp_path / "tiny.conllu"
    path.write_text(CONLLU, encoding="utf-8")
    return list(read(path))


def test_sentences_spell_the_text(tiny):
    assert [sentence.text for sentence in tiny] == ["Sheriff Ann Cole left the city.", '"She didnt"']
    assert [sentence.opens_paragraph for sentence in tiny] == [True, False]
    assert tiny[0].genre == "news"


def test_pieces_that_do_not_spell_their_word_are_made_one(tiny):
    assert [word.text for word in tiny[1].words] == ['"', "She", "didnt", '"']
    assert [word.head for word in tiny[1].words] == [2, 2, 2, 2]


def test_a_name_is_cut_from_its_title_and_a_description_is_none(tiny):
    named = names.of_gum(tiny[0])
    assert named.entities == ((1, 3, "PERSON"),)


def test_lost_quotation_marks_leave_the_tree_whole(tiny):
    bare = noise.without_quotes(tiny[1])
    assert [word.text for word in bare.words] == ["She", "didnt"]
    assert [word.head for word in bare.words] == [1, 1]


@pytest.mark.parametrize("seed", range(8))
def test_noise_keeps_words_and_heads(tiny, seed):
    varied = noise.vary(tiny[0], Random(seed))
    assert [word.head for word in varied.words] == [word.head for word in tiny[0].words]
    assert len(varied.words) == len(tiny[0].words)


def test_an_example_is_cut_by_the_run_time_tokenizer_and_keeps_the_gold_starts(tiny):
    nlp = english()
    example = corpus.example(nlp, corpus.reference(nlp, tiny))
    assert example.predicted.text.strip() == 'Sheriff Ann Cole left the city. "She didnt"'
    assert [sentence.text.strip() for sentence in example.predicted.sents][1] == '"She didnt"'


@pytest.mark.parametrize(
    ("form", "pos", "lemma"),
    [
        ("counties", "noun", "county"),
        ("taxes", "noun", "tax"),
        ("participating", "verb", "participate"),
        ("opted", "verb", "opt"),
        ("agrees", "verb", "agree"),
        ("is", "pron", "is"),
    ],
)
def test_regular_endings(form, pos, lemma):
    assert lemmas.by_rule(form, pos) == lemma
