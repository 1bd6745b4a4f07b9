"""What follows from a file that is read: its analysis, while other files are still to be read."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from foia_scan import pipeline, workers
from foia_scan.records import SourceFile
from foia_scan.settings import Settings
from foia_scan.store.database import open_database
from foia_scan.workers import NO_FILE, Agenda, Pool, Result, Unit, pool
from tests import pdfs

SETTINGS = Settings(workers=2, ocr="never")
ABOUT = ("Secure Communities", "The county may opt out of Secure Communities.")


def unit(number: int) -> Unit:
    return Unit("text", NO_FILE, number, number)


def numbers(units: Iterable[Unit]) -> list[int]:
    return [each.first for each in units]


def test_what_is_called_for_comes_before_the_rest_in_its_own_order() -> None:
    agenda = Agenda(map(unit, (1, 2, 3)))
    assert next(agenda).first == 1
    agenda.next_are(map(unit, (10, 11)))
    agenda.next_are([])
    agenda.next_are([unit(12)])
    assert numbers(agenda) == [10, 11, 12, 2, 3]
    agenda.next_are([unit(20)])  # it was empty
    assert numbers(agenda) == [20]


def test_the_last_result_may_call_for_more(tmp_path: Path) -> None:
    path = pdfs.make(tmp_path / "a.pdf", pdfs.lines("One page."))
    file = SourceFile("a.pdf", str(path), "pdf", path.stat().st_size, 0, sha256="0" * 64)
    agenda = Agenda([Unit("text", file, 1, 1)])
    done = []
    for result in workers.run(agenda, SETTINGS):
        done.append(result.unit.task)
        if result.unit.task == "text":
            agenda.next_are([Unit("survey", file)])
    assert done == ["text", "survey"]


def test_a_file_about_the_topic_is_analyzed_while_others_wait_to_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "dump").mkdir()
    pdfs.make(tmp_path / "dump" / "a.pdf", pdfs.lines(*ABOUT))
    for number in range(9):
        pdfs.make(tmp_path / "dump" / f"b{number}.pdf", pdfs.lines(f"Report {number} of the water board."))
    tasks: list[str] = []
    honest = Pool.run

    def run(self: Pool, units: Iterable[Unit]) -> Iterator[Result]:
        for result in honest(self, units):
            tasks.append(result.unit.task)
            yield result

    monkeypatch.setattr(Pool, "run", run)
    with open_database(tmp_path / "foia.db", create=True) as database:
        summary = pipeline.ingest([tmp_path / "dump"], database, replace(SETTINGS, workers=1))
    read = [task for task in tasks if task != "survey"]
    assert sorted(read) == ["analyze", "layout", *["text"] * 10]
    assert read.index("analyze") < 6  # a worker has its next unit before what it did is stored
    assert (summary.documents, summary.statements, summary.faults) == (10, 1, ())


def test_a_file_whose_analysis_fails_is_told_of_once_and_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pdfs.make(tmp_path / "a.pdf", pdfs.lines(*ABOUT))

    def failing(self: Pool, units: Iterable[Unit]) -> Iterator[Result]:
        for result in honest(self, units):
            yield replace(result, failure="a fault", findings=None) if result.unit.task == "analyze" else result

    honest = Pool.run
    with open_database(tmp_path / "foia.db", create=True) as database:
        with monkeypatch.context() as patched:
            patched.setattr(Pool, "run", failing)
            assert pipeline.ingest([tmp_path / "a.pdf"], database, SETTINGS).faults == ("a.pdf: a fault",)
        assert pipeline.ingest([tmp_path / "a.pdf"], database, SETTINGS).statements == 1


def _handed_over(units: Iterable[Unit], speaking: tuple[bool, bool], busy: bool) -> list[int | None]:
    """What a pool gives to its first worker, which is idle, three times; the second one may be busy."""
    waiting = iter(units)
    with Pool(SETTINGS) as made:
        made._workers = [
            pool._Worker(None, None, None, unit=None, speaks=speaking[0]),  # type: ignore[arg-type]
            pool._Worker(None, None, None, unit=unit(0) if busy else None, speaks=speaking[1]),  # type: ignore[arg-type]
        ]
        given = [made._unit_for(made._workers[0], waiting) for _ in range(3)]
        made._workers.clear()
    return [each and each.first for each in given]


@pytest.mark.parametrize(
    ("speaking", "busy", "given"),
    [
        ((False, False), True, [1, 2, 3]),  # nobody has loaded the language yet
        ((True, True), True, [1, 2, 3]),
        ((False, True), True, [2, None, None]),  # the other will have time for 1 and 3
        ((False, True), False, [1, 2, 3]),
    ],
)
def test_sentences_wait_for_the_worker_that_has_loaded_the_language(
    speaking: tuple[bool, bool], busy: bool, given: list[int | None]
) -> None:
    units = [Unit("analyze", NO_FILE, 1, 1), unit(2), Unit("analyze", NO_FILE, 3, 3)]
    assert _handed_over(units, speaking, busy) == given


@pytest.mark.parametrize(
    ("pages", "given"),
    [
        (pool.PAGES_ASIDE, [2, 3, None]),
        (pool.PAGES_ASIDE + 1, [2, 3, 1]),  # so many don't wait for the other once nothing else is left
        (pool.MOST_ASIDE + 1, [1, 2, 3]),  # so many don't wait at all
    ],
)
def test_many_sentences_do_not_wait(pages: int, given: list[int | None]) -> None:
    units = [Unit("analyze", NO_FILE, 1, pages), unit(2), unit(3)]
    assert _handed_over(units, (False, True), True) == given
