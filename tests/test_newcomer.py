"""What a newcomer sees: the sample release, end to end by the command line, and what it is told of it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

ROOT = Path(__file__).parent.parent
RELEASE = ROOT / "sample_docs" / "release"
pytestmark = pytest.mark.xdist_group("newcomer")  # one process reads the release, once


class Newcomer:
    """Runs the program on one database, as a shell would."""

    def __init__(self, database: Path) -> None:
        self.database = database

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "foia_scan", *arguments, "--db", str(self.database)]
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=120)

    def rows(self, *arguments: str) -> Any:
        done = self.run(*arguments, "--format", "json")
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)


@pytest.fixture(scope="module")
def newcomer(tmp_path_factory: pytest.TempPathFactory) -> Newcomer:
    one = Newcomer(tmp_path_factory.mktemp("newcomer") / "demo.db")
    done = one.run("ingest", "sample_docs/release")
    assert done.returncode == 3, done.stderr
    assert "Traceback" not in done.stderr + done.stdout
    return one


@pytest.fixture(scope="module")
def statements(newcomer: Newcomer) -> list[dict[str, Any]]:
    return newcomer.rows("timeline", "--limit", "0")  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def pairs(newcomer: Newcomer) -> list[dict[str, Any]]:
    return newcomer.rows("contradictions", "--limit", "0")  # type: ignore[no-any-return]


def test_every_file_is_accounted_for(newcomer: Newcomer) -> None:
    files = {Path(row["file"]).name: row for row in newcomer.rows("status")["files"]}
    assert sorted(files) == sorted(path.name for path in RELEASE.iterdir())
    assert files["17_locked_draft.pdf"]["state"] == "encrypted"
    for row in files.values():
        assert row["pages"] == row["text"] + row["ocr"] + row["empty"] + row["failed"] + row["unread"]
        assert row["state"] == "read" or row["error"], row


def test_a_second_ingest_finds_nothing_new(newcomer: Newcomer, statements: list[dict[str, Any]]) -> None:
    newcomer.run("ingest", "sample_docs/release")
    assert newcomer.rows("timeline", "--limit", "0") == statements


@pytest.mark.parametrize(
    ("speaker", "position", "date", "audience"),
    [
        ("Warren Teague", "voluntary", "2010-03-02", "public"),
        ("Warren J. Teague", "voluntary", "2010-05-12", "internal"),
        ("Warren J. Teague", "available", "2010-06-08", "jurisdiction"),
        ("Warren J. Teague", "unavailable", "2010-06-11", "internal"),
        ("Warren J. Teague", "mandatory", "2010-06-11", "internal"),
        ("Miriam Castellane", "unavailable", "2010-05-12", "internal"),
        ("Miriam Castellane", "limited", "2010-05-12", "internal"),
        ("Dana M. Whitlow", "unclear", "2010-05-13", "internal"),
        ("Dana M. Whitlow", "unavailable", "2011-03-17", "court"),
        ("Dana M. Whitlow", "mandatory", "2011-03-17", "court"),
        ("Gordon P. Ashworth", "voluntary", "2010-07-15", "congress"),
        ("Gordon Ashworth", "mandatory", "2010-08-02", "public"),
        ("Nora Halvorsen", "voluntary", "2010-08-03", "public"),
        ("ICE", "voluntary", "2010-04", "public"),
    ],
)
def test_who_said_what_when_and_to_whom(
    statements: list[dict[str, Any]], speaker: str, position: str, date: str, audience: str
) -> None:
    last = speaker.split()[-1]
    said = [row for row in statements if row["position"] == position and (row["speaker"] or "").endswith(last)]
    assert (date, audience) in {(row["date"], row["audience"]) for row in said}


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        ("self", ("Teague", "available", "2010-06-08"), ("Teague", "unavailable", "2010-06-11")),
        ("self", ("Teague", "voluntary", "2010-05-12"), ("Teague", "mandatory", "2010-06-11")),
        ("self", ("Ashworth", "voluntary", "2010-07-15"), ("Ashworth", "mandatory", "2010-08-02")),
        ("self", ("Whitlow", "available", "2010-05-11"), ("Whitlow", "unavailable", "2011-03-17")),
        ("institution", ("Castellane", "unavailable", "2010-05-12"), ("Teague", "voluntary", "2010-05-12")),
        ("institution", ("ICE", "voluntary", "2010-04"), ("Teague", "mandatory", "2010-06-11")),
        ("institution", ("ICE", "available", "2010-04"), ("Castellane", "unavailable", "2010-05-12")),
        ("dispute", ("Halvorsen", "voluntary", "2010-08-03"), ("Barrow", "mandatory", "2010-07-06")),
    ],
)
def test_the_contradictions_that_the_story_is_about(
    pairs: list[dict[str, Any]], kind: str, one: tuple[str, str, str], other: tuple[str, str, str]
) -> None:
    def named(row: dict[str, Any]) -> tuple[str, str, str]:
        return ((row["speaker"] or "").split(" ")[-1], row["position"], row["date"])

    found = {(pair["kind"], frozenset((named(pair["earlier"]), named(pair["later"])))) for pair in pairs}
    assert (kind, frozenset((one, other))) in found


def test_other_programs_and_other_senses_are_no_statements(statements: list[dict[str, Any]]) -> None:
    wrong = r"287\(g\)|voluntary (departure|return)|mandatory detention|training|booking tool|subpoena|mutual aid|voted"
    assert [row["quote"] for row in statements if re.search(wrong, row["quote"])] == []
    assert [row["quote"] for row in statements if "15_training" in row["file"]] == []


def test_a_copy_is_one_statement_with_several_sources(statements: list[dict[str, Any]]) -> None:
    (row,) = [
        row
        for row in statements
        if row["quote"].endswith("Secure Communities is voluntary.") and row["date"] == "2010-05-12"
    ]
    assert [Path(source["file"]).name for source in row["sources"]] == ["16_thread_again.pdf"]


def squeezed(text: str) -> str:
    """Without white space and hyphens, which a line end may have added or taken."""
    return re.sub(r"[\s\-\u00ad\ufffe\x02]+", "", text)


def printed(row: dict[str, Any]) -> str:
    """What stands on the statement's pages, as PDFium reads it; the line numbers of a transcript are left out."""
    with pypdfium2.PdfDocument(ROOT / row["file"]) as pdf:
        text = "\n".join(pdf[number - 1].get_textpage().get_text_range() for number in row["pages"] or [row["page"]])
    return re.sub(r"(?m)^\d{1,2} ", "", text)


def test_every_quote_stands_on_its_page(statements: list[dict[str, Any]]) -> None:
    read = [row for row in statements if row["method"] == "text"]
    assert read
    assert [row["quote"] for row in read if squeezed(row["quote"]) not in squeezed(printed(row))] == []


def test_every_contradiction_has_two_citations(pairs: list[dict[str, Any]]) -> None:
    assert len(pairs) >= 8
    for pair in pairs:
        for side in (pair["earlier"], pair["later"]):
            assert side["file"]
            assert side["page"] >= 1
            assert side["bates"] or side["method"] == "ocr"
        assert pair["why"]


def test_the_report_is_one_file_without_a_network(newcomer: Newcomer, tmp_path: Path) -> None:
    report = tmp_path / "report.html"
    assert newcomer.run("export", "contradictions", str(report)).returncode == 0
    html = report.read_text(encoding="utf-8")
    assert "Teague" in html
    assert not re.search(r"""(src|href)=["']?(https?:)?//""", html)
