"""Of which body a paper's writer, signer or witness is, in the forms that heads, signatures and lists have."""

from __future__ import annotations

import pytest

from tests.documents.paper import one, split

TEXT = (
    "The harbor master has asked again whether the port may leave the program, and the answer to that is in the file.\n"
    "It will be found there by anybody who takes the trouble to look for it in the second drawer from the top of it.\n"
)
MAIL = "From: {sender}\nSent: Monday, May 3, 2010 9:12 AM\nTo: Ben Orr\nSubject: Lamps\n\n"
LETTER = "May 3, 2010\n\nDear Mr. Orr:\n\n"
MEMO = "MEMORANDUM\n\nTO: File\nFROM: {sender}\nDATE: May 3, 2010\nRE: Lamps\n\n"
HEARING = "HEARING BEFORE THE SUBCOMMITTEE ON HARBORS\nHOUSE OF REPRESENTATIVES\nMay 3, 2010\n\n"


def written_by(paper: str) -> tuple[str, str, str]:
    author = split(paper)[0].author
    return (author.name, author.role, author.organization) if author else ("", "", "")


@pytest.mark.parametrize(
    ("signature", "role", "body"),
    [
        (
            "Ada Roe | Clerk | Elm County Board of Commissioners | 555-0134",
            "Clerk",
            "Elm County Board of Commissioners",
        ),
        ("Ada Roe\nElm County Board of Commissioners", "", "Elm County Board of Commissioners"),
        ("Ada Roe\nDeputy Counsel\nOffice of the Governor", "Deputy Counsel", "Office of the Governor"),
        ("Ada Roe\nClerk\nOffice of the County Counsel", "Clerk", "Office of the County Counsel"),
        ("Ada Roe\nClerk of the Board of Commissioners", "Clerk of the Board of Commissioners", ""),
        ("Ada Roe\nOffice of Policy", "", ""),
    ],
)
def test_the_body_below_a_name(signature: str, role: str, body: str) -> None:
    assert written_by(f"{MAIL.format(sender='Ada Roe')}{TEXT}\n{signature}\n") == ("Ada Roe", role, body)


@pytest.mark.parametrize(
    ("closing", "body"),
    [
        ("For the Elm State Police,", "Elm State Police"),
        ("For the Elm County Sheriff's Office,", "Elm County Sheriff's Office"),
        ("FOR THE COASTAL BORDER AGENCY,", "CBA"),
        ("For the harbor and the lamps,", ""),
        ("For the Commissioners and the Mayor,", ""),
    ],
)
def test_who_signs_for_a_body(closing: str, body: str) -> None:
    assert written_by(f"{LETTER}{TEXT}\n{closing}\n\nAda Roe\n")[2] == body


@pytest.mark.parametrize(
    ("sender", "who"),
    [
        ("Ada Roe\n  Deputy Chief\n  Elm State Police", ("Ada Roe", "Deputy Chief", "Elm State Police")),
        (
            "Ada Roe\n  Chief of Police\n  Elm Police Department",
            ("Ada Roe", "Chief of Police", "Elm Police Department"),
        ),
        ("Ada Roe\n  Mayor\n  City of Elm", ("Ada Roe", "Mayor", "City of Elm")),
        ("Ada Roe\n  Clerk\n  Coastal Border Agency", ("Ada Roe", "Clerk", "CBA")),
        ("Elm Police Department", ("Elm Police Department", "", "Elm Police Department")),
        ("City of Elm", ("City of Elm", "", "City of Elm")),
        ("Director of the Bureau of Ports", ("Director of the Bureau of Ports", "", "")),
    ],
)
def test_from_whom_a_memo_is(sender: str, who: tuple[str, str, str]) -> None:
    assert written_by(MEMO.format(sender=sender) + TEXT) == who


@pytest.mark.parametrize(
    ("sender", "who"),
    [
        ("Ada Roe (City of Elm)", ("Ada Roe", "City of Elm")),
        ("Elm Police Department", ("Elm Police Department", "Elm Police Department")),
        ("U.S. Coastal Border Agency", ("CBA", "CBA")),
        ("Elm City Field Office", ("Elm City Field Office", "")),
    ],
)
def test_from_whom_a_message_is(sender: str, who: tuple[str, str]) -> None:
    name, _, body = written_by(MAIL.format(sender=sender) + TEXT)
    assert (name, body) == who


@pytest.mark.parametrize(
    ("below_the_day", "body"),
    [
        ("Elm Police Department\nHarbor lamps to be lit", "Elm Police Department"),
        ("CENTER FOR HARBORS\nHarbor lamps to be lit", "Center for Harbors"),
        ("Office of Public Affairs\nHarbor lamps to be lit", ""),
        ("Harbor lamps to be lit\nElm Police Department", ""),
    ],
)
def test_who_puts_a_release_out(below_the_day: str, body: str) -> None:
    assert written_by(f"FOR IMMEDIATE RELEASE\nMay 3, 2010\n{below_the_day}\n\n{TEXT}")[2] == body


@pytest.mark.parametrize(
    ("head", "who"),
    [
        ("STATEMENT OF ADA ROE\nSHERIFF, ELM COUNTY SHERIFF'S OFFICE", ("Ada Roe", "Elm County Sheriff's Office")),
        ("Testimony of Ada Roe\nClerk\nCity of Elm", ("Ada Roe", "City of Elm")),
        ("STATEMENT OF ADA ROE\nPROFESSOR, ELM UNIVERSITY", ("Ada Roe", "Elm University")),
        ("STATEMENT OF ADA ROE", ("Ada Roe", "U.S. House of Representatives")),
        ("STATEMENT OF THE ELM SHERIFFS ASSOCIATION", ("Elm Sheriffs Association", "Elm Sheriffs Association")),
    ],
)
def test_whose_testimony_it_is(head: str, who: tuple[str, str]) -> None:
    paper = f"{head}\nBEFORE THE HOUSE OF REPRESENTATIVES\nMAY 3, 2010\n\nI thank you for the invitation. {TEXT}"
    name, _, body = written_by(paper)
    assert (name, body) == who


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("30(b)(6) DEPOSITION OF ELM STATE POLICE\nby Ada Roe", "Elm State Police"),
        ("DEPOSITION OF THE COASTAL BORDER AGENCY, BY ITS DESIGNEE ADA ROE", "CBA"),
        ("DEPOSITION OF ADA ROE", ""),
    ],
)
def test_who_testifies_for_a_body(head: str, body: str) -> None:
    paper = f"{head}\nMay 3, 2010\n\nQ. Do you see it?\nA. I do.\nQ. What is it?\nA. It is a lamp of the port.\n"
    assert written_by(paper)[0::2] == ("Ada Roe", body)


@pytest.mark.parametrize(
    ("lists", "people"),
    [
        (
            "Attendees:\nAda Roe - Elm State Police\nLee Tran – CBA\nJoe Dell, Clerk, Elm County",
            [("Ada Roe", "Elm State Police"), ("Lee Tran", "CBA"), ("Joe Dell", "Elm County")],
        ),
        ("Attendees:\nThe harbor master was there and had the lamps with him.\nAda Roe spoke.", []),
        ("Present for CBA: Ada Roe, Clerk; Lee Tran", [("Ada Roe", "CBA"), ("Lee Tran", "CBA")]),
        ("Present: Mayor Ada Roe, Council Members Tran and Dell", [("Ada Roe", "")]),
    ],
)
def test_who_was_there_and_for_whom(lists: str, people: list[tuple[str, str]]) -> None:
    paper = f"NOTES OF A MEETING\nMay 3, 2010\n\n{lists}\n\n{TEXT}"
    there = [(person.name, person.organization) for person in one(paper).people if " " in person.name]
    assert there == people


@pytest.mark.parametrize(
    ("foot", "body"),
    [
        ("Prepared by the Elm Sheriffs Association", "Elm Sheriffs Association"),
        ("Prepared by the Center for Harbors", "Center for Harbors"),
        ("Prepared for the Elm City Field Office", "CBA"),
    ],
)
def test_who_prepared_a_sheet(foot: str, body: str) -> None:
    paper = f"FREQUENTLY ASKED QUESTIONS ABOUT HARBOR WATCH\nMay 2010\n\nQ. What is it?\nA. A lamp.\n\n{foot}\n"
    assert written_by(paper)[2] == body


@pytest.mark.parametrize(
    ("behind", "body"),
    [
        ("The writer works for the Elm Police Department.", "Elm Police Department"),
        ("The writer directs the Harbor Clinic at Elm Law School.", "Elm Law School"),
        ("The writer serves with the Elm County Board of Commissioners in Elm.", "Elm County Board of Commissioners"),
    ],
)
def test_for_whom_a_columnist_works(behind: str, body: str) -> None:
    paper = f"The Elm Ledger\nMay 3, 2010\nGUEST COLUMN\nBy Ada Roe\n\n{TEXT}\n{behind}\n"
    assert written_by(paper) == ("Ada Roe", "", body)


def test_the_committee_that_hears_is_nobody_s_house_in_a_memo() -> None:
    paper = (
        "MEMORANDUM TO FILE\nFROM: Ada Roe\nDATE: May 3, 2010\n"
        "SUBJECT: Briefing for staff of the House of Representatives\n\nPresent: Ada Roe; Lee Tran.\n\n" + TEXT
    )
    assert {person.organization for person in one(paper).people} == {""}


def test_a_sentence_that_wraps_is_no_head() -> None:
    paper = (
        "Elm State Police\nREPORT ON HARBOR WATCH\nMay 3, 2010\n\nSummary\n\n"
        "We have read the papers of nine ports. A port may leave the program if its master asks\nCBA.\n"
    )
    assert [line.role for line in one(paper).body][-2:] == ["text", "text"]


def test_what_a_party_answers_is_its_own() -> None:
    paper = (
        "UNITED STATES DISTRICT COURT\nNo. 10-1234\nDEFENDANT ELM STATE POLICE'S ANSWERS TO INTERROGATORIES\n\n"
        f"INTERROGATORY NO. 1: State why.\n\nANSWER: {TEXT}"
    )
    assert written_by(paper)[0::2] == ("Elm State Police", "Elm State Police")
