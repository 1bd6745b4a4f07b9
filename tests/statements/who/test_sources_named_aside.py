"""Sources that stand aside of the verb: behind "whom", a copula or a reason, in a paper with its writer; and words that
look so and name nobody, or somebody else."""

import pytest

from tests.statements.made import read, sources

LEAVE = "that towns may leave."
OUT = "that a county may opt out."


@pytest.mark.parametrize(
    ("text", "source"),
    [
        # whom somebody knows
        (f"A clerk whom I respect told me {LEAVE}", "A clerk"),
        (f"A clerk whom we have long trusted told me {LEAVE}", "A clerk"),
        (f"The clerk whom the port sent told me {LEAVE}", "The clerk"),
        (f"A clerk whom I told {LEAVE}", "I"),
        (f"A clerk whom I also told {LEAVE}", "I"),
        (f"A mayor whom the port clerk told {LEAVE}", "the port clerk"),
        # a paper with its writer
        (f"I have a note from Ms. Orr of the port, telling me {LEAVE}", "a note from Ms. Orr of the port"),
        (f"I have the fax from Ida Moss, saying {LEAVE}", "Ida Moss"),
        (f"I have a note to me from Ms. Orr of the port, telling me {LEAVE}", "a note to me from Ms. Orr of the port"),
        (f"He took the train from Elm City, telling me {LEAVE}", "He"),
        (f"I answered a letter from Mr. Orr, telling him {LEAVE}", "I"),
        (f"I wrote a note to a man from Elm, telling him {LEAVE}", "I"),
        (f"My answer to a message from Mr. Orr, saying {LEAVE}", "My answer"),
        # a reason
        (f"We say so because Ms. Orr rose and told us {LEAVE}", "Ms. Orr"),
        (f"I know this because the clerk rang up and told us {LEAVE}", "the clerk"),
        (f"I asked this because I wanted to know and told her {LEAVE}", "I"),
        # somebody of a body
        (f"The port's Mr. Roe sat in our kitchen and told us {LEAVE}", "Mr. Roe"),
        (f"ICE's Mr. Roe sat in our kitchen and told us {LEAVE}", "Mr. Roe"),
        (f"The port's boat sat in our harbor and Ms. Orr told us {LEAVE}", "Ms. Orr"),
        # whom somebody answers
        (f"In answer to a clerk from Elm City he said {LEAVE}", "he"),
        (f"In reply to the mayor Ms. Orr said {LEAVE}", "Ms. Orr"),
        (f"In answering the board Ms. Orr wrote {LEAVE}", "Ms. Orr"),
        (f"On May 3 in answer to the board Ms. Orr said {LEAVE}", "Ms. Orr"),
        (f"In the reply to Mr. Dale the port said {LEAVE}", "the port"),
        # behind a copula
        (f"The first is that it is the port's reading {LEAVE}", "the port"),
        (f"Your answer is the port's reading {LEAVE}", "the port"),
        (f"What you call a rule is Ms. Orr's view {LEAVE}", "Ms. Orr"),
        (f"I take the position of the Bureau to be {LEAVE}", "the Bureau"),
        # more nouns
        (f"The port's plan is {LEAVE}", "The port"),
        (f"The port's expectation was {LEAVE}", "The port"),
        (f"On the understanding, which Ms. Roe gave us that day, {LEAVE}", "Ms. Roe"),
        (f"The promise that Ms. Roe made to us {LEAVE[:-1]} is void.", "Ms. Roe"),
        # names in a place, and days
        (f"Sheriff Ben Orr of neighboring Elm County said {LEAVE}", "Sheriff Ben Orr of neighboring Elm County"),
        (f"Sheriff Ben Orr of the Elm County police said {LEAVE}", "Sheriff Ben Orr of the Elm County police"),
        (f"Ben Orr of the Elm City field office said {LEAVE}", "Ben Orr of the Elm City field office"),
        (f"At that time Ms. Roe said {LEAVE}", "Ms. Roe"),
        (f"Monday Chief Ben Orr said {LEAVE}", "Chief Ben Orr"),
        (f"A directive the Elm Port issued last May said {LEAVE}", "the Elm Port"),
        (f"Friday Harbor police said {LEAVE}", "Friday Harbor police"),
        (f"A ruling which the board circulated says {LEAVE}", "the board"),
        (f"The order the port posted says {LEAVE}", "the port"),
        # what it was that somebody said
        (f"I know what the port told us, to the effect {LEAVE}", "the port"),
        ("I repeat what the port announced in May, namely that towns may leave.", "the port"),
        # more verbs
        (f"The clerk represented to us {LEAVE}", "The clerk"),
        ("The mayor takes the opposite view: towns may leave.", "The mayor"),
        ("The mayor took the same line, that towns may leave.", "The mayor"),
        (f"The port trained us to say {LEAVE}", "The port"),
        (f"The port taught the clerks to tell callers {LEAVE}", "The port"),
        ("The deputy has it down as a matter of choice, and towns may leave.", "The deputy"),
        ("The agreement shows that any town may leave.", "The agreement"),
        (f"The port holds {LEAVE}", "The port"),
    ],
)
def test_source(text: str, source: str) -> None:
    assert source in sources(text)


@pytest.mark.parametrize(
    "text",
    [
        "I know what the port told us of towns that may leave.",
        f"On the understanding, which Ms. Roe never signed, {LEAVE}",
        "The mayor's plan is late, and towns may leave.",
        "The mayor's plan is for a town that may leave.",
        "The mayor's plan is to build a pier, and towns may leave.",
        "The clerk represented us in towns that may leave.",
        "The mayor took the same line to the harbor that towns may leave by.",
        f"The port trained us to see {LEAVE}",
        "The port ordered staff to tell of towns that may leave.",
        f"The port was ordered to say {LEAVE}",
        "The jail has it as of May, and towns may leave.",
        "The port has it as far as I know, and towns may leave.",
        "The harbor shows that any town may leave.",
        "My count shows that no town may leave.",
        "The port may share what it lawfully holds, and towns may leave.",
        "Make it read: “Towns may leave.”",
        "Let the second line say: “Towns may leave.”",
    ],
)
def test_no_source(text: str) -> None:
    assert sources(text) == []


def test_who_told_is_the_only_source() -> None:
    assert sources(f"The clerk whom the port sent told me {LEAVE}") == ["The clerk"]
    assert sources(f"It is the port's reading {LEAVE}") == ["the port"]
    assert sources(f"A directive the Elm Port issued last May said {LEAVE}") == ["the Elm Port", "the Elm Port"]


@pytest.mark.parametrize(
    ("text", "speaker", "role"),
    [
        (f"A clerk whom I respect told me {OUT}", "clerk", "clerk"),
        (f"A clerk whom I also told {OUT[:-1]} was glad.", "Ada Merrow", "Director"),
        (f"I have a note from Ms. Ida Moss of the FBI, telling me {OUT}", "Ida Moss", ""),
        (f"I answered a letter from Ms. Ida Moss, telling her {OUT}", "Ada Merrow", "Director"),
        (f"My clerk got a letter of Ms. Ida Moss, warning him {OUT}", "Ida Moss", ""),
        (f"A note from Ms. Ida Moss says {OUT}", "Ida Moss", ""),
        (f"Director Ida Moss says {OUT}", "Ida Moss", "Director"),
        # a colleague, and when it was
        (f"Our Ida Moss says {OUT}", "Ida Moss", ""),
        (f"Our own Ida Moss told the board {OUT}", "Ida Moss", ""),
        (f"I was told by our Ida Moss {OUT}", "Ida Moss", ""),
        (f"Our Elm Office says {OUT}", "ICE", ""),
        (f"Our clerk says {OUT}", "clerk", "clerk"),
        (f"In the first week of May 2010 Ida Moss said {OUT}", "Ida Moss", ""),
        (f"Late in May 2010 Ida Moss said {OUT}", "Ida Moss", ""),
        (f"In early May 2010, Ida Moss said {OUT}", "Ida Moss", ""),
        (
            f"At noon the chair of the 2010 Elm County Board said {OUT}",
            "chair of the 2010 Elm County Board",
            "chair of the 2010 Elm County Board",
        ),
        # whose words stand pasted below
        ("I have Ida Moss's note, pasted below: “A county may opt out of it.”", "Ida Moss", ""),
        ("Ida Moss’s own log is copied in full. “A county may opt out of it.”", "Ida Moss", ""),
        ("I saw Ida Moss's boat, which is pasted below: “A county may opt out of it.”", "", ""),
        ("My reply to Ida Moss's letter is copied below: “A county may opt out of it.”", "Ada Merrow", "Director"),
        ("Ida Moss asked for my log, pasted below: “A county may opt out of it.”", "", ""),
        (f"Tuesday Sheriff Ben Orr said {OUT}", "Ben Orr", "Sheriff"),
        ("The mayor's plan is to build a pier, and a county may opt out.", "Ada Merrow", "Director"),
        (f"The mayor's intention is {OUT}", "mayor", "mayor"),
        ("The agreement shows that any county may opt out.", "ICE", ""),
        ("The rain shows that any county may opt out.", "Ada Merrow", "Director"),
    ],
)
def test_whose_position_it_is(text: str, speaker: str, role: str) -> None:
    (said,) = read(text)
    assert (said.speaker, said.role) == (speaker, role)
