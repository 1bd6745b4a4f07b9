"""To whom a choice is left, whose leave it takes, what nobody has decided yet. All sentences are our own."""

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
        # left to a county, and left to something else
        ("The town decides for itself whether its jail is connected.", ["voluntary"]),
        ("The town decides for itself whether its jail is painted.", []),
        ("Participation would be left to the counties.", ["voluntary"]),
        ("Participation would be left to the lawyers.", []),
        ("We will join, if we please.", ["voluntary"]),
        ("We will meet, if you please.", []),
        ("A county that does not care to join does not have to.", ["voluntary"]),
        ("A county that does not pay its dues does not have to be told twice.", []),
        ("A town on the list is invited, not conscripted.", ["voluntary"]),
        ("A town on the list is invited, not seated.", []),
        ("No town can be made to go along.", ["voluntary"]),
        ("Every town can be made to go along.", ["mandatory"]),
        ("Nobody made Ohio do it.", ["voluntary"]),
        ("Nobody made Ohio do its sums.", []),
        # what is held back, and for whom
        ("The agency does not activate a county that does not wish it.", ["available"]),
        ("The agency does not activate a server that has not been wiped.", []),
        ("The bureau will drop any county that asks.", ["available"]),
        ("The bureau will drop any call that asks.", []),
        ("No town needs Washington's leave to say no.", ["available"]),
        ("No town needs Washington's leave to paint its jail.", []),
        ("A county shall be included only with its own consent.", ["available"]),
        ("A table shall be included only with its own caption.", []),
        ("No state is able to have a town dropped.", ["unavailable"]),
        ("A state is able to have a town dropped.", ["available"]),
        ("A state is able to have a tree dropped.", []),
        # only in part, only later
        ("A county may be taken out of the notices only.", ["limited"]),
        ("A county may be taken out at its own request only.", ["available"]),
        ("A county that is not ready may be given a later date, but nothing else.", ["limited"]),
        ("A witness who is not ready may be given a later chair, but nothing else.", []),
        ("A sheriff who objects may have his starting date moved.", ["limited"]),
        ("A sheriff who objects may have his desk moved.", []),
        # a deadline for all, and a deadline for a form
        ("All the sheriffs must be live by June.", ["mandatory"]),
        ("All the forms must be in by June.", []),
        # leave that changes nothing
        ("I told him that he could opt out as often as he pleased and it would change nothing.", ["unavailable"]),
        ("I told him that he could opt out and that would be that.", ["available"]),
        # nobody has decided
        ("Legal has not decided what a request to opt out gets a county.", ["unclear"]),
        ("Legal has not decided what a request for lunch gets a county.", []),
        ("Whether one county can be left out is with our lawyers.", ["unclear"]),
        ("Whether one page can be left blank is with our printer.", []),
        (
            "Whether a county may be left out is a question that counsel has had since May and has not answered.",
            ["unclear"],
        ),
        ("The department has never said in one place whether a county may opt out.", ["unclear"]),
        ("The department has never said in one place whether a county may paint its cells.", []),
        # the month of May, and a vote that is told
        ("Our town council voted last May to withdraw.", []),
        ("Our town council may withdraw.", ["available"]),
        ("The board put off a vote on whether to withdraw.", []),
        ("The board has a vote on whether to withdraw.", ["available"]),
        # what a thing stopped being
        ("The program ceased to be voluntary in March.", ["mandatory"]),
        ("The bridge ceased to be voluntary ground in March.", []),
    ],
)
def test_left_to_whom(text: str, found: list[str]) -> None:
    assert read(text) == found
    assert not found or looked_at(text)
