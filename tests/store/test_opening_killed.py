"""A run killed while it makes the database."""

from pathlib import Path

import pytest

from foia_scan.store import opening
from foia_scan.store.database import open_database


def test_killed_between_the_first_table_and_the_last_the_file_is_still_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "new.db"
    applied = opening.migrations.apply

    def killed(db: object) -> None:
        db.execute("CREATE TABLE _sqlite_migrations_begun (id INTEGER)")  # type: ignore[attr-defined]
        raise KeyboardInterrupt

    monkeypatch.setattr(opening.migrations, "apply", killed)
    with pytest.raises(KeyboardInterrupt):
        open_database(path, create=True)
    monkeypatch.setattr(opening.migrations, "apply", applied)
    with open_database(path, create=True) as database:
        assert database.known_file("a.pdf") is None
