"""Whom words reached by the paper they stand in, the office that heard them, or where they were spoken. The sentences
are our own."""

from typing import Any

import pytest

from foia_scan.records import Person
from tests.statements.made import MERROW, SHERIFF, read

REP = Person("Dora Finch", "Member of Congress", "U.S. House of Representatives", "signature")
REPORTER = Person("Lee Tran", "", "", "from-header")
COUNTY = Person("Al Stone", "Chair", "Elm County Board", "salutation")


@pytest.mark.parametrize(
    ("text", "rest", "audience"),
    [
        # whose committee "the committee" is
        ("The city council met. Ben Orr told the committee that a county may opt out.", {}, "jurisdiction"),
        ("The house met. Ben Orr told the committee that a county may opt out.", {}, "congress"),
        (
            "The council met, and Rep. Finch wrote. Ben Orr told the committee that a county may opt out.",
            {},
            "congress",
        ),
        ("The Ohio Senate met. Ben Orr told the committee that a county may opt out.", {}, "jurisdiction"),
        # an office that the text before calls a county's
        (
            "The administrator of Elm County wrote. Ben Orr told the administrator that a county may opt out.",
            {},
            "jurisdiction",
        ),
        (
            "The administrator of the office wrote. Ben Orr told the administrator that a county may opt out.",
            {},
            "internal",
        ),
        # where everybody listens
        ("Ben Orr did say, after a speech in Elm, that a county may opt out.", {}, "public"),
        ("Ben Orr did say, after a lunch in Elm, that a county may opt out.", {}, "internal"),
        # papers put out, handed out, or owned by a body
        (
            "The paper that your agency put out on May 3 says that a county may opt out.",
            {"kind": "letter", "author": SHERIFF, "recipients": (MERROW,)},
            "public",
        ),
        (
            "The paper that came out on May 3 says that a county may opt out.",
            {"kind": "letter", "author": SHERIFF, "recipients": (MERROW,)},
            "public",
        ),
        (
            "The paper that came back on May 3 says that a county may opt out.",
            {"kind": "letter", "author": SHERIFF, "recipients": (MERROW,)},
            "jurisdiction",
        ),
        (
            "The paper that your agency put away on May 3 says that a county may opt out.",
            {"kind": "letter", "author": SHERIFF, "recipients": (MERROW,)},
            "jurisdiction",
        ),
        (
            "Your agency’s brochure of May, of which I have six copies, says that a county may opt out.",
            {"kind": "letter", "author": REP, "recipients": (MERROW,)},
            "public",
        ),
        (
            "Your agency’s letter of May, of which I have six copies, says that a county may opt out.",
            {"kind": "letter", "author": REP, "recipients": (MERROW,)},
            "congress",
        ),
        (
            "Where is the handbill we left with the sheriffs? It says inside, “a county may opt out.”",
            {},
            "jurisdiction",
        ),
        ("Where is the handbill we left with the paint? It says inside, “a county may opt out.”", {}, "internal"),
        ("He has a letter. “Your county may opt out,” it says.", {"kind": "news"}, "jurisdiction"),
        ("He has a poster. “Your county may opt out,” it says.", {"kind": "news"}, "public"),
        ("He has a letter. “Any county may opt out,” it says.", {"kind": "news"}, "public"),
        # whom somebody told it who tells the writer of it
        (
            "Cora Vane informs me that what she told your staff was that a county may opt out.",
            {"kind": "letter", "recipients": (COUNTY,)},
            "jurisdiction",
        ),
        (
            "Cora Vane informs me that what she told reporters was that a county may opt out.",
            {"kind": "letter", "recipients": (COUNTY,)},
            "public",
        ),
    ],
)
def test_audience(text: str, rest: dict[str, Any], audience: str) -> None:
    (said,) = read(text, **rest)
    assert said.audience == audience


def test_the_writer_s_own_office_was_told() -> None:
    captain = Person("Nan Rowe", "Captain", "", "declarant")
    for office, audience in (("Division", "jurisdiction"), ("Embassy", "unknown")):
        (said,) = read(
            f"On May 3 the {office} was told by ICE that no county may opt out.",
            kind="declaration",
            author=captain,
            people=(captain,),
        )
        assert said.audience == audience


@pytest.mark.parametrize(
    ("text", "audience"),
    [
        ("On the record, from me by name:\n1. A county may opt out.", "public"),
        ("On the records, from me by hand:\n1. A county may opt out.", "internal"),
        ("You may quote me on this.\nA county may opt out.", "public"),
        ("You may call me on this.\nA county may opt out.", "internal"),
        ("For your story, as promised:\nA county may opt out.", "public"),
        ("For your stove, as promised:\nA county may opt out.", "internal"),
        ("For attribution to me:\nA county may opt out.", "public"),
        ("It was not for attribution to me.\nA county may opt out.", "internal"),
    ],
)
def test_mail_to_a_reporter(text: str, audience: str) -> None:
    (said,) = read(text, kind="email", recipients=(REPORTER,))
    assert said.audience == audience


def test_offices_of_one_state_among_themselves() -> None:
    captain = Person("Al Stone", "Captain", "Oregon State Police", "memo-head")
    stations = Person("All station commanders", "", "", "memo-head")
    for body, audience in (("Oregon", "internal"), ("Utah", "jurisdiction")):
        director = Person("Ben Orr", "Director", f"{body} Department of Justice", "header")
        (said,) = read(
            "Ben Orr said that a county may opt out.",
            kind="memo",
            author=captain,
            recipients=(stations,),
            people=(captain, director),
        )
        assert said.audience == audience
