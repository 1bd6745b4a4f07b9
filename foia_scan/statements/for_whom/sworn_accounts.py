"""What witnesses say of themselves: "I am the records officer of the Bureau", "Sheriff ROE. I am the sheriff of …"."""

from __future__ import annotations

import re

from foia_scan import names
from foia_scan.bodies import of_the_school
from foia_scan.records import Document
from foia_scan.statements.naming.marked_names import NAME, marked
from foia_scan.statements.naming.named_bodies import NAMED_BODY, whole_body
from foia_scan.topics import Topic

_I_AM = re.compile(
    r"\b(?:I|[l1|](?=\s*am\b))\s*(?:am|was|serve|served|work|worked|coordinate|direct|run|lead|represent|manage|"
    r"head|oversee|supervise|command|"
    r"have\s+(?:been|served|worked)|was\s+employed|am\s+employed|retired)\b[^.]{0,200}"
)
"""How a sworn account begins; recognition takes the pronoun for a stroke or a digit."""
_BEFORE_THAT = re.compile(
    r"(?i)\b(?:before|prior\s+to)\s+(?:that|this|then)\W+$|\b(?:previously|formerly|earlier),?\s+$"
)
_NEAR = 30
"""Characters before a sentence about oneself in which it is told that it is of the past."""
_IN_TURN = re.compile(
    rf"\b{NAME}[.:]\s+(?:[^.?:§“”]{{0,60}}\.\s+){{0,3}}(?:[Mm]y\s+name\s+is\s+[^.,?§“”]{{3,40}}?(?:,|\s+and|,\s+and)\s+)?"
    r"I(?:['’]m|\s+(?:am|serve\s+as|work\s+(?:for|at)|represent|speak\s+for|direct|head|run|lead))\s+"
    r"(?:(?:here\s+(?:today\s+)?|testifying\s+(?:today\s+)?|speaking\s+(?:today\s+)?|appearing\s+)?(?:for|with|from|on\s+behalf\s+of|"
    r"representing)\s+)?(?P<office>(?:the|an?)\s+[^.?§“”]{4,160})"
)
_ASKED = re.compile(rf"\b{NAME},\s+(?:[^?§“”]{{0,60}}\.\s+)?[Yy]ou(?:['’]re|\s+are)\s+(?P<office>[^.?,§“”]{{4,120}}\?)")
_EMPLOYER = re.compile(
    r"\bQ\.[^?]{0,120}\b(?:employ\w*|work(?:ed|ing)?|been\s+with|(?:do|did)\s+you\s+do|what\s+you\s+do|your\s+(?:\w+\s+)?(?:title|position|job|"
    r"rank|"
    r"office|assignment|occupation))\b[^?.]{0,80}[?.]\s*A\.(?!\s+(?:No|Never)\b)[^.?]{0,200}"
)
"""Where the questions ask what the witness works at, and the first sentence of the answer."""
_PUT_TO = re.compile(r"\bQ\.\s+(?:[A-Z][\w.]*,\s+)?[Yy]ou(?:['’]re|\s+are)\s+the\s+[^?.]{4,120}\?\s*A\.\s+(?!No\b)")
"""Where the questions say what the witness is: "Q. You're the chief of the Bureau? A. Since 2003."."""
_OF_COUNTY = re.compile(
    r"(?i:(?<!addressed to the )(?<!told the )\bsheriff)\s+of\s+(?:the\s+)?"
    r"(?P<place>(?:City\s+and\s+)?[A-Z][^,.?!\n]*)"
)
_OF_PAPER = re.compile(
    r"\b(?:editor|reporter|publisher|columnist|correspondent)\s+(?:of|for|at|with)\s+(?:the\s+)?"
    r"(?P<paper>(?:[A-Z][\w’'-]+\s?){1,5})(?=[,.;]|$)"
)
"""The paper that a journalist writes for."""
_BODIES = re.compile(r"(?:\b(?:of|with|from|for|at|by|[Tt]he|A\.)|,)\s+(?=(?:[Tt]he\s+)?[A-Z])" + NAMED_BODY.pattern)
_BY_IT = re.compile(r"^(?:(?:By|At|For|With|In|From)\s+)?(?:[Tt]he\s+)?")
""" "A. By the Port Authority"."""
_OF_A_CITY = re.compile(
    r"(?:^|\b(?i:of|with|from|for|at|by)\s+)(?:the\s+)?(?P<city>(?:City|Town|Village|Borough)\s+of\s+[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)"
)
""" "I am employed by the City of Elm"."""
_ITS = re.compile(r"(?<=[a-z]{4})['’]s(?=\s+[a-z])")
""" "I have been the Port Authority's counsel"."""
_OPENING = 6000
"""Characters in which a sworn account tells who gives it."""
_SWORN_KINDS = ("declaration", "deposition", "transcript", "report", "unknown")


def own_account(name: str, document: Document, text: str, topic: Topic) -> str:
    """ "I am the records officer of the Bureau", said by the one whose sworn words the document is."""
    author = document.author
    if document.kind not in (*_SWORN_KINDS, "news") or author is None or author.name != name:
        return ""
    opening = text[:_OPENING]
    for match in (*_I_AM.finditer(opening), *_EMPLOYER.finditer(opening), *_PUT_TO.finditer(opening)):
        if _BEFORE_THAT.search(opening, max(0, match.start() - _NEAR), match.start()):
            continue
        body = _body_in(match.group(), topic)
        if body and not (body == topic.agency and _is_a_local_officer(name, text)):
            return body
    return ""


def _is_a_local_officer(name: str, text: str) -> bool:
    """Whether the questions call the witness a sheriff or a mayor, who is of no agency whatever it told them."""
    called = rf"\b(?:Sheriff|Undersheriff|Mayor|Warden|Captain|Chief|Commissioner)\s+{re.escape(name.split()[-1])}\b"
    return re.search(called, text) is not None


def told_in_turn(surname: str, document: Document, near: str, topic: Topic) -> str:
    """What a witness says at the beginning of a turn ("Sheriff ROE. I am the sheriff of Oak County"), or is asked
    ("Ms. Roe, you are the director of the Bureau?")."""
    if document.kind not in (*_SWORN_KINDS, "minutes"):
        return ""
    for pattern in (_IN_TURN, _ASKED):
        for match in pattern.finditer(marked(near, surname, surname.upper())):
            if body := _body_in(near[slice(*match.span("office"))], topic):
                return of_the_school(body)
    return ""


_PART = re.compile(r"\b(?:Center|Division|Bureau|Section|Unit|Branch|Laboratory|Command|Repository|Office)$")
_WHOLE = re.compile(r"\b(?:Department|Police|Patrol|Agency|Ministry)\b")
"""What a part of a State's department belongs to: "the Records Center of the Ohio Department of Public Safety"."""


def _body_in(text: str, topic: Topic) -> str:
    """The first body that a text names: one the pack knows, the program's agency, or one by its own name."""
    known = topic.organization_pattern.search(text)
    if known and (organization := topic.organization(known.group())) and organization.kind != "press":
        return organization.name
    if topic.names_program(text):
        return topic.agency
    if county := _OF_COUNTY.search(text):
        place = re.sub(r"^(?:City\s+and\s+)?County\s+of\s+", "", county["place"].strip())
        place = re.sub(r"\s+and\s+(?![A-Z]).*$", "", place)  # "Oak County and have been since 2003"
        place = re.sub(r"\s+(?!(?:of|the|and|du|de|la)\b)[a-z0-9].*$", "", place)  # "Oak County since 2003"
        return f"{place} Sheriff's {'Office' if place.endswith('County') else 'Department'}"
    if paper := _OF_PAPER.search(text):
        return paper["paper"].strip()
    for body in _BODIES.finditer(_ITS.sub("", text)):
        office, of, named = body["body"].strip().partition(" of the ")
        part = _PART.search(office) is not None and _WHOLE.search(named) is not None
        named = named if of and (names.has_title(office) or part) else body["body"].strip()
        named = _BY_IT.sub("", named)
        if len(named.split()) > 1:
            return whole_body(named)
    city = _OF_A_CITY.search(text)
    return city["city"] if city else ""
