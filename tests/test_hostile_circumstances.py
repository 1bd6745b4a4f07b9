"""Trouble around a run: files that can't be opened, a full disk, a folder that can't be written, a locked database."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from foia_scan.commands.app import app
from foia_scan.store import opening
from tests import pdfs

PATHS = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
FULL_AT = 900_000
"""Bytes that a file may have on the full disk: the database begins at a third of it, and holds some files then."""


def program(*arguments: object, **options: Any) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "foia_scan", *map(str, arguments)]
    return subprocess.run(command, env=PATHS, capture_output=True, text=True, timeout=120, check=False, **options)


def fill(dump: Path, files: int = 12) -> None:
    dump.mkdir()
    for n in range(files):
        pages = [pdfs.lines(*(f"File {n}, page {page}, line {line} of it." for line in range(40))) for page in range(8)]
        pdfs.make(dump / f"{n:02d}.pdf", *pages)


def files(database: Path) -> dict[str, dict[str, Any]]:
    told = program("status", "--format", "json", "--db", database)
    assert told.returncode == 0, told.stderr
    return {Path(file["file"]).name: file for file in json.loads(told.stdout)["files"]}


@pytest.mark.skipif(sys.platform == "win32", reason="no limits of this kind")
def test_a_disk_that_is_full_during_a_run_loses_nothing_that_was_read(tmp_path: Path) -> None:
    import resource

    def fenced() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (FULL_AT, FULL_AT))

    fill(tmp_path / "dump")
    database = tmp_path / "a.db"
    ended = program("ingest", "--workers", 1, "--db", database, tmp_path / "dump", preexec_fn=fenced)
    assert ended.returncode == 2, ended.stdout + ended.stderr
    assert "Traceback" not in ended.stderr
    assert "a.db" in ended.stderr
    assert "free the disk" in ended.stderr
    found = files(database)
    assert found, "something was stored before the disk was full"
    assert all(file["state"] == "read" or file["error"] for file in found.values())
    kept = sum(file["text"] for file in found.values())
    assert 0 < kept < 12 * 8
    again = program("ingest", "--workers", 1, "--db", database, tmp_path / "dump")
    assert again.returncode == 0, again.stderr
    assert {(file["state"], file["pages"], file["text"]) for file in files(database).values()} == {("read", 8, 8)}


def test_a_folder_that_can_not_be_written(tmp_path: Path) -> None:
    fill(tmp_path / "dump", files=1)
    folder = (
        Path("/proc") if os.name == "posix" and os.geteuid() == 0 and Path("/proc").is_dir() else tmp_path / "locked"
    )
    if folder == tmp_path / "locked":  # root may write anywhere else
        folder.mkdir(mode=0o500)
    ended = program("ingest", "--db", folder / "a.db", tmp_path / "dump")
    assert ended.returncode == 2, ended.stderr
    assert "Traceback" not in ended.stderr
    assert f"{folder / 'a.db'} can't be" in ended.stderr


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="no file that even root can't read")
def test_a_file_that_can_not_be_read_is_named(tmp_path: Path) -> None:
    fill(tmp_path / "dump", files=1)
    (tmp_path / "dump" / "unreadable.pdf").symlink_to("/proc/self/mem")
    ended = program("ingest", "--workers", 1, "--db", tmp_path / "a.db", tmp_path / "dump")
    assert ended.returncode == 3, ended.stderr
    found = files(tmp_path / "a.db")
    assert found["00.pdf"]["state"] == "read"
    assert found["unreadable.pdf"]["state"] == "failed"
    assert "it can't be opened: input/output error" in found["unreadable.pdf"]["error"]


def test_a_database_that_another_program_holds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0.1)
    fill(tmp_path / "dump", files=1)
    ingest = ["ingest", "--workers", "1", "--db", str(tmp_path / "a.db"), str(tmp_path / "dump")]
    assert CliRunner().invoke(app, ingest).exit_code == 0
    holder = sqlite3.connect(tmp_path / "a.db", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    try:
        refused = CliRunner().invoke(app, ingest)
        assert refused.exit_code == 2
        assert "is in use: another program" in refused.stderr
        assert CliRunner().invoke(app, ["status", "--db", str(tmp_path / "a.db")]).exit_code == 0  # reading goes on
    finally:
        holder.close()
    assert CliRunner().invoke(app, ingest).exit_code == 0
