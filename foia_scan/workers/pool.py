"""The local executor: a pool of our own worker processes, each with a pipe of its own.

``concurrent.futures`` breaks as a whole when one of its processes dies. Here a worker that dies or overruns its time
costs one page: the page it had announced. The rest of its unit is done again without that page.
"""

from __future__ import annotations

import contextlib
import signal
import time
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from multiprocessing import connection
from types import TracebackType
from typing import Any, Self

from foia_scan import forking
from foia_scan.settings import Settings
from foia_scan.workers import whereabouts
from foia_scan.workers.limits import opening_seconds, page_seconds, unit_bytes
from foia_scan.workers.process import main
from foia_scan.workers.units import BY_PAGE, Result, Unit

MOST_ATTEMPTS = 2
PAGES_PER_WORKER = 512
"""Pages that a worker reads before another takes its place: PDFium gives back less than it takes, page after page."""
PAGES_PER_SPEAKER = 2048
"""The same for one that has loaded the language, which takes as long as to read some hundred pages."""
PAGES_ASIDE = 64
"""Pages that wait for a worker which has loaded the language: to analyze them takes less than to load it once more."""
MOST_ASIDE = 512
"""The same while there is other work for those that have not loaded it."""


@dataclass(slots=True)
class _Worker:
    process: Any
    pipe: connection.Connection
    place: connection.Connection
    """Where it announces its pages."""
    unit: Unit | None = None
    at: int | None = None
    """The page announced last, as far as that was looked up."""
    deadline: float = 0.0
    """When its unit, or the page that it is at, takes too long."""
    look: float = 0.0
    """When to look up what it is at."""
    pages: int = 0
    """That it has read so far."""
    speaks: bool = False
    """Whether it was given sentences to read, and so has loaded the language."""


def run(units: Iterable[Unit], settings: Settings) -> Iterator[Result]:
    """Carry out the units on a pool of their own; see :meth:`Pool.run`."""
    with Pool(settings) as pool:
        yield from pool.run(units)


class Pool:
    """``settings.worker_count()`` processes, started as there is work for them, kept until the pool is closed."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._workers: list[_Worker] = []
        self._again: deque[Unit] = deque()
        self._aside: deque[Unit] = deque()
        """For a worker that has loaded the language."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """End the processes; units under way are lost."""
        for worker in self._workers:
            _end(worker)
        self._workers.clear()
        self._again.clear()
        self._aside.clear()

    def rest(self) -> None:
        """End the processes, which give back the memory that they took; new ones start with the next work."""
        self.close()

    def run(self, units: Iterable[Unit]) -> Iterator[Result]:
        """Carry out the units and yield results as they come.

        Units are taken from the iterable only when a worker is free, so it may be endless; at most one result per
        worker waits to be taken. Every page of every unit comes back exactly once, in a result of its own if its unit
        was split. A pool carries out one ``run`` at a time; one that is left early ends the processes.
        """
        waiting = iter(units)
        try:
            self._fill(waiting)
            while any(worker.unit for worker in self._workers):
                found = deque(self._wait())
                self._fill(waiting)  # the workers go on while the results are stored
                while found:
                    yield found.popleft()
                self._fill(waiting)  # they may have called for more
        except BaseException:
            self.close()
            raise

    def _fill(self, units: Iterator[Unit]) -> None:
        """Give every idle worker a unit; start workers only as there are units for them."""
        for slot in range(self.settings.worker_count()):
            worker = self._workers[slot] if slot < len(self._workers) else None
            if worker is not None and worker.unit is not None:
                continue
            unit = self._unit_for(worker, units)
            if unit is None:
                continue
            if worker is None:
                self._workers.append(_start(self.settings))
            self._hand_over(min(slot, len(self._workers) - 1), unit)

    def _unit_for(self, worker: _Worker | None, units: Iterator[Unit]) -> Unit | None:
        """The next unit for this worker, or for one still to be started; None if there is none, or none for it."""
        if self._again:
            return self._again.popleft()
        if self._aside and not self._can_wait(self._aside[0], worker):
            return self._aside.popleft()
        for unit in iter(lambda: next(units, None), None):
            if self._pages_aside(unit) > MOST_ASIDE or not self._can_wait(unit, worker):
                return unit
            self._aside.append(unit)
        return self._aside.popleft() if self._pages_aside() > PAGES_ASIDE else None

    def _pages_aside(self, *more: Unit) -> int:
        return sum(len(unit.numbers) for unit in (*self._aside, *more))

    def _can_wait(self, unit: Unit, worker: _Worker | None) -> bool:
        """Whether the unit is done sooner by another worker, when that is done with what it does."""
        if not _is_read(unit) or (worker is not None and worker.speaks):
            return False
        return any(other.speaks and other.unit is not None for other in self._workers)

    def _hand_over(self, slot: int, unit: Unit) -> None:
        idle = self._workers[slot]
        if idle.pages >= (PAGES_PER_SPEAKER if idle.speaks else PAGES_PER_WORKER):
            self._replace(idle)
        for _ in range(3):
            worker = self._workers[slot]
            try:
                worker.pipe.send(unit)
            except OSError:  # it died while it was idle
                self._replace(worker)
                continue
            worker.unit, worker.at = unit, None
            worker.pages += len(unit.numbers) if unit.task in BY_PAGE else 0
            worker.speaks = worker.speaks or _is_read(unit)
            worker.deadline = time.monotonic() + opening_seconds(unit, self.settings)
            worker.look = min(worker.deadline, time.monotonic() + page_seconds(unit, self.settings))
            return
        raise RuntimeError("worker processes can't be started on this machine")

    def _wait(self) -> Iterator[Result]:
        busy = {worker.pipe: worker for worker in self._workers if worker.unit is not None}
        patience = max(0.0, min(worker.look for worker in busy.values()) - time.monotonic())
        for pipe in connection.wait(list(busy), timeout=patience):
            assert isinstance(pipe, connection.Connection)
            yield from self._listen(busy[pipe])
        for worker in list(busy.values()):
            if worker.unit is None or time.monotonic() <= worker.look or worker.pipe.poll():
                continue
            self._look_up(worker)
            if time.monotonic() > worker.deadline:
                yield from self._lost(worker, _overdue(worker.unit, worker.at, self.settings))

    def _look_up(self, worker: _Worker) -> None:
        """Which page the worker is at, and until when it may be."""
        assert worker.unit is not None
        if (found := whereabouts.latest(worker.place)) is not None:
            worker.at, since = found
            worker.deadline = since + page_seconds(worker.unit, self.settings)
        worker.look = worker.deadline

    def _listen(self, worker: _Worker) -> Iterator[Result]:
        assert worker.unit is not None
        try:
            result = worker.pipe.recv()
        except (EOFError, OSError):
            worker.process.join(5)
            self._look_up(worker)
            yield from self._lost(worker, _how_it_died(worker.process.exitcode, worker.unit, self.settings))
            return
        whereabouts.latest(worker.place)  # what it announced is of no interest any more
        unit, worker.unit = worker.unit, None
        if result.tree is not None:  # to find that took more memory than to read
            worker.pages = PAGES_PER_WORKER
        yield replace(result, unit=unit)

    def _lost(self, worker: _Worker, reason: str) -> Iterator[Result]:
        """Replace a dead or overdue worker; put back what can be done without the page it was at."""
        unit = worker.unit
        assert unit is not None
        again, failed = retried(unit, worker.at, reason)
        self._again.extend(again)
        yield from failed
        self._replace(worker)

    def _replace(self, worker: _Worker) -> None:
        _end(worker)
        self._workers[self._workers.index(worker)] = _start(self.settings)


def _is_read(unit: Unit) -> bool:
    """Whether the sentences of the unit's pages are read, and not only where its documents begin."""
    return unit.task == "analyze" and unit.about is not False


def retried(unit: Unit, at: int | None, reason: str) -> tuple[tuple[Unit, ...], tuple[Result, ...]]:
    """Return the units to do again and the results that are final, after a worker was lost at page ``at``.

    The page gets one more chance alone, so that it isn't blamed for the memory its neighbors used.
    """
    numbers = unit.numbers if unit.task in BY_PAGE else ()
    if at is None or not numbers:
        if unit.attempt < MOST_ATTEMPTS and "longer" not in reason:
            return (replace(unit, attempt=unit.attempt + 1),), ()
        return (), (Result(unit, failure=reason),)
    if at not in numbers:  # a neighbor, looked at for its header and footer
        return (replace(unit, avoid=unit.avoid | {at}),), ()
    if numbers == (at,):
        if unit.attempt < MOST_ATTEMPTS and "longer" not in reason:
            return (replace(unit, attempt=unit.attempt + 1),), ()
        return (), (Result(unit, failure=reason),)
    alone = replace(unit.only((at,)), attempt=MOST_ATTEMPTS)
    before = tuple(number for number in numbers if number < at)
    after = tuple(number for number in numbers if number > at)
    rest = tuple(replace(unit.only(part), avoid=unit.avoid | {at}) for part in (before, after) if part)
    return (alone, *rest), ()


def _start(settings: Settings) -> _Worker:
    context = forking.context()
    ours, theirs = context.Pipe()
    heard, announced = context.Pipe(duplex=False)
    process = context.Process(target=main, args=(theirs, announced, settings), daemon=True, name="foia-scan worker")
    with forking.safely():
        process.start()
    theirs.close()
    announced.close()
    return _Worker(process, ours, heard)


def _end(worker: _Worker) -> None:
    for pipe in (worker.pipe, worker.place):
        with contextlib.suppress(OSError, ValueError):
            pipe.close()
    worker.process.kill()
    worker.process.join(5)


def _overdue(unit: Unit, at: int | None, settings: Settings) -> str:
    limit = opening_seconds(unit, settings) if at is None else page_seconds(unit, settings)
    return f"took longer than {limit:,.0f} seconds"


def _how_it_died(exit_code: int | None, unit: Unit | None, settings: Settings) -> str:
    if exit_code == -signal.SIGKILL:
        return "the worker was killed while reading it (out of memory?)"
    if exit_code is not None and exit_code < 0:
        try:
            name = signal.Signals(-exit_code).name
        except ValueError:
            name = f"signal {-exit_code}"
        allowed = (unit_bytes(unit, settings) if unit else None) or settings.worker_bytes
        return f"crashed the reader ({name}), or needed more memory than {allowed >> 20:,} MB"
    return "ended the worker that was reading it"
