"""What the fuzzing has found, each as small as it goes: none of it may break its reader again."""

from __future__ import annotations

import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path

import compressed_rtf
import pytest

from foia_scan import sources
from foia_scan.settings import Settings
from tests import carriers, hostile
from tests.fuzzing import targets
from tests.fuzzing.seeds import RICH, seeds


def damaged(content: bytes, at: int) -> bytes:
    return content[:at] + bytes([content[at] ^ 0xFF]) + content[at + 1 :]


def with_wrong_name() -> bytes:
    """A Word file whose main part claims a name in UTF-8 that is none."""
    content = bytearray(seeds("word")[0])
    listed = content.index(b"PK\x01\x02", content.index(b"PK\x01\x02") + 1)  # the second member
    content[listed + 9] |= 0x08
    content[content.index(b"word/document.xml")] = 0xFF
    return bytes(content)


def embedded_out_of_form() -> bytes:
    """A portfolio whose file neither PDFium nor pdfminer can take out."""
    objects = hostile.page() | {
        1: b"<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles 6 0 R >> >>",
        4: hostile.words(),
        6: b"<< /Names [(a.txt) 7 0 R] >>",
        7: b"<< /Type /Filespec /F (a.txt) /EF << /F 8 0 R >> >>",
        8: b"<< /Length >> stream )> >>",
    }
    return hostile.pdf(objects)


HEAD = b"From: a\nTo: b\nSubject: c\nDate: "
FOUND: list[tuple[str, Callable[[bytes], None], Callable[[], bytes]]] = [
    ("a member without a name", targets.archive, lambda: carriers.zipped(a=b"x").replace(b"a", b"\0")),
    ("a marked section of no known name", targets.web_page, lambda: b"<p>a<![odd[x]]>b"),
    ("a marked section without a name", targets.web_page, lambda: b"<p>a<![\x00"),
    ("a section that is never closed", targets.web_page, lambda: b"<p>a<![if"),
    ("a year of no calendar", targets.mail, lambda: HEAD + b"Tue, 8 Jun 99999999999999999999 15:04:00 -0400\n\nx"),
    ("a zone of no clock", targets.mail, lambda: HEAD + b"Tue, 8 Jun 2010 15:04:00 +99999999999999999999\n\nx"),
    (
        "a year of no calendar, in Outlook's copy of the head",
        targets.outlook_properties,
        lambda: b"Date: Tue, 8 Jun 99999999999999999999 15:04:00\n\0\0\0\0x",
    ),
    (
        "rich text that doesn't match its sum",
        targets.outlook_properties,
        lambda: b"\0\0\0\0" * 3 + damaged(compressed_rtf.compress(RICH), 30),
    ),
    (
        "rich text packed in an unknown way",
        targets.outlook_properties,
        lambda: b"\0\0\0\0" * 3 + damaged(compressed_rtf.compress(RICH), 8),
    ),
    ("a part whose name is no UTF-8", targets.word, with_wrong_name),
    ("a crop box of words", targets.pdf_page, lambda: b"BT (x) Tj ET\0/CropBox [(a) 1 2 3]"),
    ("a media box that is no list", targets.pdf_page, lambda: b"BT (x) Tj ET\0/MediaBox /Letter"),
    (
        "a tree of pages that ends in nothing",
        targets.pdf,
        lambda: hostile.good().replace(b"/Kids [3 0 R]", b"/Kids (3 0)"),
    ),
    (
        "a number of pages that is a digit, but no number",
        targets.load_file,
        lambda: "A-1,V1,1.tif,Y,,,²\nA-2,V1,2.tif,Y,,,\n".encode(),
    ),
    ("a number of pages without end", targets.load_file, lambda: b"A-1,V1,1.tif,Y,,," + b"9" * 9000 + b"\n"),
    ("a Bates number without end", targets.load_file, lambda: b"A" + b"9" * 9000 + b",V1,1.tif,Y,,,3\n"),
    ("an embedded file out of form", targets.pdf, embedded_out_of_form),
]


@pytest.mark.parametrize(("target", "made"), [pytest.param(*each, id=name) for name, *each in FOUND])
def test_it_breaks_no_more(target: Callable[[bytes], None], made: Callable[[], bytes]) -> None:
    target(made())


def test_a_second_member_of_one_name_is_read_like_the_first(tmp_path: Path) -> None:
    with warnings.catch_warnings(), zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        warnings.simplefilter("ignore")
        for _ in range(2):
            archive.writestr("a.txt", "words")
    with sources.UnpackingRoom() as room:
        found = [(Path(file.path).name, file.kind) for file in sources.walk([tmp_path / "a.zip"], Settings(), room)]
    assert found == [("a.zip", "zip"), ("a.zip!a.txt", "text"), ("a.zip!a.txt#2", "text")]
