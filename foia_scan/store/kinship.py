"""Copies and versions of documents: what the search for them needs, what it found, and families as people see them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from foia_scan.records import Difference, Family, Paper, Wording
from foia_scan.store import rows
from foia_scan.store.accounts import documents_by_id, matching_documents
from foia_scan.store.database import Database
from foia_scan.store.filters import Filter
from foia_scan.store.found import Answer, FoundFamily


def papers(database: Database) -> list[Paper]:
    """Every message, and every other document with words, in an order that doesn't depend on the run."""
    found = database.query(
        """
        SELECT d.id, d.kind, d.title, d.date, d.author, d.status, d.fingerprint, k.sketch
        FROM documents d
        LEFT JOIN sketches k ON k.fingerprint = d.fingerprint
        LEFT JOIN (SELECT sha256, min(path) AS path FROM files GROUP BY sha256) home ON home.sha256 = d.sha256
        WHERE d.pieces != '[]' OR d.kind = 'email'
        ORDER BY home.path, d.sha256, d.first_page, d.rowid
        """
    )
    return [Paper(**(row | {"author": row["author"] or ""})) for row in found]


def wording(database: Database, id: str) -> Wording:
    """The words of the document, and how much of its pages is dark."""
    row = next(database.query("SELECT sha256, pieces FROM documents WHERE id = ?", (id,)))
    pieces = json.loads(row["pieces"])
    numbers = list(dict.fromkeys(page for page, _, _ in pieces))
    texts = database.page_texts(row["sha256"], numbers)
    parts: list[str] = []
    pages: list[tuple[int, int]] = []
    at = 0
    for page, start, end in pieces:
        if not pages or pages[-1][1] != page:
            pages.append((at, page))
        parts.append(texts.get(page, "")[start:end])
        at += len(parts[-1]) + 1
    dark = database.query(
        "SELECT coalesce(sum(redacted_share), 0.0) AS dark FROM pages "
        "WHERE sha256 = ? AND number IN (SELECT value FROM json_each(?))",
        (row["sha256"], rows.as_json(numbers)),
    )
    return Wording("\n".join(parts), tuple(pages), float(next(dark)["dark"]))


def save(
    database: Database, copies: Mapping[str, str], families: Iterable[Family], sketches: Mapping[str, bytes]
) -> None:
    """Replace the copies and families, and add the sketches, in one transaction."""
    with database.transaction() as execute:
        for table in ("document_copies", "versions", "version_differences"):
            execute(f"DELETE FROM {table}", ())
        for copy, first in copies.items():
            execute("INSERT INTO document_copies (id, first) VALUES (?, ?)", (copy, first))
        for family in families:
            members = zip(family.members, family.orders, strict=True)
            for ordinal, (document, why) in enumerate(members, 1):
                execute("INSERT INTO versions VALUES (?, ?, ?, ?)", (document, family.id, ordinal, why))
            for ordinal, difference in enumerate(family.differences, 1):
                row = _difference_row(family.id, ordinal, difference)
                marks = ", ".join("?" * len(row))
                execute(f"INSERT INTO version_differences ({', '.join(row)}) VALUES ({marks})", list(row.values()))
        for fingerprint, sketch in sketches.items():
            execute("INSERT OR REPLACE INTO sketches (fingerprint, sketch) VALUES (?, ?)", (fingerprint, sketch))
        execute("DELETE FROM sketches WHERE fingerprint NOT IN (SELECT fingerprint FROM documents)", ())


def _difference_row(family: str, ordinal: int, difference: Difference) -> dict[str, Any]:
    return {
        "family": family,
        "ordinal": ordinal,
        "kind": difference.kind,
        "earlier": difference.earlier,
        "earlier_page": difference.earlier_page,
        "before": rows.storable(difference.before),
        "later": difference.later,
        "later_page": difference.later_page,
        "after": rows.storable(difference.after),
        "tags": rows.as_json(difference.tags),
        "withheld_by": difference.withheld_by,
        "exemptions": rows.as_json(difference.exemptions),
    }


def families(database: Database, asked: Filter, *, kinds: tuple[str, ...] = ()) -> Answer[FoundFamily]:
    """Families of which one version (or a copy of it) matches, those whose topic's words differ first, oldest first.

    ``kinds`` keeps only families with a difference of one of these kinds, and of their differences only those.
    """
    conditions = matching_documents(asked)
    if kinds:
        listed = ", ".join(f"'{kind}'" for kind in kinds if kind in ("tags", "withheld", "words"))
        conditions.add(
            f"EXISTS (SELECT 1 FROM version_differences x WHERE x.family = v.family AND x.kind IN ({listed}))"
        )
    found = database.query(
        f"""
        SELECT v.family AS id, min(m.date) AS oldest,
               (SELECT count(*) FROM version_differences x WHERE x.family = v.family AND x.kind = 'tags') AS telling
        FROM documents d
        LEFT JOIN document_copies c ON c.id = d.id
        JOIN versions v ON v.document = coalesce(c.first, d.id)
        JOIN versions w ON w.family = v.family
        JOIN documents m ON m.id = w.document
        WHERE {conditions}
        GROUP BY v.family
        ORDER BY telling = 0, oldest IS NULL, oldest, v.family
        """,
        conditions.values,
    )
    ids = [row["id"] for row in found]
    kept = ids[: asked.limit] if asked.limit else ids
    return Answer(_families(database, kept, kinds), len(ids))


def _families(database: Database, ids: list[str], kinds: tuple[str, ...]) -> list[FoundFamily]:
    members: dict[str, list[tuple[str, str]]] = defaultdict(list)
    asked = (rows.as_json(ids),)
    among = "family IN (SELECT value FROM json_each(?))"
    for row in database.query(f"SELECT * FROM versions WHERE {among} ORDER BY family, ordinal", asked):
        members[row["family"]].append((row["document"], row["ordered_by"]))
    differences: dict[str, list[Difference]] = defaultdict(list)
    for row in database.query(f"SELECT * FROM version_differences WHERE {among} ORDER BY family, ordinal", asked):
        if not kinds or row["kind"] in kinds:
            differences[row.pop("family")].append(_difference(row))
    shown = documents_by_id(database, [document for listed in members.values() for document, _ in listed])
    return [
        FoundFamily(
            id,
            tuple(shown[document] for document, _ in members[id]),
            tuple(why for _, why in members[id]),
            tuple(differences[id]),
        )
        for id in ids
    ]


def _difference(row: dict[str, Any]) -> Difference:
    del row["ordinal"]
    lists = {name: tuple(json.loads(row[name])) for name in ("tags", "exemptions")}
    return Difference(**(row | lists))
