"""Documents made for the tests of this stage."""

from dataclasses import replace
from typing import Any

from foia_scan import passages, statements
from foia_scan.records import BodyLine, Document, DocumentKind, Page, PageState, Person, Statement
from foia_scan.statements.for_whom.affiliations import Affiliations
from foia_scan.statements.for_whom.belonging import Bearer
from foia_scan.statements.naming.introduced_people import introduced
from foia_scan.statements.naming.known_people import Known, known_in
from foia_scan.statements.near_words import Words
from foia_scan.statements.quotations import quotations
from foia_scan.statements.saying.reporting import frames
from foia_scan.statements.when.saying_date import saying_date
from foia_scan.statements.writers.own_voice import Holder
from foia_scan.topics import load

FILE = "f" * 64
TOPIC = load("secure-communities")
MERROW = Person("Ada Merrow", "Director", "ICE", "signature")
SHERIFF = Person("Ben Orr", "Sheriff", "Elm County Sheriff's Office", "signature")
NEWS = {"kind": "news", "author": Person("The Elm Courier", "", "The Elm Courier", "outlet")}


def named_in(text: str, people: tuple[Person, ...] = ()) -> Known:
    """People, and whom the one paper of a release names in full."""
    return known_in((*people, *introduced(text, TOPIC, text)), text, TOPIC)


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


def sources(text: str) -> list[str]:
    """Whom the reporting clauses of a text name."""
    return [f.source for f in frames(text, quotations(text), TOPIC.organization_pattern)]


def date_of(
    text: str, cue: str, own: str | None = "2010-08-03", lead: str = "", rule: str = "source-named"
) -> str | None:
    """The day of what stands at ``cue``; ``own`` is the date of the paper, ``lead`` what stands before the text."""
    found = frames(text, quotations(text))
    holder = Holder("X", "", "", "paraphrased", rule, found[0] if found else None)
    return saying_date(text, text.index(cue), holder, memo(own), lead)[0]


def body(
    name: str,
    role: str,
    text: str,
    *,
    author: Person | None = None,
    kind: DocumentKind = "news",
    people: tuple[Person, ...] = (),
) -> str:
    """The body that the rules give a person of a paper, before all evidence is weighed."""
    document = replace(memo("2010-08-03"), kind=kind, author=author, people=people)
    return Affiliations(document, text, Words(text), named_in(text, people), TOPIC, "", "FBI").of(name, role)[0]


def bearer(name: str, role: str, text: str, *, told: str = "", document: Document | None = None) -> Bearer:
    """A person whose body is looked for in a text."""
    return Bearer(name, role, told, "", "source-named", document or memo("2010-08-03"), text, text, (), "", "")
