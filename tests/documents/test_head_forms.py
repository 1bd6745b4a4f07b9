"""Each form of a message's head, as releases print it and as scans garble it, beside what only looks like one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from foia_scan.records import Document
from tests.documents.paper import one, split

BODY = "\n\nThe harbor master has asked again whether the port may leave the program.\n"
FIELDS = {
    "from": "From: Whitlow, Dana",
    "date": "Sent: Tuesday, May 11, 2010 9:07 AM",
    "to": "To: Teague, Warren",
    "subject": "Subject: The port of Alder",
}


def told(document: Document) -> tuple[str, str | None, str | None, str]:
    return document.kind, document.author.name if document.author else None, document.date, document.title


MESSAGE = ("email", "Dana Whitlow", "2010-05-11", "The port of Alder")


@pytest.mark.parametrize(
    "head",
    [
        "Frorn: Whitlow, Dana\nSent: Tuesday, May 11, 2010 9:07 AM\nTo: Teague, Warren\nSublect: The port of Alder",
        "From: Whitlow, Dana\nSent Tuesday, May 11, 2010 9:07 AM\nTo: Teague, Warren\nSubject The port of Alder",
        ". From: Whitlow, Dana\n'Sent: Tuesday, May 11, 2010 9:07 AM\nTo: Teague, Warren\n• Subject: The port of Alder",
        "From: Whitlow, Dana\nSent: Tuesday, May 11, 20109:07 AM\nTo: Teague, Warren\nSubject: The port of Alder",
        "From: Whitlow, Dana\nDate: May 11, 2010 9:07 AM\nSubject: The port of Alder\nTo: Teague, Warren",
        # A list of addresses whose middle the release took out.
        "From: Whitlow, Dana\nTo: 'Teague, Warren' ; Orr, Ben\n'prem_k\n<kumar ;\n\nMoss, Ada •\n"
        "Sent: Tue May 11 09:07:31 2010\nSubject: The port of Alder",
        "-----Original Message-----\nFrom: Whitlow, Dana\nTo: Teague, Warren\nSent: Tue May 11 09:07:31 2010\n"
        "Subject: The port of Alder",
        "Begin forwarded message:\n\nFrom: Dana Whitlow <dw@cba.example>\nDate: May 11, 2010 9:07:31 AM EDT\n"
        "To: Warren Teague\nSubject: The port of Alder",
        '---------- Forwarded message ----------\nFrom: "Whitlow, Dana" <dw@cba.example>\nDate: Tue, May 11, 2010\n'
        "Subject: The port of Alder\nTo: Warren Teague <wt@cba.example>",
        '"Whitlow, Dana" <dw@cba.example>\n05/11/2010 09:07 AM\nTo "Teague, Warren" <wt@cba.example>\ncc\nbcc\n'
        "Subject The port of Alder",
    ],
)
def test_each_form_gives_sender_date_and_subject(head: str) -> None:
    assert told(one(head + BODY)) == MESSAGE


@pytest.mark.parametrize(
    ("line", "author", "date"),
    [
        ("On Tue, May 11, 2010 at 9:07 AM, Dana Whitlow <dw@cba.example> wrote:", "Dana Whitlow", "2010-05-11"),
        ("On May 11, 2010, at 9:07 AM, Dana Whitlow wrote:", "Dana Whitlow", "2010-05-11"),
        ("On Tue, May 11, 2010 at 9:07 AM, Dana Whitlow\n<dw@cba.example> wrote:", "Dana Whitlow", "2010-05-11"),
    ],
)
def test_a_reply_names_whom_it_quotes(line: str, author: str, date: str) -> None:
    answer = "\n".join(FIELDS.values()) + "\n\nYes.\n\n"
    quoted = split(answer + line + "\n\n> The harbor master has asked again.\n> He waits for an answer.\n")[1]
    assert (quoted.kind, quoted.author and quoted.author.name, quoted.date) == ("email", author, date)


@pytest.mark.parametrize(
    "text",
    [
        "He was away from: the desk, the office\nand the town. To: nobody he spoke of it;\nsubject: closed.",
        "FROM THE DESK OF DANA WHITLOW\n\nI have read your note and I am glad of it. The port stays as it is.",
        "From: the desk of Dana Whitlow\n\nI have read your note and I am glad of it. The port stays as it is.",
        "APPLICATION FORM\n\nName:\nTo:\nPeriod from: May 2010\nto: June 2010\n\nSign below and return it here.",
        "He wrote: the port is closed. On Tuesday, she wrote that it had been open all along, and so it was.",
        "On May 11 the clerk, who rarely wrote anything, put the papers in order and went home for the day.",
        "The original message was lost. What we have is a copy of it that was made by the harbor master's clerk.",
    ],
)
def test_look_alikes_are_no_message(text: str) -> None:
    assert all(document.kind not in ("email", "memo") for document in split(text))


@pytest.mark.parametrize("noise", [">+ + + + + + +", ">, Sham", "> ;", "| |"])
def test_marks_without_words_are_no_quoted_message(noise: str) -> None:
    assert len(split("\n".join(FIELDS.values()) + BODY + noise + "\n\nSo far the news.\n")) == 1


def test_words_are_never_taken_for_addresses() -> None:
    text = (
        "From: Whitlow, Dana\nSent: Tuesday, May 11, 2010 9:07 AM\nTo: Teague, Warren\n\n"
        "Please see what the governor has asked us about the port.\nSubject: is what he calls it in his letter.\n"
    )
    document = one(text)
    assert (document.title, document.author and document.author.name) == ("", "Dana Whitlow")
    assert any(line.role == "text" for line in document.body)


def test_a_telegram_printed_from_the_mail_system_is_a_cable() -> None:
    text = (
        "Date/DTG: Oct 05, 2011 / 051127Z OCT 11\nFrom: AMEMBASSY ALDER\nAction: WASHDC, SECSTATE ROUTINE\n"
        "E.O.: 13526\nTAGS: PHUM, PGOV\nSubject: HARBOR WATCH AND THE PORTS\n\nThe mayor told us that he would stay."
    )
    document = one(text)
    assert (document.kind, document.date, document.title) == ("cable", "2011-10-05", "HARBOR WATCH AND THE PORTS")


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ("Whitlow, Dana [mailto:dw@cba.example]", "Dana Whitlow"),
        ("Dana Whitlow fmailto?", "Dana Whitlow"),
        ("Whitlow, Dana 3 [mailbo:WhitlowDJ@cba.example]", "Dana Whitlow"),
        ("Whitlow Dana J <WhitlowDJ@cba.example>", "Dana J. Whitlow"),
        ("Dana Whitlow J <danaw@cba.example>", "Dana Whitlow J"),
        ("Agent 7", "Agent 7"),
        ("dwportal              (dwportal", "dwportal"),
        ("dwportal(", "dwportal"),
        ("dwportal (Alder)", "dwportal (Alder)"),
    ],
)
def test_senders_as_scans_read_them(sender: str, name: str) -> None:
    document = one("\n".join([f"From: {sender}", *list(FIELDS.values())[1:]]) + BODY)
    assert [person.name for person in (document.author,) if person] == [name]


def test_addresses_that_run_over_a_page_end_and_its_stamps() -> None:
    text = (
        "From: Whitlow, Dana\nTo: Teague, Warren; Orr, Ben\nCc: 'moss_a ; 'prem\nRELEASE IN PART\nB6\n\f"
        "; Goldner, Tom H; 'dross\n>; Feldman, Jeff B6\nSent: Tue May 11 09:07:31 2010\nSubject: The port of Alder"
        + BODY
    )
    assert told(one(text)) == MESSAGE


def test_a_date_above_the_head_of_a_memo_is_its_date() -> None:
    text = "\n".join(FIELDS.values()) + BODY + "\nMay 3, 2010\n\nFor: Dana\nFrom: Ben Orr\nRe: Ports\n\nThey stay.\n"
    mail, memo = split(text)
    assert told(mail) == MESSAGE
    assert (memo.kind, memo.date, memo.title) == ("memo", "2010-05-03", "Ports")
    closing = text.replace("May 3, 2010", "We meet on May 3, 2010 at the town hall, as has been said.")
    assert split(closing)[1].date is None


# A date alone above the other fields may be a memo's or a letter's, so every order begins with sender or reader.
@settings(max_examples=40, deadline=None)
@given(
    st.permutations(list(FIELDS)).filter(lambda order: order[0] in ("from", "to")),
    st.sampled_from(["", "> ", ">> "]),
    st.sampled_from(["", "-----Original Message-----\n", "RELEASE IN PART\nB6\n"]),
)
def test_any_order_at_any_depth_below_any_mark(order: list[str], mark: str, above: str) -> None:
    lines = (above + "\n".join(FIELDS[name] for name in order) + "\n").splitlines()
    text = "\n".join([*(mark + line for line in lines), "", mark + BODY.strip()])
    assert told(split(text)[0]) == MESSAGE


@pytest.mark.parametrize(
    ("sent", "date"),
    [
        ("Friday, Au ust 13, 2010 12:43 PM", "2010-08-13"),
        ("Saturday, ctober 02, 2010 12:05 PM", "2010-10-02"),
        ("Friday, Ma 14, 2010 9:07 AM", None),
        ("Friday, Au st 13, 2010 12:43 PM", None),
    ],
)
def test_a_month_that_lost_one_letter_in_the_scan(sent: str, date: str | None) -> None:
    head = "\n".join([FIELDS["from"], f"Sent: {sent}", *list(FIELDS.values())[2:]])
    assert one(head + BODY).date == date
