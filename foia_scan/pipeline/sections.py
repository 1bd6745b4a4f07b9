"""Where a big file is cut for its analysis, so that every core has a part of it and no process needs all of it."""

from __future__ import annotations

from foia_scan.store.database import Database
from foia_scan.topics import Topic

SHORTEST = 200
"""Pages of a section at least; a file with fewer than twice as many is never cut."""
LONGEST = 600
"""Pages of a section at most, where no document begins: then one is cut in two."""

Range = tuple[int, int]
"""First and last page, 1-based."""


def sections(database: Database, sha256: str, pages: int, topic: Topic) -> list[Range]:
    """The sections of a file whose pages are stored; the whole file, unless it is big.

    Each begins where a document does, as far as the page alone can tell, and lies where it lies whoever asks: the
    number of workers changes nothing. What one section says of its people is not known in the next.
    """
    found: list[Range] = []
    first = 1
    while pages - first + 1 >= 2 * SHORTEST:
        cut = _cut(database, sha256, first + SHORTEST, min(first + LONGEST, pages - SHORTEST + 1), topic)
        found.append((first, cut - 1))
        first = cut
    return [*found, (first, pages)]


def _cut(database: Database, sha256: str, low: int, high: int, topic: Topic) -> int:
    """The first page from ``low`` on, before ``high``, on which a document begins; ``high`` if none does."""
    from foia_scan import documents

    for number in range(low, high):
        for page in database.packed_pages(sha256, number, number, words=False):
            if documents.begins(page.opened(), topic):
                return number
    return high
