"""Word documents: the words that a reader sees, page by page; what is left out is told."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from foia_scan import reading
from foia_scan.errors import FileUnreadable
from foia_scan.settings import Settings
from tests import carriers
from tests.reading.conftest import Reader, source

SETTINGS = Settings()


def p(*runs: str, properties: str = "") -> str:
    inner = "".join(run if run.startswith("<") else f"<w:r><w:t>{run}</w:t></w:r>" for run in runs)
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{inner}</w:p>"


def body(*blocks: str) -> str:
    return f"<w:body>{''.join(blocks)}</w:body>"


def test_paragraphs_tables_and_pages(tmp_path: Path, read: Reader) -> None:
    cells = "".join(f"<w:tc>{p(text)}</w:tc>" for text in ("County", "Voluntary?"))
    path = carriers.docx(
        tmp_path / "a.docx",
        body(
            p("Participation is ", "voluntary", "."),
            p("A county may", "<w:r><w:tab/><w:t>opt out.</w:t></w:r>"),
            f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>",
            p('<w:r><w:br w:type="page"/></w:r>'),
            p("<w:r><w:lastRenderedPageBreak/><w:t>Second page.</w:t></w:r>"),
            p("Third page.", properties="<w:pageBreakBefore/>"),
            p("First item", properties="<w:numPr/>"),
        ),
    )
    first, second, third = read(path)
    assert first.text.splitlines() == ["Participation is voluntary.", "A county may\topt out.", "County   Voluntary?"]
    assert [line.gap for line in first.lines] == [False, True, True]
    assert (second.text, third.text) == ("Second page.", "Third page.\n• First item")


def test_a_table_in_a_table_is_read_once(tmp_path: Path, read: Reader) -> None:
    inner = f"<w:tbl><w:tr><w:tc>{p('inner')}</w:tc><w:tc>{p('cell')}</w:tc></w:tr></w:tbl>"
    table = f"<w:tbl><w:tr><w:tc>{p('outer')}</w:tc><w:tc>{inner}</w:tc></w:tr></w:tbl>"
    (page,) = read(carriers.docx(tmp_path / "a.docx", body(table)))
    assert page.text == "outer   inner   cell"


def test_tracked_changes_and_hidden_text(tmp_path: Path, read: Reader) -> None:
    path = carriers.docx(
        tmp_path / "a.docx",
        body(
            p(
                "It is ",
                "<w:del><w:r><w:delText>mandatory</w:delText></w:r></w:del>",
                "<w:ins><w:r><w:t>voluntary</w:t></w:r></w:ins>",
                "<w:r><w:rPr><w:vanish/></w:rPr><w:t> in secret</w:t></w:r>",
                '<w:r><w:rPr><w:vanish w:val="false"/></w:rPr><w:t>.</w:t></w:r>',
            )
        ),
    )
    (page,) = read(path)
    assert page.text == "It is voluntary."
    assert [notice.split(" (")[0] for notice in page.notices] == [
        "tracked changes: inserted text is shown",
        "tracked changes: deleted text is left out",
        "hidden text is left out",
    ]


def test_headers_notes_text_boxes_and_comments(tmp_path: Path, read: Reader) -> None:
    w = f'xmlns:w="{carriers.WORD}"'
    box = f"<mc:AlternateContent><mc:Choice><w:txbxContent>{p('In a box.')}</w:txbxContent></mc:Choice><mc:Fallback>"
    box += f"<w:txbxContent>{p('In a box.')}</w:txbxContent></mc:Fallback></mc:AlternateContent>"
    path = carriers.docx(
        tmp_path / "a.docx",
        body(
            p("Words", '<w:r><w:footnoteReference w:id="2"/></w:r>', f"<w:r>{box}</w:r>"),
            '<w:sectPr><w:headerReference r:id="r1"/><w:footerReference r:id="r2"/></w:sectPr>',
        ),
        {
            "_rels/document.xml.rels": '<Relationships><Relationship Id="r1" Target="header1.xml"/>'
            '<Relationship Id="r2" Target="/word/footer1.xml"/></Relationships>',
            "header1.xml": f"<w:hdr {w}>{p('DRAFT')}{p('7')}</w:hdr>",
            "footer1.xml": f"<w:ftr {w}>{p('Not for release')}</w:ftr>",
            "footnotes.xml": f'<w:footnotes {w}><w:footnote w:type="separator" w:id="0">{p("x")}</w:footnote>'
            f'<w:footnote w:id="2">{p("A note.")}</w:footnote></w:footnotes>',
            "comments.xml": f'<w:comments {w}><w:comment w:id="0" w:author="Ann Roe" w:date="2010-06-08T09:00:00Z">'
            f"{p('Is it mandatory?')}</w:comment></w:comments>",
            "embeddings/sheet.xlsx": "PK",
        },
    )
    (page,) = read(path)
    assert page.text.splitlines() == ["DRAFT", "Words[2]", "In a box.", "Not for release", "[2] A note."]
    comments, sheet = reading.carried(source(path), SETTINGS)
    assert comments.name == "comments.txt"
    assert comments.content.decode() == "Comment by Ann Roe, 2010-06-08:\nIs it mandatory?\n"
    assert (sheet.name, sheet.content) == ("sheet.xlsx", b"PK")


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        (f"{BOMB}<w>&b;</w>", "document type"),
        (f"{OUTSIDE}<w>&a;</w>", "document type"),
        ("<w><unclosed></w>", "damaged"),
        ("<w>" + " " * (65 << 20) + "</w>", "bomb"),
    ],
    ids=["a bomb of entities", "a file outside", "unclosed", "a bomb of blanks"],
)
def test_hostile_and_damaged_documents(tmp_path: Path, document: str, reason: str) -> None:
    path = carriers.docx(tmp_path / "a.docx", "", {"document.xml": document})
    with pytest.raises(FileUnreadable, match=reason):
        reading.count_pages(source(path), SETTINGS)


def test_what_is_no_word_document(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    for content in (b"PK\x03\x04", carriers.zipped(**{"other.xml": b"<x/>"})):
        path.write_bytes(content)
        with pytest.raises(FileUnreadable, match=re.compile("no Word document", re.IGNORECASE)):
            reading.count_pages(source(path), SETTINGS)
