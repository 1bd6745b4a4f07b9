"""The place of whoever holds a local office: where a story is from, whose commissioner it is; and look-alikes."""

import pytest

from foia_scan.records import DocumentKind
from foia_scan.statements.for_whom.office_places import dateline
from tests.statements.made import body


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("ELM CITY (AP) -- The hall was full.", "Elm City"),
        ("ELM CITY. The hall was full.", "Elm City"),
        ("It rained. ELM CITY. A man came.", "Elm City"),
        ("ELM CITY. Nobody came.", "Elm City"),
        ("ELMWOOD. At noon it rained.", "Elmwood"),
        ("ELM CITY, Okla. Sheriff Roe said so.", "Elm City"),
        ("ELM CITY, N.Y. Sheriff Roe said so.", "Elm City"),
        ("ELM-HARBOR. The hall was full.", "Elm-Harbor"),
        # look-alikes
        ("ELM CITY. Rules of the lamp room.", ""),
        ("ELM CITY, Okla. sheriffs came.", ""),
        ("NEWS. The hall was full.", ""),
        ("SUMMARY. The hall was full.", ""),
        ("FOIA. The hall was full.", ""),
        ("FBI. In May it rained.", ""),
        ("MERROW, Lt. Ben Orr said so.", ""),
        (f"{'It rained for a day. ' * 30}ELM CITY. The hall was full.", ""),
    ],
)
def test_where_a_story_is_from(text: str, place: str) -> None:
    assert dateline(text) == place


@pytest.mark.parametrize(
    ("role", "text", "kind", "expected"),
    [
        ("Mayor", "OAK CITY. The hall was full. Mayor Ada Merrow laughed.", "news", "City of Oak City"),
        ("Mayor", "OAK CITY, Okla. Mayor Ada Merrow laughed.", "news", "City of Oak City"),
        ("Mayor", "NEWS. The hall was full. Mayor Ada Merrow laughed.", "news", ""),
        ("Mayor", "OAK CITY. The hall was full. Mayor Ada Merrow laughed.", "memo", ""),
        (
            "Councilman",
            "ELMWOOD - Councilman Ada Merrow laughed. The City Council sat.",
            "news",
            "Elmwood City Council",
        ),
        ("Councilman", "ELMWOOD - Councilman Ada Merrow laughed.", "news", ""),
        ("Sheriff", "Sheriff Ada Merrow of nearby Oak County. Elm County sat.", "news", "Oak County Sheriff's Office"),
        ("Sheriff", "Sheriff Ada Merrow of noisy Oak County. Elm County sat.", "news", ""),
        # commissioners of a county, and of a State
        (
            "Commissioner",
            "Ms. Merrow spoke. Elm County. The county board.",
            "memo",
            "Elm County Board of Commissioners",
        ),
        ("Commissioner", "Ms. Merrow spoke. Elm County.", "memo", "Elm County"),
        (
            "Commissioner",
            "Ms. Merrow spoke. The Ohio Department of Corrections and Elm County.",
            "memo",
            "Ohio Department of Corrections",
        ),
        ("Commissioner", "Ms. Merrow spoke. The Ohio Department of Ports and Elm County.", "memo", "Elm County"),
        ("Trial Attorney", "Ms. Merrow spoke in Elm County.", "memo", ""),
        (
            "Councilor",
            "ELM CITY. The hall was full. City Hall was quiet. Ms. Merrow spoke.",
            "news",
            "Elm City City Council",
        ),
        ("Councilor", "ELM CITY. The hall was full. The council met. Ms. Merrow spoke.", "news", ""),
        (
            "Commissioner",
            "Ms. Merrow spoke. The Ohio Department of Corrections and the Utah Department of Police.",
            "memo",
            "",
        ),
        ("Commissioner of Ports", "Ms. Merrow spoke in Elm County. The county commission.", "memo", ""),
        (
            "Commissioner of Elm County",
            "Ms. Merrow spoke. The county board.",
            "memo",
            "Elm County Board of Commissioners",
        ),
        (
            "Commissioner of the Board",
            "Ms. Merrow spoke in Elm County. The county commission.",
            "memo",
            "Elm County Board of Commissioners",
        ),
        # a county called like the officer
        ("Sheriff", "Sheriff Ada Merrow spoke in Merrow County.", "memo", ""),
        ("Sheriff", "Sheriff Ada Merrow spoke in Elm County.", "memo", "Elm County Sheriff's Office"),
        # a place in the title
        ("Engineer of the City of Elm", "Ms. Merrow spoke.", "memo", "City of Elm"),
        ("Engineer in the City of Elm", "Ms. Merrow spoke.", "memo", ""),
        ("Police Commissioner", "The City of Elm met. Ms. Merrow spoke.", "memo", "Elm Police Department"),
    ],
)
def test_the_body_of_an_officer(role: str, text: str, kind: DocumentKind, expected: str) -> None:
    assert body("Ada Merrow", role, text, kind=kind) == expected
