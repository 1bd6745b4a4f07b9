"""Offices of States, counties and cities."""

import pytest

from foia_scan.statements.naming.offices import fits, is_local, is_only_a_seat, local_body, office_of

LOCAL = (
    "Sheriff|Undersheriff|the mayor|Governor of Ohio|Deputy Attorney General|Chief|ASSISTANT CHIEF|Supervisor|"
    "Commissioner|Councilmember|State Rep.|City Solicitor|sheriff-elect|Ald."
)
AN_AGENCY_S = (
    "|Director|Deputy Chief of Staff|Unit Chief|Chief, Deployment Branch|supervisor|Sheriff Liaison|"
    "Liaison to the Governor|Section Chief|Rep.|Secretary|Chief of Outreach|counsel|Commissioner of"
)


@pytest.mark.parametrize("role", LOCAL.split("|"))
def test_titles_that_no_agency_has(role: str) -> None:
    assert is_local(role)


@pytest.mark.parametrize("role", AN_AGENCY_S.split("|"))
def test_titles_that_an_agency_may_have(role: str) -> None:
    assert not is_local(role)


@pytest.mark.parametrize(
    ("role", "place", "text", "body"),
    [
        ("County Commissioner", "Elm County", "", "Elm County Board of Commissioners"),
        ("County Commissioner", "Elm County", "The Elm County Commission met.", "Elm County Commission"),
        ("County Supervisor", "Elm County", "", "Elm County Board of Supervisors"),
        ("County Legislator", "Elm County", "The Elm County Legislature met.", "Elm County Legislature"),
        ("City Councilman", "Maple Grove", "", "Maple Grove City Council"),
        ("Public Defender", "Elm County", "", "Elm County Public Defender's Office"),
        ("Gov.", "Ohio", "", "State of Ohio"),
        ("spokesman for Gov. Lee Park", "Ohio", "", "Ohio Governor's Office"),
        ("Prosecuting Attorney", "Elm County", "", "Elm County"),
        (
            "Prosecuting Attorney",
            "Elm County",
            "The Elm County Prosecuting Attorney's Office",
            "Elm County Prosecuting Attorney's Office",
        ),
        ("Mayor", "Elm County", "", "Elm County"),
        ("Mayor", "Great Elm City", "", "Great Elm City"),
        ("Mayor", "Elm City", "", "City of Elm City"),
        ("Assistant Attorney General", "Ohio", "The Ohio Department of Justice", "Ohio Department of Justice"),
        (
            "Assistant Attorney General",
            "Ohio",
            "The attorney general's office of the Ohio Department of Justice",
            "Ohio Attorney General's Office",
        ),
    ],
)
def test_the_body_of_an_office(role: str, place: str, text: str, body: str) -> None:
    office = office_of(role)
    assert office is not None
    assert local_body(office, place, text) == body


@pytest.mark.parametrize(
    ("role", "place", "expected"),
    [
        ("Mayor", "New York", True),
        ("Mayor", "Washington", False),
        ("Chief of Police", "Ohio", False),
        ("Governor", "Ohio", True),
        ("Sheriff", "Elm County", True),
    ],
)
def test_a_state_is_no_city_but_new_york(role: str, place: str, expected: bool) -> None:
    office = office_of(role)
    assert office is not None
    assert fits(office, place) is expected


@pytest.mark.parametrize(
    ("role", "body", "expected"),
    [
        ("Regional Coordinator", "Carson City", True),
        ("Mayor", "Carson City", False),
        ("", "Carson City", False),
        ("Regional Coordinator", "City of Elm", False),
        ("Regional Coordinator", "Elm City Council", False),
    ],
)
def test_a_city_may_be_only_where_somebody_sits(role: str, body: str, expected: bool) -> None:
    assert is_only_a_seat(role, body) is expected
