"""How new hands put it: what denies a rule, what is spoken of only, what is left in part. All sentences are our own."""

import pytest

from foia_scan.statements.quotations import quotations
from foia_scan.statements.what.positions import positions
from foia_scan.topics import load
from tests.statements.made import looked_at

TOPIC = load("secure-communities")
LEAD = "We met about Secure Communities."


def read(text: str) -> list[str]:
    return [f.position for f in positions(text, quotations(text), LEAD, TOPIC)[0]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # a rule that nobody has found
        ("State law says nothing, early or late, that would oblige a county to join the program.", ["voluntary"]),
        ("State law says much, early or late, that would oblige a county to join the program.", ["mandatory"]),
        ("Nobody has been able to point me to a page that says the county is obliged to take part.", ["voluntary"]),
        ("Somebody was able to point me to a page that says the county is obliged to take part.", ["mandatory"]),
        ("I read the code and there isn't one that requires us to participate.", ["voluntary"]),
        ("I read the code and there is one that requires us to participate.", ["mandatory"]),
        ("I am not aware of one that requires a sheriff to participate.", ["voluntary"]),
        ("I am not persuaded that anything in the code compels a sheriff to take part.", ["voluntary"]),
        ("I am persuaded that something in the code compels a sheriff to take part.", ["mandatory"]),
        ("No rule that we could find requires Bay Harbor to participate.", ["voluntary"]),
        ("The rule requires recruits to participate in the drill.", []),
        # what is denied of somebody in passing
        ("For a town that has no cells of its own, the program is voluntary.", ["voluntary"]),
        ("For a town that has cells of its own, the program is not voluntary.", ["mandatory"]),
        ("The county is not, in any sense that a court would know, made to participate.", ["voluntary"]),
        ("The county is, in any sense that a court would know, made to participate.", ["mandatory"]),
        # a right that was lost
        ("The county never lost its right to withdraw.", ["available"]),
        ("When it signed, the county lost its right to withdraw.", ["unavailable"]),
        ("She was given a choice and then watched it being taken back.", ["mandatory"]),
        ("She was given a choice and then watched it being printed.", ["voluntary"]),
        # obliged to say
        ("I am obliged to inform you that the county may withdraw.", ["available"]),
        ("What the statute obliges is that the two agencies build a link.", []),
        # two things in one breath
        ("The program is mandatory and the outreach is optional.", ["mandatory"]),
        ("The voters were sold a voluntary program and got a compulsory one.", ["mandatory"]),
        ("The voters were sold a voluntary program and got a calendar.", ["voluntary"]),
        ("He spoke of this ‘voluntary’ program.", ["mandatory"]),
        ("He spoke of this voluntary program.", ["voluntary"]),
        ("Iowa could take itself out without anybody's leave.", ["available"]),
        ("Iowa was put in without anybody's leave.", ["mandatory"]),
        # by whose word
        ("The program requires no county's signature.", ["mandatory"]),
        ("The program requires no county's money.", []),
        ("No county is in Secure Communities by its own choice.", ["mandatory"]),
        ("Every county is in Secure Communities by its own choice.", ["voluntary"]),
        ("No county will be brought in unless it consents.", ["available"]),
        ("No bill will be brought in unless the chair consents.", []),
        ("Prints will be compared, notice or no notice.", ["unavailable"]),
        ("They were switched on, consent or no consent.", ["mandatory"]),
        # one thing only
        ("A county has exactly one thing it can say no to, namely the message back to the jail.", ["limited"]),
        ("A county has exactly one thing it can say, namely thanks.", []),
        ("The reply to the jail is the whole of what it may decline.", ["limited"]),
        ("You can opt out of one thing, the reply.", ["limited"]),
        ("All that a sheriff gets to decide is whether he wants the reply on his screen.", ["limited"]),
        ("All that a sheriff gets to decide is whether he wants the corner office.", []),
        ("An agency has the option of declining the response, with no effect on the search.", ["limited"]),
        ("Opting out has no effect on the search.", ["unavailable"]),
        # both at once
        ("One page says that a county may get out and another that it may not.", ["unclear"]),
    ],
)
def test_told(text: str, found: list[str]) -> None:
    assert read(text) == found
    assert not found or looked_at(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I should be glad to have a statement of how Ohio might decline.", []),
        ("The council asked the chief to appear and discuss how the city might opt out.", []),
        ("Congress ought to give counties an express right to opt out.", []),
        ("Congress gave counties an express right to opt out.", ["available"]),
        ("The county seeks a declaration that it may opt out of Secure Communities.", []),
        ("The county won a declaration that it may opt out of Secure Communities.", ["available"]),
        ("Should your agency dispute the State's power to withdraw, I would ask for a citation.", []),
        ("He asked could the county opt out or couldn't it.", []),
        ("He said the county could opt out.", ["available"]),
        ("Nobody there would say on the record whether a county can opt out.", []),
        ("Nobody there could say whether a county can opt out.", ["unclear"]),
        ("The audit is mandatory for everyone.", []),
        ("Last week we printed that the boil-water advisory was mandatory; it is voluntary.", []),
        ("The detention of which you wrote was mandatory.", []),
        ("The judge had some choice about a detention.", []),
        ("The judge had some choice about it.", ["voluntary"]),
        ("Those on the distribution list may opt out by telling the clerk.", []),
        ("As for the spraying, you can opt out of that.", []),
        ("As for Secure Communities, you can opt out of that.", ["available"]),
    ],
)
def test_spoken_of(text: str, found: list[str]) -> None:
    assert read(text) == found
    assert not found or looked_at(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # out of it
        ("Not one town in the State has a right to walk out.", ["unavailable"]),
        ("Not one town in the State has a right to walk out on the lunch.", []),
        ("An elected chief may turn down this program.", ["available"]),
        ("An elected chief may turn down this room.", []),
        ("Whether a town has ever been able to extricate itself is far from clear.", ["unclear"]),
        ("A chief can get himself off the list.", ["available"]),
        ("I can't get our county out.", ["unavailable"]),
        ("I can't get our county out the door by nine.", []),
        ("A county may ask for its removal from the schedule.", ["available"]),
        ("The sheet tells a county how to have its name struck from the schedule.", ["available"]),
        ("The sheet tells a county how to have its fender struck from behind.", []),
        ("A county can leave until somebody rewrites the agreement.", ["available"]),
        ("An officer can take leave until somebody rewrites the roster.", []),
        ("A county can't be removed.", ["unavailable"]),
        ("A sheriff can't be removed.", []),
        ("The sharing itself cannot be shut off.", ["unavailable"]),
        ("The heat itself cannot be shut off.", []),
        ("Localities are without power to exclude themselves.", ["unavailable"]),
        ("This was never a program with an exit.", ["unavailable"]),
        ("This was a garage with an exit sign.", []),
        ("A town cannot opt out of sending it to ICE.", ["unavailable"]),
        ("A town cannot opt out of the parade.", []),
        ("Bay Harbor County dropped out in April.", ["available"]),
        ("The candidate dropped out in April.", []),
        ("Iowa has left the program.", ["available"]),
        ("Iowa has left the table.", []),
        ("Our files show three jurisdictions which opted out, one of them twice.", ["available"]),
        # by asking
        ("A sheriff who wishes to opt out has merely to advise your office.", ["available"]),
        ("An agency that declines in writing is deleted from the schedule.", ["available"]),
        ("An agency that declines in writing is thanked in writing.", []),
        ("The county will be removed on request.", ["available"]),
        ("A copy will be mailed on request.", []),
        ("The letter describes how a county withdraws.", ["available"]),
        ("The letter describes how a county bills us.", []),
        ("The opt-out letters in hand will be honored.", ["available"]),
        # asked for in vain
        ("I declined in May, and in July they turned us on all the same.", ["unavailable"]),
        ("I declined in May, and in July they turned us away.", []),
        ("Two of them wrote to opt out and are still sending every print.", ["unavailable"]),
        ("She wrote to opt out, and every print that she took went to ICE regardless.", ["unavailable"]),
        ("No county's request to be released is to be entertained.", ["unavailable"]),
        ("A request to leave will be logged and will not be acted upon.", ["unavailable"]),
        ("A county that is live stays live.", ["unavailable"]),
        ("A wire that is live stays hot.", []),
        ("States are not locked in.", ["available"]),
        ("Until then no county had ever gotten out.", ["unavailable"]),
        # under review
        ("The county's request to be released is under consideration.", ["unclear"]),
        ("The county's request for a new scanner is under consideration.", []),
        ("It is anything but plain whether the State may withdraw.", ["unclear"]),
        ("The record on whether a county may opt out points in several directions.", ["unclear"]),
        ("I begin without any idea whether the people I represent can opt out.", ["unclear"]),
        ("Whether a county can decline is more than I am able to tell.", ["unclear"]),
        ("Opt-out after go-live is not worked out.", ["unclear"]),
        # in part
        ("A city may ask that the results not be displayed to its officers.", ["limited"]),
        ("A city may ask that the flags not be displayed to its officers.", []),
    ],
)
def test_leaving(text: str, found: list[str]) -> None:
    assert read(text) == found
    assert not found or looked_at(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # decided for them
        ("He takes the program as required and has quit arguing.", ["mandatory"]),
        ("He takes the pills as required by his doctor.", []),
        ("It had been decided for us.", ["mandatory"]),
        ("It had been decided on a Friday.", []),
        ("Participation by each agency that sends prints through the bureau is required.", ["mandatory"]),
        ("A fee by each agency that sends prints through the bureau is required.", []),
        ("Congress mandated it in 2002.", ["mandatory"]),
        ("Congress debated it in 2002.", []),
        ("It's conscription, is what it is.", ["mandatory"]),
        ("I figured that I had been drafted.", ["mandatory"]),
        ("I figured that the letter had been drafted.", []),
        ("ICE has turned an invitation into a summons.", ["mandatory"]),
        ("The printer has turned an invitation into a poster.", []),
        ("By then each town will be a mandatory participant.", ["mandatory"]),
        ("The statute compels his participation.", ["mandatory"]),
        ("Nobody in Washington has the authority to make us enroll.", ["voluntary"]),
        # whose choice
        ("Inclusion of a county is at the election of that county.", ["voluntary"]),
        ("The statutes leave the States no election in the matter.", ["mandatory"]),
        ("Nor do we read it to give a sheriff any say in the matter.", ["mandatory"]),
        ("Participation has not been, since then, a matter of their consent.", ["mandatory"]),
        ("The log is released as a matter of discretion.", []),
        ("Taking part is a matter of county discretion.", ["voluntary"]),
        ("Towns take part because they want to.", ["voluntary"]),
        ("Towns hold parades because they want to.", []),
        ("New York's part in the program has never depended upon the choice of its governor.", ["mandatory"]),
        ("Each contributor shall determine for itself whether to participate.", ["voluntary"]),
        ("They wrote that this was ours to decide.", ["voluntary"]),
        ("The board has a free hand in the matter.", ["voluntary"]),
        ("Taking part is a decision for local leaders.", ["voluntary"]),
        ("Enrollment of your agencies is entirely a matter for them.", ["voluntary"]),
        ("Localities have got a choice in the matter.", ["voluntary"]),
        # unasked
        ("The town was taken in without being asked.", ["mandatory"]),
        ("The clerk stayed late without being asked to.", []),
        ("Localities were not asked and didn't have to be asked.", ["mandatory"]),
        ("Indiana's preferences do not enter into it.", ["mandatory"]),
        ("Its own assent being unnecessary, the county will be switched on.", ["mandatory"]),
        ("The city would be activated, its wishes notwithstanding.", ["mandatory"]),
        ("Every town is covered by the hookup whatever its aldermen may vote.", ["mandatory"]),
        (
            "And, as I would ask that this be noted, it is mandatory for anybody that submits prints to us.",
            ["mandatory"],
        ),
        ("“Let's not kid each other,” the mayor said, “it's a mandate, and we know it.”", ["mandatory"]),
        ("The law, and not ICE, is what requires the county's participation.", ["mandatory"]),
        ("Short of mailing no cards, the county may opt out.", ["available"]),
        ("Let Bay Harbor opt out.", []),
    ],
)
def test_having_to(text: str, found: list[str]) -> None:
    assert read(text) == found
    assert not found or looked_at(text)
