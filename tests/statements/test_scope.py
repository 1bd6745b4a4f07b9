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
    ("He told you that a town may opt out, which was a mistake.", {"unavailable"}),
    ("It is simply not the case that a county can pull out of the program.", {"unavailable"}),
    ("It was never intended that localities would have a say in it.", {"mandatory"}),
    ("Nobody will make you sign up, it's voluntary on both ends.", {"voluntary"}),
    ("They said not at all, the program being voluntary for a town.", {"voluntary"}),
    ("You were mistaken, there is no way out of it for a town.", {"unavailable"}),
    ("I am unable to help, as there is no form for opting out.", {"unavailable"}),
    ("The memo was never what made participation mandatory.", {"mandatory"}),
    ("His letter did not change the procedure for opting out.", {"available"}),
    ("A scheme that you can neither fix nor dodge is a mandatory program.", {"mandatory"}),
    ("We got a letter in which ICE told us that counties were not able to opt out.", {"unavailable"}),
    ("A county may choose not to participate.", {"available"}),
    ("What was sold to us as a voluntary program turned out to be a mandatory one.", {"mandatory"}),
    ("He pitched a mandatory program to us as a voluntary one.", {"mandatory"}),
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
    ("Our lawyers have not reached a view on whether a town may withdraw.", {"unclear"}),
    ("Joining should be seen as mandatory for a jail.", {"mandatory"}),
    ("He asked that the record reflect that a town has no lawful way out.", {"unavailable"}),
    ("A town may not ask that its prints be kept out of the search.", {"unavailable"}),
    ("The last words, so they say, were “no town has a choice in it.”", {"mandatory"}),
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
    "Her bill, which would allow a town to opt out, died.",
    "It would allow a town to opt out.",
    "Please confirm by Friday that a town may opt out.",
    "Confirm that participation is voluntary.",
    "INTERROGATORY NO. 9: State each way in which a town could opt out.",
    "So what you are telling us is that a county has no choice.",
    "Be it resolved that the County shall opt out of the program and shall so inform ICE.",
    "You asked what it costs, and how a county may opt out.",
    "List the pages where the program is called mandatory or voluntary.",
    "Search for “mandatory” and “voluntary.”",
    "The clerk let the lawyers sort it out.",
    "We can, however, say what it costs.",
    "Sixty boxes had been removed from this room.",
    "The county's opt-out letter is unanswered.",
    "He did not know what she had said about opting out.",
    "While some have described the program as a mandate, we take no position on that.",
    "The state has not decided whether to pull out.",
    "I struck “participation is voluntary” from the draft.",
    "Strike the paragraph that says that a town may opt out.",
    "The board asked that its prints be withheld from the check.",
    "Joining should be mandatory for a jail.",
    "The headline “County Can't Opt Out” was not ours.",
)


@pytest.mark.parametrize(("text", "expected"), CLAIMS)
def test_claim(text: str, expected: set[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize("text", NO_CLAIM)
def test_no_claim(text: str) -> None:
    assert not read(text)
