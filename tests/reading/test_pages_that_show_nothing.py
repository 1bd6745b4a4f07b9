"""Pages without text on which nothing is seen: blank ones are empty, those whose picture can't be shown have failed."""

from __future__ import annotations

from pathlib import Path

from tests import hostile, pdfs
from tests.reading.conftest import Reader


def with_image(path: Path, width: int, filter: bytes, content: bytes) -> Path:
    image = (
        b"/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter %s"
    )
    objects = hostile.page(resources=b"/XObject << /I 6 0 R >>") | {
        4: hostile.stream(b"612 0 0 792 0 0 cm /I Do"),
        6: hostile.stream(content, image % (width, width, filter)),
    }
    path.write_bytes(hostile.pdf(objects))
    return path


def test_a_damaged_picture_has_failed(tmp_path: Path, read: Reader) -> None:
    (page,) = read(with_image(tmp_path / "a.pdf", 1000, b"/DCTDecode", b"no JPEG at all"))
    assert page.state == "failed"
    assert page.error == "a picture on it is damaged: it can't be decoded"


def test_a_picture_of_too_many_pixels_has_failed(tmp_path: Path, read: Reader) -> None:
    (page,) = read(with_image(tmp_path / "a.pdf", 50_000, b"/FlateDecode", b""))
    assert page.state == "failed"
    assert "50,000 x 50,000 pixels, over the limit" in (page.error or "")


def test_a_blank_scan_is_empty(tmp_path: Path, read: Reader) -> None:
    (page,) = read(pdfs.make(tmp_path / "a.pdf", pdfs.scan(inked=False)))
    assert (page.state, page.error) == ("empty", None)


def test_a_text_file_is_never_a_picture_however_odd_its_words(tmp_path: Path, read: Reader) -> None:
    (tmp_path / "a.txt").write_text("xqzt krrpwt bcdfg zzkrt pqrstv " * 20)
    (tmp_path / "b.txt").write_text("\n")
    (odd,) = read(tmp_path / "a.txt")
    (blank,) = read(tmp_path / "b.txt")
    assert (odd.state, blank.state) == ("text", "empty")


def test_a_picture_without_pixels_has_failed(tmp_path: Path, read: Reader) -> None:
    (page,) = read(with_image(tmp_path / "a.pdf", 0, b"/FlateDecode", b""))
    assert page.error == "a picture on it is damaged: it can't be decoded"
