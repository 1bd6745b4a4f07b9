"""Short names of those who speak: handles, contacts and initials, and whose they are."""

from __future__ import annotations

import pytest

from foia_scan.documents.handles import explained, meant
from foia_scan.records import Person
from tests.documents.paper import one, split, topic

PEOPLE = [Person("Ada Roe", "Warden", "Elm County", "signature"), Person("Joe Harker", "", "", "header")]


@pytest.mark.parametrize(
    ("line", "short", "name"),
    [
        ("Participants: Ada Roe (aroe), Joe Harker (jharker)", "aroe", "Ada Roe"),
        ("Contacts: “Kit” = Undersheriff Ada Roe; “Harker CBA” = Joe Harker, Oakvale", "Harker CBA", "Joe Harker"),
        ("Speaking: AR, Ada Roe, supervisor; JH, Joe Harker, Director, CBA", "JH", "Joe Harker"),
        ("On the line: Ada Roe (AR), Chief, CBA; Joe Harker (JH)", "AR", "Ada Roe"),
        ("Ada Roe (CBA) and Joe Harker (FHI)", "CBA", ""),
        ("Ada Roe (DC) was there", "DC", ""),
    ],
)
def test_what_a_head_explains(line: str, short: str, name: str) -> None:
    found = explained([line], topic()).get(short)
    assert (found.name if found else "") == name


@pytest.mark.parametrize(
    ("short", "name"),
    [
        ("aroe", "Ada Roe"),
        ("ARoe", "Ada Roe"),
        ("ada.roe", "Ada Roe"),
        ("roe, a.", "Ada Roe"),
        ("jharker", "Joe Harker"),
        ("broe", ""),
        ("Roe", ""),
        ("Mr. ROE", ""),
    ],
)
def test_whose_handle_it_can_be(short: str, name: str) -> None:
    found = meant(short, PEOPLE)
    assert (found.name if found else "") == name


def test_minutes_and_interviews_by_initials() -> None:
    minutes = one(
        """
        MINUTES: Biweekly Conference Call
        14 October 2010, 1400-1450 EDT
        On the line: Ada Roe (AR), Chief, Harbor Branch, CBA; Joe Harker (JH), Program Manager; note taker

        AR: Two things and then questions. Starting today no one is to say that it is voluntary.

        JH: What do we say to those who heard otherwise?

        AR: That the word was used loosely. It is not voluntary.
        """
    )
    assert [turn.speaker for turn in minutes.turns] == ["Ada Roe", "Joe Harker", "Ada Roe"]
    interview = one(
        """
        Audit Division. Transcript of recorded interview
        January 19, 2011, 9:30 a.m.
        Speaking: LT, Lee Tran, supervisor; AR, Ada Roe, Director, CBA

        LT   We're on. Thanks for making the drive.

        AR   It's fine. I wrote to him that the program is voluntary.

        LT   And where does that stand?

        AR   It is voluntary still.
        """
    )
    assert interview.turns[1].speaker == "Ada Roe"
    assert interview.turns[1].organization == "CBA"


def test_initials_that_no_head_explains_name_nobody() -> None:
    minutes = one(
        """
        MINUTES: Biweekly Conference Call
        14 October 2010, 1400-1450 EDT

        OK: The program is voluntary, and so it was said at the call.

        TX: The State signed in October, and the ports may leave.

        OK: Nothing new.
        """
    )
    assert not minutes.turns


def test_a_reviewers_comment_ends_with_its_paragraph() -> None:
    draft = one(
        """
        *** DRAFT 3 ***
        Desk guidance
        Drafter: Joe Harker, Public Affairs Officer
        August 19, 2010

        Line 1. The agency has the highest regard for the port and says so whenever it is asked about it.

        Comment [A. Roe, 8/20/2010]: Strike it. The port can't stay out of it.

        Comment 2 (Lee Tran, Analyst, CBA): Then what do we say to them when they ask us about it?

        [Comment OGC-3 (B. Orr, Counsel), August 21, 2010: Leave it in.]

        Line 2. The program is voluntary, and the port knows whom it has to call when it wishes to leave.
        """
    )
    told = [("A. Roe", "2010-08-20"), ("Lee Tran", None), ("B. Orr", "2010-08-21")]
    assert [(turn.speaker, turn.date) for turn in draft.turns] == told
    assert draft.turns[2].last < len(draft.body) - 1


def test_a_chat_by_handles() -> None:
    (chat,) = split(
        """
        Spark IM log, internal server
        Participants: Ada Roe (aroe), Lee Tran (ltran)
        Apr 7, 2011

        (9:02:11 AM) ltran: is there some kind of sign we could hang

        (9:03:40 AM) aroe: no signs. it is voluntary, tell the shifts that

        (9:04:30 AM) ltran: they were told otherwise
        """
    )
    assert [turn.speaker for turn in chat.turns] == ["Lee Tran", "Ada Roe", "Lee Tran"]
