"""What cues find in a passage, before anybody is looked for who holds it; and what the passages of a paper share."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from foia_scan.language import read_ahead
from foia_scan.records import Document, Passage, Turn
from foia_scan.statements.for_whom.affiliations import Affiliations
from foia_scan.statements.naming.known_people import Known
from foia_scan.statements.quotations import Quotation, is_open, quotations
from foia_scan.statements.saying.frame import Frame
from foia_scan.statements.saying.reporting import frames
from foia_scan.statements.what.positions import Finding, Refusal, positions
from foia_scan.statements.who.parsed_sources import MOST_WORDS
from foia_scan.statements.writers.own_voice import Setting
from foia_scan.topics import Topic

_REJECTED_LABEL = re.compile(
    r"^\s*(?:CLAIM|MYTH|FICTION|RUMOR|ALLEGATION|QUESTION|Q|IF ASKED|ISSUE)\b\s*(?:\d+)?\s*[:.–—-]", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Shared:
    """What all passages of a document share."""

    document: Document
    turn_at: dict[int, Turn]
    who: Known
    about: bool
    agency: str
    """The agency whose release the file is; "" if unknown."""
    of_locals: bool
    """Whether the file is the release of a State or a locality."""
    affiliations: Affiliations
    head: str


@dataclass(frozen=True, slots=True)
class Read:
    """What cues find in a passage."""

    passage: Passage
    shared: Shared
    setting: Setting
    asker: bool
    """Whether it stands in the turn of one who asks."""
    asks: bool
    foreign: bool
    """Whether it is no running text of a paper about the program."""
    quotes: tuple[Quotation, ...]
    found: tuple[Finding, ...]
    refused: tuple[Refusal, ...]
    reports: tuple[Frame, ...]
    """Its reporting clauses, if it takes a position."""


def read(passage: Passage, shared: Shared, topic: Topic) -> Read:
    turn = shared.turn_at.get(passage.line)
    setting = Setting(shared.document, turn, shared.who, topic, passage, shared.agency, shared.of_locals, shared.head)
    asker = turn is not None and turn.kind == "question"
    foreign = (
        passage.role != "text"
        or not shared.about
        or of_another(passage, topic)
        or _REJECTED_LABEL.match(passage.text) is not None
    )
    asks = (asker and passage.text.rstrip(" \"”’'").endswith("?")) or passage.asks
    quotes = quotations(passage.text, is_open(passage.lead))
    found, refused = ((), ()) if foreign or asks else positions(passage.text, quotes, passage.lead, topic)
    reports = frames(passage.text, quotes, topic.organization_pattern) if found else ()
    return Read(passage, shared, setting, asker, asks, foreign, quotes, found, refused, reports)


def look_ahead(passages: Sequence[Read], topic: Topic) -> None:
    """Parse together what will most likely be parsed."""
    judged = (each for each in passages if not (each.foreign or each.asks))
    topic.look_ahead([each.passage.text for each in judged if all(f.quotation is None for f in each.found)])
    unsourced = (e.passage.text for e in passages if not e.reports and any(f.quotation is None for f in e.found))
    read_ahead([text for text in unsourced if len(text.split()) <= MOST_WORDS])


def of_another(passage: Passage, topic: Topic) -> bool:
    """Whether it answers a question about another program without a name of ours."""
    asked = "" if passage.text.startswith("[") else passage.question  # a note on the page answers nothing
    return (
        bool(asked)
        and not topic.names_program(asked)
        and not topic.speaks_of_program(passage.text)
        and any(words.search(asked) for _, words in topic.other_programs)
    )
