"""What is no body of somebody, and the body that an office has without saying it."""

from dataclasses import replace

import pytest

from foia_scan.records import Person
from foia_scan.statements.for_whom.fuller_forms import full_body
from foia_scan.statements.for_whom.lawmakers import MEMBER_OF_CONGRESS
from foia_scan.statements.for_whom.spoken_for import spoken_for_by_name
from foia_scan.statements.for_whom.state_bodies import of_secretary
from foia_scan.statements.for_whom.sworn_accounts import own_account
from tests.statements.made import MERROW, TOPIC, body, memo, read


@pytest.mark.parametrize(
    ("role", "text", "who"),
    [
        # what somebody has, wants or does is no body of theirs
        (
            "",
            "Ann Roe, the sheriff of Elm County, spoke. Roe has no love for the program.",
            "Elm County Sheriff's Office",
        ),
        ("", "Ann Roe thanks the clerk for the program.", ""),
        ("", "Ann Roe has been with the Ohio State Police since May.", "Ohio State Police"),
        # a rank of police is of no agency
        ("Maj.", "Maj. Ann Roe, who heads the agency's records division, spoke.", ""),
        # a State's bureau in small letters, and its attorney general's office
        ("", "Ann Roe, director of the Ohio identification bureau, spoke.", "Ohio Identification Bureau"),
        ("", "Ann Roe of the attorney general's office spoke. Ohio has one.", "Attorney General's Office"),
    ],
)
def test_the_body_by_the_words_beside(role: str, text: str, who: str) -> None:
    assert body("Ann Roe", role, text) == who


@pytest.mark.parametrize(
    ("role", "who"),
    [
        ("the state's Secretary of Public Safety", "Department of Public Safety"),
        ("the state's secretary of the treasury", ""),
    ],
)
def test_the_secretary_of_a_state(role: str, who: str) -> None:
    assert of_secretary(role) == who


def test_a_representative_of_an_agency_is_no_member() -> None:
    assert MEMBER_OF_CONGRESS.match("representative") is None
    assert MEMBER_OF_CONGRESS.match("Representative") is not None
    assert MEMBER_OF_CONGRESS.match("Rep.") is not None


def test_the_solicitor_in_a_county_s_minutes() -> None:
    board = Person("Elm County Board of Commissioners", "", "Elm County Board of Commissioners", "issuer")
    text = "Present: Commissioners Lee and Dell; Solicitor Ann Roe."
    assert body("Ann Roe", "Solicitor", text, author=board, kind="minutes") == "Elm County"
    assert body("Ann Roe", "Warden", text, author=board, kind="minutes") != "Elm County"


def test_the_state_of_a_force_by_its_capital() -> None:
    other = "The Oregon State Police wrote to the Ohio lamp works."
    assert full_body("State Police", ("I spoke to Harrisburg. The State Police say so.", other)) == (
        "Pennsylvania State Police"
    )
    assert full_body("State Police", ("I spoke to Elm. The State Police say so.", other)) == "Oregon State Police"
    assert full_body("State Highway Patrol", ("Every county in Missouri has one.",)) == "Missouri State Highway Patrol"


def test_the_body_that_a_question_asks_of() -> None:
    asked = "Q. Did the Ohio State Police answer? A. Major Ann Roe wrote back."
    assert spoken_for_by_name("Roe", asked, TOPIC) == "Ohio State Police"
    assert spoken_for_by_name("Roe", asked.replace("Did the", "Is that the"), TOPIC) == ""


@pytest.mark.parametrize(
    ("called", "speaker"),
    [("Ms. Merrow", "Ada Merrow"), ("Mr. Merrow", "Merrow"), ("Merrow", "Ada Merrow"), ("Mr. Orr", "Ben Orr")],
)
def test_a_mr_is_no_ada(called: str, speaker: str) -> None:
    sheriff = Person("Ben Orr", "Sheriff", "Elm County Sheriff's Office", "header")
    found = read(f"A call with {called}, who said that a county may opt out.", people=(MERROW, sheriff), author=None)
    assert [each.speaker for each in found] == [speaker]


@pytest.mark.parametrize(
    ("role", "text", "who"),
    [
        ("", "In Ohio a spokesman for the governor, Ann Roe, spoke.", "Ohio Governor's Office"),
        ("counsel to the governor", "Ann Roe spoke. Ohio heard it.", "Ohio Governor's Office"),
        ("counsel to the governor", "Ann Roe spoke.", ""),
        ("", "Ann Roe of Casa Abierta, which represents pilots, spoke.", "Casa Abierta"),
        ("", "Ann Roe of Elm Upper City, which lies inland, spoke.", ""),
        ("", "Ann Roe, who then ran the Ohio State Police, spoke.", "Ohio State Police"),
    ],
)
def test_the_house_that_words_tell(role: str, text: str, who: str) -> None:
    assert body("Ann Roe", role, text) == who


def test_the_witness_s_own_supervisor() -> None:
    witness = Person("Cy Dale", "Analyst", "ICE", "deponent")
    asked = "Q. Who was your supervisor? A. Ann Roe."
    assert body("Ann Roe", "", asked, author=witness, kind="deposition") == "ICE"
    assert body("Ann Roe", "", "Q. Who was their supervisor? A. Ann Roe.", author=witness, kind="deposition") == ""


def test_a_sheriff_who_tells_of_the_agency_is_not_of_it() -> None:
    answers = "Q. {} Roe, how long have you served?\nA. Since May. I was told by ICE that it was so."
    witness = replace(memo(None), kind="deposition", author=Person("Ann Roe", "", "", "deponent"))
    assert own_account("Ann Roe", witness, answers.format("Sheriff"), TOPIC) == ""
    assert own_account("Ann Roe", witness, answers.format("Ms."), TOPIC) == "ICE"


def test_a_county_s_board_by_one_name() -> None:
    assert full_body("Board of Commissioners of Elm County", ("",)) == "Elm County Board of Commissioners"
    assert full_body("Board of Trade", ("",)) == "Board of Trade"


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        (
            "The panel has Sheriff Wade Orr (Elm County, Ohio). Sheriff Orr said that no county can opt out.",
            "Elm County Sheriff's Office",
        ),
        (
            "Ann Roe chairs the board of commissioners in Elm County, Ohio. Ms. Roe said that a county can opt out.",
            "Elm County Board of Commissioners",
        ),
        # of some board, it isn't told which: nobody's, and not the agency's
        ("The commissioners met. Ann Roe, who chairs the board, said that no county can opt out.", ""),
        ("Ann Roe is with ICE. Ms. Roe, who chairs the working group, said that no county can opt out.", "ICE"),
        (
            "Officials in Elm County met. Ann Roe, who chairs the County Commission, said that no county can opt out.",
            "Elm County Commission",
        ),
        (
            "She wrote to Alden Frye, the Commissioner of Public Safety of Ohio. He said that a county can opt out.",
            "Ohio Department of Public Safety",
        ),
        (
            "The State Police see it otherwise. Lt. Ann Roe said that no county can opt out. Ohio signed in May.",
            "Ohio State Police",
        ),
        ("The State Police see it otherwise. Lt. Ann Roe of Elm County said that no county can opt out.", ""),
    ],
)
def test_who_sits_for_a_county_and_who_is_of_its_state(text: str, organization: str) -> None:
    assert [each.organization for each in read(text, kind="news", author=None, people=())] == [organization]
