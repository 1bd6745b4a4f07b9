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
            "Coastal Border Agency\nTALKING POINTS\nHarbor meeting\nPrepared July 14, 2010. Not cleared.\n\n"
            "- The port pays.\n- The pilot doesn't.",
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
    ],
)
def test_day_of_a_head(head: str, date: str | None) -> None:
    assert one(head).date == date


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
