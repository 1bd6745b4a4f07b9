"""When it was said: the date in the sentence or the one that introduces it, else that of the very message."""

from __future__ import annotations

import re

from foia_scan import dates
from foia_scan.records import DateSource, Document
from foia_scan.statements.own_voice import Holder

Said = tuple[str | None, DateSource | None, str]
"""ISO date or None, its source, the rule."""

_INTRODUCING_SENTENCES = 3
_SENTENCE_END = re.compile(r"(?<=[.!?”\"])\s+(?=[A-Z“\"])")


def saying_date(text: str, cue_start: int, holder: Holder, document: Document, lead: str) -> Said:
    """The date of a position. Only a reported saying takes a date from the text around it; a date that belongs to what
    is said ("will be mandatory in 2013") never dates the saying."""
    anchor = document.date
    own: Said = (anchor, document.date_source if anchor else None, "document" if anchor else "unknown")
    frame = holder.frame
    if frame is None:
        return own
    if holder.reported_in:
        text, cue_start = holder.reported_in, len(holder.reported_in)
    beside = [
        found
        for found in dates.find(text)
        if not _belongs_to_content(found.start, frame.verb_end, cue_start, text, frame.kind)
    ]
    said = _most_exact(beside, anchor, lead, "sentence")
    if said is not None:
        return said
    if holder.own_words_earlier or holder.rule.startswith("pronoun"):
        sentences = _SENTENCE_END.split(lead.rsplit("\n\n", 1)[-1])
        for sentence in reversed(sentences[-_INTRODUCING_SENTENCES:]):
            said = _most_exact(list(dates.find(sentence)), anchor, lead, "introduced")
            if said is not None:
                return said
    return own


def _most_exact(found: list[dates.FoundDate], anchor: str | None, lead: str, rule: str) -> Said | None:
    """The date that says most (a day before a month before a year), the first of equals; none after the document's."""
    told: list[tuple[int, int, Said]] = []
    for order, date in enumerate(found):
        value = _resolve(date, anchor, lead)
        if value is None or _is_after(value, anchor):
            continue
        source: DateSource = "relative" if date.needs == "anchor" else "sentence"
        told.append((-len(value), order, (value, source, f"{rule}:{date.form}")))
    return min(told)[2] if told else None


def _is_after(value: str, anchor: str | None) -> bool:
    shared = min(len(value), len(anchor or ""))
    return anchor is not None and value[:shared] > anchor[:shared]


def _belongs_to_content(at: int, verb_end: int, cue_start: int, text: str, kind: str) -> bool:
    """A date that stands inside what is said, not beside the verb of saying."""
    if kind == "after" or cue_start < verb_end:
        return not 0 <= at - verb_end < 60
    if at <= verb_end:
        return False
    if at > cue_start:
        return True
    return re.search(r"\bthat\b|[:“\"]", text[verb_end:at]) is not None


def _resolve(found: dates.FoundDate, anchor: str | None, lead: str) -> str | None:
    if found.needs is None:
        return found.value
    base = anchor
    if found.base == "narrative":
        told = [value for f in dates.find(lead[-600:]) if (value := dates.resolve(f, anchor))]
        base = told[-1] if told else anchor
    return dates.resolve(found, base)
