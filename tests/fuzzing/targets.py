"""What is fed: each target takes any bytes at all, and may end in pages, in findings or in one of our own errors.

What a target lets through is a fault: an exception that is none of ours, a page whose offsets point beside its text,
something that the database can't store, or more time than a file of that size may take.
"""

from __future__ import annotations

import contextlib
import re
import tempfile
from collections.abc import Callable
from pathlib import Path

from foia_scan import dates, documents, names, passages, reading, sources, statements, topics
from foia_scan.errors import FoiaScanError
from foia_scan.records import Document, Page, SourceFile
from foia_scan.settings import Settings
from foia_scan.statements import quotations
from foia_scan.statements.saying import reporting
from foia_scan.store import ledger, rows
from tests import carriers, hostile

SETTINGS = Settings(workers=1, ocr="never")
TOLD = (FoiaScanError, OSError, RecursionError, MemoryError)
"""What the workers turn into a reason in plain words; everything else is "a fault of foia-scan"."""
LONGEST = 1 << 20
"""Bytes; what a longer file does, a shorter one does sooner."""
_FOLDER = Path(tempfile.mkdtemp(prefix="foia-scan-fuzzing-"))
_ENDINGS = {"text": "txt", "image": "tif"}


def pdf(data: bytes) -> None:
    _read(data, "pdf")


def pdf_page(data: bytes) -> None:
    """The bytes are the operators of a page; those after a NUL the entries of its dictionary."""
    contents, _, entries = data.partition(b"\0")
    objects = hostile.page(b"/Contents 4 0 R " + entries) | {4: hostile.stream(contents)}
    _read(hostile.pdf(objects), "pdf")


def mail(data: bytes) -> None:
    _read(data, "eml")


def outlook(data: bytes) -> None:
    _read(data, "msg")


def outlook_properties(data: bytes) -> None:
    """The bytes are streams of an Outlook message, parted by NUL NUL NUL NUL: head, text, HTML, rich text, fixed."""
    streams = ("007D001E", "1000001E", "10130102", "10090102", "0037001F", "0C1A001F", "0E04001F")
    parts = data.split(b"\0\0\0\0")
    tree = {f"__substg1.0_{name}": part for name, part in zip(streams, parts, strict=False) if part}
    fixed = {"__properties_version1.0": b"".join(parts[len(streams) :])}
    path = carriers.msg(_FOLDER / "made.msg", fixed | tree)
    _read(path.read_bytes(), "msg")


def word(data: bytes) -> None:
    _read(data, "docx")


def word_body(data: bytes) -> None:
    """The bytes are the body of a Word document; those after a NUL its comments."""
    body, _, comments = data.decode("utf-8", "replace").partition("\0")
    parts = {"comments.xml": comments} if comments else {}
    _read(carriers.docx(_FOLDER / "made.docx", body, parts).read_bytes(), "docx")


def web_page(data: bytes) -> None:
    _read(data, "html")


def image(data: bytes) -> None:
    _read(data, "image")


def archive(data: bytes) -> None:
    """A ZIP, walked with all that is in it."""
    path = _FOLDER / "a.zip"
    path.write_bytes(data[:LONGEST])
    with sources.UnpackingRoom() as room:
        for file in sources.walk([path], SETTINGS, room):
            assert file.problem or file.kind, file
            ledger.storable_path(file.path).encode()


def any_name(data: bytes) -> None:
    """A file of any name, which the bytes up to a NUL are: what it is taken for, and whether that reader bears it."""
    name, _, content = data.partition(b"\0")
    (_FOLDER / "named").write_bytes(content[:LONGEST])
    kind, problem = sources.kinds.kind_of(_FOLDER / "named", name.decode("utf-8", "surrogateescape"))
    if problem is None and kind != "zip":
        _read(content, kind)


def text(data: bytes) -> None:
    """A text file, all the way: pages, documents, passages, statements."""
    topic = topics.load(SETTINGS.topic)
    pages = _read(data[: 1 << 14], "text")
    found = documents.split(pages, topic)
    _check_documents(found, pages)
    bearing = passages.find(found, pages, topic)
    for statement in statements.extract(found, bearing, pages, topic, True):
        rows.statement_row(statement, topic.name)
        _check_date(statement.date)


def heads(data: bytes) -> None:
    """A text file cut into its documents: heads of mails, memos, letters; dates, people, turns."""
    pages = _read(data[: 1 << 14], "text")
    _check_documents(documents.split(pages, topics.load(SETTINGS.topic)), pages)


def sentence(data: bytes) -> None:
    """What the parsers of single lines and sentences make of one: dates, names, quotations, who is said to say it."""
    given = data[: 1 << 12].decode("utf-8", "replace")
    lines = given.split("\n", 1)
    anchor = (
        lines[0] if re.fullmatch(r"[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|1\d|2[0-8]))?)?", lines[0]) else "2010-06-08"
    )
    for found in dates.find(given):
        assert given[found.start : found.end] == found.text
        _check_date(dates.resolve(found, anchor))
    quoted = quotations.quotations(given)
    assert all(0 <= each.start < each.end <= len(given) for each in quoted)
    reporting.frames(given, quoted)
    name = names.person(lines[-1])
    names.same_person(name, names.complete(name, [lines[0]]))


def load_file(data: bytes) -> None:
    """The load file of a production."""
    path = _FOLDER / "load.dat"
    path.write_bytes(data[:LONGEST])
    with contextlib.suppress(*TOLD):
        sources.read_load_file(path)


TARGETS: dict[str, Callable[[bytes], None]] = {
    "pdf": pdf,
    "pdf-page": pdf_page,
    "mail": mail,
    "outlook": outlook,
    "outlook-properties": outlook_properties,
    "word": word,
    "word-body": word_body,
    "web-page": web_page,
    "image": image,
    "archive": archive,
    "any-name": any_name,
    "heads": heads,
    "text": text,
    "sentence": sentence,
    "load-file": load_file,
}


def _read(data: bytes, kind: str) -> tuple[Page, ...]:
    """Read a file of that kind at both speeds, and take out what it carries."""
    path = _FOLDER / f"a.{_ENDINGS.get(kind, kind)}"
    path.write_bytes(data[:LONGEST])
    file = SourceFile(str(path), str(path), kind, len(data), 0, sha256="0" * 64)
    pages: tuple[Page, ...] = ()
    with contextlib.suppress(*TOLD):
        reading.carries(file, SETTINGS)
        count = reading.count_pages(file, SETTINGS)
        last = min(count, 20)
        pages = reading.read_text(file, "0" * 64, 1, last, SETTINGS)
        assert [page.number for page in pages] == list(range(1, last + 1))
        for page in (*pages, *reading.read_layout(file, pages, SETTINGS)):
            _check_page(page)
    with contextlib.suppress(*TOLD):
        for each in reading.carried(file, SETTINGS):
            assert isinstance(each.content, bytes)
            sources.names.last_part(each.name).encode()
    return pages


def _check_page(page: Page) -> None:
    assert page.state != "failed" or page.error
    for line in page.lines:
        assert 0 <= line.start <= line.end <= len(page.text), page
    for each in page.words:
        assert page.text[each.start : each.start + len(each.text)] == each.text, page
    row = rows.page_row(page)
    for value in row.values():
        if isinstance(value, str):
            value.encode()


def _check_documents(found: tuple[Document, ...], pages: tuple[Page, ...]) -> None:
    texts = {page.number: page.text for page in pages}
    for document in found:
        _check_date(document.date)
        rows.document_row(document, "0" * 64)
        for line in document.body:
            assert 0 <= line.start <= line.end <= len(texts[line.page])


def _check_date(value: str | None) -> None:
    assert value is None or re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", value), value
