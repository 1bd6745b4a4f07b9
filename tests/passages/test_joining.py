"""Running text keeps its way back to the page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foia_scan.passages.joining import Flow, hyphenated, join, repeated_heads
from foia_scan.records import BodyLine, Page


def flow_of(*pages: str, opens: tuple[int, ...] = (0,)) -> tuple[Flow, dict[int, Page]]:
    made = {n: Page("f" * 64, n, "text", text) for n, text in enumerate(pages, 1)}
    body: list[BodyLine] = []
    for number, text in enumerate(pages, 1):
        at = 0
        for line in text.split("\n"):
            body.append(BodyLine(number, at, at + len(line), "text", len(body) in opens))
            at += len(line) + 1
    own = hyphenated([line for text in pages for line in text.split("\n")])
    heads = repeated_heads(body, made)
    return join(body, made, [i for i in range(len(body)) if i not in heads], own), made


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        ("The town may\nleave.", "The town may leave."),
        ("Taking part is volun-\ntary.", "Taking part is voluntary."),
        ("It may opt-\nout of it.", "It may opt-out of it."),
        ("the deep-\nwater port", "the deepwater port"),
        ("a deep-water port, the deep-\nwater port", "a deep-water port, the deep-water port"),
        ("the Tri-\nCounty line", "the Tri-County line"),
        ("soft\u00ad\nened", "softened"),
    ],
)
def test_line_ends(lines: str, text: str) -> None:
    assert flow_of(lines)[0].text == text


def test_paragraphs_are_parted_and_false_ends_are_not() -> None:
    flow, _ = flow_of("The first ends here.\nThe second begins.", opens=(0, 1))
    assert flow.text == "The first ends here.\n\nThe second begins."
    flow, _ = flow_of("A sentence that is long enough and runs over the\nend of the page.", opens=(0, 1))
    assert "\n\n" not in flow.text


def test_a_span_over_a_page_end_has_a_piece_on_each() -> None:
    flow, pages = flow_of("It was said that the county\nmay", "leave at once.")
    start = flow.text.index("county")
    pieces = flow.pieces(start, len(flow.text))
    assert [(p.page, pages[p.page].text[p.start : p.end]) for p in pieces] == [
        (1, "county\nmay"),
        (2, "leave at once."),
    ]


def test_a_title_repeated_in_mid_sentence_is_left_out() -> None:
    first = "The harbor board told the ministry on Friday that"
    flow, _ = flow_of(first, "HARBOR REPORT (cont'd)\nWeek of May 3\nno ship may leave.", opens=(0, 1, 2, 3))
    assert flow.text == first + " no ship may leave."


def test_a_sentence_that_goes_on_with_a_name_keeps_it() -> None:
    flow, _ = flow_of(
        "The harbor board told the ministry on Friday that", "Ada Merrow had left\nthe town.", opens=(0, 1)
    )
    assert "Ada Merrow had left the town." in flow.text


LINES = st.lists(st.from_regex(r"[a-z]{1,8}( [a-z]{1,8}){0,3}-?", fullmatch=True), min_size=1, max_size=6)


@given(LINES, st.data())
def test_every_piece_holds_the_letters_of_its_span(lines: list[str], data: st.DataObject) -> None:
    flow, pages = flow_of("\n".join(lines))
    start = data.draw(st.integers(0, len(flow.text)))
    end = data.draw(st.integers(start, len(flow.text)))
    letters = "".join(c for c in flow.text[start:end] if c.isalnum())
    on_page = "".join(c for p in flow.pieces(start, end) for c in pages[p.page].text[p.start : p.end] if c.isalnum())
    assert on_page == letters
