"""A bare answer ("No." "That is correct.") takes its position from the question that it answers."""

from __future__ import annotations

import re

from foia_scan.records import Passage
from foia_scan.statements.what.positions import Finding, positions
from foia_scan.topics import Topic

_END = r"(?=\s*[.,;!]|\s*$)"
_SUBJECT = r"(?:it|they|we|you|he|she|I|one)"
_VERBS = "can|could|may|might|must|do|does|did|is|was|are|were|has|have|had|will|would"
LABEL = re.compile(r"^(?:A|Ans(?:wer)?|R(?:esponse|eply)?)\s*[.:]\s+(?=\S)", re.IGNORECASE)
"""Before an answer that stands on the line of its question: "May it leave? Answer: It may not."."""
_AT_THE_TIME = (
    r"(?:(?:as of|as for|for|in|at|by|until|since|under|that|this|back in)\s"
    r"(?:(?!\b(?:if|when|who|that)\b)[^,;.?!]){2,30},?\s+|"
    r"(?:today|then|now),?\s+)?"
)
"""When the answer held: "As of May it was, yes."."""
_YES = re.compile(
    r"(?i)^\W*(?:(?:(?:at first|at the time|back then|originally|initially),? )?"
    r"(?:yes(?! or no\b)|yeah|correct|right|of course|certainly|absolutely|exactly|precisely|indeed)\b|"
    r"you (?:have|['’]ve) (?:got )?(?:that|it) right\b|"
    r"you(?: have|['’]ve)? (?:understand|understood|heard?|read|follow(?:ed)?) (?:me|it|that|us|them) "
    r"(?:right|rightly|correctly)\b|"
    r"that(?:['’]s| is| was| would be) my (?:testimony|understanding|position|answer)\b|"
    r"that(?:['’]s| is| was) (?:(?:about|just|exactly|pretty much|more or less) )?(?:correct|right|so|true|"
    r"the size of it|(?:my|our) (?:understanding|reading|view)|"
    r"(?:a )?fair (?:way (?:to put|of putting) it|statement|summary|reading)|"
    r"how (?:I|we)(?:['’]ve| have)?(?: always)? (?:read|understood|understand|see|saw|took|take) it)\b|"
    rf"I (?:believe|think|suppose|would say|['’]d say|should say) so{_END}|"
    rf"{_AT_THE_TIME}{_SUBJECT} (?:\w+ly |sure |indeed )*(?:{_VERBS})(?: be)?{_END})"
)
_SAID_SO = re.compile(
    r"(?i)^\W*(?:(?:yes|well),? )?(?:I|we) did (?:in fact |indeed )?(?:say|tell (?:them|him|her|you|people)|write|"
    r"promise|state|testify to|put) (?:it|that|so|exactly that|just that|those words)\b"
)
"""Who owns to words that the question tells: it is read with it, since the day of the words stands there."""
_PUT_AS_TOLD = re.compile(
    r"(?i)^(?:and |so |but |then )?(?:you|he|she|they|we|I|[A-Z][\w.’'-]+(?: [A-Z][\w’'-]+){0,2})"
    r"(?: had| have| then| also)* (?:told|said|wrote|promised|testified|informed|assured|advised)\b"
)
_TOLD_BY_ANOTHER = re.compile(
    r"(?:(?i:your|the|his|her|our|their|my|an?|any|some|one of your)\s"
    r"(?:(?!(?:can|could|may|might|must|will|would|shall|should|to|not|simply)\b)[\w’'-]+\s){0,4}?|(?i:any|some|no)(?:body|one)\s|"
    r"(?i:he|she|they)\s|[A-Z][\w.’'-]+\s(?:[A-Z][\w’'-]+\s){0,2})(?:ever\s|in fact\s|actually\s)?"
    r"(?:tell|say|write|promise|testify|inform|assure|advise|announce|suggest|think|ask|consider|discuss)\b"
)
"""What "did" asks of another's words: neither "yes" nor "no" takes a position with it."""
_NO = re.compile(
    r"(?i)^\W*(?:(?:no(?=\W*$|\s*[,.;:!—-]|"
    r"\s+(?:sir|ma['’]am|mr|ms|mrs|your|I|we|it|they|he|she|you|there|that)\b)|none|never)\b|"
    r"not (?:in (?:a|any) (?:way|sense|manner|form)|at all|any ?more|since|now|as (?:things|matters|of)|that (?:I|we)|"
    r"to my knowledge|one|ever|yet)\b|"
    r"I (?:never|don['’]t|do not|did not|didn['’]t) (?:think|thought|believe[ds]?) so\b|"
    r"there (?:is|was|are) (?:none|not)\b|"
    rf"{_AT_THE_TIME}{_SUBJECT} can['’]t(?: be| have)?{_END}|"
    rf"{_AT_THE_TIME}{_SUBJECT} (?:{_VERBS}|need)(?:n['’]t|not| not)(?: be| have)?{_END}|"
    rf"that(?:['’]s| is| was) (?:wrong|not (?:so|true|right|correct)))"
)
_ADOPTED = re.compile(
    r"(?i)^\W*(?:A\.\s+)?(?:(?:\w+ ){1,5}?\w+, that(?:['’]s| is) (?:right|correct|so|true)\b|"
    r"(?:it|they|we|he|she)(?:['’](?:s|re)| is| are| was| were) (?:[\w’'-]+ ){0,2}?[\w’'-]+, yes\b)"
)
"""What is said again and called right: "No city could, that's right."."""
_IS_THAT_SO = re.compile(
    r"(?i)^(?:(?:is|was|isn['’]t|wasn['’]t) (?:that|it)(?: (?:sentence|statement|line|answer|paper))?(?: still)? "
    r"(?:so|right|true|correct|the case|fair|good)(?: (?:today|now|still))?|"
    r"(?:am I )?(?:right|correct)|(?:do|would|did) you agree)\?$"
)
"""What is asked is what was said before it."""
_READ_RIGHT = re.compile(
    r"(?i)(?:did|have|do) (?:I|you|he|she|we) (?:read|quote|state|get|hear|write) "
    r"(?:it|that|this|those words|(?:that|this) \w+)\b"
)
""" "Did I read that right?", "Did he write that?"."""
_TAGGED = re.compile(
    r"(?i),\s+is (?:that|it) (?:what you(?:['’]re| are) (?:saying|telling \w+)|right|correct|so|fair|"
    r"your (?:testimony|position|view|understanding))\?$"
)
""" "So a town is stuck, is that what you're saying?": what is asked is the claim before it."""
_ASIDE = re.compile(r"(?i),\s+(?:by|upon|after|on|having|under|through|without) [^,?;:]{3,60},\s+")
"""What stands between the two halves of a question: "Could Ohio, by leaving the agreement, pull its counties out?"."""
_BEFORE_IT = re.compile(
    r"(?i)^(?:in|as|from|under|since|to|at|on|by|during|after|before)\b[^?;:]{2,60}?,?\s+"
    r"(?=(?:is|was|can|could|may|must|did|do|does|were|are|has|have|will|would)\s+(?:an?|the|any|my|your|our|it|they|we|"
    r"there|"
    r"participation|taking part|no)\b)"
)
"""What stands before an inverted question: "In your understanding was participation voluntary?"."""
_PUT_TO = re.compile(
    r"(?i)^(?:so,?\s+)?(?:your (?:answer|testimony|position|view|understanding) is|(?:what )?you(?:['’]re|"
    r" are) (?:saying|"
    r"telling (?:\w+ ){1,3}?))\s*(?:is\s+)?,?\s*(?:that\s+)?"
)
_UNWILLING = re.compile(
    r"(?i),?\s(?:who|which|that) (?:does|do|did|is|are|was|were)(?: not|n['’]t) \w+"
    r"(?: (?:it|this|that|them)\b(?! \w+ing)(?: program\b)?| the \w+)?(?=[\s,])"
)
"""Who is asked about denies something else: "a mayor who does not want it"."""
_BARE = re.compile(r"(?i)^\W*(?:yes|yeah|no|none|never|not|it|they|we|you|he|she)\b")
"""Answers that say nothing without their question; "that is correct" adopts it and stands alone."""
_TOO_FEW_TO_QUOTE = 2
""" "That's right." tells a reader nothing without what is right."""
_MOST_BARE_WORDS = 5


def answered(passage: Passage, topic: Topic) -> Finding | None:
    """The position that the answer takes; None where the question has none or the answer is no plain yes or no."""
    label = LABEL.match(passage.text)
    begun = label.end() if label else 0
    yes, no = _YES.match(passage.text[begun:]), _NO.match(passage.text[begun:])
    if said_so := _SAID_SO.match(passage.text[begun:]):
        if not _joined(passage):
            return None
        yes, no = said_so, None
    if adopted := _ADOPTED.match(passage.text[begun:]):
        yes, no = adopted, None
    if not (yes or no):
        return None
    claim = _as_claim(passage.question)
    if _READ_RIGHT.match(_last(passage.question)):
        return None  # what was read out is another's
    if (no and _PUT_AS_TOLD.match(claim)) or _TOLD_BY_ANOTHER.match(claim):
        return None  # that it was said is denied or owned to, not what was said
    if _ASKS_WHAT.match(claim) or _ASKS_WHAT.match(_last(passage.question)):
        return None
    found, _ = positions(claim, (), "", topic)
    if not found or any(f.question == found[0].question for f in positions(passage.after, (), "", topic)[0]):
        return None
    position = found[0].position
    flipped = (
        not _asked_in_the_negative(passage.question, claim, found[0])
        if no
        else _NEGATIVE_VERB.match(_last(passage.question))
    )
    if flipped:
        opposite = topic.opposite(position)
        if opposite is None:
            return None
        position = opposite
    match = yes or no
    assert match is not None
    return Finding(
        found[0].question,
        position,
        begun + match.start(),
        begun + match.end(),
        f"answer-{'yes' if yes else 'no'}/{found[0].rule}",
        None,
    )


_DENIED = re.compile(r"(?i)\b(?:not|never|cannot|no|nobody|none|nothing)\b|n['’]t\b")
_CANNOT = re.compile(r"(?i)\b(?:cannot|can['’]t|could not|couldn['’]t|no way)\b")
_NEGATIVE_VERB = re.compile(r"(?i)\W*(?:(?:and|so|but|then|well|now),?\s+)*\w+n['’]t\s")
"""How a question begins that "yes" denies: "Isn't it mandatory?"."""
_TAG = re.compile(
    r"(?i)(?:,\s*(?:right|correct|\w+(?:n['’]t)?\s+(?:it|they|he|she|we|you|that|there))|"
    r",?\s+or\s+(?:not|\w+n['’]t(?:\s+\w+)?|\w+\s+(?:it|they|he|she|we|you)\s+not|cannot\s+\w+))\W*$"
)
_OR_NOT = re.compile(
    r"(?i),?\s+or\s+(?:not|\w+\s+(?:it|they|we|you|he|she)\s+not|\w+n['’]t(?:\s+(?:it|they|we|you|he|she))?)\W*$"
)
_CALLED_BY_NAME = re.compile(
    r",\s+(?:(?:Mr|Ms|Mrs|Dr)\.\s+(?:[A-Z][\w’'-]+\s?){1,2}|Sheriff|Chief|Director|Captain|sir|ma['’]am|(?:Mr|Madam)\.?\s+Chair\w*)(?=,|\?|$)"
)
""" "Is it voluntary, Mr. Roe, or is it not?"."""
_ASKS_WHAT = re.compile(r"(?i)\W*(?:if\b[^,;]{2,60},\s+)?(?:what|which|how|why|who|whom|whose|when|where)\b")
"""A question that neither "yes" nor "no" answers."""
_WHETHER_TRUE = re.compile(
    r"(?i)\b(?:is|was|isn['’]t|wasn['’]t) it (?:true|so|right|correct|the case|your \w+)|"
    r"\b(?:mean|say|saying|suggest|telling|told|claim|believe|think|agree|understand)\b"
)


_STILL_TRUE = re.compile(r"(?i)\b(?:is|was) that (?:sentence|statement|line|answer|paper)\b[^.?]{0,30}\?\W*$")
"""What was read out before is asked about, and "no" denies it."""


def _asked_in_the_negative(question: str, claim: str, found: Finding) -> bool:
    """Whether "no" affirms what is asked: "So it wasn't voluntary?", "Is there no way out?", not "Is it true that no
    county may leave?", "It's voluntary, isn't it?" or "May one that has signed nothing leave?"."""
    if _STILL_TRUE.search(question):
        return False
    if _WHETHER_TRUE.search(question):
        return _CANNOT.search(claim) is not None
    said = _CHOSEN_NOT.sub(lambda match: " " * len(match[0]), _TAG.sub("", claim))[: found.end]
    return "/negated" in found.rule or _DENIED.search(said, min(found.start, len(said))) is not None


_CHOSEN_NOT = re.compile(r"(?i)\b(?:choos|chose|elect|decid|prefer|free|able|allowed|like)\w* not (?=to\b)")
"""What is asked for, and is no denial: "May a town choose not to be included?"."""
_IF_ASKED = re.compile(r"(?i)\W*if (?:asked|pressed|questioned)\b[^:]{3,150}:\s")


def answers_itself(text: str, at: int, lead: str = "") -> bool:
    """Whether what stands there is the answer that a question comes with: "If asked whether …: it is voluntary".
    ``lead``: what comes before, whose last paragraph may have begun so."""
    asked = _IF_ASKED.match(text)
    if asked is not None:
        return at >= asked.end()
    paragraph = lead.rsplit("\n\n", 1)[-1]
    return _IF_ASKED.match(paragraph) is not None and not paragraph.rstrip(" \"”’'").endswith("?")


def _joined(passage: Passage) -> bool:
    """Whether the question stands right before its answer, so that they can be quoted together."""
    asked, answer = passage.question_pieces, passage.pieces
    return len(asked) == len(answer) == 1 and asked[0].page == answer[0].page and asked[0].end <= answer[0].start


def needs_question(text: str) -> bool:
    """Whether a bare answer has to be quoted together with its question."""
    if _SAID_SO.match(text):
        return True
    if len(text.split()) <= _TOO_FEW_TO_QUOTE:
        return True
    return _BARE.match(text) is not None and not _ADOPTED.match(text) and len(text.split()) <= _MOST_BARE_WORDS


def _last(question: str) -> str:
    """The last of what is asked, without what only leads to it."""
    sentences = re.split(r"(?:(?<=[.?!])|(?<=[.?!][”\"]))\s+(?=[“\"]?[A-Z])", _CALLED_BY_NAME.sub("", question.strip()))
    if len(sentences) > 1 and _IS_THAT_SO.match(sentences[-1]):
        sentences.pop()
    sentences[-1] = _TAGGED.sub("?", _ASIDE.sub(" ", sentences[-1]))
    return re.sub(
        r"(?i)^(?:q\.?:?|question(?: \d+)?(?: \([^)]*\))?:?|so|and|but|then|well|now|"
        r"first|second|again|today|sitting here(?: today)?|as you sit here(?: today)?|as of (?:this|that) \w+),?\s+",
        "",
        sentences[-1],
    )


def _as_claim(question: str) -> str:
    """The last question as a claim: "So a county cannot leave?" reads "a county cannot leave."; "Can a county opt
    out?" reads "a county can opt out."."""
    last = _OR_NOT.sub("", _last(question).rstrip("? ")) + "."
    last = _UNWILLING.sub("", last)
    last = _BEFORE_IT.sub("", _PUT_TO.sub("", last))
    inverted = re.match(
        r"(?i)^(can|could|may|must|is|was|does|did|do|will|would|are|were|has|have)(n['’]t|"
        r"not)?\s+((?:an?|the|any|every|each|one|my|your|our|his|her|their|a single|it|they|we|this|that|"
        r"there|participation|taking part|no)\b"
        r"(?:\s+(?!opt\b|be\b|voluntary|mandatory|participat|withdraw|"
        r"decline|required|take part|join\b|stay\b|free\b|sign\b|obliged|compelled|forced|allowed|permitted|able\b|"
        r"bound\b|leave|ever|choose|get|take|remove|refuse|say|keep|pull|turn|walk|ask|pass|drop|elect|exempt|exclude|have|make|"
        r"terminate|cancel|come|go\b|step|exit|quit|sit\b|stand|still|now\b|simply|just|actually|really|legally|lawfully)"
        r"[\w.]+){0,6}|(?-i:[A-Z][a-z]+(?: [A-Z][a-z]+)*))\s+",
        last,
    )
    if inverted:
        auxiliary, negative, subject = inverted.groups()
        if auxiliary.lower() in ("do", "does", "did") and not negative:
            return f"{subject} {last[inverted.end() :]}"
        return f"{subject} {auxiliary.lower()}{' not' if negative else ''} {last[inverted.end() :]}"
    return last
