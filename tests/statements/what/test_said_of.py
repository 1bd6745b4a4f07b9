"""What a cue is said of: the program, or something else of office life. All sentences are our own."""

import pytest

from foia_scan.statements.quotations import quotations
from foia_scan.statements.what.positions import positions
from foia_scan.topics import load

TOPIC = load("secure-communities")


def read(text: str, lead: str = "We met about Secure Communities.") -> set[str]:
    return {f.position for f in positions(text, quotations(text), lead, TOPIC)[0]}


OURS = (
    ("Participation in the program is voluntary.", {"voluntary"}),
    ("Joining is voluntary.", {"voluntary"}),
    ("Participation by a county in the new program remains voluntary.", {"voluntary"}),
    ("The training materials say that participation is voluntary.", {"voluntary"}),
    ("Over lunch he told us that participation is voluntary.", {"voluntary"}),
    ("It is up to the county whether to participate.", {"voluntary"}),
    ("A county has no choice about participation.", {"mandatory"}),
    ("Each side may withdraw from this MOA at will.", {"available"}),
    ("Participation is mandatory for counties.", {"mandatory"}),
    ("It's a voluntary thing.", {"voluntary"}),
    ("The union says that a county may opt out of it.", {"available"}),
    ("Congress made this mandatory in 2002.", {"mandatory"}),
)
OTHERS = (
    "Participation in the program's user group is voluntary.",
    "Joining the credit union is voluntary.",
    "Our work-release program is voluntary, and about forty inmates are enrolled in it.",
    "The jail has also made its own literacy program voluntary.",
    "Enrollment in the parking lottery is mandatory.",
    "Overtime for the activation weekend is voluntary.",
    "It is mandatory for terminal operators only.",
    "There is a softball club; it's voluntary.",
    "My deputies can opt out of the take-home car plan.",
    "The contractor can terminate the agreement on ninety days' notice.",
    "It is up to the county whether to send one person or two.",
    "The state is free to choose its own vendor.",
    "The county has no choice about the night shift.",
    "The choice of vendor is up to the county.",
    "The task force is open to any agency, and any agency may withdraw from it.",
    "You may decline to answer any question on this form.",
    "You may withdraw this request at any time.",
    "Staff are required to sign the form.",
    "I'm obliged to you.",
    "The nurses who came up to our jail were kind.",
    "Attached is a draft of the voluntary participation memo.",
    "Take the comp time; it isn't voluntary.",
    "The credit union says that a member may opt out of it.",
    "The union runs a softball league, and says that a county may opt out of it.",
    "The union says that overtime can't be forced on anyone.",
    "The agreement on radio channels may be terminated by either party.",
    "The shuttle is free, and you can get off at any stop.",
)


@pytest.mark.parametrize(("text", "expected"), OURS)
def test_said_of_the_program(text: str, expected: set[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize("text", OTHERS)
def test_said_of_something_else(text: str) -> None:
    assert not any(p in read(text) for p in ("voluntary", "mandatory", "available", "unavailable", "limited"))


def test_a_pronoun_takes_up_what_the_sentence_before_was_about() -> None:
    assert not read("It is not mandatory.", "I put you down for the spring training in Salem.")
    assert read("It is not mandatory.", "The training people asked about the program again.") == {"voluntary"}
