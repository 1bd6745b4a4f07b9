"""Loaded by the workers of the test cluster: files of certain names do harm at their third page."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import Any

from foia_scan.workers import errand, pool, process
from foia_scan.workers.units import Unit

_honest_carry_out = errand.carry_out


def main(connection: Any, place: Any, settings: Any) -> None:
    """A fenced process that dies of page 3 of a "crash.txt"."""
    from foia_scan.reading import flowing

    honest = flowing.read_page

    def read_page(location: str, kind: str, number: int) -> object:
        if number == 3 and Path(location).name == "crash.txt":
            os.kill(os.getpid(), signal.SIGSEGV)
        return honest(location, kind, number)

    flowing.read_page = read_page  # type: ignore[assignment]
    process.main(connection, place, settings)


def carry_out(unit: Unit, settings: Any) -> Any:
    """What kills the worker itself: page 3 of a "killer.txt"."""
    if unit.task == "text" and 3 in unit.numbers and Path(unit.file.location).name == "killer.txt":
        os.kill(os.getpid(), signal.SIGKILL)
    return _honest_carry_out(unit, settings)


pool.main = main
errand.carry_out = carry_out
