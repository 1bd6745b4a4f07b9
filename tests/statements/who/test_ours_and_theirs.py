"""Whose words a writer passes on: those of his own people, of who told him, of whoever's answer it was."""

import pytest

from foia_scan.records import Person
from tests.statements.made import SHERIFF, read, sources

OUT = "that a county may opt out."


@pytest.mark.parametrize(
    ("text", "speaker", "organization", "attribution"),
    [
        (f"My attorneys tell me {OUT}", "attorneys", "Elm County Sheriff's Office", "paraphrased"),
        (f"Our legal team tells me {OUT}", "Elm County Sheriff's Office", "Elm County Sheriff's Office", "paraphrased"),
        (f"I am told by my jail commander {OUT}", "jail commander", "Elm County Sheriff's Office", "paraphrased"),
        (
            f"I am told by our prosecuting attorney's office {OUT}",
            "prosecuting attorney's office",
            "Elm County",
            "paraphrased",
        ),
        (f"My neighbors told me {OUT}", "neighbors", "", "paraphrased"),
        (f"My board told me {OUT}", "", "", "paraphrased"),
        ("According to my board, a county may opt out.", "", "", "paraphrased"),
        (f"Two of our members told me {OUT}", "members", "Elm County Sheriff's Office", "paraphrased"),
        (f"I was surprised to be told by Mr. Kern {OUT}", "Kern", "", "paraphrased"),
        # what is one's own all the same
        (f"Our coordinators answered the town {OUT}", "Ben Orr", "Elm County Sheriff's Office", "direct"),
        (f"My own view is {OUT}", "Ben Orr", "Elm County Sheriff's Office", "direct"),
        (f"My position has been {OUT}", "Ben Orr", "Elm County Sheriff's Office", "direct"),
        (f"It's my firm position {OUT}", "Ben Orr", "Elm County Sheriff's Office", "direct"),
        (f"By all means tell her {OUT}", "Ben Orr", "Elm County Sheriff's Office", "direct"),
        # parties and crowds, in whatever paper
        (f"The plaintiffs argue in their brief {OUT}", "plaintiffs", "", "paraphrased"),
        (f"Three clerks say in their letter {OUT}", "", "", "paraphrased"),
        (f"The Bureau's line was {OUT}", "", "", "paraphrased"),
    ],
)
def test_whose_words(text: str, speaker: str, organization: str, attribution: str) -> None:
    (said,) = read(text, kind="letter", author=SHERIFF, people=(SHERIFF, Person("Ida Moss", "Clerk", "", "signature")))
    assert (said.speaker, said.organization, said.attribution) == (speaker, organization, attribution)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (f"Ms. Kern's oral advice to me on May 3 was {OUT}", "Ms. Kern"),
        (f"I recall the mayor's remark to the Elm Chamber of Commerce on May 3 {OUT}", "the mayor"),
        (f"The clerk's short answer, as I heard it, was {OUT}", "The clerk"),
        (f"The Director's letter of May 3 settled the matter, stating {OUT}", "The Director"),
        (f"The clerk put it beyond doubt, in stating {OUT}", "The clerk"),
        (f"You will be shown the port's flyer of May, which told us {OUT}", "the port's flyer of May"),
    ],
)
def test_who_is_named(text: str, named: str) -> None:
    assert set(sources(text)) == {named}


@pytest.mark.parametrize("text", ["The clerk's short letter was late.", "The mayor's oral exam was on May 3."])
def test_nobody_is_named(text: str) -> None:
    assert sources(text) == []
