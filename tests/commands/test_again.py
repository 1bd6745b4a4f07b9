"""An ingest with nothing new: answered without the command line, and told apart from it by nothing but its speed."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from foia_scan.commands import again
from foia_scan.settings import Settings
from tests import pdfs

ROOT = Path(__file__).parents[2]
HEAVY = "typer pydantic rich numpy sqlite_utils pypdfium2 spacy dataclasses multiprocessing.connection".split()


@pytest.fixture(scope="module")
def ingested(tmp_path_factory) -> Path:
    """A place with a database of a folder: a page of text, a letter, a file that is no PDF, one of an unknown kind."""
    place = tmp_path_factory.mktemp("ingested")
    folder = place / "dump"
    folder.mkdir()
    pdfs.make(folder / "a.pdf", pdfs.lines("Nothing of interest stands on this page of text."))
    (folder / "b.txt").write_text("Dear all,\n\nwe meet on Monday.\n")
    (folder / "broken.pdf").write_bytes(b"%PDF-1.4 and nothing else")
    (folder / "notes.xyz").write_text("?")
    first = process("ingest", "--workers", "1", "dump", place=place)
    assert first.returncode == 3, first.stderr
    return place


@pytest.fixture
def dump(ingested, tmp_path, monkeypatch) -> Path:
    """The folder, with its database beside it in the current folder."""
    monkeypatch.delenv("FOIA_SCAN_DB", raising=False)
    place = shutil.copytree(ingested, tmp_path / "place")
    monkeypatch.chdir(place)
    return place / "dump"


def process(*arguments: str, code: str | None = None, place: Path | None = None) -> subprocess.CompletedProcess[str]:
    start = ["-c", code] if code else ["-m", "foia_scan"]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, *start, *arguments]
    return subprocess.run(command, cwd=place, env=env, capture_output=True, text=True, timeout=60)


def runs() -> list[dict[str, object]]:
    with sqlite3.connect("foia.db") as raw:
        return [
            {"command": command, **json.loads(summary)}
            for command, summary in raw.execute("SELECT command, summary FROM runs ORDER BY id")
        ]


def test_it_says_and_records_what_the_command_would_have(dump):
    quick = process("ingest", "dump")
    slow = process("ingest", "--workers=1", "dump")  # a form that is left to the command
    assert (quick.stdout, quick.stderr, quick.returncode) == (slow.stdout, slow.stderr, slow.returncode)
    assert "0 new, 4 unchanged since the last run" in quick.stdout
    assert "broken.pdf: failed" in quick.stderr
    first, quick_run, slow_run = runs()
    assert quick_run == slow_run
    assert first["files_new"] == 4


def test_it_loads_nothing_heavy(dump):
    code = (
        "import sys, runpy\n"
        "try: runpy.run_module('foia_scan', run_name='__main__')\n"
        f"except SystemExit: pass\n"
        f"sys.exit(' '.join(name for name in {HEAVY} if name in sys.modules) or 0)"
    )
    result = process("ingest", "--ocr", "never", "dump", code=code)
    assert result.stderr.count("\n") == 4, result.stderr
    assert result.returncode == 0


def changed(dump: Path) -> None:
    (dump / "b.txt").write_text("Dear all,\n\nwe meet on Tuesday, at ten.\n")


def added(dump: Path) -> None:
    (dump / "c.txt").write_text("Dear all,\n\nwe meet at noon.\n")


def turned_into_a_broken_link(dump: Path) -> None:
    (dump / "b.txt").unlink()
    (dump / "b.txt").symlink_to("nowhere")


def analyzed_by_other_rules(dump: Path) -> None:
    with sqlite3.connect("foia.db") as raw:
        raw.execute("UPDATE analyses SET topic_version = 'older'")


def not_compared(dump: Path) -> None:
    with sqlite3.connect("foia.db") as raw:
        raw.execute("UPDATE analyses SET compared = 0")


def with_a_production(dump: Path) -> None:
    with sqlite3.connect("foia.db") as raw:
        raw.execute("INSERT INTO productions (path) VALUES ('load.dat')")


def without_its_database(dump: Path) -> None:
    Path("foia.db").unlink()


def with_a_damaged_database(dump: Path) -> None:
    Path("foia.db").write_bytes(b"no database at all, " * 300)


@pytest.mark.parametrize(
    "change",
    [
        changed,
        added,
        turned_into_a_broken_link,
        analyzed_by_other_rules,
        not_compared,
        with_a_production,
        without_its_database,
        with_a_damaged_database,
    ],
)
def test_what_is_not_done_with_is_left_to_the_command(dump, change):
    assert again.answered(["ingest", "dump"]) == 3
    change(dump)
    assert again.answered(["ingest", "dump"]) is None


def test_a_file_that_is_gone_is_no_reason_to_look_closer(dump):
    (dump / "b.txt").unlink()
    assert again.answered(["ingest", "dump"]) == 3


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--help"],
        ["status"],
        ["ingest"],
        ["ingest", "--help"],
        ["ingest", "elsewhere"],
        ["ingest", "dump", "--only-failed"],
        ["ingest", "dump", "--ocr", "always"],
        ["ingest", "dump", "--ocr", "sometimes"],
        ["ingest", "dump", "--workers", "many"],
        ["ingest", "dump", "--workers", "-1"],
        ["ingest", "dump", "--topic", "no-such-topic"],
        ["ingest", "dump", "--db"],
        ["ingest", "dump", "--db", "--topic"],
        ["ingest", "dump", "--lang", "spa"],
        ["ingest", "dump", "--password-file", "words.txt"],
        ["ingest", "dump", "--production", "load.dat"],
    ],
)
def test_other_commands_and_options_are_left_to_the_command(dump, arguments):
    assert again.answered(arguments) is None


def test_the_database_may_be_named_in_the_environment(dump, monkeypatch):
    Path("foia.db").rename("other.db")
    assert again.answered(["ingest", "dump"]) is None
    monkeypatch.setenv("FOIA_SCAN_DB", "other.db")
    assert again.answered(["ingest", "dump"]) == 3
    assert again.answered(["ingest", "dump", "--db", "foia.db"]) is None


def test_its_defaults_are_those_of_the_settings():
    assert again._DEFAULTS["--topic"] == Settings().topic
    assert again._DEFAULTS["--ocr"] == Settings().ocr
    assert int(again._DEFAULTS["--workers"]) == Settings().workers
