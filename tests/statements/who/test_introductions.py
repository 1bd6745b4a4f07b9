"""Whose words follow: papers and sayings that the sentences before a quotation introduce."""

from dataclasses import replace

import pytest

from foia_scan.records import Document, DocumentKind, Passage, Person, Piece
from foia_scan.statements.naming import introduced_people
from foia_scan.statements.naming.known_people import Known, known, of_file
from foia_scan.statements.who.introductions import introduced
from foia_scan.statements.writers.own_voice import Setting
from foia_scan.topics import load
from tests.statements.made import memo

TOPIC = load("secure-communities")
PEOPLE = (Person("Ada Merrow", "director", "ICE", "header"), Person("Ben Orr", "", "", "header"))


def people_of(document: Document, text: str) -> Known:
    return known(document, of_file([], TOPIC), text, introduced_people.introduced(text, TOPIC, text))


def source(before: str, lead: str = "", kind: DocumentKind = "memo") -> str:
    document = replace(memo("2010-08-03"), kind=kind, people=PEOPLE)
    passage = Passage("d", 0, before + "“X.”", (Piece(1, 0, 5),), (), "text", 0, lead)
    who = people_of(document, lead + before)
    told = introduced(before, Setting(document, None, who, TOPIC, passage))
    return told.speaker if told else ""


@pytest.mark.parametrize(
    ("before", "lead", "expected"),
    [
        ("", "It is an e-mail that Ms. Merrow sent around on June 17.", "Ada Merrow"),
        ("Ms. Merrow's letter of June 17 reads: ", "", "Ada Merrow"),
        ("The memo from Ms. Merrow has this line: ", "", "Ada Merrow"),
        ("The FBI's fact sheet has this line: ", "", "FBI"),
        ("The procedure issued by the agency has this line: ", "", "ICE"),
        ("By my notes, his words were, ", "Then Mr. Orr came in.", "Ben Orr"),
        ("", "The FBI laid before us a slide with eleven lines.", "FBI"),
        ("", "I have four documents that ICE put on its own website.", "ICE"),
        ("", "A briefing shown by ICE to mayors had one sentence on its third slide.", "ICE"),
        ("", "The remarks of Ms. Merrow to the mayors were short.", "Ada Merrow"),
        ("", "The mayors laid a slide on the table.", ""),
        ("", "Ms. Merrow came in and sat down.", ""),
        ("", "I wrote a letter to Ms. Merrow.", ""),
        ("", "The FBI was there.", ""),
    ],
)
def test_introduced(before: str, lead: str, expected: str) -> None:
    assert source(before, lead) == expected


def test_a_paper_that_your_office_left_is_the_addressee_s_house_s() -> None:
    document = replace(memo("2010-08-03"), kind="letter", recipients=(Person("Ada Merrow", "", "FBI", "header"),))
    passage = Passage("d", 0, "“X.”", (Piece(1, 0, 5),), (), "text", 0, "The slide your office left us is here.")
    who = people_of(document, passage.lead)
    told = introduced("", Setting(document, None, who, TOPIC, passage))
    assert told is not None
    assert (told.speaker, told.organization) == ("FBI", "FBI")


def test_you_is_who_is_called_by_name() -> None:
    lead = "Ms. Merrow, on April 20 you wrote to my office. I will read you the last paragraph."
    assert source("", lead, "transcript") == "Ada Merrow"
    assert source("", "On April 20 you wrote to my office.", "transcript") == ""
