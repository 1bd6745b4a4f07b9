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
        ("HARBOR LEGAL AID\nKnow the facts: CBA and our quay\nMay 3, 2010\n\n", "Harbor Legal Aid"),
    ],
)
def test_author(head: str, author: str) -> None:
    document = one(head + BODY)
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
