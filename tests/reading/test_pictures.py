"""Images as pages: each frame one, upright, limited in pixels."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from foia_scan import reading
from foia_scan.errors import FileUnreadable
from foia_scan.settings import Settings
from tests.reading.conftest import Reader, source

SETTINGS = Settings()


def drawn(*lines: str, mode: str = "L") -> Image.Image:
    picture = Image.new("L", (1700, 2200), 255)
    pen = ImageDraw.Draw(picture)
    for at, line in enumerate(lines):
        pen.text((200, 300 + 70 * at), line, fill=0, font=ImageFont.load_default(size=44))
    return picture.convert(mode)


def test_each_frame_of_a_tiff_is_a_page(tmp_path: Path, read: Reader) -> None:
    path = tmp_path / "fax.tif"
    frames = [drawn(*["The second page of the fax."] * 5), drawn()]
    drawn(*["The first page of the fax."] * 5).save(
        path, save_all=True, append_images=frames, dpi=(200, 200), compression="tiff_lzw"
    )
    pages = read(path)
    assert [page.state for page in pages] == ["unread", "unread", "empty"]
    assert [(page.width, page.height) for page in pages] == [(612.0, 792.0)] * 3
    assert "text recognition" in (pages[0].error or "")


@pytest.mark.tesseract
@pytest.mark.parametrize("name", ["a.tif", "a.png", "a.jpg"])
def test_the_words_of_an_image_are_recognized(tmp_path: Path, read: Reader, name: str) -> None:
    path = tmp_path / name
    drawn("Participation in the program", "is voluntary, she wrote.", mode="RGB").save(path, dpi=(200, 200))
    (page,) = reading.recognize(source(path), read(path), SETTINGS)
    assert page.state == "ocr"
    assert "is voluntary, she wrote." in page.text
    (word,) = [word for word in page.words if word.text.startswith("voluntary")]
    assert 72 < word.x0 < word.x1 < 612
    assert 108 < word.top < word.bottom < 200


def test_transparent_paper_is_white_and_deep_shades_are_kept(tmp_path: Path, read: Reader) -> None:
    clear = Image.new("RGBA", (800, 800), (0, 0, 0, 0))
    clear.save(tmp_path / "clear.png")
    assert read(tmp_path / "clear.png")[0].state == "empty"
    deep = Image.new("I;16", (800, 800), 65535)
    deep.paste(0, (100, 100, 700, 300))
    deep.save(tmp_path / "deep.png")
    assert read(tmp_path / "deep.png")[0].state == "unread"


def test_too_many_pixels_fail_with_the_reason(tmp_path: Path, read: Reader) -> None:
    path = tmp_path / "huge.png"
    Image.new("1", (3000, 3000)).save(path)
    (page,) = read(path, replace(SETTINGS, max_pixels=1_000_000))
    assert page.state == "failed"
    assert "3,000 x 3,000 pixels" in (page.error or "")


def test_damaged_images(tmp_path: Path, read: Reader) -> None:
    path = tmp_path / "a.png"
    drawn("words").save(path)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    assert read(path)[0].state == "failed"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    with pytest.raises(FileUnreadable, match="damaged"):
        reading.count_pages(source(path), SETTINGS)
    tiff = tmp_path / "a.tif"
    drawn("words").save(tiff, save_all=True, append_images=[drawn("more")])
    for at in range(100, tiff.stat().st_size, 300_000):
        tiff.write_bytes(tiff.read_bytes()[:at])
        with contextlib.suppress(FileUnreadable):
            assert all(page.error for page in read(tiff) if page.state != "empty")
