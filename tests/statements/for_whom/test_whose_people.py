"""Whose people and whose words: clauses behind what they report, houses told by a word, bodies by their letters, papers
that entries name; each with a look-alike."""

from dataclasses import replace
from typing import Any

import pytest

from foia_scan.records import Person
from foia_scan.statements.for_whom.fuller_forms import full_body
from foia_scan.statements.for_whom.lawmakers import chamber_of
from foia_scan.statements.for_whom.state_bodies import told_by_title
from foia_scan.statements.quotations import quotations
from foia_scan.statements.saying.reporting import frames
from tests.statements.made import MERROW, body, read

ORR = Person("Ben Orr", "", "", "header")
MOSS = Person("Ida Moss", "Captain", "Elm State Police", "signature")
MAIL = {"people": (MERROW, ORR)}
ICE = Person("ICE", "", "ICE", "issuer")


@pytest.mark.parametrize(
    ("text", "source", "kind"),
    [
        ("A county may opt out, you told the six of us at the table on May 2.", "you", "after"),
        ("A county may opt out, he told most of them over coffee.", "he", "after"),
        ("A county may opt out, he told the clerk of us that day that it may.", "he", "before"),
        ("A clerk in Elm City, Minn., Ida Moss, said that a county may opt out.", "Ida Moss", "before"),
        ("A clerk in Elm City, N.H., Ida Moss, said that a county may opt out.", "Ida Moss", "before"),
        (
            "That month Mr. Ben Orr of our Department of Ports told them that a county may leave.",
            "Mr. Ben Orr",
            "before",
        ),
        ("That month our Department of Ports told them that a county may leave.", "our Department of Ports", "before"),
    ],
)
def test_who_reports_it(text: str, source: str, kind: str) -> None:
    assert (source, kind) in [(frame.source, frame.kind) for frame in frames(text, quotations(text))]


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Until I hear from the port my advice is that a county may leave.", False),
        ("Unless we hear from the port our view is that a county may leave.", False),
        ("I hear from the port that a county may leave.", True),
    ],
)
def test_who_has_not_spoken_yet(text: str, heard: bool) -> None:
    assert any(frame.verb == "heard from" for frame in frames(text, quotations(text))) is heard


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Mr. Orr told them on a conference call that a county may leave.", ["Mr. Orr"]),
        ("Mr. Orr told them on the staff call that a county may leave.", ["Mr. Orr"]),
        ("The counties call the program voluntary.", ["The counties"]),
        ("Some call the program voluntary.", ["Some"]),
    ],
)
def test_a_call_is_no_verb_behind_its_article(text: str, heard: list[str]) -> None:
    assert [frame.source for frame in frames(text, quotations(text))] == heard


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        ("Governor of Iowa", "State of Iowa"),
        ("governor of the Commonwealth of Virginia", "Commonwealth of Virginia"),
        ("Attorney General of Iowa", "Iowa Attorney General's Office"),
        ("Governor", ""),
        ("Governor of the Elks", ""),
        ("Counsel to the Governor of Iowa", ""),
        ("Lieutenant Governor of Iowa", ""),
    ],
)
def test_a_title_that_tells_its_state(role: str, expected: str) -> None:
    assert told_by_title(role) == expected


def test_a_title_s_state_goes_before_that_of_the_address() -> None:
    text = "Ms. Ada Merrow, Governor of Iowa. Washington. Elm City, Washington."
    assert body("Ada Merrow", "Governor of Iowa", text) == "State of Iowa"


@pytest.mark.parametrize(
    ("short", "text", "expected"),
    [
        ("Iowa DPS", "The Iowa Department of Port Safety wrote.", "Iowa Department of Port Safety"),
        ("Iowa DPS", "The Iowa Division of Ports wrote.", "Iowa DPS"),
        ("Iowa DPS", "Ohio has a Department of Port Safety.", "Iowa DPS"),
        ("The State Police", "The Iowa State Police wrote.", "Iowa State Police"),
        ("The State Police", "The police wrote.", "The State Police"),
    ],
)
def test_a_state_s_body_in_full(short: str, text: str, expected: str) -> None:
    assert full_body(short, (text,)) == expected


@pytest.mark.parametrize(
    ("role", "text", "expected"),
    [
        ("Director", "The Director of the XBI, Ms. Ada Merrow, came.", "XBI"),
        ("Assistant Director", "Assistant Director Ada Merrow of the Iowa XCI came.", "Iowa XCI"),
        ("Assistant Director", "Assistant Director Ada Merrow of the Iowa XCI Lodge came.", "Iowa XCI Lodge"),
    ],
)
def test_bodies_by_their_letters(role: str, text: str, expected: str) -> None:
    assert body("Ada Merrow", role, text, author=None, people=()) == expected


@pytest.mark.parametrize(
    ("surname", "text", "expected"),
    [
        ("Merrow", "IOWA HOUSE OF REPRESENTATIVES\nREP. MERROW: It rained.", "Iowa House of Representatives"),
        ("Merrow", "VIRGINIA HOUSE OF DELEGATES\nREP. MERROW: It rained.", "Virginia House of Delegates"),
        ("Merrow", "IOWA HOUSE OF REPRESENTATIVES\nREP. ORR: It rained.", ""),
        ("Merrow", "HOUSE OF REPRESENTATIVES\nREP. MERROW: It rained.", ""),
    ],
)
def test_a_state_s_house_where_its_member_is_heard(surname: str, text: str, expected: str) -> None:
    assert chamber_of("Rep.", surname, ("",), (text,)) == expected


@pytest.mark.parametrize(
    ("role", "text", "expected"),
    [
        ("Commissioner", "Commissioner Merrow wrote that his Division has no means. Elm County.", ""),
        ("Commissioner", "Commissioner Merrow wrote that the Division has no means. Elm County.", "Elm County"),
    ],
)
def test_a_commissioner_with_a_division(role: str, text: str, expected: str) -> None:
    assert body("Ada Merrow", role, text, author=None, people=()) == expected


@pytest.mark.parametrize(
    ("text", "rest", "expected"),
    [
        # a body's desk answers for it, and somebody at it for himself
        ("The FBI’s help desk said that a county may opt out.", {}, ("FBI", "FBI")),
        ("A clerk at the FBI help desk said that a county may opt out.", {}, ("clerk", "FBI")),
        # a notice says it, not who has it
        ("The notice informs me that a county may opt out.", {"author": MOSS}, ("ICE", "ICE")),
        ("I give notice that a county may opt out.", {"author": MOSS}, ("Ida Moss", "Elm State Police")),
        # an agreement's amendment, and a quotation in a memo
        (
            "3. Section IV is added:\n“A county may opt out.”",
            {"kind": "moa", "author": ICE},
            ("ICE", "ICE"),
        ),
        ("3. Section IV is added:\n“A county may opt out.”", {}, ("", "")),
        # our own, by name
        ("Our Ben Orr told them that a county may opt out.", MAIL, ("Ben Orr", "ICE")),
        ("Our people told them that a county may opt out.", MAIL, ("ICE", "ICE")),
        # a paper that stands below
        (
            "Read Ben Orr’s log, pasted below. “A county may opt out.”",
            {"kind": "email", "people": (MERROW, ORR)},
            ("Ben Orr", "ICE"),
        ),
    ],
)
def test_who_holds_it(text: str, rest: dict[str, Any], expected: tuple[str, str]) -> None:
    people = rest.get("people") or tuple(filter(None, (rest.get("author"),)))
    (statement, *_) = read(text, **{**rest, **({"people": people} if people else {})})
    assert (statement.speaker, statement.organization) == expected


@pytest.mark.parametrize(
    ("line", "speaker"),
    [
        ("May 2, 2010. Letter, Orr to Moss: a county may opt out.", "Ben Orr"),
        ("May 2, 2010. E-mail from Orr: a county may opt out.", "Ben Orr"),
        ("May 2, 2010. Letter: a county may opt out.", "Ada Merrow"),
    ],
)
def test_a_paper_that_an_entry_names(line: str, speaker: str) -> None:
    (statement,) = read(line, kind="report", people=(MERROW, ORR))
    assert statement.speaker == speaker


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("In a long opinion Monday, Ms. Ida Moss took their side.\n“A county may opt out,” Moss wrote.", "2010-08-02"),
        ("On Monday it rained, and Ms. Ida Moss took their side.\n“A county may opt out,” Moss wrote.", "2010-08-03"),
    ],
)
def test_the_day_of_an_opinion_in_a_story(text: str, date: str) -> None:
    (statement,) = read(text, kind="news", author=None, people=())
    assert (statement.speaker, statement.date) == ("Ida Moss", date)


@pytest.mark.parametrize(("name", "audience"), [("Ida Moss", "internal"), ("Ben Orr", "jurisdiction")])
def test_who_is_interviewed_tells_those_who_ask(name: str, audience: str) -> None:
    asked = Person("Ida Moss", "Chief", "", "title")
    text = f"{name} said that a county may opt out."
    (statement,) = read(
        text,
        kind="report",
        title="Secure Communities\nPerson interviewed: Ida Moss, Chief of the Elm County jail",
        author=Person("Eve Stone", "Inspector", "DHS OIG", "drafter"),
        people=(asked, replace(ORR, organization="ICE")),
        status="internal",
    )
    assert statement.audience == audience
