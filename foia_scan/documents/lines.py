"""What a single line of a page is by itself: a sentence, a title, a date, an address, the name of a body."""

from __future__ import annotations

import re
from functools import lru_cache

from foia_scan import dates
from foia_scan.bodies import SOCIETY
from foia_scan.told_by import ToldBy
from foia_scan.topics import Topic

_BODY_WORDS = ToldBy(
    rf"\b(?:{SOCIETY}|Department|Dept|Office|Bureau|Agency|Administration|Service|Commission|Committee"
    r"|Subcommittee|Congress|Senate|House\s+of\s+Representatives"
    r"|Conference\s+of|Board|Council|County|City|Town|Village|State|Commonwealth|District|Division|Directorate|Police"
    r"|Sheriff(?:['’]?s)?|Court|Chamber|Enforcement"
    r"|Legislature|Task\s+Force|University|College|School|Authority"
    r"|(?:State\s+)?(?:Auditor|Comptroller|Ombudsman)(?:\s+of\s+(?:the\s+)?(?:State|Public\s+Accounts))"
    r"|Corporation|Company|Inc|LLP|LLC|Command|Embassy|Mission|Ministry|Secretariat"
    r"|Governor(?:['’]?s)?|Mayor(?:['’]?s)?|Attorney\s+General|Branch|Unit|Program)\b",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"\b(?:[A-Z][A-Za-z.]+,?\s+(?:[A-Z]{2}|D\.\s?C\.)\s+\d{5}|P\.?\s?O\.?\s+Box|(?:\d+|One|Two"
    r"|Three)\s+[\w. ]+\b(?:Street|St|Avenue|Ave|Road|Rd|Blvd|Boulevard|Drive|Plaza|Place|Suite"
    r"|Room)\b)|^(?:County\s+)?Courthouse(?:\s+(?:Annex|Square))?(?:,|$)|^Washington,?\s+D\.?C\.?|^(?:State\s+)?Capitol(?:\s+Building)?,"
)
_ADDRESS_WORDS = ("Box", "One", "Two", "Three", "Capitol", "Courthouse")
"""One of these stands in an address without digits, but for that of the capital."""
_DIGIT = re.compile(r"\d")
_LINES_KEPT = 1 << 11
"""The same line is asked for by the one who cuts, the one who dates and the one who builds."""


_SENTENCE = re.compile(
    r"(?:[a-z0-9)]{2,}|[a-z0-9][\"'”’)]{1,3}|(?<=[a-z]\s)[A-Z]{3,})(?:[.?!][\"'”’)]*|;(?:\s+(?:and|or))?)$"
)
_ABBREVIATED = re.compile(r"\b(?:Inc|Jr|Sr|Dept|St|No|al|Rep|Hon)\.$")


@lru_cache(maxsize=_LINES_KEPT)
def is_sentence(text: str) -> bool:
    """Whether a line ends as a sentence does, not as an abbreviation."""
    if text.rstrip("\"'”’)")[-1:] not in (".", "?", "!") and ";" not in text[-5:]:
        return False
    return _SENTENCE.search(text) is not None and _ABBREVIATED.search(text) is None


_FRAGMENT_WORDS = 7
_PREDICATE = re.compile(
    r"(?i)\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|said|says|told|"
    r"I|we|you|he|she|they|it|who|that|this|these)\b"
)


_A_NOTE = re.compile(
    r"(?:^|\.\s+)(?i:Prepared|Compiled|Drafted|Revised|Updated|Undated|Unsigned|Draft|Not\s+(?:for|to|cleared|reviewed)|"
    r"No\s+(?:author|signature|date)|For\s+(?:comment|release|discussion|review|internal|official|background)|Do\s+not|"
    r"Internal|Confidential|Privileged|Deliberative|Uncorrected|Unofficial|Partial|Working)\b"
)
"""What is noted of a paper in its head: how it was made, and for whom."""


def is_fragments(text: str) -> bool:
    """Whether a line consists of fragments, ended like sentences, one of which notes something of the paper: "Notes of
    call. Not for release."."""
    if not text.endswith(".") or text[:1].isdigit():
        return False
    parts = [part for part in re.split(r"\.\s+", text.rstrip(" .")) if part]
    return (
        len(parts) > 1
        and all(len(part.split()) <= _FRAGMENT_WORDS for part in parts)
        and _A_NOTE.search(text) is not None
        and _PREDICATE.search(text) is None
    )


_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_SMALL_WORDS = frozenset({"with", "from", "that", "into", "over", "between", "under", "about"})


def is_title(text: str) -> bool:
    """Whether a line is capitalized like a title: most of its long words begin with a capital."""
    words = [word for word in _LONG_WORD.findall(text) if word.lower() not in _SMALL_WORDS]
    return bool(words) and sum(word[0].isupper() for word in words) >= 0.8 * len(words)


_BESIDE_DATE = re.compile(
    r"\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?|\b(?:Date|Dated|Revised|Updated|Issued|Prepared|Transmitted"
    r"|Received|Form\s+of|Version\s+[\d.]+|as\s+of|on|the|Washington|D\.?C\.?)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=_LINES_KEPT)
def is_date_line(text: str) -> bool:
    """Whether a line says hardly anything but a date."""
    if len(text) > 70:
        return False
    found = dates.complete(text)
    if not found:
        return False
    said = sum(date.end - date.start for date in found)
    rest = _BESIDE_DATE.sub("", text)
    return said >= 0.55 * len(rest.strip(" ,.:;|-–—()"))


_ENTRY = re.compile(r"(?:[A-Z][a-z]+\.? \d{1,2}, \d{4}|\d{1,2}/\d{1,2}/\d{2,4})[.:]\s+[A-Z][\w’']*,?\s+[a-z(]")
"""An entry of a chronology, which goes on below its day: "May 3, 2010. The port wrote to …"."""


@lru_cache(maxsize=_LINES_KEPT)
def bears_date(text: str) -> bool:
    """Whether a short head line has a date to the month among other words: "Version 1.1 - March 2009 - SENSITIVE"."""
    return (
        len(text) < 80
        and any(date.value and len(date.value) > 4 for date in dates.complete(text))
        and not is_sentence(text)
        and not _ENTRY.match(text)
    )


@lru_cache(maxsize=_LINES_KEPT)
def names_a_body(text: str, topic: Topic) -> bool:
    """Whether a line of a letterhead names an agency, an office, a court, an association."""
    return len(text) < 90 and (topic.organization(text) is not None or _BODY_WORDS.search(text) is not None)


def opens_with_program(text: str, topic: Topic) -> bool:
    """Whether a line is the program's name, with a part, a place or a kind of paper behind it, and no body's name:
    "SECURE COMMUNITIES, STATE OF OHIO", "Secure Communities - Call Summary"."""
    rest = text[len(topic.program) :] if text.lower().startswith(topic.program.lower()) else None
    return rest is not None and re.match(r"\s*(?:$|[,:–—/-])", rest) is not None


@lru_cache(maxsize=_LINES_KEPT)
def is_address(text: str) -> bool:
    """Whether a line is of a postal address."""
    may_be = _DIGIT.search(text) or text.startswith("Washington") or any(word in text for word in _ADDRESS_WORDS)
    return bool(may_be) and _ADDRESS.search(text) is not None
