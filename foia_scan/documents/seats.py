"""Where senders and receivers sit, which an agency's directory shows as it shows a body: "Roe, Ann (BOS)"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from foia_scan.bodies import is_a_citys
from foia_scan.documents.rows import Row
from foia_scan.documents.threads import DIRECTORY
from foia_scan.records import Document, Person


def without_seats(documents: Sequence[Document], rows: Sequence[Row]) -> list[Document]:
    """The same documents; a city's letters are nobody's body, and whom they are shown with is of the directory."""
    shown = {p.organization for document in documents for p in _shown(document) if len(p.organization) == 3}
    text = " ".join(row.text for row in rows) if shown else ""
    seats = {short for short in shown if is_a_citys(short, text)}
    return [_without(document, seats) for document in documents] if seats else list(documents)


def _shown(document: Document) -> tuple[Person, ...]:
    return (*((document.author,) if document.author else ()), *document.recipients, *document.copied)


def _without(document: Document, seats: set[str]) -> Document:
    author = document.author
    if author is not None and author.organization in seats:
        rule = DIRECTORY if author.rule == "from-header" else author.rule
        author = Person(author.name, author.role, "", rule)
    return replace(
        document,
        author=author,
        recipients=tuple(_unseated(person, seats) for person in document.recipients),
        copied=tuple(_unseated(person, seats) for person in document.copied),
        people=tuple(_unseated(person, seats) for person in document.people),
    )


def _unseated(person: Person, seats: set[str]) -> Person:
    return replace(person, organization="") if person.organization in seats else person
