"""Bodies that inspect others, that report to Congress, and those to which a liaison tends; and bodies, papers and
people that only sound like them."""

from typing import Any

import pytest

from foia_scan.bodies import INSPECTS, SEAT
from foia_scan.documents.organizations import known_in
from foia_scan.records import Person
from foia_scan.statements.for_whom.belonging import candidates
from foia_scan.statements.naming.beside_names import said_to_be_of
from tests.statements.made import TOPIC, bearer, read


@pytest.mark.parametrize(
    ("body", "inspects"),
    [
        ("DHS OIG", True),
        ("GAO", True),
        ("Office of Inspector General", True),
        ("Government Accountability Office", True),
        ("Elm Accountability Office", True),
        # look-alikes
        ("Coalition for Police Accountability", False),
        ("Elm Accountability Project", False),
        ("GAOL of Elm", False),
        ("Elm Fire Inspector", False),
    ],
)
def test_bodies_that_inspect(body: str, inspects: bool) -> None:
    assert (INSPECTS.search(body) is not None) is inspects


@pytest.mark.parametrize(
    ("rank", "sits"),
    [
        ("Vice Mayor", True),
        ("vice-mayor", True),
        ("Mayor Pro Tem", True),
        ("Mayor Pro-Tempore", True),
        ("Mayor", False),
        ("Vice President", False),
    ],
)
def test_who_sits_on_a_board(rank: str, sits: bool) -> None:
    assert (SEAT.fullmatch(rank) is not None) is sits


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("FBI Audit Liaison", ""),
        ("the GAO-OIG Liaison Office", ""),
        ("FBI and ICE liaison", ""),
        ("ICE Congressional Liaison", "ICE"),
        ("the FBI's liaison", "FBI"),
        ("FBI, Liaison Section", "FBI"),
        ("FBI Lamps", "FBI"),
    ],
)
def test_bodies_to_which_a_liaison_tends(text: str, body: str) -> None:
    assert known_in(text, TOPIC) == body


@pytest.mark.parametrize(
    ("body", "text", "expected"),
    [
        ("Elm County", "Ann Roe of ICE came.", "ICE"),
        ("FBI", "Ann Roe of the ICE field office came.", "ICE"),
        ("Elm County", "Ann Roe of ICE and Cal Roe of the FBI came.", "ICE"),
        ("Elm County", "Ann Roe of ICE, once Ms. Roe of the FBI, came.", ""),
        ("Elm County", "Ann Roe of the ACLU came.", ""),
        ("Elm County", "Ann Roe wrote of ICE.", ""),
        ("Elm County", "Ms. Roe of ICE came.", "ICE"),
        ("Elm County", "Director Roe of ICE came.", "ICE"),
        ("Elm County", "Ann T. Roe of ICE came.", "ICE"),
        ("Elm County", "Cal Roe of ICE wrote to Ann Roe.", ""),
        ("Elm County", "Cal T. Roe of ICE wrote to Ann Roe.", ""),
        ("", "Ann Roe of ICE came.", ""),
    ],
)
def test_of_what_agency_a_text_says_somebody_is(body: str, text: str, expected: str) -> None:
    assert said_to_be_of("Ann Roe", body, text, TOPIC) == expected


@pytest.mark.parametrize(
    ("name", "text", "there"),
    [
        ("Ada Oak", "Ada Oak County Attorney came.", False),
        ("Ada Oak", "Oak County came.", True),
        ("Oak", "Ada Oak County came.", True),
    ],
)
def test_a_name_is_no_part_of_a_county_s(name: str, text: str, there: bool) -> None:
    assert any("Oak County" in found for found in candidates(bearer(name, "", text), TOPIC)) is there


GAO: dict[str, Any] = {"kind": "report", "author": Person("GAO", "", "GAO", "issuer"), "people": ()}


@pytest.mark.parametrize(
    ("title", "rest", "audience"),
    [
        ("Secure Communities: what was told to counties", {}, "congress"),
        ("Secure Communities: draft report", {"status": "draft"}, "congress"),
        (
            "Secure Communities: what was told",
            {"author": Person("CRS", "", "Congressional Research Service", "issuer")},
            "congress",
        ),
        # look-alikes
        ("Secure Communities: record of interview", {}, "internal"),
        ("Secure Communities: exit conference notes", {}, "internal"),
        ("Secure Communities: what was told", {"author": Person("DHS OIG", "", "DHS OIG", "issuer")}, "public"),
        (
            "Secure Communities: what was told",
            {"author": Person("Elm Research Service", "", "Elm Research Service", "issuer")},
            "public",
        ),
        # a note for the file
        ("Secure Communities file note", {"author": None}, "internal"),
        ("Secure Communities profile notes of the town", {"author": None}, "internal"),
    ],
)
def test_who_reads_a_report(title: str, rest: dict[str, Any], audience: str) -> None:
    (said,) = read("Secure Communities came up.\nA county may opt out.", title=title, **{**GAO, **rest})
    assert said.audience == audience


@pytest.mark.parametrize(("issuer", "organization"), [("GAO", ""), ("DHS OIG", ""), ("FBI", "FBI")])
def test_an_official_in_the_paper_of_inspectors_is_not_theirs(issuer: str, organization: str) -> None:
    author = Person(issuer, "", issuer, "issuer")
    text = "Secure Communities came up.\nAn official said that a county may opt out."
    (said,) = read(text, kind="report", author=author, people=())
    assert (said.speaker, said.organization) == ("official", organization)
