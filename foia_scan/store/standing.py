"""How the database stands: what became of every file, and whether anything stored is still to be worked on."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from foia_scan.store.ledger import Ledger

if TYPE_CHECKING:
    from foia_scan.records import FileState

_COUNTED = ("pages", "text", "ocr", "empty", "failed", "unread", "statements")
_STOPPED = "not read to the end: the run was stopped; run `foia-scan ingest` again and it goes on"


class FileStatus(NamedTuple):
    """``pages`` is always the sum of the five counts after it."""

    file: str
    sha256: str | None
    state: FileState
    pages: int
    text: int
    ocr: int
    empty: int
    failed: int
    unread: int
    statements: int
    hidden: int
    """Letters and digits that can't be seen on their page: possible failed redactions."""
    hidden_pages: tuple[int, ...]
    error: str | None


class Status(NamedTuple):
    totals: dict[str, int]
    files: tuple[FileStatus, ...]


def status(database: Ledger) -> Status:
    """Every file with its pages by state, and the sums."""
    found = database.query(
        """
        WITH tally AS (
            SELECT sha256, count(*) AS stored, sum(state = 'text') AS text, sum(state = 'ocr') AS ocr,
                   sum(state = 'empty') AS empty, sum(state = 'failed') AS failed
            FROM pages GROUP BY sha256
        ),
        hiding AS (
            SELECT sha256, sum(hidden) AS hidden, json_group_array(number) AS hidden_pages
            FROM pages WHERE hidden > 0 GROUP BY sha256
        ),
        said AS (SELECT sha256, count(*) AS statements FROM statements WHERE position IS NOT NULL GROUP BY sha256)
        SELECT f.path AS file, f.sha256, f.state, f.error, max(f.pages, coalesce(t.stored, 0)) AS pages,
               coalesce(t.text, 0) AS text, coalesce(t.ocr, 0) AS ocr, coalesce(t.empty, 0) AS empty,
               coalesce(t.failed, 0) AS failed, coalesce(h.hidden, 0) AS hidden,
               coalesce(h.hidden_pages, '[]') AS hidden_pages, coalesce(said.statements, 0) AS statements
        FROM files f LEFT JOIN tally t ON t.sha256 = f.sha256
        LEFT JOIN hiding h ON h.sha256 = f.sha256 LEFT JOIN said ON said.sha256 = f.sha256
        ORDER BY f.path
        """
    )
    files = []
    for row in found:
        unread = row["pages"] - row["text"] - row["ocr"] - row["empty"] - row["failed"]
        error = row["error"] or (None if row["state"] in ("read", "skipped") else _STOPPED)
        hidden = tuple(sorted(json.loads(row["hidden_pages"])))
        files.append(FileStatus(**(row | {"unread": unread, "hidden_pages": hidden, "error": error})))
    return Status(_totals(database, files), tuple(files))


def _totals(database: Ledger, files: Sequence[FileStatus]) -> dict[str, int]:
    states = ("read", "partly", "unread", "encrypted", "failed", "skipped")
    totals = {"files": len(files)} | {f"files_{state}": sum(f.state == state for f in files) for state in states}
    digests = [file.sha256 for file in files if file.sha256]
    totals["files_copies"] = len(digests) - len(set(digests))
    totals |= {name: sum(getattr(file, name) for file in files) for name in _COUNTED if name != "statements"}
    totals |= {"hidden": sum(file.hidden for file in files), "pages_hiding": sum(len(f.hidden_pages) for f in files)}
    counts = {
        "documents": "SELECT count(*) AS n FROM documents",
        "statements": "SELECT count(*) AS n FROM statements WHERE position IS NOT NULL AND id NOT IN "
        "(SELECT id FROM copies)",
        "mentions": "SELECT count(*) AS n FROM statements WHERE position IS NULL AND id NOT IN (SELECT id FROM copies)",
        "contradictions": "SELECT count(*) AS n FROM contradictions WHERE innocent IS NULL",
        "evolution": "SELECT count(*) AS n FROM contradictions WHERE innocent IS NOT NULL",
    }
    return totals | {name: next(int(row["n"]) for row in database.query(sql)) for name, sql in counts.items()}


def work_due(database: Ledger, topic_version: str) -> bool:
    """Whether a run that reads nothing would still have something to do: to analyze, to compare, or to match files
    with the load files of productions."""
    found = database.query(
        """
        SELECT 1 FROM contents c WHERE c.pages > 0 AND NOT EXISTS (
            SELECT 1 FROM analyses a WHERE a.sha256 = c.sha256 AND a.topic_version = ?)
        UNION ALL SELECT 1 FROM analyses WHERE NOT compared
        UNION ALL SELECT 1 FROM productions
        LIMIT 1
        """,
        (topic_version,),
    )
    return any(True for _ in found)
