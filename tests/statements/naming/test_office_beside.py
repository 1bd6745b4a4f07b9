"""Who holds an office by the words behind the name, and who holds another one."""

import pytest

from foia_scan.statements.naming.office_beside import holds_beside
from tests.statements.made import read


@pytest.mark.parametrize(
    ("office", "text", "name", "role"),
    [
        ("chief", "Cora Vale, the chief of police in Elm City, came.", "Cora Vale", "chief of police"),
        ("warden", "Cora Vale, our warden, came, and Ben Orr, the clerk.", "Cora Vale", "warden"),
        ("warden", "Cora Vale, the warden, came, and Ben Orr, a warden.", "Ben Orr", "warden"),
        ("manager", "Cora Vale, who was the county manager, came.", "Cora Vale", "county manager"),
        ("warden", "Cora Vale, who is our warden, came.", "Cora Vale", "warden"),
        # look-alikes
        ("chief", "Cora Vale, the deputy chief of police, came.", "", ""),
        ("chief", "Cora Vale, the chief economist, came.", "", ""),
        ("chief", "Cora Vale, the chief legal counsel, came.", "", ""),
        ("secretary", "Cora Vale, the press secretary, came.", "", ""),
        ("chief", "Cora Vale, the former chief of police, came.", "", ""),
        ("chief", "Cora Vale, aide to Chief Orr, came.", "", ""),
        ("warden", "Cora Vale, not the warden, came.", "", ""),
        ("chief", "Cora Vale met the chief of police.", "", ""),
        ("warden", "Vale, the warden, came.", "", ""),
        ("warden", "Cora Vale, the clerk, came.", "", ""),
    ],
)
def test_holds_beside(office: str, text: str, name: str, role: str) -> None:
    found = holds_beside(office, text)
    assert (found.name, found.role) == (name, role) if found else not name


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Cora Vale, the chief of police in Elm City, came.", "Cora Vale"),
        ("Cora Vale, the deputy chief of police in Elm City, came.", "chief"),
        ("Cora Vale, the chief economist of Elm City, came.", "chief"),
    ],
)
def test_whom_the_next_sentence_means(before: str, speaker: str) -> None:
    (said,) = read(f"{before} The chief said that a county may opt out.")
    assert said.speaker == speaker
