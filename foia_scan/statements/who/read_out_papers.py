"""Whose words a witness reads out: those of the paper that the questions and answers before bring up."""

from __future__ import annotations

import re
from itertools import pairwise

from foia_scan import names
from foia_scan.statements.naming.antecedents import persons_in
from foia_scan.statements.who.introductions import PAPER, introduced
from foia_scan.statements.writers.own_voice import Holder, Setting, body_name, own_voice
from foia_scan.statements.writers.read_aloud import repeated

_OWN = re.compile(
    rf"(?i)\b{PAPER}\s+of\s+(?:mine|yours|ours)\b|\b(?:my|our)\s+(?:own\s+)?(?:[\w-]+\s+){{0,2}}{PAPER}\b|"
    r"\b(?:I|we|you)\s+(?:wrote|sent|signed|drafted|mailed|typed|gave|prepared)\b|\bfrom\s+(?:me|you)\b"
)
"""The witness's own: "That is an e-mail of mine"."""


_WHOSE_IS_IT = re.compile(
    r"(?i)\b(?:who|whom)\s+(?:is|was)\s+(?:it|that|this)\s+from\b|\bfrom\s+whom\b|\bwho\s+(?:sent|wrote|signed)\s+(?:it|that|this|you)\b|"
    r"\bwhose\s+(?:\w+\s+)?(?:is|was)\s+(?:it|that|this)\b"
)
"""The question that the answer names the writer to: "Who is it from? — Mr. Orr."."""
_OF_A_HOUSE = re.compile(
    r"(?i)\b(?:the|an?|that|this|those|these)\s+(?:[\w-]+\s+)?(?:cards?|decks?|slides?|brochures?|flyers?|hand-?outs?|fact\s?sheets?|FAQs?|scripts?|posters?)\b"
)
"""A paper that an agency's people are given to use, and none of them writes: "Is that the card?"."""
_HANDED_ROUND = re.compile(
    r"(?i)\b(?:slides?|deck|presentation|brochures?|fact\s+sheets?|flyers?|handouts?|set|card)\b[^.?!]{0,30}\byou\s+(?:showed|used|presented|handed\s+out|"
    r"gave\s+out|passed\s+(?:out|around))\b"
)
"""What the witness only showed for the house: "Is that the set of slides that you showed the clerks?"."""


def of_what_is_read_out(setting: Setting) -> Holder | None:
    """ "Q. What is it? A. The script that the program office gave us. Q. Read the third line. A. “…”": the office; None
    where nothing is read out, or the paper is the witness's own or nobody's that is told."""
    told = repeated(setting.passage.text, setting.passage.lead, setting.document)
    if told is None or not told.read_out:
        return None
    house = own_voice(setting).organization
    known = setting.topic.organization(house)
    for sentence, before in pairwise((*told.told_in, "")):
        if _WHOSE_IS_IT.search(before) and (wrote := persons_in(sentence, setting.who)):
            body = body_name(wrote[0][1].organization, setting.topic)
            return Holder(
                wrote[0][1].name, wrote[0][1].role, body, "quoted", "read-out-whose", None, reported_in=sentence
            )
        of_the_house = _OF_A_HOUSE.search(sentence) and known is not None and known.kind == "agency"
        if house and (of_the_house or _HANDED_ROUND.search(sentence)) and not _OWN.search(sentence):
            return Holder(house, "", house, "quoted", "paper-of-the-house", None, reported_in=sentence)
        if _OWN.search(sentence):
            return None
        if found := introduced(sentence, setting, far=False):
            if names.same_person(found.speaker, own_voice(setting).speaker):
                return None
            body = body_name(found.organization, setting.topic)
            return Holder(found.speaker, found.role, body, "quoted", found.rule, None, reported_in=sentence)
    return None
