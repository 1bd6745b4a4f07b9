"""Bodies of a State that a paper tells by half, and words that look like it."""

import pytest

from foia_scan.statements.for_whom.state_bodies import (
    commissioners_department,
    department_of_the_issuer,
    has_commissioners,
    of_a_states_man,
    of_commissioner,
    of_governors_staff,
    of_secretary,
    of_state_police,
    staff_of_governor,
    told_by_half,
)


@pytest.mark.parametrize(
    ("words", "rest", "expected"),
    [
        ("Ada Roe, the Director of the Bureau, wrote.", "The Ohio Bureau of Prints wrote.", "Ohio Bureau of Prints"),
        (
            "Ada Roe, a clerk at the Division, wrote.",
            "The Ohio State Division of Ports",
            "Ohio State Division of Ports",
        ),
        ("said Ada Roe of the state Department of Justice.", "It rained in Ohio.", "Ohio Department of Justice"),
        ("Ada Roe, who runs the state’s Bureau of Prints, wrote.", "It rained in Ohio.", "Ohio Bureau of Prints"),
        ("State police Capt. Ada Roe wrote.", "", "State Police"),
        ("Lt. Ada Roe. Print Services Section. Elm", "ELM STATE POLICE. Print Services Section.", "Elm State Police"),
        (
            "Ms. Roe at the Division told me.",
            "In Ohio the Division of Criminal Records kept it.",
            "Ohio Division of Criminal Records",
        ),
        ("“No,” said Secretary Ada Roe of Public Safety.", "It rained in Ohio.", "Ohio Department of Public Safety"),
        ("Commissioner Ada Roe of Corrections spoke.", "It rained in Ohio.", "Ohio Department of Corrections"),
        (
            "The state’s commissioner of public safety, Ada Roe, disagreed.",
            "It rained in Ohio.",
            "Ohio Department of Public Safety",
        ),
        ("State corrections commissioner Ada Roe spoke.", "It rained in Ohio.", "Ohio Department of Corrections"),
        ("The city’s commissioner of public safety, Ada Roe, disagreed.", "It rained in Ohio.", ""),
        ("The state’s commissioner of public safety, Ben Orr, met Ada Roe.", "It rained in Ohio.", ""),
        # none, or one of several
        ("Ms. Roe at the Division told me.", "The Division of Records and the Division of Ports in Ohio", ""),
        ("Ada Roe, the Director of the Bureau, wrote.", "The Ohio Bureau of Prints and the Utah Bureau of Ports", ""),
        ("Ada Roe, the Director of the Bureau of Ports, wrote.", "The Ohio Bureau of Prints wrote.", ""),
        ("said Ada Roe of the state Department of Justice.", "It rained in Ohio and in Utah.", ""),
        ("Ada Roe wrote to the State police.", "", ""),
        ("Secretary Ada Roe of Public Gardens spoke.", "It rained in Ohio.", ""),
        ("Secretary Ben Orr of Public Safety met Ada Roe.", "It rained in Ohio.", ""),
        ("Lt. Ada Roe. Print Services Section. Elm", "ELM STATE POLICE. Boat Services Section.", ""),
    ],
)
def test_bodies_told_by_half(words: str, rest: str, expected: str) -> None:
    assert told_by_half("Roe", (words,), (words, rest)) == expected


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        ("Deputy Secretary of Public Safety", "Department of Public Safety"),
        ("secretary of corrections", "Department of Corrections"),
        ("Secretary of Homeland Security", ""),
        ("Director of Public Safety Grants", ""),
    ],
)
def test_departments_of_secretaries(role: str, expected: str) -> None:
    assert of_secretary(role) == expected


@pytest.mark.parametrize(
    ("role", "text", "expected"),
    [
        ("Governor", "Chief Counsel to the Governor Ada Roe spoke.", "Chief Counsel to the Governor"),
        ("Governor", "A counsel to Governor Ada Roe spoke.", ""),
        ("Mayor", "Counsel to the Governor Ada Roe spoke.", ""),
    ],
)
def test_who_works_for_a_governor(role: str, text: str, expected: str) -> None:
    assert staff_of_governor(role, "Ada Roe", (text,)) == expected


@pytest.mark.parametrize(
    ("text", "has", "expected"),
    [
        ("The OHIO DEPARTMENT OF PUBLIC SAFETY wrote.", True, "Ohio Department of Public Safety"),
        ("The Ohio Department of Corrections wrote.", True, "Ohio Department of Corrections"),
        ("The Department of Corrections wrote in Ohio.", True, ""),
        ("The Ohio Department of Corrections and the Utah Department of Corrections wrote.", True, ""),
        ("The Ohio Department of Ports wrote.", False, ""),
        ("The Ohio department of lamps wrote to the Police.", False, ""),
        ("Corrections of the Ohio Department were made.", False, ""),
    ],
)
def test_departments_of_commissioners(text: str, has: bool, expected: str) -> None:
    assert has_commissioners(text) is has
    assert commissioners_department(text) == expected


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("Ohio's man", "", "State of Ohio"),
        ("the State's lawyer", "It rained in Ohio.", "State of Ohio"),
        ("our State's own negotiator", "It rained in Ohio.", "State of Ohio"),
        ("State's lawyer", "It rained in Ohio and in Utah.", ""),
        ("State's Attorney General Counsel", "It rained.", ""),
        ("State officials", "It rained in Ohio.", "State of Ohio"),
        ("State officials", "It rained.", ""),
        ("state officials' dog", "It rained in Ohio.", ""),
        ("Ohio's boatman", "", ""),
        ("Officials of Ohio", "", "State of Ohio"),
        ("officials in West Virginia", "", "State of West Virginia"),
        ("State of Ohio officials", "", "State of Ohio"),
        ("officials of the State of Washington", "", "State of Washington"),
        ("officials in Washington", "", ""),
        ("officials of Ohio City", "It rained in Ohio.", ""),
        ("officials of Elm City", "It rained in Ohio.", ""),
        ("lawyer", "It rained in Ohio.", ""),
        ("Elm's man", "It rained in Ohio.", ""),
    ],
)
def test_whom_a_state_sends(title: str, text: str, expected: str) -> None:
    assert of_a_states_man(title, (text,)) == expected


@pytest.mark.parametrize(
    ("role", "body", "text", "expected"),
    [
        ("counsel", "State of Ohio", "EXECUTIVE CHAMBER. Ms. Roe wrote.", "Ohio Governor's Office"),
        ("Press Secretary", "Commonwealth of Virginia", "Executive Chambers", "Virginia Governor's Office"),
        ("counsel", "State of Ohio", "The governor's counsel, Ada Roe, wrote.", "Ohio Governor's Office"),
        ("counsel", "State of Ohio", "Ms. Roe wrote.", ""),
        ("counsel", "State of Ohio", "The governor's counsel, Ben Orr, wrote to Ada Roe.", ""),
        ("pilot", "State of Ohio", "EXECUTIVE CHAMBER. Ms. Roe wrote.", ""),
        ("Governor", "State of Ohio", "EXECUTIVE CHAMBER. Ms. Roe wrote.", ""),
        ("counsel", "Ohio Department of Ports", "EXECUTIVE CHAMBER. Ms. Roe wrote.", ""),
    ],
)
def test_staff_of_a_governor_of_whom_only_the_state_is_told(role: str, body: str, text: str, expected: str) -> None:
    assert of_governors_staff(role, body, "Ada Roe", (text, text)) == expected


@pytest.mark.parametrize(
    ("role", "text", "expected"),
    [
        ("state’s public safety commissioner", "It rained in Ohio.", "Ohio Department of Public Safety"),
        ("corrections commissioner", "It rained in Ohio.", "Ohio Department of Corrections"),
        ("harbor safety commissioner", "It rained in Ohio.", ""),
        ("state’s public safety commissioner", "It rained in Ohio and in Utah.", ""),
    ],
)
def test_a_state_s_commissioner(role: str, text: str, expected: str) -> None:
    assert of_commissioner(role, (text,)) == expected


@pytest.mark.parametrize(
    ("role", "text", "expected"),
    [
        ("the state police commissioner", "It rained in Ohio.", "Ohio State Police"),
        ("deputy State Police superintendent", "The Ohio State Police wrote. Utah.", "Ohio State Police"),
        ("state patrol captain", "It rained in Ohio and in Utah.", "State Patrol"),
        ("police commissioner", "It rained in Ohio.", ""),
        ("former state police commissioner", "It rained in Ohio.", ""),
        ("state police critic", "It rained in Ohio.", ""),
    ],
)
def test_an_officer_of_the_states_police(role: str, text: str, expected: str) -> None:
    assert of_state_police(role, (text,)) == expected


@pytest.mark.parametrize(
    ("text", "issuer", "expected"),
    [
        ("The Department of Public Safety signed it.", "Ohio Office of Audit", "Ohio Department of Public Safety"),
        ("THE DEPARTMENT OF CORRECTIONS AND THE PORT", "State of Ohio", "Ohio Department of Corrections"),
        ("The Department of Public Safety and the Department of Corrections.", "Ohio Office of Audit", ""),
        ("The Department of Ports signed it.", "Ohio Office of Audit", ""),
        ("The Department of Public Safety signed it.", "Elm County", ""),
    ],
)
def test_the_department_that_a_states_auditor_speaks_of(text: str, issuer: str, expected: str) -> None:
    assert department_of_the_issuer(text, issuer) == expected
