"""Of which department "the Secretary" is."""

from __future__ import annotations

import re

from foia_scan.records import Document
from foia_scan.statements.naming.offices import office_of
from foia_scan.topics import Topic


def of_cabinet(role: str, document: Document, own: str, of_locals: bool, topic: Topic) -> str:
    """The body of one whose office only one official of the pack holds: "Secretary" in the papers of an agency
    (``own``: whose papers they are; ``of_locals``: whether a State or a locality released the file); "" elsewhere."""
    if role == "Secretary" and (states := _of_its_secretary(document, topic)):
        return states
    if not own and of_locals:
        return ""
    bodies = {o.organization for o in topic.officials if o.role == role and not office_of(role)}
    known = topic.organization(bodies.pop()) if len(bodies) == 1 else None
    if known is None or known.kind != "agency" or ("Director" in role and known.name != own):
        return ""  # everybody has an "Assistant Director"
    return known.name


def _of_its_secretary(document: Document, topic: Topic) -> str:
    """The department of a State, or its "Executive Office", whose own release or letter speaks of "Secretary Roe"."""
    issuer = document.author.organization if document.author is not None else ""
    states_own = re.search(r"\b(?:Department|Executive Office|Office of the Secretary|Secretariat)\b", issuer)
    return issuer if states_own and topic.organization(issuer) is None else ""
