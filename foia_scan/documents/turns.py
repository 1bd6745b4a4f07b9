"""Who speaks which lines: turns of hearings, depositions, FAQs and prepared answers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from foia_scan import names
from foia_scan.documents import people as persons
from foia_scan.documents.bodies import Part
from foia_scan.documents.handles import explained, meant
from foia_scan.documents.organizations import known_in
from foia_scan.documents.put_in import put_in
from foia_scan.documents.speech import SPOKEN, Label, TurnKind, named_by
from foia_scan.documents.testimony import answerer as who_answers
from foia_scan.documents.testimony import interviewee, sworn
from foia_scan.documents.testimony import stated_by as who_states
from foia_scan.records import DocumentKind, Person, Turn
from foia_scan.topics import Topic

_ANSWERS_OF = re.compile(
    r"(?:(?:Written|Supplemental)\s+)?(?:Responses?|Answers?)\s+(?:of|by|from)\s+[A-Z]", re.IGNORECASE
)
"""A title inside a record of a hearing, below which its witness answers in writing."""
_ANSWERS_ALONE = re.compile(
    r"(?:(?:Written|Supplemental)\s+)?(?P<what>Responses?|Answers?)(?:\s+to\s+questions)?(?:\s+submitted)?\s+for\s+the\s+record\W*",
    re.IGNORECASE,
)
_NAMES_SHORT: frozenset[DocumentKind] = frozenset({"email", "transcript", "minutes", "report", "unknown"})
_TOLD_BY_HEADINGS: frozenset[DocumentKind] = frozenset({"report", "transcript"})
"""Kinds in which a line of its own may tell whose words follow; in all others a turn is labelled, asked or answered."""
_CHAIR = re.compile(r"\b(?:chair(?:man|woman|person)?|presiding)\b", re.IGNORECASE)


@dataclass(slots=True)
class _Open:
    first: int
    last: int
    who: Person | None
    kind: TurnKind
    label: str
    day: str | None = None


def turns_of(
    parts: Sequence[Part],
    kind: DocumentKind,
    author: Person | None,
    people: Sequence[Person],
    known: Sequence[Person],
    examiner: str,
    topic: Topic,
) -> tuple[Turn, ...]:
    """The turns over the document's body lines. ``examiner`` is who asks at its beginning, if the pages say so;
    ``known`` are persons of the file, among whom initials in a draft's margin are looked up."""
    if kind not in _TOLD_BY_HEADINGS and not any(part.label or part.asks or part.answers for part in parts):
        return ()
    found: list[_Open] = []
    current: _Open | None = None
    commented: _Open | None = None
    resumed: _Open | None = None
    called: Label | None = None
    loose = False
    stating: Person | None = None
    answering = interviewee([part.text for part in parts[:12]], topic) or author
    asking = examiner
    labelled = any(part.label for part in parts)
    shorts = explained([part.text for part in parts[:12]], topic) if kind in _NAMES_SHORT and labelled else {}
    for at, part in enumerate(parts):
        if kind == "transcript" and part.label is None and (witness := sworn(part.text)):
            answering = persons.find(witness.name, people) or witness
        if kind == "report" and part.line.opens and not part.text.endswith("."):
            named = who_states(part.text, topic)
            heading = part.line.role == "heading"
            stating, current = named or (None if heading else stating), None if named else current
        if kind == "transcript" and part.label is None:
            titled = _with_the_line_above(parts[at - 1].text if at else "", part.text)
            answering = who_answers([titled], "", topic) if _ANSWERS_OF.match(titled) else answering
            if stated := who_states(part.text, topic) if part.line.role == "heading" else None:
                stating, current = stated, None
        if part.examiner:
            asking, current = part.examiner, None
            continue
        if kind == "transcript" and part.label is None and (printed := put_in(parts, at, topic)):
            stating = current = None
            if printed.who is not None:
                found.append(_Open(printed.first, printed.last, printed.who, "speech", "", printed.day))
            continue
        if part.line.role == "heading" and current is not None and not _stays_open(kind, current):
            current = None
        if part.line.role != "text":
            if part.label is not None:  # a name on a line of its own, above what its bearer says
                called, current = part.label, None
            continue
        if called is not None:
            part, called = replace(part, label=part.label or called), None
        if loose and part.line.opens and part.label is None:
            commented, current, loose = None, resumed, False
        if part.label is not None and part.label.kind == "comment":
            resumed = resumed if loose else current
            loose = not part.text.startswith("[") and not part.text.endswith("]")
            reader = _commenter(part.label.who, [*people, *known], topic) or Person(
                part.label.who.rstrip("0123456789"), "", "", "comment"
            )
            commented = _Open(at, at, reader, "speech", part.label.who, part.label.day)
            found.append(commented)
            current = commented
        elif part.label is not None and part.label.kind != "comment":
            known_here = [*people, *known] if part.label.day or kind == "email" else people
            who = shorts.get(part.label.who) or _speaker(part, kind, answering, asking, known_here)
            stating = None
            current = _Open(at, at, who, part.label.kind, part.label.who, part.label.day)
            found.append(current)
        elif part.asks:
            current = _Open(at, at, None, "question", "")
            found.append(current)
        elif part.answers or (
            current is not None
            and current.kind == "question"
            and not current.label
            and part.line.opens
            and kind not in SPOKEN
        ):
            current = _Open(at, at, answering, "answer", "")
            found.append(current)
        elif current is not None:
            current.last = at
        elif stating is not None:
            current = _Open(at, at, persons.find(stating.name, people) or stating, "speech", stating.name)
            found.append(current)
        if commented is not None and current is commented and part.text.rstrip().endswith("]"):
            current, commented = resumed if resumed and resumed.kind == "question" else None, None
    return tuple(_turn(turn, kind, people, topic) for turn in found)


def _stays_open(kind: DocumentKind, turn: _Open) -> bool:
    """A heading ends what went before, except in an answer that has not begun."""
    return kind not in SPOKEN and turn.kind == "question"


def _speaker(
    part: Part, kind: DocumentKind, author: Person | None, asking: str, people: Sequence[Person]
) -> Person | None:
    label = part.label
    assert label is not None
    if label.kind == "answer":
        return author
    if label.kind == "question":
        return _named(label.who or (asking if kind == "deposition" else ""), people)
    if re.fullmatch(r"THE\s+(?:WITNESS|DEPONENT)|(?:A|WITNESS)", label.who, re.IGNORECASE):
        return author
    if re.fullmatch(r"THE\s+COURT", label.who, re.IGNORECASE):
        judges = [person for person in people if person.rule == "judge"]
        return judges[0] if len(judges) == 1 else None
    if re.fullmatch(r"(?:THE\s+|MADAM\s+|MR\.?\s+)?CHAIR(?:MAN|WOMAN|PERSON)?", label.who, re.IGNORECASE):
        chairs = [person for person in people if _CHAIR.search(person.role)]
        return chairs[0] if len(chairs) == 1 else None
    return _named(label.who, people)


def _commenter(text: str, people: Sequence[Person], topic: Topic) -> Person | None:
    """ "JTH" or "Joe Harker, OGC": who wrote the comment; initials only where one person has them."""
    text = re.sub(r"^([A-Z]{2,4})\d+$", r"\1", text)  # the second comment of one reader
    if not text.isupper():
        name, title = names.strip_titles(text.split(",")[0])
        known = persons.find(name, people) if name else None
        told = persons.introduced(text, topic, "comment")
        if told and known and told.role:
            return Person(known.name, told.role, told.organization or known.organization, "comment")
        return known or told or (Person(name, title, "", "comment") if name else None)
    fitting = [
        person
        for person in people
        if text
        in (
            "".join(word[0] for word in person.name.split()),
            "".join(word[0] for word in (person.name.split() or [""])[:1] + person.name.split()[-1:]),
        )
    ]
    full = persons.merged(fitting)
    return full[0] if len(full) == 1 else None


def _named(text: str, people: Sequence[Person]) -> Person | None:
    """The person a label means: completed from those the document names in full; a bare surname stays one."""
    if handled := meant(text, people):
        return handled
    if turned := re.fullmatch(r"(?P<last>[a-z][\w'’-]+),\s+(?P<first>[a-z])\.?", text):
        return Person(f"{turned['first'].upper()}. {turned['last'].capitalize()}", "", "", "turn-label")
    name, title = named_by(text)
    if not name:
        return None
    known = persons.find(name, people)
    if known is None:
        listed = [person for person in people if person.name == name.split()[-1] and person.role]
        one = listed[0] if len(listed) == 1 else Person("")
        return Person(name, one.role or title, one.organization, "turn-label")
    return known if known.role or not title else Person(known.name, title, known.organization, known.rule)


def _turn(turn: _Open, kind: DocumentKind, people: Sequence[Person], topic: Topic) -> Turn:
    who = turn.who or Person("")
    organization = who.organization or (known_in(who.role, topic) if who.role else "")
    return Turn(turn.first, turn.last, who.name, who.role, organization, turn.kind, turn.day)


def _with_the_line_above(above: str, text: str) -> str:
    """ "ANSWERS FOR THE RECORD" over "From Ann Roe, Director": the title that the two lines are together."""
    title = _ANSWERS_ALONE.fullmatch(above)
    if title is None or not (who := re.match(r"(?:From|Of|By):?\s+(?=[A-Z])", text)):
        return text
    first = re.split(r"\.\s+(?=[A-Z][a-z]+\s)", text[who.end() :])[0]
    return f"{title['what']} of {first.rstrip('.')}"
