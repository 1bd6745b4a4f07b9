"""What ``verify`` compares: the originals with their digests, the quotes with their pages."""

from __future__ import annotations

import hashlib
from pathlib import Path

from foia_scan.reports.warranty import Checker
from foia_scan.store import accounts, queries
from foia_scan.store.database import Database
from foia_scan.store.filters import Filter


def verification(database: Database) -> tuple[list[str], list[str]]:
    """Lines about what is as it was, and lines about what is not."""
    good, bad = _originals(database)
    kept, failed = Checker(database).statements(queries.timeline(database, Filter(), mentions=True, boxes=False).rows)
    good.append(f"{len(kept):,} quotes stand on their pages word for word.")
    bad += [f"The quote of {row.statement.id} doesn't stand on {row.file} p. {row.statement.page}." for row in failed]
    return good, bad


def _originals(database: Database) -> tuple[list[str], list[str]]:
    bad: list[str] = []
    unchanged = members = 0
    for file in accounts.status(database).files:
        path = Path(file.file)
        if file.sha256 is None:
            continue
        if "!" in file.file and not path.exists():
            members += 1
        elif not path.is_file():
            bad.append(f"{file.file} is gone; what was read of it is kept.")
        elif _digest(path) != file.sha256:
            bad.append(f"{file.file} has changed since it was read; ingest it again.")
        else:
            unchanged += 1
    good = [f"{unchanged:,} originals are unchanged."]
    if members:
        good.append(f"{members:,} members of containers were not compared.")
    return good, bad


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
