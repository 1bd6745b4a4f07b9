"""Who was there, by the lists that head minutes, hearings and notes of calls; and what is no such list."""

import re

import pytest

from tests.documents.paper import one, said

TEXT = """
ELM COUNTY BOARD OF SUPERVISORS
Minutes of the meeting of Tuesday, May 18, 2010
{lists}

The meeting was called to order at seven, and the minutes of the meeting of April were approved as they stood.
"""
HOUSE = "U.S. House of Representatives"
BOARD = "Elm County Board of Supervisors"


def test_those_on_the_side_of_who_takes_the_notes() -> None:
    head = "ELM STATE POLICE\nNotes of telephone conference, May 18, 2010\nTaken by Ada Roe, Director\n\n"
    lists = "On the line for CBA: Joe Harker, Pilot. For the State: Lt. Col. Lee Tran; Ben Orr; {last}.\n\n"
    said = "Mr. Harker began with the lamps, and the answer is in the file that the harbor master has asked for.\n"
    with_me = {p.name: p.organization for p in one(head + lists.format(last="myself") + said).people}
    without = {p.name: p.organization for p in one(head + lists.format(last="Cy Dale") + said).people}
    assert (with_me["Lee Tran"], with_me["Joe Harker"], without["Lee Tran"]) == ("Elm State Police", "CBA", "")


def there(lists: str) -> list[tuple[str, str, str]]:
    document = one(TEXT.format(lists=lists))
    return [(person.name, person.role, person.organization) for person in document.people if " " in person.name]


@pytest.mark.parametrize(
    ("lists", "people"),
    [
        (
            "Attending: Ada Roe, Clerk. By invitation: Lee Tran, CBA. Ms. Roe thanked Mr. Joe Dell for coming.",
            [("Ada Roe", "Clerk", ""), ("Lee Tran", "", "CBA")],
        ),
        (
            "On the line: Ada Roe, Deputy Assistant Secretary, DMS; Lee Tran/CBA; Joe Harker (CBA)",
            [("Ada Roe", "Deputy Assistant Secretary", "DMS"), ("Lee Tran", "", "CBA"), ("Joe Harker", "", "CBA")],
        ),
        (
            "For the Elm State Police: Ada Roe, Superintendent; Lee Tran, Outreach Lead\nFor CBA: Joe Harker",
            [
                ("Ada Roe", "Superintendent", "Elm State Police"),
                ("Lee Tran", "Outreach Lead", "Elm State Police"),
                ("Joe Harker", "", "CBA"),
            ],
        ),
        (
            "Present: Supervisors Ada Roe (chair), Tran, Harker. Also: Joe Dell, County Counsel; a clerk of the court",
            [("Ada Roe", "chair", BOARD), ("Joe Dell", "County Counsel", "")],
        ),
        (
            "Members: Supervisors Ada Roe (chair), Lee Tran. Staff: Joe Dell, County Counsel",
            [("Ada Roe", "chair", BOARD), ("Lee Tran", "Supervisor", BOARD), ("Joe Dell", "County Counsel", "")],
        ),
        (
            "Staff members: Ada Roe, Clerk; Lee Tran, Director",
            [("Ada Roe", "Clerk", ""), ("Lee Tran", "Director", "")],
        ),
        (
            "PRESENT: Chair Joan Clay; Commissioners Esther Ban,\nTran. ABSENT: Dell. ALSO PRESENT: Sheriff\nHal Reed.",
            [("Joan Clay", "Chair", BOARD), ("Esther Ban", "Commissioner", BOARD), ("Hal Reed", "Sheriff", "")],
        ),
        ("Present: Joan Clay\nSubject of the meeting: Sheriff Hal Reed", [("Joan Clay", "", "")]),
        ("Commissioner Ada Roe, Chair; Commissioner Lee Tran", []),
        ("Staff: Ada Roe, Clerk. Absent: Lee Tran", [("Ada Roe", "Clerk", "")]),
        (
            "CBA: Ada Roe (Director), Lee Tran\nHouse: Joe Dell (counsel), two clerks",
            [("Ada Roe", "Director", "CBA"), ("Lee Tran", "", "CBA"), ("Joe Dell", "counsel", HOUSE)],
        ),
        (
            "Governor's Office: Ada Roe, counsel; Lee Tran\nElm Police: Joe Dell; Hal Reed",
            [
                ("Ada Roe", "counsel", "Governor's Office"),
                ("Lee Tran", "", "Governor's Office"),
                ("Joe Dell", "", "Elm Police"),
                ("Hal Reed", "", "Elm Police"),
            ],
        ),
        (
            "Present: Joan Clay, Esther Ban. City Attorney: Ada Roe. Port Clerk: Lee Tran.",
            [
                ("Joan Clay", "", ""),
                ("Esther Ban", "", ""),
                ("Ada Roe", "City Attorney", ""),
                ("Lee Tran", "Port Clerk", ""),
            ],
        ),
        (
            "Present: Council Members Joan Clay, Esther Ban.",
            [("Joan Clay", "Council Member", BOARD), ("Esther Ban", "Council Member", BOARD)],
        ),
        # look-alikes
        ("Present: Joan Clay. Absent Supervisor: Ada Roe.", [("Joan Clay", "", "")]),
        ("Present: Joan Clay. Excused Supervisor: Ada Roe.", [("Joan Clay", "", "")]),
        ("Present: Joan Clay. Letter to the Sheriff: Ada Roe.", [("Joan Clay", "", "")]),
        (
            "Present: Joan Clay. Clerk of the Board: Ada Roe.",
            [("Joan Clay", "", ""), ("Ada Roe", "Clerk of the Board", "")],
        ),
        ("Present: Joan Clay. City Attorney: absent. Motion: Ada Roe.", [("Joan Clay", "", "")]),
        ("Present: Joan Clay. Thanked the City Attorney: Ada Roe and others.", [("Joan Clay", "", "")]),
        ("Governor's Office: Ada Roe; two clerks\nElm Police: Joe Dell", []),
        ("Governor's Boat: Ada Roe, counsel; Lee Tran\nMembers of the Board: Joe Dell; Hal Reed", []),
        ("CBA: New York, then and now\nElm: Ada Roe (Director)", []),
        ("For the record: Ada Roe spoke first, and Lee Tran spoke last of all that day.", []),
        ("Staff found: Ada Roe, Clerk, is owed a day", []),
    ],
)
def test_who_was_there(lists: str, people: list[tuple[str, str, str]]) -> None:
    assert there(lists) == people


@pytest.mark.parametrize(
    ("line", "is_text"),
    [
        ("Marlowe: it is voluntary.", True),
        ("Venue: the usual one.", False),
        ("Marlowe: Deputy Chief", False),
    ],
)
def test_what_is_noted_of_one_who_takes_part_is_no_head(line: str, is_text: bool) -> None:
    text = (
        f"Notes of call, August 27, 2010\n\nParticipants: Ellen Marlowe (CBA), Joe Harker (Port of Alden)\n\n{line}\n"
    )
    told = said(one(text), text)
    assert (told == [line]) == is_text


@pytest.mark.parametrize(
    ("listed", "bodies"),
    [
        ("Ellen Marlowe and Joe Harker, CBA; Ann Doyle, clerk", ["CBA", "CBA", ""]),
        ("Ellen Marlowe, Lee Tran and Joe Harker, CBA", ["CBA", "CBA", "CBA"]),
        ("Ellen Marlowe and Joe Harker", ["", ""]),
    ],
)
def test_a_body_behind_several_names_is_that_of_each(listed: str, bodies: list[str]) -> None:
    text = f"Notes of call, August 27, 2010\n\nOn the line: {listed}\n\nThe ports were told that the letters come.\n"
    named = {person.name: person.organization for person in one(text).people}
    assert [named[name] for name in re.findall(r"[A-Z][a-z]+ [A-Z][a-z]+(?=,| and|$)", listed)] == bodies
