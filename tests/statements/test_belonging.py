"""Which body a person speaks for, where several may be meant."""

from dataclasses import replace

import pytest

from foia_scan.records import Document, Person
from foia_scan.statements.belonging import Bearer, candidates, choosing, for_body, for_none, likeliest
from foia_scan.statements.belonging.mentions import mentions
from foia_scan.topics import load
from tests.statements.made import memo

TOPIC = load("secure-communities")


def bearer(name: str, role: str, text: str, *, told: str = "", document: Document | None = None) -> Bearer:
    return Bearer(name, role, told, "", "source-named", document or memo("2010-08-03"), text, text, (), "", "")


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The Elm State Patrol answered Immigration and Customs Enforcement.", {"Elm State Patrol", "ICE"}),
        ("Ada Merrow. Elm County Board. Room 4", {"Elm County Board"}),
        ("ELM CITY COUNCIL met", {"Elm City Council"}),
        ("ELM COUNTY SHERIFF'S OFFICE", {"Elm County Sheriff's Office"}),
        ("When Former Elm Police Department staff left", {"Elm Police Department"}),
        ("Ada Merrow of the Elm Law Clinic came.", {"Elm Law Clinic"}),
        ("The department and the office agreed.", set()),
    ],
)
def test_bodies_that_a_text_names(text: str, bodies: set[str]) -> None:
    found = mentions(text, TOPIC).bodies
    assert set(found) == bodies
    for body, spans in found.items():
        for start, end in spans:
            assert text[start:end].split()[-1].lower() in f"{body} enforcement".lower()


def test_places_that_a_text_names() -> None:
    there = mentions("The City of Elm and Oak County, Ohio, met the Mayor of Ash. The Oak County board sat.", TOPIC)
    assert there.cities == {"Elm": 1, "Ash": 1}
    assert there.counties == {"Oak County": 2}
    assert there.states == {"Ohio": 1}


def test_bodies_that_may_be_meant() -> None:
    author = Person("Ben Orr", "", "Elm Law Clinic", "signature")
    document = replace(memo(None), author=author, people=(author,))
    text = "Oak County is in Ohio. Lena Dale, an organizer with Friends of Ash, and the State Patrol came."
    found = candidates(bearer("Lena Dale", "Sheriff", text, told="Oak County Board", document=document), TOPIC)
    assert {"Elm Law Clinic", "Oak County", "Oak County Sheriff's Office", "Oak County Board"} <= set(found)
    assert {"State of Ohio", "Ohio State Patrol", "Friends of Ash"} <= set(found)
    assert len(set(found)) == len(found)
    assert "" not in found
    assert candidates(bearer("Lena Dale", "", "She came.", told=""), TOPIC) == ()


def test_evidence_tells_near_from_far_and_the_rules_answer() -> None:
    near = for_body("Elm Law Clinic", bearer("Ada Merrow", "", "Ada Merrow of the Elm Law Clinic came."), TOPIC)
    far = for_body(
        "Elm Law Clinic", bearer("Ada Merrow", "", f"Ada Merrow. {'It rained. ' * 90}The Elm Law Clinic sued"), TOPIC
    )
    none = for_body("Elm Law Clinic", bearer("Ada Merrow", "", "Ada Merrow came."), TOPIC)
    assert "own distance=15 after" in near
    assert "own word after of" in near
    titled = for_body("Elm Law Clinic", bearer("Ada Merrow", "", "Ada Merrow, Director Orr, Elm Law Clinic"), TOPIC)
    assert {"own word after director", "own word after Name"} <= titled  # no one's name is evidence
    assert "own word after orr" not in titled
    assert "own distance=far after" in far
    assert "own apart" in none
    told = bearer("Ada Merrow", "", "Ada Merrow came.", told="Elm Law Clinic")
    assert "told" in for_body("Elm Law Clinic", told, TOPIC) - none
    assert "none told" in for_none(bearer("Ada Merrow", "", ""))
    assert "one told" in for_none(told)


@pytest.mark.parametrize(
    ("role", "told", "text", "expected"),
    [
        ("Mayor", "", "The City of Elm joined. Mayor Ada Merrow said so.", "City of Elm"),
        ("spokeswoman", "ICE", "A spokeswoman for ICE, Ada Merrow, said so to the Elm County Board.", "ICE"),
        ("Mayor", "", "Mayor Ada Merrow said so.", ""),
        ("", "", "Nobody there knew Ada Merrow.", ""),
    ],
)
def test_the_likeliest_body(role: str, told: str, text: str, expected: str) -> None:
    chosen = likeliest(bearer("Ada Merrow", role, text, told=told), TOPIC)
    assert (chosen.body if chosen else told) == expected


def test_the_rules_answer_stands_where_nothing_is_likely(monkeypatch: pytest.MonkeyPatch) -> None:
    even = choosing._Weights(0.4, 0.9, 0.9, of={})
    monkeypatch.setattr(choosing, "_weights", lambda: even)
    of_two = bearer("Ada Merrow", "", "The Elm Law Clinic met the Oak Law Clinic.", told="Elm Law Clinic")
    assert likeliest(of_two, TOPIC) is None
    sure = choosing._Weights(0.4, 0.9, 0.9, of={"told": 5.0})
    monkeypatch.setattr(choosing, "_weights", lambda: sure)
    chosen = likeliest(of_two, TOPIC)
    assert chosen is not None
    assert chosen.body == "Elm Law Clinic"
    assert 0.9 < chosen.probability <= 1


def test_the_beginning_of_the_rules_body_is_no_other_body(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choosing, "_weights", lambda: choosing._Weights(0.1, 0.1, 0.1, of={"body=county": 9.0}))
    text = "Ada Merrow rang Elm County."
    assert likeliest(bearer("Ada Merrow", "", text, told="Elm County Board"), TOPIC) is None
    chosen = likeliest(bearer("Ada Merrow", "", text, told="Oak County Board"), TOPIC)
    assert chosen is not None
    assert chosen.body == "Elm County"


def test_more_is_asked_for_where_the_rules_tell_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choosing, "_weights", lambda: choosing._Weights(0.4, 0.97, 0.5, {"own distance=5 after": 3.0}))
    text = "Ada Merrow, Elm Law Clinic."
    assert likeliest(bearer("Ada Merrow", "", text), TOPIC) is None
    chosen = likeliest(bearer("Ada Merrow", "", text, told="Oak County Board"), TOPIC)
    assert chosen is not None
    assert chosen.body == "Elm Law Clinic"


def test_less_is_asked_for_the_agency(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choosing, "_weights", lambda: choosing._Weights(0.4, 0.97, 0.5, {"own distance=5 after": 3.0}))
    chosen = likeliest(bearer("Ada Merrow", "", "Ada Merrow, ICE."), TOPIC)
    assert chosen is not None
    assert chosen.body == "ICE"
    assert 0.5 < chosen.probability < 0.97
