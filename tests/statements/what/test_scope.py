"""Where a cue claims nothing, and where it is turned round; each with what looks like it. All sentences are our own."""

import pytest

from foia_scan.statements.quotations import quotations
from foia_scan.statements.what.positions import positions
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
    ("The amendment that the board signed says that a county may opt out.", {"available"}),
    ("ICE must know by now that any county may opt out.", {"available"}),
    ("She resolved the question: a county may opt out.", {"available"}),
    ("They let our city opt out in March.", {"available"}),
    ("I was told that the option to opt out had been removed for every county.", {"unavailable"}),
    ("The procedure for opting out was withdrawn in October.", {"unavailable"}),
    ("The right to opt out has since been taken away.", {"unavailable"}),
    ("The option to opt out was not removed.", {"available"}),
    ("The county withdrew and its letter was withdrawn.", {"available"}),
    ("He left us with the impression that a county may opt out.", {"available"}),
    ("The sheriff has no say in whether the county takes part.", {"mandatory"}),
    ("We have no say in it.", {"mandatory"}),
    ("The sheriff has no say in where the prints go.", {"mandatory"}),
    ("I was obliged to join whether I liked it or not.", {"mandatory"}),
    ("In plain terms, he wrote, “it is mandatory.”", {"mandatory"}),
)
NO_CLAIM = (
    "Rumors that counties may opt out are making the rounds.",
    "Not everyone here believes that the program is mandatory.",
    "I am not aware of anyone saying that it was mandatory.",
    "The chief does not recall being told that the program was voluntary.",
    "She hoped the city could opt out.",
    "The chairman moved to amend the bill so that a county could opt out.",
    "We ask the committee to put it in law that a city may opt out.",
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
    "He will bring an amendment under which any town could withdraw.",
    "The agency should say, in one place, who may opt out.",
    "ICE ought to publish who, if anyone, may withdraw, and by when.",
    "Now therefore the board resolves that Dole County opts out of the program.",
    "Let our city opt out.",
    "Do not leave him with the idea that joining is voluntary.",
    "We did not give them the impression that a county may opt out.",
    "A sheriff has no say in the county's budget.",
    "The board has no say in who is hired at the jail.",
    "She was obliged to me, and it was late.",
    "We ran nine search terms, among them “mandatory,” in two systems.",
)


@pytest.mark.parametrize(("text", "expected"), CLAIMS)
def test_claim(text: str, expected: set[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize("text", NO_CLAIM)
def test_no_claim(text: str) -> None:
    assert not read(text)


ELSEWHERE_DENIED = (
    # A negation that belongs to the subject, to another predicate or to a denial of a denial; each with its look-alike.
    ("A town not yet on line may opt out.", {"available"}),
    ("A town may not yet opt out.", {"unavailable"}),
    ("A sheriff that's not interested may opt out.", {"available"}),
    ("A program that cannot be refused is a mandatory program.", {"mandatory", "unavailable"}),
    ("A program nobody may refuse is mandatory.", {"mandatory"}),
    ("A program you are enrolled in without being asked is not voluntary.", {"mandatory"}),
    ("Her bureau had not been told of it and was still letting counties opt out.", {"available"}),
    ("Her bureau had not been told of it and was not letting counties opt out.", {"unavailable"}),
    (
        "The Bureau has never made it a condition, and so far as we are concerned it remains a voluntary program.",
        {"voluntary"},
    ),
    ("He signed in May, and so far as I know nobody believes it is a voluntary program.", {"mandatory"}),
    ("Asked about a no vote, she said that the town was free to withdraw from the program.", {"available"}),
    ("Asked about the vote, she said that no town was free to withdraw from the program.", {"unavailable"}),
    ("I know of no reason why a town could not opt out.", {"available"}),
    ("I know of no reason why a town could opt out.", {"unavailable"}),
    ("There isn't a county on the list that cannot withdraw from the program.", {"available"}),
    ("There isn't a county on the list that can withdraw from the program.", {"unavailable"}),
    ("The Board does not dispute that participation is voluntary.", {"voluntary"}),
    ("The Board disputes that participation is voluntary.", {"mandatory"}),
    ("The State hasn't given up its right to withdraw from the program.", {"available"}),
    ("The State has given up its right to withdraw from the program.", {"unavailable"}),
    ("I have yet to find the law that makes a county's participation mandatory.", {"voluntary"}),
    ("I have found the law that makes a county's participation mandatory.", {"mandatory"}),
    ("It would be inaccurate to suggest that anyone is being forced to join the program.", {"voluntary"}),
    ("I would resist any text that calls the program mandatory.", {"voluntary"}),
    ("It is no longer true, if it ever was, that a town can opt out.", {"unavailable"}),
    ("I do not believe now, and the Department does not, that a town can opt out.", {"unavailable"}),
    ("I do believe now, and the Department does too, that a town can opt out.", {"available"}),
    ("The search is not something from which a town can withdraw.", {"unavailable"}),
    ("The search is something from which a town can withdraw.", {"available"}),
    ("Nothing I have read would stop the Mayor from pulling the city out of the program.", set()),
    ("Nothing I have read would pull the city out of the program.", {"unavailable"}),
    ("The letter, which nobody has withdrawn, said that a town may opt out.", {"available"}),
    ("Nobody has ever withdrawn from the program.", {"unavailable"}),
    ("Nobody has withdrawn from the program.", set()),
    ("The clerk who called said that no county is able to withdraw.", {"unavailable"}),
    ("A program that Congress has never made mandatory is voluntary.", {"voluntary"}),
    ("The program that Congress made is not voluntary.", {"mandatory"}),
    ("ICE amended the agreement so that a county could opt out.", {"available"}),
    ("ICE put it in writing that a city may opt out.", {"available"}),
    ("The clerk who called us said that a county is able to withdraw.", {"available"}),
)


@pytest.mark.parametrize(("text", "expected"), ELSEWHERE_DENIED)
def test_what_a_negation_belongs_to(text: str, expected: set[str]) -> None:
    assert read(text) == expected
