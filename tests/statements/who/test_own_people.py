"""Whom a writer calls ours, and somebody of a State's office; each with a look-alike."""

import pytest

from foia_scan.records import Person
from tests.statements.made import read

MOSS = Person("Ida Moss", "Captain", "Elm State Patrol", "signature")
OUT = "that a county may opt out."


@pytest.mark.parametrize(
    ("text", "speaker", "organization"),
    [
        (f"Our counsel reads the agreement as saying {OUT}", "counsel", "Elm State Patrol"),
        (f"My supervisor told me {OUT}", "supervisor", "Elm State Patrol"),
        (f"Our county attorney told me {OUT}", "county attorney", ""),
        (f"Our senator told me {OUT}", "senator", ""),
        (f"A policy adviser from the Governor’s office thought {OUT}", "policy adviser", "Governor's Office"),
        (f"A clerk from the harbor office thought {OUT}", "clerk from the harbor office", ""),
        (f"I read three laws. They suggest to me {OUT}", "Ida Moss", "Elm State Patrol"),
        (f"Two people from ICE came by. They told me {OUT}", "ICE", "ICE"),
    ],
)
def test_whose_people_they_are(text: str, speaker: str, organization: str) -> None:
    (said,) = read(text, kind="letter", author=MOSS, people=(MOSS,))
    assert (said.speaker, said.organization) == (speaker, organization)
