"""Whose address book it is in which an author has no body: the agency's, or that of a State's own release."""

from dataclasses import replace

import pytest

from foia_scan import passages
from foia_scan.records import BodyLine, DocumentKind, Page, Person
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


@pytest.mark.parametrize(
    ("kind", "title", "speaker", "of_locals"),
    [
        ("briefing", "Secure Communities: briefing paper, visit to Elm", "ICE", "ICE"),
        ("briefing", "Secure Communities: briefing paper for the board", "ICE", ""),
        ("report", "SECURE COMMUNITIES, STATE OF ELM: Chronology of contacts", "ICE", ""),
        ("unknown", "Secure Communities - Call Summary", "ICE", ""),
        ("report", "Secure Communities: a harvest of fear", "", ""),
        ("report", "Notes on Secure Communities", "", ""),
    ],
)
def test_a_working_paper_under_the_program_s_name_is_the_agency_s(
    kind: DocumentKind, title: str, speaker: str, of_locals: str
) -> None:
    line = BodyLine(1, 0, len(TEXT), "text", True)
    document = replace(memo("2010-08-03"), kind=kind, author=None, body=(line,), title=title)
    (passage,) = passages.find([document], [Page(FILE, 1, "text", TEXT)], TOPIC)
    who = known_in((), TEXT, TOPIC)
    assert own_voice(Setting(document, None, who, TOPIC, passage, "ICE")).speaker == speaker
    assert own_voice(Setting(document, None, who, TOPIC, passage, "ICE", of_locals=True)).speaker == of_locals
