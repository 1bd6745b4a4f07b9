"""Notes of a meeting tell what was said at it: its day stands in their subject, or in their first sentence."""

from __future__ import annotations

import re

from foia_scan import dates
from foia_scan.records import Document
from foia_scan.statements.sentences import SENTENCE_END
from foia_scan.statements.who.source_bodies import PAPER
from foia_scan.statements.writers.own_voice import Holder

_OCCASIONS = (
    r"(?:meetings?|calls?|briefings?|conversations?|interviews?|visits?|sessions?|discussions?|teleconferences?|"
    r"lunch|trip|read-?outs?)"
)
_OF_A_MAIL = ("weekday", "day-shift")
_IS_THE_DAY = re.compile(
    rf"(?i)(?:(?:re|fw|fwd):\s*)*(?:(?:my\s+|the\s+|our\s+)?(?:{_OCCASIONS}|notes|what\s+happened|how\s+it\s+went)\s+(?:on\s+|from\s+)?)?"
    rf"(?:yesterday|last\s+night|(?:last\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:['’]s\s+{_OCCASIONS})?\W*"
)
"""The subject of a mail that is nothing but a day: "yesterday", "Tuesday's meeting"."""
_WAS_HELD = re.compile(
    rf"\bThe\s+{_OCCASIONS}\s+(?:was\s+held|took\s+place|was|occurred|began)\s+(?P<when>on\s+[^,;.]{{3,30}}?)(?=,|\.|\s+(?:in|at|by)\b)"
)
"""When what is taken down was held, in the first paragraphs."""
_HEAD = 3
_TAKEN_DOWN = frozenset({"memo", "email", "report", "unknown", "briefing"})


_OF_A_PAPER = re.compile(rf"{PAPER.pattern}(?:\s+(?:of|dated|from))?(?:\s+(?:[A-Z][a-z]+day,?|the))?\s*$")
"""Before the day of a paper of which one spoke: "I called about the letter of April 28"."""


def _spoke_with(holder: Holder, first: str) -> bool:
    """Whether a first sentence says that the writer spoke with the very person: "I had Ms. Roe on the phone"."""
    name = holder.speaker.split()[-1] if holder.speaker else ""
    met = re.search(r"\b(?:spoke|talked|met|sat down|called|phoned|reached|had|saw)\b", first)
    return (
        met is not None
        and re.search(r"\b(?:I|[Ww]e)\b", first) is not None
        and (bool(name and re.search(rf"\b{re.escape(name)}\b", first)) or holder.own_words_earlier)
    )


def occasion(document: Document, holder: Holder, lead: str, anchor: str | None) -> tuple[str, dates.FoundDate] | None:
    """The day of the meeting, ISO, and the words that tell it; None where no or several days may be meant."""
    confirmed = document.kind == "letter" and holder.rule.startswith("addressee")  # "You told me when we spoke …"
    if not (document.kind in _TAKEN_DOWN or confirmed) or anchor is None:
        return None
    named = re.search(rf"(?i)\b{_OCCASIONS}\b", document.title)
    told = [d for d in dates.find(document.title) if d.form in ("date", "month-day")] if named else []
    if document.kind == "email" and not told:
        told = [d for d in dates.find(document.title) if _IS_THE_DAY.fullmatch(document.title) and d.form in _OF_A_MAIL]
    if not told and 0 < len(lead) < 3900:
        opening = next((p for p in lead.split("\n\n") if len(p.split()) > 5), "")
        first = SENTENCE_END.split(opening)[0]
        shared = re.search(
            rf"(?i)\b(?:{_OCCASIONS}|(?:speaking|talking|meeting|meet|met|speak|talk|spoke|talked|"
            rf"sat down) with (?:me|us)|"
            r"(?:thank\w*|grateful|appreciate\w*|kind)\b[^.;]{0,60}\b(?:see|seeing|receiv(?:e|ing)|host(?:ing)?|visit(?:ing)?|"
            r"brief(?:ing)?|call(?:ing)? on) (?:me|us))\b",
            first,
        ) and re.search(r"\b(?:I|[Ww]e|me|us)\b|^[A-Z][^.]*\bmet\b|\b(?:took place|was held)\b", first)
        held = _WAS_HELD.search(" ".join(lead.split("\n\n")[:_HEAD]))
        if held and holder.attribution != "direct":
            told = [d for d in dates.find(held["when"]) if d.form in ("date", "month-day", "weekday", "day-of-month")]
        elif (shared and holder.attribution != "direct") or _spoke_with(holder, first):
            told = [
                d
                for d in dates.find(first)
                if d.form in ("date", "month-day", "weekday", "day-shift", "day-of-month")
                and not _OF_A_PAPER.search(first[: d.start])
            ]
    values = [(dates.resolve(d, anchor), d) for d in told]
    said = [(v, d) for v, d in values if v is not None and len(v) == 10 and not dates.is_after(v, anchor)]
    return said[0] if len(said) == 1 else None
