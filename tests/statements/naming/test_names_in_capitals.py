"""People whom a memorandum writes in capitals, and those whom it names by the given name; bodies and offices that look
like them."""

import pytest

from foia_scan.records import Person
from foia_scan.statements.naming.antecedents import persons_in
from foia_scan.statements.naming.known_people import known_in
from tests.statements.made import TOPIC, read

MERROW = Person("Ada Merrow", "Director", "ICE", "signature")
ORR = Person("Ben O'Rourke", "Sheriff", "Elm County Sheriff's Office", "also-present")
MOSS = Person("Ida Moss-Vane", "", "", "also-present")
PEOPLE = (MERROW, ORR, MOSS)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("MERROW was asked about it.", ["Ada Merrow"]),
        ("MERROW's deputy was asked about it.", ["Ada Merrow"]),
        ("O'ROURKE met MERROW.", ["Ben O'Rourke", "Ada Merrow"]),
        ("MOSS-VANE was asked about it.", ["Ida Moss-Vane"]),
        ("MERROW met Cal Dale, who met MOSS-VANE.", ["Ada Merrow", "Cal Dale", "Ida Moss-Vane"]),
        ("Sheriff O'ROURKE was asked about it.", ["Ben O'Rourke"]),
        ("ADA MERROW was asked about it.", ["Ada Merrow"]),
        ("SA MERROW was asked about it.", ["Ada Merrow"]),
        # look-alikes
        ("MERROW COUNTY was asked about it.", []),
        ("The CITY OF MERROW was asked about it.", []),
        ("PORT MERROW was asked about it.", []),
        ("NAPOLITANO was asked about it.", []),
        ("ICE was asked about it.", []),
        ("UNMERROWED was asked about it.", []),
        ("FORM MERROW-4 was asked for.", []),
        ("MERROWS was asked about it.", []),
    ],
)
def test_surnames_in_capitals(text: str, people: list[str]) -> None:
    assert [person.name for _, person, _ in persons_in(text, known_in(PEOPLE, text, TOPIC))] == people


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("O'ROURKE was asked about it. He said that a county may opt out.", "Ben O'Rourke"),
        ("FORKS was asked about it. O'ROURKE said that a county may opt out.", "Ben O'Rourke"),
    ],
)
def test_who_is_he_in_a_memorandum(text: str, speaker: str) -> None:
    (said,) = read(f"Secure Communities came up. {text}", kind="report", author=MERROW, people=PEOPLE)
    assert said.speaker == speaker


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("Ada", "Ada Merrow"),
        ("Ben", "Ben O'Rourke"),
        # a body has no given name
        ("Elm", ""),
        ("Harbor", ""),
    ],
)
def test_given_names_are_people_s(given: str, name: str) -> None:
    bodies = tuple(Person(body, "", body, "issuer") for body in ("Elm Port Authority", "Harbor Bureau"))
    person = known_in((*PEOPLE, *bodies), "", TOPIC).by_given_name(given)
    assert (person.name if person else "") == name
