"""What ``verify`` compares: the originals and what lies in them with their digests, the quotes with their pages."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from foia_scan import pipeline, sources
from foia_scan.reports.warranty import Checker
from foia_scan.settings import Settings
from foia_scan.store import accounts, queries
from foia_scan.store.database import Database
from foia_scan.store.filters import Filter
from foia_scan.store.found import FileStatus


def verification(database: Database, passwords: Sequence[str] = ()) -> tuple[list[str], list[str]]:
    """Lines about what is as it was, and lines about what is not."""
    files = accounts.status(database).files
    members = {file.file: file for file in files if file.sha256 is not None and _original_of(file) is not None}
    good, bad = _originals([file for file in files if file.file not in members])
    compared, changed = _members(members, Settings(passwords=tuple(passwords)))
    good += compared
    bad += changed
    kept, failed = Checker(database).statements(queries.timeline(database, Filter(), mentions=True, boxes=False).rows)
    good.append(f"{len(kept):,} quotes stand on their pages word for word.")
    bad += [f"The quote of {row.statement.id} doesn't stand on {row.file} p. {row.statement.page}." for row in failed]
    return good, bad


def _original_of(file: FileStatus) -> Path | None:
    """The file on the disk that a member lies in; None if it lies there itself."""
    original = sources.original_of(file.file)
    return None if original == Path(file.file) else original


def _originals(files: Sequence[FileStatus]) -> tuple[list[str], list[str]]:
    bad: list[str] = []
    unchanged = 0
    for file in files:
        path = Path(file.file)
        if file.sha256 is None:
            continue
        if not path.is_file():
            bad.append(f"{file.file} is gone; what was read of it is kept.")
        elif _digest(path) != file.sha256:
            bad.append(f"{file.file} has changed since it was read; ingest it again.")
        else:
            unchanged += 1
    return [f"{unchanged:,} originals are unchanged."], bad


def _members(members: dict[str, FileStatus], settings: Settings) -> tuple[list[str], list[str]]:
    """Open the containers once more and compare what lies in them."""
    originals = sorted({path for file in members.values() if (path := _original_of(file)) and path.is_file()})
    if not originals:
        return [], []
    carriers = {name.rpartition("!")[0] for name in members} | set(map(str, originals))
    found = dict(pipeline.member_digests(originals, carriers, settings))
    bad: list[str] = []
    unchanged = 0
    for name, file in members.items():
        if (original := _original_of(file)) is None or not original.is_file():
            continue  # its container is gone, and was named
        if name not in found:
            bad.append(f"{name} is gone, or can't be opened any more; what was read of it is kept.")
        elif found[name] != file.sha256:
            bad.append(f"{name} has changed since it was read; ingest it again.")
        else:
            unchanged += 1
    return [f"{unchanged:,} members of containers are unchanged."], bad


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
