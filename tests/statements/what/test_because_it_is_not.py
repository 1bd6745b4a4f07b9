"""What is said of the program since it is so or is not, and who may still turn it down. All sentences are our own."""

import pytest

from foia_scan.statements.quotations import quotations
from foia_scan.statements.what.beyond_cues import beyond_cues
from foia_scan.statements.what.doubts import doubted
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
        # what is not to be said, with the reason why
        ("Do not tell the towns that it is voluntary, because it isn't.", ["mandatory"]),
        ("Do not tell the towns that it is voluntary before Monday.", []),
        ("Nobody should write that a town can withdraw, since it cannot.", ["unavailable"]),
        ("Nobody should write that a town can withdraw, since he is on leave.", []),
        # an aside that says it once more
        ("The program is, and has been from the start, mandatory.", ["mandatory"]),
        ("The clerk is, and has been for years, a mandatory reporter.", []),
        # turned down
        ("Every mayor was at liberty to turn the offer down.", ["available"]),
        ("Every mayor was at liberty to turn the volume down.", []),
        ("You may turn us down in writing.", ["available"]),
        ("Turning it down is off the table.", ["unavailable"]),
        ("Declining activation is not open to any town.", ["unavailable"]),
        ("The meeting is not open to any town.", []),
        ("Opting out went away in May.", ["unavailable"]),
        ("The caterer went away in May.", []),
        ("Every mayor will be allowed to step aside.", ["available"]),
        # one's own switch
        ("We could have ourselves shut off at the hub.", ["available"]),
        ("We could have the lights shut off at the hub.", []),
        ("You can end the paper, but you cannot end the search.", ["unavailable"]),
        ("You can end the paper, but you cannot end the meeting.", []),
        # what a meeting may come to
        ("The meeting may result in the town's removal from the deployment plan.", ["available"]),
        ("The meeting may result in the clerk's removal from the payroll.", []),
        # pressed
        ("So we've been drafted.", ["mandatory"]),
        ("The order has been drafted.", []),
        ("Nobody gets conscripted.", ["voluntary"]),
        ("Our town has been pressed into service.", ["mandatory"]),
        ("Our bus has been pressed into service.", []),
        ("No town has been strong-armed.", ["voluntary"]),
        ("Our choice was taken away from us the day that the Governor signed.", ["mandatory"]),
        ("Our chair was taken away from us the day that the Governor signed.", []),
        ("The paper obligates the State and, through it, every town that prints.", ["mandatory"]),
        ("The paper obligates every town to keep a log.", []),
        ("It is coming to every town regardless.", ["mandatory"]),
        ("The bus is coming to every town by noon.", []),
        ("Nothing whatever is required of a town.", ["voluntary"]),
        ("Nothing is required of a town but a signature.", []),
        # who decides
        ("Whether to take part is for each town to choose.", ["voluntary"]),
        ("Whether to take part is up to each law enforcement agency.", ["voluntary"]),
        ("Towns decide for themselves whether they take part.", ["voluntary"]),
        ("Towns decide for themselves whether they pave the road.", []),
        ("Only the town itself could bring the town in.", ["voluntary"]),
        ("Only the town itself could bring the boxes in.", []),
        # not before it agrees
        ("No town is to be activated until its mayor has agreed.", ["available"]),
        ("No town is to be activated until the cable has arrived.", []),
        ("No town is placed in the program over its objection.", ["available"]),
        ("No chair is placed in the hall over its objection.", []),
        # may refuse, and is in it anyway
        ("The town can refuse to sign as often as it likes and will be in it regardless.", ["unavailable"]),
        ("The town can refuse to sign as often as it likes.", ["available"]),
        # what may be heard, and what nobody is to be told
        ("You may see it written that a town which withdraws can stop the sharing.", []),
        ("You may hear from the clerk that a town can withdraw.", ["available"]),
        ("I do not want a town told it's mandatory in May and voluntary in June.", []),
        ("I did not want it, and was told that it's mandatory.", ["mandatory"]),
        # what goes up to somebody
        ("Pushing this up to you, since the Director asked.", []),
        ("Coming aboard was up to us.", ["voluntary"]),
        # what is prayed, moved and asked for
        ("Plaintiff prays for a declaration that it may opt out.", []),
        ("Plaintiff holds a declaration that it may opt out.", ["available"]),
        ("Failing that, let those towns opt out that have asked.", []),
        ("Failing that, they let those towns opt out that have asked.", ["available"]),
        ("Kindly confirm by return mail that a town may opt out.", []),
        ("They confirmed by return mail that a town may opt out.", ["available"]),
        # what any such program would be, and what this one is
        ("A program that nobody may refuse is mandatory.", ["mandatory"]),
        ("It is a program that nobody may refuse.", ["unavailable"]),
        # what only adds to a part declined, or to what may be left
        ("A town may decline the results, but it may not stop the check.", ["limited"]),
        ("A town may not stop the check.", ["unavailable"]),
        ("A town is free to opt out on its own motion.", ["available"]),
        ("A town may withdraw by its own act and without leave of the rest.", ["available"]),
        ("A town came in of its own accord.", ["voluntary"]),
        # where a town lies ends no clause
        ("She was asked whether places such as Elmton, Va., could withdraw.", []),
        ("She was told that places such as Elmton, Va., could withdraw.", ["available"]),
        # how it is done, spoken of
        ("The binder has a tab that reads how to opt out.", []),
        # options, and what is left
        ("A. Announce that participation is mandatory.", []),
        ("A. We announced that participation is mandatory.", ["mandatory"]),
        ("B. Let any town opt out that asks.", []),
        ("She left me a voice mail about it.", []),
        ("She left me a voice in it.", ["voluntary"]),
    ],
)
def test_wordings(text: str, found: list[str]) -> None:
    assert read(text) == found
    assert not found or looked_at(text)


def test_what_the_agency_told_is_of_no_lunch_spoken_of_before() -> None:
    lunch = "We had driven down and paid for the parking."
    assert read("An ICE official told me that it was voluntary.", lunch) == ["voluntary"]
    assert read("The attendant told me that it was voluntary.", lunch) == []


def test_the_house_of_who_is_quoted_is_no_other_matter() -> None:
    text = "“It is mandatory, and it has been since the State signed,” said Ann Roe, who runs the Detention Center."
    found, _ = positions(text, quotations(text), LEAD, TOPIC)
    assert [f.position for f in found] == ["mandatory"]
    assert doubted(found, text, TOPIC) is None
    bare = text.translate(str.maketrans("", "", "“”"))  # what is no quotation is judged whole
    found, _ = positions(bare, quotations(bare), LEAD, TOPIC)
    assert doubted(found, bare, TOPIC) is not None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("My own view is that a program this useful ought to be mandatory for every county, and I have a bill.", False),
        ("A program this useful ought to be mandatory for every county in the State, and I tell you that it is.", True),
    ],
)
def test_what_ought_to_be_is_told_only_where_it_is(text: str, told: bool) -> None:
    found, refused = positions(text, quotations(text), LEAD, TOPIC)
    assert bool(found or beyond_cues(text, quotations(text), TOPIC, refused)) == told
