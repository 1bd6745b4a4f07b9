"""The body of who writes, receives or testifies, where the paper tells it in parts; and what resembles it."""

from dataclasses import replace

import pytest

from foia_scan.documents.threads import share_organizations, speaks_to_another_body
from foia_scan.records import Person
from tests.documents.paper import one

SAID = "\n\nThe harbor master has asked again whether the port may leave the program, and the answer is in the file.\n"


@pytest.mark.parametrize(
    ("head", "office", "body"),
    [
        (
            "STATE OF OHIO\nDEPARTMENT OF PORTS\nHarbor Records Bureau",
            "Chief, Harbor Records",
            "Ohio Department of Ports",
        ),
        # another body than the letterhead's
        ("STATE OF OHIO\nDEPARTMENT OF PORTS\nHarbor Records", "Director, Elm Port Commission", "Elm Port Commission"),
    ],
)
def test_who_names_but_a_part_is_of_the_whole(head: str, office: str, body: str) -> None:
    memo = f"{head}\n\nMEMORANDUM\nTo: All pilots\nFrom: Ada Roe, {office}\nDate: May 18, 2010\nSubject: Lamps{SAID}"
    author = one(memo).author
    assert author is not None
    assert author.organization == body


@pytest.mark.parametrize(
    ("department", "town", "body"),
    [
        ("Department of Public Works and Safety", "Elm Grove, Ohio", "Ohio Department of Public Works and Safety"),
        ("Department of Canals", "Elm Grove, Ohio", "Department of Canals"),
        ("Department of Public Works and Safety", "Elm Grove", "Department of Public Works and Safety"),
    ],
)
def test_a_department_is_of_the_state_of_its_address(department: str, town: str, body: str) -> None:
    letter = (
        f"ELM LAW CLINIC\nPort Orr, Utah\n\nMay 18, 2010\n\nMs. Ada Roe\n{department}\n{town}\n\nDear Ms. Roe:{SAID}"
    )
    (reader,) = one(letter).recipients
    assert (reader.name, reader.organization) == ("Ada Roe", body)


@pytest.mark.parametrize(
    ("below", "body"),
    [("Department of Ports", "Ohio Department of Ports"), ("Mr. Ben Orr, Pilot, Elm Grove", "CBA")],
)
def test_a_witness_whose_body_goes_on_below(below: str, body: str) -> None:
    paper = (
        "HEARING BEFORE THE COMMITTEE ON PORTS\nMay 18, 2010\n\nWITNESSES\n"
        f"Ms. Ada Roe, Director, CBA, Ohio\n{below}\n\nThe Chairman. The committee will come to order.\n"
    )
    assert next(p for p in one(paper).people if p.name == "Ada Roe").organization == body


@pytest.mark.parametrize(
    ("words", "other"),
    [
        ("Someone from your headquarters telephoned.", True),
        ("Please send me your agency's answer.", True),
        ("Your people and your office are kind.", False),
        ("Our headquarters telephoned.", False),
    ],
)
def test_a_message_that_speaks_to_another_body(words: str, other: bool) -> None:
    assert speaks_to_another_body(words) is other


def test_a_stranger_founds_no_house() -> None:
    mail = one(f"From: Roe, Ada\nSent: Tuesday, May 18, 2010 8:01 AM\nTo: Orr, Ben\nSubject: Lamps{SAID}")
    hers = Person("Ada Roe", "", "Ohio Department of Ports", "from-directory")
    his = Person("Ben Orr", "", "", "from-directory")
    thread = [replace(mail, id="hers", thread="t", author=hers), replace(mail, id="his", thread="t", author=his)]
    assert share_organizations(thread)[1].author == replace(his, organization="Ohio Department of Ports")
    assert share_organizations(thread, {"hers"})[1].author == his


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Deposition of ADA ROE, taken May 18, 2010, at Elm. Mr. ORR for the plaintiff. Excerpt.", "deposition"),
        ("Questions that pilots ask, collected by Ada Roe.", "faq"),
    ],
)
def test_a_deposition_below_the_courts_name(line: str, kind: str) -> None:
    paper = (
        f"UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF OHIO\nORR v. DELL\n\n{line}\n\n"
        "Q. What do you do?\nA. I keep the lamps.\nQ. Where?\nA. In the harbor.\nQ. Since when?\nA. Since May.\n"
    )
    assert one(paper).kind == kind


def test_an_agreement_is_its_parties() -> None:
    paper = (
        "MEMORANDUM OF AGREEMENT\nbetween the Coastal Border Agency\nand the Ohio Department of Ports\n\n"
        "May 18, 2010\n\nI. PURPOSE\n\n"
        "This Agreement does not replace the one between the Department and the Federal Harbor Institute.\n"
    )
    author = one(paper).author
    assert author is not None
    assert author.organization == "CBA"
