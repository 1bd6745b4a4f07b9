"""The form in which a role without a name is told, and whose role it is: whole passages through the stage."""

import pytest

from foia_scan.records import Person
from tests.statements.made import read

SAYS = "that a county may opt out."
VANE = Person("Cora Vane", "Deputy Assistant Director", "ICE", "signature")
DELL = Person("Lou Dell", "Deputy Press Secretary", "ICE", "signature")
HOLT = Person("Ada Holt", "Director", "ICE", "signature")
DALE = Person("Cy Dale", "Chief Financial Officer", "ICE", "signature")
MOSS = Person("Ida Moss", "Chief, Records Branch", "ICE", "signature")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"An ICE officer in Elm City told us {SAYS}", "ICE officer"),
        (f"An ICE officer whose name I did not catch told us {SAYS}", "ICE officer"),
        (f"A federal official familiar with the pilot said {SAYS}", "federal official"),
        (f"In the summer of 2009 an ICE agent, who was late, told us {SAYS}", "ICE agent"),
        (f"A Department of Homeland Security official said {SAYS}", "DHS official"),
        (f"The coordinator acknowledged having told her {SAYS}", "coordinator"),
        ("INSPECTOR CORA VANE TOLD US THAT A COUNTY MAY OPT OUT.", "Cora Vane"),
        (f"The Consul General remarked to the writer {SAYS}", "Consul General"),
        # look-alikes
        (f"A CJIS analyst said {SAYS}", "CJIS analyst"),
        (f"A spokesman for ICE in Elm City said {SAYS}", "ICE spokesman"),
        (f"An officer of the Elm State Police said {SAYS}", "Elm State Police officer"),
        (f"The aide to Inspector Cora Vane said {SAYS}", "aide to Inspector Cora Vane"),
    ],
)
def test_a_role_without_where_its_holder_sits(text: str, speaker: str) -> None:
    (said,) = read(text, kind="report", title="Secure Communities")
    assert said.speaker == speaker


@pytest.mark.parametrize(
    ("office", "people", "speaker"),
    [
        ("The Director", (VANE, HOLT), "Ada Holt"),
        ("The Press Secretary", (DELL,), "Press Secretary"),  # a deputy is none
        ("The Deputy Assistant Director", (VANE, HOLT), "Cora Vane"),
        ("The Acting Director", (VANE, HOLT), "Ada Holt"),
        ("The Chief", (DALE,), "Chief"),  # a chief financial officer is no chief
        ("The Chief", (DALE, MOSS), "Ida Moss"),
    ],
)
def test_who_holds_the_office(office: str, people: tuple[Person, ...], speaker: str) -> None:
    (said,) = read(f"{office} told us {SAYS}", kind="report", title="Secure Communities", people=people)
    assert said.speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"We met twice. The Senator got his copy. He told me {SAYS}", "Senator"),
        (f"ICE gave two answers. On May 3 its Elm City office said {SAYS}", "ICE"),
        (f"The attachment says {SAYS}", "ICE"),
    ],
)
def test_offices_and_papers_spoken_of_before(text: str, speaker: str) -> None:
    (said,) = read(text, kind="report", title="Secure Communities")
    assert said.speaker == speaker
