"""A right or a duty that is there no longer: taken away, waived, looked for in vain, so once and not anymore."""

from __future__ import annotations

import re

_GRANT = re.compile(
    r"(?i)(?:the |an? |any |its |their |our )?(?:rights?|options?|procedures?|process|freedom|permission|offer|"
    r"provision|ways?|means|mechanisms?|requirements?|obligations?|dut(?:y|ies)|mandate)\b"
)
_OWNED = re.compile(
    r"(?i)(?:the |an? |any |its |their |our )?(?:rights?|options?|choice|freedom|power|abilit(?:y|ies)|"
    r"permission|offer)\b"
)
_OWED = re.compile(
    r"(?i)(?:the |an? |any |its |their |our )?(?:requirements?|obligations?|dut(?:y|ies)|mandate|rule)\b"
)
_TAKEN_AWAY = re.compile(
    r"(?i)(?:\s+(?:that )?(?:once )?(?:existed|there was|(?:it|they|we|he|she) had))?,?\s+(?:has|have|had|"
    r"was|is|were|are)\s+"
    r"(?:since |now |then |already |later |also |long )*(?:been )?(?:lapsed|expired|vanished|disappeared|"
    r"removed(?! from\b)|withdrawn|taken away|rescinded|revoked|eliminated|abolished|repealed|gone)\b"
)
"""What somebody had is no longer there: "the option to opt out had been removed"."""
_GIVEN = re.compile(r"(?i)(?:given|offered|handed|promised|gave|had|has|have|got)\b")
_TAKEN_BACK = re.compile(
    r"(?i)[^.;]{0,40}\b(?:it|that|them|they)(?:['’]s)? (?:(?:was|were|has|had|is|being|been|then|later|since) )*"
    r"(?:taken (?:back|away)|withdrawn|revoked|rescinded|retracted|snatched)\b|"
    r"\s+(?:that|which)\s+(?:[\w’'-]+\s+){1,3}?never\s+(?:\w+\s+){0,2}?(?:had|got|received|saw)\b"
)
"""What somebody was given is gone: "was given a choice and watched it being taken back"."""
_WHOSE = r"(?:(?:the|its|their|his|her|any|all|a|an|our|your|every|that|this|such|federal|[\w’'-]+['’]s) ){0,3}$"
_ENDED = (
    r"(?:takes?|took|taken|taking) (?:away|back)|(?:remov|eliminat|abolish|extinguish|revok|rescind|cancell?|"
    r"foreclos|repeal|"
    r"abandon|scrapp?|suspend)(?:e?s|e?d|ing|e)?|withdr(?:aws?|ew|awn)|(?:does|did|do) away with"
)
_DEPRIVED = re.compile(
    rf"(?i)(?P<may>\b(?:may|might|could|can|would|will|to) )?\b(?:{_ENDED}|"
    rf"(?:depriv|strip|rob|divest)\w* (?:[\w’'-]+ ){{1,5}}?of|beyond|outside) {_WHOSE}"
)
"""What somebody is left without: "it deprives a county of the right to leave", "took away our choice"."""
_SPARED = re.compile(
    rf"(?i)(?P<may>\b(?:may|might|could|can|would|will|to) )?\b(?:{_ENDED}|(?:waive|drop|dropp|lift|relax)(?:s|"
    rf"e?d|ing)?|"
    r"spared?(?: (?!from\b)[\w’'-]+){0,4}?|"
    r"(?:relieve[sd]?|excuse[sd]?|exempt(?:s|ed)?|free[sd]?|release[sd]?|absolve[sd]?)(?: [\w’'-]+){0,4}? (?:of|from)) "
    rf"{_WHOSE}"
)
"""The same of a duty: "ICE waived the requirement to join", "free of any obligation to take part"."""
_ONCE = re.compile(r"(?i)[^.;:“”\"]{0,30}?,? but (?:not|no) (?:any ?more|longer|now|today|since)\b")
"""What was so and is not: "a county could leave once, but not anymore"."""
_A_RULE_THAT = re.compile(
    r"(?i)\b(?:rule|requirement|mandate|policy|order|provision|practice|offer) (?:that (?:[\w’'-]+ ){0,6}?)?$"
)
_WAS_DROPPED = re.compile(
    r"(?i)[^.;:“”\"]{0,40}?\b(?:was|were|has been|have been|had been) (?:since |then |now |later |quietly |formally )*"
    r"(?:withdrawn|dropped|repealed|rescinded|lifted|abandoned|scrapped|struck|suspended|revoked)\b"
)
_ITSELF_A_RULE = re.compile(r"(?i)(?:rule|requirement|mandate|policy|order|provision)\b")
"""What a rule says that is no more: "the rule that counties must join was withdrawn"."""
_STOPPED = re.compile(r"(?i)\b(?:stopp(?:ed|ing)|stops|ceas(?:ed|es|ing)|quit|quits) $")
_LETTING = re.compile(r"(?i)(?:letting|allowing|permitting)\b")
_LOOKED_FOR = re.compile(
    r"(?i)\b(?:look(?:s|ed|ing)?|search(?:es|ed|ing)?|hunt(?:s|ed|ing)?|ask(?:s|ed|ing)?|inquired?|hop(?:es?|ed|ing)) "
    r"(?:[\w’'-]+ ){0,3}?(?:for|about|after) (?:[\w’'-]+ ){0,2}$"
)
_NONE_THERE = re.compile(
    r"(?i)[^.;:]{0,60}?\b(?:and|but|only to)\b[^.;:]{0,40}?\b(?:none\b|no such\b|"
    r"there (?:is|was|are|were)(?:n['’]t| not| no)\b|"
    r"(?:found|finds?|see[sn]?|saw) (?:none|nothing|no \w+)\b|"
    r"(?:do|does|did|could|can)(?:n['’]t| not) (?:find|see|exist)\b)"
)
"""What somebody looked for was not there: "asked for a way to withdraw and was told that there was none"."""


def is_taken_away(text: str, start: int, end: int) -> bool:
    """Whether the right or the duty at text[start:end] is told to be gone: "ICE waived the requirement to join"."""
    if _GRANT.match(text, start) and _is_missing(text, start, end):
        return True
    if _GIVEN.match(text, start) and _TAKEN_BACK.match(text, end):
        return True
    if _ONCE.match(text, end) or (_STOPPED.search(text[:start]) and _LETTING.match(text, start)):
        return True
    if (_A_RULE_THAT.search(text[:start]) or _ITSELF_A_RULE.match(text, start)) and _WAS_DROPPED.match(text, end):
        return True
    gone = _DEPRIVED if _OWNED.match(text, start) else _SPARED if _OWED.match(text, start) else None
    ended = gone.search(text[:start]) if gone else None
    return ended is not None and not ended["may"]  # what may be taken away is still there


def _is_missing(text: str, start: int, end: int) -> bool:
    """Whether what the cue names is not there, by what stands behind it: taken away, or looked for in vain."""
    if _TAKEN_AWAY.match(text, end):
        return True
    return _LOOKED_FOR.search(text[:start]) is not None and _NONE_THERE.match(text, end) is not None
