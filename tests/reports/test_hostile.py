"""Document text can't change what a reader sees, run in a page or a spreadsheet, or vanish."""

from __future__ import annotations

import csv
import html.parser
import io
import json
import re
from dataclasses import replace

import pytest
from rich.console import Console

from foia_scan.records import Difference, Family, Person
from foia_scan.reports import findings, machine, shapes, terminal
from foia_scan.reports.digest import report_markdown
from foia_scan.reports.formats import Format
from foia_scan.reports.markdown import escaped
from foia_scan.reports.page import report_html
from foia_scan.reports.visible import escaped_json, visible
from foia_scan.store import accounts, kinship, pairing, queries, standing
from foia_scan.store.database import open_database
from foia_scan.store.filters import Filter
from foia_scan.store.packing import Findings
from foia_scan.store.searching import search
from tests import invented
from tests.invented import HOSTILE, MEMO, OPTS

CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069]")
TEXT = f"opt out: {HOSTILE}\nline two"
# What must still be there, in the order of HOSTILE, for a reader who sees the output unescaped.
SEEN = ["=1+1", "[b6]", "[/x]", "<script>alert(1)</script>", "\\x1b[31mred\\x1b[0m", "\\u202egpj.exe|", "`x` *y* # z"]


@pytest.fixture
def database(tmp_path):
    """Every field that a document fills is hostile."""
    with open_database(tmp_path / "t.db", create=True) as opened:
        invented.fill(opened)
        text = TEXT
        hostile = replace(
            OPTS,
            quote=text,
            context=text,
            speaker=HOSTILE,
            role=HOSTILE,
            organization=HOSTILE,
            jurisdictions=(HOSTILE,),
            notes=(HOSTILE,),
            pieces=invented.span(text, text),
        )
        cut = invented.document("d-memo", MEMO, title=HOSTILE, author=Person(HOSTILE), recipients=(Person(HOSTILE),))
        opened.save_file(invented.source(f"{HOSTILE}\n.pdf".replace("/", "|"), "d" * 64), "failed", 0, HOSTILE)
        opened.save_pages([invented.page(MEMO, 1, text, bates=HOSTILE)])
        opened.save_findings(MEMO, invented.TOPIC, "v2", Findings.of(invented.TOPIC, MEMO, [cut], [], [hostile]))
        pairing.save_comparison(opened, [replace(invented.PAIR, why=HOSTILE)], {})
        told = Difference("d-memo", "d-mail", "tags", HOSTILE, HOSTILE, (HOSTILE,), "", (HOSTILE,))
        kinship.save(opened, {}, [Family("f1", ("d-memo", "d-mail"), ("", HOSTILE), (told,))], {})
        accounts.save_review(opened, OPTS.id, "unsure", HOSTILE)
        yield opened


def answers(database):
    return [
        (shapes.STATEMENTS, queries.timeline(database, Filter()).rows),
        (shapes.PAIRS, queries.contradictions(database, Filter()).rows),
        (shapes.DOCUMENTS, accounts.documents(database, Filter()).rows),
        (shapes.HITS, search(database, "opt out wrote", Filter()).rows),
        (shapes.SPEAKERS, accounts.speakers(database)),
        (shapes.FILES, standing.status(database).files),
        (shapes.VERSIONS, kinship.families(database, Filter()).rows),
    ]


def rendered(shape, rows, width=100):
    out = io.StringIO()
    console = Console(file=out, width=width, highlight=False, markup=False, emoji=False)
    console.print(shape.table(rows, width))
    return out.getvalue()


@pytest.mark.parametrize("number", range(7))
@pytest.mark.parametrize("width", [60, 100, 240])
def test_the_terminal_shows_it_as_it_is(database, number, width):
    shape, rows = answers(database)[number]
    assert rows
    shown = rendered(shape, rows, width)
    assert not CONTROLS.search(shown)
    flat = re.sub(r"\s+", "", shown)
    if width == 240 or shape.name != "files":
        for part in ["[b6]", "<script>"]:
            assert part in flat
    assert "…" not in shown.replace("…Okafor", "") or shape is shapes.HITS


def test_the_terminal_shows_every_character_of_a_quote(database):
    shape, rows = answers(database)[0]
    flat = re.sub(r"\s+", "", rendered(shape, rows))
    for part in SEEN:
        assert re.sub(r"\s+", "", part) in flat


@pytest.mark.parametrize("number", range(7))
def test_csv_cells_are_text_and_no_formula(database, number):
    shape, rows = answers(database)[number]
    text = "".join(shape.write(rows, Format.CSV))
    assert not CONTROLS.search(text)
    cells = [cell for row in csv.reader(io.StringIO(text)) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert any(all(part in cell for part in SEEN[1:]) for cell in cells) or shape is shapes.HITS


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@x", "\tx", "\rx", "＝1"])
def test_a_text_cell_that_would_run_gets_an_apostrophe(cell):
    lines = list(machine.csv_lines({"a": lambda row: row}, [cell, "a=1", -5, None]))
    assert lines[1].startswith("'")
    assert lines[2:] == ["a=1\n", "-5\n", '""\n']


@pytest.mark.parametrize("number", range(7))
@pytest.mark.parametrize("format", [Format.JSON, Format.JSONL])
def test_json_is_the_text_itself_and_harmless_to_a_terminal(database, number, format):
    shape, rows = answers(database)[number]
    text = "".join(shape.write(rows, format))
    assert not CONTROLS.search(text)
    parsed = json.loads(text) if format is Format.JSON else [json.loads(line) for line in text.splitlines()]
    if shape is shapes.STATEMENTS:
        assert parsed[0]["quote"] == TEXT
        assert parsed[0]["speaker"] == HOSTILE


def test_json_escapes_keep_the_data():
    for value in ["\u202e\x1b\x85", "\U000e0041", "a\ud800b", "\ufdd0"]:
        assert json.loads(escaped_json(json.dumps(value, ensure_ascii=False))) == value


class Reader(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags: dict[str, int] = {}
        self.attributes: list[tuple[str, str]] = []
        self.text = ""

    def handle_starttag(self, tag, attrs):
        self.tags[tag] = self.tags.get(tag, 0) + 1
        self.attributes += [(name, value or "") for name, value in attrs]

    def handle_data(self, data):
        self.text += data


@pytest.mark.parametrize("what", ["timeline", "contradictions"])
def test_html_shows_it_and_runs_nothing(database, what):
    page = "".join(report_html(findings.gather(database, what, Filter())))
    assert not CONTROLS.search(page)
    reader = Reader()
    reader.feed(page)
    assert "script" not in reader.tags
    assert not [name for name, _ in reader.attributes if name.startswith("on") or name in ("src", "style")]
    assert all(value.startswith("#") for name, value in reader.attributes if name == "href")
    for part in SEEN:
        assert part in reader.text


def test_markdown_makes_nothing_of_it(database):
    text = "".join(report_markdown(findings.gather(database, "contradictions", Filter())))
    assert not CONTROLS.search(text)
    assert "<script" not in text
    assert re.search(r"(?<!\\)\[b6\]", text) is None
    assert "\\`x\\` \\*y\\*" in text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# heading", "\\# heading"),
        ("- item", "\\- item"),
        ("1. item", "1\\. item"),
        ("2019-03-04", "2019-03-04"),
        ("=1+1", "\\=1+1"),
        ("[b6](x)", "\\[b6\\](x)"),
        ("a|b", "a\\|b"),
        ("x < y & z", "x &lt; y &amp; z"),
        ("opt-out", "opt-out"),
        ("a\n# b", "a⏎# b"),
    ],
)
def test_markdown_escapes_what_would_start_something(text, expected):
    assert escaped(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\x1b[2J", "\\x1b[2J"),
        ("\x9b2J", "\\x9b2J"),
        ("a\rb", "a\\x0db"),
        ("a\tb", "a\\tb"),
        ("a\nb", "a⏎b"),
        ("\u202e\u2066", "\\u202e\\u2066"),
        ("\U000e0041", "\\U000e0041"),
        ("[b6] É “quoted” – 日本 b(5)", "[b6] É “quoted” – 日本 b(5)"),
    ],
)
def test_what_a_terminal_would_obey_is_shown(text, expected):
    assert visible(text) == expected


def test_the_one_statement_view_is_safe_too(database):
    (row,) = queries.statements_by_id(database, [OPTS.id])
    out = io.StringIO()
    terminal.console_for(out, width=80).print(terminal.one_statement(row, stands=True))
    assert not CONTROLS.search(out.getvalue())
    assert "[b6]" in re.sub(r"\s+", " ", out.getvalue())
