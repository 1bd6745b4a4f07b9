"""The chamber of a State that a lawmaker sits in."""

import pytest

from foia_scan.statements.for_whom.lawmakers import (
    chamber_of,
    heard_as_member,
    in_congress,
    of_a_members_place,
    of_a_members_staff,
)
from tests.statements.made import TOPIC, body


@pytest.mark.parametrize(
    ("role", "text", "expected"),
    [
        ("State Sen.", "In Ohio State Sen. Ada Merrow said so.", "Ohio Senate"),
        ("Sen.", "State Sen. Ada Merrow said so. Ohio signed.", "Ohio Senate"),
        ("Senator", "State Senator Ada Merrow of the Ohio State Senate laughed.", "Ohio State Senate"),
        ("State Rep.", "State Rep. Ada Merrow said so. Ohio signed.", "Ohio House of Representatives"),
        ("", "Ada Merrow, a Republican state representative, said so. Ohio signed.", "Ohio House of Representatives"),
        ("Assemblymember", "Assemblymember Ada Merrow said so. Nevada signed.", "Nevada State Assembly"),
        ("Delegate", "Delegate Ada Merrow said so. Maryland signed.", "Maryland House of Delegates"),
        ("", "Ada Merrow, who represents Elm in the Ohio House of Representatives.", "Ohio House of Representatives"),
        ("", "By Ada Merrow. The writer, a dentist, represents Elm County in the Ohio Senate.", "Ohio Senate"),
        ("Ohio state senator", "Ohio and Utah met. Ada Merrow spoke.", "Ohio Senate"),
        ("State Sen.", "State Sen. Ada Merrow spoke. Ohio, Ohio, Ohio. Utah.", "Ohio Senate"),
        ("Rep.", "Rep. Ada Merrow, sponsor of House Bill 12, spoke. Ohio.", "Ohio House of Representatives"),
        ("Senator", "Senator Ada Merrow said that L.B. 403 would pass. Ohio.", "Ohio Senate"),
        ("", "Ada Merrow, Ohio House of Representatives", "Ohio House of Representatives"),
        ("Rep.", "Rep. Ada Merrow, R-Elm, said so. Ohio signed.", "Ohio House of Representatives"),
        ("Rep.", "Rep. Ada Merrow (D-Elm City) said so. Nevada signed.", "Nevada State Assembly"),
        ("Sen.", "Sen. Ada Merrow, D-Elm Falls, said so. Ohio signed.", "Ohio Senate"),
        # of Congress, of no State that is told, or no lawmakers
        ("Rep.", "Rep. Ada Merrow, sponsor of H.R. 12, spoke. Ohio.", ""),
        ("Sen.", "Sen. Ada Merrow said so. Ohio signed.", ""),
        ("Rep.", "Rep. Ada Merrow said so. Ohio signed.", ""),
        ("Rep.", "Rep. Ada Merrow, R-Okla., said so. Ohio signed.", ""),
        ("Rep.", "Rep. Ada Merrow, R-Ohio, said so.", ""),
        ("Rep.", "Rep. Ada Merrow (D-OH) said so. Ohio signed.", ""),
        ("Rep.", "Rep. Ada Merrow, D-N.Y., said so. Ohio signed.", ""),
        ("Rep.", "Rep. Ada Merrow, D-Puerto Rico, said so. Ohio signed.", ""),
        ("Rep.", "Rep. Ada Merrow, R-Elm, said so.", ""),
        ("State Sen.", "State Sen. Ada Merrow said so.", ""),
        ("State Sen.", "State Sen. Ada Merrow said so in Ohio and in Utah.", ""),
        ("State Treasurer", "State Treasurer Ada Merrow said so. Ohio signed.", ""),
        ("", "Ada Merrow wrote to Lee Dell, who sits in the Ohio Senate.", ""),
        ("", "State Sen. Lee Dell wrote to Ada Merrow. Ohio signed.", ""),
    ],
)
def test_the_chamber_of_a_lawmaker(role: str, text: str, expected: str) -> None:
    assert chamber_of(role, "Merrow", (text,), (text,)) == expected


def test_the_state_may_be_told_elsewhere() -> None:
    assert chamber_of("State Sen.", "Merrow", ("State Sen. Merrow spoke.",), ("Ohio signed.",)) == "Ohio Senate"
    assert chamber_of("", "Merrow", ("Ms. Merrow spoke.",), ("State Sen. Merrow of Ohio spoke.",)) == ""
    story = "ELM FALLS, Pa. — Ohio and Utah are out. State Sen. Merrow spoke."
    assert chamber_of("State Sen.", "Merrow", ("State Sen. Merrow spoke.",), (story,)) == "Pennsylvania Senate"


@pytest.mark.parametrize(
    ("title", "federal", "chamber"),
    [
        ("U.S. Rep.", "", "U.S. House of Representatives"),
        ("U.S. Sen.", "", "United States Senate"),
        ("United States Senator", "", "United States Senate"),
        ("Sen.", "Congress met.", "United States Senate"),
        # a State's, for all that is told
        ("Sen.", "", ""),
        ("State Sen.", "Congress met.", ""),
    ],
)
def test_a_chamber_of_congress(title: str, federal: str, chamber: str) -> None:
    named = TOPIC.organization(chamber)
    assert in_congress(title, federal, TOPIC) == (named.name if named else "")


@pytest.mark.parametrize(
    ("text", "chamber"),
    [
        ("Caller: Ada Merrow, legislative assistant, office of Rep. Park", "House of Representatives"),
        ("Ada Merrow, an aide to Senator Park, called.", "United States Senate"),
        ("Ada Merrow, counsel in the office of Congresswoman Park, called.", "House of Representatives"),
        # not on a staff, or of a State
        ("Ada Merrow, a dentist, called Rep. Park.", ""),
        ("Ada Merrow, an aide to the sheriff, called Senator Park.", ""),
        ("Ada Merrow, an aide to Senator Park of the Ohio Senate, called.", ""),
    ],
)
def test_the_staff_of_a_member_of_congress(text: str, chamber: str) -> None:
    named = TOPIC.organization(chamber)
    assert of_a_members_staff("Merrow", text, TOPIC) == (named.name if named else "")


HEARD = "SUBCOMMITTEE ON PORTS\nCOMMITTEE ON COMMERCE\nHOUSE OF REPRESENTATIVES\n\n{}\nMr. MERROW. I thank the chair.\n"


@pytest.mark.parametrize(
    ("name", "text", "chamber"),
    [
        ("Merrow", HEARD.format(""), "House of Representatives"),
        (
            "Merrow",
            HEARD.format("").replace("HOUSE OF REPRESENTATIVES", "UNITED STATES SENATE"),
            "United States Senate",
        ),
        # a witness, one whose name is given in full, one who is only spoken of, a city's committee
        ("Merrow", HEARD.format("STATEMENT OF ADA MERROW, HARBOR MASTER\n"), ""),
        ("Merrow", HEARD.format("Ada Merrow of the Harbor Board came.\n"), ""),
        ("Ada Merrow", HEARD.format(""), ""),
        ("Orr", HEARD.format("Mr. Orr was absent.\n"), ""),
        ("Merrow", HEARD.format("").replace("HOUSE OF REPRESENTATIVES", "CITY OF ELM"), ""),
    ],
)
def test_who_speaks_by_turns_before_a_committee(name: str, text: str, chamber: str) -> None:
    named = TOPIC.organization(chamber) if chamber else None
    assert heard_as_member(name, name.split()[-1], text, TOPIC) == (named.name if named else "")


def test_who_is_of_no_congress_by_a_place() -> None:
    assert body("Ada Merrow", "Rep.", "Rep. Ada Merrow, R-Elm, said so.") == ""
    assert body("Ada Merrow", "Rep.", "Rep. Ada Merrow, R-Okla., said so.") == "U.S. House of Representatives"


HOUSE = "HEARING before the SUBCOMMITTEE ON PORTS, HOUSE OF REPRESENTATIVES. Elm County came. "


@pytest.mark.parametrize(
    ("head", "text", "expected"),
    [
        (HOUSE, "Mr. DELL. My sheriff, Ada Merrow, reads it so.", True),
        (HOUSE, "Mr. DELL. Our own police chief Ada Merrow reads it so.", True),
        (HOUSE, "Mr. DELL. The sheriff, Ada Merrow, reads it so.", False),
        (HOUSE, "Mr. DELL. My sheriff, Ben Orr, knows Ada Merrow.", False),
        ("Elm County Board. It met. ", "Mr. DELL. My sheriff, Ada Merrow, reads it so.", False),
    ],
)
def test_a_member_speaks_of_the_sheriff_at_home(head: str, text: str, expected: bool) -> None:
    assert of_a_members_place("Merrow", text, head + text) is expected
    at_home = body("Ada Merrow", "sheriff", head + text, kind="transcript")
    assert at_home == ("" if expected else "Elm County Sheriff's Office")
