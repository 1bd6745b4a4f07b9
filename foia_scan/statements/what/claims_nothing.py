"""Sentences that take no position by their make: they define, ask, advise, or tell of another duty or of mere talk.

The classifier goes by words, and such sentences bear the words of a position.
"""

from __future__ import annotations

import re

_OTHER_DUTY = re.compile(
    r"(?i)\b(?:required|obliged|obligated|compelled|forced|asked|expected|free) to (?:buy|purchase|pay|"
    r"hire|rent|lease|install|upgrade|attend|"
    r"detain|house|transport|arrest|interview|staff|fund|spend|train)\b"
)
_STANCE = re.compile(
    r"(?i)\b(?:opt\w*|voluntar\w*|mandat\w*|participat\w*|join\w*|take part|taking part|withdr\w+|"
    r"decline\w*|sign\w*|leave|stay)\b"
)
_MERE_TALK = re.compile(
    r"(?i)\W*(?:[\w’'-]+ ){1,4}(?:may|can|could|(?:is|are) (?:free|welcome) to) (?:always |also |still )?"
    r"(?:meet|talk|speak|call(?! (?:it|this|that|them)\b)|telephone|visit|confer|consult)\b"
    r"(?![^.;]*\b(?:and|or|but|to|not|no|if|who|about)\b)"
)
"""What may be done is to talk: "Any chief may call us in the evening"."""
_DEFINES = re.compile(
    r"(?i)\W*(?:(?:\d{1,2}|[a-z])[.)]\s+)?(?:the (?:term|word|phrase)s? )?[“\"][^“”\"]{2,60}[”\"],? "
    r"(?:means?|shall mean|refers? to|(?:is|are) defined as|ha(?:s|ve) the meaning)\b"
)
_SOMEBODY = (
    r"(?:I|we|he|she|they|the [\w’'-]+|(?-i:(?:Mr|Ms|Mrs|Dr)\.? [A-Z][\w’'-]+|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}))"
)
_ASKED = re.compile(
    rf"(?i)\W*(?:\d{{1,2}}[.)]\s+)?(?:(?:on|in|at|by|last|that|later|then)\b[^;:]{{0,40}}?,\s+)?{_SOMEBODY} "
    r"(?:also |then |again |had )?(?:asked|inquired|wondered)\b[^;:“”\"]{0,90}?\s"
    r"(?:how|whether|if|why|when|what|which|who)\b"
    r"(?![^“”\"]*\b(?:and|but|yet|nobody|no one|none|neither|so)\b)[^;:“”\"]*$"
)
"""What was asked, and no more: "In May I asked the bureau's lawyer how a town could be kept out of it"."""
_ASKS_FOR = re.compile(
    r"(?i)\W*(?:(?!(?:who|that|which|one|may|can|could|must|should|to|if|when|whoever|any|every|tells?|says?|said|told)\b)"
    r"[\w’'.-]+,? ){1,10}asks? to (?:be|have|leave|opt|withdraw|come|stay)\b"
    r"(?![^;:“”\"]*\b(?:but|yet|will|was|were|is|are|has|had|told|said)\b)[^;:“”\"]*$"
)
"""What is asked for, and no more: "The town asks to be left out"."""
_ADVISES = re.compile(
    r"(?i)\b(?:recommendation|suggestion|proposal|preference|request|hope|plea|advice) (?:is|was|would be) that "
    r"(?:we|you|they|he|she|it|the [\w’'-]+|our [\w’'-]+) "
    r"(?:(?!not be\b)not \w+|wait|hold|sign|ask|write|send|put|take|stay|leave|opt|refuse|decline|withdraw|join)\b"
)
"""What somebody is advised to do: "My advice is that we not sign before they tell us …"."""


_IF_IT_WERE = re.compile(
    r"(?i)\bif (?:it|this|that|the program|participation|taking part) were (?:\w+ly )?"
    r"(?:voluntary|mandatory|optional|compulsory|required|a choice)\b(?![^.;]*\b(?:but|and) it (?:is|was)\b)"
)
"""What is so in thought only: "Nine would join today if it were voluntary"."""


def claims_nothing(text: str) -> bool:
    """Whether a sentence that no rule reads a position in has none by its make."""
    if _OTHER_DUTY.search(text) and not _STANCE.search(text):
        return True
    if _MERE_TALK.match(text) and not _STANCE.search(text):
        return True
    if _ADVISES.search(text) or _IF_IT_WERE.search(text):
        return True
    return any(make.match(text) for make in (_DEFINES, _ASKED, _ASKS_FOR))
