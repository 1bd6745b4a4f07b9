"""Notes, wire stories, pages of newspapers, prints of conversations: where they begin and whose they are."""

from __future__ import annotations

import pytest

from tests.documents.paper import one, pages, split

FIRST = """
U.S. Coastal Border Agency
July 1, 2010

Dear Harbor Master:

The count of the ships begins in the fall, at night and by day, as we said it would.
"""
CLOSED = (
    FIRST
    + """
Sincerely,

Ann Doyle
"""
)


def second(page: str, first: str = FIRST) -> list[tuple[str, str | None]]:
    """Kind and date of the documents that begin on the second of two pages."""
    found = split(first + "\f" + page)
    return [(document.kind, document.date) for document in found if document.first_page == 2]


@pytest.mark.parametrize(
    ("page", "kind", "date"),
    [
        (
            "Weds 8/4/10. Harbor house, upstairs. Here: me, the pilot, two from the agency.\n\n- Coffee.\n"
            "- The pilot asked who pays for the lamps.",
            "unknown",
            "2010-08-04",
        ),
        (
            "[Typed by D. Ames from the pilot's notebook. Spelling is his.]\n8/4/10 call with the port, 2 pm\n"
            "Nobody had the list of lamps.",
            "unknown",
            "2010-08-04",
        ),
        (
            "WAVE NEWSTALK 900\nAir check, Thursday, July 29, 2010. Transcribed by the harbor's press office.\n\n"
            "TENCH: We are back. Master, who pays for the lamps?\nDELACROIX: Not the port.\nTENCH: Who then?",
            "transcript",
            "2010-07-29",
        ),
        (
            "THE BAYARD NUGGET\nThursday, July 15, 2010   Page 3\nMaster, Pilots Tell Two Stories\nBy Chuck Eads\n\n"
            "The port has been counting its ships since the first of June, and nobody can say who asked for it.",
            "news",
            "2010-07-15",
        ),
        (
            "BC-OR--Ships-Alden, 1st Ld-Writethru\nEds: UPDATES with comment. With photos.\nBy IMANI ROCKWELL\n"
            'ALDEN (CP), Oct. 6, 2010 -- "We count what comes in," the harbor master told reporters on Wednesday.',
            "news",
            "2010-10-06",
        ),
        (
            "HOUSE OF REPRESENTATIVES\nTuesday, October 4, 2011\nUnofficial transcript, page 38\n\n"
            "Mrs. DOYLE. Who pays for the lamps?\nMr. TENCH. The port does.\nMrs. DOYLE. And for the pilot?\n"
            "Mr. TENCH. The port pays him too.",
            "transcript",
            "2011-10-04",
        ),
        (
            "[One page, undated, no heading; from a folder marked Lamps]\n\nWho pays for the lamps?\nSay: the port.",
            "unknown",
            None,
        ),
        (
            "ADDENDUM NO. 3\nTO THE DOCK ACCESS AGREEMENT\nbetween THE PORT OF ALDEN and THE AGENCY\n\n"
            "This Addendum is made the 1st day of July, 2010, and adds the lamps to the services of the schedule.",
            "moa",
            "2010-07-01",
        ),
    ],
)
def test_it_begins_a_document_of_its_own(page: str, kind: str, date: str | None) -> None:
    assert second(page) == [(kind, date)]


def test_a_newspaper_with_a_small_letter_in_its_name() -> None:
    page = (
        "the BAYARD NUGGET\nThursday, July 15, 2010\nA Headline\nBy Chuck Eads\n\nThe port has been counting its ships."
    )
    assert second(page, CLOSED) == [("news", "2010-07-15")]


@pytest.mark.parametrize(
    "page",
    [
        "On August 4, 2010, the agency told the port that the count would begin without it, and so it did.",
        "In its letter of Thursday, July 29, 2010, the agency said no more than that about the lamps of the port.",
        "July 1, 2010\n\nand so the port is asked to send its list before the end of the month, or to say why not.",
        "Harbor Lamps\n\nThe sheet that the pilots keep, dated August 4, 2010, CBA has never seen, nor has the port.",
        "4. The count of August 4, 2010: twelve ships, two of them at night, none with a lamp that could be seen.",
        "[The next paragraph is of the port and was added on July 1.]\n\nThe count goes on until the snow comes.",
        "Harbor Master\nJuly 1, 2010\nPage 2\n\nThe count goes on until the snow comes and the lamps are taken in.",
    ],
)
def test_a_page_that_only_names_a_day_goes_on(page: str) -> None:
    assert second(page) == []


@pytest.mark.parametrize(
    ("head", "documents"),
    [
        ("Elm County Board of Commissioners, Minutes, May 18, 2010, page 2", 1),
        ("Elm County Board of Commissioners, Minutes, May 18, 2010, page 7", 2),
        ("The Bayard Nugget, May 20, 2010, page 2", 2),
    ],
)
def test_a_running_head_with_the_page_goes_on(head: str, documents: int) -> None:
    minutes = (
        "ELM COUNTY BOARD OF COMMISSIONERS\nMinutes of the Work Session\nTuesday, May 18, 2010\n\n"
        "The chair opened the session at seven and the board heard from the harbor master about the lamps."
    )
    below = "The chair thanked the harbor master and the board went on to the lamps of the port, which it will buy."
    assert len(split(f"{minutes}\f{head}\n\n{below}")) == documents


def test_a_log_goes_on_over_the_page() -> None:
    log = "\n".join(f"8/{day}/10. The port called about its lamps." for day in range(2, 12))
    (document,) = split(f"TELEPHONE LOG\nAugust 2010\n\n{log}\f8/13/10. The pilot called.\n8/14/10. Nobody called.")
    assert document.last_page == 2


CHAT = """
TEXT MESSAGES (phone of the port, D. Hatch)
Export date 05/26/2011
[05/02/2011 18:42] Hatch: are you coming tonight
[05/02/2011 18:44] Sutter: yes. item 9 is yours
[05/03/2011 07:44] Hatch: the pilot wants to know
who pays for the lamps
"""


def test_each_line_of_a_conversation_is_its_writer_s_with_its_own_day() -> None:
    document = one(CHAT)
    assert (document.kind, document.date, document.date_text) == ("email", "2011-05-02", "05/02/2011")
    assert [(turn.speaker, turn.date) for turn in document.turns] == [
        ("Hatch", "2011-05-02"),
        ("Sutter", "2011-05-02"),
        ("Hatch", "2011-05-03"),
    ]
    (page,) = pages(CHAT)
    said = [page.text[line.start : line.end] for line in document.body if line.role == "text"]
    assert said == [
        "are you coming tonight",
        "yes. item 9 is yours",
        "the pilot wants to know",
        "who pays for the lamps",
    ]


def test_names_on_lines_of_their_own_above_what_is_written() -> None:
    document = one(
        """
        Conversation History
        Started: 7/21/2010 8:52 AM
        Stowe, Marcia   8:52 AM
        you stepped on me last night
        Vann, Theo   8:53 AM
        sorry. but it is true
        Stowe, Marcia   8:55 AM
        then we should not say so
        """
    )
    assert [turn.speaker for turn in document.turns] == ["Marcia Stowe", "Theo Vann", "Marcia Stowe"]
    assert document.date == "2010-07-21"


def test_an_agenda_with_hours_is_no_conversation() -> None:
    document = one(
        """
        HARBOR COMMISSION
        July 1, 2010

        9:00 Welcome: the chair opens the meeting
        9:15 Lamps: the pilot reports
        10:30 Budget: the clerk reports
        """
    )
    assert document.turns == ()


def test_a_message_that_novell_quotes() -> None:
    found = split(
        """
        From: Royce Pettibone
        To: Ann Delgado
        Date: Thursday, June 3, 2010 11:40 AM
        Subject: Fwd: the count

        See the answer below.

        >>> Odette Kirchner 2/3/2010 4:47 PM >>>
        The port can tell us so and we will leave it out.
        """
    )
    assert [(each.author.name if each.author else "", each.date) for each in found] == [
        ("Royce Pettibone", "2010-06-03"),
        ("Odette Kirchner", "2010-02-03"),
    ]


def test_a_web_log_speaks_with_the_voice_of_whoever_posted_it() -> None:
    document = one(
        """
        CITY DESKTOP
        a blog about the harbor and the people in it
        The paper they signed
        Posted by Gideon Marsh on Oct. 17, 2010 at 11:42 p.m. | 3 comments

        I spent Sunday with the agreement that the port signed, and nobody comes out of it well.
        """
    )
    assert document.kind == "news"
    assert document.author is not None
    assert document.author.name == "Gideon Marsh"
    assert (document.date, document.date_text) == ("2010-10-17", "Oct. 17, 2010")


@pytest.mark.parametrize(
    ("note", "begins"),
    [
        ("Replaces page 12 of the binder. Hold until released.", True),
        ("Page 12 of 14", False),
        ("Press book, p. 12", False),
    ],
)
def test_a_page_that_is_spoken_of_numbers_none(note: str, begins: bool) -> None:
    mail = "From: Roe, Ada\nSent: Monday, May 3, 2010 9:14 AM\nTo: Orr, Ben\nSubject: Lamps\n\nThe lamps are out.\n\f"
    head = f"PRESS GUIDANCE\nCBA Office of Public Affairs\nMay 4, 2010\n{note}\n\n"
    asked = "Q. Can a port leave?\nA. No. The search is a matter between two agencies.\n\nQ. Is it dark?\nA. It is.\n"
    assert (len(split(mail + head + asked)) == 2) is begins


_ASKS = (
    "ELM COUNTY\nOffice of the Manager\nMay 3, 2010\nMr. Ben Orr\nDirector\n"
    "Coastal Border Agency\nDear Mr. Orr:\n\n"
    "The county asks to be told whether its port may leave the program before the summer, and by what road it may.\n\n"
    "Respectfully,\n\nAda Roe\nCounty Manager\n\n"
)
_ANSWERS = (
    "Coastal Border Agency\nJune 7, 2010\nDear Ms. Roe:\n\n"
    "I have your letter of May 3. No port can leave, and I regret that you were told otherwise by one of us here.\n\n"
    "Sincerely,\n\nBen Orr\nDirector\n"
)


_ANSWERED = (
    "{enclosure}\n{title}\n\nQuestion 1 (Ms. Dell). May a port leave?\n\nResponse: It may not.\n\n"
    "Question 2 (Ms. Dell). Since when?\n\nResponse: Since the fall.\n"
)
_COVER = _ANSWERS.replace("I have your letter of May 3.", "{encloses}")


@pytest.mark.parametrize(
    ("encloses", "enclosure", "title", "one_paper"),
    [
        ("Enclosed are our answers to the Members.", "ENCLOSURE 2", "Questions of Members", True),
        ("Attached please find our responses.", "ENCLOSURE", "Responses to questions", True),
        # look-alikes
        ("Enclosed is a map of the lamps.", "ENCLOSURE 2", "Questions of Members", False),
        ("Enclosed are our answers to the Members.", "May 9, 2010", "Questions of Members", False),
        ("Enclosed are our answers to the Members.", "ENCLOSURE 2", "MEMORANDUM OF AGREEMENT", False),
    ],
)
def test_answers_that_a_letter_encloses(encloses: str, enclosure: str, title: str, one_paper: bool) -> None:
    found = split(_COVER.format(encloses=encloses) + "\f" + _ANSWERED.format(enclosure=enclosure, title=title))
    assert (len(found) == 1) is one_paper
    if one_paper:
        assert [turn.speaker for turn in found[0].turns if turn.kind == "answer"] == ["Ben Orr", "Ben Orr"]


@pytest.mark.parametrize("note", ["[Answer stapled behind:]\n\n", "[Enclosure:]\n\n", ""])
def test_a_letter_behind_another_on_one_page(note: str) -> None:
    asks, answers = split(f"{_ASKS}{note}{_ANSWERS}")
    assert asks.author is not None
    assert answers.author is not None
    assert (asks.author.name, asks.date) == ("Ada Roe", "2010-05-03")
    assert (answers.author.name, answers.date) == ("Ben Orr", "2010-06-07")


@pytest.mark.parametrize(
    "behind",
    [
        "[Enclosure: one chart]\n\n",
        "[Reply stapled behind:]\n\nSee the folder of the director.\n",
        "cc: Coastal Border Agency\nElm County Board\n",
        "Enclosure\n\nDear reader of this file, there was no enclosure when it came to us.\n",
    ],
)
def test_what_stands_behind_a_letter_without_a_head_is_no_other_one(behind: str) -> None:
    assert len(split(f"{_ASKS}{behind}")) == 1


@pytest.mark.parametrize(
    ("third", "kind"),
    [("Our view: a bad vote to take", "news"), ("Editorial", "news"), ("Our lamps: a list", "unknown")],
)
def test_what_a_newspaper_says_itself(third: str, kind: str) -> None:
    document = one(
        f"CRANE BAY PILOT\nSunday, December 5, 2010\n{third}\n\n"
        "On Monday the board will be asked to vote on a sheet of paper, and we hope that it will table it and go.\n"
    )
    assert document.kind == kind
