"""What a choice is told to be about: taking part, or who drives and what to wear."""

from __future__ import annotations

import re

from foia_scan.topics import Topic

_ITS_MATTER = re.compile(
    r"(?i)\W*(?:(?:and|but|so|then)\s+)?(?:"
    r"(?P<asked>(?:what|how (?:much|many|long|often|far)|who|whom|which|where)\b.*?)|"
    r"(?:the|your|our|his|her|their|my|its)\s+(?P<noun>(?:[\w’'-]+\s+){1,2}?)(?:of\s+.{2,40}?)?)"
    r"(?:\s*\b(?:is|was|are|were|will be)|['’]s)\s+(?:\w+ly\s+|always\s+|still\s+)?$"
)
"""What is up to somebody, before the cue: "the choice of hotel is up to you", "what you wear is your call"."""
_IS_THEIRS = re.compile(r"(?i)(?:up to|(?:[\w’'-]+ ){1,3}(?:call|choice|decision))\b")
_OPEN_MATTER = re.compile(
    r"(?i)(?:decision|choice|matter|question|call|thing|issue|rest|answer|point|option|move|business|ball)s?\s*$"
)
_WHICH = re.compile(
    r"(?i)(?:\s+(?:to make))?\s+(?:which|where|who|whom|what|how)\s+(?!(?:or|and)\b)[\w’'-]+(?:\s+[\w’'-]+){0,4}"
)
_CALLS = re.compile(r"(?i)(?:call|decision|choice|(?:itself|themselves|himself|herself|yourself|ourselves))$")
_ABOUT = re.compile(
    r"(?i)(?:\s+(?:about|over|as to|regarding|concerning)|(?<=\bsay)\s+in)\s+"
    r"(?P<matter>[\w’'-]+(?:\s+[\w’'-]+){0,3})|"
    r"\s+whether\s+(?:or\s+not\s+)?to\s+(?P<deed>\w+(?:\s+[\w’'-]+){0,4})|"
    r"(?<=choose|decide)\s+(?:(?:its|their|his|her|our|your)(?:\s+own)?|an?|the|which|where|who|what)\s+"
    r"(?P<object>[\w’'-]+(?:\s+[\w’'-]+){0,3})"
)
_ANY_MATTER = re.compile(
    r"(?i)(?:it|this|that|them|the matter|how|when|whether|being|any|an? (?:thing|matter)|these|those|such)\b(?!['’]s)"
)


def other_matter(text: str, start: int, end: int, low: int, topic: Topic) -> bool:
    """Whether a choice is told to be about something else: "no choice about the night shift", "up to the county whether
    to send two people"."""
    if _of_another_matter(text, start, end, low, topic) or _of_a_wish_named(text, start, end, low, topic):
        return True
    if text[start : start + 6].lower() == "up to " and _SENT_UP.search(text[low:start]):
        return True
    match = _ABOUT.match(text, end)
    if match is None:
        return False
    named = next(part for part in match.groups() if part)
    ours = ("program_noun", "join", "leave", "partial", "dates", "receive", "sharing")
    return not (_ANY_MATTER.match(named) or topic.speaks_of_program(named) or topic.has_word_of(ours, named))


_SENT_UP = re.compile(
    r"(?i)\b(?:push|sen[dt]|pass|carr|kick|bump|mov|forward|escalat|hand|driv|drove|walk|com|came|went|go|look|fl[ey]w)(?:s|es|ed|ing|e|y|ies|ied|ying)?\s+"
    r"(?:(?!(?:is|was|are|were|be|been|remains?)\b)[\w’'-]+\s+){0,3}?$"
)
"""What goes up to somebody: "pushing this up to you" leaves nothing to anybody."""
_WISHED = re.compile(r"(?i)\b(?:wish|want|care|like|prefer)(?:es|s|ed)? (?:not )?to (?P<deed>\w+(?:\s+[\w’'-]+){0,5})")
_AGAINST_IT = re.compile(r"(?i)^(?:\w+ )?(?:choose|decide) not to\W*(?:$|[.;,])")


def _of_a_wish_named(text: str, start: int, end: int, low: int, topic: Topic) -> bool:
    """Whether one may choose against a wish that is named: "who does not wish to see the results may choose not to"."""
    if _AGAINST_IT.search(text[start:]) is None:
        return False
    wished = _WISHED.search(text, low, start)
    return wished is not None and not topic.has_word_of(("join", "leave", "program_noun"), wished["deed"])


def _of_another_matter(text: str, start: int, end: int, low: int, topic: Topic) -> bool:
    """Whether what somebody has a choice in is named before the cue, or asked behind it, and is nothing of ours."""
    which = _WHICH.match(text, end) if _CALLS.search(text[start:end]) else None
    own = _ITS_MATTER.fullmatch(text[low:start]) if _IS_THEIRS.match(text, start) else None
    if own is not None and own["noun"] and (_OPEN_MATTER.search(own["noun"]) and "of" not in own.group().split()):
        own = None
    named = [part for match in (which, own) if match is not None for part in (match.group(),)]
    ours = ("program_noun", "join", "leave", "leaving", "sharing")
    return any(not (topic.has_word_of(ours, part) or topic.speaks_of_program(part)) for part in named)
