"""What a worker writes about the page that it is at."""

import time
from multiprocessing import Pipe

from foia_scan.workers.whereabouts import announce, latest


def test_the_page_announced_last_and_when() -> None:
    read, written = Pipe(duplex=False)
    before = time.monotonic()
    for page in (7, 8, 9):
        announce(written, page)
    found = latest(read)
    assert found is not None
    page, since = found
    assert page == 9
    assert before <= since <= time.monotonic()


def test_nothing_new_since_the_last_look() -> None:
    read, written = Pipe(duplex=False)
    announce(written, 1)
    latest(read)
    assert latest(read) is None


def test_what_a_dead_worker_wrote_is_still_there() -> None:
    read, written = Pipe(duplex=False)
    announce(written, 3)
    written.close()
    assert latest(read) is not None
    assert latest(read) is None


def test_as_many_pages_as_the_largest_unit_has_fit_unread() -> None:
    read, written = Pipe(duplex=False)
    for page in range(1, 1001):
        announce(written, page)
    found = latest(read)
    assert found is not None
    assert found[0] == 1000
