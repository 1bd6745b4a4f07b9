"""The body that a person speaks for, from another paper of the dump."""

from pathlib import Path

import pytest

from foia_scan import pipeline
from foia_scan.elsewhere import affiliated
from foia_scan.settings import Settings
from foia_scan.store.database import open_database

ICE = ("ICE", "ICE")
CLIPPING = """The Harbor Tribune
August 12, 2010

Counties and Secure Communities

Ada Merrow told reporters on Thursday that no county can opt out of Secure Communities. The board meets next week.
"""
LETTER = """U.S. Immigration and Customs Enforcement
September 7, 2010

Dear Sheriff Brem:

Participation in Secure Communities is voluntary, and your county may opt out of it by writing to this office.

Sincerely,
Ada Merrow
Acting Director
"""


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ([("Ada Merrow", "ICE", "ICE")], {"Ada Merrow": ICE}),
        ([("Ada Merrow", "ICE", "ICE"), ("Ada Merrow", "DHS", "ICE")], {"Ada Merrow": ICE}),
        ([("Ada Merrow", "ICE", "ICE"), ("Ada Merrow", "Alder County", "Alder County")], {}),
        ([("Merrow", "ICE", "ICE")], {}),
        ([("[redacted (b)(6)]", "ICE", "ICE")], {}),
    ],
)
def test_one_institution_is_known_and_two_are_not(
    told: list[tuple[str, str, str]], expected: dict[str, tuple[str, str]]
) -> None:
    assert affiliated(told) == expected


def _told(home: Path) -> dict[str, tuple[str, str | None]]:
    with open_database(home / "foia.db", create=True) as database:
        pipeline.ingest([home / "dump"], database, Settings(workers=1, ocr="never"))
        found = database.query(
            "SELECT quote, organization, json_extract(rules, '$.organization') AS rule FROM statements "
            "WHERE position IS NOT NULL AND speaker = 'Ada Merrow'"
        )
        return {row["quote"].split()[0]: (row["organization"], row["rule"]) for row in found}


def test_a_clipping_learns_it_from_a_letter_that_comes_later_and_forgets_it_with_a_second_one(tmp_path: Path) -> None:
    dump = tmp_path / "dump"
    dump.mkdir()
    (dump / "clipping.txt").write_text(CLIPPING)
    assert _told(tmp_path) == {"Ada": ("", None)}
    (dump / "letter.txt").write_text(LETTER)
    assert _told(tmp_path)["Ada"] == ("ICE", "known-elsewhere")
    other = LETTER.replace("U.S. Immigration and Customs Enforcement", "Alder County Sheriff's Office")
    (dump / "other.txt").write_text(other.replace("Acting Director", "Alder County Sheriff's Office"))
    assert _told(tmp_path)["Ada"] == ("", None)
