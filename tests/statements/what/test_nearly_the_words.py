"""Wordings of strangers that a rule read the other way round or passed over, each with its look-alike."""

import pytest

from foia_scan.statements.quotations import quotations
from foia_scan.statements.what.positions import positions
from foia_scan.topics import load
from tests.statements.made import looked_at
from tests.statements.made import read as read_document

TOPIC = load("secure-communities")
LEAD = "We met about Secure Communities."


def read(text: str) -> list[str]:
    return [f.position for f in positions(text, quotations(text), LEAD, TOPIC)[0]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It is unlikely that a town could opt out.", ["unavailable"]),
        ("The clerk thinks it doubtful that a town could withdraw.", ["unavailable"]),
        ("It is not unlikely that a town could opt out.", ["available"]),
        ("In the unlikely event that a town asks, it may opt out.", ["available"]),
        ("It is likely that a town could opt out.", ["available"]),
        ("The State, if not the town, might be able to walk away.", ["available"]),
        ("The State, if it is not sued, may withdraw.", ["available"]),
        ("The trustee voted no and said that the town is bound by federal law to take part.", ["mandatory"]),
        ("The trustee found no law that requires the town to take part.", ["voluntary"]),
        ("A town cannot prevent the FBI from sharing its prints.", ["unavailable"]),
        ("Nothing prevents a town from withdrawing.", ["available"]),
        ("Something prevents a town from withdrawing.", ["unavailable"]),
        ("Nothing keeps a town from opting out.", ["available"]),
        ("Nothing takes a town out of the program.", ["unavailable"]),
        ("At no point in it is there a place where a town could opt out.", ["unavailable"]),
        ("At no time was the town without a choice.", ["voluntary"]),
        ("No town can opt out, signature or no signature.", ["unavailable"]),
        ("Every town goes live in May, signature or no signature.", ["mandatory"]),
        ("A town is in, willing or not; it cannot opt out.", ["mandatory", "unavailable"]),
        ("Yesterday changed nothing and towns may still opt out.", ["available"]),
        ("Nothing in it lets a town opt out.", ["unavailable"]),
        ("Nor can I find a law that says that a town must participate.", ["voluntary"]),
        ("I can find the law that says that a town must participate.", ["mandatory"]),
        ("The town may enter or not, as a matter of choice.", ["voluntary"]),
        ("The town joined, not as a matter of choice.", ["mandatory"]),
        ("Calling the program voluntary does not change what it is.", []),
        ("We call the program voluntary.", ["voluntary"]),
        ("We did not ask whether the claim of the memo, that the program is mandatory, is right.", []),
        ("The claim of the memo is that the program is mandatory.", ["mandatory"]),
        ("The program is voluntary, he said, only in the sense that nobody is jailed.", []),
        ("It would be a mistake to tell towns that they can opt out.", ["unavailable"]),
        ("It would be a pleasure to tell towns that they can opt out.", ["available"]),
        ("Far from being voluntary, the program is required of every town.", ["mandatory"]),
        ("The program is anything but mandatory.", ["voluntary"]),
        ("The program is nothing but voluntary.", ["voluntary"]),
        ("The Secretary has yet to decide that the program is mandatory.", []),
        ("The Secretary has decided that the program is mandatory.", ["mandatory"]),
        ("The agency no longer tells towns that they may opt out.", []),
        ("The agency now tells towns that they may opt out.", ["available"]),
        ("The letter does not say that a town may opt out.", []),
        ("The program is as voluntary as taxes.", ["mandatory"]),
        ("The program is voluntary as far as I know.", ["voluntary"]),
        ("ICE treated the program as voluntary as a matter of policy.", ["voluntary"]),
        ("Had the program been mandatory, the town would have been told.", []),
        ("The program had been mandatory, the town was told.", ["mandatory"]),
        ("No town can opt out without writing to us first.", ["available"]),
        ("No town can opt out without trouble.", ["unavailable"]),
        ("Not every town may opt out.", []),
        ("No town may opt out.", ["unavailable"]),
        ("The town might not opt out.", []),
        ("The town might not be able to opt out.", ["unavailable"]),
        ("There's no reason a town can't opt out.", ["available"]),
        ("There's no reason a town could opt out.", ["unavailable"]),
        ("We cannot confirm that the program is voluntary.", []),
        ("We can confirm that the program is voluntary.", ["voluntary"]),
        ("Towns other than Elm may withdraw.", ["available"]),
        ("The board was disabused of the notion that it could opt out.", []),
        ("The board stopped short of saying that it could opt out.", []),
        ("No sheriff who asked to leave was ever refused.", ["available"]),
        ("No sheriff who asked for a raise was ever refused.", []),
        ("No one has told us that a town may opt out.", []),
        ("Somebody has told us that a town may opt out.", ["available"]),
        ("Whatever right to opt out existed has lapsed.", ["unavailable"]),
        ("Whatever right to opt out existed is theirs.", ["available"]),
        ("The idea that the program is voluntary is laughable.", ["mandatory"]),
        ("The idea that the program is voluntary is old.", ["voluntary"]),
        ("The program is nominally voluntary.", ["mandatory"]),
        ("The clerk refused to say that the program is voluntary.", []),
        ("The clerk refused to leave and says that the program is voluntary.", ["voluntary"]),
        ("The clerk pretends that the program is mandatory.", []),
        ("Some think the program is voluntary.", []),
        ("I think the program is voluntary.", ["voluntary"]),
        ("I have not testified that it is mandatory.", []),
        ("I have testified that it is mandatory.", ["mandatory"]),
        ("The clerks are no longer to be told that they may opt out.", []),
        ("She was told of the interview and that her participation in it was voluntary.", []),
        ("She said in an interview that participation in it was voluntary.", ["voluntary"]),
    ],
)
def test_which_way_it_goes(text: str, found: list[str]) -> None:
    assert read(text) == found
    assert not found or looked_at(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It has since become mandatory.", ["mandatory"]),
        ("The drill has since become mandatory.", []),
        ("Mr. Orr asked that it be noted that no town can opt out.", ["unavailable"]),
        ("Mr. Orr asked that the town be let opt out.", []),
        ("Things have moved on and that there is no way for a town to opt out is plain.", ["unavailable"]),
        ("Mr. Orr moved that there be a way for a town to opt out.", []),
        ("The villages are conscripts.", ["mandatory"]),
        ("No village here is a conscript.", ["voluntary"]),
        ("The agency is drafting every village into it.", ["mandatory"]),
        ("Counsel is drafting every village a letter.", []),
        ("We do not draft villages.", ["voluntary"]),
        ("We do not draft village ordinances.", []),
        ("Joining is the sheriff's prerogative.", ["voluntary"]),
        ("Parking is the sheriff's prerogative.", []),
        ("He described it as the State's own choice.", ["voluntary"]),
        ("He described lunch as a choice of two.", []),
        ("The checks are mandatory for every jail.", ["mandatory"]),
        ("Background checks are mandatory for every clerk.", []),
        ("Vermont's in by force of law.", ["mandatory"]),
        ("The file is in by Friday.", []),
        ("The towns are bound by it.", ["mandatory"]),
        ("The towns are bound by rivers.", []),
        ("Enrollment in the federal equitable-giving program is voluntary.", []),
        ("Enrollment in the federal fingerprint program is voluntary.", ["voluntary"]),
        ("The standard in it is mandatory for every town.", []),
        ("Being in it is mandatory for every town.", ["mandatory"]),
        ("The clerk had to sign those.", []),
        ("No town is required to join the choir.", []),
        ("No town is required to join the federal fingerprint program.", ["voluntary"]),
        ("ICE cannot force us to hold anyone.", []),
        ("ICE cannot force us to join.", ["voluntary"]),
    ],
)
def test_joining(text: str, found: list[str]) -> None:
    assert read(text) == found
    assert not found or looked_at(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nobody in any office has told the town whether it may withdraw.", ["unclear"]),
        ("Nobody in any office has told the town that it may withdraw.", []),
        ("It cannot be determined from the file whether the town was released.", ["unclear"]),
        ("It cannot be determined from the file who sent it.", []),
        ("The withdrawal, in other words, withdrew nothing.", ["unavailable"]),
        ("The bank, in other words, withdrew nothing.", []),
        ("A town can say no to getting the answer back.", ["limited"]),
        ("A town can say no to it.", ["available"]),
        ("A town may choose not to look at the answer.", ["limited"]),
        ("A town has nothing it could withdraw from.", ["unavailable"]),
        ("A town has something it could withdraw from.", ["available"]),
        ("ICE let two towns out.", ["available"]),
        ("The jailer let two dogs out.", []),
        ("Reply OPT OUT and I will take you off the list.", []),
        ("A town can say no to a parade.", []),
        ("You can say no all day and they will plug you in.", []),
        ("You can say no until the day it starts.", ["available"]),
        ("The towns could be taken off the list.", ["available"]),
        ("The towns could be taken off the list of recipients.", []),
        ("The Bureau will honor a State's decision not to participate.", ["available"]),
        ("The Bureau will honor a State's decision not to travel.", []),
    ],
)
def test_leaving(text: str, found: list[str]) -> None:
    assert read(text) == found
    assert not found or looked_at(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Counties join Secure Communities as volunteers, each by its own choosing and none by order.", ["voluntary"]),
        ("Volunteers from the county served coffee at the meeting on Secure Communities.", []),
    ],
)
def test_a_word_meant_otherwise_does_not_silence_the_sentence(text: str, found: list[str]) -> None:
    assert [said.position for said in read_document(text)] == found


@pytest.mark.parametrize(
    ("text", "position"),
    [
        # the negation is of something else
        ("A thing that one side is not permitted to leave is a mandate, and somebody ought to say so.", "mandatory"),
        ("This Branch does not stand by the letter and regards participation as mandatory for a county.", "mandatory"),
        ("He answered that a letter is not a law, and that without a law the program is voluntary.", "voluntary"),
        ("Participation is not mandatory for any county in a State that has signed.", "voluntary"),
        # another duty, another matter
        ("They remember telling the sheriffs that no county would be required to buy equipment.", None),
        ("They remember telling the sheriffs that no county would be required to join.", "voluntary"),
        ("We are glad to take part, on the voluntary basis we always have, in the Elm loan program.", None),
        ("We are glad to take part, on the voluntary basis we always have, in Secure Communities.", "voluntary"),
        ("The notice about parking says that they may opt out.", None),
        ("The notice about parking says that counties may opt out.", "available"),
        ("I would be obliged for the Department's own answer.", None),
        ("We have been obliged to join for two years.", "mandatory"),
        ("What the sheriff asks for here, to be removed from the deployment plan, is against the procedure.", None),
        ("What the sheriff asked for was granted: the county was removed from the deployment plan.", "available"),
        ("The field still has nothing in writing on how to opt out.", None),
        ("Nothing in writing lets a county opt out.", "unavailable"),
        # nobody says so, or no longer
        ("Nobody has been told that they must join.", None),
        ("Counties have been told that they must join.", "mandatory"),
        ("Do not let the towns believe that the program is optional.", None),
        ("Let the towns know that the program is optional.", "voluntary"),
        ("Our earlier statement that counties could opt out is withdrawn.", None),
        ("Our earlier statement was that counties could opt out.", "available"),
        ("Hardly anybody thinks that the program is mandatory.", None),
        ("The Post misquoted Mr. Orr as saying that the program is voluntary.", None),
        ("It was not Mr. Orr who told the board that the program is voluntary.", None),
        ("I am not sure that the program is voluntary.", None),
        ("I am sure that the program is voluntary.", "voluntary"),
        ("I had thought that the program was voluntary.", None),
        ("I struck the sentence that says counties may opt out.", None),
        ("I added the sentence that says counties may opt out.", "available"),
        ("The sentence saying that counties may opt out has to go.", None),
        ("The sentence saying that counties may opt out has to stay.", "available"),
        ("Counsel has not cleared the statement that the program is voluntary.", None),
        ("Counsel has cleared the statement that the program is voluntary.", "voluntary"),
        ("The draft policy would make participation mandatory.", None),
        ("The agreement makes participation mandatory.", "mandatory"),
        ("The agency must have told counties that participation is voluntary.", None),
        ("Had the agency told counties that participation is voluntary, we would know.", None),
        ("The agency had told counties that participation is voluntary.", "voluntary"),
        ("Assuming participation is voluntary, we decline.", None),
        ("Nobody who asks is told that the program is voluntary.", None),
        ("The sheriff who wrote was told that the program is voluntary.", "voluntary"),
        ("Tell nobody that the program is voluntary.", None),
        ("No sheriff believes that the program is voluntary.", None),
        ("Any sheriff who tells his board that the program is voluntary should look again.", None),
        ("Anyone who says that the program is voluntary is wrong.", "mandatory"),
        ("The reporter wrote that I said the program is voluntary, which I never did.", None),
        ("You cannot tell us it is voluntary and tell the State it is mandatory.", None),
        ("I can't in good conscience tell a sheriff that the program is voluntary.", None),
        ("I can in good conscience tell a sheriff that the program is voluntary.", "voluntary"),
        ("The sheriff acts as though the program were voluntary.", None),
        ("The sheriff may think he can opt out.", None),
        ("The sheriff may, if he so wishes, opt out.", "available"),
        # how far it goes
        ("A letter from the sheriff is not enough to keep a county out.", None),
        ("A letter from the sheriff is enough to keep a county out.", "available"),
        ("Not one county has opted out.", None),
        ("Not one county may opt out.", "unavailable"),
        ("The State's consent is needed for a county to opt out.", None),
        ("The State's consent is not needed for the county to be activated.", "mandatory"),
        ("Without the State's consent a county may not opt out.", "unavailable"),
        ("Without the State's consent a county may opt out.", "available"),
        ("The Bureau will honor any request not to be activated.", "available"),
        ("The Bureau will not honor any request to be left out.", "unavailable"),
        ("The view that localities can opt out has no support in the MOA.", "unavailable"),
        ("The view that localities can opt out has support in the MOA.", "available"),
    ],
)
def test_whole_sentences(text: str, position: str | None) -> None:
    assert [said.position for said in read_document(f"{LEAD} {text}") if said.position] == (
        [position] if position else []
    )


def test_who_did_it_is_answered_by_no_yes() -> None:
    text = "Q. It reads: “If the board says no, we take the county off the list.” Who wrote that?\nA. I did."
    assert [
        s.position for s in read_document(text, kind="deposition") if s.rules.get("position", "").startswith("answer")
    ] == []
