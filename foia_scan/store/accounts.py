"""Accounts: what became of every file, what the release holds, who speaks in it, and verdicts."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import fields, replace

from foia_scan.records import Verdict
from foia_scan.store.database import Database, now
from foia_scan.store.filters import Conditions, Filter, date_conditions, file_condition, statement_conditions
from foia_scan.store.found import Answer, FileStatus, FoundDocument, FoundSpeaker, Status

_COUNTED = ("pages", "text", "ocr", "empty", "failed", "unread", "statements")
_STOPPED = "not read to the end: the run was stopped; run `foia-scan ingest` again and it goes on"


def status(database: Database) -> Status:
    """Every file with its pages by state, and the sums."""
    found = database.query(
        """
        WITH tally AS (
            SELECT sha256, count(*) AS stored, sum(state = 'text') AS text, sum(state = 'ocr') AS ocr,
                   sum(state = 'empty') AS empty, sum(state = 'failed') AS failed
            FROM pages GROUP BY sha256
        ),
        said AS (SELECT sha256, count(*) AS statements FROM statements WHERE position IS NOT NULL GROUP BY sha256)
        SELECT f.path AS file, f.sha256, f.state, f.error, max(f.pages, coalesce(t.stored, 0)) AS pages,
               coalesce(t.text, 0) AS text, coalesce(t.ocr, 0) AS ocr, coalesce(t.empty, 0) AS empty,
               coalesce(t.failed, 0) AS failed, coalesce(said.statements, 0) AS statements
        FROM files f LEFT JOIN tally t ON t.sha256 = f.sha256 LEFT JOIN said ON said.sha256 = f.sha256
        ORDER BY f.path
        """
    )
    files = []
    for row in found:
        unread = row["pages"] - row["text"] - row["ocr"] - row["empty"] - row["failed"]
        error = row["error"] or (None if row["state"] in ("read", "skipped") else _STOPPED)
        files.append(FileStatus(**(row | {"unread": unread, "error": error})))
    return Status(_totals(database, files), tuple(files))


def _totals(database: Database, files: Sequence[FileStatus]) -> dict[str, int]:
    states = ("read", "partly", "unread", "encrypted", "failed", "skipped")
    totals = {"files": len(files)} | {f"files_{state}": sum(f.state == state for f in files) for state in states}
    digests = [file.sha256 for file in files if file.sha256]
    totals["files_copies"] = len(digests) - len(set(digests))
    totals |= {name: sum(getattr(file, name) for file in files) for name in _COUNTED if name != "statements"}
    counts = {
        "documents": "SELECT count(*) AS n FROM documents",
        "statements": "SELECT count(*) AS n FROM statements WHERE position IS NOT NULL AND id NOT IN "
        "(SELECT id FROM copies)",
        "mentions": "SELECT count(*) AS n FROM statements WHERE position IS NULL AND id NOT IN (SELECT id FROM copies)",
        "contradictions": "SELECT count(*) AS n FROM contradictions WHERE innocent IS NULL",
        "evolution": "SELECT count(*) AS n FROM contradictions WHERE innocent IS NOT NULL",
    }
    return totals | {name: next(int(row["n"]) for row in database.query(sql)) for name, sql in counts.items()}


_DOCUMENT_COLUMNS = """
    d.*, (SELECT min(path) FROM files f WHERE f.sha256 = d.sha256) AS path,
    (SELECT count(*) FROM statements s WHERE s.document = d.id AND s.position IS NOT NULL) AS statements
    FROM documents d
"""


def documents(database: Database, asked: Filter) -> Answer[FoundDocument]:
    """What the release holds, oldest first, undated last.

    --from and --to ask for the document's date, --text for its title; --speaker for its author or one who speaks in it;
    the filters of statements for a document that holds such a statement.
    """
    conditions = Conditions()
    file_condition(conditions, "d.sha256", asked)
    conditions.any_of("has_text(d.title, ?)", asked.text)
    if asked.about_statements:
        holds = Conditions(conditions)
        statement_conditions(holds, asked)
        holding = f"EXISTS (SELECT 1 FROM statements s WHERE s.document = d.id AND {holds})"
        if not replace(asked, speakers=()).about_statements:
            author = Conditions(conditions)
            author.any_of("has_words(d.author, ?)", asked.speakers)
            holding = f"({holding} OR {author})"
        conditions.parts.append(holding)
    undated = 0
    if asked.dated:
        sql = f"SELECT count(*) AS n FROM documents d WHERE {conditions} AND d.date IS NULL"
        undated = next(int(row["n"]) for row in database.query(sql, conditions.values))
        date_conditions(conditions, "d.date", asked)
    sql = f"SELECT {_DOCUMENT_COLUMNS} WHERE {conditions} ORDER BY d.date IS NULL, d.date, path, d.first_page, d.id"
    total = next(
        int(row["n"])
        for row in database.query(f"SELECT count(*) AS n FROM documents d WHERE {conditions}", conditions.values)
    )
    limit = f" LIMIT {asked.limit}" if asked.limit else ""
    return Answer([_document(row) for row in database.query(sql + limit, conditions.values)], total, undated)


def document_by_id(database: Database, id: str) -> FoundDocument | None:
    return next((_document(row) for row in database.query(f"SELECT {_DOCUMENT_COLUMNS} WHERE d.id = ?", (id,))), None)


def _document(row: dict[str, object]) -> FoundDocument:
    given = {field.name: row.get(field.name) for field in fields(FoundDocument)}
    given |= {
        "file": row["path"] or row["sha256"],
        "author": row["author"] or "",
        "organization": row["author_organization"],
        "recipients": tuple(json.loads(str(row["recipients"]))),
        "copied": tuple(json.loads(str(row["copied"]))),
        "custodians": tuple(json.loads(str(row["custodians"]))),
    }
    return FoundDocument(**given)  # type: ignore[arg-type]


def speakers(database: Database) -> list[FoundSpeaker]:
    """Everybody who takes a position, the most frequent first."""
    found = database.query(
        """
        SELECT coalesce(p.confirmed, s.speaker) AS name, count(*) AS statements, min(s.date) AS first,
               max(s.date) AS last, json_group_array(DISTINCT s.organization) AS organizations
        FROM statements s JOIN speakers p ON p.name = s.speaker
        WHERE s.position IS NOT NULL AND s.id NOT IN (SELECT id FROM copies)
        GROUP BY 1 ORDER BY 2 DESC, 1
        """
    )
    return [
        FoundSpeaker(
            row["name"],
            tuple(sorted(filter(None, json.loads(row["organizations"])))),
            row["statements"],
            row["first"],
            row["last"],
        )
        for row in found
    ]


def save_review(database: Database, id: str, verdict: Verdict | None, note: str | None) -> None:
    """Keep a person's verdict and note; None leaves what was there."""
    database.write(
        """
        INSERT INTO reviews (id, verdict, note, reviewed_at) VALUES (:id, :verdict, coalesce(:note, ''), :now)
        ON CONFLICT (id) DO UPDATE SET verdict = coalesce(:verdict, verdict), note = coalesce(:note, note),
            reviewed_at = :now
        """,
        {"id": id, "verdict": verdict, "note": note, "now": now()},
    )
