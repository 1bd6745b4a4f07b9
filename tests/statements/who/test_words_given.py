"""Whose word it is: given, answered, pitched; a body's man in a place; what is quoted of another's own house."""

import pytest

from foia_scan.statements.for_whom.houses import of_a_named_house
from foia_scan.statements.quotations import quotations
from foia_scan.statements.saying.reporting import frames
from tests.statements.made import TOPIC, read


def told_by(text: str) -> list[tuple[str, str]]:
    found = frames(text, quotations(text), TOPIC.organization_pattern)
    return [(frame.source, frame.verb) for frame in found]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # a body's office or man, and neither of the two nor the place
        ("ICE's office in Mobile says that any county may opt out.", "ICE"),
        ("ICE's man in Mobile says that any county may opt out.", "ICE"),
        ("Elm County's man in Boston says that any county may opt out.", "Elm County's man"),
        ("Cora Vane of the sheriff's office at Elm told me that any county may opt out.", "Cora Vane"),
        # who rose and spoke
        (
            "I have Cora Vane, the clerk, who stood up in the hall and told us that any county may opt out.",
            "Cora Vane",
        ),
        ("I have Cora Vane's letter and told the board that any county may opt out.", "Ada Merrow"),
        # who it was, in brackets
        ("Your headquarters (it was Cora Vane, the deputy chief) assured us that any county may opt out.", "Cora Vane"),
        ("The FBI (it was a Monday) assured us that any county may opt out.", "FBI"),
        # an answer, a promise
        ("The FBI's answer on Elm County, by their call of this morning: any county may opt out.", "FBI"),
        ("The FBI had given its word that any county may opt out.", "FBI"),
        ("The FBI's words to me were that any county may opt out.", "FBI"),
        # by what one leaves
        ("A sheriff may opt out by telling the Bureau.", "Ada Merrow"),
        # a quotation of another of the writer's own house
        ('Cora Vane wrote: "The FBI does not regard the program as mandatory."', "FBI"),
        ('Cora Vane of the FBI wrote: "ICE does not regard the program as mandatory."', "ICE"),
        ("ICE does not regard the program as mandatory.", "Ada Merrow"),
    ],
)
def test_whose_word_it_is(text: str, speaker: str) -> None:
    assert [said.speaker for said in read(text)] == [speaker]


def test_the_one_who_is_quoted_says_what_their_own_house_holds() -> None:
    text = (
        "Cora Vane, an ICE spokeswoman, called yesterday.\n"
        'Cora Vane, an ICE spokeswoman, wrote: "ICE does not regard the program as mandatory."'
    )
    assert [said.speaker for said in read(text)] == ["Cora Vane"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The sheriff writes to the State, with a copy to us, and the county is taken off.", []),
        ("The sheriff writes the State, the State writes me, and it is done.", []),
        ("The sheriff writes to the State that the county is off.", [("The sheriff", "writes")]),
        ("Their pitch is that it costs nothing.", [("Their", "view")]),
    ],
)
def test_what_reports_and_what_does_not(text: str, found: list[tuple[str, str]]) -> None:
    assert told_by(text) == found


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        # a notice that is sent to say so
        ("Then in August the FBI sent a notice to say that taking part is mandatory for all.", ["FBI"]),
        ("Then in August the FBI sent a notice to the clerk, and taking part is mandatory for all.", ["Ada Merrow"]),
        # what we did about it, the writer tells
        ("Elm County told us that it would rather not, and we took it off the deployment plan.", ["Ada Merrow"]),
        ("Elm County told us that it may opt out, and we agreed.", ["Elm County"]),
        # what somebody takes it to be
        ("Cora Vane, the chair, opened. She takes the county to be at liberty to opt out.", ["Cora Vane"]),
        ("Cora Vane, the chair, opened. She takes the bus, and the county is at liberty to opt out.", ["Ada Merrow"]),
        # what is held in a file
        ("Once the FBI holds a print that an agency has sent, a county cannot opt out.", ["Ada Merrow"]),
        ("The FBI holds that a county cannot opt out.", ["FBI"]),
        # how somebody reads papers
        ("ICE sent us its agreements. On their face they describe a program that is voluntary.", ["Ada Merrow"]),
        # who lets one know, and who said otherwise
        ("They let us know that a county may opt out.", [""]),
        ("The FBI said otherwise in May, namely that a county may opt out.", ["FBI"]),
        # somebody's own officer
        ("Its own unit chief said that a county cannot opt out.", ["unit chief"]),
        # who tells how it is done
        ("The FBI's paper of May 3 explains to a county how it may go about opting out.", ["FBI"]),
        ("Here we explain how a county may go about opting out.", ["Ada Merrow"]),
        # whom one bids, and who answers on the line
        ("Tell the clerk this: the program is mandatory.", ["Ada Merrow"]),
    ],
)
def test_whose_words_these_are(text: str, speakers: list[str]) -> None:
    assert [said.speaker for said in read(text)] == speakers


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("I found the page. It is from CJIS, and it does tell the mayor that he may opt out.", ["CJIS"]),
        ('Cora Vane, who had a bill for it, put the moral in one line: "Any county may opt out."', ["Cora Vane"]),
        ('I put the lamp on the shelf in one go: "Any county may opt out."', ["Ada Merrow"]),
        ("In 2009 the FBI spoke of the program to the press as voluntary.", ["FBI"]),
        ("In 2009 the FBI spoke of the weather; the program is voluntary.", ["Ada Merrow"]),
    ],
)
def test_whose_page_and_whose_line_it_is(text: str, speakers: list[str]) -> None:
    assert [said.speaker for said in read(text)] == speakers


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Ann Roe of the advocacy group OneHarbor said so.", "OneHarbor"),
        ("Ann Roe of the legal aid network Puerto Abierto said so.", "Puerto Abierto"),
        ("Ann Roe of the advocacy group of Elm said so.", ""),
        ("Ann Roe of the planning group said so.", ""),
    ],
)
def test_the_group_that_somebody_is_of(text: str, body: str) -> None:
    assert of_a_named_house("Ann Roe", text, TOPIC) == body
