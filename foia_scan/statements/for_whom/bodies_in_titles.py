"""The body that a title itself gives: "counsel for Plaintiffs Elm Center", "Chief of the Elm Bureau", a U.S. judge."""

from __future__ import annotations

import re

from foia_scan.bodies import is_part_only
from foia_scan.statements.for_whom.places_in_titles import of_the_place_behind
from foia_scan.statements.for_whom.state_bodies import told_by_title
from foia_scan.statements.naming.marked_names import NAME, marked
from foia_scan.statements.naming.named_bodies import FIELD_OF, NAMED_BODY, is_part
from foia_scan.topics import Topic

_COUNSEL_FOR = re.compile(
    rf"\bfor\s+(?:the\s+)?(?:Plaintiffs?|Defendants?|Petitioners?|Intervenors?)?\s*{NAMED_BODY.pattern}"
)
_OF_A_BODY = re.compile(rf"(?:\b(?:of|for|at|with)|[a-z],)\s+(?:the\s+)?{NAMED_BODY.pattern}$")
_OF_THE_HOUSE = re.compile(r"^(?:the\s+)?(?:Department|State|Agency|Commonwealth)['’]s\s+(?=[A-Z][\w’'-]*\s)")
"""Whose part it is, by no name: "administrator of the Department's Tide Records Bureau"."""
_US_ATTORNEY = re.compile(r"(?i)\b(?:u\.?\s?s\.?|united states) attorney\b|\bAUSA\b")
_FEDERAL = r"(?:u\.\s?s\.?|us|united\s+states|federal)\s+(?:district|magistrate)\s+(?:court\s+)?judge\b"
_FEDERAL_JUDGE = re.compile(rf"(?i)\b{_FEDERAL}")
_CALLED_FEDERAL = re.compile(rf"\b(?i:{_FEDERAL})\s+(?:[A-Z][\w.’'-]*\s+){{0,2}}{NAME}\b")


def body_in_title(role: str, surname: str, text: str, naming: str, topic: Topic) -> str:
    """The body of somebody by the title that a paper gives them; "" where it gives none.

    ``text``: the paper, which may tell once of what court a judge is; ``naming``: how the file calls bodies."""
    if match := _COUNSEL_FOR.search(role):
        return match["body"].strip()
    whole = _OF_A_BODY.search(role)
    if whole and len(whole["body"].split()) > 1 and not topic.organization_pattern.search(role):
        of_whom = whole.group().startswith(("of", "for", "at", "with"))
        if of_whom or not (is_part(whole["body"]) or is_part_only(whole["body"])):
            return _OF_THE_HOUSE.sub("", FIELD_OF.sub("", whole["body"], count=1).removeprefix("the "))
    if told := of_the_place_behind(role, naming) or told_by_title(role):
        return told
    if _US_ATTORNEY.search(role):
        return "U.S. Attorney's Office"
    by_name = role.lower() == "judge" and _CALLED_FEDERAL.search(marked(text, surname))
    return "U.S. District Court" if by_name or _FEDERAL_JUDGE.search(role) else ""
