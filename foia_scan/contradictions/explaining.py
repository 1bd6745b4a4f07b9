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
    first = _said(earlier, topic)
    second = _said(later, topic)
    apart = "" if days is None else " the same day" if days == 0 else f" {days} day{'s' if days != 1 else ''} later"
    joint = {"self": "the same speaker", "institution": "the same institution", "dispute": "another voice"}[kind]
    sentence = f"{first};{apart}{',' if apart else ''} {joint}{_name_if(later, kind)} {second}."
    if innocent:
        sentence = sentence[:-1] + f"; both may hold: {innocent}."
    return sentence[0].upper() + sentence[1:]


def _said(s: Statement, topic: Topic) -> str:
    assert s.question is not None and s.position is not None
    subject = topic.question(s.question).subject
    hearers = _TO[s.audience]
    who = s.speaker or "an unnamed source"
    verb = "is reported to have said" if s.attribution == "paraphrased" else "said"
    hedge = {"asserted": "", "hedged": ", with a hedge,", "conditional": ", on a condition,"}[s.certainty]
    when = spoken_date(s.date)
    return f"{who} {verb}{hedge} {when}{' ' + hearers if hearers else ''} that {subject} {topic.label_of(s.position)}"


def _name_if(later: Statement, kind: PairKind) -> str:
    return ":" if kind else ""
