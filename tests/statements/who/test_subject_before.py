"""Who "it" and "they" are when the sentence has named a body: whole passages through the stage."""

import pytest

from tests.statements.made import read

SAYS = "that a county may opt out."


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"ICE is silent. The Elm Sheriffs League disagrees; it tells all {SAYS}", "Elm Sheriffs League"),
        ("ICE gave no reply. The State Police wrote that they regard the program as voluntary.", "State Police"),
        (f"The State Police told ICE in May that they believe {SAYS}", "State Police"),
        (f"ICE is silent. The governor’s office wrote that, as it reads the law, it is so {SAYS}", "governor’s office"),
        (f"ICE gave no reply. The mayor asked the Patrol in May, and it answered {SAYS}", ""),
        # look-alikes: the agency is the one that the sentence goes on with
        ("The board said of the ICE memo that it calls the program voluntary.", "ICE"),
        (f"ICE told the State Police in May that it believes {SAYS}", "ICE"),
        (f"ICE told the county in May, and in June it added {SAYS}", "ICE"),
        (f"When ICE met the board, it told us {SAYS}", "ICE"),
        (f"The county took ICE at its word when it said {SAYS}", "ICE"),
        (f"ICE wrote to the county in May. In June it said {SAYS}", "ICE"),
        (f"ICE wrote. In a fax to the county it declared {SAYS}", "ICE"),
        (f"The county asked ICE in May, and it answered {SAYS}", "ICE"),
    ],
)  # fmt: skip
def test_the_body_that_the_sentence_has_named(text: str, speaker: str) -> None:
    (said,) = read(text, kind="report", title="Secure Communities", author=None, people=())
    assert said.speaker == speaker
