"""What a person sees, kept as text files: read the change, then accept it with UPDATE_SNAPSHOTS=1."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from foia_scan.reports import findings, shapes, terminal
from foia_scan.reports.digest import report_markdown
from foia_scan.reports.page import report_html
from foia_scan.store import accounts, queries, standing
from foia_scan.store.database import open_database
from foia_scan.store.filters import Filter
from foia_scan.store.searching import search
from tests import invented

SNAPSHOTS = Path(__file__).parent / "snapshots"


@pytest.fixture
def database(tmp_path):
    with open_database(invented.filled(tmp_path / "t.db"), create=False) as opened:
        accounts.save_review(opened, "5a01", "confirmed", "seen on paper")
        yield opened


def matches(name: str, text: str) -> None:
    path = SNAPSHOTS / name
    trimmed = "\n".join(line.rstrip() for line in text.split("\n"))
    if os.environ.get("UPDATE_SNAPSHOTS"):
        path.write_text(trimmed, "utf-8")
    assert trimmed == path.read_text("utf-8")


def on_terminal(renderable, width: int) -> str:
    out = io.StringIO()
    terminal.console_for(out, width=width).print(renderable)
    return out.getvalue()


def test_timeline_table(database):
    rows = queries.timeline(database, Filter(), mentions=True).rows
    matches("timeline-100.txt", on_terminal(shapes.STATEMENTS.table(rows, 100), 100))


@pytest.mark.parametrize("width", [60, 100])
def test_contradictions_table(database, width):
    rows = queries.contradictions(database, Filter(), evolution=True).rows
    matches(f"contradictions-{width}.txt", on_terminal(shapes.PAIRS.table(rows, width), width))


def test_other_tables(database):
    parts = [
        shapes.DOCUMENTS.table(accounts.documents(database, Filter()).rows, 100),
        shapes.HITS.table(search(database, "opt-out", Filter()).rows, 100),
        shapes.SPEAKERS.table(accounts.speakers(database), 100),
        terminal.status(standing.status(database)),
        terminal.one_statement(queries.statements_by_id(database, ["7c03"])[0], stands=True),
    ]
    matches("tables-100.txt", "\n".join(on_terminal(part, 100) for part in parts))


def test_markdown_report(database):
    matches("contradictions.md", "".join(report_markdown(findings.gather(database, "contradictions", Filter()))))


def test_html_report(database):
    page = "".join(report_html(findings.gather(database, "contradictions", Filter())))
    start, end = page.index("<style>"), page.index("</style>")
    policy = page.index("sha256-"), page.index("'; base-uri")
    matches("contradictions.html", page[: policy[0]] + "sha256-…" + page[policy[1] : start] + page[end:])


def test_every_word_of_a_quote_survives_a_narrow_terminal(database):
    rows = queries.timeline(database, Filter()).rows
    for width in (30, 45, 80):
        flat = " ".join(on_terminal(shapes.STATEMENTS.table(rows, width), width).split())
        for row in rows:
            assert row.statement.quote in flat
            assert row.statement.id in flat
