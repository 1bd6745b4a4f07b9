"""The real command line: what is written where, and the exit codes."""

from __future__ import annotations

import csv
import io
import json
import os
import pty
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from foia_scan import __version__
from foia_scan.commands.app import app
from foia_scan.store import database as store
from tests import invented

ROOT = Path(__file__).parents[2]
ASKING = ["timeline", "contradictions", "documents", "search"]
COMMANDS = [
    *ASKING,
    "ingest",
    "analyze",
    "versions",
    "show",
    "export",
    "review",
    "speakers",
    "status",
    "verify",
    "topics",
    "doctor",
]
FILTERS = (
    "--speaker --organization --question --position --tag --from --to --jurisdiction --audience --certainty --file "
    "--text --limit"
).split()


@pytest.fixture
def db(tmp_path) -> str:
    return str(invented.filled(tmp_path / "t.db"))


def run(*arguments: str, **env: str):
    return CliRunner().invoke(app, [*arguments], env=env)


def ask(db: str, *arguments: str):
    """With the words that `search` needs."""
    first, *rest = arguments
    return run(first, *(["opt-out"] if first == "search" else []), *rest, "--db", db)


# Help and wrong use


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command):
    result = run(command, "--help")
    assert result.exit_code == 0
    assert len(result.stdout.split("\n\n")[1]) > 20


@pytest.mark.parametrize("command", [*ASKING, "export"])
def test_the_filters_are_the_same_everywhere(command):
    shown = run(command, "--help").stdout
    assert [name for name in FILTERS if f" {name} " not in shown] == []


def test_no_command_is_missing_from_this_test():
    shown = run("--help").stdout.split("Commands:")[1].split("Exit codes")[0]
    assert set(re.findall(r"^  (\S+)", shown, re.MULTILINE)) == set(COMMANDS)


def test_version():
    assert run("--version").stdout == f"foia-scan {__version__}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["[/x]"],
        ["timeline", "--nonsense"],
        ["timeline", "--audience", "everybody"],
        ["timeline", "--limit", "[/x]"],
        ["timeline", "--limit", "-1"],
        ["timeline", "--from", "June 2010"],
        ["timeline", "--format", "xml"],
        ["show", "nothing"],
        ["review", "5a01"],
        ["review", "d-memo", "confirmed"],
        ["show", "5a0"],
        ["export", "timeline", "report.docx"],
        ["export", "timeline", "no/such/folder/report.html"],
        ["search", "AND AND", "--raw"],
        ["ingest", "no/such/folder"],
        ["topics", "no-such-topic"],
    ],
)
def test_wrong_use_is_exit_2_with_a_message_on_stderr(db, arguments):
    result = run(*arguments, FOIA_SCAN_DB=db)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.strip()
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("command", [*ASKING, "speakers", "status", "verify", "analyze"])
def test_a_missing_database_is_named_and_not_made(tmp_path, command):
    result = ask(str(tmp_path / "no.db"), command)
    assert result.exit_code == 2
    assert "There is no database" in result.stderr
    assert "foia-scan ingest" in result.stderr
    assert not (tmp_path / "no.db").exists()


def test_a_file_that_is_no_database_is_exit_2(tmp_path):
    path = tmp_path / "notes.db"
    path.write_text("notes " * 1000)
    result = run("timeline", "--db", str(path))
    assert (result.exit_code, result.stdout) == (2, "")
    assert "is not a database" in result.stderr


def test_a_fault_of_ours_is_one_plain_line_and_a_log(db, monkeypatch, tmp_path):
    def broken(*_, **__):
        raise RuntimeError("wires \x1b[31mcrossed")

    monkeypatch.setattr(store, "open_database", broken)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    result = run("timeline", "--db", db)
    assert result.exit_code == 1
    assert "wires \\x1b[31mcrossed" in result.stderr
    assert "Traceback" not in result.stderr
    (log,) = tmp_path.glob("foia-scan-*.log")
    assert str(log) in result.stderr
    assert "Traceback" in log.read_text()


# Formats


@pytest.mark.parametrize("command", [*ASKING, "speakers", "status"])
def test_csv_is_what_a_pipe_gets(db, command):
    rows = list(csv.DictReader(io.StringIO(ask(db, command).stdout)))
    assert len(rows) >= 2


@pytest.mark.parametrize("command", [*ASKING, "speakers", "status"])
@pytest.mark.parametrize("format", ["table", "json", "jsonl", "csv", "markdown"])
def test_every_format_answers(db, command, format):
    result = ask(db, command, "--format", format)
    assert result.exit_code == 0
    assert result.stdout
    if format == "json":
        json.loads(result.stdout)
    if format == "jsonl":
        assert all(json.loads(line) for line in result.stdout.splitlines())


def test_json_has_all_rows_and_a_table_says_what_it_leaves_out(db, monkeypatch):
    monkeypatch.setattr("foia_scan.commands.output.ROWS_ON_A_TERMINAL", 2)
    whole = run("timeline", "--db", db, "--format", "json")
    assert (len(json.loads(whole.stdout)), whole.stderr) == (4, "")
    table = run("timeline", "--db", db, "--format", "table")
    assert table.stderr == "Showing 2 of 4; --limit 0 for all.\n"
    assert run("timeline", "--db", db, "--format", "table", "--limit", "0").stderr == ""
    capped = run("timeline", "--db", db, "--format", "jsonl", "--limit", "3")
    assert len(capped.stdout.splitlines()) == 3
    assert capped.stderr == "Showing 3 of 4; --limit 0 for all.\n"


def test_what_a_date_filter_leaves_out_is_said(db):
    assert "1 undated left out" in run("timeline", "--db", db, "--from", "2019").stderr


def test_nothing_found_is_said_on_stderr_and_is_no_error(db):
    result = run("timeline", "--db", db, "--speaker", "nobody", "--format", "json")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "[]\n", "No statements found.\n")


def test_mentions_and_evolution(db):
    rows = json.loads(run("timeline", "--mentions", "--format", "json", "--db", db).stdout)
    assert [row["id"] for row in rows if row["position"] is None] == ["7c05"]
    pairs = json.loads(run("contradictions", "--evolution", "--format", "json", "--db", db).stdout)
    assert [pair["innocent"] for pair in pairs] == [None, None, "announced change"]
    pairs = json.loads(run("contradictions", "--kind", "dispute", "--format", "json", "--db", db).stdout)
    assert [pair["id"] for pair in pairs] == ["f00d02"]


@pytest.mark.parametrize("words", [["opt-out"], ["b(5) OR"], ['"'], ["-x"], ["opt", "out"], ["[/x]"]])
def test_search_answers_whatever_is_typed(db, words):
    assert run("search", "--db", db, "--", *words).exit_code == 0


# Commands that do something


@pytest.mark.parametrize(
    ("id", "expected"),
    [
        ("7c03", ["no port can opt out.", "HW-000201", "may-opt-out", "stands on its page", "58 days"]),
        ("f00d01", ["58 days apart", "EARLIER", "LATER"]),
        ("d-mem", ["Harbor Watch: who may stay out", "Taking part is voluntary."]),
    ],
)
def test_show(db, id, expected):
    shown = " ".join(run("show", id, "--db", db).stdout.split())
    assert [part for part in expected if part not in shown] == []


def test_show_as_json_is_one_object(db):
    assert json.loads(run("show", "7c03", "--format", "json", "--db", db).stdout)["bates"] == "HW-000201"


def test_a_review_survives_and_is_shown(db):
    assert run("review", "f00d0", "confirmed", "--db", db).exit_code == 2
    assert run("review", "f00d01", "confirmed", "--note", "both pages seen", "--db", db).exit_code == 0
    pair = json.loads(run("contradictions", "--format", "json", "--db", db).stdout)[0]
    assert (pair["verdict"], pair["note"]) == ("confirmed", "both pages seen")


@pytest.mark.parametrize("name", ["r.html", "r.md", "r.csv", "r.json", "r.jsonl"])
@pytest.mark.parametrize("what", ["timeline", "contradictions"])
def test_export_writes_by_extension(db, tmp_path, what, name):
    out = tmp_path / name
    result = run("export", what, str(out), "--db", db)
    assert result.exit_code == 0
    assert "4 statements" in result.stderr
    assert "no port can opt out." in out.read_text("utf-8")


def test_export_withholds_a_quote_that_fails_and_says_so(db, tmp_path):
    with store.open_database(Path(db), create=False) as database:
        database.save_pages([invented.page(invented.MEMO, 1, "another text")])
    out = tmp_path / "r.html"
    result = run("export", "timeline", str(out), "--db", db)
    assert result.exit_code == 3
    assert "5a01" in result.stderr
    assert invented.OPTS.quote not in out.read_text("utf-8")
    assert run("verify", "--db", db).exit_code == 3


def test_verify_compares_the_originals(tmp_path, monkeypatch):
    import hashlib

    monkeypatch.chdir(tmp_path)
    original = tmp_path / "a.pdf"
    original.write_bytes(b"one")
    with store.open_database(tmp_path / "foia.db", create=True) as database:
        file = invented.source("a.pdf", hashlib.sha256(b"one").hexdigest())
        database.save_file(file, "read", 0, None)
    assert run("verify").exit_code == 0
    original.write_bytes(b"two")
    result = run("verify")
    assert result.exit_code == 3
    assert "a.pdf has changed" in result.stderr


def test_doctor_names_what_is_there(db):
    result = run("doctor", "--db", db)
    assert "topic pack: secure-communities" in result.stdout
    assert "sound, 3 files" in result.stdout


def test_topics(db):
    assert "secure-communities" in run("topics").stdout
    assert "question opt-out" in run("topics", "secure-communities").stdout


# As a process


def process(*arguments: str, cwd: Path, **options):
    command = [sys.executable, "-m", "foia_scan", *arguments]
    env = {**os.environ, "PYTHONPATH": str(ROOT), **options.pop("env", {})}
    return subprocess.run(command, cwd=cwd, env=env, capture_output=True, timeout=60, **options)


def test_help_loads_nothing_heavy(tmp_path):
    code = (
        "import sys, runpy; sys.argv = ['foia-scan', '--help']\n"
        "try: runpy.run_module('foia_scan', run_name='__main__')\n"
        "except SystemExit: pass\n"
        "names = 'spacy pdfplumber pypdfium2 sqlite_utils sqlite3 pydantic rich dask distributed fsspec'.split()\n"
        "sys.exit(repr([name for name in names if name in sys.modules]).replace('[]', '') or 0)"
    )
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    result = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env=env, capture_output=True, timeout=60)
    assert result.returncode == 0, result.stderr


def test_a_plain_ingest_loads_nothing_that_reaches_for_a_network(tmp_path):
    (tmp_path / "a.txt").write_text("Participation in Secure Communities is voluntary.")
    code = (
        "import sys, runpy; sys.argv = ['foia-scan', 'ingest', 'a.txt', '--ocr', 'never']\n"
        "try: runpy.run_module('foia_scan', run_name='__main__')\n"
        "except SystemExit as done: assert not done.code\n"
        "sys.exit(repr({'dask', 'distributed', 'fsspec', 's3fs'} & set(sys.modules)).replace('set()', '') or 0)"
    )
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    result = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env=env, capture_output=True, timeout=60)
    assert result.returncode == 0, result.stderr


def test_the_database_can_be_named_in_the_environment_or_lie_here(db, tmp_path):
    named = process("status", "--format", "json", cwd=tmp_path, env={"FOIA_SCAN_DB": db})
    Path(db).rename(tmp_path / "foia.db")
    here = process("status", "--format", "json", cwd=tmp_path)
    assert named.stdout == here.stdout
    assert json.loads(here.stdout)["totals"]["files"] == 3


def test_a_closed_pipe_is_quiet(db, tmp_path):
    with sqlite3.connect(db) as raw:
        raw.execute("UPDATE statements SET context = hex(zeroblob(200000))")
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "foia_scan", "timeline", "--format", "jsonl", "--db", db]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    result = subprocess.run(command, cwd=tmp_path, env=env, stdout=writing, stderr=subprocess.PIPE, timeout=60)
    os.close(writing)
    assert (result.returncode, result.stderr) == (0, b"")


def test_a_terminal_that_knows_only_ascii_gets_escapes(db, tmp_path):
    result = process("timeline", "--db", db, cwd=tmp_path, env={"PYTHONIOENCODING": "ascii"})
    assert result.returncode == 0
    assert b"opt\\u2010out" in result.stdout


def test_a_terminal_gets_a_table_with_color_and_no_cut(db, tmp_path):
    reading, writing = pty.openpty()
    command = [sys.executable, "-m", "foia_scan", "timeline", "--db", db]
    env = {**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm", "COLUMNS": "70"}
    env.pop("NO_COLOR", None)
    subprocess.run(command, cwd=tmp_path, env=env, stdout=writing, stdin=subprocess.DEVNULL, timeout=60, check=True)
    os.close(writing)
    shown = b""
    try:
        while chunk := os.read(reading, 65536):
            shown += chunk
    except OSError:
        pass
    text = shown.decode()
    assert "\x1b[" in text
    assert "2019-05-01" in text
    assert "HW-000201" in text
    assert "id," not in text
