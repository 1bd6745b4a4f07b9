"""Whose paper somebody got, or put out, without a verb of saying of its own."""

import pytest

from foia_scan.statements.quotations import quotations
from foia_scan.statements.saying.reporting import frames
from tests.statements.made import TOPIC


def sources(text: str) -> list[str]:
    return [f.source for f in frames(text, quotations(text), TOPIC.organization_pattern)]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("We got a message from the Elm Port on May 3 of last year saying that towns may leave.", "the Elm Port"),
        ("I was sent a note from ICE telling me that towns may leave.", "ICE"),
        (
            "In June of last year the Elm Port put out a paper with the steps by which a town could leave.",
            "the Elm Port",
        ),
        ("The Bureau had mailed the towns a sheet listing the conditions under which a town leaves.", "The Bureau"),
        (
            "In May 2009, the Elm Port handed the mayors a sheet with one answer on it: no town had to join.",
            "the Elm Port",
        ),
        ("The form that we received in February stated that towns may leave.", "the form we received"),
        ("The one we were sent on May 3 states that no town may leave.", "the paper we received"),
    ],
)
def test_whose_paper_it_is(text: str, source: str) -> None:
    assert source in sources(text)


@pytest.mark.parametrize(
    "text",
    [
        "We got a message from the Elm Port and put it away.",
        "The Bureau put out a fire in the yard with the steps by which it is done.",
        "The Bureau handed the mayors a sheet with its address on it.",
        "The form that we received in May was torn.",
    ],
)
def test_what_was_done_with_a_paper_tells_nothing(text: str) -> None:
    assert sources(text) == []
