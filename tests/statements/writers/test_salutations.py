"""Whom the head of a paper hails. Heads and people are our own."""

import pytest

from foia_scan.records import Audience, DocumentKind
from foia_scan.statements.writers.salutations import hailed, in_local_session, of_the_press
from tests.statements.made import TOPIC

LETTERHEAD = "U.S. IMMIGRATION AND CUSTOMS ENFORCEMENT\nWashington, DC\nMay 3, 2010"


@pytest.mark.parametrize(
    ("head", "kind", "audience"),
    [
        ("ELM POLICE DEPARTMENT\nTo the Editor:\nI read you daily.", "report", "public"),
        ("ELM POLICE DEPARTMENT\nTo the Director:\nI read you daily.", "report", None),
        ("CITY OF ELM\nTo the people of Elm:\nTomorrow it begins.", "report", "public"),
        ("CITY OF ELM\nOffice of Corporate Communications\n(Elm, VT) – The city gave notice", "report", "public"),
        ("CITY OF ELM\nOffice of Corporate Communications\nThe switchboard moves on Friday.", "report", None),
        ("STATE OF VERMONT\nTO ALL SHERIFFS AND CHIEFS OF POLICE:\nMany of you ask.", "report", "jurisdiction"),
        ("STATE OF VERMONT\nTO ALL BRANCH CHIEFS:\nMany of you ask.", "memo", None),
        ("ELM POLICE\nTo the Honorable Board of Selectmen:\nYou asked.", "report", "jurisdiction"),
        ("COMMISSIONERS COURT OF ELM COUNTY\nREGULAR SESSION", "transcript", "jurisdiction"),
        ("DISTRICT COURT OF ELM COUNTY\nREGULAR SESSION", "transcript", None),
        ("VERMONT GENERAL ASSEMBLY\nJoint Committee\nHearing", "transcript", "jurisdiction"),
        ("STATE OF VERMONT\nMedia availability, May 3", "transcript", "public"),
        ("STATE OF VERMONT\nMotor vehicle availability, May 3", "transcript", None),
        ("BACKGROUND CONFERENCE CALL WITH REPORTERS", "transcript", "public"),
        ("BACKGROUND CONFERENCE CALL WITH COORDINATORS", "transcript", None),
        ("HEARING PREPARATION: SUBCOMMITTEE ON IMMIGRATION", "transcript", "internal"),
        ("HEARING: SUBCOMMITTEE ON IMMIGRATION", "transcript", None),
        ("OFFICE OF INSPECTOR GENERAL\nDRAFT REPORT FOR AGENCY COMMENT", "report", "internal"),
        ("QUESTIONS AND ANSWERS FOR FIELD OFFICES", "faq", "internal"),
        ("QUESTIONS AND ANSWERS\nNot to be left behind.", "faq", "internal"),
        ("QUESTIONS AND ANSWERS", "faq", None),
        ("BRIEFING FOR THE ASSISTANT SECRETARY", "press-release", "internal"),
        ("QUESTIONS FROM THE COUNTIES", "faq", "jurisdiction"),
        ("QUESTIONS FROM THE COUNTIES\nPosted May 3", "faq", None),
        ("QUESTIONS FROM THE PUBLIC", "faq", None),
        ("STATE OF VERMONT\nTo the sheriffs and chiefs of Vermont\nMany of you ask.", "report", "jurisdiction"),
        ("STATE OF VERMONT\nTO: Sheriffs and Jail Administrators\nMany of you ask.", "letter", "jurisdiction"),
        ("STATE OF VERMONT\nTO: Branch Chiefs and Jail Builders\nMany of you ask.", "letter", None),
        (
            "STATE OF VERMONT\nTo the sheriffs it is all one and the same, whoever it may be that carries the lamp.",
            "report",
            None,
        ),
        ("ICE\nThe Director\nVermont Department of Motor Vehicles\nMontpelier", "letter", "jurisdiction"),
        ("Letter\nCITY OF ELM\nThe Director\nVermont Department of Motor Vehicles", "letter", None),
        ("ICE\nThe Director\nVermont Field Office\nMontpelier", "letter", None),
        ("ICE\nThe Director\nBureau of Mines\nMontpelier", "letter", None),
        ("STATE OF VERMONT\nDear Sheriffs and Chiefs:\nMany of you ask.", "letter", "jurisdiction"),
        ("STATE OF VERMONT\nDear Sheriffs’ Lamps:\nMany of you ask.", "letter", None),
        (f"{LETTERHEAD}\nMr. Ben Orr\nRecords Division\nPierre, South Dakota\nDear Mr. Orr:", "letter", "jurisdiction"),
        (f"{LETTERHEAD}\nOffice of the Governor\nState of Vermont\nDear Counsel:", "letter", "jurisdiction"),
        (f"{LETTERHEAD}\nMr. Ben Orr\nThe Old Mill\nPierre, South Dakota\nDear Mr. Orr:", "letter", None),
        (f"{LETTERHEAD}\nMr. Ben Orr\nLegal Aid Office\nPierre, South Dakota\nDear Mr. Orr:", "letter", None),
        (f"{LETTERHEAD}\nMr. Ben Orr\nICE Records Division\nPierre, South Dakota\nDear Mr. Orr:", "letter", None),
        ("Records Division\nPierre, South Dakota\nMay 3, 2010\nMr. Ben Orr\nDear Mr. Orr:", "letter", None),
        ("GENERAL COURT OF NEW HAMPSHIRE\nCommittee on Lamps", "transcript", "jurisdiction"),
        ("GENERAL COURT OF JUSTICE\nCommittee on Lamps", "transcript", None),
        ("LEGISLATURE OF THE STATE OF IDAHO\nCommittee on Lamps", "transcript", "jurisdiction"),
        ("CALIFORNIA STATE ASSEMBLY\nCommittee on Lamps", "transcript", "jurisdiction"),
        ("CALIFORNIA LAMP ASSEMBLY\nCommittee on Lamps", "transcript", None),
        ("“THE MIKE DELL SHOW”\nAM 1040, Elm", "transcript", "public"),
        ("“THE MIKE DELL SHOWROOM”\nExit 1040, Elm", "transcript", None),
        ("Telephone log\nCaller: Dell Roe, Senate Judiciary staff", "report", "congress"),
        ("Telephone log\nCaller: Dell Roe, Senate Avenue Bakery", "report", None),
        ("VERMONT BUREAU OF LAMPS\nQuestions that local agencies have asked us", "faq", "jurisdiction"),
        ("BUREAU OF LAMPS\nQuestions that sheriffs ask", "faq", None),
        ("VERMONT BUREAU OF LAMPS\nQuestions\nFor sheriffs and chiefs of police", "faq", "jurisdiction"),
        ("VERMONT BUREAU OF LAMPS\nQuestions\nFor the sheriff of Elm", "faq", None),
        ("STATE OF VERMONT\n12TH LEGISLATURE\nCOMMITTEE ON LAMPS\nPublic hearing", "transcript", "jurisdiction"),
        ("JOINT STANDING COMMITTEE ON LAMPS\nPublic hearing", "transcript", "jurisdiction"),
        ("112TH CONGRESS\nCOMMITTEE ON LAMPS\nPublic hearing", "transcript", None),
        ("KELM 90.1 FM, “EARLY ELM”\nTranscript\nThe City Council is in session.", "transcript", "public"),
        ("EARLY ELM\nKELM 90.1 FM, Elm City\nThe City Council is in session.", "transcript", "public"),
        ("EARLY ELM\nTranscript of a session\nThe City Council met.", "transcript", "jurisdiction"),
        ("DEPARTMENT OF LAMPS\nPRESS GUIDANCE. The lamps of Elm", "press-release", "internal"),
        ("DEPARTMENT OF LAMPS\nPRESS RELEASE. The lamps of Elm", "press-release", None),
        ("Record of telephone call\nCaller: Dell Roe, aide, office of Rep. Finch", "report", "congress"),
        ("Record of telephone call\nCaller: Dell Roe, aide, office of Ann Finch", "report", None),
        ("From: Roe, Ann (ICE)\nTo: Tran, Lee (Elm City Messenger)\nLee, it is voluntary.", "email", "public"),
        ("From: Tran, Lee (WELM-TV)\nTo: Roe, Ann (ICE)\nAnn, is it voluntary?", "email", "public"),
        ("From: Roe, Ann (ICE)\nTo: Tran, Lee (Elm City Messengers)\nLee, it is voluntary.", "email", None),
        ("From: Roe, Ann (ICE)\nTo: Vane, Cora (AZDPS)\nCora, it is voluntary.", "email", "jurisdiction"),
        ("From: Roe, Ann (ICE)\nTo: All sheriffs\nIt is voluntary.", "email", "jurisdiction"),
        ("From: Orr, Ben (AZDPS)\nTo: Vane, Cora (AZDPS)\nCora, it is voluntary.", "email", None),
        ("From: Roe, Ann (ICE)\nTo: Poe, Ian (FBI)\nIan, it is voluntary.", "email", None),
    ],
)
def test_hailed(head: str, kind: DocumentKind, audience: Audience | None) -> None:
    assert hailed(head, kind, TOPIC) == audience


def test_a_county_s_court_is_its_board() -> None:
    assert in_local_session("Commissioners' Court, special session")
    assert not in_local_session("Superior Court, special session")


@pytest.mark.parametrize(
    ("name", "office", "press"),
    [
        ("Ann Roe", "News Director, KELM Public Radio", True),
        ("roe@elmledger.example", "", True),
        ("Ann Roe", "Program Director", False),
    ],
)
def test_of_the_press(name: str, office: str, press: bool) -> None:
    assert of_the_press(name, office) is press
