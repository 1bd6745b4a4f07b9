"""One thought in many words: how officials put each position, and what only sounds like one. All sentences are our own.

What is known to be missed stands in ``MISSED``, so that a rule that finds it shows here.
"""

import pytest

from foia_scan.statements.positions import positions
from foia_scan.statements.quotations import quotations
from foia_scan.topics import load

TOPIC = load("secure-communities")
LEAD = "We met about Secure Communities."


def read(text: str) -> set[str]:
    return {f.position for f in positions(text, quotations(text), LEAD, TOPIC)[0]}


WORDINGS = {
    "voluntary": (
        "Nobody has to sign up for Secure Communities.",
        "No agency is being made to join.",
        "Each sheriff makes that call for himself.",
        "It is the county's call and nobody else's.",
        "Joining Secure Communities is at the discretion of the local agency.",
        "Counties come in of their own accord.",
        "The program depends on the willingness of local agencies to take part.",
        "Participation is not a condition of anything.",
        "We do not require local agencies to participate.",
        "The law does not oblige a state to take part.",
        "A jurisdiction is under no duty to take part in Secure Communities.",
        "No one is twisting their arms to join.",
        "Local participation is by invitation.",
        "There is no requirement that a county participate in Secure Communities.",
        "There is no legal obligation for a county to join.",
        "Secure Communities is an opt-in program.",
        "It's entirely up to the locals whether they join.",
        "We activate only those jurisdictions that have asked for it.",
        "ICE will activate a county only if its sheriff agrees.",
        "Agencies elect whether to take part.",
        "The program is optional for counties.",
        "I was told that Secure Communities was elective.",
        "Nothing in federal law compels a county to participate.",
        "Participation is discretionary.",
        "No state has been forced to sign.",
        "This is a partnership and not a mandate.",
    ),
    "mandatory": (
        "Every jurisdiction in the country has to take part.",
        "All counties must participate in Secure Communities.",
        "Participation is not a matter of choice.",
        "The sheriff does not get a say.",
        "Nobody asked us before they activated us.",
        "There is nothing voluntary about this program.",
        "The program is anything but voluntary.",
        "Secure Communities was imposed on us by ICE.",
        "Joining is no longer optional.",
        "Counties are in whether or not they wish to be.",
        "The locals have no say in the matter.",
        "A county's consent is not required for activation.",
        "ICE does not need the county's permission to activate it.",
        "Once the state has signed, every county in it is covered.",
        "Federal law requires that counties participate in the sharing.",
        "It is a requirement of federal law that all jurisdictions be activated.",
        "They are going to be in the program one way or another.",
        "Participation has been made a condition of submitting fingerprints.",
        "Voluntary is not a word that describes this program.",
        "Secure Communities is hardly a voluntary program.",
        "The county is obligated to participate.",
        "We will turn it on with them or without them.",
        "ICE intends to activate all jurisdictions, willing or not.",
        "No local vote can change whether we are in it.",
        "It's the law, and we have to go along.",
        "Calling Secure Communities voluntary is a fiction.",
        "The suggestion that the program is voluntary is simply false.",
    ),
    "available": (
        "A county that prefers to stay out may do so.",
        "Counties remain free to withdraw at any time.",
        "Nothing prevents a county from opting out.",
        "A sheriff who does not want the program need only say so.",
        "We will take your county off the list if you ask us in writing.",
        "Any jurisdiction can leave whenever it likes.",
        "There is a procedure for opting out of Secure Communities.",
        "To opt out, a jurisdiction must notify ICE in writing.",
        "Jurisdictions wishing to opt out should contact their state bureau.",
        "The door is open to any county that wants to leave.",
        "ICE will honor a request to be removed from the deployment plan.",
        "You have every right to decline.",
        "States can end their participation by giving notice.",
        "Either party may terminate the agreement on thirty days' notice.",
        "A county does not have to stay in Secure Communities.",
        "Sheriffs who object will not be activated.",
        "If a county declines, ICE will not deploy there.",
        "No jurisdiction will be deployed over its objection.",
        "It is possible for a city to opt out.",
        "We can get out any time we want.",
        "The option of withdrawing is there for any county.",
        "San Mateo has opted out.",
        "ICE let Arlington opt out last fall.",
        "The agency has allowed two counties to withdraw.",
        "He confirmed that we could opt out of Secure Communities.",
        "There is nothing to stop a county from getting out.",
        "Opting out remains an option.",
        "Opting out is a matter of writing one letter.",
        "A jurisdiction that changes its mind can be deactivated.",
        "It is not true that a county cannot opt out.",
    ),
    "unavailable": (
        "Counties have no way to opt out.",
        "A county cannot remove itself from Secure Communities.",
        "There is no mechanism for a county to opt out.",
        "No jurisdiction may withdraw from the program.",
        "Opting out is not an option.",
        "Opting out of the program is impossible.",
        "The agency does not allow counties to opt out.",
        "We do not accept opt-out requests.",
        "Requests to opt out will be denied.",
        "ICE denied our request to withdraw.",
        "Local jurisdictions lack the ability to opt out.",
        "A local agency has no power to keep its fingerprints from ICE.",
        "The county is stuck in the program.",
        "Once activated, a jurisdiction is in for good.",
        "You can't get out of it.",
        "There's no getting out of Secure Communities.",
        "The right to opt out does not exist.",
        "ICE refuses to let counties out.",
        "We were refused permission to leave.",
        "Nobody gets to leave.",
        "Termination of the agreement will not end the sharing.",
        "The fingerprints will go to ICE no matter what the county decides.",
        "Whatever the board votes, the prints will still be shared.",
        "No exceptions will be made for counties that object.",
        "It is not within a county's power to withdraw.",
        "The county could not opt out even if it wanted to.",
        "Leaving was never a possibility.",
        "Opt-outs are no longer permitted.",
        "They closed the door on opting out.",
        "The idea that a county can opt out is a myth.",
    ),
    "limited": (
        "A county may decline to receive the results, but its fingerprints will still be checked.",
        "All a county can do is turn off the return messages.",
        "The only thing a sheriff can refuse is the answer that comes back.",
        "Opting out means only that you do not get the match results.",
        "You may opt out of receiving the responses.",
        "A jurisdiction can postpone activation but not avoid it.",
        "The county can choose not to see the hits, nothing more.",
        "We can be flexible on the date of activation and on nothing else.",
        "What a county may decline is the notification, not the search.",
    ),
    "unclear": (
        "It is not clear whether a county can opt out.",
        "Nobody can tell us whether we may withdraw.",
        "Whether states may opt out is still under review.",
        "The agency has not decided whether to let counties out.",
        "ICE has given conflicting answers about opting out.",
        "We have heard three different stories on opting out.",
        "The policy on opting out is in flux.",
        "I don't know whether we can opt out and neither does ICE.",
        "Our lawyers disagree about whether a county may leave.",
        "The question of opting out remains open.",
        "Your request to opt out is under consideration.",
        "The guidance on opt-out is contradictory.",
    ),
}
NO_POSITION = (
    "Can a county opt out?",
    "Please let us opt out of Secure Communities.",
    "The board voted to opt out of Secure Communities.",
    "We ask that ICE allow San Mateo to opt out.",
    "The county wants to opt out.",
    "I would like to know whether participation is mandatory.",
    "If the program were voluntary, we would not be in it.",
    "Attendance at the training is mandatory for all coordinators.",
    "The supervisors discussed opting out for two hours.",
    "He did not say whether the program was voluntary.",
    "They should make the program voluntary.",
    "The detainee chose voluntary departure.",
    "Participation in 287(g) is voluntary.",
    "Our office has no opinion on opting out.",
    "We are required to report the numbers by Friday.",
    "There is no parking at the courthouse.",
    "Supervisors must sign the roster before they leave.",
    "He had to leave early and could not stay.",
    "They were free to use the room until noon.",
    "No one is required to answer the survey.",
    "The jail cannot release him until Monday.",
    "Whether to take part was debated at length.",
    "I hope that we can stay out of Secure Communities.",
    "Advocates urged the governor to withdraw from the program.",
    "It was up to the clerk to copy the minutes.",
    "The state cannot do it by Friday.",
    "I cannot get out of bed before seven.",
    "Our county could stay out of debt for once.",
    "A clerk may not refuse to record a deed because she dislikes it.",
    "I was forced to sell my truck to pay the bond.",
    "The task force of police chiefs met in Boise on Monday.",
    "Fees were imposed on the inmates' telephone calls.",
    "Let us out!",
    "Nothing in the draft on who can or can't leave, just numbers.",
    "He kept using the word “mandate” all evening.",
)
MISSED = (
    ("The decision to join rests with the sheriff.", {"voluntary"}),
    ("Secure Communities is in no way compulsory.", {"voluntary"}),
    ("The program has never been anything but voluntary.", {"voluntary"}),
    ("It would be wrong to call the program mandatory.", {"voluntary"}),
    ("We were never given a choice about Secure Communities.", {"mandatory"}),
    ("Jurisdictions may ask for a later activation date but cannot opt out for good.", {"limited"}),
    ("A bill in the legislature would let counties opt out.", set()),
    ("The choice of vendor is up to the county.", set()),
    ("She asked how a county might opt out.", set()),
)


@pytest.mark.parametrize(("text", "position"), [(text, says) for says, texts in WORDINGS.items() for text in texts])
def test_wording(text: str, position: str) -> None:
    assert read(text) == {position}


@pytest.mark.parametrize("text", NO_POSITION)
def test_look_alike(text: str) -> None:
    assert not read(text)


@pytest.mark.xfail(strict=True, reason="not understood yet")
@pytest.mark.parametrize(("text", "expected"), MISSED)
def test_missed(text: str, expected: set[str]) -> None:
    assert read(text) == expected
