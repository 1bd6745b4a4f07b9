"""Papers that are spoken of with their day: "the letter of May 3 says", "it says" after "a memo of May 3 came", "in a
speech on May 3"."""

from __future__ import annotations

import re
from dataclasses import replace

from foia_scan import dates
from foia_scan.statements.saying.frame import Frame
from foia_scan.statements.sentences import SENTENCE_END
from foia_scan.statements.writers.own_voice import Holder

_BACK = 3
"""Sentences back in which a paper may be named with its day."""
IN_IT = re.compile(
    r"\W*(?:(?:In|By) it|There|In that (?:letter|memo|e-?mail|message|paper|note|cable|report)|On (?:its )?page \d+)\b|"
    r"[^.;:“”\"]{2,60}\b(?:says?|writes?|states?|tells?\s+\w+)\s+there\b"
)
"""A sentence that goes on with the paper of the one before."""
_A_PAPER = re.compile(
    r"(?:letter|memo|memorandum|cable|e-?mail|message|notice|note|paper|sheet|brochure|pamphlet|slide|deck|draft|bulletin|"
    r"release|statement|report|agreement|presentation|guidance|circular|handout|handbill|flyer|leaflet|booklet|poster|script|attachment|packet|contract|resolution|"
    r"procedure|web\s?page|page|faq|directive|fax|order|opinion|declaration)s?"
)


_PAPER_AGAIN = re.compile(
    rf"(?i)(?:(?:the|those|these|that|this)\s+(?:same\s+)?|(?:section|article|page|paragraph|part|item|slide|line|step|"
    rf"question)\s+\w+\s+of\s+(?:the|that|this)\s+(?:[a-z-]+\s+)?)(?P<paper>{_A_PAPER.pattern})"
)
_PART_OF_IT = re.compile(
    r"(?i)it|its\s+(?:\w+\s+){0,2}(?:paragraphs?|pages?|sentences?|sections?|lines?|slides?|articles?|words?|text)|"
    r"(?:slide|page|section|article|paragraph|tab|item|question)\s+[\w,]+(?:\s+of\s+(?:it|them|the\s+(?:same|set)))?"
)
"""A source that is the paper of the sentence before, or a part of it."""


def same_paper(frame: Frame, lead: str) -> str:
    """The sentence shortly before that names "the slides" first, or the paper that "it" is, with its day; "" if there
    is none."""
    source = frame.source.strip()
    before = SENTENCE_END.split(lead.rsplit("\n\n", 1)[-1].strip())
    if again := _PAPER_AGAIN.fullmatch(source):
        paper = re.compile(rf"(?i)\b{again['paper'].rstrip('s')}s?\b")
        return next((s for s in reversed(before[-_BACK:]) if paper.search(s) and dates.find(s)), "")
    last = before[-1]
    if frame.verb == "introduced" and _IT_IS_DATED.match(last):
        return last if any(_A_PAPER_NAMED.search(sentence) for sentence in before[-_BACK:-1]) else ""
    if _PART_OF_IT.fullmatch(source):
        if _IT_IS_DATED.match(last) and any(_A_PAPER_NAMED.search(sentence) for sentence in before[-_BACK:-1]):
            return last
        return last if frame.kind != "after" and _A_PAPER_SENT.search(last) else ""
    return ""


_IT_IS_DATED = re.compile(
    r"\W*(?:It|They)\s+(?:(?:is|was|are|were|has|had|bears?|bore)\b[^.;:“”\"]{1,90}?,?\s+and\s+)?"
    r"(?:is|was|are|were|bears?|bore)\s+(?:dated|the\s+date)\b"
)
_A_PAPER_NAMED = re.compile(rf"(?i)\b(?:{_A_PAPER.pattern}|answers?|repl(?:y|ies)|responses?)\b")
_A_PAPER_SENT = re.compile(
    rf"(?i)\b{_A_PAPER.pattern}\b[^.;]{{0,60}}?\b(?:of|dated|from|posted|issued|printed|sent|mailed|signed|brought|"
    r"shown?|showed|left|handed|given)\b|"
    rf"\b(?:sent|mailed|handed|issued|posted|gave|wrote|printed|published|put\s+out|received|read|brought|showed|left)\b[^.;]{{0,60}}?\b{_A_PAPER.pattern}\b"
)
"""A sentence about a paper that was sent, or that is named by its day."""


PAPER_OF = re.compile(
    r"(?i:\b(?:letter|memo|memorandum|agreement|moa|paper|e-?mail|brief|report|resolution|statement|note|declaration|"
    r"page|section|article|order|bill|act|slide|sheet|brochure|pamphlet|bulletin|cable|release|presentation|notice|"
    r"message|guidance|circular|handout|draft|card|flyer|reply|answer|response|version|edition|text|faq|script)s?\s+"
    r"(?:(?:of|dated|from|for|filed|posted|signed|sent|is|was)\s+(?:from\s+)?)(?:on\s+)?$|"
    r"\bdated\s+$|\bfiled\s+on\s+$)"
)
"""Before the date of a paper: "the letter of May 3"."""


def of_the_past(found: dates.FoundDate, text: str) -> dates.FoundDate:
    """ "His letter of September 8, which says that it will": the letter is written, whatever it says of the future."""
    return replace(found, direction="past") if PAPER_OF.search(text[: found.start]) else found


_OF_THE_PAPER = re.compile(
    r"(?i)\s+(?:[\w-]+\s+)?(?:letter|memo|cable|e-?mail|message|notice|note|paper|fact\s?sheet|sheet|brochure|pamphlet|"
    r"slide|draft|guidance|bulletin|faq|release|statement|report|story|procedures|agreement|moa)s?\b"
)


_NAMED_PAPER = re.compile(
    r"\W*(?:(?:But|And|Yet)\s+)?(?!That\b)[A-Z][\w’'.-]*\s+(?:(?!that\b|which\b|who\b)[\w’'.-]+\s+){0,3}?"
    r"(?:letter|reply|answer|response|memo(?:randum)?|direction|directive|instructions?|module|position|policy|ruling|opinion|"
    r"outline|bulletin|circular|notice|order|guidance)(?:\s+to\s+(?:us|me|them|him|her|the\s+\w+))?,?\s+"
    r"(?:dated|of|(?:announced|issued|posted|adopted)(?:\s+(?:in|on))?)\s*$"
)
"""The beginning of a sentence, down to the day of the paper that is its subject."""
_SAYS = r"said|instructed|told|stated|held|directed|advised|gave"
_THAT_SAYS = re.compile(
    rf",?\s+(?:(?:is|was|has\s+been|had\s+been)\s+that|says?|instructs|tells|states?|holds?|{_SAYS})\b"
)
_SAID = re.compile(rf",?\s+(?:(?:had\s+been|was)\s+that|{_SAYS})\b")


def day_of_the_paper(text: str, cue_start: int, now: bool) -> list[dates.FoundDate]:
    """ "Its reply, dated May 3, was that …", "A module of May 2010 instructed …": the day beside the paper whose verb
    follows right behind it. ``now``: whether it may still say so."""
    says = _THAT_SAYS if now else _SAID
    return [
        replace(found, direction="past")
        for found in dates.find(text[:cue_start])
        if _NAMED_PAPER.match(text[: found.start]) and says.match(text, found.end)
    ]


_OF_MINE = re.compile(r"\b(?:[Mm]y|[Oo]ur|mine|(?:I|[Ww]e)\s+(?:wrote|sent|mailed|e-?mailed|answered|replied))\b")


def of_a_paper(found: dates.FoundDate, sentence: str, holder: Holder) -> bool:
    """The date of a letter or a brief that is spoken of, or of an aside: it dates no saying of a person."""
    dated = PAPER_OF.search(sentence[: found.start]) or (
        re.match(r"(?i)(?:the|an?|its|his|her|their|our|your|my)\s", found.text)
        and _OF_THE_PAPER.match(sentence, found.end)
    )
    own = holder.own_words_earlier and _OF_MINE.search(sentence) is not None
    return in_aside(found.start, sentence) or (dated is not None and not own)


def of_what_is_viewed(found: dates.FoundDate, text: str, frame: Frame) -> bool:
    """ "He reads the 2009 agreement as binding": the day of the paper, not of his reading."""
    paper = _OF_THE_PAPER.match(text, found.end) if found.start >= frame.verb_end else None
    return paper is not None and re.match(r"\s+as\b", text[paper.end() :]) is not None


_HAVING_READ = re.compile(
    r"(?i)\b(?:read|studied|seen|saw|received|got|reviewed|compared|looked\s+at|gone\s+(?:over|through))\s+"
    r"(?:the|that|your|his|her|its|our|their)\s+$"
)


def of_what_was_read(found: dates.FoundDate, text: str, frame: Frame) -> bool:
    """ "She had studied the August paper and now believed that …": the day of the paper, not of what she believed."""
    if found.end > frame.verb_start or _OF_THE_PAPER.match(text, found.end) is None:
        return False
    if re.search(r"\b(?:which|where)\b", text[found.end : frame.verb_start]):
        return False  # "I have seen the August paper, in which they wrote that …"
    before = (
        text[: found.start] if not found.text.lower().startswith(("the ", "that ")) else f"{text[: found.start]}the "
    )
    return _HAVING_READ.search(before) is not None


def in_aside(at: int, text: str) -> bool:
    """Inside ", who leaves the board in January,": it tells of the speaker, not of the saying."""
    found = re.finditer(r",\s+(?:(?:who|whose|which)\s[^,;]{3,120},|whose\s[^,;.]{3,120}\.)", text)
    asides = (m for m in found if not (_PUT_OUT.search(m.group()) or _SPOKE_THEN.match(m.group())))
    return any(m.start() < at < m.end() for m in asides)


_PUT_OUT = re.compile(
    r"\bwhich\s[^,;]*\b(?:issued|printed|posted|published|put\s+(?:out|up|on)|circulated|released|mailed|sent|distributed|"
    r"handed\s+out|e-?mailed)\b|\bwhich\s+(?:was|took\s+place|came)\s+(?:on|in|last)\b"
)
"""An aside that tells when a paper came out: "the brochure, which the port printed in May, says so"; or when
the talk was: "in the first, which was on May 3, Roe said so"."""


_SPOKE_THEN = re.compile(
    r",\s+who\s+(?:(?:also|then|first|last|had)\s+)?(?:(?:spoke|talked)\s|(?:addressed|briefed|visited|met|telephoned|called)\s|"
    r"testified\b|came\s+(?:to\s+see|by|here|in|(?:up|down|over|out)\s+to|to\s+(?:us|our|my))\b|sat\s+down\s+with\s|"
    r"(?:gave|made|presented|delivered|brought|led)\s+(?:it|us|(?:the|a|his|her|that|our)\s+(?:\w+\s+)?(?:talk|presentation|briefing|"
    r"speech|session|class|training|program|slides?|pitch))\b)"
)
"""An aside that tells when the one who speaks was there: "Ben Orr, who addressed us in Elm on May 3, told us so"."""
_IN_A_SPEECH = re.compile(
    r"(?i)\bin\s+(?:an?|my|his|her|our|its|the)\s+(?:\w+\s+)?(?:speech|letter|memo|talk|e-?mail|message|interview|statement|"
    r"briefing|call|testimony)\b[^.;,“”\"]{0,60}\b(?:on|of|in|dated)\s*$"
)
_ACCORDING_TO = re.compile(
    rf"(?i)\baccording\s+to\s+(?:an?|its|his|her|their|the)\s+(?:\w+\s+)?{_A_PAPER.pattern}\s+(?:of|dated|from)\s*$"
)


def of_the_speech(at: int, frame: Frame, text: str) -> bool:
    """ "Described it as voluntary in a speech on May 3", "…, according to a letter of May 3": the day of the saying,
    though it stands behind what was said."""
    described = re.match(r"(?:described|called|characteri|portrayed|termed|presented|billed|labell?ed)", frame.verb)
    return (described is not None and _IN_A_SPEECH.search(text[:at]) is not None) or (
        _ACCORDING_TO.search(text[:at]) is not None
    )


_IT_SAYS = re.compile(
    r"\W*(?:It|They|One|(?:The|Its)\s+(?:\w+\s+){0,2}(?:page|line|fold|panel|slide|paragraph|cover|back|front|heading)|(?:Slide|Page|Paragraph)\s+\w+)\s+"
    r"(?:says?|said|reads?|ran|has|had|tells?|told|promises|promised|begins|began|opens|opened|ends|ended)\b[^.;]{0,60}[:,]\s*$"
)


def it_says(before: str) -> bool:
    """ "It says on the inside fold, “…”": the words that stand in the paper of the sentence before."""
    return _IT_SAYS.match(before) is not None


def sentence_of_the_paper(lead: str) -> str:
    """The last sentence, where it names a paper that was sent, left or handed out; else ""."""
    last = SENTENCE_END.split(lead.rsplit("\n\n", 1)[-1].strip())[-1]
    return last if _A_PAPER_SENT.search(last) else ""
