"""What was said once, told back in one's own text: "On May 11 Ms. Roe assured me that …", "My remark of May 25 …"."""

from __future__ import annotations

import re

from foia_scan import dates

_SAID = (
    r"(?:said|told|wrote|assured|informed|announced|explained|answered|replied|advised|testified|promised|sent|gave|handed|"
    r"mailed|offered|conceded|described|represented|directed|instructed|agreed|insisted|warned|indicated|opined|ruled|concluded|settled|circulated|published|"
    r"posted|issued|put|spoke|took\s+the|briefed|stood up|rang|telephoned|called|phoned|heard|received|read|"
    r"(?:was|were)\s+(?:telling|offering|saying|describing|handing|promising|advising)|had\s+(?:it|this|that)\s+(?:up|out))"
)
_SAYING = re.compile(rf"\b{_SAID}\b")
_OTHER_PREDICATE = re.compile(
    r"(?:,|;|\b(?:and|but|although|though|while|because|since|after|before|when|if|who|which|whom|that|whether)\b)"
)
"""What parts the clause of a date from a later one."""
_WORD_OF = (
    r"(?:remarks?|answer|advice|instructions?|opinion|understanding|position|reading|view|line|comments?|guidance|word|"
    r"assurances?|promise|statements?|speech|testimony)"
)
_SPOKEN = re.compile(
    rf"(?i)\b{_WORD_OF}\b(?:(?!\b(?:is|are)\b)[^.;:“\"]){{0,110}}\b(?:was|were|had)\b|\bI\s+(?:would\s+(?:say|have\s+said)|took\s+it)\b"
)
_ON_CONDITION = re.compile(r"(?i)\b(?:on|upon|under|with)\s+(?:the|an?)\s+(?:\w+\s+)?$")
""" "Joined in 2006 on the plain understanding that …": why somebody did so, no word that was given."""
OF_THE_PRESENT = re.compile(
    r"(?:[;:.]|\b(?:and|but)\b)[^;:.]*\b(?:today|now|currently|these days|nowadays|at present)\b"
)
"""What follows is said of the present: "You were told so last year, and that was wrong: today it is mandatory"."""
_WORD_SAID = re.compile(
    rf"(?i)\b{_WORD_OF}\s+of\s+(?:(?!\b(?:is|are|was|were|that)\b)(?:[^.;:“”\"]|(?<=\b[MD][rs])\.)){{2,40}}?,?\s+(?:(?:on|in|of)\s+)?$|"
    rf"\b(?:was|were)\s+(?:the|my|our|his|her)\s+{_WORD_OF}\b(?:(?!\bthat\b)[^.;:,“”\"]){{0,50}}\s(?:on|in)\s+$"
)
"""Before the day of a word that was given: "a remark of Ms. Roe, in May, that", "was the advice of this office on"."""
_PAPERS = (
    r"(?:letters?|memos?|memorandum|cables?|e-?mails?|messages?|notices?|notes?|papers?|fact\s?sheets?|sheets?|brochures?|"
    r"pamphlets?|slides?|decks?|presentations?|packets?|pages?|cards?|manuals?|guides?|bulletins?|circulars?|faqs?|opposition|brief|opinion|"
    r"version(?:\s+\d+)?|draft|handouts?|remarks?|comments|web\s?page|one)"
)
_PAPER_OF = re.compile(
    rf"(?i)\b{_PAPERS},?\s+(?:of|dated|from|posted|sent|issued|printed)\s+(?:on\s+|in\s+)?$|\b(?:dated|bears\s+the\s+date\s+of)\s+$|"
    rf"\bopposition\s+of\s+$"
)
_OF_A_PAPER = re.compile(rf"(?i)\s+(?:[\w-]+\s+){{0,2}}?{_PAPERS}\b")
_SAYS = re.compile(
    r"(?i)\b(?:says?|said|reads?|states?|stated|spoke|speaks|asserts?|asserted|explains?|explained|describes?|described|calls?|called|"
    r"allows?|allowed|tells?|told|gives?|gave|sets?\s+out|has\s+it|had\s+it|puts?|holds?|indicated|could\s+be\s+read|opens|closes|"
    r"contradicts?|concedes?|promises?|promised|was\s+made|is\s+(?:not\s+)?silent)\b"
)
_SAYS_NEXT = re.compile(
    r"(?i)\s*,?\s*(?:says?|said|reads?|states?|stated|told|sets?\s+out|has\s+it|ha[sd]\s+a\s+(?:line|sentence|paragraph))\b"
)
_RELATIVE = re.compile(r",\s+(?:which|who)\s[^,;]{3,90},")
_NEW_SUBJECT = re.compile(r"(?i)\b(?:and|but|I|we|nothing|nobody|none)\b|;|[.?!]\s")
_BOUND = re.compile(
    r"(?i)\b(?:since|until|till|through|effective|as\s+of|by|due|starting|beginning|after|before)\s+(?:on\s+|at\s+least\s+"
    r"|early\s+|late\s+|about\s+)?$"
)
_BOUND_FORM = re.compile(r"(?i)(?:since|until|till|through|by|after|before)\b")


_BY_THEN = re.compile(r"\W*By\s+(?:\w+day|[A-Z]\w+\s+\d{1,2}),?\s+(?:he|she|they|[A-Z][\w.]+(?:\s+[A-Z]\w+)?)\s+had\b")
""" "By Friday he had called back.": what follows was on that day."""


def bounds(found: dates.FoundDate, text: str) -> bool:
    """Whether a date says since when or until when something holds: it dates no saying."""
    if _BY_THEN.match(text):
        return False
    return _BOUND_FORM.match(found.text) is not None or _BOUND.search(text[: found.start]) is not None


def told_back(text: str, cue_start: int) -> list[dates.FoundDate]:
    """The dates of what a sentence without a reporting clause tells back; none where it speaks of the present."""
    return [
        found for found in dates.find(text[: cue_start or len(text)]) if _tells(found, text, cue_start or len(text))
    ]


def _tells(found: dates.FoundDate, text: str, until: int) -> bool:
    before, after = text[: found.start], text[found.end : until]
    if bounds(found, text) or OF_THE_PRESENT.search(after):
        return False
    if _PAPER_OF.search(before) or _OF_A_PAPER.match(after):
        says = _SAYS.search(text, found.end)
        between = _RELATIVE.sub(" ", text[found.end : says.start()]) if says else ""
        return says is not None and not _NEW_SUBJECT.search(between)
    if _SAYS_NEXT.match(after) and re.search(rf"(?i)\b{_PAPERS}\b", before):
        return True
    clause = _OTHER_PREDICATE.split(re.sub(r",[^,;“”\"]{3,50},", " ", after).lstrip(" ,"))[0]
    opens = re.fullmatch(
        r"\W*(?:(?:\d{1,2}|[A-Za-z])[.)]\s+)?(?:(?:Then|And|But|Again|Yes|No),?\s+)?(?:\w+\s+){0,2}", before
    ) or re.search(r"\bthat\s+(?:(?:in|on|by|back\s+in)\s+)?$", before)
    if _WORD_SAID.search(before) and re.match(r"\s*,?\s*(?:that\b|[.,;]|and\b)", after):
        return True
    if opens and _SAYING.search(clause):
        return True
    spoken = _SPOKEN.search(text[:until])
    if spoken and not _ON_CONDITION.search(text[: spoken.start()]):
        return True
    told = [saying for saying in _SAYING.finditer(before) if not before[: saying.start()].endswith("Congress ")]
    if not re.match(r"\s*(?:,[^,]{1,60},|,)?\s*(?:on\s+the\s+[a-z]+\s+)?that\b", after):
        offered = re.search(r"\b[Yy]ou(?:r\s+[\w. ]{2,30})?\s+(?:offered|promised)\s+(?:on\s+|in\s+|last\s+)?$", before)
        return offered is not None
    return bool(told) and not _OTHER_PREDICATE.search(before[told[-1].end() :]) and len(before) - told[-1].end() < 60
