"""The trained pipeline that ships: what every stage counts on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import spacy

import foia_scan.language.clusters
import foia_scan.language.sentences  # noqa: F401  (registers the parts)
from foia_scan import language

MODEL = Path(language.__file__).parent / "model"

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def nlp():
    return spacy.load(MODEL)


def test_it_is_small():
    assert sum(path.stat().st_size for path in MODEL.rglob("*") if path.is_file()) < 15_000_000


def test_its_card_says_how_to_train_it_again():
    training = json.loads((MODEL / "meta.json").read_text(encoding="utf-8"))["training"]
    assert "seed" in training
    assert {"spacy", "thinc", "numpy"} <= set(training["versions"])
    assert any(name.startswith("ewt-train") for name in training["sha256"])


def test_it_names_no_place_of_this_machine():
    config = (MODEL / "config.cfg").read_text(encoding="utf-8")
    assert "/work" not in config
    assert "/home" not in config
    assert "/tmp" not in config


@pytest.mark.parametrize(
    ("text", "verb", "speaker", "clause"),
    [
        ("The mayor said that the program is voluntary.", "said", "mayor", "voluntary"),
        ("Governor Ruiz told reporters the county could withdraw.", "told", "Ruiz", "withdraw"),
        ("Officials explained that counties must participate.", "explained", "Officials", "participate"),
    ],
)
def test_who_said_what(nlp, text, verb, speaker, clause):
    doc = nlp(text)
    said = next(token for token in doc if token.text == verb)
    subjects = {word.text for child in said.children if child.dep_ == "nsubj" for word in child.subtree}
    clauses = {child.text for child in said.children if child.dep_ == "ccomp"}
    assert speaker in subjects
    assert clauses == {clause}


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("Participation is not mandatory.", "mandatory"),
        ("The county cannot withdraw.", "withdraw"),
        ("They never agreed to it.", "agreed"),
        ("We don’t require it.", "require"),
    ],
)
def test_negation_hangs_on_what_it_denies(nlp, text, negated):
    doc = nlp(text)
    assert {token.head.text for token in doc if token.lemma_ in ("not", "never")} == {negated}


@pytest.mark.parametrize(
    ("text", "name", "label"),
    [
        ("Sheriff Laura Mendez refused to sign.", "Laura Mendez", "PERSON"),
        ("The memo went to the Department of Justice on Monday.", "Department of Justice", "ORG"),
        ("Officials in Nevada declined.", "Nevada", "GPE"),
    ],
)
def test_names(nlp, text, name, label):
    assert (name, label) in {(entity.text, entity.label_) for entity in nlp(text).ents}


def test_lemmas_and_parts_of_speech(nlp):
    doc = nlp("The counties were opting out.")
    assert [(token.lemma_, token.pos_) for token in doc][1:4] == [
        ("county", "NOUN"),
        ("be", "AUX"),
        ("opt", "VERB"),
    ]


def test_sentence_ends_are_the_rules(nlp):
    doc = nlp("Sheriff Michael Lang\nagreed. Rep. Ann Lee (D-Ohio) did not.")
    assert len(list(doc.sents)) == 2
