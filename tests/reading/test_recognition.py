import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from foia_scan import reading
from foia_scan.reading import recognition, tesseract
from foia_scan.reading.placed import PlacedWord
from foia_scan.records import Page
from foia_scan.settings import Settings
from foia_scan.store import places
from tests import pdfs
from tests.reading.conftest import SETTINGS, Reader, source

LETTER = [
    "Dear Sheriff Brem:",
    "",
    "Participation in the program is voluntary, and your county",
    "may opt out of it by writing to this office.",
    "",
    "David Venturella",
]


def word(text: str, x: float, top: float, confidence: float = 0.9) -> PlacedWord:
    return PlacedWord(text, (x, top, x + 6 * len(text), top + 10), confidence)


@pytest.fixture
def recorded(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Let Tesseract return these blocks of lines of words for every page."""

    def use(*pages: list[list[list[PlacedWord]]]) -> None:
        waiting = list(pages)
        monkeypatch.setattr(tesseract, "recognized", lambda *_: waiting.pop(0) if waiting else [])

    return use


def recognize(path: Path, read: Reader) -> tuple[Page, ...]:
    return reading.recognize(source(path), read(path), SETTINGS)


def test_words_lines_and_confidence(tmp_path: Path, read: Reader, recorded: Callable[..., None]) -> None:
    recorded([[[word("opt", 72, 100, 0.8), word("out", 100, 100, 0.6)], [word("now", 72, 114)]]])
    (page,) = recognize(pdfs.make(tmp_path / "a.pdf", pdfs.scan()), read)
    assert (page.state, page.text, page.error) == ("ocr", "opt out\nnow", None)
    assert page.confidence == pytest.approx(0.7667, abs=1e-3)
    assert page.confidence_min == 0.6
    assert [page.text[w.start : w.start + len(w.text)] for w in page.words] == ["opt", "out", "now"]


def test_blank_pictures_are_empty_and_wordless_ones_say_so(
    tmp_path: Path, read: Reader, recorded: Callable[..., None]
) -> None:
    recorded([])
    faint = pdfs.both(pdfs.scan(inked=False), pdfs.at(450, 750, "ICE-000009"))
    path = pdfs.make(tmp_path / "a.pdf", pdfs.scan(), faint)
    wordless, blank = recognize(path, read)
    assert (wordless.state, wordless.notices) == ("ocr", ("no words found in the picture",))
    assert (blank.state, blank.bates) == ("empty", "ICE-000009")


def test_columns_of_the_picture_stay_apart() -> None:
    left = [[word("left", 72, top)] for top in (100, 114)]
    right = [[word("right", 320, top)] for top in (100, 114)]
    lines = recognition._printed([left, right])
    assert [(line.text, line.column) for line in lines] == [("left", 0), ("left", 0), ("right", 1), ("right", 1)]


def test_furniture_of_recognized_pages_is_found_when_all_are_there(
    tmp_path: Path, read: Reader, recorded: Callable[..., None]
) -> None:
    pages = [
        [
            [
                [word("Weekly", 72, 40), word("report", 120, 40)],
                [word(f"text{n}", 72, 300)],
                [word(f"LARR41{n:02}", 450, 760)],
            ]
        ]
        for n in range(4)
    ]
    recorded(*pages)
    alone = recognize(pdfs.make(tmp_path / "a.pdf", *[pdfs.scan()] * 4), read)
    assert [page.running for page in alone] == [()] * 4
    together = tuple(reading.furnish_again(alone))
    assert [page.running for page in together] == [("Weekly report",)] * 4
    assert [page.bates for page in together] == [f"LARR41{n:02}" for n in range(4)]
    assert [page.words for page in together] == [page.words for page in alone]
    assert not list(reading.furnish_again(together))


def test_what_is_missing_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tesseract, "find_spec", lambda name: object())
    monkeypatch.setattr(tesseract, "_DATA_FOLDERS", ())
    monkeypatch.delenv("TESSDATA_PREFIX", raising=False)
    assert reading.tesseract_problem(Settings(language="eng+xyz")) == (
        "Tesseract's data for 'eng+xyz' (eng.traineddata, xyz.traineddata) was not found"
    )
    monkeypatch.setattr(tesseract, "find_spec", lambda name: None)
    assert reading.tesseract_problem(SETTINGS) == "the package tesserocr is not installed"


@pytest.mark.tesseract
@pytest.mark.skipif(reading.tesseract_problem(SETTINGS) is not None, reason="Tesseract is not here")
def test_a_scanned_letter_is_read_word_for_word(tmp_path: Path, read: Reader, capfd: Any) -> None:
    (page,) = recognize(pdfs.make(tmp_path / "a.pdf", pdfs.scan(*LETTER)), read)
    assert page.text.splitlines() == [text for text in LETTER if text]
    assert page.state == "ocr"
    assert page.reader.startswith("tesserocr")
    assert page.confidence is not None
    assert page.confidence > 0.8
    first = page.words[0]
    assert (first.x0, first.top) == pytest.approx((200 * 612 / 1700, 300 * 792 / 2200), abs=6)


def text_layer(*texts: str) -> Callable[[Any], None]:
    """A scan whose words lie invisibly above the picture, as scanning programs leave them."""

    def draw(pdf: Any) -> None:
        pdfs.scan(*LETTER)(pdf)
        layer = pdf.beginText(72, 680)
        layer.setTextRenderMode(3)
        for text in texts:
            layer.textLine(text)
        pdf.drawText(layer)

    return draw


def as_read(*texts: str) -> list[list[list[PlacedWord]]]:
    return [
        [[word(each, 72 + 50 * n, 100 + 14 * row) for n, each in enumerate(text.split())]]
        for row, text in enumerate(texts)
    ]


LAYER = "The office told the county that it may opt out of the program and that this was in the letter."


def test_both_readings_are_kept_and_the_better_one_is_the_text(
    tmp_path: Path, read: Reader, recorded: Callable[..., None]
) -> None:
    garbled = "Thc officc told thc couuty tliat it rnay opt out ofthe prograrn aud tliat tliis vvas iu thc lettcr."
    path = pdfs.make(tmp_path / "a.pdf", text_layer(LAYER, LAYER), text_layer(garbled, garbled))
    recorded(as_read(LAYER), as_read(LAYER))
    good, bad = recognize(path, read)
    assert (good.state, good.text, good.confidence) == ("text", f"{LAYER}\n{LAYER}", None)
    assert good.other is not None
    assert (good.other.text, good.other.confidence) == (LAYER, 0.9)
    assert (bad.state, bad.text, bad.confidence) == ("ocr", LAYER, 0.9)
    assert bad.other is not None
    assert bad.other.text == f"{garbled}\n{garbled}"


def test_a_stamp_over_a_scan_is_kept_beside_what_is_recognized(
    tmp_path: Path, read: Reader, recorded: Callable[..., None]
) -> None:
    recorded(as_read("A letter that somebody scanned"))
    (page,) = recognize(pdfs.make(tmp_path / "a.pdf", pdfs.both(pdfs.scan(), pdfs.at(430, 750, "ICE-000009"))), read)
    assert (page.state, page.bates) == ("ocr", "ICE-000009")
    assert page.other is not None
    assert page.other.text == "ICE-000009"


def laid(degrees: float) -> Callable[[Any], None]:
    """The scanned letter, turned clockwise about its middle."""

    def draw(pdf: Any) -> None:
        pdf.translate(306, 396)
        pdf.rotate(-degrees)
        pdf.translate(-306, -396)
        pdfs.scan(*LETTER, "", *LETTER, "", *LETTER)(pdf)

    return draw


@pytest.mark.tesseract
@pytest.mark.skipif(reading.tesseract_problem(SETTINGS) is not None, reason="Tesseract is not here")
@pytest.mark.parametrize("degrees", [90, 180, 270, 3, -4])
def test_a_page_that_lies_wrong_is_read(tmp_path: Path, read: Reader, degrees: int) -> None:
    (page,) = recognize(pdfs.make(tmp_path / "a.pdf", laid(degrees)), read)
    assert page.text.count("Participation in the program is voluntary, and your county") == 3
    assert page.turned % 360 == pytest.approx(-degrees % 360, abs=0.3)
    first = next(each for each in page.words if each.text.startswith("Participation"))
    plain = places.as_shown(page, (first.x0, first.top, first.x1, first.bottom))[1:]
    x, y = (plain[0] + plain[2]) / 2 - 306, (plain[1] + plain[3]) / 2 - 396
    angle = math.radians(degrees)
    back = x * math.cos(angle) + y * math.sin(angle) + 306, y * math.cos(angle) - x * math.sin(angle) + 396
    (straight,) = recognize(pdfs.make(tmp_path / "b.pdf", laid(0)), read)
    same = next(each for each in straight.words if each.text.startswith("Participation"))
    assert back == pytest.approx(((same.x0 + same.x1) / 2, (same.top + same.bottom) / 2), abs=3)
