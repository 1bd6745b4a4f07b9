"""The side that somebody is on: the agency's, a State's or a locality's, that of Congress, of the press, of a court."""

from __future__ import annotations

import re
from typing import Literal

from foia_scan import names
from foia_scan.records import Audience, Person
from foia_scan.statements.writers.salutations import of_the_press
from foia_scan.states import STATES
from foia_scan.topics import Topic

Side = Literal["agency", "congress", "jurisdiction", "press", "advocate", "court", ""]
"""The kind of body that somebody belongs to; "" if unknown."""

HEARD_AS: dict[str, Audience] = {
    "agency": "internal",
    "congress": "congress",
    "jurisdiction": "jurisdiction",
    "press": "public",
    "court": "court",
}
"""The audience of what is said to somebody of that side."""
LOCAL = re.compile(
    r"(?i)\b(?:county|city|(?:under)?sheriffs?|police|patrol|town|township|village|parish|borough|"
    r"(?<!department of )(?<!secretary of )state|governor|commonwealth|supervisor|commissioners|prosecutor|"
    r"district attorney|council(?:man|woman|member|or)?|corporation counsel|solicitor|warden|prison|corrections|"
    r"selectm[ae]n|alderm[ae]n|tribal|colonel|lieutenant|captain|sergeant|trooper|"
    r"board|mayor|police chief|chief of police|attorney general|public safety|department of safety|jails?|"
    r"emergency services|public protection|"
    r"bureau of (?:criminal )?(?:identification|investigation|apprehension)|city council)\b|"
    r"\b(?:col|lt|capt|sgt|maj|cpl)\.(?=\s|$)"
)
OF_A_STATE = re.compile(rf"\b(?:{'|'.join(sorted(STATES, key=len, reverse=True))})\b(?! (?:field|regional|office))")
IN_CONGRESS = re.compile(
    r"(?i)\b(?:congress|senator|house of representatives|member of congress|subcommittee|representative|"
    r"(?:majority|minority) "
    r"(?:staff|counsel)|(?:congressional|legislative) research service|office of congress(?:man|woman)|"
    r"bicameral)\b|\b(?:rep|sen)\.\s"
)
LOWEST = re.compile(r"(?i)\b(?:county|city|town|sheriff|village|borough|parish|police department|mayor)\b")
"""Words of an office that is not a State's."""


def of_one_state(one: str, other: str) -> bool:
    """Whether two bodies are both offices of one State: "Oregon State Police", "State of Oregon"."""
    if LOWEST.search(one) or LOWEST.search(other):
        return False
    states = [match.group() if (match := OF_A_STATE.search(body)) else "" for body in (one, other)]
    return states[0] != "" and states[0] == states[1]


_LOCAL_OFFICE = re.compile(
    r"(?i)^(?:the )?(?:under)?sheriff\b|\b(?:mayor|governor|warden|county (?:manager|executive|attorney|counsel|clerk)|"
    r"city (?:manager|attorney|solicitor|clerk)|corporation counsel|chief of police|police chief)$"
)
"""Offices that nobody holds but in a State or a locality."""


def side_of(person: Person, given: Person, topic: Topic) -> Side:
    """The side that somebody is on. ``given`` is the person as the document gives it."""
    if _LOCAL_OFFICE.search(given.role) or any(
        OF_A_STATE.match(re.sub(r"^State of ", "", text)) for text in (given.organization, person.organization)
    ):
        return "jurisdiction"
    for text in (given.organization, person.organization, person.name):
        organization = topic.organization(text)
        if organization is not None:
            return organization.kind
    if re.search(
        r"(?i)\bcongress(?:man|woman|person)\b|\bmember of congress\b|"
        r"\b(?:congressional|first|second|third|fourth|fifth|sixth|seventh|eighth|\d+(?:st|nd|rd|th)|at-large) "
        r"district of\b",
        f"{given.role} {person.role} {person.name} {person.organization}",
    ):
        return "congress"
    if OF_A_STATE.search(f"{given.organization} {person.organization}"):
        return "jurisdiction"
    if of_the_press(person.name, f"{given.role} {given.organization}"):
        return "press"
    told = f"{given.role} {person.role} {given.organization} {person.organization}"
    if not names.is_person(person.name):
        told = f"{person.name} {told}"
    match = topic.organization_pattern.search(told)
    organization = topic.organization(match.group()) if match else None
    if organization is not None and organization.kind != "press":
        return organization.kind
    if topic.names_program(told):
        return "agency"
    if IN_CONGRESS.search(told):
        return "congress"
    return "jurisdiction" if LOCAL.search(told) or _COMMISSIONER.fullmatch(given.role or person.role) else ""


_COMMISSIONER = re.compile(r"(?i)(?:(?:first|acting|deputy|assistant) )*commissioner")
"""Who heads an office of a State or a city, where no other body is told."""
