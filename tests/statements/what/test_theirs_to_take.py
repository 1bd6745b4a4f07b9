"""What is a county's to take or leave, what nobody gets to choose, what it may do. Sentences of our own."""

import pytest

from foia_scan.statements.quotations import quotations
from foia_scan.statements.what.positions import positions
from tests.statements.made import TOPIC, looked_at

LEAD = "We met about opting out of Secure Communities."


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # of its own choice
        ("A town would be switched over and activated of its own choice.", ["voluntary"]),
        ("A lamp would be switched over and activated of its own weight.", []),
        ("The memo leaves to each sheriff the decision whether to join.", ["voluntary"]),
        ("The memo leaves to each sheriff the decision whether to repaint.", []),
        ("It is something that a town takes or leaves.", ["voluntary"]),
        ("It is the road that a town takes or leaves by.", []),
        ("It is for the towns to take or leave.", ["voluntary"]),
        ("It is for the towns to take or leave a message.", []),
        ("Participation is open to all and forced on none.", ["voluntary"]),
        ("Dinner is open to all and pressed on nobody.", []),
        ("Police chiefs choose for themselves whether they are in.", ["voluntary"]),
        ("Police chiefs choose for themselves whether they are tall.", []),
        ("It is for Ohio to choose.", ["voluntary"]),
        ("It is for Ohio to mend.", []),
        ("We see it as something a county chooses to do.", ["voluntary"]),
        ("We see it as something a county likes to do.", []),
        ("Section 4 makes the matter optional for each sheriff.", ["voluntary"]),
        ("Section 4 makes the matter plain for each sheriff.", []),
        ("Whether to use this tool is a matter for each sheriff.", ["voluntary"]),
        ("Whether to use this tool is a matter for each plumber.", []),
        ("Nobody has persuaded me that our county is required to join.", ["voluntary"]),
        ("Somebody has persuaded me that our county is required to join.", ["mandatory"]),
        ("Our county isn't required to do any of this.", ["voluntary"]),
        ("Our county isn't required to do any dusting.", []),
        ("The towns came in because they wanted to.", ["voluntary"]),
        ("The towns came in because they wanted a lamp.", []),
        # no choice
        ("It leaves a county no alternative but to take part.", ["mandatory"]),
        ("It leaves a county no alternative but to repaint.", []),
        ("No town gets to choose any more.", ["mandatory"]),
        ("No town gets to choose its lamps.", []),
        ("It has ceased to be a matter of choice.", ["mandatory"]),
        ("It has ceased to be a matter of note.", []),
        ("It was never ours to choose.", ["mandatory"]),
        ("It was never ours to keep.", []),
        ("The decision had been taken out of our hands.", ["mandatory"]),
        ("The lamp had been taken out of our hands.", []),
        ("All sheriffs would have to be on.", ["mandatory"]),
        ("All lamps would have to be on.", []),
        ("Participation is a given.", ["mandatory"]),
        ("The weather is a given.", []),
        ("They connect those who asked for it and those who asked not to be.", ["mandatory"]),
        ("They serve those who asked for soup and those who asked for salad.", []),
        # what it may do
        ("A city may have itself withdrawn.", ["available"]),
        ("A city may have itself painted.", []),
        ("A county has every right to turn it down.", ["available"]),
        ("A county has every right to turn the volume up.", []),
        ("Neither letter makes room for a county to opt out.", ["unavailable"]),
        ("Neither hall makes room for a county to sit in.", []),
        ("It is open to us to refuse.", ["available"]),
        ("It is open to us on Sundays.", []),
        ("The sheriff was welcome to pass.", ["available"]),
        ("The bill was welcome to pass.", []),
        ("No town gets to walk.", ["unavailable"]),
        ("No town gets to walk the dog.", []),
        ("The parish reserves the right to leave after a year.", ["available"]),
        ("The parish reserves the right to leave a note.", []),
        ("She explained how a county gets itself off the list.", ["available"]),
        ("She explained how a county gets itself on the air.", []),
        ("In May we ended our participation by letter.", ["available"]),
        ("In May we ended our lunch by letter.", []),
        ("Your notice does not take Utah out.", ["unavailable"]),
        ("Your cousin does not take Utah maps out.", []),
        ("There will be no staying outside for any county.", ["unavailable"]),
        ("There will be no standing outside for any guest.", []),
        ("There is no way back that anyone has shown us.", ["unavailable"]),
        ("There is no way back to the depot.", []),
        # only in part
        ("The one thing left to the county is whether to read the results.", ["limited"]),
        ("The one thing left to the county is whether to read the minutes.", []),
        ("The county's choice extends to whether it sees the results.", ["limited"]),
        ("The county's choice extends to whether it sees the river.", []),
        ("All a county can decide is whether to receive the results.", ["limited"]),
        ("All a county can decide is whether to receive the mayor.", []),
        # nobody knows
        ("ICE is looking into whether a county may opt out.", ["unclear"]),
        ("ICE is looking into whether a county may park there.", []),
        ("The panel was unable to establish what the policy on leaving is.", ["unclear"]),
        ("The panel was unable to establish what the policy on parking is.", []),
    ],
)
def test_theirs_to_take(text: str, found: list[str]) -> None:
    assert [f.position for f in positions(text, quotations(text), LEAD, TOPIC)[0]] == found
    assert not found or looked_at(text)
