"""An invented release for the tests of the store, the reports and the commands: records as the pipeline makes them.

Two files by officials of an invented "Harbor Watch" program; every sentence is made up. ``HOSTILE`` is what a document
may hold to break a terminal, a page or a spreadsheet.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from foia_scan.records import (
    BodyLine,
    Document,
    Line,
    Page,
    Pair,
    Passage,
    Person,
    Piece,
    SourceFile,
    Statement,
    Word,
)
from foia_scan.store import pairing
from foia_scan.store.database import Database
from foia_scan.store.packing import Findings

TOPIC = "secure-communities"
VERSION = "v1"
MEMO, MAIL = "a" * 64, "b" * 64
HOSTILE = "=1+1 [b6] wrote [/x] <script>alert(1)</script> & \x1b[31mred\x1b[0m \u202egpj.exe| `x` *y* # z"

MEMO_TEXT = (
    "HARBOR WATCH PROGRAM\nAny port may opt out of the program by writing to us. We said so in\n"
    "March and it stands. Taking part is volun-\ntary.\nDana Whitfield"
)
MEMO_SECOND = "Attachment A is withheld in full."
MAIL_TEXT = (
    "From: Whitfield, Dana\nTo: Okafor, Paul\nPaul, no port can opt out. That was never on the table.\n"
    "Paul Okafor told the council that a port may opt\u2010out of the program.\n"
    "The council asked whether it can opt out."
)


def lined(text: str) -> tuple[Line, ...]:
    lines, start = [], 0
    for line in text.split("\n"):
        lines.append(Line(start, start + len(line)))
        start += len(line) + 1
    return tuple(lines)


def worded(text: str, confidence: float | None = None) -> tuple[Word, ...]:
    """A word box for each word: 6 points a character, 12 a line, from (72, 72)."""
    words: list[Word] = []
    for row, line in enumerate(lined(text)):
        offset = line.start
        for word in text[line.start : line.end].split(" "):
            x0 = 72.0 + 6 * (offset - line.start)
            if word:
                top = 72.0 + 12 * row
                words.append(Word(word, x0, top, x0 + 6 * len(word), top + 10, confidence, offset))
            offset += len(word) + 1
    return tuple(words)


def page(sha256: str, number: int, text: str, **fields: Any) -> Page:
    given = {
        "state": "text",
        "lines": lined(text),
        "words": worded(text),
        "width": 612.0,
        "height": 792.0,
        "reader": "test 1",
    }
    return Page(sha256, number, text=text, **(given | fields))


def span(text: str, quote: str, number: int = 1) -> tuple[Piece, ...]:
    start = text.index(quote)
    return (Piece(number, start, start + len(quote)),)


def document(id: str, sha256: str, **fields: Any) -> Document:
    given: dict[str, Any] = {
        "kind": "memo",
        "title": "Harbor Watch: who may stay out",
        "date": "2019-03-04",
        "date_source": "header",
        "date_text": "March 4, 2019",
        "author": Person("Dana Whitfield", "Director", "Harbor Agency", "signature"),
        "recipients": (Person("Paul Okafor"),),
        "copied": (),
        "status": "final",
        "first_page": 1,
        "last_page": 1,
        "bates_first": None,
        "bates_last": None,
        "body": (BodyLine(1, 0, 10),),
    }
    return Document(id=id, file=sha256, **(given | fields))


def statement(id: str, sha256: str, document: str, text: str, quote: str, **fields: Any) -> Statement:
    given: dict[str, Any] = {
        "context": quote,
        "tags": ("opt-out",),
        "question": "opt-out",
        "position": "available",
        "certainty": "asserted",
        "effective": None,
        "attribution": "direct",
        "speaker": "Dana Whitfield",
        "role": "Director",
        "organization": "Harbor Agency",
        "voice": "Harbor Agency",
        "audience": "public",
        "jurisdictions": (),
        "program": "Harbor Watch",
        "date": "2019-03-04",
        "date_source": "document",
        "pieces": span(text, quote),
        "rules": {"position": "may-opt-out", "speaker": "signature"},
    }
    return Statement(id=id, quote=" ".join(quote.split()), document=document, sha256=sha256, **(given | fields))


OPTS = statement("5a01", MEMO, "d-memo", MEMO_TEXT, "Any port may opt out of the program by writing to us.")
VOLUNTARY = statement(
    "5a02",
    MEMO,
    "d-memo",
    MEMO_TEXT,
    "Taking part is volun-\ntary.",
    tags=("voluntary",),
    question="participation",
    position="voluntary",
)
VOLUNTARY = replace(VOLUNTARY, quote="Taking part is voluntary.")
NO_WAY = statement(
    "7c03",
    MAIL,
    "d-mail",
    MAIL_TEXT,
    "no port can opt out.",
    position="unavailable",
    audience="internal",
    date="2019-05-01",
    date_source="header",
    role="",
    jurisdictions=("Port Vesper",),
    notes=("withheld next to it: (b)(5)",),
)
TOLD = statement(
    "7c04",
    MAIL,
    "d-mail",
    MAIL_TEXT,
    "a port may opt\u2010out of the program.",
    speaker="Paul Okafor",
    role="",
    organization="",
    voice="",
    attribution="paraphrased",
    audience="jurisdiction",
    date=None,
    date_source=None,
)
MENTION = statement(
    "7c05",
    MAIL,
    "d-mail",
    MAIL_TEXT,
    "The council asked whether it can opt out.",
    question=None,
    position=None,
    speaker="",
    role="",
    organization="",
    voice="",
    date=None,
    date_source=None,
)
STATEMENTS = (OPTS, VOLUNTARY, NO_WAY, TOLD, MENTION)
PAIR = Pair(
    "f00d01",
    "self",
    "direct",
    True,
    58,
    OPTS.id,
    NO_WAY.id,
    "The same person says that opting out is available, and 58 days later that it is unavailable.",
    ("available-unavailable",),
    None,
)
DISPUTE = Pair(
    "f00d02",
    "dispute",
    "direct",
    True,
    None,
    NO_WAY.id,
    TOLD.id,
    "Dana Whitfield says that opting out is unavailable; Paul Okafor that it is available.",
    ("available-unavailable",),
    None,
)
INNOCENT = Pair(
    "f00d03",
    "self",
    "tension",
    False,
    58,
    VOLUNTARY.id,
    NO_WAY.id,
    "An announced change.",
    ("later",),
    "announced change",
)


def source(path: str, sha256: str | None, **fields: Any) -> SourceFile:
    given: dict[str, Any] = {"location": path, "kind": "pdf", "size": 1000, "modified_ns": 1_700_000_000_000_000_000}
    return SourceFile(path=path, sha256=sha256, **(given | fields))


def fill(database: Database) -> None:
    """The whole release: two files read, one encrypted, one page failed, one empty; copies and pairs stored."""
    database.save_file(source("release/memo.pdf", MEMO), "unread", 2, None)
    database.save_file(source("release/mail.pdf", MAIL), "unread", 3, None)
    database.save_file(source("release/locked.pdf", "c" * 64), "encrypted", 0, "it needs a password")
    database.save_pages(
        [
            page(MEMO, 1, MEMO_TEXT, bates="HW-000101"),
            page(MEMO, 2, MEMO_SECOND, bates="HW-000102", exemptions=("(b)(5)",)),
        ]
    )
    database.save_pages(
        [
            page(
                MAIL,
                1,
                MAIL_TEXT,
                state="ocr",
                words=worded(MAIL_TEXT, 0.9),
                confidence=0.9,
                confidence_min=0.6,
                bates="HW-000201",
            ),
            page(MAIL, 2, "", state="empty"),
            page(MAIL, 3, "", state="failed", error="the page is damaged"),
        ]
    )
    database.settle_file(MEMO)
    database.settle_file(MAIL)
    memo, mail = document("d-memo", MEMO, last_page=2), document("d-mail", MAIL, kind="email", title="RE: ports")
    passages = [Passage(s.document, n, s.quote, s.pieces, s.tags, "text", 0) for n, s in enumerate(STATEMENTS)]
    for sha256, cut in ((MEMO, memo), (MAIL, mail)):
        database.save_findings(
            sha256,
            TOPIC,
            VERSION,
            Findings.of(
                TOPIC,
                sha256,
                [cut],
                [p for p in passages if p.document == cut.id],
                [s for s in STATEMENTS if s.sha256 == sha256],
            ),
        )
    pairing.save_comparison(database, [PAIR, DISPUTE, INNOCENT], {})


def filled(path: Path) -> Path:
    from foia_scan.store.database import open_database

    with open_database(path, create=True) as database:
        fill(database)
    return path
