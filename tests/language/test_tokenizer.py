"""Words of official mail: what stays one token and what is cut."""

from __future__ import annotations

import pytest
import spacy

from foia_scan.language.tokenizer import OfficialEnglish, add_official_words


@pytest.fixture(scope="module", params=["from the outset", "added"])
def nlp(request):
    return OfficialEnglish() if request.param == "from the outset" else add_official_words(spacy.blank("en"))


def test_words_from_the_outset_are_those_that_are_added():
    outset, added = OfficialEnglish().tokenizer, add_official_words(spacy.blank("en")).tokenizer
    assert list(outset.rules.items()) == list(added.rules.items())
    for search in ("prefix_search", "suffix_search", "infix_finditer"):
        assert getattr(outset, search).__self__.pattern == getattr(added, search).__self__.pattern


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("withheld under (b)(6), (b)(7)(C).", ["withheld", "under", "(b)(6)", ",", "(b)(7)(C)", "."]),
        ("a 287(g) agreement", ["a", "287(g)", "agreement"]),
        ("8 U.S.C. 1357(g)(1)", ["8", "U.S.C.", "1357(g)(1)"]),
        ("Asst. Sec. Ruiz", ["Asst.", "Sec.", "Ruiz"]),
        ("Nos. 3 and 4", ["Nos.", "3", "and", "4"]),
        ("at 9 a.m. Det. Cole", ["at", "9", "a.m.", "Det.", "Cole"]),
        ("to opt-out", ["to", "opt", "-", "out"]),
        ("can't, cannot, don’t", ["ca", "n't", ",", "can", "not", ",", "do", "n’t"]),
        ("ICE/DHS and/or officer(s)", ["ICE", "/", "DHS", "and", "/", "or", "officer", "(s)"]),
        ("Sent: Wed 8/5/2010, n/a", ["Sent", ":", "Wed", "8/5/2010", ",", "n/a"]),
        ("Name: __________ (print)", ["Name", ":", "__________", "(", "print", ")"]),
        # Look-alikes: the period and the bracket are the sentence's.
        ("He said no.", ["He", "said", "no", "."]),
        ("(see the memo)", ["(", "see", "the", "memo", ")"]),
        ("in 2010.", ["in", "2010", "."]),
    ],
)
def test_words(nlp, text, words):
    assert [token.text for token in nlp(text)] == words
