"""Whom "it", "they", "he" and "his office" stand for, and whose a paper is that is held, sent in or read out."""

from typing import Any

import pytest

from foia_scan.records import Person, Turn
from tests.statements.made import MERROW, NEWS, read

VANE = Person("Cora Vane", "Coordinator", "FBI", "header")
ORR = Person("Ben Orr", "Sheriff", "Elm County Sheriff's Office", "header")
AUDIT: dict[str, Any] = {"kind": "report", "author": Person("DHS OIG", "", "DHS OIG", "issuer"), "people": (VANE, ORR)}
SAYS = "that a county may opt out."


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"Officers of three counties said that they were told {SAYS}", "Officers of three counties"),
        (f"Many clerks were told in May {SAYS}", ""),
        (
            "State and local officials we interviewed said that they believed that a county may opt out.",
            "State and local officials",
        ),
        ("ICE told the officials that they believed that a county may opt out.", "ICE"),
        (f"ICE officials came in May. One official told us {SAYS}", "ICE official"),
        (f"A senior official came in May. One official told us {SAYS}", "senior official"),
        ("ICE told the board that the FBI had to be asked. Before May, it said, a county may opt out.", "ICE"),
        ("Ms. Vane told the board that ICE had to be asked. Before May, it said, a county may opt out.", "ICE"),
        (f"ICE's Chief of Staff, whom we interviewed on June 7, 2011, said {SAYS}", "ICE's Chief of Staff"),
        (f"A coordinator for the agency told the clerks {SAYS}", "ICE coordinator"),
        (f"A procedure sent to the state bureaus in June 2009 stated {SAYS}", "ICE"),
        (f"An article sent to the state bureaus in June 2009 stated {SAYS}", ""),
        (f"Article III of the agreement of June 2009 told us {SAYS}", "ICE"),
        (f"The agency's own announcement of May 3, 2010, told the public {SAYS}", "ICE"),
    ],
)
def test_in_an_audit(text: str, speaker: str) -> None:
    assert {said.speaker for said in read(text, **AUDIT)} == {speaker}


def test_officials_of_a_state_are_not_the_agencys() -> None:
    for who in ("State and local officials", "Representatives of three counties"):
        (said,) = read(f"ICE wrote in May. {who} told us {SAYS}", **AUDIT)
        assert (said.speaker, said.organization) == (who, "")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "In a letter of May 3, Coordinator Cora Vane told the mayor that all is well. A county may opt out, the "
            "letter goes on, and will be let go.",
            "Cora Vane",
        ),
        (
            "Told of Mr. Orr's remark, Ms. Vane called back. She wished to amend hers, she said: a county may opt out.",
            "Cora Vane",
        ),
        (
            "Told of Ms. Vane's remark, Mr. Orr called back. He wished to amend his, he said: a county may opt out.",
            "Ben Orr",
        ),
    ],
)
def test_in_a_story(text: str, speaker: str) -> None:
    assert [said.speaker for said in read(text, **NEWS, people=(VANE, ORR))] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Sheriff Orr had our sheet of May 3 in front of him and read it to me: “A county may opt out.”", "ICE"),
        ("Sheriff Orr had our dog in front of him and said to me: “A county may opt out.”", "Ben Orr"),
        ("The following is the answer to any clerk who asks. “A county may opt out.”", "Ada Merrow"),
        ("The following came by mail. “A county may opt out.”", ""),
        ("The card came. His words, which I wrote down: “A county may opt out.”", ""),
    ],
)
def test_in_a_memo(text: str, speaker: str) -> None:
    (said,) = read(text, people=(MERROW, VANE, ORR))
    assert said.speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "We asked the FBI for a guest. It sent a statement, which I'll read a part of. “A county may opt out.”",
            "FBI",
        ),
        ("The FBI sent us a sentence, and I'll read it: “A county may opt out.”", "FBI"),
        ("I sent the FBI a sentence, and I'll read it: “A county may opt out.”", "Ann Roe"),
        ("Ms. Vane, in May you sat in my office and told me that a county may opt out.", "Cora Vane"),
        ("Ms. Vane, in May I sat in your office and told you that a county may opt out.", "Ann Roe"),
        (
            "The set came in a folder. One line, in May, from a Ms. Vane. It says that a county may opt out.",
            "Cora Vane",
        ),
    ],
)
def test_on_the_air(text: str, speaker: str) -> None:
    roe = Person("Ann Roe", "host", "", "turn")
    turns = (Turn(0, 0, "Ann Roe", "host", ""),)
    (said,) = read(text, kind="transcript", author=None, people=(roe, VANE), turns=turns)
    assert said.speaker == speaker
