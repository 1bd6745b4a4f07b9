"""Documents are compared by the workers where they are many, with the same result as by one process."""

from pathlib import Path

import pytest

from foia_scan import pipeline
from foia_scan.settings import Settings
from foia_scan.store.database import open_database

SETTINGS = Settings(workers=2, ocr="never")
MEMO = """MEMORANDUM

TO: Field Office Directors
FROM: David Venturella
DATE: May {day}, 2010
SUBJECT: Secure Communities in county {county}

Participation in Secure Communities is {how}. A county that does not want to take part may write to the program
office, which answers within ten days. The computers of the jail are not changed, and the fingerprints go to the
FBI in any case, from where they are shared with the databases of the department. The State signs the agreement.
"""


@pytest.fixture
def release(tmp_path: Path) -> Path:
    """Twelve memos, each in two versions, and two copies of one of them."""
    folder = tmp_path / "release"
    folder.mkdir()
    for n in range(12):
        for day, how in ((n + 1, "voluntary"), (n + 2, "mandatory")):
            text = MEMO.format(day=day, county=f"{n} {'of the north ' * n}", how=how)
            (folder / f"{n}-{how}.txt").write_text(text)
    (folder / "again.txt").write_text((folder / "3-voluntary.txt").read_text() + "\n")
    return folder


def kin(release: Path, path: Path) -> list[list[tuple[object, ...]]]:
    with open_database(path, create=True) as database:
        pipeline.ingest([release], database, SETTINGS)
        tables = ("document_copies", "versions", "version_differences", "sketches")
        return [sorted(map(tuple, map(dict.values, database.query(f"SELECT * FROM {table}")))) for table in tables]


def test_the_workers_find_what_one_process_finds(
    release: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = kin(release, tmp_path / "alone.db")
    copies, versions, differences, sketches = alone
    assert all((copies, versions, differences, sketches))
    monkeypatch.setattr("foia_scan.pipeline.comparing.FEW", 1)
    monkeypatch.setattr("foia_scan.pipeline.comparing.CHARACTERS_AT_ONCE", 1000)
    monkeypatch.setattr("foia_scan.pipeline.comparing.PAIRS_AT_ONCE", 2)
    assert kin(release, tmp_path / "shared.db") == alone


def test_what_the_workers_can_not_do_is_done_here(
    release: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = kin(release, tmp_path / "alone.db")
    monkeypatch.setattr("foia_scan.pipeline.comparing.FEW", 1)
    monkeypatch.setattr("foia_scan.workers.pool.opening_seconds", lambda unit, settings: 60.0 * (not unit.wordings))
    assert kin(release, tmp_path / "shared.db") == alone
