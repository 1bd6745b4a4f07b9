"""Ingest on a real Dask cluster: the same findings, the same fences, and plain words where it can't work."""

from __future__ import annotations

import socket
import sqlite3
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from foia_scan import pipeline
from foia_scan.commands.app import app
from foia_scan.errors import ClusterUnusable
from foia_scan.records import SourceFile
from foia_scan.settings import Settings
from foia_scan.store.database import open_database
from foia_scan.workers import Unit, errand
from foia_scan.workers.errand import Terms, misfit
from tests import carriers, pdfs

needs_dask = pytest.mark.skipif(find_spec("distributed") is None, reason="the extra is not installed")
pytestmark = [pytest.mark.cluster, pytest.mark.xdist_group("cluster")]

LETTER = (
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
PAGES = "\f".join(f"words of page {n}" for n in range(1, 7))


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "dump").mkdir()
    return tmp_path


def ingest(address: str, *more: str) -> Result:
    return CliRunner().invoke(app, ["ingest", "dump", "--ocr", "never", "--dask", address, *more])


def content(path: str) -> list[tuple[object, ...]]:
    """Everything that a run leaves behind, but for the times and the numbers of rows."""
    with sqlite3.connect(path) as database:
        return [
            row
            for query in (
                "SELECT path, sha256, state, pages, error FROM files ORDER BY path",
                "SELECT sha256, number, state, text, words FROM pages ORDER BY sha256, number",
                "SELECT id, sha256 FROM documents ORDER BY id",
                "SELECT id, quote, speaker, date FROM statements ORDER BY id",
            )
            for row in database.execute(query)
        ]


def put_a_dump(home: Path, letter_lines: tuple[str, ...]) -> None:
    letter = pdfs.make(home / "dump" / "letter.pdf", pdfs.lines(*letter_lines), pdfs.lines("An enclosure."))
    carriers.portfolio(home / "dump" / "portfolio.pdf", **{"memo.txt": b"A memo."})
    (home / "dump" / "broken.pdf").write_bytes(b"%PDF-1.4 no more")
    (home / "dump" / "z.zip").write_bytes(carriers.zipped(**{"copy.pdf": letter.read_bytes(), "note.txt": b"A note."}))


@needs_dask
def test_a_cluster_finds_what_one_machine_finds(home: Path, scheduler: str) -> None:
    put_a_dump(home, LETTER)
    ingest("", "--db", "here.db")
    result = ingest(scheduler, "--db", "there.db")
    assert result.exit_code == 3
    assert content("there.db") == content("here.db")
    assert len(content("here.db")) > 15
    again = ingest(scheduler, "--db", "there.db")
    assert "0 new, 4 unchanged" in again.stdout


@needs_dask
def test_members_that_workers_do_not_see_are_read_here(
    home: Path, scheduler: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_a_dump(home, ("A letter about something else.",))
    monkeypatch.setattr("foia_scan.workers.errand.sees", _never)
    ingest(scheduler)
    with open_database(Path("foia.db"), create=False) as database:
        states = {row["path"]: row["state"] for row in database.query("SELECT path, state FROM files")}
    assert (
        states["dump/z.zip!copy.pdf"]
        == states["dump/z.zip!note.txt"]
        == states["dump/portfolio.pdf!memo.txt"]
        == "read"
    )


def _never(mark: object) -> bool:
    return False


@needs_dask
def test_a_page_that_kills_fails_alone_wherever_it_kills(home: Path, scheduler: str) -> None:
    for name in ("crash.txt", "killer.txt", "good.txt"):
        (home / "dump" / name).write_text(f"{name}\f{PAGES}")
    with open_database(Path("foia.db"), create=True) as database:
        pipeline.ingest([Path("dump")], database, Settings(dask=scheduler, ocr="never"))
        found = {
            (row["path"], row["number"]): row["error"]
            for row in database.query("SELECT f.path, p.number, p.error FROM files f JOIN pages p USING (sha256)")
        }
    assert len(found) == 3 * 7
    failed = {key: error for key, error in found.items() if error is not None}
    assert set(failed) == {("dump/crash.txt", 3), ("dump/killer.txt", 3)}
    assert "SIGSEGV" in failed["dump/crash.txt", 3]
    assert failed["dump/killer.txt", 3] == "every worker of the cluster that was given it died"


@needs_dask
def test_units_are_taken_only_as_the_cluster_has_room(home: Path, scheduler: str) -> None:
    from foia_scan.workers.cluster import Cluster

    path = home / "dump" / "a.txt"
    path.write_text("words")
    file = SourceFile("a.txt", str(path), "text", 5, 0, sha256="0" * 64)
    taken = 0

    def endless() -> Iterator[Unit]:
        nonlocal taken
        while True:
            taken += 1
            yield Unit("survey", file)

    with Cluster(Settings(dask=scheduler)) as cluster:
        results = cluster.run(endless())
        assert all(next(results).page_count == 1 for _ in range(5))
    assert taken <= 3 * 2 * 2 * 16  # sixteen small units travel together


# Where it can't work


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:9", "nowhere.invalid:8786", "s3://bucket", "tcp://"])
@needs_dask
def test_a_scheduler_that_does_not_answer(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("foia_scan.workers.cluster.CONNECT_SECONDS", 0.3)
    result = ingest(address)
    assert result.exit_code == 2
    assert address in result.stderr
    assert "dask scheduler" in result.stderr
    assert len(result.stderr.splitlines()) == 2


@needs_dask
def test_something_else_that_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("foia_scan.workers.cluster.CONNECT_SECONDS", 2)
    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(
            target=lambda: server.accept()[0].sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n"), daemon=True
        ).start()
        address = f"127.0.0.1:{server.getsockname()[1]}"
        result = ingest(address)
    assert result.exit_code == 2
    assert f"No Dask scheduler answers at {address}." in result.stderr


@needs_dask
def test_a_scheduler_without_workers_and_one_that_goes_away(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from distributed import LocalCluster

    from foia_scan.workers.cluster import Cluster

    monkeypatch.setattr("foia_scan.workers.cluster.CONNECT_SECONDS", 0.3)
    monkeypatch.setattr("foia_scan.workers.cluster.LOOK_SECONDS", 0.2)
    (home / "dump" / "a.txt").write_text("words")
    file = SourceFile("a.txt", str(home / "dump" / "a.txt"), "text", 5, 0, sha256="0" * 64)
    with LocalCluster(n_workers=0, dashboard_address=":0", silence_logs=60) as local:
        address = local.scheduler_address
        result = ingest(address)
        assert result.exit_code == 2
        assert f"The scheduler at {address} has no workers." in result.stderr
        monkeypatch.setattr(Cluster, "_check_workers", lambda self: None)
        with Cluster(Settings(dask=address)) as cluster:
            results = cluster.run(Unit("survey", file) for _ in range(3))
            monkeypatch.setattr(cluster, "_look", _closing(local, cluster._look))
            with pytest.raises(ClusterUnusable, match=r"was lost|no worker"):
                next(results)


def _closing(local: object, look: object) -> object:
    def close_and_look() -> None:
        local.close(timeout=2)  # type: ignore[attr-defined]
        look()  # type: ignore[operator]

    return close_and_look


@needs_dask
def test_workers_of_another_version_are_named(scheduler: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("foia_scan.workers.errand.__version__", "9.9")
    result = ingest(scheduler)
    assert result.exit_code == 2
    assert "The worker tcp://127.0.0.1" in result.stderr
    assert "this machine 9.9" in result.stderr
    assert "same foia-scan" in result.stderr


@needs_dask
def test_a_worker_that_comes_later_is_looked_at_too(
    home: Path, scheduler: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from foia_scan.workers.cluster import Cluster

    monkeypatch.setattr(Cluster, "_check_workers", lambda self: None)
    monkeypatch.setattr("foia_scan.workers.errand._python", lambda: "3.99")
    (home / "dump" / "a.txt").write_text("words")
    result = ingest(scheduler)
    assert result.exit_code == 2
    assert "this machine 3.99" in result.stderr


@pytest.fixture
def terms(home: Path) -> Terms:
    return errand.terms_of_run(Settings(ocr="never"), (str(home),))


def test_a_worker_that_fits(terms: Terms) -> None:
    with errand.mark_in_temp() as mark:
        assert misfit(replace(terms, mark=mark)) is None


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"version": "0.0.1"}, "has foia-scan"),
        ({"python": "3.2"}, "has Python"),
        ({"topic": "no-such-topic"}, "can't load the topic pack no-such-topic"),
        ({"topic_version": "other"}, "has another topic pack"),
        ({"recognizes": "klingon"}, "can't recognize scanned pages"),
        ({"documents": ("/no/such/folder",)}, "doesn't see /no/such/folder"),
        ({"mark": ("/no/such/temp/mark.txt", "x")}, "doesn't see /no/such/temp"),
    ],
)
def test_a_worker_that_does_not_fit(terms: Terms, changed: dict[str, object], said: str) -> None:
    wrong = misfit(replace(terms, **changed))
    assert wrong is not None
    assert said in wrong[0]


def test_without_dask_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "dask", None)
    result = ingest("tcp://127.0.0.1:8786")
    assert result.exit_code == 2
    assert "pip install 'foia-scan[cluster]'" in result.stderr
