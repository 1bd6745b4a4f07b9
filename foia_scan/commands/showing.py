"""What ``show`` writes: everything that is known about one finding."""

from __future__ import annotations

import sys

from foia_scan.commands.output import width_of_output
from foia_scan.reports import machine, shapes
from foia_scan.reports.formats import Format
from foia_scan.reports.warranty import Checker
from foia_scan.store import accounts, queries
from foia_scan.store.database import Database
from foia_scan.store.filters import Filter


def show_one(database: Database, prefix: str, format: Format | None) -> None:
    """Write it as a page of text, or in the format asked for (JSON is one object, not a list)."""
    kind, id = queries.resolve_id(database, prefix)
    if format in (None, Format.TABLE):
        _as_text(database, kind, id)
        return
    shape, rows = _found(database, kind, id)
    if format is Format.JSON:
        sys.stdout.write(machine.json_text(shape.as_json(rows[0])))
        return
    for part in shape.write(rows, Format(format)):
        sys.stdout.write(part)


def _found(database: Database, kind: str, id: str) -> tuple[shapes.Shape, list[object]]:
    if kind == "statements":
        return shapes.STATEMENTS, list(queries.statements_by_id(database, [id]))
    if kind == "contradictions":
        return shapes.PAIRS, list(queries.pairs_by_id(database, [id]))
    return shapes.DOCUMENTS, [accounts.document_by_id(database, id)]


def _as_text(database: Database, kind: str, id: str) -> None:
    from foia_scan.reports import terminal

    console = terminal.console_for(sys.stdout, width=width_of_output())
    checker = Checker(database)
    if kind == "statements":
        (found,) = queries.statements_by_id(database, [id])
        pairs = queries.pairs_with(database, id)
        console.print(terminal.one_statement(found, stands=checker.stands(found)))
        if pairs:
            console.print(terminal.contradictions(pairs, console.width))
    elif kind == "contradictions":
        pairs = queries.pairs_by_id(database, [id])
        console.print(terminal.contradictions(pairs, console.width))
        for side in (pairs[0].earlier, pairs[0].later):
            console.print(terminal.one_statement(side, stands=checker.stands(side)))
    else:
        document = accounts.document_by_id(database, id)
        assert document is not None
        said = queries.timeline(database, Filter(), mentions=True, boxes=False).rows
        console.print(terminal.one_document(document, [row for row in said if row.statement.document == id]))
