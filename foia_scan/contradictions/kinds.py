"""What two statements are to each other: one person's, one institution's, or those of different voices."""

from __future__ import annotations

from foia_scan import names
from foia_scan.records import PairKind, Statement


def kind(a: Statement, b: Statement) -> PairKind | None:
    """None where it is not known whether the voices differ."""
    if a.speaker and b.speaker and _same_speaker(a, b):
        return "self"
    if a.voice and a.voice == b.voice:
        return "institution"
    if (a.voice or a.speaker) and (b.voice or b.speaker) and not (_nameless(a) or _nameless(b)):
        return "dispute"
    return None


def circle(s: Statement, asked: PairKind) -> str | None:
    """What two statements share that may be a pair of this kind; None for one that can be in no such pair."""
    if asked == "self":
        return names.surname(s.speaker) or None if s.speaker and s.speaker != s.organization else None
    if asked == "institution":
        return s.voice or None
    return None if _nameless(s) else ""


def _same_speaker(a: Statement, b: Statement) -> bool:
    """The same person. A body that differs from itself is an institution, and so are two nameless officials."""
    if names.is_redacted(a.speaker) or names.is_redacted(b.speaker) or a.speaker == a.organization:
        return False
    return names.same_person(a.speaker, b.speaker)


def _nameless(s: Statement) -> bool:
    return not s.voice and (not s.speaker or names.is_redacted(s.speaker))
