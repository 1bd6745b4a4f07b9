"""How offices really write: who is told to hold a thing where no usual verb says so, and what nobody is told to say."""

import pytest

from foia_scan.statements.naming.marked_names import SIGN, marked
from tests.statements.made import read

ORR = "Ben Orr is the sheriff of Elm County."
SAYS = "that a county may opt out"


def told(text: str) -> list[tuple[str, str]]:
    return [
        (said.position, said.speaker) for said in read(f"{ORR} Secure Communities came up.\n{text}") if said.position
    ]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # at the end of what they say
        ("There is no way out of Secure Communities, Sheriff Orr wrote to his brother on the board.", "Ben Orr"),
        ("There is no way out of Secure Communities, Sheriff Orr reminded the board.", "Ben Orr"),
        ("There is no way out of Secure Communities, Sheriff Orr points out in his letter.", "Ben Orr"),
        ("There is no way out of Secure Communities—so says the memo from Sheriff Orr.", "Ben Orr"),
        ("There is no way out of Secure Communities, and I wrote to Sheriff Orr on Monday.", "Ada Merrow"),
        ("There is no way out of Secure Communities, so the memo from Sheriff Orr is moot.", "Ada Merrow"),
        # as they see it
        (f"Sheriff Orr is persuaded {SAYS}.", "Ben Orr"),
        (f"Sheriff Orr came away from the briefing believing {SAYS}.", "Ben Orr"),
        (f"Sheriff Orr scoffed {SAYS}.", "Ben Orr"),
        (f"Sheriff Orr has twice written to me {SAYS}.", "Ben Orr"),
        ("As Lt. Ida Moss sees it, a county may opt out.", "Ida Moss"),
        ("As Sheriff Orr tells it, a county may opt out.", "Ben Orr"),
        ("The way Sheriff Orr sees it, a county may opt out.", "Ben Orr"),
        ("The way to the jail is long, and a county may opt out.", "Ada Merrow"),
        ("To hear Sheriff Orr tell it, a county may opt out.", "Ben Orr"),
        ("To hear Sheriff Orr out takes an hour, and a county may opt out.", "Ada Merrow"),
        ("“A county may opt out,” as Sheriff Orr likes to say.", "Ben Orr"),
        ("Even Sheriff Orr, no friend of ours, concedes that a county may opt out.", "Ben Orr"),
        (f"I am sure {SAYS}.", "Ada Merrow"),
        # by way of others
        (f"It was Sheriff Orr, not the clerk, who told the Gazette {SAYS}.", "Ben Orr"),
        (f"My deputy heard from the county's lawyer, Ida Moss, {SAYS}.", "Ida Moss"),
        (f"The answer we got from the county's lawyer, Ida Moss, was {SAYS}.", "Ida Moss"),
        (f"The clerk read from a letter by Sheriff Orr, in which he states {SAYS}.", "Ben Orr"),
        ("It was Sheriff Orr, and not the clerk, who called the program voluntary.", "Ben Orr"),
        ("“Nobody asks us,” Sheriff Orr said, “and no county has to take part.”", "Ben Orr"),
        ("The clerk read out a letter from Sheriff Orr: “A county may opt out.”", "Ben Orr"),
        ("“A county may opt out,” answered our liaison, Ida Moss.", "Ida Moss"),
        ("“A county,” Sheriff Orr went on, “may opt out.”", "Ben Orr"),
        ("According to the county attorney, a county may opt out.", "county attorney"),
        ("According to counties with contracts, a county may opt out.", ""),
        (f"The position of the State Police, set out in a circular, is {SAYS}.", "State Police"),
        ("Sheriff Orr dismissed the “so-called ‘voluntary’ program” as a joke.", "Ben Orr"),
        ("Sheriff Orr dismissed the clerk, and a county may opt out.", "Ada Merrow"),
        (f"An unsigned note on my desk says {SAYS}.", ""),
        (f"A signed note on my desk from Sheriff Orr says {SAYS}.", "Ben Orr"),
    ],
)
def test_who_holds_it(text: str, speaker: str) -> None:
    assert [who for _, who in told(text)] == [speaker]


def test_what_became_of_a_notice_is_the_writers() -> None:
    text = "Sheriff Orr gave notice that the county was withdrawing, yet its prints have gone to us all the same."
    assert told(text) == [("unavailable", "Ada Merrow")]
    assert told("Sheriff Orr gave notice that the county may withdraw.") == [("available", "Ben Orr")]


def test_of_two_who_are_sure_each_is_told() -> None:
    text = "Sheriff Orr is sure that he can opt out; I am just as sure that he cannot opt out."
    assert told(text) == [("available", "Ben Orr"), ("unavailable", "Ada Merrow")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Neither Mr. Orr nor his deputy has told the press that counties are forced to join.", []),
        ("Neither the State nor a county may opt out.", ["unavailable"]),
        ("I can find no paper in which Mr. Orr says that a county must take part.", []),
        ("I can find the paper in which Mr. Orr says that a county must take part.", ["mandatory"]),
        ("There is no means by which a state could opt out.", ["unavailable"]),
        ("Nowhere in the minutes does Mr. Orr claim that the county may opt out.", []),
        ("Nowhere in the law is a county required to take part.", ["voluntary"]),
        ("Sheriff Orr has never called the program voluntary.", []),
        ("Sheriff Orr has called the program voluntary.", ["voluntary"]),
        ("It is not true that I told the board that it may opt out.", []),
        ("It is not true that a county may opt out.", ["unavailable"]),
        ("If ICE had said that counties may opt out, we would have done so.", []),
        ("When ICE said that counties may opt out, we did so.", ["available"]),
        ("It is one thing to say that the program is mandatory and another to run it well.", []),
        ("It is one thing to say that a county may opt out, and Sheriff Orr is the proof that it may.", ["available"]),
        ("I told the Post that nobody is forced to join, I never said how it goes.", ["voluntary"]),
        ("There is a rumor going around the jail that the program is mandatory.", []),
        ("There is a notice going around the jail that the program is mandatory.", ["mandatory"]),
        ("The claim put to me, that counties cannot opt out, I never made.", []),
        ("The claim put to me, that counties cannot opt out, I did make.", ["unavailable"]),
        ("The quote in the paper (“the program is mandatory”) was made up by an intern.", []),
        ("No speaker claimed that the program was mandatory.", []),
        ("One speaker claimed that the program was mandatory.", ["mandatory"]),
        ("The Gazette retracted its report that Sheriff Orr had called the program mandatory.", []),
        ("The Gazette printed its report that Sheriff Orr had called the program mandatory.", ["mandatory"]),
        ("A talk titled “There Is No Opt-Out” has been put off.", []),
        ("A talk was held; “there is no opt-out,” it ended.", ["unavailable"]),
        ("The suggestion that I had called the program mandatory is untrue.", []),
        ("The suggestion that the program is mandatory is untrue.", ["voluntary"]),
        ("Nobody could say where the rumor of an opt-out began.", []),
        ("Nobody could say how a county may opt out.", ["unclear"]),
        ("It was not Sheriff Orr who had said that the program was mandatory, the clerk noted.", []),
        ("Sheriff Orr believes that Secure Communities should be mandatory everywhere.", []),
        ("Sheriff Orr believes that Secure Communities is mandatory everywhere.", ["mandatory"]),
        ("Sheriff Orr wishes the program were voluntary.", []),
        ("The claim put to me stands, the line was never spoken, and counties cannot opt out.", ["unavailable"]),
        ("The note has Sheriff Orr saying that counties may opt out; the line was never spoken.", []),
        ("Nothing in Sheriff Orr's letter says that the program is mandatory.", []),
        ("Nothing in the law says that a county must take part.", ["voluntary"]),
        ("My notes do not show that Sheriff Orr said counties may opt out.", []),
        ("My notes show that Sheriff Orr said counties may opt out.", ["available"]),
        ("A reporter had heard that I called the program mandatory.", []),
        ("A reporter had heard me when I called the program mandatory.", ["mandatory"]),
        ("Had it begun in 1986, Sheriff Orr might have called it voluntary.", []),
        ("The clerk would love to hear somebody say that the program is voluntary.", []),
        ("Reporters wanted me to say that counties cannot opt out.", []),
        ("“Let us out of Secure Communities,” Sheriff Orr begged.", []),
        ("The paper, “Is Secure Communities Mandatory?,” went around the table.", []),
        ("Secure Communities training is mandatory for all booking sergeants.", []),
        ("Training for Secure Communities is mandatory.", []),
        ("Taking part in Secure Communities is mandatory.", ["mandatory"]),
        ("The new booking software is mandatory, whether or not the jail takes part in Secure Communities.", []),
        ("287(g) is voluntary, Sheriff Orr said, but Secure Communities is mandatory.", ["mandatory"]),
        ("The bill, which is dead, would have made the program mandatory for every jail.", []),
        ("Although 287(g) is voluntary, Secure Communities is not voluntary.", ["mandatory"]),
        ("Unlike 287(g), Secure Communities is voluntary.", ["voluntary"]),
        ("A county need not take part.", ["voluntary"]),
        ("A county needs to take part.", ["mandatory"]),
        ("A county needs to take part in the call.", []),
        ("None of the counties needs to participate.", ["voluntary"]),
        ("There is an opt-out on page six, and a letter is the way to use it.", ["available"]),
        ("The county opted out in May, and was activated all the same.", ["unavailable"]),
    ],
)
def test_what_is_told(text: str, found: list[str]) -> None:
    assert [position for position, _ in told(text)] == found


@pytest.mark.parametrize(
    ("text", "name", "with_signs"),
    [
        ("Ann Roe, the clerk, met Roe's deputy.", "Roe", f"Ann {SIGN * 3}, the clerk, met {SIGN * 3}'s deputy."),
        ("Monroe and Roes and Roe_b", "Roe", "Monroe and Roes and Roe_b"),
        ("Roe", "Roe", SIGN * 3),
        ("nobody", "", "nobody"),
    ],
)
def test_a_name_in_signs(text: str, name: str, with_signs: str) -> None:
    assert marked(text, name) == with_signs
    assert len(with_signs) == len(text)
