"""How new hands put it: what denies a rule, what is spoken of only, what is left in part. All sentences are our own."""

import pytest

from foia_scan.statements.positions import positions
from foia_scan.statements.quotations import quotations
from foia_scan.topics import load

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
