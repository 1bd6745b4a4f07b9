"""Whose a paper is where its head says so in an unusual way, and what is no name of its writer."""

from __future__ import annotations

import pytest

from tests.documents.paper import one, split

BODY = (
    "The harbor master has asked again whether the port may leave the program, and the answer to that is in the file.\n"
    "It will be found there by anybody who takes the trouble to look for it in the second drawer from the top of it.\n"
)


@pytest.mark.parametrize(
    ("head", "author"),
    [
        ("COASTAL BORDER AGENCY\nBRIEFING PAPER\nPrepared by Ada Merrow. Deliberative\nMay 3, 2010\n\n", "Ada Merrow"),
        ("COASTAL BORDER AGENCY\nBRIEFING PAPER\nPrepared by Ada Roe, May 3, 2010\n\n", "Ada Roe"),
        ("COASTAL BORDER AGENCY\nBRIEFING PAPER\nPrepared by Ada T. Roe, May 3, 2010\n\n", "Ada T. Roe"),
        ("HARBOR WATCH, OUTREACH SCRIPT\nVersion 3, May 3, 2010\n\n", "CBA"),
        ("HARBOR WATCH, BAKE SALE\nVersion 3, May 3, 2010\n\n", ""),
        ("IN THE CIRCUIT COURT FOR ELM COUNTY\nSTATEMENT OF THE COASTAL BORDER AGENCY\nFiled May 3, 2010\n\n", "CBA"),
        ("OUTREACH TRIP NOTES\nCoastal Border Agency\nWritten up May 3, 2010, A. Roe\n\n", "A. Roe"),
        ("STATUS BY PORT\nMonday, May 3, 2010 / A. Roe\n\n", "A. Roe"),
        ("WHERE THINGS STAND, BY PORT / A. Roe, Pilot / May 3, 2010\n\n", "A. Roe"),
        ("STATUS BY PORT / A. Roe / B. Orr\nMay 3, 2010\n\n", ""),
        (
            "LAMP STATUS, PORTS OF ELM BAY\nWeek ending Friday, May 7, 2010\nPrepared by A. Roe for B. Orr, Lead\n\n",
            "A. Roe",
        ),
        ("PILOTS’ BRIEFING, ELM BAY\nMay 3, 2010\nSlides as delivered, A. Roe, Coordinator\n\n", "A. Roe"),
        ("PILOTS’ BRIEFING, ELM BAY\nMay 3, 2010\nSlides as delivered to the pilots\n\n", ""),
        (
            "MEMORANDUM TO FILE\nSubcommittee on Harbors, majority staff\nRe: Briefing by CBA, May 3, 2010\n\n",
            "Subcommittee on Harbors",
        ),
        (
            "IN THE UNITED STATES DISTRICT COURT\nROE v. COUNTY OF ELM\n"
            "BRIEF OF DEFENDANT COUNTY OF ELM IN SUPPORT OF ITS MOTION\n\n",
            "Elm County",
        ),
        (
            "IN THE UNITED STATES DISTRICT COURT\nROE v. COUNTY OF ELM\nCase No. 11-33\n"
            "BRIEF OF THE ELM BAR ASSOCIATION AS AMICUS CURIAE\n\n",
            "Elm Bar Association",
        ),
        ("BRIEF OF HARBOR LEGAL AID, AS AMICUS CURIAE\n\n", "Harbor Legal Aid"),
        ("Brief of the Elm Bar Association as amicus curiae\n\n", ""),
        ("BRIEF OF THE ELM BAR ASSOCIATION ON AN AMICABLE CURE\n\n", ""),
        # whoever went, and what is no body of the head's own
        ("COASTAL BORDER AGENCY\nTRIP REPORT\nTraveler: Ada Roe, Pilot\nMay 3, 2010\n\n", "Ada Roe"),
        ("COASTAL BORDER AGENCY\nTRIP REPORT\nTraveller: A. Roe\nMay 3, 2010\n\n", "A. Roe"),
        ("COASTAL BORDER AGENCY\nTRIP REPORT\nTravel: Ada Roe, Pilot\nMay 3, 2010\n\n", "CBA"),
        ("TRIP REPORT\nPurpose: Elm Harbor Police Department\nMay 3, 2010\n\n", ""),
        ("TRIP REPORT\nTitle: Elm Harbor Police Department\nMay 3, 2010\n\n", ""),
        ("TRIP REPORT\nElm Harbor Police Department\nMay 3, 2010\n\n", "Elm Harbor Police Department"),
        ("REPORT ON THE LAMPS\nCBA-FHI Liaison Office\nMay 3, 2010\n\n", "CBA-FHI Liaison Office"),
        ("REPORT ON THE LAMPS\nCBA Lamp Office\nMay 3, 2010\n\n", "CBA"),
        # what is written to another one's draft
        ("ELM HARBOR POLICE\nCOMMENTS ON THE CBA DRAFT\nMay 3, 2010\n\n", "Elm Harbor Police"),
        ("MANAGEMENT RESPONSE TO CBA DRAFT REPORT\nMay 3, 2010\n\n", ""),
        ("COMMENTS ON THE CBA DRAFT\nMay 3, 2010\n\n", ""),
        ("CBA RESPONSE TO FHI DRAFT REPORT\nMay 3, 2010\n\n", "CBA"),
        ("CBA COMMENTS ON FHI DRAFT REPORT\nMay 3, 2010\n\n", "CBA"),
        # those for whom somebody else gives a briefing
        (
            "CBA\nPresentation to the minority staff of the Lamp Committee, House of Representatives\nMay 3, 2010\n\n",
            "CBA",
        ),
        ("House of Representatives\nBriefing on the lamps\nMay 3, 2010\n\n", "U.S. House of Representatives"),
        ("SHORT ANSWERS TO QUESTIONS ABOUT THE CBA LAMPS\nMay 3, 2010\n\n", "CBA"),
        ("OUR REPLIES TO LETTERS ABOUT THE CBA LAMPS\nMay 3, 2010\n\n", "CBA"),
        ("HARBOR LEGAL AID\nKnow the facts: CBA and our quay\nMay 3, 2010\n\n", "Harbor Legal Aid"),
        # a firm's report to the agency that ordered it
        ("OUTREACH REVIEW\nFinal Report to the Coastal Border Agency\nOrr & Dale LLC\nMay 2010\n\n", "Orr & Dale"),
        ("COASTAL BORDER AGENCY\nReport to Congress\nMay 2010\n\n", "CBA"),
        ("CBA Report\nMay 2010\n\n", "CBA"),
        # those who took part in a call, on two lines, and the occasion that no one keeps
        (
            "NOTES OF CONFERENCE CALL\nMay 3, 2010\nOn the line: "
            "Ada Roe, Clerk, Elm Port; Ben Orr, Pilot, and two more (Elm Lamp\nWorks); Cy Dale (FHI, Lamps).\n\n",
            "",
        ),
        ("NOTES OF ADA ROE\nMay 3, 2010\n\n", "Ada Roe"),
        # a question sheet that is still its drafter's
        (
            "MYTHS AND FACTS, Draft 2\nMay 3, 2010\nDrafted by Ada Harker. Comments by Ben Orr.\nNOT FOR RELEASE\n\n",
            "Ada Harker",
        ),
    ],
)
def test_author(head: str, author: str) -> None:
    document = one(head + BODY)
    assert (document.author.name if document.author else "") == author


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("ATTACHMENT 2: REPLY OF THE ELM HARBOR POLICE", "Elm Harbor Police"),
        ("APPENDIX C: COMMENTS OF THE COASTAL BORDER AGENCY", "CBA"),
        # look-alikes
        ("APPENDIX D. RESPONSE OF THE DEPARTMENT", ""),
        ("APPENDIX E. COMMENTS OF THE PUBLIC", ""),
        ("APPENDIX F. RESPONSE OF DEFENDANT HARBOR POLICE", ""),
    ],
)
def test_whose_response_is_printed_behind_a_report(title: str, body: str) -> None:
    report = f"OHIO AUDITOR OF STATE\nThe Lamps of the Port\nMay 1, 2010\n\n{BODY}"
    answer = f"{title}\nMay 3, 2010\nTo the Auditor:\n\n{BODY}\nAda Roe\nCommissioner\n"
    response = split(f"{report}\f{answer}")[-1]
    assert response.author is not None
    assert (response.author.name, response.author.organization) == ("Ada Roe", body)


@pytest.mark.parametrize(
    ("head", "author"),
    [
        ("CITY OF ELM\nMINUTES OF THE MEETING OF THE CITY COUNCIL", "Elm City Council"),
        ("TOWN OF ELM\nMINUTES OF A MEETING HELD BY THE TOWN COUNCIL", "Elm Town Council"),
        ("CITY OF ELM\nMINUTES OF THE MEETING OF THE COMMON COUNCIL", "Elm Common Council"),
        ("CITY OF ELM\nMINUTES OF THE MEETING OF THE LAMP BOARD", "City of Elm"),
        ("CITY OF ELM\nMINUTES\nRegular meeting of the City Council", "Elm City Council"),
        ("CITY OF ELM, OHIO\nCity Commission\nMinutes", "Elm City Commission"),
        ("CITY OF ELM, OHIO\nLamp Commission\nMinutes", "City of Elm"),
        ("CITY OF ELM\nMINUTES OF THE LAMP BOARD\nAppointed by the City Council", "City of Elm"),
        ("CITY OF ELM\nMINUTES\nHeld in the hall of the City Council's library", "City of Elm"),
        ("CITY OF ELM\nMINUTES OF THE MEETING WITH THE CITY COUNCIL", "City of Elm"),
    ],
)
def test_whose_minutes_they_are(head: str, author: str) -> None:
    document = one(
        f"{head}\nMay 3, 2010\nPresent: Ada Roe, Ben Orr\n\nThe meeting was called to order at seven.\n{BODY}"
    )
    assert document.kind == "minutes"
    assert (document.author.name if document.author else "") == author


def test_a_heading_at_the_end_signs_nothing() -> None:
    document = one(
        "CBA ADVISORY BOARD\nSTAFF PAPER. Agenda item 11\nMay 3, 2010\n\n"
        + BODY
        + "\nOTHER BUSINESS\nThe dinner of the Board is on the eighth of the month. "
        "Members who do not wish to eat fish say so by\nTuesday noon.\n"
    )
    assert document.author is None or document.author.name != "Other Business"


HEARING = (
    "HOUSE OF REPRESENTATIVES\nSUBCOMMITTEE ON HARBORS\nTuesday, May 3, 2011\nUnofficial transcript, page 38\n\n"
    "Mrs. ROE. Is it voluntary?\nMr. ORR. It is not.\nMrs. ROE. May a port leave?\nMr. ORR. It may not.\n"
)


def test_an_excerpt_of_a_hearing_begins_on_its_thirty_eighth_page() -> None:
    mail = "From: Ada Roe\nSent: Monday, May 2, 2011 9:00 AM\nTo: Ben Orr\nSubject: the file\n\nIt is in the drawer.\n"
    found = split(mail + "\f" + HEARING)
    assert [document.kind for document in found] == ["email", "transcript"]


def test_a_later_page_of_a_hearing_goes_on() -> None:
    assert (
        len(
            split(HEARING.replace(", page 38", "") + "\fUnofficial transcript, page 2\nMrs. ROE. Why?\nMr. ORR. Law.\n")
        )
        == 1
    )


ANSWERS = (
    "DEFENDANT’S RESPONSES TO PLAINTIFF’S FIRST SET OF INTERROGATORIES\n\n"
    "INTERROGATORY NO. 1: May a port leave?\n\nANSWER: That is under review.\n\n"
    "Verified under penalty of perjury, May 3, 2011. Records Officer, U.S. Coastal Border Agency.\n"
)


def test_answers_to_interrogatories_begin_a_paper_of_whoever_verifies_them() -> None:
    letter = "May 1, 2011\n\nDear Ms. Roe:\n\nThe file is in the drawer.\n\nSincerely,\n\nBen Orr\nPilot\n"
    found = split(letter + "\f" + ANSWERS)
    assert [document.date for document in found] == ["2011-05-01", "2011-05-03"]
    assert found[1].author is not None
    assert found[1].author.name == "CBA"


def test_a_defendant_in_a_sentence_begins_none() -> None:
    letter = "May 1, 2011\n\nDear Ms. Roe:\n\nThe file is in the drawer.\n\nSincerely,\n\nBen Orr\nPilot\n"
    assert len(split(letter + "\fDefendant’s answers to the first set are in the other drawer.\n")) == 1


def test_those_who_sign_an_agreement_address_nobody_on_the_next_page() -> None:
    agreement = (
        "MEMORANDUM OF AGREEMENT\nbetween\nU.S. Coastal Border Agency\nand the\nElm State Bureau of Lamps\n"
        "Dated May 3, 2010\n\nI. PURPOSE. This Agreement sets out how lamps are counted.\n\n"
        "For the Bureau: (b)(6)\nFor CBA: (b)(6)\n"
    )
    mail = "From: Roe, Ada\nTo: Orr, Ben\nSent: Monday, May 10, 2010 9:00 AM\nSubject: lamps\n\nThey are lit.\n"
    found = split(agreement + "\f" + mail)
    assert [document.kind for document in found] == ["moa", "email"]
    assert found[0].author is not None
    assert found[0].author.name == "CBA"


RESOLUTION = (
    "CITY OF ELM\nRESOLUTION NO. 2011-09\n\nWHEREAS, the lamps are lit; and\n\nNOW, THEREFORE, BE IT RESOLVED that "
    "they be counted.\n\nPASSED this 3rd day of May, 2011.\n\nAda Roe, Mayor\n"
)


@pytest.mark.parametrize("below", ["ATTEST: Ben Orr, City Clerk\n", "Approved as to form: Ben Orr, City Solicitor\n"])
def test_who_attests_a_resolution_is_not_the_body_of_who_signs_it(below: str) -> None:
    author = one(RESOLUTION + below).author
    assert author is not None
    assert (author.name, author.organization) == ("Ada Roe", "City of Elm")


def test_the_body_below_who_signs_is_theirs() -> None:
    author = one(RESOLUTION + "Elm Harbor Authority\n").author
    assert author is not None
    assert (author.name, author.organization) == ("Ada Roe", "Elm Harbor Authority")


STATEMENT = "STATE OF OHIO\nOFFICE OF THE GOVERNOR\nStatement of Governor Ada Roe on the Lamps\nMay 3, 2010\n\n"


def test_a_governor_s_statement_is_hers_in_quotation_marks_too() -> None:
    document = one(
        STATEMENT + "“This morning I was asked about the lamps. They are not mine.\n\n“I thank the pilots.”\n"
    )
    assert document.kind == "press-release"
    assert document.author is not None
    assert document.author.name == "Ada Roe"


def test_a_governor_s_statement_before_a_committee_is_of_its_record() -> None:
    head = "COMMITTEE ON HARBORS\nSTATEMENT OF GOVERNOR ADA ROE\nMay 3, 2010\n\n"
    assert (
        one(head + "I thank the committee for its time, and for the lamps that it sent us last year.\n").kind
        != "press-release"
    )
