"""Questions that people ask: the timeline, the contradictions, one statement by its id.

Copies are folded: a statement is shown once, and a copy that matches the filter brings up the first.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from foia_scan.errors import BadQuery, NotFound
from foia_scan.records import Pair
from foia_scan.store.citing import COLUMNS, OLDEST_FIRST, TABLES, cited
from foia_scan.store.database import Database
from foia_scan.store.filters import Conditions, Filter, date_conditions, file_condition, statement_conditions
from foia_scan.store.found import Answer, FoundPair, FoundStatement


def timeline(
    database: Database, asked: Filter, *, mentions: bool = False, boxes: bool = True
) -> Answer[FoundStatement]:
    """Statements that match, oldest first, undated last; ``mentions`` adds tagged sentences without a position."""
    undated = 0
    if asked.dated:
        undated = _count(database, _matching(asked, mentions=mentions, undated=True))
    ids, total = _first_ids(database, asked, mentions=mentions)
    found = database.query(
        f"SELECT {COLUMNS} FROM {TABLES} WHERE s.id IN (SELECT value FROM json_each(?)) ORDER BY {OLDEST_FIRST}",
        (json.dumps(ids),),
    )
    return Answer(cited(database, list(found), boxes=boxes), total, undated)


def _first_ids(database: Database, asked: Filter, *, mentions: bool) -> tuple[list[str], int]:
    """Ids of the statements to be shown, as many as were asked for, and how many match in all.

    Only these are joined with all that belongs to a citation. Where nothing is filtered, the index gives the first ones
    without a look at the others.
    """
    conditions = _matching(asked, mentions=mentions)
    if asked == Filter(limit=asked.limit):
        sql = f"""
            SELECT s.id, {_TOTAL_OF_ALL if conditions.parts else _TOTAL_WITH_MENTIONS} AS total
            FROM statements s INDEXED BY statements_in_order
            WHERE {conditions} AND NOT EXISTS (SELECT 1 FROM copies c WHERE c.id = s.id)
            ORDER BY {OLDEST_FIRST} {_limit(asked)}
        """
    else:
        sql = f"""
            WITH shown AS MATERIALIZED (
                SELECT DISTINCT coalesce(c.first, s.id) AS id FROM statements s LEFT JOIN copies c ON c.id = s.id
                WHERE {conditions}
            )
            SELECT s.id, (SELECT count(*) FROM shown) AS total FROM shown JOIN statements s USING (id)
            ORDER BY {OLDEST_FIRST} {_limit(asked)}
        """
    found = list(database.query(sql, conditions.values))
    return [row["id"] for row in found], found[0]["total"] if found else 0


_TOTAL_WITH_MENTIONS = "(SELECT count(*) FROM statements) - (SELECT count(*) FROM copies)"
_TOTAL_OF_ALL = "(SELECT count(*) FROM statements WHERE position IS NOT NULL) - (SELECT count(*) FROM copies)"
"""A mention is never a copy."""


def contradictions(
    database: Database,
    asked: Filter,
    *,
    evolution: bool = False,
    boxes: bool = True,
    kinds: Sequence[str] = (),
    strengths: Sequence[str] = (),
) -> Answer[FoundPair]:
    """Pairs of which one side matches; ``evolution`` adds the innocent ones with their reason.

    Order: what one person said against it before what one institution and what different voices said, direct before
    tension, oldest first.
    """
    conditions = Conditions()
    if not evolution:
        conditions.add("c.innocent IS NULL")
    conditions.any_of("c.kind = lower(?)", tuple(kinds))
    conditions.any_of("c.strength = lower(?)", tuple(strengths))
    side = _matching(asked, mentions=False, beside=conditions)
    if asked != Filter(limit=asked.limit):
        conditions.add("(c.earlier IN (SELECT id FROM side) OR c.later IN (SELECT id FROM side))")
    found = list(
        database.query(
            f"""
            WITH side AS MATERIALIZED (
                SELECT coalesce(k.first, s.id) AS id FROM statements s LEFT JOIN copies k ON k.id = s.id WHERE {side}
            )
            SELECT c.*, r.verdict AS verdict, r.note AS note, count(*) OVER () AS total
            FROM contradictions c
            JOIN statements e ON e.id = c.earlier
            JOIN statements l ON l.id = c.later
            LEFT JOIN reviews r ON r.id = c.id
            WHERE {conditions}
            ORDER BY c.innocent IS NOT NULL,
                CASE c.kind WHEN 'self' THEN 0 WHEN 'institution' THEN 1 ELSE 2 END,
                c.strength != 'direct', e.date IS NULL, e.date, l.date IS NULL, l.date, c.id
            {_limit(asked)}
            """,
            conditions.values,
        )
    )
    return Answer(_with_sides(database, found, boxes=boxes), found[0]["total"] if found else 0)


def _with_sides(database: Database, found: Sequence[dict[str, Any]], *, boxes: bool) -> list[FoundPair]:
    ids = dict.fromkeys(row[side] for row in found for side in ("earlier", "later"))
    sides = {side.statement.id: side for side in statements_by_id(database, ids, boxes=boxes)}
    return [
        FoundPair(
            Pair(
                id=row["id"],
                kind=row["kind"],
                strength=row["strength"],
                audience_split=bool(row["audience_split"]),
                days_apart=row["days_apart"],
                earlier=row["earlier"],
                later=row["later"],
                why=row["why"],
                rules=tuple(json.loads(row["rules"])),
                innocent=row["innocent"],
            ),
            sides[row["earlier"]],
            sides[row["later"]],
            row["verdict"],
            row["note"],
        )
        for row in found
    ]


def statements_by_id(database: Database, ids: Iterable[str], *, boxes: bool = True) -> list[FoundStatement]:
    """The statements with these ids, oldest first."""
    found = database.query(
        f"SELECT {COLUMNS} FROM {TABLES} WHERE s.id IN (SELECT value FROM json_each(?)) ORDER BY {OLDEST_FIRST}",
        (json.dumps(list(ids)),),
    )
    return cited(database, list(found), boxes=boxes)


def pairs_by_id(database: Database, ids: Iterable[str]) -> list[FoundPair]:
    found = database.query(
        """
        SELECT c.*, r.verdict AS verdict, r.note AS note FROM contradictions c LEFT JOIN reviews r ON r.id = c.id
        WHERE c.id IN (SELECT value FROM json_each(?)) ORDER BY c.id
        """,
        (json.dumps(list(ids)),),
    )
    return _with_sides(database, list(found), boxes=True)


def pairs_with(database: Database, statement: str) -> list[FoundPair]:
    """Every pair, innocent ones too, in which the statement stands."""
    sql = "SELECT id FROM contradictions WHERE ? IN (earlier, later)"
    return pairs_by_id(database, [row["id"] for row in database.query(sql, (statement,))])


def resolve_id(database: Database, prefix: str) -> tuple[str, str]:
    """The table ("statements", "contradictions" or "documents") and the whole id that the prefix names.

    Raises NotFound when there is none, BadQuery when there are several.
    """
    tables = ("statements", "contradictions", "documents")
    select = " UNION ALL ".join(
        f"SELECT '{table}' AS kind, id FROM {table} WHERE substr(id, 1, length(:prefix)) = :prefix" for table in tables
    )
    found = [(row["kind"], row["id"]) for row in database.query(f"{select} ORDER BY 1, 2 LIMIT 11", {"prefix": prefix})]
    whole = [hit for hit in found if hit[1] == prefix]
    if not found or not prefix:
        raise NotFound(
            f"Nothing has the id {prefix!r}.", "The first column of timeline, contradictions and documents has the ids."
        )
    if len(found) > 1 and len(whole) != 1:
        listed = ", ".join(id for _, id in found[:10]) + (", …" if len(found) > 10 else "")
        raise BadQuery(f"{prefix!r} is the beginning of several ids: {listed}.", "Give more of the id.")
    return whole[0] if whole else found[0]


def _matching(asked: Filter, *, mentions: bool, undated: bool = False, beside: Conditions | None = None) -> Conditions:
    conditions = Conditions(beside)
    if not mentions:
        conditions.add("s.position IS NOT NULL")
    statement_conditions(conditions, asked)
    conditions.any_of("has_text(s.quote, ?)", asked.text)
    file_condition(conditions, "s.sha256", asked)
    if undated:
        conditions.add("s.date IS NULL")
    else:
        date_conditions(conditions, "s.date", asked)
    return conditions


def _count(database: Database, conditions: Conditions) -> int:
    sql = f"""
        SELECT count(DISTINCT coalesce(c.first, s.id)) AS total
        FROM statements s LEFT JOIN copies c ON c.id = s.id WHERE {conditions}
    """
    return next(int(row["total"]) for row in database.query(sql, conditions.values))


def _limit(asked: Filter) -> str:
    return f"LIMIT {asked.limit}" if asked.limit else ""
