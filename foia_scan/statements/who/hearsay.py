"""What is told as heard somewhere: on the radio, on good authority, as the word that goes round."""

from __future__ import annotations

import re

_NEWS = (
    r"(?:(?:news)?papers?|news|radio|television|TV|internet|web|wires?|grapevine|street|"
    r"(?-i:[A-Z][\w’'-]+\s+)*(?-i:Gazette|Times|Post|Herald|Tribune|Journal|Star|Sun|Globe|Chronicle|Courier|Ledger|Bee|"
    r"Register|Dispatch|Press|News|Record|Sentinel|Observer|Examiner|Mercury|Enquirer|Clarion|Leader|Banner|Standard|Voice|"
    r"Beacon))"
)
_HEARSAY = re.compile(
    rf"(?i)(?:\b(?:I|we|he|she|they|you)\s+(?:(?:have|had|just|also|only)\s+)*(?:heard|read|saw|seen)\s+(?:it\s+)?"
    rf"(?:in|on|from|over|through)\s+(?:(?:the|an?|our|your|my|this\s+morning['’]s|today['’]s)\s+)?(?:local\s+)?{_NEWS}"
    r"(?:\s+(?:today|yesterday|this\s+\w+|last\s+\w+))?\s+that\b|"
    r"\b(?:have|has|had)\s+it\s+on\s+(?:good|the\s+best|excellent|high)\s+authority\s+that\b|"
    r"\b(?:the\s+)?word\s+(?:(?:on|in|around|about)\s+[^,;:.]{2,25}\s+)?(?:is|was|has\s+it|had\s+it)(?:\s+now)?\s+that\b|"
    r"\bit\s+(?:is|was|has\s+been)\s+(?:(?:now|often|widely|commonly|generally)\s+)?(?:said|rumou?red|alleged|whispered|"
    r"claimed)(?:\s+(?:in|around|about|by\s+some)\s+[^,;:.]{2,25})?\s+that\b|"
    r"\b(?:(?:is|was|are|were|been)\s+(?:said|reported|alleged|rumou?red|supposed|believed|thought|claimed)\s+to\s+have|"
    r"accused\s+of(?:\s+having)?)\s+(?:said|saying|told|telling|written|writing|promised|promising|assured|assuring|"
    r"claimed|claiming|stated|stating|informed|informing|advised|advising)\b)[^;:.]*$"
)


def hearsay(before: str) -> bool:
    """Whether the words before a cue tell that it was only heard or read somewhere."""
    return _HEARSAY.search(before) is not None
