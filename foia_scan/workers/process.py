"""The inside of a worker process: its fences, and the loop that takes units and returns results."""

from __future__ import annotations

import contextlib
import math
import os
import signal
import sys
from multiprocessing.connection import Connection

from foia_scan.settings import Settings
from foia_scan.workers.limits import opening_seconds, page_seconds
from foia_scan.workers.tasks import perform
from foia_scan.workers.units import Unit

GRACE = 15
"""Seconds after its own limit at which a worker ends itself, should nobody be left to end it."""


def main(connection: Connection, settings: Settings) -> None:
    """Take units from the pipe until it closes; send ("at", page) before each page, ("done", result) after a unit."""
    _fence(settings)
    with contextlib.suppress(EOFError, OSError):
        while True:
            unit: Unit = connection.recv()
            _alarm(opening_seconds(unit, settings))

            def announce(page: int, limit: float = page_seconds(unit, settings)) -> None:
                _alarm(limit)
                connection.send(("at", page))

            result = perform(unit, settings, announce)
            _alarm(0)
            connection.send(("done", result))


def _fence(settings: Settings) -> None:
    """Ctrl-C is the main process's business; libraries stay silent and single-threaded; memory is limited."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for name in ("OMP_THREAD_LIMIT", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[name] = "1"
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, sys.__stderr__.fileno() if sys.__stderr__ else 2)
    os.close(silence)
    try:
        import resource
    except ImportError:  # no such limits on this system
        return
    with contextlib.suppress(ValueError, OSError):
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        limit = settings.worker_bytes if hard == resource.RLIM_INFINITY else min(settings.worker_bytes, hard)
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def _alarm(seconds: float) -> None:
    """End this process if the time passes: the default action of SIGALRM works in the middle of a library, too."""
    if hasattr(signal, "alarm"):
        signal.alarm(math.ceil(seconds) + GRACE if seconds else 0)
