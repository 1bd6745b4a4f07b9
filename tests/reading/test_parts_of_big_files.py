"""A part of a big PDF is read as it would be from the whole, whatever way the file keeps its pages."""

from __future__ import annotations

import zlib
from array import array
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from foia_scan import reading
from foia_scan.errors import FileUnreadable
from foia_scan.reading import fast
from foia_scan.reading.finding_pages import find_pages
from foia_scan.reading.parts import Lengthened
from foia_scan.reading.pdfium import opened_for, read_page
from foia_scan.records import PageTree
from foia_scan.settings import Settings
from tests.hostile import CATALOG, FONT, pdf, stream, words
from tests.pdfs import lines, locked
from tests.reading.conftest import source

COUNT = 12
Objects = dict[int, bytes]


def leaf(
    number: int, parent: int, more: bytes = b"/MediaBox [0 0 612 792] /Resources << /Font << /F1 5 0 R >> >>"
) -> Objects:
    """A page, object 100 + its number, and what is written on it."""
    return {
        100 + number: b"<< /Type /Page /Parent %d 0 R /Contents %d 0 R %s >>" % (parent, 200 + number, more),
        200 + number: words(b"This is page %d." % number),
    }


def kids(*numbers: int) -> bytes:
    return b"[%s]" % b" ".join(b"%d 0 R" % number for number in numbers)


def node(*numbers: int, count: int, more: bytes = b"") -> bytes:
    return b"<< /Type /Pages /Kids %s /Count %d %s >>" % (kids(*numbers), count, more)


def leaves(parent: int = 2, more: bytes | None = None) -> Objects:
    found: Objects = {}
    for number in range(1, COUNT + 1):
        found |= leaf(number, parent) if more is None else leaf(number, parent, more)
    return found


def flat() -> Objects:
    return {1: CATALOG, 2: node(*range(101, 101 + COUNT), count=COUNT), 5: FONT} | leaves()


def nested() -> Objects:
    """Parts of unlike depth: a page beside nodes, and a node that holds one page only."""
    found: Objects = {1: CATALOG, 2: node(101, 10, 11, count=COUNT), 5: FONT}
    found[10] = node(102, 103, 104, 105, count=4, more=b"/Parent 2 0 R")
    found[11] = node(12, 107, 108, 109, 110, 111, 112, count=7, more=b"/Parent 2 0 R")
    found[12] = node(106, count=1, more=b"/Parent 11 0 R")
    for number in range(1, COUNT + 1):
        found |= leaf(number, 2 if number == 1 else 10 if number < 6 else 12 if number == 6 else 11)
    return found


def inherited() -> Objects:
    """What all pages have stands at the root, with names that are written in an odd way."""
    more = (
        b"/MediaBox [0 0 400.5 300] /Rotate 90 /Resources << /Font << /F1 5 0 R /F#232 5 0 R >> /X (a\\)b) /Y null >>"
    )
    return {1: CATALOG, 2: node(*range(101, 101 + COUNT), count=COUNT, more=more), 5: FONT} | leaves(more=b"")


def apart() -> Objects:
    """The list of pages is an object of its own."""
    root = b"<< /Type /Pages /Kids 6 0 R /Count %d >>" % COUNT
    return {1: CATALOG, 2: root, 5: FONT, 6: kids(*range(101, 101 + COUNT))} | leaves()


def in_streams(objects: Mapping[int, bytes]) -> bytes:
    """The same objects as newer programs write them: most in a stream of objects, the table in a stream, too."""
    held = {number: content for number, content in objects.items() if b"stream" not in content}
    holder, table = max(objects) + 1, max(objects) + 2
    starts, body = [], b""
    for number, content in held.items():
        starts.append(b"%d %d" % (number, len(body)))
        body += content + b" "
    index = b" ".join(starts) + b" "
    extra = b"/Type /ObjStm /N %d /First %d /Filter /FlateDecode" % (len(held), len(index))
    out = bytearray(b"%PDF-1.7\n")
    places = {}
    loose = {n: content for n, content in objects.items() if n not in held}
    for number, content in (loose | {holder: stream(zlib.compress(index + body), extra)}).items():
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    places[table] = len(out)
    rows = b""
    for number in range(table + 1):
        if number in held:
            rows += b"\x02" + holder.to_bytes(4) + list(held).index(number).to_bytes(2)
        else:
            rows += (b"\x01" if number in places else b"\x00") + places.get(number, 0).to_bytes(4) + b"\0\0"
    extra = b"/Type /XRef /Size %d /W [1 4 2] /Root 1 0 R" % (table + 1)
    out += b"%d 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF\n" % (table, stream(rows, extra), places[table])
    return bytes(out)


def updated() -> bytes:
    """A file to which its second page was added later, behind its end."""
    before = pdf(flat() | {2: node(101, *range(103, 101 + COUNT), count=COUNT - 1)})
    table = int(before.rsplit(b"startxref", 1)[1].split()[0])
    place = len(before)
    after = before + b"2 0 obj\n%s\nendobj\n" % flat()[2]
    ours = b"xref\n2 1\n%010d 00000 n \ntrailer << /Size 300 /Root 1 0 R /Prev %d >>\nstartxref\n%d\n%%%%EOF\n"
    return after + ours % (place, table, len(after))


SOUND: dict[str, Callable[[], bytes]] = {
    "flat": lambda: pdf(flat()),
    "nested": lambda: pdf(nested()),
    "inherited": lambda: pdf(inherited()),
    "apart": lambda: pdf(apart()),
    "flat, in streams": lambda: in_streams(flat()),
    "nested, in streams": lambda: in_streams(nested()),
    "inherited, in streams": lambda: in_streams(inherited()),
    "updated": updated,
    "more after its end": lambda: pdf(flat()) + b"\n\n",
}
LEFT_ALONE: dict[str, Callable[[], bytes]] = {
    "begins later": lambda: b"some words before\n" + pdf(flat()),
    "goes round": lambda: pdf(nested() | {11: node(2, *range(106, 101 + COUNT), count=7)}),
    "without a table": lambda: pdf(flat()).replace(b"startxref", b"startxxxx"),
    "no such number of pages": lambda: pdf(flat() | {2: node(*range(101, 100 + COUNT), count=COUNT - 1)}),
}


def made(folder: Path, content: bytes) -> str:
    path = folder / "big.pdf"
    path.write_bytes(content)
    return str(path)


@pytest.mark.parametrize("name", SOUND)
@pytest.mark.parametrize(("first", "last"), [(1, 3), (2, 2), (5, 8), (10, COUNT), (1, COUNT)])
def test_a_part_reads_like_the_whole(tmp_path: Path, name: str, first: int, last: int) -> None:
    location = made(tmp_path, SOUND[name]())
    tree = find_pages(location, COUNT)
    assert tree is not None
    with (
        opened_for(location, (), None) as (whole, before_whole),
        opened_for(location, (), tree.part(first, last)) as (part, before_part),
    ):
        assert (len(whole), before_whole) == (COUNT, 0)
        assert (len(part), before_part) == (last - first + 1, first - 1)
        for number in range(first, last + 1):
            read, expected = read_page(part, number - before_part), read_page(whole, number)
            assert [line.text for line in read.lines] == [f"This is page {number}."]
            assert (read.lines, read.width, read.height) == (expected.lines, expected.width, expected.height)


@pytest.mark.parametrize("name", LEFT_ALONE)
def test_what_is_not_certain_is_left_to_the_reader(tmp_path: Path, name: str) -> None:
    assert find_pages(made(tmp_path, LEFT_ALONE[name]()), COUNT) is None


def test_a_file_with_a_password_is_opened_as_a_whole(tmp_path: Path) -> None:
    path = locked(tmp_path / "locked.pdf", "secret", lines("One page."))
    assert find_pages(str(path), 1) is None


def test_a_file_that_changed_is_opened_as_a_whole(tmp_path: Path) -> None:
    location = made(tmp_path, pdf(flat()))
    tree = find_pages(location, COUNT)
    assert tree is not None
    Path(location).write_bytes(pdf(nested()) + b"\n")
    with opened_for(location, (), tree.part(3, 4)) as (document, before):
        assert (len(document), before) == (COUNT, 0)


def test_a_small_file_is_not_looked_through(tmp_path: Path) -> None:
    file = source(Path(made(tmp_path, pdf(flat()))))
    assert reading.find_pages(file, COUNT) is None


def test_pages_are_told_by_their_numbers_in_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fast, "FEWEST_TO_FIND", COUNT)
    file = source(Path(made(tmp_path, pdf(flat()))))
    tree = reading.find_pages(file, COUNT)
    assert tree is not None
    part = reading.part_for(tree, 6, 7)
    announced: list[int] = []
    pages = reading.read_text(file, "0" * 64, 6, 7, Settings(), announced.append, tree=part)
    assert pages == reading.read_text(file, "0" * 64, 6, 7, Settings())
    assert [(page.number, page.text) for page in pages] == [(6, "This is page 6."), (7, "This is page 7.")]
    assert announced == [4, 5, 6, 7, 8, 9]  # the neighbors are looked at for what runs over the pages


def test_a_page_that_the_part_lacks_is_read_from_the_whole(tmp_path: Path) -> None:
    location = made(tmp_path, pdf(flat()))
    tree = find_pages(location, COUNT)
    assert tree is not None
    wrong = replace(tree, pages=array("L", [999 if number == 106 else number for number in tree.pages]))
    pages = reading.read_text(source(Path(location)), "0" * 64, 5, 6, Settings(), tree=reading.part_for(wrong, 5, 6))
    assert [(page.number, page.text) for page in pages] == [(5, "This is page 5."), (6, "This is page 6.")]


@pytest.mark.parametrize(("first", "last", "expected"), [(1, 2, (3, [])), (4, 9, (4, [13, 14])), (2, 3, (3, [12]))])
def test_part_of_a_part(first: int, last: int, expected: tuple[int, list[int]]) -> None:
    tree = PageTree(
        array("L", [12, 13, 14]), 3, root=2, catalog=1, inherited=b"", objects=15, table=9, in_stream=False, size=99
    )
    part = tree.part(first, last)
    assert (part.first, list(part.pages)) == expected


@given(pieces=st.lists(st.tuples(st.integers(0, 30), st.integers(0, 12))))
def test_a_lengthened_file_reads_like_one(
    tmp_path_factory: pytest.TempPathFactory, pieces: list[tuple[int, int]]
) -> None:
    path = tmp_path_factory.getbasetemp() / "lengthened.bin"
    path.write_bytes(b"the file on disk")
    content = b"the file on disk and more"
    with Lengthened(str(path), b" and more") as file:
        for start, length in pieces:
            file.seek(start)
            buffer = bytearray(length)
            done = file.readinto(buffer)
            assert buffer[:done] == content[start : start + length]
            assert file.tell() == start + done
        assert file.seek(0, 2) == len(content)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
@pytest.mark.parametrize("name", ["nested", "inherited, in streams"])
def test_flipped_bytes(tmp_path: Path, name: str, data: st.DataObject) -> None:
    """Whatever the damage: a part is opened, or the whole file, or it is refused as a damaged file is."""
    content = bytearray(SOUND[name]())
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    location = made(tmp_path, bytes(content))
    tree = find_pages(location, COUNT)
    if tree is not None:
        with suppress(FileUnreadable), opened_for(location, (), tree.part(5, 8)) as (document, before):
            for number in range(5, 9):
                read_page(document, number - before)
