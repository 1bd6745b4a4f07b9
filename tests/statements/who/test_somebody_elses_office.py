"""Whose office it is: another place's, the writer's own house's, somebody's who is named further on."""

from dataclasses import replace

import pytest

from foia_scan.bodies import plainly
from foia_scan.records import Person
from foia_scan.statements.for_whom.lawmakers import _chamber
from foia_scan.statements.for_whom.office_places import only_council, place_beside, place_in
from foia_scan.statements.naming.offices import office_of
from foia_scan.statements.quotations import quotations
from foia_scan.statements.saying.reporting import frames
from tests.statements.made import MERROW, TOPIC, read

ORR = Person("Ben Orr", "Sheriff", "Elm County Sheriff's Office", "turn")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Sheriff Ben Orr of Elm County came. The sheriff told me that a county may opt out.", "Ben Orr"),
        ("Sheriff Ben Orr came. The sheriff of Oak County told me that a county may opt out.", "sheriff of Oak County"),
        ("The chief of our Bureau told me that a county may opt out.", "chief of our Bureau"),
    ],
)
def test_an_office_of_another_place_is_somebody_elses(text: str, speaker: str) -> None:
    assert [each.speaker for each in read(text)] == [speaker]


def test_who_is_named_further_on() -> None:
    story = "A spokesman for ICE said that a county may opt out.\n“It rains,” the spokesman, Ben Orr, said."
    assert [each.speaker for each in read(story, kind="news", author=None)] == ["Ben Orr"]
    two = f"{story}\n“It snows,” the spokesman, Ada Roe, said."
    assert [each.speaker for each in read(two, kind="news", author=None)] == ["ICE spokesman"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Mr. Roe quoted Mr. Orr's message to the clerk: “A county may opt out by a letter.”", "Orr"),
        ("Mr. Roe quoted a price: “A county may opt out by a letter.”", "Roe"),
    ],
)
def test_whose_message_is_quoted(text: str, speaker: str) -> None:
    assert [each.speaker.split()[-1] for each in read(text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("We did find that ICE never made it clear whether a county could opt out.", "Ada Merrow"),
        ("The FBI said that it was not clear whether a county could opt out.", "FBI"),
    ],
)
def test_what_somebody_never_made_clear_is_not_his_word(text: str, speaker: str) -> None:
    assert [each.speaker for each in read(text)] == [speaker]


def sources(text: str) -> list[str]:
    return [frame.source for frame in frames(text, quotations(text), TOPIC.organization_pattern)]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The chief tells the coordinator and the Bureau, and its name comes off the list.", ""),
        ("The chief tells the coordinator that its name comes off the list, and it does.", "The chief"),
        ("A county that wants out writes us a letter and we strike it from the list.", ""),
        ("The county writes us that it may leave.", "The county"),
        ("Ben Orr, Coordinator for ICE, by telephone, said that it is voluntary.", "Ben Orr"),
        ("Director Ben Orr, by telephone, informs the Board that it is voluntary.", "Director Ben Orr"),
        ("The federal agency that runs the program says that a county may leave.", "The federal agency"),
        ("The clerk that hired him says that a county may leave.", "The clerk"),
        ("Ann Roe, legal director of the Harbor Law Clinic, which has sued, said that a county may leave.", "Ann Roe"),
        ("The Elm Port, which has sued, said that a county may leave.", "The Elm Port"),
        (
            "The clerk's office informed us on May 2, through Deputy Clerk Ann Roe, that it may leave.",
            "Deputy Clerk Ann Roe",
        ),
        ("The clerk's office informed us on May 2, through the window, that it may leave.", "The clerk's office"),
    ],
)
def test_who_tells_it(text: str, source: str) -> None:
    assert source in sources(text) if source else sources(text) == []


@pytest.mark.parametrize(
    ("title", "text", "place"),
    [
        ("Sheriff", "Sheriff Ben Orr has served Elm County, Ohio, for nineteen years.", "Elm County"),
        ("Sheriff", "Sheriff Ben Orr has seen Elm County once.", ""),
        ("Police Chief", "Police Chief Ada Orr heads the police department of Port Gale, Ohio.", "Port Gale"),
        ("Sheriff", "In Fossil, Sheriff Lyle Orr said so.", ""),
        ("Sheriff", "In Fossil County, Sheriff Lyle Orr said so.", "Fossil County"),
        ("Sheriff", "In Fossil, Sheriff Lyle Orr said so. Fossil County is small.", "Fossil"),
    ],
)
def test_the_place_of_an_officer(title: str, text: str, place: str) -> None:
    office = office_of(title)
    assert office is not None
    assert place_beside(office, "Orr", text) == place


def test_places_that_are_none() -> None:
    assert place_in("Associate County") == ""
    assert place_in("Elm County") == "Elm County"
    assert only_council("They met in the Ada Werner Council Office Building.") == ""
    assert only_council("The Olney Neighborhood Council met.") == ""
    assert only_council("Members of the Olney City Council met.") == "Olney City Council"


@pytest.mark.parametrize(
    ("state", "chamber"),
    [
        ("Wisconsin", "Wisconsin State Assembly"),
        ("Virginia", "Virginia House of Delegates"),
        ("Ohio", "Ohio House of Representatives"),
    ],
)
def test_the_lower_house_of_a_state(state: str, chamber: str) -> None:
    assert _chamber(state, "state rep.", ()) == chamber


def test_the_secretary_of_a_states_own_release_is_of_no_federal_department() -> None:
    issuer = Person("Ohio Department of Ports", "", "Ohio Department of Ports", "issuer")
    text = "“A county may opt out,” Secretary Ada Roe said."
    (told,) = read(text, kind="press-release", author=issuer, people=())
    assert told.organization != "DHS"
    (federal,) = read(text, kind="press-release", author=replace(MERROW, organization="DHS"), people=())
    assert federal.organization in ("DHS", "")


def test_whose_a_withheld_name_is() -> None:
    signed = Person("[redacted (b)(6)]", "Secretary", "Elm Growers Roundtable", "signature")
    (told,) = read("Our members regard the program as mandatory.", kind="letter", author=signed, people=(signed,))
    assert told.organization == "Elm Growers Roundtable"


def test_a_statement_that_is_issued_on_something_told_at_length() -> None:
    text = (
        "Sheriff Ben Orr issued the following statement today on the resolution that was passed on Tuesday by the "
        "Board of County Commissioners.\n“I respect the Board. A county may not opt out of the program.”"
    )
    assert [each.speaker for each in read(text, kind="press-release")] == ["Ben Orr"]


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("the Elm State Police", "Elm State Police"),
        ("City of Elm Police Department", "Elm Police Department"),
        ("City of Elm", "City of Elm"),
        ("Elm Bureau of Ports (EBP)", "Elm Bureau of Ports"),
        ("The Elm Ledger", "The Elm Ledger"),
    ],
)
def test_a_bodys_plain_name(body: str, name: str) -> None:
    assert plainly(body) == name
