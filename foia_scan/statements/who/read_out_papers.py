"""Whose words a witness reads out: those of the paper that the questions and answers before bring up."""

from __future__ import annotations

import re

from foia_scan import names
from foia_scan.statements.who.introductions import PAPER, introduced
from foia_scan.statements.writers.own_voice import Holder, Setting, body_name, own_voice
from foia_scan.statements.writers.read_aloud import repeated

_OWN = re.compile(
    rf"(?i)\b{PAPER}\s+of\s+(?:mine|yours|ours)\b|\b(?:my|our)\s+(?:own\s+)?(?:[\w-]+\s+){{0,2}}{PAPER}\b|"
    r"\b(?:I|we|you)\s+(?:wrote|sent|signed|drafted|mailed|typed|gave|prepared)\b|\bfrom\s+(?:me|you)\b"
)
"""The witness's own: "That is an e-mail of mine"."""


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
    for sentence in told.told_in:
        if _HANDED_ROUND.search(sentence) and house:
            return Holder(house, "", house, "quoted", "paper-of-the-house", None, reported_in=sentence)
        if _OWN.search(sentence):
            return None
        if found := introduced(sentence, setting, far=False):
            if names.same_person(found.speaker, own_voice(setting).speaker):
                return None
            body = body_name(found.organization, setting.topic)
            return Holder(found.speaker, found.role, body, "quoted", found.rule, None, reported_in=sentence)
    return None
