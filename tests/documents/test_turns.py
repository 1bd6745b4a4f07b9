"""Turns: who asks, who answers, who speaks."""

from __future__ import annotations

import pytest

from foia_scan.records import Document
from tests.documents.paper import one, pages, said
from tests.documents.test_kinds import DEPOSITION, FAQ, HEARING


def turns(document: Document, text: str) -> list[tuple[str, str, str]]:
    by_number = {page.number: page for page in pages(text)}
    shown = []
    for turn in document.turns:
        lines = document.body[turn.first : turn.last + 1]
        words = " ".join(by_number[b.page].text[b.start : b.end] for b in lines if b.role == "text")
        shown.append((turn.kind, turn.speaker, words))
    return shown


def test_a_deposition_has_an_examiner_a_witness_and_objections() -> None:
    assert turns(one(DEPOSITION), DEPOSITION) == [
        ("question", "Elise Barrow", "What do you do?"),
        ("answer", "Carl J. Oster", "I am Regional Coordinator of Harbor Watch at the Coastal Border Agency."),
        ("question", "Elise Barrow", "May a port stay out?"),
        ("speech", "Holt", "Objection, form."),
        ("answer", "Carl J. Oster", "It may not."),
    ]


def test_line_numbers_of_a_transcript_are_no_text() -> None:
    rows = [
        "Q. Were you there?",
        "A. I was, all day, and",
        "so was he.",
        "Q. And then?",
        "A. We left.",
        "Q. Who stayed?",
        "A. Nobody.",
        "Q. Why?",
        "A. It rained.",
    ]
    text = "DEPOSITION OF CARL OSTER\nOctober 19, 2011\n\f" + "\n".join(f"{n}  {row}" for n, row in enumerate(rows, 1))
    assert "so was he." in said(one(text), text)
    assert [kind for kind, _, _ in turns(one(text), text)] == ["question", "answer"] * 4


def test_a_hearing_s_speakers_are_completed_from_its_list_of_witnesses() -> None:
    hearing = one(HEARING)
    assert [(kind, who) for kind, who, _ in turns(hearing, HEARING)] == [
        ("speech", "Doyle"),
        ("speech", "Ruth Abel"),
        ("speech", "Carl Oster"),
    ]
    assert [(t.role, t.organization) for t in hearing.turns[1:]] == [
        ("Director", "CBA"),
        ("Sheriff", "Bell County Sheriff's Office"),
    ]


def test_a_hearing_is_known_by_its_speakers() -> None:
    text = """
    HOUSE COMMITTEE ON HARBORS
    HARBOR WATCH: IN OR OUT?
    Thursday, February 10, 2011

    [The committee met at 10:08 a.m., Mr. Doyle presiding. Witnesses: Ruth Abel, Director, Coastal Border Agency;
    Carl Oster, Sheriff, Bell County.]

    Mr. DOYLE. Must a port take part?

    Ms. ABEL. No, sir.

    Mr. DOYLE. May it leave?

    Sheriff OSTER. It may. Who would stop it?
    """
    hearing = one(text)
    assert hearing.kind == "transcript"
    assert [(kind, who) for kind, who, _ in turns(hearing, text)] == [
        ("speech", "Doyle"),
        ("speech", "Ruth Abel"),
        ("speech", "Doyle"),
        ("speech", "Carl Oster"),
    ]
    assert [(t.role, t.organization) for t in hearing.turns[1::2]] == [
        ("Director", "CBA"),
        ("Sheriff", "Bell County Sheriff's Office"),
    ]


def test_an_faq_is_answered_by_its_issuer() -> None:
    assert turns(one(FAQ), FAQ) == [
        ("question", "", "What is Harbor Watch?"),
        ("answer", "CBA", "It is a plan to count the ships that enter a port at night and by day."),
        ("question", "", "Must a port take part?"),
        ("answer", "CBA", "No. Taking part is voluntary for every port."),
    ]


@pytest.mark.parametrize(
    "body",
    [
        "Q. Must a port join?\nA. No.\n\nQ. May it leave?\nA. Yes.",
        "Question 1: Must a port join?\n\nAnswer: No.\n\nQuestion 2: May it leave?\n\nAnswer: Yes.",
        "Q1. Must a port join? A1. No.\n\nQ2. May it leave? A2. Yes.",
        "MYTH: A port must join.\n\nFACT: No.\n\nMYTH: A port may not leave.\n\nFACT: Yes.",
        "1. Must a port join? No.\n\n2. May it leave? Yes.",
    ],
)
def test_questions_and_answers_under_every_label(body: str) -> None:
    text = f"U.S. Coastal Border Agency\nHarbor Watch: Questions and Answers\nMay 3, 2010\n\n{body}\n"
    spoken = turns(one(text), text)
    assert [kind for kind, _, _ in spoken] == ["question", "answer"] * 2
    assert [(who, words) for kind, who, words in spoken if kind == "answer"] == [("CBA", "No."), ("CBA", "Yes.")]


def test_questions_over_two_lines_and_answers_right_under_them() -> None:
    text = """
    U.S. Coastal Border Agency
    Harbor Watch: Frequently Asked Questions
    May 3, 2010

    Must a port take part?
    No. Taking part is voluntary for every port, large or
    small. Why would we force one? We would not.

    We have decided that we would rather not. Can
    we leave?
    Yes, at any time.

    Does it cost us anything?

    No. Some ask what they would save, and who pays. Is it
    worth asking? It is.
    """
    assert turns(one(text), text) == [
        ("question", "", "Must a port take part?"),
        (
            "answer",
            "CBA",
            "No. Taking part is voluntary for every port, large or small. Why would we force one? We would not.",
        ),
        ("question", "", "We have decided that we would rather not. Can we leave?"),
        ("answer", "CBA", "Yes, at any time."),
        ("question", "", "Does it cost us anything?"),
        ("answer", "CBA", "No. Some ask what they would save, and who pays. Is it worth asking? It is."),
    ]


def test_a_comment_in_a_draft_is_the_commenter_s() -> None:
    text = """
    TALKING POINTS - DRAFT 2
    May 3, 2010
    Issued by CBA Public Affairs

    • Harbor Watch is voluntary.

    [Comment AD1 - Ann Doyle, Legal: Strike this.]

    • No port pays for it.
    """
    spoken = turns(one(text), text)
    assert spoken == [("speech", "Ann Doyle", "Strike this.]")]


def test_an_article_is_no_answer() -> None:
    text = """
    U.S. Coastal Border Agency
    WEEKLY REPORT
    May 3, 2010

    A port in the north asked on Monday whether it may leave. A reply is being drafted now.
    """
    assert one(text).turns == ()


def test_a_comment_in_a_draft_is_its_reviewer_s() -> None:
    points = "TALKING POINTS ON HARBOR WATCH\nMay 3, 2010\n\n* A port may stay out of it, as we have always said.\n"
    comment = "[Comment RA1, Ruth Abel: I would not say that a port may stay out.]\n"
    assert [t.speaker for t in one(points + comment).turns] == ["Ruth Abel"]
    assert one(points + "[Attachment RA1, Ruth Abel: a list of ports.]\n").turns == ()
