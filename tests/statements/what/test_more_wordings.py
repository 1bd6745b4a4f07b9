"""More of how officials put it, each family with what only sounds like it. All sentences are our own."""

import pytest

from foia_scan.statements.quotations import quotations
from foia_scan.statements.what.positions import positions
from foia_scan.topics import load

TOPIC = load("secure-communities")
LEAD = "We met about Secure Communities."


def read(text: str, lead: str = LEAD) -> set[str]:
    return {f.position for f in positions(text, quotations(text), lead, TOPIC)[0]}


WORDINGS = {
    "available": (
        "A jail that is not ready to take part is simply skipped.",
        "If a chief tells us he isn't interested, his town is left off the schedule.",
        "The guide lays out how a county can get itself off the list.",
        "Our reading is that Iowa may remain outside the program.",
        "Nebraska has walked away from Secure Communities.",
        "My board could have said no to Secure Communities, and knew it.",
        "A county's part in Secure Communities can be ended by its sheriff at any time.",
        "We will disconnect any agency that asks.",
        "No jail has been connected over its sheriff's objection.",
        "Participating agencies are at liberty to discontinue at any point.",
        "The county may end its involvement by giving notice.",
        "A county is welcome to take a pass on it.",
        "Her draft lets a governor keep a town off the schedule.",
        "If the judge rules for Elm it can withdraw that week.",
        "A county that does not wish to take part can simply notify ICE in writing.",
        "ICE will honor a request from a locality not to be activated.",
        "There is a mechanism for counties that want to leave.",
        "We have let two counties out already.",
        "He explained that opting out was as simple as sending a letter.",
        "Your town would be left out if it so requested.",
        "If the program is not for you, a letter to this office will end your participation.",
        "Opting out requires nothing more than a letter from the chief.",
        "The agreement permits the county to leave on sixty days' notice.",
        "The agreement allows withdrawal at any time.",
        "The sheet outlines a procedure by which a locality may be removed.",
    ),
    "unavailable": (
        "I am unable to grant the request of the board of Oak County to opt out.",
        "The Bureau does not release agencies from the program, whatever they write.",
        "A state cannot exempt its counties from Secure Communities.",
        "We have no more power to stop the sharing than you do.",
        "There is nothing here for a county to opt out of.",
        "Opt-outs are over, she told the field offices.",
        "Tearing up the agreement would not stop the checks.",
        "No town is being let out.",
        "He did not see how a county could opt out.",
        "No town gets an opt-out.",
        "Your jail has no off switch, and neither has mine.",
        "The letter should not be read to mean that a county may opt out.",
        "The fingerprints would go to DHS even if we were to terminate the agreement.",
        "ICE will continue to receive fingerprints from the county notwithstanding the resolution.",
        "She does not see opting out as a viable option.",
        "ICE rejected the county's bid to leave the program.",
        "We do not view it as something from which a county can opt out.",
        "Even if the state cancels the agreement, its prints will be checked.",
    ),
    "mandatory": (
        "Your county will be connected with or without a vote of its board.",
        "The county's consent isn't required any more.",
        "All our jails are required to be on by June.",
        "Activation does not depend on a local vote.",
        "The program is not something that a town picks.",
        "Participation was never a choice.",
        "It may become mandatory in 2013.",
        "The program is a requirement now.",
        "The state's signature binds every county.",
        "A county is in whether it signs or not.",
        "Make no mistake, Secure Communities is mandatory.",
        "Our participation is not, in fact, optional.",
        "Her department was never asked and was simply told.",
        "Every locality takes part, no exceptions.",
        "Washington is forcing the program down our throats.",
    ),
    "voluntary": (
        "The sheet that was on the table said that no agency is compelled to join.",
        "Joining Secure Communities is a local decision.",
        "A county comes in if it cares to.",
        "The state entered into the agreement freely.",
        "No county is being drafted into the program.",
        "Each county decides for itself whether it will take part.",
        "The paper does not commit any small or large town to join.",
        "Local participation is “at the sole discretion of the local agency.”",
        "There is no federal mandate here.",
        "It's our choice.",
        "We want to be clear that no jurisdiction is obligated to take part.",
        "Agencies choose to participate in this program.",
        "ICE does not mandate participation in Secure Communities.",
        "Participation remains strictly a matter of local policy.",
        "Departments can join or not join as they see fit.",
        "A city's participation depends on the city's consent.",
        "Participation in the initiative is at each agency's option.",
    ),
    "limited": (
        "This is the one thing a sheriff can decline.",
        "A county may choose not to receive the identifications that we send back.",
        "An agency may ask that match responses not be delivered to it.",
        "The agency decides whether the match messages come to its desk.",
        "A chief who would rather not get the match reports may tell us.",
        "A county can skip the match messages.",
        "Agencies retain the option of not receiving match notices.",
        "A town's only choice is whether to see the match results.",
        "A jurisdiction can ask to have its activation delayed.",
        "A county can decline to be notified of the matches.",
    ),
    "unclear": (
        "Whether a county can leave is a question nobody here can answer.",
        "None of us can honestly say whether a town may opt out.",
        "Headquarters hasn't worked out how a county would opt out.",
        "Two offices gave the county opposite answers about opting out.",
        "The agreement is silent on whether a single county may withdraw.",
        "It remains to be seen whether a state may opt out.",
        "ICE has yet to say how a county may opt out.",
    ),
}
NO_POSITION = (
    "If a witness is not willing, the interview is skipped.",
    "If the deputy would rather not drive, he can take the bus.",
    "The sheriff stepped away from the podium to take a call.",
    "The governor pulled us out of the meeting at noon.",
    "We could have said no to the extra shift.",
    "The officer may end the interview at any time.",
    "We will drop any applicant who asks for a copy.",
    "We don't put anybody on the panel over the objection of the chair.",
    "If they think it can withdraw, they are dreaming.",
    "ICE does not remove names from the press list.",
    "The county cannot exempt its employees from the sales tax.",
    "No county has more power to tax than the state gives it.",
    "There is nothing for the clerk to sign.",
    "The overtime shifts are over and finished.",
    "Ending the agreement with the phone company would not end the calls.",
    "No county was being billed for the training.",
    "We will hold the picnic with or without a permit.",
    "The vendor's consent isn't needed for the upgrade.",
    "All nine counties are required to file a report by June.",
    "The date does not depend on anyone's vote but on the weather.",
    "This isn't something a clerk chooses.",
    "It never was a choice between the two vendors.",
    "The report is a requirement of the grant.",
    "Nobody is being drafted into the softball team.",
    "A deputy picks up a shift if he cares to.",
    "He answered freely.",
    "It is the State that determines the holiday schedule.",
    "You can skip the reports that are older than a year.",
    "You decide whether the boxes come to your office.",
    "He does not care for the new return address.",
    "It is unclear whether the trailer will fit.",
    "The remodeling is a work in progress.",
    "Nobody at city hall can cancel the parade.",
    "It was the chief's decision to move the meeting.",
    "Section 8 of the lease permits the tenant to leave on sixty days' notice.",
    "Our lawyers want the agreement to allow withdrawal at any time.",
    "A federal mandate on air quality is another matter.",
    "Agencies retain the option of buying their own scanners.",
    "A juror's only choice is to serve or to show cause.",
    "It remains to be seen whether the levy will pass.",
    "The deputy is bound by his oath, whether he signs or not.",
    "ICE will continue to receive the newsletter.",
    "The letter should be read by counsel before it goes out.",
    "He was required to participate in the conference call.",
    "We would like the option of leaving.",
    "Advocates are demanding that ICE let communities opt out.",
    "We need a letter that says participation is voluntary.",
    "Until that is settled nobody should be told that they can opt out.",
    "Members may withdraw their names from the petition.",
    "It is mandatory that the card be signed by the officer.",
    "The supervisors had a choice of three dates.",
    "I would be obliged for a copy of the form.",
    "We are obliged to give it an answer.",
    "We agreed that we stop describing the program as voluntary.",
    "Please send a clear account of how a county may opt out.",
    "Nothing in the program makes it mandatory for a clerk to keep a log.",
    "The memo makes it sound as though a county could opt out.",
    "In his campaign he promised to keep the program voluntary.",
    "They call it voluntary and then they throw the switch.",
    "It is going to be said in court that we are required to participate.",
    "I'm not here to tell you that you have a choice.",
    "I can't tell the paper that the program is mandatory.",
    "Do not say whether a county may opt out.",
    "Her group would urge towns to opt out in writing.",
    "The bureau will not send in a county's name without its consent.",
    "It was not at all clear that a county could decline anything done there.",
)
LEFT_OUT = (
    ("A letter will do it.", "Can a county opt out?", {"available"}),
    ("A letter will do it.", "How does one order a fan?", set()),
    ("At the moment it is unclear.", "We have asked whether a county may opt out.", {"unclear"}),
    ("At the moment it is unclear.", "We have asked who pays for the coffee.", set()),
)


def test_to_come_in_and_to_go_are_two_questions() -> None:
    assert read("A county need not come in, and may withdraw after it has.") == {"voluntary", "available"}


@pytest.mark.parametrize(("text", "position"), [(text, says) for says, texts in WORDINGS.items() for text in texts])
def test_wording(text: str, position: str) -> None:
    assert read(text) == {position}


@pytest.mark.parametrize("text", NO_POSITION)
def test_look_alike(text: str) -> None:
    assert not read(text)


@pytest.mark.parametrize(("text", "before", "expected"), LEFT_OUT)
def test_what_is_left_out_stands_before_it(text: str, before: str, expected: set[str]) -> None:
    assert read(text, before) == expected
