"""Full-text search over the pages (or the tagged passages): words as typed, or FTS5's own syntax when asked for."""

from __future__ import annotations

import re
import sqlite3
from typing import Any

from foia_scan.errors import BadQuery
from foia_scan.store.database import Database
from foia_scan.store.filters import Conditions, Filter, date_conditions, file_condition, statement_conditions
from foia_scan.store.found import Answer, Hit

# Noncharacters of Unicode: no text may hold them, so they can mark the found words.
_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
_MARK = re.compile(f"{_OPEN}(.*?){_CLOSE}", re.DOTALL)
_WORDS_AROUND = 24


def search(database: Database, query: str, asked: Filter, *, raw: bool = False, passages: bool = False) -> Answer[Hit]:
    """Pages (or passages) that hold every word of ``query``, best first. "Quoted words" are a phrase.

    Raises BadQuery for a ``raw`` query that isn't FTS5 syntax.
    """
    match = query if raw else _quoted(database, query)
    if not match:
        return Answer([], 0)
    conditions = _conditions(asked, passages=passages)
    table = "passages" if passages else "pages"
    snippet = f"snippet({table}_fts, 0, :open, :close, '…', {_WORDS_AROUND})"
    rejoined = "''" if passages else f"highlight({table}_fts, 1, :open, :close)"
    text = "''" if passages else "pg.text"
    source = (
        "passages_fts JOIN passages ps ON ps.id = passages_fts.rowid JOIN documents d ON d.id = ps.document "
        "JOIN pages pg ON pg.sha256 = d.sha256 AND pg.number = ps.page"
        if passages
        else "pages_fts JOIN pages pg ON pg.id = pages_fts.rowid"
    )
    sql = f"""
        SELECT {snippet} AS snippet, {rejoined} AS rejoined, {text} AS text, pg.number, pg.bates, pg.sha256,
            (SELECT min(path) FROM files f WHERE f.sha256 = pg.sha256) AS path
        FROM {source} WHERE {table}_fts MATCH :match AND {conditions}
        ORDER BY rank, path, pg.number
    """
    values = conditions.values | {"match": match, "open": _OPEN, "close": _CLOSE}
    try:
        total = _count(database, f"SELECT 1 FROM {source} WHERE {table}_fts MATCH :match AND {conditions}", values)
        if asked.limit:
            sql += f" LIMIT {asked.limit}"
        return Answer([_hit(row) for row in database.query(sql, values)], total)
    except sqlite3.OperationalError as error:
        raise BadQuery(
            f"The raw query can't be used: {error}.", "Leave out --raw to search for the words as they are."
        ) from error


def _quoted(database: Database, query: str) -> str:
    """Every word or "phrase" in quotation marks, so that `opt-out` and `OR` are words; mere marks left out."""
    quoted = database.quote_search(query.replace("\x00", " "))
    return " ".join(bit for bit in re.findall(r'"[^"]*"', quoted) if any(char.isalnum() for char in bit))


def _conditions(asked: Filter, *, passages: bool) -> Conditions:
    conditions = Conditions()
    file_condition(conditions, "pg.sha256", asked)
    if asked.about_statements:
        of_statement = Conditions(conditions)
        statement_conditions(of_statement, asked)
        conditions.parts.append(
            f"EXISTS (SELECT 1 FROM statements s WHERE s.sha256 = pg.sha256 AND s.page = pg.number AND {of_statement})"
        )
    if asked.dated:
        of_document = Conditions(conditions)
        date_conditions(of_document, "dd.date", asked)
        conditions.parts.append(
            "EXISTS (SELECT 1 FROM documents dd WHERE dd.sha256 = pg.sha256 "
            f"AND pg.number BETWEEN dd.first_page AND dd.last_page AND {of_document})"
        )
    conditions.any_of("has_text(ps.text, ?)" if passages else "has_text(pg.text, ?)", asked.text)
    return conditions


def _count(database: Database, sql: str, values: dict[str, Any]) -> int:
    return next(int(row["total"]) for row in database.query(f"SELECT count(*) AS total FROM ({sql})", values))


def _hit(row: dict[str, Any]) -> Hit:
    marked = row["snippet"]
    if _OPEN not in marked:
        marked = _around_split_word(row["text"], row["rejoined"]) or marked
    snippet, marks = _unmarked(" ".join(marked.split()))
    return Hit(row["path"] or row["sha256"], row["number"], row["bates"], snippet, marks, row["sha256"])


def _around_split_word(text: str, rejoined: str) -> str | None:
    """The text around a found word that a line end splits, the word marked and whole."""
    found = _MARK.search(rejoined)
    if not found:
        return None
    letters = r"(?:[-\u2010\u00ad]\n)?".join(map(re.escape, found[1]))
    split = re.search(letters, text)
    if not split:
        return None
    before, after = text[: split.start()].split()[-10:], text[split.end() :].split()[:10]
    return " ".join([*before, f"{_OPEN}{found[1]}{_CLOSE}", *after])


def _unmarked(marked: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    plain: list[str] = []
    marks: list[tuple[int, int]] = []
    length = 0
    for part in re.split(f"({_OPEN}|{_CLOSE})", marked):
        if part == _OPEN:
            marks.append((length, length))
        elif part == _CLOSE:
            if marks:
                marks[-1] = (marks[-1][0], length)
        else:
            plain.append(part)
            length += len(part)
    return "".join(plain), tuple(marks)
