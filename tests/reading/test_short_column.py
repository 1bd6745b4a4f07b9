"""A column beside a much shorter one, and text that only looks like one."""

from foia_scan.reading.columns import arrange
from foia_scan.reading.placed import PlacedWord


def row(text: str, x0: float, top: float) -> list[PlacedWord]:
    words, x = [], x0
    for word in text.split():
        words.append(PlacedWord(word, (x, top, x + 5.0 * len(word), top + 10), None))
        x += 5.0 * len(word) + 4
    return words


LEFT = [
    "the harbor board met on the first day",
    "of the month and read the two letters",
    "that had come from the ministry about",
] * 4


def test_a_last_column_of_two_lines_is_read_after_the_first() -> None:
    words = [w for i, line in enumerate(LEFT) for w in row(line, 72, 72 + 14 * i)]
    words += row("the harbor, and nothing more was said", 330, 72) + row("that evening.", 330, 86)
    lines = arrange(words)
    assert [line.text for line in lines][-2:] == ["the harbor, and nothing more was said", "that evening."]
    assert {line.column for line in lines} == {0, 1}


def test_lines_of_the_second_column_that_stand_between_those_of_the_first() -> None:
    words = [w for i, line in enumerate(LEFT) for w in row(line, 72, 72 + 14 * i)]
    words += [w for i in range(5) for w in row("ferries ran late all week", 330, 79 + 14 * i)]
    assert [line.text for line in arrange(words)][:12] == LEFT


def test_a_date_at_the_right_edge_of_a_letter_is_no_column() -> None:
    words = [w for i, line in enumerate(LEFT) for w in row(line, 72, 72 + 14 * i)]
    words += row("May 3, 2010", 330, 72)
    assert {line.column for line in arrange(words)} == {0}


def test_a_stamp_far_below_the_text_is_of_no_column() -> None:
    words = [w for i, line in enumerate(LEFT) for w in row(line, 72, 72 + 14 * i)]
    words += row("the harbor, and nothing more was said", 330, 72) + row("CBA 000417", 430, 400)
    assert [line.text for line in arrange(words)][12:] == ["the harbor, and nothing more was said", "CBA 000417"]


def test_the_last_words_of_a_text_are_a_column_in_whichever_number() -> None:
    words = [w for i, line in enumerate(LEFT) for w in row(line, 72, 72 + 14 * i)]
    assert {line.column for line in arrange([*words, *row("that evening.", 330, 72)])} == {0, 1}
    assert {line.column for line in arrange([*words, *row("Page 3", 330, 72)])} == {0}
