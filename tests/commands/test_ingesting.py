"""``ingest`` and ``analyze``: what they pass on, what they say at the end, and with which exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import pytest
from typer.testing import CliRunner

from foia_scan import pipeline
from foia_scan.commands.app import app
from foia_scan.errors import BadTopic
from foia_scan.reports.progress import ProgressBar
from foia_scan.store.database import open_database
from tests import invented, pdfs

ROOT = Path(__file__).parents[2]


def run(*arguments: str):
    return CliRunner().invoke(app, [*arguments])


@pytest.fixture
def seen(monkeypatch, tmp_path):
    """A pipeline that stores the invented release and remembers what it was given."""
    given = SimpleNamespace(faults=())
    monkeypatch.chdir(tmp_path)
    (tmp_path / "release").mkdir()

    def ingest(paths, database, settings, progress, load_files=()):
        given.paths, given.settings = paths, settings
        progress(pipeline.Progress(1, 5, 0, 3, 1, "reading"))
        invented.fill(database)
        return summary(given.faults)

    monkeypatch.setattr(pipeline, "ingest", ingest)
    monkeypatch.setattr(pipeline, "analyze", lambda database, settings, progress: summary(given.faults))
    return given


def summary(faults: tuple[str, ...]) -> pipeline.Summary:
    return pipeline.Summary(3, 0, 2, {"text": 2}, 2, 4, 2, faults)


def test_what_could_not_be_read_is_listed_and_the_exit_code_is_3(seen):
    result = run("ingest", "release")
    assert result.exit_code == 3
    assert "3 files: 1 read, 1 partly, 1 encrypted" in result.stdout
    assert "2 documents, 4 statements, 1 mention, 2 contradictions" in result.stdout
    assert "release/locked.pdf: encrypted, it needs a password" in result.stderr
    assert "release/mail.pdf: partly, page 3 could not be read (the page is damaged)" in result.stderr
    assert Path("foia.db").exists()


def test_a_dump_that_was_read_whole_is_exit_0(seen, tmp_path):
    (tmp_path / "release" / "memo.pdf").touch()
    assert run("ingest", "release/memo.pdf").exit_code == 0


def test_a_file_whose_analysis_failed_is_named(seen, tmp_path):
    (tmp_path / "release" / "memo.pdf").touch()
    seen.faults = ("release/memo.pdf: the worker died",)
    for command in (["ingest", "release/memo.pdf"], ["analyze"]):
        result = run(*command)
        assert result.exit_code == 3
        assert "not analyzed: release/memo.pdf: the worker died" in result.stderr


def test_every_run_is_recorded(seen):
    run("ingest", "release")
    with open_database(Path("foia.db"), create=False) as database:
        (row,) = database.query("SELECT command, finished_at, summary FROM runs")
    assert row["command"] == "ingest release"
    assert row["finished_at"]
    assert json.loads(row["summary"])["files_new"] == 3


def test_the_options_become_settings(seen, tmp_path):
    (tmp_path / "secret.txt").write_text("open sesame\n\nsecond line\n")
    run(
        *("ingest", "release", "--workers", "3", "--ocr", "never", "--lang", "deu"),
        *("--password-file", "secret.txt", "--topic", "other.toml", "--db", "else.db"),
    )
    settings = seen.settings
    assert (settings.workers, settings.ocr, settings.language) == (3, "never", "deu")
    assert (settings.passwords, settings.topic) == (("open sesame", "second line"), "other.toml")
    assert seen.paths == [Path("release")]
    assert Path("else.db").exists()


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00"])
def test_a_password_file_that_can_not_be_read(seen, content):
    if content is not None:
        Path("secret.txt").write_bytes(content)
    result = run("ingest", "release", "--password-file", "secret.txt")
    assert result.exit_code == 2
    assert "password file secret.txt" in result.stderr
    assert not Path("foia.db").exists()


def test_a_wrong_topic_is_exit_2(seen, monkeypatch):
    def refuse(*_):
        raise BadTopic("The topic pack x.toml is wrong at tags.0: too short.")

    monkeypatch.setattr(pipeline, "ingest", refuse)
    result = run("ingest", "release")
    assert result.exit_code == 2
    assert "wrong at tags.0" in result.stderr
    assert "foia-scan topics" in result.stderr


def test_analyze_reads_no_file(seen):
    run("ingest", "release")
    result = run("analyze", "--topic", "secure-communities")
    assert result.exit_code == 0
    assert "4 statements" in result.stdout


def test_the_progress_bar_shows_pages_rate_and_failures(capsys):
    from rich.console import Console

    console = Console(force_terminal=True, width=120, stderr=True, markup=False)
    with ProgressBar(console) as bar:
        for done in range(0, 300, 100):
            bar(pipeline.Progress(done, 300, 0, 3, 2, "reading"))
        time.sleep(0.2)
    shown = capsys.readouterr().err
    assert "reading" in shown
    assert "200/300" in shown
    assert "2 failed" in shown


def test_a_log_gets_a_line_now_and_then(capsys, monkeypatch):
    monkeypatch.setattr("foia_scan.reports.progress._SECONDS_BETWEEN_LINES", 0)
    with ProgressBar() as bar:
        bar(pipeline.Progress(100, 300, 1, 3, 0, "reading"))
    assert capsys.readouterr().err.startswith("reading: 100 of 300 pages, 1 of 3 files")


# The real thing, on two small PDFs


MEMO = (
    "MEMORANDUM",
    "TO: All field offices",
    "FROM: Dana Whitfield, Director",
    "DATE: March 4, 2010",
    "SUBJECT: Secure Communities",
    "",
    "Participation in Secure Communities is voluntary. A county may opt out of",
    "Secure Communities by writing to us.",
)
LETTER = (
    "May 1, 2010",
    "",
    "Dear Sheriff Okafor:",
    "",
    "You asked about Secure Communities. No county can opt out of Secure",
    "Communities. Participation in Secure Communities is mandatory.",
    "",
    "Sincerely,",
    "",
    "Dana Whitfield",
    "Director",
)


def process(*arguments: str, cwd: Path):
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "foia_scan", *arguments]
    return subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, timeout=120)


def test_from_a_folder_to_a_report(tmp_path, monkeypatch):
    release = tmp_path / "release"
    release.mkdir()
    pdfs.make(release / "memo.pdf", pdfs.lines(*MEMO))
    pdfs.make(release / "letter.pdf", pdfs.lines(*LETTER))
    first = process("ingest", "release", "--workers", "1", cwd=tmp_path)
    assert (first.returncode, first.stderr) == (0, "")
    (release / "broken.pdf").write_bytes(b"%PDF-1.4 this is no PDF")
    second = process("ingest", "release", "--workers", "1", cwd=tmp_path)
    assert second.returncode == 3
    assert "release/broken.pdf" in second.stderr
    monkeypatch.chdir(tmp_path)
    rows = json.loads(run("timeline", "--format", "json").stdout)
    assert {row["position"] for row in rows} >= {"voluntary", "available", "unavailable", "mandatory"}
    assert all(row["boxes"] and row["file"].startswith("release/") for row in rows)
    pairs = json.loads(run("contradictions", "--format", "json").stdout)
    assert pairs
    exported = run("export", "contradictions", "report.html")
    assert exported.exit_code == 0, exported.stderr
    assert "No county can opt out of Secure Communities." in (tmp_path / "report.html").read_text("utf-8")
    again = process("analyze", "--workers", "1", cwd=tmp_path)
    assert again.returncode == 0
    assert json.loads(run("timeline", "--format", "json").stdout) == rows
