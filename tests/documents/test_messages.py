"""Messages: header blocks in every order and with slips, separators, quoting, Gmail and Notes prints, threads."""

from __future__ import annotations

import pytest

from foia_scan.documents.labels import is_stamp
from tests.documents.paper import one, said, split

PLAIN = """
From: Marlowe, Ellen T
Sent: Wednesday, July 14, 2010 4:52 PM
To: Harker, Joe; (b)(6)
Cc: Doyle, Ann
Subject: RE: Port of Alden

Joe,

The brochure is at the printer. A port may stay out by writing to us.

Ellen

Ellen T. Marlowe
Chief, Outreach Branch
U.S. Coastal Border Agency
(202) 555-0100
"""


HEAD = "From: Marlowe, Ellen\nSent: Friday, August 27, 2010 7:55 AM\nTo: Harker, Joe\n"
BODY = "The ports have asked us twice for the letter, and I have told them that it is coming."


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        (
            "Subject: FW: The Port of Alden thinks that it may stay out of the bi-\npartisan inspections this year",
            "FW: The Port of Alden thinks that it may stay out of the bi-partisan inspections this year",
        ),
        (
            "Subject: RE: Whether the ports of the northern district are still required to\nanswer by Monday",
            "RE: Whether the ports of the northern district are still required to answer by Monday",
        ),
        (
            "Subject: RE: Questions for Monday: whether ports may stay out of the inspections,\nHow letters are kept",
            "RE: Questions for Monday: whether ports may stay out of the inspections, How letters are kept",
        ),
        # a full line that is a whole, and a short one that small letters follow, are subjects by themselves
        (
            "Subject: RE: Whether the ports of the northern district have answered the letter",
            "RE: Whether the ports of the northern district have answered the letter",
        ),
        ("Subject: Inspections", "Inspections"),
    ],
)
@pytest.mark.parametrize("body", [BODY, "thanks for this.\n" + BODY])
def test_a_subject_that_breaks_off_goes_on_in_the_row_below(subject: str, title: str, body: str) -> None:
    whole = subject.count("\n") == 0 and len(subject) > 60
    text = HEAD + subject + "\n" + ("\n" if whole else "") + body + "\n"
    message = one(text)
    assert message.title == title
    assert "".join(said(message, text)).endswith(BODY)


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ("Ellen Marlowe                    >", "Ellen Marlowe"),
        ("Marlowe, Ellen ]", "Ellen Marlowe"),
        ("Marlowe, Ellen T                      1.4(D)", "Ellen T. Marlowe"),
        ("                                      1.4(D)", "[redacted]"),
        ("                                      B1, 1.4(D)", "[redacted (b)(1)]"),
    ],
)
def test_what_a_release_leaves_beside_a_senders_name_is_not_of_it(sender: str, name: str) -> None:
    text = f"From: {sender}\nSent: Friday, August 27, 2010 7:55 AM\nTo: Harker, Joe\nSubject: Stop\n\n{BODY}\n"
    author = one(text).author
    assert author is not None
    assert author.name == name


def test_a_message_has_all_its_fields() -> None:
    message = one(PLAIN)
    assert message.kind == "email"
    assert message.title == "RE: Port of Alden"
    assert (message.date, message.date_source, message.date_text) == (
        "2010-07-14",
        "header",
        "Wednesday, July 14, 2010",
    )
    assert message.author is not None
    assert (message.author.name, message.author.role, message.author.organization) == (
        "Ellen T. Marlowe",
        "Chief, Outreach Branch",
        "CBA",
    )
    assert [person.name for person in message.recipients] == ["Joe Harker", "[redacted (b)(6)]"]
    assert [person.name for person in message.copied] == ["Ann Doyle"]
    assert said(message, PLAIN) == ["The brochure is at the printer. A port may stay out by writing to us."]


@pytest.mark.parametrize(
    "head",
    [
        "To: Harker, Joe\nFrom: Marlowe, Ellen\nSent: Fri 8/27/2010 7:55 AM\nSubject: Stop",
        "Subject: Stop\nDate: Fri, 27 Aug 2010 07:55:00 -0400\nFrom: Ellen Marlowe <em@cba.gov>\nTo: Joe Harker",
        "Frorn: Marlowe, Ellen\nSent; Friday, August 27, 2010 7:55 AM\nT0: Harker, Joe\nSubjed: Stop",
        "From: Marlowe, Ellen\nSent Friday, August 27, 2010 7:55 AM\nTo: Harker, Joe\nSubject Stop",
        "From: Marlowe, Ellen\nSent: Friday, August 27, 2010 7:55 AM\nTo: Abel, Ruth; Wills, Peter; Tran, Lee;\n"
        "Harker, Joe\nImportance: High\nSubject: Stop",
    ],
)
def test_headers_in_any_order_and_with_slips(head: str) -> None:
    message = one(f"{head}\n\nAll,\n\nDo not send out the spring brochure.\n")
    assert message.kind == "email"
    assert message.author is not None
    assert message.author.name == "Ellen Marlowe"
    assert message.date == "2010-08-27"
    assert "Joe Harker" in [person.name for person in message.recipients]
    assert message.title == "Stop"


def test_two_header_lines_in_running_text_are_no_message() -> None:
    text = """
    From: Marlowe, Ellen
    Sent: Friday, August 27, 2010 7:55 AM
    Subject: Hours

    The counter is open as follows, from Monday on.

    To: the public entrance
    From the yard one may enter at any time.
    """
    assert len(split(text)) == 1


THREAD = """
From: Marlowe, Ellen
Sent: Thursday, September 2, 2010 5:15 PM
To: Harker, Joe
Subject: FW: Alden story

See below.

-----Original Message-----
From: Doyle, Ann
Sent: Wednesday, September 1, 2010 9:02 AM
To: Marlowe, Ellen
Subject: Alden story

Taking part is voluntary, as far as I know.

Ann Doyle
Press Officer
Coastal Border Agency

On Aug 31, 2010, at 4:02 PM, Harker, Joe wrote:

> Please tell me today.
> Any port can pull out.
"""


def test_a_thread_is_cut_into_its_messages() -> None:
    first, second, third = split(THREAD)
    assert [m.author.name if m.author else "" for m in (first, second, third)] == [
        "Ellen Marlowe",
        "Ann Doyle",
        "Joe Harker",
    ]
    assert [m.date for m in (first, second, third)] == ["2010-09-02", "2010-09-01", "2010-08-31"]
    assert said(first, THREAD) == ["See below."]
    assert said(third, THREAD) == ["Please tell me today.", "Any port can pull out."]
    assert first.thread == second.thread == third.thread is not None


def test_a_reply_below_a_quotation_is_the_replier_s_own() -> None:
    text = """
    From: Marlowe, Ellen
    Sent: Thursday, September 2, 2010 5:15 PM
    To: Harker, Joe
    Subject: Alden

    On Aug 31, 2010, at 4:02 PM, Harker, Joe wrote:
    > Can any port pull out?
    No port can.
    """
    reply, quoted = split(text)
    assert said(reply, text) == ["No port can."]
    assert said(quoted, text) == ["Can any port pull out?"]


def test_quoted_text_of_an_unknown_hand_is_nobody_s() -> None:
    text = """
    From: Marlowe, Ellen
    Sent: Thursday, September 2, 2010 5:15 PM
    To: Harker, Joe
    Subject: Alden

    See this:

    > Taking part is voluntary.
    """
    message, quoted = split(text)
    assert said(message, text) == ["See this:"]
    assert quoted.author is None


def test_gmail_prints() -> None:
    text = """
    Joe Harker <joe.harker@cba.gov>

    Port of Alden
    1 message

    Ellen Marlowe <em@alden.org>  Wed, Feb 15, 2012 at 6:13 PM
    To: joe.harker@cba.gov

    We would like to know whether a port may stay out.
    """
    message = split(text)[-1]
    assert message.kind == "email"
    assert message.author is not None
    assert message.author.name == "Ellen Marlowe"
    assert message.date == "2012-02-15"
    assert [person.name for person in message.recipients] == ["Joe Harker"]


@pytest.mark.parametrize(
    "head",
    [
        '"Marlowe, Ellen" <em@cba.gov>\n04/02/2012 10:25 AM\nTo Harbor <harbor@cba.gov>\ncc\nbcc\nSubject FW: Draft',
        "Ellen Marlowe/HQ/CBA\n04/02/2012 10:25 AM\nTo: Joe Harker/HQ/CBA@CBA\ncc:\nbcc:\nSubject: FW: Draft",
        '"Marlowe, Ellen" <em@cba.gov>   To Harbor <harbor@cba.gov>\n04/02/2012 10:25 AM   cc\nbcc\nSubject FW: Draft',
    ],
)
def test_lotus_notes_prints(head: str) -> None:
    message = one(f"{head}\n\nAttached is the draft of the report for your review.\n")
    assert message.kind == "email"
    assert message.author is not None
    assert message.author.name == "Ellen Marlowe"
    assert message.date == "2012-04-02"
    assert message.title == "FW: Draft"


def test_headers_run_over_a_page_end_and_its_stamps() -> None:
    text = """
    UNCLASSIFIED U.S. Department of State Case No. F-2014-1 Doc No. C1 Date: 01/29/2016

    From: Marlowe, Ellen
    Sent: Sat Nov 07 16:39:12 2009
    To: Harker, Joe
    Subject: Calls

    Lunch is at noon.

    From: Doyle, Ann
    UNCLASSIFIED U.S. Department of State Case No. F-2014-1 Doc No. C1 Date: 01/29/2016
    \f
    To: Marlowe, Ellen
    Sent: Sat Nov 07 13:56:54 2009
    Subject: Calls

    Both said yes.
    """
    first, second = split(text)
    assert (first.author and first.author.name, second.author and second.author.name) == ("Ellen Marlowe", "Ann Doyle")
    assert first.date == second.date == "2009-11-07"
    assert said(second, text) == ["Both said yes."]


def test_a_withheld_sender_keeps_the_code_and_his_office() -> None:
    text = """
    From: (b)(6), (b)(7)(C)
    Sent: Thursday, July 08, 2010 11:15 AM
    To: Harker, Joe
    Subject: Visit

    The harbor board saw me on Wednesday.

    (b)(6)
    Regional Coordinator, Harbor Watch
    """
    author = one(text).author
    assert author is not None
    assert (author.name, author.role) == ("[redacted (b)(6), (b)(7)(C)]", "Regional Coordinator, Harbor Watch")


def test_a_withheld_sender_who_signs_is_named_by_the_signature() -> None:
    text = """
    From: (b)(6)
    Sent: Friday, May 07, 2010 5:02 PM
    To: Harker, Joe
    Subject: Call

    She heard from me that ports may stay out.

    Thea Holt
    Liaison Specialist
    """
    author = one(text).author
    assert author is not None
    assert (author.name, author.role) == ("Thea Holt", "Liaison Specialist")


@pytest.mark.parametrize(
    ("last", "body"),
    [("Harbor Watch", "CBA"), ("Harbor Watch is all that I have ever worked on", ""), ("Fog Watch", "")],
)
def test_who_signs_with_the_program_is_of_the_agency(last: str, body: str) -> None:
    text = f"""
    From: Holt, Thea
    Sent: Friday, May 07, 2010 5:02 PM
    To: Harker, Joe
    Subject: Call

    She heard from me that ports may stay out.

    Thea Holt
    Liaison Specialist
    {last}
    """
    author = one(text).author
    assert author is not None
    assert author.organization == body


def test_one_signature_serves_the_author_s_other_messages_and_colleagues() -> None:
    text = """
    From: Marlowe, Ellen
    Sent: Friday, May 07, 2010 5:02 PM
    To: Harker, Joe
    Subject: Call

    Yes.

    Ellen Marlowe
    Chief, Outreach Branch
    Coastal Border Agency

    From: Harker, Joe
    Sent: Friday, May 07, 2010 4:02 PM
    To: Marlowe, Ellen
    Subject: RE: Call

    May they?

    From: Marlowe, Ellen
    Sent: Friday, May 07, 2010 3:02 PM
    To: Harker, Joe
    Subject: Call

    They asked.

    From: Ada Bell <ada@portofalden.org>
    Sent: Friday, May 07, 2010 2:02 PM
    To: Marlowe, Ellen
    Subject: Call

    We ask to stay out.
    """
    signed, colleague, again, stranger = split(text)
    assert again.author == signed.author
    assert colleague.author is not None
    assert colleague.author.organization == "CBA"
    assert stranger.author is not None
    assert stranger.author.organization == ""


def test_copies_have_one_fingerprint_and_short_answers_are_no_copies() -> None:
    body = (
        "The harbor master has written again. We have told him twice that his berth stays on the list for the spring.\n"
    )
    head = "From: Marlowe, Ellen\nSent: Friday, May 07, 2010 5:02 PM\nTo: Harker, Joe\nSubject: {}\n\n"
    copies = split(head.format("Port") + body + "\n" + head.format("FW: Port") + body)
    assert copies[0].fingerprint == copies[1].fingerprint
    thanks = split(head.format("A") + "Thanks!\n\n" + head.format("B").replace("May 07", "May 08") + "Thanks!\n")
    assert thanks[0].fingerprint != thanks[1].fingerprint


@pytest.mark.parametrize(
    ("second", "one_message"),
    [
        ("Sent: Fri May 07 17:02:11 2010\nSubject: RE: Port", True),
        ("Sent: Friday, May 07, 2010 5:03 PM\nSubject: Port", False),
        ("Sent: Friday, May 07, 2010 5:02 AM\nSubject: Port", False),
        ("Sent: Friday, May 07, 2010 5:02 PM\nSubject: Berths", False),
        ("Sent: Friday, May 07, 2010\nSubject: Port", False),
    ],
)
@pytest.mark.parametrize("text", ["Thanks!", "B5", ""])
def test_few_words_or_none_are_copies_where_the_minute_and_subject_agree(
    second: str, one_message: bool, text: str
) -> None:
    first = "Sent: Friday, May 07, 2010 5:02 PM\nSubject: Port"
    thanks = [split(f"From: Marlowe, Ellen\nTo: Harker, Joe\n{head}\n\n{text}\n") for head in (first, second)]
    assert (thanks[0][0].fingerprint == thanks[1][0].fingerprint) is one_message


@pytest.mark.parametrize(
    ("head", "date"),
    [
        ("Harker, Joe wrote on Friday, August 27, 2010:", "2010-08-27"),
        ("Harker, Joe (CJIS) wrote (8/27/2010, 7:55 AM):", "2010-08-27"),
        ("Joe Harker wrote on Friday, August 27, 2010 at 7:55 AM:", "2010-08-27"),
        ("> Harker, Joe (HQ)\n> 8/27/2010 7:55 AM", "2010-08-27"),
        ("> Harker, Joe\n> Friday, August 27, 2010 7:55 AM\n> Subject: Stop", "2010-08-27"),
    ],
)
def test_a_message_quoted_in_short_names_its_sender_and_the_time(head: str, date: str) -> None:
    mark = "> " if head.startswith(">") else ""
    text = (
        "From: Marlowe, Ellen\nSent: Saturday, August 28, 2010 4:52 PM\nTo: Doyle, Ann\nSubject: Stop\n\nSee below.\n"
    )
    text += f"\n{head}\n{mark}Ellen, the port is in whether it likes it or not, and so are the others.\n"
    found = split(text)
    assert [(d.author.name, d.date) for d in found if d.author] == [
        ("Ellen Marlowe", "2010-08-28"),
        ("Joe Harker", date),
    ]


@pytest.mark.parametrize(
    "row",
    [
        "Joe Harker wrote on Friday, August 27, 2010:",
        "Alden, Maine\nAugust 27, 2010",
        "He wrote (8/27/2010, 7:55 AM):",
        "On August 27, 2010, her chief, Joe Harker, called. His words, which she wrote",
        "On August 27, 2010, at her desk in Alden she wrote:",
    ],
)
def test_a_story_that_somebody_wrote_begins_no_message(row: str) -> None:
    text = (
        "From: Marlowe, Ellen\nSent: Saturday, August 28, 2010 4:52 PM\nTo: Doyle, Ann\nSubject: Stop\n\nSee below.\n"
    )
    text += f"\n{row}\nThe port is in whether it likes it or not, and so are the others.\n"
    assert len(split(text)) == 1


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("ELM COUNTY, OHIO", "minutes"),
        ("ELM CITY, MAINE", "minutes"),
        ("ALDEN, MAINE", "minutes"),
        # two States are given names too
        ("MARLOWE, GEORGIA", "email"),
        ("MARLOWE, ELLEN", "email"),
    ],
)
def test_a_place_above_its_day_sends_no_message(place: str, kind: str) -> None:
    head = f"BOARD OF COMMISSIONERS\n{place}\nMinutes, May 4, 2010, 7:30 p.m."
    document = one(f"{head}\n\nThe port is in whether it likes it or not, and so are the others.\n")
    assert document.kind == kind


@pytest.mark.parametrize(
    ("row", "stamp"),
    [
        ("[cover sticker: Item 7, handed to the Chief in May]", True),
        ("[stamped: RECEIVED, MAY 3]", True),
        ("[stamps are in the drawer] and so is the key.", False),
        ("[see the note below]", False),
    ],
)
def test_a_sticker_is_no_line_of_the_paper(row: str, stamp: bool) -> None:
    assert is_stamp(row) == stamp
