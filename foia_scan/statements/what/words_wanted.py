"""Words that somebody wants to hear, may be asked to say, or is not to say: nobody has said them.

Whoever would like to have it in writing that a county may leave does not say that it may, and neither does the agency
from which the writing is wanted. The words may still be told of others: "He asked me to tell you that it may leave" is
his own word.
"""

from __future__ import annotations

import re

_REST = r"(?:(?!,\s+(?:and|but|so|yet)\b)[^;:.])*$"
"""What the wanted words are, up to a cue within them; a clause that is joined to theirs says something of its own."""
_WANTS = (
    r"(?:(?:would|should|['’]d) (?:\w+ )?(?:like|love|prefer|want)|wants?|wanted|wish(?:es|ed)? for|hop(?:e|es|"
    r"ed|ing) for|"
    r"await(?:s|ed|ing)?|wait(?:s|ed|ing)? for|look(?:s|ed|ing)? for|ask(?:s|ed|ing)? for|seek(?:s|ing)?|sought|"
    r"request(?:s|ed|ing)?|demand(?:s|ed|ing)?|insist(?:s|ed|ing)? on|expect(?:s|ed)?|press(?:es|ed|ing)? for|"
    r"need(?:s|ed)?|hold(?:s|ing)? out for)"
)
_WORD = (
    r"(?:word|assurances?|promises?|confirmation|commitments?|guarantees?|pledges?|reassurances?|"
    r"(?:it|this|that|something|a line|an answer) in writing)"
)
_PAPER = r"(?:letters?|sentences?|statements?|papers?|lines?|memos?|notes?|documents?|something|anything|page|answer)"
_NOT_TOLD = r"(?:(?!\b(?:and|but|told|said|wrote|answered)\b)[^;:.,])"
_WHOM = (
    r"(?:me|us|him|her|them|you|(?:the|his|her|our|their|your|my) (?:[\w’'-]+ )?[\w’'-]+|"
    r"(?-i:[A-Z][\w.’'-]+(?: [A-Z][\w’'-]+)?))"
)
_SAY = (
    r"(?:say|state|tell|write|print|publish|announce|declare|promise|claim|post)"
    r"(?! (?:whether|if|how|what|when|where|who|which)\b)"
)
_OWN = r"(?:say|state|admit|concede|agree|confirm|declare|announce|acknowledge|promise|swear|testify)"
_WANTED = re.compile(
    rf"(?i)\b{_WANTS}\b{_NOT_TOLD}{{0,40}}?\b{_WORD}{_NOT_TOLD}{{0,25}} that\b{_REST}|"
    rf"\b{_WANTS}\b{_NOT_TOLD}{{0,30}}?\b{_PAPER} (?:saying|stating|promising|confirming|that says|that states|to say|"
    rf"to the effect)\b{_REST}|"
    rf"\b(?!need)(?:{_WANTS}|hop(?:e|es|ed|ing)|wait(?:s|ed|ing)?|long(?:s|ed)|eager) (?:\w+ly |very much |also |"
    rf"still )?"
    rf"to (?:hear|learn|be told|be assured)\b{_NOT_TOLD}{{0,30}} that\b{_REST}|"
    rf"\b(?:tr(?:y|ies|ied|ying)|attempt(?:s|ed)?) to (?:get|make|have|push|persuade) {_WHOM} (?:to )?(?:{_SAY}|"
    rf"{_OWN})\b{_REST}|"
    rf"\b(?:may|might|will|would|could|(?:is|are) (?:going|likely|sure|bound) to) (?:\w+ly |also |even |well |try to )?"
    rf"(?:ask|press|want|push|urge|expect|beg|invite|tempt|get) {_WHOM} (?:not )?to (?:{_SAY}|{_OWN})\b{_REST}|"
    rf"\b(?:ask|press|push|urg|begg?|invit)(?:s|e|es|ed|ing)? (?!me to say|"
    rf"us to say){_WHOM} to {_OWN}\b{_NOT_TOLD}{{0,30}} that\b{_REST}|"
    rf"\b(?:I|we|they|he|she|you) (?:only |do |sincerely |still |had )?(?:wish(?:es|ed)?|hope[sd]?) that\b{_REST}|"
    rf"\bwould (?:\w+ly |\w+ )?(?:help|please|suit|comfort|relieve|delight|surprise|astonish|shock|"
    rf"be (?:surprised|glad|happy|good|nice|useful|helpful|"
    r"grateful|shocked|astonished|relieved|pleased|delighted|disappointed|obliged))"
    rf"(?: [\w’'-]+){{0,3}}? if\b{_REST}"
)
"""Who wants it said, or would be glad of it."""
_SUPPOSED = re.compile(
    rf"(?i)^\W*(?:(?:but|so|now),? )?(?:let (?:us|me) |let['’]s )?(?:assume|suppose|imagine|pretend)\b{_REST}"
)
""" "Suppose that a county may leave", "Let us assume for a moment that it is mandatory"."""
_NOT_YET = re.compile(
    rf"(?i)\b(?:before|until|unless) (?:we|I|you|they|he|she|any(?:one|body)|(?:the|our|your) [\w’'-]+|"
    rf"(?-i:[A-Z][\w’'-]+)) "
    rf"(?:can |may |could |do |go and )?{_SAY}\b{_NOT_TOLD}{{0,30}}? that\b{_REST}|"
    r"(?:\b(?:not|never|hardly|no longer)|n['’]t) (?:[\w’'-]+ ){0,2}?(?:in (?:a|any) position|prepared|ready|"
    r"able|willing|free|"
    rf"at liberty|inclined|qualified|allowed|permitted|here) to {_SAY}\b{_NOT_TOLD}{{0,30}}? that\b{_REST}|"
    rf"(?:\b(?:not|never)|n['’]t) (?:\w+ )?go (?:so|as|that|quite so) far (?:as )?to {_SAY}\b{_REST}|"
    rf"(?:\b(?:not|never)|n['’]t|\brefus(?:e|es|ed) to) (?:let|allow|permit) {_WHOM} (?:to )?{_SAY}\b{_REST}|"
    r"\b(?:is|was|would be|seems?|be) (?:\w+ )?(?:premature|too (?:early|soon)|unwise|risky|improper|"
    r"irresponsible|unfair|hard|"
    rf"difficult|impossible|foolish|reckless) to {_SAY}\b{_NOT_TOLD}{{0,30}}? that\b{_REST}|"
    r"\b(?:suggest|propose|recommend)(?:s|ed|ing)? (?:that )?(?:we|you|they|he|she|(?:the|our) \w+) (?:should )?"
    rf"{_SAY}\b{_NOT_TOLD}{{0,30}}? that\b{_REST}|"
    rf"\bused to (?:think|believe|assume|suppose)\b{_REST}|\bfor (?:years|months|"
    rf"weeks) [^;:.,]{{1,30}}? (?:assumed|supposed)\b{_REST}|"
    r"\b(?:nobody|no one|no \w+) (?:here |there |in [\w’'-]+(?: [\w’'-]+)? |on [\w’'-]+(?: [\w’'-]+)? )?"
    r"(?:has|have|is|are) (?:the |any )?(?:authority|right|license|standing|mandate|power|permission|leave|"
    r"authorized|entitled|"
    rf"allowed|permitted|supposed|to) (?:to )?(?:{_SAY}|call|describe)\b{_REST}|"
    r"\b(?:some|many|most|plenty of|a lot of)(?: \w+)? (?:would|['’]d) (?:\w+ )?(?:like|love|prefer) to "
    rf"(?:believe|think|pretend|imagine)\b{_REST}"
)
"""What is not said yet, or is not to be said: "before we print that it is voluntary", "nobody has authority to promise
that …", "nobody is to call it voluntary", "some would like to believe that …"."""
_TURNED_DOWN = re.compile(
    r"(?i)\b(?:vot(?:ed|es|ing) down|reject(?:s|ed|ing)?|defeat(?:s|ed|ing)?|tabled|killed|(?:declined|refused|"
    r"failed) to (?:adopt|pass)|"
    r"str(?:uck|ikes?|iking)|delet(?:es|ed|ing)|scrap(?:s|ped|ping)|shelv(?:es|ed|ing)) (?:an?|the|that|this|any|"
    r"his|her|its|"
    r"their|our) (?:[\w’'-]+ ){0,3}?(?:motion|resolution|draft|amendment|version|sentence|line|paragraph|passage|"
    r"clause|language|"
    rf"text|wording|slide|bullet)s? (?:that |which )?(?:stating|saying|declaring|said|says|stated|read|reading|"
    rf"finding|holding)\b{_REST}"
)
"""A text that was not adopted: "voted down a motion stating that …"."""

_PATTERNS = (_WANTED, _SUPPOSED, _NOT_YET, _TURNED_DOWN)


def only_wanted(words: str) -> bool:
    """Whether the words, up to the end of a cue, tell that somebody wants, awaits or is not to say the rest of them."""
    return any(pattern.search(words) is not None for pattern in _PATTERNS)


def wanted_throughout(sentence: str) -> bool:
    """Whether a sentence tells nothing else: what it says before it comes to the wanted words is said indeed."""
    words = sentence.rstrip(' .”"’')
    found = (match for pattern in _PATTERNS if (match := pattern.search(words)))
    return any(re.search(r"[,;:]\s", words[: match.start()]) is None for match in found)
