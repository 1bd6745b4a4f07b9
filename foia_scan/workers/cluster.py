"""The executor on a Dask cluster: the only module that knows Dask.

The workers are those that the user started (``dask worker tcp://host:8786``). Each does its units in fenced processes
of its own, so that a poisonous page kills none of them; see ``borrowing``. What only this machine can see, because it
lies in its temp folder, is done here.
"""

from __future__ import annotations

import contextlib
import logging
import os
import queue
import threading
import time
import warnings
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from foia_scan.errors import ClusterUnusable, ExtraMissing, FoiaScanError
from foia_scan.settings import Settings
from foia_scan.sources import Place
from foia_scan.workers import borrowing, errand
from foia_scan.workers.units import BY_PAGE, Result, Unit

CONNECT_SECONDS = 6
"""How long the scheduler may take to answer."""
PATIENCE_SECONDS = 30
"""How long the cluster may be without any worker."""
LOOK_SECONDS = 2.0
"""Time between two looks at the cluster, while nothing comes back."""
WAITING_PER_SLOT = 1
"""Units that wait for each one under way, so that no worker waits for the network."""
MOST_SET_ASIDE = 64
"""Units for this machine alone that wait while units for the cluster are looked for behind them."""
ERRAND_COST = 64
"""Small units travel together until they cost about as much as the reading of so many pages."""
COST = {
    "digest": 4,
    "survey": 4,
    "text": 1,
    "unpack": 4,
    "layout": 8,
    "recognize": 100,
    "analyze": 2,
    "gist": ERRAND_COST,
    "differ": ERRAND_COST,
}
"""Of one page, or of a file where the task is about a file as a whole."""


@dataclass(slots=True)
class _Out:
    units: tuple[Unit, ...]
    future: Any
    """None for a unit that is done on this machine."""
    suspect: bool = False
    """Whether workers died of this unit, or of one it was cut out of: such units go out one by one."""


class Cluster:
    """The workers of the scheduler at ``settings.dask``; ``paths`` are the documents, which they must see."""

    def __init__(self, settings: Settings, paths: Sequence[Place] = ()) -> None:
        self.settings = settings
        self._paths = tuple(str(path.absolute() if isinstance(path, Path) else path) for path in paths)
        self._closing = contextlib.ExitStack()
        self._client: Any = None
        self._terms: errand.Terms
        self._shared_temp = False
        self._slots = 1
        self._looked = self._workers_seen = 0.0
        self._out: dict[int, _Out] = {}
        self._count = 0
        self._done: queue.SimpleQueue[tuple[int, object]] = queue.SimpleQueue()
        """Number of a unit with its results, or with None where a future is to be asked."""
        self._here: queue.SimpleQueue[tuple[int, Unit]] = queue.SimpleQueue()
        self._threads = 0
        self._aside: deque[Unit] = deque()
        self._suspects: deque[Unit] = deque()

    def __enter__(self) -> Self:
        try:
            self._terms = errand.terms_of_run(self.settings, self._paths)
            self._client = self._closing.enter_context(_connected(self.settings.dask))
            self._check_workers()
        except BaseException:
            self._closing.close()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        if self._client is not None and self._client.status == "running":
            with contextlib.suppress(Exception):
                self._client.cancel([out.future for out in self._out.values() if out.future is not None], force=True)
                self._client.run(errand.tidy, on_error="ignore")
        self._closing.close()
        borrowing.close_idle()

    def rest(self) -> None:
        """Nothing: what the workers hold lies on their machines."""

    def run(self, units: Iterable[Unit]) -> Iterator[Result]:
        """Carry out the units; see :class:`~foia_scan.workers.executor.Executor`.

        Raises ClusterUnusable where the scheduler is gone, no worker is left, or a worker doesn't fit.
        """
        waiting = iter(units)
        self._fill(waiting)
        while self._out:
            for number, found in self._next():
                out = self._out.pop(number)
                results = self._answer(out) if found is None else found
                self._fill(waiting)
                yield from results  # type: ignore[misc]
            self._fill(waiting)

    # Handing out

    def _fill(self, units: Iterator[Unit]) -> None:
        """Hand out units, as far as there is room for them on the cluster and on this machine."""
        while self._aside and self._room_here():
            self._hand_over_here(self._aside.popleft())
        if self._suspects and not any(out.suspect for out in self._out.values()):
            self._send((self._suspects.popleft(),), suspect=True)
        while self._room_on_cluster() and len(self._aside) < MOST_SET_ASIDE:
            together = self._errand(units)
            if not together:
                return
            self._send(together)

    def _errand(self, units: Iterator[Unit]) -> tuple[Unit, ...]:
        """The next units that go to a worker together; those for this machine alone are taken out on the way."""
        together: list[Unit] = []
        cost = 0
        while cost < ERRAND_COST and len(self._aside) < MOST_SET_ASIDE:
            unit = next(units, None)
            if unit is None:
                break
            if not self._is_for_here(unit):
                together.append(unit)
                cost += COST[unit.task] * max(1, len(unit.numbers))
            elif self._room_here():
                self._hand_over_here(unit)
            else:
                self._aside.append(unit)
        return tuple(together)

    def _room_on_cluster(self) -> bool:
        return sum(out.future is not None for out in self._out.values()) < self._slots * (1 + WAITING_PER_SLOT)

    def _room_here(self) -> bool:
        return sum(out.future is None for out in self._out.values()) < self.settings.worker_count()

    def _is_for_here(self, unit: Unit) -> bool:
        """Whether only this machine sees what the unit is about: members of containers lie in its temp folder."""
        return unit.task == "unpack" or (bool(unit.file.containers) and not self._shared_temp)

    def _send(self, units: tuple[Unit, ...], suspect: bool = False) -> None:
        self._count += 1
        number = self._count
        future = self._client.submit(
            errand.done,
            self._terms,
            errand.packed(units, self.settings),
            pure=False,
            key=f"foia-scan-{id(self)}-{number}",
        )
        self._out[number] = _Out(units, future, suspect)
        future.add_done_callback(lambda _: self._done.put((number, None)))

    def _hand_over_here(self, unit: Unit) -> None:
        self._count += 1
        self._out[self._count] = _Out((unit,), None)
        self._here.put((self._count, unit))
        if self._threads < self.settings.worker_count():
            self._threads += 1
            threading.Thread(target=self._work_here, daemon=True, name="foia-scan units").start()

    def _work_here(self) -> None:
        while True:
            number, unit = self._here.get()
            try:
                self._done.put((number, borrowing.carry_out(unit, self.settings)))
            except Exception as error:
                self._done.put((number, [Result(unit, failure=f"a fault of foia-scan ({error})"[:300])]))

    # Taking back

    def _next(self) -> Iterator[tuple[int, object]]:
        """What has come back, at least one; looks after the cluster while nothing does."""
        while True:
            try:
                found = [self._done.get(timeout=LOOK_SECONDS)]
                break
            except queue.Empty:
                self._look()
        self._look()
        while not self._done.empty():
            found.append(self._done.get())
        return iter(found)

    def _answer(self, out: _Out) -> list[Result]:
        """The results of a unit whose future is settled; [] where it goes out again."""
        from distributed import KilledWorker

        if out.future.status == "finished":
            try:
                return errand.unpacked(out.future.result(), out.units)
            except FoiaScanError:
                raise
            except Exception as error:
                raise ClusterUnusable(f"The connection to the scheduler at {self.settings.dask} was lost.") from error
        if out.future.status != "error":
            raise ClusterUnusable(f"The connection to the scheduler at {self.settings.dask} was lost.")
        fault = out.future.exception()
        if isinstance(fault, FoiaScanError):
            raise fault
        if isinstance(fault, KilledWorker):
            return self._after_killing(out)
        if isinstance(fault, ImportError):
            raise ClusterUnusable(f"A worker of the cluster can't use foia-scan: {fault}.", _INSTALL)
        reason = f"a fault of foia-scan ({type(fault).__name__}: {fault})"[:300]
        return [Result(unit, failure=reason) for unit in out.units]

    def _after_killing(self, out: _Out) -> list[Result]:
        """Every worker that was given these units died: they go out one by one, page by page, once more, then fail."""
        failed = []
        for unit in out.units:
            single = len(unit.numbers) == 1 or unit.task not in BY_PAGE
            if single and out.suspect:
                failed.append(Result(unit, failure="every worker of the cluster that was given it died"))
            else:
                self._suspects.extend([unit] if single else [unit.only((number,)) for number in unit.numbers])
        return failed

    # Looking after the cluster

    def _check_workers(self) -> None:
        """Wait for a worker, and see whether all that are there fit the run. Raises ClusterUnusable."""
        with contextlib.suppress(TimeoutError):
            self._client.wait_for_workers(1, timeout=CONNECT_SECONDS)
        self._look()
        if not self._client.nthreads():
            raise ClusterUnusable(f"The scheduler at {self.settings.dask} has no workers.")
        mark = self._closing.enter_context(errand.mark_in_temp())
        found = self._client.run(errand.misfit, self._terms, on_error="return")
        for address, answer in found.items():
            if isinstance(answer, Exception):
                raise ClusterUnusable(f"The worker {address} can't use foia-scan: {answer}.", _INSTALL)
            if answer is not None:
                raise ClusterUnusable(f"The worker {address} {answer[0]}.", answer[1])
        self._shared_temp = all(self._client.run(errand.sees, mark).values())
        if self._shared_temp:
            self._terms = replace(self._terms, mark=mark)

    def _look(self) -> None:
        """Count the workers now and then. Raises ClusterUnusable where the scheduler or all workers are gone."""
        now = time.monotonic()
        if now - self._looked < LOOK_SECONDS:
            return
        lost = ClusterUnusable(f"The connection to the scheduler at {self.settings.dask} was lost.")
        if self._client.status != "running":
            raise lost
        try:
            threads = self._client.nthreads()
        except Exception as error:
            raise lost from error
        self._looked = time.monotonic()
        if threads or not self._workers_seen:
            self._workers_seen = self._looked
        elif self._looked - self._workers_seen > PATIENCE_SECONDS:
            raise ClusterUnusable(
                f"The scheduler at {self.settings.dask} has had no worker for {PATIENCE_SECONDS} seconds."
            )
        self._slots = max(1, sum(threads.values()))


_INSTALL = (
    "Install it on every machine of the cluster, in the environment that `dask worker` runs in: pip install foia-scan"
)


@contextlib.contextmanager
def _connected(address: str) -> Iterator[Any]:
    """A client of the scheduler, silent on the terminal. Raises ExtraMissing, ClusterUnusable."""
    try:
        import dask
        import distributed
    except ImportError as error:
        raise ExtraMissing(f"--dask needs Dask, which is not installed ({error.name}).") from error

    class Client(distributed.Client):
        def __del__(self) -> None:
            """Nothing: it is closed below, and one that never reached its scheduler would wait for it once more."""

    with _silence(), dask.config.set({"distributed.comm.timeouts.connect": f"{CONNECT_SECONDS}s"}):
        try:
            client = Client(address, timeout=CONNECT_SECONDS, set_as_default=False, name=f"foia-scan-{os.getpid()}")
        except ValueError as error:
            raise ClusterUnusable(f"{address} is no address of a Dask scheduler: {error}.") from error
        except Exception as error:  # whatever else may answer there
            raise ClusterUnusable(f"No Dask scheduler answers at {address}.") from error
        try:
            yield client
        finally:
            with contextlib.suppress(Exception):
                client.close(timeout=2)


@contextlib.contextmanager
def _silence() -> Iterator[None]:
    """Dask's log is for those who run the cluster; what matters to a user comes as an error of ours."""
    names = [
        name for name in logging.root.manager.loggerDict if name.split(".")[0] in ("distributed", "tornado", "asyncio")
    ]
    levels = {name: logging.getLogger(name).level for name in names}
    for name in names:
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", module="distributed")
        try:
            yield
        finally:
            for name, level in levels.items():
                logging.getLogger(name).setLevel(level)
