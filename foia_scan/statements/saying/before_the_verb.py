"""What stands around a verb of saying: what makes it report nothing, and what stands between it and its subject."""

from __future__ import annotations

import re

from foia_scan.statements.saying.at_a_loss import finds_none, says_not, says_so
from foia_scan.statements.saying.saying_words import PUT_IN, SAYS_NOTHING, TELEPHONED, THING_HELD, WROTE_IN

SAYS_WHAT = re.compile(r"[^.;]{0,50}\bthat\b|[^.;]{0,40}:|\s*,?\s*[“\"]")
"""Behind such a verb, where something is reported all the same."""
NOT_YET_HEARD = re.compile(
    r"\b(?:[Uu]ntil|[Uu]nless|[Ii]f|[Bb]efore|[Oo]nce|[Ww]hen)\s+(?:I|[Ww]e)\s+(?:can\s+|do\s+)?$"
)
""" "Until I hear from the port my advice is that …": the port has said nothing."""
OF_OURS = re.compile(
    r"(?P<who>(?:(?:Mr|Ms|Mrs|Dr|Lt|Capt|Sgt)\.\s+)?[A-Z][\w’'-]+(?:\s+[A-Z][\w’'.-]+){0,2})\s+of\s+our\s[^,;]{3,60}$"
)
"""Somebody by name before the house that is "ours": "Mr. Ben Orr of our Department of Ports told them"."""
_COUNTED = re.compile(
    r"(?i)\b(?:two|three|four|five|six|seven|eight|nine|ten|several|many|most|all|other|both|these|those)$"
)
"""Before a noun: "in three states"."""
_BEHIND_QUOTE = re.compile(r"[”\"],?\s+(?:[\w.’'-]+\s*){1,4}$")
_IN_HAND = re.compile(rf"{THING_HELD.pattern}|\s+up\b", re.IGNORECASE)
""" "He held up a flyer": no opinion."""
_ANY_PLACE = re.compile(
    r"(?:^|[.;]\s+)\W*(?:An?|Any|Each|Every)\s+"
    r"(?:jurisdiction|county|city|town|state|State|sheriff|agency|locality|police chief)"
    r"(?:\s+(?:that|which|who)\s[^,;.]{2,60}|\s+in\s[^,;.]{2,30})?$"
)
_NO_THOUGHT = re.compile(
    r"(?:think|thought|find|found)s?\s+(?:better\s+of|twice|nothing\s+of|out\b(?!\s+(?:loud\s+)?that\b)|again\b(?!\s+that\b))"
)
""" "Thinks better of it", "finds out in Elm City": nothing is held."""
_WHAT_THEY = re.compile(r"(?i)\bwhat(?:ever)?\s+(?:it|they|he|she)(?:\s+\w+ly)?\s*$")
""" "The port may share what it lawfully holds"."""
_A_CALL = re.compile(
    r"(?i)\b(?:an?|the|this|that|our|his|her|their|its|last|first|next|conference|phone|telephone|video|staff|weekly|monthly|follow-?up)$"
)
""" "told them on a conference call that …": the noun."""
_AN_ANSWER = re.compile(r"(?i)\b(?:an?|the|this|that|its|his|her|their|our|your|my|one|written|plain)(?:\s+[\w-]+)?$")
""" "in a written answer that": the noun."""
_ALL_THEY = re.compile(
    r"(?i)\b(?:read|seen|gone\s+through|studied|heard|reviewed)\s+(?:everything|anything|all|whatever)\s+(?:(?:that|which)\s+)?"
    r"(?:[\w’'-]+\s+){0,3}[\w’'-]+$"
)
""" "I have read everything they have published, and …": what follows is the reader's."""
_A_STATE = re.compile(
    r"(?i)\b(?:home|native|our|your|the|an?|this|that|each|every|any|his|her|their|its|no|one|other|whole|same)$"
)
"""The same of "state": "to the Senator's home state"."""
_YES_BECAUSE = re.compile(r"(?i)\s+(?:yes|no),?\s+(?:because|since|and|but|so|for|as)\b")
""" "He said yes, because nobody is made to": what follows is the teller's."""
_IT_RIGHT = re.compile(r"\s+(?:it|them|that|this)\s+(?:right|correctly|rightly|just\s+as)\b")
""" "My view is that he reads it right: …": the writer's own."""
_ONCE_THEY = re.compile(r"(?i)\b(?:once|when|after|until|before|if|since)\s[^,;.:“”\"]{2,40}$")
_YES_OR_NO = re.compile(r"(?i)\s+(?:yes|no),\s")
""" "Once the capital had said yes, the towns were in": what follows is the teller's."""
_WITH_THEM = re.compile(r"(?i)\bwith\s[^,;.]{3,70}$")
""" "With the port and the State telling her different things": nothing is said of what they tell."""
_IF_IT = re.compile(r"(?i)\b(?:if|as\s+long\s+as|while|unless|until|provided)\s[^,;.]{2,40}$")
""" "If the plan holds, the docks will be closed": it keeps."""
_OF_A_REGION = re.compile(
    r"(?i)\b(?:new\s+england|(?:mid-?)?atlantic|pacific|gulf|mountain|plains|lakes|border|coastal|rust\s+belt|"
    r"(?:(?:mid|north|south)-?)?(?:east|west|north|south)(?:ern)?)\s*$"
)
""" "to the New England states": no verb."""
_STATE_AND = re.compile(
    r"(?i)\s+(?:(?:and|or|nor)\s+(?:local|county|city|municipal|federal|tribal)|officials?|agenc\w+|police|laws?|"
    r"governments?|identification|bureaus?|jurisdictions?)\b"
)
"""And before what it goes with: "a federal program, and state and local offices may …"."""
_RELATIVE = re.compile(r"(?i)\b(?:that|this)$")
""" "A letter that calls it free": no noun."""
_SHOWN = re.compile(r"(?i)\b(?:agreement|memorandum|moa|contract)\b[^.;]*$")
"""A paper that shows what it says: what else shows something is the writer's reading of it."""
_MADE_TO_READ = re.compile(
    r"(?i)\b(?:make|have|let)\s+(?:it|this|that|the\s+(?:\w+\s+){0,2}?(?:line|sentence|paragraph|answer|sheet|page|slide|"
    r"letter|text|draft|reply|headline|caption)(?:\s+of\s+[^.,;“”\"]{3,30})?)$"
)
"""What a writer asks to be put: "Make it read: “…”": nobody has said it yet."""
_PRESENT = ("tells", "informs", "notifies", "advises", "writes")
"""What whoever wants to leave has to do: "A county tells its coordinator …" reports nothing."""
_MEANS_TO_SAY = re.compile(
    r"\s+(?:(?:has |had |have )?(?:telephoned|phoned|called|rang|wrote|written|e-?mailed|faxed|texted|cabled|came|"
    r"come by|stopped by|got up|rose|asked me|wishes me|wants me|wanted me|directed me|instructed me)\b[^,;:]{0,40}?|"
    r"(?:appear|seem|start)(?:s|ed)?|used|beg(?:an|ins|un)|(?:is|was) (?:now )?beginning|(?:has|had|"
    r"have) (?:since |now )?come(?: a?round)?)\s+to$"
)
"""Whoever "telephoned to say" so says it, and whoever "appears to think" so thinks it."""
_BY_TELEPHONE = re.compile(
    r",\s+(?:(?:speaking|appearing|testifying|participating|joining|attending|calling(?:\s+in)?)\s+)?(?:by|via|through|over)\s+"
    r"(?:the\s+|a\s+|an\s+)?(?:[a-z]+\s+)?(?:tele)?(?:phone|conference|call|interpreter|speaker(?:phone)?|video\w*|link|mail|e-?mail)"
    r"(?:\s+from\s+[A-Z][\w ]{1,30})?,$"
)
"""How somebody was there, between his office and the verb: "Ann Roe, the clerk, by telephone, said"."""
_HAD_THEN = re.compile(
    r"\s+(?:had|has|have)\s+(?:(?:on|in|at|since|last|that|only|earlier|this)\s+[^,;.]{3,25}?|yesterday|today)"
    r"(?:\s+(?:again|also|already|once))?$"
)
"""When, between an auxiliary and its verb: "Roe had on Friday again described it so"."""
_WOULD_SAY = re.compile(
    r"\s+(?:(?:has|had|have|then|also)\s+)*(?:propose[sd]?|offer(?:s|ed)|plan(?:s|ned)|suggest(?:s|ed)|intend(?:s|ed)|"
    r"want(?:s|ed))\s+to$"
)
_QUOTES = re.compile(r"(?:\s+[^.;:“”\"]{2,50})?:\s*[“\"]")
"""Whoever "proposed to tell the paper: “…”" has written it down."""
_UNFINISHED = tuple("say tell advise inform report explain warn confirm think believe feel suggest".split())
_DOWN = re.compile(r"\s+(?:(?:it|this|that|them|all|his words|her words)\s+)?(?:all\s+)?down\b")

FROM_ITS_WRITER = re.compile(
    r"(?P<paper>\b(?:an?|the|this|his|her|its|one)\s+(?:[\w-]+\s+){0,2}?(?:letter|notes?|memo|memorandum|e-?mail|message|card|fax|"
    r"bulletin|cable|voicemail)\b(?:(?!\bto\s+(?!me\b|us\b))[^,;“”\"]){0,50}?\b(?:from|by|of)\s+(?:an?\s+(?=(?:Mr|Ms|Mrs|Dr)\.))?(?:the\s+)?"
    r"(?:(?:Mr|Ms|Mrs|Dr)\.\s+)?[A-Z][^,;“”\"]{1,60}),$"
)
"""A paper with whom it is from, before what it tells: "I have a note from Ms. Orr of the port, telling me that"."""
NAMELY = re.compile(r"(?i)[^.;:]{0,60}?,?\s+(?:namely|to wit|to the effect|viz\.|that is)(?:,?\s+that\b|[:,]\s*[_“\"])")
"""What follows "what the port printed in May" where it is told what that was."""
ALL_BUT = re.compile(
    r"(?i)\b(?P<all>every(?:one|body)|all|most|any(?:one|body))(?: \w+){0,2} (?:but|except|save|besides)(?: for)? "
    r"(?:Mr\. |Ms\. |Mrs\. |Dr\. )?[^,;.]{2,40}$"
)
""" "Everybody but Mr. Orr thinks that …": not he."""
CLOSED = re.compile(r"[,–—-]\s*(?:(?:also|then|later|once|has|had|have|\w+ly)\s+)*$")
"""What is set apart ends with a comma: "Ben Orr, the clerk, said", but "asked by Ben Orr, the clerk said"."""

FROM_THEIR = re.compile(
    r"\b(?:from|of|in|by|after|despite|given)\s+(?:(?:Mr|Ms|Mrs|Dr)\.\s+|the\s+)?(?:[A-Z][\w’'-]+\s+)?[\w-]+[’']s?$"
)
"""Before a noun: "plain from Ms. Roe's remarks that …"."""
WHAT_IT = re.compile(r"(?i)\bwhat\s+(?:that|this|those|these)\s+(?:[\w’'-]+\s+){0,2}[\w’'-]+$")
""" "What that page described is …": the speaker's own account of it."""
KNOWS = re.compile(
    r"(?:(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey)\s+(?:(?:have|has|had)\s+)?(?:\w+\s+)?(?!did\b|had\b|was\b|were\b)|"
    r"(?:the|an?|my|our|your|his|her|its|their)\s+[a-z]+\s+(?=\w+ed$|sent|knew|knows|chose|hired|met|brought|saw))"
    r"(?!\w+ly$|(?:also|then|later|once|often|again|just|still|first|only|soon|now|twice)$)[a-z]+"
    r"(?:\s+(?:on|in|at|by|twice|about)\b[^;:“”\"]{0,40})?"
)
""" "A clerk whom I respect told me", "the clerk, whom we met on May 3, said": the clerk told."""

ANYBODY = re.compile(r"(?i)(?:an?|any|every|each|no|whichever)\s")
"""Whoever he may be: "a mayor who writes to your office"."""
WISHED_FOR = re.compile(
    r"(?i)(?:\b(?:no|any|every)|\b(?:want|need|seek|hire|elect|prefer)(?:s|ed|ing)?\s+an?)\s+(?:[\w’'-]+\s+){0,2}[\w’'-]+$"
)
"""Nobody in particular either: "I want no mayor who thinks", "we need a sheriff who believes"."""
DEALT_WITH = re.compile(
    r"(?i)\b(?:to|answer(?:s|ed)?|wr(?:ote|ites?)|sen[dt]s?|return(?:s|ed)?|forward(?:s|ed)?|sign(?:s|ed)?|acknowledge[sd]?|"
    r"reject(?:s|ed)?|copie[sd])\s+(?:(?:him|her|them|me|us|it)\s+)?$"
)
"""Before a paper that somebody answers or sends: what is told then is the answer."""


_ANOTHER_TELLING = re.compile(
    r"\s+(?:(?:the|an?|his|her|their|one)\s+)?(?!that\b)[\w.’'-]+(?:\s+[\w.’'-]+){0,4}?\s+(?:telling|saying|writing|assuring|promising|advising)\b"
)
"""Whose words one recalls: "he recalled the port telling him"."""


_WRITES_TO = re.compile(
    r"\s+(?:to\s+)?(?:(?:the|its|his|her|their|our|an?)\s+(?:(?!\b(?:that|how|what|when)\b)[^,.;:“”\"]){2,60}|me|us)"
    r"(?:,\s+with\s+a\s+copy\s[^,.;:“”\"]{3,40})?,\s+(?:and|the|we|they|it)\b(?![^.;:“”\"]*\bthat\b)"
)
"""What one does to get something: "The county writes to the port, and after a meeting it is let go"."""

_HOLDS_A_THING = re.compile(
    r"\s+(?:an?|the|any|one|its|his|her|our|their|that|those|these)\s+(?:[\w-]+\s+){0,2}?"
    r"(?:prints?|cards?|records?|fingerprints?|submissions?|prisoners?|keys?|office|seat|hearings?|meetings?|press)\b"
)
""" "Once the port holds a print that a town has sent": in its files, and no opinion."""
_LET_KNOW = re.compile(r"let (?:him|her|me|us|them) known?")
_NO_MORE_TOLD = re.compile(r"\W*$|\s*[,.;]|\s+(?:if|whether|when|what|how|by|in|at)\b(?![^,;.]*\bthat\b)")
""" "Respect it and let us know, and the town comes off": nothing is told."""
_A_LETTER = re.compile(
    r"\s+(?:me|us|him|her|them)\s+(?:an?|one)\s+(?:[a-z]+\s+)?(?:letter|note|line|memo|e-?mail|message)\b"
    r"(?![^.;]*(?:\b(?:that|saying|to say|telling|in which)\b|[:“\"_]))"
)
""" "A county writes us a letter and we strike it": what it asks for is not told."""
_ON_THEIR_FACE = re.compile(r"\b[Oo]n\s+(?:their|its)\s+face,?\s+(?:they|it|the\s+\w+)$")
""" "On their face they describe …": how somebody reads papers."""
_LEAVES_BY = re.compile(
    r"\b(?:may|can|could|might|must|should|shall|will|would|to|able)\s+(?:[\w’'-]+\s+){1,8}?(?:simply\s+|just\s+|merely\s+)?by$"
)
"""By what one leaves: "A sheriff may come in or go out by telling the Bureau"."""
OF_A_HOUSE = re.compile(
    r"\b[A-Z][\w’'-]+\s+(?:[A-Z]\.\s+)?[A-Z][\w’'-]+,\s+(?:[a-z]+\s+){1,4}(?:of|for|at|with)\s+(?:the\s+)?[A-Z][^,;“”\"]{2,60}$"
)
""" "Ann Roe, legal director of the Harbor Clinic | , which has sued, said"."""
THROUGH = re.compile(
    r"\s+(?:me|us|him|her|them|the\s[^,;“”\"]{2,40})(?:\s+(?:on|in|at|by)\s+[^,;“”\"]{2,40})?,\s+(?:through|by\s+way\s+of)\s+"
    r"(?P<who>(?:[A-Z][\w’'.-]*\s+){1,6}?[A-Z][\w’'-]+),(?=\s+that\b)"
)
"""Through whom a house speaks: "the clerk's office informed us, through Deputy Clerk Ann Roe, that …"."""
TO_SOMEBODY = re.compile(r"to\s+(?:(?:the|an?|his|her|our)\s|(?:Mr|Ms|Mrs|Dr)\.|[A-Z])")
SENT_TO = re.compile(
    r"(?P<paper>\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Mm]y|[Oo]ur|[A-Z][\w.]*['’]s)\s+(?:[\w-]+\s+){0,2}?"
    r"(?:letter|e-?mail|memo(?:randum)?|message|note|reply|answer)(?:\s+of\s+[^,;:“”\"]{3,30})?)$"
)
NO_ONE = re.compile(r"(?i)no\s+(?!one\b)[a-z]+\b")
SINCE_WHEN = re.compile(
    r"(?i)(?:the|that|this)\s+(?:very\s+)?(?:first|start|beginning|outset|day|moment|time|same day)\b"
)
""" "He understood from the first day that": nobody told him."""
JUDGED = re.compile(
    r"(?i)\s+(?:\w+\s+)?(?:contradictory|inconsistent|confus\w+|unclear|ambiguous|mixed|vague|silent|muddled|equivocal)\b"
)
""" "ICE's guidance was | contradictory as to whether …": how the writer finds it."""


def tells_nothing(verb: str, left: str, masked: str, text: str, verb_end: int) -> bool:
    """Whether a verb of saying reports nothing there: "held up a flyer", "called at nine", "in three states".

    ``left``: what stands before it in its sentence; ``masked``: the sentence with its quotations blotted out."""
    if _NO_THOUGHT.match(f"{verb}{masked[verb_end:]}"):
        return True
    if verb in ("holds", "held", "reads", "says") and _WHAT_THEY.search(left):
        return True
    if verb in ("say", "state", "tell", "explain", "answer") and says_not(left, masked[verb_end:]):
        return True
    if finds_none(left) or (verb in ("says", "say", "said") and says_so(left, masked[verb_end:])):
        return True
    if verb in ("holds", "held", "hold") and _HOLDS_A_THING.match(masked[verb_end:]):
        return True
    if verb in ("reads", "read", "has") and _IT_RIGHT.match(masked, verb_end):
        return True
    if verb in ("said", "says", "say") and _ONCE_THEY.search(left) and _YES_OR_NO.match(masked[verb_end:]):
        return True
    if verb in ("said", "says", "say") and _YES_BECAUSE.match(masked[verb_end:]):
        return True
    if verb == "telling" and _WITH_THEM.search(left) and not SAYS_WHAT.match(text[verb_end:]):
        return True
    if verb in ("holds", "hold") and _IF_IT.search(left) and masked[verb_end : verb_end + 1] == ",":
        return True
    if _LET_KNOW.fullmatch(verb) and _NO_MORE_TOLD.match(masked[verb_end:]):
        return True
    if verb in ("describe", "describes", "read", "reads", "say", "says") and _ON_THEIR_FACE.search(left):
        return True
    if verb in ("recalled", "recalls", "remembered", "remembers", "heard") and _ANOTHER_TELLING.match(
        masked[verb_end:]
    ):
        return True
    if verb in ("show", "shows") and not _SHOWN.search(left):
        return True
    if verb in ("read", "say") and _MADE_TO_READ.search(left):
        return True
    if verb == "called" and TELEPHONED.match(masked[verb_end:]):
        return True
    if verb in ("states", "reports", "claims", "answers", "notes") and _COUNTED.search(left):
        return True
    if verb == "states" and _OF_A_REGION.search(left):
        return True
    if verb in ("call", "calls") and _A_CALL.search(left) and not (verb == "calls" and _RELATIVE.search(left)):
        return True
    if (verb == "answer" and _AN_ANSWER.search(left)) or (verb == "state" and _A_STATE.search(left)):
        return True
    if verb == "state" and _STATE_AND.match(masked[verb_end:]):
        return True
    if _ALL_THEY.search(left) and not SAYS_WHAT.match(text[verb_end:]):
        return True
    if (verb == "writing" and re.search(r"\bin$", left)) or (verb.endswith("ing") and _LEAVES_BY.search(left)):
        return True
    if _ANY_PLACE.search(left) and verb in _PRESENT and not SAYS_WHAT.match(text[verb_end:]):
        return True
    if (SAYS_NOTHING.match(masked[verb_end:]) and not _BEHIND_QUOTE.search(left)) or (
        verb in ("holds", "held") and _IN_HAND.match(masked[verb_end:])
    ):
        return True
    if verb in ("writes", "write", "tells") and _WRITES_TO.match(masked[verb_end:]):
        return True
    if verb in ("writes", "write", "wrote") and _A_LETTER.match(masked[verb_end:]):
        return True
    if verb in ("wrote", "writes", "write") and WROTE_IN.match(masked[verb_end:]) and not PUT_IN.match(left):
        return verb == "write" or not (
            _IN_ITS_WORDS.match(text, verb_end)
            or (_WROTE_LAST.match(text, verb_end) and _TOLD.search(text[: len(left)]))
        )
    return verb == "wrote" and _DOWN.match(masked[verb_end:]) is not None


_IN_ITS_WORDS = re.compile(r"(?:(?!\bthat\b)[^.;:“”\"]){0,70}?[,:]\s*[“\"]")
""" "She wrote in a letter to the port, “…”": the words follow."""
_WROTE_LAST = re.compile(r"(?:(?!\bthat\b)[^.;:“”\"]){0,70}[.;!]?\s*$")
_TOLD = re.compile(r"(?:\w+\W+){3,}?\w+[,”\"?!]{1,2}\s+[^,;:“”\"]{2,90}(?:,\s[^,;:“”\"]{2,90},)?$")
""" "No town may leave, the clerk | wrote in a letter": the words stand before."""


def passed_over(verb: str, left: str, masked: str, text: str, verb_end: int) -> str:
    """``left`` without what stands between the subject and the verb: "Roe was kind enough to", "Roe began to"."""
    left = re.sub(
        r"\s+(?:was|were|is|are)\s+(?:\w+ly\s+)?(?:kind|good|careful|quick|happy|glad|pleased|willing|"
        r"prepared|ready|content|at pains)\s+(?:enough\s+)?to$",
        "",
        left,
    )
    left = _BY_TELEPHONE.sub(lambda match: "," if "," in left[: match.start()] else "", _HAD_THEN.sub("", left))
    left = _MEANS_TO_SAY.sub("", left) if verb in _UNFINISHED else left
    left = _WOULD_SAY.sub("", left) if verb in _UNFINISHED and _QUOTES.match(text[verb_end:]) else left
    if verb in ("tell", "say") and re.match(r"[^,;.]{0,40}\bwhether\b", masked[verb_end:]):
        left = re.sub(r"\s+(?:could|can)(?:\s*not|n['’]t|['’]t)$", "", left)
    if verb.endswith("ing"):
        left = re.sub(
            r"\s+(?:was|were|is|are|has been|had been|have been)(?:\s+(?:still|now|already))?$|"
            r"\s+(?:close[sd]|open(?:s|ed)|began|begins|start(?:s|ed)|end(?:s|ed)|conclude[sd]|finish(?:es|ed)|(?:respond(?:s|ed)|"
            r"replie[sd]|answer(?:s|ed)|counter(?:s|ed))(?:\s+(?:to\s+)?(?:our|my|the|his|her|"
            r"their)\s[\w ]{2,20})?)\s+by$",
            "",
            left,
        )
    return left


_IT_WAS = re.compile(
    r"^.*\(it\s+was\s+(?P<who>(?:(?:Mr|Ms|Mrs|Dr)\.\s+)?[A-Z][\w’'-]+(?:\s+[A-Z][\w.’'-]*){0,2})(?:,\s+(?P<role>[^()]{3,60}))?\)$"
)
"""Who of a house it was, in brackets: "Your headquarters (it was Ann Roe, the deputy director) assured us"."""


def it_was(left: str) -> str:
    """``left`` with whoever stands at its end in such brackets as its subject."""
    return _IT_WAS.sub(_as_apposition, left)


def _as_apposition(match: re.Match[str]) -> str:
    role = re.sub(r"^(?!(?:the|an?|its|their)\b)", "the ", match["role"] or "")
    return f"{match['who']}, {role}," if role.strip() != "the" else match["who"]
