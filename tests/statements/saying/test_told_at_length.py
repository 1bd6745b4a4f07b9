"""Whose word it is where the saying is far from it, and where nobody's word is told."""

import pytest

from foia_scan.statements.naming.towns_named import towns
from foia_scan.statements.quotations import quotations
from foia_scan.statements.saying.reporting import frames
from tests.statements.made import TOPIC, read


def sources(text: str) -> list[str]:
    return [f.source for f in frames(text, quotations(text), TOPIC.organization_pattern)]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The port’s position, announced in May, is that towns may leave.", "The port"),
        ("The Bureau’s direction to us of May 3 was that towns may leave.", "The Bureau"),
        ("Mr. Orr's instruction, so far as I know it, is that towns may leave.", "Mr. Orr"),
        ("The written instructions that ICE gave me in May were that towns may leave.", "ICE"),
        ("The only answer the port ever sent us was that towns may leave.", "the port"),
        ("He takes clause 6 to mean that towns may leave.", "He"),
        ("Captain Orr reads the second paragraph to say that towns may leave.", "Captain Orr"),
        ("I am aware that Ada Merrow’s speech of June 3 had it down as mandatory for all.", "Ada Merrow"),
        ("By the published statements of the Elm Port Authority, towns may leave.", "the Elm Port Authority"),
        ("By ICE's own written answers, towns may leave.", "ICE"),
        ("I had learned from the FBI, Madam Chair, that towns may not leave.", "the FBI"),
        ("In May its website still offered an opt-out to any town that asked.", "its"),
        ("He made it quite clear that towns may leave.", "He"),
        ("In its answer of May 3, 2012, the United States pleads that towns may leave.", "the United States"),
        ("The sheriff grumbles that towns may not leave.", "The sheriff"),
        ("Mr. Orr had undertaken in May that towns may leave.", "Mr. Orr"),
        ("The Bureau has consistently said that towns may leave.", "The Bureau"),
        ("Elm County, she pointed out, had withdrawn in May and was still out.", "she"),
        (
            "Ben Orr of the state Department of Ports said in a note that towns may leave.",
            "Ben Orr of the state Department of Ports",
        ),
        ("The port, in a statement that it gave to the staff in May, observed that towns may leave.", "The port"),
        ("The plan represents at page 6 that towns may leave.", "The plan"),
        ("The letter is one in which the Bureau represents the program to be a choice.", "the Bureau"),
        (
            "I sign on the understanding, given to Captain Orr by Ms. Roe of your staff, that towns may leave.",
            "Ms. Roe of your staff",
        ),
        ("We rely on the assurance made to us by the port in May that towns may leave.", "the port"),
        ("Mr. Orr, who has since left, gave us to believe last May that towns may leave.", "Mr. Orr"),
        ("The agreement of May 2009 provides in Article VI that towns may leave.", "The agreement of May 2009"),
        ("I was told by your clerk, Ms. Roe, on May 3 that towns may leave.", "Ms. Roe"),
        ("I was told by my captain, a Mr. Orr, that towns may leave.", "Mr. Orr"),
    ],
)
def test_whose_word(text: str, source: str) -> None:
    assert source in sources(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Bureau has never claimed a power to compel a county.",
        "The port never told us that towns may leave.",
        "The port could not have told anybody that towns may leave.",
        "Your agency has published three answers on leaving and stood behind none of them.",
        "The port gave two contradictory accounts of whether towns may leave.",
        "The sheriff took the bus to mean no harm.",
        "The instructions that came with the printer were in German.",
        "The port's website carried the menu.",
        "The assurance given to us by the port was a comfort to the towns that left.",
        "The agreement provides in Article VI a page for notes.",
    ],
)
def test_nobodys_word(text: str) -> None:
    assert sources(text) == []


def test_what_somebody_never_claimed_is_the_writers() -> None:
    (found,) = read("ICE has never claimed that it may compel a county, and participation is voluntary.")
    assert (found.position, found.speaker) == ("voluntary", "Ada Merrow")


def test_never_regarded_is_a_view() -> None:
    (found,) = read("The Bureau of Ports has never regarded the program as mandatory.")
    assert found.speaker == "Bureau of Ports"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("the City of Elm Grove resolved", {"Elm Grove"}),
        ("CITY OF ELM GROVE\nMinutes", {"Elm Grove"}),
        ("a meeting in Elm Grove, Ohio, last May", {"Elm Grove"}),
        ("MINUTES\nElm Grove, Ohio\nMay 3", {"Elm Grove"}),
        ("Cora Vane, of the port, said", set()),
        ("a letter of Cora Vane to the board", set()),
    ],
)
def test_towns_that_a_paper_names(text: str, named: set[str]) -> None:
    assert towns(text) == named


@pytest.mark.parametrize(
    "place", ["Elm Grove, in the City of Elm Grove,", "Sage Hollow", "the Hotel Esperia", "Baton Rouge"]
)
def test_he_is_no_town(place: str) -> None:
    found = read(f"Cora Vane came. She had asked {place} for a map. She told us that a county may opt out.")
    assert [s.speaker for s in found] == ["Cora Vane"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "We wrote to the Elm Port Authority. Its reply, dated June 28, 2010, was that a county may opt out.",
            "Elm Port Authority",
        ),
        ("ICE was in town. In August its website still offered an opt-out to any county.", "ICE"),
        ("Mr. Orr, in May your counsel, Cora Vane, came. She told me that a county may opt out.", "Cora Vane"),
        ("Present: Members Orr, Dale and Tran.\nMember Orr said that a county may opt out.", "Orr"),
        ("Mr. Orr, of your staff, came. He told me that a county may opt out.", "Orr"),
        ("Chief of Police Cora Vane came. The chief points out that a county may opt out.", "Cora Vane"),
        ("Commissioner of Public Safety Cora Vane told us that a county may opt out.", "Cora Vane"),
        ("At no time did the FBI intend that a county might opt out of information sharing.", "Ada Merrow"),
        ("It is my own view, which I have stated before, that a county may opt out.", "Ada Merrow"),
        ("Mr. Orr of your headquarters told us that a county may opt out.", "Orr"),
        ("A training module of May 2010 instructed the staff that a county may opt out.", "ICE"),
    ],
)
def test_whose_word_in_a_passage(text: str, speaker: str) -> None:
    assert [s.speaker for s in read(text)] == [speaker]


def test_the_board_we_wrote_to_has_not_replied_where_another_is_named() -> None:
    text = "We wrote to ICE and sat down. Its reply, dated June 28, 2010, was that a county may opt out."
    assert [s.speaker for s in read(text)] == ["ICE"]
