"""A sentence without what interrupts it, every character in its place: "may, for reasons of its own, decline".

Cues are words that stand together; an aside or a quotation mark in between would hide them. What is taken out is put
down as blanks, so that offsets stay true.
"""

from __future__ import annotations

import re

from foia_scan.states import SHORTENED

_OPENERS = (
    r"for|in|on|at|by|as|from|under|after|before|since|with|without|within|like|unlike|despite|given|absent|however|"
    r"whatever|whichever|whenever|wherever|whether|if|though|although|when|where|while|because|unless|so far|at least|"
    r"at most|or so|of course|to be sure|too|then|therefore|thus|moreover|indeed|perhaps|even|again|also|now|today|"
    r"once|still|instead|in short|\w+ly|"
    r"(?:an?|the) [\w ]+ (?:who|which|that)|who|which|whose"
)
_SAYS = r"(?:say|says|said|think|thinks|thought|believes?|adds?|added|wrote|writes?|notes?|noted|hears?|heard|told \w+)"
_ASIDE = re.compile(
    rf",\s+(?:\w+ (?:or|and) \w+|(?:or|and) (?:an?|any|each|every|even an?) [\w’'-]+(?: [\w’'-]+)?|"
    rf"(?:{_OPENERS})\b[^,;:.?!()\"“”]{{0,90}}|"
    rf"(?:I|he|she|they|we|[A-Z][\w.]+(?: [A-Z][\w.]+)?) {_SAYS}),",
    re.IGNORECASE,
)
_ONCE_MORE = re.compile(
    r"(?i)(?:(?<=\bis)|(?<=\bwas)|(?<=\bare)),\s+and\s+(?:always\s+(?:has\s+been|have\s+been|\w+)|"
    r"(?:(?:has|have|had)\s+(?:always\s+)?been|will\s+(?:remain|stay|be))"
    r"(?:\s+(?:since|from|for|until|to|as|all)\b[^,;:.?!]{1,50})?),|"
    r"(?<=\bnot),\s+and\s+(?:never\s+\w+|(?:\w+\s+)?never\s+(?:been|was))(?:\s+\w+)?,|"
    r",\s+nor\b[^,;:.?!]{1,90},(?=\s+(?!(?:and|or|nor)\b))"
)
"""What only says it once more: "is, and always was,", "is, and has been from the first day,", "is not, and never was,",
"nothing here, nor there, says"."""
_BRACKETED = re.compile(r"\s\([^()]{1,90}\)|\s[–—-]{1,2}\s[^–—;:?!\"“”]{1,90}?\s[–—-]{1,2}(?=\s)|—[^—;:?!\"“”]{1,90}—")
_MARKS = re.compile(r"[\"“”]")
_NEGATED = re.compile(r"(?i)\b(?:not?|never|nor|nothing|nobody|none|unless|except|but)\b|n['’]t\b")
"""What is taken out must not turn the rest round: "only the response, not the search, may be declined"."""


_NO_FRIEND = re.compile(r",\s+no\s+(?:[\w’'-]+\s+){1,3}[\w’'-]+,")
""" "Sheriff Roe, no friend of ours, says": what somebody is not denies nothing that he says."""


def without_asides(text: str) -> str:
    """The sentence with asides and quotation marks as blanks; as long as before, and the same if there are none."""
    return _MARKS.sub(" ", uninterrupted(_NO_FRIEND.sub(_blanks, text)))


def uninterrupted(text: str) -> str:
    """The sentence with asides as blanks, its quotation marks left in place; as long as before."""
    for pattern in (_ASIDE, _BRACKETED):
        text = pattern.sub(_blanked, text)
    return text


_STATE_BEHIND = re.compile(rf"(?<=[a-z]),\s(?:{SHORTENED})\.,")
"""Behind a town, where no clause ends: "whether a city such as Arlington, Va., may withdraw"."""


def said_once(text: str) -> str:
    """The sentence without what only says once more what it says already, or where a town lies; as long as before."""
    return _STATE_BEHIND.sub(_blanks, _ONCE_MORE.sub(_blanks, text))


_OWN_CLAUSE = re.compile(
    r"(?i),\s+(?:even\s+)?(?:if|when|where|once|because|since|although|though|while)\s+"
    r"(?:it|they|he|she|we|you|I|there|this|that|(?:the|an?|its|their|our)\s+(?:\w+\s+){0,2}?\w+)\s+"
    r"(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|may|might|cannot|\w+n['’]t)\b"
)
"""What is denied in it is denied of its own verb: "the State, if it is not sued, may leave"."""


def _blanks(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _blanked(match: re.Match[str]) -> str:
    inside = match.group()
    kept = _NEGATED.search(inside) and not _OWN_CLAUSE.match(inside)
    return inside if kept else _blanks(match)
