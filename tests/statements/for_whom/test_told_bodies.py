"""The body and the title by which a holder is told: a city's police, a governor's staff, a part of a department, a
rank in capitals; and what resembles them."""

import pytest

from foia_scan.statements.for_whom import affiliations
from foia_scan.statements.for_whom.affiliations import Affiliations
from foia_scan.statements.naming.named_bodies import is_part
from foia_scan.statements.near_words import Words
from foia_scan.statements.writers.own_voice import Holder
from tests.statements.made import TOPIC, body, memo, named_in


def told(role: str, organization: str, text: str, monkeypatch: pytest.MonkeyPatch) -> Holder:
    monkeypatch.setattr(affiliations, "likeliest", lambda bearer, topic: None)
    holder = Holder("Ada Merrow", role, organization, "direct", "from-header")
    return Affiliations(memo(None), text, Words(text), named_in(text), TOPIC).told_of(holder)


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        ("DEPUTY DIRECTOR", "Deputy Director"),
        ("CHIEF", "Chief"),
        ("AUSA", "AUSA"),
        ("SAC", "SAC"),
        ("Deputy director", "Deputy director"),
    ],
)
def test_a_title_in_capitals_is_spelled(role: str, expected: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert told(role, "FBI", "Ms. Merrow spoke.", monkeypatch).role == expected


@pytest.mark.parametrize(
    ("role", "organization", "text", "expected"),
    [
        ("clerk", "Police Department", "The City of Elm met.", "Elm Police Department"),
        ("clerk", "Department of Police", "The City of Elm met.", "Elm Police Department"),
        ("clerk", "Department of Police", "The City of Elm met. The EPD wrote.", "EPD"),
        ("clerk", "City Council", "The City of Elm met.", "Elm City Council"),
        ("clerk", "Police Department", "The City of Elm and the City of Oak met.", "Police Department"),
        ("clerk", "Police Department", "Elmwood PD and Oak PD wrote.", "Police Department"),
        ("clerk", "Department of Ports", "The City of Elm met.", "Department of Ports"),
        ("Police Commissioner", "Elmford", "Ms. Merrow spoke.", "Elmford Police Department"),
        ("Commissioner", "Elmford", "Ms. Merrow spoke.", "Elmford"),
        ("counsel", "State of Ohio", "The governor's counsel, Ada Merrow, wrote.", "Ohio Governor's Office"),
        ("counsel", "State of Ohio", "The governor's counsel, Cy Dale, wrote to Ms. Merrow.", "State of Ohio"),
        ("clerk", "Member of the Elm County Board", "Ms. Merrow spoke.", ""),
        ("clerk", "Memberton Police Department", "Ms. Merrow spoke.", "Memberton Police Department"),
        (
            "clerk",
            "Ohio Department of Public Safety, Records Bureau",
            "Ms. Merrow spoke.",
            "Ohio Department of Public Safety",
        ),
        (
            "clerk",
            "Elm Department of Public Safety, Records Bureau",
            "Ms. Merrow spoke.",
            "Elm Department of Public Safety, Records Bureau",
        ),
    ],
)
def test_the_body_told(role: str, organization: str, text: str, expected: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert told(role, organization, text, monkeypatch).organization == expected


@pytest.mark.parametrize(
    ("role", "text", "expected"),
    [
        ("Ohio's man", "Ohio's man, Ada Merrow, spoke.", "State of Ohio"),
        ("Ohio's boatman", "Ohio's boatman, Ada Merrow, spoke.", ""),
        ("", "Ada Merrow of DPS of Ohio said so.", "DPS of Ohio"),
        ("", "Ada Merrow of DPS of course said so.", "DPS"),
    ],
)
def test_the_body_beside_the_name(role: str, text: str, expected: str) -> None:
    assert body("Ada Merrow", role, text) == expected


@pytest.mark.parametrize(
    ("own", "of_locals", "role", "expected"),
    [
        ("", False, "Secretary", "DHS"),
        ("ICE", True, "Secretary", "DHS"),
        ("", True, "Secretary", ""),
        ("", False, "Treasurer", ""),
    ],
)
def test_the_secretary_of_a_state_s_papers_is_not_the_federal_one(
    own: str, of_locals: bool, role: str, expected: str
) -> None:
    text = "Ms. Merrow spoke."
    read = Affiliations(
        memo(None),
        text,
        Words(text),
        named_in(text),
        TOPIC,
        own=own,
        of_locals=of_locals,
    )
    assert read.of("Ada Merrow", role)[0] == expected


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("Office of State, Local and Tribal Coordination", True),
        ("Office of State and Local Coordination", True),
        ("Office of Tribal Affairs", True),
        ("Office of State and Local Lamps", False),
        ("Elm Office of State and Local Coordination", False),
    ],
)
def test_an_office_that_every_agency_has_is_a_part(name: str, part: bool) -> None:
    assert is_part(name) is part
