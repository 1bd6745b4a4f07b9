"""Where the items of a list open."""

import pytest

from tests.documents.paper import one, pages

HEAD = """HARBOR WATCH
July 1, 2010

The harbor master told the pilots on Monday what the port knows of the lamps and of the count.
"""


def opening(text: str) -> list[str]:
    """The lines of text that open a paragraph or an item."""
    (page,) = pages(HEAD + text)
    lines = [line for line in one(HEAD + text).body if line.role == "text" and line.opens]
    return [page.text[line.start : line.end] for line in lines]


@pytest.mark.parametrize("mark", ["-", "–", "•"])
def test_each_item_of_a_list_opens_though_the_one_before_fills_its_line(mark: str) -> None:
    first = f"{mark} The port pays for all of its own lamps from the fall on, and nobody else pays for any of them"
    second = f"{mark} 12 of the ships carry none"
    assert opening(f"{first}\n{second}")[-2:] == [first, second]


def test_a_dash_in_a_sentence_opens_nothing() -> None:
    first = "The port pays for all of its own lamps from the fall on, and nobody else pays for any of them"
    assert opening(f"\n{first}\n- or so the pilot says, who was never asked.")[-1] == first


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("VI. Lamps.", "heading"),
        ("VI. Lamps. Each port may put out its own on thirty days’ notice.", "text"),
    ],
)
def test_a_numbered_heading_ends_where_a_sentence_begins(line: str, role: str) -> None:
    above = "V. Count. The port counts its lamps each spring and tells the pilots of it."
    text = f"{HEAD}\n{above}\n\n{line}\n\nSigned on Monday.\n"
    (page,) = pages(text)
    roles = {page.text[at.start : at.end]: at.role for at in one(text).body}
    assert roles[line] == role
