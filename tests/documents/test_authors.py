"""Whom heads, letterheads, lists and addresses name as writers and as people of a body."""

from __future__ import annotations

import pytest

from foia_scan.documents import people as persons
from foia_scan.documents.appearances import appearing
from foia_scan.documents.organizations import of_address, of_letterhead
from foia_scan.documents.people import role_and_organization
from foia_scan.documents.senders import sender
from foia_scan.records import Person
from tests.documents.paper import one, split, topic

BODY = "\n\nThe harbor master has asked again whether the port may leave the program, and the answer is in the file.\n"


@pytest.mark.parametrize(
    ("lines", "body"),
    [
        (["STATE OF OHIO", "OFFICE OF THE GOVERNOR"], "Office of the Governor of Ohio"),
        (["Office of the Governor", "State of Ohio"], "Office of the Governor of Ohio"),
        (["OFFICE OF THE ATTORNEY GENERAL OF OHIO", "Ada Roe, Attorney General"], "Ohio Attorney General's Office"),
        (["OFFICE OF THE ATTORNEY GENERAL"], ""),
        (
            ["GOVERNMENT OF THE DISTRICT OF COLUMBIA", "OFFICE OF THE ATTORNEY GENERAL"],
            "DC Office of the Attorney General",
        ),
        (["OFFICE OF THE GOVERNOR", "Talking points"], "Office of the Governor"),
        (["STATE OF OHIO", "Department of Maritime Safety", "Prints Bureau"], "Ohio Department of Maritime Safety"),
        (["OHIO DEPARTMENT OF CANALS", "Bureau of Criminal Identification"], "Ohio Bureau of Criminal Identification"),
        (["STATE OF OHIO", "Department of Canals", "Division of State Police"], "Ohio State Police"),
        (["OHIO DEPARTMENT OF CANALS", "Office of State Police, Alden"], "Ohio State Police"),
        (["OHIO DEPARTMENT OF CANALS", "Office of the Secretary"], "Ohio Department of Canals"),
        (["ELM COUNTY", "Bureau of Criminal Identification"], "Elm County"),
        (["OHIO AUDITOR OF PUBLIC ACCOUNTS", "State Capitol, Alden"], "Ohio Auditor of Public Accounts"),
        (["Department of Maritime Safety"], "DMS"),
        (["Elm State Police, State Bureau of Prints"], "Elm State Police"),
        (["ELM STATE POLICE", "Coastal Border Agency"], "CBA"),
        (["STATE OF OHIO", "DEPARTMENT OF CANALS"], "Ohio Department of Canals"),
        (["STATE OF OHIO", "Ohio Governor's Office"], "Ohio Governor's Office"),
        (["Ada Roe, Sheriff", "Elm County Council"], "Elm County Council"),
        (["COMMAND STAFF - NOTES OF THE BOARD MEETING"], ""),
        (["Newsletter of the Elm Sheriffs' Association"], "Elm Sheriffs' Association"),
        (["U.S. DEPARTMENT OF MARITIME SAFETY"], "DMS"),
        (["ELM COUNTY EXECUTIVE"], "Elm County"),
        (["ELM COUNTY ATTORNEY", "MEMORANDUM"], "Elm County Attorney's Office"),
        (["COUNTY ATTORNEY", "Memorandum for the Board"], ""),
        (["Questions That Police Departments Ask Us"], ""),
        (["Orientation for State Liaison Officers"], ""),
        (["Center for Harbor Policy"], "Center for Harbor Policy"),
        (["ELM STATE POLICE", "TEN THINGS CHIEFS ASK US ABOUT THE CBA CHECK"], "Elm State Police"),
        (["OAK CALL NOTES", "On the line: Ada Roe, CBA"], ""),
        (["Elm Bureau of Investigation (EBI)"], "EBI"),
        (["NEW YORK STATE", "DIVISION OF CANALS"], "New York State Division of Canals"),
        (["NEW YORK STATE POLICE"], "New York State Police"),
        (["STATE OF OHIO", "SENATE"], "Ohio Senate"),
        (["THE SENATE OF OHIO"], "Ohio Senate"),
        (["STATE OF OHIO", "Ada Roe, Governor"], "State of Ohio"),
        (["OFFICE OF THE SHERIFF", "CITY OF ELM"], "Elm Sheriff's Office"),
        (["ELM COUNTY", "OFFICE OF THE SHERIFF"], "Elm County Sheriff's Office"),
        (["Office of the Sheriff", "Parish of Bois Blanc"], "Bois Blanc Parish Sheriff's Office"),
        (["Office of the Sheriff", "Elm Sound Borough"], "Elm Sound Borough Sheriff's Office"),
        (["Office of the Sheriff", "Friends of Elm"], ""),
        (["ELM COUNTY, OHIO", "COMMISSIONERS COURT, SPECIAL SESSION"], "Elm County Commissioners Court"),
        (["COMMISSIONERS COURT OF ELM COUNTY"], "Elm County Commissioners Court"),
        (["Board of Elm County Commissioners"], "Elm County Board of Commissioners"),
        (["COUNTY OF ELM", "BOARD OF SUPERVISORS"], "Elm County Board of Supervisors"),
        (["CITY COUNCIL OF THE CITY OF ELM"], "Elm City Council"),
        (["COUNCIL OF THE DISTRICT OF COLUMBIA"], "Council of the District of Columbia"),
        (["STATE OF OHIO", "State Capitol, Columbus"], "State of Ohio"),
        (["Harbor Chiefs' Council and CBA"], ""),
        (["CBA and DMS"], "CBA"),
        (["THE PORT OF ALDER", "Prepared by the Harbor Office"], ""),
        (["Counterpart: Ada Roe, clerk, Elm Harbor Commission"], ""),
        (["CITY OF ELM, OHIO", "City Council, minutes of the regular meeting of May 4"], "Elm City Council"),
        (["CITY OF ELM, OHIO", "City Council chamber"], "City of Elm"),
        (["BOARD OF COMMISSIONERS, ELM COUNTY, OHIO"], "Elm County Board of Commissioners"),
        (["BOARD OF COUNTY COMMISSIONERS", "ELM COUNTY, OHIO"], "Elm County Board of Commissioners"),
        (["BOARD OF COMMISSIONERS", "Minutes of May 4"], "Board of Commissioners"),
        (["CITY COUNCIL", "PORT ADA, OHIO"], "Port Ada City Council"),
        (["CITY COUNCIL", "ELM CITY, OHIO"], "Elm City Council"),
        (["BOARD OF COMMISSIONERS", "PORT ADA, OHIO"], "Board of Commissioners"),
        (["ROE & ORR", "Attorneys at Law", "Port Ada, Ohio"], "Roe & Orr"),
        (["Merrow, Orr and Dale, LLP", "Counselors at Law"], "Merrow, Orr and Dale"),
        (["ROE & ORR", "Bait and Tackle"], ""),
        (["Elm County Board", "Ada Roe, Clerk", "ROE & ORR", "Attorneys at Law"], "Elm County Board"),
        (["Elm Law School", "Harbor Rights Clinic"], "Harbor Rights Clinic"),
        (["Elm University", "Records Office"], "Elm University"),
        (["PLAINS CONFERENCE OF CHURCHES", "Committee on Newcomers"], "Plains Conference of Churches"),
        # an alias of a known body that names a part, as others have too
        (["ELM HARBOR AUTHORITY", "Tide Records Division Bulletin"], "Elm Harbor Authority"),
        (["OHIO STATE POLICE", "Tide Records Division"], "Ohio State Police"),
        (["Tide Records Division"], "FHI"),
        (["PRESS CONFERENCE", "Elm Harbor"], ""),
        # the agency, and not the chamber before which it is to speak
        (["DEPARTMENT OF MARITIME SAFETY", "Written testimony for the House of Representatives"], "DMS"),
        (["Committee on Ports, HOUSE OF REPRESENTATIVES"], "U.S. House of Representatives"),
    ],
)
def test_the_body_of_a_letterhead(lines: list[str], body: str) -> None:
    assert of_letterhead(lines, topic()) == body


@pytest.mark.parametrize(
    ("address", "body"),
    [
        ("ada.roe@mail.house.gov", "U.S. House of Representatives"),
        ("ada.roe@cba.gov", "CBA"),
        ("ada.roe@house.com", ""),
        ("ada.roe@warehouse.gov", ""),
    ],
)
def test_the_body_of_an_address(address: str, body: str) -> None:
    assert of_address(address, topic()) == body


@pytest.mark.parametrize(
    ("head", "author"),
    [
        ("HARBOR WATCH BRIEFING\nfor the deputies, May 3, 2010\nPresenter: Ada Roe, Port Counsel", "Ada Roe"),
        ("HARBOR WATCH SITE VISIT REPORT\nDate of visit: April 21, 2010\nReport by: Ada Roe, Port Counsel", "Ada Roe"),
        (
            "WRITTEN STATEMENT OF\nADA ROE\nSHERIFF, ELM COUNTY, OHIO\nbefore the Subcommittee on Ports\nMay 3, 2010",
            "Ada Roe",
        ),
        ("HARBOR WATCH SITE VISIT REPORT\nDate of visit: April 21, 2010\nPort visited: Ada Roe Landing", ""),
        ("HARBOR WATCH\nWEEKLY REPORT TO THE SECRETARY\nWeek ending August 27, 2010", "CBA"),
        ("PHONE LOG - HARBOR WATCH\nSDDO A. Roe, Oakvale\nOctober 15, 2010", "A. Roe"),
        ("IN THE HARBOR DISTRICT COURT\nROE v. ELM, No. 3\nBRIEF OF DEFENDANT TOWN OF ELM\nMay 3, 2010", "Town of Elm"),
        ("TELEPHONE LOG – Assistant Field Office Director Ada Roe\nDATE: Wednesday, September 22, 2010", "Ada Roe"),
        ("CALL NOTES (A. Roe)\n9/29/10, 10:00 to 10:35 PT", "A. Roe"),
        ("[Handwritten notes of A. Roe, staff attorney]\nMarch 11, 2011", "A. Roe"),
        ("CALL LOG, week of July 12, 2010\nKept by Ada Roe, liaison. Please do not forward.", "Ada Roe"),
        ("ELM COUNTY ATTORNEY\nFile memorandum, March 5, 2012\nBy Ada Roe, Deputy County Attorney", "Ada Roe"),
        ("BUREAU OF APPREHENSION\nMemo to file\n2 December 2010\nBy: Ada Roe, Deputy Superintendent", "Ada Roe"),
        ("ELM STATE BUREAU\nBulletin 11-04\nTo all chiefs\nFrom Ada Roe, Director\nFebruary 23, 2011", "Ada Roe"),
        (
            "ELM COUNTY PRISON\nOCCURRENCE REPORT\nDate: 4/6/2011   Time: 2210\nReporting: Lt. A. Roe   Shift: 3-11",
            "A. Roe",
        ),
        ("WEEKLY ACTIVITY REPORT\nState Liaison Officer: Ada Roe\nPeriod: October 4 - 8, 2010", "Ada Roe"),
        ("CBA BROADCAST SYSTEM\nOctober 6, 2010\nA Message from Deputy Director Ada Roe", "Ada Roe"),
        ("FM: ADA ROE, FIELD OFFICE DIRECTOR, CBA\nSEPTEMBER 30, 2010\nSUBJECT: WHAT WE SAY", "Ada Roe"),
        ("A. Roe, Elm Governor's Office. Notes for file.\nDecember 15, 2010", "A. Roe"),
        ("NOTES FOR THE RECORD\nHarbor briefing, October 5, 2011\nCBA: Ben Orr, Ada Roe (notes)", "Ada Roe"),
        (
            "SITE VISIT REPORT\nFacility: Elm Harbor\nDate of visit: May 3, 2010\nOfficer: Ada Roe, Pilot, CBA",
            "Ada Roe",
        ),
        ("MEMORANDUM TO FILE\nAda Roe, Port Counsel, CBA\nNovember 24, 2010", "Ada Roe"),
        ("CBA OFFICE OF PORTS\nContact log, printed May 3, 2010\nEntries by Ada Roe, Senior Officer", "Ada Roe"),
        ("READOUT\nCall of May 2, 2010\nPrepared May 3, 2010, by Ada Roe, Port Counsel, CBA", "Ada Roe"),
        ("DEFENDANT'S OPPOSITION TO MOTION\nFiled August 12, 2011\nAda Roe, Trial Attorney, CBA", "Ada Roe"),
        ("Elm County Ports: Questions | Center for Harbor Policy   Page 1 of 1\n4/12/2011", "Center for Harbor Policy"),
        (
            "RESPONSES OF THE COASTAL BORDER AGENCY (CBA) TO QUESTIONS\nFOR THE RECORD\n"
            "Hearing of March 9, 2011, Committee on Ports\nSubmitted May 16, 2011",
            "CBA",
        ),
        ("MEMORANDUM OF CALLS\nFOR THE FILE: A. Roe\nDATE: May 3, 2010", "A. Roe"),
        ("Elm Harbor Caucus\nOctober 15, 2010\nCaucus answers Governor", "Elm Harbor Caucus"),
        # none of them keeps or writes it
        ("SITE VISIT REPORT\nFacility: Elm Harbor Center\nDate of visit: May 3, 2010", ""),
        ("NOTES FOR THE RECORD\nHarbor briefing, October 5, 2011\nCBA: Ben Orr, Ada Roe (by phone)", "CBA"),
        ("CALL NOTES (draft)\n9/29/10, 10:00 to 10:35 PT\nOn the line: Ada Roe, CBA", ""),
        ("TELEPHONE LOG – Elm County Harbor Patrol\nDATE: Wednesday, September 22, 2010", ""),
        ("MEMORANDUM OF CALLS\nFor the file on Roe: open\nMay 3, 2010", ""),
        ("HARBOR NOTES\nMay 3, 2010\nNotes on Ada Roe Landing", ""),
        ("STATEMENT BY SECRETARY ADA ROE ON HARBOR WATCH\nMay 3, 2010\nFor Immediate Release", "Ada Roe"),
    ],
)
def test_writers_that_a_head_names(head: str, author: str) -> None:
    document = one(head + BODY)
    assert (document.author.name if document.author else "") == author


def test_who_presides_over_a_hearing() -> None:
    hearing = one(
        """
        HEARING
        BEFORE THE
        SUBCOMMITTEE ON PORTS
        HOUSE OF REPRESENTATIVES
        Wednesday, November 30, 2011

        The subcommittee met, pursuant to notice, at 10:05 a.m., in room 2237, Hon. Ada Roe
        [chairman of the subcommittee] presiding.

        Mr. ROE. The subcommittee will come to order. I have said that the program is voluntary.

        Mr. ORR. I thank the chairman, and I have said that it is not.
        """
    )
    assert {p.name: p.role for p in hearing.people} == {"Ada Roe": "chairman"}


def test_the_title_of_a_written_statement_gives_the_office() -> None:
    document = one(
        "WRITTEN STATEMENT OF\nADA ROE\nSHERIFF, ELM COUNTY, OHIO\nbefore the Subcommittee\nMay 3, 2010" + BODY
    )
    assert document.author is not None
    assert document.author.organization == "Elm County Sheriff's Office"


def test_lists_of_those_present() -> None:
    text = (
        "Present: Ada Roe, Chairman; Lt. Ben Orr (Patrol); Cora Vane (civil deputy, Elm County Attorney's Office); "
        "Cy Dale, Elm State Police"
    )
    assert persons.listed(text, topic(), "present") == [
        Person("Ada Roe", "Chairman", "", "present"),
        Person("Ben Orr", "Lt.", "", "present"),
        Person("Cora Vane", "civil deputy", "Elm County Attorney's Office", "present"),
        Person("Cy Dale", "", "Elm State Police", "present"),
    ]


def test_a_witness_is_called_by_the_office() -> None:
    head = "DEPOSITION OF ADA ROE\nMay 17, 2011\nEXAMINATION BY MS. ORR:\n\n"
    sworn = one(head + "Q. Good morning, Sheriff. How are you?\nA. Fine.\nQ. Is the port voluntary?\nA. It is.")
    assert sworn.author is not None
    assert sworn.author.role == "Sheriff"
    other = one(head + "Q. Good morning, ma'am. Did you see the Sheriff?\nA. No.\nQ. Is it voluntary?\nA. It is.")
    assert other.author is not None
    assert other.author.role == ""


@pytest.mark.parametrize(
    ("head", "answers", "role", "organization"),
    [
        (
            "DEPOSITION OF ADA ROE, Harbor Coordinator, CBA\nMay 17, 2011. Examination by Professor Orr",
            "",
            "Harbor Coordinator",
            "CBA",
        ),
        ("DEPOSITION OF ADA ROE\nMay 17, 2011. Examination by Professor Orr", "", "", ""),
        ("DEPOSITION OF ADA ROE\nMay 17, 2011", "I was a deputy for nine years before that.", "", ""),
        ("DEPOSITION OF ADA ROE\nMay 17, 2011", "I was a deputy for nine years.", "deputy for nine years", ""),
    ],
)
def test_what_a_deposition_tells_of_its_witness(head: str, answers: str, role: str, organization: str) -> None:
    sworn = one(f"{head}\n\nQ. Where were you then?\nA. Here. {answers}\nQ. Is the port voluntary?\nA. It is.")
    assert sworn.author is not None
    assert (sworn.author.role, sworn.author.organization) == (role, organization)


def test_lawyers_who_appear_are_told_apart() -> None:
    found = appearing(
        "For plaintiff: Ada Roe, Elm Law Clinic. For defendant: Lee Tran, Senior Counsel. For the County: Joe Dell."
    )
    assert [(p.name, p.role, p.organization) for p in found] == [
        ("Ada Roe", "counsel for the plaintiff", "Elm Law Clinic"),
        ("Lee Tran", "Senior Counsel", ""),
        ("Joe Dell", "counsel for the county", ""),
    ]
    assert appearing("For the record, Ada Roe of the Elm Law Clinic came.") == []


@pytest.mark.parametrize(
    ("line", "role"),
    [("Ada Roe, sheriff: I keep a can on my desk.", "sheriff"), ("Ada Roe, reporter: Sheriff Dell keeps a can.", "")],
)
def test_a_title_ends_where_the_words_begin(line: str, role: str) -> None:
    person = persons.introduced(line, topic(), "turn")
    assert person is not None
    assert person.role == role


def test_a_stranger_s_agency_in_brackets_serves_the_own_mails_too() -> None:
    first, second = split(
        """
        From: Whitlow, Dana
        Sent: Tuesday, May 11, 2010 9:07 AM
        To: Roe, Ada (FHI)
        Subject: The port of Alder

        May the port leave?

        Dana Whitlow
        Clerk, CBA
        \f
        From: Roe, Ada
        Sent: Tuesday, May 11, 2010 9:17 AM
        To: Whitlow, Dana
        Subject: RE: The port of Alder

        It may.
        """
    )
    assert first.author is not None
    assert second.author is not None
    assert (first.author.organization, second.author.organization) == ("CBA", "FHI")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Roe, Ada (WSP)", "WSP"),
        ("Roe, Ada (Elm Co. SO)", "Elm Co. SO"),
        ("Ada Roe, Elm Co.", "Elm County"),
        ("Ada Roe <aroe@risp.gov>", "RISP"),
        ("Ada Roe <aroe@wsp.gov>", "WSP"),
        ("Roe, Ada (MDPS)", "MDPS"),
        ("Roe, Ada (USAOHN)", "U.S. Attorney's Office"),
        ("Roe, Ada (USA)", ""),
        ("Roe, Ada (CTR)", ""),
        ("Roe, Ada (on leave)", ""),
        ("Ada Roe <aroe@wisp.gov>", ""),
    ],
)
def test_how_an_address_book_shortens_local_bodies(line: str, expected: str) -> None:
    found = sender(line, (), True, topic())
    assert found is not None
    assert found.organization == expected


@pytest.mark.parametrize(("role", "house"), [("Undersheriff, Elm County", ""), ("Section Manager", "CBA")])
def test_a_local_officer_is_not_of_the_agency_that_answers(role: str, house: str) -> None:
    asked = (
        "From: Roe, Ada\nSent: Tuesday, May 11, 2010 9:07 AM\nTo: Whitlow, Dana\nSubject: The port\n\nMay it leave?\n\n"
        f"Ada Roe\n{role}\n"
    )
    answer = (
        "From: Whitlow, Dana\nSent: Tuesday, May 11, 2010 9:17 AM\nTo: Roe, Ada\nSubject: RE: The port\n\nIt may.\n\n"
        "Dana Whitlow\nClerk, CBA\n"
    )
    first = split(f"{asked}\f{answer}")[0]
    assert first.author is not None
    assert first.author.organization == house


def test_a_local_body_in_brackets_is_no_house_of_the_thread() -> None:
    mail = (
        "From: Whitlow, Dana\nSent: Tuesday, May 11, 2010 9:07 AM\nTo: Roe, Ada (Elm Co. SO)\nSubject: Ports\n\nNo.\n"
    )
    answer = (
        "From: Roe, Ada\nSent: Tuesday, May 11, 2010 9:17 AM\nTo: Whitlow, Dana\nSubject: RE: The port\n\nIt may.\n"
    )
    first, second = split(f"{mail}\f{answer}")
    assert first.author is not None
    assert second.author is not None
    assert (first.author.organization, second.author.organization) == ("", "Elm Co. SO")


def test_members_by_surname_share_the_title_before_them() -> None:
    found = persons.listed("Present: Representatives Roe, Orr and Vane; the clerk", topic(), "present")
    assert [(p.name, p.role) for p in found] == [(n, "Representative") for n in ("Roe", "Orr", "Vane")]
    assert persons.listed("Present: Roe, Orr", topic(), "present") == []


def test_a_line_s_end_does_not_cut_a_body() -> None:
    hearing = one(
        """
        HEARING BEFORE THE SUBCOMMITTEE ON PORTS
        Wednesday, November 30, 2011

        STATEMENT OF ADA ROE, DIRECTOR, U.S. DEPARTMENT OF MARITIME
        SAFETY

        Ms. ROE. I have said that the program is voluntary, and it is.
        """
    )
    assert {p.name: p.organization for p in hearing.people} == {"Ada Roe": "DMS"}


def test_a_line_that_cannot_end_there_goes_on() -> None:
    head = "ELM COUNTY BOARD OF\nCOMMISSIONERS\nPress Release\nMay 3, 2010"
    above = one(head + BODY).author
    below = one("ELM COUNTY BOARD\nCOMMISSIONERS\nPress Release\nMay 3, 2010" + BODY).author
    assert [person.name for person in (above, below) if person] == [
        "Elm County Board of Commissioners",
        "Elm County Board",
    ]


def test_a_memo_signed_for_an_office() -> None:
    memo = one("MEMORANDUM\nTO: All ports\nFROM: Headquarters, CBA, signed Ada Roe, Director\nDATE: May 3, 2010" + BODY)
    assert memo.author is not None
    assert (memo.author.name, memo.author.organization) == ("Ada Roe", "CBA")


@pytest.mark.parametrize(
    ("sender", "name", "body"),
    [
        ("STATE BUREAU OF PORTS (SBP), ELM CITY", "State Bureau of Ports", "State Bureau of Ports"),
        ("NYS DIVISION OF PORT SERVICES", *["New York State Division of Port Services"] * 2),
        ("Office of the Sheriff, Elm County", "Elm County Sheriff's Office", "Elm County Sheriff's Office"),
        ("Ada Roe, Bureau of Ports", "Ada Roe", "Bureau of Ports"),
        ("Director of the Bureau of Ports", "Director of the Bureau of Ports", ""),
    ],
)
def test_a_memo_from_a_body(sender: str, name: str, body: str) -> None:
    author = one(f"MEMORANDUM\nTO: All clerks\nFROM: {sender}\nDATE: May 3, 2010" + BODY).author
    assert author is not None
    assert (author.name, author.organization) == (name, body)


def test_officers_of_a_letterhead_are_of_its_body() -> None:
    letter = one(
        """
        OFFICE OF THE ATTORNEY GENERAL OF OHIO
        Ada Roe, Attorney General
        Ben Orr, Deputy Attorney General

        October 1, 2010

        Dear Ms. Vane:

        The port may leave the program, and it may do so on any day that it chooses to do so.

        Very truly yours,

        Ada Roe
        """
    )
    assert {p.name: p.organization for p in letter.people}["Ben Orr"] == "Ohio Attorney General's Office"


def test_a_quoted_line_that_a_mail_program_broke_stays_quoted() -> None:
    first, second = split(
        """
        From: Whitlow, Dana
        Sent: Tuesday, May 11, 2010 9:07 AM
        To: Teague, Warren
        Subject: The port of Alder

        Read from the bottom.

        > From: Roe, Ada
        > Sent: Tuesday, May 11, 2010 8:01 AM
        > To: Whitlow, Dana
        > Subject: The port of Alder
        >
        > Dana, the clerk over there wants it in writing, and I told him last week by telephone
        that the port may leave the program.
        """
    )
    assert first.author is not None
    assert second.author is not None
    assert (first.author.name, second.author.name) == ("Dana Whitlow", "Ada Roe")
    assert len(second.body) > len(first.body)


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("Coordinator, Elmford and Ashby", ""),
        ("Coordinator, Elmford & Ashby", ""),
        ("Director, Harbor and Pilot Office", "Harbor and Pilot Office"),
        ("Director, CBA, Ohio Department of Ports", "Ohio Department of Ports"),
        ("Director, CBA, Elmford, Ohio", "CBA"),
        ("Director, Tide Registry, WRA", "WRA"),
        ("Director, Tide Registry Bureau, WRA", "Tide Registry Bureau"),
    ],
)
def test_two_places_are_no_body(words: str, body: str) -> None:
    assert role_and_organization(words, topic())[1] == body
