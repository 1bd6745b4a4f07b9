from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foia_scan import reading
from foia_scan.reading.columns import arrange
from foia_scan.reading.placed import PlacedWord
from foia_scan.reading.rebuilding import rebuilt
from foia_scan.records import Page, SourceFile
from foia_scan.settings import Settings
from tests import pdfs
from tests.reading.conftest import Reader

LEFT = [
    "Arlington County's leaders",
    "thought they had done what",
    "was asked of them. They held",
    "a hearing in a crowded room,",
    "heard forty speakers, and on",
    "Tuesday voted to opt out of",
]
RIGHT = [
    "the program. It turns out that",
    "they cannot, and neither can",
    "anyone else. In interviews this",
    "week officials described what",
    "runs between two agencies, and",
    "no switch in it anywhere.",
]


def test_columns_are_read_one_after_the_other(tmp_path: Path, lay_out: Reader) -> None:
    drawn = pdfs.both(
        pdfs.lines("Counties find that they cannot opt out of federal program after all, officials say", top=110),
        pdfs.columns(LEFT, RIGHT),
        pdfs.lines("Copyright of this page and of everything that is printed on it belongs to the paper.", top=300),
    )
    (page,) = lay_out(pdfs.make(tmp_path / "a.pdf", drawn))
    assert page.text.splitlines()[1:-1] == LEFT + RIGHT
    assert len({line.column for line in page.lines}) == 4
    first_right = next(line for line in page.lines if page.text[line.start : line.end] == RIGHT[0])
    assert not first_right.gap  # the sentence goes on


def test_labels_and_figures_are_no_columns(tmp_path: Path, lay_out: Reader) -> None:
    rows = [("From:", "Carla Whitcomb"), ("Sent:", "Thursday, May 5"), ("To:", "Dennis"), ("Subject:", "Opt out")] * 2
    drawn = pdfs.columns([label for label, _ in rows], [value for _, value in rows])
    (page,) = lay_out(pdfs.make(tmp_path / "a.pdf", drawn))
    assert page.text.splitlines() == [f"{label} {value}" for label, value in rows]


def test_fake_bold_is_read_once(tmp_path: Path, lay_out: Reader) -> None:
    drawn = pdfs.both(pdfs.at(72, 200, "Statement of the Director"), pdfs.at(72.4, 200, "Statement of the Director"))
    (page,) = lay_out(pdfs.make(tmp_path / "a.pdf", drawn))
    assert page.text == "Statement of the Director"


def test_words_have_boxes_and_exact_offsets(tmp_path: Path, lay_out: Reader) -> None:
    (page,) = lay_out(pdfs.make(tmp_path / "a.pdf", pdfs.lines("A county may opt out.", "It may not.")))
    assert [word.text for word in page.words] == "A county may opt out. It may not.".split()
    assert all(page.text[word.start : word.start + len(word.text)] == word.text for word in page.words)
    assert page.words[0].x0 == 72
    assert page.reader.startswith("pypdfium2")
    assert "pdfplumber" in page.reader


def test_a_page_that_pdfplumber_can_not_read_keeps_its_fast_text(
    tmp_path: Path, lay_out: Reader, monkeypatch: Any
) -> None:
    from foia_scan.reading import plumber

    def fails(*_: object) -> None:
        raise KeyError("Resources")

    monkeypatch.setattr(plumber, "read_page", fails)
    (page,) = lay_out(pdfs.make(tmp_path / "a.pdf", pdfs.lines("Still here.")))
    assert page.text == "Still here."
    assert page.words == ()
    assert page.notices == ("layout not read: pdfplumber failed (KeyError)",)


boxes = st.builds(
    lambda text, x, top, width, height: PlacedWord(text, (x, top, x + width, top + height)),
    st.text(st.characters(codec="utf-8", exclude_categories=("Z", "C")), min_size=1, max_size=12),
    st.floats(0, 500),
    st.floats(0, 700),
    st.floats(1, 90),
    st.floats(4, 20),
)


@given(st.lists(boxes, max_size=60))
def test_any_words_give_exact_offsets_and_none_is_lost(words: list[PlacedWord]) -> None:
    lines = arrange(words)
    page = rebuilt(Page("0" * 64, 1, "text", width=612, height=792), lines, "test")
    assert all(page.text[word.start : word.start + len(word.text)] == word.text for word in page.words)
    assert sorted("".join(word.text for word in page.words)) == sorted("".join(word.text for word in words))
    assert all(0 <= line.start < line.end <= len(page.text) for line in page.lines)
    assert [line.start for line in page.lines] == sorted(line.start for line in page.lines)


def test_pages_of_a_big_file_are_laid_out_like_those_of_a_small_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = pdfs.make(
        tmp_path / "a.pdf", *[pdfs.lines(f"Page {n} of the letter.", "It has two lines.") for n in range(9)]
    )
    file = SourceFile(str(path), str(path), "pdf", 1, 1, sha256="0" * 64)
    fast = reading.read_text(file, "0" * 64, 1, 9, Settings())
    wanted = [page for page in fast if page.number in (3, 4, 8)]
    whole = reading.read_layout(file, wanted, Settings())
    monkeypatch.setattr("foia_scan.reading.layout.MOST_WALKED", 5)
    assert reading.read_layout(file, wanted, Settings()) == whole
    assert all(page.words and not page.notices for page in whole)
