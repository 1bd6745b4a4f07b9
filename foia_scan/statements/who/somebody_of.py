"""Somebody without a name whom the words right before tell the body of: "A gentleman from the Harbor League came to see
us. He said …", "The Patrol sent two officials. One of them told us …".

Who comes, calls or is met stands for that body; whoever has a name there is found elsewhere, and leaves "he" open here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from foia_scan.records import Attribution
from foia_scan.statements.naming.antecedents import persons_in
from foia_scan.statements.naming.named_bodies import BODY_HEAD, whole_body
from foia_scan.statements.saying.frame import Frame
from foia_scan.statements.sentences import sentences
from foia_scan.statements.who.speakers import nobody
from foia_scan.statements.writers.addressees import house_addressed
from foia_scan.statements.writers.own_voice import Holder, Setting, body_name, organization_in

_ANYONE = r"man|woman|gentleman|lady|fellow|person|somebody|someone|guy|visitor|caller"
_ANY_OF_THEM = r"men|women|gentlemen|ladies|fellows|people|persons|folks|visitors"
_OFFICER = (
    r"official|officer|agent|coordinator|lawyer|attorney|representative|analyst|supervisor|manager|liaison|inspector|investigator|deputy|"
    r"captain|lieutenant|sergeant|trooper|clerk|employee|staffer|aide|trainer|instructor|recruiter|technician|spokes(?:man|woman|person)|"
    r"adviser|advisor|counsel|director"
)
_ROLE = (
    rf"(?P<role>(?:(?!(?:from|of|with|at|for|and|or|by|to)\b)[a-z-]+\s+){{0,3}}?(?P<noun>{_ANYONE}|{_ANY_OF_THEM}|"
    rf"(?:{_OFFICER})s?))"
)
_ONE = (
    r"(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]everal|[Ss]ome|[Aa]\s+(?:couple|pair|team|group|"
    r"delegation)\s+of|[Tt]he)\s+"
)
_HEAD = rf"(?:{BODY_HEAD}|Troopers|Guard)"
_WORD = r"[A-Z][\w&-]*(?:['’]s?)?"
_NAMED_SO = (
    rf"(?P<body>(?:[Tt]he\s+)?(?:{_WORD}\s+(?:(?:of|for|on|and|the)\s+)*){{0,6}}?(?:{_HEAD}(?:\s+(?:of|for|on)\s+(?:the\s+)?[A-Z][\w&-]*"
    r"(?:\s+(?:(?:and|of|the)\s+)*[A-Z][\w&-]*){0,4})?|[A-Z]{2,6}(?:-[A-Z]{2,6})?))"
)
_BODY = rf"{_NAMED_SO}(?!['’\w])"
_YOURS = r"(?P<yours>[Yy]our\s+(?:own\s+)?(?:people|staff|office|agency|officers|folks))"
_INTRODUCED = (
    re.compile(rf"\b{_ONE}(?:of\s+)?{_ROLE}\s+(?:from|of|with|at|for)\s+(?:{_BODY}|{_YOURS})"),
    re.compile(rf"\b(?P<role>(?P<noun>[Ss]omebody|[Ss]omeone))\s+(?:from|with|at)\s+(?:{_BODY}|{_YOURS})"),
    re.compile(
        rf"{_BODY}\s+(?:(?:had|has|then|also|later)\s+)?sent\s+(?:us\s+|me\s+|over\s+|down\s+|out\s+)?{_ONE}{_ROLE}\b"
    ),
    re.compile(
        rf"{_NAMED_SO}(?:['’]s|(?<=s)['’])\s+{_ROLE}\s+(?:came|called|visited|met|telephoned|stopped|rang|drove|arrived|sat|stood)\b"
    ),
    re.compile(
        rf"\b(?:called|telephoned|phoned|rang|reached|contacted)\s+{_BODY}\b[^.;:“”\"]{{0,40}}?\b(?:reached|got|spoke\s+(?:with|to)|talked\s+(?:with|to)|found)\s+"
        rf"{_ONE}{_ROLE}\b"
    ),
    re.compile(rf"\b{_YOURS}\s+(?:[a-z]+\s+)?(?:came|called|visited|met|drove|stopped|sat|stood|were)\b"),
)
_HE_OR_SHE = re.compile(r"(?i)he|she|him|her")
_THEY = re.compile(
    r"(?i)they|them|both|(?:all|the)\s+(?:two|three|four|five|six|others?)|all\s+of\s+them|some(?:\s+of\s+them)?|most(?:\s+of\s+them)?"
)
_ONE_OF_THEM = re.compile(
    r"(?i)(?:one|another|two|each|neither)(?:\s+of\s+(?:them|the\s+two|the\s+three|these|those))?|the\s+(?:other|first|second|third|older|younger)(?:\s+one)?"
)
_THE_ONE = re.compile(
    rf"(?i)(?:the|that|this)\s+(?:[a-z-]+\s+){{0,2}}?(?P<noun>{_ANYONE}|{_ANY_OF_THEM}|(?:{_OFFICER})s?)"
)
_NEAR = 2
"""Sentences before in which somebody is spoken of."""


@dataclass(frozen=True, slots=True)
class _Somebody:
    role: str
    noun: str
    body: str
    at: int

    @property
    def many(self) -> bool:
        return self.noun == "" or re.fullmatch(rf"{_ANY_OF_THEM}|(?:{_OFFICER})s", self.noun) is not None

    @property
    def is_anyone(self) -> bool:
        return re.fullmatch(rf"(?i)|{_ANYONE}|{_ANY_OF_THEM}", self.noun) is not None


def somebody_of(source: str, frame: Frame, setting: Setting, attribution: Attribution) -> Holder | None:
    """Whom "he", "they", "one of them", "the gentleman" mean, where the words right before speak of somebody without a
    name of a body that they tell; None where they do not, or where somebody with a name may be meant."""
    he, they = _HE_OR_SHE.fullmatch(source), _THEY.fullmatch(source)
    one, the_one = _ONE_OF_THEM.fullmatch(source), _THE_ONE.fullmatch(source)
    if not (he or they or one or the_one):
        return None
    here = setting.passage.text[: frame.verb_start].rstrip().removesuffix(source)
    near = sentences(f"{setting.passage.lead.rsplit(chr(10) * 2, 1)[-1]}{here}".rstrip())
    near = near[-_NEAR - bool(here.strip()) :]
    text = " ".join(near)
    found = max(_spoken_of(text, setting), key=lambda each: each.at, default=None)
    if found is None:
        return None
    if the_one:
        meant = the_one["noun"].lower() == found.noun or re.fullmatch(_ANYONE, the_one["noun"].lower()) is not None
        meant = meant or (found.is_anyone and re.fullmatch(r"(?i)official|officer", the_one["noun"]) is not None)
        meant = meant or the_one["noun"].lower().rstrip("s") == found.noun.rstrip("s")
    else:
        meant = not found.many if he else found.many
        meant = meant and not any(persons_in(sentence, setting.who) for sentence in near)
    if not meant:
        return None
    if found.is_anyone or they or one:
        return Holder(found.body, "", found.body, attribution, "staff-of-body", frame)
    shown = f"{found.body} {found.role}" if he and found.body.isupper() else found.role
    return Holder(shown, shown, found.body, attribution, "role", frame)


def _spoken_of(text: str, setting: Setting) -> Iterator[_Somebody]:
    """Those whom a text speaks of so, with the usual name of their body."""
    for pattern in _INTRODUCED:
        for match in pattern.finditer(text):
            if _NAMED_BEFORE.search(text[: match.start()]) or _NAMED_BEHIND.match(text, match.end()):
                continue  # "Ann Roe, a spokeswoman for the Patrol"
            groups = match.groupdict()
            body = (
                body_name(house_addressed(setting), setting.topic)
                if groups.get("yours")
                else _named(groups["body"], setting)
            )
            if body:
                yield _Somebody(groups.get("role") or "", groups.get("noun") or "", body, match.start())


_NAMED_BEFORE = re.compile(r"[A-Z][\w’'-]+,\s*$")
_NAMED_BEHIND = re.compile(r",?\s+(?:(?:Mr|Ms|Mrs|Dr)\.\s+)?(?:[A-Z][\w’'-]+\s+)+[A-Z][\w’'-]+,?\s")


def _named(words: str, setting: Setting) -> str:
    """The usual name of a body; "" for words that name none: "the Department" alone, letters that are no body's."""
    if known := organization_in(words, setting.topic):
        return known
    name = whole_body(re.sub(r"^[Tt]he\s+", "", words))
    return name if len(name.split()) > 1 else ""


def of_several(source: str, frame: Frame, attribution: Attribution) -> Holder | None:
    """ "Both said that …", of whom nothing more is told: some others', and not the writer's words; None for others."""
    counted = re.fullmatch(r"(?i)both|all\s+(?:two|three|four|five|six)|each(?:\s+of\s+them)?", source)
    return nobody(attribution, frame) if counted else None
