"""The JSON contract, field by field: other programs read it."""

from __future__ import annotations

import json

import pytest

from foia_scan.reports import contract, shapes
from foia_scan.reports.formats import Format
from foia_scan.store import queries, standing
from foia_scan.store.database import open_database
from foia_scan.store.filters import Filter
from foia_scan.store.searching import search
from tests import invented

STATEMENT_FIELDS = (
    "id quote context tags question position certainty effective attribution speaker role organization audience "
    "jurisdictions program date date_precision date_source file sha256 page pages bates boxes document method "
    "confidence confidence_min page_confidence page_confidence_min rules sources verdict note beside"
).split()
PAIR_FIELDS = "id kind strength audience_split days_apart earlier later why rules innocent verdict note".split()
FILE_FIELDS = "file sha256 state pages text ocr empty failed unread statements hidden hidden_pages error".split()


@pytest.fixture
def database(tmp_path):
    with open_database(invented.filled(tmp_path / "t.db"), create=False, readonly=True) as opened:
        yield opened


def as_json(shape, rows):
    return json.loads("".join(shape.write(rows, Format.JSON)))


def test_a_statement(database):
    rows = as_json(shapes.STATEMENTS, queries.timeline(database, Filter(), mentions=True).rows)
    assert all(list(row) == STATEMENT_FIELDS for row in rows)
    third = rows[2]
    assert third["pages"] == [1]
    assert third["boxes"] == [[1, 72.0 + 6 * 6, 96.0, 72.0 + 6 * 26, 106.0]]
    assert third["document"] == {
        "id": "d-mail",
        "kind": "email",
        "title": "RE: ports",
        "date": "2019-03-04",
        "status": "final",
    }
    assert (third["date"], third["date_precision"], third["date_source"]) == ("2019-05-01", "day", "header")
    assert (third["method"], third["confidence"], third["confidence_min"]) == ("ocr", 0.9, 0.9)
    assert (third["page_confidence"], third["page_confidence_min"]) == (0.9, 0.6)
    assert third["jurisdictions"] == ["Port Vesper"]
    assert third["beside"] == ["withheld next to it: (b)(5)"]
    assert third["sources"] == []
    assert (third["verdict"], third["note"]) == (None, None)
    mention = rows[-1]
    assert (mention["position"], mention["date"], mention["date_precision"], mention["speaker"]) == (
        None,
        None,
        None,
        "",
    )


@pytest.mark.parametrize(
    ("date", "precision"), [("2019", "year"), ("2019-03", "month"), ("2019-03-04", "day"), (None, None)]
)
def test_the_precision_of_a_date(date, precision):
    assert contract.precision(date) == precision


def test_a_pair(database):
    rows = as_json(shapes.PAIRS, queries.contradictions(database, Filter(), evolution=True).rows)
    assert all(list(row) == PAIR_FIELDS for row in rows)
    assert all(list(row[side]) == STATEMENT_FIELDS for row in rows for side in ("earlier", "later"))
    assert (rows[0]["audience_split"], rows[0]["days_apart"], rows[0]["innocent"]) == (True, 58, None)
    assert rows[2]["innocent"] == "announced change"


def test_hits_and_status(database):
    (hit, *_) = as_json(shapes.HITS, search(database, "opt-out", Filter()).rows)
    assert {"file", "page", "bates", "snippet"} <= set(hit)
    status = contract.status_json(standing.status(database))
    assert list(status) == ["totals", "files", "bates", "productions", "redactions"]
    assert all(list(file) == FILE_FIELDS for file in status["files"])
    for row in [status["totals"], *status["files"]]:
        assert row["pages"] == row["text"] + row["ocr"] + row["empty"] + row["failed"] + row["unread"]


def test_an_empty_answer_is_an_empty_list_and_a_header():
    assert as_json(shapes.STATEMENTS, []) == []
    assert "".join(shapes.STATEMENTS.write([], Format.JSONL)) == ""
    assert "".join(shapes.PAIRS.write([], Format.CSV)).startswith("id,kind,strength")


def test_the_same_findings_give_the_same_bytes(database):
    for shape, rows in (
        (shapes.STATEMENTS, queries.timeline(database, Filter()).rows),
        (shapes.PAIRS, queries.contradictions(database, Filter()).rows),
    ):
        for format in (Format.JSON, Format.JSONL, Format.CSV, Format.MARKDOWN):
            assert list(shape.write(rows, format)) == list(shape.write(rows, format))
