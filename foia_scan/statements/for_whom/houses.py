"""Whose officer somebody is by the last or first word of a body alone: "the Bureau's director, Ann Roe"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from foia_scan.statements.naming.acronyms import LIKE_A_BODY
from foia_scan.statements.naming.marked_names import NAME, marked
from foia_scan.statements.naming.named_bodies import NAMED_BODY, is_part
from foia_scan.topics import Topic

_HOUSES = (
    r"(?:Division|Bureau|Patrol|Board|Commission|Council|Coalition|Authority|Association|League|Union|Federation|"
    r"Conference|Alliance|Network|Center|Clinic|Society|Institute|Project|Fund)"
)
_OF_A_HOUSE = re.compile(
    rf"\b[Tt]he\s+(?P<kind>{_HOUSES})['’]s\s+"
    rf"(?:[A-Za-z]+\s+){{0,4}}?[A-Za-z]+,\s+(?:(?:Mr|Ms|Mrs|Dr)\.\s+)?(?:[A-Z][\w.’'-]*\s+){{0,2}}{NAME}\b|"
    rf"\b{NAME},\s+(?:an?|the|its)\s+(?:[a-z]+\s+){{1,4}}(?:at|for|with|of)\s+the\s+(?P<behind>{_HOUSES})(?!\s+(?:of|for|on)\b|\s[A-Z])|"
    rf"\b[Tt]he\s+(?P<before>{_HOUSES}|Department)\b(?!\s+(?:of|for|on)\b)[^.“”§]{{0,120}}(?:\.\s+[^.“”§]{{0,60}})?"
    rf"\b[Ii]ts\s+(?:own\s+)?(?:[a-z]+\s+){{0,3}}[a-z]+,\s+(?:[A-Z][\w.’'-]*\s+){{0,2}}{NAME}\b"
)
"""The same, in a marked text."""


def of_the_house(surname: str, near: str, text: str, bodies: Sequence[str]) -> str | None:
    """The one of the ``bodies`` of a file's heads, else of those that the document's ``text`` names in full, that is
    called so; "" where none or several are; None for whom no text calls a house's."""
    told = _OF_A_HOUSE.search(marked(near, surname))
    if told is None:
        return None
    kind = told["kind"] or told["behind"] or told["before"]
    fitting = {body for body in bodies if kind in body.split()}
    if not fitting:
        named = (each for match in NAMED_BODY.finditer(text) for each in re.split(r"\s+and\s+the\s+", match["body"]))
        whole = {re.sub(r"^The\s+", "", " ".join(body.split())) for body in named}
        fitting = {body for body in whole if kind in body.split() and len(body.split()) > _SHORTEST}
    return fitting.pop() if len(fitting) == 1 else ""


_GROUPS_OWN = re.compile(
    r"(?i)(?:the |that )?(?:group|organization|coalition|alliance|network|center|clinic|union|association|nonprofit|"
    r"campaign)['’]s\b"
)
_LEADS = re.compile(
    r"\b(?:director|president|organizer|coordinator|founder|chair(?:man|woman)?|secretary|head|leader|member|spokes\w+)\s+"
    r"(?:of|for|with|at)\s+(?:the\s+)?"
    r"(?P<body>[A-Z][\w’'&-]*(?:\s+(?:(?:of|for|and|the|de|del|la|las|los)\s+)*[A-Z][\w’'&-]*)+)"
)
_SHORTLY = 700
"""Characters before a name in which the group is named that is but "the group" there."""


def of_the_group(role: str, surname: str, text: str) -> str:
    """ "… said Ann Roe, director of Casa Elm. … said the group's lawyer, Ben Poe": the group that was named last, by
    one of its people; "" for other titles."""
    if not _GROUPS_OWN.match(role):
        return ""
    at = text.find(surname)
    named = [match["body"] for match in _LEADS.finditer(text[max(0, at - _SHORTLY) : max(0, at)])]
    return " ".join(named[-1].split()) if named else ""


_SHORTEST = 2
"""Words of what may be but a part's name: "Records Bureau"."""


_OF_A_NAMED = re.compile(
    rf"\b(?:counterparts?|colleagues?)\s+(?:in|at|with)\s+the\s+(?P<there>[A-Z][\w’'&-]*(?:\s+(?:(?:of|for|and|the)\s+)*[A-Z][\w’'&-]*){{1,5}}),\s+"
    rf"(?:[A-Z][\w.’'-]*\s+){{0,2}}{NAME}\b|"
    rf"\b{NAME},?\s+(?:of|from|with)\s+the\s+(?P<body>[A-Z][\w’'&-]*(?:\s+(?:(?:of|for|and|the)\s+)*[A-Z][\w’'&-]*){{1,5}})"
    r"(?=\s*[,.;)]|\s+(?:said|says|told|asked|wrote|spoke|rose|disagreed|agreed|objected|thanked)\b)"
)
_PLACE_OR_RANK = re.compile(
    r"(?i)\b(?:district|ward|precinct|side|coast|valley|states|county|city|town|village|region|area|hills|heights|street|"
    r"road|avenue|north|south|east|west|islands?|river|bay|court|republic|bar|faculty|nation|tribe|band|church|parish|family|"
    r"press|post|times|program|communities)$"
)


def of_a_named_house(name: str, near: str, topic: Topic) -> str:
    """ "Ann Roe of the Bayou Workers' Table, who had brought thirty people": whatever its name is; "" for places, and
    for what the topic knows."""
    for match in _OF_A_NAMED.finditer(marked(near, name.split()[-1])):
        body = " ".join((match["there"] or match["body"]).split())
        if not _PLACE_OR_RANK.search(body) and not topic.names_program(body) and not is_part(body):
            return body
    group = _OF_A_GROUP.search(marked(near, name.split()[-1]))
    return " ".join(group["body"].split()) if group else ""


_OF_A_GROUP = re.compile(
    rf"\b{NAME},?\s+(?:of|from|with)\s+(?:the|an?)\s+(?:[a-z][\w’'-]*\s+){{1,3}}?(?:group|organization|coalition|union|nonprofit|alliance|"
    r"network|clinic|foundation|institute)\s+(?!of\b|for\b)(?P<body>[A-Z][\w’'&-]*(?:\s+(?:(?:of|for|and|the)\s+)*[A-Z][\w’'&-]*){0,5})"
)
""" "Ann Roe of the advocacy group OneHarbor"."""
_ITS = re.compile(
    r"\b[Ii]ts\s+(?:[a-z]+\s+){0,2}(?i:director|president|organizer|coordinator|founder|chair(?:man|woman|person)?|secretary|head|leader|"
    rf"spokes\w+|counsel|lawyer|attorney|chief|manager|superintendent|commissioner),\s+(?:[A-Z][\w.’'-]*\s+){{0,2}}{NAME}\b|"
    rf"\b{NAME},\s+its\s+(?:[a-z]+\s+){{0,2}}(?:director|president|organizer|coordinator|founder|chair\w*|head|spokes\w+|lawyer)\b"
)
_NOT_FAR = 300
"""Characters before "its director" in which the body is named."""


_BY_LETTERS = re.compile(rf"\b[Tt]he\s+(?P<letters>(?:{LIKE_A_BODY.pattern}))\b")
""" "The GBI sees it otherwise. Its director, Ann Roe, …"."""


def of_the_one_before(name: str, near: str, topic: Topic) -> str:
    """ "Lawyers at the Elm Law Center are looking at it. … said its director, Ann Roe": the body named last; "" where
    none is."""
    with_sign = marked(near, name.split()[-1])
    told = _ITS.search(with_sign)
    if told is None:
        return ""
    before = with_sign[max(0, told.start() - _NOT_FAR) : told.start()]
    named = [(m.start(), " ".join(m["body"].split())) for m in NAMED_BODY.finditer(before)]
    for match in topic.organization_pattern.finditer(before):
        if (known := topic.organization(match.group())) is not None:
            named.append((match.start(), known.name))
    named += [(m.start("letters"), m["letters"]) for m in _BY_LETTERS.finditer(before)]
    body = re.sub(r"^(?:The|the|At|In)\s+", "", max(named)[1]) if named else ""
    return "" if not body or is_part(body) else body
