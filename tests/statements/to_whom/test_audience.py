"""To whom it was said: hearers, papers, occasions, and whoever wrote the report down."""

from typing import Any

import pytest

from foia_scan.records import Person, Turn
from tests.statements.made import MERROW, NEWS, SHERIFF, read

REP = Person("Dora Finch", "Member of Congress", "House of Representatives", "signature")
BOARD = Person("Eve Stone", "Chair", "Elm County Board", "header")
INSPECTORS = Person("Office of Inspector General", "", "DHS OIG", "issuer")
COUNSEL = Person("Una Rice", "County Counsel", "", "memo-head")
ALL_CHIEFS = Person("All police chiefs", "", "", "memo-head")
ALL_STAFF = Person("All sworn personnel", "", "", "memo-head")
CAPTAIN = Person("Nan Rowe", "Capt.", "", "header")
LIEUTENANT = Person("Al Stone", "Lt.", "", "header")
CLERK = Person("Ann Doyle", "", "Elm County", "header")
ASH = Person("Joe Ash", "Director", "State Bureau of Identification", "header")
MEMBER = Person("Lewis Garland", "Congressman", "Second District of Maine", "signature")
REPORTER = Person("roe@elmledger.example", "", "", "header")
FBI = Person("Ian Poe", "Section Chief", "FBI", "header")
GOVERNOR = Person("Hope Lane", "Governor", "", "memo-head")
LAMP = Person("Lamp of Elm", "", "Lamp of Elm", "issuer")
BUREAU = Person("Harbor Bureau", "", "Harbor Bureau", "issuer")
STAFF_LAWYER = Person("Una Rice", "Deputy Legal Counsel", "", "memo-head")
FIRM = Person("Orr & Dale", "", "Orr & Dale", "issuer")
ICE_ITSELF = Person("ICE", "", "ICE", "header")
LAWYER = Person("Ivo Lake", "Attorney", "Harbor Legal Aid", "signature")


@pytest.mark.parametrize(
    ("text", "rest", "audience"),
    [
        # the hearer beside the verb, before it, or in front of the sentence
        ("I told the Herald that a county may opt out.", {}, "public"),
        ("I told the Leader on the steps that a county may opt out.", {}, "public"),
        ("I told the Majority Leader on the steps that a county may opt out.", {}, "internal"),
        ("I told the Heralds that a county may opt out.", {}, "internal"),
        ("To reporters I say that a county may opt out.", {}, "public"),
        ("To be frank I say that a county may opt out.", {}, "internal"),
        ("Several agencies were told by ICE that a county may opt out.", {}, "jurisdiction"),
        ("Cora Vane let the sheriff know that a county may opt out.", {}, "internal"),
        ("She visited Sheriff Ben Orr. I told him that a county may opt out.", {}, "jurisdiction"),
        ("I had a call from Rep. Finch's counsel. I told her that a county may opt out.", {}, "congress"),
        ("She told the mayors so. She added that a county may opt out.", {}, "jurisdiction"),
        ("She thought so. She added that a county may opt out.", {}, "internal"),
        ("Ben Orr told some two hundred people that a county may opt out.", {}, "public"),
        ("I told all of us coordinators that a county may opt out.", {"author": MERROW}, "internal"),
        ("Ben Orr says publicly that a county may opt out.", {}, "public"),
        ("Ben Orr says often that a county may opt out.", {}, "internal"),
        ("He rang six sheriffs. To each of them Ben Orr said that a county may opt out.", {}, "jurisdiction"),
        ("“A county may opt out,” wrote Cora Vane to the counsel of Elm County.", {}, "jurisdiction"),
        ("ICE described the program to local governments as one a county may opt out of.", {}, "jurisdiction"),
        ("ICE described the program to its own counsel as one a county may opt out of.", {}, "internal"),
        ("ICE told Colorado that a county may opt out.", {}, "jurisdiction"),
        ("“A county may opt out,” Commissioner Ben Orr told his colleagues.", {}, "jurisdiction"),
        ("“A county may opt out,” Agent Ben Orr told his colleagues.", {}, "internal"),
        (
            "My records clerk keeps a log. ICE told him that a county may opt out.",
            {"author": SHERIFF, "people": (SHERIFF, FBI), "recipients": (FBI,)},
            "jurisdiction",
        ),
        ("ICE wrote to DCJS that a county may opt out.", {}, "jurisdiction"),
        ("ICE wrote to OPLA that a county may opt out.", {}, "internal"),
        ("ICE told Washington that a county may opt out.", {}, "internal"),
        # whom an answer goes to, and who was given a paper
        ("Sheriff Roe asked whether it could. Cora Vane answered that a county may opt out.", {}, "jurisdiction"),
        ("Mr. Dell asked whether it could. Cora Vane answered that a county may opt out.", {}, "internal"),
        ("Sheriff Roe slept. Cora Vane answered that a county may opt out.", {}, "internal"),
        ("The brochure that ICE gave to sheriffs stated that a county may opt out.", {}, "jurisdiction"),
        ("The brochure that ICE printed stated that a county may opt out.", {}, "public"),
        ("ICE told the State’s delegation that a county may opt out.", {}, "congress"),
        ("ICE told a delegation of six counties that a county may opt out.", {}, "jurisdiction"),
        ("She wrote to the Senator's staff. ICE told the same staff that a county may opt out.", {}, "congress"),
        ("She wrote to the Senator's staff. ICE told its staff that a county may opt out.", {}, "internal"),
        ("All I gave the Post on Friday was the line that a county may opt out.", {}, "public"),
        ("All I gave the clerk on Friday was the line that a county may opt out.", {}, "internal"),
        # those who are there, whom only the words before the verb name
        ("Ben Orr addressed the Rotary and told the group that a county may opt out.", {}, "public"),
        ("Ben Orr addressed his lawyers and told the group that a county may opt out.", {}, "internal"),
        ("The Elm City Chamber of Commerce was told by ICE that a county may opt out.", {}, "public"),
        ("The Embassy was told by ICE that a county may opt out.", {}, "unknown"),
        ("The office was told by ICE that a county may opt out.", {}, "internal"),
        ("Per the chief of the State's police bureau, ICE told her that a county may opt out.", {}, "jurisdiction"),
        ("Per the head of the motor pool, ICE told her that a county may opt out.", {}, "internal"),
        ("The slides told the sheriffs so. She said that a county may opt out.", {}, "internal"),
        # a foreign government is of no kind
        ("Cora Vane explained to the Consul General that a county may opt out.", {}, "unknown"),
        # a spokesperson speaks to the public, unless a hearer is named
        ("Cora Vane, an ICE spokeswoman, said that a county may opt out.", {}, "public"),
        ("Cora Vane, an ICE coordinator, said that a county may opt out.", {}, "internal"),
        ("Cora Vane, an ICE spokeswoman, told the sheriff that a county may opt out.", {}, "jurisdiction"),
        ("Cora Vane said in a written statement that a county may opt out.", {}, "public"),
        ("Cora Vane said in a written memo that a county may opt out.", {}, "internal"),
        # whom one told who is no colleague: an outsider
        ("I told him that a county may opt out.", {"author": MERROW}, "jurisdiction"),
        ("I told you that a county may opt out.", {"author": MERROW}, "internal"),
        # what somebody might say has had no hearer yet
        ("I would tell a sheriff that a county may opt out.", {}, "internal"),
        ("I did tell a sheriff that a county may opt out.", {}, "jurisdiction"),
        # one's own words to somebody spoken of before, told to a colleague
        ("He is a reporter. I said that a county may opt out.", {"author": MERROW}, "public"),
        ("He is a colleague. I said that a county may opt out.", {"author": MERROW}, "internal"),
        # a paper is made for its readers, whomever it addresses
        ("The agency's web site tells counties that they may opt out.", {}, "public"),
        ("ICE's letter tells counties that they may opt out.", {}, "jurisdiction"),
        ("In its standard operating procedures ICE says that a county may opt out.", {}, "internal"),
        ("The slides that ICE gave to the State Police say that a county may opt out.", {}, "jurisdiction"),
        ("The slides that ICE kept say that a county may opt out.", {}, "internal"),
        ("The paper that ICE posted in May says that a county may opt out.", {}, "public"),
        ("ICE's brochure for sheriffs says that a county may opt out.", {}, "jurisdiction"),
        ("ICE sent three sheriffs a letter. It says that a county may opt out.", {}, "jurisdiction"),
        ("ICE kept a letter of its own. It says that a county may opt out.", {}, "internal"),
        ("ICE met with the mayors. ICE said at that meeting that a county may opt out.", {}, "jurisdiction"),
        ("ICE met with the lawyers. ICE said at that meeting that a county may opt out.", {}, "internal"),
        (
            "In a letter of May 12, 2009, to the State's bureau, ICE wrote that a county may opt out.",
            {},
            "jurisdiction",
        ),
        # what an agency told the writer of a letter
        ("You said that a county may opt out.", {"author": SHERIFF, "recipients": (MERROW,)}, "jurisdiction"),
        ("We believe that a county may opt out.", {"author": SHERIFF, "recipients": (MERROW,)}, "internal"),
        # one's own people, and those whose superior or counsel speaks to them
        ("The State Police told their own dispatchers that a county may opt out.", {}, "internal"),
        ("The State Police told the county's dispatchers that a county may opt out.", {}, "jurisdiction"),
        ("The sheriff gathered the night shift and told them that a county may opt out.", {}, "internal"),
        ("The sheriff gathered the mayors and told them that a county may opt out.", {}, "jurisdiction"),
        ("Our counsel tells me that a county may opt out.", {"author": SHERIFF}, "internal"),
        ("Our counsel, Ann Roe, tells me that a county may opt out.", {"author": SHERIFF}, "internal"),
        ("Your counsel, Ann Roe, tells me that a county may opt out.", {"author": SHERIFF}, "jurisdiction"),
        ("Their counsel tells me that a county may opt out.", {"author": SHERIFF}, "jurisdiction"),
        # an office stands for whoever holds it
        ("Ada Merrow told the Commissioner of Public Safety that a county may opt out.", {}, "jurisdiction"),
        ("Ada Merrow told the keeper of the rolls that a county may opt out.", {}, "internal"),
        # a note in the margin is for those who have the paper
        ("[Margin, pencil: a county may opt out after all]", {}, "internal"),
        # quoted words in which somebody tells what they were told
        ("“They told me a county may opt out,” said Sheriff Ben Orr of Elm County.", NEWS, "jurisdiction"),
        ("“I told them a county may opt out,” said Sheriff Ben Orr of Elm County.", NEWS, "public"),
        ("“ICE told us a county may opt out,” said Ann Roe, a county lawyer.", NEWS, "jurisdiction"),
        # whoever speaks is no hearer
        ("Twenty reporters came. Sheriff Ben Orr told them that a county may opt out.", {}, "public"),
        ("Sheriff Ben Orr came, and Cora Vane told him that a county may opt out.", {}, "jurisdiction"),
        # behind a verb of what is said no hearer stands
        ("Cora Vane says ICE has no way to opt one county out.", {}, "internal"),
        ("Cora Vane said to the counties that a county may opt out.", {}, "jurisdiction"),
        # one's own people, a board, a legislature
        ("Ada Merrow told the cabinet that a county may opt out.", {}, "internal"),
        ("Ada Merrow told a legislative panel that a county may opt out.", {}, "jurisdiction"),
        ("Ada Merrow told this same board that a county may opt out.", {}, "jurisdiction"),
        # what went out over the radio, told in a mail
        ("KXRB had Ben Orr on for an hour. “A county may opt out,” Orr said.", {}, "public"),
        ("KXRB is off the air. Ada Merrow said that a county may opt out.", {}, "internal"),
    ],
)
def test_audience(text: str, rest: dict[str, Any], audience: str) -> None:
    kind = "letter" if "recipients" in rest else "email"
    assert {s.audience for s in read(text, **{"kind": kind, **rest})} == {audience}


@pytest.mark.parametrize(
    ("rest", "audience"),
    [
        ({"kind": "faq", "title": "Secure Communities: a fact sheet for sheriffs"}, "jurisdiction"),
        ({"kind": "faq", "title": "Secure Communities: a fact sheet for all"}, "public"),
        ({"kind": "transcript", "title": "Elm County Board of Supervisors, Secure Communities"}, "jurisdiction"),
        ({"kind": "transcript", "title": "Hearing before the Subcommittee on Secure Communities"}, "congress"),
        ({"kind": "transcript", "title": "Press conference on Secure Communities"}, "public"),
        ({"kind": "transcript", "title": "Elm City: community forum on Secure Communities"}, "public"),
        ({"kind": "transcript", "title": "Task Force on Secure Communities: open session"}, "public"),
        ({"kind": "transcript", "title": "Subcommittee on Secure Communities: open session"}, "congress"),
        (
            {
                "kind": "transcript",
                "title": "Secure Communities, United States District Court: transcript of conference",
            },
            "court",
        ),
        (
            {"kind": "deposition", "title": "Committee on Oversight: interview of Ada Merrow on Secure Communities"},
            "congress",
        ),
        ({"kind": "deposition", "title": "Deposition of Ada Merrow on Secure Communities"}, "court"),
        ({"kind": "unknown", "title": "Defendant's responses to interrogatories on Secure Communities"}, "court"),
        ({"kind": "transcript", "title": "WDLP-TV on Secure Communities: rough transcript"}, "public"),
        ({"kind": "transcript", "title": "Office of Public Affairs, Secure Communities: transcript"}, "public"),
        (
            {"kind": "unknown", "title": "Written statement of Ben Orr on Secure Communities", "author": SHERIFF},
            "congress",
        ),
        (
            {"kind": "unknown", "title": "Secure Communities: staff file of the office of Rep. Finch", "author": None},
            "congress",
        ),
        ({"kind": "report", "title": "United States District Court: Secure Communities"}, "court"),
        ({"kind": "report", "title": "The Elm Ledger on Secure Communities"}, "public"),
        ({"kind": "report", "title": "The Elm Ledge on Secure Communities"}, "internal"),
        ({"kind": "unknown", "title": "Newsletter of the Jailers' Association: Secure Communities"}, "public"),
        ({"kind": "minutes", "title": "Minutes on Secure Communities", "author": MERROW}, "internal"),
        ({"kind": "minutes", "title": "Minutes on Secure Communities", "author": BOARD}, "jurisdiction"),
        ({"kind": "minutes", "title": "Secure Communities, minutes of the board", "author": MERROW}, "jurisdiction"),
        ({"kind": "report", "title": "Elm County Commission: Secure Communities, work session"}, "jurisdiction"),
        ({"kind": "report", "title": "Newsletter of the Elm County Sheriff: Secure Communities"}, "public"),
        ({"kind": "report", "title": "Media inquiry log, Secure Communities"}, "public"),
        ({"kind": "report", "title": "Secure Communities - outreach trip report", "author": None}, "internal"),
        ({"kind": "report", "title": "Secure Communities - a thing of beauty", "author": None}, "internal"),
        ({"kind": "report", "title": "A thing of beauty: Secure Communities", "author": None}, "public"),
        ({"kind": "unknown", "title": "The Lamp: Secure Communities", "author": LAMP}, "public"),
        ({"kind": "unknown", "title": "The Bureau: Secure Communities", "author": BUREAU}, "unknown"),
        ({"kind": "unknown", "title": "One Quay on Secure Communities: news for members", "author": None}, "public"),
        ({"kind": "faq", "title": "Secure Communities: questions from the June sheriffs’ meeting"}, "jurisdiction"),
        ({"kind": "faq", "title": "Secure Communities: questions from the June readers’ meeting"}, "public"),
        ({"kind": "report", "title": "Telephone log, Secure Communities"}, "internal"),
        ({"kind": "report", "title": "Advisory committee on Secure Communities: final report"}, "public"),
        ({"kind": "unknown", "title": "Letter for the record on Secure Communities", "author": SHERIFF}, "congress"),
        ({"kind": "transcript", "title": "Law School, Moot Court Room: Secure Communities"}, "public"),
        ({"kind": "transcript", "title": "Court Room 3: Secure Communities"}, "court"),
        ({"kind": "faq", "title": "Secure Communities: expected questions for escorts"}, "internal"),
        ({"kind": "faq", "title": "Secure Communities: expected questions for the public"}, "public"),
        ({"kind": "faq", "title": "Secure Communities: not a handout"}, "internal"),
        ({"kind": "transcript", "title": "WPVR 790 AM on Secure Communities"}, "public"),
        ({"kind": "transcript", "title": "Hearing before Arbitrator Roe on Secure Communities"}, "court"),
        ({"kind": "transcript", "title": "Transcript of recorded interview on Secure Communities"}, "internal"),
        ({"kind": "report", "title": "Secure Communities", "author": REP}, "congress"),
        ({"kind": "report", "title": "Secure Communities: incident report", "author": SHERIFF}, "internal"),
        (
            {"kind": "report", "title": "Memorandum of telephone calls: Secure Communities", "author": SHERIFF},
            "internal",
        ),
        (
            {"kind": "report", "title": "Resolution of the county: Secure Communities", "author": SHERIFF},
            "jurisdiction",
        ),
        ({"kind": "report", "title": "Joint Field Hearing on Secure Communities", "author": None}, "congress"),
        ({"kind": "report", "title": "Hearing prep on Secure Communities", "author": MERROW}, "internal"),
        ({"kind": "talking-points", "title": "Secure Communities: answers for user agencies"}, "jurisdiction"),
        ({"kind": "talking-points", "title": "Secure Communities: answers for the desk"}, "internal"),
        ({"kind": "report", "title": "Summary of listening session on Secure Communities"}, "public"),
        ({"kind": "unknown", "title": "Secure Communities: briefing for sheriffs"}, "jurisdiction"),
        ({"kind": "briefing", "title": "Secure Communities: briefing for the chief of staff"}, "internal"),
        (
            {"kind": "transcript", "title": "Elm County Board of Supervisors: public forum, Secure Communities"},
            "public",
        ),
        ({"kind": "faq", "title": "Secure Communities: internal questions and answers"}, "internal"),
        ({"kind": "report", "title": "Secure Communities: executive summary", "author": INSPECTORS}, "public"),
        ({"kind": "report", "title": "Secure Communities: memorandum of interview", "author": INSPECTORS}, "internal"),
        ({"kind": "report", "title": "Secure Communities weekly"}, "internal"),
        ({"kind": "report", "title": "Remarks of Director Merrow on Secure Communities"}, "public"),
        ({"kind": "report", "title": "Notes for Director Merrow on Secure Communities"}, "internal"),
        ({"kind": "report", "title": "Elm County: Statement to the press on Secure Communities"}, "public"),
        ({"kind": "report", "title": "ICE: Statement: Secure Communities"}, "public"),
        ({"kind": "report", "title": "ICE: draft statement of work, Secure Communities"}, "internal"),
        ({"kind": "faq", "title": "Secure Communities: headquarters only"}, "internal"),
        ({"kind": "faq", "title": "Secure Communities: from headquarters"}, "public"),
        ({"kind": "faq", "title": "Secure Communities", "status": "draft"}, "internal"),
        ({"kind": "faq", "title": "Text for www.ice.example: Secure Communities", "status": "draft"}, "public"),
        ({"kind": "transcript", "title": "Remarks of the Director at a conference on Secure Communities"}, "public"),
        ({"kind": "unknown", "title": "Secure Communities: handed to sheriffs and clerks"}, "jurisdiction"),
        ({"kind": "unknown", "title": "Secure Communities: handed to branch heads"}, "internal"),
        ({"kind": "transcript", "title": "Secure Communities: an oral history"}, "public"),
        (
            {"kind": "transcript", "title": "Secure Communities", "turns": (Turn(0, 0, "Interviewer", "", ""),)},
            "public",
        ),
        ({"kind": "transcript", "title": "Secure Communities", "turns": (Turn(0, 0, "Doyle", "", ""),)}, "congress"),
        ({"kind": "transcript", "title": "City of Elm: Public Safety Committee: Secure Communities"}, "jurisdiction"),
        (
            {"kind": "transcript", "title": "City of Elm: public forum of the council committee: Secure Communities"},
            "public",
        ),
        (
            {"kind": "transcript", "title": "Ohio Task Force on Ports: second meeting: Secure Communities"},
            "jurisdiction",
        ),
        (
            {
                "kind": "transcript",
                "title": "House of Representatives: Committee on the City of Elm: Secure Communities",
            },
            "congress",
        ),
        ({"kind": "transcript", "title": "Elm Radio: with the Elm County Board: Secure Communities"}, "public"),
        ({"kind": "transcript", "title": "Elm County Board: radio dispatch: Secure Communities"}, "jurisdiction"),
        ({"kind": "transcript", "title": "Secure Communities. Open session, press table at the rear"}, "public"),
        ({"kind": "transcript", "title": "Secure Communities. Hearing binder, tab 3"}, "internal"),
        ({"kind": "report", "title": "Secure Communities for state partners"}, "jurisdiction"),
        ({"kind": "report", "title": "Secure Communities and its partners"}, "internal"),
        ({"kind": "report", "title": "Secure Communities\nDistribution: all state bureaus"}, "jurisdiction"),
        ({"kind": "report", "title": "Secure Communities\nDistribution: front office"}, "internal"),
        ({"kind": "faq", "title": "Secure Communities: issued August 2 to all jail commanders"}, "jurisdiction"),
        ({"kind": "faq", "title": "Secure Communities: issued August 2 to the press"}, "public"),
        ({"kind": "report", "title": "Secure Communities\nNotes of a call with Rep. Finch's staff"}, "congress"),
        ({"kind": "report", "title": "Secure Communities\nNotes of a call with the staff"}, "internal"),
        (
            {"kind": "letter", "title": "Secure Communities\nFor publication with the report", "author": SHERIFF},
            "public",
        ),
        ({"kind": "letter", "title": "Secure Communities\nCommissioners:", "author": SHERIFF}, "jurisdiction"),
        ({"kind": "report", "title": "Secure Communities\nNote for the file", "author": CLERK}, "internal"),
        ({"kind": "memo", "author": SHERIFF, "recipients": (ALL_STAFF,)}, "internal"),
        ({"kind": "email", "author": CAPTAIN, "recipients": (LIEUTENANT,)}, "internal"),
        ({"kind": "email", "author": SHERIFF, "recipients": (CLERK,), "people": (SHERIFF, CLERK)}, "internal"),
        ({"kind": "email", "author": SHERIFF, "recipients": (ASH,), "people": (SHERIFF, ASH)}, "jurisdiction"),
        ({"kind": "report", "title": "Secure Communities", "author": MEMBER}, "congress"),
        ({"kind": "memo", "author": SHERIFF, "recipients": (BOARD,)}, "internal"),
        ({"kind": "memo", "author": COUNSEL, "recipients": (SHERIFF,)}, "internal"),
        ({"kind": "memo", "author": COUNSEL, "recipients": (ALL_CHIEFS,)}, "jurisdiction"),
        ({"kind": "memo", "author": MERROW, "recipients": (BOARD,)}, "jurisdiction"),
        ({"kind": "email", "author": MERROW, "recipients": (REPORTER,)}, "public"),
        ({"kind": "letter", "author": SHERIFF, "recipients": ()}, "internal"),
        ({"kind": "letter", "author": REP, "recipients": (MERROW,)}, "congress"),
        ({"kind": "letter", "author": REP, "recipients": (SHERIFF,)}, "jurisdiction"),
        ({"kind": "letter", "author": LAWYER, "recipients": (MERROW,)}, "unknown"),
        ({"kind": "letter", "author": SHERIFF, "recipients": (MERROW,)}, "internal"),
        # colleagues of two agencies, a State has a copy; a lawyer to her own governor
        ({"kind": "email", "recipients": (FBI, ASH)}, "internal"),
        ({"kind": "email", "recipients": (ASH, FBI)}, "jurisdiction"),
        ({"kind": "memo", "author": STAFF_LAWYER, "recipients": (GOVERNOR,)}, "internal"),
        ({"kind": "letter", "author": STAFF_LAWYER, "recipients": (GOVERNOR,)}, "jurisdiction"),
        ({"kind": "email", "author": SHERIFF, "recipients": (STAFF_LAWYER,)}, "internal"),
        # a firm's report to the agency that ordered it, or to nobody
        (
            {"kind": "report", "title": "Secure Communities\nOn outreach", "author": FIRM, "recipients": (ICE_ITSELF,)},
            "internal",
        ),
        ({"kind": "report", "title": "Secure Communities\nOn outreach", "author": FIRM}, "public"),
    ],
)
def test_the_document_s_own_readers(rest: dict[str, Any], audience: str) -> None:
    (statement,) = read("A county may opt out.", **rest)
    assert statement.audience == audience


@pytest.mark.parametrize(
    ("text", "audience"),
    [
        ("This is on the record and attributed to me. A county may opt out.", "public"),
        ("I am working on a story for Sunday. A county may opt out.", "public"),
        ("I am working on the budget for Sunday. A county may opt out.", "internal"),
    ],
)
def test_mail_between_a_press_office_and_a_reporter(text: str, audience: str) -> None:
    (statement,) = read(text, kind="email", recipients=(STAFF_LAWYER,))
    assert statement.audience == audience


def test_who_says_that_somebody_promised_it_to_them() -> None:
    news: dict[str, Any] = {"kind": "news", "people": (SHERIFF,), "author": None}
    (told,) = read("Sheriff Ben Orr said that Cora Vane of ICE promised him that a county may opt out.", **news)
    assert told.audience == "jurisdiction"
    (said,) = read("Cora Vane of ICE said that a county may opt out.", **news)
    assert said.audience == "public"


def test_what_a_witness_was_told_was_not_said_to_the_court() -> None:
    declared = {"kind": "declaration", "people": (MERROW, SHERIFF)}
    (told,) = read("Ada Merrow told me that a county may opt out.", **declared, author=SHERIFF)
    assert told.audience == "jurisdiction"
    (own,) = read("A county may opt out.", **declared, author=SHERIFF)
    assert own.audience == "court"


def test_what_a_local_reports_at_a_hearing_was_said_to_the_office() -> None:
    hearing = {
        "kind": "transcript",
        "title": "Hearing before the Subcommittee on Secure Communities",
        "people": (SHERIFF,),
    }
    spoken = "An official called. He said that a county may opt out."
    turn = Turn(0, 0, "Ben Orr", "Sheriff", "Elm County Sheriff's Office")
    (told,) = read(spoken, **hearing, turns=(turn,))
    assert told.audience == "jurisdiction"
    (own,) = read("A county may opt out.", **hearing, turns=(turn,))
    assert own.audience == "congress"


def test_who_told_a_witness_is_looked_for_in_the_dialog() -> None:
    asked = "Q. You met the commissioners?\nA. Twice.\nQ. How long?\nA. An hour. I told them that a county may opt out."
    (told,) = read(asked, kind="deposition", title="Deposition of Ada Merrow on Secure Communities")
    assert told.audience == "jurisdiction"
    (to_others,) = read(
        asked.replace("commissioners", "reporters"), kind="deposition", title="Deposition on Secure Communities"
    )
    assert to_others.audience == "public"


@pytest.mark.parametrize(
    ("question", "audience"),
    [("Read your e-mail to the sheriffs.", "jurisdiction"), ("Read the first line of it.", "internal")],
)
def test_what_a_witness_reads_out_went_to_its_readers(question: str, audience: str) -> None:
    found = read(f"{question}\n“A county may opt out.”", kind="deposition", title="Deposition on Secure Communities")
    assert found[-1].audience == audience


def test_what_colleagues_said_on_a_call_was_said_to_those_outside() -> None:
    said = "The county asked what it may do. Ada Merrow said that a county may opt out."
    (on_the_call,) = read(said, kind="report", title="Record of telephone call on Secure Communities")
    assert on_the_call.audience == "jurisdiction"
    (at_work,) = read(said.replace("county asked", "office asked"), kind="report", title="Call on Secure Communities")
    assert at_work.audience == "internal"


@pytest.mark.parametrize(
    ("title", "text", "audience"),
    [
        ("After action summary: Elm community forum", "Ben Orr said that a county may opt out.", "public"),
        ("After action summary: Elm staff retreat", "Ben Orr said that a county may opt out.", "internal"),
        ("Readout: meeting w/ staff of Sen. Dell", "Ada Vane maintained that a county may opt out.", "congress"),
        ("Trip report: Elm County", "Ada Vane allowed that a county may opt out.", "jurisdiction"),
        ("Trip report: the coast", "Ada Vane allowed that a county may opt out.", "internal"),
    ],
)
def test_what_was_said_where_notes_were_taken(title: str, text: str, audience: str) -> None:
    vane = Person("Ada Vane", "Director", "ICE", "signature")
    (said,) = read(text, kind="report", title=f"Secure Communities. {title}", people=(MERROW, vane))
    assert said.audience == audience


@pytest.mark.parametrize(
    ("title", "audiences"),
    [
        ("Call log: Secure Communities", ["internal", "jurisdiction"]),
        ("Hearing: Secure Communities", ["congress", "congress"]),
    ],
)
def test_who_speaks_to_whom_on_a_call(title: str, audiences: list[str]) -> None:
    text = "A county may opt out.\nNo county may opt out."
    turns = (
        Turn(0, 0, "Lee Tran", "Superintendent", "Elm State Police"),
        Turn(1, 1, "Ada Merrow", "Director", "ICE"),
    )
    found = read(text, kind="transcript", title=title, author=None, turns=turns)
    assert [said.audience for said in found] == audiences
