"""Words that turn a cue round, or take it back, from papers of new hands. All sentences are our own."""

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
        # a deed that is named, and is nothing that the program asks; and one that is
        ("Filling it in is voluntary.", []),
        ("Joining it is voluntary.", ["voluntary"]),
        # who tells it has no part in it, who is spoken of may have
        ("The towns were told by its coordinators that the program was voluntary.", ["voluntary"]),
        ("The coordinators who came were told that it is voluntary.", []),
        # what is left is how the program works, or something else
        ("Elm County cannot opt out of a connection that exists between two federal agencies.", ["unavailable"]),
        ("Elm County cannot opt out of a lease that exists between two families.", []),
        ("Opting out is your call.", ["available"]),
        ("Opting out of the pension plan is your call.", []),
        # an amendment that is law, and one that is moved
        ("The Fifth Amendment does not allow them to make this program compulsory.", ["voluntary"]),
        ("The Doyle amendment would make this program compulsory.", []),
        ("What makes participation mandatory is federal law.", ["mandatory"]),
        ("It is a mandatory federal reporting law.", []),
        # what may be chosen against is a wish that is named, or taking part
        ("A town that does not wish to see the results may choose not to.", ["limited"]),
        ("A town that does not wish to take part may choose not to.", ["voluntary"]),
        # whose choice it is, and how far it goes
        ("ICE has discretion and uses it.", []),
        ("The date is all it may decide.", []),
        # a cue begins in its own clause
        ("No reader can miss that a county may withdraw.", ["available"]),
        ("No county that is active may withdraw.", ["unavailable"]),
        # what stops being so
        ("The program quit being voluntary the day the State signed.", ["mandatory"]),
        ("The program has been voluntary since the day the State signed.", ["voluntary"]),
        # an impression that nobody had
        ("She had never been under the impression that it was optional.", ["mandatory"]),
        ("She had always been under the impression that it was optional.", ["voluntary"]),
        # "that" which points at an office begins no clause
        ("There was nobody in that office who could unhook a county.", ["unavailable"]),
        ("There was somebody in that office who could unhook a county.", ["available"]),
        # denied twice
        ("The program is not, and never was, voluntary.", ["mandatory"]),
        ("The program is, and always was, voluntary.", ["voluntary"]),
        ("Nothing in the statute, nor in any rule under it, makes the program mandatory.", ["voluntary"]),
        ("Something in the statute, or in a rule under it, makes the program mandatory.", ["mandatory"]),
        # looked for in vain
        ("He looked for a way to withdraw Orrin County and found that none had been built.", ["unavailable"]),
        ("He looked for a way to withdraw Orrin County and found that one had been built.", ["available"]),
        # an order about the list
        ("It told coordinators that no agency was to be taken off the schedule.", ["unavailable"]),
        ("It told the bureaus that Orrin was to be taken off the schedule.", ["available"]),
        # switched on against one's will
        ("Orrin was switched on in January, over the sheriff's written refusal.", ["unavailable"]),
        ("The jail was connected despite the objection of its sheriff.", ["unavailable"]),
        ("No jail was connected despite the objection of its sheriff.", ["available"]),
        ("The jail was connected over the lunch hour.", []),
        # nothing to leave
        ("There is nothing to opt out of and nobody to tell.", ["unavailable"]),
        ("There is nothing to eat and nobody to tell.", []),
        ("As there is nothing on our side to withdraw him from, we return the form.", ["unavailable"]),
        # no longer to be said
        ("We were to stop describing it as voluntary, since it was nothing of the kind.", ["mandatory"]),
        ("We were to stop describing it as voluntary, since it takes up room.", []),
        # in part
        ("A county may still opt out of learning who was matched.", ["limited"]),
        ("What you may opt out of is the message that tells you the result.", ["limited"]),
        ("A county may ask to be let out of the notification.", ["limited"]),
        ("The State remains free to decide which of its jails are shown the results.", ["limited"]),
        ("The State remains free to decide which of its jails are shown the film.", []),
        # by whose word
        ("No county will be brought in without a word from its sheriff.", ["available"]),
        ("The county will be brought in without a word from its sheriff.", []),
        ("Our withdrawal had been received and processed.", ["available"]),
        ("Our grant had been received and processed.", []),
        ("The Board has no part in the decision.", ["mandatory"]),
        ("The Board has no part in the play.", []),
        ("The county was coming in voluntarily.", ["voluntary"]),
        # for nobody, by nothing
        ("Secure Communities is mandatory for no one at present.", ["voluntary"]),
        ("Secure Communities is mandatory for everyone at present.", ["mandatory"]),
        ("The State can still opt out, there being nothing on paper that says it can't.", ["available"]),
        ("A city that never agreed to anything is free to walk away from it.", ["available"]),
        ("A city that agreed was never free to walk away from it.", ["unavailable"]),
        ("It would be wrong, though, to say that participation is mandatory.", ["voluntary"]),
        ("Hands were no longer needed, everyone being required to come in.", ["mandatory"]),
        ("The choice was made in the capital and binds everyone.", ["mandatory"]),
        ("The choice was made in the capital and pleases everyone.", []),
        ("Sacramento will let no county go.", ["unavailable"]),
        ("Sacramento will let no dog go.", []),
        ("A letter was enough for a county to opt out.", ["available"]),
        ("A letter was enough for a county to buy time.", []),
        ("That sentence only ever concerned the date of activation.", ["limited"]),
        ("That sentence only ever concerned the date of birth.", []),
        ("No decision has been made on requests to opt out.", ["unclear"]),
        ("No decision has been made on requests to move the meeting.", []),
        ("The plan is voluntary in this State and will stay so.", ["voluntary"]),
        ("The dental plan is voluntary in this State.", []),
        # by whom, where, in what
        ("Participation by agencies in Wisconsin is not mandatory.", ["voluntary"]),
        ("Participation in the challenged information sharing is mandatory.", ["mandatory"]),
        ("Participation by agencies in the annual picnic is mandatory.", []),
        ("It's mandatory, and I don't care to be made a liar in my own newsletter.", ["mandatory"]),
        ("It has always been understood as voluntary.", ["voluntary"]),
        ("The fingerprint program was up to me.", ["voluntary"]),
        ("A county may opt out of the newsletter.", []),
        ("Nobody in this office is going to switch on a county over the objection of its sheriff.", ["available"]),
        ("A county that finds the return messages a nuisance could opt out of those.", ["limited"]),
        ("He can decline to pass along your agency's answers.", ["limited"]),
        ("He can decline to answer your agency's letters.", []),
        ("The Bureau has no authority to let a single county opt out of the State's feed.", ["unavailable"]),
        ("It isn't a program that anyone opts in to, and it isn't one that anyone opts out of.", ["unavailable"]),
        ("I could've opted out any Tuesday I pleased.", ["available"]),
        ("For a year the city was opted out, and no print went over.", ["available"]),
        ("It would be wrong to say that the right to opt out is settled either way.", ["unclear"]),
        # under which law, by whose word
        ("The sharing is mandatory under federal law.", ["mandatory"]),
        ("The mandatory reporting law took effect.", []),
        ("No court has held that it is mandatory and no statute says so.", ["voluntary"]),
        ("Unrelated to the program, the sick-leave law, the first mandatory one, was approved.", []),
        ("No one here had authority to tell him that he had to be in the program.", ["voluntary"]),
        ("He told us that he had authority to tell him that he had to be in the program.", ["mandatory"]),
        ("I object to being told that it is voluntary by the people who have set the date.", ["mandatory"]),
        ("A State comes in when it chooses to; CJIS does not add one on its own motion.", ["voluntary"]),
        # still in, all the same
        ("Two have written to withdraw, and both are still connected.", ["unavailable"]),
        ("Two have written to withdraw, and both are on leave.", []),
        ("The county was connected in June, notwithstanding the letter.", ["unavailable"]),
        ("The county was connected in June, notwithstanding the heat.", []),
        ("The letter declining to participate was considered and could not be honored.", ["unavailable"]),
        ("A State that rescinds its agreement is not thereby released from Secure Communities.", ["unavailable"]),
        ("They looked for a way to opt out and there isn't one.", ["unavailable"]),
        ("A county could no more get out of this than I could.", ["unavailable"]),
        ("I couldn't tell you today whether a State can or can't get out.", ["unclear"]),
        ("A county can ask us not to send it the answers.", ["limited"]),
        ("She had a second answer, on how a county might opt out, and it is not known why.", []),
        # another's denial, a doubt denied
        ("It would have been untrue to call it voluntary.", ["mandatory"]),
        ("It would have been easy to call it voluntary.", []),
        ("I cannot agree that it is voluntary in any sense.", ["mandatory"]),
        ("I cannot forget that it is voluntary in any sense.", ["voluntary"]),
        ("It is no longer open to serious doubt that participation is mandatory.", ["mandatory"]),
        ("It is no longer believed that participation is mandatory.", ["voluntary"]),
        ("It was nothing less than mandatory from then on.", ["mandatory"]),
        ("A county whose switch has not been thrown can still opt out.", ["available"]),
        ("A county that is not connected cannot opt out.", ["unavailable"]),
        ("The State takes part because it is required to.", ["mandatory"]),
        ("The State takes notes because it is required to.", []),
        ("A county, once activated, stays activated.", ["unavailable"]),
        ("The alarm, once on, stays on schedule.", []),
        ("We could opt out of the paper but not of the program.", ["limited"]),
        ("We could opt out of the paper and the magazine.", []),
        # unclear
        ("Nobody can say with confidence whether a state that opts out is out.", ["unclear"]),
        ("Whether a county may withdraw is a question on which the State has not yet formed an opinion.", ["unclear"]),
        ("Whether one may withdraw from it, we do not profess to know.", ["unclear"]),
        ("How a county goes about opting out depends on whom you ask.", ["unclear"]),
        ("How long opting out takes depends on the weather.", []),
        ("No one here can tell my members whether we are out or stuck.", ["unclear"]),
    ],
)
def test_what_turns_a_cue_round(text: str, found: list[str]) -> None:
    assert read(text) == found
    assert not found or looked_at(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A town that thinks it has opted out is covered like any other.", []),
        ("A town that has opted out is covered by another rule.", ["available"]),
        ("I would caution the board against telling the paper that it has opted out.", []),
        ("I told the paper that the board has opted out.", ["available"]),
        ("What we want is a way to withdraw that somebody will honor.", []),
        ("We have a way to withdraw that somebody will honor.", ["available"]),
        ("Congress should let counties opt out or tell them that they may not.", []),
        ("Congress told them that a county may not opt out.", ["unavailable"]),
        ("He wants me to sign a paper for a law that would make it voluntary.", []),
        ("He showed me the law that makes it voluntary.", ["voluntary"]),
        ("I would ask whether she can tell the sheriff, who is here, how he might be let go.", []),
        ("Headquarters is preparing a statement on the voluntary character of the program.", []),
        ("The statement confirms the voluntary character of the program.", ["voluntary"]),
        ("I just want somebody to tell me it's compulsory or it's not.", []),
        ("State officers told us that they are at liberty to opt out.", ["available"]),
        ("State whether you are at liberty to opt out.", []),
        ("They said only that participation appears to be mandatory now.", ["mandatory"]),
        ("They asked only that participation be mandatory.", []),
        ("A request to be withdrawn would be returned.", []),
        ("The county could not withdraw from a thing that the State does.", ["unavailable"]),
        ("The county could not withdraw from a lease.", []),
        ("If asked, “Is ICE going to let cities opt out?” refer the caller to us.", []),
        ("What I'm against is telling folks it's voluntary when it's a draft.", []),
        ("What I'm for is telling folks that it's voluntary.", ["voluntary"]),
        ("Nobody asked me that, so I didn't say it.", []),
        ("You can quit Rotary.", []),
        ("You can quit at any time.", ["available"]),
        ("If asked “can a county opt out,” turn to readiness and dates.", []),
        ("He said that “a county can opt out,” and turned to dates.", ["available"]),
        ("Mediation of disputes under this agreement is voluntary.", []),
        ("He disputes that the program is voluntary.", ["mandatory"]),
        ("There will be an examination, and it will be mandatory.", []),
        ("Participation by counties in the State's own warrant program remains voluntary.", []),
        ("Participation by counties in the federal program remains voluntary.", ["voluntary"]),
    ],
)
def test_what_takes_a_cue_back(text: str, found: list[str]) -> None:
    assert read(text) == found
    assert not found or looked_at(text)
