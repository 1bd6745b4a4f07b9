"""Titles that speak of a body, papers named for what they go before, and days that head nothing."""

import pytest

from foia_scan.documents.organizations import of_letterhead
from tests.documents.paper import one, split, topic


@pytest.mark.parametrize(
    ("lines", "body"),
    [
        (
            ["Elm Harbor Authority", "What CBA Told the Ports About Harbor Watch", "March 2012"],
            "Elm Harbor Authority",
        ),
        (["U.S. Department of Maritime Safety", "How CBA Answered Requests to Stay Out"], "DMS"),
        (["U.S. Department of Maritime Safety", "What We Do", "U.S. Coastal Border Agency"], "CBA"),
        (["STATE OF OHIO", "Legislative Audit Bureau", "U.S. Coastal Border Agency"], "CBA"),
        (
            ["STATE OF OHIO", "Legislative Audit Bureau", "Maritime Safety: Tide Services"],
            "Ohio Legislative Audit Bureau",
        ),
    ],
)
def test_the_body_whose_paper_it_is(lines: list[str], body: str) -> None:
    assert of_letterhead(lines, topic()) == body


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        (
            "PREHEARING BRIEF\nApril 8, 2011\nFor: Joe Harker, Deputy Director\nHearing of April 12, 2011, 10:00 a.m.",
            "briefing",
        ),
        ("STATEMENT OF INTEREST OF THE UNITED STATES\nFiled April 9, 2012", "report"),
        ("STATEMENT OF JOE HARKER\nBefore the Committee on Harbors\nApril 12, 2011", "transcript"),
    ],
)
def test_what_goes_before_a_hearing_or_to_a_court_is_not_spoken(heading: str, kind: str) -> None:
    assert (
        one(f"U.S. Coastal Border Agency\n{heading}\n\nA port has no power to stop the checks at its docks.\n").kind
        == kind
    )


REPORT = """
HARBOR AUDIT OFFICE
Performance audit
Ports and Harbor Watch
November 2011

We read the files of the agency and of nine ports. Seventeen sent somebody to the last meeting of the year.
\f
"""
ENTRIES = """
January 26, 2010. At a briefing in Alden the agency showed a slide that spoke of staying out.
August 17, 2010. A bulletin to the masters said that no port had to take part in it.
October 20, 2010. The agency wrote to the port that it could not stop the checks.
"""


@pytest.mark.parametrize(("heading", "papers"), [("What the ports were told", 1), ("CHRONOLOGY OF EVENTS", 2)])
def test_days_below_a_heading_of_a_report_begin_nothing(heading: str, papers: int) -> None:
    assert len(split(f"{REPORT}{heading}\n\n{ENTRIES}")) == papers


COVER = """
U.S. Department of Maritime Safety
March 27, 2012

MEMORANDUM FOR: Director, Coastal Border Agency
FROM: Ada Roe, Assistant Inspector
SUBJECT: Harbor Watch

{first} It went to the ports in the spring.

{heading}

We found that the ports had been told two things, and that nobody had put either of them into a drawer.
"""


@pytest.mark.parametrize(
    ("first", "heading", "author"),
    [
        ("Attached is our final report.", "EXECUTIVE SUMMARY", "DMS"),
        ("Attached is our final report.", "NEXT STEPS", "Ada Roe"),
        ("I thank you for your answer.", "EXECUTIVE SUMMARY", "Ada Roe"),
    ],
)
def test_a_cover_s_report_is_of_the_office_that_made_it(first: str, heading: str, author: str) -> None:
    document = one(COVER.format(first=first, heading=heading))
    assert document.author is not None
    assert document.author.name == author
