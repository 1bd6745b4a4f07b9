"""What a witness reads out from a paper, or answers that they told somebody: said on the day of the paper or the talk,
to those it went to, not where it is repeated.

"Q. That's your e-mail of May 3 to the sheriffs? A. It is. Q. Read the second line. A. “A county may …”", "Q. What did
you tell the chiefs in July? A. That …".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from foia_scan import dates
from foia_scan.records import Document
from foia_scan.statements.sentences import sentences

_DIALOGS = frozenset({"deposition", "transcript"})
_BACK = 8
"""Paragraphs of a dialog in which the paper or the talk is spoken of."""
_PAPER = re.compile(
    r"(?i)\b(?:exhibit|tab|e-?mail|letter|memo(?:randum)?|message|note(?:s|book)?|diary|log|slides?|deck|circular|bulletin|"
    r"brochure|flyer|handout|fact\s?sheet|page|paper|cable|minutes?|minute book|script|statement|speech|web\s?site)\b"
)
_SHOWN = re.compile(
    r"(?i)\b(?:exhibit|tab)\s+\w+|\b(?:hand(?:ing)?|show(?:ing|n)?|giv(?:e|en|ing)|handed)\s+you\b|\bI\s+have\s+(?:here|a|an|the|your)\b|"
    r"\bthere\s+is\s+an?\b"
)
"""Words with which a paper is brought up: what was said before is of another."""
_ASKED_TO_READ = re.compile(
    r"(?i)\bread\b|\bwhat\s+(?:is|was|are|were)\s+(?:the|its)\s+(?:first|second|third|last|next|opening)\s+"
    r"(?:sentences?|lines?|paragraphs?|words?)\b|"
    r"\bwhat\s+(?:does|did)\s+(?:it|that|the\s+[\w ]{3,30})\s+say\b|\btell\s+us\s+what\s+it\s+says\b"
)
_AND_THE_NEXT = re.compile(
    r"(?i)(?:Q\.\s+)?(?:and|then|now)?\s*(?:the\s+)?(?:next|first|second|third|last|one\s+(?:after|below))(?:\s+(?:bullet|line|sentence|paragraph|"
    r"slide|item|one))?(?:\s+[\w ]{2,20})?\?"
)
"""How the reading is gone on with: "And the first bullet?"."""
_SOON = 6
"""Paragraphs in which somebody has been asked to read."""
_READS = re.compile(
    r"(?:[Ii]t|[Hh]e|[Ss]he|[Yy]ou|[Ww]hich|[A-Z][\w.]+)\s+(?:says?|reads?|writes?|states?)(?:\s+there)?,?"
    r"(?:\s+(?:and\s+)?(?:I['’]m|I\s+am)\s+(?:quoting|reading),?)?[:,]?\s*$"
)
_READ_NEXT = re.compile(
    r"\b(?:I(?:['’]ll|\s+will|\s+shall)?|[Ll]et\s+me)\s+(?:read|quote)(?:\s+(?:it|them|from\s+it|(?:it\s+)?(?:to|for)\s+you|you\s+\w+))?[.:]\s*$"
)
_READ_OUT = re.compile(r"\W*(?:(?:It|He|She|I|Mine)\s+(?:says|said|reads|read|writes|wrote)[:,]?\s*)?[“\"]")
_ASKED_WHAT_WAS_TOLD = re.compile(
    r"(?i)\b(?:what|how)\s+(?:did|was\s+it\s+(?:that\s+)?)\s*(?:you|he|she|they|the\s+\w+|(?-i:[A-Z])[\w.]+)?\b[^?]{0,60}?\b"
    r"(?:tell|told|say|said|write|wrote|answer|advise|put\s+it)\b[^?]*\?\s*$|"
    r"(?<!\bwhen\s)\b(?:did\s+you\s+(?:then\s+)?(?:tell|say|write|advise|assure)|you\s+(?:then\s+)?(?:told|said|wrote|advised|"
    r"assured))\b[^?]*\?\s*$"
)
_THAT_WAS_TOLD = re.compile(
    r"\W*(?:(?:Yes|No|I\s+did|I\s+do),?\s+)*(?:That\b(?!\s+(?:is|was|['’]s)\b)|That\s+is\s+right,\s+I\s+did\b|"
    r"[^.?!]{0,30}\bI\s+did\s+(?:say|tell|write)\b|Only\s+that\b|Just\s+that\b)"
)
"""An answer that goes on with the verb of its question."""


@dataclass(frozen=True, slots=True)
class Repeated:
    """The sentences that tell of the paper or the talk, the nearest first, and whether a paper was read out."""

    told_in: tuple[str, ...]
    read_out: bool


def repeated(text: str, lead: str, document: Document) -> Repeated | None:
    """Where the words of the passage were first said; None where they are the witness's own here and now."""
    if document.kind not in _DIALOGS:
        return None
    here = lead.rsplit("\n\n", 1)[-1]
    question = next((p for p in reversed(lead.split("\n\n")[:-1]) if p.strip()), "")
    opens = not here.strip()
    asked = _ASKED_TO_READ.search(question) or (
        _AND_THE_NEXT.fullmatch(question.strip()) and any(map(_ASKED_TO_READ.search, lead.split("\n\n")[-_SOON:]))
    )
    if (opens and _READ_OUT.match(text) and asked) or (
        re.match(r"\W*[“\"]", text) and (_READS.search(here) or _READ_NEXT.search(here))
    ):
        return Repeated(tuple(_of_the_paper(lead)), read_out=True)
    if opens and _ASKED_WHAT_WAS_TOLD.search(question) and _THAT_WAS_TOLD.match(text):
        return Repeated(tuple(_before(lead)), read_out=False)
    return None


def day_repeated(told: Repeated) -> tuple[dates.FoundDate, ...]:
    """The dates in the nearest sentence that dates the paper or the talk."""
    for sentence in told.told_in:
        found = tuple(
            d
            for d in dates.find(sentence)
            if d.form in ("date", "month", "month-day", "month-alone", "day-of-month", "year")
        )
        alone = bool(found) and len(sentence.strip(" .?,")) - len(found[0].text) < _HARDLY_MORE
        of_it = _PAPER.search(sentence) or _SENT.search(sentence) or _THIS_IS.match(sentence)
        if found and (not told.read_out or alone or of_it):
            return found
    return ()


_THIS_IS = re.compile(r"\W*(?:That|This|It|Mine|Yours)\s+(?:is|was|went|came|['’]s)\b")
""" "Exhibit 4 is one. That is to the sheriff on December 2."."""
_HARDLY_MORE = 12
_SENT = re.compile(r"(?i)\b(?:sent|wrote|got|received|dated|mailed)\b")


def _before(lead: str) -> Iterator[str]:
    for paragraph in reversed(lead.split("\n\n")[-_BACK:]):
        yield from reversed(sentences(paragraph))


def _of_the_paper(lead: str) -> Iterator[str]:
    """The sentences back to the one that brings the paper up."""
    for sentence in _before(lead):
        yield sentence
        if _SHOWN.search(sentence):
            return
