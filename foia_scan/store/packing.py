"""Pages and findings packed as rows of the database, which is how they go from process to process.

Whoever works on a page opens it; the process that owns the database only carries the rows in and out. To make and to
pickle the records themselves would cost it more than SQLite does.
"""

from __future__ import annotations

import gzip
import io
import json
import pickle
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from foia_scan.records import Document, Page, PageState, Passage, Statement
from foia_scan.store import rows
from foia_scan.store.rows import Row


@dataclass(slots=True)  # never changed, and sent from process to process: frozen ones are packed by Python
class PackedPage:
    row: Row
    concerns: bool = False
    """Whether the page, as it reads here, is about the topic's program."""
    begins: bool | None = None
    """Whether a document surely begins on top of the page, as it reads here; None where nobody asked."""

    @property
    def file(self) -> str:
        return str(self.row["sha256"])

    @property
    def number(self) -> int:
        return int(self.row["number"])

    @property
    def state(self) -> PageState:
        state: PageState = self.row["state"]
        return state

    @property
    def text(self) -> str:
        return str(self.row["text"])

    @property
    def error(self) -> str | None:
        error: str | None = self.row["error"]
        return error

    @property
    def notices(self) -> tuple[str, ...]:
        return tuple(json.loads(self.row["notices"]))

    @property
    def is_flat(self) -> bool:
        """Whether it has a text layer whose layout was not read yet."""
        return self.state == "text" and bool(self.text) and bool(self.row["width"]) and self.row["words"] == "[]"

    @property
    def lacks_second_reading(self) -> bool:
        """Whether it has a text layer (and was not cut from a file without pages) and was not recognized too."""
        return self.state == "text" and bool(self.row["width"]) and not self.row["other_reader"]

    def opened(self) -> Page:
        return rows.page_record(self.row)


def packed(page: Page, *, concerns: bool = False, begins: bool | None = None) -> PackedPage:
    return PackedPage(rows.page_row(page), concerns, begins)


def opened(pages: Iterable[PackedPage]) -> tuple[Page, ...]:
    return tuple(page.opened() for page in pages)


def bundled(pages: Iterable[PackedPage]) -> bytes:
    """Pages that are many as one: to hold them all as rows would take six times the memory.

    They are taken, and come out again, one by one.
    """
    content = io.BytesIO()
    with gzip.GzipFile(fileobj=content, mode="wb", compresslevel=1, mtime=0) as file:
        for page in pages:
            pickle.dump(dict(page.row), file, pickle.HIGHEST_PROTOCOL)
    return content.getvalue()


def unbundled(bundle: bytes) -> Iterator[PackedPage]:
    with gzip.GzipFile(fileobj=io.BytesIO(bundle)) as file:
        while file.peek(1):
            yield PackedPage(pickle.load(file))


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found in a file, or in a section of it."""

    documents: tuple[Row, ...] = ()
    passages: tuple[Row, ...] = ()
    statements: tuple[Row, ...] = ()

    @classmethod
    def of(
        cls,
        topic: str,
        sha256: str,
        documents: Iterable[Document],
        passages: Iterable[Passage] = (),
        statements: Iterable[Statement] = (),
    ) -> Findings:
        return cls(
            tuple(rows.document_row(document, sha256) for document in documents),
            tuple(rows.passage_row(passage, topic) for passage in passages),
            tuple(rows.statement_row(statement, topic) for statement in statements),
        )

    @property
    def positions(self) -> int:
        """Statements that take a position."""
        return sum(row["position"] is not None for row in self.statements)

    @property
    def speakers(self) -> Iterator[str]:
        return (row["speaker"] for row in self.statements if row["speaker"])
