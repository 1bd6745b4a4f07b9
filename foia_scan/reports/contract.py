"""The JSON that other programs read, field by field; names and meanings are a promise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from foia_scan.records import Difference, PartialDate, Source
from foia_scan.store.found import FoundDocument, FoundFamily, FoundPair, FoundSpeaker, FoundStatement, Hit
from foia_scan.store.standing import Status

if TYPE_CHECKING:
    from foia_scan.reports.numbering import BatesFinding
    from foia_scan.store.numbering import BatesSeries
    from foia_scan.store.productions import ProductionStatus
    from foia_scan.store.withheld import ExemptionTotal

Json = dict[str, Any]


def statement_json(found: FoundStatement) -> Json:
    said = found.statement
    return {
        "id": said.id,
        "quote": said.quote,
        "context": said.context,
        "tags": list(said.tags),
        "question": said.question,
        "position": said.position,
        "certainty": said.certainty,
        "effective": said.effective,
        "attribution": said.attribution,
        "speaker": said.speaker,
        "role": said.role,
        "organization": said.organization,
        "audience": said.audience,
        "jurisdictions": list(said.jurisdictions),
        "program": said.program,
        "date": said.date,
        "date_precision": precision(said.date),
        "date_source": said.date_source,
        "file": found.file,
        "sha256": said.sha256,
        "page": said.page,
        "pages": list(found.pages),
        "bates": found.bates,
        "boxes": [list(box) for box in found.boxes],
        "document": {
            "id": found.document.id,
            "kind": found.document.kind,
            "title": found.document.title,
            "date": found.document.date,
            "status": found.document.status,
        },
        "method": found.method,
        "confidence": found.confidence,
        "confidence_min": found.confidence_min,
        "page_confidence": found.page_confidence,
        "page_confidence_min": found.page_confidence_min,
        "rules": dict(said.rules),
        "sources": [source_json(source) for source in found.sources],
        "verdict": found.verdict,
        "note": found.note,
        "beside": list(said.notes),
    }


def source_json(source: Source) -> Json:
    return {"file": source.file, "page": source.page, "bates": source.bates}


def pair_json(found: FoundPair) -> Json:
    pair = found.pair
    return {
        "id": pair.id,
        "kind": pair.kind,
        "strength": pair.strength,
        "audience_split": pair.audience_split,
        "days_apart": pair.days_apart,
        "earlier": statement_json(found.earlier),
        "later": statement_json(found.later),
        "why": pair.why,
        "rules": list(pair.rules),
        "innocent": pair.innocent,
        "verdict": found.verdict,
        "note": found.note,
    }


def document_json(found: FoundDocument) -> Json:
    return {
        "id": found.id,
        "kind": found.kind,
        "title": found.title,
        "date": found.date,
        "date_precision": precision(found.date),
        "date_source": found.date_source,
        "author": found.author,
        "organization": found.organization,
        "recipients": list(found.recipients),
        "copied": list(found.copied),
        "status": found.status,
        "file": found.file,
        "sha256": found.sha256,
        "first_page": found.first_page,
        "last_page": found.last_page,
        "bates_first": found.bates_first,
        "bates_last": found.bates_last,
        "custodians": list(found.custodians),
        "statements": found.statements,
        "sources": [source_json(source) for source in found.sources],
        "family": found.family,
    }


def family_json(found: FoundFamily) -> Json:
    """The versions in order; ``differences`` name documents by id, of which ``withheld_by`` is one or null."""
    return {
        "id": found.id,
        "versions": [
            document_json(document) | {"ordered_by": why or None}
            for document, why in zip(found.members, found.orders, strict=True)
        ],
        "differences": [difference_json(difference) for difference in found.differences],
    }


def difference_json(found: Difference) -> Json:
    return {
        "kind": found.kind,
        "tags": list(found.tags),
        "withheld_by": found.withheld_by or None,
        "exemptions": list(found.exemptions),
        "earlier": {"document": found.earlier, "page": found.earlier_page, "words": found.before},
        "later": {"document": found.later, "page": found.later_page, "words": found.after},
    }


def hit_json(hit: Hit) -> Json:
    return {"file": hit.file, "page": hit.page, "bates": hit.bates, "snippet": hit.snippet, "sha256": hit.sha256}


def speaker_json(found: FoundSpeaker) -> Json:
    return asdict(found) | {"organizations": list(found.organizations)}


def status_json(
    status: Status,
    series: Sequence[BatesSeries] = (),
    productions: Sequence[ProductionStatus] = (),
    redactions: Sequence[ExemptionTotal] = (),
) -> Json:
    return {
        "totals": status.totals
        | {
            "bates_numbers": sum(each.numbers for each in series),
            "bates_missing": sum(each.missing for each in series),
            "bates_duplicates": sum(len(each.doubles) for each in series),
        },
        "files": [file._asdict() for file in status.files],
        "bates": [_series_json(each) for each in series],
        "productions": [asdict(each) for each in productions],
        "redactions": [asdict(each) for each in redactions],
    }


def _series_json(series: BatesSeries) -> Json:
    found = asdict(series)
    return found | {"duplicates": found.pop("doubles")}


def bates_json(finding: BatesFinding) -> Json:
    return asdict(finding)


def precision(date: str | None) -> str | None:
    return None if date is None else PartialDate(date).precision
