"""A bare answer that somebody is told to have given: "Asked whether it was mandatory, Roe said that it was not." What
"it was not" leaves out stands in what was asked, in the sentence or in the one before it."""

from __future__ import annotations

import re

from foia_scan.records import Passage
from foia_scan.statements.what.positions import Finding, positions
from foia_scan.statements.what.said_before import last_sentence
from foia_scan.topics import Topic

_VERB = r"(?:can|could|may|might|must|do|does|did|is|was|are|were|has|have|had|will|would)"
_ASKED_WHETHER = re.compile(
    r"(?i)\b(?:ask(?:s|ed|ing)?|want(?:s|ed)? to know|inquir(?:es?|ed|ing)|wonder(?:s|ed)?|"
    r"put (?:it|that|this|the question) to|the question)\b[^.;?!“”\"]{0,60}?\b"
    r"(?:whether|if)\s+(?P<claim>[^,.;?!“”\"]{8,160})"
)
_REPLY = re.compile(
    rf"(?i)(?:^|[,;]\s+|\b(?:and|but|that|said|is)\s+)(?:(?:yes|no),\s+)?(?P<reply>(?:it|they|we|he|she|you|one|I)\s+{_VERB}"
    r"(?P<no>n['’]t|['’]t|\s+not)?)(?=\s*[.,;”\"]|\s*$)"
)
_UNSAID = re.compile(
    r"(?i)\b(?:not|never|nobody|neither|declin\w+|refus\w+|whether|if|unless|hop(?:e|ed|ing)|wish\w*|wants?|doubt\w*)\b|n['’]t\b"
)
"""Between question and answer, where nothing is answered: "he would not say that it was"."""
_SURE = 0.97


def reported_answer(passage: Passage, topic: Topic) -> Finding | None:
    """The position that such an answer takes. Offsets into the passage."""
    asked = _ASKED_WHETHER.search(passage.text)
    begun = asked.end() if asked else 0
    asked = asked or _ASKED_WHETHER.search(last_sentence(passage.lead))
    reply = _REPLY.search(passage.text, begun) if asked else None
    if asked is None or reply is None or _UNSAID.search(passage.text, begun, reply.start("reply")):
        return None
    claim = f"{asked['claim'].strip()}."
    found, _ = positions(claim, (), "", topic)
    if found:
        question, position, rule = found[0].question, found[0].position, found[0].rule
    else:
        likely = topic.likeliest(claim)
        if likely is None or likely.probability < _SURE:
            return None
        question, position, rule = topic.question_of(likely.position), likely.position, "learned"
    if reply["no"]:
        opposite = topic.opposite(position)
        if opposite is None:
            return None
        position = opposite
    told = f"reported-{'no' if reply['no'] else 'yes'}/{rule}"
    return Finding(question, position, reply.start("reply"), reply.end("reply"), told, None)
