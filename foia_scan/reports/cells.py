"""One row of a spreadsheet for each finding: flat columns, each with what it takes from the finding."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from operator import attrgetter
from typing import Any

from foia_scan.records import Difference
from foia_scan.reports import contract, versions
from foia_scan.reports.versions import VersionRow
from foia_scan.reports.wording import source_place
from foia_scan.store.found import FoundPair

Cell = str | int | float | None
Columns = Mapping[str, Callable[[Any], Cell]]


def _taken(path: str, *names: str) -> dict[str, Callable[[Any], Cell]]:
    """Columns that are named as the attributes below ``path``."""
    return {name: attrgetter(f"{path}.{name}" if path else name) for name in names}


def _listed(values: Iterable[object]) -> str:
    return "; ".join(map(str, values))


def _yes(value: bool) -> str:
    return "yes" if value else "no"


_DOCUMENT_FACTS: dict[str, Callable[[Any], Cell]] = {
    "document_kind": attrgetter("document.kind"),
    "document_title": attrgetter("document.title"),
    "document_date": attrgetter("document.date"),
    "document_status": attrgetter("document.status"),
    "document_id": attrgetter("document.id"),
}

STATEMENT: Columns = {
    **_taken("statement", "id", "date"),
    "date_precision": lambda found: contract.precision(found.statement.date),
    **_taken("statement", "date_source", "speaker", "role", "organization", "question", "position", "certainty"),
    **_taken("statement", "effective", "attribution", "audience"),
    "jurisdictions": lambda found: _listed(found.statement.jurisdictions),
    **_taken("statement", "program"),
    "tags": lambda found: _listed(found.statement.tags),
    **_taken("statement", "quote", "context"),
    **_taken("", "file"),
    **_taken("statement", "page"),
    "pages": lambda found: _listed(found.pages),
    **_taken("", "bates", "method", "confidence", "confidence_min", "page_confidence", "page_confidence_min"),
    **_DOCUMENT_FACTS,
    "sources": lambda found: _listed(map(source_place, found.sources)),
    "beside": lambda found: _listed(found.statement.notes),
    "rules": lambda found: _listed(f"{name}: {rule}" for name, rule in found.statement.rules.items()),
    **_taken("statement", "sha256"),
    **_taken("", "verdict", "note"),
}

_EACH_SIDE = (
    "date speaker role organization question position certainty audience attribution quote file page bates method "
    "confidence confidence_min document_kind document_status id"
).split()


def _side(side: str) -> dict[str, Callable[[Any], Cell]]:
    def column(name: str) -> Callable[[FoundPair], Cell]:
        return lambda found: STATEMENT[name](getattr(found, side))

    return {f"{side}_{name}": column(name) for name in _EACH_SIDE}


PAIR: Columns = {
    **_taken("pair", "id", "kind", "strength"),
    "audience_split": lambda found: _yes(found.pair.audience_split),
    **_taken("pair", "days_apart", "why"),
    **_side("earlier"),
    **_side("later"),
    **_taken("pair", "innocent"),
    "rules": lambda found: _listed(found.pair.rules),
    **_taken("", "verdict", "note"),
}

DOCUMENT: Columns = {
    **_taken("", "id", "kind", "date"),
    "date_precision": lambda found: contract.precision(found.date),
    **_taken("", "date_source", "author", "organization"),
    "recipients": lambda found: _listed(found.recipients),
    "copied": lambda found: _listed(found.copied),
    **_taken("", "title", "status", "file", "first_page", "last_page", "bates_first", "bates_last", "statements"),
    "custodians": lambda found: _listed(found.custodians),
    "sources": lambda found: _listed(map(source_place, found.sources)),
    **_taken("", "family", "sha256"),
}


def _of_difference(take: Callable[[Difference], Cell]) -> Callable[[VersionRow], Cell]:
    return lambda row: None if row.difference is None else take(row.difference)


VERSION: Columns = {
    **_taken("", "family", "number", "versions"),
    **{
        f"document_{name}": attrgetter(f"document.{name}")
        for name in ("id", "kind", "title", "date", "status", "author")
    },
    "places": lambda row: versions.places(row.document),
    **_taken("", "ordered_by"),
    "difference": _of_difference(attrgetter("kind")),
    "tags": _of_difference(lambda found: _listed(found.tags)),
    "before": _of_difference(attrgetter("before")),
    "before_page": _of_difference(attrgetter("earlier_page")),
    "after": _of_difference(attrgetter("after")),
    "after_page": _of_difference(attrgetter("later_page")),
    **_taken("", "withheld"),
    "exemptions": _of_difference(lambda found: _listed(found.exemptions)),
}

HIT: Columns = _taken("", "file", "page", "bates", "snippet", "sha256")

SPEAKER: Columns = {
    **_taken("", "name"),
    "organizations": lambda found: _listed(found.organizations),
    **_taken("", "statements", "first", "last"),
}

BATES: Columns = _taken("", "what", "first", "last", "count", "after", "before")

REDACTION: Columns = _taken("", "exemption", "places", "boxes", "pages", "files", "share")

FILE: Columns = {
    **_taken("", "file", "sha256", "state", "pages", "text", "ocr", "empty", "failed", "unread", "statements"),
    **_taken("", "hidden"),
    "hidden_pages": lambda found: _listed(found.hidden_pages),
    **_taken("", "error"),
}
