"""A dump made to break the reader: nothing stops, nothing is printed but plain words, every file is accounted for."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from foia_scan import pipeline
from foia_scan.settings import Settings
from foia_scan.store import standing
from foia_scan.store.database import open_database
from tests import hostile, pdfs
from tests.fuzzing.seeds import seeds

FLIPS = 150
PATHS = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent), "COLUMNS": "100"}


def run(*arguments: object, **options: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "foia_scan", *map(os.fspath, map(str, arguments))]
    return subprocess.run(
        command, capture_output=True, text=True, errors="replace", timeout=300, env=PATHS, check=False, **options
    )  # type: ignore[call-overload,no-any-return]


def sound(tmp_path: Path) -> bytes:
    pages = [pdfs.lines(f"Page {n} says it.", "It does.") for n in range(6)]
    return pdfs.make(tmp_path / "sound.pdf", *pages).read_bytes()


@pytest.mark.xdist_group("hostile")
def test_nothing_in_a_hostile_dump_stops_a_run(tmp_path: Path) -> None:
    kinds = {"eml": "mail", "msg": "outlook", "docx": "word", "html": "web-page", "zip": "archive", "tif": "image"}
    others = {ending: seeds(kind)[0] for ending, kind in kinds.items()}
    made = hostile.dump(tmp_path / "dump", sound(tmp_path), FLIPS, others)
    ended = run("ingest", "--ocr", "never", "--workers", 2, "--db", tmp_path / "a.db", tmp_path / "dump")
    told = ended.stdout + ended.stderr
    assert ended.returncode == 3, told
    assert "Traceback" not in told
    assert "\x1b" not in told
    with open_database(tmp_path / "a.db", create=False) as database:
        status = standing.status(database)
        assert database.faults() == []
    states = {Path(file.file).name: file for file in status.files}
    assert len(status.files) >= made
    for file in status.files:
        assert file.pages == file.text + file.ocr + file.empty + file.failed + file.unread, file
        assert file.state == "read" or file.error, file
        assert "fault of foia-scan" not in (file.error or ""), file
    assert states["flate-bomb.pdf"].state in ("failed", "read", "partly")
    again = run("ingest", "--ocr", "never", "--db", tmp_path / "a.db", tmp_path / "dump")
    assert again.returncode == 3
    with open_database(tmp_path / "a.db", create=False) as database:
        assert standing.status(database) == status


def test_files_that_vanish_grow_and_shrink(tmp_path: Path) -> None:
    dump = tmp_path / "dump"
    dump.mkdir()
    for name in ("gone", "grown", "kept", "shrunk"):
        pdfs.make(dump / f"{name}.pdf", *[pdfs.lines(f"Page {n} of {name}.") for n in range(4)])
    met: list[str] = []

    def meddle(progress: pipeline.Progress) -> None:
        if progress.stage == "reading" and not met:
            met.append(progress.stage)
            (dump / "gone.pdf").unlink()
            with (dump / "grown.pdf").open("ab") as grown:
                grown.write(b"\n% more\n")
            os.truncate(dump / "shrunk.pdf", 100)

    with open_database(tmp_path / "a.db", create=True) as database:
        pipeline.ingest([dump], database, Settings(workers=1, ocr="never"), meddle)
        found = {Path(file.file).name: file for file in standing.status(database).files}
        assert found["kept.pdf"].state == "read"
        assert "it is not there any more" in (found["gone.pdf"].error or "")
        assert all(file.pages == 4 for file in found.values())  # as they were when they were listed
        summary = pipeline.ingest([dump], database, Settings(workers=1, ocr="never"))
        assert summary.files_new >= 1  # what changed under our hands is read again


def test_two_ingests_at_once_give_what_one_gives(tmp_path: Path) -> None:
    dump = tmp_path / "dump"
    dump.mkdir()
    for n in range(12):
        pdfs.make(dump / f"{n}.pdf", *[pdfs.lines(f"Page {m} of file {n}.") for m in range(5)])
    command = [sys.executable, "-m", "foia_scan", "ingest", "--db", str(tmp_path / "a.db"), str(dump)]
    both = [subprocess.Popen(command, env=PATHS, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL) for _ in range(2)]
    for process in both:
        _, told = process.communicate(timeout=120)
        assert process.returncode == 0, told
    with open_database(tmp_path / "a.db", create=False) as database:
        assert database.faults() == []
        status = standing.status(database)
    assert [(file.state, file.pages) for file in status.files] == [("read", 5)] * 12


def everything(path: Path) -> list[tuple[object, ...]]:
    tables = {
        "files": "path, sha256, state, pages, error",
        "pages": "sha256, number, state, text, bates",
        "documents": "id, kind, date, author, thread",
        "passages": "document, ordinal, text",
        "statements": "id, quote, speaker, date",
        "copies": "id, first",
        "contradictions": "id, why",
        "analyses": "sha256, topic, compared",
        "sections": "sha256",
    }
    with open_database(path, create=False) as database:
        assert database.faults() == []
        rows = (database.query(f"SELECT {columns} FROM {table} ORDER BY 1") for table, columns in tables.items())
        return [row for found in rows for row in sorted((tuple(each.values()) for each in found), key=repr)]


@pytest.mark.xdist_group("hostile")
def test_killed_at_ten_moments_and_resumed_the_database_is_that_of_a_quiet_run(tmp_path: Path) -> None:
    release = Path(__file__).parent.parent / "sample_docs" / "release"
    command = ("ingest", "--ocr", "never", "--workers", 2, "--db")
    assert run(*command, tmp_path / "quiet.db", release).returncode == 3
    killed = tmp_path / "killed.db"
    for moment in range(10):
        process = subprocess.Popen(
            [sys.executable, "-m", "foia_scan", *map(str, command), str(killed), str(release)],
            env=PATHS,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        time.sleep(0.25 + 0.23 * moment)
        process.send_signal(signal.SIGKILL)
        process.wait(20)
    assert run(*command, killed, release).returncode == 3
    assert everything(killed) == everything(tmp_path / "quiet.db")


@pytest.mark.skipif(os.name != "posix", reason="needs a way to forbid sockets")
def test_the_whole_job_needs_no_socket_of_the_network(tmp_path: Path) -> None:
    """Every process of the run refuses sockets but those between processes of one machine."""
    (tmp_path / "sitecustomize.py").write_text(
        "import socket\n"
        "class Refused(socket.socket):\n"
        "    def __init__(self, family=-1, *rest, **more):\n"
        "        if family != socket.AF_UNIX:\n"
        "            raise OSError('no network in this test')\n"
        "        super().__init__(family, *rest, **more)\n"
        "socket.socket = Refused\n"
        "def refuse(*rest, **more):\n"
        "    raise OSError('no network in this test')\n"
        "socket.getaddrinfo = socket.create_connection = refuse\n"
    )
    release = Path(__file__).parent.parent / "sample_docs" / "release"
    paths = {**PATHS, "PYTHONPATH": f"{tmp_path}{os.pathsep}{PATHS['PYTHONPATH']}"}
    database = str(tmp_path / "a.db")

    def refused(*arguments: str) -> str:
        ended = subprocess.run(
            [sys.executable, *arguments], capture_output=True, text=True, env=paths, timeout=120, check=False
        )
        return f"{ended.returncode} {ended.stdout}{ended.stderr}"

    assert "no network in this test" in refused("-c", "import socket; socket.socket(socket.AF_INET)")
    told = refused("-m", "foia_scan", "ingest", "--ocr", "never", "--db", database, str(release))
    assert told.startswith("3 17 new"), told
    told = refused("-m", "foia_scan", "export", "contradictions", str(tmp_path / "r.html"), "--db", database)
    assert told.startswith("0 "), told
