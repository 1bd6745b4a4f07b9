"""The contents of a digest of the press are headlines, whoever sends it; a numbered list of sentences is none."""

import pytest

from foia_scan import documents
from foia_scan.records import Page
from tests.statements.made import TOPIC

HEAD = """From: News Clips
Sent: Monday, December 6, 2010 6:50 AM
To: All
Subject: CLIPS, MONDAY

IN TODAY'S CLIPS
"""
BELOW = "\n\nThe clips are put together by four offices, and errors may be told to the desk."


@pytest.mark.parametrize(
    ("listed", "headlines"),
    [
        ("1. Clerks told that it is mandatory (Elm Courier)\n2. Let the towns opt out (Oak Gazette)", 2),
        (
            "1. Clerks told that the program is mandatory\n(Elm Courier)\n"
            "2. Opinion: Let the towns opt\nout (Oak Gazette)\n3. Kennels for Elm (wire)",
            5,
        ),
        # sentences
        ("1. The clerks were told that it is mandatory.\n2. The towns may opt out of it, as we read it.", 0),
        ("1. The towns may opt out of it (Section 4)\nand they have been told so twice by the port.", 0),
    ],
)
def test_headlines_of_a_digest(listed: str, headlines: int) -> None:
    text = f"{HEAD}{listed}{BELOW}"
    (mail,) = documents.split((Page("clips.pdf", 1, "text", text=text),), TOPIC)
    start, end = text.index("1. "), text.index(BELOW)
    roles = [line.role for line in mail.body if start <= line.start < end]
    assert roles.count("heading") == headlines
