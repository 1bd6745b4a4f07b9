import pytest

from foia_scan.reading.raw import RawLine
from foia_scan.reading.withholding import merged, redactions
from foia_scan.records import Redaction

BOX = (72.0, 100.0, 300.0, 160.0)


@pytest.mark.parametrize(
    ("text", "place", "codes"),
    [
        ("(b)(5)", (150, 120, 190, 132), ("(b)(5)",)),  # on the box
        ("(b)(5)", (304, 120, 340, 132), ("(b)(5)",)),  # right beside it
        ("b6, b7C", (150, 120, 190, 132), ("(b)(6)", "(b)(7)(C)")),
    ],
)
def test_a_box_with_its_codes(text: str, place: tuple[float, float, float, float], codes: tuple[str, ...]) -> None:
    assert redactions([BOX], [RawLine(text, place)]) == (Redaction(codes, drawn=True, place=BOX),)


def test_a_code_far_from_the_box_stands_for_itself() -> None:
    found = redactions([BOX], [RawLine("(b)(6)", (72, 300, 110, 312)), RawLine("Rule 12(b)(6)", (72, 400, 150, 412))])
    assert found == (
        Redaction((), drawn=True, place=BOX),
        Redaction(("(b)(6)",), drawn=False, place=(72, 300, 110, 312)),
    )


def test_a_code_without_a_place() -> None:
    assert redactions([], [RawLine("To: (b)(6)")]) == (Redaction(("(b)(6)",), drawn=False, place=None),)


@pytest.mark.parametrize(
    ("boxes", "expected"),
    [
        ([(0, 0, 100, 12), (0, 12, 98, 24), (0, 24, 99, 36)], ((0, 0, 100, 36),)),  # line by line
        ([(0, 0, 50, 12), (50, 0, 100, 12)], ((0, 0, 100, 12),)),  # word by word
        ([(0, 0, 50, 12), (70, 0, 100, 12)], ((0, 0, 50, 12), (70, 0, 100, 12))),
        ([(0, 0, 50, 12), (0, 30, 50, 42)], ((0, 0, 50, 12), (0, 30, 50, 42))),
    ],
)
def test_boxes_that_touch_are_one(boxes: list, expected: tuple) -> None:
    assert merged(boxes) == expected
