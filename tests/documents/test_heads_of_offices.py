"""Offices that heads name by who holds them, or with their letters."""

import pytest

from foia_scan.bodies import spelled, usual
from foia_scan.documents.organizations import of_letterhead
from foia_scan.topics import load
from tests.documents.paper import one


@pytest.mark.parametrize(
    ("head", "author"),
    [
        ("OFFICE OF GOVERNOR ADA ROE", "Office of the Governor"),
        ("OFFICE OF THE GOVERNOR", "Office of the Governor"),
    ],
)
def test_an_office_by_its_governors_name(head: str, author: str) -> None:
    document = one(
        f"{head}\nNEWS RELEASE\nFor immediate release: June 1, 2011\n\nGOVERNOR ASKS WASHINGTON TO LET COUNTIES GO\n\n"
        "SALEM, Ore. The Governor today asked for a meeting on Secure Communities."
    )
    assert document.author is not None
    assert document.author.organization.startswith(author)


@pytest.mark.parametrize(
    ("court", "organization"),
    [("UNITED STATES DISTRICT COURT\nDISTRICT OF ELM", "U.S. District Court"), ("COUNTY COURT OF ELM", "")],
)
def test_the_court_of_a_judge(court: str, organization: str) -> None:
    document = one(
        f"{court}\n\nTRANSCRIPT OF MOTION HEARING\nThursday, February 24, 2011\nBefore the Honorable Ada Roe, Judge\n\n"
        "MS. ORR: Good morning, Your Honor. Carmen Orr, attorney for the Elm Law Clinic.\n\n"
        "MR. LEE: Neil Lee, Assistant U.S. Attorney, for ICE.\n\n"
        "THE COURT: I cannot tell whether a county may opt out.\n\nMR. LEE: It may not.\n\nTHE COURT: Thank you."
    )
    people = {person.name: person for person in document.people}
    assert people["Ada Roe"].organization == organization
    assert people["Neil Lee"].role == "Assistant U.S. Attorney"


def test_letters_behind_a_name_stay_letters() -> None:
    assert spelled("ELM BUREAU OF PORTS (EBP)") == "Elm Bureau of Ports (EBP)"
    assert spelled("ELM BUREAU OF PORTS (NORTH)") == "Elm Bureau of Ports (NORTH)"
    assert usual(spelled("ELM BUREAU OF PORTS (EBP)")) == "EBP"


@pytest.mark.parametrize(
    ("line", "author"),
    [("FROM: Ada Roe", "Ada Roe"), ("FROM: the files", "CBA"), ("Ada Roe was here", "CBA")],
)
def test_who_a_report_is_from(line: str, author: str) -> None:
    document = one(
        f"COASTAL BORDER AGENCY\nOUTREACH BRANCH WEEKLY REPORT\nWeek ending July 2, 2010\n{line}\n\n"
        "1. Volume. Thirty-one calls came in about Harbor Watch.\n\n2. Elm Port. I told it that it may leave."
    )
    assert document.author is not None
    assert document.author.name == author


@pytest.mark.parametrize(("name", "news"), [("THE DAY", True), ("THE PORT OFFICE OF ELM", False)])
def test_a_paper_called_by_one_word(name: str, news: bool) -> None:
    document = one(
        f"{name}\nNew Elm, Ohio\nMonday, June 20, 2011\nEditorial\nUse the right word\n\n"
        "A government may ask, or it may tell. It gets into trouble when it does one in the voice of the other."
    )
    assert (document.kind == "news") == news


def test_a_label_is_no_part_of_a_title() -> None:
    document = one(
        "OFFICE OF THE GOVERNOR\nMEMORANDUM\n\nTO: Governor Ada Roe\nFROM: Ben Orr, General Counsel\n"
        "DATE: July 18, 2011\nRE: Harbor Watch\n\nYou asked about the agreement. It is voluntary."
    )
    assert all(":" not in person.role for person in document.people)


@pytest.mark.parametrize(
    ("head", "author"),
    [
        ("Office of Inspector General\nU.S. Department of Homeland Security", "DHS OIG"),
        ("U.S. Department of Homeland Security\nOffice of Inspector General", "DHS OIG"),
        ("U.S. Department of Homeland Security\nOffice of the Secretary", "DHS"),
    ],
)
def test_an_inspector_above_or_below_the_department(head: str, author: str) -> None:
    assert of_letterhead(head.split("\n"), load("secure-communities")) == author


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (["STATE OF OHIO", "LEGISLATIVE AUDITOR", "Elm City", "A REVIEW OF PORTS"], "Ohio Legislative Auditor"),
        (["OFFICE OF THE STATE AUDITOR", "STATE OF OHIO", "May 2011"], "Ohio State Auditor"),
        (["OFFICE OF THE OHIO STATE AUDITOR", "Performance Audit No. 9"], "Ohio State Auditor"),
        (["AUDITOR OF PUBLIC ACCOUNTS", "STATE OF OHIO"], "Ohio Auditor of Public Accounts"),
        (["STATE OF OHIO", "DEPARTMENT OF PORTS", "To the State Auditor"], "Ohio Department of Ports"),
    ],
)
def test_the_auditor_of_a_state(head: list[str], body: str) -> None:
    assert of_letterhead(head, load("secure-communities")) == body
