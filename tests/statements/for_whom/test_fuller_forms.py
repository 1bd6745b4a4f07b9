"""Bodies and people by the fullest form of their names that the file has."""

import pytest

from foia_scan.records import Person
from foia_scan.statements.for_whom.fuller_forms import body_in_heads, full_body, full_name
from foia_scan.statements.naming.known_people import known_in
from foia_scan.topics import load

TOPIC = load("secure-communities")


@pytest.mark.parametrize(
    ("body", "text", "expected"),
    [
        ("State Patrol", "The Ohio State Patrol came. The State Patrol said so.", "Ohio State Patrol"),
        ("State Patrol", "In Ohio the State Patrol said so.", "Ohio State Patrol"),
        ("State Patrol", "In Ohio and Utah the State Patrol said so.", "State Patrol"),
        (
            "Sheriff's Office",
            "OAK COUNTY SHERIFF’S OFFICE. The Sheriff's Office said so.",
            "Oak County Sheriff's Office",
        ),
        ("Sheriff's Office", "Services Oak County Sheriff's Office. In Oak County.", "Oak County Sheriff's Office"),
        ("Sheriff's Office", "Oak County Sheriff's Office, Elm County Sheriff's Office", "Sheriff's Office"),
        ("Board of Commissioners", "Before the Board of Commissioners", "Board of Commissioners"),
        ("Commissioners Court", "The Elm County Commissioners Court met.", "Elm County Commissioners Court"),
        ("City Council", "Deputy Mayor. The City Council met.", "City Council"),
        ("ICE", "The ICE office of Ohio", "ICE"),
        (
            "Workers' League",
            "Ask the North Elm Workers’ League. The Workers’ League came.",
            "North Elm Workers' League",
        ),
        ("Workers' League", "Ask the Elm Workers' League or the Oak Workers' League.", "Workers' League"),
        ("Workers' League", "When Ada Roe's Workers' League met", "Workers' League"),
        ("Elm League", "Ask Mayor Ada Roe. Elm League came.", "Elm League"),
        ("WSP", "The Washington State Patrol came.", "Washington State Patrol"),
        ("OSP", "In Oregon the State Police said so.", "Oregon State Police"),
        ("OSP", "In Oregon and Ohio the State Police said so.", "OSP"),
        ("WSP", "The prints went out.", "WSP"),
        ("Elm Co. SO", "Elm County wrote.", "Elm County Sheriff's Office"),
        ("Elm SD", "The ELM COUNTY SHERIFF'S DEPARTMENT wrote.", "Elm County Sheriff's Department"),
        ("Elm PD", "Elm wrote.", "Elm Police Department"),
        ("Elm County, Ohio", "Elm wrote.", "Elm County"),
        ("County of Elm", "Elm wrote.", "Elm County"),
        ("Department of Public Safety", "The Ohio Department of Public Safety", "Ohio Department of Public Safety"),
        ("Elm Police", "The Elm Police Department said so. The Elm Police came.", "Elm Police Department"),
        ("Elm Police", "The Elm Police came.", "Elm Police Department"),
        ("Elm Tribal Police", "The Elm Tribal Police came.", "Elm Tribal Police"),
        ("Ohio Capitol Police", "The Ohio Capitol Police came.", "Ohio Capitol Police"),
        (
            "Attorney General's Office",
            "In Ohio the Attorney General’s Office said so.",
            "Ohio Attorney General's Office",
        ),
        ("Attorney General's Office", "In Ohio and Utah they said so.", "Attorney General's Office"),
        ("Bureau of Investigation", "The Ohio Bureau of Investigation", "Ohio Bureau of Investigation"),
        ("Bureau of Criminal Apprehension", "In Ohio they met.", "Ohio Bureau of Criminal Apprehension"),
        ("State Bureau of Investigation", "In Ohio they met.", "State Bureau of Investigation"),
        ("Bureau of Criminal Investigation", "In Ohio they met.", "Ohio Bureau of Criminal Investigation"),
        (
            "State Bureau of Investigation",
            "We signed with the Ohio State Bureau of Investigation.",
            "Ohio State Bureau of Investigation",
        ),
        ("State Bureau of Investigation", "In Ohio and Utah they met.", "State Bureau of Investigation"),
        ("Records Bureau, Ohio Department of Ports", "", "Ohio Department of Ports"),
        ("Records Bureau, Elm Ports Agency", "", "Records Bureau, Elm Ports Agency"),
        ("State Police Bureau of Prints", "In Ohio the State Police met.", "Ohio State Police"),
        ("State Bureau of Prints", "In Ohio the State Police met.", "State Bureau of Prints"),
        ("Bureau of Reclamation", "In Ohio they met.", "Bureau of Reclamation"),
        ("Elm School of Law. Mr. ORR", "", "Elm School of Law"),
        ("Elm Law Clinic. The county", "", "Elm Law Clinic"),
        ("Elm Department of Ports Cause No. D-1-22", "", "Elm Department of Ports"),
        ("District 12-B", "", ""),
        ("Police", "", ""),
        ("Office of the Attorney General", "In Ohio they met.", "Ohio Attorney General's Office"),
        ("Office of the Attorney General", "The District of Columbia", "DC Office of the Attorney General"),
        ("Office of the Attorney General", "In Ohio and Utah they met.", "Office of the Attorney General"),
        ("Their Department of Ports", "In Ohio the Department of Ports", "Department of Ports"),
        ("District Council 37", "", "District Council 37"),
        ("State Police", "The State Police wrote to Washington.", "State Police"),
        ("State Police", "The State Police of the State of Washington wrote.", "Washington State Police"),
        ("Bay Law Clinic", "The Ohio Bay Law Clinic", "Bay Law Clinic"),
        ("Oak County Sheriff's Office on Monday", "", "Oak County Sheriff's Office"),
        ("Facility: Oak County Jail", "", "Oak County Jail"),
        ("Elm City Attorney: Ada Merrow", "", "Elm City Attorney"),
        ("Serving Oak County", "", "Oak County"),
        ("from the Oak County Jail", "", "Oak County Jail"),
        ("Rev. Ada Merrow of the Elm Interfaith", "", "Elm Interfaith"),
        ("Elm Bureau of Records's", "", "Elm Bureau of Records"),
        ("St. Anne's", "", "St. Anne's"),
        ("Elm Police Department Police Department", "", "Elm Police Department"),
        ("Oak County Sheriff Sheriff's Office", "", "Oak County Sheriff's Office"),
        ("Friends of Elm", "", "Friends of Elm"),
        ("Walla Walla County", "", "Walla Walla County"),
        ("Elm Sheriffs' Association", "", "Elm Sheriffs' Association"),
        ("State Bureau", "It was the State Bureau of Prints.", "State Bureau of Prints"),
        ("State Bureau", "The State Bureau of Prints and the State Bureau of Ports.", "State Bureau"),
        ("Elm Sheriffs’ Association", "", "Elm Sheriffs' Association"),
        ("City Council of Elm Beach", "", "Elm Beach City Council"),
        ("N.C. State Bureau of Ports", "", "North Carolina State Bureau of Ports"),
        ("W.Va. State Police", "", "West Virginia State Police"),
        ("State Port Enforcement Division", "OHIO PORT ENFORCEMENT DIVISION", "Ohio Port Enforcement Division"),
        ("State Port Enforcement Division", "In Ohio they met.", "State Port Enforcement Division"),
        ("Ohio Department of State Police", "", "Ohio State Police"),
        ("OHAG", "In Ohio they met.", "Ohio Attorney General"),
        ("OHAG", "In Utah they met.", "OHAG"),
        ("Police of the City of Elm", "", "Elm Police Department"),
        ("City Council of the old sort", "", "City Council of the old sort"),
        ("40th District", "", ""),
        ("41st Senate District", "", ""),
        ("Elm Port District", "", "Elm Port District"),
        ("Carson Police Department", "CARSON CITY POLICE DEPARTMENT", "Carson City Police Department"),
        ("Carson Police Department", "The Carson Police Department of Carson City", "Carson Police Department"),
        ("State Police", "In Ohio the State Police met. A computer in West Virginia answers.", "Ohio State Police"),
        ("State Police", "The State Police of West Virginia's north met.", "West Virginia State Police"),
        ("State Police", "Ohio's State Police and Virginia met.", "State Police"),
        (
            "Department of Ports and Canals",
            "the Ohio Department of Ports and Canals",
            "Ohio Department of Ports and Canals",
        ),
        ("Department of Ports", "Department of Ports, Elm Grove, Ohio", "Ohio Department of Ports"),
        ("Department of Ports", "Ohio's Department of Ports, the Utah Department of Ports", "Department of Ports"),
        ("Department of Ports", "In Ohio the Department of Ports met.", "Department of Ports"),
    ],
)
def test_bodies_with_their_place(body: str, text: str, expected: str) -> None:
    assert full_body(body, (text,)) == expected


def test_another_papers_state_is_not_taken_over() -> None:
    other = "The Utah State Police met. Utah, Utah."
    assert full_body("State Police", ("In Ohio they met. Ohio's rules are Ohio's.", other)) == "Ohio State Police"
    assert full_body("State Police", ("In Ohio they met.", other)) == "Utah State Police"
    assert full_body("State Police", ("They met.", other)) == "Utah State Police"
    often = "Ohio's roads are Ohio's. In Ohio the State Police met."
    assert full_body("State Police", ("She came from Utah.", often)) == "Ohio State Police"


def test_the_nearest_text_decides() -> None:
    assert full_body("City Council", ("Elm City Council", "Oak City Council")) == "Elm City Council"


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Merrow", "Ada Merrow"), ("Orr", ""), ("Vane", ""), ("Ada Merrow", ""), ("ICE", ""), ("[redacted]", "")],
)
def test_one_bearer_of_a_surname(name: str, expected: str) -> None:
    people = (Person("Ada Merrow", "", "", "header"), Person("Ben Orr", "", "", "header"), Person("Cy Orr", "", "", ""))
    person = full_name(name, known_in(people, "", TOPIC))
    assert (person.name if person else "") == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ada Merrow", "Elm County"),
        ("Ida Hull", ""),
        ("Ben Orr", ""),
        ("Cy Dale", ""),
        ("Merrow", ""),
        ("[redacted]", ""),
    ],
)
def test_the_body_that_heads_of_the_file_give(name: str, expected: str) -> None:
    people = (
        Person("Ada Merrow", "", "Elm County", "from-header"),
        Person("Ben Orr", "", "Oak County", "in-text"),
        Person("Cy Dale", "", "", "signature"),
        Person("Ida Hull", "", "County Judge/Executive", "addressee"),
    )
    assert body_in_heads(name, known_in(people, "", TOPIC)) == expected
