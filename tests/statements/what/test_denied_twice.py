"""What is denied of something that stands in the way, or taken from somebody, each beside one that is told plainly.

To tell these the wrong way round accuses somebody of what they never said."""

import pytest

from tests.statements.made import read


@pytest.mark.parametrize(
    ("text", "positions"),
    [
        # nothing in the way
        ("There is no legal bar to opting out.", ["available"]),
        ("We see no obstacle to leaving a county out of Secure Communities.", ["available"]),
        ("There is no difficulty in keeping one county out of Secure Communities.", ["available"]),
        ("Nothing stands in the way of a county's withdrawal from the program.", ["available"]),
        ("There is no law against a county's opting out.", ["available"]),
        ("ICE does not object to a county's withdrawal from the program.", ["available"]),
        ("A county that opts out breaks no law.", ["available"]),
        ("There is no opting out.", ["unavailable"]),
        ("There is no obstacle to keeping a county in the program.", []),
        ("There would be no bar to removing a county from the program.", ["available"]),
        # what nobody refused
        ("ICE never turned down a request to opt out.", ["available"]),
        ("No request to opt out has been denied.", ["available"]),
        ("ICE turned down the county's request to opt out.", ["unavailable"]),
        ("ICE did not deny the county's request to opt out.", []),
        ("ICE no longer refuses to let counties opt out.", ["available"]),
        ("ICE refuses to let any county opt out.", ["unavailable"]),
        ("We do not rule out a county's leaving the program.", []),
        ("ICE has never said no to a county that wanted to opt out.", ["available"]),
        ("ICE has said no to a county that wanted to opt out.", []),
        # leave that nobody has to ask
        ("A county does not need permission to opt out.", ["available"]),
        ("No permission is needed to opt out.", ["available"]),
        ("No county has permission to opt out.", ["unavailable"]),
        # kept in
        ("No one can keep a county in Secure Communities.", ["available"]),
        ("ICE can keep a county in Secure Communities.", []),
        ("There is no need to stay in Secure Communities.", ["available"]),
        # taken away, and given up
        ("The agreement deprives a county of the right to opt out.", ["unavailable"]),
        ("The new policy abolishes the right to opt out.", ["unavailable"]),
        ("The new policy does not abolish the right to opt out.", ["available"]),
        ("The letter gives a county the right to opt out.", ["available"]),
        ("ICE may revoke the right to opt out.", ["available"]),
        ("ICE has stopped letting counties opt out.", ["unavailable"]),
        ("ICE has started letting counties opt out.", ["available"]),
        ("A county could opt out once, but not anymore.", ["unavailable"]),
        ("It is beyond a county's power to opt out.", ["unavailable"]),
        ("It is within a county's power to opt out.", ["available"]),
        # a duty that is gone
        ("ICE waived the requirement to join Secure Communities.", ["voluntary"]),
        ("ICE has not waived the requirement to join Secure Communities.", ["mandatory"]),
        ("ICE announced the requirement to join Secure Communities.", ["mandatory"]),
        ("The county was spared the obligation to join Secure Communities.", ["voluntary"]),
        ("A county is free of any obligation to take part in Secure Communities.", ["voluntary"]),
        ("A county is under an obligation to take part in Secure Communities.", ["mandatory"]),
        ("The rule that counties must join Secure Communities was withdrawn.", ["voluntary"]),
        ("The rule that counties must join Secure Communities was announced.", ["mandatory"]),
        ("The policy that a county may opt out was abandoned.", ["unavailable"]),
        ("The policy that a county may opt out was posted.", ["available"]),
        # what nobody says
        ("Not even the port says that a county cannot opt out.", []),
        ("Even the port says that a county cannot opt out.", ["unavailable"]),
        ("The port took back its promise that counties may opt out.", []),
        ("The port kept its promise that counties may opt out.", ["available"]),
        ("Nobody could call the program voluntary.", []),
        ("It is not as though a county has a choice about the program.", []),
    ],
)
def test_which_way_round(text: str, positions: list[str]) -> None:
    assert [said.position for said in read(text, title="Secure Communities")] == positions
