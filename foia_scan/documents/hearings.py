"""Who sits in Congress, of those who speak at its hearings: by their titles, by what only a member says there, by how
the others speak to them, and by who asks. A witness answers, and is of some other body."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from foia_scan.documents.bodies import Part
from foia_scan.records import Person, Turn
from foia_scan.states import STATES
from foia_scan.topics import Topic

_A_CHAMBER = re.compile(r"\b(?:House|Senate)\b")
_OF_A_STATE = re.compile(
    rf"(?i)\b(?:(?:state|commonwealth) of (?:{'|'.join(STATES)})|(?:{'|'.join(STATES)}) (?:state )?(?:house|senate|"
    r"general assembly|legislature|assembly)|general assembly|state (?:house|senate)|(?:house|senate) of (?:"
    rf"{'|'.join(STATES)})|legislat(?:ure|ive))\b"
)
"""What tells that the chamber is a State's."""
_IN_CAPITALS = ("HOUSE OF REPRESENTATIVES", "UNITED STATES SENATE", "U.S. SENATE")
MEMBER = re.compile(
    r"(?i)(?:u\.?s\.? )?(?:representative|senator|congress(?:man|woman)|(?:vice[ -])?chair(?:man|woman|person)?|"
    r"ranking (?:minority )?member|member(?: of congress)?|delegate|rep\.|sen\.)(?: of .*)?"
)
"""How a record of Congress calls those who sit there."""
_ONLY_MEMBERS_SAY = re.compile(
    r"(?i)\bI (?:now )?(?:yield (?:back|(?:myself|to)\b|the balance)|reclaim)|\breclaiming my time\b|"
    r"\bI (?:want to |would like to )?thank the (?:chair(?:man|woman)?|gentle(?:man|woman|lady))\b"
    r"(?! for (?:inviting|having|the (?:invitation|opportunity|chance)))|"
    r"\bif the gentle(?:man|woman|lady) (?:will|would|could) yield\b|\bwill the gentle(?:man|woman|lady)\b|"
    r"\bthe gentle(?:man|woman|lady)(?:['’]s time| yields| from [A-Z]\w+ is recognized)|"
    r"\bI (?:have chaired|chair) (?:this|the) (?:sub)?(?:committee|panel)\b|"
    r"\bmy constituents\b|\bI represent the \w+ (?:half|part|corner|district)|"
    r"\bI ask (?:for )?unanimous consent\b|\b(?:sub)?committee will come to order\b"
)
_SPOKEN_TO = re.compile(r"(?:^|[,.?!] )(?:Senator|Congress(?:man|woman)|Representative)(?: [A-Z][\w’'-]+)?(?=[,.?!]|$)")
"""How somebody speaks to a member."""
_MOST_WORDS_TO = 160
"""Characters of an answer in which it speaks to the one who asked."""
_ASKING = 2
"""Questions of which one who asks only one may yet be a witness: "May I see it?"."""


def chamber_of(lines: Iterable[str], topic: Topic) -> str:
    """The chamber of Congress, or the legislature of a State, whose hearing a record with such lines at its head is of;
    "" for any other."""
    head = "\n".join(lines)
    lowered = head.lower()
    if not any(letters in lowered for letters in _letters_of_chambers(topic)):
        return ""
    if _OF_A_STATE.search(head):
        return _of_a_state(head)
    for match in topic.organization_pattern.finditer(head):
        known = topic.organization(match.group())
        if known is not None and known.kind == "congress" and _A_CHAMBER.search(known.name):
            return known.name
    spelled = re.search(rf"\b(?:{'|'.join(map(re.escape, _IN_CAPITALS))})\b", head)
    known = topic.organization(spelled.group().title().replace(" Of ", " of ")) if spelled else None
    return known.name if known is not None else ""


_OF_STATES = ("assembly", "legislature", "court", "senate", "representatives", "delegates")
"""Last words of what the chambers of States are called."""
_WHOLE = r"(?:general assembly|legislature|general court)"
_ONE = r"(?:(?:state )?(?:senate|assembly)|house of (?:representatives|delegates))"


def _of_a_state(head: str) -> str:
    """ "STATE OF OHIO / GENERAL ASSEMBLY / JUDICIARY COMMITTEE": its legislature, as the head calls it."""
    states = {state for state in STATES if re.search(rf"(?i)(?<!\bwest )\b{state}\b", head)}
    if len(states) != 1:
        return ""
    state = states.pop()
    forms = (rf"(?<={state} )(?:{_ONE}|{_WHOLE})", _WHOLE, _ONE)
    body = next((match.group() for form in forms if (match := re.search(rf"(?i)\b{form}\b", head))), "")
    return f"{state} {body.title().replace(' Of ', ' of ')}" if body else ""


@lru_cache(maxsize=8)
def _letters_of_chambers(topic: Topic) -> frozenset[str]:
    """The cheap first look: a head that names a chamber bears the last word of one of its names, in small letters."""
    chambers = [each for each in topic.organizations if each.kind == "congress" and _A_CHAMBER.search(each.name)]
    names = [name for each in chambers for name in (each.name, *each.aliases)]
    return frozenset(name.lower().split()[-1] for name in (*names, *_IN_CAPITALS, *_OF_STATES))


def with_members_seated(
    turns: Sequence[Turn], parts: Sequence[Part], people: Sequence[Person], chamber: str
) -> tuple[Turn, ...]:
    """The turns of a chamber's hearing, those of its members with the chamber as their body."""
    members = _members(turns, parts, people)
    return tuple(
        replace(turn, organization=chamber) if not turn.organization and turn.speaker in members else turn
        for turn in turns
    )


def _members(turns: Sequence[Turn], parts: Sequence[Part], people: Sequence[Person]) -> frozenset[str]:
    said = [" ".join(part.text for part in parts[turn.first : turn.last + 1]) for turn in turns]
    others = {person.name for person in people if person.rule == "witness-list" and not MEMBER.fullmatch(person.role)}
    others |= {turn.speaker for turn in turns if turn.role and not MEMBER.fullmatch(turn.role)}
    found = {turn.speaker for turn in turns if MEMBER.fullmatch(turn.role)}
    for at, (turn, words) in enumerate(zip(turns, said, strict=True)):
        answer = said[at + 1] if at + 1 < len(turns) and turns[at + 1].speaker != turn.speaker else ""
        if _ONLY_MEMBERS_SAY.search(words) or _SPOKEN_TO.search(answer[:_MOST_WORDS_TO]):
            found.add(turn.speaker)
    for speaker in {turn.speaker for turn in turns}:
        own = [words for turn, words in zip(turns, said, strict=True) if turn.speaker == speaker]
        asks = sum(words.rstrip(' ”"').endswith("?") for words in own)
        if asks >= _ASKING and 2 * asks >= len(own):
            found.add(speaker)
    return frozenset(found - others - {""})
