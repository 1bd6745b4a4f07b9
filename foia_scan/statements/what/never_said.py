"""A claim that a sentence names and nobody is told to have made: supposed, disowned, left to whoever may say so."""

from __future__ import annotations

import re

from foia_scan.statements.what.words_wanted import only_wanted
from foia_scan.told_by import ToldBy

_SUPPOSED = re.compile(
    r"(?i)\b(?:(?:labor(?:s|ed|ing)? under|(?:disabused|cured|relieved) of|harbor(?:s|ed)?|cl(?:ings?|inging|ung) to) "
    r"(?:(?:the|an?|any|no|that|his|her|their) )?(?:\w+ )?"
    r"(?:belief|notion|idea|impression|illusion|hope|assumption|misconception)|"
    r"pretend(?:s|ed|ing)?|mistaken(?:ly)? (?:in )?(?:believ|assum|think|thought|suppos)\w*) that\b[^;:.]*$|"
    r"\b(?:(?:I|we)(?: had|['’]d) (?:\w+ )?(?:thought|assumed|believed|supposed)|"
    r"(?<!\bis )(?<!\bwas )(?<!\bare )(?<!\bwere )(?<!\bbe )(?<!['’]s )(?:assuming|supposing)|"
    r"on the (?:assumption|theory|premise)|"
    r"(?:is|['’]s|was)(?: not|n['’]t) as (?:though|if)|\bnot as (?:though|if)|"
    r"(?:act|behav|talk|speak|proceed|go|carr)(?:e?s|ed|ies|ied|ing|y|es)?(?: \w+){0,3} as (?:though|if))\b[^;:.,]*$"
)
"""What is only supposed, or was believed in vain, is not told as so."""
_MIGHT_THINK = re.compile(
    r"\b(?:may|might|could) (?:(?!not\b)\w+ )?(?:think|believe|assume|suppose|imagine|conclude)\b[^;:.,]*$"
)
"""What somebody may believe, in or before the cue's words: "he may think he can opt out"."""
_MAY_BE_HEARD = re.compile(
    r"(?i)\b(?:may|might|could) (?:also |well |even )?(?:(?:see|hear|read|find) it (?:\w+ )?"
    r"(?:written|said|claimed|argued|suggested|reported|stated)|"
    r"hear(?! from\b)(?: [\w’'-]+){0,3}?) that\b[^;:,]*$"
)
"""What somebody may yet hear, from whomever: "you may see it written that a town which withdraws can stop it"."""
_NOT_TO_BE_TOLD = re.compile(
    r"(?i)\b(?:do|does|did)(?: not|n['’]t) want "
    r"(?:(?:an?|any|the|our|my|his|her|their|another) (?:[\w’'-]+ ){1,2}?|us |them |you )"
    r"(?:to be |being )?told\b[^;:.]*$"
)
"""What nobody is to be told: "I do not want a town told that it is voluntary"."""
_ANY_SAYER = re.compile(
    r"(?i)\b(?:any(?:one|body)?|whoever)(?: [\w’'-]+)?(?: who)? "
    r"(?:tells|says|claims|writes|announces|thinks|believes)\b[^;:.]*$"
)
"""Whoever may say so: "any sheriff who tells his board that …"."""
_DISOWNED = re.compile(
    r"(?i)\bden(?:y|ies|ied|ying) that [^;:.,]{2,40}? (?:ever )?"
    r"(?:said|told|wrote|promised|claimed|assured|stated|advised)\b[^;:.]*$|"
    r"\bden(?:y|ies|ied|ying) (?:ever |that (?:he|she|they|it|we|I) (?:had )?(?:ever )?)*(?:having )?(?:ever )?"
    r"(?:said|saying|told|telling|written|writing|wrote|claim(?:ed|ing)|promis(?:ed|ing)|suggest(?:ed|ing))\b[^;:.]*$|"
    r"\byou (?:cannot|can['’]t|can not) (?:tell|say)\b[^;:.]*$|"
    r"\bt(?:ell|ells|old) (?:nobody|no one)\b[^;:.]*$|"
    r"(?:\b(?-i:may|might|could|must|would) have|(?:^|[.;] )\W*(?-i:Had) [^,;:]{2,40}?) (?:ever )?"
    r"(?:said|told|written|promised|claimed|assured|stated|advised|informed|represented)\b[^;:.]*$|"
    r"\b(?:misquot\w+|misreported)\b[^;:]*$|\bit (?:is|was)(?: not|n['’]t) [^;:,]{2,60}? who (?:had |has |ever )?"
    r"(?:said|says|told|wrote|promised|claimed|assured|stated|advised)\b[^;:.]*$"
)
"""What somebody denies having said, is misquoted with, or may or must have said, tells nothing of what they hold."""
_SAYS = (
    r"(?:said|says|told|tells|wrote|writes|written|claim(?:s|ed)|promis(?:es|ed)|stated|assur(?:es|ed)|advis(?:es|ed)|"
    r"inform(?:s|ed)|testif(?:ies|ied)|announc(?:es|ed)|suggest(?:s|ed))"
)
_BY_NOBODY = re.compile(
    rf"(?i)\bnot even [^;:.,“”\"]{{2,40}}? (?:has |had |have )?(?:ever )?{_SAYS}\b (?!(?:who|what|how)\b)[^;:.]*$|"
    rf"\bneither\b[^;:.“”\"]{{2,80}}?\bnor\b[^;:.“”\"]{{2,60}}?\b{_SAYS}\b"
    r"(?! (?:who|what|whether|how|when|where|which)\b)[^;:.]*$|"
    r"\b(?:no|not an?|not one|never an?) [\w’'-]+(?: [\w’'-]+)? (?:in|on|by|at) which "
    rf"[^;:.,]{{2,60}}?\b{_SAYS}\b[^;:.]*$|"
    r"\bnowhere\b[^;:.]{0,60}?\b(?:do|does|did|has|have|had) [^;:.,]{2,50}?\b"
    rf"(?:{_SAYS}|say|tell|write|claim|promise|state|suggest)\b[^;:.]*$|"
    rf"\b(?:not true|untrue|false|a lie|not so) that [^;:.,]{{1,60}}?\b{_SAYS}\b[^;:.]*$|"
    r"(?:^|[.;:—] )\W*(?:and |but |so )?(?:even |only )?if [^;:.,]{2,50}? "
    rf"(?:(?:had|has|ever) (?:\w+ )?{_SAYS}|(?:were to|should|did) (?:\w+ )?(?:say|tell|write|claim|promise))\b"
    r"[^;:.,]*$|"
    rf"(?:\b(?:do|does|did) not|n['’]t) (?:show|indicate|reflect|record|suggest|mean|prove) that "
    rf"[^;:.,]{{2,60}}?\b{_SAYS}\b[^;:.]*$|"
    r"\bnothing in [^;:.,]{2,60}?(?:letter|memo|e-?mail|statement|remarks|testimony|notes?|minutes|transcript|speech|"
    rf"article|story) {_SAYS}\b[^;:.]*$|"
    r"\b(?:heard|read) that (?:I|we) (?:had |have )?(?:called|said|told|wrote|written|claimed|promised)\b[^;:.]*$|"
    r"\b(?:might|could|may) have (?:called|described|termed|labell?ed|considered|thought|found)\b"
    r"[^;:.]*$|"
    r"\b(?:lov(?:e|es|ed)|lik(?:e|es|ed)|wants?|wanted|hop(?:e|es|ed|ing)|long(?:s|ed)?|wait(?:s|ed|ing)?|eager) "
    r"(?:for [^;:.,]{2,40}? )?to (?:hear|see|have|get) [^;:.,]{2,50}? (?:to )?"
    r"(?:say|tell|admit|declare|announce|write)\b[^;:.]*$|"
    r"\b(?:want|press|urg|expect|begg?|push|coach)(?:s|e|es|ed|ing)? "
    r"(?:me|us|him|her|them|you|(?:the|his|her|our) \w+|[A-Z][\w.’'-]+(?: [A-Z][\w’'-]+)?) (?:not )?to "
    r"(?:say|state|announce|write|claim|tell|call)\b[^;:.]*$|"
    r"\b(?:retract|withdr[ae]w|correct|took back|take back|disavow)\w* (?:its|the|his|her|their|that|an?) (?:\w+ )?"
    r"(?:report|story|claim|statement|account|quote|article|offer|promise|pledge|assurance|word) (?:that|to)\b[^;:.]*$|"
    r"\b(?:titled|entitled|headlined|captioned)\s+[“\"][^”\"]*$"
)
"""What nobody is told to have said: "neither the clerk nor the mayor has said that …", "no paper in which ICE says …",
"it is not true that I told her …", "if ICE had said …"."""
_ONE_THING_TO_SAY = re.compile(
    r"(?i)\bit(?: is|['’]s| was) one thing to (?:say|tell|claim|call|announce|promise|write)\b[^;:.]*$"
)
_AND_ANOTHER = re.compile(r"[^;:.]*\banother\b")
""" "It is one thing to say that it is mandatory and another to run it well"."""
_NEVER_CALLED = re.compile(
    r"(?i)\bnever (?:once |ever )?(?:called|described|termed|label(?:l?ed)|characteri[sz]ed) "
    r"(?:it|this|that|them|(?:the )?[^;:.,]{3,40}?)(?: as)?(?: an?)? [“\"‘]?(?:voluntary|optional|elective)[”\"’]?\W*$"
)
"""Who never called it voluntary has not said that it is not."""
_TITLE = ToldBy(r"\b(Mr|Ms|Mrs|Dr|Lt|Capt|Sgt|Col|Maj|Rep|Sen|Gov|Supt)\.")
_CLAIMED_TO_SAY = re.compile(
    r"\b(?:suggestion|claim|report|story|allegation|charge|rumou?r|assertion|idea|notion)s? that "
    r"(?:I|we|he|she|they|[A-Z][\w’'-]+|the \w+)(?: had| have| has| ever)* "
    r"(?:called|said|told|written|wrote|claimed|promised|described)\b[^;:.]*$"
)
"""What is false is that it was said: "the suggestion that I had called it mandatory is untrue"."""
_NOT_KNOWN = re.compile(
    r"(?i)\b(?:could|can|cannot|can['’]t|able to) (?:say|tell|recall|remember|explain) (?:where|when)\b[^;:.]*$"
)
""" "Nobody could say where the rumor of an opt-out began"."""
_NEVER_MADE = re.compile(
    r"(?i)[^;:.,]{0,40}(?:,|,? is (?:one|a claim)(?: that)?) (?:I|we|he|she|they|it) (?:have |has |had )?never "
    r"(?:made|said|wrote|uttered|written)"
    r"(?: (?:it|that|such a thing|any such thing|of the kind))?(?=\s*(?:[.;,!?]|$))|"
    r"[^.]{0,80}\bthe (?:line|words?|quote|sentence|remark) (?:was|were) never (?:spoken|said|uttered|written)\b|"
    r"[^;:.]{0,30}?[”\"’)]+,? (?:was|is|were|had been|has been) (?:simply |\w+ly )?"
    r"(?:made up|fabricated|invented|concocted|a fabrication|an invention)\b"
)
"""What follows words that were put into a mouth: "that counties may leave, I never said", "(“it is mandatory”) was made
up"."""
_OF_THEMSELVES = re.compile(
    r"(?i)\b(?:who|which|that)\s+(?:says?|claims?|thinks?|believes?|announces?|declares?|imagines?|"
    r"supposes?)\s+(?:that\s+)?"
    r"(?:it|they|he|she)\s+(?:has|have|had)\b[^,;:.]{0,20}$|\bagainst\s+(?:is\s+)?(?:saying|telling|"
    r"announcing|claiming|suggesting|writing|printing|promising)\b[^;:.]*$"
)
"""What those say of whom the sentence speaks, or nobody is to say: "a town that thinks it has left is still in"."""
_KEPT_BACK = re.compile(
    r"(?i)\bwould(?: not|n['’]t)? (?:say|tell|speak) (?:[\w’'-]+ ){0,2}?(?:on (?:tape|camera|air|the record)|"
    r"for (?:the record|attribution|publication)|publicly|openly)\b"
)
"""What somebody would not say aloud is not said to be unclear."""


def said_by_nobody(words: str) -> bool:
    """Whether the words, up to a cue or all of a sentence, tell that nobody said what they go on with."""
    return _BY_NOBODY.search(_TITLE.sub(r"\1", words).rstrip(' .”"’')) is not None


def never_said(text: str, low: int, start: int, end: int, refuted: bool) -> bool:
    """Whether the cue at text[start:end] is told as a claim of nobody. ``low``: where its clause begins; ``refuted``:
    whether it is called false in the same breath, which whoever writes it holds."""
    before, own = text[:start], text[low:end]
    return (
        _SUPPOSED.search(before) is not None
        or _MIGHT_THINK.search(text[:end]) is not None
        or _MAY_BE_HEARD.search(before) is not None
        or (not refuted and _NOT_TO_BE_TOLD.search(before) is not None)
        or (not refuted and _ANY_SAYER.search(before) is not None)
        or _DISOWNED.search(before) is not None
        or said_by_nobody(before)
        or (start < end and only_wanted(text[:end]))  # without a cue the whole sentence counts: wanted_throughout
        or _NEVER_CALLED.search(text[:end]) is not None
        or _NOT_KNOWN.search(text[:end]) is not None
        or (refuted and _CLAIMED_TO_SAY.search(before) is not None)
        or _NEVER_MADE.match(text, end) is not None
        or (_ONE_THING_TO_SAY.search(before) is not None and _AND_ANOTHER.match(text, end) is not None)
        or _OF_THEMSELVES.search(own) is not None
        or _KEPT_BACK.search(own) is not None
    )
