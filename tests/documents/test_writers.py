"""Who writes letters, notes, stories and statements, and to whom."""

from __future__ import annotations

import pytest

from foia_scan.documents.closings import CLOSING
from foia_scan.documents.people import parted
from foia_scan.documents.senders import sender
from foia_scan.documents.writers import addressee
from foia_scan.topics import load
from tests.documents.paper import one, topic

BODY = "\n\nThe harbor master has asked again whether the port may leave the program, and the answer is in the file.\n"


@pytest.mark.parametrize(
    ("end", "author"),
    [
        ("I remain,\nAda Roe\nCounty Solicitor", "Ada Roe"),
        ("With respect and thanks,\nAda Roe, Commissioner", "Ada Roe"),
        ("BY COMMAND OF THE POLICE COMMISSIONER\nADA ROE", "Ada Roe"),
        ("Submitted by: A. Roe", "A. Roe"),
        ("Copies were handed to Ada Roe\nat the pier", ""),
    ],
)
def test_writers_that_an_end_names(end: str, author: str) -> None:
    document = one(f"ELM POLICE\nMEMORANDUM (10-04)\nOctober 4, 2010\nSUBJECT: HARBOR WATCH{BODY}\n{end}")
    assert (document.author.name if document.author and document.author.rule != "issuer" else "") == author


LETTER = f"CENTRAL BUREAU OF APPLES\n\nMay 3, 2010\n\nDear Ms. Dell:{BODY}"


@pytest.mark.parametrize(
    ("end", "author"),
    [
        ("Sincerely,\n\nAda Roe Assistant Director", ("Ada Roe", "Assistant Director")),
        ("Sincerely,\n\nAda T. Roe Clerk of the Court", ("Ada T. Roe", "Clerk of the Court")),
        ("Sincerely,\n\nAda Roe Harbor", ("Ada Roe Harbor", "")),
        ("Sincerely,\n\nAda Roe\nAssistant Director", ("Ada Roe", "Assistant Director")),
    ],
)
def test_a_name_and_an_office_on_one_line(end: str, author: tuple[str, str]) -> None:
    found = one(f"{LETTER}\n{end}\n").author
    assert found is not None
    assert (found.name, found.role) == author


@pytest.mark.parametrize(
    ("line", "name", "office"),
    [
        ("Ada Roe Field Office Director", "Ada Roe", "Field Office Director"),
        ("Ada Roe Sheriff", "Ada Roe", "Sheriff"),
        # no name, no office, or a comma between them
        ("Ada Roe walked home", "", ""),
        ("Ada Roe, Director", "", ""),
        ("Elm County Sheriff", "", ""),
        ("Chief Deputy Sheriff", "", ""),
        ("New York Director", "", ""),
        ("Field Office Director Ada Roe", "", ""),
        ("Ada Roe Director of Ports and Harbors of the bays of Elm", "", ""),
    ],
)
def test_the_parts_of_such_a_line(line: str, name: str, office: str) -> None:
    assert parted(line) == (name, office)


@pytest.mark.parametrize(
    ("row", "closes"),
    [
        ("Gratefully,", True),
        ("Fraternally yours,", True),
        ("Cordially,", True),
        ("Finally,", False),
        ("Currently,", False),
        ("Kimberly,", False),
        ("respectively,", False),
        ("Gratefully", False),
        ("Family,", False),
    ],
)
def test_how_a_letter_closes(row: str, closes: bool) -> None:
    assert (CLOSING.match(row) is not None) is closes


@pytest.mark.parametrize(
    ("first", "role", "organization"),
    [
        ("I am the Chief and have a boat.", "Chief", ""),
        ("I am the Director of Lamps and I know the Coastal Border Agency.", "Director of Lamps", ""),
        ("I am the Director of Lamps and Buoys at the Federal Harbor Institute.", "Director of Lamps and Buoys", "FHI"),
        ("I am the Director of the Federal Harbor Institute and was a pilot.", "Director", "FHI"),
    ],
)
def test_where_a_declarant_s_office_ends(first: str, role: str, organization: str) -> None:
    author = one(f"DECLARATION OF ADA ROE\n\nI, Ada Roe, declare:\n\n1. {first} It is so.\n\nAda Roe\n").author
    assert author is not None
    assert (author.role, author.organization) == (role, organization)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Roe, Ada (Ohio GOV)", "Office of the Governor of Ohio"),
        ("Roe, Ada (Ohio AG)", "Ohio Attorney General"),
        ("Roe, Ada (West Virginia DOC)", "West Virginia Department of Corrections"),
        ("Roe, Ada (Ohio XYZ)", "Ohio XYZ"),
        ("Roe, Ada (Elm GOV)", ""),
        ("Roe, Ada (GOV)", "GOV"),
    ],
)
def test_how_an_address_book_shortens_the_offices_of_a_state(line: str, expected: str) -> None:
    found = sender(line, (), True, topic())
    assert found is not None
    assert found.organization == expected


def test_a_letter_to_a_man_of_the_trade_is_one_without_dear() -> None:
    letter = one(f"ELM COUNTY SHERIFF\nAda Roe, Sheriff\n10/29/10\n\nMr. Harker:{BODY}\nRoe")
    assert letter.kind == "letter"
    assert letter.author is not None
    assert letter.author.name == "Ada Roe"


@pytest.mark.parametrize(
    ("head", "outlet"),
    [
        ("HIGH ELM LEDGER\nElm City, Ohio\nThursday, September 23, 2010\nPorts say no\nBy Ada Roe", "High Elm Ledger"),
        ("BC-OH--Ports,2nd Ld\nEds: UPDATES.\nBy ADA ROE\nConsolidated Press Writer", "Consolidated Press"),
        ("THE SANTA ELMA OHIOAN\nApril 7, 2011\nIn port, a yes that nobody remembers", "The Santa Elma Ohioan"),
    ],
)
def test_the_paper_of_a_story(head: str, outlet: str) -> None:
    story = (
        "\n\nThere is no paper in the files of the port to show that it agreed to take part, and nobody\nremembers.\n"
    )
    document = one(head + story)
    assert document.author is not None
    assert document.author.name == outlet


@pytest.mark.parametrize(
    ("head", "text", "author"),
    [
        (
            "OFFICE OF MAYOR ADA ROE\nSTATEMENT",
            "I have asked for a letter. The port may leave when it chooses.",
            "Ada Roe",
        ),
        ("OFFICE OF MAYOR ADA ROE\nSTATEMENT", "The Mayor has asked for a letter. The port may leave it.", ""),
        (
            "OFFICE OF THE HARBOR MASTER\nSTATEMENT",
            "I have asked for a letter. The port may leave when it chooses.",
            "",
        ),
    ],
)
def test_an_offices_statement_in_the_first_person_is_its_holders(head: str, text: str, author: str) -> None:
    document = one(
        f"{head}\nWednesday, October 13, 2010\n\n{text} It is two pages long and it is polite, as you see.\n"
    )
    assert (document.author.name if document.author and document.author.rule != "issuer" else "") == author


@pytest.mark.parametrize(
    ("head", "author"),
    [
        ("[Typed from voice mail. Mailbox: Tran, L. Received 01/07/2011 17:46.]", "Ada Roe"),
        ("[Typed from a notebook of L. Tran, received 01/07/2011.]", ""),
    ],
)
def test_who_leaves_a_message_on_a_machine(head: str, author: str) -> None:
    document = one(
        f"{head}\n\nHello, this is Ada Roe at the harbor. I tell you that the port is free to leave the program.\n"
    )
    assert (document.author.name if document.author and document.author.rule == "caller" else "") == author


def test_an_office_that_sends_a_memo_speaks_for_its_body() -> None:
    memo = one(
        "COASTAL BORDER AGENCY\nTo: All Field Offices\nFrom: Federal Harbor Institute Records Unit\nDate: May 2, 2010\n"
        "Subject: Ports\n\nThe use of the connection is no condition, and no port is made to be part of it.\n"
    )
    assert memo.author is not None
    assert memo.author.name == "FHI"


def test_a_separate_statement_in_a_report_is_its_writers() -> None:
    report = one(
        """
        HARBOR TASK FORCE
        REPORT AND RECOMMENDATIONS
        November 30, 2011

        Finding 4. The task force met six times, and it asked every one of the witnesses the same question.

        Separate statement of Ms. Ada Roe, Advocates of the Harbor

        Whether any port may leave remains an open question after all these hearings, and I hope that it is asked.
        """
    )
    (turn,) = report.turns
    assert turn.speaker == "Ada Roe"


@pytest.mark.parametrize(
    ("to", "greeting", "names"),
    [
        ("The Secretary of Homeland Security", "Dear Madam Secretary:", ["Janet Napolitano"]),
        ("The Secretary of State", "Dear Madam Secretary:", []),
        ("The Secretary of Homeland Security", "Dear Commissioner Roe:", ["Roe"]),
    ],
)
def test_a_secretary_greeted_by_the_office_is_the_one_of_the_pack(to: str, greeting: str, names: list[str]) -> None:
    head = ["OFFICE OF THE GOVERNOR", "June 8, 2011", to, "Washington, D.C.", greeting]
    assert [person.name for person in addressee(head, load("secure-communities"))] == names


@pytest.mark.parametrize(
    ("top", "author"),
    [("MAYOR ADA ROE", "Ada Roe"), ("ELM COUNTY ATTORNEY", "Elm County Attorney's Office")],
)
def test_somebody_by_title_and_name_on_top_of_a_paper_is_no_body(top: str, author: str) -> None:
    document = one(f"{top}\nTalking points, taping of June 1, 2011\n{BODY}")
    assert document.author is not None
    assert document.author.name == author


LETTER_TO_A_BOARD = """
May 3, 2010

Board of Commissioners
Elm County
12 Court Street
Port Ada, Washington

Dear Commissioners:

The port may leave the program, and it may do so on any day that it chooses to do so.

Sincerely,

{name}
{below}

cc: Sheriff Carl Vane
"""


@pytest.mark.parametrize(
    ("name", "below", "author"),
    [
        ("Ada Roe", "Assistant Director", ("Ada Roe", "Assistant Director")),
        ("Ada Field", "Assistant Director", ("Ada Field", "Assistant Director")),
        ("[signature]", "", None),
    ],
)
def test_who_gets_a_copy_signs_nothing(name: str, below: str, author: tuple[str, str] | None) -> None:
    found = one(LETTER_TO_A_BOARD.format(name=name, below=below)).author
    assert (found and (found.name, found.role)) == author


def test_a_letter_to_a_board_is_to_the_board_and_to_no_town() -> None:
    (reader,) = one(LETTER_TO_A_BOARD.format(name="Ada Roe", below="Director")).recipients
    assert (reader.name, reader.organization) == ("Elm County Board of Commissioners",) * 2


@pytest.mark.parametrize("keeper", ["Notes by: A. Roe", "Notes by Ada Roe", "Taken by: Ada Roe"])
def test_who_took_the_notes(keeper: str) -> None:
    notes = one(
        f"Notes of call, May 3, 2010\nOn the line: Ada Roe, Clerk, CBA; Ben Orr, Sheriff, Elm County\n{keeper}{BODY}"
    )
    assert notes.author is not None
    assert notes.author.name == "Ada Roe"


@pytest.mark.parametrize(
    ("salutation", "reader"),
    [
        ("Dear Governor:", ("Governor", "Governor")),
        ("Dear Sheriffs:", ("Sheriff", "Sheriff")),
        ("Dear Governor Roe:", ("Roe", "Governor")),
        ("Dear Friends:", None),
    ],
)
def test_a_letter_to_all_of_an_office(salutation: str, reader: tuple[str, str] | None) -> None:
    letter = one(f"CENTRAL BUREAU OF APPLES\n\nMay 3, 2010\n\n{salutation}{BODY}\n\nSincerely,\n\nAda Vane\nDirector")
    assert next(((who.name, who.role) for who in letter.recipients), None) == reader


@pytest.mark.parametrize(
    ("head", "author"),
    [
        # whose the program is, the writer is of; a call's other side is not
        (
            "NOTE TO FILE\nAuthor: A. Roe, Unit Chief, Harbor Watch\nDate: May 3, 2010\nRe: Call with FHI",
            ("A. Roe", "CBA"),
        ),
        ("NOTE TO FILE\nAuthor: A. Roe, Dock Master\nDate: May 3, 2010\nRe: Call with FHI", ("A. Roe", "")),
    ],
)
def test_a_note_s_author_is_of_the_program_s_agency(head: str, author: tuple[str, str]) -> None:
    document = one(f"{head}{BODY}")
    assert document.author is not None
    assert (document.author.name, document.author.organization) == author


@pytest.mark.parametrize(
    ("end", "name"),
    [
        ("AUTH ADA ROE", "Ada Roe"),
        ("AUTHORITY: ADA ROE", "Ada Roe"),
        ("ADA AUTH ROE", "Ada Auth Roe"),
    ],
)
def test_a_teletype_s_authority_is_no_given_name(end: str, name: str) -> None:
    document = one(f"ELM POLICE\nMEMORANDUM (10-04)\nOctober 4, 2010\nSUBJECT: HARBOR WATCH{BODY}\n{end}")
    signed = document.author if document.author and document.author.rule == "signature" else None
    assert (signed.name.title() if signed else "") == name


@pytest.mark.parametrize(
    ("greeting", "kind"),
    [
        ("To the Auditor:", "letter"),
        ("To the Honorable Board of Selectmen:", "letter"),
        ("To the mayors of the ports:", "letter"),
        # look-alikes
        ("To the lighthouse:", "report"),
        ("To the Board", "report"),
    ],
)
def test_a_letter_greets_an_office(greeting: str, kind: str) -> None:
    assert one(f"ELM HARBOR POLICE\nMay 3, 2010\n\n{greeting}{BODY}\nYours,\nAda Roe\nCaptain\n").kind == kind
