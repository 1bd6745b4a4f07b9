"""What a document is called: its subject, its headline, the title in its head; a letter by who writes to whom."""

from __future__ import annotations

import re
from collections.abc import Sequence

from foia_scan.documents.clippings import BYLINE, outlet_beside_byline
from foia_scan.documents.cutting import Segment
from foia_scan.documents.labels import headers_in, is_stamp
from foia_scan.documents.lines import is_address, is_date_line, is_fragments
from foia_scan.documents.zones import SALUTATION
from foia_scan.records import Person
from foia_scan.told_by import ToldBy

LONGEST = 200
_BEFORE = re.compile(
    r"\b(?:COMMITTEE|CONGRESS|SENATE|HOUSE\s+OF\s+REPRESENTATIVES|COURT|BEFORE\s+THE\s+HON|BOARD\s+OF|"
    r"COUNTY\s+(?:BOARD|COMMISSION\w*|COUNCIL)"
    r"|(?:CITY|TOWN|VILLAGE)\s+COUNCIL|COMMISSIONERS|PRESS\s+CLUB|COUNCIL\s+OF\s+THE\s+\w+|RADIO|TELEVISION)\b",
    re.IGNORECASE,
)
"""Before whom it was spoken."""
_MARKINGS = re.compile(
    r"(?:DRAFT|PRIVILEGED|CONFIDENTIAL|UNCLASSIFIED|FOR\s+OFFICIAL|FOR\s+IMMEDIATE|NEWS\s+RELEASE"
    r"|PRESS\s+RELEASE|MEDIA\s+ADVISORY|ATTORNEY|LAW\s+ENFORCEMENT)\b",
    re.IGNORECASE,
)
_KINDS = ToldBy(
    r"\b(?:MEMORANDUM|AGREEMENT|QUESTIONS|FACT|TALKING|GUIDANCE|STATEMENT|REPORT|MINUTES|RESOLUTION"
    r"|HEARING|(?:PRESS|NEWS)\s+CONFERENCE|ROUNDTABLE|DEPOSITION|DECLARATION|AFFIDAVIT|BRIEFING|PROCEDURES?|BULLETIN|NEWSLETTER|SUMMARY|SLIP"
    r"|SHEET|TOOLKIT|RECORD)\b",
    re.IGNORECASE,
)


def title_of(segment: Segment, author: Person | None, recipients: Sequence[Person]) -> str:
    """One line of at most 200 characters; "" where the document has none."""
    block = segment.message.block if segment.message else segment.document_head.block if segment.document_head else None
    if block is not None and (subject := block.value("subject")):
        return subject[:LONGEST]
    if segment.message is not None:
        return ""
    rows = segment.rows[: segment.head]
    if segment.kind == "letter":
        for row in rows:
            if re.match(r"(?:RE|Re|SUBJECT|Subject)\s*:", row.text):
                return row.text.partition(":")[2].strip()[:LONGEST]
        sides = [author.name if author else "", recipients[0].name if recipients else ""]
        return f"Letter of {sides[0] or 'unknown'} to {sides[1] or 'unknown'}"
    if segment.kind == "cable":
        subject = next((row.text for row in rows if re.match(r"SUBJ(?:ECT)?\s*:", row.text)), "")
        return subject.partition(":")[2].strip()[:LONGEST]
    if segment.kind == "news":
        return _headline(segment)
    lines = [line for row in rows if not _is_no_title(row.text) and (line := _without_notes(row.text))]
    named = [line for line in lines if _KINDS.search(line)]
    if segment.kind in ("deposition", "transcript"):
        held = next((row.text for row in rows if _BEFORE.search(row.text) and row.text not in named[:1]), "")
        return ": ".join(line.strip(" :") for line in dict.fromkeys([held, *(named[:1] or lines[:2])]) if line)[
            :LONGEST
        ]
    chosen = (
        named[:1]
        if segment.kind in ("deposition", "declaration", "minutes", "transcript")
        else (lines[:2] if not named or named[0] in lines[:2] else [*lines[:1], named[0]])
    )
    return ": ".join(line.strip(" :") for line in chosen)[:LONGEST]


def _headline(segment: Segment) -> str:
    """The lines above the byline, outlet and dates left out."""
    rows = segment.rows[: segment.head]
    if len(rows) > 1 and re.search(r"\bclips?\b", rows[0].text, re.IGNORECASE):
        rows = rows[1:]
    bylines = [at for at, row in enumerate(rows) if BYLINE.match(row.text)]
    first = outlet_beside_byline([row.text for row in rows]) is not None  # the paper's name stands below
    lines = rows[0 if first else 1 : bylines[0] if bylines else None]
    return " ".join(row.text for row in lines if not is_date_line(row.text) and not is_stamp(row.text))[:LONGEST]


_A_NOTE = re.compile(
    r"(?i)(?:not|no|for|to)\s|notes?:|(?:prepared|compiled|revised|updated|undated|unsigned|draft)\b|.*\d"
)


def _without_notes(text: str) -> str:
    """ "Chronology, Elm County. Prepared June 4, 2010. Not for release." -> "Chronology, Elm County"."""
    if not is_fragments(text):
        return text
    parts = re.split(r"(?<!\bSt)\.\s+", text.rstrip(" ."))
    return ". ".join(part for part in parts if not _A_NOTE.match(part))


def _is_no_title(text: str) -> bool:
    return (
        is_date_line(text)
        or is_address(text)
        or is_stamp(text)
        or bool(headers_in(text))
        or bool(SALUTATION.match(text))
        or bool(_MARKINGS.match(text))
    )
