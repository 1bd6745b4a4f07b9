"""What begins at the top of a page: each kind with its date and author, beside look-alikes that begin nothing."""

from __future__ import annotations

import pytest

from tests.documents.paper import one, said, split

MEMO = """
U.S. Department of Maritime Safety
U.S. Coastal Border Agency

MEMORANDUM FOR: Ruth Abel, Director
THROUGH: Lee Tran, Deputy Director
FROM: Joe Harker, Associate Legal Advisor
DATE: August 27, 2010
SUBJECT: Requests by ports to stay out

You asked whether a port may stay out. It may not, for the reasons that follow below.
"""

LETTER = """
U.S. House of Representatives
Committee on Harbors
Washington, DC 20515

July 27, 2010

The Honorable Ruth Abel
Secretary of Maritime Safety
Washington, DC 20528

Dear Secretary Abel:

I write to ask whether a port in my district may stay out of Harbor Watch.

Sincerely,

Ann Doyle
Member of Congress

cc: Lee Tran
"""

FAQ = """
U.S. Coastal Border Agency
HARBOR WATCH
Frequently Asked Questions
August 2009

What is Harbor Watch?

It is a plan to count the ships that enter a port at night and by day.

Must a port take part?

No. Taking part is voluntary for every port.
"""

RELEASE = """
FOR IMMEDIATE RELEASE
U.S. Coastal Border Agency
June 22, 2010

Three ports join Harbor Watch

ALDEN, Ore. – On Tuesday the agency began to count ships in three ports of the coast, it said today.
"""

CLIPPING = """
THE ALDEN COURIER
Friday, August 20, 2010

Port must go on counting ships

By Inga Moss, Staff Writer

ALDEN – The port commission voted on Tuesday to leave. On Wednesday it was told that it had not left.
"""

DEPOSITION = """
UNITED STATES DISTRICT COURT
Ports Alliance, Plaintiff, v. Coastal Border Agency, Defendant.

DEPOSITION OF CARL J. OSTER
Wednesday, October 19, 2011, 9:34 a.m.

APPEARANCES: For the Plaintiff: ELISE BARROW

BY MS. BARROW:
Q. What do you do?
A. I am Regional Coordinator of Harbor Watch at the Coastal Border Agency.
Q. May a port stay out?
MR. HOLT: Objection, form.
A. It may not.
"""

DECLARATION = """
UNITED STATES DISTRICT COURT
DISTRICT OF OREGON

10 Civ. 1234

DECLARATION OF ELEANOR WHITE

I, Eleanor White, declare:

1. I am Section Chief of the Vessels Section, Federal Harbor Institute, in Salem, Oregon. I have held it since 2009.

2. No port can stay out of the count.

Executed on December 6, 2010, at Salem, Oregon.

ELEANOR WHITE
"""

HEARING = """
HARBOR WATCH: THE FIRST YEAR
HEARING BEFORE THE
COMMITTEE ON HARBORS
HOUSE OF REPRESENTATIVES
MAY 18, 2011

WITNESSES
The Honorable Ruth Abel, Director, U.S. Coastal Border Agency
Mr. Carl Oster, Sheriff, Bell County, Ohio

Ms. DOYLE. The Committee will come to order. Director Abel, may a port stay out?

Ms. ABEL. It may not, Madam Chairwoman.

Mr. OSTER. I was told that it could.
"""

AGREEMENT = """
MEMORANDUM OF AGREEMENT
between
U.S. Department of Maritime Safety, Coastal Border Agency
and
[Port Authority]

January 4, 2011

I. PURPOSE

This agreement sets out what the agency and the port authority will do.
"""

MINUTES = """
CITY OF ALDEN
CITY COUNCIL
MINUTES OF REGULAR MEETING
Tuesday, June 14, 2011, 7:00 p.m.

PRESENT: Council President Iris Holm; Mayor Piet Garland

1. Roll call. The minutes of May 31 were approved by all who were there.
"""

CABLE = """
PAGE 01 LIMA 01234 051508Z
O 051430Z MAR 79
FM AMEMBASSY LIMA
TO SECSTATE WASHDC IMMEDIATE 4711

E.O. 12065: N/A
SUBJECT: HARBOR STRIKE

THE STRIKE ENDED AT NOON.
"""


@pytest.mark.parametrize(
    ("text", "kind", "date", "author", "organization"),
    [
        (MEMO, "memo", "2010-08-27", "Joe Harker", "CBA"),
        (LETTER, "letter", "2010-07-27", "Ann Doyle", "U.S. House of Representatives"),
        (FAQ, "faq", "2009-08", "CBA", "CBA"),
        (RELEASE, "press-release", "2010-06-22", "CBA", "CBA"),
        (CLIPPING, "news", "2010-08-20", "The Alden Courier", "The Alden Courier"),
        (DEPOSITION, "deposition", "2011-10-19", "Carl J. Oster", "CBA"),
        (DECLARATION, "declaration", "2010-12-06", "Eleanor White", "FHI"),
        (HEARING, "transcript", "2011-05-18", None, None),
        (AGREEMENT, "moa", "2011-01-04", "CBA", "CBA"),
        (MINUTES, "minutes", "2011-06-14", "Alden City Council", "Alden City Council"),
        (CABLE, "cable", "1979-03-05", "Embassy Lima", "Department of State"),
    ],
)
def test_each_kind(text: str, kind: str, date: str, author: str | None, organization: str | None) -> None:
    document = one(text)
    assert (document.kind, document.date) == (kind, date)
    assert (document.author.name if document.author else None) == author
    assert (document.author.organization if document.author else None) == organization


def test_a_memo_names_its_readers() -> None:
    memo = one(MEMO)
    assert memo.title == "Requests by ports to stay out"
    assert [(p.name, p.role) for p in memo.recipients] == [("Ruth Abel", "Director")]
    assert [p.name for p in memo.copied] == ["Lee Tran"]


def test_a_letter_is_between_two_persons() -> None:
    letter = one(LETTER)
    assert letter.title == "Letter of Ann Doyle to Ruth Abel"
    assert [(p.name, p.role) for p in letter.recipients] == [("Ruth Abel", "Secretary of Maritime Safety")]
    assert said(letter, LETTER) == ["I write to ask whether a port in my district may stay out of Harbor Watch."]


def test_a_clipping_speaks_for_its_paper_and_keeps_its_writer() -> None:
    clipping = one(CLIPPING)
    assert clipping.title == "Port must go on counting ships"
    assert [(p.name, p.rule) for p in clipping.people] == [("Inga Moss", "byline")]


def test_clippings_bound_on_one_page_are_apart() -> None:
    other = "BELL POST\nAugust 19, 2010\n\nSheriff in no hurry\n\nThe sheriff has not read the letter, he said.\n"
    digest = f"{CLIPPING}\n{other}"
    first, second = split(digest)
    assert [d.author.name if d.author else "" for d in (first, second)] == ["The Alden Courier", "Bell Post"]


def test_bound_documents_are_parted_at_page_tops() -> None:
    bound = "\f".join(text.strip("\n") for text in (LETTER, MEMO, FAQ, DEPOSITION, DECLARATION, RELEASE))
    assert [d.kind for d in split(bound)] == ["letter", "memo", "faq", "deposition", "declaration", "press-release"]
    assert [d.first_page for d in split(bound)] == [1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize(
    "page",
    [
        "Mr. Joe Harker\nAugust 27, 2010\nPage 2\n\nThe port asks once more to be left alone.",
        "and that is why the port cannot stay out. I look forward to your answer in this matter.",
        "II. Discussion\n\nA port signs one agreement, with us, through its authority and its board.",
        "MEMORANDUM (continued)\n\nThe second reason is that the count does not depend on the port.",
    ],
)
def test_continuation_pages_stay_with_their_document(page: str) -> None:
    memo = one(MEMO + "\f" + page)
    assert (memo.first_page, memo.last_page) == (1, 2)


def test_a_page_without_a_head_after_a_signed_letter_is_by_an_unknown_hand() -> None:
    text = LETTER.replace("\ncc: Lee Tran\n", "") + "\fNOTES\n\nNobody stays out for long, whatever the paper says."
    letter, notes = split(text)
    assert letter.kind == "letter"
    assert (notes.kind, notes.author, notes.date) == ("unknown", None, None)


def test_status_is_told_by_marks_only() -> None:
    assert one("~DRAFT - PREDECISIONAL\n" + MEMO.strip()).status == "draft"
    assert one("FOR OFFICIAL USE ONLY\n" + MEMO.strip()).status == "internal"
    assert one(LETTER).status == "final"
    assert one(MEMO).status == "unknown"


SPOKEN_MINUTES = """
WILLOW COUNTY, WASHINGTON
BOARD OF COMMISSIONERS
December 14, 2010

COMMISSIONER HOLM: We have the motion to stay out. Is it required of us?
MR. STROUD: No, ma'am.
COMMISSIONER HOLM: And if this passes?
MR. STROUD: You would be out. I would carry the letter myself.
"""


def test_minutes_taken_down_word_for_word_are_a_transcript() -> None:
    document = one(SPOKEN_MINUTES)
    assert document.kind == "transcript"
    assert {turn.kind for turn in document.turns} == {"speech"}


def test_a_list_of_roles_in_capitals_is_none() -> None:
    assert one(SPOKEN_MINUTES.replace("MR. STROUD:", "COMMISSIONER HOLM:")).kind != "transcript"


def test_answers_for_the_record_are_of_the_day_they_came_in_and_a_letter_is_of_its_own() -> None:
    head = "HEARING ON HARBORS\nCOMMITTEE ON HARBORS\n\nResponses of Ruth Abel, Director. Received July 8, 2011.\n\n"
    body = "Question 1: May a port stay out?\nAnswer: It may not, and it never could.\n"
    assert one(head + body).date == "2011-07-08"
    assert (
        one(LETTER.replace("July 27, 2010", "July 27, 2010\n\nOffice of the Secretary, received July 29, 2010")).date
        == "2010-07-27"
    )


NOTES = """
Notes, harbor working group, May 3, 2010
(rough - J. Harker)

Abel: a port may stay out. Orr differed, and said so twice before the coffee came in.
"""


def test_notes_belong_to_the_one_who_took_them() -> None:
    first, second = split(FAQ + "\f" + NOTES)
    assert (second.date, second.author and second.author.name) == ("2010-05-03", "J. Harker")
    assert first.kind == "faq"
    unkept = one(
        NOTES.replace("Notes, harbor working group", "Harbor Schedule").replace("(rough - J. Harker)", "J. Harker")
    )
    assert unkept.author is None


RELEASE = """
FOR IMMEDIATE RELEASE
May 3, 2010
Contact: Harbor Rights Clinic, 503-555-0100

CLINIC SAYS CBA MISLED PORTS

PORTLAND - The Harbor Rights Clinic today released papers that show what the ports were told.
"""


@pytest.mark.parametrize(
    ("opening", "kind"),
    [
        ("PORTLAND - The Council today published an audit of the lamps, and it has four findings.", "press-release"),
        ("The Council has published an audit of the lamps of the port, and it has four findings.", "report"),
    ],
)
def test_a_body_s_own_story_is_a_release_whatever_it_is_about(opening: str, kind: str) -> None:
    head = "ALDEN HARBOR COUNCIL\nMonday, May 3, 2010\n\nAudit Report: the port paid for lamps nobody ordered\n\n"
    assert one(head + opening).kind == kind


def test_a_release_is_its_own_body_s_and_not_that_of_its_headline() -> None:
    assert (author := one(RELEASE).author) is not None
    assert author.name == "Harbor Rights Clinic"
    unnamed = RELEASE.replace("Harbor Rights Clinic, 503", "Matt, 503").replace(
        "The Harbor Rights Clinic today", "They"
    )
    assert (author := one(unnamed).author) is None or author.name != "Harbor Rights Clinic"


INTERVIEW = """
COMMITTEE ON HARBORS
U.S. HOUSE OF REPRESENTATIVES

INTERVIEW OF: CARL OSTER
Formerly Regional Coordinator, Harbor Watch, CBA
March 2, 2011

Q  When did you join?
A  In 2009, in the fall.
"""


def test_an_interview_with_questions_and_answers_is_a_deposition() -> None:
    document = one(INTERVIEW)
    assert (document.kind, document.author and document.author.name) == ("deposition", "Carl Oster")
    assert document.title.startswith("COMMITTEE ON HARBORS: ")
    assert one(INTERVIEW.replace("Q  When", "When").replace("A  In", "In")).kind != "deposition"


def test_the_first_question_of_a_deposition_may_tell_who_the_witness_is() -> None:
    asked = INTERVIEW.replace("Formerly Regional Coordinator, Harbor Watch, CBA\n", "")
    known = one(asked.replace("When did you join?", "You were Deputy Director of the CBA until when?")).author
    assert known is not None
    assert (known.role, known.organization) == ("Deputy Director", "CBA")
    posted = one(
        asked.replace("When did you join?", "What is your position?").replace(
            "In 2009, in the fall.", "Bureau Chief, Prints Bureau, Ohio Department of Canals. Eleven years in May."
        )
    ).author
    assert posted is not None
    assert posted.organization == "Ohio Department of Canals"
    unknown = one(asked.replace("When did you join?", "You were in the room until when?")).author
    assert unknown is not None
    assert (unknown.role, unknown.organization) == ("", "")


BROADCAST = """
WQLX-FM PUBLIC RADIO
MORNING TABLE
May 12, 2011

ABELARD: We are back. Are we in or out?
STODDARD: I can only tell you what we did.
ABELARD: And what do they say?
STODDARD: They wrote to us on Monday.
"""


def test_a_broadcast_s_speakers_go_by_surname() -> None:
    assert one(BROADCAST).kind == "transcript"
    headings = BROADCAST.replace("ABELARD: And", "STAFFING: And").replace("STODDARD: They", "MATCHES: They")
    assert one(headings).kind != "transcript"


def test_a_department_of_a_state_is_not_the_federal_one() -> None:
    head = "DEPARTMENT OF MARITIME SAFETY, STATE OF DELAWARE\n"
    state = one(head + MEMO.strip().split("\n", 3)[3]).author
    assert state is not None
    assert state.organization == "Delaware Department of Maritime Safety"
    assert (federal := one(MEMO).author) is not None
    assert federal.organization == "CBA"


def test_a_heading_that_ends_in_a_day_is_no_part_of_the_sentence_below() -> None:
    found = one(
        "U.S. Immigration and Customs Enforcement\nOffice of Local Coordination\n"
        "Talking points: call with the Western sheriffs, May 10, 2011\n"
        "Prepared May 9, 2011. For internal use; do not leave them behind.\n"
        "Ms. Orr will open the call with the figures and will then take questions from the\nsheriffs.\n"
    )
    assert (found.kind, found.author is not None) == ("talking-points", True)


def test_a_marking_in_capitals_opens_no_story() -> None:
    found = one(
        "DEPARTMENT OF HOMELAND SECURITY\nOffice of Inspector General\n"
        "DRAFT FOR AGENCY COMMENT. Not for release outside the Department.\nJanuary 20, 2012\n"
        "What the States Were Told: A Review of Letters\n\nThe office began this review in the spring of 2011.\n"
    )
    assert found.kind == "report"


PAPER = "\n\nThe port of Alder asks why the lamps burn, and who it is that pays for them by night.\n"


@pytest.mark.parametrize(
    ("head", "kind", "author"),
    [
        (
            "U.S. COASTAL BORDER AGENCY\nHarbor Watch: Points for Use with Pilots\nMarch 15, 2010",
            "talking-points",
            "CBA",
        ),
        ("HARBOR WATCH\nPOINTS FOR CALLS WITH PORTS\nFebruary 24, 2011. Cleared.", "talking-points", "CBA"),
        ("U.S. COASTAL BORDER AGENCY\nDecision Points in Harbor Law\nMarch 15, 2010", "report", "CBA"),
        ("BRIEFING FOR THE SECRETARY\nHarbor Watch\nPrepared by the Program Office\nMay 3, 2010", "briefing", "CBA"),
        ("U.S. COASTAL BORDER AGENCY\nHEARING PREPARATION: SUBCOMMITTEE ON PORTS\nMay 3, 2010", "briefing", "CBA"),
        ("MEMORANDUM OF TELEPHONE CALL\nDate: April 15, 2010\nTaken by: Ada Roe, Coordinator", "report", "Ada Roe"),
        ("MEMORANDUM TO FILE\nL. Roe\nMonday, December 6, 2010\nRe: Meeting with the port", "memo", "L. Roe"),
        (
            "RESOLUTION NO. 19\nas adopted by the Board of Pilots, May 3, 2010\n\nWHEREAS, the City of Alder is old;",
            "minutes",
            "Alder Board of Pilots",
        ),
        (
            "RESOLUTION NO. 19\nas adopted by the Board of Pilots, May 3, 2010\n\nWHEREAS, the City of Alder and "
            "the City of Elm are old;",
            "minutes",
            None,
        ),
    ],
)
def test_papers_told_by_their_titles(head: str, kind: str, author: str | None) -> None:
    document = one(head + PAPER)
    assert (document.kind, document.author.name if document.author else None) == (kind, author)


BRIEF = """
UNITED STATES DISTRICT COURT
DEFENDANTS' REPLY BRIEF
Filed January 20, 2012

The port would rather not be counted. It has no standing to say so.

Respectfully submitted,

Ann Doyle
Assistant Port Attorney
"""
ARGUED = """
Alder Port v. Coastal Border Agency
TRANSCRIPT OF PROCEEDINGS, February 16, 2012, before the Honorable Ruth Abel

THE COURT: Good morning. Ms. Doyle, you are the movant.

MS. DOYLE: May it please the Court, the motion can be resolved at once.

THE COURT: I daresay. May the port stay out?

MS. DOYLE: It may not look, Your Honor, and no more than that.
"""
PAGE = """
ALDER HERALD
Sunday, July 24, 2011

Page 16

By Ben Orr, Editor

It cost this newspaper a year, but we have the page. The port may stay out, it says.
"""


@pytest.mark.parametrize(("page", "kind"), [(ARGUED, "transcript"), (PAGE, "news")])
def test_papers_that_begin_behind_a_brief(page: str, kind: str) -> None:
    assert [document.kind for document in split(BRIEF + "\f" + page)][1:] == [kind]


def test_a_later_page_that_bears_its_number_goes_on() -> None:
    assert len(split(BRIEF + "\f\nReply brief\n\nPage 16\n\nThe port has a lamp, and it burns all night.\n")) == 1


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("LOG OF CALLS, ALDEN. Prepared July 14, 2010. Not for release.", "COASTAL BORDER AGENCY: LOG OF CALLS, ALDEN"),
        ("Calls of the week. Not for release.", "COASTAL BORDER AGENCY: Calls of the week"),
        ("Calls of the week. Ships of the port.", ""),
    ],
)
def test_fragments_in_a_head_are_no_sentence(head: str, title: str) -> None:
    assert (
        split(f"COASTAL BORDER AGENCY\n{head}\n\nThe pilot asked who pays for the lamps of the port.")[0].title == title
    )


def test_notes_of_a_call_are_no_story_of_a_paper_named_call() -> None:
    notes = """
CONFERENCE CALL, Wed. May 5, 2010, 1:00-1:50 Central

Notes: A. Roe (Alden). Not verbatim. Draft.

On the line: Joe Harker, Ruth Abel (CBA); Sheriff Ann Doyle (Elm County).

Doyle wants to know whether a port may stay out of Harbor Watch.
"""
    call = one(notes)
    assert call.kind == "report"
    assert call.author is None or call.author.rule != "outlet"
    story = notes.replace("CONFERENCE CALL, Wed.", "THE ALDEN CALL").replace(
        "Notes: A. Roe (Alden). Not verbatim. Draft.", "By Inga Moss"
    )
    assert one(story).kind == "news"
