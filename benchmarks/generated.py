"""Databases of generated statements, to measure what is done with many of them."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from foia_scan import topics
from foia_scan.store.database import open_database

A_FILE = 40
"""Statements of one file."""
BODIES = ("ICE", "FBI", "DOJ", "ACLU", *(f"Sheriff of county {n}" for n in range(1, 8)))
PEOPLE = 30
"""Of each body."""
DAYS = 5 * 365
UNDATED = 0.05
POSITIONS = (
    ("participation", "voluntary"),
    ("participation", "mandatory"),
    ("opt-out", "available"),
    ("opt-out", "unavailable"),
    ("opt-out", "limited"),
    ("opt-out", "unclear"),
)
AUDIENCES = ("internal", "public", "congress", "jurisdiction")


def fill(path: Path, statements: int) -> Path:
    """A new database with so many statements, not compared yet; its files have no pages."""
    topic = topics.load("secure-communities")
    files = range(-(-statements // A_FILE))
    with open_database(path, create=True) as database, database.transaction():
        database.write_all(
            "contents", "sha256", ({"sha256": _digest(n), "name": f"{n}.pdf", "pages": 0} for n in files)
        )
        database.write_all("files", "path", map(_file, files))
        database.write_all("documents", "id", map(_document, files))
        database.write_all("speakers", "name", ({"name": name} for body in BODIES for name in _people(body)))
        database.write_all("statements", "id", _statements(statements, topic.name))
        analysis = {"topic": topic.name, "topic_version": topic.version, "compared": 0}
        database.write_all("analyses", "sha256, topic", ({"sha256": _digest(n), **analysis} for n in files))
    return path


def _digest(file: int) -> str:
    return f"{file:064x}"


def _people(body: str) -> list[str]:
    return [f"{'ABCDEFGHIJ'[n % 10]}. {'Reed Stone Marsh'.split()[n // 10]} of {body}" for n in range(PEOPLE)]


def _file(number: int) -> dict[str, Any]:
    return {
        "path": f"release/{number}.pdf",
        "sha256": _digest(number),
        "kind": "pdf",
        "size": 1,
        "modified_ns": 0,
        "state": "read",
        "pages": 0,
    }


def _document(number: int) -> dict[str, Any]:
    return {
        "id": f"d{number}",
        "sha256": _digest(number),
        "kind": "memo",
        "title": f"Memo {number}",
        "date_text": "",
        "status": "final",
        "first_page": 1,
        "last_page": 1,
    }


def _statements(count: int, topic: str) -> Iterator[dict[str, Any]]:
    drawn = random.Random(7)
    people = {body: _people(body) for body in BODIES}
    for number in range(count):
        body = drawn.choice(BODIES)
        question, position = drawn.choice(POSITIONS)
        dated = drawn.random() >= UNDATED
        quote = f"County {number} is told that, as to {question}, the answer is: {position}."
        yield {
            "id": f"{number:016x}",
            "topic": topic,
            "date": (date(2008, 1, 1) + timedelta(drawn.randrange(DAYS))).isoformat() if dated else None,
            "date_source": "header" if dated else None,
            "speaker": drawn.choice(people[body]),
            "organization": body,
            "voice": body,
            "question": question,
            "position": position,
            "certainty": "asserted",
            "attribution": "direct",
            "audience": drawn.choice(AUDIENCES),
            "quote": quote,
            "tags": json.dumps([question]),
            "program": "Secure Communities",
            "document": f"d{number // A_FILE}",
            "sha256": _digest(number // A_FILE),
            "page": 1,
            "start": number % A_FILE * 100,
            "pieces": json.dumps([[1, number % A_FILE * 100, number % A_FILE * 100 + len(quote)]]),
        }
