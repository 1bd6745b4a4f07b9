"""Whether a page that is one picture has ink on it, told from a sample of its pixels."""

from __future__ import annotations

import io
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from foia_scan.reading import pdfium, sampled
from foia_scan.reading.ink import BLANK
from tests import hostile

SIDE = (850, 1100)
GRAY, RGB = b"/ColorSpace /DeviceGray", b"/ColorSpace /DeviceRGB"
WHOLE = b"612 0 0 792 0 0 cm /I Do"


def picture(mode: str = "RGB", *, inked: bool = True, paper: int = 250) -> Any:
    from PIL import Image, ImageDraw

    made = Image.new("L", SIDE, paper)
    if inked:
        for row in range(200, 800, 40):
            ImageDraw.Draw(made).rectangle((120, row, 700, row + 12), fill=20)
    return made.convert(mode)


def jpeg(made: Any) -> bytes:
    content = io.BytesIO()
    made.save(content, "JPEG")
    return content.getvalue()


def differences(made: Any) -> bytes:
    """The pixels as PNG files keep them: a byte before each row says that the row above was taken away."""
    width, rows = made.width * len(made.getbands()), made.tobytes()
    above, kept = bytes(width), b""
    for start in range(0, len(rows), width):
        row = rows[start : start + width]
        kept += b"\x02" + bytes((one - other) % 256 for one, other in zip(row, above, strict=True))
        above = row
    return kept


def page(path: Path, content: bytes, entries: bytes, paint: bytes = WHOLE, bits: int = 8) -> Path:
    told = b"/Type /XObject /Subtype /Image /Width %d /Height %d /BitsPerComponent %d " % (*SIDE, bits)
    objects = hostile.page(resources=b"/XObject << /I 6 0 R >>")
    objects |= {4: hostile.stream(paint), 6: hostile.stream(content, told + entries)}
    path.write_bytes(hostile.pdf(objects))
    return path


FLATE, DCT = b" /Filter /FlateDecode", b" /Filter /DCTDecode"
PREDICTED = b" /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors 3 /Columns 850 >>"
TOLD = [
    ("flate, color", zlib.compress(picture().tobytes()), RGB + FLATE),
    ("flate, gray", zlib.compress(picture("L").tobytes()), GRAY + FLATE),
    ("flate, white on black", zlib.compress(picture("L").point(lambda s: 255 - s).tobytes()), GRAY + FLATE),
    ("jpeg, color", jpeg(picture()), RGB + DCT),
    ("jpeg, gray", jpeg(picture("L")), GRAY + DCT),
]
LOOKED_AT = [
    ("blank", zlib.compress(picture(inked=False).tobytes()), RGB + FLATE, "empty"),
    ("blank jpeg", jpeg(picture(inked=False)), RGB + DCT, "empty"),
    ("differences", zlib.compress(differences(picture())), RGB + PREDICTED, "unread"),
    (
        "a table of colors",
        zlib.compress(picture("L").tobytes()),
        b"/ColorSpace [/Indexed /DeviceGray 255 <%s>]" % bytes(range(256)).hex().encode() + FLATE,
        "unread",
    ),
    ("half a jpeg", jpeg(picture())[:4000], RGB + DCT, None),
    ("no jpeg", b"no picture", RGB + DCT, "failed"),
    ("half the pixels", zlib.compress(picture().tobytes())[:200], RGB + FLATE, None),
]


def asked(path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Any, Sequence[float | None]]:
    """The page, and what the samples told that were taken of it."""
    told: list[float | None] = []
    ink_of = sampled.ink_of

    def noted(found: Sequence[Any], longest: int) -> float | None:
        told.append(ink_of(found, longest))
        return told[-1]

    monkeypatch.setattr(sampled, "ink_of", noted)
    with pdfium.opened(str(path)) as document:
        return pdfium.read_page(document, 1), told


@pytest.mark.parametrize(("name", "content", "entries"), TOLD, ids=[case[0] for case in TOLD])
def test_ink_shows_in_a_sample(
    name: str, content: bytes, entries: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found, told = asked(page(tmp_path / "a.pdf", content, entries), monkeypatch)
    assert told == [found.ink.inked]
    assert found.ink.inked == pytest.approx(0.15, abs=0.03)


@pytest.mark.parametrize(("name", "content", "entries", "state"), LOOKED_AT, ids=[case[0] for case in LOOKED_AT])
def test_what_leaves_doubt_is_drawn(
    name: str, content: bytes, entries: bytes, state: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found, told = asked(page(tmp_path / "a.pdf", content, entries), monkeypatch)
    assert told == [None]
    if state == "failed":
        assert found.error == "a picture on it is damaged: it can't be decoded"
    elif state is not None:
        assert ((found.ink.inked or 0.0) >= BLANK) == (state == "unread")


@pytest.mark.parametrize(
    "paint",
    [
        b"q 306 0 0 396 0 0 cm /I Do Q",
        b"q 612 0 0 792 0 0 cm /I Do Q 1 1 0 rg 0 0 600 700 re f",
        b"q 612 0 0 792 0 0 cm /I Do Q 0 g 50 50 500 600 re f",
    ],
    ids=["a quarter of the page", "something drawn over it", "a box that withholds"],
)
def test_a_picture_that_is_not_the_page_is_drawn(paint: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content, entries = TOLD[0][1:]
    _, told = asked(page(tmp_path / "a.pdf", content, entries, paint), monkeypatch)
    assert told == []


def test_two_pictures_are_drawn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content, entries = TOLD[0][1:]
    _, told = asked(page(tmp_path / "a.pdf", content, entries, b"q %s Q q %s Q" % (WHOLE, WHOLE)), monkeypatch)
    assert told == [None]


def test_a_bomb_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sampled, "MOST_BYTES", 850 * 1100 * 3 - 1)
    _, told = asked(page(tmp_path / "a.pdf", *TOLD[0][1:]), monkeypatch)
    assert told == [None]


def test_more_data_than_pixels_are_left_packed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = zlib.compress(bytes(50_000_000))
    _, told = asked(page(tmp_path / "a.pdf", bomb, RGB + FLATE), monkeypatch)
    assert told == [None]
