"""Officers of whom any may be meant, and who so report nothing: "a sheriff who says no has said no"."""

from __future__ import annotations

import re

from foia_scan.statements.saying.frame import Frame

_OFFICER = (
    r"(?:(?:county|city|police|town)\s+)?"
    r"(?:sheriff|chief|mayor|warden|governor|lawyer|jailer|commissioner|clerk|attorney)"
)
_ANY = re.compile(rf"(?i)(?:an?|any|every|each)\s+(?:{_OFFICER}\s+or\s+(?:an?\s+)?)?{_OFFICER}")
_IF = re.compile(r"(?i)\b(?:if|should|when|whenever|once|where|unless)\s+(?:an?|any|every|each)\s[^,;.:“”\"]{2,60}$")
_WHO = re.compile(r"(?i)\b(?:an?|any|every|each)\s[^,;.:“”\"]{2,40}\swho\s[^,;.:“”\"]{0,60}$")
_NOW = re.compile(r"[a-z]+s|say|tell|write|reply|answer|report")
_TELLS = re.compile(
    r"\s+(?:me|us|him|her|them|that|it|he|she|they|there|this|we|you|the\s+\w+|(?:(?:Mr|Ms|Mrs)\.\s+)?[A-Z]\w+)\b|"
    r"\s*[:“\"]|,\s*[“\"]"
)
"""What follows a verb that does report something."""


def is_anybody(frame: Frame, text: str) -> bool:
    """Whether a reporting clause only says what any officer may say: under a condition, or of whoever does so."""
    if _ANY.fullmatch(frame.source) is None or frame.kind not in ("before", "after", "view"):
        return False
    before = text[: frame.verb_start]
    if _IF.search(before) or _WHO.search(before):
        return True
    return _NOW.fullmatch(frame.verb) is not None and _TELLS.match(text[frame.verb_end :]) is None
