"""Accounts: what the release holds, who speaks in it, and verdicts."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

from foia_scan.records import Source, Verdict
from foia_scan.store.database import Database
from foia_scan.store.filters import Conditions, Filter, date_conditions, file_condition, statement_conditions
from foia_scan.store.found import Answer, FoundDocument, FoundSpeaker
from foia_scan.store.ledger import now

_DOCUMENT_COLUMNS = """
    d.*, (SELECT min(path) FROM files f WHERE f.sha256 = d.sha256) AS path,
    (SELECT count(*) FROM statements s WHERE s.document = d.id AND s.position IS NOT NULL) AS statements,
    (SELECT v.family FROM versions v WHERE v.document = d.id) AS family
    FROM documents d
"""


def documents(database: Database, asked: Filter) -> Answer[FoundDocument]:
    """What the release holds, oldest first, undated last. A document is listed once, with its copies as other places.

    --from and --to ask for the document's date, --text for its title; --speaker for its author or one who speaks in it;
    the filters of statements for a document that holds such a statement. A copy that matches brings up the first.
    """
    conditions = matching_documents(replace(asked, since=None, until=None))
    undated = 0
    if asked.dated:
        undated = _count_documents(database, conditions, "d.date IS NULL")
        date_conditions(conditions, "d.date", asked)
    total = _count_documents(database, conditions)
    sql = f"""
        SELECT {_DOCUMENT_COLUMNS}
        WHERE d.id IN (
            SELECT coalesce(c.first, d.id) FROM documents d LEFT JOIN document_copies c ON c.id = d.id
            WHERE {conditions}
        )
        ORDER BY d.date IS NULL, d.date, path, d.first_page, d.id {f"LIMIT {asked.limit}" if asked.limit else ""}
    """
    return Answer(_with_places(database, list(database.query(sql, conditions.values))), total, undated)


def _count_documents(database: Database, conditions: Conditions, more: str = "1") -> int:
    sql = f"""
        SELECT count(DISTINCT coalesce(c.first, d.id)) AS n
        FROM documents d LEFT JOIN document_copies c ON c.id = d.id WHERE {conditions} AND {more}
    """
    return next(int(row["n"]) for row in database.query(sql, conditions.values))


def matching_documents(asked: Filter) -> Conditions:
    """What the filter asks of a document "d"."""
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
    date_conditions(conditions, "d.date", asked)
    return conditions


def document_by_id(database: Database, id: str) -> FoundDocument | None:
    return documents_by_id(database, [id]).get(id)


def documents_by_id(database: Database, ids: Sequence[str]) -> dict[str, FoundDocument]:
    sql = f"SELECT {_DOCUMENT_COLUMNS} WHERE d.id IN (SELECT value FROM json_each(?))"
    found = _with_places(database, list(database.query(sql, (json.dumps(list(ids)),))))
    return {document.id: document for document in found}


def _with_places(database: Database, found: Sequence[dict[str, Any]]) -> list[FoundDocument]:
    """The documents, each with the other places where it stands: copies, and further paths of its own file."""
    places = database.query(
        """
        WITH shown AS (SELECT value AS id FROM json_each(?)),
        home AS (SELECT sha256, min(path) AS path FROM files GROUP BY sha256),
        place AS (
            SELECT shown.id AS id, shown.id AS copy FROM shown
            UNION ALL SELECT c.first, c.id FROM document_copies c JOIN shown ON shown.id = c.first
        )
        SELECT place.id, f.path, d.first_page AS page, d.bates_first AS bates, d.sha256, d.id AS document
        FROM place
        JOIN documents d ON d.id = place.copy
        JOIN files f ON f.sha256 = d.sha256
        JOIN home ON home.sha256 = d.sha256
        WHERE place.copy != place.id OR f.path != home.path
        ORDER BY f.path, d.first_page, d.rowid
        """,
        (json.dumps([row["id"] for row in found]),),
    )
    sources: dict[str, list[Source]] = {}
    for row in places:
        place = Source(row["path"], row["page"], row["bates"], row["sha256"], row["document"])
        sources.setdefault(row["id"], []).append(place)
    return [_document(row, tuple(sources.get(row["id"], ()))) for row in found]


def _document(row: dict[str, Any], sources: tuple[Source, ...]) -> FoundDocument:
    given = {field.name: row.get(field.name) for field in fields(FoundDocument)}
    given |= {
        "file": row["path"] or row["sha256"],
        "author": row["author"] or "",
        "organization": row["author_organization"],
        "recipients": tuple(json.loads(row["recipients"])),
        "copied": tuple(json.loads(row["copied"])),
        "custodians": tuple(json.loads(row["custodians"])),
        "sources": sources,
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
