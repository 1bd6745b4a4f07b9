"""Comments on a draft: each is of the reader who stands beside it."""

import pytest

from foia_scan.records import Person
from tests.statements.made import MERROW, read

VANE = Person("Cora Vane", "Attorney", "DHS", "header")
SAYS = "A county may opt out."


@pytest.mark.parametrize(
    ("text", "speaker", "organization"),
    [
        (f"No. 1 Reviewer: C. Vane, DHS Page 2 Comment: {SAYS}", "Cora Vane", "DHS"),
        (f"Commenter: Ben Orr, Pilot, FBI\nPage 2\nComment: Delete line 3. {SAYS}", "Ben Orr", "FBI"),
        # look-alikes
        (f"Reviewer: C. Vane, DHS Page 2 {SAYS}", "Ada Merrow", "ICE"),
        (f"Page 2 Comment: {SAYS}", "Ada Merrow", "ICE"),
        (f"Reviewer: C. Vane, DHS Comment: Fine.\nThe pilot, Page 3 Comment: {SAYS}", "Ada Merrow", "ICE"),
    ],
)
def test_whose_comment(text: str, speaker: str, organization: str) -> None:
    (said,) = read(text, kind="report", people=(MERROW, VANE))
    assert (said.speaker, said.organization, said.attribution) == (speaker, organization, "direct")


@pytest.mark.parametrize(
    ("label", "speaker", "date"),
    [
        ("C. Vane, July 7:", "Cora Vane", "2010-07-07"),
        ("C. Vane, Office of Ports, July 7:", "Cora Vane", "2010-07-07"),
        ("On the pier, July 7:", "Ada Merrow", "2010-07-07"),
    ],
)
def test_who_clears_a_draft_and_when(label: str, speaker: str, date: str) -> None:
    (said,) = read(f"{label} Cleared with tears. {SAYS}", kind="report", people=(MERROW, VANE))
    assert (said.speaker, said.date) == (speaker, date)
