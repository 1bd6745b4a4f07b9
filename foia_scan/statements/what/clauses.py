"""The clause around a cue: where it begins and ends."""

from __future__ import annotations

import re
from functools import lru_cache

from foia_scan.topics.patterns import Phrases

_SINCE = r"(?<!\bhas )(?<!\bhave )(?<!\bhad )(?<!\blong )(?<!\bever )since(?! then\b)"
"""A conjunction: not "it has since become mandatory"."""
_BOUNDARY = re.compile(
    r"[;:]|\s[–—-]{1,2}\s|—|[”\"]\s[^“”\".;:]{2,70},\s[“\"]|"
    r",?\s\b(?:(?<!anything )(?<!nothing )(?<!all )but|"
    r"however(?!\s+(?:\w+ly|much|strong|hard|many|few|small|large|great|little)\b)|although|though(?!,)|"
    rf"whereas|except|unless|because|{_SINCE}|while|"
    r"(?<!\bnot )(?<!n['’]t )so that|as long as|even if)\b|,\s(?:and )?yet\b|"
    r",\s(?:and|or|so|nor)\b(?!\s(?:may|can|could|will|would|must|shall|should|is|are|was|were|has|"
    r"have|had|not|never|opt|withdraw\w*|declin\w+|so|indeed)\b)|"
    r"\band (?=(?:it|they|he|she|we|you|i|there|that|this)\b)|"
    r"\band (?=(?:the|its|their|our|your) (?:[\w’'-]+ ){1,2}(?:is|are|was|were) \w+[.,;]?(?:$|\s))|"
    r",\s(?=(?:it|they|we|you|he|she|this|that|there)(?:['’](?:s|re|ll)\b|\s(?:is|are|was|were|can|cannot|can['’]t|may|"
    r"will|does|do|has|have|had|must|would|could)\b))|,\s(?=(?:(?:the|its|their|this|that|our|"
    r"each) [^,;:.]{1,40}|everyone|everybody|all|nobody|no one|there)\sbeing\s)|"
    r",\s(?:as|for)\s(?=(?:there|it|they|we|you|he|she|the|its|no|this|that)\b)|"
    r",\s(?:which|who|where|when|if)\b|(?<=\w)\s(?:if|when|where|once)\s",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"(?i)\b(?:whether|because|although|though(?!$)|even though|" + _SINCE + r"|while|whereas|if|unless|when|"
    r"where|once|after|before|until|as long as|under|until)\b[^,;:]*$|"
    r"^\W*(?:short of|apart from|other than|barring|absent|failing|far from|instead of|rather than)\b[^,;:]*$|"
    r"^\W*(?:for|in|to|with|from|at|as (?:to|for))\s+(?:\w+\s+){1,4}?(?:that|who|which|whose|without)\b[^,;:]*$"
)
_FRONTED = re.compile(r"(?i)(?:^|[.;:]\s)\W*(?:far from|instead of|rather than|short of)\b[^,;:]*, $")
""" "Far from being voluntary, | the program is required": what is denied up to there is denied of that."""
_RESUMES = re.compile(
    r"(?i),\s(?=(?:an?|the|no|any|every|each|its?|they|he|she|we|you|i|there|this|"
    r"that|these|those|nobody|participation|[A-Z]\w+)\b)"
)


@lru_cache(maxsize=16)  # a sentence is asked for each of its cues
def _boundaries(text: str) -> tuple[re.Match[str], ...]:
    return tuple(_BOUNDARY.finditer(text))


@lru_cache(maxsize=64)
def clause(text: str, start: int, end: int) -> tuple[int, int]:
    """The clause that holds text[start:end]: from the last boundary before it to the first after it."""
    boundaries = _boundaries(text)
    low = max((m.end() for m in boundaries if m.end() <= start and not _of_two(text, m)), default=0)
    for comma in _RESUMES.finditer(text, 0, start):
        if comma.end() > low and _LEADING.search(text[: comma.start()]):
            low = comma.end()
    if text[:start].endswith(", ") and _FRONTED.search(text[:start]):
        low = start
    high = min((m.start() for m in boundaries if m.start() >= end), default=len(text))
    return low, high


_BETWEEN_TWO = re.compile(r"(?i)\bbetween (?:(?!(?:is|are|was|were|and)\b)[\w’'-]+\s){1,6}$")
""" "The exchange between the bureau | and this office": one phrase, no new clause."""


def _of_two(text: str, boundary: re.Match[str]) -> bool:
    return boundary[0].lower() == "and " and _BETWEEN_TWO.search(text, 0, boundary.start()) is not None


def opening(text: str, low: int) -> str:
    """The boundary word itself ("if", "unless") that opens the clause: it is part of the context."""
    match = re.search(r"(?i)(?:\b(?:if|unless|whether|where|when|once|even if)\s*)$", text[:low])
    return match.group() if match else ""


def finite(cue: str) -> bool:
    """Whether a cue begins with its finite verb: "can opt out"."""
    return (
        re.match(
            r"(?i)(?:can|could|may|might|will|would|should|must|is|are|was|were|cannot|can['’]t|couldn['’]t)\b", cue
        )
        is not None
    )


_NOT = re.compile(r"(?i)\b(?:not|never|no)\b|n['’]t\b|\bcannot\b")


def in_its_clause(text: str, start: int, end: int, words: Phrases) -> tuple[int, int]:
    """A cue text[start:end] without the words of another clause that it began with: "can miss that | a county may
    leave". ``words``: the cue's pattern."""
    if not finite(text[start:end]) or _NOT.search(text, start, end):
        return start, end
    for that in re.finditer(r"\bthat\s+", text[start:end]):
        match = words.search(text, start + that.end(), end)
        if match is not None and match.end() == end:
            return match.start(), end
    return start, end
