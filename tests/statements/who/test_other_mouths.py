"""Who is named in the words that name a source, and still is not the source."""

import pytest

from foia_scan.statements.quotations import quotations
from foia_scan.statements.saying.reporting import frames
from tests.statements.made import TOPIC, read


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Sheriff Vane’s deputy told us that a county may opt out.", "Sheriff Vane’s deputy"),
        ("Ms. Vane's own press secretary told us that a county may opt out.", "Ms. Vane's own press secretary"),
        ("Sheriff Vane’s deputy, Ben Orr, told us that a county may opt out.", "Ben Orr"),
        ("Sheriff Cora Vane told us that a county may opt out.", "Cora Vane"),
        ("My director said on Tuesday that a county may opt out.", "director"),
        ("Major Cora Vane attended. The Major said that a county may opt out.", "Cora Vane"),
        ("Major Cora Vane attended. A county, the Major said, may opt out.", "Cora Vane"),
        ("Last July a supervisor named Ben Orr sat down and told us that a county may opt out.", "Ben Orr"),
    ],
)
def test_the_one_who_said_it(text: str, speaker: str) -> None:
    (said,) = read(text, kind="report")
    assert said.speaker == speaker


def test_a_major_newspaper_is_no_major() -> None:
    (said,) = read("Major Cora Vane attended. A major newspaper said that a county may opt out.", kind="report")
    assert said.speaker == ""


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Asked by Ben Orr, the clerk said that towns may leave.", "the clerk"),
        ("Asked if towns may leave Secure Communities, the captain answered that they may.", "the captain"),
        ("Ben Orr, the clerk, said that towns may leave.", "Ben Orr"),
        ("Ben Orr, the clerk of Elm, also said that towns may leave.", "Ben Orr"),
        ("Ben Orr, who is the clerk, said that towns may leave.", "Ben Orr"),
        ("“A town may leave,” the clerk, who is new, said Monday.", "the clerk"),
    ],
)
def test_what_is_set_apart_ends_with_a_comma(text: str, source: str) -> None:
    assert [f.source for f in frames(text, quotations(text), TOPIC.organization_pattern)] == [source]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The e-mail, from Cora Vane, states that a county may opt out.", "Cora Vane"),
        ("The e-mail, which is long, states that a county may opt out.", "ICE"),
        (
            "A notice on the website of the Elm Division of Ports says that a county may opt out.",
            "Elm Division of Ports",
        ),
        ("A notice on the website says that a county may opt out.", "ICE"),
        ("An official at the Department of Homeland Security in Elm said that a county may opt out.", "DHS official"),
        ("An official at the FBI, who asked not to be named, said that a county may opt out.", "FBI official"),
    ],
)
def test_whose_paper_and_which_officer(text: str, speaker: str) -> None:
    (said,) = read(text, kind="report")
    assert said.speaker == speaker


def test_the_room_is_no_part_of_a_name() -> None:
    text = "Held in the Elm County Courthouse\nCommissioners Cora Vane and Ben Orr present.\n"
    text += "Commissioner Vane said that a county may opt out."
    (said,) = read(text, kind="minutes")
    assert said.speaker == "Cora Vane"
