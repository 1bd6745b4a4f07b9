"""Set phrases that tell whose words follow, where no subject stands beside a verb of saying.

"The sheet that ICE put out in May, in which …", "It quotes a recruiter, Ann Roe, as saying that …", "What she told me
was that …", "The explanation given by Ann Roe, its counsel, was that …", "Mr. Orr asked that the minutes show that …".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from foia_scan.statements.saying_words import ISSUED, QUOTED_AS

_NP = r"(?:(?:Mr|Ms|Mrs|Dr|Rep|Sen|Gov|Lt|Capt)\.\s+)?[^,;.:“”\"]{2,50}?"
_WHAT_TOLD = re.compile(
    r"(?:(?:^|[.;]\s+|\b[Bb]ut\s+|\b[Aa]nd\s+)\W*[Ww]hat\s+|\b(?:[Ii]t|[Tt]his|[Tt]hat)(?:['’]s|\s+is|\s+was)\s+what\s+)"
    rf"(?P<np>{_NP})\s+(?:(?:has|had|have|then|also|actually|really)\s+)*"
    r"(?P<verb>told|tells|said|says|wrote|writes|testified|answered|replied)"
    r"(?:\s+(?:me|us|him|her|them|the\s+[\w’'-]+))?(?:\s+(?:in|on|at|last|that)\s+[^,;.:“”\"]{3,40}?)?"
    r"(?:\s+(?:was|is)\s+(?:this:|that\b)|(?=,\s+word\s+for\s+word:|:\s*[“\"_]))"
)
"""The content behind a copula: "What the clerk told me was that …", "It is what the card says: …"."""
_GIVEN_BY = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Oo]ne)\s+(?:\w+\s+)?(?:explanation|answer|reason|account|response|reply|reading|view|opinion|advice|"
    r"assurance|promise|word)s?\s+(?:(?:that\s+was|which\s+was)\s+)?(?:given|offered|provided|advanced|supplied|received|put\s+forward)\s+"
    rf"(?:[^,;.:“”\"]{{2,40}}?\s+)?by\s+(?P<np>{_NP})(?:,\s+[^,;.:“”\"]{{3,60}},)?\s+(?:is|was)\s+that\b"
)
"""Who gave it: "the explanation given that day by Ann Roe, its press secretary, was that …"."""
_HAD_THEIR_WORD = re.compile(
    rf"\b(?:had|has|have|got|received|given|holds?)\s+(?P<np>{_NP})(?:['’]s|(?<=s)['’])\s+(?:\w+\s+)?"
    r"(?:assurance|word|promise|pledge|guarantee)s?\b(?:\s+(?:in|on|of|from)\s[^,;.:“”\"]{2,30}?)?\s+that\b"
)
"""Whose word somebody has: "He had the clerk's promise in May that …"."""
_FOR_THE_RECORD = re.compile(
    rf"(?P<np>{_NP})\s+(?:(?:then|also)\s+)?(?:asked|requested|wished|moved|directed|insisted)\s+(?:that\s+|to\s+have\s+)?the\s+"
    r"(?:minutes|record|journal)\s+(?:(?:should|to)\s+)?(?:show|reflect|note|state|record)(?:\s+(?:his|her|the|its)\s+"
    r"(?:\w+\s+)?(?:reasons?|view|opinion|position|objection|dissent)s?,?\s+(?:which\s+(?:is|was)|namely))?(?:\s+that)\b"
)
"""Who wants it written down: "Mr. Orr asked that the minutes show his reason, which is that …"."""


def set_phrases(masked: str) -> Iterator[tuple[str, str, str, int, int]]:
    """Every such phrase as (words that name the source, office, verb, begin, end); what it tells begins at the end.

    ``masked``: the sentence with its quotations blotted out."""
    for match in ISSUED.finditer(masked):
        yield match["who"].strip(), "", "issued", match.start(), match.end()
    for match in QUOTED_AS.finditer(masked):
        who = match["np"].strip()
        yield match["name"] or who, who if match["name"] else "", "as saying", match.start(), match.end()
    for match in _WHAT_TOLD.finditer(masked):
        yield match["np"].strip(), "", match["verb"], match.start(), match.end()
    for match in _GIVEN_BY.finditer(masked):
        yield match["np"].strip(), "", "explained", match.start(), match.end()
    for match in _HAD_THEIR_WORD.finditer(masked):
        yield match["np"].strip(), "", "assured", match.start("np"), match.end()
    for match in _FOR_THE_RECORD.finditer(masked):
        yield match["np"].strip(), "", "stated", match.start(), match.end()
