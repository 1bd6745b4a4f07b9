"""Words that name a source by what it is to the writer or to a body: "our lawyers", "its Elm City office"."""

from __future__ import annotations

import re

INSTRUMENT = re.compile(
    r"(?i)^(?:the\s+)?(?:(?:paragraph|section|clause|article)\s+[\dIVX]+(?:[.(][\w.()]+)?(?:\s+of\b.*)?|(?:\w+\s+){0,2}agreement|moa|"
    r"memorandum of agreement|(?:\w+\s+)?statute|language|wording|text)$"
)
"""A paper of law, which suggests what its reader finds in it."""
LOCAL_OFFICER = re.compile(
    r"[Tt]he\s+(?:[A-Z][\w’'-]+\s+){1,3}(?P<role>sheriff|mayor|(?:police )?chief|executive|supervisor|"
    r"council(?:man|woman))"
)
"""An officer by the place: "the Elm County sheriff"."""
YOUR_PEOPLE = re.compile(
    r"(?i)\byour (?:own )?(?:[\w-]+ )?(?:agency|office|department|staff|bureau|people|folks|officers|"
    r"representatives)\b[^.?!]*(?:[.?!]\s+There (?:was|were)\b[^.?!]*|[.?!]\s+We [a-z]+ them\b[^.?!]*)?"
    r"(?:[.?!]\s+)?(?:[Tt]hey|[Ii]t)?\s*$"
)
"""Those of the addressee, in the last sentence before "they"."""
LAW = re.compile(
    r"(?i)(?:the )?(?:[\w ]{0,40}\b(?:amendment|constitution|statutes?|code|act|law)|congress|rcw|"
    r"(?:case|decision|ruling|holding|opinion) (?:of|in) [\w.’' -]{2,60}|[\w.’' -]{2,40} v\. [\w.’' -]{2,40}|"
    r"[\d ]*u\.?s\.?c\.?[^,]*|"
    r"art(?:icle|\.) [ivx\d]+)"
)
"""A law says what its reader finds in it."""
ABOVE = re.compile(r"(?i)headquarters|hq|the (?:front office|home office|brass)")
HEADQUARTERS = re.compile(r"\b(?:HQ|[Hh]eadquarters|the (?:front office|seventh floor))\b[^.]{0,60}$")
"""Those above the writer, in the last words before "they"."""
ONE_OF_THEM = re.compile(
    r"(?i)the (?:one|other|first|second|third|latter|former)"
    r"(?:$|\s+(?:of|from|dated|in|on|that\s+(?:went|came|is|was))\b)"
)
"""One of the papers that the sentences before speak of."""
OUR_PART = re.compile(
    r"[Oo]ur\s+(?P<part>(?:Office|Bureau|Division|Branch|Department|Directorate)\s+(?:of|for)\s+(?:(?:the|and|of|for)\s+|[A-Z]\w*\s*)+)"
)
"""A part of the writer's own house: "our Office of Public Affairs"."""
ITS_OFFICE = re.compile(
    r"(?i)(?:its|their) (?:own )?(?:(?-i:[A-Z][\w.’'-]*) ){0,3}(?:(?:regional|field|local|head|press|program) )*"
    r"(?:offices?|headquarters|people|officials|staff|web ?site)"
)
"""A part of the body spoken of before: "its Elm City office"."""
MY_OTHER = re.compile(
    r"(?i)(?:my|our)\s+(?:own\s+)?(?:[\w’'-]+\s+){0,2}?(?:predecessor|counterpart|colleague|contact|friend|partner|sergeant|"
    r"lieutenant|captain|undersheriff|deputy|neighbor|source|caseworker|liaison)\b"
)
"""One who is not the writer, though of the writer's: "my predecessor", "my counterpart at the port"."""
SOMEBODY_S = re.compile(
    r"(?:[Yy]our\s+)?(?P<whose>(?:[A-Z][\w.’'-]*\s+){1,4}?(?:[A-Z][\w.-]*))(?:['’]s|(?<=s)['’])\s+"
    r"(?P<role>(?:own\s+|former\s+|then\s+)?(?:(?!of\b)[a-z][\w-]*\s+){0,2}?(?:assistant|aide|deputy|undersheriff|lawyer|attorney|"
    r"secretary|spokes(?:man|woman|person)|advis[eo]r|clerk|chief\s+of\s+staff|staffer|successor|predecessor|superior|boss|"
    r"supervisor|wife|husband|brother|sister|son|daughter|colleague|partner|second-in-command|number\s+two))"
    r"(?P<name>,?\s+(?:(?:Mr|Ms|Mrs|Dr)\.\s+)?[A-Z].*)?$"
)
"""Somebody's man is not the somebody: "Sheriff Roe's deputy", "Ms. Roe's own assistant, Ben Orr"."""
STAFF_OF = re.compile(
    r"(?:(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Hh]is|[Hh]er)\s+)?(?P<role>(?:[a-z][\w-]*\s+){0,3}(?:aide|assistant|"
    r"spokes(?:man|woman|person)|"
    r"lawyer|attorney|deputy|staffer|secretary|adviser|advisor|clerk|friend|neighbor|colleague|cousin|relative|supporter|"
    r"critic|opponent|rival|successor|predecessor|counterpart|ally|client|constituent|partner|associate)\s+(?:to|for|of)\s+(?:(?:Mr|Ms|Mrs|Dr|Rep|Sen|"
    r"Gov)\.\s+|the\s+)?"
    r"[A-Z][\w.’'-]*(?:\s+[A-Z][\w’'-]*){0,3})$"
)
"""Somebody's aide is not the somebody: "one aide to Secretary Roe"."""
THIS_PAGE = re.compile(
    r"(?i)(?:this|our)\s+(?:own\s+)?(?:editorial\s+)?(?:page|newspaper|paper|column|space|board|writer|reporter)"
)
"""How a newspaper speaks of itself."""
ITS_LINE = re.compile(
    r"(?i)its\s+(?:very\s+)?(?:first|second|third|last|opening|next|final|closing)\s+(?:line|sentence|paragraph|page|slide|bullet)"
)
"""A part of the paper that was spoken of right before."""
CITY_OFFICE = re.compile(
    r"(?:[Tt]he|[Oo]ur)\s+(?!(?:Governor|Mayor|Sheriff|Attorney|Secretary|Senator|Director|County|City|State|Program|Deployment)\b)"
    r"[A-Z][a-z]+(?:\s[A-Z][a-z]+)?\s+(?:field\s+|regional\s+|area\s+|district\s+)?office"
)
"""An office in the field by its city: "the Elm City office", in the agency's own papers."""
