"""The whole way, on made releases: accounted for, resumed, unchanged the second time."""

import os
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from foia_scan import pipeline, reading
from foia_scan.pipeline import Progress, Summary
from foia_scan.records import PageTree
from foia_scan.settings import Settings
from foia_scan.store import standing
from foia_scan.store.database import Database, open_database
from tests import pdfs

SETTINGS = Settings(workers=2, ocr="never", pages_per_unit=3)
LETTER = (
    "U.S. Immigration and Customs Enforcement",
    "September 7, 2010",
    "",
    "Dear Sheriff Brem:",
    "",
    "Participation in Secure Communities is voluntary, and your county may opt out of it",
    "by writing to this office.",
    "",
    "Sincerely,",
    "David Venturella",
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dump, ingested once: ``dump/``, ``foia.db`` and the progress that was reported."""
    home = tmp_path_factory.mktemp("made")
    folder = home / "dump"
    folder.mkdir()
    pdfs.release(folder / "letters.pdf", [LETTER, ("An enclosure.", "It has no news."), LETTER], prefix="ICE-")
    pdfs.make(folder / "scan.pdf", pdfs.scan(), pdfs.both())
    pdfs.locked(folder / "locked.pdf", "sesame", pdfs.lines("A locked page."))
    (folder / "broken.pdf").write_bytes(b"%PDF-1.4\nnothing more")
    (folder / "notes.txt").write_text("First page\fSecond page")
    (folder / "table.xyz").write_text("data")
    with zipfile.ZipFile(folder / "more.zip", "w") as archive:
        archive.write(folder / "letters.pdf", "copy of letters.pdf")
        archive.writestr("memo.txt", "A memo that nobody signed.")
    return home


@pytest.fixture(scope="module")
def first_run(made: Path) -> tuple[Summary, list[Progress]]:
    seen: list[Progress] = []
    with open_database(made / "foia.db", create=True) as opened:
        return pipeline.ingest([made / "dump"], opened, SETTINGS, seen.append), seen


@pytest.fixture
def dump(made: Path, first_run: object) -> Iterator[Path]:
    """The dump, put back as it was after the test."""
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in (made / "dump").iterdir()}
    yield made / "dump"
    for path in (made / "dump").iterdir():
        if path not in before:
            path.unlink()
    for path, (content, modified_ns) in before.items():
        path.write_bytes(content)
        os.utime(path, ns=(modified_ns, modified_ns))


@pytest.fixture
def database(made: Path, tmp_path: Path, first_run: object) -> Iterator[Database]:
    """A copy of the database after the first run."""
    shutil.copy(made / "foia.db", tmp_path / "foia.db")
    with open_database(tmp_path / "foia.db", create=False) as opened:
        yield opened


def files(database: Database) -> dict[str, tuple[str, int, str | None]]:
    found = database.query("SELECT path, state, pages, error FROM files ORDER BY path")
    return {Path(row["path"]).name: (row["state"], row["pages"], row["error"]) for row in found}


def content(database: Database) -> list[tuple[object, ...]]:
    """Everything that a run leaves behind, but for the times and the numbers of rows."""
    queries = (
        "SELECT path, sha256, state, pages, error FROM files ORDER BY path",
        "SELECT sha256, number, state, text, bates FROM pages ORDER BY sha256, number",
        "SELECT id, sha256 FROM documents ORDER BY id",
        "SELECT id, quote, speaker, date FROM statements ORDER BY id",
        "SELECT id, why FROM contradictions ORDER BY id",
    )
    return [tuple(row.values()) for query in queries for row in database.query(query)]


def test_every_file_is_accounted_for(database: Database, first_run: tuple[Summary, list[Progress]]) -> None:
    summary, _ = first_run
    states = files(database)
    assert {name: state[:2] for name, state in states.items()} == {
        "letters.pdf": ("read", 3),
        "scan.pdf": ("partly", 2),
        "locked.pdf": ("encrypted", 0),
        "broken.pdf": ("failed", 0),
        "notes.txt": ("read", 2),
        "table.xyz": ("skipped", 0),
        "more.zip": ("read", 0),
        "more.zip!copy of letters.pdf": ("read", 3),
        "more.zip!memo.txt": ("read", 1),
    }
    assert all((error is None) == (state == "read") for state, _, error in states.values())
    assert summary.pages == {"text": 6, "unread": 1, "empty": 1}
    assert summary.files_new == 9
    assert summary.faults == ()
    (letters,) = {row["sha256"] for row in database.query("SELECT sha256 FROM files WHERE path LIKE '%letters.pdf'")}
    assert [page.bates for page in database.load_pages(letters)] == ["ICE-000001", "ICE-000002", "ICE-000003"]


def test_a_second_ingest_changes_nothing_and_starts_no_worker(
    database: Database, dump: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = content(database)
    monkeypatch.setattr("foia_scan.workers.pool._start", lambda settings: pytest.fail("a worker was started"))
    summary = pipeline.ingest([dump], database, SETTINGS)
    assert (summary.files_new, summary.pages, summary.documents) == (0, {}, 0)
    assert content(database) == before


def test_a_new_file_and_a_changed_file_are_read(database: Database, dump: Path) -> None:
    pdfs.make(dump / "new.pdf", pdfs.lines("A page that came later."))
    (dump / "notes.txt").write_text("Another first page\fAnd a second\fAnd a third")
    summary = pipeline.ingest([dump], database, SETTINGS)
    assert summary.pages == {"text": 4}
    assert files(database)["notes.txt"][:2] == ("read", 3)


def test_a_password_that_comes_later_opens_the_file(database: Database, dump: Path) -> None:
    pipeline.ingest([dump], database, replace(SETTINGS, passwords=("wrong", "sesame")))
    assert files(database)["locked.pdf"] == ("read", 1, None)


def test_topic_pages_get_their_layout(database: Database) -> None:
    found = database.query("SELECT sha256 FROM files WHERE path LIKE '%/letters.pdf'")
    pages = database.load_pages(next(row["sha256"] for row in found))
    assert [bool(page.words) for page in pages] == [True, False, True]


def test_progress_reaches_its_total(first_run: tuple[Summary, list[Progress]]) -> None:
    _, seen = first_run
    reading = [progress for progress in seen if progress.stage == "reading"]
    assert reading[0].pages_done == 0
    assert reading[-1].pages_done == reading[-1].pages_total == 8
    assert [p.pages_done for p in reading] == sorted(p.pages_done for p in reading)
    assert seen[-1].failures == 4


def test_analyze_reads_no_file(database: Database, dump: Path) -> None:
    before = content(database)
    for path in dump.iterdir():
        path.unlink()
    database.write("DELETE FROM analyses")
    summary = pipeline.analyze(database, SETTINGS)
    assert summary.documents > 0
    assert content(database) == before


RUNNER = """
import signal, sys
from pathlib import Path
from foia_scan import pipeline, reading
from foia_scan.settings import Settings
from foia_scan.store.database import open_database

if __name__ == "__main__":
    # Where the tests run in the background of a shell, Ctrl-C is ignored: the run would go on to its end.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    with open_database(Path(sys.argv[1]), create=True) as database:
        pipeline.ingest([Path(sys.argv[2])], database, Settings(workers=2, ocr="never", pages_per_unit=3))
"""


def test_a_run_that_is_killed_goes_on_where_it_stopped(tmp_path: Path, made: Path, database: Database) -> None:
    expected = content(database)
    script = tmp_path / "run.py"
    script.write_text(RUNNER)
    path = tmp_path / "killed.db"
    for how, seconds in ((signal.SIGKILL, 0.8), (signal.SIGINT, 1.5), (signal.SIGKILL, 2.5)):
        process = subprocess.Popen(
            [sys.executable, str(script), str(path), str(made / "dump")],
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)},
        )
        time.sleep(seconds)
        process.send_signal(how)
        process.wait(60)
    with open_database(path, create=True) as resumed:
        pipeline.ingest([made / "dump"], resumed, SETTINGS)
        assert content(resumed) == expected


def test_summary_of_nothing(tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    with open_database(tmp_path / "foia.db", create=True) as database:
        assert pipeline.ingest([tmp_path / "nothing"], database, SETTINGS) == Summary(0, 0, 0, {}, 0, 0, None, ())


@pytest.mark.tesseract
@pytest.mark.skipif(reading.tesseract_problem(Settings()) is not None, reason="Tesseract is not here")
def test_every_page_is_recognized_once_where_that_is_asked_for(tmp_path: Path) -> None:
    path = pdfs.make(tmp_path / "a.pdf", pdfs.lines(*LETTER), pdfs.scan())
    auto = Settings(workers=1)
    with open_database(tmp_path / "foia.db", create=True) as database:
        pipeline.ingest([path], database, auto)
        sha256 = next(database.query("SELECT sha256 FROM files"))["sha256"]
        assert [(page.state, page.other) for page in database.load_pages(sha256)] == [("text", None), ("ocr", None)]
        pipeline.ingest([path], database, replace(auto, ocr="always"))
        born, scanned = database.load_pages(sha256)
        assert born.other is not None
        assert "Participation in Secure Communities is voluntary" in born.other.text
        assert (born.state, scanned.state, scanned.other) == ("text", "ocr", None)
        again = pipeline.ingest([path], database, replace(auto, ocr="always"))
        assert (again.files_new, again.files_unchanged, again.pages) == (0, 1, {})


@pytest.mark.tesseract
@pytest.mark.skipif(reading.tesseract_problem(Settings()) is not None, reason="Tesseract is not here")
def test_what_is_said_on_a_scan_that_is_recognized_later_is_found(tmp_path: Path) -> None:
    path = pdfs.make(tmp_path / "a.pdf", pdfs.scan(*LETTER))
    with open_database(tmp_path / "foia.db", create=True) as database:
        assert pipeline.ingest([path], database, SETTINGS).statements == 0
        assert pipeline.ingest([path], database, replace(SETTINGS, ocr="auto")).statements > 0


def test_a_file_whose_state_was_not_settled_is_settled_by_the_next_run(tmp_path: Path) -> None:
    path = pdfs.make(tmp_path / "a.pdf", pdfs.lines(*LETTER))
    with open_database(tmp_path / "foia.db", create=True) as opened:
        pipeline.ingest([path], opened, SETTINGS)
        opened.write("UPDATE files SET state = 'unread', error = NULL")  # as a run leaves it that is killed there
        pipeline.ingest([path], opened, SETTINGS)
        assert [(file.state, file.error) for file in standing.status(opened).files] == [("read", None)]


def test_who_speaks_next_at_a_hearing_answers_the_question(tmp_path: Path) -> None:
    (tmp_path / "hearing.txt").write_text(
        "WILLOW COUNTY, WASHINGTON\nBOARD OF COMMISSIONERS\nDecember 14, 2010\n\n"
        "COMMISSIONER HOLM: This is on Secure Communities. Is the program mandatory?\n"
        "MR. STROUD: No, ma'am.\n"
        "COMMISSIONER HOLM: The program is mandatory in our state, I heard. That is a pity.\n"
        "MR. STROUD: No, ma'am.\n"
    )
    with open_database(tmp_path / "foia.db", create=True) as opened:
        pipeline.ingest([tmp_path / "hearing.txt"], opened, SETTINGS)
        found = list(opened.query("SELECT speaker, position, quote FROM statements WHERE position IS NOT NULL"))
    answers = [row["position"] for row in found if "Stroud" in (row["speaker"] or "")]
    assert answers == ["voluntary"]


def test_a_scan_whose_recognition_fails_has_failed_and_a_page_with_text_keeps_it() -> None:
    from foia_scan.pipeline.pages import _failed
    from foia_scan.records import Page

    notice = "recognizing failed: crashed the reader"
    lost, kept = (_failed(Page("0" * 64, 1, state, text="Words."), notice) for state in ("unread", "text"))  # type: ignore[arg-type]
    assert (lost.state, lost.error) == ("failed", notice)
    assert (kept.state, kept.text, kept.notices) == ("text", "Words.", (notice,))


def test_of_a_big_file_each_worker_opens_its_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "dump"
    folder.mkdir()
    count = 1003
    pdfs.make(folder / "big.pdf", *[pdfs.lines(f"This is page {n}.") for n in range(1, count + 1)])
    parts: list[tuple[int, int]] = []
    honest = reading.part_for

    def noted(tree: PageTree, first: int, last: int) -> PageTree:
        part = honest(tree, first, last)
        parts.append((part.first, part.first + len(part.pages) - 1))
        return part

    monkeypatch.setattr(reading, "part_for", noted)
    with open_database(tmp_path / "foia.db", create=True) as opened:
        pipeline.ingest([folder], opened, replace(SETTINGS, pages_per_unit=200))
        (file,) = opened.query("SELECT sha256 FROM files")
        told = [page.text for page in opened.load_pages(str(file["sha256"]), 1, count)]
    assert told == [f"This is page {n}." for n in range(1, count + 1)]
    assert parts == [(1, 202), (199, 402), (399, 602), (599, 802), (799, 1002), (999, 1003)]
