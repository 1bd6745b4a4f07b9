"""Where a big file is cut for its analysis, so that every core has a part of it and no process needs all of it."""

from __future__ import annotations

from collections.abc import Callable

from foia_scan.store.database import Database
from foia_scan.topics import Topic

SHORTEST = 200
"""Pages of a section at least; a file with fewer than twice as many is never cut."""
LONGEST = 600
"""Pages of a section at most, where no document begins: then one is cut in two."""

Range = tuple[int, int]
"""First and last page, 1-based."""


Begins = Callable[[int], bool]
"""Whether a document begins on top of the page."""


def is_big(pages: int) -> bool:
    """Whether a file of so many pages is cut."""
    return pages >= 2 * SHORTEST


def sections(pages: int, begins: Begins) -> list[Range]:
    """The sections of a file; the whole file, unless it is big.

    Each begins where a document does, as far as the page alone can tell, and lies where it lies whoever asks: the
    number of workers changes nothing. What one section says of its people is not known in the next.
    """
    found: list[Range] = []
    first = 1
    while is_big(pages - first + 1):
        low, high = first + SHORTEST, min(first + LONGEST, pages - SHORTEST + 1)
        cut = next((number for number in range(low, high) if begins(number)), high)
        found.append((first, cut - 1))
        first = cut
    return [*found, (first, pages)]


def begins_as_stored(database: Database, sha256: str, topic: Topic) -> Begins:
    """Asks a file's stored pages."""

    def begins(number: int) -> bool:
        from foia_scan import documents  # for big files alone

        pages = database.packed_pages(sha256, number, number, words=False)
        return any(documents.begins(page.opened(), topic) for page in pages)

    return begins
