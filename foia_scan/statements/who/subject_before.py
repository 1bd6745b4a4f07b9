"""The body that a sentence has already named when it goes on with "it" or "they"."""

from __future__ import annotations

import re

from foia_scan.statements.sentences import sentences
from foia_scan.statements.who.source_bodies import PAPER
from foia_scan.statements.writers.own_voice import Setting, organization_in

_KIND = (
    r"(?:office|police|patrol|bureau|department|division|agency|association|board|council|commission|committee|league|"
    r"union|conference|coalition|authority|court|legislature|governor['’]s office|commonwealth|county|city|state)"
)
_BODY = re.compile(
    r"\b(?P<who>(?:[Tt]he|[Oo]ur|[Tt]heir|[Yy]our)\s+"
    r"(?:[A-Z][\w’'-]*\.?\s+|(?:governor|mayor|sheriff|attorney general|"
    rf"county|city|state)(?:['’]s)?\s+){{0,5}}(?i:{_KIND})\b(?:\s+(?:of|for|on)\s+(?:the\s+)?[A-Z][\w’'-]+(?:\s+(?:and\s+)?[A-Z][\w’'-]+)*)?)"
    r"(?!['’]s?\s)(?!\s+(?:attorney|clerk|sheriff|manager|counsel|jail|level|line|officials?|of)\b)"
)
"""A body other than the topic's own, as the subject or the object of a clause: "the state police", "our Board"."""
_NOT_ITSELF = re.compile(r"(?i)\b(?:to|for|with|by|of|in|from|at|about|against|than|like|upon|on)\s+$")
_ASKS = re.compile(r"(?i)\b(?:asked|pressed|wrote\s+to|turned\s+to|petitioned|called|telephoned|begged|queried)\s+$")
_GOES_ON = re.compile(
    r"(?i)(?:[;,:][^,;“”\"]*|\b(?:as|when|where|that|while|because|since|after|before|if)\s+)"
    r"\b(?:it|its|they|their)\s[^,;]{0,30}$"
)
"""How a clause begins whose subject has been named: "…; it …", "…, and in May it …", "… when it …"."""

_OF_PAPER = re.compile(
    rf"\b(?:of|about|in|at)\s+(?:the|this|that|its|our|your)\s+(?:[\w.-]+\s+){{0,2}}?{PAPER.pattern.removeprefix('(?i)')}"
)
"""Where "it" is the paper: "The board said of the memo that it calls …"."""
_WROTE_TO = re.compile(
    r"\b(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]he\s+[\w’'-]+|(?!(?:Police|Patrol|Board|Council|Department|Office|"
    r"Bureau|Commission|Agency|Association|Center)\b)[A-Z][\w’'-]+)\s+(?:then\s+|also\s+)?(?:wrote|turned|appealed|applied|put\s+it|put\s+the\s+question)\s+"
    r"to\s+(?P<who>(?:the\s+)?(?:[A-Z][\w’'-]*\s+(?:(?:of|for)\s+(?:the\s+)?)?){0,5}[A-Z][\w’'-]*)[.!]\W*$"
)
"""Whose reply the next sentence tells: "We wrote to the Elm Port Authority. Its reply was that …"."""
_CALLED_THEM = re.compile(
    r"\b(?:telephoned|phoned|called|rang|contacted|asked|consulted|queried|e-?mailed)\s+(?P<who>(?:the\s+)?(?:[A-Z][\w’'-]*\s+"
    rf"(?:(?:of|for)\s+(?:the\s+)?)?){{0,5}}(?i:{_KIND}))[.!]\W*$"
)
""" "I telephoned the Elm State Police. They …"."""
_SAYS_THAT = re.compile(
    r"(?i)\bthat\s+(?:(?:in|on|at|since|by|last)\s[^,;]{2,30}?,?\s+)?(?:it|its|they|their)\s[^,;]{0,30}$"
)


def subject_before(text: str, setting: Setting) -> str:
    """The words for the one body that the sentence names before the "it" or "they" at the end of ``text``, if it is
    none of the topic's organizations: "The state police" of "The state police disagree; they"; else "".

    Of one that asks and one that is asked, the one asked: "The board asked the Patrol in May, and it".
    """
    last = text.rsplit("\n\n", 1)[-1]
    here = (sentences(last) or [""])[-1]
    if len(here.split()) < 2:  # nothing but the "they" itself
        here = (sentences(last.rstrip()[: -len(here)]) or [""])[-1]
    if asked_before := _WROTE_TO.search(here):
        return "" if organization_in(asked_before["who"], setting.topic) else asked_before["who"]
    if (called := _CALLED_THEM.search(here)) and not organization_in(called["who"], setting.topic):
        return called["who"]
    if here not in text[-len(here) - 1 :] or _GOES_ON.search(here) is None or _OF_PAPER.search(here):
        return ""
    named = [match for match in _BODY.finditer(here) if not _NOT_ITSELF.search(here, 0, match.start())]
    asked = [match for match in named if _ASKS.search(here, 0, match.start())]
    told = asked or named
    if len({match["who"].lower() for match in told}) != 1 or organization_in(told[0]["who"], setting.topic):
        return ""
    others = [m for m in setting.topic.organization_pattern.finditer(here) if not _within(m.span(), told[0].span())]
    if others and not asked and not (_SAYS_THAT.search(here) and told[0].start() < others[0].start()):
        return ""
    return told[0]["who"]


def _within(inner: tuple[int, int], outer: tuple[int, int]) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]
