"""Names of bodies: one institution, whatever room or officer the papers call it by."""

import pytest

from foia_scan.bodies import called_by, is_a_citys, one_name, usual


@pytest.mark.parametrize(
    ("body", "text", "expected"),
    [
        ("Ohio Attorney General's Office", "The Attorney General of Ohio said so.", "Ohio Attorney General"),
        ("Ohio Attorney General's Office", "OFFICE OF THE ATTORNEY GENERAL", "Ohio Office of the Attorney General"),
        ("Ohio Attorney General", "the attorney general’s office said so", "Ohio Attorney General"),
        ("Ohio Attorney General", "The Attorney General's Office said so", "Ohio Attorney General's Office"),
        ("Office of the Attorney General of Ohio", "It is said.", "Ohio Attorney General"),
        ("Ohio Governor's Office", "the governor said so", "Office of the Governor of Ohio"),
        ("Ohio Governor's Office", "the Governor’s office said so", "Ohio Governor's Office"),
        ("Office of the Governor of Ohio", "OFFICE OF THE GOVERNOR", "Office of the Governor of Ohio"),
        ("Office of the Governor of Ohio", "the governor's office said so", "Ohio Governor's Office"),
        ("Office of the Governor of Ohio", "OFFICE OF THE GOVERNOR\nOhio Governor’s Office", "Ohio Governor's Office"),
        (
            "Office of the Governor of Ohio",
            "OFFICE OF THE GOVERNOR\nUtah Governor’s Office",
            "Office of the Governor of Ohio",
        ),
        ("Office of the Governor of Ohio", "the governor's chief counsel said so", "Ohio Governor's Office"),
        ("Office of the Governor of Ohio", "the governor's council said so", "Office of the Governor of Ohio"),
        ("Ohio Governor", "the governor's office said so", "Ohio Governor"),
        ("United States District Court", "UNITED STATES DISTRICT COURT", "U.S. District Court"),
        ("United States Senate", "UNITED STATES DISTRICT COURT", "United States Senate"),
        ("Ohio Department of Canals", "OFFICE OF THE ATTORNEY GENERAL", "Ohio Department of Canals"),
    ],
)
def test_a_body_is_called_by_its_usual_name(body: str, text: str, expected: str) -> None:
    assert called_by(body, text) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Elm County Board of County Commissioners", "Elm County Board of Commissioners"),
        ("Elm Board of Police Commissioners", "Elm Board of Police Commissioners"),
        ("County Council of Elm County", "Elm County Council"),
        ("Countywide Council of Elm County", "Elm County Countywide Council"),
    ],
)
def test_a_county_s_board_by_its_usual_name(name: str, expected: str) -> None:
    assert usual(name) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ohio Attorney General", "Ohio Office of the Attorney General"),
        ("Ohio Attorney General's Office", "Office of the Attorney General of Ohio"),
        ("Office of the Governor of Ohio", "Ohio Governor’s Office"),
        ("Elm County Sheriff's Office", "Elm County Sheriff's Department"),
    ],
)
def test_one_institution_has_one_name(one: str, other: str) -> None:
    assert one_name(one) == one_name(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ohio Attorney General", "Utah Attorney General"),
        ("Ohio Attorney General", "Ohio Governor's Office"),
        ("Elm County Sheriff's Office", "Elm County"),
        ("Attorney General", "Ohio Attorney General"),
    ],
)
def test_two_institutions_have_two(one: str, other: str) -> None:
    assert one_name(one) != one_name(other)


@pytest.mark.parametrize(
    ("short", "text", "expected"),
    [
        ("BOS", "Ann Roe, Regional Coordinator, Boston", True),
        ("BOS", "Ann Roe, Regional Coordinator, Detroit", False),
        ("GOV", "The Governor's letter", False),
        ("DHS", "Ann Roe, Boston", False),
        ("MASS", "Ann Roe, Massachusetts", False),
    ],
)
def test_letters_of_a_city_are_no_bodys(short: str, text: str, expected: bool) -> None:
    assert is_a_citys(short, text) is expected
