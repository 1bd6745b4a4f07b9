"""Whose word it is where more stands between them and what they hold than a verb of saying.

"The port's position, announced in May, is that …", "The instructions that ICE gave me were that …", "He takes clause 6
to mean that …", "The mayor's speech of May 3 had it down as …", "By the port's published statements, …".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from foia_scan.statements.saying.saying_words import OFFICE_WORD
from foia_scan.told_by import ToldBy

_TITLE = r"(?:Mr|Ms|Mrs|Dr|Rep|Sen|Gov|Lt|Capt|Sgt|Col|Rev)\.\s+"
_NP = rf"(?:(?:the\s+)?{_TITLE})?[^,;.:“”\"]{{2,60}}?"
_NAME = rf"(?:{_TITLE})?[A-Z][\w’'&.-]*(?:\s+(?:(?:of|for|and)\s+(?:the\s+)?)?[A-Z][\w’'&-]*){{0,5}}"
_BODY = (
    r"(?:agency|bureau|office|department|division|board|council|county|city|state|commission|association|patrol|"
    r"program)"
)
_WHO = (
    rf"(?:(?:[Tt]he|[Oo]ur|[Yy]our|[Tt]heir|[Hh]is|[Hh]er|[Mm]y)\s+(?:\w+\s+){{0,2}}?(?:{OFFICE_WORD}|(?i:{_BODY}))|"
    rf"[Tt]he\s+[a-z]+(?=['’]s?\s)|(?:[Tt]he\s+)?{_NAME})"
)
_INSET = r"(?:,\s+[^,;.:“”\"]{3,60},)?"
_BEHIND = r"(?:\s+(?:to|of|on|in|from|dated)\s+[^,;.:“”\"]{2,50}?)?"
_IS_THAT = r"(?:is|was|were|are|has\s+been|had\s+been)\s+(?:now\s+|still\s+|always\s+|simply\s+)?(?:to\s+say\s+)?that\b"
_SET_APART = ToldBy(
    rf"(?P<np>{_WHO})(?:['’]s|(?<=s)['’])\s+(?:\w+\s+){{0,2}}?(?:position|view|answer|reply|response|advice|guidance|line|"
    r"understanding|opinion|conclusion|contention|message)s?,\s+(?:first\s+|last\s+|since\s+|only\s+)?(?:[a-z]+ed|given|made|taken|set\s+out|"
    rf"(?:I|we)(?:['’]m|\s+am|\s+are|['’]re)\s+told)\b[^,;.:“”\"]{{0,60}},\s+{_IS_THAT}"
)
""" "The port's position, announced in May, is that …"."""
_DIRECTION = ToldBy(
    rf"(?P<np>{_WHO})(?:['’]s|(?<=s)['’])\s+(?:\w+\s+){{0,2}}?(?:direction|directive|instruction|order|decision|determination|explanation|"
    rf"ruling|finding)s?{_BEHIND}{_INSET}\s+{_IS_THAT}"
)
""" "The port's direction to us of May 3 was that …"."""
_THAT_THEY_GAVE = ToldBy(
    r"\b(?:[Tt]he|[Tt]hose|[Aa]ll)\s+(?:\w+\s+){0,2}?(?:instructions?|orders?|directions?|guidance|advice|assurances?|answers?|word|"
    rf"explanations?|reply|response|promises?|undertaking|account|message)\s+(?:(?:that|which)\s+)?(?P<np>{_NP})\s+(?:(?:has|had|have|then|first|"
    r"also|ever)\s+)?(?P<verb>gave|given|sent|issued|offered|provided|passed|made|furnished)\b(?:\s+[^,;.:“”\"]{2,60}?)?\s+(?:is|was|were|are)\s+that\b"
)
""" "The written instructions that ICE gave me in May were that …"."""
_TAKES_IT = ToldBy(
    rf"(?:^|[.;]\s+|\band\s+|\bbut\s+|\bwhile\s+)\W*(?P<np>He|he|She|she|They|they|{_WHO})\s+(?:then\s+|also\s+|himself\s+|herself\s+|now\s+)?"
    r"(?P<verb>takes?|took|reads?|understands?|understood|construe[sd]?|interprets?|interpreted|means|meant)\s+(?:the|that|this|its|our|their|his|her|it|article|section|"
    r"clause|paragraph|part)\b[^,;.:“”\"]{0,50}?\s+to\s+(?:mean|say|provide|imply|signify)\s+that\b"
)
""" "He takes clause 6 to mean that …"."""
_HAS_IT_DOWN = ToldBy(
    rf"(?P<np>{_WHO})(?:['’]s|(?<=s)['’])\s+(?:\w+\s+)?(?:speech|remarks|letter|memo|statement|testimony|note|message|e-?mail|"
    rf"circular|bulletin|paper|talk|address)s?{_BEHIND}{_INSET}\s+(?:has|had|puts?|have|sets?|makes?|made|calls?|called)\s+it\s+(?:down\s+)?(?:as\b|(?=mandatory|"
    r"voluntary|compulsory|optional|a\s+choice))"
)
""" "The mayor's speech of May 3 had it down as mandatory"."""
_BY_STATEMENTS = ToldBy(
    r"\b[Bb]y\s+(?:the\s+)?(?:(?:published|public|written|printed|recorded|own|official|repeated|express)\s+){1,2}(?:statements?|guidance|papers?|answers?|"
    rf"words?|assurances?|admissions?|declarations?)\s+of\s+(?P<np>(?:the\s+)?{_NAME})(?=,)|"
    rf"\b[Bb]y\s+(?P<whose>(?:[Tt]he\s+)?{_NAME})['’]s?\s+(?:(?:published|public|written|printed|recorded|own|official|repeated|express)\s+){{1,2}}"
    r"(?:statements?|guidance|papers?|answers?|words?|assurances?|admissions?|declarations?)(?=,)"
)
""" "By the published statements of the Elm Port Authority, …"."""
_HEARD_SET_APART = ToldBy(
    r"\b(?:learned|learnt|heard|understood|gathered)\s+from\s+(?P<np>(?:the\s+)?(?:Mr|Ms|Mrs|Dr|Lt|Capt|Sgt)?\.?\s*[A-Z][^,;.:“”\"]{1,50}?),\s+"
    r"(?:Mr\.\s+|Ms\.\s+|Madam\s+|Mrs\.\s+)?[^,;.:“”\"]{3,40},\s+that\b"
)
""" "I learned from the FBI, Mr. Chairman, that …"."""
_WEBSITE_OFFERS = ToldBy(
    rf"\b(?P<np>[Ii]ts|[Tt]heir|{_WHO}(?=['’]s))(?:['’]s)?\s+(?:own\s+)?(?:web\s?site|web\s?page|home\s?page|FAQs?|fact\s+sheet|brochure)\s+"
    r"(?:(?:then|still|now|even|plainly|expressly)\s+)?(?P<verb>offer(?:s|ed)|promise[sd]|advertise[sd]|carrie[sd]|h(?:as|ad|eld\s+out))\s+(?=an?\s)"
)
""" "In May its website still offered an opt-out"."""
_MY_VIEW = ToldBy(
    r"\b(?P<np>[Mm]y|[Oo]ur)\s+(?:own\s+)?(?:view|opinion|belief|position|understanding|judgment|conclusion),\s+[^;.:“”\"]{3,80},\s+"
    rf"(?:{_IS_THAT}|that\b)"
)
""" "It is my own view, which I have told the board and now tell you, that …"."""
_GIVEN_BY = ToldBy(
    r"\b(?:understanding|assurance|promise|pledge|undertaking|advice|commitment|representation)s?,?\s+(?:which\s+(?:was|were)\s+)?"
    r"(?P<verb>given|made|offered|conveyed|repeated)\s+(?:to\s+[^,;:“”\"]{2,50}?\s+|(?:me|us|him|her|them)\s+)?by\s+"
    rf"(?P<np>(?:{_TITLE})?(?:(?!\b(?:was|were|is|are|has|had)\b)[^,;.:“”\"]){{2,60}}?)"
    r"(?:,?\s+(?:on|in|at|last|this)\s[^,;:“”\"]{2,40}?)?,?\s+that\b"
)
""" "I sign on the understanding, given to us by Ms. Roe of your staff, that …"."""
_WORD_THERE = ToldBy(
    r"\b(?:[Tt]he|[Aa]nd)\s+word\s+(?P<where>there|here|upstairs|in\s+the\s+front\s+office|at\s+headquarters|around\s+here)\s+"
    r"(?:now\s+)?(?:is|was)\s+(?:now\s+)?that\b"
)
""" "I was in the front office, and the word there is that …"."""
_ABOVE = re.compile(r"(?i)\b(?:front office|headquarters|hq|seventh floor|home office)\b")
_NOBODY = re.compile(r"(?i)(?:nobody|no\s+one|anybody|anyone|who|whoever|which|it|there|I|we|my|our|this|that)\b")
_DAYS = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|\w+day|\d.*)$"
)

_WALKS_THROUGH = ToldBy(
    r"(?P<np>\b(?:[Aa]n?|[Tt]he|[Oo]ne|[Tt]his|[Tt]hat|[Oo]ur|[Yy]our|[Tt]heir|[Ii]ts|[Mm]y|[A-Z][\w.]*['’]s)\s+(?:[\w-]+\s+){0,2}?"
    r"(?:letter|e-?mail|memo(?:randum)?|sheet|brochure|bulletin|page|paper|slides?|deck|card|guide|manual|notice|handout|message|note|flyer)s?"
    r"(?:\s+(?:of|from|by|dated)\s+[^,;.:“”\"]{2,40}?){0,2})\s+(?P<verb>walks?|walked|takes?|took|leads?|led)\s+[^,;.:“”\"]{2,30}?\s+through\s+"
    r"(?:the\s+|its\s+)?(?:\w+\s+)?(?:steps?|process|procedures?|mechanics|business)\b"
)
"""What a paper sets out: "An e-mail from the port walks a town through the steps for leaving"."""


def told_at_length(masked: str) -> Iterator[tuple[str, str, str, int, int]]:
    """Every such phrase as (words that name the source, office, verb, begin, end); what it tells begins at the end.

    ``masked``: the sentence with its quotations blotted out."""
    for pattern in (_SET_APART, _DIRECTION):
        for match in pattern.finditer(masked):
            if not (_NOBODY.match(match["np"]) or _DAYS.match(match["np"])):
                yield match["np"].strip(), "", "stated", match.start("np"), match.end()
    for match in _MY_VIEW.finditer(masked):
        yield "I" if match["np"].lower() == "my" else "we", "", "believe", match.start(), match.end()
    for match in _THAT_THEY_GAVE.finditer(masked):
        yield match["np"].strip(), "", match["verb"], match.start(), match.end()
    for match in _TAKES_IT.finditer(masked):
        if not _NOBODY.match(match["np"]):
            yield match["np"].strip(), "", "believes", match.start("np"), match.end()
    for match in _WORD_THERE.finditer(masked):
        if _ABOVE.search(masked[: match.end()]):
            yield "headquarters", "", "says", match.start(), match.end()
    for match in _GIVEN_BY.finditer(masked):
        yield match["np"].strip(), "", match["verb"], match.start(), match.end()
    for match in _HAS_IT_DOWN.finditer(masked):
        if not (_NOBODY.match(match["np"]) or _DAYS.match(match["np"])):
            yield match["np"].strip(), "", "says", match.start("np"), match.end()
    for match in _BY_STATEMENTS.finditer(masked):
        yield (match["np"] or match["whose"]).strip(), "", "stated", match.start(), match.end()
    for match in _HEARD_SET_APART.finditer(masked):
        yield match["np"].strip(), "", "heard from", match.start(), match.end()
    for match in _WEBSITE_OFFERS.finditer(masked):  # what is offered belongs to what is told
        yield match["np"].strip(), "", match["verb"], match.start("np"), match.start("verb")
    for match in _WALKS_THROUGH.finditer(masked):
        yield match["np"].strip(), "", match["verb"], match.start("verb"), match.end("verb")
