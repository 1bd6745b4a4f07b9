"""Whom "he" and "it" stand for where nobody is named right before: one called by a given name, the office that acts,
whom the paper's title names, the paper that "it" is."""

from __future__ import annotations

import re

from foia_scan.records import Person
from foia_scan.statements.naming.antecedents import by_role, persons_in
from foia_scan.statements.sentences import sentences
from foia_scan.statements.writers.own_voice import Setting, organization_in, own_voice

_GIVEN = re.compile(
    r"(?<![.\n“\"])(?<!^)\s(?P<name>[A-Z][a-z]+)(?=\s+[a-z]|[.;])|(?:^|[.;]\s+)(?P<first>[A-Z][a-z]+)(?=\s+[a-z])"
)
_OFFICE = re.compile(
    r"\b(?:[Tt]he|[Yy]our|[Oo]ur)\s+(?P<role>Governor|Sheriff|Mayor|Chief|Secretary|Director|Chair(?:man|woman)?|Senator|Warden|"
    r"Congress(?:man|woman)|Representative|Superintendent|Attorney General|Commissioner|Colonel|Captain|"
    r"(?:County|City|Town|District) (?:Attorney|Counsel|Manager|Administrator|Executive|Clerk)|"
    r"(?:Corporation|General) Counsel|Undersheriff|Clerk|Treasurer|Solicitor|Prosecutor|"
    r"(?:[A-Z][a-z]+ ){0,2}Advis[eo]r|"
    r"coordinator|sheriff|warden|undersheriff)\b(?!['’])"
)
_OF_OFFICE = re.compile(
    r"\b[Tt]he\s+(?P<role>Governor|Sheriff|Mayor|Chief|Secretary|Director|Chair(?:man|woman)?|Senator|Warden)['’]s\s"
)
"""Whose thing is spoken of, where nobody else is: "You typed the Sheriff's letter? — Yes. He told me …"."""
_CALLED_SO = re.compile(
    r"\b(?:an?|one)\s+(?:[a-z]+\s+){0,2}?(?:man|woman|fellow|lady|gentleman|official|officer|lawyer|agent|person|supervisor|guy|"
    r"coordinator|clerk)\s+(?:called|named|by\s+the\s+name\s+of)\s+(?P<name>[A-Z][a-z’'-]+(?:\s+[A-Z][a-z’'-]+)?)"
    r"(?P<house>,?\s+(?:of|at|from|with|in)\s+[^,;.]{2,40})?"
)
"""One of whom only a surname is told: "It was a man called Roe, at the port"."""
_INTERVIEWED = re.compile(
    r"(?im)\b(?:person|individual|witness|subject|employee)?\s*interview(?:ed|ee)?\s*(?::|of:?)\s*(?P<who>[^\n,]{4,60})|"
    r"^\W*(?:(?:spoke|spoken|talked)\s+(?:with|to)|(?:met\s+|call\s+|meeting\s+|conversation\s+)?with)\s*:\s*(?P<with>[^\n,(]{4,60})|"
    r"^\W*(?:caller|called|call\s+from|visitor|person\s+(?:called|calling|contacted)|other\s+party)\s*:\s*(?P<caller>[^\n,(]{4,60})"
)
"""Whom the head of a record of an interview, of a call or of a visit names."""
_NEAR = 4
"""Sentences back in which somebody is looked for."""
_MEETINGS = frozenset({"memo", "report", "unknown", "briefing", "email"})
"""Kinds of papers that are often about one conversation with one person, whom their title names."""
_PAPER_NOUN = re.compile(
    r"\b(?:an?|[Tt]he|this|that|one|its|their|our|your|[A-Z][\w]+['’]s)\s+(?:[\w-]+\s+){0,3}?(?P<paper>page|faq|FAQ|sheet|fax|slides?|"
    r"guidance|brochures?|flyers?|handouts?|handbills?|pamphlets?|memo|notice|leaflets?|manual|script|card|bulletin|circular|(?<=\d\s)paper)\b"
)


_HANDED_OUT = re.compile(r"(?i)faq|sheet|brochures?|flyers?|handouts?|handbills?|pamphlets?|leaflets?|page")
"""Papers for everybody, of which one may go on to speak for some sentences."""


def meant(word: str, text: str, setting: Setting) -> Person | None:
    """The person whom "he" or "she" stands for, by what the text before and the title of the paper tell; None if
    unsure."""
    own = own_voice(setting).speaker
    last = [s for p in text.split("\n\n")[-2:] for s in sentences(p)][-_NEAR:]
    for sentence in reversed(last):
        if (called_so := _CALLED_SO.search(sentence)) and not persons_in(sentence[called_so.end() :], setting.who):
            organization = organization_in(called_so["house"] or "", setting.topic)
            return Person(called_so["name"], "", organization, "in-text")
        plain = re.sub(r"[“\"][^”\"]*[”\"]", " ", sentence)
        for match in reversed(list(_GIVEN.finditer(plain))):
            called = setting.who.by_given_name(match["name"] or match["first"])
            if called is not None and called.name != own and setting.who.he_or_she(called) in ("", word.lower()):
                return called
        if office := _OFFICE.search(plain):
            held = by_role(f"the {office['role']}", text, setting.who)
            return held if held is not None and held.name != own else None
    for sentence in reversed(last):
        if theirs := _OF_OFFICE.search(re.sub(r"[“\"][^”\"]*[”\"]", " ", sentence)):
            held = by_role(f"the {theirs['role']}", text, setting.who)
            return held if held is not None and held.name != own else None
    if setting.document.kind not in _MEETINGS:
        return None
    asked = _INTERVIEWED.search(setting.head)
    named = {
        person.name: person
        for _, person, _ in persons_in(
            next(filter(None, asked.groups())) if asked else setting.document.title, setting.who
        )
        if person.name != own
    }
    return next(iter(named.values())) if len(named) == 1 else None


def paper_meant(text: str) -> str:
    """ "The FAQ is still up. It says …": the paper that "it" stands for, "the FAQ"; "" where the sentences right
    before name none."""
    for back, sentence in enumerate(reversed(sentences(text.rsplit("\n\n", 1)[-1])[-3:]), 1):
        plain = re.sub(r"[“\"][^”\"]*[”\"]", " ", sentence)
        found = list(_PAPER_NOUN.finditer(plain))
        if found and (back < 3 or _HANDED_OUT.fullmatch(found[-1]["paper"])):
            return f"the {found[-1]['paper']}"
    return ""
