"""What the words of a source are by themselves: a name in capitals, initials, a body with its region, a paper without
those who receive it."""

from __future__ import annotations

import re

from foia_scan import names
from foia_scan.records import Person
from foia_scan.statements.naming.named_bodies import NAMED_BODY
from foia_scan.statements.who.source_bodies import PAPER
from foia_scan.statements.who.spoken_of import interviewed
from foia_scan.statements.writers.own_voice import Setting


def in_capitals(source: str, setting: Setting) -> Person | None:
    """ "ORR stated", "AM said": the surname in capitals, or initials that one person of the paper has; or a rank and a
    full name; or a full name as the record of an interview writes it."""
    if source.isupper() and not setting.topic.organization(source):
        name, rank = names.strip_titles(source)
        if rank and names.is_full(name):
            return setting.who.named(name) or Person(name, rank.title(), "", "in-text")
    surname = re.fullmatch(r"(?P<given>[A-Z][a-z’'-]+(?:\s+[A-Z]\.)?)\s+(?P<last>[A-Z]{3,})", source)
    if surname and interviewed(setting) and names.person(whole := f"{surname['given']} {surname['last'].title()}"):
        return setting.who.named(whole) or Person(whole, "", "", "in-text")
    if not re.fullmatch(r"[A-Z]{2,}(?:['’-][A-Z]+)?", source) or setting.topic.organization(source):
        return None
    return setting.who.complete(source.capitalize()) or setting.who.by_initials(source)


_OF_A_BODY = re.compile(r"\b(?:of|from|by)\s+(?:the\s+)?(?=[A-Z])")


def without_reader(source: str) -> str:
    """ "The agency's letter of May 2 to Ms. Roe" is the agency's: who receives it is left out."""
    if not PAPER.search(source):
        return source
    if (body := _OF_A_BODY.search(source)) and NAMED_BODY.fullmatch(source, body.end()):
        return source  # "The website of the Center for Harbors"
    return re.sub(
        r"\s+(?:to|for)\s+(?:(?:the|our|your|my|his|her)\s+)?(?:(?!\b(?:from|of|by|dated|on)\b).)+", " ", source
    ).strip()


def with_its_region(source: str, taken: Person, setting: Setting) -> str:
    """ "ICE New England": the body, where the region behind it looks like the name of somebody of no title."""
    acronym, _, region = source.partition(" ")
    known = setting.topic.organization(acronym) if acronym.isupper() else None
    nobody_else = taken.name == region and taken.rule == "in-text" and not taken.role
    return known.name if known is not None and nobody_else else ""
