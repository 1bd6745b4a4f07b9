"""Documents behind a URL (s3://bucket/folder, file:///folder): the only module that knows fsspec, loaded when needed.

Credentials and the address of the store are found the usual way of fsspec and of its backend (environment, profile,
fsspec's own configuration). Nothing here is ever called for a path without a scheme.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from foia_scan.errors import ExtraMissing, FileUnreadable, StoreUnusable
from foia_scan.folders import is_url
from foia_scan.records import SourceFile

HEAD_AT_ONCE = 64
"""Objects whose first bytes are asked for together."""
CHUNK = 4 << 20
"""Bytes of an object that are in memory at a time."""
OF_ONE_PROCESS = ("memory", "local-memory")
"""Stores that the processes that read can't see."""


class Url(str):
    """The address of an object, or of all that begin with it as a folder; without a slash at its end."""

    __slots__ = ()


Place = Path | Url
"""Where documents are: on the disk, or in a store."""


@dataclass(frozen=True, slots=True)
class Stored:
    """An object as the store lists it."""

    url: str
    size: int
    modified_ns: int
    """0 where the store tells no time."""
    etag: str
    """What the store says of its version; "" where it says nothing."""


def place(text: str) -> Place:
    """What the user named: an address, or a path."""
    return Url(text.rstrip("/")) if is_url(text) else Path(text)


def is_there(place: Place) -> bool:
    """Whether there is a file, folder or object. Raises ExtraMissing, StoreUnusable."""
    if isinstance(place, Path):
        return place.exists()
    with _plain_errors(place):
        try:
            return bool(_store(place).exists(place))
        except FileNotFoundError:
            return False


def listing(url: str) -> Iterator[Stored | SourceFile]:
    """Every object at or below the address, folder by folder in the order of their names.

    A folder that can't be listed is one file with its problem. Raises ExtraMissing, StoreUnusable for the first one.
    """
    with _plain_errors(url):
        store = _store(url)
        found = store.info(url)
        if found["type"] != "directory":
            yield _stored(url, found)
            return
        entries = _entries(store, url)
    yield from _below(store, url, entries)


def _below(store: Any, url: str, entries: Sequence[tuple[str, dict[str, Any]]]) -> Iterator[Stored | SourceFile]:
    for name, entry in entries:
        address = f"{url}/{name}"
        if entry["type"] != "directory":
            yield _stored(address, entry)
            continue
        try:
            inside = _entries(store, address)
        except Exception as error:
            yield SourceFile(address, "", "unreadable", 0, 0, problem=f"the folder can't be listed: {_reason(error)}")
            continue
        yield from _below(store, address, inside)


def _entries(store: Any, url: str) -> list[tuple[str, dict[str, Any]]]:
    """What lies right below the address, by name; the marks that some programs leave for a folder are none of it."""
    own = store._strip_protocol(url).rstrip("/")
    found = []
    for entry in store.ls(url, detail=True, refresh=True):
        name = entry["name"].rstrip("/").removeprefix(own).lstrip("/")
        if name and not (entry["type"] != "directory" and entry["name"].endswith("/")):
            found.append((name, entry))
    return sorted(found, key=lambda each: each[0])


def _stored(url: str, info: dict[str, Any]) -> Stored:
    etag = str(info.get("ETag") or info.get("etag") or "").strip('"')
    return Stored(url, int(info.get("size") or 0), _modified_ns(info), etag)


def _modified_ns(info: dict[str, Any]) -> int:
    for name in ("LastModified", "mtime", "last_modified", "updated", "created"):
        value = info.get(name)
        if isinstance(value, str):
            with contextlib.suppress(ValueError):
                value = datetime.fromisoformat(value)
        if isinstance(value, datetime):
            value = (value if value.tzinfo else value.replace(tzinfo=UTC)).timestamp()
        if isinstance(value, int | float):
            return int(value * 1000) * 1_000_000
    return 0


def heads(urls: Sequence[str], size: int) -> Iterator[bytes | str]:
    """The first bytes of each object, asked for together; a text instead says why they can't be had."""
    if not urls:
        return
    with _plain_errors(urls[0]):
        store = _store(urls[0])
        found = store.cat_ranges(list(urls), [0] * len(urls), [size] * len(urls), on_error="return")
    for each in found:
        yield each if isinstance(each, bytes) else _reason(each)


def fetch(file: SourceFile, to: Path) -> None:
    """Copy the object to a file of ours, piece by piece. Raises FileUnreadable, also if it is not what was listed."""
    url = file.location
    try:
        store = _store(url)
        with store.open(url, "rb", block_size=CHUNK, cache_type="readahead") as source, to.open("wb") as target:
            now = _stored(url, getattr(source, "details", None) or store.info(url))
            if (now.size, now.etag) != (file.size, file.etag):
                raise FileUnreadable("the object changed during the run; the next run reads it again")
            shutil.copyfileobj(source, target, CHUNK)
    except (FileUnreadable, ExtraMissing, StoreUnusable):
        raise
    except Exception as error:
        raise FileUnreadable(f"the object can't be fetched: {_reason(error)}") from error


def _store(url: str) -> Any:
    """The file system of the address, kept by fsspec. Raises what fsspec raises, and StoreUnusable, ExtraMissing."""
    scheme = url.partition("://")[0]
    if scheme in OF_ONE_PROCESS:
        raise StoreUnusable(
            f"{url} lies in the memory of one process, and others read.", "Name a folder or an object store."
        )
    try:
        import fsspec
    except ImportError as error:
        raise ExtraMissing(f"{url} needs fsspec, which is not installed.") from error
    try:
        return fsspec.filesystem(scheme, use_listings_cache=False)
    except ImportError as error:
        raise ExtraMissing(
            f"{scheme}:// needs a package that is not installed: {error}.",
            "Install it; for s3://: pip install 'foia-scan[cluster]'",
        ) from error
    except ValueError as error:
        raise StoreUnusable(
            f"{url} can't be read: {error}.", "For example: s3://bucket/folder, file:///folder."
        ) from error


@contextlib.contextmanager
def _plain_errors(url: str) -> Iterator[None]:
    try:
        yield
    except (ExtraMissing, StoreUnusable, GeneratorExit):
        raise
    except Exception as error:
        raise StoreUnusable(f"{url} can't be listed: {_reason(error)}.") from error


def _reason(error: BaseException) -> str:
    """In plain words; the backends use Python's own errors, and botocore's where the store was never reached."""
    said = " ".join(str(error).split())[:200]
    if isinstance(error, FileNotFoundError):
        return f"there is no such bucket, folder or object ({said})"
    if isinstance(error, PermissionError):
        return f"the store gives no permission ({said})"
    if type(error).__name__ in (
        "NoCredentialsError",
        "PartialCredentialsError",
        "ProfileNotFound",
        "TokenRetrievalError",
    ):
        return f"no credentials for it were found ({said})"
    if isinstance(error, TimeoutError | ConnectionError) or "Connect" in type(error).__name__:
        return f"the store can't be reached ({said})"
    return f"{said} ({type(error).__name__})"
