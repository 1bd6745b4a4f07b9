"""The one plain sentence that says why two statements are a pair."""

from __future__ import annotations

from datetime import date

from foia_scan.records import PairKind, Statement
from foia_scan.topics import Topic

_MONTHS = "January February March April May June July August September October November December".split()
_TO = {
    "internal": "inside the government",
    "public": "to the public",
    "congress": "to Congress",
    "jurisdiction": "to a state or locality",
    "court": "to a court",
    "unknown": "",
}


def spoken_date(value: str | None) -> str:
    """ "2010-09-07" as "on September 7, 2010"; "2010-09" as "in September 2010"; None as "at an unknown date"."""
    if not value:
        return "at an unknown date"
    parts = [int(p) for p in value.split("-")]
    if len(parts) == 1:
        return f"in {parts[0]}"
    if len(parts) == 2:
        return f"in {_MONTHS[parts[1] - 1]} {parts[0]}"
    return f"on {_MONTHS[parts[1] - 1]} {parts[2]}, {parts[0]}"


def days_between(a: str | None, b: str | None) -> int | None:
    """Days from a to b, both known to the day; else None: days are never made up."""
    if not a or not b or len(a) != 10 or len(b) != 10:
        return None
    return abs((date.fromisoformat(b) - date.fromisoformat(a)).days)


def why(
    kind: PairKind, earlier: Statement, later: Statement, days: int | None, innocent: str | None, topic: Topic
) -> str:
    """ "A said on May 3, 2010 that …; 7 days later A said to the public that …." """
    apart = "" if days is None else "the same day " if days == 0 else f"{days} day{'s' if days != 1 else ''} later "
    when = f" {spoken_date(later.date)}" if days is None else ""
    sentence = f"{_who(earlier)} {_verb(earlier)} {spoken_date(earlier.date)}{_that(earlier, topic)}; "
    joint = f", of the same institution ({later.voice}),"
    sentence += f"{apart}{_who(later)}{joint if kind == 'institution' and later.speaker != earlier.speaker else ''} "
    sentence += f"{_verb(later)}{when}{_that(later, topic)}"
    sentence += f"; both may hold: {innocent}." if innocent else "."
    return sentence[0].upper() + sentence[1:]


def _who(s: Statement) -> str:
    return s.speaker or "an unnamed source"


def _verb(s: Statement) -> str:
    verb = "is reported to have said" if s.attribution == "paraphrased" else "said"
    return verb + {"asserted": "", "hedged": ", with a hedge,", "conditional": ", on a condition,"}[s.certainty]


def _that(s: Statement, topic: Topic) -> str:
    assert s.question is not None
    assert s.position is not None
    hearers = _TO[s.audience]
    return f"{' ' + hearers if hearers else ''} that {topic.question(s.question).subject} {topic.label_of(s.position)}"
