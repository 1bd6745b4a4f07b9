"""The words that name a source: the noun phrase that the text before a verb of saying ends in."""

from __future__ import annotations

import re

from foia_scan.statements.saying.saying_words import NAME_IN_BODY, OFFICER_OF

PRONOUN = re.compile(r"(?i)\b(I|we|you|he|she|they|it)(?:['’](?:ve|d|m|re|s|ll))?\s*$")
_DETERMINED = re.compile(
    r"(?i)\b(?:the|an?|his|her|its|our|your|my|their|this|that|these|those|one|another|"
    r"no|some|several|two|three|both|each|every)\s+[\w’'./&()-]+(?:\s+[\w’'./&()-]+){0,9}\s*$"
)
CAPITALS = re.compile(
    r"(?:(?:[A-Z][\w’'./&-]*\.?|\([A-Z][^)]*\)|of|the|for|and|de|del|la|las|los|por|para|spokes(?:man|woman|"
    r"person)|director|chief|official|officials|staff|counsel|coordinator|attorney|"
    r"secretary|sheriff|supervisor|commissioner|lawyers?|deputy|assistant|head|president|"
    r"organizer|executive|board|member|field|regional|headquarters|outreach)\s+)*(?:[A-Z][\w’'./&-]*|spokes(?:man|woman|"
    r"person)|officials?|staff|lawyers?|counsel|coordinators?)\s*$"
)


_SOME_OF_A_KIND = re.compile(
    r"(?i:both|all\s+(?:two|three|four|five|six))(?:\s+of\s+(?:them|these|those))?|"
    r"(?:[a-z]+\s){1,3}(?:officials|officers|lawyers|sheriffs|supervisors|chiefs|spokes\w+|agents|critics|advocates)|"
    r"(?:[A-Z][\w]*\s){1,3}(?:officials|officers|lawyers|agents|staff|people|personnel|representatives)"
    r"\s(?:in|at)\s[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*)?|"
    r"(?:[A-Z]?[a-z]+\s){0,2}(?i:representatives|officials|officers|sheriffs|chiefs|lawyers|agents|supervisors|coordinators|managers|members|staff)"
    r"\s(?:of|from|in|at)\s(?:two|three|four|five|six|seven|eight|nine|ten|several|some|many|most|these|those|both|all|other)\s[a-z]+(?:\s[a-z]+)?"
)


_NAME_OF_HOUSE = re.compile(
    r"(?:(?:(?:Mr|Ms|Mrs|Dr)\.\s+)?[A-Z][a-z][\w’'-]*\s+(?:[A-Z]\.\s+)?|(?:Mr|Ms|Mrs|Dr)\.\s+)[A-Z][a-z][\w’'-]*\s+(?:from|of|at|with|in)\s+"
    r"(?:the|this|that|our|your|my|his|her|their|its)\s+(?:[A-Z]{2,6}\s+|[A-Z][a-z]+\s+(?=[a-z]+['’]s\s))?(?:[a-z][\w’'-]*\s+){0,3}[a-z][\w’'-]*|"
    r"(?!(?:Police|Staff|People|Lawyers|Officials|Everybody|Nobody|Somebody|[A-Z][a-z]+s)\b)[A-Z][a-z]{2,}\s+(?:at|of|from|in)\s+[A-Z]{3,6}|"
    r"(?!(?:Police|Staff|People|Lawyers|Officials|Everybody|Nobody|Somebody)\b)[A-Z][a-z]{2,}\s+(?:at|of|from)\s+[A-Z]{2,6}"
)
"""Somebody with the house they are of: "Ada Roe from the training office"."""
_BODY_IN_PLACE = re.compile(
    r"(?<!\bfor)(?<!\bof)(?<!\bto)(?<!\bwith)(?<!\bfrom)(?<!\bat)(?:^|\s)(?P<body>[A-Z]{2,6}|[A-Z][\w.&]*(?:_[\w.&]+)+)\s+(?:in|at)\s+[A-Z][\w’'.-]*(?:\s+[A-Z][\w’'.-]*)?$"
)
"""A body with the place where it sits: "ICE in Elm City"."""


_SITS_IN = re.compile(
    r"(?:\b(?:[A-Z][\w.’'-]+\s+){1,3}of\s+(?:the\s+)?[A-Z]{2,6}|"
    r"\b(?:[A-Z][\w.’'-]+\s+){2,3}of\s+the\s+(?:[A-Z][\w’'-]+\s+){1,5}?[A-Z][\w’'-]+|"
    r"\b[Tt]he\s+(?:[A-Z][\w’'-]*\s+){0,3}(?:Police|Patrol|Department|Bureau|Division|Agency|Center|Repository|Authority|Registry|"
    r"Project|Coalition|Alliance|League|Union|Association|Network|Clinic|Fund)"
    r"(?:\s+of\s+[A-Z][a-z]+(?:\s+[A-Z][a-z]+)?)?)"
    r"(?P<place>\s+in\s+[A-Z][\w’'.-]*(?:\s+[A-Z][\w’'.-]*)?\s*)$"
)
"""Somebody of a body, or a body, with the place where they sit: "Ada Roe of CBA in Elm City"."""
_AT_IT = re.compile(
    r"\s+(?:on|at|in|during)\s+(?:that|the|this|our|his|her|their)\s+(?:same\s+|[A-Z][a-z]+\s+)?(?:call|meeting|briefing|hearing|session|"
    r"panel|line|phone|telephone|conference|visit|table|podium|microphone|lectern|room)\s*$"
)
"""Where somebody said it, behind who said it: "A senior official on that call"."""
_OF_A_GROUP = re.compile(
    r"\b(?:members|some|several|others|one|two|three|many|most)\s+of\s+(?P<whom>the\s+[a-z][\w’'-]*(?:\s+[a-z][\w’'-]*){0,2})\s*$"
)
""" "Members of the field staff": who they are of."""


_SUBJECT = re.compile(
    r"(?<!\band )(?<!\bor )\b(I|you(?=\s+yourself)|he|she|they)(?:\s+(?:my|your|him|her|them)sel(?:f|ves))?\s*$"
)
""" "As an officer of the port I": who speaks, whatever stands before."""
_IN_ANSWER = re.compile(
    r"^.*\b[Ii]n\s+(?:answer|reply|response|answering|replying)\s+(?:to\s+)?(?:(?:the|an?|his|her|its|our|my|their|one)\s|[A-Z])[^,;]*?\s"
    r"(?=(?:he|she|they|I|we|(?:Mr|Ms|Mrs|Dr|Lt|Capt|Sgt|Col|Rep|Sen|Gov)\.\s+[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)?)$)"
)
"""Whom somebody answers, before who does: "In answer to a clerk from Elm City he"."""


_ITS_OFFICE = re.compile(
    r"(?<=[\w])['’]s?\s+(?:(?:own|local|nearest)\s+)?(?:field|regional|district|area|resident)\s+office"
    r"(?:\s+(?:in|for|at)\s+[A-Z][\w’'.-]*(?:\s+[A-Z][\w’'.-]*)?)?\s*$|"
    r"(?<=[A-Z][A-Z])['’]s\s+(?:own\s+)?(?:office|branch|desk|man|woman|person|fellow|agent)\s+(?:in|for|at)\s+"
    r"(?:[A-Z][\w’'.-]*\s+)?[A-Z][\w’'.-]*\s*$"
)
"""The office of a body, which speaks for it: "ICE's field office in Elm City", "ICE's man in Elm City"."""
_SOMEBODYS_MAN = re.compile(
    r"(?:^|(?P<before>[a-z]+[,;]?)\s)(?P<np>[A-Z][\w’.-]*(?:\s[A-Z][\w.-]*){0,2}['’]s\s+(?:[a-z]+\s+)?"
    r"(?:office|branch|desk|man|woman|person|fellow|agent)\s+(?:in|for|at)\s+(?:[A-Z][\w’'.-]*\s+)?[A-Z][\w’'.-]*)\s*$"
)
"""Somebody's man, who is neither they nor the place: "Elm County's man in Boston"."""


_ITS_OFFICER = re.compile(
    r"(?P<np>\b[A-Z][\w.&-]*['’]s\s+(?:[a-z-]+\s+){0,4}(?:director|coordinator|officer|agent|counsel|chief|attorney|lawyer|liaison|"
    r"manager|supervisor|official|representative|administrator|spokes(?:man|woman|person)))\s+(?:here\s+)?(?:in|at)\s+"
    r"[A-Z][\w.]*(?:\s[A-Z]\w*){0,2}$"
)
""" "ICE's field office director | in Elm City"."""


_ITS_PAPER = re.compile(
    r"(?P<np>(?:\b[A-Z][\w.&-]*['’]s|\b(?:[Tt]he|[Aa]n?|[Oo]ur|[Mm]y|[Yy]our|[Ii]ts|[Tt]heir)\s+[\w-]+['’]s)\s+(?:[a-z-]+\s+){0,3}"
    r"(?:plan|guide|paper|memo|letter|brochure|policy|manual|handbook|report|sheet|statement|proposal|blueprint|strategy|slides?|"
    r"bulletin|notice))\s+(?:for|about|on)\s+(?:the|this|that|its|a|an)?\s*[\w’-]+(?:\s[\w’-]+){0,3}$"
)
"""A body's paper with what it is about: "CBA's plan | for the docks"."""


def noun_phrase(chunk: str) -> str:
    """The noun phrase that a chunk of text ends in, the adverbials before it left out."""
    if office := _ITS_OFFICE.search(chunk):
        chunk = chunk[: office.start()]
    if (of_somebody := _SOMEBODYS_MAN.search(chunk)) and of_somebody["before"] not in ("the", "of", "at"):
        return of_somebody["np"]
    chunk = _IN_ANSWER.sub("", chunk)
    if its := _ITS_OFFICER.search(chunk) or _ITS_PAPER.search(chunk):
        return its["np"]
    if (subject := _SUBJECT.search(chunk)) and len(chunk.split()) > 3:
        return subject.group(1)
    if (at_it := _AT_IT.search(chunk)) and len(chunk[: at_it.start()].split()) > 1:
        chunk = chunk[: at_it.start()]
    if sits := _SITS_IN.search(chunk):
        chunk = chunk[: sits.start("place")]
    if of_group := _OF_A_GROUP.search(chunk):
        return of_group["whom"]
    if _SOME_OF_A_KIND.fullmatch(chunk) or (_NAME_OF_HOUSE.fullmatch(chunk) and not ADVERBIAL.match(chunk)):
        return chunk
    if officer := OFFICER_OF.search(chunk):
        return officer["np"]
    if of_place := _BODY_IN_PLACE.search(chunk):
        return of_place["body"]
    if named := NAME_IN_BODY.search(chunk):
        return named.group().strip()
    for pattern in (PRONOUN, _DETERMINED, CAPITALS):
        match = pattern.search(chunk)
        if match and match.group().strip():
            if pattern is _DETERMINED:
                capitals = CAPITALS.search(chunk)
                if capitals and capitals.start() < match.start() and not ADVERBIAL.match(capitals.group()):
                    return capitals.group().strip()
                if capitals and capitals.start() <= match.start() + 4:
                    return match.group().strip()
            return _last_determined(match.group().strip())
    words = chunk.split()
    return chunk if 0 < len(words) <= 10 else ""


def _last_determined(np: str) -> str:
    """ "our May meeting in St. Paul your staff" -> "your staff": the last of two phrases that nothing joins."""
    parts = re.split(r"\s+(?=(?:your|our|my|his|her|their|its|the|this)\s)", np)
    while len(parts) > 1:
        before = parts[-2].split()[-1].lower()
        if not re.fullmatch(r"[a-z]{3,}|\d+", before) or before in _JOINS:
            parts[-2:] = [" ".join(parts[-2:])]
        else:
            return parts[-1]
    return np


_JOINS = frozenset(
    "from with for about under over than and but near into onto upon after before against between among through within "
    "without inside outside around behind all both half said told asked".split()
)
"""Words that hold two phrases together."""
ADVERBIAL = re.compile(
    r"(?i)(?:in|on|at|by|for|as|but|and|throughout|during|after|before|since|whereas|when|then|last|"
    r"early|late|until|under|"
    r"january|february|march|april|may|june|july|august|september|october|november|december)\b"
)


_IT_IS = re.compile(
    r"^.*(?<!\bwho )\b(?:is|was|are|were|remains|remained|be|been)\s+"
    r"(?=(?:the|an?|his|her|its|our|your|my|their|this)\b|[A-Z])"
)
"""What stands before a possessor that is no part of it: "The first is that it is the port's reading"."""


_BY_WHEN = re.compile(
    r"^(?:.*\s)?(?:this|that|last) (?:morning|afternoon|evening|week|month|spring|summer|fall|winter)\s+(?=[A-Z])"
)
""" "On the call this morning Roe's position": when it was said, before whose it is."""


def trim(np: str) -> str:
    np = _BY_WHEN.sub("", np.strip())
    np = re.sub(r"^(?:So|But|And|Yet|Then|Now|Thus|Hence|Still|Well|Also)\s+(?=\S)", "", np.strip())
    np = _IT_IS.sub("", re.sub(r"^(?:Said|Says|Thinks|Thought|Added|Adds)\s+(?:that\s+)?", "", np))
    return noun_phrase(np) or np
