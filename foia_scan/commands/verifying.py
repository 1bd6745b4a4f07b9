"""What ``verify`` compares: the originals and what lies in them with their digests, the quotes with their pages."""

from __future__ import annotations

import hashlib
from collections.abc import Container, Sequence

from foia_scan import pipeline, sources
from foia_scan.reports.warranty import Checker
from foia_scan.settings import Settings
from foia_scan.store import queries, standing
from foia_scan.store.database import Database
from foia_scan.store.filters import Filter
from foia_scan.store.standing import FileStatus


def verification(
    database: Database, passwords: Sequence[str] = (), *, remote: bool = False
) -> tuple[list[str], list[str]]:
    """Lines about what is as it was, and lines about what is not; objects of a store only with ``remote``."""
    files = standing.status(database).files
    objects = [file for file in files if sources.is_url(file.file) and file.sha256 is not None]
    if not remote:
        files = tuple(file for file in files if not sources.is_url(file.file))
    known = {file.file for file in files}
    members = {file.file: file for file in files if file.sha256 is not None and _lies_in_another(file, known)}
    settings = Settings(passwords=tuple(passwords))
    with sources.copies_of([sources.place(file.file) for file in objects] if remote else []):
        good, bad = _originals([file for file in files if file.file not in members], settings)
        compared, changed = _members(members, settings)
    if objects and not remote:
        good.append(f"{len(objects):,} files of an object store were not compared; verify --remote fetches them.")
    good += compared
    bad += changed
    kept, failed = Checker(database).statements(queries.timeline(database, Filter(), mentions=True, boxes=False).rows)
    good.append(f"{len(kept):,} quotes stand on their pages word for word.")
    bad += [f"The quote of {row.statement.id} doesn't stand on {row.file} p. {row.statement.page}." for row in failed]
    return good, bad


def _original_of(file: FileStatus) -> sources.Place | None:
    """The file or object that a member lies in; None if it is none."""
    original = sources.original_of(file.file)
    return None if str(original) == str(sources.place(file.file)) else original


def _lies_in_another(file: FileStatus, known: Container[str]) -> bool:
    original = _original_of(file)
    return original is not None and (not isinstance(original, sources.Url) or original in known)


def _is_file(place: sources.Place) -> bool:
    return sources.is_there(place) if isinstance(place, sources.Url) else place.is_file()


def _originals(files: Sequence[FileStatus], settings: Settings) -> tuple[list[str], list[str]]:
    bad: list[str] = []
    unchanged = 0
    for file in files:
        place = sources.place(file.file)
        if file.sha256 is None:
            continue
        if not _is_file(place):
            bad.append(f"{file.file} is gone; what was read of it is kept.")
        elif _digest(place, settings) != file.sha256:
            bad.append(f"{file.file} has changed since it was read; ingest it again.")
        else:
            unchanged += 1
    return [f"{unchanged:,} originals are unchanged."], bad


def _members(members: dict[str, FileStatus], settings: Settings) -> tuple[list[str], list[str]]:
    """Open the containers once more and compare what lies in them."""
    found_in = {place for file in members.values() if (place := _original_of(file)) is not None and _is_file(place)}
    originals = sorted(found_in, key=str)
    if not originals:
        return [], []
    carriers = {name.rpartition("!")[0] for name in members} | set(map(str, originals))
    found = dict(pipeline.member_digests(originals, carriers, settings))
    bad: list[str] = []
    unchanged = 0
    for name, file in members.items():
        if (original := _original_of(file)) is None or original not in found_in:
            continue  # its container is gone, and was named
        if name not in found:
            bad.append(f"{name} is gone, or can't be opened any more; what was read of it is kept.")
        elif found[name] != file.sha256:
            bad.append(f"{name} has changed since it was read; ingest it again.")
        else:
            unchanged += 1
    return [f"{unchanged:,} members of containers are unchanged."], bad


def _digest(place: sources.Place, settings: Settings) -> str | None:
    """The SHA-256 of the file or object as it is now; None where an object can't be fetched."""
    if isinstance(place, sources.Url):
        return sources.digest_of_object(place, settings)
    with place.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
