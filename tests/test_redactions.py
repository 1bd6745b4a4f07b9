"""What was meant to be withheld, the whole way: it is told, and its words are nowhere unless they are asked for."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests import pdfs
from tests.reading.test_hidden_text import HIDDEN, SECRET, UNSEEN, annotated

LETTER = pdfs.lines(
    "U.S. Immigration and Customs Enforcement",
    "September 7, 2010",
    "",
    "Dear Sheriff Brem:",
    "",
    "Participation in Secure Communities is voluntary, and your county may opt out of it.",
    "",
    "Sincerely,",
    "David Venturella",
)
PARTS = ("Zebulon", "Quarrington", "ebulo", "arringt")


def foia(home: Path, *arguments: str) -> str:
    run = subprocess.run(
        [sys.executable, "-m", "foia_scan", *arguments], cwd=home, capture_output=True, text=True, check=False
    )
    assert run.returncode in (0, 3), run.stderr
    return run.stdout + run.stderr


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a database of files that hide a name, and every report that can be made of it."""
    made = tmp_path_factory.mktemp("redactions")
    (made / "dump").mkdir()
    for number, drawn in enumerate([*HIDDEN.values(), *UNSEEN.values()]):
        pdfs.make(made / "dump" / f"{number}.pdf", LETTER, pdfs.both(LETTER, drawn))
    annotated(made / "dump" / "marked.pdf", "Redact")
    said = foia(made, "ingest", "dump", "--ocr", "never")
    for command in ("timeline", "contradictions", "documents", "status", "speakers"):
        said += foia(made, command, "--format", "json")
    for ending in ("html", "md", "csv", "json", "jsonl"):
        foia(made, "export", "timeline", f"report.{ending}")
    (made / "said.txt").write_text(said)
    return made


def test_none_of_the_hidden_words_is_anywhere(home: Path) -> None:
    written = [path for path in home.iterdir() if path.is_file()]
    assert len(written) >= 7
    for path in written:
        content = path.read_bytes()
        assert not [part for part in PARTS if part.encode() in content], path.name


def test_possible_failed_redactions_are_counted_with_their_pages(home: Path) -> None:
    status = json.loads(foia(home, "status", "--format", "json"))
    files = {Path(file["file"]).name: file for file in status["files"]}
    assert all(file["hidden"] == 18 for file in files.values())
    assert files["marked.pdf"]["hidden_pages"] == [1]
    assert files["0.pdf"]["hidden_pages"] == [2]
    table = " ".join(foia(home, "status", "--format", "table").split())
    assert f"possible failed redactions: {18 * len(files)} characters that can't be seen" in table
    assert "possible failed redaction: 18 characters that can't be seen, p. 2" in table


def test_they_are_stored_once_where_that_is_asked_for_and_quoted_nowhere(home: Path) -> None:
    import sqlite3

    (home / "asked").mkdir()
    asked = "--db", "asked/foia.db"
    foia(home, "ingest", "dump", "--ocr", "never", *asked)
    foia(home, "ingest", "dump", "--ocr", "never", "--include-hidden", *asked)
    with sqlite3.connect(home / "asked" / "foia.db") as database:
        stored = database.execute("SELECT hidden_text, text, rejoined FROM pages WHERE hidden > 0").fetchall()
    assert stored
    assert all(
        (hidden, SECRET in text, SECRET in rejoined) == (SECRET, False, False) for hidden, text, rejoined in stored
    )
    assert "No hits found" in foia(home, "search", "Zebulon", *asked)
    again = foia(home, "ingest", "dump", "--ocr", "never", "--include-hidden", *asked)
    assert "0 new" in again


def test_totals_by_exemption(tmp_path: Path) -> None:
    boxed = pdfs.both(LETTER, pdfs.box(72, 300, 306, 99), pdfs.colored(1, pdfs.at(100, 340, "(b)(5)")))
    bare = pdfs.both(LETTER, pdfs.box(72, 300, 100, 20))
    pdfs.make(tmp_path / "a.pdf", boxed, pdfs.both(boxed, pdfs.at(72, 600, "To: (b)(6)")), bare)
    foia(tmp_path, "ingest", "a.pdf", "--ocr", "never")
    found = {each["exemption"]: each for each in json.loads(foia(tmp_path, "status", "--format", "json"))["redactions"]}
    assert {name: (each["places"], each["boxes"], each["pages"]) for name, each in found.items()} == {
        "(b)(5)": (2, 2, 2),
        "(b)(6)": (1, 0, 1),
        "": (1, 1, 1),
    }
    assert found["(b)(5)"]["share"] == pytest.approx(306 * 99 / (612 * 792), rel=0.02)
    told = foia(tmp_path, "status", "--redactions", "--format", "table")
    assert "(b)(5): 2 places on 2 pages of 1 file, 2 of them boxes, 6.2% of the area of these pages" in told
    assert "no exemption named: 1 place on 1 page of 1 file, 1 of them boxes" in told
