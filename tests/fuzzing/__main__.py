"""``python -m tests.fuzzing``: feed changed files to the readers and parsers for a while; exit code 1 if one broke.

By atheris, which looks for inputs that reach new code, where it is installed; else by seeded changes alone.
Each target runs in a process of its own, since some readers are C. An input that breaks it is kept below ``found/``.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import os
import random
import re
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import FrameType

FOUND = Path(__file__).parent / "found"
CPU_SECONDS = 10
"""That one input may take; the sound files take a hundredth."""
MEMORY = 3 << 30


class TooSlow(BaseException):
    """No exception of anybody's: nothing that handles errors may swallow it."""


def main() -> int:
    from tests.fuzzing.targets import TARGETS

    parser = argparse.ArgumentParser(description="Feed broken files to the readers and parsers.")
    parser.add_argument("--seconds", type=float, default=150, help="for all targets together")
    parser.add_argument("--target", action="append", choices=list(TARGETS), help="only these")
    parser.add_argument("--seed", type=int, default=0, help="of the changes")
    parser.add_argument("--plain", action="store_true", help="without atheris")
    parser.add_argument("--again", type=Path, help="feed this file to the target once")
    parser.add_argument("--inside", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.again is not None:
        for name in asked.target or TARGETS:
            TARGETS[name](asked.again.read_bytes())
        return 0
    if asked.inside:
        _run_inside(asked.inside, TARGETS[asked.inside], asked.seconds, asked.seed)
        return 0
    guided = not asked.plain and importlib.util.find_spec("atheris") is not None
    print("by atheris" if guided else f"by seeded changes (seed {asked.seed}); atheris is not used or not installed")
    names = asked.target or list(TARGETS)
    broken = [name for name in names if not _survives(name, asked.seconds / len(names), asked.seed, guided)]
    print(
        f"{len(names) - len(broken)} of {len(names)} targets held"
        + (f"; broken: {', '.join(broken)}" if broken else "")
    )
    return 1 if broken else 0


def _survives(name: str, seconds: float, seed: int, guided: bool) -> bool:
    """Run the target in processes of its own until the time is up; True if nothing was found."""
    FOUND.mkdir(exist_ok=True)
    before = set(FOUND.iterdir())
    started = time.monotonic()
    ends = started + seconds
    while (left := ends - time.monotonic()) > 0:
        if guided:
            command = [sys.executable, "-m", "tests.fuzzing.guided", name, str(max(1, int(left)))]
        else:
            command = [
                sys.executable,
                "-m",
                "tests.fuzzing",
                "--inside",
                name,
                "--seconds",
                str(left),
                "--seed",
                str(seed),
            ]
        ended = subprocess.run(
            command, capture_output=True, text=True, errors="replace", timeout=left + 120, check=False
        )
        told = ended.stdout + ended.stderr
        count = re.search(r"number_of_executed_units: (\d+)", told) or re.search(r"(\d+) inputs", told)
        print(
            f"  {name}: {int(count[1]) if count else 0:,} inputs in {time.monotonic() - started:.0f} seconds",
            flush=True,
        )
        if ended.returncode == 0:
            break
        (FOUND / f"{name}-{seed}.log").write_text(told, encoding="utf-8")
        seed += 1_000_003  # on from here, past the input that ended it
    found = set(FOUND.iterdir()) - before
    for path in sorted(found):
        print(f"  {name}: {path}")
    return not found


def _run_inside(name: str, target: Callable[[bytes], None], seconds: float, seed: int) -> None:
    """Change and feed until the time is up. The input under way is kept, so that a crash leaves it behind."""
    from tests.fuzzing.mutating import mutated
    from tests.fuzzing.seeds import seeds, tokens

    _fence()
    known, words = seeds(name), tokens(name)
    under_way = FOUND / f"{name}-crashed-{os.getpid()}"
    started = time.monotonic()
    count = 0
    met: set[str] = set()
    while time.monotonic() - started < seconds:
        chance = random.Random(f"{name} {seed} {count}")
        data = mutated(chance.choice(known), known, words, chance)
        under_way.write_bytes(data)
        fault = fed(target, data)
        if fault is not None and fault not in met:
            met.add(fault)
            kept = FOUND / f"{name}-{hashlib.sha256(data).hexdigest()[:12]}"
            kept.write_bytes(data)
            kept.with_suffix(".txt").write_text(fault, encoding="utf-8")
        count += 1
    under_way.unlink(missing_ok=True)
    print(f"{count} inputs", flush=True)


def fed(target: Callable[[bytes], None], data: bytes) -> str | None:
    """Feed one input; return what broke and where, or None."""
    signal.setitimer(signal.ITIMER_PROF, CPU_SECONDS)
    try:
        target(data)
    except (Exception, TooSlow) as error:
        lines = traceback.extract_tb(error.__traceback__)
        return f"{type(error).__name__} at\n" + "".join(traceback.format_list(lines))
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return None


def _fence() -> None:
    """Limit time and memory as the workers do."""
    import resource

    def overdue(number: int, frame: FrameType | None) -> None:
        raise TooSlow(f"more than {CPU_SECONDS} seconds")

    signal.signal(signal.SIGPROF, overdue)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, resource.getrlimit(resource.RLIMIT_AS)[1]))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    sys.exit(main())
