"""Who says it where no plain "X said that" does: nouns of saying, verbs that report nothing, the writer's own doubt."""

import pytest

from foia_scan.statements.quotations import quotations
from foia_scan.statements.reporting import frames
from foia_scan.topics import load
from tests.statements.made import read

BODIES = load("secure-communities").organization_pattern


def sources(text: str) -> list[str]:
    return [f.source for f in frames(text, quotations(text), BODIES)]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The word from the capital has been that towns may leave.", "the capital"),
        ("Word came from the port that towns may leave.", "the port"),
        ("Our answer from the port was that towns may leave.", "the port"),
        ("A remark of Ms. Merrow's, in May of last year, that towns may leave is forgotten.", "Ms. Merrow"),
        ("A statement by the port, made in May, that towns may leave caused a stir.", "the port"),
        ("The mayor's promise that towns may leave was not kept.", "The mayor"),
        (
            "The plan was put to the board by the port in May, and was sold by the mayor as a matter of choice.",
            "the mayor",
        ),
        ("Taking part was described to us by the port, on May 3, as a matter of choice.", "the port"),
        ("The scheme was pitched to the mayors as a matter of choice by the port.", "the port"),
        (
            "The mayor quoted the port's sheet of last May, according to which towns may leave.",
            "the port's sheet of last May",
        ),
        ("Ada Merrow, as counsel, took it as settled that towns may leave.", "Ada Merrow"),
        ("Ada Merrow took the thing to be voluntary.", "Ada Merrow"),
        ("The mayor doubted that towns may leave.", "The mayor"),
        ("It may be, the mayor allowed, that towns are let out.", "the mayor"),
        ("The lawyers sent word that towns may leave.", "The lawyers"),
        ("The port sent the mayors a circular calling the whole scheme voluntary.", "The port"),
        ("The port's handout of this month sets out how towns may leave.", "The port's handout of this month"),
        ("“Towns may leave,” said council member Ada Merrow.", "council member Ada Merrow"),
        (
            "“Towns may leave,” said longtime jail commander Capt. Ada Merrow.",
            "longtime jail commander Capt. Ada Merrow",
        ),
        ("The port told us no, towns cannot leave.", "The port"),
        ("The port said otherwise: “Towns may leave.”", "The port"),
        ("“Towns may leave,” countered Ada Merrow of the harbor.", "Ada Merrow of the harbor"),
        (
            "2. The director in Elm, Ada Merrow, was asked and answered in one sentence: “Towns may leave.”",
            "Ada Merrow",
        ),
        ("Ada Merrow said that her captain had called them in and told them that towns may leave.", "her captain"),
        ("Ada Merrow said the coordinator had driven up and assured them that towns may leave.", "the coordinator"),
        ("In May your people stood in the hall and said that towns may leave.", "your people"),
        ("Ada Merrow had called the jail and told them that towns may leave.", "Ada Merrow"),
        ("The port says no town may leave.", "The port"),
    ],
)
def test_source(text: str, source: str) -> None:
    assert source in sources(text)


@pytest.mark.parametrize(
    "text",
    [
        "The assurance that towns may leave is in the file.",
        "The word is out that towns may leave.",
        "The mayor allowed his deputy to speak.",
        "Nobody is allowed in, and towns may leave.",
        "Towns may leave till somebody in the capital says otherwise.",
        "A mayor who says no may leave.",
        "The truth, which could have been told at once, is that towns may leave.",
        "What that page described is a way to leave.",
        "“Towns may leave,” said in Elm City on Friday the posters.",
        "The board took the train to be on time.",
    ],
)
def test_no_source(text: str) -> None:
    assert sources(text) == []


VANE = "Director Grant Vane told sheriffs that nobody is asked. It surprised Sheriff Norma Orr of Elm County. "


@pytest.mark.parametrize(
    ("text", "speaker", "attribution"),
    [
        (VANE + "“Last month he told us that it was voluntary,” she said.", "Grant Vane", "paraphrased"),
        (VANE + "“I have always thought that it was voluntary,” she said.", "Norma Orr", "quoted"),
        (
            "“I did all that the flyer said, and I still call it voluntary,” Sheriff Norma Orr said on Thursday.",
            "Norma Orr",
            "quoted",
        ),
    ],
)
def test_in_the_press(text: str, speaker: str, attribution: str) -> None:
    (said,) = read(text, kind="news", author=None, people=())[-1:]
    assert (said.speaker, said.attribution) == (speaker, attribution)
