"""Reports as files: the warranty, the coverage, the policy, and writing whole or not at all."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from itertools import pairwise

import pytest

from foia_scan.errors import FoiaScanError
from foia_scan.reports import findings
from foia_scan.reports.page import report_html
from foia_scan.reports.writing import write_report
from foia_scan.store.database import open_database
from foia_scan.store.filters import Filter
from tests import invented
from tests.invented import MEMO, MEMO_TEXT, NO_WAY, OPTS, TOLD, VOLUNTARY


@pytest.fixture
def database(tmp_path):
    with open_database(invented.filled(tmp_path / "t.db"), create=False) as opened:
        yield opened


def test_a_quote_that_no_longer_stands_is_withheld_and_so_are_its_pairs(database):
    database.save_pages([invented.page(MEMO, 1, MEMO_TEXT.replace("may opt out", "can't opt out"))])
    gathered = findings.gather(database, "contradictions", Filter())
    assert [row.statement.id for row in gathered.statements] == [NO_WAY.id, TOLD.id]
    assert set(gathered.withheld) == {OPTS.id, VOLUNTARY.id}
    assert gathered.pairs_withheld == 2
    assert [row.pair.id for row in gathered.pairs] == ["f00d02"]
    page = "".join(report_html(gathered))
    assert OPTS.quote not in page
    assert "Withheld: 2 quotes and 2 pairs" in page


def test_a_pair_falls_with_a_side_that_the_filter_leaves_out(database):
    database.save_pages([invented.page(MEMO, 1, "another text")])
    gathered = findings.gather(database, "contradictions", Filter(files=("mail",)))
    assert [row.pair.id for row in gathered.pairs] == ["f00d02"]
    assert set(gathered.withheld) == {OPTS.id, VOLUNTARY.id}


def test_a_long_list_keeps_its_pairs_and_links_to_the_quotes(database, monkeypatch):
    monkeypatch.setattr("foia_scan.reports.page._IN_FULL", 0)
    page = "".join(report_html(findings.gather(database, "contradictions", Filter())))
    assert "The other 1 on one line each" in page
    assert f'<a href="#s-{OPTS.id}">2019-03-04, Dana Whitfield: available</a>' in page


def test_nothing_is_withheld_without_need(database):
    gathered = findings.gather(database, "contradictions", Filter())
    assert gathered.withheld == []
    assert "No quote was withheld." in "".join(report_html(gathered))


def test_the_coverage_names_every_file_that_was_not_read(database):
    page = "".join(report_html(findings.gather(database, "timeline", Filter())))
    assert "release/locked.pdf" in page
    assert "it needs a password" in page
    assert "page 3 could not be read" in page


def test_the_policy_allows_our_style_sheet_alone(database):
    page = "".join(report_html(findings.gather(database, "timeline", Filter())))
    style = re.search("<style>(.*?)</style>", page, re.DOTALL)[1]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'" in page
    assert "url(" not in style
    assert "@import" not in style
    assert "//" not in page


@pytest.mark.parametrize("asked", [Filter(), Filter(speakers=("okafor",))])
def test_headings_do_not_skip_a_level_and_links_lead_somewhere(database, asked):
    page = "".join(report_html(findings.gather(database, "contradictions", asked)))
    levels = [int(level) for level in re.findall(r"<h(\d)", page)]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    ids = re.findall(r'id="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(ids)


def test_a_selection_and_what_it_leaves_out_are_named(database):
    page = "".join(report_html(findings.gather(database, "timeline", Filter(since="2019-04"))))
    assert "a selection" in page
    assert "1 undated statement left out" in page


@pytest.mark.parametrize("format", ["html", "markdown", "csv", "json", "jsonl"])
@pytest.mark.parametrize("what", ["timeline", "contradictions"])
def test_the_same_release_gives_the_same_file(database, tmp_path, format, what):
    paths = [tmp_path / "one", tmp_path / "two"]
    for path in paths:
        write_report(findings.gather(database, what, Filter()), format, path)
    assert paths[0].read_bytes() == paths[1].read_bytes()
    assert OPTS.quote in paths[0].read_text("utf-8")


def test_a_report_is_written_whole_or_not_at_all(database, tmp_path, monkeypatch):
    path = tmp_path / "report.html"
    path.write_text("the old one")
    gathered = findings.gather(database, "timeline", Filter())
    broken = replace(gathered, statements=[*gathered.statements, "no statement"])
    with pytest.raises(AttributeError):
        write_report(broken, "html", path)
    assert path.read_text() == "the old one"
    assert sorted(p.name for p in tmp_path.iterdir() if "part" in p.name) == []


def test_a_place_that_can_not_be_written_is_named(database, tmp_path):
    (tmp_path / "folder").mkdir()
    with pytest.raises(FoiaScanError, match="can't be written"):
        write_report(findings.gather(database, "timeline", Filter()), "html", tmp_path / "folder")
