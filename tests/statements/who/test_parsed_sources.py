"""Sources that only the parse of a sentence shows, and look-alikes in which the subject claims nothing."""

import pytest

from foia_scan.statements.who.parsed_sources import parsed_source
from tests.statements.made import read


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("She adhered to the view that a town may leave.", "She"),
        ("He has come to believe that nothing a town did could have kept its prints back.", "He"),
        ("Mr. Orr was willing to say that taking part will be mandatory by 2013.", "Mr. Orr"),
        ("There is no turning back for a town, Commissioner Orr cautioned, whatever it was told.", "Orr"),
        ("By the end of 2013, he predicted, every jail in the state will be part of it.", "he"),
        ("The clerk learned that a town cannot leave.", None),
        ("It is clear that no town can leave.", None),
        ("The council voted that the town withdraw.", None),
        ("She may say that a town may leave.", None),
        ("A clerk who is asked will hold to the view that a town may leave.", None),
        ("Nobody doubts that a town may leave.", None),
        ("A town may leave; the sheriff chose to.", None),
        ("Did she say that a town may leave?", None),
    ],
)
def test_the_subject_of_what_the_claim_hangs_on(text: str, source: str | None) -> None:
    frame = parsed_source(0, 0, text)
    assert (frame and frame.source) == source


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ben Orr spoke. He adhered to the view that a county may opt out.", "Ben Orr"),
        ("Ben Orr spoke. The statute has it written all over that a county may opt out.", "Ada Merrow"),
    ],
)
def test_somebody_else_than_the_writer(text: str, speaker: str) -> None:
    (said,) = read(text, kind="report")
    assert said.speaker == speaker
