"""What a paper grants that is written for others, it says: "The guide lets a town leave", "a notice that lets it".

What two sides sign is read as a law is: that "the agreement lets a State leave" is the finding of whoever says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from foia_scan.statements.saying.papers_given import BODY, OF_THEM, PAPERS, PUT_OUT, whose_paper

_LEGAL = re.compile(r"(?i:agreements?|memorand(?:ums?|a)|mo[au]s?|contracts?|forms?|papers?)")
"""What two sides sign: what one may do under it is for its reader to say, and not somebody's statement."""
_FOR_ALL = re.compile(
    r"\b(?i:template|model|standard|sample|draft|boilerplate)\b|['’]s?\s+(?:own\s+)?(?:\w+\s+)?paper\b|\b(?:sent|"
    r"gave|handed|put out|issued|posted|offered)\b"
)
""" "The template agreement", "the agreement that the port sent to all towns": of whoever wrote it for others."""
_SIGNED = re.compile(r"\bsigned\b|\b(?:with|between)\s")
_OF_STEPS = re.compile(r"(?:la(?:ys?|id)|list)")
""" "The paper lays down a procedure": no contract."""
_LETS_WORD = re.compile(
    r"\b(?:allow|permit|let|entitle|direct|require|oblige|g[ia]ve|offer|lay|laid|list|treat)(?:s|ed|d)?\b"
)
_LEAVE = (
    r"(?:(?:also|even|then|still|once|expressly|plainly|clearly|itself)\s+)?(?P<verb>"
    r"(?:allow(?:s|ed)?|permit(?:s|ted)?|entitle[sd]?|direct(?:s|ed)?|require[sd]?|oblige[sd]?)\s+[^,;:.“”\"]{2,60}?\s+to\s|"
    r"lets?\s+(?!(?:me|us|him|her|them|(?:the|our|every)\s+\w+|[\w’']+)\s+know\b)(?:(?:the|an?|any|each|every|all|our|its|their|us|them|it|you)\s|[A-Z]?[a-z]+s\s)|"
    r"(?:g[ia]ves?|gave|offer(?:s|ed)?|la(?:ys?|id)\s+(?:down|out)|list(?:s|ed)?)\s+[^,;:.“”\"]{2,50}?\b(?:rights?|choice|option|steps|procedures?|way|means|power|freedom)\b|"
    r"treat(?:s|ed)\s+[^,;:.“”\"]{2,50}?\s+as\s)"
)
"""What a paper does that grants or asks something."""
_SENT_THAT_LETS = re.compile(
    rf"(?:^\W*|,\s+|\s)(?P<np>{BODY}|[Ww]e|[Hh]e|[Ss]he|[Tt]hey)\s+(?:(?:has|had|have|then|also|later)\s+)?"
    r"(?:sent|issued|put\s+(?:out|up)|posted|published|mailed|faxed|circulated|distributed|gave|handed(?:\s+out)?)\s+"
    rf"(?:[^.;:,“”\"]{{0,40}}?\s)?(?:an?|its|their|our|this|one)\s+(?:[\w-]+\s+){{0,2}}?(?P<noun>(?i:{PAPERS}))(?:\s+[^.;:,“”\"]{{0,50}}?)?,?\s+(?:that|which)\s+{_LEAVE}"
)
_HAD_THAT_LETS = re.compile(
    rf"\b(?:had|got|received)\s+(?:an?|this|one)\s+(?:[\w-]+\s+){{0,2}}?(?P<noun>(?i:{PAPERS}))\s+from\s+(?P<np>{BODY})"
    rf"(?:\s+[^.;:,“”\"]{{0,30}}?)?,?\s+(?:that|which)\s+{_LEAVE}"
)
_LETS = re.compile(
    rf"(?:^\W*|[;,:]\s+|\b(?:that|and|but|because|while|since|as)\s+)(?P<np>(?!(?:[Aa]ny|[Nn]o|[Nn]one|[Nn]othing|[Nn]either|[Nn]ot)\b)(?:[Tt]he\s+|[Aa]n?\s+|[Tt]his\s+|[Tt]hat\s+|[Oo]ur\s+|[Yy]our\s+|[Ii]ts\s+|[Tt]heir\s+)?"
    rf"(?:own\s+)?{OF_THEM}(?:(?!(?:that|which|who|we|you|I|and|but|under|by|in|with|any|no|nothing)\b)[\w’'.-]+\s+){{0,4}}?(?P<noun>(?i:{PAPERS}))"
    r"(?P<more>(?:,?\s+(?:of|from|dated|in|on|by|sent|given|handed|posted|issued|used|mailed|that|which|we|you|your|my|our)\b|,?\s+(?:the\s+)?(?=[A-Z]))"
    r"(?:(?!\b(?:said|says|told|wrote|stated|nothing|none|and|but)\b)[^.;:“”\"]){0,90}?)?(?<!\bthat)(?<!\bwhich)(?<!\bto)),?\s+"
    rf"{_LEAVE}"
)


def papers_that_grant(masked: str) -> Iterator[tuple[str, str, str, int, int]]:
    """ "The guide lets a town leave": what a paper that is written for others grants, it says. As :func:`set_phrases`
    has it, (words that name the source, office, verb, begin, end), the verb being part of what is said."""
    if not _LETS_WORD.search(masked):
        return
    for match in _LETS.finditer(masked):
        np = match["np"]
        of_steps = match["noun"].lower() == "paper" and _OF_STEPS.match(match["verb"]) is not None
        if _LEGAL.fullmatch(match["noun"]) and not of_steps and (_SIGNED.search(np) or not _FOR_ALL.search(np)):
            continue
        put_out = PUT_OUT.search(np)
        source = whose_paper(np) or (put_out["who"].strip() if put_out else np.strip(" ,"))
        begin = match.start("verb")
        yield source, "", match["verb"].split()[0], begin, begin
    for pattern in (_SENT_THAT_LETS, _HAD_THAT_LETS):
        for match in pattern.finditer(masked):
            begin = match.start("verb")
            ours = match["np"].lower() == "we"
            yield f"our {match['noun']}" if ours else match["np"].strip(), "", match["verb"].split()[0], begin, begin
