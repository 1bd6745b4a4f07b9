"""The database as the pipeline sees it: files known, pages and findings kept, a run resumed where it stopped.

One process owns the writing. Each method that writes is one transaction, so a run killed anywhere leaves
whole units behind. Reading for people (filters, citations, search) is in ``queries`` and ``searching``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from foia_scan.records import (
    FileState,
    Page,
    SourceFile,
)
from foia_scan.store import rows
from foia_scan.store.ledger import Ledger, storable_path
from foia_scan.store.opening import connect
from foia_scan.store.packing import Findings, PackedPage, opened, packed
from foia_scan.store.settling import PageTally, file_verdict

MOST_PAGES = 1 << 40


def open_database(path: Path, *, create: bool, readonly: bool = False) -> Database:
    """Open (and with ``create`` make) the database, its schema brought up to date.

    Raises NotFound when it isn't there, DatabaseUnusable when it is locked, read-only, damaged, somebody else's, or
    made by a newer version.
    """
    return Database(path, connect(path, create=create, readonly=readonly))


class Database(Ledger):
    """A context manager: ``with open_database(path, create=True) as database: …``."""

    # Files

    def save_file(self, file: SourceFile, state: FileState, pages: int, error: str | None) -> None:
        """Add the path, or bring its row up to date. ``pages`` is how many the file has, read or not."""
        path = storable_path(file.path)
        row = {
            "path": path,
            "sha256": file.sha256,
            "kind": file.kind,
            "size": file.size,
            "modified_ns": file.modified_ns,
            "etag": file.etag,
            "state": state,
            "pages": pages,
            "error": None if error is None else rows.storable(error),
        }
        with self._transaction():
            if file.sha256 is not None:
                self._keep_content(file.sha256, Path(path).name, pages)
            self._upsert("files", "path", [row])

    def _keep_content(self, sha256: str, name: str, pages: int) -> None:
        self._db.execute(
            """
            INSERT INTO contents (sha256, name, pages) VALUES (?, ?, ?)
            ON CONFLICT (sha256) DO UPDATE SET
                name = CASE name WHEN '' THEN excluded.name ELSE name END, pages = max(pages, excluded.pages)
            """,
            (sha256, name, pages),
        )

    def unread_files(self, *, recognizing: bool, unlocking: bool) -> list[str]:
        """Paths of files that failed or were partly read.

        Pages that lack only recognition count with ``recognizing``, locked files with ``unlocking``.
        """
        found = self.query(
            """
            SELECT path FROM files f WHERE state = 'failed' OR (state = 'encrypted' AND :unlocking)
            OR (state IN ('partly', 'unread') AND (error IS NULL OR :recognizing OR EXISTS (
                SELECT 1 FROM pages p WHERE p.sha256 = f.sha256 AND p.state = 'failed')))
            ORDER BY path
            """,
            {"recognizing": recognizing, "unlocking": unlocking},
        )
        return [row["path"] for row in found]

    def forget_trouble(self, container: str) -> None:
        """Drop the row that says of a container that it could not be opened, or not to its end: it is tried again."""
        self.write("DELETE FROM files WHERE path = ? AND sha256 IS NULL", (storable_path(f"{container}!"),))

    # Pages

    def finished_pages(
        self, sha256: str, *, include_hidden: bool = False, without_failed: bool = False
    ) -> frozenset[int]:
        """Numbers of the pages that are stored, whatever their state.

        With ``include_hidden`` those are left out that hide text which was not stored.
        """
        left_out = "AND NOT (hidden > 0 AND hidden_text = '')" if include_hidden else ""
        failed = "AND state != 'failed'" if without_failed else ""
        found = self.query(f"SELECT number FROM pages WHERE sha256 = ? {left_out} {failed}", (sha256,))
        return frozenset(row["number"] for row in found)

    def save_pages(self, pages: Sequence[Page]) -> None:
        """Store or replace the pages, and their words in the full-text index, in one transaction."""
        self.save_packed_pages([packed(page) for page in pages])

    def save_packed_pages(self, pages: Sequence[PackedPage]) -> None:
        if not pages:
            return
        with self._transaction():
            for sha256 in dict.fromkeys(page.file for page in pages):
                self._keep_content(sha256, "", 0)
            self._upsert("pages", "sha256, number", [page.row for page in pages])

    def load_pages(self, sha256: str, first: int = 1, last: int = MOST_PAGES) -> tuple[Page, ...]:
        """The stored pages of the content from ``first`` to ``last``, in order, equal to what was saved."""
        return opened(self.packed_pages(sha256, first, last))

    def packed_pages(
        self, sha256: str, first: int = 1, last: int = MOST_PAGES, *, words: bool = True
    ) -> Iterator[PackedPage]:
        """The same, packed; without ``words``, which are most of their bulk, for those who don't ask for boxes."""
        columns = ", ".join(name if words or name != "words" else "'[]' AS words" for name in rows.PAGE_COLUMNS)
        sql = f"SELECT {columns} FROM pages WHERE sha256 = ? AND number BETWEEN ? AND ? ORDER BY number"
        return map(PackedPage, self.query(sql, (sha256, first, last)))

    def texts(self, sha256: str) -> Iterator[tuple[int, str]]:
        """Number and text of every stored page of the content, in order."""
        found = self.query("SELECT number, text FROM pages WHERE sha256 = ? ORDER BY number", (sha256,))
        return ((row["number"], row["text"]) for row in found)

    def load_page(self, sha256: str, number: int) -> Page | None:
        return next(iter(self.load_pages(sha256, number, number)), None)

    def page_texts(self, sha256: str, numbers: Sequence[int]) -> dict[int, str]:
        """The text of these pages by number, without their words; a page that is not stored is left out."""
        sql = "SELECT number, text FROM pages WHERE sha256 = ? AND number IN (SELECT value FROM json_each(?))"
        return {row["number"]: row["text"] for row in self.query(sql, (sha256, rows.as_json(list(numbers))))}

    def settle_file(self, sha256: str) -> FileState:
        """Derive the state and the reason of every path with this content from its pages, store and return it."""
        tally = self._tally(sha256)
        state, error = file_verdict(tally)
        with self._transaction():
            self._db.execute(
                "UPDATE files SET state = ?, pages = ?, error = ? WHERE sha256 = ?", (state, tally.pages, error, sha256)
            )
        return state

    def _tally(self, sha256: str) -> PageTally:
        found = self.query("SELECT pages FROM contents WHERE sha256 = ?", (sha256,))
        declared = next((row["pages"] for row in found), 0)
        stored = list(self.query("SELECT number, state, error FROM pages WHERE sha256 = ? ORDER BY number", (sha256,)))
        return PageTally.of(declared, [(row["number"], row["state"], row["error"]) for row in stored])

    # Findings

    def analyzed(self, sha256: str, topic_version: str) -> bool:
        sql = "SELECT 1 AS yes FROM analyses WHERE sha256 = ? AND topic_version = ?"
        return any(True for _ in self.query(sql, (sha256, topic_version)))

    def analysis_due(self, sha256: str) -> None:
        """Say that pages of the content read otherwise than before: the next analysis looks at it again."""
        with self._transaction():
            for table in ("analyses", "sections"):
                self._db.execute(f"DELETE FROM {table} WHERE sha256 = ?", (sha256,))

    def save_findings(
        self,
        sha256: str,
        topic: str,
        topic_version: str,
        found: Findings,
    ) -> None:
        """Replace what the topic found in this content, in one transaction. Verdicts stay attached by id."""
        with self._transaction():
            self._keep_content(sha256, "", 0)
            self._forget_findings(sha256, topic)
            self._add_findings(found)
            self._drop_stale_documents(sha256, [row["id"] for row in found.documents])
            self._mark_analyzed(sha256, topic, topic_version)

    def begin_sections(self, sha256: str, topic: str, topic_version: str) -> frozenset[tuple[int, int]]:
        """Make room for findings that come section by section.

        Return the sections (first and last page) that a run before this one, which was stopped, has stored already.
        """
        sql = "SELECT first, last FROM sections WHERE sha256 = ? AND topic = ? AND topic_version = ?"
        stored = frozenset((row["first"], row["last"]) for row in self.query(sql, (sha256, topic, topic_version)))
        if not stored:
            with self._transaction():
                self._db.execute("DELETE FROM sections WHERE sha256 = ? AND topic = ?", (sha256, topic))
                self._db.execute("DELETE FROM analyses WHERE sha256 = ? AND topic = ?", (sha256, topic))
                self._forget_findings(sha256, topic)
                self._drop_stale_documents(sha256, [])
        return stored

    def save_section(
        self,
        sha256: str,
        topic: str,
        topic_version: str,
        section: tuple[int, int],
        found: Findings,
    ) -> None:
        """Store what was found in a section of the file, in one transaction."""
        with self._transaction():
            self._add_findings(found)
            self._db.execute("INSERT INTO sections VALUES (?, ?, ?, ?, ?)", (sha256, topic, topic_version, *section))

    def finish_sections(self, sha256: str, topic: str, topic_version: str) -> None:
        """Say that every section of the file is stored."""
        with self._transaction():
            self._db.execute("DELETE FROM sections WHERE sha256 = ? AND topic = ?", (sha256, topic))
            self._mark_analyzed(sha256, topic, topic_version)

    def _add_findings(self, found: Findings) -> None:
        self._upsert("documents", "id", found.documents)
        self._upsert("passages", "id", found.passages)
        self._db.executemany(
            "INSERT OR IGNORE INTO speakers (name) VALUES (?)", sorted({(name,) for name in found.speakers})
        )
        self._upsert("statements", "id", found.statements)

    def _mark_analyzed(self, sha256: str, topic: str, topic_version: str) -> None:
        analysis = {"sha256": sha256, "topic": topic, "topic_version": topic_version, "compared": 0}
        self._upsert("analyses", "sha256, topic", [analysis])

    def _forget_findings(self, sha256: str, topic: str) -> None:
        # What repeats a statement that goes now may have to stand for itself: it is compared anew.
        self._db.execute(
            """
            UPDATE analyses SET compared = 0 WHERE sha256 IN (
                SELECT copy.sha256 FROM statements s
                JOIN copies c ON c.first = s.id JOIN statements copy ON copy.id = c.id
                WHERE s.sha256 = ? AND s.topic = ?)
            """,
            (sha256, topic),
        )
        of_content = "document IN (SELECT id FROM documents WHERE sha256 = ?) AND topic = ?"
        self._db.execute(f"DELETE FROM passages WHERE {of_content}", (sha256, topic))
        self._db.execute("DELETE FROM statements WHERE sha256 = ? AND topic = ?", (sha256, topic))

    def _drop_stale_documents(self, sha256: str, current: Sequence[str]) -> None:
        """Drop documents that this analysis no longer cuts, unless another topic's findings stand on them."""
        self._db.execute(
            """
            DELETE FROM documents WHERE sha256 = ? AND id NOT IN (SELECT value FROM json_each(?))
            AND id NOT IN (SELECT document FROM passages) AND id NOT IN (SELECT document FROM statements)
            """,
            (sha256, rows.as_json(list(current))),
        )

    def faults(self) -> list[str]:
        """What SQLite finds wrong with the file: damage, rows without their parent, an index that doesn't fit."""
        found = [str(value) for row in self.query("PRAGMA integrity_check(5)") for value in row.values()]
        faults = [] if found == ["ok"] else found
        orphans = sum(1 for _ in self.query("PRAGMA foreign_key_check"))
        if orphans:
            faults.append(f"{orphans} rows point to nothing")
        for table in ("pages", "passages"):
            counts = f"SELECT (SELECT count(*) FROM {table}) - (SELECT count(*) FROM {table}_fts_docsize) AS missing"
            if any(row["missing"] for row in self.query(counts)):
                faults.append(f"the full-text index doesn't hold all {table}")
        return faults

    def quote_search(self, query: str) -> str:
        """The words as FTS5 phrases, so that none of them is syntax."""
        import sqlite_utils

        return str(sqlite_utils.Database(self._db, execute_plugins=False).quote_fts(query))
