"""What the database knows of files and runs, and how it is asked and written to.

This is all that a run with nothing new needs: no record of a page or a finding is loaded for it.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from foia_scan import __version__
from foia_scan.store.opening import connect, plain_errors

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Any, Self

    from foia_scan.records import FileState

ROWS_AT_ONCE = 2_000
# Immediate: two runs may write at the same time, and one that has read before it writes could not wait for its turn.
_WHOLE = ("BEGIN IMMEDIATE", "COMMIT", ("ROLLBACK",))
_INSIDE = ("SAVEPOINT part", "RELEASE part", ("ROLLBACK TO part", "RELEASE part"))


class KnownFile(NamedTuple):
    """What the database remembers of a path."""

    path: str
    sha256: str | None
    size: int
    modified_ns: int
    etag: str
    state: FileState
    pages: int
    error: str | None
    analyzed: bool
    """True when the topic's findings, by the version that was asked for, are stored."""


def open_ledger(path: Path) -> Ledger:
    """Open a database that is there already; see ``open_database``."""
    return Ledger(path, connect(path, create=False, readonly=False))


class Ledger:
    """A context manager: ``with open_ledger(path) as ledger: …``."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._db = connection

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        self._db.close()

    # Files

    def known_file(self, path: str, topic_version: str = "") -> KnownFile | None:
        return self._known("f.path = ?", storable_path(path), topic_version)

    def has_digest(self, sha256: str, topic_version: str = "") -> KnownFile | None:
        """The first path that was ingested with this content."""
        return self._known("f.sha256 = ?", sha256, topic_version)

    def known_files(self, below: Sequence[Path | str], topic_version: str = "") -> Iterator[KnownFile]:
        """What is remembered of the files below the paths, and of the members of those that are containers."""
        for path in map(str, dict.fromkeys(below)):
            stored = storable_path(path)
            condition, values = "f.path = ?", [stored]
            if path == ".":
                condition, values = "1", []
            elif path == "/":
                condition, values = "f.path GLOB '/*'", []
            else:
                # '0' is the character after "/", '"' that after "!": ranges that the index on the path answers.
                condition += " OR (f.path > ? AND f.path < ?)" * 2
                values += [f"{stored}/", f"{stored}0", f"{stored}!", f'{stored}"']
            yield from self._all_known(condition, values, topic_version)

    def _known(self, condition: str, value: str, topic_version: str) -> KnownFile | None:
        return next(self._all_known(f"{condition} ORDER BY f.id LIMIT 1", (value,), topic_version), None)

    def _all_known(self, condition: str, values: Sequence[str], topic_version: str) -> Iterator[KnownFile]:
        found = self.query(
            f"""
            SELECT f.path, f.sha256, f.size, f.modified_ns, f.etag, f.state, f.pages, f.error,
                   EXISTS (SELECT 1 FROM analyses a WHERE a.sha256 = f.sha256 AND a.topic_version = ?) AS analyzed
            FROM files f WHERE {condition}
            """,
            (topic_version, *values),
        )
        return (KnownFile(**{**row, "analyzed": bool(row["analyzed"])}) for row in found)

    def waits_for_recognition(self, sha256: str) -> bool:
        """Whether a page of the content has no text because it was not recognized yet."""
        return any(True for _ in self.query("SELECT 1 FROM pages WHERE sha256 = ? AND state = 'unread'", (sha256,)))

    def lacks_second_readings(self, sha256: str) -> bool:
        """Whether a page of the content has a text layer, but was not recognized too."""
        sql = "SELECT 1 FROM pages WHERE sha256 = ? AND state = 'text' AND width > 0 AND other_reader = '' LIMIT 1"
        return any(True for _ in self.query(sql, (sha256,)))

    def lacks_hidden_text(self, sha256: str) -> bool:
        """Whether a page of the content hides text that was not stored."""
        sql = "SELECT 1 FROM pages WHERE sha256 = ? AND hidden > 0 AND hidden_text = '' LIMIT 1"
        return any(True for _ in self.query(sql, (sha256,)))

    # Runs

    def start_run(self, command: str) -> int:
        with self._transaction():
            cursor = self._db.execute(
                "INSERT INTO runs (command, version, started_at) VALUES (?, ?, ?)", (command, __version__, now())
            )
        assert cursor.lastrowid is not None
        return cursor.lastrowid

    def finish_run(self, run: int, summary: Mapping[str, Any]) -> None:
        with self._transaction():
            self._db.execute(
                "UPDATE runs SET finished_at = ?, summary = ? WHERE id = ?",
                (now(), json.dumps(summary, default=str), run),
            )

    # For the other modules of the store

    def query(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> Iterator[dict[str, Any]]:
        """Rows as dicts. SQLite's errors come out as DatabaseUnusable."""
        with plain_errors(self.path):
            cursor = self._db.execute(sql, parameters)
            names = [column[0] for column in cursor.description]
            for row in cursor:
                yield dict(zip(names, row, strict=True))

    def write(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> None:
        with self._transaction():
            self._db.execute(sql, parameters)

    def write_all(self, table: str, key: str, found: Iterable[Mapping[str, Any]]) -> None:
        """Insert the rows, or update those with the same key, as they come; part of the transaction under way."""
        rows_left = iter(found)
        while batch := list(islice(rows_left, ROWS_AT_ONCE)):
            self._upsert(table, key, batch)

    @contextmanager
    def transaction(self) -> Iterator[Callable[[str, Sequence[Any]], object]]:
        """Yield a function that executes one statement; all of them are one transaction."""
        with self._transaction():
            yield self._db.execute

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """One transaction, or, inside another one, a part of it that fails by itself."""
        begin, end, undo = _INSIDE if self._db.in_transaction else _WHOLE
        with plain_errors(self.path):
            self._db.execute(begin)
            try:
                yield
                self._db.execute(end)
            except BaseException:
                if self._db.in_transaction:  # a full disk may have ended it already
                    for statement in undo:
                        self._db.execute(statement)
                raise

    def _upsert(self, table: str, key: str, found: Sequence[Mapping[str, Any]]) -> None:
        """Insert the rows, or update those with the same key, which keep their row id (and so their index entry)."""
        if not found:
            return
        names = list(found[0])
        updates = ", ".join(f"{name} = excluded.{name}" for name in names)
        sql = (
            f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join(':' + name for name in names)}) "
            f"ON CONFLICT ({key}) DO UPDATE SET {updates}"
        )
        self._db.executemany(sql, found)


def storable_path(path: str) -> str:
    """The path as text: bytes that are no UTF-8 become visible escapes, so that two such names stay different."""
    return path.encode("utf-8", "backslashreplace").decode()


def now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
