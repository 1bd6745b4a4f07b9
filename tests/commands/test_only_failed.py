"""``ingest --only-failed``: what failed is read again, in containers too, and nothing else is touched."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from foia_scan.commands.app import app
from foia_scan.store.database import open_database
from tests import carriers, pdfs

MEMO = (
    "MEMORANDUM",
    "FROM: Dana Whitfield, Director",
    "DATE: March 4, 2010",
    "SUBJECT: Secure Communities",
    "",
    "Participation in Secure Communities is voluntary.",
)
BROKEN = b"%PDF-1.4 this is no PDF"


@pytest.fixture(autouse=True)
def dump(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A dump that was read once: a good file, a broken one, a ZIP with one of each, a locked file."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "dump"
    folder.mkdir()
    pdfs.make(folder / "memo.pdf", pdfs.lines(*MEMO), pdfs.lines("An enclosure."))
    (folder / "broken.pdf").write_bytes(BROKEN)
    (folder / "z.zip").write_bytes(carriers.zipped(**{"good.txt": b"good words", "bad.pdf": BROKEN}))
    pdfs.locked(folder / "locked.pdf", "sesame", pdfs.lines("A locked page."))
    (folder / "table.xyz").write_text("data")
    assert ingest("dump").exit_code == 3
    return folder


def ingest(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["ingest", *arguments, "--ocr", "never", "--workers", "1"])


def states() -> dict[str, str]:
    found = json.loads(CliRunner().invoke(app, ["status", "--format", "json"]).stdout)
    return {file["file"].removeprefix("dump/"): file["state"] for file in found["files"]}


def fail_page(number: int) -> None:
    """Let the memo look as it does after a page of it killed its worker."""
    with open_database(Path("foia.db"), create=False) as database:
        sha256 = next(database.query("SELECT sha256 FROM files WHERE path = 'dump/memo.pdf'"))["sha256"]
        database.write(
            "UPDATE pages SET state = 'failed', text = '', words = '[]', lines = '[]', error = 'crashed the reader'"
            " WHERE sha256 = ? AND number = ?",
            (sha256, number),
        )
        database.write("DELETE FROM statements")
        database.settle_file(sha256)


def test_what_failed_is_tried_again_and_nothing_else(dump: Path) -> None:
    pdfs.make(dump / "new.pdf", pdfs.lines("A page that came later."))
    result = ingest("--only-failed")
    assert result.exit_code == 3
    assert "2 files tried again: 0 read now (0 pages gained), 2 not, or not to the end" in result.stdout
    assert "dump/broken.pdf: failed" in result.stderr
    assert states() == {
        "broken.pdf": "failed",
        "locked.pdf": "encrypted",
        "memo.pdf": "read",
        "table.xyz": "skipped",
        "z.zip": "read",
        "z.zip!bad.pdf": "failed",
        "z.zip!good.txt": "read",
    }
    with open_database(Path("foia.db"), create=False) as database:
        (run,) = database.query("SELECT command, summary FROM runs ORDER BY id DESC LIMIT 1")
    assert run["command"] == "ingest --only-failed"
    assert json.loads(run["summary"])["pages"] == {}


def test_a_file_that_was_mended_is_read(dump: Path) -> None:
    pdfs.make(dump / "broken.pdf", pdfs.lines("A page that was broken."))
    whole = carriers.pdf(dump / "tmp.pdf", "whole words")
    (dump / "tmp.pdf").unlink()
    (dump / "z.zip").write_bytes(carriers.zipped(**{"good.txt": b"good words", "bad.pdf": whole}))
    result = ingest("--only-failed", "--password-file", passwords(dump))
    assert result.exit_code == 0, result.stderr
    assert "3 files tried again: 3 read now (3 pages gained), 0 not, or not to the end" in result.stdout
    assert set(states().values()) == {"read", "skipped"}
    again = ingest("--only-failed")
    assert again.exit_code == 0
    assert "nothing to try again" in again.stdout


def passwords(dump: Path) -> str:
    (dump.parent / "words.txt").write_text("sesame\n")
    return "words.txt"


def test_a_page_that_failed_is_read_again_with_all_that_is_said_on_it() -> None:
    fail_page(1)
    assert states()["memo.pdf"] == "partly"
    ingest("dump")
    assert states()["memo.pdf"] == "partly", "a plain ingest tries no page twice"
    result = ingest("--only-failed", "dump/memo.pdf")
    assert result.exit_code == 0, result.stderr
    assert "1 file tried again: 1 read now (1 page gained), 0 not, or not to the end" in result.stdout
    said = json.loads(CliRunner().invoke(app, ["timeline", "--format", "json"]).stdout)
    assert [row["quote"] for row in said] == ["Participation in Secure Communities is voluntary."]


def test_a_container_that_could_not_be_opened(dump: Path) -> None:
    whole = (dump / "z.zip").read_bytes()
    (dump / "y.zip").write_bytes(whole[:60])
    ingest("dump/y.zip")
    assert states()["y.zip!"] == "failed"
    (dump / "y.zip").write_bytes(whole)
    ingest("--only-failed", "dump/y.zip")
    assert {name: state for name, state in states().items() if name.startswith("y")} == {
        "y.zip": "read",
        "y.zip!bad.pdf": "failed",
        "y.zip!good.txt": "read",
    }


def test_paths_narrow_it_down_and_what_is_gone_is_named(dump: Path) -> None:
    assert "1 file tried again" in ingest("--only-failed", "dump/z.zip").stdout
    (dump / "broken.pdf").unlink()
    result = ingest("--only-failed")
    assert "1 file that failed or was partly read can't be tried again" in result.stdout
    assert "  dump/broken.pdf" in result.stdout
    assert "1 file tried again" in result.stdout


def test_without_a_database_or_a_path_it_is_wrong_use() -> None:
    assert ingest().exit_code == 2
    missing = ingest("--only-failed", "--db", "none.db")
    assert (missing.exit_code, Path("none.db").exists()) == (2, False)
