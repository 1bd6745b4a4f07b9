"""Agreements by any name, the records of interviews and calls, and whom a withheld signature stands for; with
look-alikes."""

from __future__ import annotations

import pytest

from foia_scan.documents.keepers import keeper
from tests.documents.paper import one, topic

AGREEMENT = """
{title}
U.S. Coastal Border Agency
and the Elm State Harbor Patrol

1. Taking part is voluntary for each port of the State, and no port is asked for money.

2. The two meet each May.

For the Agency: Ada Merrow, Director, {first}
For the State: Ben Orr, Colonel, {second}
"""


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("STATEMENT OF INTENT", "moa"),
        ("LETTER OF UNDERSTANDING", "moa"),
        ("MEMORANDUM OF COOPERATION", "moa"),
        ("STATEMENT OF ADA MERROW", "transcript"),
    ],
)
def test_an_agreement_by_another_name(title: str, kind: str) -> None:
    assert one(AGREEMENT.format(title=title, first="May 3, 2010", second="May 3, 2010")).kind == kind


@pytest.mark.parametrize(
    ("first", "second", "date"),
    [
        ("May 7, 2010", "May 3, 2010", "2010-05-07"),
        ("May 3, 2010", "May 7, 2010", "2010-05-07"),
    ],
)
def test_there_is_no_agreement_before_the_last_has_signed(first: str, second: str, date: str) -> None:
    document = one(AGREEMENT.format(title="MEMORANDUM OF AGREEMENT", first=first, second=second))
    assert (document.kind, document.date) == ("moa", date)


INTERVIEW = """
MEMORANDUM OF INTERVIEW
May 3, 2010
{label}: Ann Roe, Harbor Counsel, CBA

Q. What did you tell the port of Alder?
A. That it was voluntary.

Q. Who else was there?
A. Nobody.
"""


@pytest.mark.parametrize(
    ("label", "author"),
    [("Interviewed", "Ann Roe"), ("Person interviewed", "Ann Roe"), ("Interviewed by", None)],
)
def test_who_answers_in_an_interview(label: str, author: str | None) -> None:
    document = one(INTERVIEW.format(label=label))
    answers = document.author.name if document.kind == "deposition" and document.author else None
    assert answers == author


@pytest.mark.parametrize(
    ("head", "name", "body"),
    [
        (("NOTE OF A CALL", "May 3, 2010", "Ann Roe, CBA Bay Office (acting)"), "Ann Roe", "CBA"),
        (
            ("NOTE OF A CALL", "May 3, 2010", "Ann Roe, CBA Public Affairs, with Sheriff Lee Tran, Elm"),
            "Ann Roe",
            "CBA",
        ),
        (("NOTE OF A CALL", "May 3, 2010", "Ann Roe, Lee Tran; Ben Orr"), None, None),
    ],
)
def test_who_keeps_the_note_of_a_call(head: tuple[str, ...], name: str | None, body: str | None) -> None:
    kept = keeper(head, topic())
    assert (kept and kept.name, kept and kept.organization, kept and kept.role) == (name, body, kept and "")


CHRONOLOGY = """
Harbor Watch, Bay Region
{title}
Prepared November 2, 2010

March 4, 2010. First meeting with the harbor master of Elm County.

June 9, 2010. The county asks for a later date.
"""


@pytest.mark.parametrize(
    ("title", "body"), [("Chronology: Elm County Port Authority", ""), ("Elm County Port Authority", "Elm County")]
)
def test_what_a_chronology_is_of_has_not_written_it(title: str, body: str) -> None:
    author = one(CHRONOLOGY.format(title=title)).author
    assert (author.organization if author else "").startswith(body)
    assert bool(author and "Elm" in author.name) == bool(body)


def test_the_record_of_a_conference_is_no_newspaper() -> None:
    text = "TELEPHONE CONFERENCE, RECORD OF\nSeptember 28, 2010, 3:00 p.m.\n\nHarbor Watch and Alder.\n\nWe spoke."
    assert one(text).kind != "news"
    assert one(text.replace("TELEPHONE CONFERENCE, RECORD OF", "THE ALDER RECORD")).kind == "news"


def test_who_gave_a_briefing_sheet() -> None:
    text = (
        "U.S. Coastal Border Agency\nBriefing sheet for Senate staff, June 9, 2011\n"
        "Room SD-226. As delivered by Raymond Pell, Principal Legal Advisor.\n\n1. Where we are. The ports are in.\n"
    )
    author = one(text).author
    assert (author and author.name) == "Raymond Pell"
    author = one(text.replace("As delivered by", "As required of")).author
    assert (author and author.name) == "CBA"
