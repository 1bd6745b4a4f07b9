"""Claims that a sentence only passes on: rumors, and what it calls false."""

from __future__ import annotations

import re

_CLAIM = re.compile(
    r"(?i)(?:\b(?:talk|claims?|notions?|ideas?|suggestions?|reports?|rumou?rs?|assertions?|statements?|belief|"
    r"contention|"
    r"argument|supposition|assumption|impression|allegations?|charges?|fears?|stor(?:y|ies)|"
    r"views?|theor(?:y|ies)|propositions?|positions?|interpretations?|understanding)\s+"
    r"(?:\w+ ){0,7}?(?:of|that|about)\b|"
    r"\b(?:supposes?|assumes?|imagines?)\s+that\b|"
    r"\b(?:drafts?|versions?|sentences?|lines?|bullets?|slides?|passages?|paragraphs?|clauses?|wording|language) "
    r"(?:that|which) (?:said|says?|stated|states?|reads?)\b|"
    r"\b(?:any ?one|any ?body|whoever|those|people) (?:who )?"
    r"(?:tells?|says?|claims?|thinks?|believes?|suggests?|writes?)\b|"
    r"\b(?:to (?:say|suggest|claim|call|describe|imply|argue|pretend)|(?:saying|suggesting|claiming|calling|describing|"
    r"implying|pretending))\b)[^;:.]*$"
)
_IS_FALSE = re.compile(
    r"(?i)^[^;:.!?]{0,60}?\b(?:is|was|are|were|be|been)\s+(?:(?:simply|just|flatly|plainly|utterly|quite|\w+ly|an?|the|"
    r"complete|pure|plain|utter|mere|sheer|total)\s+)*(?:nonsense|laughable|absurd|ridiculous|preposterous|"
    r"fanciful|a joke|wishful thinking|lying|misinformed|misled|confused|false|untrue|incorrect|wrong|"
    r"mistaken|baseless|"
    r"bunk|rubbish|"
    r"inaccurate|unfounded|groundless|unsupported|in error|without (?:\w+ )?(?:foundation|basis|merit|support)|"
    r"(?:myth|fiction|falsehood|lie|misreading|misstatement|misunderstanding|fabrication|mistake|error|fable|fantasy|"
    r"fairy tale)\b|not (?:true|so|correct|"
    r"accurate|the case|right)|to (?:misread|misstate|misunderstand|mislead))\b|"
    r"^[^;:.!?]{0,40}?\b(?:finds?|found|has|have|had) (?:no|little) (?:\w+ )?"
    r"(?:support|basis|foundation|merit|truth)\b|"
    r"^[^;:.!?]{0,40}?\b(?:misleads?|misinforms?|deceives?|misstates?)\b"
)
"""What follows a claim and turns it round: "talk of a mandate is nonsense"."""
_AND_IT_IS_NOT = re.compile(
    r"(?i)^[^;:.!?,]{0,30},?\s+(?:and|but|when|which)\s+(?:it|that|this|they|we|you)?\s*(?:simply |plainly |just )?"
    r"(?:is|are|was|were|can|could|do|does|did)(?: not|not|n['’]t)(?:[.,;”\"’\s]*$|[.,;”\"’])|"
    r"^[^;:!?.]{0,80}, (?:and|but) (?:the|this|that) (?:supposition|claim|notion|idea|assumption|reading|argument|"
    r"contention|belief|assertion|theory) (?:is|was) (?:\w+ly )?(?:mistaken|wrong|false|incorrect|untrue|in error|"
    r"unfounded|baseless|not (?:so|true|correct|right))\b"
)
"""The same in a clause of its own: "there is a notion that it is optional, and it is not"."""
_WHICH_IS_FALSE = re.compile(
    r"(?i)^[^;:.!?]{0,40},\s*(?:which|that) (?:is|was) (?:\w+ly |just |quite )?(?:false|untrue|incorrect|wrong|"
    r"nonsense|"
    r"in error|an? (?:error|mistake)|not (?:true|so|correct|the case))\b"
)
_TAKEN_BACK = re.compile(
    r"(?i)^[^;:.!?]{0,30}?\b(?:is|was|has been|are|were|have been|be) (?:hereby |now |since |therefore )?"
    r"(?:withdrawn|retracted|rescinded|superseded|disavowed|recalled|taken back|struck|deleted|removed|inoperative|"
    r"no longer (?:operative|current|in effect))\b|"
    r"^[^;:.!?]{0,20}?\b(?:has to|have to|must|should|needs? to|will have to) (?:go|come out|be (?:cut|struck|removed|"
    r"deleted|dropped))\b"
)
_NEVER_DID = re.compile(
    r"(?i)^[^;:.!?]{0,60}, (?:which|something)(?: that)? (?:I|we|he|she|they|it)(?: have| has| had)? "
    r"(?:never (?:did|said|claimed|wrote)|did not|didn['’]t|deny|denies|denied)\b"
)
"""What is no longer said, though not said to be otherwise: "the statement that counties may leave is withdrawn"."""
_STRUCK = re.compile(
    r"(?i)\b(?:(?:struck|strike|deleted?|removed?|cut|crossed out|took out|take out|dropped?)|"
    r"(?:not|n['’]t|never|yet to)(?: yet)? (?:be(?:en)? )?(?:clear|approv|authori[sz]|endors|adopt)\w*) "
    r"(?:the|that|this|any|every) (?:\w+ ){0,2}(?:sentence|line|bullet|language|wording|paragraph|"
    r"statement|words?|passage|claim)s? (?:that|which|saying|stating|to the effect)\b[^;:.]*$"
)
"""What was taken out, or not let in: "I struck the sentence that says …", "Legal has not cleared the line that …"."""
_RUMORED = re.compile(
    r"(?i)(?:^\W*(?:(?:the|any|all|some|these|such) )?(?:claims|suggestions|assertions|reports)|"
    r"\b(?:rumou?rs?|speculation|gossip|chatter|the (?:possibility|prospect)))\s+"
    r"(?:(?:going|making|doing|floating|flying|spreading) [^;:.,]{2,40}? (?=that\b)|(?:\w+ ){0,3}?)"
    r"(?:that|of)\b[^;:.]*$"
)
"""Told by nobody: "Rumors that counties may leave are making the rounds"."""


_WHO_SAID_SO = re.compile(
    r"(?i)\b(?:(?:to the extent|insofar as|if|where|when|inasmuch as|in so far as)\s+(?:that\s+)?[^,;:]{2,60}?\s|"
    r"^\W*(?:whoever|anybody who|anyone who)\s+[^,;:.]{0,30}?)"
    r"(?:describe[sd]?|called|calls|said|says|told|tells|wrote|writes|stated|states|represented|suggested|claimed)\b[^;:.]*$"
)
_WAS_WRONG = re.compile(
    r"(?i)^[^;:.!?,]{0,40},?\s+(?:he|she|they|it|we|I|that|this|the [\w’'-]+)\s+(?:is|was|were|are)\s+(?:\w+ly\s+)?"
    r"(?:mistaken|wrong|misinformed|incorrect|in error|misled|not (?:correct|right|accurate))\b"
)
"""Who said so had it wrong: "To the extent that he called it voluntary, he was mistaken"."""
_OTHERWISE = re.compile(
    r"(?i)\botherwise\b|\b(?:such|any|those|other|earlier|older|all) (?:[\w’'-]+ ){0,2}(?:documents|papers|"
    r"statements|letters|versions|slides)\b"
)
"""What is in error says the contrary: "it is mandatory, and papers that say otherwise are in error"."""


def called_false(before: str, after: str) -> bool:
    """Whether what stands between is told as somebody's claim and called false in the same breath."""
    false = _IS_FALSE.match(after)
    if false is not None and _OTHERWISE.search(false.group()):
        return False
    if _WHO_SAID_SO.search(before) and _WAS_WRONG.match(after):
        return True
    if _CLAIM.search(before) and (_IS_FALSE.match(after) or _AND_IT_IS_NOT.match(after)):
        return True
    return _WHICH_IS_FALSE.match(after) is not None


def rumored(before: str, after: str) -> bool:
    """Whether it is told by nobody, and not called false either."""
    return _RUMORED.search(before) is not None and not (_IS_FALSE.match(after) or _WHICH_IS_FALSE.match(after))


_EITHER = re.compile(r"(?i)\beither\b[^.;:]*$")
_OR_NOT = re.compile(
    r"(?i)[^.;:]{0,40}?,? or (?:there|it|they|this|that|we|you|he|she|the \w+|an? \w+) "
    r"(?:is|are|was|were|can|could|does|do|did)(?:n['’]t|['’]t| not|not)\b"
)
_OR_ELSE = re.compile(r"(?i)\beither\b[^.;:]*,? or (?:it|they|we|you|he|she|there|one)?\s*$")
_WHO_ORDERS = (
    r"(?i:congress|the (?:(?:federal|state) )?(?:board|council|legislature|general assembly|governor|president|"
    r"secretary|commission(?:ers)?|department|agency|government|states?|county))"
)
_COULD_MAKE_IT = re.compile(
    rf"(?:^\W*(?:It|They)|\b{_WHO_ORDERS})\s+(?:can|could|may|might)\s+(?!not\b|never\b|be\b|have\b)[^.;:]*?\b(?:make|declare|render|pronounce|keep)\s+"
    r"(?:it|this|that|the \w+|participation|joining|membership)\s+[“\"‘]?$"
)


def left_open(before: str, after: str) -> bool:
    """Whether it is one of two that are put side by side, or what somebody has the power to order: "Either there is a
    way out or there isn't", "Congress could make it a duty"."""
    either = _EITHER.search(before) is not None and _OR_NOT.match(after) is not None
    return either or _OR_ELSE.search(before) is not None or _COULD_MAKE_IT.search(before) is not None


def taken_back(before: str, after: str) -> bool:
    """Whether it is told as a claim that was withdrawn, denied, struck or not let in, in the same breath."""
    if _STRUCK.search(before) or _NEVER_DID.match(after):
        return True
    return _CLAIM.search(before) is not None and _TAKEN_BACK.match(after) is not None
