"""Records to rows and back: the one place that knows which field stands in which column.

Lists are JSON text. Words and lines are arrays of arrays, since a page can hold a thousand of them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from foia_scan.records import Document, Layer, Line, Page, Passage, Person, Piece, Redaction, Statement, Word

Row = Mapping[str, Any]

# Columns of "pages" whose name is that of the record's field; the others are converted by hand.
_PLAIN_PAGE = [
    "number",
    "state",
    "text",
    "width",
    "height",
    "bates",
    "label",
    "redacted_share",
    "confidence",
    "confidence_min",
    "turned",
    "hidden",
    "reader",
    "error",
]
PAGE_COLUMNS = (
    *_PLAIN_PAGE,
    "sha256",
    "other_text",
    "other_reader",
    "other_confidence",
    "hidden_text",
    "rejoined",
    "exemptions",
    "redactions",
    "running",
    "notices",
    "lines",
    "words",
)
"""What ``page_row`` fills."""
PLAIN_STATEMENT = [
    "id",
    "quote",
    "context",
    "question",
    "position",
    "certainty",
    "effective",
    "attribution",
    "role",
    "organization",
    "voice",
    "audience",
    "program",
    "date",
    "date_source",
    "document",
    "sha256",
]
_SURROGATE = re.compile("[\ud800-\udfff]")
_SPLIT_WORD = re.compile(r"(?<=\w)[-\u2010\u00ad]\n(\w+)")
_LAST_WORD = re.compile(r"\w+$")


def storable(text: str) -> str:
    """Text that UTF-8 can hold, as long as before: lone surrogates (broken fonts) become U+FFFD."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)
    return text


_as_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_as_ascii_json = json.JSONEncoder(separators=(",", ":")).encode


def as_json(value: object) -> str:
    return "[]" if value == () else _as_json(value)  # most lists of most pages: an encoder is made for each


def page_row(page: Page) -> dict[str, Any]:
    row = {name: getattr(page, name) for name in _PLAIN_PAGE}
    row["sha256"] = page.file
    row["text"] = storable(page.text)
    other = page.other or Layer("", "")
    row["other_text"] = storable(other.text)
    row["other_reader"] = other.reader
    row["hidden_text"] = storable(page.hidden_text)
    row["other_confidence"] = other.confidence
    row["rejoined"] = " ".join(filter(None, (rejoined(row["text"]), _only_in(row["other_text"], row["text"]))))
    row["exemptions"] = as_json(page.exemptions)
    row["redactions"] = as_json(tuple(map(_redaction_cells, page.redactions)))
    row["running"] = storable(as_json(page.running))
    row["notices"] = storable(as_json(page.notices))
    row["lines"] = as_json([_line_cells(line) for line in page.lines])
    # ASCII escapes keep lone surrogates of broken fonts storable, and words are for machines.
    words = [(w.text, w.x0, w.top, w.x1, w.bottom, w.confidence, w.start) for w in page.words]
    row["words"] = _as_ascii_json(words) if words else "[]"
    return row


def rejoined(text: str) -> str:
    """The words that line ends split, whole again ("volun-/tary"), each once: the search finds them too."""
    if "-\n" not in text and "\u2010\n" not in text and "\u00ad\n" not in text:
        return ""
    found = (
        _LAST_WORD.search(_last_run(text, end.start()))[0] + end[1]  # type: ignore[index]
        for end in _SPLIT_WORD.finditer(text)
    )
    return " ".join(dict.fromkeys(found))


def _last_run(text: str, end: int) -> str:
    """What stands before ``end`` behind the last white space of its line."""
    return text[text.rfind("\n", 0, end) + 1 : end].rsplit(None, 1)[-1]


def _only_in(other: str, text: str) -> str:
    """The words that only the reading which is not quoted has, each once: the search finds them too."""
    if not other:
        return ""
    known = set(text.split())
    return " ".join(dict.fromkeys(word for word in other.split() if word not in known))


def _line_cells(line: Line) -> tuple[Any, ...]:
    short = (line.start, line.end, line.role, int(line.gap))
    if line.x0 is None and line.top is None and line.x1 is None and line.bottom is None and not line.column:
        return short
    return (*short, line.x0, line.top, line.x1, line.bottom, line.column)


def page_record(row: Row) -> Page:
    return Page(
        file=row["sha256"],
        lines=tuple(Line(a, b, role, bool(gap), *rest) for a, b, role, gap, *rest in json.loads(row["lines"])),
        words=page_words(row["words"]),
        exemptions=tuple(json.loads(row["exemptions"])),
        redactions=tuple(page_redactions(row["redactions"])),
        running=tuple(json.loads(row["running"])),
        notices=tuple(json.loads(row["notices"])),
        hidden_text=row["hidden_text"],
        other=Layer(row["other_text"], row["other_reader"], row["other_confidence"]) if row["other_reader"] else None,
        **{name: row[name] for name in _PLAIN_PAGE},
    )


def _redaction_cells(redaction: Redaction) -> tuple[Any, ...]:
    place = redaction.place and [round(side, 2) for side in redaction.place]
    return (redaction.codes, int(redaction.drawn), *(place or ()))


def page_redactions(cells: str) -> Iterator[Redaction]:
    for codes, drawn, *place in json.loads(cells):
        yield Redaction(tuple(codes), bool(drawn), (place[0], place[1], place[2], place[3]) if place else None)


def page_words(cells: str) -> tuple[Word, ...]:
    return tuple(Word(*word) for word in json.loads(cells))


def document_row(document: Document, sha256: str) -> dict[str, Any]:
    author = document.author
    return {
        "id": document.id,
        "sha256": sha256,
        "kind": document.kind,
        "title": storable(document.title),
        "date": document.date,
        "date_source": document.date_source,
        "date_text": storable(document.date_text),
        "author": storable(author.name) if author else None,
        "author_role": storable(author.role) if author else "",
        "author_organization": storable(author.organization) if author else "",
        "author_rule": author.rule if author else "",
        "recipients": _people(document.recipients),
        "copied": _people(document.copied),
        "status": document.status,
        "first_page": document.first_page,
        "last_page": document.last_page,
        "bates_first": document.bates_first,
        "bates_last": document.bates_last,
        "thread": document.thread,
        "fingerprint": document.fingerprint,
        "pieces": pieces_cell(document.words),
    }


def _people(people: Sequence[Person]) -> str:
    return storable(as_json([p.name if not p.organization else f"{p.name} ({p.organization})" for p in people]))


def passage_row(passage: Passage, topic: str) -> dict[str, Any]:
    return {
        "document": passage.document,
        "topic": topic,
        "ordinal": passage.ordinal,
        "page": passage.pieces[0].page if passage.pieces else None,
        "role": passage.role,
        "tags": as_json(passage.tags),
        "text": storable(passage.text),
        "refused": storable(as_json(passage.refused)),
        "pieces": pieces_cell(passage.pieces),
    }


def statement_row(statement: Statement, topic: str) -> dict[str, Any]:
    row = {name: getattr(statement, name) for name in PLAIN_STATEMENT}
    for name in ("quote", "context", "role", "organization", "voice"):
        row[name] = storable(row[name])
    row["speaker"] = storable(statement.speaker) or None
    row["topic"] = topic
    row["page"] = statement.page
    row["start"] = statement.pieces[0].start
    row["pieces"] = pieces_cell(statement.pieces)
    row["tags"] = as_json(statement.tags)
    row["jurisdictions"] = storable(as_json(statement.jurisdictions))
    row["rules"] = as_json(statement.rules)
    row["notes"] = storable(as_json(statement.notes))
    return row


def statement_record(row: Row) -> Statement:
    return Statement(
        speaker=row["speaker"] or "",
        pieces=_pieces(row["pieces"]),
        tags=_strings(row["tags"]),
        jurisdictions=_strings(row["jurisdictions"]),
        rules=dict(_object(row["rules"])),
        notes=_strings(row["notes"]),
        **{name: row[name] for name in PLAIN_STATEMENT},
    )


def _pieces(cell: str) -> tuple[Piece, ...]:
    return tuple(Piece(*piece) for piece in json.loads(cell))


# The same few lists and rules stand in thousands of statements.
@lru_cache(maxsize=4096)
def _strings(cell: str) -> tuple[str, ...]:
    return tuple(json.loads(cell))


@lru_cache(maxsize=4096)
def _object(cell: str) -> Mapping[str, str]:
    return MappingProxyType(json.loads(cell))


def pieces_cell(pieces: Sequence[Piece]) -> str:
    return as_json([(piece.page, piece.start, piece.end) for piece in pieces])
