"""Opening the database file: is it there, is it ours, can this version read it; and SQLite's errors in plain words."""

from __future__ import annotations

import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from foia_scan.errors import DatabaseUnusable, NotFound
from foia_scan.store.matching import SQL_FUNCTIONS
from foia_scan.store.schema import APPLICATION_ID, MIGRATIONS

BUSY_SECONDS = 10.0
"""How long to wait for another program's transaction; ours take milliseconds."""
_SET, _RECORD = "foia-scan", "_sqlite_migrations"
"""What sqlite-utils calls our migrations, and the table in which it records them."""

PAGES_IN_LOG = 8_000
"""Pages of 4 KiB that the write-ahead log may hold before they are moved to the file."""


def connect(path: Path, *, create: bool, readonly: bool) -> sqlite3.Connection:
    """Open ``path``, bring its schema up to date, and set what every connection needs.

    Raises NotFound when it isn't there (and ``create`` is false), DatabaseUnusable for everything else.
    """
    if not path.exists():
        if not create:
            raise NotFound(
                f"There is no database {path}.",
                "Run `foia-scan ingest FOLDER` first, or name the database with --db or FOIA_SCAN_DB.",
            )
        if not path.parent.is_dir():
            raise DatabaseUnusable(f"{path.parent} is not a folder, so {path.name} can't be made in it.")
    if path.is_dir():
        raise DatabaseUnusable(f"{path} is a folder, not a database.")
    with plain_errors(path):
        db = _connect(path, "ro" if readonly else "rwc")
        try:
            _check_owner(db, path)
            if not _pending(db):
                return _ready(db, readonly)
        except BaseException:
            db.close()
            raise
        if readonly:
            db.close()
            db = _connect(path, "rwc")
        try:
            _set_up(db)
            return _ready(db, readonly)
        except BaseException:
            db.close()
            raise


def _set_up(db: sqlite3.Connection) -> None:
    """Bring the schema up to date.

    A run that opens the file at the same time may take a step first, or make the table in which steps are recorded;
    then ours fails, and the rest is asked for anew.
    """
    ends = time.monotonic() + BUSY_SECONDS
    while _pending(db):
        before = _schema(db)
        try:
            db.execute("PRAGMA journal_mode = WAL")
            # Before the first table: a run killed between two migrations must leave a file that is known as ours.
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            migrate(db)
        except sqlite3.OperationalError as error:
            db.rollback()
            if not (_is_busy(error) and time.monotonic() < ends) and _schema(db) == before:
                raise
            time.sleep(0.02)


def _schema(db: sqlite3.Connection) -> tuple[int, list[str]]:
    """What changes with every step of a schema, whoever takes it."""
    return db.execute("PRAGMA schema_version").fetchone()[0], _pending(db)


def migrate(db: sqlite3.Connection) -> None:
    """Apply the migrations that the database lacks."""
    with _without_numpy():
        from sqlite_utils import Database, Migrations

    migrations = Migrations(_SET)
    for migration in MIGRATIONS:
        migrations()(migration)
    # No plugins: other people's code has no business in here.
    migrations.apply(Database(db, execute_plugins=False))


@contextmanager
def _without_numpy() -> Iterator[None]:
    """sqlite-utils loads numpy where it is there, to know its types of columns: half of the time that it takes."""
    known = sys.modules.get("numpy")
    if known is None:
        sys.modules["numpy"] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        if known is None:
            del sys.modules["numpy"]


def _pending(db: sqlite3.Connection) -> list[str]:
    """Names of the migrations that are still to be applied, in order."""
    applied = set(_applied(db))
    return [migration.__name__ for migration in MIGRATIONS if migration.__name__ not in applied]


def _applied(db: sqlite3.Connection) -> list[str]:
    if not db.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (_RECORD,)).fetchone():
        return []
    sql = f"SELECT name FROM {_RECORD} WHERE migration_set = ? ORDER BY rowid"
    return [name for (name,) in db.execute(sql, (_SET,))]


def _is_busy(error: sqlite3.Error) -> bool:
    code = getattr(error, "sqlite_errorcode", None)
    return code is not None and code & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    uri = f"file:{quote(str(path.absolute()))}?mode={mode}"
    connection = sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None)
    if mode == "ro":
        try:
            connection.execute("SELECT 1 FROM sqlite_master LIMIT 1")
        except sqlite3.OperationalError:
            # A WAL database on a read-only disk can't make its shared memory; nobody else can write there either.
            connection.close()
            connection = sqlite3.connect(f"{uri}&immutable=1", uri=True, isolation_level=None)
    return connection


def _ready(db: sqlite3.Connection, readonly: bool) -> sqlite3.Connection:
    db.execute("PRAGMA foreign_keys = ON")
    # A row that takes the place of another one takes it in the full-text index, too.
    db.execute("PRAGMA recursive_triggers = ON")
    for function in SQL_FUNCTIONS:
        db.create_function(function.__name__, 2, function, deterministic=True)
    if readonly:
        db.execute("PRAGMA query_only = ON")
    else:
        # With WAL a crash of the machine can lose the last units, never break the file; they are read again.
        db.execute("PRAGMA synchronous = NORMAL")
        # A page that is written often in a run is then copied from the log to the file once, not a dozen times.
        db.execute(f"PRAGMA wal_autocheckpoint = {PAGES_IN_LOG}")
    return db


def _check_owner(db: sqlite3.Connection, path: Path) -> None:
    owner = db.execute("PRAGMA application_id").fetchone()[0]
    empty = not db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if owner != APPLICATION_ID and not empty:
        raise DatabaseUnusable(f"{path} is a database of another program; foia-scan doesn't write into it.")
    known = {migration.__name__ for migration in MIGRATIONS}
    newer = [name for name in _applied(db) if name not in known]
    if newer:
        raise DatabaseUnusable(
            f"{path} was made by a newer foia-scan (schema {newer[-1]}).",
            "Upgrade foia-scan, or name another database with --db.",
        )


@contextmanager
def plain_errors(path: Path) -> Iterator[None]:
    """SQLite's errors as DatabaseUnusable that says what is wrong with the file, in plain words."""
    try:
        yield
    except sqlite3.Error as error:
        message = _in_plain_words(path, error)
        if message is None:  # A fault of ours, such as a broken foreign key: not for the user to mend.
            raise
        raise DatabaseUnusable(message) from error


def _in_plain_words(path: Path, error: sqlite3.Error) -> str | None:
    code = getattr(error, "sqlite_errorcode", None)
    primary = None if code is None else code & 0xFF
    if _is_busy(error):
        return f"{path} is in use: another program has been writing to it for {BUSY_SECONDS:.0f} seconds."
    if primary == sqlite3.SQLITE_READONLY:
        return f"{path} can't be written: it, or its folder, is read-only."
    if primary == sqlite3.SQLITE_FULL:
        return f"The disk that holds {path} is full."
    if primary == sqlite3.SQLITE_NOTADB:
        return f"{path} is not a database."
    if primary == sqlite3.SQLITE_CORRUPT:
        return f"{path} is damaged ({error})."
    if primary in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        return f"{path} can't be opened: check that the folder is there and that you may write to it."
    if primary == sqlite3.SQLITE_IOERR:
        return f"{path} can't be read or written: the disk reports an error ({error})."
    return None
