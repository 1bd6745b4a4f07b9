"""What courts hear and decide, and what is filed with them."""

from __future__ import annotations

import pytest

from foia_scan.documents.appearances import appearing
from tests.documents.paper import one, said, split

CAPTION = "FEDERAL COURT\nDISTRICT OF ELM\nCivil Action No. 8:11-cv-00417\nELM BAY, Plaintiff, v. CBA, Defendant.\n"
SWORN = (
    f"{CAPTION}DECLARATION OF ADA MERROW\n\nI, Ada Merrow, declare as follows:\n\n"
    "1. I am the harbor master of Elm Bay and have been for nine years.\n\n"
    "Executed at Elm Bay on April 11, 2011.\nADA MERROW\n"
)
HEARD = (
    f"{CAPTION}TRANSCRIPT OF MOTIONS HEARING\nMay 26, 2011, before the Honorable Ann B. Harcum, Magistrate Judge\n"
    "For the plaintiff: Felix Orr, Attorney. For CBA: Eve Roe, Assistant Counsel.\n\n"
    "THE COURT: Be seated. I have read the papers.\n\nMS. ROE: A port cannot leave, Your Honor.\n\n"
    "THE COURT: Since when?\n\nMS. ROE: Since the act was passed.\n\nTHE COURT: Mr. Orr.\n\n"
    "MR. ORR: It was the port's own choice.\n"
)
DECIDED = (
    f"{CAPTION}MEMORANDUM OPINION AND ORDER\nJune 30, 2011\nHARCUM, United States Magistrate Judge.\n\n"
    "The plaintiff asks for two hundred papers. I have looked at each of them in chambers, and most are plain.\n\n"
    "The motion is granted, and the papers are due by the end of July in this year of the case.\n\nSO ORDERED.\n"
)


def test_a_hearing_behind_what_somebody_swore_is_another_paper() -> None:
    sworn, heard, decided = split(f"{SWORN}\f{HEARD}\f{DECIDED}")
    assert [document.kind for document in (sworn, heard, decided)] == ["declaration", "transcript", "report"]
    assert heard.date == "2011-05-26"
    assert ("Eve Roe", "CBA") in [(person.name, person.organization) for person in heard.people]
    assert decided.author is not None
    assert (decided.author.name, decided.author.role) == ("Ann B. Harcum", "United States Magistrate Judge")
    assert "So Ordered" not in [person.name for person in decided.people]


@pytest.mark.parametrize(
    ("below", "role"),
    [("Attorney.", "Assistant United States Attorney"), ("\nAttorney.", "Assistant United States")],
)
def test_the_end_of_an_appearance_may_stand_in_the_next_row(below: str, role: str) -> None:
    appearances = "For the plaintiff: Felix Orr, Attorney. For CBA: Eve Roe, Assistant Counsel."
    told = f"For the plaintiff: Felix Orr. For the defendant: Eve Roe, Assistant United States\n{below}"
    _, heard, _ = split(f"{SWORN}\f{HEARD.replace(appearances, told)}\f{DECIDED}")
    assert [person.role for person in heard.people if person.name == "Eve Roe"] == [role]


def test_a_line_about_a_hearing_opens_no_paper_behind_what_somebody_swore() -> None:
    told = "TRANSCRIPT OF MOTIONS HEARING\n\nI have read it, and nobody there spoke of the lamps of the bay at all.\n"
    assert len(split(f"{SWORN}\f{told}")) < 3


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("For CBA: Eve Roe, Assistant Counsel.", [("Eve Roe", "Assistant Counsel", "CBA")]),
        ("For the plaintiff: Eve Roe, Attorney.", [("Eve Roe", "Attorney", "")]),
        ("For lunch: Eve Roe, Attorney.", []),
        (
            "For the plaintiff: Eve Roe. For the defendant: J. T. Orr, Assistant Counsel.",
            [("Eve Roe", "counsel for the plaintiff", ""), ("J. T. Orr", "Assistant Counsel", "")],
        ),
    ],
)
def test_who_appears_for_whom(text: str, found: list[tuple[str, str, str]]) -> None:
    assert [(person.name, person.role, person.organization) for person in appearing(text)] == found


@pytest.mark.parametrize(
    ("title", "kind", "author"),
    [
        ("STATEMENT OF INTEREST OF THE UNITED STATES\nFiled December 16, 2011\n", "report", "Ada Merrow"),
        ("STATEMENT OF FACTS\nFiled December 16, 2011\n", "report", "Ada Merrow"),
    ],
)
def test_a_statement_filed_with_a_court_is_of_the_lawyer_who_signs(title: str, kind: str, author: str) -> None:
    text = (
        f"EXHIBIT Q\n{title}\nThe plaintiff's theory is that the port chose to take part, which fits no fact.\n\n"
        "The motion should be denied for that reason and for the others that are told above.\n\n"
        "ADA MERROW\nAssistant Counsel\nAttorney for Coastal Border Agency\n"
    )
    document = one(text)
    assert document.author is not None
    assert (document.kind, document.author.name) == (kind, author)


def test_answers_for_the_record_are_of_whom_the_line_below_names() -> None:
    text = (
        "HARBORS AND THE STATES\nHEARING BEFORE THE COMMITTEE ON HARBORS\nMARCH 9, 2011\n\n"
        "Senator ROE. Thank you for coming to this room.\n\nMs. MERROW. It was a long way, Senator.\n\n"
        "Senator ROE. Then be seated.\n\f"
        "ANSWERS FOR THE RECORD\n\nFrom Ben Orr, Director, Coastal Border Agency. Received April 1, 2011.\n\n"
        "1. (Senator Roe) Do the agreements say how they end?\nAnswer: A port may leave on thirty days' notice.\n"
    )
    (heard,) = split(text)
    answered = [turn.speaker for turn in heard.turns if turn.kind == "answer"]
    assert answered == ["Ben Orr"]


@pytest.mark.parametrize(
    ("note", "who"),
    [
        ("[BO2: A port need not do a thing. Take this out.]", ["B. Orr"]),
        ("[NOTE: A port need not do a thing. Take this out.]", []),
    ],
)
def test_a_note_in_the_margin_by_initials_and_a_number(note: str, who: list[str]) -> None:
    text = (
        "COASTAL BORDER AGENCY\nTalking points on the lamps of ports\nMay 3, 2010. Comments: B. Orr (counsel)\n\n"
        f"- Ports are asked to take part in the program.\n\n{note}\n\n- The lamps are lit at six in the evening.\n"
    )
    document = one(text)
    notes = [turn.speaker for turn in document.turns if turn.speaker == "B. Orr"]
    assert notes == who
    assert said(document, text, "text")
