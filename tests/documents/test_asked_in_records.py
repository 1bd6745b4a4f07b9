"""Whose answers a paper takes down, by its head: depositions, records of interviews, responses to written questions;
and heads that look like them."""

import pytest

from foia_scan.documents.keepers import note_taker
from foia_scan.documents.testimony import answerer, interviewee
from foia_scan.records import Person
from tests.documents.paper import one, topic


def told(person: Person | None) -> tuple[str, str, str] | None:
    return (person.name, person.role, person.organization) if person else None


ASKED = "\n\nQ. Who lights the lamps of the port?\nA. The pilot does.\nQ. And who pays?\nA. The port does.\n"


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("DEPOSITION UPON ORAL EXAMINATION OF ADA ROE", "Ada Roe"),
        ("DEPOSITION BY ORAL EXAMINATION OF ADA ROE", "Ada Roe"),
        ("DEPOSITION OF ADA ROE", "Ada Roe"),
    ],
)
def test_a_deposition_by_its_head(head: str, name: str) -> None:
    document = one(f"ELM HARBOR COURT\n{head}\nMay 3, 2011{ASKED}")
    assert document.kind == "deposition"
    assert document.author is not None
    assert document.author.name == name


@pytest.mark.parametrize("head", ["ORAL EXAMINATION OF PILOTS", "DEPOSITS UPON ORAL EXAMINATION OF ADA ROE"])
def test_other_examinations(head: str) -> None:
    text = "\n\nThe pilots were examined at noon, and all of them knew the lamps of the port by their colors.\n"
    assert one(f"ELM HARBOR COURT\n{head}\nMay 3, 2011{text}").kind != "deposition"


RECORD = "Memorandum of interview"


@pytest.mark.parametrize(
    ("lines", "person"),
    [
        ([RECORD, "Person interviewed: Ada Roe, Director, CBA"], ("Ada Roe", "Director", "CBA")),
        ([RECORD, "Official interviewed: Ada Roe, Director, CBA"], ("Ada Roe", "Director", "CBA")),
        ([RECORD, "Employee Interviewed: Ada Roe, Director, CBA"], ("Ada Roe", "Director", "CBA")),
        ([RECORD, "Witness interviewed Ada Roe, Director, CBA"], ("Ada Roe", "Director", "CBA")),
        ([RECORD, "Subject: Ada Roe, Director, CBA"], ("Ada Roe", "Director", "CBA")),
        # look-alikes
        ([RECORD, "Subject: Harbor Watch"], None),
        ([RECORD, "Persons interviewed twelve of the pilots"], None),
        ([RECORD, "Interviewed by: Ada Roe, Director, CBA"], None),
        (["Memorandum to all pilots", "Person interviewed: Ada Roe, Director, CBA"], None),
    ],
)
def test_who_was_interviewed(lines: list[str], person: tuple[str, str, str] | None) -> None:
    assert told(interviewee(lines, topic())) == person


@pytest.mark.parametrize(
    ("kind", "known"),
    [("Memorandum of interview", True), ("Memorandum of lamps", False)],
)
def test_who_was_interviewed_is_known_to_the_paper(kind: str, known: bool) -> None:
    document = one(
        f"FEDERAL HARBOR INSTITUTE\n{kind}\nMay 3, 2011\nPerson interviewed: Ada Roe, Director, CBA\n\n"
        "ROE was asked about the lamps of the port, and said that the pilot lights them when it is dark.\n"
    )
    assert any(told(person) == ("Ada Roe", "Director", "CBA") for person in document.people) is known


@pytest.mark.parametrize(
    ("line", "person"),
    [
        ("Responses of Ada T. Roe, Director, to Mr. Dell's questions", ("Ada T. Roe", "Director", "CBA")),
        ("Responses of Hon. Ada Roe, Director, to the questions", ("Ada Roe", "Director", "CBA")),
        ("Statement of Ada Roe, Director. Read by a clerk", ("Ada Roe", "Director", "CBA")),
        ("Responses of Ada Roe, Director, Office of Lamps and", ("Ada Roe", "Director", "CBA")),
        ("Statement of Mr. Roe. It rained", None),
        ("Responses of the port to the questions", None),
    ],
)
def test_who_answers(line: str, person: tuple[str, str, str] | None) -> None:
    assert told(answerer([line], "CBA", topic())) == person


@pytest.mark.parametrize(
    ("line", "person"),
    [
        ("CBA: Ben Orr, Ada Roe (her notes)", ("Ada Roe", "", "CBA")),
        ("CBA: Ben Orr, Ada Roe (my notes)", ("Ada Roe", "", "CBA")),
        ("EHA: Ben Orr, Ada Roe (notes)", ("Ada Roe", "", "EHA")),
        ("EHA/LAMPS: Ben Orr, Ada Roe (taking notes)", ("Ada Roe", "", "EHA")),
        # look-alikes
        ("CBA: Ben Orr, Ada Roe (your notes)", None),
        ("CC: Ben Orr, Ada Roe (notes)", ("Ada Roe", "", "")),
        ("STAFF: Ben Orr, Ada Roe (notes)", ("Ada Roe", "", "")),
        ("CBA: Ben Orr, Ada Roe (her boat)", None),
        ("There: Ben Orr, Ada Roe (notes)", ("Ada Roe", "", "")),
    ],
)
def test_who_took_notes(line: str, person: tuple[str, str, str] | None) -> None:
    assert told(note_taker([line], topic())) == person


@pytest.mark.parametrize(
    ("title", "story"),
    [
        ("Notes from the Elm Gazette, May 3, 2010", False),
        ("Call log of the Elm Gazette, May 3, 2010", False),
        ("Summary of the Elm Gazette, May 3, 2010", False),
        # papers that bear such a word in their names
        ("Elm Gazette, May 3, 2010", True),
        ("The Elm Record, May 3, 2010", True),
        ("Elm Notes Gazette, May 3, 2010", True),
    ],
)
def test_what_is_taken_down_is_no_story(title: str, story: bool) -> None:
    document = one(
        f"{title}\nPort gets its answer on lamps\n\n"
        "Nobody in the port remembers when the lamps were first counted, or who had asked for it in the first place.\n"
    )
    assert (document.kind == "news") is story


@pytest.mark.parametrize(
    ("first", "second", "body"),
    [
        ("Question 1 (Ms. Dell). May a port leave?", "Question 2 (Mr. Tran). Since when?", "CBA"),
        # look-alikes
        ("Question 1 (the lamps). May a port leave?", "Question 2 (the keys). Since when?", ""),
        ("Question 1 (Ms. Dell). May a port leave?", "Questions from Mr. Tran are on the next page.", ""),
    ],
)
def test_who_answers_members_in_writing(first: str, second: str, body: str) -> None:
    document = one(
        f"ENCLOSURE 3\nQuestions for the record\n\n{first}\n\nResponse: It may not.\n\n"
        f"{second}\n\nResponse: Since the fall of last year. CBA has told the ports so.\n"
    )
    assert (document.author.name if document.author else "") == body
