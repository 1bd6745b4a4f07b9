"""The store as the pipeline uses it: round trips, second runs, kills, and files that are no database of ours."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from foia_scan.errors import DatabaseUnusable, NotFound
from foia_scan.records import Layer, Line, Page, Redaction, Word
from foia_scan.store import opening, pairing
from foia_scan.store.database import Database, open_database
from foia_scan.store.packing import Findings
from tests import invented
from tests.invented import MAIL, MEMO, STATEMENTS, TOPIC, VERSION


@pytest.fixture
def database(tmp_path: Path):
    with open_database(tmp_path / "t.db", create=True) as opened:
        invented.fill(opened)
        yield opened


def rows(database: Database, sql: str) -> list[tuple]:
    return [tuple(row.values()) for row in database.query(sql)]


def everything(database: Database) -> list[list[tuple]]:
    tables = [
        "files",
        "contents",
        "pages",
        "documents",
        "passages",
        "statements",
        "copies",
        "contradictions",
        "reviews",
    ]
    without_id = {"passages": "document, topic, ordinal, text, pieces"}
    return [sorted(rows(database, f"SELECT {without_id.get(t, '*')} FROM {t}"), key=repr) for t in tables]


def test_statements_come_back_equal(database):
    assert sorted(pairing.statements(database), key=lambda s: s.id) == sorted(STATEMENTS, key=lambda s: s.id)


def test_pages_come_back_equal_words_and_lines_included(database):
    saved = invented.page(
        MEMO,
        7,
        "a b",
        lines=(Line(0, 3, "running", True, 1.5, 2.0, 3.0, 4.0, 2), Line(3, 3)),
        words=(Word("a", 0.1, 0.2, 0.3, 0.4, 0.5, 0), Word("b", 1.0, 2.0, 3.0, 4.0, None, 2)),
        exemptions=("(b)(6)", "(b)(7)(C)"),
        redacted_share=0.25,
        redactions=(Redaction(("(b)(6)",), True, (1.5, 2.0, 3.0, 4.25)), Redaction(("(b)(5)",), False, None)),
        running=("DRAFT – PREDECISIONAL",),
        confidence=0.7,
        confidence_min=0.1,
        other=Layer("a b c", "test 2", 0.4),
        turned=89.2,
        hidden=3,
        hidden_text="abc",
        notices=("columns",),
        label="iv",
    )
    database.save_pages([saved])
    assert database.load_page(MEMO, 7) == saved


any_text = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=40)
coordinate = st.floats(-1e4, 1e4, allow_nan=False)
page_strategy = st.builds(
    Page,
    file=st.sampled_from([MEMO, MAIL]),
    number=st.integers(1, 9),
    state=st.sampled_from(["text", "ocr", "empty", "failed", "unread"]),
    text=any_text,
    lines=st.lists(
        st.builds(
            Line,
            start=st.integers(0, 99),
            end=st.integers(0, 99),
            role=st.sampled_from(["body", "running", "bates", "page-number", "line-number", "stamp"]),
            gap=st.booleans(),
            x0=st.none() | coordinate,
            column=st.integers(0, 3),
        ),
        max_size=3,
    ).map(tuple),
    words=st.lists(
        st.builds(
            Word,
            text=any_text,
            x0=coordinate,
            top=coordinate,
            x1=coordinate,
            bottom=coordinate,
            confidence=st.none() | st.floats(0, 1),
            start=st.integers(0, 99),
        ),
        max_size=3,
    ).map(tuple),
    bates=st.none() | any_text,
    running=st.lists(any_text, max_size=2).map(tuple),
    notices=st.lists(any_text, max_size=2).map(tuple),
    error=st.none() | any_text,
    other=st.none() | st.builds(Layer, text=any_text, reader=st.just("test 2"), confidence=st.none() | st.floats(0, 1)),
    turned=st.floats(0, 360),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(page_strategy, max_size=4, unique_by=lambda page: (page.file, page.number)))
def test_any_page_survives_the_round_trip_and_a_second_save(pages):
    with Database(Path("memory"), _in_memory()) as database:
        for _ in range(2):
            database.save_pages(pages)
            back = [*database.load_pages(MEMO), *database.load_pages(MAIL)]
            assert back == sorted(pages, key=lambda page: (page.file, page.number))
        database._db.execute("INSERT INTO pages_fts(pages_fts, rank) VALUES ('integrity-check', 1)")


def _in_memory():
    db = sqlite3.connect(":memory:", isolation_level=None)
    opening.migrate(db)
    return db


def test_a_lone_surrogate_is_stored_as_a_replacement_and_keeps_the_offsets(database):
    database.save_pages([invented.page(MEMO, 8, "a\ud800b", words=(), lines=())])
    assert database.load_page(MEMO, 8).text == "a\ufffdb"


def test_a_path_that_is_not_utf8_is_known_again(database):
    database.save_file(invented.source("dump/caf\udce9.pdf", "d" * 64), "read", 1, None)
    assert database.known_file("dump/caf\udce9.pdf").path == "dump/caf\\udce9.pdf"


def test_a_second_run_changes_nothing(database):
    before = everything(database)
    invented.fill(database)
    assert everything(database) == before


def test_known_file_and_digest(database):
    known = database.known_file("release/memo.pdf", VERSION)
    assert (known.sha256, known.size, known.state, known.pages, known.analyzed) == (MEMO, 1000, "read", 2, True)
    assert database.known_file("release/memo.pdf", "other rules").analyzed is False
    assert database.known_file("elsewhere.pdf") is None
    assert database.has_digest(MEMO).path == "release/memo.pdf"
    assert database.has_digest("0" * 64) is None
    assert database.analyzed(MEMO, VERSION)
    assert not database.analyzed(MEMO, "v2")


@pytest.mark.parametrize(
    ("states", "declared", "expected"),
    [
        (["text", "empty"], 2, ("read", None)),
        (["empty", "empty"], 2, ("read", None)),
        (["text", "failed"], 2, ("partly", "page 2 could not be read (broken)")),
        (["unread", "unread"], 2, ("unread", "2 pages (1-2) need text recognition (OCR)")),
        (["failed"], 1, ("failed", "page 1 could not be read (broken)")),
        (["text", "unread"], 2, ("partly", "page 2 needs text recognition (OCR)")),
        (["text"], 3, ("partly", "2 pages (2-3) need text recognition (OCR)")),
        ([], 0, ("failed", "the file has no pages")),
    ],
)
def test_the_state_of_a_file_follows_from_its_pages(tmp_path, states, declared, expected):
    with open_database(tmp_path / "s.db", create=True) as database:
        for path in ("one.pdf", "its copy.pdf"):
            database.save_file(invented.source(path, MEMO), "unread", declared, None)
        database.save_pages(
            [
                invented.page(MEMO, n, "", state=state, error="broken" if state == "failed" else None)
                for n, state in enumerate(states, 1)
            ]
        )
        assert database.settle_file(MEMO) == expected[0]
        for path in ("one.pdf", "its copy.pdf"):
            known = database.known_file(path)
            assert (known.state, known.error) == expected


def test_a_new_analysis_replaces_the_old_one_and_keeps_the_verdicts(database):
    database._db.execute("INSERT INTO reviews VALUES ('5a01', 'confirmed', 'seen', '2020-01-01')")
    changed = replace(invented.OPTS, position="limited")
    database.save_findings(
        MEMO,
        TOPIC,
        "v2",
        Findings.of(TOPIC, MEMO, [invented.document("d-new", MEMO)], [], [replace(changed, document="d-new")]),
    )
    assert rows(database, f"SELECT id, position FROM statements WHERE sha256 = '{MEMO}'") == [("5a01", "limited")]
    assert rows(database, f"SELECT id FROM documents WHERE sha256 = '{MEMO}'") == [("d-new",)]
    assert rows(database, "SELECT verdict FROM reviews") == [("confirmed",)]
    assert rows(database, "SELECT count(*) FROM contradictions WHERE earlier = '5a01'") == [(0,)]
    assert pairing.comparison_due(database)
    pairing.save_comparison(database, [], {})
    assert not pairing.comparison_due(database)


def test_another_topic_leaves_the_first_ones_findings_alone(database):
    database.save_findings(MEMO, "fences", "f1", Findings.of("fences", MEMO, [invented.document("d-memo", MEMO)]))
    assert rows(database, f"SELECT count(*) FROM statements WHERE sha256 = '{MEMO}'") == [(2,)]
    assert database.analyzed(MEMO, "f1")
    assert database.analyzed(MEMO, VERSION)


def test_a_failed_unit_leaves_nothing_behind(database):
    before = everything(database)
    orphan = replace(invented.OPTS, document="no such document")
    with pytest.raises(sqlite3.IntegrityError):
        database.save_findings(MEMO, TOPIC, "v2", Findings.of(TOPIC, MEMO, [], [], [orphan]))
    assert everything(database) == before


def test_runs_are_recorded(database):
    run = database.start_run("ingest release")
    database.finish_run(run, {"files": 3})
    assert rows(database, "SELECT command, summary FROM runs") == [("ingest release", '{"files": 3}')]


def test_a_sound_database_has_no_faults(database):
    assert database.faults() == []


def test_an_index_that_lost_a_page_is_a_fault(database):
    database._db.execute("DELETE FROM pages_fts_docsize WHERE id = 1")
    assert database.faults() == ["the full-text index doesn't hold all pages"]


def test_a_row_without_its_parent_is_a_fault(database):
    database._db.execute("PRAGMA foreign_keys = OFF")
    database._db.execute("DELETE FROM documents WHERE id = 'd-memo'")
    assert "rows point to nothing" in " ".join(database.faults())


def test_the_timeline_view_is_for_people_who_open_the_file_themselves(database):
    seen = rows(database, "SELECT date, speaker, position, file, page, bates FROM timeline")
    assert seen[0] == ("2019-03-04", "Dana Whitfield", "available", "memo.pdf", 1, "HW-000101")
    assert len(seen) == 4


def test_every_migration_is_recorded(database):
    assert [row[0] for row in rows(database, "SELECT name FROM _sqlite_migrations")] == [
        "m001_first",
        "m002_productions",
        "m003_two_readings",
        "m004_sections",
        "m005_versions",
        "m006_indexes_for_a_million",
        "m007_hidden",
        "m008_redactions",
        "m009_etags",
    ]


# Files that can't be used


def test_a_missing_database_is_not_found_and_not_made(tmp_path):
    with pytest.raises(NotFound, match="There is no database"):
        open_database(tmp_path / "no.db", create=False)
    assert list(tmp_path.iterdir()) == []


def test_a_text_file_is_not_a_database(tmp_path):
    path = tmp_path / "notes.db"
    path.write_text("these are notes, " * 200)
    with pytest.raises(DatabaseUnusable, match="is not a database"):
        open_database(path, create=True)
    assert path.read_text().startswith("these are notes")


def test_another_programs_database_is_left_alone(tmp_path):
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE recipes (name)")
    before = path.read_bytes()
    with pytest.raises(DatabaseUnusable, match="another program"):
        open_database(path, create=True)
    assert path.read_bytes() == before


def test_a_folder_is_not_a_database(tmp_path):
    with pytest.raises(DatabaseUnusable, match="is a folder"):
        open_database(tmp_path, create=True)


def test_a_folder_that_is_missing_is_named(tmp_path):
    with pytest.raises(DatabaseUnusable, match="is not a folder"):
        open_database(tmp_path / "nowhere" / "foia.db", create=True)


def test_a_newer_schema_is_refused(tmp_path):
    path = invented.filled(tmp_path / "t.db")
    with sqlite3.connect(path) as later:
        later.execute("INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('foia-scan', 'm999_flying')")
    for readonly in (True, False):
        with pytest.raises(DatabaseUnusable, match="newer foia-scan"):
            open_database(path, create=False, readonly=readonly)


def test_a_locked_database_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0.01)
    path = invented.filled(tmp_path / "t.db")
    with sqlite3.connect(path, isolation_level=None) as other, open_database(path, create=False) as database:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseUnusable, match="in use"):
            database.start_run("ingest")


def test_a_damaged_database_says_so(tmp_path):
    path = invented.filled(tmp_path / "t.db")
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    path.write_bytes(content)
    with pytest.raises(DatabaseUnusable, match="damaged"), open_database(path, create=False) as database:
        list(pairing.statements(database))


def test_a_full_disk_says_so(database):
    database._db.execute("PRAGMA max_page_count = 1")
    pages = [invented.page(MEMO, number, "word " * 2000) for number in range(1, 200)]
    with pytest.raises(DatabaseUnusable, match="full"):
        database.save_pages(pages)


def test_a_readonly_database_can_be_read_and_not_written(tmp_path):
    path = invented.filled(tmp_path / "t.db")
    with open_database(path, create=False, readonly=True) as database:
        assert len(list(pairing.statements(database))) == len(STATEMENTS)
        with pytest.raises(DatabaseUnusable, match="read-only"):
            database.start_run("x")
