"""The short names that address books have for departments."""

import pytest

from foia_scan.statements.naming.acronyms import in_full
from tests.statements.made import read


@pytest.mark.parametrize(
    ("short", "text", "expected"),
    [
        ("DPS", "The Department of Public Safety wrote.", "Department of Public Safety"),
        ("UDPS", "UTAH DEPARTMENT OF PUBLIC SAFETY", "Utah Department of Public Safety"),
        ("AZDPS", "In Arizona the Department of Public Safety wrote.", "Arizona Department of Public Safety"),
        ("AZDPS", "We drove through Arizona.", "Arizona Department of Public Safety"),
        ("OAG", "The Office of the Attorney General answered.", "Office of the Attorney General"),
        ("EPS", "The Executive Office of Public Safety answered.", "Executive Office of Public Safety"),
        ("EPD", "The Elmford Police Department came.", "Elmford Police Department"),
        ("EPD", "The Elmford Police came.", "Elmford Police Department"),
        ("EBI", "The Elm Bureau of Investigation came.", "Elm Bureau of Investigation"),
        ("GOV", "The Governor is away.", "Governor's Office"),
        ("KBI", "We drove through Kansas.", "Kansas Bureau of Investigation"),
        ("OSBI", "We drove through Oklahoma.", "Oklahoma State Bureau of Investigation"),
        ("CBI", "Colorado, Colorado, Colorado and California", "Colorado Bureau of Investigation"),
        ("BCA", "We drove through Minnesota.", "Bureau of Criminal Apprehension"),
        ("FDLE", "We drove through Florida.", "Florida Department of Law Enforcement"),
        ("OSP", "We drove through Ohio.", "Ohio State Police"),
        ("OHP", "We drove through Oklahoma.", "Oklahoma Highway Patrol"),
        # what nothing spells out, and what only looks like it
        ("FDLE", "We drove through Ohio.", "FDLE"),
        ("AZDPS", "We drove through Ohio.", "AZDPS"),
        ("CBI", "We drove through Colorado and California.", "CBI"),
        ("HBI", "We drove through Kansas.", "HBI"),
        ("BCA", "We drove on.", "BCA"),
        ("EPS", "Every Port Ships.", "EPS"),
        ("EPD", "Every Port Department ships.", "Every Port Department"),
        ("GOV", "The mayor is away.", "GOV"),
        ("HAR", "Hartford has a field office.", "HAR"),
    ],
)
def test_short_names_in_full(short: str, text: str, expected: str) -> None:
    assert in_full(short, (text,)) == expected


def test_the_nearest_text_spells_it_out() -> None:
    near, far = "The Ohio Department of Public Safety", "The Utah Bureau of Ports"
    assert in_full("ODPS", (near, far)) == "Ohio Department of Public Safety"
    assert in_full("UBP", (near, far)) == "Utah Bureau of Ports"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The Utah Department of Public Safety met us. In May UDPS told the sheriff that the county may opt out.",
            "Utah Department of Public Safety",
        ),
        # a bureau goes by its letters
        (
            "The Kansas Bureau of Investigation met us. In May the KBI told the sheriff that the county may opt out.",
            "KBI",
        ),
        ("In May UDPS told the sheriff that the county may opt out.", "UDPS"),
    ],
)
def test_a_department_that_speaks_by_its_letters(text: str, speaker: str) -> None:
    assert [(said.speaker, said.organization) for said in read(text)] == [(speaker, speaker)]
