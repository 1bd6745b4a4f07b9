"""The body that somebody is said to speak for, in the clause around the name or the sentence before: "on behalf of the
Port Authority, Ann Roe", "the Port Authority's counsel, Ann Roe", "The Port disagrees. Spokeswoman Ann Roe said …"."""

from __future__ import annotations

import re
from functools import lru_cache

from foia_scan.statements.naming.marked_names import FULL_NAME, NAME, marked
from foia_scan.statements.naming.named_bodies import NAMED_BODY, is_part, whole_body
from foia_scan.told_by import ToldBy
from foia_scan.topics import Topic

_BODY = (
    r"(?:[Tt]he\s+)?(?P<body>[A-Z][\w&-]*(?:\s+(?:(?:of|for|and|the)\s+)*[A-Z][\w&-]*"
    r"(?:s['’](?=\s[A-Z])|['’]s(?=\s+(?:Office|Department)\b))?){0,7}?)"
)
_END = r"(?=\s*[,.;§]|\s+(?!(?:of|for|the)\b|and\s+[A-Z])[a-z])"
_MAN = (
    r"(?:superintendent|commissioner|director|chief|head|counsel|lawyer|attorney|solicitor|spokes(?:man|woman|person)|president|secretary|"
    r"chair(?:man|woman|person)?|officer|official|commander|colonel|major|captain|lieutenant|sergeant|manager|administrator|coordinator|"
    r"liaison|representative|analyst|adviser|advisor|deputy|agent|clerk|examiner|professor|policy\s+\w+|people)"
)
_SPOKEN_FOR = tuple(
    ToldBy(pattern)
    for pattern in (
        rf"\b{_BODY}(?:['’]s|(?<=s)['’])\s+(?:[a-z]+\s+){{0,3}}?{_MAN}(?:\s+for\s+[a-z]+)?,\s+{FULL_NAME}",
        rf"\b{_BODY}(?:['’]s|(?<=s)['’])\s+(?:[a-z]+\s+){{0,3}}?{_MAN}\s+(?:is|was)\s+{FULL_NAME}",
        rf"\b(?:[Tt]he|[Aa]n?)\s+(?:[a-z]+\s+){{0,3}}?{_MAN}\s+(?:of|for|at)\s+{_BODY}\s+(?:is|was)\s+{FULL_NAME}",
        rf"\b{NAME},\s+{_BODY}(?:['’]s|(?<=s)['’])\s+(?:[a-z]+\s+){{0,3}}?{_MAN}(?=\s*[,.;§])",
        rf"\b{NAME},?\s+(?:who\s+)?(?:represents|represented|speaks\s+for|spoke\s+for|answered\s+for|appeared\s+for|testified\s+for)\s+{_BODY}"
        rf"{_END}",
        rf"\b[Oo]n\s+behalf\s+of\s+{_BODY},\s+{FULL_NAME}",
        rf"\b{NAME},?\s+(?:[a-z]+\s+){{0,4}}on\s+behalf\s+of\s+{_BODY}{_END}",
        rf"\b{_BODY},\s+(?:through|by)\s+(?:its|their)\s+(?:[a-z]+\s+){{0,3}}?{_MAN},?\s+{FULL_NAME}",
        rf"\b{_BODY}(?:['’]s|(?<=s)['’])\s+{FULL_NAME}",
        rf"\b{NAME}\s+(?:heads|leads|runs|directs|chairs|headed|led|ran|directed|chaired)\s+{_BODY}{_END}",
        rf"\b{NAME},?\s+(?:(?:wrote|writes|signed|spoke|writing|signing)(?:\s+in)?\s+for|representing)\s+{_BODY}{_END}",
        rf"\b{NAME}\s+(?:in|inside|over\s+at|down\s+at)\s+(?=the\s){_BODY}{_END}",
        rf"\b(?:called|phoned|rang|telephoned|contacted|tried|visited)\s+{_BODY}\s+(?:[a-z]+\s+){{0,3}}?and\s+(?:spoke\s+(?:with|to)|reached|got|talked\s+(?:with|to)|"
        rf"was\s+put\s+through\s+to|asked\s+for)\s+{FULL_NAME}",
        rf"\b{_BODY}(?:['’]s|(?<=s)['’])\s+(?:[a-z]+\s+){{0,2}}?(?:witness|delegate|speaker|man|woman|designee|person)\s+(?:there\s+)?(?:is|was),?\s+{FULL_NAME}",
        rf"\b{NAME}\s+(?:identified|introduced|described)\s+(?:him|her)self\s+as\s+(?:being\s+)?(?:with|from|of)\s+{_BODY}{_END}",
        rf"\b{NAME},\s+who\s+said\s+(?:that\s+)?(?:s?he|they)\s+(?:was|were)\s+(?:with|from|of)\s+{_BODY}{_END}",
        rf"\b(?:[Pp]resent|[Aa]ttending|[Aa]ppearing|[Tt]here|[Ss]peaking|[Oo]n\s+the\s+line)\s+for\s+{_BODY}\s+(?:was|were|is)\s+{FULL_NAME}",
        rf"\b[Ff]rom\s+{_BODY}\s+(?:came|was|were|comes)\s+{FULL_NAME}",
        rf"(?:^|[.;§]\s+){_BODY}\s+(?:had\s+)?sent\s+{FULL_NAME}(?=[.,;])",
        rf"\b(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]he)\s+(?:[a-z]+\s+)?(?:contact|man|woman|counterpart|source|colleague|liaison|person|friend)\s+(?:at|in|from|with)\s+"
        rf"{_BODY},\s+{FULL_NAME}",
        rf"(?:^|[.;§]\s+)(?:(?:[Ss]peaking|[Ww]riting|[Aa]ppearing|[Tt]estifying)\s+for|[Ff]or)\s+{_BODY},\s+{FULL_NAME}",
        rf"\bQ\.\s+(?:And\s+)?[Dd]id\s+{_BODY}\s+(?:ever\s+)?(?:answer|reply|respond|write|call|react|agree)[^?]{{0,60}}\?\s+A\.\s+(?:Yes\.\s+)?{FULL_NAME}",
        rf"\b(?:signed|written|sent)\s+by\s+{FULL_NAME}\s+(?:for|of|at)\s+{_BODY}{_END}",
    )
)
"""Where the words around a name say so, in a text in which it is marked."""
_AGAINST = re.compile(r"(?i)\b(?:against|former|ex|once|suing)\b")


@lru_cache(maxsize=512)
def spoken_for_by_name(surname: str, near: str, topic: Topic) -> str:
    """The body that the clause around a name says that its bearer speaks for; "" where none does, or only a part of
    a body or a place is told."""
    searched = marked(near, surname)
    for pattern in _SPOKEN_FOR:
        for match in pattern.finditer(searched):
            told = near[slice(*match.span("body"))]
            known = topic.organization(told)
            if _AGAINST.search(match.group()) or (known is not None and known.kind == "press"):
                continue
            if known is not None:
                return known.name
            named = NAMED_BODY.fullmatch(told)
            if named and not is_part(named["body"]) and (body := whole_body(named["body"])):
                return body
    return ""


_SPOKES = re.compile(
    rf"(?P<sentence>[^.;:?!“”\"§]{{8,160}})[.;]\s+(?:A\s+)?(?:[Ss]pokes(?:man|woman|person)|(?:Legal|General|Chief)\s+Counsel|Press\s+Secretary|"
    rf"(?:Deputy\s+)?Chief\s+of\s+Staff),?\s+(?:[A-Z][\w.’'-]*\s+){{0,2}}{NAME}\b"
)
_SUBJECT = re.compile(
    r"\s*(?:The\s+)?(?P<body>(?:[A-Z][\w’'&-]*\s+)+?(?:[Oo]ffice|Department|Police|Patrol|Bureau|Division|Agency))"
    r"(?:,\s+which\s[^,;]{3,60},)?\s+[a-z]+"
)


_GOVERNORS = re.compile(r"\bthe\s+(?P<body>[Gg]overnor['’]s\s+[Oo]ffice)\s+(?!(?:and|or)\b)[a-z]+")


def spoken_for_before(name: str, near: str, topic: Topic) -> str:
    """The body that the sentence before begins with, where the next gives its spokesman's words: "The Governor's office
    sees it otherwise. Spokeswoman Ann Roe said …"; "" elsewhere."""
    told = _SPOKES.search(marked(near, name.split()[-1]))
    sentence = told["sentence"] if told else ""
    known = topic.organization_pattern.match(sentence.strip().removeprefix("The "))
    if known and (agency := topic.organization(known.group())) is not None:
        return agency.name
    subject = _SUBJECT.match(sentence) or _GOVERNORS.search(sentence)
    return subject["body"].replace("governor", "Governor").replace(" office", " Office") if subject else ""
