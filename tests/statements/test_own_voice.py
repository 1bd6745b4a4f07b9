"""Whose address book it is in which an author has no body: the agency's, or that of a State's own release."""

from dataclasses import replace

import pytest

from foia_scan import passages
from foia_scan.records import BodyLine, Page, Person
from foia_scan.statements.antecedents import known_in
from foia_scan.statements.own_voice import Setting, own_voice
from tests.statements.made import FILE, TOPIC, memo

TEXT = "A county may opt out of Secure Communities."
ROE = Person("Ada Roe", "", "", "from-directory")
LIEUTENANT = Person("Lee Tran", "Lt.", "", "header")
CLERK = Person("Lee Tran", "clerk", "", "header")


@pytest.mark.parametrize(
    ("of_locals", "other", "bates", "expected"),
    [
        (False, LIEUTENANT, None, "ICE"),
        (True, CLERK, None, "ICE"),
        (True, LIEUTENANT, None, ""),
        (True, LIEUTENANT, "ESP-PRR-0007", "Elm State Police"),
        (True, LIEUTENANT, "XYZ-0007", ""),
    ],
)
def test_whose_address_book(of_locals: bool, other: Person, bates: str | None, expected: str) -> None:
    line = BodyLine(1, 0, len(TEXT), "text", True)
    document = replace(
        memo("2010-08-03"),
        kind="email",
        author=ROE,
        recipients=(other,),
        people=(ROE, other),
        bates_first=bates,
        body=(line,),
        title="Secure Communities",
    )
    (passage,) = passages.find([document], [Page(FILE, 1, "text", TEXT)], TOPIC)
    police = Person("Joe Dell", "Colonel", "Elm State Police", "signature")
    who = known_in((ROE, other, police), TEXT, TOPIC)
    assert own_voice(Setting(document, None, who, TOPIC, passage, "ICE", of_locals)).organization == expected
