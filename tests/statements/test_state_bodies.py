"""Bodies of a State that a paper tells by half, and words that look like it."""

import pytest

from foia_scan.statements.state_bodies import of_secretary, staff_of_governor, told_by_half


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
        # none, or one of several
        ("Ms. Roe at the Division told me.", "The Division of Records and the Division of Ports in Ohio", ""),
        ("Ada Roe, the Director of the Bureau, wrote.", "The Ohio Bureau of Prints and the Utah Bureau of Ports", ""),
        ("Ada Roe, the Director of the Bureau of Ports, wrote.", "The Ohio Bureau of Prints wrote.", ""),
        ("said Ada Roe of the state Department of Justice.", "It rained in Ohio and in Utah.", ""),
        ("Ada Roe wrote to the State police.", "", ""),
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
