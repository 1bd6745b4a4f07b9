"""Whose verb it is: the sources of reporting clauses in longer sentences, and look-alikes that report nothing."""

import pytest

from tests.statements.made import sources


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("On June 8 the clerk telephoned to say that towns may leave.", "the clerk"),
        ("Ms. Merrow has asked me to tell you that towns may leave.", "Ms. Merrow"),
        ("The clerk appears to think that towns may leave.", "The clerk"),
        ("Ms. Merrow differed, holding that towns may leave.", "Ms. Merrow"),
        ("It closes by promising that towns may leave.", "It"),
        (
            "In April two men from the Bureau came to see me and told me that towns may leave.",
            "two men from the Bureau",
        ),
        ("In May Mr. Orr of your office wrote that towns may leave.", "Mr. Orr of your office"),
        ("On May 3 a lawyer for the Elm Department of Ports, Ada Merrow, told me that towns may leave.", "Ada Merrow"),
        ("The port director, Ada Merrow, takes another view and said that towns may leave.", "Ada Merrow"),
        ("In a statement to the press on May 12 this office said that towns may leave.", "this office"),
        (
            "(b) In May 2010 the port's published answers explained that towns may leave.",
            "the port's published answers",
        ),
        ("“Towns may leave,” said a statement from the Elm Port.", "a statement from the Elm Port"),
        ("Elm Police: advise that towns may leave.", "Elm Police"),
        ("The Elm Department of Ports told me that towns may leave.", "The Elm Department of Ports"),
        ("Ada Merrow from the training office told me that towns may leave.", "Ada Merrow from the training office"),
        ("Ada Merrow from the FBI field office told me that towns may leave.", "Ada Merrow from the FBI field office"),
        ("Merrow at DPS seems to believe that towns may leave.", "Merrow at DPS"),
        ("He wrote that ICE in Port Elm told him that towns may leave.", "ICE"),
        ("On the fifth of May of that year Mr. Orr called and told me that towns may leave.", "Mr. Orr"),
        ("It is untrue, according to Ada Merrow, a clerk of the port, who said that towns may leave.", "Ada Merrow"),
        ("There is a letter in which Ada Merrow, a deputy clerk, wrote that towns may leave.", "Ada Merrow"),
        ("The script we were all handed that June said that towns may leave.", "The script"),
        ("A letter the Elm Port sent to mayors says that towns may leave.", "the Elm Port"),
        ("The port put out a circular saying that towns may leave.", "The port"),
        ("Towns may leave, as the Elm Police see it.", "the Elm Police"),
        ("The Chief's understanding, from the port, is that towns may leave.", "The Chief"),
        ("The port's view has not changed: towns may leave.", "The port"),
        ("Our clerk has always taken it that towns may leave.", "Our clerk"),
        ("As to the port, he supposed that towns may leave.", "he"),
        ("She therefore regards it as settled that towns may leave.", "She"),
        ("It is the position of the Bureau that towns may leave.", "the Bureau"),
        ("My own view of the law is that towns may leave.", "My"),
        ("Her reading of the paper was that towns may leave.", "Her"),
        ("All that summer his view, which he gave me twice, was that towns may leave.", "his"),
        ("The clerk e-mailed me on Tuesday that towns may leave.", "The clerk"),
        ("She said as much to me in her letter of June 1, which states that towns may leave.", "her letter of June 1"),
    ],
)
def test_source(text: str, source: str) -> None:
    assert source in sources(text)


def test_what_somebody_has_a_view_of_is_not_whose_view_it_is() -> None:
    assert sources("My own view of the law is that towns may leave.") == ["My"]


@pytest.mark.parametrize(
    "text",
    [
        "The clerk telephoned the towns that may leave.",
        "The clerk is to say whether towns may leave.",
        "The clerk pledged the bonds of towns that may leave.",
        "This much is said: towns may leave.",
        "Note: towns may leave.",
        "As the mayor saw to the harbor, towns may leave.",
    ],
)
def test_nobody_says_it(text: str) -> None:
    assert sources(text) == []
