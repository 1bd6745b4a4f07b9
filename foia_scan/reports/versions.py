"""Versions of a document in words: what they are, in which order, and how each differs from the one before it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from foia_scan.records import Difference
from foia_scan.reports import wording
from foia_scan.store.found import FoundDocument, FoundFamily

_ORDERED = {"date": "by date", "growth": "by length", "collection": "as released", "status": "by status"}
_DIFFERS = {"tags": "version difference in the topic's words", "words": "other words"}


@dataclass(frozen=True, slots=True)
class VersionRow:
    """A version on one row, or one of the differences between it and the version before it."""

    family: str
    number: int
    """1-based."""
    versions: int
    document: FoundDocument
    ordered_by: str
    difference: Difference | None
    withheld: str
    """"this" or "before": which of the two withholds; "" if neither does."""


def rows(found: FoundFamily) -> Iterator[VersionRow]:
    """Each version, followed by its differences from the one before it."""
    for number, (document, why) in enumerate(zip(found.members, found.orders, strict=True), 1):
        yield VersionRow(found.id, number, len(found.members), document, why, None, "")
        for difference in found.differences:
            if difference.later == document.id:
                by = {"": "", document.id: "this"}.get(difference.withheld_by, "before")
                yield VersionRow(found.id, number, len(found.members), document, why, difference, by)


def title(found: FoundFamily) -> str:
    """Of the last version that has one."""
    return next((document.title for document in reversed(found.members) if document.title), "untitled")


def version(found: FoundFamily, number: int) -> str:
    """Such as "2: 2010-06-11, final memo, Dana Whitfield (draft before final)"; ``number`` is 1-based."""
    document, why = found.members[number - 1], found.orders[number - 1]
    shown = " ".join(part for part in (document.status, document.kind) if part != "unknown")
    said = ", ".join(filter(None, (document.date or wording.UNDATED, shown, document.author)))
    return f"{number}: {said}" + (f" ({_ORDERED.get(why, why)})" if why else "")


def places(document: FoundDocument) -> str:
    """Where a version stands: its own place, and those of its copies."""
    return "; ".join([wording.document_place(document), *map(wording.source_place, document.sources)])


def difference(found: FoundFamily, which: Difference) -> str:
    """Such as "1 to 2: version difference in the topic's words (mandatory)"."""
    numbers = {document.id: number for number, document in enumerate(found.members, 1)}
    where = f"{numbers[which.earlier]} to {numbers[which.later]}"
    tags = f" ({', '.join(which.tags)})" if which.tags else ""
    if which.kind == "withheld":
        codes = f" under {', '.join(which.exemptions)}" if which.exemptions else ""
        return f"{where}: {numbers[which.withheld_by]} withholds{codes} what the other shows{tags}"
    return f"{where}: {_DIFFERS[which.kind]}{tags}"
