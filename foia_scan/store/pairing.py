"""The pairs of contradicting statements in the database: which are due, and how they get there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from foia_scan.records import Pair, Statement
from foia_scan.store import rows
from foia_scan.store.database import Database

_COLUMNS = (*rows.PLAIN_STATEMENT, "speaker", "pieces", "tags", "jurisdictions", "rules", "notes")
_IN_FULL, _NEAREST_ONLY = 1, 2
"""Values of ``analyses.compared``: every pair is stored, or only the nearest in time of too many. 0: not compared."""


def statements(database: Database, *, context: bool = True) -> Iterator[Statement]:
    """Every statement and mention, equal to what was saved, in an order that doesn't depend on the run.

    Without ``context``, which is most of their bulk, for those who have to hold all of them.
    """
    columns = ", ".join(f"s.{name}" if context or name != "context" else "'' AS context" for name in _COLUMNS)
    found = database.query(
        f"""
        SELECT {columns} FROM statements s
        LEFT JOIN (SELECT sha256, min(path) AS path FROM files GROUP BY sha256) home ON home.sha256 = s.sha256
        ORDER BY home.path, s.sha256, s.page, s.start, s.id
        """
    )
    return (rows.statement_record(row) for row in found)


def has_statements(database: Database) -> bool:
    return any(True for _ in database.query("SELECT 1 FROM statements LIMIT 1"))


def comparison_due(database: Database) -> bool:
    """True when findings were stored that the stored pairs don't take into account yet (a run was killed)."""
    return any(True for _ in database.query("SELECT 1 AS yes FROM analyses WHERE NOT compared LIMIT 1"))


def fresh_statements(database: Database, copies: Mapping[str, str]) -> frozenset[str] | None:
    """Ids of the statements that no stored pair takes into account; None where all must be paired anew.

    A statement that was a copy and is none among ``copies`` any more is one of them.
    """
    compared = {row["compared"] for row in database.query("SELECT DISTINCT compared FROM analyses")}
    if _NEAREST_ONLY in compared or _IN_FULL not in compared:
        return None
    found = database.query(
        "SELECT s.id FROM statements s JOIN analyses a ON a.sha256 = s.sha256 AND a.topic = s.topic "
        "WHERE NOT a.compared"
    )
    freed = (row["id"] for row in database.query("SELECT id FROM copies") if row["id"] not in copies)
    return frozenset(row["id"] for row in found).union(freed)


def save_comparison(
    database: Database,
    pairs: Iterable[Pair],
    copies: Mapping[str, str],
    *,
    fresh: frozenset[str] | None = None,
    capped: bool = False,
) -> int:
    """Store the pairs and the copies (id -> id of the first statement with the same words); return how many pairs
    there are now.

    The pairs stored before are replaced; with ``fresh`` those are kept that have none of these statements and no copy
    on either side. ``capped``: not every pair is there.
    """
    with database.transaction() as execute:
        if fresh is None:
            execute("DELETE FROM contradictions", ())
        execute("DELETE FROM copies", ())
        database.write_all("copies", "id", ({"id": copy, "first": first} for copy, first in copies.items()))
        if fresh is not None:
            ids = (rows.as_json(sorted(fresh)),)
            for side in ("earlier", "later"):
                execute(f"DELETE FROM contradictions WHERE {side} IN (SELECT value FROM json_each(?))", ids)
                execute(f"DELETE FROM contradictions WHERE {side} IN (SELECT id FROM copies)", ())
        database.write_all("contradictions", "id", map(_row, pairs))
        execute("UPDATE analyses SET compared = ?", (_NEAREST_ONLY if capped else _IN_FULL,))
        # Names that no statement bears any more, unless a person has worked on them.
        execute(
            """
            DELETE FROM speakers WHERE confirmed IS NULL
            AND name NOT IN (SELECT speaker FROM statements WHERE speaker IS NOT NULL)
            """,
            (),
        )
    return next(int(row["total"]) for row in database.query("SELECT count(*) AS total FROM contradictions"))


def _row(pair: Pair) -> dict[str, Any]:
    return {
        "id": pair.id,
        "kind": pair.kind,
        "strength": pair.strength,
        "audience_split": int(pair.audience_split),
        "days_apart": pair.days_apart,
        "earlier": pair.earlier,
        "later": pair.later,
        "why": rows.storable(pair.why),
        "rules": rows.as_json(pair.rules),
        "innocent": pair.innocent,
    }


def only_nearest(database: Database) -> bool:
    """Whether the stored pairs are the nearest in time of too many."""
    return any(True for _ in database.query("SELECT 1 FROM analyses WHERE compared = ? LIMIT 1", (_NEAREST_ONLY,)))
