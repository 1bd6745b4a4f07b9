"""What is told as heard or read somewhere is not the writer's, nor the agency's."""

import pytest

from tests.statements.made import read

SAYS = "that a county may opt out."
HOLT = "Ben Holt is the sheriff of Elm County."


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"I read in the Elm Gazette {SAYS}", ""),
        (f"I heard on the radio {SAYS}", ""),
        (f"We have it on good authority {SAYS}", ""),
        (f"Word is {SAYS}", ""),
        (f"It is said {SAYS}", ""),
        (f"The Gazette reported {SAYS}", ""),
        ("According to the Gazette, a county may opt out.", ""),
        ("As the Gazette had it, a county may opt out.", ""),
        (f"The article says {SAYS}", ""),
        (f"A letter from an attorney says {SAYS}", ""),
        (f"{HOLT} The letter Holt received says {SAYS}", ""),
        (f"{HOLT} A friend of Holt wrote {SAYS}", "friend of Holt"),
        (f"{HOLT} Holt's lawyer wrote {SAYS}", "Holt's lawyer"),
        # look-alikes
        (f"I read in the agreement {SAYS}", "Ada Merrow"),
        (f"I said on the radio {SAYS}", "Ada Merrow"),
        (f"We have {SAYS[5:]}", "Ada Merrow"),
        (f"The fact sheet says {SAYS}", "ICE"),
        (f"{HOLT} The letter Holt wrote says {SAYS}", "Ben Holt"),
        (f"{HOLT} Holt wrote {SAYS}", "Ben Holt"),
    ],
)
def test_who_says_it(text: str, speaker: str) -> None:
    (said,) = read(text)
    assert said.speaker == speaker
    own = {"Ada Merrow": ("ICE",), "ICE": ("ICE",), "Ben Holt": ("", "Elm County Sheriff's Office")}
    assert said.organization in own.get(speaker, ("",))


IS = "that the program is mandatory."


@pytest.mark.parametrize(
    ("text", "speaker", "position"),
    [
        (f"Holt has taken the position {IS}", "Ben Holt", "mandatory"),
        (f"The State has taken the position {IS}", "", "mandatory"),
        (f"Holt does not accept {IS}", "Ben Holt", "voluntary"),
        (f"Holt did not agree with Mr. Orr {IS}", "Ben Holt", "voluntary"),
        (f"Holt agreed with Mr. Orr {IS}", "Ben Holt", "mandatory"),
        (f"Holt is not convinced {IS}", "Ben Holt", "voluntary"),
        (f"Holt had assumed {IS}", "Ben Holt", "mandatory"),
        ("Holt sees the program as mandatory.", "Ben Holt", "mandatory"),
        ("Holt treats the program as mandatory.", "Ben Holt", "mandatory"),
        ("Holt was treated well, and the program is mandatory.", "Ada Merrow", "mandatory"),
        ("Counties say that the program is mandatory; ICE has not answered.", "", "mandatory"),
        (f"Protesters chanted {IS}", "", "mandatory"),
        ("The editorial calls the program mandatory.", "", "mandatory"),
        (f"Our lawyers say {IS}", "lawyers", "mandatory"),
        ("Holt's answer, if it was one, was that the program is mandatory.", "Ben Holt", "mandatory"),
        (f"Holt is assuming {IS}", "Ben Holt", "mandatory"),
        (f"Holt used to say {IS}", "Ben Holt", "mandatory"),
        (f"The court held {IS}", "", "mandatory"),
        (f"The plaintiffs allege {IS}", "plaintiffs", "mandatory"),
        (f"Holt is accused of telling counties {IS}", "", "mandatory"),
        (f"Holt is said to have told counties {IS}", "", "mandatory"),
        (f"Holt has told counties {IS}", "Ben Holt", "mandatory"),
        ("Holt misrepresented the program as mandatory.", "Ben Holt", "mandatory"),
        (f"Everybody but Holt thinks {IS}", "", "mandatory"),
        (f"Nobody but Holt thinks {IS}", "Ben Holt", "mandatory"),
        ("Contrary to what Holt told the board, the program is mandatory.", "Ada Merrow", "mandatory"),
        ("Whatever Holt told the board, the program is mandatory.", "Ada Merrow", "mandatory"),
        ("As Holt told the board, the program is mandatory.", "Ben Holt", "mandatory"),
    ],
)
def test_who_holds_it(text: str, speaker: str, position: str) -> None:
    said = [one for one in read(f"{HOLT} Secure Communities came up.\n{text}") if one.position]
    assert [(one.speaker, one.position) for one in said] == [(speaker, position)]


def test_who_denies_having_been_told_credits_nobody() -> None:
    assert read(f"{HOLT} Holt denies that Orr told him {SAYS}") == []
    assert [said.position for said in read(f"{HOLT} Holt says that Orr told him {SAYS}")] == ["available"]
