"""Runs commands, one process tree each: seconds from start to end, and the memory of all processes at their peak."""

from __future__ import annotations

import subprocess
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

SECONDS_BETWEEN_LOOKS = 0.25
PROC = Path("/proc")


@dataclass(frozen=True, slots=True)
class Measured:
    seconds: float
    peak_mib: float | None
    """Of all processes together, shared pages counted once (PSS); None where the system doesn't tell."""
    exit_code: int


def nothing() -> None:
    """What is done before a run, by default."""


def run(command: Sequence[str], before: Callable[[], None] = nothing) -> Measured:
    before()
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        watch = _Watch(process.pid)
        process.wait()
        seconds = time.perf_counter() - start
        peak = watch.ended()
    return Measured(seconds, peak, process.returncode)


def side_by_side(
    one: Sequence[str], other: Sequence[str], repeats: int, before: Callable[[], None] = nothing
) -> tuple[Measured, Measured]:
    """Run both in turn, so often, ``before`` ahead of each; the best counts. What disturbs one disturbs the other."""
    runs = [(run(one, before), run(other, before)) for _ in range(repeats)]
    best = [min(each, key=lambda measured: measured.seconds) for each in zip(*runs, strict=True)]
    return best[0], best[1]


def around(
    long: Sequence[str], short: Sequence[str], repeats: int, before: Callable[[], None] = nothing
) -> tuple[Measured, Measured]:
    """Run what takes minutes once, and the other so often ahead of it and again after it: of that the middle run
    counts, since what disturbs a run evens out over minutes. Returns the short one first."""
    runs = [run(short, before) for _ in range(repeats)]
    once = run(long, before)
    runs += [run(short, before) for _ in range(repeats)]
    return sorted(runs, key=lambda measured: measured.seconds)[len(runs) // 2], once


class _Watch:
    """Looks at a process and its descendants again and again, in a thread."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._peak = 0.0
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def _look(self) -> None:
        while not self._end.wait(SECONDS_BETWEEN_LOOKS):
            self._peak = max(self._peak, sum(map(_mib, _tree(self._pid))))

    def ended(self) -> float | None:
        self._end.set()
        self._thread.join()
        return self._peak or None


def _tree(root: int) -> Iterator[int]:
    """The process and its descendants."""
    children: defaultdict[int, list[int]] = defaultdict(list)
    for status in PROC.glob("[0-9]*/stat"):
        try:
            parent = int(status.read_text().rpartition(")")[2].split()[1])
        except OSError:  # it has ended
            continue
        children[parent].append(int(status.parent.name))
    waiting = [root]
    while waiting:
        pid = waiting.pop()
        yield pid
        waiting.extend(children[pid])


def _mib(pid: int) -> float:
    try:
        lines = (PROC / str(pid) / "smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024
