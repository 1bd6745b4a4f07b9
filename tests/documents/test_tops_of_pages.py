"""Whose a paper is by its first lines, and where one begins: web pages, newsletters, records of hearings."""

from __future__ import annotations

import pytest

from tests.documents.paper import one, split

TEXT = "\n\nThe harbor master has asked again whether the port may leave, and the answer is in the file.\n"


def test_what_an_agencys_paper_is_about_does_not_issue_it() -> None:
    paper = one(
        f"U.S. Coastal Border Agency\nOffice of the Chief of Staff\nBRIEF FOR THE DIRECTOR\nFHI report on "
        f"tides\nMay 3, 2010{TEXT}"
    )
    assert paper.author is not None
    assert paper.author.name == "CBA"
    other = one(f"Federal Harbor Institute\nREPORT ON TIDES\nMay 3, 2010{TEXT}")
    assert other.author is not None
    assert other.author.name == "FHI"


def test_a_name_over_two_lines() -> None:
    paper = one(f"ELM BAY HARBOR WORKERS'\nCOUNCIL\nFOR IMMEDIATE RELEASE\nMay 3, 2010\n\nSIXTY GONE{TEXT}")
    assert paper.author is not None
    assert paper.author.name == "Elm Bay Harbor Workers' Council"


def test_a_statement_that_an_agency_puts_out() -> None:
    paper = one(
        f"U.S. Coastal Border Agency\nSTATEMENT\nMay 3, 2010\n\nStatement of CBA on the letter of Elm Bay{TEXT}"
    )
    assert (paper.kind, paper.author and paper.author.name) == ("press-release", "CBA")
    sworn = one(
        "STATEMENT OF ADA ROE\nBefore the Committee on Harbors\nMay 3, 2010\n\nI thank the chair for the hour.\n"
    )
    assert sworn.kind != "press-release"


def test_what_a_witness_reads_beforehand_is_no_testimony() -> None:
    book = one(
        "U.S. Coastal Border Agency\nHearing briefing book, Tab 4: likely questions\nApril 8, 2011\n\n"
        "Witness: Ada Roe, Deputy Director\n\nQ. Can a port leave?\nA. No port can leave.\n"
    )
    assert book.kind != "deposition"
    taken = one("DEPOSITION OF ADA ROE\nElm City, D.C.\nMay 3, 2010, 1:05 p.m.\n\nQ. Can a port leave?\nA. No.\n")
    assert (taken.kind, taken.author and taken.author.name) == ("deposition", "Ada Roe")


HEARD = """
HOUSE OF REPRESENTATIVES
SUBCOMMITTEE ON HARBORS
May 3, 2010
{headed}

Chairwoman Abel. The subcommittee will {opened}.

Mr. Orr. I thank the chair, and I have one thing to say of ports.

The rest of the morning went by without a word on harbors, ports or ships of any kind.
"""


@pytest.mark.parametrize(
    ("headed", "opened"), [("Unedited transcript", "meet at ten"), ("Not for citation", "come to order")]
)
def test_two_turns_are_enough_of_a_record_of_a_hearing(headed: str, opened: str) -> None:
    assert one(HEARD.format(headed=headed, opened=opened)).kind == "transcript"


def test_whoever_a_memo_speaks_of_does_not_speak_in_it() -> None:
    memo = one(
        "MEMORANDUM FOR: Ruth Abel, Director\nFROM: Joe Harker, Chief\nDATE: May 3, 2010\nSUBJECT: Hearing of May 9\n\n"
        "Chairwoman Abel. She will ask about ports.\n\nMr. Orr. A friend of the agency for years.\n"
    )
    assert memo.kind == "memo"


STORY = """
THE ELM BAY COURIER
May 3, 2010

Port asks to leave

By Ann Doyle

ELM BAY - The port asked on Monday to be let go, and nobody at the harbor office would say a word about it.
\f"""


def test_a_web_page_behind_a_story() -> None:
    found = split(
        f"{STORY}www.cba.gov/harbor_watch\nPage last changed: May 9, 2010\n\nMay a port leave? It may not, for "
        f"the tides are shared."
    )
    assert [(each.kind, each.date) for each in found][1:] == [("report", "2010-05-09")]
    assert found[1].author is not None
    assert found[1].author.name == "CBA"
    whole = split(
        f"{STORY}The web page at www.cba.gov/harbor_watch has nothing on it that a port could use, the master said."
    )
    assert len(whole) == 1


def test_a_newsletter_behind_a_story() -> None:
    found = split(
        f"{STORY}THE NIGHT WATCH\nNewsletter of the Elm Pilots Association\nSpring 2011\n\nDues are up, and the "
        f"carpet is dry."
    )
    assert len(found) == 2
    assert found[1].author is not None
    assert found[1].author.name == "Elm Pilots Association"


def test_a_brief_of_a_party_is_not_the_courts() -> None:
    brief = one(
        "UNITED STATES DISTRICT COURT\nDISTRICT OF ELM\nNo. 11-cv-00482\nFiled July 22, 2011\n"
        f"DEFENDANT CBA'S MEMORANDUM IN OPPOSITION{TEXT}"
    )
    assert brief.author is not None
    assert brief.author.name == "CBA"


@pytest.mark.parametrize(
    "below",
    [
        "Submitted to Mr. Ben Orr, Deputy Director, CBA",
        "Ben Orr, Deputy Director, U.S. Coastal Border Agency",
        "Questions put to Ben Orr, Deputy Director, CBA",
    ],
)
def test_who_answers_for_the_record(below: str) -> None:
    asked = "1. May a port leave?\nAnswer: No port may leave.\n\n2. Since when?\nAnswer: Since the act was passed."
    paper = one(f"RESPONSES TO QUESTIONS FOR THE RECORD\n{below}\nReceived May 6, 2011\n\n{asked}\n")
    assert paper.author is not None
    assert (paper.author.name, paper.author.organization) == ("Ben Orr", "CBA")
    of_the_house = one(
        f"CBA RESPONSES TO QUESTIONS FOR THE RECORD\nSubmitted to Chairwoman Ada Roe\nMay 6, 2011\n\n{asked}\n"
    )
    assert of_the_house.author is not None
    assert of_the_house.author.name == "CBA"


def test_whoever_answers_are_for_does_not_give_them() -> None:
    sheet = one(
        "HARBOR WATCH\nFREQUENTLY ASKED QUESTIONS FOR OHIO AGENCIES\nPrepared by CBA, May 2010\n\nQ. May we "
        "leave?\nA. You may.\n"
    )
    assert sheet.author is not None
    assert sheet.author.name == "CBA"


def test_a_part_of_the_programs_own_house() -> None:
    paper = one(f"HARBOR WATCH\nState briefing paper: OHIO\nPrepared by the Tides Branch, May 3, 2010{TEXT}")
    assert paper.author is not None
    assert paper.author.name == "CBA"
    elsewhere = one(f"PORTS OF OHIO\nState briefing paper\nPrepared by the Tides Branch, May 3, 2010{TEXT}")
    assert elsewhere.author is None or elsewhere.author.name != "CBA"
