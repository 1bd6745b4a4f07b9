"""What is likened, denied as soon as supposed, looked for in vain, told by what came of it; each with a look-alike.

All sentences are our own."""

import pytest

from foia_scan.statements.quotations import quotations
from foia_scan.statements.what.claims_nothing import claims_nothing
from foia_scan.statements.what.positions import positions
from foia_scan.topics import load
from tests.statements.made import read as told

TOPIC = load("secure-communities")
LEAD = "We met about Secure Communities."
ASKED = "Larch County has asked to opt out."


def read(text: str, lead: str = LEAD) -> list[str]:
    return [f.position for f in positions(text, quotations(text), lead, TOPIC)[0]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It is about as voluntary as jury duty.", ["mandatory"]),
        ("“They call it voluntary, but it’s as voluntary as a subpoena,” he said.", ["mandatory"]),
        ("It is about as voluntary as it was last year.", []),
        ("It is about as voluntary as 287(g).", []),
        ("It is as mandatory as the tide.", ["mandatory"]),
        ("This thing is about as voluntary as the weather.", ["mandatory"]),
        ("If this were imposed on the county, and it is not, I would be the first to object.", ["voluntary"]),
        ("Were it mandatory, which it is not, the State would have to pay for it.", ["voluntary"]),
        ("If this were imposed on the county, I would be the first to object.", []),
        ("If it were forced on us, and I hope it is not, we would sue.", []),
        ("I searched the statute for a line that makes participation mandatory, and there is none.", ["voluntary"]),
        ("I looked for the clause that makes it mandatory, and found it on page six.", ["mandatory"]),
        ("It isn’t a requirement of state law.", ["voluntary"]),
        ("It’s not a requirement of any statute that I have read.", ["voluntary"]),
        ("This is an offer, not an order.", ["voluntary"]),
        ("This is not an order but an invitation.", ["voluntary"]),
        ("What came to the jail was plain: it was an order, not an invitation.", ["mandatory"]),
        ("This is an order, not a request, for forty chairs.", []),
        ("It was an invitation, not an order, to dinner.", []),
        ("The lunch was an offer from the vendor, not an order.", []),
        ("The choice had always been the sheriff’s alone.", ["voluntary"]),
        ("The decision was the judge’s to make.", []),
        ("The town would be connected only if its chief agreed.", ["voluntary"]),
        ("The phones will be connected only if the vendor agrees.", []),
        ("Towns take part if they so choose.", ["voluntary"]),
        ("He told us that federal law compels the exchange.", ["mandatory"]),
        ("Federal law compels the exchange of hostages.", []),
        ("The council meets on Monday to decide whether to join.", []),
        ("A council may decide whether to join.", ["voluntary"]),
        ("No statute makes this mandatory.", ["voluntary"]),
        ("No signature makes this mandatory; the statute does that.", ["mandatory"]),
        ("No county is required to join; the State does that.", ["voluntary"]),
        ("Oak County was brought into the program by federal order.", ["mandatory"]),
        ("Oak County was brought into the meeting by order of the clerk.", []),
        ("Our town is in it, come hell or high water.", ["mandatory"]),
        ("The meeting will be held, come hell or high water.", []),
        ("The sharing of data between the two departments is mandatory.", ["mandatory"]),
        ("The meeting between the Bureau and this office is mandatory.", []),
        ("Participation in SC is voluntary.", ["voluntary"]),
        ("Participation in PTO is voluntary.", []),
    ],
)
def test_joining(text: str, found: list[str]) -> None:
    assert read(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("No town is going to be switched on over its chief’s head.", ["available"]),
        ("The jail was hooked up over the sheriff’s head.", ["unavailable"]),
        ("A lamp hung over the sheriff’s head.", []),
        ("Larch County went live six days after its sheriff wrote to ICE to decline.", ["unavailable"]),
        ("Larch County went live six days after its sheriff wrote to ICE to thank it.", []),
        ("All you have to do to be taken off the list is to write to us.", ["available"]),
        ("All that the county needs to do to win the award is to send a letter.", []),
        ("The August memo explains how a county goes about getting out.", ["available"]),
        ("The August memo explains how a county goes about opting in.", []),
        ("A sheriff can be in today and out tomorrow.", ["available"]),
        ("The e-mail system can be up one day and down the next.", []),
        ("Our State did withdraw in May.", ["available"]),
        ("The State did withdraw its motion.", []),
        ("We can refuse this by a vote of the board.", ["available"]),
        ("We can refuse this parcel.", []),
        ("The State may stay out, and it needs nobody’s permission to do so.", ["available"]),
        ("A county needs no one’s permission to leave.", ["available"]),
        ("A clerk needs nobody’s permission to leave the room.", []),
        ("The program needs nobody’s permission.", ["mandatory"]),
        ("If the council so votes, ICE will remove the city.", ["available"]),
        ("If the council so votes, the city will remove the old lamps.", []),
        ("Nothing that the council did keeps a print from going to ICE.", ["unavailable"]),
        ("Nothing keeps a paint from fading.", []),
        ("A town could decline the answers, but nothing it did would keep the prints from going.", ["limited"]),
        ("Nothing stands in the way of any county that wishes to withdraw.", ["available"]),
        ("Nothing stands in the way of a new roof.", []),
        ("Polk County left by giving notice in March.", ["available"]),
        ("The deputies left by the side door.", []),
        ("A request to withdraw gets a form letter, and none has been granted.", ["unavailable"]),
        ("No county that has asked to leave has been let out.", ["unavailable"]),
        ("No county that has asked to leave has been refused.", ["available"]),
        ("No county that has asked to leave has been audited.", []),
        ("Two sheriffs have asked to withdraw, and all two are still connected.", ["unavailable"]),
        ("The city applied to be removed from the plan and was turned down.", ["unavailable"]),
        ("We cannot act on letters from counties that want out.", ["unavailable"]),
        ("We cannot act on letters from inmates who want out.", []),
        ("The county’s prints go to ICE whether the board votes for it or not.", ["mandatory"]),
        ("The only way for a town to opt out is to stop booking people.", ["unavailable"]),
        ("The only way to opt out is to write to the field office.", ["available"]),
        ("I have no lever in my office that I could pull to stop it.", ["unavailable"]),
        ("If an agency would rather not forward the match messages, it may tell us so.", ["limited"]),
        ("If an agency would rather not forward the invoices, it may tell us so.", []),
        ("The town asks to leave the program and to be taken off the list.", []),
        ("The county became part of it in May, six weeks after its board opted out.", []),
        ("In June I asked the bureau’s lawyer how a town’s prints could be held back.", []),
    ],
)
def test_leaving(text: str, found: list[str]) -> None:
    assert read(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I have seen three accounts of how a county may withdraw, and they do not agree.", ["unclear"]),
        ("I have read three letters from counties that asked to opt out.", []),
        ("I cannot work out whether a town may opt out or not.", ["unclear"]),
        ("We cannot work out a date with the counties that opted out.", []),
        ("Whether a town may say no to a federal jail program depends on whom it asks.", ["unclear"]),
        ("The rule on opting out changes from one office to the next.", ["unclear"]),
        ("The rules on opting out changed in August.", []),
        ("I cannot make out whether a town may opt out, and I doubt that the Bureau could.", ["unclear"]),
        ("I have asked four offices about opting out and have four answers.", ["unclear"]),
        ("It has not been decided what will become of the requests to opt out.", ["unclear"]),
        ("It has not been decided what will become of the old scanners.", []),
        ("The lawyers are still arguing about whether a county may withdraw.", ["unclear"]),
        ("They are still working on what to have for lunch.", []),
    ],
)
def test_unclear(text: str, found: list[str]) -> None:
    assert [position for position in read(text) if position == "unclear"] == found


@pytest.mark.parametrize(
    ("text", "before", "found"),
    [
        ("The county may do so by a letter to the field office.", ASKED, ["available"]),
        ("It cannot do so under the law as it stands.", ASKED, ["unavailable"]),
        ("It may do so at any time.", "Larch County has asked for a map.", []),
        ("What it can decline is the return message, and it may do so by letter.", ASKED, ["limited"]),
        ("That program is voluntary.", "287(g). The agreement of the county was renewed in June.", []),
        ("That program is voluntary.", "Opting out. The agreement of the county was renewed in June.", ["voluntary"]),
    ],
)
def test_what_it_goes_back_to(text: str, before: str, found: list[str]) -> None:
    assert read(text, before) == found


@pytest.mark.parametrize(
    ("text", "nothing"),
    [
        ("My advice is that we not sign until they tell us whether a town may withdraw.", True),
        ("Our advice was that a town may withdraw.", False),
        ("“Match” means a record that is returned in answer to a search.", True),
        ("“No” means that the county is left out.", True),
        ("The word no means something here, and a county may say it.", False),
        ("A sheriff may telephone us at any time.", True),
        ("A sheriff who wants no part of it may telephone us.", False),
        ("On June 4, 2010, I asked Mr. Roe of the bureau how a town’s prints could be kept from it.", True),
        ("The town asks to leave the program and to be taken off the list.", True),
        ("A town that asks to leave the program will be taken off the list.", False),
        ("I asked the bureau whether a town could opt out, and nobody could say.", False),
        ("Of 52 towns that answered, nine would join today if it were voluntary.", True),
        ("Of 52 towns that answered, nine joined because it was voluntary.", False),
    ],
)
def test_sentences_that_claim_nothing(text: str, nothing: bool) -> None:
    assert claims_nothing(text) is nothing


def test_anybody_is_no_party() -> None:
    assert not told("He no longer opens the gate to anybody in a hat, the plumber included.")
    (answer,) = told("Could a county opt out then? Not in a way that anybody could have used.")
    assert answer.position == "unavailable"


def test_an_answer_to_be_given_may_go_on() -> None:
    text = "If asked about the agreement: it is with the Governor. It lets the State withdraw on thirty days’ notice."
    assert [each.position for each in told(text)] == ["available"]
