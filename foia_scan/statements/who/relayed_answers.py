"""What a witness is asked that another one said: "Q. What did Ms. Roe tell you? A. That nobody had to join."."""

from __future__ import annotations

import re

from foia_scan.statements.saying.frame import Frame
from foia_scan.statements.who.sources import SELF, resolve
from foia_scan.statements.who.speakers import nobody
from foia_scan.statements.writers.own_voice import Holder, Setting

_THAT_IT_IS = re.compile(
    r"\W*(?:A[.:]?\s+)?(?:(?:Just|Only|Basically|Well|Yes|Simply),?\s+)?[Tt]hat\s+"
    r"(?=(?:I|we|you|he|she|it|they|there|the|an?|no|nobody|nothing|none|any|every|each|all|our|my|your|their|his|her|its|"
    r"participation|counties|states|[A-Z][\w’'-]+)(?:['’][a-z]+)?\s)"
)
"""An answer that is but the clause that "said" would govern."""
_SAY = r"(?:say|tell|write|answer|reply|respond|explain|advise|report|state|announce|promise)"
_SAID = r"(?:said|told|wrote|answered|replied|responded|explained|advised)"
_TITLED = r"(?:(?:Mr|Ms|Mrs|Dr|Lt|Sgt|Capt|Col|Rep|Sen|Gov)\.|[^?.;])"
_ASKED = (
    re.compile(
        rf"\b[Ww]hat\s+(?:did|does)\s+(?P<who>{_TITLED}{{1,70}}?)\s+(?:then\s+|actually\s+)?{_SAY}\b[^?.;]{{0,60}}\?\W*$"
    ),
    re.compile(
        rf"\b(?P<who>(?:[Hh]e|[Ss]he|[Tt]hey|(?:Mr|Ms|Mrs|Dr)\.\s+[A-Z][\w’'-]+|[Tt]he\s+[a-z]+))\s+{_SAID}(?:\s+(?:to\s+)?(?:you|him|her|them))?\s+what\?\W*$"
    ),
    re.compile(
        r"\b[Ww]hat\s+(?:was|were|is)\s+(?P<who>his|her|their|its|(?:(?:Mr|Ms|Mrs|Dr)\.\s+|[Tt]he\s+)?[\w’'-]+(?=['’]s))"
        r"(?:['’]s)?\s+(?:answer|reply|response|advice|position|view|explanation|understanding)\b[^?.;]{0,60}\?\W*$"
    ),
    re.compile(
        rf"\b[Ww]hat\s+(?:were|was)\s+(?:you|he|she|they|the\s+[a-z]+)\s+told(?:\s+by\s+(?P<who>{_TITLED}{{2,60}}?))?\?\W*$"
    ),
)
_LEFT_UNSAID = re.compile(
    r"(?i)\s(?:not|never|(?:refuse|fail|forget|neglect|decline|want|ask|expect|instruct|direct|order|tell)\b.*\sto)$"
)
"""What makes no words of somebody: "What did Ms. Roe not tell you?", "What did Ms. Roe want you to say?"."""


def relayed(setting: Setting) -> Holder | None:
    """Whose words an answer tells that only goes on with the question; nobody's where the question doesn't say; None
    for all other answers, and where the witness is asked for his own words."""
    turn = setting.turn
    if turn is None or not _THAT_IT_IS.match(setting.passage.text):
        return None
    question = setting.passage.lead.rstrip().rsplit("\n\n", 1)[-1]
    asked = next((match for pattern in _ASKED if (match := pattern.search(question))), None)
    who = (asked["who"] or "").strip() if asked else ""
    if asked is None or SELF.match(who) or re.match(r"(?i)you\b", who) or _LEFT_UNSAID.search(who):
        return None
    frame = Frame(who, "", "said", 0, 0, 0, len(setting.passage.text), "before")
    return (resolve(frame, setting, "paraphrased") if who else None) or nobody("paraphrased", frame)
