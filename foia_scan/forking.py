"""How worker processes come into being: forked, where that can be, from one that has loaded what they need.

It imports nothing of the package, so that loading can begin before the program itself is loaded.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import tempfile
import threading
from collections.abc import Iterator
from multiprocessing import util
from typing import Any

PRELOADED = ["foia_scan.workers.preloaded"]
SHORT_TEMP = "/tmp"
_starting = threading.Lock()


def prepare() -> None:
    """Let the process that workers are forked from load what they need, while this one loads what it needs itself."""
    if context().get_start_method() == "forkserver":
        from multiprocessing import forkserver

        with safely():
            forkserver.ensure_running()


def context() -> Any:
    """Where processes, pipes and queues of the right kind are made."""
    methods = multiprocessing.get_all_start_methods()
    found = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
    if hasattr(found, "set_forkserver_preload"):
        found.set_forkserver_preload(PRELOADED)
    return found


@contextlib.contextmanager
def safely() -> Iterator[None]:
    """Start processes here.

    One must not import what lies in the current folder: in a hostile dump that may be a "re.py". And the socket through
    which it is started must be where a socket can be.
    """
    with _starting:
        before = os.environ.get("PYTHONSAFEPATH")
        os.environ["PYTHONSAFEPATH"] = "1"
        try:
            _place_socket()
            yield
        finally:
            if before is None:
                del os.environ["PYTHONSAFEPATH"]
            else:
                os.environ["PYTHONSAFEPATH"] = before


def _place_socket() -> None:
    """The temp folder may have too long a name for a socket, or lie on a shared disk that knows none."""
    if tempfile.gettempdir() != SHORT_TEMP and os.access(SHORT_TEMP, os.W_OK):
        before, tempfile.tempdir = tempfile.tempdir, SHORT_TEMP
        try:
            util.get_temp_dir()  # made once, and removed when the program ends
        finally:
            tempfile.tempdir = before
