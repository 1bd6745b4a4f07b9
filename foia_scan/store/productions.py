"""Load files in the database: their rows, which files they are about, and what pages and documents get from them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from foia_scan.records import ProducedRow
from foia_scan.store import rows
from foia_scan.store.database import Database
from foia_scan.store.numbering import Number


@dataclass(frozen=True, slots=True)
class ProductionStatus:
    """What a load file names and the dump lacks, and the other way around."""

    file: str
    rows: int
    matched: int
    rows_without_file: tuple[ProducedRow, ...]
    files_without_row: tuple[str, ...]
    conflicts: tuple[str, ...]
    """Files whose first number or whose number of pages is another one than the load file says."""


def save_production(database: Database, path: str, found: Sequence[ProducedRow], scope: Sequence[str]) -> None:
    """Keep the rows of a load file, in place of what it said before."""
    with database.transaction() as execute:
        execute("DELETE FROM productions WHERE path = ?", (path,))
        execute("INSERT INTO productions (path, scope) VALUES (?, ?)", (path, rows.as_json(list(scope))))
        for row in found:
            execute(
                "INSERT INTO produced_rows (production, number, bates_first, bates_last, custodian, paths) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (path, row.number, row.bates_first, row.bates_last, row.custodian, rows.as_json(row.paths)),
            )


def match_productions(database: Database) -> None:
    """Find the files that the rows of every load file are about; give their pages the numbers that they lack."""
    productions = [row["path"] for row in database.query("SELECT path FROM productions ORDER BY path")]
    if not productions:
        return
    files = _Files(database)
    with database.transaction() as execute:
        execute("DELETE FROM produced_files", ())
        execute("UPDATE pages SET bates = NULL WHERE bates = bates_told", ())
        execute("UPDATE pages SET bates_told = NULL WHERE bates_told IS NOT NULL", ())
        for production in productions:
            for row in _rows(database, production):
                for file in files.of(row):
                    execute("INSERT OR IGNORE INTO produced_files VALUES (?, ?, ?)", (production, row.number, file))
        for sha256, first, pages in _numbered_by_rows(database):
            for page, bates in enumerate(_counted(first, pages), start=1):
                sql = "UPDATE pages SET bates = ?, bates_told = ? WHERE sha256 = ? AND number = ? AND bates IS NULL"
                execute(sql, (bates, bates, sha256, page))


def give_documents_their_custodians(database: Database) -> None:
    """Custodians and, where its pages bear none, Bates numbers of the documents that load files name."""
    found = list(database.query(_DOCUMENTS_WITH_ROWS))
    if not found:
        return
    with database.transaction() as execute:
        execute("UPDATE documents SET custodians = '[]'", ())
        execute(_RANGES_OF_PAGES, ())
        for id, group in _by_document(found):
            told = [row for row in group if _overlaps(row)]
            custodians = sorted({row["custodian"] for row in told if row["custodian"]})
            execute("UPDATE documents SET custodians = ? WHERE id = ?", (rows.as_json(custodians), id))
            if len(told) == 1 and told[0]["alone"]:
                sql = "UPDATE documents SET bates_first = ?, bates_last = ? WHERE id = ? AND bates_first IS NULL"
                execute(sql, (told[0]["row_first"], told[0]["row_last"], id))


_DOCUMENTS_WITH_ROWS = """
    SELECT DISTINCT d.id, d.bates_first, d.bates_last, r.custodian,
        r.bates_first AS row_first, r.bates_last AS row_last,
        (SELECT count(*) FROM documents o WHERE o.sha256 = d.sha256) = 1 AS alone
    FROM produced_files p JOIN produced_rows r USING (production, number)
    JOIN files f ON f.path = p.file JOIN documents d ON d.sha256 = f.sha256
    ORDER BY d.id, r.bates_first
"""
_RANGES_OF_PAGES = """
    UPDATE documents SET
        bates_first = (SELECT bates FROM pages p WHERE p.sha256 = documents.sha256 AND p.number = first_page),
        bates_last = (SELECT bates FROM pages p WHERE p.sha256 = documents.sha256 AND p.number = last_page)
    WHERE bates_first IS NULL OR bates_last IS NULL
"""


def _by_document(found: Iterable[dict[str, Any]]) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    groups: dict[str, list[dict[str, Any]]] = {}
    for row in found:
        groups.setdefault(row["id"], []).append(row)
    yield from groups.items()


def _overlaps(row: dict[str, Any]) -> bool:
    """Whether the row is about this document of its file, as far as both have numbers of one series."""
    own_first, own_last = Number.of(row["bates_first"]), Number.of(row["bates_last"] or row["bates_first"])
    first, last = Number.of(row["row_first"]), Number.of(row["row_last"])
    if own_first is None or own_last is None or first is None or last is None or own_first.prefix != first.prefix:
        return True
    return own_first.value <= last.value and first.value <= own_last.value


def production_status(database: Database) -> list[ProductionStatus]:
    """Every load file, with the rows that no file was found for and the files that no row is about."""
    found = []
    for row in list(database.query("SELECT path, scope FROM productions ORDER BY path")):
        named = _rows(database, row["path"])
        sql = "SELECT DISTINCT number, file FROM produced_files WHERE production = ?"
        pairs = list(database.query(sql, (row["path"],)))
        with_file = {pair["number"] for pair in pairs}
        lost = tuple(each for each in named if each.number not in with_file)
        unnamed = _without_row(database, row["path"], json.loads(row["scope"]))
        found.append(
            ProductionStatus(
                row["path"], len(named), len(named) - len(lost), lost, unnamed, _conflicts(database, row["path"])
            )
        )
    return found


def _without_row(database: Database, production: str, scope: Sequence[str]) -> tuple[str, ...]:
    """Files below the scope that no load file is about: neither they nor their container nor a member of theirs."""
    named = {row["file"] for row in database.query("SELECT DISTINCT file FROM produced_files")}
    holding = {name[:at] for name in named for at, letter in enumerate(name) if letter == "!"}
    own = {row["path"] for row in database.query("SELECT path FROM productions")}
    other = "'zip', 'load-file', 'dat', 'opt', 'lfp', 'dii', 'system', 'ds_store'"
    sql = f"SELECT path FROM files WHERE kind NOT IN ({other}) ORDER BY path"
    return tuple(
        path
        for row in database.query(sql)
        if (path := row["path"]) not in named | holding | own
        and any(path == each or each == "." or path.startswith((f"{each}/", f"{each}!")) for each in scope)
        and not any(path[:at] in named for at, letter in enumerate(path) if letter == "!")
    )


def _conflicts(database: Database, production: str) -> tuple[str, ...]:
    sql = """
        SELECT DISTINCT p.file, f.kind, f.pages, r.bates_first, r.bates_last, g.bates FROM produced_files p
        JOIN produced_rows r USING (production, number) JOIN files f ON f.path = p.file
        JOIN pages g ON g.sha256 = f.sha256 AND g.number = 1
        WHERE p.production = ? AND r.bates_first IS NOT NULL
        AND (SELECT count(*) FROM produced_files o WHERE o.file = p.file) = 1 ORDER BY p.file
    """
    told = []
    for row in database.query(sql, (production,)):
        stamped, first = Number.of(row["bates"]), Number.of(row["bates_first"])
        if stamped and first and (stamped.prefix, stamped.value) != (first.prefix, first.value):
            told.append(f"{row['file']} p. 1 is stamped {row['bates']}; the load file says {row['bates_first']}")
        last = Number.of(row["bates_last"])
        numbers = last.value - first.value + 1 if first and last and first.prefix == last.prefix else 1
        if row["kind"] in ("pdf", "image") and numbers not in (1, row["pages"]):
            told.append(f"{row['file']} has {row['pages']:,} pages; the load file gives it {numbers:,} numbers")
    return tuple(told)


def _rows(database: Database, production: str) -> list[ProducedRow]:
    sql = "SELECT * FROM produced_rows WHERE production = ? ORDER BY number"
    return [
        ProducedRow(
            row["number"], row["bates_first"], row["bates_last"], row["custodian"], tuple(json.loads(row["paths"]))
        )
        for row in database.query(sql, (production,))
    ]


def _numbered_by_rows(database: Database) -> list[tuple[str, str, int]]:
    """Contents with one row that has a number for each of their pages (or one for all): digest, first number, pages.

    A count of 0 pages less than the range means that nothing is known page by page, and nothing is given.
    """
    sql = """
        SELECT f.sha256, min(r.bates_first) AS first, min(r.bates_last) AS last, max(c.pages) AS pages
        FROM produced_files p JOIN produced_rows r USING (production, number)
        JOIN files f ON f.path = p.file JOIN contents c ON c.sha256 = f.sha256
        WHERE r.bates_first IS NOT NULL GROUP BY f.sha256
        HAVING count(DISTINCT r.bates_first) = 1 AND max(c.pages) > 0
    """
    found = []
    for row in database.query(sql):
        first, last = Number.of(row["first"]), Number.of(row["last"])
        if first and last and first.prefix == last.prefix and last.value - first.value + 1 == row["pages"]:
            found.append((row["sha256"], row["first"], row["pages"]))
    return found


def _counted(first: str, pages: int) -> Iterator[str]:
    number = Number.of(first)
    assert number is not None
    stem = first.strip()[: -number.digits]
    for value in range(number.value, number.value + pages):
        yield f"{stem}{value:0{number.digits}d}"


class _Files:
    """The files of the database, to be found by path, by name, and by the numbers on their pages."""

    def __init__(self, database: Database) -> None:
        self._by_name: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._by_stem: dict[str, list[str]] = {}
        self._by_number: dict[tuple[str, int], set[str]] = {}
        self._digests: dict[str, str | None] = {}
        paths_of: dict[str, list[str]] = {}
        for row in database.query("SELECT path, sha256 FROM files ORDER BY path"):
            parts = _parts(row["path"])
            self._digests[row["path"]] = row["sha256"]
            self._by_name.setdefault(parts[-1], []).append((parts, row["path"]))
            self._by_stem.setdefault(_plain(parts[-1].rpartition(".")[0]), []).append(row["path"])
            paths_of.setdefault(row["sha256"] or "", []).append(row["path"])
        for row in database.query("SELECT sha256, bates FROM pages WHERE bates IS NOT NULL"):
            number = Number.of(row["bates"])
            if number is not None:
                self._by_number.setdefault((number.prefix, number.value), set()).update(paths_of.get(row["sha256"], ()))

    def of(self, row: ProducedRow) -> list[str]:
        """By path; else by a name that is the row's number; else by the number stamped on a page."""
        by_path = [file for path in row.paths for file in self._by_path(path)]
        if by_path:
            return list(dict.fromkeys(by_path))
        stems = {_plain(row.bates_first or ""), _plain(f"{row.bates_first}{row.bates_last}")} - {""}
        by_name = [file for stem in sorted(stems) for file in self._by_stem.get(stem, ())]
        first = Number.of(row.bates_first)
        stamped = self._by_number.get((first.prefix, first.value), set()) if first else set()
        return list(dict.fromkeys([*by_name, *sorted(stamped)]))

    def _by_path(self, path: str) -> list[str]:
        """The files whose path ends most like this one; several only if they are the same file."""
        asked = _parts(path)
        if not asked:
            return []
        alike = [(_common_end(asked, parts), file) for parts, file in self._by_name.get(asked[-1], ())]
        most = max((count for count, _ in alike), default=0)
        best = [file for count, file in alike if count == most]
        return best if len(best) == 1 or len({self._digests[file] for file in best}) == 1 else []


def _parts(path: str) -> tuple[str, ...]:
    """Folders and name in lower case; "!" parts a member from its container."""
    return tuple(part for part in re.split(r"[\\/!]+", path.strip().lower()) if part not in ("", ".", ".."))


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "", name.lower())


def _common_end(one: Sequence[str], other: Sequence[str]) -> int:
    count = 0
    for a, b in zip(reversed(one), reversed(other), strict=False):
        if a != b:
            break
        count += 1
    return count
