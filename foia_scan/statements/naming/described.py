"""The forms in which a text describes somebody by a body: "Ann Roe, counsel to the State Patrol,"."""

from __future__ import annotations

from foia_scan.statements.naming.marked_names import NAME
from foia_scan.told_by import ToldBy

WORD = r"[A-Z][\w.’'&-]*"
RUNS = (
    r"who\s+(?:(?:then|now|also|still)\s+)?(?:runs?|directs?|heads?|leads?|ran|directed|headed|led|chairs?|chaired|"
    r"works?\s+(?:for|at)|speaks\s+for)"
)
_CLOSES = r"(?=\s*(?:[.,;:)“”\"]|$|\s(?:said|says|told|asked|wrote|was|is|and)\b))"

_TO_ITS_END = r"(?:(?<=\w)\w*(?:\s+(?:(?:of|for|and|the)\s+)*[A-Z][\w’'-]*)*)?"
"""The rest of a name that begins within so many characters."""
_GOES_ON = r"(?:(?<![a-z]{3}\.)|(?<=Dept\.)|(?<=Capt\.)|(?<=Supt\.)|(?<=Asst\.)|(?<=Insp\.)|(?<=Cmdr\.))"
"""Behind a word that ends no sentence."""

DESCRIBED = tuple(
    ToldBy(pattern)
    for pattern in (
        # Roy Bellamy, Oak Taxpayers League.   LUCY ROE, Bureau of Records
        rf"\b{NAME},\s+(?P<words>(?:{WORD}\s+|(?:of|for|and|the)\s+){{0,6}}{WORD}){_CLOSES}",
        # Ann Roe, Chief of Police, Elm Police Department;   Ann Roe, a lawyer, Bureau of Records
        rf"\b{NAME},\s+[^,;.()“”\"]{{4,60}},\s+(?P<words>(?:{WORD}\s+|(?:of|for|and|the)\s+){{0,6}}{WORD}){_CLOSES}",
        # Ann Roe, Branch Chief, Records, Bureau of Records
        rf"\b{NAME},\s+[^,;.()“”\"§]{{4,60}},\s+[^,;.()“”\"§]{{4,60}},\s+(?P<words>(?:{WORD}\s+|(?:of|for|and|the)\s+){{0,6}}{WORD}){_CLOSES}",
        # Ann Roe (State Police)
        rf"\b{NAME}\s+\((?P<words>[^()]{{2,60}})\)",
        # Ann Roe, who directs the Elm State Police
        rf"\b{NAME},?\s+{RUNS}\s+(?P<words>(?:the\s+)?[^,.;:“”\"]{{3,60}}{_TO_ITS_END})",
        # Ann Roe, counsel to the State Patrol
        rf"\b{NAME},\s+(?P<words>(?:the\s+|an?\s+)?(?:[\w’'-]+\s+){{1,5}}(?:to|in|at|for|of)\s+[^,.;:“”\"]{{3,60}}{_TO_ITS_END})",
        # Ann Roe is sheriff of Elm County.   Ann Roe. He was the director of the program.
        rf"\b{NAME}\.?\s+(?:(?:He|She)(?:\s+(?:is|was)|['’]s)|is|was)\s+(?P<words>(?:the\s+|an?\s+)?[^,.;:“”\"]{{3,60}}{_TO_ITS_END})",
        # A Bureau of Records lawyer, Ann Roe,   counsel for the Elm Clinic, Ann Roe,
        rf"(?:^|[,.;:]\s+|\b(?:to|[Aa]n?|[Tt]he|[Ii]ts)\s+)(?P<words>[^,.;:“”\"()]{{3,70}}),\s+(?:{WORD}\s+){{0,2}}"
        rf"{NAME}\b(?=[,.;]|\s+(?:said|told|wrote|answered))",
        # Elm County Board President Ann Roe,   a Bureau of Records lawyer named Ann Roe
        rf"(?P<words>(?:{WORD}{_GOES_ON}\s+|(?:of|for|and)\s+){{1,7}}(?:[a-z][\w’'-]+\s+){{0,3}})(?:named\s+)?"
        rf"(?:{WORD}\s+){{0,2}}"
        rf"{NAME}\b",
        # Northside Legal Aid, Ann Roe.
        rf"(?:^|[.;:]\s+)(?P<words>{WORD}(?:\s+{WORD}){{1,5}}),\s+(?:{WORD}\s+){{0,2}}{NAME}(?=[.;])",
        # Ann Roe, ICE attache at the post
        rf"\b{NAME},\s+(?P<words>(?:{WORD}\s+){{1,4}}[a-z][\w’'-]+)",
        # I rang the Bureau's privacy office on Thursday and a Ms. Roe told me
        rf"\b(?P<words>(?:{WORD}\s+)*(?:[a-z]+\s+)?office)\b[^.;]{{0,40}}\band\s+an?\s+M[rs]+\.\s+{NAME}\b",
        # for ICE, Ann Roe and two others     For ICE: Carl Moe; Ann Roe
        rf"\b[Ff]or\s+(?P<words>(?:the\s+)?(?:{WORD}\s+|(?:of|and)\s+){{0,5}}{WORD})[,:]\s+[^.:()]{{0,120}}?{NAME}\b",
        # The Elm State Police were represented by Ann Roe
        rf"(?:^|[.;]\s+)(?:The\s+)?(?P<words>{WORD}(?:\s+(?:of\s+)?{WORD}){{1,5}})\s+(?:was|were)\s+represented\s+by\s+"
        rf"(?:{WORD}\s+){{0,2}}{NAME}\b",
        # Moe, Roe (Bureau of Records); …
        rf"\b{NAME}(?:,\s+{WORD}(?:\s+{WORD}){{0,2}})*\s+\((?P<words>[^()]{{2,60}})\)",
        # In Ohio that is the Elm Bureau, where Ann Roe, a deputy director, said
        rf"\b(?:the\s+)?(?P<words>(?:{WORD}\s+(?:of\s+)?){{0,5}}{WORD}),\s+where\s+(?:{WORD}\s+){{0,3}}{NAME},\s+an?\s",
        # Ann Roe, Assistant Director (Elm State Police)
        rf"\b{NAME},\s+[^,;.()“”\"§]{{4,60}}\s+\((?P<words>(?!(?i:(?:sub)?committee)\b)[^()]{{2,60}})\)",
        # At the State Police, Superintendent Ann Roe said
        rf"(?:^|[.;§]\s+)At\s+(?:the\s+)?(?P<words>(?:{WORD}\s+(?:of\s+)?){{1,5}}{WORD}),\s+(?:{WORD}\s+){{0,4}}{NAME}\b",
        # Caller: Ann Roe. Agency: Elm State Police.
        rf"\b{NAME}[.,;]?\s+(?:Agency|Organization|Company|Affiliation|Employer|Representing|Department|Of):\s+(?P<words>[^.;:§]{{3,70}})",
        # Ann Roe, the State Police spokeswoman,
        rf"\b{NAME},\s+the\s+(?P<words>(?:{WORD}\s+){{1,4}}[a-z][\w’'-]+)(?=,)",
        # Agency: Elm State Police. Completed by: Ann Roe
        rf"\b(?:Agency|Organization|Company|Affiliation|Employer|Department|Office):\s+(?P<words>[^.;:§]{{3,70}})\.\s+"
        rf"[A-Z][a-z]+(?:\s+[a-z]+)?:\s+(?:{WORD}\s+){{0,2}}{NAME}\b",
    )
)
"""Where the body stands beside a name, in a marked text."""
OF_ONE_NOW = (5, 6)
OF_STAFF_ALONE = (5, 7, 19)
OF_STAFF_OR_TITLED = (6, 8)
