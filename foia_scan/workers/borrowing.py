"""One unit at a time, in a fenced process of this machine; from whatever thread asks.

A worker of a cluster does its units here, and so does the machine that runs the command with what only it can see. A
page that kills its process costs that process alone: the thread, and the worker that it belongs to, live on.
"""

from __future__ import annotations

import multiprocessing
import threading
from dataclasses import replace

from foia_scan.settings import Settings
from foia_scan.workers.pool import Pool
from foia_scan.workers.units import Result, Unit

_lock = threading.Lock()
_idle: dict[Settings, list[Pool]] = {}
"""Pools of one process each that wait for a unit of a run with these settings."""


def carry_out(unit: Unit, settings: Settings) -> list[Result]:
    """Carry out the unit. Each of its pages comes back once, in a result of its own if the unit had to be split."""
    # A worker of Dask is marked as a daemon, which may have no children. Ours end with it: they read from its pipe.
    multiprocessing.current_process().daemon = False
    pool = _borrowed(replace(settings, workers=1))
    try:
        results = list(pool.run([unit]))
    except BaseException:
        pool.close()
        raise
    with _lock:
        _idle.setdefault(pool.settings, []).append(pool)
    return results


def _borrowed(settings: Settings) -> Pool:
    with _lock:
        ours = _idle.get(settings)
        if ours:
            return ours.pop()
        others = [pool for pools in _idle.values() for pool in pools]
        _idle.clear()
    for pool in others:  # of a run before this one
        pool.close()
    return Pool(settings)


def close_idle() -> None:
    """End the processes that wait for a unit."""
    with _lock:
        pools = [pool for pools in _idle.values() for pool in pools]
        _idle.clear()
    for pool in pools:
        pool.close()
