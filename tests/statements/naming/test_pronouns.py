"""Whom "he", "she", "you" and "the same man" stand for: whole passages through the stage."""

from dataclasses import replace
from typing import Any

import pytest

from foia_scan.records import Person, Turn
from tests.statements.made import MERROW, read

VANE = Person("Cora Vane", "Director", "FBI", "header")
SAYS = "that a county may opt out."


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"Ms. Vane of your office was asked in June. Five days later she told us {SAYS}", "Vane"),
        (f"Lt. Vane came by. He said {SAYS}", "Vane"),
        (f"Mr. Orr met Ms. Vane. She told us {SAYS}", "Vane"),
        (f"Ms. Vane met Mr. Orr. She told us {SAYS}", "Vane"),
        (f"Cora Vane took questions. Supervisor Orr asked her twice. She said {SAYS}", "Cora Vane"),
        (f"Cora Vane took questions. Supervisor Orr asked whether it was so. She answered {SAYS}", "Cora Vane"),
        (f"Supervisor Orr asked me whether it was so. He said {SAYS}", "Orr"),
        (f"Cora Vane spoke. In response to Mr. Orr, she was brief. She added {SAYS}", "Cora Vane"),
        (f"Cora Vane of Civil Rights spoke about Port Elm. She said {SAYS}", "Cora Vane"),
        (f"In June Cora Vane wrote to us. In July the same woman told us {SAYS}", "Cora Vane"),
        (f"In June a port director said so. In July the same man told us {SAYS}", "port director"),
        (f"Cora Vane came. Her cover note says {SAYS}", "Cora Vane"),
        (f"Chief Cora Vane came in. Chief said {SAYS}", "Cora Vane"),
        (f"The Secretary said {SAYS}", "Janet Napolitano"),
        (f"Secretary Cora Vane came. The Secretary said {SAYS}", "Cora Vane"),
        (f"The federal government assured us {SAYS}", "federal government"),
        (f"Warden Cora Vane came in. She said {SAYS}", "Cora Vane"),
        (f"Bishop Cora Vane came to Gannet Point. She said {SAYS}", "Cora Vane"),
        (f"Cora Vane came. On St. Patrick's Day at Gannet Point she said {SAYS}", "Cora Vane"),
        (f"Ranking Member Ada Holt came in. She said {SAYS}", "Ada Holt"),
        (f"Cora Vane came. The Consul General remarked that she believes {SAYS}", "Consul General"),
    ],
)
def test_who_is_meant(text: str, speaker: str) -> None:
    (said,) = read(text, kind="report", title="Secure Communities")
    assert said.speaker == speaker


ORR = Person("Ben Orr", "Sheriff", "Elm County Sheriff's Office", "present")


@pytest.mark.parametrize(
    ("text", "rest", "speaker"),
    [
        (f"I had it from Cora at noon. She told me then {SAYS}", {}, "Cora Vane"),
        (f"The Sheriff rang on Sunday while it rained. He told me {SAYS}", {}, "Ben Orr"),
        (f"It rained. He said {SAYS}", {"title": "Secure Communities: call with Ben Orr"}, "Ben Orr"),
        (f"It rained. He said {SAYS}", {"title": "Secure Communities: calls with Ben Orr and Cora Vane"}, ""),
        (f"The FAQ is still up. It still tells people {SAYS}", {}, "ICE"),
        (f"The rain is still here. It still tells people {SAYS}", {}, ""),
        (f"Headquarters now concedes {SAYS}", {}, "ICE"),
        (f"The Third Amendment says {SAYS}", {}, "Ada Merrow"),
        (f"At the meeting ICE's man assured us {SAYS}", {}, "ICE"),
        (f"S1 told her {SAYS}", {}, "Janet Napolitano"),
    ],
)
def test_who_is_meant_where_nobody_is_named_right_before(text: str, rest: dict[str, Any], speaker: str) -> None:
    (said,) = read(text, **{"kind": "memo", "people": (MERROW, VANE, ORR), **rest})
    assert said.speaker == speaker


@pytest.mark.parametrize(
    ("text", "rest", "speaker"),
    [
        ("Dear Ms. Vane: You told me in May that a county may opt out.", {}, "Cora Vane"),
        ("Cora, it is late.\nYou told me in May that a county may opt out.", {}, "Cora Vane"),
        ("Dear Madam Secretary: Your Department told us in May that a county may opt out.", {}, "DHS"),
        ("It is late.\nYou told me in May that a county may opt out.", {}, ""),
    ],
)
def test_who_is_greeted_is_you(text: str, rest: dict[str, Any], speaker: str) -> None:
    (said,) = read(text, kind="letter", people=(MERROW, VANE), **rest)
    assert said.speaker == speaker


def test_in_a_hearing_you_is_the_other_side_and_he_never_oneself() -> None:
    turns = (Turn(0, 0, "Ben Orr"), Turn(1, 1, "Cora Vane", "", "FBI"), Turn(2, 2, "Ben Orr"))
    hearing = {"kind": "transcript", "author": None, "people": (VANE, Person("Ben Orr", "", "", "header"))}
    text = "What does it do?\nIt reads prints, as Ada Merrow told Mr. Orr.\n{}"
    (told,) = read(text.format("Your agency told us that a county may opt out."), turns=turns, **hearing)
    (he,) = read(
        text.format("As Mr. Orr I was there, and she told us that a county may opt out."), turns=turns, **hearing
    )
    assert (told.speaker, he.speaker) == ("FBI", "Ada Merrow")


@pytest.mark.parametrize(
    ("text", "speaker", "attribution"),
    [
        ("ICE does not regard the program as mandatory.", "Ada Merrow", "direct"),
        ("The FBI does not regard the program as mandatory.", "FBI", "paraphrased"),
        ("ICE told the mayors that the program is not mandatory.", "ICE", "paraphrased"),
        ("This agency told the mayors that the program is not mandatory.", "ICE", "paraphrased"),
        ("This agency regards the program as mandatory.", "Ada Merrow", "direct"),
        ("I am now advised that the program is mandatory.", "Ada Merrow", "direct"),
        ("Cora Vane said she had been told that the program is mandatory.", "Cora Vane", "paraphrased"),
        ("Cora Vane said she had been told by the FBI that the program is mandatory.", "FBI", "paraphrased"),
        (
            "Cora Vane, an ICE spokeswoman, said that the agency regards the program as mandatory.",
            "Cora Vane",
            "paraphrased",
        ),
        ("Cora Vane, an ICE spokeswoman, said that the FBI regards the program as mandatory.", "FBI", "paraphrased"),
        ("I gave her the following at noon: “The program is not mandatory.”", "Ada Merrow", "direct"),
        ("CORA VANE, Sheriff, Elm County: “I signed. The program is not mandatory.”", "Cora Vane", "quoted"),
    ],
)
def test_one_s_own_house(text: str, speaker: str, attribution: str) -> None:
    (said,) = read(text)
    assert (said.speaker, said.attribution) == (speaker, attribution)


def test_the_department_is_that_of_the_agency_where_no_other_is_meant() -> None:
    police = replace(MERROW, organization="Elm Police Department")
    (theirs,) = read("In a filing the Department told a court that a county may opt out.")
    (ours,) = read(
        "In a filing the Department told a court that a county may opt out.", author=police, people=(police,)
    )
    assert (theirs.speaker, ours.speaker) == ("DHS", "Elm Police Department")
