"""The whole way for copies and versions: from files to the list of documents and what `foia-scan versions` prints."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from foia_scan import pipeline
from foia_scan.commands.app import app
from foia_scan.settings import Settings
from foia_scan.store.database import Database, open_database

SETTINGS = Settings(workers=1, ocr="never")
HEAD = """MEMORANDUM FOR: Field Office Directors
FROM: Warren J. Teague, Executive Director
DATE: {date}
SUBJECT: {subject}

"""
TEXT = """Secure Communities checks the fingerprints of every person who is booked into a county jail.
Participation in Secure Communities is {word} for each county.
{budget}
Directors will answer questions of sheriffs with these words and will send requests of the press to this office.
"""
BUDGET = "The budget for the next year has not been settled and nobody should speak of it."
MAIL = """From: Whitlow, Dana
Sent: Tuesday, May 11, 2010 9:07 AM
To: Teague, Warren
Subject: Alder County

The sheriff of Alder County wants out of the program and has written to the governor about it twice.
I would like to know what we should tell her before she speaks with the newspapers on Thursday.
"""
ANSWER = """From: Teague, Warren
Sent: Wednesday, May 12, 2010 {time}
To: Whitlow, Dana
Subject: RE: Alder County

{said}

-----Original Message-----
"""


def memo(word: str, budget: str, date: str, subject: str = "Talking with sheriffs", mark: str = "") -> str:
    return mark + HEAD.format(date=date, subject=subject) + TEXT.format(word=word, budget=budget)


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("versions")
    dump = home / "dump"
    dump.mkdir()
    (dump / "1_draft.txt").write_text(memo("voluntary", BUDGET, "June 4, 2010", mark="DRAFT - PREDECISIONAL\n"))
    (dump / "2_final.txt").write_text(memo("mandatory", BUDGET, "June 11, 2010"))
    (dump / "3_withheld.txt").write_text(memo("mandatory", "(b)(5)", "June 11, 2010"))
    (dump / "4_again.txt").write_text("\n" + memo("mandatory", BUDGET, "June 11, 2010"))
    (dump / "5_thread.txt").write_text(ANSWER.format(time="8:00 AM", said="Tell her that we will call.") + MAIL)
    (dump / "6_thread.txt").write_text(ANSWER.format(time="9:30 AM", said="She has called again, see below.") + MAIL)
    with open_database(home / "foia.db", create=True) as opened:
        pipeline.ingest([dump], opened, SETTINGS)
    return home / "foia.db"


def asked(database: Path, *arguments: str) -> str:
    result = CliRunner().invoke(app, [*arguments, "--db", str(database)])
    assert result.exit_code == 0, result.output
    return result.stdout


def names(rows: list[dict[str, str]]) -> list[str]:
    return [Path(row["file"]).name for row in rows]


def test_versions_stand_in_order_with_what_differs(database: Path) -> None:
    (family,) = json.loads(asked(database, "versions", "--format", "json"))
    assert names(family["versions"]) == ["1_draft.txt", "3_withheld.txt", "2_final.txt"]
    assert family["versions"][0]["ordered_by"] is None
    told = [(d["kind"], tuple(d["tags"]), d["exemptions"]) for d in family["differences"]]
    assert ("tags", ("voluntary", "mandatory"), []) in told
    assert ("withheld", (), ["(b)(5)"]) in told
    withheld = next(d for d in family["differences"] if d["kind"] == "withheld")
    assert withheld["withheld_by"] == family["versions"][1]["id"]
    assert BUDGET in withheld["earlier"]["words"] + withheld["later"]["words"]


def test_a_document_released_twice_is_listed_once_with_its_places(database: Path) -> None:
    listed = json.loads(asked(database, "documents", "--format", "json"))
    assert names(listed).count("4_again.txt") == 0
    final = next(row for row in listed if row["file"].endswith("2_final.txt"))
    assert names(final["sources"]) == ["4_again.txt"]


def test_a_quoted_message_is_listed_once_with_its_places(database: Path) -> None:
    listed = json.loads(asked(database, "documents", "--format", "json", "--from", "2010-05-11", "--to", "2010-05-11"))
    (message,) = listed
    assert (message["author"], names(message["sources"])) == ("Dana Whitlow", ["6_thread.txt"])


def test_a_copy_that_matches_the_filter_brings_up_the_first(database: Path) -> None:
    (found,) = json.loads(asked(database, "documents", "--format", "json", "--file", "4_again"))
    assert found["file"].endswith("2_final.txt")
    (family,) = json.loads(asked(database, "versions", "--format", "json", "--file", "4_again"))
    assert len(family["versions"]) == 3


@pytest.mark.parametrize(
    ("filters", "shown"),
    [
        (["--difference", "tags"], {"tags"}),
        (["--difference", "withheld"], {"withheld"}),
        (["--difference", "words"], None),
        (["--speaker", "teague"], {"tags", "withheld"}),
        (["--speaker", "whitlow"], None),
        (["--text", "talking"], {"tags", "withheld"}),
        (["--from", "2011"], None),
    ],
)
def test_filters(database: Path, filters: list[str], shown: set[str] | None) -> None:
    found = json.loads(asked(database, "versions", "--format", "json", *filters))
    assert {d["kind"] for family in found for d in family["differences"]} == (shown or set())
    assert bool(found) is (shown is not None)


def test_every_format_tells_the_same(database: Path) -> None:
    rows = list(csv.DictReader(asked(database, "versions", "--format", "csv").splitlines()))
    assert [row["number"] for row in rows if not row["difference"]] == ["1", "2", "3"]
    assert {row["difference"] for row in rows} == {"", "tags", "withheld"}
    for format in ("table", "markdown"):
        shown = " ".join(asked(database, "versions", "--format", format).split())
        assert "is mandatory for each county" in shown
        assert "version difference in the topic's words (voluntary, mandatory)" in shown
        assert "2 withholds under (b)(5)" in shown.replace("\\", "")


def test_statements_name_the_versions_of_their_document(database: Path) -> None:
    assert "one of 3 versions" in asked(database, "timeline", "--format", "table")


def content(database: Database) -> list[tuple[object, ...]]:
    tables = ("document_copies", "versions", "version_differences", "sketches")
    return [tuple(row.values()) for table in tables for row in database.query(f"SELECT * FROM {table} ORDER BY 1, 2")]


def test_a_second_analysis_changes_nothing_and_a_new_file_joins_its_family(database: Path, tmp_path: Path) -> None:
    with open_database(database, create=False) as opened:
        before = content(opened)
        opened.write("UPDATE analyses SET topic_version = 'older'")
        pipeline.analyze(opened, SETTINGS)
        assert content(opened) == before
        (tmp_path / "7_later.txt").write_text(memo("voluntary", BUDGET, "July 30, 2010"))
        pipeline.ingest([tmp_path], opened, SETTINGS)
        found = opened.query("SELECT count(*) AS n, count(DISTINCT family) AS families FROM versions")
        assert next(found) == {"n": 4, "families": 1}
