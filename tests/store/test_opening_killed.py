"""A run killed while it makes the database."""

import sqlite3
from pathlib import Path

import pytest

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
