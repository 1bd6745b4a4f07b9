"""Who gives a word, differs, holds a position by its label; whose paper speaks; what only might be said some day."""

from typing import Any

import pytest

from tests.statements.made import NEWS, SHERIFF, read, sources


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("If the port, through whichever clerk, advises us that it will stay out, we will let it.", []),
        ("The port, through a clerk, advises us that it will stay out.", ["The port"]),
        ("In the papers that this board was handed in May of 2009, ICE told us that towns may leave.", ["ICE"]),
        ("The papers that ICE handed out in May of 2009 told us that towns may leave.", ["ICE"]),
        ("Brochures that we gave to the public in May described it as voluntary.", ["our Brochures"]),
        ("The port wrote in May 2011 and was taken off the list in June.", []),
        ("The port wrote in May 2011 that it was taken off the list.", ["The port"]),
    ],
)
def test_what_names_a_source(text: str, source: list[str]) -> None:
    assert [each for each in sources(text) if each][:1] == source


def test_people_are_no_paper_of_ours() -> None:
    assert not any(each.startswith("our") for each in sources("People that we gave lunch described it as voluntary."))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("In May the port gave this board its word, in writing, that a county may opt out.", ""),
        ("In May ICE gave this board its word, in writing, that a county may opt out.", "ICE"),
        ("In May its liaison, Cora Vane, met the mayor and gave him her word that a county may opt out.", "Cora Vane"),
        ("In May ICE gave this board its old desk. A county may opt out.", "Ada Merrow"),
        ("Ms. Cora Vane came. Her clerk, Mr. Poe, corrected her on the way: “No county may opt out.”", "Poe"),
        ("Ms. Cora Vane came. A second clerk, asked the same day, disagreed: a county may opt out.", "second clerk"),
        ("Ms. Cora Vane came. The two clerks disagreed: a county may opt out.", "Ada Merrow"),
        ("Ms. Cora Vane came, and the clerks disagreed. A county may opt out.", "Ada Merrow"),
        ("FBI position: a county may opt out.", "FBI"),
        ("FBI office: a county may opt out.", "Ada Merrow"),
        ("The Elm Port Bureau's view: a county may opt out.", "Elm Port Bureau"),
        ("Bottom line: a county may opt out.", "Ada Merrow"),
        ("Short answer: a county may opt out.", "Ada Merrow"),
        ("NEW position: a county may opt out.", "Ada Merrow"),
        ("Official position: a county may opt out.", "Ada Merrow"),
        ("OUR POSITION: a county may opt out.", "Ada Merrow"),
        ("The FBI signed. The program office reads the law as making it mandatory for a county.", "ICE"),
        ("He has our fact sheet of May 2009, in which we said that a county may opt out.", "ICE"),
        ("He was at our house in May 2009, in which we said that a county may opt out.", "Ada Merrow"),
        ("The one-pager, which I cleared, tells a sheriff that his county may opt out.", "ICE"),
        ("The teenager, whom I know, tells a sheriff that his county may opt out.", ""),
        ("Tab A has two versions of the same federal FAQ. The one of May 2009 says that a county may opt out.", "ICE"),
    ],
)
def test_who_holds_it(text: str, speaker: str) -> None:
    assert [each.speaker for each in read(text)] == [speaker]


@pytest.mark.parametrize(
    ("told", "speaker"),
    [("Ms. Vane's own agency wrote to me", "ICE"), ("Ms. Vane wrote to me", "Cora Vane")],
)
def test_somebodys_own_agency_is_not_she(told: str, speaker: str) -> None:
    text = f"ICE spokeswoman Cora Vane came to Elm City. “{told} that a county may opt out,” said Ben Orr."
    assert [each.speaker for each in read(text, **NEWS)] == [speaker]


def test_versions_of_somebody_elses_paper_are_not_the_agencys() -> None:
    rest: dict[str, Any] = {"author": SHERIFF, "people": (SHERIFF,)}
    text = "I have two versions of the same union notice. The one of May 2009 says that a county may opt out."
    assert [each.speaker for each in read(text, **rest)] != ["ICE"]


@pytest.mark.parametrize(
    ("which", "date"),
    [("The one dated October 13, 2009,", "2009-10-13"), ("The one of May 2009", "2009-05"), ("The one", "2010-08-03")],
)
def test_each_paper_has_its_own_day(which: str, date: str) -> None:
    text = f"I have two letters from ICE in a folder. {which} says that a county may opt out."
    assert [(each.speaker, each.date) for each in read(text)] == [("ICE", date)]
