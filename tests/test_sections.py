"""Big files are analyzed in sections, which begin where documents do and can be taken up again."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from foia_scan import pipeline, topics
from foia_scan.pipeline import analysis
from foia_scan.pipeline.sections import Begins, begins_as_stored, sections
from foia_scan.settings import Settings
from foia_scan.store.database import Database, open_database

SETTINGS = Settings(workers=1, ocr="never")
FIRST = """U.S. Department of Homeland Security
Washington, DC 20536

September {day}, 2010

Dear Sheriff Brem:

Participation in Secure Communities is voluntary, and County number {number} may opt out of it
by writing to this office before the end of the month.
"""
SECOND = """The rest of letter {number} goes on here, page after page, about the computers that the jail
will need, and about nothing else that anybody would want to read.

Sincerely,

David Venturella
"""


@pytest.fixture
def release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of 24 letters of two pages each; sections of 5 pages at least, 9 at most."""
    monkeypatch.setattr("foia_scan.pipeline.sections.SHORTEST", 5)
    monkeypatch.setattr("foia_scan.pipeline.sections.LONGEST", 9)
    pages = [text.format(number=n, day=n) for n in range(1, 25) for text in (FIRST, SECOND)]
    path = tmp_path / "release.txt"
    path.write_text("\f".join(pages))
    return path


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with open_database(tmp_path / "foia.db", create=True) as opened:
        yield opened


def found(database: Database) -> list[tuple[object, ...]]:
    queries = ("SELECT id, first_page, last_page FROM documents", "SELECT id, page FROM statements")
    return [tuple(row.values()) for query in queries for row in database.query(f"{query} ORDER BY id")]


def only_sha256(database: Database) -> str:
    (row,) = database.query("SELECT sha256 FROM contents")
    return str(row["sha256"])


def as_stored(database: Database) -> Begins:
    return begins_as_stored(database, only_sha256(database), topics.load("secure-communities"))


def test_a_section_begins_with_a_document(database: Database, release: Path) -> None:
    pipeline.ingest([release], database, SETTINGS)
    cut = sections(48, as_stored(database))
    assert [first for first, _ in cut] == [1, 7, 13, 19, 25, 31, 37, 43]
    assert cut[-1] == (43, 48)


def test_a_run_cuts_by_what_its_readers_told_where_the_stored_pages_would_be_cut(
    database: Database, release: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = []

    def cut(pages: int, begins: Begins) -> list[tuple[int, int]]:
        told.append([number for number in range(1, pages + 1) if begins(number)])
        return sections(pages, begins)

    with monkeypatch.context() as patched:
        patched.setattr(analysis, "sections", cut)
        patched.setattr(analysis, "begins_as_stored", None)
        pipeline.ingest([release], database, SETTINGS)
    stored = as_stored(database)
    assert told == [[number for number in range(1, 49) if stored(number)]]
    assert len(told[0]) == 24


def test_sections_change_nothing_of_what_is_found(
    database: Database, release: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pipeline.ingest([release], database, SETTINGS)
    monkeypatch.setattr("foia_scan.pipeline.sections.SHORTEST", 1000)
    with open_database(tmp_path / "whole.db", create=True) as whole:
        pipeline.ingest([release], whole, SETTINGS)
        assert found(database) == found(whole)
    assert len(found(database)) >= 24 + 24


def test_a_document_that_never_ends_is_cut_all_the_same(database: Database, release: Path) -> None:
    release.write_text("\f".join(["The report goes on and on about the computers of the jail."] * 40))
    pipeline.ingest([release], database, SETTINGS)
    cut = sections(40, as_stored(database))
    assert [last - first + 1 for first, last in cut] == [9, 9, 9, 8, 5]


def test_a_stopped_analysis_goes_on_with_the_sections_that_are_left(
    database: Database, release: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[object] = []
    honest = analysis.Analysis.keep

    def stopped(self: analysis.Analysis, result: object) -> None:
        if len(kept) == 3:
            raise KeyboardInterrupt
        kept.append(result)
        honest(self, result)  # type: ignore[arg-type]

    with monkeypatch.context() as patched:
        patched.setattr(analysis.Analysis, "keep", stopped)
        with pytest.raises(KeyboardInterrupt):
            pipeline.ingest([release], database, SETTINGS)
    assert [row["first"] for row in database.query("SELECT first FROM sections ORDER BY first")] == [1, 7, 13]
    summary = pipeline.ingest([release], database, SETTINGS)
    assert summary.documents == 24 - 9
    assert not list(database.query("SELECT 1 FROM sections"))
    with open_database(tmp_path / "whole.db", create=True) as whole:
        pipeline.ingest([release], whole, SETTINGS)
        assert found(database) == found(whole)
