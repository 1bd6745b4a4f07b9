from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from foia_scan import reading
from foia_scan.reading import recognition, tesseract
from foia_scan.reading.placed import PlacedWord
from foia_scan.records import Page
from foia_scan.settings import Settings
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
        monkeypatch.setattr(tesseract, "recognized", lambda *_: waiting.pop(0))

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
    together = reading.furnish_again(alone)
    assert [page.running for page in together] == [("Weekly report",)] * 4
    assert [page.bates for page in together] == [f"LARR41{n:02}" for n in range(4)]
    assert [page.words for page in together] == [page.words for page in alone]
    assert reading.furnish_again(together) == ()


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
