"""People whose given name is that of a month, and months that stand before a name."""

import pytest

from tests.statements.made import read


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Sheriff June Orr said that a county may opt out.", "June Orr"),
        ("Ms. April Vane told the mayor that a county may opt out.", "April Vane"),
        ("“A county may opt out,” said August Vane, a lawyer.", "August Vane"),
        ("May Orr, a lawyer, said that a county may opt out.", "May Orr"),
        ("In May Ada Merrow said that a county may opt out.", "Ada Merrow"),
        ("Ben Orr came by. In June Orr said that a county may opt out.", "Ben Orr"),
        ("June County said that a county may opt out.", "June County"),
        ("In August ICE said that a county may opt out.", "ICE"),
    ],
)
def test_who_speaks(text: str, speaker: str) -> None:
    assert [found.speaker for found in read(text)] == [speaker]


def test_who_is_named_so_once_is_known_by_the_surname() -> None:
    found = read("Sheriff June Orr came by. In April Orr said that a county may opt out.")
    assert [(each.speaker, each.date) for each in found] == [("June Orr", "2010-04")]
