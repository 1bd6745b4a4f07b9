"""JSON, JSON Lines and CSV: whole rows, nothing cut, the same bytes for the same findings."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Sequence

from foia_scan.reports.cells import Cell, Columns
from foia_scan.reports.contract import Json
from foia_scan.reports.visible import escaped_json, visible

# A cell that begins with one of these is a formula to a spreadsheet; the full-width forms are to some.
_FORMULA = tuple("=+-@\t\r＝＋－＠")


def json_text(value: Json | Sequence[Json]) -> str:
    return escaped_json(json.dumps(value, ensure_ascii=False, indent=2)) + "\n"


def json_list(rows: Iterable[Json]) -> Iterator[str]:
    """A JSON list with a row on each line, in parts, so that a hundred thousand rows need no copy of themselves."""
    opening = "[\n"
    for row in rows:
        yield opening + escaped_json(json.dumps(row, ensure_ascii=False))
        opening = ",\n"
    yield "[]\n" if opening == "[\n" else "\n]\n"


def json_lines(rows: Iterable[Json]) -> Iterator[str]:
    for row in rows:
        yield escaped_json(json.dumps(row, ensure_ascii=False)) + "\n"


def csv_lines(columns: Columns, rows: Iterable[object]) -> Iterator[str]:
    """CSV (RFC 4180, "\\n" line ends) with a header line. Text that a spreadsheet would run gets an apostrophe."""
    line = io.StringIO()
    writer = csv.writer(line, lineterminator="\n")
    writer.writerow(columns)
    yield line.getvalue()
    for row in rows:
        line.seek(0)
        line.truncate()
        writer.writerow([_safe(cell(row)) for cell in columns.values()])
        yield line.getvalue()


def _safe(cell: Cell) -> Cell:
    if not isinstance(cell, str):
        return cell
    shown = visible(cell)
    return f"'{shown}" if cell.startswith(_FORMULA) else shown
