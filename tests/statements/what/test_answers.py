"""Bare answers take their position from the question."""

from dataclasses import replace

import pytest

from foia_scan.records import Passage, Piece
from foia_scan.statements.what.answers import answered, answers_itself, needs_question
from foia_scan.topics import load

TOPIC = load("secure-communities")


def position(question: str, answer: str, after: str = "") -> str | None:
    found = answered(Passage("d", 0, answer, (), (), "text", 0, after=after, question=question), TOPIC)
    return found.position if found else None


@pytest.mark.parametrize(
    ("question", "answer", "expected"),
    [
        ("Can a town opt out of the program?", "Yes.", "available"),
        ("Can a town opt out of the program?", "No.", "unavailable"),
        ("So a town cannot opt out?", "That is correct.", "unavailable"),
        ("So a town could no longer opt out?", "No town could, that’s right.", "unavailable"),
        ("So a town cannot opt out?", "No.", "unavailable"),
        ("May a town choose not to be included?", "It may not.", "unavailable"),
        ("May a town choose not to be included?", "Yes.", "available"),
        ("And after May, could a town get itself taken off?", "It could not.", "unavailable"),
        ("As of today, can a sheriff take himself out of it?", "He can't.", "unavailable"),
        ("As of today, can a sheriff take himself out of it?", "He can't say.", None),
        ("Could a town be taken out of the program today?", "It can't be.", "unavailable"),
        ("As of May, then, the program was voluntary?", "As of May it was, yes.", "voluntary"),
        ("Is the program voluntary for a town?", "By Thursday if she can.", None),
        ("Is a town required to participate?", "Response: It is.", "mandatory"),
        ("Is a town required to participate?", "A: It is not.", "voluntary"),
        ("I came by train. Is it voluntary, Mr. Roe, or is it not?", "It is not, Your Honor.", "mandatory"),
        ("“A town cannot opt out of the program.” Did I read that right?", "You did.", None),
        ("He wrote: “A town cannot opt out of the program.” Is he with you today?", "He is not.", None),
        ("May a town still opt out?", "Yes.", "available"),
        ("Is the program mandatory?", "No, sir.", "voluntary"),
        ("Is participation voluntary?", "It was not.", "mandatory"),
        ("Can my town opt out?", "Not as things are now.", "unavailable"),
        ("From May on, then, a town had no way to leave?", "Correct.", "unavailable"),
        ("In your understanding was participation by a town voluntary?", "I never thought so.", "mandatory"),
        ("A town cannot opt out of the check. Is that so?", "That is correct.", "unavailable"),
        ("“A town cannot opt out of the check.” Is that sentence true today?", "No, ma’am, it is not.", "available"),
        ("“Participation is not mandatory for a town.” Is that line still good?", "It is not.", "mandatory"),
        ("“Participation is not mandatory for a town.” Is that sentence true?", "Yes.", "voluntary"),
        ("Is there a way for a town to leave?", "There is none.", "unavailable"),
        ("So your testimony is that a town cannot opt out?", "You have that right.", "unavailable"),
        ("So a town cannot opt out?", "Exactly.", "unavailable"),
        ("Must a town take part?", "It need not.", "voluntary"),
        ("Is a town free to stay away?", "It surely is.", "available"),
        ("Does a mayor who does not want it have any way to opt out?", "None.", "unavailable"),
        ("So participation wasn’t voluntary for a town?", "No, sir.", "mandatory"),
        ("So participation wasn’t voluntary for a town?", "Correct.", "mandatory"),
        ("Wasn’t participation voluntary for a town?", "No, sir.", "mandatory"),
        ("Wasn’t participation voluntary for a town?", "Yes, sir.", "voluntary"),
        ("Participation is voluntary for a town, isn’t it?", "No, sir.", "mandatory"),
        ("Participation is voluntary for a town, isn’t it?", "Yes, sir.", "voluntary"),
        ("Is it true that no town can opt out?", "No.", "available"),
        ("Is there no way for a town to opt out?", "No.", "unavailable"),
        ("May a town that has signed nothing opt out by never signing?", "No.", "unavailable"),
        ("So the program was never really voluntary?", "That’s about the size of it.", "mandatory"),
        ("So the program is voluntary for a town?", "That’s how I’ve always read it.", "voluntary"),
        ("Was a town able to opt out?", "At first, yes.", "available"),
        ("Can a town opt out of the program, or can it not?", "It cannot, sir.", "unavailable"),
        ("Does a town have a choice or not?", "It does not.", "mandatory"),
        ("Can a town opt out of the program?", "I believe so.", "available"),
        ("So a town that wants out is stuck in, is that what you’re saying?", "It’s stuck, yes.", "unavailable"),
        ("Could Ohio, by ending its agreement, take its towns out?", "No.", "unavailable"),
        ("Could New York opt out?", "It could.", "available"),
        ("So a town cannot opt out?", "You understand me correctly.", "unavailable"),
        ("So a town cannot opt out?", "That would be my answer, sir.", "unavailable"),
        ("So the mayor could say no to the program for a town?", "Yes, today.", "available"),
    ],
)
def test_adopted(question: str, answer: str, expected: str) -> None:
    assert position(question, answer) == expected


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Can a town opt out of the program?", "It was not my letter."),
        ("Can a town opt out of the program?", "I do not recall."),
        ("Did you like the town?", "Yes."),
        ("A town cannot opt out of the check. Is that your letter?", "Yes."),
        ("Is there a way for a town to leave?", "There is one man who knows."),
        (
            "Is a town free to stay away?",
            "It surely is a long letter.",
        ),
        ("What did your notes say about opting out?", "No one knows."),
        ("Can a town opt out of the program?", "You have that letter."),
        ("Can a town opt out of the program?", "I believe so many letters came."),
        ("Can a town opt out of the program?", "No statute names the program."),
        ("If there is no law, how may a town opt out?", "No."),
        ("So the program is voluntary for a town?", "That’s how the letter came."),
        ("So a town cannot opt out?", "You understand my letter."),
        ("Did your lawyer tell you that a town could opt out?", "No, sir."),
        ("Did your lawyer tell you that a town could opt out?", "Yes, sir."),
    ],
)
def test_not_adopted(question: str, answer: str) -> None:
    assert position(question, answer) is None


def test_a_full_answer_after_the_bare_one_stands_alone() -> None:
    assert position("Can a town opt out?", "Yes.", "A town may opt out at any time.") is None


def test_what_needs_its_question() -> None:
    assert needs_question("No.")
    assert needs_question("It can't.")
    assert needs_question("That's right.")
    assert needs_question("I did tell them that, Senator.")
    assert not needs_question("That is correct.")
    assert not needs_question("No town could, that's right.")
    assert not needs_question("No, a town may never opt out of the program.")


def test_a_question_may_bring_its_answer() -> None:
    text = "If asked whether it is mandatory: participation is voluntary."
    assert answers_itself(text, text.index("voluntary"))
    assert not answers_itself(text, text.index("mandatory"))
    assert not answers_itself("Asked of all: participation is voluntary.", 20)
    assert answers_itself("It is voluntary.", 6, "Lamps.\n\nIf asked about the agreement: it is not signed. ")
    assert not answers_itself("It is voluntary.", 6, "If asked about the agreement: it is not signed.\n\n")


TOLD = "You told the clerks on May 4 that a town could opt out, did you not?"


def test_who_owns_to_words_is_read_with_the_question() -> None:
    asked, answer = (Piece(1, 0, 70),), (Piece(1, 71, 100),)
    passage = Passage("d", 0, "I did tell them that.", answer, (), "text", 0, question=TOLD, question_pieces=asked)
    found = answered(passage, TOPIC)
    assert found is not None
    assert found.position == "available"
    assert answered(replace(passage, question_pieces=()), TOPIC) is None


def test_who_denies_words_does_not_deny_what_they_say() -> None:
    assert position(TOLD, "No, sir.") is None
    assert position("So a town could opt out?", "No, sir.") == "unavailable"
