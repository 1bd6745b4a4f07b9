"""Which body a person speaks for, by how they are introduced: each case with a look-alike of another or of no body."""

import pytest

from tests.statements.made import read

SAID = "said that a county may opt out."


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        # the place before a title in small letters, and after a comma
        (f"The Maple Grove police chief, Ann Roe, {SAID}", "Maple Grove Police Department"),
        (f"Maple Grove Police Chief Ann Roe {SAID}", "Maple Grove Police Department"),
        # a body ends before the title of the next one
        (
            f"With Ann Roe of the Ohio Department of Ports and Elm County Sheriff Ben Orr we waited. Ann Roe {SAID}",
            "Ohio Department of Ports",
        ),
        (f"Ann Roe of the Department of Ports and Harbors {SAID}", "Department of Ports and Harbors"),
        # what stands behind a name is its own, not that of who stands before it
        (
            "On the line were Ben Orr of the Ohio Highway Patrol and Ann Roe from the Harbor Immigrant Coalition. "
            f"Ms. Roe {SAID}",
            "Harbor Immigrant Coalition",
        ),
        # the office of a State's officer, in small letters too
        (f"Ann Roe of the Ohio Attorney General's office {SAID}", "Ohio Attorney General"),
        (f"Ann Roe, a spokesman for the Ohio attorney general, {SAID}", "Ohio Attorney General"),
        # a body of many is named by its members
        (f"Ann Roe, who chairs the Elm County Board of Commissioners, {SAID}", "Elm County Board of Commissioners"),
        # senators of the United States, by the title or by the party and the State; others may be a State's
        (f"U.S. Sen. Ann Roe {SAID}", "U.S. Senate"),
        (f"Sen. Ann Roe, R-Ohio, {SAID}", "U.S. Senate"),
        (f"Sen. Ann Roe, R-Elm City, {SAID}", ""),
        # forces and papers are no persons
        (f"The Ohio State Highway Patrol {SAID}", "Ohio State Highway Patrol"),
        # residents, reporters and the staff of the elected are of no agency
        (f"Ann Roe, a resident, {SAID}", ""),
        (f"A reporter for the Elm Blade, Ann Roe, {SAID}", ""),
    ],
)
def test_the_body_by_how_somebody_is_introduced(text: str, organization: str) -> None:
    assert [found.organization for found in read(text)] == [organization]


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        # an officer of somebody sits where that one does
        (f"Sheriff Dan Holt of Oak County came. Holt's chief deputy, Sue Lark, {SAID}", "Oak County Sheriff's Office"),
        (f"The sheriffs came. Elm's chief deputy, Sue Lark, {SAID}", "Elm County Sheriff's Office"),
    ],
)
def test_where_an_officer_of_somebody_sits(text: str, organization: str) -> None:
    assert [found.organization for found in read(text)] == [organization]
