"""No line is lost and none is there twice, whatever the pages hold."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from foia_scan import documents
from foia_scan.records import Document, Page
from tests.documents import test_kinds
from tests.documents.paper import pages, topic

_ROWS = st.sampled_from(
    [
        "",
        "From: Marlowe, Ellen",
        "Sent: Friday, May 07, 2010 5:02 PM",
        "To: Harker, Joe;",
        "Subject: RE: Port",
        "-----Original Message-----",
        "> Can any port pull out?",
        "On Aug 31, 2010, at 4:02 PM, Harker, Joe wrote:",
        "Q. Must a port join? A. No.",
        "Mr. OSTER. I was told so.",
        "MEMORANDUM FOR: Ruth Abel, Director",
        "DEPOSITION OF CARL OSTER",
        "Dear Secretary Abel:",
        "Sincerely,",
        "Ann Doyle",
        "THE ALDEN COURIER",
        "August 20, 2010",
        "Page 2",
        "(b)(6)",
        "12  A. It may not,",
        "RELEASE IN PART B6",
        "~running head",
        "The port asked whether it could stay out of the program, and nobody in the room could say that it could not.",
        "1. Must a port join? No.   It need not.",
        "\N{BULLET} If asked: yes.",
        "[b6] <script> =1+1 \x1b[31m",
    ]
)


def check(made: tuple[Page, ...], found: tuple[Document, ...]) -> None:
    """Each character of a body line stands in one document's body line, quote marks and line numbers aside."""
    covered: Counter[tuple[int, int]] = Counter()
    for document in found:
        assert document.body
        assert document.first_page == min(line.page for line in document.body)
        assert document.last_page == max(line.page for line in document.body)
        for line in document.body:
            covered.update((line.page, at) for at in range(line.start, line.end))
        for turn in document.turns:
            assert 0 <= turn.first <= turn.last < len(document.body)
            assert document.body[turn.first].role == "text"
    assert all(count == 1 for count in covered.values())
    for page in made:
        for line in page.lines:
            text = page.text[line.start : line.end]
            inside = [(page.number, at) in covered for at in range(line.start, line.end) if not page.text[at].isspace()]
            if line.role != "body":
                assert not any(inside)
            elif text.strip(" >|0123456789"):
                assert inside[-1]
                assert all(inside[len(text.split(" ")[0]) :])


@given(st.lists(st.lists(_ROWS, max_size=14), min_size=1, max_size=5))
def test_every_line_belongs_to_exactly_one_document(rows: list[list[str]]) -> None:
    made = pages("\f".join("\n".join(page) or " " for page in rows))
    check(made, documents.split(made, topic()))


def test_real_looking_documents_are_whole() -> None:
    bound = "\f".join(
        value.strip("\n") for name, value in vars(test_kinds).items() if name.isupper() and isinstance(value, str)
    )
    made = pages(bound)
    check(made, documents.split(made, topic()))


@given(st.text(max_size=400))
def test_any_text_is_taken(text: str) -> None:
    made = (Page("f", 1, "text", text),)
    for document in documents.split(made, topic()):
        for line in document.body:
            assert 0 <= line.start <= line.end <= len(text)


def test_ids_are_stable_and_unique() -> None:
    made = pages(test_kinds.LETTER + "\f" + test_kinds.MEMO)
    first, again = documents.split(made, topic()), documents.split(made, topic())
    assert first == again
    assert len({document.id for document in first}) == len(first)


def test_no_pages_no_documents() -> None:
    assert documents.split((), topic()) == ()
