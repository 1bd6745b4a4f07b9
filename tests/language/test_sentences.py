"""Sentence ends by rule: the mark that ends a sentence and its look-alike that doesn't."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foia_scan.language.sentences import english

NLP = english()


def sentences(text: str) -> list[str]:
    return [sentence.text.strip() for sentence in NLP(text).sents]


@pytest.mark.parametrize(
    "parts",
    [
        # Titles, initials, parties
        ["Sheriff Michael Hennessey objected.", "The board did not."],
        ["Rep. Zoe Lofgren (D-California) asked twice.", "Asst. Secretary John T. Morton answered."],
        ["He spoke with Gov. Patrick.", "Sen. Kerry agreed."],
        ["Messrs. Smith & Co. agreed.", "Mr. and Mrs. J. R. Ruiz did not."],
        # Abbreviations inside and at the end
        ["The meeting is at 3 p.m. Monday.", "It ended at 5 p.m.", "The sheriff left."],
        ["He works for the U.S. Department of Justice in Washington, D.C.", "He lives in Maryland."],
        ["Ready, Inc. and the U.S. Attorney signed.", "So did Acme Corp.", "The county refused."],
        ["The counties (e.g. Kern) and others, i.e. Marin, etc. wrote."],
        ["They chose Plan B.", "The county refused."],
        # Numbers
        ["See 8 U.S.C. 1357(g)(1) and Sec. 3(b) of the memo.", "It costs $1.5 million."],
        ["Section 3.1. Opting out"],
        ["1. Sign the form.", "2. Send it."],
        ["He named No. 5 and Nos. 6 and 7.", "No.", "That is wrong."],
        ["Case No. F-2014-20439 and Doc. No. C0576 are closed.", "The answer was no.", "I agree."],
        ["The memo of Aug. 12, 2010 says so.", "It was sent in 2009.", "14 counties replied."],
        # Questions, turns, quotation marks
        ["Q. Can a county opt out?", "A. No.", "It cannot."],
        ["Is it mandatory?", "Yes.", 'Is it "voluntary"?', "No!"],
        ['"It is voluntary."', "She left."],
        ["“It is voluntary.”", "“It always was,” he said."],
        ['"Can we opt out?" Hennessey asked.'],
        ['"Can we opt out?" asked the sheriff.'],
        ["He wrote that it ended (in 2010.)", "We left."],
        ["The county . . . left.", "The state … stayed."],
        ["The mayor said so. [17] [18]", "He left. :)", "We stay."],
        # Redactions
        ["They signed.", "(b)(6) denied it.", "[Redacted] agreed."],
        ["He saw Mr. (b)(6) today.", "Then he left."],
        # Items within a line
        ["3. Guidance.", "(a) A county signs first.", "(b) An agency may ask.", "(c) The rest wait."],
        ["The memo cites sec. (b) The rest is lost."],
        # Careless writing
        ["i asked them twice.", "they never answered.", "why not?", "nobody knows"],
    ],
)
def test_sentence_ends(parts):
    assert sentences(" ".join(parts)) == parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The county can\nopt out. It\ndid.", ["The county can\nopt out.", "It\ndid."]),
        ("Dear Bob,\n\nIt is final", ["Dear Bob,", "It is final"]),
        ("They may opt out.The state agreed.", ["They may opt out.", "The state agreed."]),
        ("From: A. Cole\nSent: Monday\nIt is final.", ["From: A. Cole", "Sent: Monday\nIt is final."]),
        ("Steps:\n• sign\n• send\n1. wait", ["Steps:", "• sign", "• send", "1. wait"]),
        # A wrapped date, a wrapped aside
        ("It began on June\n8. They left.", ["It began on June\n8.", "They left."]),
        ("the program\n- which is new - ends", ["the program\n- which is new - ends"]),
        ("Q: Is it?\nA: No.", ["Q: Is it?", "A: No."]),
        ("page one\fpage two", ["page one", "page two"]),
        ("see www.example.com/a.b and a.b@example.gov", ["see www.example.com/a.b and a.b@example.gov"]),
        ("", []),
        ("\n\n", [""]),
    ],
)
def test_lines_and_gaps(text, parts):
    assert sentences(text) == parts


@given(st.text(alphabet=st.sampled_from("aAbQ. ,?!\"'“”()[]\n\f1…-:•"), max_size=60))
def test_sentences_cover_the_text(text):
    doc = NLP(text)
    assert all(token.is_sent_start is not None for token in doc)
    assert "".join(sentence.text_with_ws for sentence in doc.sents) == text
