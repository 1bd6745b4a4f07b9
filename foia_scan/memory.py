"""How much memory this process holds, as the system tells it."""

from __future__ import annotations

import contextlib
import ctypes
from pathlib import Path

_STATM = Path("/proc/self/statm")


def held() -> int | None:
    """Bytes of physical memory that the process holds now; None on systems that don't tell."""
    return _pages(1)


def addressed() -> int | None:
    """Bytes of address space that the process has taken now; None on systems that don't tell."""
    return _pages(0)


def _pages(field: int) -> int | None:
    try:
        from resource import getpagesize

        return int(_STATM.read_bytes().split()[field]) * getpagesize()
    except (ImportError, OSError, ValueError, IndexError):
        return None


def give_back() -> None:
    """Hand freed memory back to the system: glibc keeps it, a little more after every unit of work."""
    with contextlib.suppress(OSError, AttributeError, TypeError):  # another C library
        ctypes.CDLL(None).malloc_trim(0)
