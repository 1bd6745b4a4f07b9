"""From a stored statement to one that can be cited: file, pages, Bates number, boxes, other places, verdict."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from foia_scan.records import Box, Source, Statement
from foia_scan.store import places, rows
from foia_scan.store.database import Database
from foia_scan.store.found import DocumentBrief, FoundStatement

# For "SELECT {COLUMNS} FROM {TABLES} …"; "s" is the statement.
COLUMNS = """
    s.*, d.kind AS document_kind, d.title AS document_title, d.date AS document_date, d.status AS document_status,
    (SELECT count(*) FROM versions v JOIN versions w ON w.family = v.family WHERE v.document = s.document) AS versions,
    p.bates AS bates, p.state AS page_state, p.confidence AS page_confidence,
    p.confidence_min AS page_confidence_min, r.verdict AS verdict, r.note AS note,
    (SELECT min(path) FROM files f WHERE f.sha256 = s.sha256) AS path
"""
TABLES = """
    statements s
    JOIN documents d ON d.id = s.document
    LEFT JOIN pages p ON p.sha256 = s.sha256 AND p.number = s.page
    LEFT JOIN reviews r ON r.id = s.id
"""
OLDEST_FIRST = """
    s.date IS NULL, s.date, (SELECT min(path) FROM files f WHERE f.sha256 = s.sha256), s.page, s.start, s.id
"""
"""The first two terms are an index of their own, so that the first rows are there before the others are sorted."""


@dataclass(slots=True)
class _Spot:
    """Where a quote stands on its pages."""

    boxes: list[Box] = field(default_factory=list)
    confidences: list[float] = field(default_factory=list)


def cited(database: Database, found: Sequence[dict[str, Any]], *, boxes: bool) -> list[FoundStatement]:
    """The rows of a query for ``COLUMNS`` as statements with their citation; boxes only if they are wanted."""
    statements = [rows.statement_record(row) for row in found]
    recognized = {row["id"] for row in found if row["page_state"] == "ocr"}
    spots = _spots(database, [said for said in statements if boxes or said.id in recognized])
    sources = _other_places(database, [said.id for said in statements])
    return [
        _cited(row, said, spots.get(said.id, _Spot()), sources.get(said.id, ()), boxes=boxes)
        for row, said in zip(found, statements, strict=True)
    ]


def _cited(
    row: Mapping[str, Any], said: Statement, spot: _Spot, sources: tuple[Source, ...], *, boxes: bool
) -> FoundStatement:
    recognized = row["page_state"] == "ocr"
    return FoundStatement(
        statement=said,
        file=row["path"] or row["sha256"],
        bates=row["bates"],
        document=DocumentBrief(
            row["document"],
            row["document_kind"],
            row["document_title"],
            row["document_date"],
            row["document_status"],
            row["versions"],
        ),
        method="ocr" if recognized else "text",
        confidence=places.mean(spot.confidences) if recognized else None,
        confidence_min=min(spot.confidences, default=None) if recognized else None,
        page_confidence=row["page_confidence"] if recognized else None,
        page_confidence_min=row["page_confidence_min"] if recognized else None,
        boxes=tuple(spot.boxes) if boxes else (),
        sources=sources,
        verdict=row["verdict"],
        note=row["note"] or None,
    )


def _spots(database: Database, statements: Sequence[Statement]) -> dict[str, _Spot]:
    """Page by page, since taking a page's words apart costs more than all that is done with them."""
    on_page: dict[tuple[str, int], list[Statement]] = {}
    for said in statements:
        for number in sorted({piece.page for piece in said.pieces}):
            on_page.setdefault((said.sha256, number), []).append(said)
    spots = {said.id: _Spot() for said in statements}
    for (sha256, number), standing in sorted(on_page.items()):
        page = database.load_page(sha256, number)
        if page is None:
            continue
        for said in standing:
            words = places.words_in(page, said.pieces)
            spots[said.id].boxes += places.boxes_of(page, words)
            spots[said.id].confidences += [word.confidence for word in words if word.confidence is not None]
    return spots


def _other_places(database: Database, ids: Sequence[str]) -> dict[str, tuple[Source, ...]]:
    """For each id: the places of its copies, and the other paths under which its own file was released."""
    found = database.query(
        """
        WITH shown AS (SELECT value AS id FROM json_each(?)),
        place AS (
            SELECT shown.id AS id, shown.id AS copy FROM shown
            UNION ALL SELECT c.first, c.id FROM copies c JOIN shown ON shown.id = c.first
        )
        SELECT place.id, f.path, s.page, p.bates, s.sha256, s.document
        FROM place
        JOIN statements s ON s.id = place.copy
        JOIN files f ON f.sha256 = s.sha256
        LEFT JOIN pages p ON p.sha256 = s.sha256 AND p.number = s.page
        WHERE place.copy != place.id OR f.path != (SELECT min(path) FROM files h WHERE h.sha256 = s.sha256)
        ORDER BY f.path, s.page, s.start, place.copy
        """,
        (json.dumps(list(ids)),),
    )
    places_of: dict[str, list[Source]] = {}
    for row in found:
        place = Source(row["path"], row["page"], row["bates"], row["sha256"], row["document"])
        places_of.setdefault(row["id"], []).append(place)
    return {id: tuple(dict.fromkeys(listed)) for id, listed in places_of.items()}
