"""How far words reach: the clause around a cue, negation with its scope and its enders, and unreal contexts.

Negation follows the NegEx/ConText idea (Chapman 2001, Harkema 2009): a trigger reaches to the right until an ender.
Enders here are punctuation, adversatives and subordinators; "that" ends it too, except under a verb or noun that lifts
negation out of its complement ("does not mean that", "no provision that", "not true that").
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from foia_scan.statements.asides import without_asides

_BOUNDARY = re.compile(
    r"[;:]|\s[–—-]{1,2}\s|—|"
    r",?\s\b(?:but|however(?!\s+(?:\w+ly|much|strong|hard|many|few|small|large|great|little)\b)|although|though|whereas|except|unless|because|since|while|"
    r"so that|as long as|even if)\b|,\s(?:and )?yet\b|"
    r",\s(?:and|or|so|nor)\b(?!\s(?:may|can|could|will|would|must|shall|should|is|are|was|were|has|"
    r"have|had|not|never|opt|withdraw\w*|declin\w+|so|indeed)\b)|"
    r"\band (?=(?:it|they|he|she|we|you|i|there|that|this)\b)|"
    r",\s(?:which|who|where|when|if)\b|(?<=\w)\s(?:if|when|where|once)\s",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"(?i)\b(?:whether|because|although|though|even though|since|while|whereas|if|unless|when|"
    r"where|once|after|before|until|as long as|under|until)\b[^,;:]*$"
)
_RESUMES = re.compile(
    r"(?i),\s(?=(?:an?|the|no|any|every|each|its?|they|he|she|we|you|i|there|this|"
    r"that|these|those|nobody|participation|[A-Z]\w+)\b)"
)
_SUBJECT_RELATIVE = re.compile(
    r"(?i)(?<=[\w,] )(?:which|who|that)\s+(?:(?:do(?:es)?|did|has|have|had|is|are|was|were|would)(?:n['’]t)?|won['’]t|"
    r"wish\w*|want\w*|object(?:s|ed)?|prefer(?:s|red)?|decline[sd]?|refuse[sd]?|ask(?:s|ed)?|chose|chooses?)\b[^,;:]*?(?=\b(?:can|"
    r"could|may|might|will|should|must|is|are|was|were|cannot)\b|$)"
)
_OWN_PREDICATE = re.compile(
    r"(?i)^.*\b(?:has|have|had|signed|sign|did|does|do|took|takes|is|are|was|were)\b[^,;:]{0,40}"
    r"\b(?:nothing|none|nobody|no \w+(?: \w+)?)\s+and "
    r"(?=(?:is|are|was|were|remains?|may|can|could|will|would|therefore|thus|so|hence)\b)"
)
"""What is denied of an object does not reach the next predicate: "has signed nothing and is free to leave"."""
_NOT_YET_DONE = re.compile(
    r"(?i)(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bhas )(?<!\bhave )(?<!\bhad )\bnot (?:yet |already )?\w+ed\b"
    r"(?=\s+(?:will|would|can|could|may|might|must|shall|should|is|are|was|were|has|have)\b)"
)
"""A participle that belongs to the subject: "the jails not yet connected will be required to connect"."""
_WHO_RELATIVE = re.compile(
    r"(?i)\b(?:who|which)\s+(?!(?:\w+ly )?(?:can|could|may|might|will|would|should|must|cannot)\b)[^,;:]{1,80}?"
    r"(?=\s+(?:can|could|may|might|will|would|should|must|cannot)\b|$)"
)
"""What a relative clause denies is not denied of the main clause: "a sheriff who doesn't like it can opt out"."""
_AFTER_COPULA = re.compile(r"(?i)\b(?:is|are|was|were|will be|would be|remains?)\s+(?:\w+\s+)?$")
_THAT = re.compile(r"\b(?:that|which)\b", re.IGNORECASE)
_LIFTS = re.compile(
    r"(?i)\b(?:(?:(?:do|does|did)(?: not|n['’]t)|(?:had |have |has )?never) (?:think|"
    r"thought|believed?|believe|mean|suppose|see|agree|accept|follow|expect|imply)|"
    r"(?:is|was|are) (?:not|n['’]t|never|no longer) (?:the case|true|so|correct|a (?:program|"
    r"thing|matter)|something|clear|(?:my|our|its|their|his|her|[\w’']+['’]s) "
    r"(?:view|understanding|position|reading|policy))|"
    r"(?:isn|wasn)['’]t (?:the case|true|so|correct|something)|(?:there )?(?:is|was|"
    r"are|were|has|have|know|knows|find|found|see|of)? ?(?:no\b|nowhere\b|not (?:an?|any|one|a single)\b|nothing\b|"
    r"never an?|neither) ?[\w\s'’,-]{0,60}|nothing in [\w\s'’-]{0,40}|"
    r"(?:is|was|are|were)n['’]t (?:an?|any|one) [\w\s'’,-]{0,60}|"
    r"(?:cannot|can['’]t|could(?: not|n['’]t)|do(?:es)?(?: not|n['’]t)|did(?: not|n['’]t)|have(?: not|n['’]t)) "
    r"(?:yet |ever )?"
    r"(?:find|found|see|seen|name|cite|point to|show|think of|know of|know) "
    r"(?:me |us |one |a |an |any |of )*[\w\s'’,-]{0,60}"
    r")\s*$"
)
_UNSAID = re.compile(
    r"(?i)\b(?:not|n['’]t|never|nobody|no one|none|without|neither)\s+(?:yet |ever |"
    r"\w+ly )?(?:say|said|saying|tell|told|telling|state|stated|promise|promised|confirm|"
    r"confirmed|answer|answered|explain|explained|know|decide|decided|advise|advised|"
    r"describe|described|describing|ask|asked|discuss|mention|mentioned|suggest|suggested|"
    r"claim|claimed|write|wrote|hear|heard|the same (?:thing )?as (?:saying|telling|holding))\b(?P<rest>[^;:.]*)$"
)
_SAYING_ON = re.compile(
    r"(?i)\b(?:to |will )?(?:go on|keep|continue(?: to)?) (?:printing|saying|claiming|"
    r"telling|calling|describing|call|say)\b[^;:.]*$|"
    r"\bno \w+ (?:will|shall|should|may|is to|are to) (?:\w+ )?(?:describe|call|say|tell|refer to)\b[^;:.]*$|"
    r"\b(?:is|was|are|were|been|being) (?:\w+ly )?(?:called|labell?ed|termed|described as|"
    r"referred to as|characteri[sz]ed as|billed as)\s+[“\"]?(?:an? )?$"
)
"""How it is or shall be called, by whom nobody says: "in which the program is called voluntary"."""
_NO_LONGER_SAID = re.compile(
    r"(?i)(?<!not )(?<!n['’]t )(?<!never )\b(?:stop|stopped|quit|avoid(?:ed|s)?|cease|refrain(?:ed)? from) "
    r"(?:printing|saying|claiming|telling|pretending|describing|calling|suggesting)\b[^;:.]*$"
)
_DENIES = re.compile(
    r"(?i)\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed)? (?:the (?:idea|claim|notion|suggestion)|"
    r"it)|disput(?:e|es|ed)|refut(?:e|es|ed)|false(?:ly)?(?: to say)?|untrue|(?:a |"
    r"the )?myth|mistaken(?:ly)?|wrong(?:ly)?(?: to (?:say|call|describe))?|incorrect(?:ly)?|"
    r"not true|no truth)\b[^;.]{0,40}$"
)
_PREDICATE_NEGATION = re.compile(
    r"(?i)\b(?:not(?! only| just| merely| least)|cannot|never|no longer|nor|hardly|"
    r"scarcely|barely|neither)\b|n['’]t\b"
)
_ARGUMENT_NEGATION = re.compile(
    r"(?i)\b(?:no(?! doubt| matter| later| sooner| longer| one| less)|no one|nobody|none|nothing|nowhere)\b"
)
_LEXICAL_NEGATION = re.compile(
    r"(?i)\b(?:unable|impossible|"
    r"(?<!\bto )(?<!\bcan )(?<!\bcould )(?<!\bmay )(?<!\bmight )(?<!cannot )prevent(?:s|ed|ing)?|"
    r"prevent(?=(?:\s+[\w’'-]+){1,5}?\s+from\s+\w+ing)|prohibit(?:s|ed|ing)?|forbid(?:s|"
    r"den)?|preclud(?:e|es|ed)|bar(?:s|red)?|without|refus(?:e|es|ed) to (?:let|allow|"
    r"permit)|lacks?|too late|far from|anything but|(?:anything )?other than|rather than|instead of|short of|"
    r"(?:stop(?:s|ped)?|keep(?:s|ing)?|kept)(?=(?:\s+[\w’'-]+){1,5}?\s+from\s+\w+ing))\b"
)
_CLAIM = re.compile(
    r"(?i)(?:\b(?:talk|claims?|notions?|ideas?|suggestions?|reports?|rumou?rs?|assertions?|statements?|belief|contention|"
    r"argument|impression|stor(?:y|ies))\s+(?:\w+ ){0,3}?(?:of|that|about)\b|"
    r"\b(?:to (?:say|suggest|claim|call|describe|imply|argue|pretend)|(?:saying|suggesting|claiming|calling|describing|"
    r"implying|pretending))\b)[^;:.]*$"
)
_IS_FALSE = re.compile(
    r"(?i)^[^;:.!?]{0,60}?\b(?:is|was|are|were|be|been)\s+(?:(?:simply|just|flatly|plainly|utterly|quite|\w+ly|an?|the|"
    r"complete|pure|plain|utter|mere|sheer|total)\s+)*(?:nonsense|false|untrue|incorrect|wrong|mistaken|baseless|bunk|rubbish|"
    r"(?:myth|fiction|falsehood|lie|misreading|misstatement|misunderstanding|fabrication)\b|not (?:true|so|correct|"
    r"accurate|the case)|to (?:misread|misstate|misunderstand|mislead))\b"
)
"""What follows a claim and turns it round: "talk of a mandate is nonsense"."""
_WHICH_IS_FALSE = re.compile(
    r"(?i)^[^;:.!?]{0,40},\s*which (?:is|was) (?:\w+ly |just |quite )?(?:false|untrue|incorrect|wrong|nonsense|"
    r"not (?:true|so|correct|the case))\b"
)
_SAYING_NO = re.compile(r"(?i)\bsay(?:s|ing)? no\b")
_EITHER_WAY = re.compile(
    r"(?i)\b(?:can|could|may|might) (?:or|and|/) (?:cannot|can['’]t|could ?n['’]t|may not|might not|can not|"
    r"could not)\b|"
    r"\b(?:cannot|can['’]t) or can\b"
)
"""Both at once: what may and may not be done is spoken of, not told."""
_CONDITION = re.compile(
    r"(?i)(?:^|[,;:—(“\"‘]\s*|\b(?:and|but|that|even|only|what|as)\s+)(?:if(?:,\s*as [^,;:]{1,40},)?|whether|unless|"
    r"suppos(?:e|ing)|assum(?:e|ing)(?: that)?|in case|were|should (?=(?:it|they|the|"
    r"any|a|we|you|i)\b))\b[^,;:]*$"
)
_INDIRECT = re.compile(
    r"(?i)\b(?:whether|(?:ask|asks|asked|asking|wonder|wonders|wondered|inquire[ds]?|"
    r"question(?:s|ed)?|see|know|knows|understand|learn|decide|find out|tell me|matter|"
    r"doubt(?:s|ed)?) (?:\w+ ){0,4}?(?:if|whether|how|when|why|what|who)|(?:request|"
    r"clear explanation|explanation|question) (?:of|for|about|on|as to) (?:how|whether))\b[^;:]*$|"
    r"\b(?:under|by|on) what \w+\b[^,;:]*$|"
    r"\bmaybe (?:it|they|we|you|he|she)\s*$|"
    r"(?:^|\(\w\)\s*|[;:]\s*)[“\"]?(?:can|could|may|must|is|are|does|do|did|will|would)\s+"
    r"(?:an?|the|it|they|we|you|any|every|this|that)\b[^;:,]*$"
)
_ASKED_WITHIN = re.compile(r"(?i)(?:how|maybe (?:it|they|we|you|he|she))\b")
"""What a cue may begin with that makes it a question: "explain how a county may opt out"."""
_WISH = re.compile(
    r"(?i)(?:\b(?:vot(?:e|es|ed|ing)|ask(?:s|ed|ing)?|request(?:s|ed|ing)?|want(?:s|ed|ing)?|"
    r"wish(?:es|ed|ing)?|hop(?:e|es|ed|ing)|"
    r"plan(?:s|ned|ning)?|try|tries|tried|trying|attempt(?:s|ed|ing)?|decid(?:e|es|ed)|mov(?:e|ed)|"
    r"intend(?:s|ed)?|seek(?:s|ing)?|"
    r"sought|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|lik(?:e|es|ed)|prefer(?:s|red)?|petition(?:s|ed)?|"
    r"agree[ds]?|resolv(?:e|ed)|"
    r"threaten(?:s|ed)?|direct(?:s|ed)?|need(?:s|ed)?|resolution|motion|vote|effort|application|"
    r"letter|measure|campaign|mind|bid|"
    r"desire|decision|calls? (?:up)?on|called (?:up)?on|upon) (?:[\w’'-]+ ){0,5}?(?:to|for) (?:[\w’'-]+ ){0,3}|"
    r"\blet (?:us|them|"
    r"me) (?:[\w’'-]+ ){0,3}|\bplease (?:[\w’'-]+ ){0,3}|"
    r"\bwant(?:s|ed|ing)? (?:[\w’'-]+ ){1,5}|\bbe it resolved\b[^;.]*|"
    r"\b(?:shall|should|ought to) (?:so )?(?:[\w’'-]+ ){0,2}|\basking (?:[\w’'-]+ ){0,4})$"
)
_PREDICATE = re.compile(
    r"(?i)\b(?:is|are|was|were|will be|would be|has been|had been|remains?|became|becomes?|"
    r"['’]s)\s+(?:[\w’'-]+\s+){0,3}$"
)
_WISH_THAT = re.compile(
    r"(?i)\b(?:ask(?:s|ed|ing)?|request(?:s|ed|ing)?|want(?:s|ed)?|urg(?:e|es|ed|ing)|"
    r"demand(?:s|ed)?|insist(?:s|ed)?|propos(?:e|es|ed)|resolv(?:e|ed)|hop(?:e|es|"
    r"ed)|wish(?:es|ed)?|recommend(?:s|ed)?|prefer(?:s|red)?|mov(?:e|ed)|petition(?:s|"
    r"ed)?)\b"
    r"(?:(?:\s+(?!will\b|say|said|should\b|can\b)[\w’'-]+){0,4}?\s+that\b|[^.;:]{0,20}\b(?:letting|"
    r"allowing|permitting)\b)[^.;:]{0,60}$"
)
_SUBJUNCTIVE = re.compile(
    r"(?i)\bthat\s+(?:(?!(?:can|could|may|might|will|would|shall|must)\b)[\w’'-]+\s+){1,4}"
    r"be (?:allowed|permitted|removed|released|let|"
    r"dropped|taken|excluded|made|left)(?: to)?\b[^,;]{0,40}$"
)
_TO_SAY = re.compile(
    r"(?i)\b(?:(?:is|was|be|option \w|would be|want(?:s|ed)?|like[ds]?|plan(?:s|ned)?|"
    r"propos(?:e|es|ed)|recommend(?:s|ed)?|prefer(?:s|red)?)\s+to (?:say|"
    r"state|announce|tell \w+|write) that|can(?:not|['’]t)? (?:we|i) (?:just )?say|"
    r"(?:can|may|could|should|to|not have|will|would(?: not|n['’]t)?) call(?:ed)? (?:it|this|that|"
    r"the program))\b[^.;]{0,40}$"
)
_LOOKS_AS_IF = re.compile(r"(?i)\b(?:look|seem|appear|sound)(?:s|ed)?(?: to \w+)? as (?:if|though)\b[^,;:]*$")
_PROPOSAL = re.compile(
    r"(?i)\b(?:bills?|measure|legislation|proposal|ordinance|amendment|resolution)\b[^;:.]{0,40}?\b(?:would|will|to|"
    r"making|compelling|requiring|letting|allowing|permitting|forcing|that makes?)\b[^;:.]*$|"
    r"\bunder (?:option|alternative|proposal|scenario|(?:this|that|an?|the|his|her|their|one) (?:\w+ )?(?:option|"
    r"proposal|bill|measure|amendment))\b[^;:]*$"
)
_PUT_FORWARD = re.compile(
    r"(?i)^\W*(?:(?:request|interrogatory)[^.]{0,20}\d[.:]?\s*)?(?:identify|admit|produce|describe|list)\b|"
    r"^\W*(?:assume|suppose|imagine)\b|^\W*(?:make|keep|declare|let) (?:it|this|participation|the program)\s+[“\"]?$|"
    r"\bthat\s+(?:(?!(?:can|could|may|might|will|would|shall|must|should)\b)[\w’'-]+\s+){1,3}be\s+(?:made\s+)?[“\"]?$|"
    r"\b(?:for|favou?rs?|supports?|proposes?|urges?|considering|oppos(?:e|es|ed)|against) (?:making|keeping) "
    r"[^,;:]{1,30}$|"
    r"\b(?:wants?|demands?|asks?|seeks?|hopes?|urges?|fears?)\b[^.;:]{0,40},? is that\b[^.;:]*$|"
    r"\b(?:fears?|feared|worr(?:y|ies|ied)) that\b[^.;:]*$|"
    r"\bcall(?:s|ed|ing)? (?:up)?on\b[^.;:]{0,40}\bto\b[^.;:]{0,80}$|"
    r"\b(?:will|would|to|may|might) argue\b[^.;]*$"
)
"""Said to be tried, asked for, feared or argued: "for making it optional", "will argue that it is mandatory"."""
_NORM = re.compile(
    r"(?i)\b(?:should|ought to|must|need(?:s)? to|has to|have to)(?: not| always| never)? "
    r"(?:be(?!\s+(?:\w+ly )?(?:told|informed|advised|reminded|assured|notified|aware)\b)|"
    r"remain|stay|have been|become|let|allow|permit|make)\b[^;:.,]{0,30}$"
)


@dataclass(frozen=True, slots=True)
class Reach:
    """What holds of a cue in its sentence."""

    negated: bool
    unreal: str | None
    """Why it is no claim ("question", "condition", "wish", "unsaid" …), or None."""
    rule: str
    refuted: bool = False
    """Whether it is told as somebody's claim, and called false in the same breath."""


def clause(text: str, start: int, end: int) -> tuple[int, int]:
    """The clause that holds text[start:end]: from the last boundary before it to the first after it."""
    low = max((m.end() for m in _BOUNDARY.finditer(text, 0, start)), default=0)
    for comma in _RESUMES.finditer(text, 0, start):
        if comma.end() > low and _LEADING.search(text[: comma.start()]):
            low = comma.end()
    high = min((m.start() for m in _BOUNDARY.finditer(text) if m.start() >= end), default=len(text))
    return low, high


def reach(text: str, start: int, end: int, *, inside: bool, wish: bool) -> Reach:
    """Negation and unreal context of the cue at text[start:end].

    ``inside``: the cue's own words bear its negation. ``wish``: whether verbs of wishing make it unreal.
    """
    low, _ = clause(text, start, end)
    before = text[low:start]
    refuted = (_CLAIM.search(before) is not None and _IS_FALSE.match(text[end:]) is not None) or (
        _WHICH_IS_FALSE.match(text[end:]) is not None
    )
    opening = _opening(text, low)
    unreal = _unreal(text, start, end, low, opening, wish)
    flipped = False
    before = _NOT_YET_DONE.sub(" ", _OWN_PREDICATE.sub(" ", before))
    if _finite(text[start:end]) or _AFTER_COPULA.search(before):
        before = _WHO_RELATIVE.sub(" ", _SUBJECT_RELATIVE.sub(" ", before))
    that = list(_THAT.finditer(before))
    if that:
        head, tail = before[: that[-1].start()], before[that[-1].end() :]
        if _UNSAID.search(head) or _NO_LONGER_SAID.search(head):
            return Reach(False, "unsaid", "not-said")
        if _DENIES.search(head.rstrip()):
            flipped, before = True, tail
        elif not _LIFTS.search(without_asides(head.rstrip()).rstrip()):
            before = tail
    elif _UNSAID.search(before) or _NO_LONGER_SAID.search(before):
        return Reach(False, "unsaid", "not-said")
    elif _DENIES.search(before):
        flipped, before = True, ""
    if inside:
        return Reach(flipped != refuted, unreal, "denied" if flipped != refuted else "plain", refuted)
    own = _SAYING_NO.sub("refuse", text[start:end])
    plain = bool(_PREDICATE_NEGATION.search(before + own)) or bool(_ARGUMENT_NEGATION.search(before + own))
    lexical = len(_LEXICAL_NEGATION.findall(before + own)) % 2 == 1
    negated = ((plain != lexical) != flipped) != refuted
    return Reach(negated, unreal, "negated" if negated else "plain", refuted)


def _finite(cue: str) -> bool:
    return (
        re.match(
            r"(?i)(?:can|could|may|might|will|would|should|must|is|are|was|were|cannot|can['’]t|couldn['’]t)\b", cue
        )
        is not None
    )


def _opening(text: str, low: int) -> str:
    """The boundary word itself ("if", "unless") that opens the clause: it is part of the context."""
    match = re.search(r"(?i)(?:\b(?:if|unless|whether|where|when|once|even if)\s*)$", text[:low])
    return match.group() if match else ""


def _unreal(text: str, start: int, end: int, low: int, opening: str, wish: bool) -> str | None:
    if re.search(r"\?[\"'”’)\s]*$", text):
        return "question"
    asked = _ASKED_WITHIN.match(text, start, end)
    before = (opening + text[low : asked.end() if asked else start]).lstrip()
    if _INDIRECT.search(before) or (opening and _INDIRECT.search(text[max(0, low - 60) : start])):
        return "indirect question"
    if _EITHER_WAY.search(text[max(0, start - 20) : end]):
        return "indirect question"
    if _SAYING_ON.search(text[:start]) and not re.match(r"[^.;:]{0,40}\bby\b", text[end:]):
        return "how others call it"
    if _TO_SAY.search(text[:start]):
        return "a proposal to say it"
    if not wish:
        return None
    if (_CONDITION.search(before) and not _LOOKS_AS_IF.search(text[:start])) or _PROPOSAL.search(before):
        return "condition"
    wished = _WISH_THAT.search(text[: min(end, start + 12)])
    if not wished and not _finite(text[start:end]) and not _PREDICATE.search(before):
        wished = _WISH.search(before)
        if wished and wished.group().lower().startswith(("shall", "should")) and _ARGUMENT_NEGATION.search(before):
            wished = None  # "nothing shall oblige a county to join" is a rule
    if _PUT_FORWARD.search(text[:start]):
        return "put forward"
    if wished or _NORM.search(text[max(0, start - 60) : start]) or _SUBJUNCTIVE.search(text[:end]):
        return "wish"
    return None
