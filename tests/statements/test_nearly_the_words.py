"""Wordings of strangers that a rule read the other way round or passed over, each with its look-alike."""

import pytest

from foia_scan.statements.positions import positions
from foia_scan.statements.quotations import quotations
from foia_scan.topics import load
from tests.statements.made import read as read_document

TOPIC = load("secure-communities")
LEAD = "We met about Secure Communities."


def read(text: str) -> list[str]:
    return [f.position for f in positions(text, quotations(text), LEAD, TOPIC)[0]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It is unlikely that a town could opt out.", ["unavailable"]),
        ("The clerk thinks it doubtful that a town could withdraw.", ["unavailable"]),
        ("It is not unlikely that a town could opt out.", ["available"]),
        ("In the unlikely event that a town asks, it may opt out.", ["available"]),
        ("It is likely that a town could opt out.", ["available"]),
        ("The State, if not the town, might be able to walk away.", ["available"]),
        ("The State, if it is not sued, may withdraw.", ["available"]),
        ("The trustee voted no and said that the town is bound by federal law to take part.", ["mandatory"]),
        ("The trustee found no law that requires the town to take part.", ["voluntary"]),
        ("A town cannot prevent the FBI from sharing its prints.", ["unavailable"]),
        ("Nothing prevents a town from withdrawing.", ["available"]),
        ("Something prevents a town from withdrawing.", ["unavailable"]),
    ],
)
def test_which_way_it_goes(text: str, found: list[str]) -> None:
    assert read(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It has since become mandatory.", ["mandatory"]),
        ("The drill has since become mandatory.", []),
        ("Mr. Orr asked that it be noted that no town can opt out.", ["unavailable"]),
        ("Mr. Orr asked that the town be let opt out.", []),
        ("Things have moved on and that there is no way for a town to opt out is plain.", ["unavailable"]),
        ("Mr. Orr moved that there be a way for a town to opt out.", []),
        ("The villages are conscripts.", ["mandatory"]),
        ("No village here is a conscript.", ["voluntary"]),
        ("The agency is drafting every village into it.", ["mandatory"]),
        ("Counsel is drafting every village a letter.", []),
        ("We do not draft villages.", ["voluntary"]),
        ("We do not draft village ordinances.", []),
        ("Joining is the sheriff's prerogative.", ["voluntary"]),
        ("Parking is the sheriff's prerogative.", []),
        ("He described it as the State's own choice.", ["voluntary"]),
        ("He described lunch as a choice of two.", []),
        ("The checks are mandatory for every jail.", ["mandatory"]),
        ("Background checks are mandatory for every clerk.", []),
        ("Vermont's in by force of law.", ["mandatory"]),
        ("The file is in by Friday.", []),
        ("The towns are bound by it.", ["mandatory"]),
        ("The towns are bound by rivers.", []),
    ],
)
def test_joining(text: str, found: list[str]) -> None:
    assert read(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nobody in any office has told the town whether it may withdraw.", ["unclear"]),
        ("Nobody in any office has told the town that it may withdraw.", []),
        ("It cannot be determined from the file whether the town was released.", ["unclear"]),
        ("It cannot be determined from the file who sent it.", []),
        ("The withdrawal, in other words, withdrew nothing.", ["unavailable"]),
        ("The bank, in other words, withdrew nothing.", []),
        ("A town can say no to getting the answer back.", ["limited"]),
        ("A town can say no to it.", ["available"]),
        ("A town can say no to a parade.", []),
        ("You can say no all day and they will plug you in.", []),
        ("You can say no until the day it starts.", ["available"]),
        ("The towns could be taken off the list.", ["available"]),
        ("The towns could be taken off the list of recipients.", []),
        ("The Bureau will honor a State's decision not to participate.", ["available"]),
        ("The Bureau will honor a State's decision not to travel.", []),
    ],
)
def test_leaving(text: str, found: list[str]) -> None:
    assert read(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Counties join Secure Communities as volunteers, each by its own choosing and none by order.", ["voluntary"]),
        ("Volunteers from the county served coffee at the meeting on Secure Communities.", []),
    ],
)
def test_a_word_meant_otherwise_does_not_silence_the_sentence(text: str, found: list[str]) -> None:
    assert [said.position for said in read_document(text)] == found
