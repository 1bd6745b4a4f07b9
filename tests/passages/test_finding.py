"""Which documents of a release are searched for passages."""

import pytest

from foia_scan import documents, passages
from foia_scan.topics import load
from tests.documents.paper import pages

TOPIC = load("secure-communities")


@pytest.mark.parametrize(
    ("text", "searched"),
    [
        ("I told the man from ICE that we can say no to it.", True),
        ("I told the man from the bank that we can say no to it.", False),
    ],
)
def test_a_paper_without_a_watched_word_is_searched_if_it_bears_a_mark_of_the_program(
    text: str, searched: bool
) -> None:
    held = pages(f"MEMORANDUM\nMay 3, 2010\n\n{text}")
    found = documents.split(held, TOPIC)
    assert bool(passages.find(found, held, TOPIC)) is searched
