"""The tables, as migrations: each is recorded and applied in one transaction (see ``opening``).

A migration that was released is never edited; a change of the schema is a new one at the end.
The layout is meant for human eyes too (Datasette opens it as it is): words as columns, lists as JSON text,
nothing pickled, and a ``timeline`` view that joins what a reader wants to see together.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite_utils

APPLICATION_ID = 0x464F4941
"""``PRAGMA application_id`` of our databases ("FOIA"), so that nobody else's file is ever written to."""

# "porter" makes `opt out` find "opting out"; unicode61 takes every dash (U+2010 and its like) for a space, and a
# query is quoted, so that `opt-out` is the phrase "opt out".
TOKENIZER = "porter unicode61 remove_diacritics 2"


def m001_first(db: sqlite_utils.Database) -> None:
    db.executescript(_FIRST)
    for table, columns in (("pages", ["text", "rejoined"]), ("passages", ["text"])):
        db.table(table).enable_fts(columns, create_triggers=True, tokenize=TOKENIZER)


def m002_productions(db: sqlite_utils.Database) -> None:
    db.executescript(_PRODUCTIONS)


def m003_two_readings(db: sqlite_utils.Database) -> None:
    db.executescript(_TWO_READINGS)


_REDACTIONS = """
-- [[codes, drawn (1) or a code in the text (0), x0, top, x1, bottom], ...], from the top down.
ALTER TABLE pages ADD COLUMN redactions TEXT NOT NULL DEFAULT '[]';
"""

_TWO_READINGS = """
-- Of a page that has a text layer and was recognized too: the reading that is not quoted. "text" holds the better one.
ALTER TABLE pages ADD COLUMN other_text TEXT NOT NULL DEFAULT '';
ALTER TABLE pages ADD COLUMN other_reader TEXT NOT NULL DEFAULT '';
ALTER TABLE pages ADD COLUMN other_confidence REAL;
-- Degrees, clockwise, by which the page was turned to be recognized; its boxes lie on the turned page.
ALTER TABLE pages ADD COLUMN turned REAL NOT NULL DEFAULT 0;
"""


def m004_sections(db: sqlite_utils.Database) -> None:
    db.executescript(_SECTIONS)


_SECTIONS = """
-- What is stored of a big file's analysis while it is under way; empty when no run was stopped.
CREATE TABLE sections (
    sha256 TEXT NOT NULL REFERENCES contents(sha256),
    topic TEXT NOT NULL,
    topic_version TEXT NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (sha256, topic, first)
);
"""


def m005_versions(db: sqlite_utils.Database) -> None:
    db.executescript(_VERSIONS)


def m006_indexes_for_a_million(db: sqlite_utils.Database) -> None:
    db.executescript(_INDEXES)


def m007_hidden(db: sqlite_utils.Database) -> None:
    db.executescript(_HIDDEN)


def m008_redactions(db: sqlite_utils.Database) -> None:
    db.executescript(_REDACTIONS)


def m009_etags(db: sqlite_utils.Database) -> None:
    db.executescript(_ETAGS)


_ETAGS = """
-- What an object store says of the version that was read; empty for files on a disk.
ALTER TABLE files ADD COLUMN etag TEXT NOT NULL DEFAULT '';
"""


_HIDDEN = """
-- Letters and digits that stand on the page but can't be seen; what they say is stored only with --include-hidden,
-- and here alone: no search, quote or report reads it.
ALTER TABLE pages ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0;
ALTER TABLE pages ADD COLUMN hidden_text TEXT NOT NULL DEFAULT '';
CREATE INDEX pages_with_hidden ON pages(sha256) WHERE hidden > 0;
"""


_INDEXES = """
-- The order of the timeline, with what it leaves out.
CREATE INDEX statements_in_order ON statements(date IS NULL, date, position);
CREATE INDEX statements_by_organization ON statements(organization);
-- The first path of a content.
CREATE INDEX files_by_content_and_path ON files(sha256, path);
DROP INDEX files_by_content;
"""


_VERSIONS = """
-- Where the words of a document stand, head and signature left out: [[page, start, end], …].
ALTER TABLE documents ADD COLUMN pieces TEXT NOT NULL DEFAULT '[]';

-- The same document in another place: listed once, with every place named.
CREATE TABLE document_copies (
    id TEXT PRIMARY KEY REFERENCES documents(id) ON DELETE CASCADE,
    first TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE
);
CREATE INDEX document_copies_by_first ON document_copies(first);

-- Versions of one document (a "family") in order: draft before final, then by date, then by growth.
CREATE TABLE versions (
    document TEXT PRIMARY KEY REFERENCES documents(id) ON DELETE CASCADE,
    family TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    ordered_by TEXT NOT NULL  -- why it stands behind the one before it
);
CREATE INDEX versions_by_family ON versions(family, ordinal);

-- Where a version differs from the one before it. kind: tags (the topic's words), withheld, words.
CREATE TABLE version_differences (
    family TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    kind TEXT NOT NULL,
    earlier TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
    earlier_page INTEGER NOT NULL,
    before TEXT NOT NULL,
    later TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
    later_page INTEGER NOT NULL,
    after TEXT NOT NULL,
    tags TEXT NOT NULL DEFAULT '[]',
    withheld_by TEXT NOT NULL DEFAULT '',
    exemptions TEXT NOT NULL DEFAULT '[]',
    PRIMARY KEY (family, ordinal)
);

-- What the words of a document look like to the search for versions; kept, so that it is made once.
CREATE TABLE sketches (
    fingerprint TEXT PRIMARY KEY,
    sketch BLOB NOT NULL
);
"""

_PRODUCTIONS = """
-- A load file: what the other side says about the documents that it produced.
CREATE TABLE productions (
    path TEXT PRIMARY KEY,
    scope TEXT NOT NULL DEFAULT '[]'  -- the paths that were ingested with it
);

CREATE TABLE produced_rows (
    production TEXT NOT NULL REFERENCES productions(path) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    bates_first TEXT,
    bates_last TEXT,
    custodian TEXT NOT NULL DEFAULT '',
    paths TEXT NOT NULL DEFAULT '[]',
    PRIMARY KEY (production, number)
);

-- Which files of the dump a row is about.
CREATE TABLE produced_files (
    production TEXT NOT NULL,
    number INTEGER NOT NULL,
    file TEXT NOT NULL REFERENCES files(path) ON DELETE CASCADE,
    PRIMARY KEY (production, number, file),
    FOREIGN KEY (production, number) REFERENCES produced_rows(production, number) ON DELETE CASCADE
);
CREATE INDEX produced_files_by_file ON produced_files(file);

ALTER TABLE pages ADD COLUMN bates_told TEXT;  -- where "bates" is not stamped, but known from a load file
ALTER TABLE documents ADD COLUMN custodians TEXT NOT NULL DEFAULT '[]';
"""


_FIRST = f"""
PRAGMA application_id = {APPLICATION_ID};

-- One row for each distinct content; a file released twice is read once.
CREATE TABLE contents (
    sha256 TEXT PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    pages INTEGER NOT NULL DEFAULT 0
);

-- One row for each path of the dump; members of containers as outer.zip!inner.pdf.
CREATE TABLE files (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    sha256 TEXT REFERENCES contents(sha256),
    kind TEXT NOT NULL,
    size INTEGER NOT NULL,
    modified_ns INTEGER NOT NULL,
    state TEXT NOT NULL,
    pages INTEGER NOT NULL DEFAULT 0,
    error TEXT
);
CREATE INDEX files_by_content ON files(sha256);

CREATE TABLE pages (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL REFERENCES contents(sha256),
    number INTEGER NOT NULL,
    state TEXT NOT NULL,
    bates TEXT,
    label TEXT,
    exemptions TEXT NOT NULL DEFAULT '[]',
    redacted_share REAL,
    confidence REAL,
    confidence_min REAL,
    reader TEXT NOT NULL DEFAULT '',
    error TEXT,
    notices TEXT NOT NULL DEFAULT '[]',
    running TEXT NOT NULL DEFAULT '[]',
    width REAL NOT NULL DEFAULT 0,
    height REAL NOT NULL DEFAULT 0,
    text TEXT NOT NULL DEFAULT '',
    rejoined TEXT NOT NULL DEFAULT '',  -- words that a line end splits, whole again, for the search
    lines TEXT NOT NULL DEFAULT '[]',
    words TEXT NOT NULL DEFAULT '[]'
);
CREATE UNIQUE INDEX pages_by_number ON pages(sha256, number);
CREATE INDEX pages_by_state ON pages(sha256, state);

CREATE TABLE documents (
    id TEXT PRIMARY KEY,
    sha256 TEXT NOT NULL REFERENCES contents(sha256),
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    date TEXT,
    date_source TEXT,
    date_text TEXT NOT NULL,
    author TEXT,
    author_role TEXT NOT NULL DEFAULT '',
    author_organization TEXT NOT NULL DEFAULT '',
    author_rule TEXT NOT NULL DEFAULT '',
    recipients TEXT NOT NULL DEFAULT '[]',
    copied TEXT NOT NULL DEFAULT '[]',
    status TEXT NOT NULL,
    first_page INTEGER NOT NULL,
    last_page INTEGER NOT NULL,
    bates_first TEXT,
    bates_last TEXT,
    thread TEXT,
    fingerprint TEXT NOT NULL DEFAULT ''
);
CREATE INDEX documents_by_content ON documents(sha256, first_page);

CREATE TABLE passages (
    id INTEGER PRIMARY KEY,
    document TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
    topic TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    page INTEGER,
    role TEXT NOT NULL,
    tags TEXT NOT NULL DEFAULT '[]',
    text TEXT NOT NULL,
    refused TEXT NOT NULL DEFAULT '[]',
    pieces TEXT NOT NULL DEFAULT '[]'
);
CREATE INDEX passages_by_document ON passages(document, topic, ordinal);

-- name: as the documents give it; confirmed: what a person says it should be.
CREATE TABLE speakers (
    name TEXT PRIMARY KEY,
    confirmed TEXT
);

CREATE TABLE statements (
    id TEXT PRIMARY KEY,
    topic TEXT NOT NULL,
    date TEXT,
    date_source TEXT,
    speaker TEXT REFERENCES speakers(name),
    role TEXT NOT NULL DEFAULT '',
    organization TEXT NOT NULL DEFAULT '',
    voice TEXT NOT NULL DEFAULT '',
    question TEXT,
    position TEXT,
    certainty TEXT NOT NULL,
    effective TEXT,
    attribution TEXT NOT NULL,
    audience TEXT NOT NULL,
    quote TEXT NOT NULL,
    context TEXT NOT NULL DEFAULT '',
    tags TEXT NOT NULL DEFAULT '[]',
    jurisdictions TEXT NOT NULL DEFAULT '[]',
    program TEXT,
    document TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
    sha256 TEXT NOT NULL REFERENCES contents(sha256),
    page INTEGER NOT NULL,
    start INTEGER NOT NULL,
    pieces TEXT NOT NULL,
    rules TEXT NOT NULL DEFAULT '{{}}',
    notes TEXT NOT NULL DEFAULT '[]'
);
CREATE INDEX statements_by_date ON statements(date);
CREATE INDEX statements_by_content ON statements(sha256, topic);
CREATE INDEX statements_by_document ON statements(document);
CREATE INDEX statements_by_speaker ON statements(speaker);

-- The same words again in another place: shown once, with every place named.
CREATE TABLE copies (
    id TEXT PRIMARY KEY REFERENCES statements(id) ON DELETE CASCADE,
    first TEXT NOT NULL REFERENCES statements(id) ON DELETE CASCADE
);
CREATE INDEX copies_by_first ON copies(first);

CREATE TABLE contradictions (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    strength TEXT NOT NULL,
    audience_split INTEGER NOT NULL,
    days_apart INTEGER,
    earlier TEXT NOT NULL REFERENCES statements(id) ON DELETE CASCADE,
    later TEXT NOT NULL REFERENCES statements(id) ON DELETE CASCADE,
    why TEXT NOT NULL,
    rules TEXT NOT NULL DEFAULT '[]',
    innocent TEXT
);
CREATE INDEX contradictions_by_earlier ON contradictions(earlier);
CREATE INDEX contradictions_by_later ON contradictions(later);

-- A person's verdict on a statement or a pair. No foreign key: it outlives every new analysis, since ids are stable.
CREATE TABLE reviews (
    id TEXT PRIMARY KEY,
    verdict TEXT,
    note TEXT NOT NULL DEFAULT '',
    reviewed_at TEXT NOT NULL
);

CREATE TABLE analyses (
    sha256 TEXT NOT NULL REFERENCES contents(sha256),
    topic TEXT NOT NULL,
    topic_version TEXT NOT NULL,
    compared INTEGER NOT NULL DEFAULT 0,  -- 1 when the contradictions take its statements into account
    PRIMARY KEY (sha256, topic)
);

CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    command TEXT NOT NULL,
    version TEXT NOT NULL,
    started_at TEXT NOT NULL,
    finished_at TEXT,
    summary TEXT
);

CREATE VIEW timeline AS
    SELECT s.date, s.speaker, s.organization, s.question, s.position, s.certainty, s.audience, s.quote,
           c.name AS file, s.page, p.bates, d.kind AS document_kind, d.title AS document_title,
           r.verdict, r.note, s.id
    FROM statements s
    JOIN contents c USING (sha256)
    JOIN documents d ON d.id = s.document
    LEFT JOIN pages p ON p.sha256 = s.sha256 AND p.number = s.page
    LEFT JOIN reviews r ON r.id = s.id
    WHERE s.position IS NOT NULL AND s.id NOT IN (SELECT id FROM copies)
    ORDER BY s.date IS NULL, s.date;
"""

MIGRATIONS: tuple[Callable[[sqlite_utils.Database], None], ...] = (
    m001_first,
    m002_productions,
    m003_two_readings,
    m004_sections,
    m005_versions,
    m006_indexes_for_a_million,
    m007_hidden,
    m008_redactions,
    m009_etags,
)
"""In the order in which they are applied."""
