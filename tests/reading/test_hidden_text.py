"""What lies under a box must not come out anywhere; what lies beside it must."""

from dataclasses import replace
from pathlib import Path

import pytest

from foia_scan.reading import pdfium
from tests import pdfs
from tests.reading.conftest import SETTINGS, Reader

SECRET = "Zebulon Quarrington"
AROUND = pdfs.lines("The officer who wrote this memo about the county is not named here.", "Nor is the clerk.")


def bytes_of(page: object) -> str:
    return repr(page)


HIDDEN = {
    "box over text": pdfs.both(AROUND, pdfs.at(72, 300, SECRET), pdfs.box(70, 298, 120, 16)),
    "dark gray box": pdfs.both(AROUND, pdfs.at(72, 300, SECRET), pdfs.box(70, 298, 120, 16, gray=0.2)),
    "two boxes in a row": pdfs.both(
        AROUND, pdfs.at(72, 300, SECRET), pdfs.box(70, 298, 46, 16), pdfs.box(115, 298, 80, 16)
    ),
    "white box": pdfs.both(AROUND, pdfs.at(72, 300, SECRET), pdfs.box(70, 298, 120, 16, gray=1)),
    "gray box with its code": pdfs.both(
        AROUND, pdfs.at(72, 300, SECRET), pdfs.box(70, 298, 120, 16, gray=0.8), pdfs.at(110, 300, "(b)(6)")
    ),
    "black box with its code": pdfs.both(
        AROUND, pdfs.at(72, 300, SECRET), pdfs.box(70, 298, 120, 16), pdfs.colored(1, pdfs.at(110, 300, "(b)(6)"))
    ),
}
UNSEEN = {
    "white on white": pdfs.both(AROUND, pdfs.colored(1, pdfs.at(72, 300, SECRET))),
    "nearly white on white": pdfs.both(AROUND, pdfs.colored(0.97, pdfs.at(72, 300, SECRET))),
    "white on a white box": pdfs.both(
        AROUND, pdfs.box(70, 298, 120, 16, gray=1), pdfs.colored(1, pdfs.at(72, 300, SECRET))
    ),
    "without ink": pdfs.both(AROUND, pdfs.inkless(72, 300, SECRET)),
}
MARKED = {
    "redaction not applied": ("Redact", b""),
    "redaction of a stretch of text": ("Redact", b"/QuadPoints [70 496 190 496 70 478 190 478]"),
}
COVERED = {"black square over it": "Square", "black stamp over it": "Stamp", "black highlight over it": "Highlight"}
VISIBLE = {
    "box beside text": pdfs.both(AROUND, pdfs.at(72, 300, SECRET), pdfs.box(72, 330, 120, 16)),
    "text on a box": pdfs.both(AROUND, pdfs.box(70, 298, 120, 16), pdfs.colored(1, pdfs.at(72, 300, SECRET))),
    "text on a light box": pdfs.both(AROUND, pdfs.box(70, 298, 120, 16, gray=0.8), pdfs.at(72, 300, SECRET)),
    "text on the shading of a table": pdfs.both(
        *(
            pdfs.both(pdfs.box(60, 280 + 20 * row, 300, 20, gray=0.9), pdfs.at(72, 280 + 20 * row, SECRET))
            for row in (0, 1)
        )
    ),
    "light box beside text": pdfs.both(AROUND, pdfs.at(72, 300, SECRET), pdfs.box(60, 316, 300, 20, gray=0.9)),
    "translucent box": pdfs.both(AROUND, pdfs.at(72, 300, SECRET), pdfs.box(70, 298, 120, 16, alpha=0.4)),
    "white on a dark table head": pdfs.both(
        AROUND, pdfs.box(60, 290, 300, 30, gray=0.3), pdfs.colored(1, pdfs.at(72, 300, SECRET))
    ),
    "gray watermark": pdfs.both(AROUND, pdfs.colored(0.8, pdfs.at(72, 300, SECRET))),
    "text layer of a scan": pdfs.both(pdfs.scan(), AROUND, pdfs.inkless(72, 300, SECRET)),
    "box cut off before the text": pdfs.both(AROUND, pdfs.at(72, 300, SECRET), pdfs.clipped_box(70, 298, 300, 40, 20)),
    "underline": pdfs.both(AROUND, pdfs.at(72, 300, SECRET), pdfs.box(72, 312, 110, 1)),
}


@pytest.mark.parametrize("name", HIDDEN)
@pytest.mark.parametrize("speed", ["read", "lay_out"])
def test_text_under_a_box_is_fenced_and_counted(
    tmp_path: Path, name: str, speed: str, request: pytest.FixtureRequest
) -> None:
    reader: Reader = request.getfixturevalue(speed)
    (page,) = reader(pdfs.make(tmp_path / "a.pdf", HIDDEN[name]))
    assert not any(part in bytes_of(page) for part in ("Zebulon", "Quarr", "ebul", "ington"))
    assert page.notices == ("possible failed redaction: 18 characters under a box",)
    assert "not named here" in page.text
    assert page.redacted_share is not None
    assert page.redacted_share > 0


@pytest.mark.parametrize("name", UNSEEN)
@pytest.mark.parametrize("speed", ["read", "lay_out"])
def test_text_in_the_color_of_its_background_is_fenced_and_counted(
    tmp_path: Path, name: str, speed: str, request: pytest.FixtureRequest
) -> None:
    reader: Reader = request.getfixturevalue(speed)
    (page,) = reader(pdfs.make(tmp_path / "a.pdf", UNSEEN[name]))
    assert "Zebulon" not in bytes_of(page)
    assert page.notices == ("possible failed redaction: 18 characters in the color of their background",)
    assert page.hidden == 18


def annotated(path: Path, kind: str, more: bytes = b"", appearance: bool = False) -> Path:
    """The page with an annotation over the name, as a reviewing program leaves it."""
    pdfs.make(path, pdfs.both(AROUND, pdfs.at(72, 300, SECRET)), pageCompression=0)
    drawn = b"/AP << /N 91 0 R >>" if appearance else b""
    objects = {90: b"<< /Type /Annot /Subtype /%s /F 4 /Rect [70 478 190 496] %s %s >>" % (kind.encode(), more, drawn)}
    if appearance:
        stream = b"0 g 0 0 120 18 re f"
        head = b"<< /Type /XObject /Subtype /Form /BBox [0 0 120 18] /Length %d >>" % len(stream)
        objects[91] = head + b"\nstream\n" + stream + b"\nendstream"
    return pdfs.with_objects(path, objects, b"/Annots [90 0 R]")


@pytest.mark.parametrize("name", MARKED)
@pytest.mark.parametrize("speed", ["read", "lay_out"])
def test_redactions_that_were_not_applied_are_fenced(
    tmp_path: Path, name: str, speed: str, request: pytest.FixtureRequest
) -> None:
    reader: Reader = request.getfixturevalue(speed)
    (page,) = reader(annotated(tmp_path / "a.pdf", *MARKED[name]))
    assert "Zebulon" not in bytes_of(page)
    assert page.notices == (
        "possible failed redaction: 18 characters under a redaction that was marked but not applied",
    )


@pytest.mark.parametrize("name", COVERED)
def test_drawings_of_a_reviewer_that_cover_text_hide_it(tmp_path: Path, name: str, read: Reader) -> None:
    (page,) = read(annotated(tmp_path / "a.pdf", COVERED[name], appearance=True))
    assert "Zebulon" not in bytes_of(page)
    assert page.hidden == 18


@pytest.mark.parametrize("kind", ["Square", "Text", "Link"])
def test_drawings_of_a_reviewer_that_cover_nothing_hide_nothing(tmp_path: Path, kind: str, read: Reader) -> None:
    (page,) = read(annotated(tmp_path / "a.pdf", kind))
    assert SECRET in page.text
    assert page.notices == ()


def test_what_was_meant_to_be_redacted_is_not_recognized_either(tmp_path: Path) -> None:
    with pdfium.opened(str(annotated(tmp_path / "a.pdf", "Redact"))) as document:
        picture, scale = pdfium.render(document, 1, 100, 10**7)
    x0, top, x1, bottom = (round(side * scale) for side in (72, 298, 188, 312))
    assert picture.crop((x0, top, x1, bottom)).getextrema() == (0, 0)


def test_bookmarks_that_name_what_is_hidden(tmp_path: Path, read: Reader) -> None:
    def draw(pdf: object) -> None:
        HIDDEN["box over text"](pdf)
        for title in ("Memo of Quarrington", "Memo about the county"):
            pdf.bookmarkPage(title)  # type: ignore[attr-defined]
            pdf.addOutlineEntry(title, title)  # type: ignore[attr-defined]

    (page,) = read(pdfs.make(tmp_path / "a.pdf", draw))
    assert "Quarrington" not in bytes_of(page)
    assert "possible failed redaction: 1 bookmark with words that are hidden here" in page.notices


def test_hidden_text_is_kept_apart_where_that_is_asked_for(tmp_path: Path, read: Reader) -> None:
    settings = replace(SETTINGS, include_hidden=True)
    (page,) = read(pdfs.make(tmp_path / "a.pdf", HIDDEN["black box with its code"]), settings)
    assert page.hidden_text == SECRET
    assert "Zebulon" not in page.text


@pytest.mark.parametrize("name", VISIBLE)
@pytest.mark.parametrize("speed", ["read", "lay_out"])
def test_text_that_can_be_seen_is_read(tmp_path: Path, name: str, speed: str, request: pytest.FixtureRequest) -> None:
    reader: Reader = request.getfixturevalue(speed)
    (page,) = reader(pdfs.make(tmp_path / "a.pdf", VISIBLE[name]))
    assert SECRET in page.text
    assert page.notices == ()


def test_codes_on_boxes_and_share_of_the_page(tmp_path: Path, lay_out: Reader) -> None:
    drawn = pdfs.both(
        AROUND,
        pdfs.box(72, 300, 306, 99),
        pdfs.colored(1, pdfs.at(100, 340, "(b)(5)")),
        pdfs.box(72, 500, 306, 99),
        pdfs.colored(1, pdfs.at(100, 540, "Table of activated counties")),
    )
    (page,) = lay_out(pdfs.make(tmp_path / "a.pdf", drawn))
    assert page.exemptions == ("(b)(5)",)
    assert page.redacted_share == pytest.approx(306 * 99 / (612 * 792), rel=0.02)


def test_hidden_text_inside_of_a_form_object(tmp_path: Path, read: Reader) -> None:
    def draw(pdf: object) -> None:
        AROUND(pdf)
        pdf.beginForm("stamp")  # type: ignore[attr-defined]
        pdfs.both(pdfs.at(72, 300, SECRET), pdfs.box(70, 298, 120, 16))(pdf)
        pdf.endForm()  # type: ignore[attr-defined]
        pdf.translate(50, -100)  # type: ignore[attr-defined]
        pdf.doForm("stamp")  # type: ignore[attr-defined]

    (page,) = read(pdfs.make(tmp_path / "a.pdf", draw))
    assert "Zebulon" not in bytes_of(page)
    assert page.notices == ("possible failed redaction: 18 characters under a box",)
