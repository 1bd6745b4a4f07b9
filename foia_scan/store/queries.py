"""Questions that people ask: the timeline, the contradictions, one statement by its id.

Copies are folded: a statement is shown once, and a copy that matches the filter brings up the first.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from foia_scan.errors import BadQuery, NotFound
from foia_scan.records import Page, Pair, Source
from foia_scan.store import places, rows
from foia_scan.store.database import Database
from foia_scan.store.filters import Conditions, Filter, date_conditions, file_condition, statement_conditions
from foia_scan.store.found import Answer, DocumentBrief, FoundPair, FoundStatement

_COLUMNS = """
    s.*, d.kind AS document_kind, d.title AS document_title, d.date AS document_date, d.status AS document_status,
    p.bates AS bates, p.state AS page_state, r.verdict AS verdict, r.note AS note,
    (SELECT min(path) FROM files f WHERE f.sha256 = s.sha256) AS path
    FROM statements s
    JOIN documents d ON d.id = s.document
    LEFT JOIN pages p ON p.sha256 = s.sha256 AND p.number = s.page
    LEFT JOIN reviews r ON r.id = s.id
"""
_OLDEST_FIRST = "s.date IS NULL, s.date, path, s.page, s.start, s.id"


def timeline(
    database: Database, asked: Filter, *, mentions: bool = False, boxes: bool = True
) -> Answer[FoundStatement]:
    """Statements that match, oldest first, undated last; ``mentions`` adds tagged sentences without a position."""
    undated = 0
    if asked.dated:
        undated = _count(database, _matching(asked, mentions=mentions, undated=True))
    conditions = _matching(asked, mentions=mentions)
    found = database.query(
        f"""
        SELECT {_COLUMNS}
        WHERE s.id IN (
            SELECT coalesce(c.first, s.id) FROM statements s LEFT JOIN copies c ON c.id = s.id WHERE {conditions}
        )
        ORDER BY {_OLDEST_FIRST} {_limit(asked)}
        """,
        conditions.values,
    )
    shown = _complete(database, list(found), boxes=boxes)
    total = len(shown)
    if asked.limit and total == asked.limit:
        total = _count(database, conditions)
    return Answer(shown, total, undated)


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
        matching = f"SELECT coalesce(k.first, s.id) FROM statements s LEFT JOIN copies k ON k.id = s.id WHERE {side}"
        conditions.parts.append(f"(c.earlier IN ({matching}) OR c.later IN ({matching}))")
    found = list(
        database.query(
            f"""
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
        f"SELECT {_COLUMNS} WHERE s.id IN (SELECT value FROM json_each(?)) ORDER BY {_OLDEST_FIRST}",
        (json.dumps(list(ids)),),
    )
    return _complete(database, list(found), boxes=boxes)


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


def known_values(database: Database, column: str) -> list[str]:
    """The distinct values of a statement's column, for a hint when a filter finds nothing."""
    if column not in ("question", "position", "audience", "certainty"):
        raise ValueError(column)
    sql = f"SELECT DISTINCT {column} AS value FROM statements WHERE {column} IS NOT NULL ORDER BY 1"
    return [row["value"] for row in database.query(sql)]


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


def _complete(database: Database, found: Sequence[dict[str, Any]], *, boxes: bool) -> list[FoundStatement]:
    sources = _other_places(database, [row["id"] for row in found])
    pages = _PageShelf(database)
    return [_found_statement(row, sources.get(row["id"], ()), pages, boxes=boxes) for row in found]


def _found_statement(
    row: dict[str, Any], sources: tuple[Source, ...], shelf: _PageShelf, *, boxes: bool
) -> FoundStatement:
    statement = rows.statement_record(row)
    recognized = row["page_state"] == "ocr"
    pages: list[Page] = []
    if boxes or recognized:
        numbers = dict.fromkeys(piece.page for piece in statement.pieces)
        pages = [page for page in (shelf.page(statement.sha256, number) for number in numbers) if page is not None]
    words = [word for page in pages for word in places.words_in(page, statement.pieces)]
    return FoundStatement(
        statement=statement,
        file=row["path"] or row["sha256"],
        bates=row["bates"],
        document=DocumentBrief(
            row["document"], row["document_kind"], row["document_title"], row["document_date"], row["document_status"]
        ),
        method="ocr" if recognized else "text",
        confidence=places.confidence_of(words) if recognized else None,
        boxes=tuple(box for page in pages for box in places.boxes_of(page, statement.pieces)) if boxes else (),
        sources=sources,
        verdict=row["verdict"],
        note=row["note"] or None,
    )


class _PageShelf:
    """The pages of the last few statements: neighbors in a timeline often share one."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._pages: dict[tuple[str, int], Page | None] = {}

    def page(self, sha256: str, number: int) -> Page | None:
        key = (sha256, number)
        if key not in self._pages:
            if len(self._pages) >= 256:
                self._pages.clear()
            self._pages[key] = self._database.load_page(sha256, number)
        return self._pages[key]


def _other_places(database: Database, ids: Sequence[str]) -> dict[str, tuple[Source, ...]]:
    """For each id: the places of its copies, and the other paths under which its own file was released."""
    found = database.query(
        """
        WITH shown AS (SELECT value AS id FROM json_each(?)),
        home AS (SELECT sha256, min(path) AS path FROM files GROUP BY sha256),
        place AS (
            SELECT shown.id AS id, shown.id AS copy FROM shown
            UNION ALL SELECT c.first, c.id FROM copies c JOIN shown ON shown.id = c.first
        )
        SELECT place.id, f.path, s.page, p.bates, s.sha256, s.document
        FROM place
        JOIN statements s ON s.id = place.copy
        JOIN files f ON f.sha256 = s.sha256
        JOIN home ON home.sha256 = s.sha256
        LEFT JOIN pages p ON p.sha256 = s.sha256 AND p.number = s.page
        WHERE place.copy != place.id OR f.path != home.path
        ORDER BY f.path, s.page, s.start, place.copy
        """,
        (json.dumps(list(ids)),),
    )
    places_of: dict[str, list[Source]] = {}
    for row in found:
        place = Source(row["path"], row["page"], row["bates"], row["sha256"], row["document"])
        places_of.setdefault(row["id"], []).append(place)
    return {id: tuple(dict.fromkeys(listed)) for id, listed in places_of.items()}
