"""Wordings that further hands used, each with what looks like it and says something else. All sentences are our own."""

import pytest

from foia_scan.statements.quotations import quotations
from foia_scan.statements.what.positions import positions
from foia_scan.topics import load
from tests.statements.made import looked_at

TOPIC = load("secure-communities")
LEAD = "We met about Secure Communities."


def read(text: str, lead: str = LEAD) -> list[str]:
    return [f.position for f in positions(text, quotations(text), lead, TOPIC)[0]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The choice would be theirs.", ["voluntary"]),
        ("The choice of a caterer would be theirs.", []),
        ("Towns had no choice but to come in.", ["mandatory"]),
        ("Towns had no choice but to come in June for the hearing.", ["mandatory"]),
        ("Towns had no choice but to raise the rate.", []),
        ("The program is voluntary for the town from May to June.", ["voluntary"]),
        ("It is mandatory for the clerk to keep a log.", []),
        ("They made the choice for us.", ["mandatory"]),
        ("They made the choice for the caterer.", []),
        ("I'm not here to force anybody.", ["voluntary"]),
        ("I'm not here to sell anybody a car.", []),
        ("The marshals drafted this county.", ["mandatory"]),
        ("Nobody drafted this county.", ["voluntary"]),
        ("The clerk drafted this county ordinance.", []),
        ("ICE can't make us.", ["voluntary"]),
        ("ICE can't make us a copy.", []),
        ("The jails were switched on whether they had asked for it or not.", ["mandatory"]),
        ("The lights were switched on whether we had paid or not.", []),
        ("It goes live in May, answer or no answer.", ["mandatory"]),
        ("Every town in the State is in by operation of law.", ["mandatory"]),
    ],
)
def test_joining(text: str, found: list[str]) -> None:
    assert read(text) == found
    assert not found or looked_at(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The troopers told me that a town cannot be left out of the exchange.", ["unavailable"]),
        ("The troopers asked that a town be left out of the exchange.", []),
        ("A town cannot opt out of what its county sends.", ["unavailable"]),
        ("A town cannot opt out of the wellness plan.", []),
        ("Any town may withdraw that asks the Governor.", ["available"]),
        ("Any town may withdraw that bid.", []),
        ("A town may have its prints left out of the search.", ["available"]),
        ("A town may have its sign left out of the picture.", []),
        ("A town may decline to have its prints searched.", ["available"]),
        ("A town may decline to have its picture taken.", []),
        ("A town is free to leave today.", ["available"]),
        ("ICE will close the connection of any jail that asks.", ["available"]),
        ("Nobody will be switched on who has not asked for it.", ["available"]),
        ("Nobody will be called who has not asked for it.", []),
        ("Perry County will be let out if the State does not object.", ["available"]),
        ("The Bureau will honor a town's request to withdraw.", ["available"]),
        ("The Bureau will not honor a town's request to withdraw.", ["unavailable"]),
        ("The Bureau may neither refuse nor grant a town's request to withdraw.", []),
        ("The agency does not mean to keep any town in the program against its will.", ["available"]),
        ("The agency kept the town in the program against its will.", ["unavailable"]),
        ("We ask that you not keep the town in the program against its will.", []),
        ("Opt-out requests will not be processed.", ["unavailable"]),
        ("Opt-out requests are in the blue folder.", []),
        ("The vote to opt out notwithstanding, the prints go north.", ["unavailable"]),
        ("The town voted to opt out and cannot.", ["unavailable"]),
        ("The town voted to opt out and cheered.", []),
        ("I wrote back no, and in May they hooked us up regardless.", ["unavailable"]),
        ("I wrote back no, and in May they hooked up the printer.", []),
        ("A town does not have a switch to throw.", ["unavailable"]),
        ("A town does not have a switch.", []),
        ("They can't leave, so why the meeting?", ["unavailable"]),
        ("Can they leave, and so why the meeting?", []),
    ],
)
def test_leaving(text: str, found: list[str]) -> None:
    assert read(text) == found
    assert not found or looked_at(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It is not certain whether a town may withdraw.", ["unclear"]),
        ("It is certain that a town may withdraw.", ["available"]),
        ("Whether a town could opt out was never made clear.", ["unclear"]),
        ("From the first agreements to the end of the year, a town could opt out.", ["available"]),
        ("The agreements to lease a van could not be found, and one may withdraw from those.", []),
        ("The status of opt-out requests is unresolved.", ["unclear"]),
        ("The status of the van is unresolved.", []),
    ],
)
def test_unclear(text: str, found: list[str]) -> None:
    assert read(text) == found
    assert not found or looked_at(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The door is closed.", ["unavailable"]),
        ("The door is not closed.", ["available"]),
        ("Her door is closed.", []),
        ("Once they are in, they are in.", ["unavailable"]),
        ("We honor whatever your board decides.", ["voluntary"]),
        ("The search runs whatever your board decides.", ["unavailable"]),
        ("The State's signature does not bind the counties.", ["voluntary"]),
        ("The State's signature binds a county.", ["mandatory"]),
        ("No county is bound by the agreement.", ["voluntary"]),
        ("The minutes are bound by the clerk.", []),
        ("We do it because we have to.", ["mandatory"]),
        ("We do it because we like to.", []),
        ("This county is in, period.", ["mandatory"]),
        ("This county is in session, period.", []),
        ("Two counties got out last spring.", ["available"]),
        ("Two inmates got out last spring.", []),
        ("The agency let three counties go.", ["available"]),
        ("The agency let three clerks go.", []),
        ("The law leaves the county no room to refuse.", ["unavailable"]),
        ("The sheriff has the last word.", ["voluntary"]),
        ("The sheriff has the last word in the crossword.", []),
        ("Congress did not give the counties a vote.", ["mandatory"]),
        ("Congress gave the counties a vote of thanks.", []),
        ("The program runs on consent.", ["voluntary"]),
        ("The program runs on two servers.", []),
        ("We don't turn it on until the county says so.", ["voluntary"]),
        ("We don't turn it on until the light says so.", []),
        ("A request for a later date may be made, and it would put the date off, not do away with it.", ["limited"]),
    ],
)
def test_doors_and_words(text: str, found: list[str]) -> None:
    assert read(text) == found
    assert not found or looked_at(text)


def test_a_bare_answer_takes_up_looser_words() -> None:
    assert read("And neither the mayor nor any governor can.", "You said a state could walk away.") == ["unavailable"]
    assert not read("And neither the mayor nor any governor can.", "You said that the road was icy.")


@pytest.mark.parametrize(
    "text",
    [
        "I wish we could opt out.",
        "She begged the agency to let the town go.",
        "Take me off the list.",
        "A. Let the two towns go.",
        "The agreement binds the bureau in Salem.",
        "I do not know who told them that they could opt out.",
        "The agenda item on voluntary participation was tabled.",
        "The clerk may take your address off the list.",
        "He asked her to say on which day it had ceased to be voluntary.",
        "You are free to choose your seat.",
        "All of us must join the call.",
        "She urged the board to opt out while it still can.",
        "We oppose mandatory participation.",
        "Letting towns opt out would defeat the purpose.",
        "A mandatory program would need a statute.",
        "A draft bill makes participation mandatory for every town.",
        "The history of voluntary participation fills two binders.",
        "He denied ever having told the board that participation was voluntary.",
    ],
)
def test_wishes_and_what_would_be(text: str) -> None:
    assert not read(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We wish to make clear that we can opt out.", ["available"]),
        ("The agency took the town off the list.", ["available"]),
        ("Your department may opt out by replying to this message.", ["available"]),
        ("I do not know whether they can opt out.", ["unclear"]),
        ("You are free to choose.", ["voluntary"]),
        ("All counties must join.", ["mandatory"]),
        ("Take it or leave it.", ["voluntary"]),
        ("We opposed it, but participation is mandatory.", ["mandatory"]),
        ("Letting towns opt out is our policy.", ["available"]),
        ("A mandatory program is what we got.", ["mandatory"]),
        ("Bill Roe says that it makes participation mandatory for every town.", ["mandatory"]),
        ("He denied that participation was mandatory.", ["voluntary"]),
    ],
)
def test_but_these_claim_it(text: str, found: list[str]) -> None:
    assert read(text) == found
    assert not found or looked_at(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("There was never a time when a town could leave.", ["unavailable"]),
        ("There was a time when a town could leave.", ["available"]),
        ("It is a mistake to think that a town can withdraw.", ["unavailable"]),
        ("It is a mistake to think that a town cannot withdraw.", ["available"]),
        ("Do not let anybody tell you that you cannot opt out.", ["available"]),
        ("Do not let anybody tell you that you can opt out.", ["unavailable"]),
        ("She doubted that we could opt out.", ["unavailable"]),
        ("She never doubted that we could opt out.", ["available"]),
        ("There is no doubt that we can opt out.", ["available"]),
        ("Nobody believes that it is voluntary any more.", ["mandatory"]),
        ("Everybody believes that it is voluntary.", ["voluntary"]),
        ("Short of an act of Congress there is no way to opt out.", ["unavailable"]),
        ("We were told that we can and that we cannot opt out.", ["unclear"]),
        ("It has ceased to be voluntary.", ["mandatory"]),
        ("It has not stopped being voluntary.", ["voluntary"]),
        ("The choice was taken from us.", ["mandatory"]),
        ("The choice was left to us.", ["voluntary"]),
        ("The chair was left to us.", []),
        ("We do not grant opt-outs.", ["unavailable"]),
        ("We file opt-outs.", []),
    ],
)
def test_what_turns_it_round(text: str, found: list[str]) -> None:
    assert read(text) == found
    assert not found or looked_at(text)
