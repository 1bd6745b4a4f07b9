"""Who is at a loss, and whose judgment of papers it is: "On whether towns may leave he could find no clear answer".

What somebody cannot tell is their own position. Where the writer sums up what two sides were told, or finds in a paper
what it does not say, it is the writer's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_TITLE = r"(?:Mr|Ms|Mrs|Dr|Rep|Sen|Gov|Lt|Capt|Sgt|Col|Rev)\."
_NP = (
    rf"(?:[Hh]e|[Ss]he|I|[Ww]e|(?:[Tt]he\s+)?{_TITLE}\s+(?:[A-Z][\w’'-]+\s+)?[A-Z][\w’'-]+|"
    r"(?:[Tt]he\s+)?[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){1,3}|[Tt]he\s+(?:[A-Z][\w’'-]+\s+)?(?:[A-Z][\w’'-]+|chief|sheriff|mayor|clerk))"
)
_NO_ANSWER = (
    r"(?:(?:could|can|had|has)\s+(?:been\s+able\s+to\s+)?(?:find|found|see|give|gave|given|get|got|offer|had)\s+no\s+(?:\w+\s+)?(?:answer|"
    r"guidance|authority|rule)|ha(?:d|s|ve)\s+no\s+(?:\w+\s+)?(?:answer|idea|advice)|(?:did|does|do)(?:\s+not|n['’]t)\s+know|"
    r"(?:was|is|am|are|were)\s+(?:not\s+(?:sure|certain)|unsure|uncertain|unable\s+to\s+(?:say|tell))|"
    r"(?:could|can)(?:\s*not|n['’]t)\s+(?:say|tell|advise))"
)
_ON_WHETHER = re.compile(
    rf"(?:^|[.;]\s+)\W*(?:[Oo]n|[Aa]s\s+to|[Aa]bout)\s+(?:whether|how)\s[^;.:“”\"]{{5,120}}?,?\s(?P<np>{_NP})\s+"
    rf"(?:(?:also|still|now|himself|herself)\s+)?(?P<verb>{_NO_ANSWER})\b"
)
""" "On whether there is a way out he could find no clear answer"."""
_NOT_KNOWN = re.compile(
    rf"(?P<np>{_NP})\s+(?:(?:also|still|now|himself|herself|said\s+(?:that\s+)?(?:he|she))\s+)?(?P<verb>{_NO_ANSWER})"
    r"(?:\s+(?:on|about|as\s+to|to\s+the\s+question(?:\s+of)?|yet|now))?\s+(?=(?:whether|how)\b)"
)
""" "She was not sure whether towns may leave"."""

_NOT_CLEAR_TO = re.compile(
    r"(?P<verb>(?:is|was|are|were|remains?|remained|seems?|seemed)\s+(?:(?:still|now|just)\s+)?"
    r"(?:not\s+(?:(?:yet|at\s+all|entirely|very)\s+)?(?:clear|plain|obvious)|unclear|a\s+(?:mystery|puzzle)))\s+to\s+"
    rf"(?P<np>(?:him|her)\b|{_NP})(?=[,.;]|$|\s+(?:either|and|why|whether|how)\b)"
)
""" "Whether towns may leave is not clear to her"."""


def at_a_loss(masked: str) -> Iterator[tuple[str, str, int, int, bool]]:
    """Every such phrase as (words for who is at a loss, verb, begin, end, whether what it is about stands before it).

    ``masked``: the sentence with its quotations blotted out."""
    for match in _ON_WHETHER.finditer(masked):
        yield match["np"].strip(), match["verb"], match.start("verb"), match.end(), True
    for match in _NOT_CLEAR_TO.finditer(masked):
        if match["np"].lower() not in ("i", "we", "he", "she"):
            yield match["np"].strip(), match["verb"], match.start("verb"), match.end(), True
    for match in _NOT_KNOWN.finditer(masked):
        if match["np"].lower() in ("i", "we") or masked[: match.start()].endswith("that "):
            continue  # the writer's own; or told by the words before, with their day and hearer
        yield match["np"].strip(), match["verb"], match.start("verb"), match.end(), False


ONE_AND_ANOTHER = re.compile(
    r"(?i)\s+(?:one\s+thing|(?:two|three|four|several|many|different|conflicting|contradictory)\s+\w+|both|now\s+this)\b"
)
"""What several were told that do not agree: who sums it up speaks for himself."""
_PAPER = (
    r"(?:memorand(?:um|a)|agreements?|MO[AU]s?|letters?|statutes?|papers?|contracts?|sections?|packets?|brochures?|FAQs?|guidance|"
    r"documents?|notices?|sheets?|polic(?:y|ies)|procedures?|law)"
)
_SAYS_NOT = re.compile(rf"(?i)\b{_PAPER}\s+(?:itself\s+|themselves\s+|simply\s+)?(?:do(?:es)?|did)(?:\s+not|n['’]t)$")


_NOT_WHAT = re.compile(r"(?:\s+(?:me|us|him|her|them|so))?(?:\s*[,.;]|\s+(?:whether|how|if|what|who)\b)")


def says_not(left: str, behind: str) -> bool:
    """ "The memorandum does not say, and I call it unsettled": whoever has read it tells so. ``left`` and ``behind``:
    what stands before and behind the verb."""
    return _SAYS_NOT.search(left) is not None and _NOT_WHAT.match(behind) is not None


SPEAKS_FOR_ITSELF = re.compile(
    rf"(?i)^(?:(?:the|that|this|its|their|your|our|my|one|an?|each|every|no)\s+)?(?:[\w-]+\s+){{0,3}}{_PAPER}\b"
)
"""A paper, of which its reader may say what follows from it."""
OWN_CONCLUSION = re.compile(
    r"(?:,|;)\s+(?:(?:so(?:\s+that)?|and(?:\s+so)?|hence|which\s+is\s+why)\s+(?:I|we|nobody|no\s+one|none\s+of\s+us)(?![^,;]*,\s+that\b)|(?:al)?though\s+it\s+(?:could|may|might)\s+be"
    r"\s+read)\b"
)
""" "One letter says yes and another no, so nobody can tell me": the reader's own."""
_FINDS_NONE = re.compile(
    r"\b(?:cannot|can\s+not|could\s+not|(?:do|does|did|have|has|had)\s+not|(?:ca|could|do|does|did|have|has|had)n['’]t|never|nowhere|"
    r"nobody)\s+(?:\w+\s+)?(?:find|found|see|seen|saw|locate|located|come\s+across|came\s+across)\b[^.;:]{0,70}\b(?:that|which)$"
)


def finds_none(left: str) -> bool:
    """ "I cannot find a line in the packet which tells me whether …": no paper says so. ``left``: before the verb."""
    return _FINDS_NONE.search(left) is not None


_SAYS_IT_SO = re.compile(
    r"\s+so\b(?:\s+(?:in\s+terms|plainly|itself|in\s+so\s+many\s+words|expressly|on\s+its\s+face))?\s*(?:[,.;]|$)"
)


def says_so(left: str, behind: str) -> bool:
    """ "It does not; the agreement says so, and no law requires it", "We are in because the port said so": what else is
    told is its reader's, or his who gives the reason."""
    before = _PAPER_BEFORE.search(left) or _BECAUSE.search(left)
    return before is not None and _SAYS_IT_SO.match(behind) is not None


_BECAUSE = re.compile(r"\b[Bb]ecause\s[^,.;:“”\"]{2,70}$")
""" "We stayed, because the clerk and the port | said so"."""
_PAPER_BEFORE = re.compile(rf"(?i)\b{_PAPER}$")
_BEST_READING = re.compile(
    r"(?i)\b(?:better|best|sounder|soundest|correct|right|fair(?:er|est)?|natural|sensible|plain|proper)\s+$"
)


def is_best_reading(before: str) -> bool:
    """ "The better view of section 4 is that …": his who weighs it, not the section's."""
    return _BEST_READING.search(before) is not None


_ADOPTS = re.compile(
    r",\s+and\s+(?:that|this|it)\s+is\s+(?:(?:now|also|still|today)\s+)?(?:(?:my|our)\s+(?:own\s+)?(?:view|reading|position|opinion|"
    r"understanding|conclusion)|the\s+(?:\w+\s+)?(?:view|reading|position|opinion|understanding|conclusion)\s+of\s+(?:this|our|my)\s+\w+)\b|"
    r",\s+and\s+(?:I|we)\s+(?:agree|concur|share\s+(?:that|this)\s+view|read\s+it\s+the\s+same\s+way)\b"
)


def adopts(told: str) -> bool:
    """Whether the writer makes another's position his own: "…, and that is now the view of this office"."""
    return _ADOPTS.search(told) is not None
