"""When it was said: the date in the sentence or the one that introduces it, else that of the very message."""

from __future__ import annotations

import re

from foia_scan import dates
from foia_scan.records import DateSource, Document
from foia_scan.statements.holders import Holder

_PAPER_DATE = re.compile(
    r"(?i)\b(?:letter|memo(?:randum)?|paper|fact sheet|sheet|press release|release|"
    r"statement|e-?mail|agreement(?:s)?(?: signed)?|testimony|hearing|call|meeting|"
    r"conference|interview|briefing|comments|testified|posted|published|dated)\b[^.;]{0,25}$"
)


def saying_date(
    text: str, cue_start: int, holder: Holder, document: Document, lead: str
) -> tuple[str | None, DateSource | None, str]:
    """(ISO date or None, source, rule). Only a reported saying takes a date from the sentence; the date that belongs to
    what is said ("will be mandatory in 2013") never dates the saying."""
    anchor = document.date
    own: tuple[str | None, DateSource | None, str] = (
        anchor,
        document.date_source if anchor else None,
        "document" if anchor else "unknown",
    )
    if holder.frame is None:
        return own
    frame = holder.frame
    latest: tuple[str, DateSource, str] | None = None
    for found in dates.find(text):
        if _belongs_to_content(found.start, frame.verb_end, cue_start, text, frame.kind):
            continue
        value = _resolve(found, anchor, lead)
        if value is None or (anchor and value[: min(len(value), len(anchor))] > anchor[: min(len(value), len(anchor))]):
            continue
        latest = (
            value,
            "sentence" if found.needs is None else "relative" if found.needs == "anchor" else "sentence",
            f"sentence:{found.form}",
        )
        break
    if latest:
        return latest
    if (
        holder.rule in ("pronoun", "pronoun-body", "role-resolved", "body-resolved", "paper-of-body", "source-named")
        and document.kind != "news"
    ):
        introduced = _introduced(lead, anchor)
        if introduced and holder.rule.startswith("pronoun"):
            return introduced
    if document.kind == "news" and anchor:
        introduced = _weekday_before(lead, anchor)
        if introduced and holder.rule.startswith("pronoun"):
            return introduced
    return own


def _belongs_to_content(at: int, verb_end: int, cue_start: int, text: str, kind: str) -> bool:
    """A date that stands inside what is said, not beside the verb of saying."""
    if kind == "after":
        return at < cue_start + 40 and not re.match(r"(?i)^(?:on|in|by|as)\b", text[:20]) and at > 30
    if at <= verb_end:
        return False
    between = text[verb_end:at]
    if at > cue_start:
        return not re.search(r"(?i)\b(?:,\s*)?(?:said|told|wrote|on|at)\b[^,]*$", text[cue_start:at]) or bool(
            re.search(r"(?i)\b(?:mandatory|voluntary|required|in|by)\b[^,]*$", text[cue_start:at])
        )
    return bool(re.search(r"\bthat\b|[:“\"]", between))


def _resolve(found: dates.FoundDate, anchor: str | None, lead: str) -> str | None:
    if found.needs is None:
        return found.value
    base = anchor
    if found.base == "narrative":
        told = [v for f in dates.find(lead) if (v := dates.resolve(f, anchor))]
        base = told[-1] if told else anchor
    return dates.resolve(found, base)


def _introduced(lead: str, anchor: str | None) -> tuple[str, DateSource, str] | None:
    """The date of the sentence that introduces a report which goes on with "He said …"."""
    paragraph = lead.rsplit("\n\n", 1)[-1]
    sentences = re.split(r"(?<=[.!?”\"])\s+(?=[A-Z“\"])", paragraph)
    for sentence in reversed(sentences[-3:]):
        for found in dates.find(sentence):
            value = _resolve(found, anchor, "")
            if value and not (anchor and value > anchor):
                return value, "sentence" if found.needs is None else "relative", "introduced"
    return None


def _weekday_before(lead: str, anchor: str) -> tuple[str, DateSource, str] | None:
    paragraph = lead.rsplit("\n\n", 1)[-1]
    for found in reversed(dates.find(paragraph[-400:])):
        if found.form in ("weekday", "month-day", "date"):
            value = _resolve(found, anchor, "")
            if value and value <= anchor:
                return value, "relative", "introduced"
    return None
