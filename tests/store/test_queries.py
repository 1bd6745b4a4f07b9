"""What the queries find: filters alone and together, folded copies, citations, boxes, the search."""

from __future__ import annotations

from dataclasses import replace

import pytest

from foia_scan.errors import BadQuery, NotFound
from foia_scan.records import Piece
from foia_scan.store import accounts, pairing, places, queries, standing
from foia_scan.store.database import open_database
from foia_scan.store.filters import Filter
from foia_scan.store.packing import Findings
from foia_scan.store.searching import search
from tests import invented
from tests.invented import MAIL, MAIL_TEXT, MEMO, MEMO_TEXT, NO_WAY, OPTS, TOLD, VOLUNTARY


@pytest.fixture
def database(tmp_path):
    with open_database(tmp_path / "t.db", create=True) as opened:
        invented.fill(opened)
        yield opened


def found(database, **asked):
    return [row.statement.id for row in queries.timeline(database, Filter(**asked)).rows]


def test_the_timeline_is_oldest_first_and_undated_last(database):
    assert found(database) == [OPTS.id, VOLUNTARY.id, NO_WAY.id, TOLD.id]


def test_mentions_are_added_when_asked_for(database):
    rows = queries.timeline(database, Filter(), mentions=True).rows
    assert [row.statement.position for row in rows].count(None) == 1


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({"speakers": ("whitfield",)}, ["5a01", "5a02", "7c03"]),
        ({"speakers": ("whit",)}, ["5a01", "5a02", "7c03"]),
        ({"speakers": ("field",)}, []),
        ({"speakers": ("okafor", "dana")}, ["5a01", "5a02", "7c03", "7c04"]),
        ({"organizations": ("harbor agency",)}, ["5a01", "5a02", "7c03"]),
        ({"organizations": ("harbor age",)}, []),
        ({"questions": ("participation",)}, ["5a02"]),
        ({"positions": ("Available",)}, ["5a01", "7c04"]),
        ({"positions": ("available",), "speakers": ("dana",)}, ["5a01"]),
        ({"tags": ("voluntary",)}, ["5a02"]),
        ({"jurisdictions": ("vesper",)}, ["7c03"]),
        ({"audiences": ("internal",)}, ["7c03"]),
        ({"certainties": ("hedged",)}, []),
        ({"files": ("MAIL",)}, ["7c03", "7c04"]),
        ({"text": ("opt-out of the",)}, ["5a01", "7c04"]),
        ({"text": ("NO  port",)}, ["7c03"]),
        ({"speakers": ("'; DROP TABLE statements; --",)}, []),
    ],
)
def test_each_filter(database, asked, expected):
    assert found(database, **asked) == expected


@pytest.mark.parametrize(
    ("date", "since", "until", "shown"),
    [
        ("2010-06-08", "2010-06", None, True),
        ("2010-06", "2010-06-20", None, True),
        ("2010", "2010-06", "2010-06", True),
        ("2010-06-30", None, "2010-06", True),
        ("2010-07-01", None, "2010-06", False),
        ("2010-05-31", "2010-06", None, False),
        ("2010-06-08", "2010", "2010", True),
        ("2009", "2010-01", None, False),
        ("2010-06-08", "2010-06-08", "2010-06-08", True),
        (None, "2010", None, False),
    ],
)
def test_dates_compare_at_the_precision_they_share(database, date, since, until, shown):
    dated = replace(OPTS, date=date)
    database.save_findings(
        MEMO, invented.TOPIC, "v", Findings.of(invented.TOPIC, MEMO, [invented.document("d-memo", MEMO)], [], [dated])
    )
    assert (OPTS.id in found(database, since=since, until=until)) is shown


def test_undated_statements_that_a_date_filter_leaves_out_are_counted(database):
    assert queries.timeline(database, Filter(since="2019")).undated == 1
    assert queries.timeline(database, Filter()).undated == 0


@pytest.mark.parametrize("date", ["June 2010", "2010-13", "2010-06-32", "10", "2010-6", "", "2010-00"])
def test_a_date_that_is_none_is_refused(date):
    with pytest.raises(BadQuery, match="is not a date"):
        Filter(since=date)


def test_a_limit_tells_how_many_there_are(database):
    answer = queries.timeline(database, Filter(limit=2))
    assert (len(answer.rows), answer.total) == (2, 4)
    pairs = queries.contradictions(database, Filter(limit=1))
    assert (len(pairs.rows), pairs.total) == (1, 2)


def test_a_statement_carries_its_citation(database):
    row = queries.timeline(database, Filter(files=("mail",))).rows[0]
    assert (row.file, row.bates, row.pages) == ("release/mail.pdf", "HW-000201", (1,))
    assert (row.document.kind, row.document.title) == ("email", "RE: ports")
    assert (row.method, row.confidence) == ("ocr", 0.9)


def test_a_text_layer_has_no_confidence(database):
    row = queries.timeline(database, Filter(files=("memo",))).rows[0]
    assert (row.method, row.confidence) == ("text", None)


def test_there_is_one_box_for_each_printed_line(database):
    rows = queries.timeline(database, Filter(files=("memo",))).rows
    opts, voluntary = (row.boxes for row in rows)
    assert opts == ((1, 72.0, 84.0, 72.0 + 6 * 53, 94.0),)
    assert [box[2] for box in voluntary] == [96.0, 108.0]


def test_words_without_lines_are_boxed_by_their_height():
    text = "one two\nthree"
    page = invented.page(MEMO, 1, text, lines=())
    boxes = places.boxes_of(page, page.words)
    assert [(box[1], box[3]) for box in boxes] == [(72.0, 114.0), (72.0, 102.0)]


def test_copies_are_folded_and_every_place_is_named(database):
    pairing.save_comparison(database, [], {TOLD.id: OPTS.id})
    rows = queries.timeline(database, Filter()).rows
    assert [row.statement.id for row in rows] == [OPTS.id, VOLUNTARY.id, NO_WAY.id]
    assert [(s.file, s.page, s.bates) for s in rows[0].sources] == [("release/mail.pdf", 1, "HW-000201")]
    assert found(database, speakers=("okafor",)) == [OPTS.id]


def test_the_same_file_under_another_path_is_another_source(database):
    database.save_file(invented.source("release/zz/memo again.pdf", MEMO), "read", 2, None)
    row = queries.timeline(database, Filter()).rows[0]
    assert row.file == "release/memo.pdf"
    assert [s.file for s in row.sources] == ["release/zz/memo again.pdf"]
    assert found(database, files=("again",)) == [OPTS.id, VOLUNTARY.id]


def test_pairs_come_with_both_sides(database):
    rows = queries.contradictions(database, Filter()).rows
    assert [row.pair for row in rows] == [invented.PAIR, invented.DISPUTE]
    assert [(row.earlier.statement, row.later.statement) for row in rows] == [(OPTS, NO_WAY), (NO_WAY, TOLD)]


def test_innocent_pairs_only_with_evolution(database):
    assert invented.INNOCENT in [r.pair for r in queries.contradictions(database, Filter(), evolution=True).rows]


@pytest.mark.parametrize(
    ("asked", "extra", "expected"),
    [
        ({"speakers": ("okafor",)}, {}, ["f00d02"]),
        ({"speakers": ("dana",)}, {"kinds": ("self",)}, ["f00d01"]),
        ({"positions": ("available",), "speakers": ("dana",)}, {}, ["f00d01"]),
        ({"since": "2019-04"}, {}, ["f00d01", "f00d02"]),
        ({"until": "2019-03"}, {"strengths": ("direct",)}, ["f00d01"]),
        ({}, {"strengths": ("tension",)}, []),
    ],
)
def test_a_pair_matches_when_one_side_does(database, asked, extra, expected):
    assert [r.pair.id for r in queries.contradictions(database, Filter(**asked), **extra).rows] == expected


def test_verdicts_are_shown_with_statement_and_pair(database):
    accounts.save_review(database, OPTS.id, "confirmed", None)
    accounts.save_review(database, OPTS.id, None, "seen twice")
    accounts.save_review(database, "f00d01", "unsure", None)
    row = queries.timeline(database, Filter()).rows[0]
    assert (row.verdict, row.note) == ("confirmed", "seen twice")
    assert queries.contradictions(database, Filter()).rows[0].verdict == "unsure"


def test_ids_by_their_beginning(database):
    assert queries.resolve_id(database, "5a01") == ("statements", "5a01")
    assert queries.resolve_id(database, "d-me") == ("documents", "d-memo")
    assert queries.resolve_id(database, "f00d02") == ("contradictions", "f00d02")
    with pytest.raises(BadQuery, match="several ids: 5a01, 5a02"):
        queries.resolve_id(database, "5a")
    for nothing in ("zzz", "", "%"):
        with pytest.raises(NotFound):
            queries.resolve_id(database, nothing)


def test_documents(database):
    rows = accounts.documents(database, Filter()).rows
    assert [(d.id, d.author, d.statements, d.file) for d in rows] == [
        ("d-mail", "Dana Whitfield", 2, "release/mail.pdf"),
        ("d-memo", "Dana Whitfield", 2, "release/memo.pdf"),
    ]
    assert [d.id for d in accounts.documents(database, Filter(speakers=("okafor",))).rows] == ["d-mail"]
    assert [d.id for d in accounts.documents(database, Filter(text=("may stay",))).rows] == ["d-memo"]
    assert [d.id for d in accounts.documents(database, Filter(positions=("voluntary",))).rows] == ["d-memo"]
    assert accounts.documents(database, Filter(since="2020")).rows == []


def test_status_accounts_for_every_page(database):
    status = standing.status(database)
    for file in status.files:
        assert file.pages == file.text + file.ocr + file.empty + file.failed + file.unread
    by_file = {file.file: file for file in status.files}
    mail = by_file["release/mail.pdf"]
    assert (mail.state, mail.pages, mail.ocr, mail.empty, mail.failed, mail.statements) == ("partly", 3, 1, 1, 1, 2)
    assert mail.error == "page 3 could not be read (the page is damaged)"
    assert by_file["release/locked.pdf"].error == "it needs a password"
    assert status.totals["files"] == 3
    assert status.totals["pages"] == 5
    assert status.totals["contradictions"] == 2


def test_a_file_whose_reading_was_stopped_has_a_reason(database):
    database.save_file(invented.source("late.pdf", "e" * 64), "unread", 4, None)
    late = next(file for file in standing.status(database).files if file.file == "late.pdf")
    assert (late.pages, late.unread) == (4, 4)
    assert "stopped" in late.error


def test_speakers(database):
    assert [(s.name, s.statements, s.first, s.last) for s in accounts.speakers(database)] == [
        ("Dana Whitfield", 3, "2019-03-04", "2019-05-01"),
        ("Paul Okafor", 1, None, None),
    ]


# The warranty


@pytest.mark.parametrize(
    ("quote", "holds"),
    [
        ("Taking part is voluntary.", True),
        ("Taking part is volun-tary.", True),
        ("Taking  part is\nvoluntary.", True),
        ("Taking part is mandatory.", False),
        ("taking part is voluntary.", False),
        ("Taking part is", False),
        ("", False),
    ],
)
def test_a_quote_stands_only_word_for_word(quote, holds):
    statement = replace(VOLUNTARY, quote=quote)
    assert places.stands(statement, {1: MEMO_TEXT}) is holds


def test_a_quote_over_two_pages_needs_both():
    texts = {1: "no port can", 2: "opt out."}
    statement = replace(OPTS, quote="no port can opt out.", pieces=(Piece(1, 0, 11), Piece(2, 0, 8)))
    assert places.stands(statement, texts)
    assert not places.stands(statement, {1: texts[1]})


# The search


def test_the_search_takes_the_words_as_they_are(database):
    assert {hit.file for hit in search(database, "opt-out", Filter()).rows} == {"release/memo.pdf", "release/mail.pdf"}


@pytest.mark.parametrize(
    "text", ["opt-out", "opt out", "opt\u2010out", "opting out", "opt\nout", "OPT-\nOUT", "opt\u2013out"]
)
@pytest.mark.parametrize("query", ["opt-out", '"opt out"', "opt\u2010out"])
def test_opt_out_is_found_however_it_is_written(database, text, query):
    database.save_pages([invented.page(MEMO, 9, f"they were {text} of it")])
    assert 9 in [hit.page for hit in search(database, query, Filter()).rows]


def test_the_innocent_look_alike_is_not_found(database):
    database.save_pages([invented.page(MEMO, 9, "out of the options that we opt for")])
    assert 9 not in [hit.page for hit in search(database, "opt-out", Filter()).rows]


@pytest.mark.parametrize(
    "query", ["b(5) OR", '"', "'", "-", "NEAR(", "text:", "*", "a\x00b", "^", "((", '""', "AND NOT"]
)
def test_no_query_is_a_syntax_error(database, query):
    search(database, query, Filter())


def test_raw_queries_are_fts5_and_their_errors_are_told(database):
    assert search(database, "council AND NOT vesper", Filter(), raw=False).total == 0
    assert search(database, "council NOT vesper", Filter(), raw=True).total == 1
    for broken in ("council AND", "nocolumn: x", '"'):
        with pytest.raises(BadQuery, match="raw query"):
            search(database, broken, Filter(), raw=True)


def test_the_snippet_marks_the_words(database):
    hit = search(database, "okafor council", Filter()).rows[0]
    assert {hit.snippet[a:b] for a, b in hit.marks} == {"Okafor", "council"}
    assert "\n" not in hit.snippet


def test_a_word_that_a_line_end_splits_is_found_and_shown_whole(database):
    (hit,) = search(database, "voluntary", Filter()).rows
    assert [hit.snippet[a:b] for a, b in hit.marks] == ["voluntary"]
    assert "Taking part is voluntary" in hit.snippet


def test_the_index_follows_a_page_that_is_read_again(database):
    database.save_pages([invented.page(MEMO, 1, "lighthouse")])
    assert search(database, "program", Filter(files=("memo",))).total == 0
    assert search(database, "lighthouse", Filter()).total == 1


@pytest.mark.parametrize(
    ("asked", "pages"),
    [
        ({"files": ("mail",)}, {(MAIL, 1)}),
        ({"speakers": ("okafor",)}, {(MAIL, 1)}),
        ({"positions": ("voluntary",)}, {(MEMO, 1)}),
        ({"since": "2019"}, {(MAIL, 1), (MEMO, 1)}),
        ({"since": "2020"}, set()),
        ({"text": ("never on the table",)}, {(MAIL, 1)}),
    ],
)
@pytest.mark.parametrize("passages", [False, True])
def test_the_search_takes_the_shared_filters(database, asked, pages, passages):
    if passages and "text" in asked:
        asked = {"text": ("no port",)}
    hits = search(database, "opt out", Filter(**asked), passages=passages).rows
    assert {(hit.sha256, hit.page) for hit in hits} == pages


def test_mail_text_holds_what_the_tests_say():
    assert MAIL_TEXT.count("opt") == 3


def test_the_first_rows_of_the_timeline_come_from_its_index(database):
    asked: list[str] = []
    database._db.set_trace_callback(asked.append)
    queries.timeline(database, Filter(limit=2))
    database._db.set_trace_callback(None)
    first = next(sql for sql in asked if "INDEXED BY" in sql)
    plan = " ".join(row[3] for row in database._db.execute(f"EXPLAIN QUERY PLAN {first}"))
    assert "USING INDEX statements_in_order" in plan
    assert "USE TEMP B-TREE FOR ORDER BY" not in plan  # only ties are sorted


@pytest.mark.parametrize("asked", [Filter(), Filter(limit=1), Filter(limit=3), Filter(since="1900"), Filter(limit=0)])
@pytest.mark.parametrize("mentions", [False, True])
def test_a_limit_shows_the_beginning_of_the_whole(database, asked, mentions):
    pairing.save_comparison(database, [], {TOLD.id: OPTS.id})
    whole = [s.statement.id for s in queries.timeline(database, Filter(), mentions=mentions).rows]
    answer = queries.timeline(database, asked, mentions=mentions)
    shown = [s.statement.id for s in answer.rows]
    if asked.since:  # leaves the undated ones out
        assert shown == whole[: len(shown)]
        assert (
            answer.total == len(shown) == len(whole) - sum(s.date is None for s in invented.STATEMENTS if s.id in whole)
        )
    else:
        assert shown == whole[: asked.limit or None]
        assert answer.total == len(whole)
