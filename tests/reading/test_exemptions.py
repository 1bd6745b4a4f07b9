import pytest

from foia_scan.reading.exemptions import codes


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("To: (b)(6)", ["(b)(6)"]),
        ("(b)(7)(C) and (b) (7) (E)", ["(b)(7)(C)", "(b)(7)(E)"]),
        ("(b)(6)(b)(7)(C)", ["(b)(6)", "(b)(7)(C)"]),
        ("(b)(6);(b)(7)(C)", ["(b)(6)", "(b)(7)(C)"]),
        ("[b6] wrote, [b7C] read", ["(b)(6)", "(b)(7)(C)"]),
        ("RELEASE IN PART B5,B6", ["(b)(5)", "(b)(6)"]),
        ("b6 b7c", ["(b)(6)", "(b)(7)(C)"]),
        ("b(5)", ["(b)(5)"]),
        ("(b)(5) (b)(5)", ["(b)(5)"]),
        # look-alikes
        ("5 U.S.C. § 552(b)(5)", []),
        ("Fed. R. Civ. P. 12(b)(6)", []),
        ("a B-52 and a B2B firm", []),
        ("subsection (b) of this", []),
        ("web6 b10 B777", []),
    ],
)
def test_codes(text: str, found: list[str]) -> None:
    assert list(codes(text)) == found
