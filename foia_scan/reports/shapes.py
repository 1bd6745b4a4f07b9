"""What can be listed, and how each format writes one of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any

from foia_scan.reports import cells, contract, machine, markdown, versions
from foia_scan.reports.formats import Format
from foia_scan.store.standing import FileStatus

if TYPE_CHECKING:
    from rich.console import RenderableType


@dataclass(frozen=True, slots=True)
class Shape:
    """How one kind of finding is written."""

    name: str
    """Plural, for messages."""
    as_json: Callable[[Any], contract.Json]
    columns: cells.Columns
    as_markdown: Callable[[Any], str]
    as_rows: Callable[[Any], Iterable[Any]] = lambda found: (found,)
    """The rows of a spreadsheet that one of it takes."""

    def write(self, rows: Iterable[Any], format: Format) -> Iterator[str]:
        """The rows in any format but the table, in parts."""
        if format is Format.JSON:
            return machine.json_list(map(self.as_json, rows))
        if format is Format.JSONL:
            return machine.json_lines(map(self.as_json, rows))
        if format is Format.CSV:
            return machine.csv_lines(self.columns, chain.from_iterable(map(self.as_rows, rows)))
        return markdown.joined(map(self.as_markdown, rows))

    def table(self, rows: Sequence[Any], width: int) -> RenderableType:
        from foia_scan.reports import terminal

        if self is PAIRS:
            return terminal.contradictions(rows, width)
        tables: dict[str, Callable[[Sequence[Any]], RenderableType]] = {
            "statements": terminal.timeline,
            "documents": terminal.documents,
            "hits": terminal.hits,
            "speakers": terminal.speakers,
            "files": terminal.files,
            "versions": terminal.families,
        }
        return tables[self.name](rows)


STATEMENTS = Shape("statements", contract.statement_json, cells.STATEMENT, markdown.statement_markdown)
PAIRS = Shape("contradictions", contract.pair_json, cells.PAIR, markdown.pair_markdown)
DOCUMENTS = Shape("documents", contract.document_json, cells.DOCUMENT, markdown.document_markdown)
HITS = Shape("hits", contract.hit_json, cells.HIT, markdown.hit_markdown)
SPEAKERS = Shape("speakers", contract.speaker_json, cells.SPEAKER, markdown.speaker_markdown)
BATES = Shape("Bates numbers", contract.bates_json, cells.BATES, markdown.bates_markdown)
REDACTIONS = Shape("redactions", asdict, cells.REDACTION, markdown.redaction_markdown)
FILES = Shape("files", FileStatus._asdict, cells.FILE, markdown.file_markdown)
VERSIONS = Shape("versions", contract.family_json, cells.VERSION, markdown.family_markdown, versions.rows)
