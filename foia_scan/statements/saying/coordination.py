"""How far a reporting clause reaches where the sentence goes on with "and that …" or with a clause of its own.

"The port said that Mr. Roe was describing a wish, and that nobody may leave": the second "that" is the port's.
"The paper described a way that is closed, and nobody can leave by it now": what follows the paper is the writer's.
"""

from __future__ import annotations

import re
from dataclasses import replace

from foia_scan.statements.saying.at_a_loss import OWN_CONCLUSION, SPEAKS_FOR_ITSELF
from foia_scan.statements.saying.frame import Frame

_GRANTS = re.compile(
    r"\W*(?:\d{1,2}\.\s+)?(?:To\s+the\s+extent|Although|Though|While|Whereas|Even\s+(?:if|though)|Insofar\s+as|Whatever|However)\b"
)
_MAIN_CLAUSE = re.compile(
    r",\s+(?=(?:it|I|we|they|there|no|nobody|nothing|the|this|that|each|every|all|participation|membership|taking\s+part|joining|"
    r"counties|states|localities|jurisdictions)\s)"
)
_AND_THAT = re.compile(r",?\s+(?:and|but)\s+that\s+(?!(?:is|was|has|had|would|will|day|week|month|year|said)\b)")
_SAYS_THAT = re.compile(r"[^.;:“”\"]{0,60}?\bthat\b")
_TELLS_MORE = re.compile(r"\bthat\b|[:“\"]")
_OF_A_THING = re.compile(r"(?:describ|post|publish|issu|list)(?:e?s|e?d)")
_THING = re.compile(r"\s+(?:an?|the|its|two|three)\s+[a-z]")
_ORDERS = re.compile(r"(?:tell|ask|advise|instruct|warn|direct|order)(?:s|ed|d)?|told")
_TO_DO = re.compile(r"\s+(?:[\w’'.-]+\s+){0,4}?to\s+[a-z]+\b(?![^.;:“”\"]*?\bthat\b)")
""" "Told them to stop": nothing is reported, and what follows behind a comma is the writer's."""
_NOTICE = re.compile(r"g(?:ave|ives?|iven) notice|s(?:ent|ends?) (?:word|notice)")
_YET_ITS = re.compile(r",\s+(?:yet|but|and\s+(?:yet|still))\s+(?=(?:its|their|the|his|her)\s)")
""" "The county gave notice that it was leaving, yet its prints go on": what became of it, the writer tells."""
_OWN_CLAUSE = re.compile(r",\s+(?:and|but)\s+(?=(?:an?|the|no|nobody|nothing|any|every)\s)")
_OURS = re.compile(r"(?i)(?:I|we|my|our|you|he|she|they)\b")
_AND_WE = re.compile(
    r",\s+(?:and|but|so)\s+(?:we|I)\s+(?:[a-z]+(?:ed|id)|took|let|gave|put|left|kept|sent|wrote|got|said|had|have|are|am|do)\b"
)
""" "The county told us that it would rather not, and we took it off": what we did, the writer tells."""


def bounded(found: tuple[Frame, ...], text: str, start: int) -> tuple[Frame, ...]:
    """The reporting clauses of a sentence, each ended where its words can no longer be what it reports. ``start``:
    where what may be reported begins."""
    ended = tuple(
        replace(frame, end=min(frame.end, _end(frame, found, text), _of_clause(frame, text))) for frame in found
    )
    return tuple(replace(frame, end=min(frame.end, _of_ours(frame, text, start))) for frame in ended)


def _of_ours(frame: Frame, text: str, start: int) -> int:
    """Where a clause begins in which the writer tells what was done about it, where that is what is asked about."""
    if frame.kind != "before" or _OURS.match(frame.source):
        return frame.end
    own = _AND_WE.search(text, frame.verb_end)
    ours = own is not None and own.start() <= start and not _SAYS_THAT.match(text[own.end() :])
    return own.start() if own is not None and ours else frame.end


def _of_clause(frame: Frame, text: str) -> int:
    """Where the clause ends that opens a sentence and grants what others say: "Although the port said so, it is …"."""
    if frame.kind != "before" or not _GRANTS.match(text) or "," in text[: frame.verb_start]:
        return frame.end
    own = _MAIN_CLAUSE.search(text, frame.verb_end)
    return own.start() if own else frame.end


def _end(frame: Frame, found: tuple[Frame, ...], text: str) -> int:
    if frame.kind != "before":
        return frame.end
    tail = text[frame.verb_end :]
    if _OF_A_THING.fullmatch(frame.verb) and _THING.match(tail) and (own := _OWN_CLAUSE.search(tail)):
        return frame.verb_end + own.start()
    if _ORDERS.fullmatch(frame.verb) and _TO_DO.match(tail) and (own := _OWN_CLAUSE.search(tail)):
        return frame.verb_end + own.start()
    if SPEAKS_FOR_ITSELF.search(frame.source) and (own := OWN_CONCLUSION.search(tail)):
        return frame.verb_end + own.start()
    if _NOTICE.fullmatch(frame.verb) and (own := _YET_ITS.search(tail)):
        return frame.verb_end + own.start()
    again = _AND_THAT.search(tail)
    if again is None or _TELLS_MORE.search(tail[: again.start()]):
        return frame.end
    outer = (f for f in found if f.kind in ("before", "passive") and f.verb_end <= frame.verb_start)
    governed = any(_SAYS_THAT.match(text[f.verb_end : frame.verb_start]) for f in outer)
    return frame.verb_end + again.start() if governed else frame.end
