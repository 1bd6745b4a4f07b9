"""Whose officer somebody is by half a body's name, by its whole name, or by the sentence before."""

import pytest

from foia_scan.statements.for_whom.houses import of_a_named_house, of_the_house
from foia_scan.statements.for_whom.spoken_for import spoken_for_before
from tests.statements.made import TOPIC


@pytest.mark.parametrize(
    ("text", "bodies", "expected"),
    [
        ("The Bureau's director, Ann Roe, came.", ("Ohio Bureau of Prints",), "Ohio Bureau of Prints"),
        ("The League's counsel, Mr. Ann Roe, came.", ("Elm Pilots' League",), "Elm Pilots' League"),
        ("The Ohio Bureau of Prints met. The Bureau's director, Ann Roe, came.", (), "Ohio Bureau of Prints"),
        # several that are called so, or none by its whole name
        ("The Bureau's director, Ann Roe, came.", ("Ohio Bureau of Prints", "Bureau of Ports"), ""),
        ("The Ohio Bureau of Prints and the Utah Bureau of Ports met. The Bureau's head, Ann Roe, came.", (), ""),
        ("The Records Bureau met. The Bureau's director, Ann Roe, came.", (), ""),
        # no house's
        ("Ann Roe came to the Bureau.", ("Ohio Bureau of Prints",), None),
        ("The Bureau's director, Lee Park, came. Ann Roe did not.", ("Ohio Bureau of Prints",), None),
    ],
)
def test_whose_officer_by_half_a_name(text: str, bodies: tuple[str, ...], expected: str | None) -> None:
    assert of_the_house("Roe", text, text, bodies) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Roe of the Harbor Workers' Table, who had come early, rose.", "Harbor Workers' Table"),
        ("Ann Roe from the Elm Ratepayers spoke.", "Elm Ratepayers"),
        ("Ann Roe of the Second Ward spoke.", ""),
        ("Ann Roe of the United States spoke.", ""),
        ("Ann Roe of the Harbor Workers' Table in Elm spoke.", ""),
        ("Ann Roe of the Deployment Branch, spoke.", ""),
        ("Lee Park of the Harbor Workers' Table, and Ann Roe, rose.", ""),
        ("Her counterpart in the Harbor Police, Ann Roe, disagreed.", "Harbor Police"),
        ("Her counterpart in the Harbor Police met Ann Roe.", ""),
    ],
)
def test_a_house_whatever_its_name(text: str, expected: str) -> None:
    assert of_a_named_house("Ann Roe", text, TOPIC) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Governor's office sees it otherwise. Spokeswoman Ann Roe said so.", "Governor's Office"),
        ("ICE declined to wait. A spokesman, Ann Roe, said so.", "ICE"),
        ("A year later the governor's office sees it otherwise. Legal Counsel Ann Roe said so.", "Governor's Office"),
        ("The clerk and the governor's office and others. Legal Counsel Ann Roe said so.", ""),
        ("The sheriff sees it otherwise. Spokeswoman Ann Roe said so.", ""),
        ("They wrote to the Governor's office. Spokeswoman Ann Roe said so.", ""),
        ("The Governor's office sees it otherwise. Ann Roe said so.", ""),
    ],
)
def test_the_house_of_the_sentence_before(text: str, expected: str) -> None:
    assert spoken_for_before("Ann Roe", text, TOPIC) == expected
