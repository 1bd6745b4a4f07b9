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


@given(st.from_regex(r"[(\"“]?(?:[A-Z]?[a-z]{1,30}|[bcdfgst]{5,8}[ae]?|www)[.,;:)’]{0,2}", fullmatch=True))
def test_a_plain_word_is_judged_as_any_other(word: str) -> None:
    assert quality._shape(word) == quality._by_its_tokens(word)


@given(st.text(st.characters(), max_size=40))
def test_the_first_look_at_a_text_passes_no_character_without_a_meaning(text: str) -> None:
    assert not (quality._is_whole(text) and quality._BROKEN.search(text))
    assert quality._is_whole("Plain words,\n“and” – more.")
