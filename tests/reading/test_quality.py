import pytest
from hypothesis import given
from hypothesis import strategies as st

from foia_scan.reading import quality
from foia_scan.reading.quality import defect

SENTENCE = "The county sheriff wrote to the agency in August and asked to opt out of the program. "


@pytest.mark.parametrize(
    ("text", "flaw"),
    [
        (SENTENCE * 4, None),
        ("(202) 555-0117 10/1/2010 $4,000 12 34 56", None),
        ("From: tara.bellion@urs.com To: jolie.harrison@noaa.gov https://www.justice.gov/oip/foia-guide-2004", None),
        ("FM AMEMBASSY KUALA LUMPUR TO RUEHC SECSTATE WASHDC PRIORITY INFO RUCNASE ASEAN MEMBER", None),
        ("ТЕКСТ НА ДРУГОМ ЯЗЫКЕ " * 10, None),
        ("保安コミュニティ計画に参加する必要はない " * 5, None),
        (SENTENCE.replace(" ", "") * 3, "run together"),
        ("(cid:12)(cid:77)(cid:3) " * 20, "numbers of glyphs"),
        ("Thi\ufffd i\ufffd \ufffd\ufffd\ufffd \ufffdnreadable \ufffd\ufffd", "no meaning"),
        ("7KLV DJUHHPHQW LV EHWZHHQ WKH FRXQWB DQG WKH VWDWH RI )ORULGD XQGHU VHFWLRQ", "make no sense"),
        ("xkqzt bvnmw plkjh gfdsq wrtzp mnbvc xzqwr tplkj hgfds zxcvb nmlkj qwrtp", "make no sense"),
    ],
)
def test_defects(text: str, flaw: str | None) -> None:
    found = defect(text)
    assert (found is None) if flaw is None else (found is not None and flaw in found)


SHAPES = (
    *(r"[(\"“]?[A-Z]?[a-z]{1,30}[.,;:)’]{0,2}", r"[bcdfgst]{5,8}[ae]?", r"([a-z][A-Z]){1,4}", r"[A-Z]{2,6}"),
    *(r"[a-z]\.&[a-z’]{3}é?", r"Ж[a-z]{3}", r"[a-z.]{20,40}", r"\d/\d|_{4}|[a-z]{2}\.{30}\d"),
)


@given(st.lists(st.one_of(*(st.from_regex(shape, fullmatch=True) for shape in SHAPES)), min_size=3), st.integers(0, 9))
def test_the_first_look_at_words_passes_none_with_a_flaw(odd: list[str], plain: int) -> None:
    words = [*odd, *SENTENCE.split()[:plain]]
    assert not (quality._is_ordinary(" ".join(words)) and quality._flaw_of_words(words))
    assert quality._is_ordinary(SENTENCE)


@given(st.text(st.characters(), max_size=40))
def test_the_first_look_at_a_text_passes_no_character_without_a_meaning(text: str) -> None:
    assert not (quality._is_whole(text) and quality._BROKEN.search(text))
    assert quality._is_whole("Plain words,\n“and” – more.")
