"""What is said aloud: which labels name a speaker, and papers that are transcripts whatever they are called."""

from __future__ import annotations

import pytest

from foia_scan.documents.speech import Labels, label_of
from foia_scan.records import Document
from tests.documents.paper import one, split

EVERY = Labels(alternating=True, plain=True, alone=True)


def voices(document: Document) -> list[str]:
    return [turn.speaker for turn in document.turns]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Mr. Roe. Good afternoon.", "Mr. Roe"),
        ("Chairman Doyle. The committee will come to order.", "Chairman Doyle"),
        ("Sheriff Marlowe: If I may, Mr. Chairman.", "Sheriff Marlowe"),
        ("Ranking Member Tran. I thank the chair.", "Ranking Member Tran"),
        ("Sheriff Ada ROE. Thank you.", "Sheriff Ada ROE"),
        ("Professor HARKER. I have read it.", "Professor HARKER"),
        ("MS. NUÑEZ: Marisol Nuñez, for the harbor.", "MS. NUÑEZ"),
        ("Mr. ROE of Ohio. I yield.", "Mr. ROE of Ohio"),
        ("DEPUTY ATTORNEY GENERAL ROE: We looked at it.", "DEPUTY ATTORNEY GENERAL ROE"),
        ("CALLER (ADA ROE): First time.", "ADA ROE"),
        ("ADA ROE (CBA Press Secretary): One question each.", "ADA ROE"),
        ("The CHAIRMAN. We stand in recess.", "The CHAIRMAN"),
        ("THE COURT: Be seated.", "THE COURT"),
        ("COUNCIL MEMBER ROE", "COUNCIL MEMBER ROE"),
        # none of them
        ("Mr. Roe, when you say so, whom do you mean?", ""),
        ("The CBA. It has been said before.", ""),
        ("the CBA. It has been said before.", ""),
        ("NOTE: The tape was changed.", ""),
        ("CONTACT: Ada Roe", ""),
        ("Attorney General. He had signed.", ""),
        ("Sheriff. He had signed.", ""),
    ],
)
def test_labels_that_name_a_speaker(text: str, who: str) -> None:
    label = label_of(text, "transcript", EVERY)
    assert (label.who if label else "") == who


HEARINGS = (
    # names in small letters, periods
    """
    SUBCOMMITTEE ON PORTS
    HEARING, THURSDAY, JUNE 23, 2011
    WITNESSES: Ada Roe, Director, Coastal Border Agency; Joe Harker, Sheriff, Elm County

    Representative Lee Tran, presiding, called the hearing to order at 2 p.m.

    Mr. Tran. Good afternoon. I have always held that the program is voluntary for every port in the land.

    Ms. Roe. Thank you, Mr. Chairman. We have never made a port join, and we are not about to begin with it now.

    Mr. Tran. Sheriff?

    Mr. Harker. I was told in plain words that it was mandatory. I wrote it down as soon as I was home.
    """,
    # capitals, a full name at the first turn
    """
    JOINT FIELD HEARING ON PORTS AND HARBORS
    Elm City, December 8, 2010
    (Excerpt, pages 41 to 43 of the record)

    Representative Lee TRAN. I thank the lady for coming up on the train. Is the program voluntary or is it not?

    Ms. Ada ROE. It is voluntary, sir, and it was voluntary on the day on which you were first told about it.

    Representative TRAN. Warden, come to the table. What do you say?

    Warden Joe HARKER. I run a jail, Congressman. I was promised that this was voluntary, and I hold them to it.
    """,
    # a press conference below the words of a release
    """
    COASTAL BORDER AGENCY
    For Immediate Release
    PRESS CONFERENCE BY DIRECTOR ROE
    October 6, 2010

    LEE TRAN (Press Secretary): The Director has twenty minutes. One question each, please, and one follow-up.

    DIRECTOR ADA ROE: Good morning. The program is voluntary, and I will take your questions about it now.

    QUESTION: Was it always?

    DIRECTOR ROE: It was voluntary from the first day, and we have said so from the first day to everybody.

    MR. HARKER: Joe Harker of the Elm Ledger. Madam Director, nobody told the sheriffs that it was voluntary.
    """,
)


@pytest.mark.parametrize("text", HEARINGS)
def test_hearings_of_every_print(text: str) -> None:
    document = one(text)
    assert document.kind == "transcript"
    assert {"Ada Roe", "Lee Tran", "Joe Harker"} <= set(voices(document))


def test_names_on_lines_of_their_own() -> None:
    document = one(
        """
        ELM COUNTY COUNCIL
        Public Safety Committee, Worksession
        Tuesday, February 15, 2011

        CHAIR TRAN
        The committee will hear from Warden Joe Harker and from Ada Roe, our County Attorney. Ms. Roe?

        MS. ROE
        Our conclusion is that nothing in federal statute makes the County a mandatory participant.

        CHAIR TRAN
        Warden, your view?

        WARDEN HARKER
        Sir, the way it is run, it is mandatory in everything but the name, and I have told them that.
        """
    )
    assert document.kind == "transcript"
    assert [voice.split()[-1] for voice in voices(document)] == ["Tran", "Roe", "Tran", "Harker"]


def test_full_names_come_from_lists_by_surnames_and_from_what_speakers_say_of_themselves() -> None:
    document = one(
        """
        OVERSIGHT HEARING BEFORE THE
        SUBCOMMITTEE ON PORTS
        WEDNESDAY, MARCH 9, 2011
        Statement of:
        Harker, Joe, Deputy Director, Coastal Border Agency
        Orr, Canada, where no hearing was held

        Present:
        Representatives Tran, Largo and Dell.

        Mr. TRAN. Good afternoon. The port of Elm asked to leave the program in June, and it was let go in July.

        Mr. HARKER. Thank you. No port is held against its will, sir, as my written statement says at some length.

        Ms. DE LA CRUZ. Thank you, Mr. Chairman. Ines de la Cruz, staff attorney. My clients were never asked at all.

        Sheriff ROE. You bet. I'm Ada Roe, and I've been sheriff here for nine years, for better or for worse.

        Ms. ORR. I came from Canada, and I know nothing of it.
        """
    )
    assert document.kind == "transcript"
    assert list(dict.fromkeys(voices(document))) == ["Tran", "Joe Harker", "Ines de la Cruz", "Ada Roe", "Orr"]


def test_two_speakers_are_enough_where_the_head_calls_it_a_transcript() -> None:
    text = """
    SUBCOMMITTEE ON PORTS
    {title}
    Thursday, May 12, 2011

    The members met at 10:06 a.m., and the chair of the subcommittee presided over the day's business as usual.

    Mr. TRAN. {first} I like this program, and I make no secret of it at all.

    Ms. ROE. Thank you, Mr. Chairman. The ports have a right to an answer, and so has this whole body.
    """
    order, thanks = "The subcommittee will come to order.", "Thank you all for coming."
    assert one(text.format(title="UNCORRECTED TRANSCRIPT OF THE DAY", first=thanks)).kind == "transcript"
    assert one(text.format(title="Ports, Harbors and Trust: An Oversight Hearing", first=thanks)).kind == "transcript"
    assert one(text.format(title="PORTS, HARBORS AND TRUST", first=order)).kind == "transcript"
    assert one(text.format(title="FIELD HEARING ON PORTS", first=thanks)).kind == "transcript"
    assert one(text.format(title="FIELD TRIP TO THE PORTS", first=thanks)).kind != "transcript"
    assert one(text.format(title="WEEKLY REPORT", first=thanks)).kind == "report"


def test_notes_of_a_call_are_nobodys_speech() -> None:
    document = one(
        """
        NOTES OF CALL
        Thursday, May 20, 2010, 2:00 to 2:45 PM
        Taken by: A. Roe, CBA

        Sheriff Harker: Asked what happens if the ports do not want it and was told that it was up to them.

        Col. Tran: The State will not leave anybody out.

        Sheriff Harker: His understanding is that it is voluntary.

        Col. Tran: Will send a drawing of the message path.
        """
    )
    assert document.kind != "transcript"
    assert document.kind != "news"
    assert document.author is not None
    assert document.author.name.endswith("Roe")


def test_a_statement_under_its_own_title_is_its_speakers() -> None:
    document = one(
        """
        FIELD HEARING BEFORE THE SUBCOMMITTEE ON PORTS
        HOUSE OF REPRESENTATIVES
        Elm City, April 11, 2011

        STATEMENT OF ADA ROE, POLICE COMMISSIONER, CITY OF ELM

        Thank you, Mr. Chairman. My department has never had a choice in it, and I say so with regret today.

        STATEMENT OF JOE HARKER, DEPUTY DIRECTOR, CBA

        Chairman Tran, I appreciate the chance to appear. The program is voluntary for every port in the country.

        Mr. TRAN. Thank you both.
        """
    )
    assert voices(document)[-2:] == ["Joe Harker", "Tran"]


def test_the_court_is_its_judge_and_a_witness_who_answers_in_writing_is_named_above() -> None:
    hearing = one(
        """
        UNITED STATES DISTRICT COURT
        TRANSCRIPT OF MOTION HEARING before the Hon. Ada Roe
        April 7, 2011

        THE COURT: Appearances.

        MR. HARKER: Joe Harker, Assistant United States Attorney, for the defendants.

        THE COURT: On this record I can't tell the harbor master how to leave, or that she can't leave at all.
        """
    )
    assert voices(hearing) == ["Ada Roe", "Joe Harker", "Ada Roe"]
    record = one(
        """
        HEARING BEFORE THE SUBCOMMITTEE ON PORTS
        HOUSE OF REPRESENTATIVES
        August 22, 2011

        Mr. TRAN. The subcommittee comes to order, and I thank the fair board for the fans.

        Responses of Joe Harker to written questions. Received September 15, 2011.

        Question from Mr. Tran: Is there relief for a port?

        Answer: That is under review, and I am not able to say how it will come out.
        """
    )
    assert record.turns[-1].speaker == "Joe Harker"


@pytest.mark.parametrize(
    ("letter", "told"),
    [
        (
            "Elm Rights Center, Port Ada, May 3, 2011. Dear Chairman Tran: The pilots have asked us to write. A port "
            "may leave.\nSincerely, Ada Merrow, Counsel.",
            ("Ada Merrow", "Elm Rights Center", "2011-05-03"),
        ),
        (
            "Elm Rights Center, Port Ada\nMay 3, 2011\nTo the Subcommittee:\nA port may leave when it likes to.\n"
            "Respectfully,\nAda Merrow\nCounsel",
            ("Ada Merrow", "Elm Rights Center", "2011-05-03"),
        ),
        ("A port may leave when it likes to, as the undersigned have held since the spring of the year.", None),
    ],
)
def test_a_letter_that_the_record_prints_is_not_the_last_speakers(
    letter: str, told: tuple[str, str, str] | None
) -> None:
    document = one(
        "HEARING BEFORE THE SUBCOMMITTEE ON PORTS\nHOUSE OF REPRESENTATIVES\nMay 4, 2011\n\n"
        "Mr. TRAN. The subcommittee comes to order.\n\nMr. DELL. I have a letter for the record.\n\n"
        f"Mr. TRAN. Without objection.\n\n[The information follows:]\n\n{letter}\n\nMr. TRAN. Thank you, all.\n"
    )
    spoken = [("Tran", "", None), ("Dell", "", None), ("Tran", "", None)]
    printed = [told] if told else []
    found = [
        (turn.speaker, turn.organization if turn.speaker == "Ada Merrow" else "", turn.date) for turn in document.turns
    ]
    assert found == [*spoken, *printed, ("Tran", "", None)]
    without = document.turns[2]
    assert without.first == without.last  # the chairman's two words alone


def test_what_somebody_says_in_brackets_ends_no_turn() -> None:
    document = one(
        "HEARING BEFORE THE SUBCOMMITTEE ON PORTS\nHOUSE OF REPRESENTATIVES\nMay 4, 2011\n\n"
        "Mr. TRAN. The subcommittee comes to order.\n\nMr. DELL. I yield.\n\n"
        "Mr. TRAN. The chart is the one\n[The colors are on the second page]\nthat we were shown.\n"
    )
    assert voices(document) == ["Tran", "Dell", "Tran"]
    assert document.turns[-1].last - document.turns[-1].first == 2


def test_the_end_of_a_sentence_is_no_label() -> None:
    (letter,) = split(
        """
        ELM COUNTY
        May 3, 2010

        Dear Ms. Roe:

        I have spoken about the program with the sheriff, who was much surprised, and then again with
        Mr. Harker. He says that it is voluntary, and that the board was told so by the agency itself in
        Mr. Harker. He says it often.

        Sincerely,
        Lee Tran
        """
    )
    assert letter.kind == "letter"
    assert not letter.turns


RESOLVED = """
ELM COUNTY BOARD
Resolution 10-91
Adopted December 7, 2010

WHEREAS the county books some three thousand persons a year; and

RESOLVED that the clerk send this resolution to the port.
\f
ELM COUNTY BOARD
{second}

{body}
"""


@pytest.mark.parametrize(
    ("second", "body", "kinds"),
    [
        (
            "Excerpts from the recording of December 7, 2010",
            "CHAIR ROE: Sheriff, you asked to be heard.\n\nSHERIFF DELL: Thank you. I have four vacancies.\n\n"
            "CHAIR ROE: We know it.\n\nMS. TRAN: Two counties left in May.",
            ["minutes", "transcript"],
        ),
        (
            "Resolution 10-91, December 7, 2010, continued",
            "RESOLVED FURTHER that nothing in it binds the sheriff, who has four vacancies.",
            ["minutes"],
        ),
    ],
)
def test_a_record_below_the_letterhead_of_a_resolution(second: str, body: str, kinds: list[str]) -> None:
    assert [document.kind for document in split(RESOLVED.format(second=second, body=body))] == kinds


def test_speakers_by_surnames_and_a_period() -> None:
    document = one(
        """
        HARBOR MORNING
        Monday, November 22, 2010, 8:06 a.m.
        Guests: Sheriff Joe Harker, Elm County; Ada Merrow, Director, Harbor League

        MARLOWE. Good morning. Sheriff, you have had a busy week of it.
        HARKER. I have had calls from people I went to school with.

        MARLOWE. Ms. Merrow, you are shaking your head.
        MERROW. I shake it at most things before nine.
        """
    )
    assert document.kind == "transcript"
    assert voices(document) == ["MARLOWE".title(), "Joe Harker", "Marlowe", "Ada Merrow"]


def test_headings_with_a_period_are_no_speakers() -> None:
    document = one(
        """
        HARBOR WATCH, WEEKLY NOTES
        Coastal Border Agency
        May 3, 2010

        PURPOSE. You will speak to the harbor masters on the third of the month.
        BACKGROUND. Two of the ports are active, and a third is to follow.
        WEATHER. It will rain for all of the week in question.
        BACKGROUND. The lamps were bought in 2009 and have not been paid for.
        """
    )
    assert document.kind != "transcript"
    assert voices(document) == []
