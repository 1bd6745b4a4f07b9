"""Offices that a board's papers name without saying whose they are; counties that a story is about; senates of a State;
and offices, boards and papers that look like them."""

from dataclasses import replace

import pytest

from foia_scan.records import DocumentKind, Person
from foia_scan.statements.for_whom.board_members import of_member, of_the_boards_own
from foia_scan.statements.for_whom.fuller_forms import full_body
from foia_scan.statements.for_whom.office_places import mostly_county
from tests.statements.made import body, memo


@pytest.mark.parametrize(
    ("issuer", "role", "kind", "expected"),
    [
        ("Elm City Council", "City Attorney", "minutes", "City of Elm"),
        ("Elm Town Council", "Town Manager", "minutes", "Town of Elm"),
        ("Elm Village Council", "the Village Solicitor", "minutes", "Village of Elm"),
        ("Elm Common Council", "Mayor", "minutes", "City of Elm"),
        ("Port Ada City Council", "Senior Assistant City Attorney", "moa", "City of Port Ada"),
        ("City of Elm", "Interim City Manager", "report", "City of Elm"),
        ("Elm County Board of Supervisors", "County Counsel", "minutes", "Elm County"),
        ("Board of Supervisors of Elm County", "Deputy County Counsel", "minutes", "Elm County"),
        ("Elm Parish", "County Administrator", "unknown", "Elm Parish"),
        ("City of Elm", "Corporation Counsel", "press-release", "City of Elm"),
        # look-alikes: members, other offices, other bodies, other papers
        ("Elm City Council", "Council Member", "minutes", ""),
        ("Elm City Council", "City Clerk's cousin", "minutes", ""),
        ("Elm City Council", "County Counsel", "minutes", ""),
        ("Elm City Council", "Mayor of Oak City", "minutes", ""),
        ("Elm City Council", "Mayor", "letter", ""),
        ("Elm City Council", "Mayor", "news", ""),
        ("Elm County Council", "Mayor", "minutes", ""),
        ("Elm County Council", "City Attorney", "minutes", ""),
        ("Elm Tenants' League", "Corporation Counsel", "press-release", ""),
        ("Elm County Board of Supervisors", "City Attorney", "minutes", ""),
        ("Elm County Board of Supervisors", "Supervisor", "minutes", ""),
        ("Elm Port Authority", "Mayor", "minutes", ""),
        ("Elm Port Authority", "County Counsel", "minutes", ""),
        ("Elm Harbor Commission", "County Counsel", "minutes", ""),
    ],
)
def test_officers_of_a_board_s_own(issuer: str, role: str, kind: DocumentKind, expected: str) -> None:
    document = replace(memo("2010-08-03"), kind=kind, author=Person(issuer, "", issuer, "issuer"))
    assert of_the_boards_own(document, role) == expected


def test_a_paper_that_somebody_signs_is_no_board_s() -> None:
    author = Person("Ada Merrow", "Clerk", "Elm City Council", "signature")
    assert of_the_boards_own(replace(memo("2010-08-03"), kind="minutes", author=author), "Mayor") == ""


@pytest.mark.parametrize(
    ("issuer", "role", "text", "expected"),
    [
        ("Elm City Council", "City Attorney", "Ms. Merrow was there.", "City of Elm"),
        ("Elm City Council", "Vice Mayor", "Ms. Merrow was there.", "Elm City Council"),
        ("Elm City Council", "City Attorney", "Elm City Attorney Ada Merrow was there.", "City of Elm"),
        # of another place
        ("Elm City Council", "City Attorney", "Oak City Attorney Ada Merrow was there.", "City of Oak"),
        ("Elm City Council", "Mayor", "Mayor Ada Merrow of Oak City was there.", "City of Oak City"),
        ("Elm City Council", "Vice Mayor", "Vice Mayor Ada Merrow of Oak City was there.", "City of Oak City"),
        ("Elm County Board of Supervisors", "County Counsel", "Ms. Merrow was there.", "Elm County"),
        ("Elm County Board of Supervisors", "County Counsel", "Oak County Counsel Ada Merrow came.", "Oak County"),
        ("Elm County Board of Supervisors", "Supervisor", "Ms. Merrow came.", "Elm County Board of Supervisors"),
    ],
)
def test_whose_officer_minutes_name(issuer: str, role: str, text: str, expected: str) -> None:
    author = Person(issuer, "", issuer, "issuer")
    assert body("Ada Merrow", role, text, author=author, kind="minutes") == expected


ELM = "Elm County met. Elm County sat. Elm County slept. Elm County rose."


@pytest.mark.parametrize(
    ("text", "county"),
    [
        ("Elm County sat.", "Elm County"),
        ("Elm County sat. Elm County rose. Oak County slept.", "Elm County"),
        (f"{ELM} Oak County slept. Oak County rose.", "Elm County"),
        # none far more than another
        ("Elm County sat. Oak County slept.", ""),
        ("Elm County met. Elm County sat. Elm County slept. Oak County rose. Oak County slept.", ""),
        ("The county sat, and the county rose, and Elm slept.", ""),
    ],
)
def test_the_county_that_a_story_is_about(text: str, county: str) -> None:
    assert mostly_county(text) == county


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        (f"Sheriff Merrow sat. {ELM} Oak County slept.", "news", "Elm County Sheriff's Office"),
        ("Sheriff Merrow sat. Elm County met. Oak County slept.", "news", ""),
        (f"Sheriff Merrow sat. {ELM} Oak County slept.", "memo", ""),
        (f"Sheriff Merrow of Oak County sat. {ELM}", "news", "Oak County Sheriff's Office"),
    ],
)
def test_the_sheriff_of_a_story(text: str, kind: DocumentKind, expected: str) -> None:
    assert body("Ada Merrow", "Sheriff", text, kind=kind) == expected


@pytest.mark.parametrize(
    ("chamber", "texts", "expected"),
    [
        ("State Senate", ("In Ohio they met.",), "Ohio State Senate"),
        ("State Assembly", ("It rained.", "In Ohio they met."), "Ohio State Assembly"),
        ("State Senate", ("In Ohio and Utah they met.",), "State Senate"),
        ("State Senate", ("It rained.",), "State Senate"),
        ("U.S. Senate", ("In Ohio they met.",), "U.S. Senate"),
        ("Student Senate", ("In Ohio they met.",), "Student Senate"),
    ],
)
def test_chambers_of_a_state(chamber: str, texts: tuple[str, ...], expected: str) -> None:
    assert full_body(chamber, texts) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1. I am the sheriff of Oak County and have been since 2003.", "Oak County Sheriff's Office"),
        ("1. I am the sheriff of Oak and have a boat.", "Oak Sheriff's Department"),
        ("1. I am the sheriff of Oak and Elm Counties.", "Oak and Elm Counties Sheriff's Department"),
        ("1. I am the sheriff of the City and County of Oak and live there.", "Oak Sheriff's Department"),
    ],
)
def test_where_a_sheriff_s_county_ends(text: str, expected: str) -> None:
    author = Person("Ada Merrow", "", "", "declarant")
    assert body("Ada Merrow", "", text, author=author, kind="declaration") == expected


@pytest.mark.parametrize(
    ("role", "text", "expected"),
    [
        ("", "Ann Roe, a member from the Fourth District, rose.", "Elm County Board"),
        ("", "Members present: Orr, Park, Roe. Ms. Roe rose.", "Elm County Board"),
        ("", "Roll call: Orr, Roe, Park. Ms. Roe rose.", "Elm County Board"),
        ("", "Ann Roe, a member of the public, rose.", "Elm County Board"),
        ("", "Members present: Orr, Park. Ms. Roe rose.", ""),
        ("Director", "Members present: Orr, Park, Roe. Ms. Roe rose.", ""),
    ],
)
def test_who_sits_by_what_the_minutes_say(role: str, text: str, expected: str) -> None:
    document = replace(
        memo("2010-08-03"), kind="minutes", author=Person("Elm County Board", "", "Elm County Board", "issuer")
    )
    assert of_member(document, text, "Ann Roe", role) == expected


def test_whose_session_a_transcript_is_of() -> None:
    session = replace(memo(None), kind="transcript", title="City Council as a Committee: CITY OF ELM, OHIO")
    assert of_member(session, "PRESIDENT ROE: Thank you.", "Roe", "Council Member") == "Elm City Council"
    assert of_member(replace(session, title="CITY OF ELM, OHIO"), "PRESIDENT ROE: Thank you.", "Roe", "Member") == ""
