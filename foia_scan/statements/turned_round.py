"""Words around a cue that turn what it says round, or empty it: comparisons, conditions, some but not all."""

from __future__ import annotations

import re

_OF_SOME = re.compile(r"(?i)\bnot (?:every|all)\b[^,;:]*$")
_MIGHT_NOT = re.compile(r"(?i)might not\s+(?!be\b|have\b)")
"""What holds of some, or may come to be, is not denied: "not every county may leave", "it might not opt out"."""
_NOT_WITHOUT = re.compile(
    r"(?i)[\"”’']?\s+without (?:first |at least )?(?:writing|asking|telling|notifying|informing|giving|filing|sending|"
    r"signing|consulting|(?:an?|the|its|prior|written) (?:\w+ )?"
    r"(?:letter|notice|vote|request|form|resolution|signature))\b"
)
"""What it takes: "no county may withdraw without giving notice"."""
_AS = re.compile(
    r"(?i)(?:\b(?:is|was|are|were|be|been|being|about|just|nearly|roughly|exactly|quite)|every bit|['’]s|^|"
    r"[“\"])\s*\bas\s+$"
)
_AS_WHAT = re.compile(r"(?i)\s+as\s+(?!(?:long|soon|far|of|ever|always|before)\b)")
"""A comparison: "as voluntary as taxes"."""
_ONLY_IN_SENSE = re.compile(
    r"(?i)[”\"]?,?\s+(?:(?:\w+ ){1,3}\w+,\s+)?only in (?:the|this|that|one|a) (?:\w+ )?(?:sense|way|respect)\b"
)
"""What it comes to is told behind it: "voluntary, she said, only in the sense that …"."""


def emptied(text: str, start: int, end: int) -> str | None:
    """Why a plain word ("voluntary") at text[start:end] tells nothing by itself; None where it does."""
    if _AS.search(text[:start]) and _AS_WHAT.match(text, end):
        return "compared with something else"
    return "spoken of, not told" if _ONLY_IN_SENSE.match(text, end) else None


def of_some(text: str, low: int, start: int) -> bool:
    """Whether what is denied is denied of some only, or is what may yet come. ``low``: where the clause begins."""
    return _OF_SOME.search(text[low:start]) is not None or _MIGHT_NOT.match(text, start) is not None


def takes_only(text: str, end: int) -> bool:
    """Whether what is denied behind the cue is only that nothing need be done for it."""
    return _NOT_WITHOUT.match(text, end) is not None
