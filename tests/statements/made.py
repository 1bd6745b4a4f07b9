"""Documents made for the tests of this stage."""

from dataclasses import replace
from typing import Any

from foia_scan import passages, statements
from foia_scan.records import BodyLine, Document, Page, PageState, Person, Statement
from foia_scan.topics import load

FILE = "f" * 64
TOPIC = load("secure-communities")
MERROW = Person("Ada Merrow", "Director", "ICE", "signature")


def memo(date: str | None) -> Document:
    """An empty memo of one page, by nobody to nobody."""
    return Document(
        id="d",
        file=FILE,
        kind="memo",
        title="",
        date=date,
        date_source="header" if date else None,
        date_text="",
        author=None,
        recipients=(),
        copied=(),
        status="unknown",
        first_page=1,
        last_page=1,
        bates_first=None,
        bates_last=None,
        body=(),
    )


def read(text: str, **rest: Any) -> list[Statement]:
    """Positions in a one-page document; each line of ``text`` is a paragraph."""
    return [each for each in found_in(text, **rest) if each.position]


def found_in(text: str, state: PageState = "text", about: bool = True, **rest: Any) -> tuple[Statement, ...]:
    """Positions and mentions. ``about``: whether the rest of the file is about the program."""
    lines, at = [], 0
    for line in text.split("\n"):
        lines.append(BodyLine(1, at, at + len(line), "text", True))
        at += len(line) + 1
    document = replace(
        memo("2010-08-03"), title="Secure Communities", author=MERROW, people=(MERROW,), body=tuple(lines)
    )
    document = replace(document, **rest)
    page = Page(FILE, 1, state, text)
    found = passages.find([document], [page], TOPIC)
    return statements.extract([document], found, [page], TOPIC, about)


def looked_at(text: str) -> bool:
    """Whether a document's sentence is asked for a position at all: an entry of the pack without a watched word of its
    own fires in a test of its words and never in a paper."""
    return TOPIC.may_imply(text) or TOPIC.bears(text)
