"""The memory of this process: how much it holds, as the system tells it, and how it is kept."""

from __future__ import annotations

import contextlib
import gc
import os

_STATM = "/proc/self/statm"
_OBJECTS_BEFORE_COLLECTING = 20_000
_opened: list[int] = []
"""The file above, of this process alone."""
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_opened.clear)


def collect_seldom() -> None:
    """Look for rings of objects less often than Python does, after 700 new ones: that costs a twentieth of the time,
    and neither modules while they are loaded nor records make any to speak of."""
    gc.set_threshold(_OBJECTS_BEFORE_COLLECTING)


def held() -> int | None:
    """Bytes of physical memory that the process holds now; None on systems that don't tell."""
    return _pages(1)


def addressed() -> int | None:
    """Bytes of address space that the process has taken now; None on systems that don't tell."""
    return _pages(0)


def _pages(field: int) -> int | None:
    try:
        from resource import getpagesize

        if not _opened:  # once, since it is asked for every page that is read
            _opened.append(os.open(_STATM, os.O_RDONLY))
        return int(os.pread(_opened[0], 200, 0).split()[field]) * getpagesize()
    except (ImportError, OSError, ValueError, IndexError):
        return None


def give_back() -> None:
    """Hand freed memory back to the system: glibc keeps it, a little more after every unit of work."""
    import ctypes

    with contextlib.suppress(OSError, AttributeError, TypeError):  # another C library
        ctypes.CDLL(None).malloc_trim(0)
