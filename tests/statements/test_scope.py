"""Where a cue claims nothing, and where it is turned round; each with what looks like it. All sentences are our own."""

import pytest

from foia_scan.statements.positions import positions
from foia_scan.statements.quotations import quotations
from foia_scan.topics import load

TOPIC = load("secure-communities")
LEAD = "We met about Secure Communities."


def read(text: str, lead: str = LEAD) -> set[str]:
    return {f.position for f in positions(text, quotations(text), lead, TOPIC)[0]}


CLAIMS = (
    ("Rumors that the program has become mandatory are unfounded.", {"voluntary"}),
    ("Claims that counties may opt out are inaccurate.", {"unavailable"}),
    ("The notion that a sheriff has a choice in this is a fairy tale.", {"mandatory"}),
    ("The suggestion that a county may opt out finds no support in the record.", {"unavailable"}),
    ("Some of them led you to believe that a county may opt out, that was in error.", {"unavailable"}),
    ("It is simply not the case that a county can pull out of the program.", {"unavailable"}),
    ("It was never intended that localities would have a say in it.", {"mandatory"}),
    ("Nobody will make you sign up, it's voluntary on both ends.", {"voluntary"}),
    ("She answered that it was not, the program being voluntary for a county.", {"voluntary"}),
    ("He was wrong in June, there is no opt-out for a county.", {"unavailable"}),
    ("We can't help you there, as there is no means by which a county may opt out.", {"unavailable"}),
    ("The memo was never what made participation mandatory.", {"mandatory"}),
    ("His letter did not change the procedure for opting out.", {"available"}),
    ("A program that one can neither refuse nor leave is a mandatory program.", {"mandatory"}),
    ("We got a letter in which ICE told us that counties were not able to opt out.", {"unavailable"}),
    ("A county may choose not to participate.", {"available"}),
    ("What was sold to us as a voluntary program turned out to be a mandatory one.", {"mandatory"}),
    ("They sold a mandatory program from door to door as a voluntary one.", {"mandatory"}),
    ("He will not stop writing about what he calls “this voluntary program.”", {"voluntary"}),
    ("Participation isn't voluntary in the way you use the word.", {"mandatory"}),
    ("Please assure the chief that participation is voluntary.", {"voluntary"}),
    ("I hope you understand that participation is voluntary.", {"voluntary"}),
    ("If a court so orders, the county can withdraw from the program.", {"available"}),
    ("No vote of the board will take the county out of the program.", {"unavailable"}),
    ("A county can't decline even the match results.", {"unavailable"}),
    ("The one thing a county can opt out of is the match results.", {"limited"}),
    ("A county may ask us to stop sending it the match results.", {"limited"}),
    ("While some have called it a mandate, no sheriff has been made to take part.", {"voluntary"}),
    ("Any county not wishing to take part may opt out.", {"available"}),
    ("The county was under no obligation to join and could say no.", {"voluntary", "available"}),
    ("He said we could delay, not decline.", {"limited"}),
    (
        "After telling us for a year that we could opt out, ICE now says that we could not.",
        {"available", "unavailable"},
    ),
    ("The only thing that can be switched off is the match message.", {"limited"}),
    ("The Department has not taken a position on whether states may withdraw.", {"unclear"}),
    ("Participation should be regarded as mandatory in every state.", {"mandatory"}),
    ("The chair asked that the minutes show that a county has no legal way out.", {"unavailable"}),
    ("An agency may not ask that its submissions be withheld from the check.", {"unavailable"}),
    ("His words, as I noted them, were “nobody here has a choice in it.”", {"mandatory"}),
    ("Nobody here seems to know whether the county can decline.", {"unclear"}),
    ("ICE cannot accommodate requests to opt out.", {"unavailable"}),
    ("Although some were asked, others were told that it is required by law.", {"mandatory"}),
)
NO_CLAIM = (
    "Rumors that counties may opt out are making the rounds.",
    "Not everyone here believes that the program is mandatory.",
    "I am not aware of anyone saying that it was mandatory.",
    "The chief does not recall being told that the program was voluntary.",
    "She hoped the city could opt out.",
    "One option would make participation mandatory for all states.",
    "Any change making enrollment mandatory would need a lawyer.",
    "Under Option B, counties would be permitted to opt out.",
    "His bill, which would let a county opt out, died in committee.",
    "It would make plain that a county may opt out.",
    "We ask you to confirm in writing that the county may opt out.",
    "Confirm that participation is voluntary.",
    "INTERROGATORY NO. 4: Describe every means by which a county could opt out.",
    "So what you are telling us is that a county has no choice.",
    "Be it resolved that the County shall opt out of the program and shall so inform ICE.",
    "You asked what it costs, and how a county may opt out.",
    "We want every paper in which the program is called voluntary or mandatory.",
    "Search for “mandatory” and “voluntary.”",
    "The clerk let the lawyers sort it out.",
    "We can, however, say what it costs.",
    "Sixty boxes had been removed from this room.",
    "The county's opt-out letter is unanswered.",
    "He did not know what she had said about opting out.",
    "While some have described the program as a mandate, we take no position on that.",
    "The state has not decided whether to pull out.",
    "I struck “participation is voluntary” from the draft.",
    "Take out every line which suggests that a county could opt out.",
    "The board asked that its prints be withheld from the check.",
    "Participation should be mandatory in every state.",
    "The headline “County Can't Opt Out” was not ours.",
)


@pytest.mark.parametrize(("text", "expected"), CLAIMS)
def test_claim(text: str, expected: set[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize("text", NO_CLAIM)
def test_no_claim(text: str) -> None:
    assert not read(text)
