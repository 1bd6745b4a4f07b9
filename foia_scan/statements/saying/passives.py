"""By whom somebody was told: "I was told by Ann Roe", "In the brief that the port filed the Court was told"."""

from __future__ import annotations

import re

from foia_scan.statements.saying.frame import Frame
from foia_scan.statements.saying.saying_words import BY_ITS

MIGHT_BE = re.compile(r"(?i)\b(?:could|might|should|would|must|may|ought to|need to)\s+(?:not\s+)?(?:have\s+)?$")
"""Before a passive that tells of nothing said: "the truth, which could have been told at once, is that"."""


_IN_THEIR_PAPER = re.compile(
    r"\b[Ii]n\s+(?:the|an?|its|that|this)\s+(?:[\w-]+\s+){0,2}?(?:briefs?|letter|memo(?:randum)?|motion|answer|papers?|filing|notice|statement|"
    r"declaration|petition|e-?mail|reply|response)\s+(?:that|which)\s+(?P<who>[^,;.:“”\"]{1,40}?)\s+(?:had\s+|has\s+)?"
    r"(?:filed|sent|wrote|signed|issued|submitted|served|mailed|gave|handed\s+up)\b[^,;.:“”\"]{0,50},?\s+(?:the\s+\w+|I|we|he|she|they|you|it)\s*$"
)
""" "In the brief that the port filed in May the Court | was told that …": the port told it so."""


def passive(match: re.Match[str], left: str, end: int) -> Frame:
    """The frame of a match of :data:`PASSIVE`: ``left`` stands before it in its sentence, which ends at ``end``; its
    source is empty where nobody is told by whom."""
    tail = match.group("tail")
    named = BY_ITS.search(tail)
    by = re.search(r"(?i)\bby\s+([^,]+?)(?=\s+(?:in|on|at|over|during|last|this|yesterday)\b|,|$)", tail)
    letter = re.search(r"(?i)\b(?:in|at)\s+((?:an?|the|its|his|her|their)\s+[^,]+)", tail)
    source = named["name"] if named else by.group(1) if by else letter.group(1) if letter else ""
    if not source and (theirs := _IN_THEIR_PAPER.search(left)):
        source = theirs["who"]
    role = named["office"] if named and re.match(r"(?:your|our|my)\s", named["office"]) else ""
    return Frame(
        source.strip(),
        role,
        match["verb"].split()[0].lower(),
        match.start(),
        match.end(),
        match.end(),
        end,
        "passive",
    )


def represented(match: re.Match[str], end: int) -> Frame:
    """ "It was represented to the Board by the port as a matter of choice"."""
    np = match["np"] or match["behind"]
    return Frame(np.strip(), "", "represented", match.start(), match.end(), match.end(), end, "before")
