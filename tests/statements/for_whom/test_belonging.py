"""Which body a person speaks for, where several may be meant."""

from dataclasses import replace

import pytest

from foia_scan.records import Person
from foia_scan.statements.for_whom.belonging import Bearer, candidates, choosing, for_body, for_none, key, likeliest
from foia_scan.statements.for_whom.belonging.mentions import mentions
from foia_scan.topics import load
from tests.statements.made import bearer, memo

TOPIC = load("secure-communities")


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
    long = "In Ohio Lena Dale of the Department of Public Safety and Harbor Services came"
    assert "Ohio Department of Public Safety and Harbor Services" in candidates(bearer("Lena Dale", "", long), TOPIC)
    other = "In Ohio Lena Dale of the Office of Public Safety and Harbor Services came"
    assert "Ohio Office of Public Safety and Harbor Services" not in candidates(bearer("Lena Dale", "", other), TOPIC)


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


@pytest.mark.parametrize(
    ("role", "told", "told_by", "held_by", "chosen"),
    [
        ("clerk", "Ohio Department of Ports", "", "from-header", ""),
        ("Sheriff", "", "", "source-named", ""),
        ("spokesman", "", "of-another", "source-named", ""),
        ("Governor", "Elm Police Department", "beside-name", "source-named", ""),
        ("State Sen.", "Ohio Senate", "state-lawmaker", "source-named", ""),
        ("clerk", "Ohio Department of Ports", "beside-name", "source-named", ""),
        ("clerk", "Elm County", "own-account", "turn", ""),
        ("", "U.S. House of Representatives", "member-of-congress", "pronoun", ""),
        ("", "KELM", "broadcaster", "turn", ""),
        ("", "Elm State Patrol", "own-people", "source-named", ""),
        # what the agency may yet be told against
        ("clerk", "Ohio Department of Ports", "", "from-directory", "ICE"),
        ("Outreach Lead, Secure Communities", "Ohio State Police", "", "from-header", "ICE"),
        ("clerk", "Field Communications", "", "memo-head", "ICE"),
        ("Unit Chief", "", "", "source-named", "ICE"),
    ],
)
def test_what_is_never_given_up_for_the_agency(
    role: str, told: str, told_by: str, held_by: str, chosen: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choosing, "_weights", lambda: choosing._Weights(0.1, 0.1, 0.1, of={"body=the-agency": 20.0}))
    text = "Ada Merrow rang ICE."
    found = likeliest(Bearer("Ada Merrow", role, told, told_by, held_by, memo(None), text, text, (), "", ""), TOPIC)
    assert (found.body if found else "") == chosen


def test_a_witness_is_not_of_congress(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choosing, "_weights", lambda: choosing._Weights(0.1, 0.1, 0.1, of={"body=house": 20.0}))
    text = "Ada Merrow spoke in the House of Representatives."
    hearing = replace(memo(None), kind="transcript")
    for told in ("", "ICE"):
        assert not likeliest(Bearer("Ada Merrow", "", told, "", "turn", hearing, text, text, (), "", ""), TOPIC) or told


@pytest.mark.parametrize(
    ("rule", "listed", "chosen"),
    [
        ("witness-list", "Elm Harbor Works", ""),
        ("present", "Elm Harbor Works", "ICE"),
        ("witness-list", "Oak Works", "ICE"),
    ],
)
def test_what_the_list_of_witnesses_tells_stands(
    rule: str, listed: str, chosen: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choosing, "_weights", lambda: choosing._Weights(0.1, 0.1, 0.1, of={"body=the-agency": 20.0}))
    hearing = replace(memo(None), kind="transcript", people=(Person("Ada Merrow", "", listed, rule),))
    text = "Ada Merrow rang ICE."
    who = Bearer("Ada Merrow", "", "Elm Harbor Works", "", "turn", hearing, text, text, (), "", "")
    found = likeliest(who, TOPIC)
    assert (found.body if found else "") == chosen


@pytest.mark.parametrize(
    ("told", "told_by", "chosen"),
    [
        ("Elm Law Clinic", "", ""),
        ("Elm University", "", ""),
        ("Elm Law Clinic", "member-of-the-issuer", "ICE"),
        ("Elm Support Center Division", "", "ICE"),
        ("Elm Harbor Works", "", "ICE"),
    ],
)
def test_a_society_that_a_signature_tells_is_not_given_up(
    told: str, told_by: str, chosen: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choosing, "_weights", lambda: choosing._Weights(0.1, 0.1, 0.1, of={"body=the-agency": 20.0}))
    text = "Ada Merrow rang ICE."
    who = Bearer("Ada Merrow", "", told, told_by, "from-header", memo(None), text, text, (), "", "")
    found = likeliest(who, TOPIC)
    assert (found.body if found else "") == chosen


@pytest.mark.parametrize(("own", "chosen"), [("ICE", "ICE"), ("", "")])
def test_a_chief_in_the_agency_s_own_papers_may_be_its_own(
    own: str, chosen: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choosing, "_weights", lambda: choosing._Weights(0.1, 0.1, 0.1, of={"body=the-agency": 20.0}))
    text = "Ada Merrow rang ICE."
    found = likeliest(Bearer("Ada Merrow", "Chief", "", "", "turn", memo(None), text, text, (), own, ""), TOPIC)
    assert (found.body if found else "") == chosen


@pytest.mark.parametrize(
    ("role", "told", "chosen"),
    [
        ("counsel", "Office of the Governor of Ohio", ""),
        ("Governor", "Office of the Governor of Ohio", "Ohio"),
        ("counsel", "Office of the Governor of Utah", "Ohio"),
    ],
)
def test_a_state_is_not_taken_for_one_of_its_bodies(
    role: str, told: str, chosen: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choosing, "_weights", lambda: choosing._Weights(0.1, 0.1, 0.1, of={"body=state": 20.0}))
    found = likeliest(bearer("Ada Merrow", role, "Ada Merrow rang from Ohio.", told=told), TOPIC)
    assert (found.body if found else "") == chosen


@pytest.mark.parametrize(
    ("body", "other"),
    [
        ("Senate of Ohio", "the Ohio Senate"),
        ("Office of the Governor of Ohio", "Ohio Governor's Office"),
        ("Office of the Ohio Attorney General", "Ohio Attorney General’s Office"),
        ("Council of the District of Columbia", "DC Council"),
        ("ICE", "DHS"),
    ],
)
def test_two_names_of_one_body(body: str, other: str) -> None:
    assert key(body, TOPIC) == key(other, TOPIC)


@pytest.mark.parametrize(
    ("body", "other"),
    [
        ("Ohio Senate", "Ohio State Police"),
        ("State of Ohio", "Ohio Governor's Office"),
        ("Elm County Sheriff's Office", "Elm County"),
        ("Senate", "Ohio Senate"),
    ],
)
def test_names_of_two_bodies(body: str, other: str) -> None:
    assert key(body, TOPIC) != key(other, TOPIC)


@pytest.mark.parametrize(
    ("role", "chosen"), [("Congressional Liaison", ""), ("clerk", "U.S. House of Representatives")]
)
def test_who_deals_with_congress_is_not_of_it(role: str, chosen: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choosing, "_weights", lambda: choosing._Weights(0.1, 0.1, 0.1, of={"body=house": 20.0}))
    found = likeliest(bearer("Ada Merrow", role, "Ada Merrow rang the House of Representatives."), TOPIC)
    assert (found.body if found else "") == chosen


@pytest.mark.parametrize(("told_by", "chosen"), [("own-account", ""), ("member-of-the-issuer", "ICE")])
def test_what_somebody_says_of_themselves_stands(told_by: str, chosen: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choosing, "_weights", lambda: choosing._Weights(0.3, 0.3, 0.3, of={"body=the-agency": 1.0}))
    text = "Ada Merrow rang ICE."
    found = likeliest(
        Bearer("Ada Merrow", "", "Elm County", told_by, "turn", memo(None), text, text, (), "", ""), TOPIC
    )
    assert (found.body if found else "") == chosen


@pytest.mark.parametrize(
    ("body", "chosen"),
    [("Ohio Bureau of Ports", "Ohio Bureau of Ports"), ("BP", "BP"), ("Elm Law Clinic", "")],
)
def test_what_a_title_tells_only_another_form_of_its_name_replaces(
    body: str, chosen: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choosing, "candidates", lambda bearer, topic: (body,))
    monkeypatch.setattr(choosing, "for_body", lambda body, bearer, topic: frozenset({"it"}))
    monkeypatch.setattr(choosing, "_weights", lambda: choosing._Weights(0.3, 0.3, 0.3, of={"it": 9.0}))
    told = Bearer("Ada Merrow", "", "Bureau of Ports", "body-in-title", "turn", memo(None), "", "", (), "", "")
    found = likeliest(told, TOPIC)
    assert (found.body if found else "") == chosen
