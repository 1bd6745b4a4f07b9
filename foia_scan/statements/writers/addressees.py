"""Whom "you" and "your agency" mean: the one called by name, the other side of a dialog, who receives the paper."""

from __future__ import annotations

import re

from foia_scan.records import Person
from foia_scan.statements.naming.antecedents import persons_in
from foia_scan.statements.writers.own_voice import Setting

_VOCATIVE = re.compile(
    r"(?:^\s*|[.?!,]\s+|\bAnd\s+|\bSo,?\s+)(?P<name>(?:Mr|Ms|Mrs|Dr)\.\s+[A-Z][\w’'-]+|(?:Sheriff|Director|Secretary|"
    r"Chief|"
    r"Professor|Commissioner|Captain)\s+[A-Z][\w’'-]+),"
)
_GREETED = re.compile(
    r"(?:\bDear\s+|(?:^|\n\n)\W*)(?P<name>(?:(?:Mr|Ms|Mrs|Dr)\.\s+|(?:Sheriff|Director|Secretary|Chief|Commissioner|Governor|"
    r"Senator|Mayor)\s+)?[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)?)\s*[,:—-]"
)
"""How a letter or a mail begins: "Dear Ms. Roe:", "Ada,"."""
_BY_OFFICE = re.compile(r"\bDear (?:Madam|Mr\.|Mister|Madame) Secretary\b")


_CONNECTS = re.compile(r"(?i)(?:the )?(?:operator|moderator|coordinator)")
"""Who only calls up those that ask on a call."""


def house_addressed(setting: Setting) -> str:
    """The body that "your agency" means: the addressee's; in the papers of an agency that agency, unless it writes."""
    person = addressed(setting)
    named = person.organization if person else ""
    author = setting.document.author
    own = author.organization if author else ""
    known = setting.topic.organization(named)
    return (known.name if known else named) or ("" if own == setting.agency else setting.agency)


def addressed(setting: Setting) -> Person | None:
    """Whom "you" means: in a dialog the one called by name, the witness, or the other side; else the first who
    receives the paper, or who is greeted in it."""
    document = setting.document
    if document.kind in ("deposition", "transcript"):
        here = "\n".join(setting.passage.lead.split("\n\n")[-2:]) + setting.passage.text
        for match in reversed(list(_VOCATIVE.finditer(here))):
            for _, person, _ in persons_in(match["name"], setting.who):
                if setting.turn is None or person.name != setting.turn.speaker:
                    return person
        return document.author if document.kind == "deposition" else _other_side(setting)
    if not document.recipients:
        return _greeted(setting)
    first = _called_first(setting) or document.recipients[0]
    if re.fullmatch(r"(?i)(?:the )?secretary", first.name):
        return setting.who.secretary(setting.topic) or first
    return setting.who.named(first.name) or first


def _called_first(setting: Setting) -> Person | None:
    """The one of several receivers whom the first words of the text call by name: "Ada,", below "To: Tran, Lee; Roe,
    Ada"."""
    several = setting.document.recipients if len(setting.document.recipients) > 1 else ()
    greeting = _GREETED.match(f"{setting.passage.lead}{setting.passage.text}".lstrip()) if several else None
    if greeting is None:
        return None
    called = greeting["name"].split()[-1].lower()
    meant = [person for person in several if called in person.name.lower().split()]
    return meant[0] if len(meant) == 1 else None


def _other_side(setting: Setting) -> Person | None:
    """Who spoke right before in a hearing, or who speaks next; of the two rather the one of another house: what a
    Member says to "your agency" the Chairman does not hear for it."""
    if setting.turn is None or setting.turn not in setting.document.turns:
        return None
    turns = setting.document.turns
    at = turns.index(setting.turn)
    others: list[Person] = []
    for other in (*reversed(turns[:at][-1:]), *turns[at + 1 : at + 2]):
        if other.speaker and other.speaker != setting.turn.speaker and not _CONNECTS.fullmatch(other.speaker):
            known = setting.who.named(other.speaker) or setting.who.complete(other.speaker)
            others.append(known or Person(other.speaker, other.role, other.organization, "turn"))
    own = setting.turn.organization
    return next((person for person in others if own and person.organization != own), others[0] if others else None)


def _greeted(setting: Setting) -> Person | None:
    """Who is greeted at the beginning, where no head names the receivers."""
    if setting.document.kind not in ("email", "letter", "memo"):
        return None
    text = setting.passage.lead + setting.passage.text
    if _BY_OFFICE.search(text):
        return next(
            (
                Person(o.name, o.role, o.organization, "topic-pack")
                for o in setting.topic.officials
                if o.role == "Secretary"
            ),
            None,
        )
    greeting = _GREETED.search(text)
    if greeting is None:
        return None
    found = persons_in(greeting["name"], setting.who)
    return found[0][1] if found else setting.who.by_given_name(greeting["name"])
