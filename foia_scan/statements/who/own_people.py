"""Whom a writer's "our counsel", "my director", "some of our staff" mean, and the body that they are of."""

from __future__ import annotations

import re
from dataclasses import replace

from foia_scan.records import Attribution
from foia_scan.statements.saying.frame import Frame
from foia_scan.statements.who.source_words import MANY
from foia_scan.statements.who.speakers import held_by_role
from foia_scan.statements.writers.own_voice import Holder, Setting, organization_in, own_voice

_OF_ANOTHER_HOUSE = re.compile(
    r"(?i)\b(?:governor|mayor|senator|attorney general|sheriff|prosecutor|solicitor|commissioner|superintendent|"
    r"contact)$|"
    r"\b(?:county|city|town|state|district|union)\b"
)
"""Whoever is elected or of another house, though they are called ours: "our county attorney"."""


_OF_A_BODY = re.compile(r"(?P<body>[A-Z]{2,6})\s+(?:colleagues?|people|folks|staff|officials?|counterparts?|friends)$")
_NO_MORE = re.compile(r"(?i)(?:former|previous|old|then|last|late)\s+[a-z]")
"""Somebody who is not the one that holds the office now: "our former coordinator"."""


def of_ours(theirs: re.Match[str], source: str, frame: Frame, setting: Setting, attribution: Attribution) -> Holder:
    """Many speak for the body, one by the role or by the name that the papers give it."""
    own = own_voice(setting)
    if re.search(r"(?i)\boffice$", theirs["who"]) and (frame.kind == "view" or not own.organization):
        return replace(own, frame=None)
    if theirs["house"]:
        house = re.sub(r"^ (?:at|of|in|with|from|over at) (?:the )?", "", theirs["house"])
        whose = organization_in(house, setting.topic) or house
        return Holder(theirs["who"], theirs["who"], whose, attribution, "role-at-house", frame)
    if MANY.search(theirs["who"]) and own.organization:
        return Holder(own.organization, "", own.organization, attribution, "own-staff", frame)
    if other := _OF_A_BODY.match(theirs["who"]):  # "our own ICE colleagues", in a paper of the department
        body = organization_in(other["body"], setting.topic)
        if body and body != own.organization:
            return Holder(body, "", body, attribution, "body-named", frame)
    if _NO_MORE.match(theirs["who"]):
        return Holder(theirs["who"], theirs["who"], own.organization, attribution, "role", frame)
    found = held_by_role(f"the {theirs['who']}", setting.passage.lead, attribution, frame, setting)
    if found.speaker == own.speaker and re.match(r"(?i)my\b", source):  # "my director" is not the one who writes
        return Holder(theirs["who"], theirs["who"], own.organization, attribution, "role", frame)
    if found.rule == "role" and not found.organization and not _OF_ANOTHER_HOUSE.search(theirs["who"]):
        return replace(found, organization=own.organization)
    return found
