"""A database in the making: the run that makes it is killed, or another makes it at the same time."""

import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database, Migrations

from foia_scan.store import opening
from foia_scan.store.database import open_database


def test_killed_between_the_first_table_and_the_last_the_file_is_still_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "new.db"
    applied = opening.migrate

    def killed(db: sqlite3.Connection) -> None:
        db.execute("CREATE TABLE _sqlite_migrations_begun (id INTEGER)")
        raise KeyboardInterrupt

    monkeypatch.setattr(opening, "migrate", killed)
    with pytest.raises(KeyboardInterrupt):
        open_database(path, create=True)
    monkeypatch.setattr(opening, "migrate", applied)
    with open_database(path, create=True) as database:
        assert database.known_file("a.pdf") is None


def test_another_run_may_make_the_table_of_steps_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "new.db"
    ensured = Migrations.ensure_migrations_table
    made: list[str] = []

    def late(migrations: Migrations, db: Database) -> None:
        if not made:  # asked whether the table is there, it is not; then another run makes it
            with sqlite3.connect(path) as other:
                ensured(migrations, Database(other))
            made.append("_sqlite_migrations")
            db.execute("CREATE TABLE _sqlite_migrations (id INTEGER)")
        ensured(migrations, db)

    monkeypatch.setattr(Migrations, "ensure_migrations_table", late)
    with open_database(path, create=True) as database:
        assert database.known_file("a.pdf") is None


def test_a_step_that_fails_by_itself_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(db: sqlite3.Connection) -> None:
        db.execute("CREATE TABLE (id INTEGER)")

    monkeypatch.setattr(opening, "migrate", failing)
    with pytest.raises(sqlite3.OperationalError, match="syntax error"):
        open_database(tmp_path / "new.db", create=True)
