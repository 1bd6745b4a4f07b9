"""Which page a worker is at: written into a pipe of its own, which is read only when somebody has to know.

To wake the main process for every page would cost it more than to store the page.
"""

from __future__ import annotations

import contextlib
import os
import struct
import time
from multiprocessing.connection import Connection

_ENTRY = struct.Struct("=qd")
_MOST = 4096 * _ENTRY.size


def announce(place: Connection, page: int) -> None:
    """Write that the page is begun. A pipe holds some thousand pages, of which a unit has a few hundred at most."""
    os.write(place.fileno(), _ENTRY.pack(page, time.monotonic()))


def latest(place: Connection) -> tuple[int, float] | None:
    """The page announced last, and when (``time.monotonic``, which all processes share); None if none was since the
    last look."""
    os.set_blocking(place.fileno(), False)
    told = b""
    with contextlib.suppress(BlockingIOError):
        while part := os.read(place.fileno(), _MOST):
            told = part[-_ENTRY.size :]
    return _ENTRY.unpack(told) if told else None
