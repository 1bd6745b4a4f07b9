"""``ingest --production``: rows find their files, documents get custodians and numbers, gaps are told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from foia_scan.commands.app import app
from tests import carriers, pdfs

LETTER = (
    "June 8, 2010",
    "",
    "Dear Sheriff Okafor:",
    "",
    "You asked about the program.",
    "",
    "Sincerely,",
    "Dana Whitfield",
)


def run(*arguments: str, code: int = 0) -> str:
    result = CliRunner().invoke(app, [*arguments])
    assert result.exit_code == code, result.stdout + result.stderr
    return result.stdout + result.stderr


def ingest(*arguments: str, code: int = 0) -> str:
    return run("ingest", "vol", "--ocr", "never", "--workers", "1", *arguments, code=code)


def asked(*arguments: str) -> list[dict[str, object]]:
    return json.loads(CliRunner().invoke(app, [*arguments, "--format", "json"]).stdout)  # type: ignore[no-any-return]


@pytest.fixture(autouse=True)
def volume(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A volume: two PDFs without stamps, one stamped, a ZIP with a memo."""
    monkeypatch.chdir(tmp_path)
    natives = tmp_path / "vol" / "NATIVES"
    natives.mkdir(parents=True)
    pdfs.release(natives / "first.pdf", [LETTER, ("Its second page.",)])
    pdfs.release(natives / "ABC-000003.pdf", [("Some other words stand here.",)])
    pdfs.release(natives / "stamped.pdf", [("A stamped page.",), ("And another one.",)], prefix="ABC-", first=6)
    memo = carriers.pdf(tmp_path / "memo.pdf", "MEMORANDUM", "Words of a memo.")
    (natives / "in.zip").write_bytes(carriers.zipped(**{"memo.pdf": memo}))
    return tmp_path / "vol"


def load(volume: Path, *lines: str) -> str:
    path = volume / "load.csv"
    path.write_text("\n".join(("Begin Bates,End Bates,Custodian,Native Link", *lines)) + "\n")
    return "vol/load.csv"


ROWS = (
    "ABC-000001,ABC-000002,Ann Roe,D:\\export\\VOL\\natives\\FIRST.PDF",
    "ABC-000003,ABC-000003,Bob Poe,",
    "ABC-000006,ABC-000007,Cy Doe,elsewhere.pdf",
    "ABC-000009,ABC-000009,Di Loe,in.zip\\memo.pdf",
)


def test_rows_find_their_files_by_path_name_and_number(volume: Path) -> None:
    told = ingest("--production", load(volume, *ROWS))
    assert "load file vol/load.csv: 4 rows, 4 with a file, 0 without; 0 files without a row; 0 conflicts" in told
    found = {(row["file"], row["bates_first"], row["bates_last"], *row["custodians"]) for row in asked("documents")}  # type: ignore[misc]
    assert found == {
        ("vol/NATIVES/first.pdf", "ABC-000001", "ABC-000002", "Ann Roe"),
        ("vol/NATIVES/ABC-000003.pdf", "ABC-000003", "ABC-000003", "Bob Poe"),
        ("vol/NATIVES/stamped.pdf", "ABC-000006", "ABC-000007", "Cy Doe"),
        ("vol/NATIVES/in.zip!memo.pdf", "ABC-000009", "ABC-000009", "Di Loe"),
    }
    (hit,) = asked("search", "second page")
    assert hit["bates"] == "ABC-000002"
    status = json.loads(CliRunner().invoke(app, ["status", "--format", "json"]).stdout)
    assert [(gap["first"], gap["last"]) for gap in status["bates"][0]["gaps"]] == [
        ("ABC-000004", "ABC-000005"),
        ("ABC-000008", "ABC-000008"),
    ]
    assert status["totals"]["bates_missing"] == 3
    run("analyze")
    assert {tuple(row["custodians"]) for row in asked("documents")} == {
        ("Ann Roe",),
        ("Bob Poe",),
        ("Cy Doe",),
        ("Di Loe",),
    }  # type: ignore[arg-type]


def test_a_load_file_that_comes_later_and_one_that_is_corrected(volume: Path) -> None:
    ingest()
    assert asked("search", "second page")[0]["bates"] is None
    ingest("--production", load(volume, *ROWS))
    assert asked("search", "second page")[0]["bates"] == "ABC-000002"
    assert {row["bates_first"] for row in asked("documents")} >= {"ABC-000001", "ABC-000009"}
    ingest("--production", load(volume, "ABC-000101,ABC-000102,Ann Roe,natives\\first.pdf", *ROWS[1:]))
    assert asked("search", "second page")[0]["bates"] == "ABC-000102"


def test_rows_without_a_file_and_files_without_a_row_are_told(volume: Path) -> None:
    told = ingest("--production", load(volume, ROWS[0], "ABC-000099,ABC-000100,X,gone.pdf"), code=3)
    assert "2 rows, 1 with a file, 1 without; 3 files without a row" in told
    assert "row 2 (ABC-000099 to ABC-000100, gone.pdf): no file found" in told
    assert "vol/NATIVES/ABC-000003.pdf: in no load file" in told
    assert "vol/NATIVES/in.zip!memo.pdf: in no load file" in told
    full = run("status", "--bates", "--format", "table")
    assert "row 2 (ABC-000099 to ABC-000100, gone.pdf): no file found" in " ".join(full.split())


def test_stamps_that_say_otherwise_are_conflicts(volume: Path) -> None:
    told = ingest(
        "--production", load(volume, "ABC-000050,ABC-000051,X,stamped.pdf", "ABC-000001,ABC-000004,Y,first.pdf")
    )
    assert "stamped.pdf p. 1 is stamped ABC-000006; the load file says ABC-000050" in told
    assert "first.pdf has 2 pages; the load file gives it 4 numbers" in told
    stamped = [row for row in asked("documents") if row["file"] == "vol/NATIVES/stamped.pdf"]
    assert stamped[0]["bates_first"] == "ABC-000006"


def test_a_name_that_several_files_have_is_no_match(volume: Path) -> None:
    for folder in ("a", "b"):
        (volume / folder).mkdir()
        (volume / folder / "same.txt").write_text(f"Words of {folder}.")
    ingest("--production", load(volume, "ABC-000500,ABC-000500,X,same.txt"), code=3)
    ingest("--production", load(volume, "ABC-000500,ABC-000500,X,export\\b\\same.txt"))
    assert {row["file"] for row in asked("documents") if row["custodians"]} == {"vol/b/same.txt"}


def test_what_is_no_load_file_is_wrong_use_and_nothing_is_read(volume: Path) -> None:
    (volume / "load.csv").write_text("Subject,Author\nx,y\n")
    told = ingest("--production", "vol/load.csv", code=2)
    assert "no column for Bates numbers" in told
    assert asked("status")["files"] == []  # type: ignore[call-overload]
