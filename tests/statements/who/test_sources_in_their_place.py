"""Sources with a place, a purpose or a rank that is none; what others say within what one says; who cannot tell."""

import pytest

from foia_scan.records import Person
from tests.statements.made import read, sources


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "The Crime Information Center in Elm City told my clerk that towns may leave.",
            "the Crime Information Center",
        ),
        ("The center of Elm City told nobody that towns may leave.", "the center of Elm City"),
        ("ICE's plan for the docks said that towns may leave.", "ICE's plan"),
        ("ICE's plan for the docks, which was sent out in May, said that towns may leave.", "ICE's plan"),
        ("Ada Roe, who made a plan for the docks, said that towns may leave.", "Ada Roe"),
        ("Ben Orr, who came before her, had taught the clerks that towns may leave.", "Ben Orr"),
    ],
)
def test_who_says_it(text: str, source: str) -> None:
    assert [each.lower() for each in sources(text)][:1] == [source.lower()]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Secure Communities is a federal plan, and state and local offices cannot opt out of it.", "Ada Merrow"),
        ("The rules of the plan state that a county cannot opt out.", "ICE"),
        (
            "The State's Division of Criminal Justice Services told them that a county may opt out.",
            "Division of Criminal Justice Services",
        ),
        ("Justice Roe told them that a county may opt out.", "Roe"),
        ("Cora Vane came from the Coast Guard. In her opinion a county may opt out.", "Cora Vane"),
        ("Cora Vane wrote us, and we took Elm County off the list.", "Ada Merrow"),
        ("Cora Vane wrote us that a county may opt out.", "Cora Vane"),
        (
            "Cora Vane said that her supervisor, Ben Orr, called them in and told them that a county may opt out.",
            "Ben Orr",
        ),
        (
            "Cora Vane said that in May her supervisor called them in and told them that a county may opt out.",
            "supervisor",
        ),
        ("Cora Vane said that she was tired and told them that a county may opt out.", "Cora Vane"),
        ("Cora Vane came. Whether a county may opt out is not clear to her.", "Cora Vane"),
        ("Whether a county may opt out is unclear to Sheriff Ben Orr.", "Ben Orr"),
        ("Cora Vane came. Whether a county may opt out is not clear to me.", "Ada Merrow"),
    ],
)
def test_who_holds_it(text: str, speaker: str) -> None:
    assert [each.speaker for each in read(text)] == [speaker]


INTERVIEW = {
    "kind": "report",
    "title": "Memorandum of interview, Secure Communities",
    "author": Person("DHS OIG", "", "DHS OIG", "issuer"),
    "people": (Person("Carl Poe", "Coordinator", "ICE", "title"),),
}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Mr. Poe came. His successor, Dana Lee, came later. As things stand, he said, a county may opt out.",
            "Carl Poe",
        ),
        (
            "Mr. Poe came. His successor, Dana Lee, came later. As things stand, she said, a county may opt out.",
            "Dana Lee",
        ),
        ("POE said that his supervisor, Dana LEE, sent for them and told them that a county may opt out.", "Dana Lee"),
    ],
)
def test_in_the_record_of_an_interview(text: str, speaker: str) -> None:
    assert [each.speaker for each in read(text, **INTERVIEW)] == [speaker]
