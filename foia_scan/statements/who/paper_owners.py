"""Whose a paper is by the words that name it: "the Harbor League's bulletin", "a sheet that was sent out by the State
Patrol in May", "the page on the governor's office's website".

Only a body or an office is an owner here. A paper of somebody by name is that person's, and one that nothing is told of
is left to the sentences before.
"""

from __future__ import annotations

import re

from foia_scan.dates.words import MONTH
from foia_scan.statements.naming.named_bodies import BODY_HEAD
from foia_scan.statements.who.source_bodies import PAPER

_HEAD = rf"(?:{BODY_HEAD}|Troopers|Guard|Port)"
_WORD = r"[A-Z][\w&-]*(?:\.[A-Z]\.)?(?:['’]s?)?"
_NAMED = (
    rf"(?:(?:{_WORD}\s+(?:(?:of|for|on|and|the)\s+)*){{0,6}}?{_HEAD}(?:\s+(?:of|for|on)\s+(?:the\s+)?(?!{MONTH}\b)[A-Z][\w&-]*"
    rf"(?:\s+(?:(?:and|of|the)\s+)*(?!{MONTH}\b)[A-Z][\w&-]*){{0,4}})?)"
)
_OFFICE = (
    r"(?:[A-Z][\w-]*\s+){0,2}(?:[Gg]overnor|[Mm]ayor|[Ss]heriff|[Aa]ttorney\s+[Gg]eneral|[Cc]ounty\s+(?:[Aa]ttorney|[Ee]xecutive|[Cc]ounsel)|"
    r"[Ss]olicitor|[Pp]rosecutor|[Dd]istrict\s+[Aa]ttorney|[Pp]ublic\s+[Dd]efender)['’]s\s+[Oo]ffice"
)
_WHO = rf"(?P<who>(?:[Tt]he\s+|[Oo]ur\s+)?(?:{_OFFICE}|{_NAMED}))"
_THEIRS = re.compile(rf"{_WHO}(?:['’]s|(?<=s)['’])\s+(?:own\s+|[a-z-]+\s+){{0,4}}$")
""" "The Harbor League's own | bulletin"."""
_BESIDE = re.compile(
    rf"{_WHO}\s+(?:(?:own|new|recent|latest|first|second|draft|old|official|public|internal|form|press|fact|web|news|field)\s+){{0,2}}$"
)
""" "A Harbor League | bulletin"."""
_FROM = re.compile(rf"\b(?:from|by|of)\s+{_WHO}(?=$|[,.;]|\s+(?:in|on|at|dated|last|this|that|which|to|for|about)\b)")
_ON_SITE = re.compile(
    rf"\b(?:on|from|off)\s+{_WHO}(?:['’]s|(?<=s)['’])?\s+(?:own\s+)?(?:[a-z-]+\s+)?(?:web\s?)?(?:sites?|pages?|letterhead|stationery)\b"
)


def owner_of_paper(source: str) -> str:
    """The words for the body that the paper of these words is of; "" where they name no paper, or none of a body."""
    paper = PAPER.search(source)
    if paper is None:
        return ""
    beside = _THEIRS.search(source, 0, paper.start()) or _BESIDE.search(source, 0, paper.start())
    told = beside or _ON_SITE.search(source) or _FROM.search(source, paper.end())
    return told["who"].strip() if told else ""
