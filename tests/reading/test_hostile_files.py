"""Bytes of any kind end in pages or in one of our errors, never in a traceback."""

from __future__ import annotations

import contextlib
import tempfile
from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from foia_scan import reading
from foia_scan.errors import FileUnreadable
from foia_scan.settings import Settings
from tests import carriers
from tests.reading.conftest import source
from tests.reading.test_mail import outlook

SETTINGS = Settings()
MAIL = b'From: Dana <d@x.gov>\nTo: "Roe, Ann" <a@x.gov>\nDate: Tue, 8 Jun 2010 15:04 -0400\nSubject: =?utf-8?q?x?=\n'
MULTIPART = MAIL + (
    b"Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>x\n--b\n"
    b"Content-Type: message/rfc822\n\nSubject: y\n\nz\n--b\nContent-Disposition: attachment; filename*=utf-8''%E2\n\n"
    b"q\n--b--\n"
)


def read_all(path: Path) -> None:
    file = source(path)
    with contextlib.suppress(FileUnreadable):
        reading.read_text(file, "0" * 64, 1, reading.count_pages(file, SETTINGS), SETTINGS)
        for each in reading.carried(file, SETTINGS):
            assert isinstance(each.content, bytes)


@lru_cache
def seeds() -> dict[str, bytes]:
    """A sound file of each kind."""
    with tempfile.TemporaryDirectory() as name:
        return _made(Path(name))


def _made(folder: Path) -> dict[str, bytes]:
    word = carriers.docx(folder / "a.docx", "<w:body><w:p><w:r><w:t>words</w:t></w:r></w:p></w:body>")
    return {
        "a.msg": outlook(folder / "a.msg").read_bytes(),
        "a.eml": MULTIPART,
        "a.docx": word.read_bytes(),
        "a.html": b"<p>x<table><tr><td>y</table><blockquote type=cite>z<style>.a{display:none}</style>",
    }


@settings(max_examples=60, deadline=None)
@given(data=st.data())
@pytest.mark.parametrize("name", ["a.msg", "a.eml", "a.docx", "a.html"])
def test_flipped_and_cut_bytes(name: str, data: st.DataObject) -> None:
    content = bytearray(seeds()[name])
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    end = data.draw(st.one_of(st.just(len(content)), st.integers(1, len(content))))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(bytes(content[:end]))
        read_all(path)


TAGS = st.text(alphabet="<>/pbr=\"' &;#x!-\n", max_size=200).map(str.encode)


@settings(max_examples=60, deadline=None)
@given(content=st.one_of(st.binary(max_size=400), TAGS))
@pytest.mark.parametrize("name", ["a.eml", "a.html", "a.docx", "a.png", "a.tif"])
def test_any_bytes(name: str, content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(MAIL + content if name == "a.eml" else content)
        read_all(path)
