from pathlib import Path

from tests.reading.conftest import Reader


def test_form_feeds_separate_pages(tmp_path: Path, read: Reader) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"First page\r\n\r\nits second paragraph\r\n\fSecond page\n\f")
    first, second = read(path)
    assert first.text == "First page\nits second paragraph"
    assert [line.gap for line in first.lines] == [False, True]
    assert second.text == "Second page"
    assert first.reader == "text"


def test_a_long_text_is_cut_at_an_empty_line_after_sixty(tmp_path: Path, read: Reader) -> None:
    path = tmp_path / "a.txt"
    path.write_text("\n".join("" if n % 7 == 6 else f"line {n} of it" for n in range(200)))
    pages = read(path)
    assert len(pages) == 4
    assert [len(page.lines) for page in pages[:3]] == [54, 54, 54]
    assert "\n".join(page.text for page in pages).splitlines() == [f"line {n} of it" for n in range(200) if n % 7 != 6]


def test_encodings(tmp_path: Path, read: Reader) -> None:
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "cp1252"):
        path = tmp_path / f"{encoding}.txt"
        path.write_bytes("“Opt out” — naïve".encode(encoding))
        assert read(path)[0].text == "“Opt out” — naïve"


def test_stamps_side_by_side_are_told_apart(tmp_path: Path, read: Reader) -> None:
    foot = "Doc No. C05739593            PRODUCED TO THE COMMITTEE            STATE-SCB0045297"
    path = tmp_path / "a.txt"
    path.write_text(f"Case No. F-2015-04841\n\n   From: Mills, Cheryl\n   Hello.\n\n\n{foot}\nDate: 05/13/2015\n")
    (page,) = read(path)
    roles = {page.text[line.start : line.end]: line.role for line in page.lines}
    assert roles["From: Mills, Cheryl"] == "body"
    assert roles["Case No. F-2015-04841"] == roles["Doc No. C05739593"] == roles["Date: 05/13/2015"] == "stamp"
    assert roles["STATE-SCB0045297"] == "bates"
    assert page.bates == "STATE-SCB0045297"


def test_an_empty_text_is_one_empty_page(tmp_path: Path, read: Reader) -> None:
    path = tmp_path / "a.txt"
    path.write_text("\n\n  \n")
    (page,) = read(path)
    assert (page.state, page.text, page.lines) == ("empty", "", ())
