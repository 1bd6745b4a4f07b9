"""The day of what somebody said, by an aside about them, by the paper that stands before, or by "said so". The
sentences are our own."""

from typing import Any

import pytest

from tests.statements.made import date_of, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Merrow, who spoke to us in Elm on July 9, told the room that towns may leave.", "2010-07-09"),
        ("Ada Merrow, who gave the talk in Elm on July 9, told us that towns may leave.", "2010-07-09"),
        ("Ada Merrow, who gave birth in Elm on July 9, told us that towns may leave.", "2010-08-03"),
        ("Ada Merrow, who came to see us on July 9, said that towns may leave.", "2010-07-09"),
        ("Ada Merrow, who came of age on July 9, said that towns may leave.", "2010-08-03"),
        ("Ada Merrow said that towns may leave and that she told us so in May.", "2010-05"),
        ("Ada Merrow said that towns may leave and that she would have told us so in May.", "2010-08-03"),
        ("Ada Merrow said that towns may leave and that she never told us so in May.", "2010-08-03"),
    ],
)
def test_beside_the_speaker(text: str, expected: str) -> None:
    assert date_of(text, "towns may leave") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("What I told you in May was that a county may opt out.", "2010-05"),
        ("Whatever I told you in May, the rule is now that a county may opt out.", "2010-08-03"),
        ("Whatever you heard, I told you in May that a county may opt out.", "2010-05"),
        ("Despite what we told you in May, it is now clear that no county may opt out.", "2010-08-03"),
    ],
)
def test_what_one_told_once(text: str, expected: str) -> None:
    (said,) = read(text)
    assert said.date == expected


@pytest.mark.parametrize(
    ("text", "rest", "expected"),
    [
        ("In her reply, dated July 9, Ada Merrow is curt. “A county may opt out,” she writes.", {}, "2010-07-09"),
        ("I have a letter from Ada Merrow. It is dated July 9. It says that a county may opt out.", {}, "2010-07-09"),
        ("I have a parrot from Ada Merrow. It is dated July 9. It says that a county may opt out.", {}, "2010-08-03"),
        ("In her garden, dug on July 9, Ada Merrow is happy. “A county may opt out,” she writes.", {}, "2010-08-03"),
        (
            "He has an answer in a frame. It is on letterhead of ICE and is dated July 9. “A county may opt out,” it "
            "says.",
            {"kind": "news"},
            "2010-07-09",
        ),
        (
            "He has a boat in a shed. It is on the books of ICE and is dated July 9. “A county may opt out,” it says.",
            {"kind": "news"},
            "2010-08-03",
        ),
        (
            "I had it from the presentation that ICE brought us on July 9. Slide 6 of it reads in full: “A county may "
            "opt out.”",
            {},
            "2010-07-09",
        ),
        (
            "I had it from the clerk that ICE brought to us on July 9. Slide 6 of the set reads in full: “A county may "
            "opt out.”",
            {},
            "2010-08-03",
        ),
        ("Where is the leaflet we left with them in May? It says inside, “a county may opt out.”", {}, "2010-05"),
        ("Where is the cousin we met with them in May? It says inside, “a county may opt out.”", {}, "2010-08-03"),
    ],
)
def test_by_the_paper_before(text: str, rest: dict[str, Any], expected: str) -> None:
    (said,) = read(text, **rest)
    assert said.date == expected
