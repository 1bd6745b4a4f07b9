"""The day of a document: told by its own head or its first lines, never by a day that it only speaks of."""

from __future__ import annotations

import pytest

from tests.documents.paper import one, split

TURNS = """
Ms. DELACROIX. Who pays for the lamps of the port, and who asked the pilot for them?
Mr. TENCH. The port does. Nobody asked the pilot.
Ms. DELACROIX. And who pays for the pilot?
Mr. TENCH. The port pays him too.
"""


@pytest.mark.parametrize(
    ("head", "date"),
    [
        ("HOUSE OF REPRESENTATIVES\nHearing of Wednesday, July 14, 2010 (extract)\n" + TURNS, "2010-07-14"),
        ("HARBOR COUNCIL\nDocket 0811, Hearing of Wednesday, July 14,\n2010\n(Unofficial)\n" + TURNS, "2010-07-14"),
        ("HARBOR COUNCIL\nRead before the letter of July 14, 2010\n(Unofficial)\n" + TURNS, None),
        (
            "QUESTIONS FOR THE RECORD\nfor the Harbor Council's hearing of July 14, 2010\n\n"
            "Question 1: Who pays?\nResponse: The port pays for all of its lamps.",
            None,
        ),
        (
            "QUESTIONS FOR THE RECORD\nHearing of July 14, 2010\nResponses of the Harbor Council\nDecember 6, 2010\n\n"
            "Question 1: Who pays?\nResponse: The port pays for all of its lamps.",
            "2010-12-06",
        ),
        (
            "PLAINTIFFS’ BRIEF IN REPLY\n\nNothing in the law on which defendants lean forbids it. By June 2009\n"
            "the pilots knew as much, and so did whoever lit the lamps of the port for them that year.",
            None,
        ),
        (
            "Coastal Border Agency\nTALKING POINTS\nHarbor meeting\nPrepared July 14, 2010. Not cleared.\n\n"
            "- The port pays.\n- The pilot doesn't.",
            "2010-07-14",
        ),
        (
            "Coastal Border Agency\nBRIEFING PAPER\nVisit to Elm, July 20, 2010\nPrepared by Ann Roe on July 14\n\n"
            "- The port pays.\n- The pilot doesn't.",
            "2010-07-14",
        ),
        (
            "Coastal Border Agency\nBRIEFING PAPER\nVisit to Elm, July 20, 2010\nPrepared by Ann Roe for July 14\n\n"
            "- The port pays.\n- The pilot doesn't.",
            "2010-07-20",
        ),
        (
            "Coastal Border Agency\nBRIEFING PAPER\nVisit to Elm, July 20 and 21, 2010\nPrepared July 14 by Ann Roe\n\n"
            "- The port pays.\n- The pilot doesn't.",
            "2010-07-14",
        ),
        (
            "Coastal Border Agency\nBRIEFING PAPER\nVisit to Alden, July 20 and 21, 2010\nLit July 14 by Ann Roe\n\n"
            "- The port pays.\n- The pilot doesn't.",
            "2010-07",
        ),
        (
            "COASTAL BORDER AGENCY\nChronology, Alden. Prepared July 14, 2010. No author shown.\n\n"
            "01/12/10. The agreement is issued. The port signs it nine days later.\n"
            "03/04/10. The port takes two of its ships off the list.",
            "2010-07-14",
        ),
        (
            "Coastal Border Agency\nTALKING POINTS\nHarbor meeting\nThe lamps came on July 14, 2010. Lit.\n\n"
            "- The port pays.\n- The pilot doesn't.",
            None,
        ),
        (
            "U.S. COASTAL BORDER AGENCY\nPUBLIC AFFAIRS GUIDANCE 10-014\nSubject: lamps\nEffective: July 14, 2010\n"
            "1. PURPOSE. To give all of the staff the same words about the lamps of the port.",
            "2010-07-14",
        ),
        (
            "U.S. COASTAL BORDER AGENCY\nPUBLIC AFFAIRS GUIDANCE 10-014\nSubject: lamps, effective July 14, 2010\n"
            "1. PURPOSE. To give all of the staff the same words about the lamps of the port.",
            None,
        ),
        (
            "U.S. COASTAL BORDER AGENCY\nMEDIA QUERY LOG\nPeriod: July 5 through July 31, 2010\n\n"
            "07/06/2010. Nugget. Asked who pays for the lamps of the port.",
            "2010-07-31",
        ),
        (
            "HARBOR BUREAU\nMemo to file\n2 December 2010\nCall with the agency, 1 December, 1:00 to 1:25 p.m.\n\n"
            "We opened with the lamps, which they want on the pier and we have on the mole of the port.",
            "2010-12-01",
        ),
        (
            "HARBOR BUREAU\nMemorandum of Interview\nInterviewee: Ann Doyle\nDate and place: August 3, 2011, Pier 4\n"
            "Prepared: August 5, 2011\n\nMs. Doyle keeps the book of the lamps, which has some 400 rows in it.",
            "2011-08-03",
        ),
        (
            "TALKING POINTS - DRAFT 4 (12/1/10)\nMeeting with the Elm Harbor Board, Friday, December 3, 2010\n\n"
            "We open with the lamps, which they want on the pier and we have on the mole of the port.",
            "2010-12-01",
        ),
        (
            "HARBOR BUREAU\nMemo to file\n2 December 2010\nCall with the agency, 15 December, 1:00 to 1:25 p.m.\n\n"
            "We will open with the lamps, which they want on the pier and we have on the mole of the port.",
            "2010-12-02",
        ),
        (
            "U.S. Coastal Border Agency\nHARBOR COUNCIL BRIEFING PAPER\nBackground. Alder signed on July 14, 2010.\n\n"
            "The port pays for all of its lamps, and the pilot has never been asked for a cent of it by us.",
            None,
        ),
        (
            "U.S. Coastal Border Agency\nHARBOR COUNCIL BRIEFING PAPER\n(third draft, revised July 14, 2010)\n\n"
            "The port pays for all of its lamps, and the pilot has never been asked for a cent of it by us.",
            "2010-07-14",
        ),
        (
            "HARBOR WATCH: ELM\nTalking points for the harbor master\n"
            "As of July 14, 2010. Not yet cleared for outside use.\n\n"
            "The port pays for all of its lamps, and the pilot has never been asked for a cent of it by us.",
            "2010-07-14",
        ),
        (
            "HARBOR WATCH: ELM\nTalking points for the harbor master\n\n"
            "As of July 14, 2010, 39 ports are lit, and the pilot has never been asked for a cent of it by us.",
            None,
        ),
        (
            "HARBOR WATCH: ELM\nTalking points for the harbor master\nDRAFT of July 14, 2010. Not for outside use.\n\n"
            "The port pays for all of its lamps, and the pilot has never been asked for a cent of it by us.",
            "2010-07-14",
        ),
        (
            "HARBOR COUNCIL BRIEFING PAPER\nMeeting with the pilots, July 16, 2010, 10 a.m.\n"
            "Prepared by: Ann Doyle, Pier Director, July 14, 2010\n\n"
            "The port pays for all of its lamps, and the pilot has never been asked for a cent of it by us.",
            "2010-07-14",
        ),
        (
            "HARBOR COUNCIL BRIEFING PAPER\nMeeting with the pilots, July 16, 2010, 10 a.m.\n"
            "Lamps lit by Ann Doyle, July 14, 2010\n\n"
            "The port pays for all of its lamps, and the pilot has never been asked for a cent of it by us.",
            "2010-07-16",
        ),
        (
            "HARBOR BUREAU\nTRIP REPORT\nTravel to the pier, July 12, 2010\nReport filed July 14, 2010\n\n"
            "The port pays for all of its lamps, and the pilot has never been asked for a cent of it by us.",
            "2010-07-14",
        ),
        (
            "HARBOR BUREAU\nTRIP REPORT\nTravel to the pier, July 12, 2010. Notes typed July 14, 2010\n\n"
            "The port pays for all of its lamps, and the pilot has never been asked for a cent of it by us.",
            "2010-07-14",
        ),
        (
            "HARBOR BUREAU\nTRIP REPORT\nTravel to the pier, July 12, 2010\nLog written up on July 14, 2010\n\n"
            "The port pays for all of its lamps, and the pilot has never been asked for a cent of it by us.",
            "2010-07-14",
        ),
        (
            "HARBOR BUREAU\nTRIP REPORT\nTravel to the pier, July 12, 2010\nReport lost July 14, 2010\n\n"
            "The port pays for all of its lamps, and the pilot has never been asked for a cent of it by us.",
            "2010-07-12",
        ),
        (
            "MEMORANDUM OF AGREEMENT\nbetween the Coastal Border Agency and the Port of Elm\n"
            "Effective July 14, 2010\n\n"
            "1. The port pays for all of its lamps, and the pilot has never been asked for a cent of it.",
            "2010-07-14",
        ),
    ],
)
def test_day_of_a_head(head: str, date: str | None) -> None:
    assert one(head).date == date


@pytest.mark.parametrize(("day", "documents"), [("July 21, 2010", 2), ("July 14, 2010", 1)])
def test_sessions_of_a_series_are_told_apart_by_their_days(day: str, documents: int) -> None:
    head = "HARBOR COUNCIL HEARING\nRecorded before all who came to the pier, Wednesday, {}, and sent to all ports\n"
    assert len(split(f"{head.format('July 14, 2010')}{TURNS}\f{head.format(day)}{TURNS}")) == documents


MAIL = "From: Ann Doyle\nTo: Ben Orr\nSent: Tuesday, May 11, 2010 9:07 AM\nSubject: lamps\n\nSee below.\n\n"


def test_the_day_of_a_letter_that_is_pasted_below_a_message() -> None:
    letter = ">> ALDER PORT AUTHORITY\n>> May 4, 2010\n>>\n>> The port has paid for all of its lamps since then.\n"
    assert [document.date for document in split(MAIL + letter)] == ["2010-05-11", "2010-05-04"]


def test_what_is_quoted_without_a_day_has_none() -> None:
    points = "> The port pays for its lamps, as it said on May 4, 2010 to us.\n> The pilot does not.\n"
    assert [document.date for document in split(MAIL + points)] == ["2010-05-11", None]


HEARING = "SENATE OF THE STATE\nHARBOR COMMITTEE\nThursday, July 15, 2010\n" + TURNS


@pytest.mark.parametrize(
    "top",
    [
        "Ms. DELACROIX. I have a photograph that was taken on\nJuly 4, 2009. Who is the man on the left?\n",
        "Ms. DELACROIX. I ask you to look at the lamps in the photograph that was taken on\nJuly 4, 2009. Who is it?\n",
    ],
)
def test_a_hearing_goes_on_over_the_page_whatever_day_is_spoken_of(top: str) -> None:
    (document,) = split(HEARING + "\f" + top + TURNS)
    assert (document.date, document.last_page) == ("2010-07-15", 2)


LETTER = """
U.S. COASTAL BORDER AGENCY
Alder Sub-office

The Honorable Ann Doyle
Harbor Master

Dear Ms. Doyle:

I have your letter of June 4 about the lamps, and I thank you for the courtesy of it. The agency will not pay for them.
Nor will it pay for the pilot, who has asked us for the third time now.

If there is a form for it, the port may send it to us, and we will read it with care.
The men who lit the lamps have been paid.

Nothing else is open between us.

Sincerely,

Ben Orr
Director
"""


@pytest.mark.parametrize(
    ("foot", "date"),
    [
        ("BO:rk November 13, 2009", "2009-11-13"),
        ("Issued November 13, 2009", "2009-11-13"),
        ("11-13-09", "2009-11-13"),
        ("Received Port Authority, November 13, 2009, 9:40 a.m.", "2009-11-13"),
        ("Dictated November 10, 2009. Mailed November 13, 2009", "2009-11-13"),
        ("Doc. 2010-ELP-0772 (prepared November 13, 2009)", "2009-11-13"),
        ("Form 41 (expires November 13, 2009)", None),
        ("Next meeting: November 13, 2009", None),
        ("Enclosure: agreement of November 13, 2009", None),
        ("The lamps will be lit again on November 13, 2009", None),
        ("P.S. The lamps were lit on November 13, 2009, and nobody saw them.", None),
        ("cc: Harbor Council", None),
    ],
)
def test_the_day_at_the_foot_of_a_letter_that_tells_none_above(foot: str, date: str | None) -> None:
    assert one(f"{LETTER}\n{foot}\n").date == date


def test_the_day_of_the_head_comes_before_that_of_the_foot() -> None:
    assert (
        one(LETTER.replace("Alder Sub-office", "November 9, 2009") + "\nMailed November 13, 2009\n").date
        == "2009-11-09"
    )


@pytest.mark.parametrize(
    ("page", "opened"),
    [
        (
            "MATERIAL SUBMITTED FOR THE RECORD\nQuestions of Mr. Orr for the agency. Answers received July 30,\n2010.\n"
            "Q1. Who pays for the lamps?\nA1. The port pays for all of them.\nQ2. Who else?\nA2. Nobody.",
            [("transcript", "2010-07-30")],
        ),
        ("The material that was submitted for the record\non July 30, 2010, was read by all.\n" + TURNS, []),
        (
            'KQRV 91.3 FM, "Harbor Morning"\nProgram of July 30, 2010. Transcript prepared by the station.\n\n'
            "ANN DOYLE: Who pays for the lamps?\nBEN ORR: Not the port.\nANN DOYLE: Who then?\nBEN ORR: The pilot.",
            [("transcript", "2010-07-30")],
        ),
        (
            "No. 1:10-cv-00877\nDECLARATION\n1. My name is Ben Orr. I have been the pilot of the port since 1998.\n"
            "2. In April of 2010 two men came to the harbor with a binder about lamps.\n\nExecuted on July 30, 2010.",
            [("declaration", "2010-07-30")],
        ),
    ],
)
def test_papers_behind_a_hearing(page: str, opened: list[tuple[str, str | None]]) -> None:
    found = split(HEARING + "\f" + page)[1:]
    assert [(document.kind, document.date) for document in found] == opened
