"""Whose address book it is in which an author has no body: the agency's, or that of a State's own release."""

from dataclasses import replace

import pytest

from foia_scan import passages
from foia_scan.records import BodyLine, Document, DocumentKind, Page, Passage, Person, Turn
from foia_scan.statements.naming.known_people import known_in
from foia_scan.statements.to_whom.readership import released_by_locals
from foia_scan.statements.writers.own_voice import Holder, Setting, own_voice, release_agency
from tests.statements.made import FILE, TOPIC, memo, read

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


def voice(
    document: Document,
    people: tuple[Person, ...] = (),
    text: str = TEXT,
    lead: str = "",
    agency: str = "",
    head: str = "",
) -> Holder:
    turn = document.turns[0] if document.turns else None
    passage = Passage("d", 0, text, (), (), "text", 0, lead=lead)
    return own_voice(Setting(document, turn, known_in(people, "", TOPIC), TOPIC, passage, agency, head=head))


ELM = Person("Ada Roe", "Clerk", "Elm City Council", "signature")
OAK = Person("Lee Tran", "Clerk", "Oak City Council", "signature")


@pytest.mark.parametrize(
    ("text", "lead", "people", "speaker"),
    [
        ("WHEREAS this Council holds that it is voluntary;", "", (ELM,), "Elm City Council"),
        ("BE IT RESOLVED that no town may leave.", "WHEREAS this Council met;\n\n", (ELM,), "Elm City Council"),
        ("WHEREAS this Council holds that it is voluntary;", "", (ELM, OAK), ""),
        ("WHEREAS this Board holds that it is voluntary;", "", (ELM,), ""),
        ("WHEREAS a Council holds that it is voluntary;", "", (ELM,), ""),
        ("This Council holds that it is voluntary;", "", (ELM,), ""),
    ],
)
def test_a_resolution_without_a_head_is_the_one_council_s(
    text: str, lead: str, people: tuple[Person, ...], speaker: str
) -> None:
    assert voice(memo(None), people, text, lead).speaker == speaker


@pytest.mark.parametrize(
    ("kind", "title", "head", "speaker"),
    [
        ("briefing", "Paper for the Director", "", "ICE"),
        ("briefing", "Paper", "Paper\nfor the Acting Assistant Secretary", "ICE"),
        ("briefing", "Paper for the board", "", ""),
        ("briefing", "Paper for the executive director", "", ""),
        ("briefing", "Paper for the commissioners", "", ""),
        ("report", "Paper for the Director", "", ""),
    ],
)
def test_a_briefing_for_its_head_is_the_agency_s(kind: DocumentKind, title: str, head: str, speaker: str) -> None:
    document = replace(memo(None), kind=kind, author=None, title=title)
    assert voice(document, agency="ICE", head=head).speaker == speaker
    assert voice(document, agency="", head=head).speaker == ""


@pytest.mark.parametrize(
    ("agency", "other", "expected"),
    [
        ("DHS OIG", "FBI", "ICE"),
        ("GAO", "FBI", "ICE"),
        ("DHS OIG", "", "ICE"),
        ("DHS OIG", "DHS OIG", "DHS OIG"),
        ("FBI", "DHS OIG", "FBI"),
        ("FBI", "", "FBI"),
    ],
)
def test_what_inspectors_release_is_the_mail_of_the_agency(agency: str, other: str, expected: str) -> None:
    reader = Person("Lee Tran", "", other, "header")
    document = replace(memo(None), kind="email", author=ROE, recipients=(reader,), people=(ROE, reader))
    assert voice(document, (reader,), agency=agency).organization == expected


@pytest.mark.parametrize(
    ("bates", "of_locals", "agency"),
    [("ICE 0001", False, "ICE"), ("GAO-0001", False, "GAO"), ("ESO 0001", True, ""), (None, True, "")],
)
def test_a_file_that_bears_an_agency_s_stamp_is_its_release(bates: str | None, of_locals: bool, agency: str) -> None:
    sheriff = Person("Ben Orr", "Sheriff", "Elm County Sheriff's Office", "signature")
    documents = [replace(memo(None), bates_first=bates, author=sheriff)]
    assert released_by_locals(documents, TOPIC) is of_locals
    assert release_agency(documents, TOPIC) == agency


@pytest.mark.parametrize(
    ("called", "name"),
    [
        ("De La Cruz", "Maria De La Cruz"),
        ("Vander Meer", "Ida Vander Meer"),
        ("Ms. Roe", "Ada Roe"),
        ("Roe", "Ada Roe"),
        ("Lee Roe", "Lee Roe"),  # another one
        ("Ada T. Roe", "Ada T. Roe"),
    ],
)
def test_who_has_the_word_by_the_full_name(called: str, name: str) -> None:
    people = tuple(Person(full, "", "ICE", "present") for full in ("Maria De La Cruz", "Ida Vander Meer", "Ada Roe"))
    document = replace(memo(None), kind="transcript", turns=(Turn(0, 0, called, kind="speech"),))
    assert voice(document, people).speaker == name


def test_what_a_witness_says_of_himself_is_not_of_who_speaks_next() -> None:
    text = "I am the records officer of the Federal Bureau of Investigation.\nThank you. A county may opt out."
    turns = (Turn(0, 0, "Orr", "", "", "speech"), Turn(1, 1, "Park", "", "", "speech"))
    (found,) = read(text, kind="transcript", turns=turns)
    assert (found.speaker, found.organization) == ("Park", "")
    own = text.replace("\n", " ")
    (found,) = read(own, kind="transcript", turns=(Turn(0, 0, "Orr", "", "", "speech"),))
    assert (found.speaker, found.organization) == ("Orr", "FBI")
