"""The pool against workers that crash, hang and eat memory, by tasks made for the test."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from foia_scan import reading, workers
from foia_scan.records import Page, SourceFile
from foia_scan.settings import Settings
from foia_scan.store.packing import PackedPage, packed
from foia_scan.workers import Unit, pool
from foia_scan.workers.pool import retried
from tests import pdfs

FILE = SourceFile("a.pdf", "a.pdf", "pdf", 1000, 0, sha256="0" * 64)
SETTINGS = Settings(workers=2, page_seconds=2, unit_seconds=20)


def page(number: int) -> PackedPage:
    return packed(Page("0" * 64, number, "text", text=f"page {number}"))


def test_every_page_of_a_good_file_comes_back_once(tmp_path: Path) -> None:
    path = pdfs.make(tmp_path / "a.pdf", *[pdfs.lines(f"This is page {n}.") for n in range(1, 30)])
    file = replace(FILE, location=str(path), path=str(path))
    units = [Unit("text", file, first, min(29, first + 3)) for first in range(1, 30, 4)]
    results = list(workers.run(units, SETTINGS))
    pages = sorted((page for result in results for page in result.pages), key=lambda page: page.number)
    assert [page.text for page in pages] == [f"This is page {n}." for n in range(1, 30)]
    assert all(result.failure is None for result in results)


def test_a_worker_that_has_read_much_makes_room_for_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = pdfs.make(tmp_path / "a.pdf", *[pdfs.lines(f"This is page {n}.") for n in range(1, 30)])
    file = replace(FILE, location=str(path), path=str(path))
    monkeypatch.setattr(pool, "PAGES_PER_WORKER", 8)
    started = []
    honest = pool._start
    monkeypatch.setattr(pool, "_start", lambda settings: started.append(settings) or honest(settings))
    units = [Unit("text", file, first, min(29, first + 3)) for first in range(1, 30, 4)]
    results = list(workers.run(units, replace(SETTINGS, workers=1)))
    assert sorted(page.number for result in results for page in result.pages) == list(range(1, 30))
    assert len(started) == 4


def test_where_the_pages_of_a_big_file_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = pdfs.make(tmp_path / "a.pdf", *[pdfs.lines(f"This is page {n}.") for n in range(1, 1001)])
    file = replace(FILE, location=str(path), path=str(path))
    started = []
    honest = pool._start
    monkeypatch.setattr(pool, "_start", lambda settings: started.append(settings) or honest(settings))
    with pool.Pool(replace(SETTINGS, workers=1)) as one:
        (listed,) = one.run([Unit("survey", file)])
        assert (listed.page_count, listed.tree is not None and len(listed.tree.pages)) == (1000, 1000)
        assert listed.tree is not None
        (read,) = one.run([Unit("text", file, 998, 999, tree=reading.part_for(listed.tree, 998, 999))])
    assert [(page.number, page.text) for page in read.pages] == [(n, f"This is page {n}.") for n in (998, 999)]
    assert len(started) == 2  # to look them up takes much memory, so another worker reads


@pytest.mark.parametrize(
    ("files", "taken"),
    [
        (7, ["text", "text", None]),
        (20, ["text", "text", "analyze"]),  # more than it takes to load the language once more
        (60, ["analyze"]),  # too many to be kept waiting
    ],
)
def test_units_of_language_wait_for_the_worker_that_has_loaded_it(files: int, taken: list[str | None]) -> None:
    units = iter([*(Unit("analyze", FILE, 1, 9) for _ in range(files)), *(Unit("text", FILE, 1, 9) for _ in range(2))])
    busy = pool._Worker(None, None, None, unit=Unit("analyze", FILE, 1, 9), speaks=True)  # type: ignore[arg-type]
    crowd = pool.Pool(SETTINGS)
    crowd._workers = [busy]
    given = [crowd._unit_for(None, units) for _ in taken]
    assert [unit and unit.task for unit in given] == taken
    busy.unit = None
    aside = crowd._unit_for(busy, units)
    assert aside is not None
    assert aside.task == "analyze"


def test_no_units_no_processes() -> None:
    started = time.monotonic()
    assert list(workers.run([], SETTINGS)) == []
    assert time.monotonic() - started < 0.05


def test_a_missing_file_fails_its_unit_in_plain_words(tmp_path: Path) -> None:
    gone = replace(FILE, location=str(tmp_path / "gone.pdf"))
    (survey,) = workers.run([Unit("survey", gone)], SETTINGS)
    assert survey.failure == "the file can't be read: it is not there any more"
    assert survey.state == "failed"


@pytest.fixture
def poison(tmp_path: Path) -> Path:
    """A file of six pages."""
    path = tmp_path / "a.txt"
    path.write_text("\f".join(f"page {n}" for n in range(1, 7)))
    return path


@pytest.mark.parametrize(
    ("harm", "reason"),
    [
        ("crash", "crashed the reader (SIGSEGV)"),
        ("kill", "was killed"),
        ("hang", "took longer than 2 seconds"),
        ("exit", "ended the worker"),
        ("memory", "more memory than a worker may use"),
        ("recursion", "nested too deeply"),
    ],
)
def test_a_poisonous_page_fails_alone(poison: Path, harm: str, reason: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("foia_scan.workers.pool.main", _HARMFUL[harm])
    file = replace(FILE, location=str(poison), path=str(poison), kind="text", size=100)
    units = [Unit("text", file, 1, 4), Unit("text", file, 5, 6)]
    found: dict[int, str] = {}
    for result in workers.run(units, SETTINGS):
        for each in result.pages:
            assert each.number not in found
            found[each.number] = each.error or each.state
        if result.failure:
            assert result.unit.numbers == (3,)
            found[3] = result.failure
    assert sorted(found) == [1, 2, 3, 4, 5, 6]
    assert reason in found.pop(3)
    assert set(found.values()) == {"text"}


def _worker(harm: str) -> object:
    """A worker whose text reader does harm at page 3."""

    def main(connection: object, place: object, settings: Settings) -> None:
        from foia_scan.reading import flowing
        from foia_scan.workers import process

        honest = flowing.read_page

        def read_page(location: str, kind: str, number: int) -> object:
            if number == 3:
                _do(harm)
            return honest(location, kind, number)

        flowing.read_page = read_page  # type: ignore[assignment]
        process.main(connection, place, settings)  # type: ignore[arg-type]

    return main


def _do(harm: str) -> None:
    if harm == "crash":
        os.kill(os.getpid(), signal.SIGSEGV)
    elif harm == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    elif harm == "hang":
        time.sleep(60)
    elif harm == "exit":
        os._exit(7)
    elif harm == "memory":
        bytearray(64 << 30)
    elif harm == "recursion":
        _do(harm)


# Worker processes find these by name.
def crash(connection: object, place: object, settings: Settings) -> None:
    _worker("crash")(connection, place, settings)  # type: ignore[operator]


def kill(connection: object, place: object, settings: Settings) -> None:
    _worker("kill")(connection, place, settings)  # type: ignore[operator]


def hang(connection: object, place: object, settings: Settings) -> None:
    _worker("hang")(connection, place, settings)  # type: ignore[operator]


def exit_(connection: object, place: object, settings: Settings) -> None:
    _worker("exit")(connection, place, settings)  # type: ignore[operator]


def memory(connection: object, place: object, settings: Settings) -> None:
    _worker("memory")(connection, place, settings)  # type: ignore[operator]


def recursion(connection: object, place: object, settings: Settings) -> None:
    _worker("recursion")(connection, place, settings)  # type: ignore[operator]


_HARMFUL = {
    "crash": crash,
    "kill": kill,
    "hang": hang,
    "exit": exit_,
    "memory": memory,
    "recursion": recursion,
}


def test_the_page_at_fault_is_cut_out_and_the_rest_goes_on() -> None:
    unit = Unit("text", FILE, 1, 9)
    again, failed = retried(unit, 4, "crashed")
    assert [each.numbers for each in again] == [(4,), (1, 2, 3), (5, 6, 7, 8, 9)]
    assert all(4 in each.avoid for each in again[1:])
    assert failed == ()
    _, final = retried(again[0], 4, "crashed")
    assert [(result.unit.numbers, result.failure) for result in final] == [((4,), "crashed")]


def test_a_neighbor_at_fault_is_avoided() -> None:
    again, failed = retried(Unit("text", FILE, 5, 9), 4, "crashed")
    assert [(each.numbers, each.avoid) for each in again] == [((5, 6, 7, 8, 9), {4})]
    assert failed == ()


def test_pages_handed_along_are_split_too() -> None:
    unit = Unit("layout", FILE, pages=tuple(page(n) for n in (2, 5, 8)))
    again, _ = retried(unit, 5, "crashed")
    assert [[each.number for each in part.pages] for part in again] == [[5], [2], [8]]


@pytest.mark.parametrize(("reason", "attempts"), [("crashed", 2), ("took longer than 60 seconds", 1)])
def test_a_file_that_kills_at_opening_gets_a_second_chance_but_not_to_hang(reason: str, attempts: int) -> None:
    unit = Unit("survey", FILE)
    tried = 1
    while True:
        again, failed = retried(unit, None, reason)
        if failed:
            break
        (unit,) = again
        tried += 1
    assert tried == attempts
    assert failed[0].failure == reason


def test_units_are_taken_only_as_workers_are_free(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("words")
    file = replace(FILE, location=str(path), kind="text")
    taken = 0

    def endless() -> Iterator[Unit]:
        nonlocal taken
        while True:
            taken += 1
            yield Unit("survey", file)

    results = workers.run(endless(), SETTINGS)
    for _ in range(5):
        next(results)
    results.close()  # type: ignore[attr-defined]
    assert taken <= 5 + 3 * SETTINGS.workers


def test_a_temp_folder_with_a_long_name(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("words")
    temp = tmp_path / ("t" * 120)
    temp.mkdir()
    done = subprocess.run(
        [Path(sys.executable).with_name("foia-scan"), "ingest", "a.txt"],
        cwd=tmp_path,
        env=os.environ | {"TMPDIR": str(temp)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert list(temp.iterdir()) == []


def test_workers_import_nothing_from_the_current_folder(tmp_path: Path) -> None:
    for name in ("foia_scan", "pypdfium2", "json"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('a hostile module was imported')")
    pdfs.make(tmp_path / "letter.pdf", pdfs.lines("A letter."))
    program = Path(sys.executable).with_name("foia-scan")
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONSAFEPATH"}
    done = subprocess.run(
        [program, "ingest", "--db", "foia.db", "letter.pdf"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 with text" in done.stdout
