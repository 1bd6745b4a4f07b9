"""Who was on the other side of the call, the meeting or the visit that a note's title tells of: "Call with the Elm
State Police", and in the text "Captain Roe called at ten"."""

from __future__ import annotations

import re

from foia_scan.records import Document
from foia_scan.statements.naming.marked_names import NAME, marked
from foia_scan.statements.naming.named_bodies import NAMED_BODY, is_part, whole_body
from foia_scan.topics import Topic

_KINDS = ("memo", "email", "report", "unknown", "briefing")
_TALK_WITH = re.compile(
    r"(?i)\b(?:call|conversation|meeting|interview|visit|conference|lunch|discussion|talk)s?\s+(?:with|from|by)\s+(?:the\s+)?(?P<body>\S.*)$"
)
_CAME = re.compile(
    rf"\b{NAME}\b(?:,\s[^.;“”§]{{3,60}},)?\s+(?:(?:then|also|herself|himself)\s+)?(?:called|rang|phoned|telephoned|came|joined|visited|was\s+on\s+the\s+line|"
    rf"attended|opened|began)\b|"
    rf"\b(?:spoke|spoken|talked|met)\s+(?:with|to)\s+(?:[A-Z][\w.’'-]*\s+){{0,3}}{NAME}\b|\b(?:called|reached|telephoned|phoned)\s+(?:[A-Z][\w.’'-]*\s+){{0,3}}{NAME}\b"
)
_OPENING = 900
"""Characters of a note in which it tells with whom its writer talked."""


def of_the_other_side(name: str, document: Document, text: str, topic: Topic) -> str:
    """The body that the title says the talk was with, for the one who came to it or was called; "" for the writer, for
    colleagues who were there, and in papers of other titles."""
    title = _TALK_WITH.search(document.title) if document.kind in _KINDS else None
    if title is None or name in _own_people(document):
        return ""
    known = topic.organization_pattern.match(title["body"])
    organization = topic.organization(known.group()) if known else None
    named = NAMED_BODY.match(title["body"])
    body = organization.name if organization is not None and organization.kind != "press" else ""
    if not body and named and len(named["body"].split()) > 1 and not is_part(named["body"]):
        body = whole_body(named["body"])
    came = body and _CAME.search(marked(text[:_OPENING], name.split()[-1]))
    return body if came else ""


def _own_people(document: Document) -> tuple[str, ...]:
    """The writer and those written to."""
    author = (document.author,) if document.author is not None else ()
    return tuple(person.name for person in (*author, *document.recipients, *document.copied))
