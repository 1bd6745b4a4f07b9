"""The body that the words right beside a name give, whatever bodies are mostly called by."""

import pytest

from foia_scan.bodies import chapter
from foia_scan.statements.naming.beside_names import body_beside, titles_beside
from tests.statements.made import TOPIC, read


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Ada Merrow of Harborkin, a tenants' rights group, spoke.", "Harborkin"),
        ("Ada Merrow of Casa del Puerto spoke.", "Casa del Puerto"),
        ("Ada Merrow, an organizer with Voces de la Ribera, spoke.", "Voces de la Ribera"),
        ("Ada Merrow, GBI Deputy Director, spoke.", "GBI"),
        ("Ada Merrow, a lawyer at the ACLU of Ohio, spoke.", "ACLU of Ohio"),
        ("Ada Merrow of the Elm Tenants Fund spoke.", "Elm Tenants Fund"),
        ("Ada Merrow, who runs Boatmen for Quiet Harbors from a shed, spoke.", "Boatmen for Quiet Harbors"),
        ("Ada Merrow of Mothers Against Noise spoke.", "Mothers Against Noise"),
        ("Elm State Patrol (May 3). I met with Captain Ada Merrow and two clerks.", "Elm State Patrol"),
        ("Elm State Patrol (May 3). I met with Captain Ada Merrow of the Print Division.", "Elm State Patrol"),
        ("Oak Town (May 2). Off for ice. Elm State Patrol (May 3). I met with Captain Ada Merrow.", "Elm State Patrol"),
        ("I met with Captain Ada Merrow of the Print Division.", "Print Division"),
        ("FBI, Records Division (Ms. Ada Merrow, chief). She was careful.", "FBI"),
        ("Ada Merrow, the Elm State Police spokeswoman, spoke.", "Elm State Police"),
        ("At the Elm State Police, Superintendent Ada Merrow said so.", "Elm State Police"),
        ("Ada Merrow, Assistant Director (Elm State Police), spoke.", "Elm State Police"),
        ("Ada Merrow, Assistant Director (Ohio SBI), spoke.", "Ohio SBI"),
        ("That is the Elm Port Bureau, where Ada Merrow, a deputy director, spoke.", "Elm Port Bureau"),
        ("Ada Merrow, Deputy Director, GBI. Lee Dell, clerk.", "GBI"),
        ("It was the GBI, where Ada Merrow spoke.", "GBI"),
        # look-alikes
        ("Ada Merrow, the Elm State Police cook, spoke.", ""),
        ("At the Elm State Police picnic, Ada Merrow said so.", ""),
        ("Ada Merrow, Assistant Director (acting), spoke.", ""),
        ("They met at the Elm Port Bureau, where Ada Merrow spoke.", ""),
        ("Ada Merrow, Deputy Director, CPA, spoke.", ""),
        ("Ada Merrow, who led the push against the program, spoke.", ""),
        ("Ada Merrow, who leads the program, spoke.", "ICE"),
        ("Ms. Merrow, the City Council says that we are out.", ""),
        ("Ada Merrow, who runs errands for Quiet Harbors, spoke.", ""),
        ("Elm Grove (May 3). I met with Captain Ada Merrow and two clerks.", ""),
        ("The clerk (Ms. Ada Merrow, whom I met) was careful.", ""),
        ("Ada Merrow of Elm Grove spoke.", ""),
        ("Ada Merrow of Elm Grove, a town of 900, spoke.", ""),
        ("Ada Merrow, GBI, spoke.", ""),
        ("Ada Merrow, a lawyer at the ACLU in Ohio, spoke.", "ACLU"),
    ],
)
def test_the_body_beside(text: str, body: str) -> None:
    assert body_beside("Ada Merrow", text, TOPIC) == body


@pytest.mark.parametrize(
    ("kind", "after", "name"),
    [
        ("advocate", " of Ohio said", "ACLU of Ohio"),
        ("advocate", " of Southern California", "ACLU of Southern California"),
        ("advocate", " of Elm County", "ACLU of Elm County"),
        ("advocate", " of old", "ACLU"),
        ("agency", " of Ohio", "ACLU"),
    ],
)
def test_the_chapter_of_a_society(kind: str, after: str, name: str) -> None:
    assert chapter("ACLU", kind, after) == name


@pytest.mark.parametrize(
    "who",
    ["Ann Roe of Harborkin", "Ann Roe, who runs Harborkin,", "Ann Roe of Elm Grove", "Captain Ann Roe"],
)
def test_nobody_of_somewhere_else_is_taken_for_one_of_the_agency(who: str) -> None:
    (said,) = read(f"{who} said that a county may opt out.")
    assert (said.speaker, said.organization) == ("Ann Roe", "")


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("The clerk has directed the Harbor Master, Ann Roe, to answer.", []),
        ("The mayor has directed the Corporation Counsel, Ann Roe, to answer.", ["Corporation Counsel"]),
        ("Ann Roe, adding that the sheriff was away, left.", []),
        ("Ann Roe, acting director of the port, left.", ["director of the port"]),
    ],
)
def test_the_titles_beside(text: str, titles: list[str]) -> None:
    assert list(titles_beside("Ann Roe", text)) == titles
