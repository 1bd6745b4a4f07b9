"""Papers that begin in the middle: excerpts of depositions, filings and interviews, answers without a head."""

from __future__ import annotations

import pytest

from tests.documents.paper import one, split

DECLARATION = """
DECLARATION OF JOE HARKER

Joe Harker states as follows under 28 U.S.C. 1746:

1. I have been Warden of the Elm County Prison for nine years and was deputy warden before that.

Signed under penalty of perjury this 11th day of March, 2011.

/s/ Joe Harker
"""


@pytest.mark.parametrize(
    "head",
    [
        "EXHIBIT 17\nDEPOSITION OF ADA ROE\nWednesday, April 6, 2011\nPage 88",
        "Harker v. Elm County, Elm Sup. Ct. No. 11-2-00214-8\nDep. of ADA ROE, April 6, 2011, Vol. I, p. 38",
    ],
)
def test_an_excerpt_of_a_deposition_is_no_later_page_of_what_stands_before_it(head: str) -> None:
    _, deposition = split(f"{DECLARATION}\f{head}\n\nQ. Is the program voluntary?\n\nA. Today it is required.\n")
    assert deposition.kind == "deposition"
    assert deposition.date == "2011-04-06"
    assert deposition.turns[1].speaker == "Ada Roe"


def test_the_next_page_of_the_same_deposition_is_one() -> None:
    first = (
        "DEPOSITION OF ADA ROE\nWednesday, April 6, 2011\nPage 88\n\nQ. Is the program voluntary?\n\nA. Today it is."
    )
    documents = split(f"{first}\n\fDEPOSITION OF ADA ROE\nPage 89\n\nQ. And last year?\n\nA. It was.\n")
    assert len(documents) == 1


def test_pages_of_two_court_filings_are_two_papers() -> None:
    stamp = "Case 3:10-cv-00977   Document {}   Filed 12/06/10   Page {} of 27"
    text = "The port has asked again whether it may leave the program, and the answer is in the file.\n"
    documents = split(
        f"{stamp.format(31, 8)}\n\n{text}\f{stamp.format(31, 9)}\n\n{text}\f{stamp.format(40, 2)}\n\n{text}"
    )
    assert [(d.first_page, d.last_page) for d in documents] == [(1, 2), (3, 3)]


def test_an_interview_is_answered_by_whom_its_head_names() -> None:
    letter = "ELM COUNTY\nMay 3, 2010\n\nDear Ms. Tran:\n\nThe port may leave the program.\n\nSincerely,\nLee Tran\n"
    _, interview = split(
        f"{letter}\fMEMORANDUM OF INTERVIEW (transcribed)\nInterviewee: Ada Roe, Director, CBA\nDate: August 11, 2011"
        "\n\nQ. What did you tell them?\n\nA. I told them all that it is voluntary.\n\nQ. And today?\n\nA. Not today.\n"
    )
    assert interview.turns[1].speaker == "Ada Roe"
    assert interview.turns[1].organization == "CBA"
    assert interview.date == "2011-08-11"


def test_written_answers_without_a_head_are_the_agencys_that_they_name() -> None:
    answers = one(
        """
        Question#: 3
        Topic: Ports
        Hearing: Harbor Watch
        Primary: The Honorable Ada Roe

        Question: Please state whether a port is required to take part in the program of the agency.

        Response: CBA does not require it, and CBA regrets that some of its papers could be read otherwise.

        Question#: 4
        Topic: Withdrawal

        Question: How many ports have left?

        Response: None, as there is no procedure by which a port may leave.
        """
    )
    assert {turn.speaker for turn in answers.turns if turn.kind == "answer"} == {"CBA"}


def test_written_answers_are_whose_responses_the_head_calls_them() -> None:
    answers = one(
        """
        HEARING: Coastal Border Agency, Fiscal Year 2011
        QUESTIONS FOR THE RECORD SUBMITTED BY THE HONORABLE LEE TRAN
        Responses of the Federal Harbor Institute, received July 9, 2010

        Question: May a port leave?

        Response: It may ask that its date be put back, and every effort is made to oblige.
        """
    )
    assert answers.author is not None
    assert answers.author.name == "FHI"


def test_a_witness_is_called_in_the_middle_of_a_record() -> None:
    record = one(
        """
        AMERICAN ARBITRATION ASSOCIATION
        Hearing, day 1, March 15, 2011. Before: Arbitrator Lee Tran

        ADA ROE, sworn
        DIRECT EXAMINATION BY MR. HARKER

        Q.   Is it voluntary?

        A.   No port leaves it, counselor.

        MR. HARKER:   Nothing further.

        THE ARBITRATOR:   We can do lunch.
        """
    )
    assert record.turns[1].speaker == "Ada Roe"


def test_a_tab_of_a_briefing_book_is_a_paper_of_its_own() -> None:
    book = (
        "BRIEFING PAPER FOR THE DIRECTOR\nPrepared by: Lee Tran\nOctober 28, 2010\n\nThe Mayor will look for support.\n"
    )
    first, tab = split(
        f"{book}\fTAB 1\nHarbor Watch: Pre-Brief\nOctober 26, 2010\n\nSLIDE 2: Taking part is voluntary.\n"
    )
    assert (first.last_page, tab.date) == (1, "2010-10-26")


@pytest.mark.parametrize(
    ("head", "author"),
    [
        ("TAB 1\nHarbor Watch: Pre-Brief\nAda Roe, Branch Chief, Deployment, CBA\nOctober 26, 2010", "Ada Roe"),
        (
            "Elm Harbor Institute\nWorking Paper 11-07, May 2011\nWHO CONSENTED?\nAda Roe, Professor of Law",
            "Ada Roe",
        ),
        ("BRIEFING FOR THE DIRECTOR\nMay 3, 2010\nMeeting: Ada Roe, Mayor, Elm City", ""),
        ("BRIEFING FOR THE DIRECTOR\nMay 3, 2010\nAda Roe, Mayor. Plain spoken.\nJoe Harker, Sheriff. A friend.", ""),
    ],
)
def test_who_presents_slides_or_a_working_paper(head: str, author: str) -> None:
    document = one(f"{head}\n\nSLIDE 2: What they do\n\n- Setting up the exchange took a yes from the State.\n")
    named = document.author.name if document.author and document.author.rule != "issuer" else ""
    assert named == author


def test_novells_mark_parts_messages_at_the_top_of_a_page_and_inside_one() -> None:
    paper = "ELM COUNTY\nBRIEFING PAPER\nPrepared by: Lee Tran, Deputy\nJuly 14, 2010\n\nObtain it in writing.\n"
    first, harker, roe = split(
        f'{paper}\f>>> "Harker, Joe" 8/3/2010 9:12 AM >>>\n\nA port that wants out should write to me.\n\nJoe\n\n'
        '>>> "Roe, Ada" 8/3/2010 11:50 AM >>>\n\nThank you. I have shared it with the harbor master.\n'
    )
    assert first.last_page == 1
    assert [d.author.name if d.author else "" for d in (harker, roe)] == ["Joe Harker", "Ada Roe"]
    assert [d.date for d in (harker, roe)] == ["2010-08-03", "2010-08-03"]


def test_a_web_mailers_details_in_small_letters() -> None:
    message = one(
        "from     Ada Roe <clerk@elm.us>\nto       Lee Tran\ndate     Thu, Jan 20, 2011 at 3:31 PM\n"
        "subject  Re: open records\n\nHi Lee,\n\nAttached are 41 pages about the program, at no charge.\n"
    )
    assert message.kind == "email"
    assert (message.date, message.title) == ("2011-01-20", "Re: open records")
    assert message.author is not None
    assert message.author.name == "Ada Roe"
    notes = one("from the harbor to the pier it is a mile\ndated is the pier, and the program is voluntary there.\n")
    assert notes.kind != "email"


def test_a_message_that_is_quoted_went_to_whoever_quotes_it() -> None:
    _, quoted = split(
        "From: Lee Tran <lee@elm.us>\nTo: Joe Harker\nDate: Thursday, June 3, 2010 11:40 AM\nSubject: Re: it\n\n"
        'See her answer under mine.\n\n>>> "Roe, Ada" <ada@cba.gov> 6/3/2010 10:14 AM >>>\n\nCaptain, it is so.\n'
    )
    assert [person.name for person in quoted.recipients] == ["Lee Tran"]
