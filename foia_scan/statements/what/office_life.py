"""What else in an office may be voluntary, mandatory or left: trainings, lunches, plans for the old age."""

from __future__ import annotations

import re

from foia_scan.topics import Topic

_SUBJECT = re.compile(r"(?i)\W*(?:(?:the|our|this|that|all|any|each|such|and|but|so|his|her|their|your|my|an?)\s+)*")
_POINTING = re.compile(
    r"(?i)\W*(?:\w+ly\s+|of course\s+|and\s+|but\s+)?(?:it|this|that|they|these|those|which|attendance|application)\b"
    r"(?!\s+(?:[\w’'-]+\s+){0,3}(?:say|says|said|tells?|told|means?)\b)[^,;:]{0,30}$"
)
_CLOSE = 60
"""How many characters before a pronoun in the same sentence hold what it points back to."""
_MAKES_IT = re.compile(r"(?i)\b(?:mak(?:e|es|ing)|made|renders?|keeps?) (?:it|them|that) $")
_EARLY = 25
"""Offset up to which a sentence's subject begins: "Training here is free unless the Bureau makes it mandatory"."""
_TELLS = re.compile(r"(?i)\b(?:say|says|said|tells?|told|stated|describes?|calls?|that)\b")


_BESIDE_PROGRAM = re.compile(
    r"(?i)\b(?:unrelated to|nothing to do with|apart from|separate from|not part of|outside of?) "
    r"(?:the|this|that) program\b"
)


def elsewhere(text: str, start: int, end: int, low: int, last: str, topic: Topic) -> bool:
    """Whether the clause is about something else of office life: names it as its subject, or points back to it
    ("It is mandatory." after a sentence about a training). ``last``: the sentence before this one."""
    if _BESIDE_PROGRAM.search(text[:start]):
        return True
    own = _TELLS.split(text[low:start])[-1]
    subject = topic.elsewhere.search(own)
    opening = _SUBJECT.match(own)
    beside = subject is not None and len(own[subject.end() :].split()) <= 2  # "made its work program voluntary"
    if subject and opening and (beside or subject.start() <= opening.end() + 25):
        ours = topic.compile(("{program_noun}",)).search(own)
        if ours is None or subject.start() < ours.start():
            return not topic.names_program(own)
    if _MAKES_IT.search(own) and (first := topic.elsewhere.search(text, 0, low)) and first.start() <= _EARLY:
        return not topic.names_program(text)
    if subject is None and _nothing_of_ours(text, low, topic):
        return True
    if not _POINTING.match(own) or topic.compile(("{program_noun}",)).match(text[end:].lstrip(" \"”’'")):
        return False
    if _told_by_the_agency(text[:start], topic):
        return False  # who runs the program has told of it, whatever stood before
    here = re.search(r"\w", text[:low]) is not None
    before = text[max(0, low - _CLOSE) : low] if here else last
    return topic.elsewhere.search(before) is not None and not (
        topic.speaks_of_program(before)
        or topic.compile(("{program_noun}",)).search(before)
        or (not here and any(words.search(before) for _, words in topic.tags))
    )


def _told_by_the_agency(words: str, topic: Topic) -> bool:
    """Whether one of the program's agency is told to have said it: "an ICE official told me that it was"."""
    named = (topic.voice(match.group()) for match in topic.organization_pattern.finditer(words))
    return _TELLS.search(words) is not None and topic.agency in named


def _nothing_of_ours(text: str, low: int, topic: Topic) -> bool:
    """Whether the sentence's first part is on something else and nothing in it names the program or a party: "the
    enrollment form for the deferred compensation plan is due; you have to opt out by then"."""
    if not topic.elsewhere.search(_TELLS.split(text[:low])[-1]) or topic.speaks_of_program(text):
        return False
    parties = topic.has_word_of(("jurisdiction", "state_name"), text)
    return not parties and not topic.has_word_of(("program_noun",), text, low)
