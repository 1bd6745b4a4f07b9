"""The inside of a worker process: its fences, and the loop that takes units and returns results."""

from __future__ import annotations

import contextlib
import gc
import math
import os
import signal
import sys
from dataclasses import replace
from multiprocessing.connection import Connection

from foia_scan import memory
from foia_scan.settings import Settings
from foia_scan.workers import whereabouts
from foia_scan.workers.limits import opening_seconds, page_seconds, unit_bytes
from foia_scan.workers.tasks import perform
from foia_scan.workers.units import NO_UNIT, Unit

PAGES_KEPT = 32
"""Read pages whose memory is given back together: to do it after every small file costs time."""
GRACE = 15
"""Seconds after its own limit at which a worker ends itself, should nobody be left to end it."""


def main(connection: Connection, place: Connection, settings: Settings) -> None:
    """Take units from the pipe until it closes and send the result of each; announce each page beforehand."""
    _fence(settings)
    gc.freeze()  # what was loaded before the worker was forked stays
    memory.collect_seldom()
    kept = 0
    with contextlib.suppress(EOFError, OSError):
        while True:
            unit: Unit = connection.recv()
            fence_memory(settings, None)
            _alarm(opening_seconds(unit, settings))

            def announce(page: int, limit: float = page_seconds(unit, settings)) -> None:
                _alarm(limit)
                whereabouts.announce(place, page)

            def fence(more: int | None = unit_bytes(unit, settings)) -> None:
                fence_memory(settings, more)

            result = perform(unit, settings, announce, fence)
            _alarm(0)
            connection.send(replace(result, unit=NO_UNIT))  # who gave the unit still has it
            kept += len(unit.numbers) if unit.task == "text" else PAGES_KEPT
            del unit, result, announce
            if kept >= PAGES_KEPT:
                memory.give_back()
                kept = 0


def _fence(settings: Settings) -> None:
    """Ctrl-C is the main process's business; libraries stay silent and single-threaded; memory is limited."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for name in ("OMP_THREAD_LIMIT", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[name] = "1"
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, sys.__stderr__.fileno() if sys.__stderr__ else 2)
    os.close(silence)
    fence_memory(settings, None)
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def fence_memory(settings: Settings, more: int | None) -> None:
    """Limit the address space: to ``more`` bytes on top of what is taken now, or to what a worker may use in all."""
    try:
        import resource
    except ImportError:  # no such limits on this system
        return
    with contextlib.suppress(ValueError, OSError):
        limit = settings.worker_bytes
        taken = memory.addressed()
        if more is not None and taken is not None:
            limit = min(limit, taken + more)
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        resource.setrlimit(resource.RLIMIT_AS, (limit if hard == resource.RLIM_INFINITY else min(limit, hard), hard))


def _alarm(seconds: float) -> None:
    """End this process if the time passes: the default action of SIGALRM works in the middle of a library, too."""
    if hasattr(signal, "alarm"):
        signal.alarm(math.ceil(seconds) + GRACE if seconds else 0)
