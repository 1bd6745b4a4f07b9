"""For which body somebody speaks, in the clauses of notes, letters and stories."""

from itertools import product

import pytest

from foia_scan.statements.for_whom.spoken_for import spoken_for_by_name
from tests.statements.made import TOPIC, body, read

BODIES = ("Ohio State Police", "Elm County Sheriff's Office", "Center for Harbors", "Elm County Board of Commissioners")
CLAUSES = (
    "Ann Roe heads the {}.",
    "Ann Roe wrote for the {} in May.",
    "Then Ann Roe, representing the {}, spoke.",
    "We heard Ann Roe in the {}.",
    "I called the {} and spoke with Ann Roe.",
    "I called the {} again and was put through to Ann Roe.",
    "The {}'s witness was Ann Roe.",
    "Ann Roe identified herself as being with the {}.",
    "Ann Roe, who said she was from the {}, called.",
    "Present for the {} was Ann Roe.",
    "From the {} came Ann Roe.",
    "The {} sent Ann Roe.",
    "My contact at the {}, Ann Roe, called.",
    "For the {}, Ann Roe spoke.",
    "Speaking for the {}, Ann Roe told us so.",
    "It was signed by Ann Roe for the {}.",
)


@pytest.mark.parametrize(("clause", "house"), list(product(CLAUSES, BODIES)))
def test_a_clause_tells_for_whom(clause: str, house: str) -> None:
    told = clause.format(house).replace("Commissioners's", "Commissioners'").replace("Harbors's", "Harbors'")
    assert spoken_for_by_name("Roe", told, TOPIC) == house


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe wrote to the Ohio State Police.",
        "Ann Roe called the Ohio State Police.",
        "I called the Ohio State Police. Ann Roe was out.",
        "Ann Roe was sent from the Ohio State Police.",
        "The Ohio State Police sent the letter that Ann Roe read.",
        "For the Ohio State Police it was late, Ann Roe thought.",
        "Ann Roe heads home from the Ohio State Police.",
        "Ann Roe, who once worked against the Ohio State Police, spoke.",
    ],
)
def test_other_clauses_tell_nothing(text: str) -> None:
    assert spoken_for_by_name("Roe", text, TOPIC) == ""


@pytest.mark.parametrize(
    ("text", "who"),
    [
        # an office between the name and the body
        ("Ann Roe, Assistant Attorney General with the Ohio Department of Ports, spoke.", "Ohio Department of Ports"),
        ("Ann Roe, Chief of Police of the Elm Police Department, spoke.", "Elm Police Department"),
        ("Ann Roe is chief of staff of the Ohio Department of Ports.", "Ohio Department of Ports"),
        ("Ohio Department of Ports Deputy Director Ann Roe spoke.", "Ohio Department of Ports"),
        # a city
        ("Ann Roe of the City of Elm spoke.", "City of Elm"),
        ("City of Elm spokeswoman Ann Roe spoke.", "City of Elm"),
        ("Ann Roe of the U.S. Immigration and Customs Enforcement spoke.", "ICE"),
        # a form
        ("Caller: Ann Roe. Agency: Ohio State Police. Message: none.", "Ohio State Police"),
        ("Agency: Ohio State Police. Completed by: Ann Roe.", "Ohio State Police"),
        # what somebody is no more, and where somebody only lives
        ("Ann Roe is a retired clerk and a former member of the Elm Police Board.", ""),
        ("Ann Roe, a resident of the City of Elm, spoke.", ""),
        ("Ann Roe, who left the post for one at the Ohio State Police, spoke.", ""),
    ],
)
def test_the_body_beside_an_office(text: str, who: str) -> None:
    assert body("Ann Roe", "", text) == who


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Counsel for the Ohio State Police, Ann Roe, argued that a county may opt out.", "Ann Roe"),
        ("Ann Roe, Major, Ohio State Police, said that a county may opt out.", "Ann Roe"),
        ("The Ohio State Police today announced that a county may opt out.", "Ohio State Police"),
        ("Ohio State Police – says that a county may opt out.", "Ohio State Police"),
        ("Ohio State Police (May 3): says that a county may opt out.", "Ohio State Police"),
        ("The website of the Center for Harbors says that a county may opt out.", "Center for Harbors"),
        ("The website of the Ohio Sheriffs Association says that a county may opt out.", "Ohio Sheriffs Association"),
        ("By Monday the Ohio State Police said that a county may opt out.", "Ohio State Police"),
        ("City lawyers have looked, and their answer is that a county may opt out.", "City lawyers"),
        ("The letter for the clerk says that a county may opt out.", "ICE"),
    ],
)
def test_the_one_who_speaks_for_it(text: str, speaker: str) -> None:
    assert [each.speaker for each in read(text)] == [speaker]
