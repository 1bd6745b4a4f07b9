"""How papers look whose head says little: stories under a headline, logs kept by days, newsletters, greeted letters."""

from __future__ import annotations

import pytest

from tests.documents.paper import one, split

STORY = " Nobody in the port remembers when the lamps were first counted, or who asked for it.\n"
BODY = "\n\nThe harbor master has asked again whether the port may leave the program, and the answer is in the file.\n"


@pytest.mark.parametrize(
    ("head", "outlet"),
    [
        ("Port gets its answer on lamps\nBy Ada Roe\nCoast Press Service\n\nALDEN, Ore., May 3, 2010 (CPS) -",
         "Coast Press Service"),
        ("Port gets its answer\nBy Ada Roe\nElm Bay Wire\n\nALDEN, Ore. (EBW), May 3, 2010 --", "Elm Bay Wire"),
        ("Port gets its answer\non lamps\nBy Ada Roe, Ledger staff writer\n\nALDEN, May 3, 2010 -", "Ledger"),
        ("CBA tears up its papers, calls lamps mandatory\nBy Ada Roe\nNews-Record staff\n\nALDEN, Ore., May 3, 2010 -",
         "News-Record"),
        ("Port gets its answer on lamps\nBy Ada Roe\n\nALDEN, Ore., May 3, 2010 -", ""),
    ],
)  # fmt: skip
def test_a_story_under_its_headline(head: str, outlet: str) -> None:
    document = one(head + STORY)
    assert (document.kind, document.date) == ("news", "2010-05-03")
    assert document.title == " ".join(head.partition("\nBy ")[0].split("\n"))
    assert (document.author.name if document.author else "") == outlet


@pytest.mark.parametrize(
    "head",
    [
        "Port gets its answer on lamps\nBy Ada Roe\nHarbor clerk\nMay 3, 2010\n\nThe pilot:",
        "What the pilot said of the lamps.\nBy Ada Roe\n\nALDEN, Ore., May 3, 2010 -",
        "Subject: lamps\nBy Ada Roe\n\nALDEN, Ore., May 3, 2010 -",
    ],
)
def test_no_story_where_no_dateline_or_no_headline_stands(head: str) -> None:
    assert all(document.kind != "news" for document in split(head + STORY))


LOG = (
    "ELM COUNTY HARBOR OFFICE\nPilot house telephone log, A. Roe\n\n"
    "Aug. 26, 2010, 9:15. CBA, Ms. Dell, the capital. She said that the lamps could stay.\n\n"
    "Sept. 14, 2010. Bureau, Joe Orr. Will mail the paper.\n\n"
    "Oct. 14, 2010. Dell again. I asked was there a memo.\n"
)


def test_a_log_has_no_day_of_its_own() -> None:
    document = one(LOG)
    assert document.date is None
    assert document.author is not None
    assert (document.author.name, document.author.rule) == ("A. Roe", "kept-by")


def test_a_day_above_the_entries_is_the_logs() -> None:
    assert (
        one(LOG.replace("log, A. Roe\n\n", "log, A. Roe\n\nNov. 2, 2010. Typed for the file.\n\n")).date == "2010-11-02"
    )


AGREEMENT = (
    "MEMORANDUM OF AGREEMENT\nbetween the U.S. COASTAL BORDER AGENCY\nand the PORT OF ALDEN\nDated March 3, 2009\n\n"
    "Article 1. The port sends its lists as it does now, and nothing here changes who may be counted at the pier.\n\n"
    "(b)(6) for CBA\n(b)(6) for the port\n"
)


def test_a_log_behind_an_agreement_is_no_part_of_it() -> None:
    assert [document.kind for document in split(f"{AGREEMENT}\f{LOG}")] == ["moa", "report"]


def test_a_report_with_a_day_among_its_words_behind_an_agreement() -> None:
    report = (
        "TRIP REPORT\nR. Orr, Regional Coordinator\nAlden Harbor Patrol, Alden\n"
        "Date of visit: Thursday, April 29, 2010. Report filed April 30, 2010.\n\n"
        "The second visit. The master had just lost a pilot on the first and was short in the lamp house all summer.\n"
    )
    found = split(f"{AGREEMENT}\f{report}")
    assert [(document.kind, document.date) for document in found] == [("moa", "2009-03-03"), ("report", "2010-04-29")]


def test_an_annex_of_an_agreement_stays_in_it() -> None:
    annex = "ANNEX A\nLAMPS\n\nThe lamps of the port are listed here in the order in which they were lit this year.\n"
    assert len(split(f"{AGREEMENT}\f{annex}")) == 1


def test_what_is_added_to_a_report_later_stays_in_it() -> None:
    report = f"TRIP REPORT\nR. Orr, Regional Coordinator\nAlden Harbor Patrol, Alden\nApril 30, 2010{BODY}"
    assert len(split(f"{report}\fAddendum, May 17, 2010. The call took place. It lasted six minutes.\n")) == 1


@pytest.mark.parametrize(
    ("head", "author"),
    [
        ("EL FARO\nNewsletter of Casa Alta, Alden\nFebruary 2011", "Casa Alta"),
        ("EL FARO\nThe bulletin of the Alden Lamp Fund\nFebruary 2011", "Alden Lamp Fund"),
        ("ONE LONG QUAY\nNews for members, February 2011", "One Long Quay"),
        ("CATHOLIC CHARITIES OF ALDEN\nQuestions we are asked at the door", "Catholic Charities of Alden"),
        ("HARBOR NOTES\nThe year in lamps, February 2011", ""),
    ],
)
def test_whose_a_newsletter_is(head: str, author: str) -> None:
    document = one(head + BODY)
    assert (document.author.name if document.author else "") == author


@pytest.mark.parametrize(
    ("head", "author"),
    [
        ("HARBOR WATCH, STATE OF OREGON\nChronology of contacts (prepared June 8, 2011)", ""),
        ("HARBOR WATCH - CALL SUMMARY\nFederal Harbor Institute (FHI)\nJune 8, 2011", ""),
        ("HARBOR WATCH COALITION OF ALDEN\nChronology (prepared June 8, 2011)", "Harbor Watch Coalition of Alden"),
    ],
)  # fmt: skip
def test_the_programs_name_is_no_body(head: str, author: str) -> None:
    document = one(head + BODY)
    assert (document.author.name if document.author else "") == author


@pytest.mark.parametrize(
    ("address", "greeting", "reader"),
    [
        ("Board of Commissioners\nElm County", "Commissioners:", "Elm County Board of Commissioners"),
        ("By fax", "To the mayors and first clerks of Oregon:", "the mayors and first clerks of Oregon"),
        ("Sheriff Ben Orr\nBy fax", "Sheriff:", "Ben Orr"),
    ],
)
def test_a_letter_that_greets_without_dear(address: str, greeting: str, reader: str) -> None:
    head = f"PILOTS' UNION\nALDEN LODGE NO. 61\nDecember 2, 2010\n\n{address}\n\n{greeting}"
    document = one(f"{head}{BODY}\nFraternally,\n\nAda Roe\nPresident, Lodge 61\n")
    assert document.kind == "letter"
    assert [person.name for person in document.recipients] == [reader]


def test_a_memo_that_greets_its_reader_is_no_letter() -> None:
    head = "ELM COUNTY SHERIFF'S OFFICE\nTo: Sheriff Orr\nFrom: Lt. Ada Roe\nDate: April 17, 2012\nRe: The lamps"
    assert one(f"{head}\n\nSheriff,{BODY}").kind == "memo"


@pytest.mark.parametrize(
    ("head", "author"),
    [
        ("CBA OFFICE OF PUBLIC AFFAIRS\nRESPONSE TO QUERY\nMay 3, 2010 / Prepared by: C. Orr, Press Secretary", "CBA"),
        ("CBA OFFICE OF PUBLIC AFFAIRS\nTALKING POINTS, DRAFT 2\nMay 3, 2010 / Prepared by: C. Orr", "C. Orr"),
        ("TALKING POINTS\nMay 3, 2010 / Prepared by: C. Orr, Press Secretary", "C. Orr"),
    ],
)  # fmt: skip
def test_points_are_the_agency_s_and_a_draft_of_them_the_drafter_s(head: str, author: str) -> None:
    document = one(f"{head}\n\nIf asked only:\n\n- The port is lit at night, and nobody here has asked for more.\n")
    assert document.author is not None
    assert document.author.name == author


MAIL = (
    "From: Ada Roe (b)(6)\nTo: Ben Orr (b)(6); (b)(6)\nDate: Thursday, August 19, 2010 4:12 PM\nSubject: RE: Lamps\n\n"
    "Ben,\n\nThanks. I read your note and the pilot wants it on paper, which is what a pilot is for.\n\n"
)


def test_a_code_behind_a_full_name_withholds_the_address() -> None:
    message = one(MAIL)
    assert message.author is not None
    assert message.author.name == "Ada Roe"
    assert [person.name for person in message.recipients] == ["Ben Orr", "[redacted (b)(6)]"]


def test_a_rewrapped_line_behind_a_greeting_stays_quoted() -> None:
    quoted = (
        "> From: Ben Orr\n> Sent: Wednesday, August 18, 2010 9:40 AM\n> To: Ada Roe\n> Subject: Lamps\n\n"
        "> Master: You asked me a plain question. A port that wants to keep its lamps may write to our office\n"
        "and to the patrol, and it will come off the list.\n"
    )
    text = MAIL + quoted
    kept = "\n".join(row for row in text.split("\n") if row.strip())
    lines = [kept[line.start : line.end] for line in split(text)[1].body]
    assert lines[-1] == "and to the patrol, and it will come off the list."
