"""Who put a paper into the world that the next sentence calls "it": "The Patrol sent us a fact sheet. It says …"."""

from __future__ import annotations

import re

from foia_scan.dates.words import MONTH
from foia_scan.statements.sentences import sentences
from foia_scan.statements.who.source_bodies import PAPER

_PAPER = PAPER.pattern.removeprefix(r"(?i)\b").removesuffix(r"\b")
_WHO = (
    r"(?P<who>I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|(?:[Tt]he|[Oo]ur|[Tt]heir|[Hh]is|[Hh]er|[Yy]our)\s+[\w’' -]{2,50}?|"
    r"(?:(?:Mr|Ms|Mrs|Dr|Lt|Capt|Sgt)\.\s+)?[A-Z][\w’'-]*(?:\s+(?:of\s+)?[A-Z][\w.’'-]*){0,5})"
)
_SENDS = re.compile(
    r"(?:^|,\s+|\b(?:and|but)\s+)\W*(?:(?:[Tt]hen|[Ll]ater|[Ss]o|[Ff]inally|[Aa]fterwards?)\s+)?(?:(?:[Ii]n|[Oo]n|[Aa]t|[Bb]y|[Ll]ast|[Tt]hat|[Tt]he)\s[^,;.]{2,25}?,?\s+)??"
    rf"{_WHO}\s+(?:(?:had|has|have|also|then|later|itself|himself|herself)\s+)*"
    r"(?:sends?|sent|issue[sd]?|e?-?mail(?:s|ed)|fax(?:es|ed)|g[ai]ves?|hand(?:s|ed)(?:\s+out)?|publish(?:es|ed)|post(?:s|ed)|"
    r"release[sd]|circulate[sd]|distribute[sd]|puts?\s+out|wrote|writes|pass(?:es|ed)\s+(?:out|around))\s+"
    rf"(?:[^.;“”\"]{{0,50}}?\b)?(?:an?|one|its|his|her|their|the|this)\s+(?:[\w-]+\s+){{0,3}}?(?i:{_PAPER}|notice|sentence|answer|reply|response)\b"
)
_FROM = re.compile(
    rf"\b(?:read|received|got|ha(?:s|d|ve)|holds?|opened|produced|circulated|entered|showed|noted|cited|held\s+up)\s+(?:[^.;“”\"]{{0,30}}?\b)?(?:an?|the|this|one)\s+"
    rf"(?:[\w-]+\s+){{0,2}}?(?i:{_PAPER})\b(?:\s+(?:of|dated)\s+[^.;“”\"]{{3,25}}?)?,?\s+(?:from|by|signed\s+by)\s+"
    r"(?P<who>the\s+[a-z]+['’]s\s+office|(?:the\s+)?(?:(?:Mr|Ms|Mrs|Dr|Lt|Capt|Sgt)\.\s+)?[A-Z][\w’'-]*"
    r"(?:\s+(?:(?:of|for|and|on)\s+(?:the\s+)?)?[A-Z][\w’'-]*){0,5})"
    r"(?=[.,;]|\s+(?:in|about|on|to|which|that|into)\b)"
)
"""From whom a paper is that somebody reads: "The clerk read a letter of July 6 from the Port of Elm. It says"."""
_NAME = r"(?:the\s+)?[A-Z][\w.&’'-]*(?:\s+(?:(?:of|for|and|on)\s+(?:the\s+)?)?[A-Z][\w.&’'-]*){0,5}"
_OF_ITS_OWNER = re.compile(
    rf"(?P<who>[Tt]he\s+[a-z]+['’]s\s+office|(?:[Tt]he\s+)?{_NAME})(?:['’]s|(?<=s)['’])\s+(?:own\s+)?(?:[\w-]+\s+){{0,2}}?$"
)
_FROM_ITS_OWNER = re.compile(
    rf"(?:\s+(?:of|dated)\s+[^.;“”\"]{{3,25}}?)?,?\s+(?:from|by|signed\s+by)\s+(?P<who>(?:(?:Mr|Ms|Mrs|Dr|Lt|Capt|Sgt)\.\s+)?{_NAME})"
)
_OF_WHOM = re.compile(rf"\s+of\s+(?P<who>(?!(?:{MONTH})\b){_NAME})")
_ANSWER_OF = re.compile(rf"\b(?i:repl(?:y|ies)|answers?|responses?)\s+(?:of|from)\s+(?P<who>(?!(?:{MONTH})\b){_NAME})")
""" "The clerk received the reply of the Port. The reply says …"."""
_TELLS_IN_IT = re.compile(
    r"(?<=[a-z])(?:\s+(?:of|dated|on|from)\s[^.;:“”\"]{3,25}?)?(?:\s+to\s[^,.;:“”\"]{2,40})?,\s+(?P<who>(?:(?:[A-Z][a-z]+\.?|[A-Z]\.)\s+){1,6}?)"
    r"(?:told|wrote|said|informed|advised|assured|stated|explained)\b"
)
"""Who wrote a paper that a sentence begins with: "In a letter dated May 3, Director Ann Roe told the mayor that"."""
_ANYBODY = re.compile(r"(?i:I|we|he|she|they)|[Tt]he\s+(?![A-Z]{2,}\b)\w+")
"""Whoever hands a paper on has not always written it; nor is it told which department "the Department" is."""
_BODY = re.compile(
    r"[A-Z]{2,}|[a-z]['’]s\s+office\b|Police|Bureau|Department|Office|League|Association|Coalition|Agency|Port|Division|Patrol|Council|Board|Authority|"
    r"Commission|County|City|Conference|Union|Alliance"
)
_OF_ONE_WRITER = re.compile(
    r"(?i)letters?|memo(?:randum)?s?|notes?|e-?mails?|messages?|statements?|opinions?|repl(?:y|ies)|answers?"
)


def _may_own(who: str, noun: str) -> bool:
    """Whether a paper may be that of whoever sent it: slides and sheets are the house's, not their drafter's."""
    return not _ANYBODY.fullmatch(who) and (_BODY.search(who) is not None or _OF_ONE_WRITER.fullmatch(noun) is not None)


_SHORT = re.compile(rf"(?i)(?:the|that|this)\s+(?:same\s+)?(?P<noun>{_PAPER})")
_NEAR = 3
"""Sentences back in which it is told whose the paper is."""


_TALKED_OF = frozenset({"report", "audit", "review", "study"})
_STORY = 4
"""Paragraphs in which a report is spoken of as such that was named once."""


_ANSWER = re.compile(
    r"(?i)(?:the|that|this|its|their)\s+(?:(?:full|own|written|formal|official|technical|signed|later|first|second)\s+){0,2}"
    r"(?:responses?|repl(?:y|ies)|answers?|comments|remarks|letter|note|memo(?:randum)?|e-?mail|message)"
)
_WRITES = re.compile(
    rf"(?:^|,\s+|\b(?:and|but)\s+)\W*(?:(?:[Ii]n|[Oo]n|[Bb]y)\s[^;.“”\"]{{2,25}}?,\s+)?{_WHO}\s+(?:(?:had|has|have|also|then|later|finally)\s+)*"
    r"(?:(?:[a-z]+ed|read|saw)\s[^,;.:“”\"]{2,60}?\s+and\s+)?(?:wr(?:ote|ites|itten)\s+(?:back|to|us|me|him|her|them)\b|(?:responded|replied|answered|commented)\b|"
    r"(?:gave|provided|submitted|sent|returned|furnished|filed)\s+(?:[\w’'-]+\s+){0,4}?(?:comments|remarks|answers?|responses?|repl(?:y|ies))\b)"
)
"""Who wrote or answered: "Elm County responded to our questions. The response states …"."""


def _answerer_before(source: str, text: str) -> str:
    """Whose "the response" or "its letter" is: whoever wrote or answered in the nearest sentence before in which
    somebody does; "" where nobody does, or one whom these words do not tell."""
    if _ANSWER.fullmatch(source) is None:
        return ""
    for sentence in reversed(sentences(text.rsplit("\n\n", 1)[-1])[-_NEAR:]):
        if wrote := _WRITES.search(sentence) or _ANSWER_OF.search(sentence):
            who = re.sub(r"^[Tt]he\s+(?=[A-Z])", "", wrote["who"].strip().rstrip("."))
            return "" if _ANYBODY.fullmatch(who) or _NOT_THEY.search(who) else who
    return ""


def owner_before(source: str, text: str) -> str:
    """Whose "the bulletin" is, by the sentences before: "The League's bulletin went out in May. The bulletin told …",
    "The clerk read a bulletin from the League", "The League answered. Its answer was …"; "" where they do not tell."""
    short = _SHORT.fullmatch(source)
    if short is None:
        return _answerer_before(source, text)
    noun = re.compile(rf"(?i)\b{re.escape(short['noun'])}\b")
    far = _STORY if short["noun"].lower() in _TALKED_OF else 1
    told_before = [s for paragraph in text.split("\n\n")[-far:] for s in sentences(paragraph)]
    for sentence in reversed(told_before[-_NEAR * far :]):
        for match in noun.finditer(sentence):
            if owner := _OF_ITS_OWNER.search(sentence, 0, match.start()):
                return owner["who"].strip()
            if in_it := _TELLS_IN_IT.match(sentence, match.end()):
                return in_it["who"].strip()
            of_whom = _OF_WHOM.match(sentence, match.end()) if re.fullmatch("(?i)letters?", short["noun"]) else None
            told = of_whom or _FROM_ITS_OWNER.match(sentence, match.end()) or _SENDS.search(sentence)
            if told and told.start() <= match.end() <= told.end() and _may_own(told["who"].strip(), short["noun"]):
                return told["who"].strip().rstrip(".")
        if noun.search(sentence):
            return ""
    return _answerer_before(source, text)


_CAME_FROM = re.compile(rf"\b(?:[Ii]t|[Tt]his|[Tt]hat)\s+(?:is|was|came|comes)\s+from\s+(?P<who>{_NAME})$")
""" "It is from the Port Authority, and it says …"."""
_ONE_FROM = re.compile(
    r"\W*(?:One|A|An|Two)\s+(?:[a-z-]+\s+){0,2}?(?:paragraph|letter|line|note|page|e-?mail|memo|card|sentence|reply|answer|fax)s?\b"
    r"[^.;:“”\"]{0,40}?\bfrom\s+(?:an?\s+)?(?P<who>(?:(?:Mr|Ms|Mrs|Dr)\.\s+)?(?:[A-Z][\w’'-]+\s+)?[A-Z][\w’'-]+)\.?$"
)
"""All that a witness answers: "One line, in May, from a Ms. Roe. It says …"."""
_BY_NOW = re.compile(r"(?:(?:,\s+and\s+)?\b(?:[Ii]t|[Ii]ts)(?:\s+(?:does|did|also|even))?\s*)$")

_IT_IS_DATED = re.compile(
    r"(?:(?<=[.!?]\s)|(?<=\n))It\s+(?:is|was|bears|bore|carries|runs\s+to|has)\s[^.;:“”\"]{2,60}?\s+and(?:\s+it)?\s*$"
)
""" "It is dated June 22 and | says": more of the paper, before what it says."""


def sender_before(text: str) -> str:
    """The words for whoever, in the last sentence of ``text``, puts out a paper; "" where nobody does. ``text`` may end
    with the "it" of the next sentence."""
    text = _IT_IS_DATED.sub("", _BY_NOW.sub("", text)).rstrip()
    last = sentences(text.rsplit("\n\n", 1)[-1])[-1:]
    handed = _SENDS.finditer(last[0]) if last else ()
    found = [
        (_FROM_ITS_OWNER.match(last[0], match.end()) or match)["who"].strip().rstrip(".")
        for match in handed
        if not _NOT_THEY.search(match["who"])
    ]
    found += [m["who"].strip() for m in _FROM.finditer(last[0]) if not _ANYBODY.fullmatch(m["who"])] if last else []
    if last and (alone := _ONE_FROM.match(last[0])):
        return alone["who"]
    came = _CAME_FROM.search(last[0]) if last else None
    if came and _BODY.search(came["who"]):
        return came["who"]
    return found[-1] if found else ""


_NOT_THEY = re.compile(r"\b(?:was|were|been|being|is|are|be|got)$|\b(?:that|which)\s+(?:I|we|he|she|they)$")
""" "The clerks were handed a brochure": they did not send it. "The line that I gave him is that of the sheet"."""
