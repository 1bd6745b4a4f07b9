"""One frozen Settings for a run; everything a stage may ask about how to work."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cache
from typing import Literal


@dataclass(frozen=True, slots=True)
class Settings:
    topic: str = "secure-communities"
    """Name of a built-in pack, or the path of a TOML file."""
    workers: int = 0
    """Processes; 0 means one per core."""
    dask: str = ""
    """Address of a Dask scheduler ("tcp://host:8786") whose workers do the work; "" for this machine alone."""
    pages_per_unit: int = 64
    """Pages of one unit of work: few enough to share out one big file, enough to pay for opening it."""
    ocr: Literal["auto", "always", "never"] = "auto"
    language: str = "eng"
    include_hidden: bool = False
    """Store what stands on a page but can't be seen on it (failed redactions), apart from the page's text."""
    only_failed: bool = False
    """Read again what failed or was partly read, and nothing else."""
    passwords: tuple[str, ...] = ()
    """User passwords tried on encrypted files, in this order, after the empty one."""
    max_file_bytes: int = 4 << 30
    max_members: int = 100_000
    max_nesting: int = 5
    max_ratio: int = 200
    """Unpacked to packed bytes of a member of a container."""
    max_unpacked_bytes: int = 64 << 30
    room_bytes: int = 1 << 30
    """How much the unpacked members may take of the temp folder's disk before they are read and removed; one member
    more than that, at most."""
    worker_bytes: int = 4 << 30
    """Address space that one worker process may use."""
    reading_bytes: int = 384 << 20
    """Memory that the reading of a small file may take on top of what its worker has; a big one may take more."""
    unit_seconds: float = 60.0
    """How long opening a file may take."""
    page_seconds: float = 30.0
    """How long one page may take; the page that takes longer is recorded as failed."""
    recognition_seconds: float = 180.0
    """The same for a page whose text is recognized from its picture."""
    max_pixels: int = 40_000_000
    """Of a rendered page."""

    def worker_count(self) -> int:
        return self.workers or _cores()


@cache
def _cores() -> int:
    """Those that this process may use: a scheduler or container may have given it fewer than the machine has."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
