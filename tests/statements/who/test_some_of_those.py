"""Those of a kind whom the sentence before speaks of, names in brackets behind a label, nouns that look like verbs."""

import pytest

from foia_scan.records import Person
from tests.statements.made import read, sources

ORR = Person("Lee Orr", "", "ICE", "header")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("We asked the nine coordinators. Seven of the nine told us that a county may opt out.", "coordinators"),
        ("We interviewed the regional coordinators. One said that a county may opt out.", "regional coordinator"),
        (
            "We interviewed the regional coordinators. Another of them said that a county may opt out.",
            "regional coordinator",
        ),
        ("We met the county sheriffs. Some said that a county may opt out.", "county sheriffs"),
        # two kinds, and none
        ("We met the sheriffs and the coordinators. Some said that a county may opt out.", ""),
        ("We had nine letters. Some said that a county may opt out.", ""),
    ],
)
def test_some_of_those_spoken_of(text: str, speaker: str) -> None:
    assert [each.speaker for each in read(text)] == [speaker]


def test_a_name_behind_a_label() -> None:
    notes = "Upper Lakes (Orr): a county may opt out, in writing."
    assert [s.speaker for s in read(notes, kind="report", people=(ORR,))] == ["Lee Orr"]
    notes = "Upper Lakes (draft): a county may opt out, in writing."
    assert [s.speaker for s in read(notes, kind="report", people=(ORR,))] != ["Lee Orr"]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("ICE gave four different answers to the question whether a county may opt out.", []),
        ("ICE has sent several conflicting replies that a county may read.", []),
        ("The ICE coordinator stood there and said that a county may opt out.", ["The ICE coordinator"]),
        ("The Elm County official rose and said that a county may opt out.", ["The Elm County official"]),
        ("The ICE stood there and said that a county may opt out.", ["The ICE"]),
    ],
)
def test_the_subject_of_two_verbs(text: str, named: list[str]) -> None:
    assert sources(text) == named


def test_a_spokesman_in_a_town() -> None:
    text = "The department sent us to ICE, whose spokesman in Elm City, Cy Dale, said that a county may opt out."
    assert [(s.speaker, s.role) for s in read(text)] == [("Cy Dale", "spokesman")]


def test_whose_position_is_unclear() -> None:
    text = "Our conclusion is that ICE's position on whether a county may opt out was unclear."
    author = Person("DHS OIG", "", "DHS OIG", "issuer")
    assert [s.speaker for s in read(text, kind="report", author=author)] == ["DHS OIG"]
    told = "ICE told us that its position on whether a county may opt out was unclear."
    assert [s.speaker for s in read(told, kind="report", author=author)] == ["ICE"]


@pytest.mark.parametrize(
    ("own", "people", "speaker"),
    [
        ("Oak County", ("Elm County Board", "Oak County Board of Supervisors"), "Oak County Board of Supervisors"),
        ("Elm State Police", ("Elm County Board",), "Elm County Board"),
    ],
)
def test_the_board_of_ones_own_county(own: str, people: tuple[str, ...], speaker: str) -> None:
    there = tuple(Person(f"Ada R{'o' * at}e", "", body, "signature") for at, body in enumerate(people, 1))
    writer = Person("Cy Dale", "Clerk", own, "from-header")
    text = "The Board's position is that a county may opt out."
    assert [s.speaker for s in read(text, kind="email", author=writer, people=(writer, *there))] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The Elm Police Department has been in it since May. It wrote that a county may opt out.",
            "Elm Police Department",
        ),
        ("The Elm Police Department never joined. They wrote that a county may opt out.", "Elm Police Department"),
        ("The Elm Police Department building burned. They wrote that a county may opt out.", ""),
        ("On Friday the State Police captain rose and said that a county may opt out.", "State Police captain"),
    ],
)
def test_a_body_that_opens_the_sentence_before(text: str, speaker: str) -> None:
    assert [each.speaker for each in read(text)] == [speaker]


def test_one_of_your_coordinators() -> None:
    letter = "One of your coordinators told me that a county may opt out."
    reader = Person("Cora Vane", "Director", "ICE", "addressee")
    writer = Person("Ben Orr", "Sheriff", "Elm County Sheriff's Office", "signature")
    (said,) = read(letter, kind="letter", author=writer, people=(writer, reader), recipients=(reader,))
    assert ("coordinator" in said.speaker, said.speaker.startswith("of "), said.organization) == (True, False, "ICE")


def test_a_position_to_be_regarded_as_unsettled() -> None:
    text = (
        "ICE's position on opting out has to be regarded as unsettled, and it is unclear whether a county may opt out."
    )
    author = Person("Cora Vane", "", "ICE", "memo-head")
    assert {s.speaker for s in read(text, kind="memo", author=author)} <= {"Cora Vane", "ICE"}
