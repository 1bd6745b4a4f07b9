"""What lies under a box must not come out anywhere; what lies beside it must."""

from pathlib import Path

import pytest

from tests import pdfs
from tests.reading.conftest import Reader

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
}
VISIBLE = {
    "box beside text": pdfs.both(AROUND, pdfs.at(72, 300, SECRET), pdfs.box(72, 330, 120, 16)),
    "text on a box": pdfs.both(AROUND, pdfs.box(70, 298, 120, 16), pdfs.colored(1, pdfs.at(72, 300, SECRET))),
    "light box": pdfs.both(AROUND, pdfs.at(72, 300, SECRET), pdfs.box(70, 298, 120, 16, gray=0.8)),
    "translucent box": pdfs.both(AROUND, pdfs.at(72, 300, SECRET), pdfs.box(70, 298, 120, 16, alpha=0.4)),
    "white on white": pdfs.both(AROUND, pdfs.colored(1, pdfs.at(72, 300, SECRET))),
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
