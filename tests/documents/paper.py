"""Pages made of plain text for the tests of documents, and a topic pack of an invented program.

Form feeds part pages, blank lines part paragraphs. Lines that begin with ``~`` are furniture (running heads).
"""

from __future__ import annotations

import textwrap

from foia_scan import documents
from foia_scan.records import Document, Line, Page
from foia_scan.topics import Topic
from foia_scan.topics.pack import parse

_PACK = b"""
name = "harbor-watch"
title = "Harbor Watch: may a port stay out?"
description = "An invented program."
tags = [{ name = "voluntary", words = ["voluntary"] }]
cues = [{ name = "is-voluntary", question = "participation", says = "voluntary", words = ["is voluntary"] }]
conflicts = []
organizations = [
  { name = "CBA", kind = "agency", aliases = ["Coastal Border Agency", "U.S. Coastal Border Agency"] },
  { name = "DMS", kind = "agency", voice = "CBA", aliases = ["U.S. Department of Maritime Safety", "Maritime Safety"] },
  { name = "FHI", kind = "agency", aliases = [
      "Federal Harbor Institute", "Tide Records Division"], parts = ["Tide Records Division"] },
  { name = "U.S. House of Representatives", kind = "congress", aliases = ["House of Representatives"] },
]

[program]
name = "Harbor Watch"
organization = "CBA"
names = ["Harbor Watch"]

[[questions]]
id = "participation"
text = "Is taking part voluntary?"
subject = "taking part"
positions = [{ name = "voluntary", label = "voluntary", tag = "voluntary" }]
"""


def topic() -> Topic:
    return parse(_PACK, "test")


def pages(text: str) -> tuple[Page, ...]:
    made = []
    for number, raw in enumerate(textwrap.dedent(text).strip("\n").split("\f"), 1):
        lines: list[Line] = []
        kept = ""
        gap = False
        for row in raw.strip("\n").split("\n"):
            if not row.strip():
                gap = True
                continue
            role = "running" if row.startswith("~") else "body"
            shown = row.removeprefix("~")
            lines.append(Line(len(kept), len(kept) + len(shown), role, gap and bool(lines)))  # type: ignore[arg-type]
            kept += shown + "\n"
            gap = False
        running = tuple(kept[line.start : line.end] for line in lines if line.role == "running")
        made.append(Page("f" * 64, number, "text", kept, tuple(lines), running=running))
    return tuple(made)


def split(text: str) -> tuple[Document, ...]:
    return documents.split(pages(text), topic())


def one(text: str) -> Document:
    (document,) = split(text)
    return document


def said(document: Document, text: str, role: str = "text") -> list[str]:
    """The body lines of a role, as printed."""
    by_number = {page.number: page for page in pages(text)}
    return [by_number[line.page].text[line.start : line.end] for line in document.body if line.role == role]
