"""How firmly: asserted, hedged, or conditional on a date or an event."""

from __future__ import annotations

import re

from foia_scan.records import Certainty
from foia_scan.statements.what.clauses import clause
from foia_scan.told_by import ToldBy

_HEDGE = ToldBy(
    r"(?i)\b(?:appears?|appeared|seems?|seemed|suggests?|suggested|could be (?:read|"
    r"argued|construed|seen)|could (?:fairly|reasonably) be read|can be (?:read|argued|construed)|"
    r"may be (?:read|argued|construed)|arguabl[ey]|perhaps|probably|likely|possibly|presumably|apparently|"
    r"unlikely(?! event)|doubtful|contrary argument|a court could|might (?:be able|well|conceivably)|may be able|"
    r"my understanding is|as far as (?:I|we) (?:know|can tell)|(?:may|might|can|could) (?:also )?include|"
    r"(?:may|might|could) well|might not be able|(?:looks?|looked)(?: to \w+)? as (?:if|though)|"
    r"may therefore be|it may (?:be|turn out)(?=,| that\b)|there may be|"
    r"(?:may|might) (?:yet|still|after all) be|(?:may|might) after all|"
    r"(?:respectable|fair|good|colorable) argument that|"
    r"possible outcome|may be (?:mandatory|voluntary|required|removed)|(?<!how they )(?<!how it )might be|"
    r"I (?:suspect|guess|gather))\b"
)
_OPEN = re.compile(r"(?i)\b(?:whether|if|how)\b[^.;]*$")
"""In front of a hedge: what is unclear may be so or not, and that it is unclear is firm."""
_FUTURE = re.compile(
    r"(?i)(?<=\w)['’]ll\b|\b(?:will|shall|would|going to|expected to|is to|are to|to become|becomes?|turns)\b"
)
_OWED = re.compile(rf"{_FUTURE.pattern}|\b(?:required|obliged|must|ha(?:s|ve|d) to)\b")
_SPELL = (
    r"(?:end|close|beginning|start|middle|autumn|fall|spring|summer|winter|"
    r"(?:first|second|third|fourth|last) (?:quarter|half))"
)
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_WHEN = ToldBy(
    r"(?i)\b(?:in|by|from|after|(?:before|at)(?= the end)|no later than|as (?:early|soon) as|"
    r"(?P<opening>(?:beginning|starting)(?: in| on| with)?|come|as of)|"
    rf"(?P<ending>until)|on(?=\s+{_MONTH})|effective|(?:projected|expected|planned|scheduled|slated|due) for)\s+"
    rf"(?:the )?(?:{_SPELL} (?:of )?(?:the )?)?(?:early |late |mid-?|calendar |fiscal (?:year )?|FY ?)?(?:year )?"
    rf"(?:{_MONTH}\s+(?:\d{{1,2}},\s+|of\s+)?)?(?P<year>20\d\d)\b"
)
_THEN = re.compile(
    r"(?i)\b(?P<year>20\d\d)\b.{0,160}\b(?:(?:from|at|after|by|in) (?:that|which) (?:year|time|date|point)|"
    r"(?:when|once) that (?:year|time|date|day|point)|from then on|after that (?=it|they|there|the|no))",
    re.DOTALL,
)
""" "Under the 2013 plan it will be mandatory from that year"; the year may stand in the sentence before."""
_NEXT_YEAR = ToldBy(
    r"(?i)\b(?:in|by|from|after|past|before|starting|beginning|come) (?:early |late )?"
    r"(?:next year|the (?:new|coming) year|new year['’]?s(?: day)?|january (?:1|first)(?!\d|,? (?:19|20)\d\d))\b"
)
_FROM_DAY = re.compile(
    rf"(?:\b[Ff]rom|\b[Aa]fter|\b[Pp]ast|\b[Ss]tarting|\b[Bb]eginning(?: on)?|\b[Cc]ome|\b[Aa]s of|\b[Ee]ffective)\s+"
    rf"(?P<month>{_MONTH})\s+(?P<day>\d{{1,2}})\b(?!,?\s+(?:of\s+)?(?:19|20)\d\d|\s*[-–]\s*\d|\s+(?:to|through|letter|meeting|call|"
    r"memo|vote|hearing|e-?mail)\b)"
)
"""A day without its year from which on something is to hold: "after April 3 it will be mandatory"."""
_AHEAD = re.compile(r"(?i)(?<=\w)['’]ll\b|\b(?:will|shall|would be|becomes?|are to|is to|going to)\b")
_FRAMED = re.compile(r"(?i)^\W*(?:under|with|once|when|after|from|by|starting|beginning|come|as of)\b")
"""How a sentence begins whose first words set the time of all its clauses: "Under the plan set for 2013 …"."""
_FRAME = 90
_ONLY_THEN = re.compile(
    r"(?i),\s*provided\b|\b(?:so|as) long as (?!(?:it|they|he|she|we|you) (?:so )?"
    r"(?:likes?|liked|wish(?:es|ed)?|pleases?|pleased|wants?|wanted|chose|chooses?)\b)|,? and not (?:before|"
    r"otherwise)\b|"
    r"^\W*as soon as\b"
)
"""A condition that is said to be one."""
_FIRST_PERSON_WILL = re.compile(r"(?i)\b(?:will|shall|would)\b")


def _lies_ahead(when: re.Match[str], part: str, said_year: str | None) -> bool:
    """Whether the year is after the one in which it was said; where that is unknown, whether the words say so."""
    found = when.groupdict()
    future = _FUTURE.search(part) is not None
    if said_year is None:
        return future or found.get("opening") is not None
    return found["year"] > said_year[:4] and (future or found.get("ending") is None)


_MONTHS = tuple(_MONTH[3:-1].lower().split("|"))


def _next_day(around: str, said: str | None) -> str | None:
    """The first such day after the one on which it was said; None where that is not known to the month."""
    when = _FROM_DAY.search(around)
    if when is None or said is None or len(said) < 7:
        return None
    month, day = _MONTHS.index(when["month"].lower()) + 1, int(when["day"])
    ahead = f"-{month:02}-{day:02}"[: len(said) - 4] > said[4:]
    return f"{int(said[:4]) + (not ahead)}-{month:02}-{day:02}"


def certainty(
    text: str, start: int, end: int, rule: str, position: str, said_year: str | None, before: str = ""
) -> tuple[Certainty, str | None, str]:
    """(certainty, effective year or None, rule) of the position at text[start:end]. ``before``: the sentence before."""
    low, high = clause(text, start, end)
    part = text[low:high]
    around = text[max(0, low - 60) : min(len(text), high + 60)]
    frame = text[:_FRAME] if _FRAMED.match(text) else ""
    days = (*_WHEN.finditer(around), *_WHEN.finditer(frame), *_THEN.finditer(f"{before} {text}"))
    part_and_before = text[max(0, low - 40) : high]
    when = next((day for day in days if _lies_ahead(day, part_and_before, said_year)), None)
    if when is not None:
        return "conditional", when.group("year"), "future-with-year"
    if said_year is not None and _NEXT_YEAR.search(around) and _OWED.search(part_and_before):
        return "conditional", str(int(said_year[:4]) + 1), "future-with-year"
    if (day := _next_day(around, said_year)) is not None and _AHEAD.search(part_and_before):
        return "conditional", day, "future-with-day"
    if _ONLY_THEN.search(text):
        return "conditional", None, "condition"
    if rule.startswith("removal-as-outcome"):
        if re.match(r"(?i)\s*should (?:it|they|the|any|a|you)\b", text):
            return "conditional", None, "condition"
        return "hedged", None, "possible-outcome"
    near = max(0, low - 40)
    hedge = _HEDGE.search(part) or _HEDGE.search(text[near:start])
    if hedge and not (position == "unclear" and _OPEN.search(hedge.string[: hedge.start()])):
        return "hedged", None, "hedge-word"
    if re.match(r"(?i)\s*should (?:it|they|the|any|a|you|he|she)\b", text) and _FIRST_PERSON_WILL.search(text):
        return "conditional", None, "condition"
    if re.search(r"(?i)\bmay be (?:removed|taken|dropped|excluded|released)\b", part) and re.match(
        r"(?i)\s*if\b", text
    ):
        return "hedged", None, "possible-outcome"
    return "asserted", None, "plain"
