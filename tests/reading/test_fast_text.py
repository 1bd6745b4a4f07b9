import re
import shutil
import subprocess
from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from foia_scan import memory, reading
from foia_scan.errors import FileEncrypted, FileUnreadable
from foia_scan.reading import pdfium
from foia_scan.settings import Settings
from tests import pdfs
from tests.reading.conftest import SETTINGS, Reader, source

LETTER = ("Dear Sheriff:", "", "The program that you ask about has not begun in your county,", "and nobody has a date.")


def test_lines_offsets_and_paragraph_breaks(tmp_path: Path, read: Reader) -> None:
    (page,) = read(pdfs.make(tmp_path / "a.pdf", pdfs.lines(*LETTER)))
    assert page.state == "text"
    assert page.text.splitlines() == [text for text in LETTER if text]
    assert [page.text[line.start : line.end] for line in page.lines] == page.text.splitlines()
    assert [line.gap for line in page.lines] == [False, True, False]
    assert page.lines[0].top is not None
    assert 105 < page.lines[0].top < 125


@pytest.mark.parametrize(("growth", "opened"), [(0, 1), (10 << 20, 4)])
def test_a_file_that_fills_the_memory_is_opened_anew(
    tmp_path: Path, read: Reader, monkeypatch: pytest.MonkeyPatch, growth: int, opened: int
) -> None:
    path = pdfs.make(tmp_path / "a.pdf", *[pdfs.lines(f"This is page {n}.") for n in range(1, 11)])
    honest, openings, held = pdfium.opened, 0, 100 << 20

    def counted(location: str, passwords: Sequence[str] = ()) -> AbstractContextManager[object]:
        nonlocal openings
        openings += 1
        return honest(location, passwords)

    def growing() -> int:
        nonlocal held
        held += growth
        return held

    monkeypatch.setattr(memory, "held", growing)
    monkeypatch.setattr(pdfium, "opened", counted)
    assert [page.text for page in read(path)] == [f"This is page {n}." for n in range(1, 11)]
    assert openings == opened + 1  # once to count the pages


@pytest.mark.parametrize(
    ("printed", "text"),
    [
        (("the program is volun-", "tary for all"), "the program is volun-\ntary for all"),
        (("a county may opt-", "out of it"), "a county may opt-\nout of it"),
        (("a\u00a0county", "in May"), "a county\nin May"),
    ],
)
def test_line_end_hyphens_and_spaces_stay_readable(
    tmp_path: Path, read: Reader, printed: tuple[str, ...], text: str
) -> None:
    (page,) = read(pdfs.make(tmp_path / "a.pdf", pdfs.lines(*printed)))
    assert page.text == text


def test_a_raised_ordinal_stays_in_its_line(tmp_path: Path, read: Reader) -> None:
    raised = pdfs.both(pdfs.at(72, 200, "on April 4"), pdfs.at(118.6, 197, "th", size=6), pdfs.at(127, 200, "by noon"))
    (page,) = read(pdfs.make(tmp_path / "a.pdf", raised))
    assert page.text == "on April 4th by noon"


def test_cells_of_a_table_are_not_joined(tmp_path: Path, read: Reader) -> None:
    apart = pdfs.both(pdfs.at(72, 200, "County"), pdfs.at(400, 200, "Date"))
    (page,) = read(pdfs.make(tmp_path / "a.pdf", apart))
    assert page.text.split() == ["County", "Date"]


def test_empty_pages_and_pictures_are_told_apart(tmp_path: Path, read: Reader) -> None:
    path = pdfs.make(
        tmp_path / "a.pdf",
        pdfs.both(),
        pdfs.scan(),
        pdfs.scan(inked=False),
        pdfs.both(pdfs.scan(), pdfs.at(430, 750, "ICE-000123")),
        pdfs.box(60, 60, 490, 660),
    )
    pages = read(path)
    assert [page.state for page in pages] == ["empty", "unread", "empty", "unread", "empty"]
    assert pages[1].error is not None
    assert "OCR" in pages[1].error
    assert pages[3].bates == "ICE-000123"
    assert pages[4].redacted_share == pytest.approx(490 * 660 / (612 * 792), abs=0.01)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_places_are_those_of_the_page_as_shown(tmp_path: Path, read: Reader, rotation: int) -> None:
    def turned(pdf: object) -> None:
        pdf.setPageRotation(rotation)  # type: ignore[attr-defined]
        pdf.drawString(72, 300, "Some words to find")  # type: ignore[attr-defined]

    path = pdfs.make(tmp_path / "a.pdf", turned)
    (page,) = read(path)
    (line,) = page.lines
    with pdfium.opened(str(path)) as document:
        picture, _ = pdfium.render(document, 1, 72, 10_000_000)
    inked = picture.point(lambda shade: 255 if shade < 128 else 0).getbbox()
    assert page.text == "Some words to find"
    assert (page.width, page.height) == picture.size
    assert (line.x0, line.top, line.x1, line.bottom) == pytest.approx(inked, abs=4)


def test_a_page_comes_out_the_same_however_the_file_is_cut(tmp_path: Path) -> None:
    body = [(f"This is what page {n} says about it.", f"And {n * 7} more words.") for n in range(12)]
    path = pdfs.release(tmp_path / "a.pdf", body, header="Weekly report of the deployment branch", prefix="SC-")
    file = source(path)
    whole = reading.read_text(file, "x", 1, 12, SETTINGS)
    assert all(page.running == ("Weekly report of the deployment branch",) for page in whole)
    for size in (1, 2, 5):
        cut = [
            page
            for first in range(1, 13, size)
            for page in reading.read_text(file, "x", first, min(12, first + size - 1), SETTINGS)
        ]
        assert cut == list(whole)


def test_pages_to_avoid_are_not_touched(tmp_path: Path) -> None:
    file = source(pdfs.make(tmp_path / "a.pdf", *[pdfs.lines("x y z")] * 6))
    touched: list[int] = []
    pages = reading.read_text(file, "x", 2, 3, SETTINGS, touched.append, frozenset({4}))
    assert [page.number for page in pages] == [2, 3]
    assert touched == [1, 2, 3, 5]


def test_passwords(tmp_path: Path, read: Reader) -> None:
    locked = pdfs.locked(tmp_path / "locked.pdf", "sesame", pdfs.lines(*LETTER))
    with pytest.raises(FileEncrypted, match="locked with a password"):
        read(locked)
    with pytest.raises(FileEncrypted, match="none of those given opens it"):
        read(locked, Settings(passwords=("wrong",)))
    assert read(locked, Settings(passwords=("wrong", "sesame")))[0].state == "text"
    for_print = pdfs.locked(tmp_path / "owner.pdf", "", pdfs.lines(*LETTER))
    assert read(for_print)[0].state == "text"


@pytest.mark.parametrize("content", [b"%PDF-1.4\nnothing more", b"<html>no PDF</html>", b"%PDF-1.7\n%%EOF"])
def test_what_is_no_pdf_is_named(tmp_path: Path, read: Reader, content: bytes) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(content)
    with pytest.raises(FileUnreadable):
        read(path)


def test_a_portfolio_says_that_it_carries_files(tmp_path: Path, read: Reader) -> None:
    import pypdfium2

    plain = pdfs.make(tmp_path / "plain.pdf", pdfs.lines("For the best experience, open this portfolio."))
    document = pypdfium2.PdfDocument(plain)
    document.new_attachment("inner.pdf").set_data(plain.read_bytes())
    document.save(tmp_path / "portfolio.pdf")
    (page,) = read(tmp_path / "portfolio.pdf")
    assert page.notices == ("1 file inside this PDF (portfolio or attachments), listed as its members",)
    assert page.text == "For the best experience, open this portfolio."


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not here")
@pytest.mark.parametrize("speed", ["read", "lay_out"])
def test_another_extractor_reads_the_same_words(tmp_path: Path, speed: str, request: pytest.FixtureRequest) -> None:
    drawn = pdfs.both(
        pdfs.lines(
            "The county may opt out, “if it writes” — by June 1, 2011 (see § 287(g)).", "It has volun-", "tarily."
        ),
        pdfs.columns(["Left column text", "goes on here", "and here", "to an end."], ["Right", "of it", "is", "more."]),
        pdfs.at(430, 750, "ICE-000123"),
    )
    path = pdfs.make(tmp_path / "a.pdf", drawn)
    (page,) = request.getfixturevalue(speed)(path)
    other = subprocess.run(["pdftotext", "-raw", str(path), "-"], capture_output=True, check=True).stdout.decode()

    def words(text: str) -> list[str]:
        return sorted(re.sub(r"-\s*\n\s*", "", text).split())

    assert words(page.text) == words(other)
