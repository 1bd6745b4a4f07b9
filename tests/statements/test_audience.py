"""To whom it was said: hearers, papers, occasions, and whoever wrote the report down."""

from typing import Any

import pytest

from foia_scan.records import Person
from tests.statements.test_extracting import MERROW, NEWS, SHERIFF, read

REP = Person("Dora Finch", "Member of Congress", "House of Representatives", "signature")
BOARD = Person("Eve Stone", "Chair", "Elm County Board", "header")
LAWYER = Person("Ivo Lake", "Attorney", "Harbor Legal Aid", "signature")


@pytest.mark.parametrize(
    ("text", "rest", "audience"),
    [
        # the hearer beside the verb, before it, or in front of the sentence
        ("I told the Herald that a county may opt out.", {}, "public"),
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
        # a paper is made for its readers, whomever it addresses
        ("The agency's web site tells counties that they may opt out.", {}, "public"),
        ("ICE's letter tells counties that they may opt out.", {}, "jurisdiction"),
        ("In its standard operating procedures ICE says that a county may opt out.", {}, "internal"),
        # what an agency told the writer of a letter
        ("You said that a county may opt out.", {"author": SHERIFF, "recipients": (MERROW,)}, "jurisdiction"),
        ("We believe that a county may opt out.", {"author": SHERIFF, "recipients": (MERROW,)}, "internal"),
        # quoted words in which somebody tells what they were told
        ("“They told me a county may opt out,” said Sheriff Ben Orr of ICE.", NEWS, "public"),
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
        ({"kind": "report", "title": "Secure Communities weekly"}, "internal"),
        ({"kind": "memo", "author": SHERIFF, "recipients": (BOARD,)}, "internal"),
        ({"kind": "memo", "author": MERROW, "recipients": (BOARD,)}, "jurisdiction"),
        ({"kind": "letter", "author": REP, "recipients": (MERROW,)}, "congress"),
        ({"kind": "letter", "author": REP, "recipients": (SHERIFF,)}, "jurisdiction"),
        ({"kind": "letter", "author": LAWYER, "recipients": (MERROW,)}, "unknown"),
        ({"kind": "letter", "author": SHERIFF, "recipients": (MERROW,)}, "internal"),
    ],
)
def test_the_document_s_own_readers(rest: dict[str, Any], audience: str) -> None:
    (statement,) = read("A county may opt out.", **rest)
    assert statement.audience == audience


def test_what_a_witness_was_told_was_not_said_to_the_court() -> None:
    declared = {"kind": "declaration", "people": (MERROW, SHERIFF)}
    (told,) = read("Ada Merrow told me that a county may opt out.", **declared, author=SHERIFF)
    assert told.audience == "jurisdiction"
    (own,) = read("A county may opt out.", **declared, author=SHERIFF)
    assert own.audience == "court"
