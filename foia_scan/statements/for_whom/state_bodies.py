"""The body of a State that a paper tells by half: "the Director of the Bureau", "of the state Department of Justice",
"Secretary of Public Safety", a unit whose letterhead names the whole."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from foia_scan.bodies import spelled
from foia_scan.statements.naming.marked_names import NAME, marked
from foia_scan.statements.naming.offices import state_itself
from foia_scan.statements.naming.states_meant import state_of
from foia_scan.states import STATES
from foia_scan.told_by import ToldBy

_WORDS = r"(?:[A-Z][\w’'-]*(?:\s+(?:and|of)(?=\s+[A-Z]))?\s*){1,4}"
_SECRETARY = re.compile(
    r"(?i)(?:the |its |our |their )?(?:state['’]s )?(?:(?:deputy|assistant|acting|state|then) )*"
    r"(?:secretary|commissioner) of "
    r"(?P<what>public safety|"
    r"corrections)$"
)
_COMMISSIONER = re.compile(
    r"(?i)(?:the |its |our |their )?(?:state['’]s )?(?:(?:deputy|assistant|acting|state) )*"
    r"(?P<what>public safety|corrections?) (?:commissioner|secretary)$"
)
_UNIT = r"(?:[A-Z][a-z]+\s+){1,4}(?:Section|Division|Branch|Unit)"


_OF_A_STATE = re.compile(
    r"(?i)(?:the )?(?P<office>governor|attorney general) (?:of|for) (?:the (?:state|commonwealth) of )?"
    rf"(?P<state>(?-i:{'|'.join(STATES)}))$"
)


_STATES_OFFICER = re.compile(
    rf"(?:^|\b(?:for|to|of|with) )(?:the )?(?P<state>{'|'.join(STATES)})(?:['’]s)? "
    r"(?P<office>(?i:attorney general|governor))(?:['’]s [Oo]ffice)?$"
)
""" "Ohio attorney general", "a spokesman for the Ohio governor"."""


def told_by_title(role: str) -> str:
    """ "Governor of Iowa", "Attorney General of Iowa": the State's own, wherever the paper was sent; "" for others."""
    if named := _STATES_OFFICER.search(role):
        if named["office"][0] in "aA":
            return f"{named['state']} Attorney General's Office"
        return state_itself(named["state"]) if named.start() == 0 else f"{named['state']} Governor's Office"
    match = _OF_A_STATE.fullmatch(role)
    if match is None:
        return ""
    return state_itself(match["state"]) if match["office"][0] in "gG" else f"{match['state']} Attorney General's Office"


def of_secretary(role: str) -> str:
    """The department that a State's secretary has, without the State."""
    match = _SECRETARY.match(role.strip())
    return f"Department of {match['what'].title()}" if match else ""


def of_commissioner(role: str, texts: Sequence[str]) -> str:
    """ "the state's public safety commissioner": the department of the State that the texts are about."""
    match = _COMMISSIONER.match(role.strip())
    state = next(filter(None, map(state_of, texts)), "") if match else ""
    return f"{state} Department of {match['what'].title()}" if match and state else ""


_OF_A_CITY = re.compile(
    rf"\b(?!(?:The|State|Deputy|Assistant|Acting|Former|Governor|{'|'.join(STATES)})\b)(?P<city>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)\s+"
    rf"(?:Public\s+Safety|Fire)\s+(?:Commissioner|Director)\s+(?:[A-Z][\w.’'-]*\s+){{0,2}}{NAME}\b"
)


def of_a_citys_officer(surname: str, near: str) -> str:
    """ "Elm City Public Safety Commissioner Ann Roe": the city's, where a State's would bear the State's name; ""."""
    told = _OF_A_CITY.search(marked(near, surname))
    return f"City of {told['city']}" if told else ""


def staff_of_governor(role: str, name: str, texts: Sequence[str]) -> str:
    """ "Counsel to the Governor Ann Roe" is no governor: the title in full; "" where it is not so written."""
    if role != "Governor" or not name:
        return ""
    staff = re.compile(
        r"\b(?P<title>(?:[A-Z][a-z]+\s+){0,2}(?:[Cc]ounsel|[Ss]ecretary|[Ss]taff|[Aa]dvis[eo]r|[Aa]ide|[Dd]irector)\s+(?:to|for)\s+"
        rf"the\s+Governor),?\s+(?:[A-Z][\w.’'-]*\s+){{0,2}}{re.escape(name.split()[-1])}\b"
    )
    return next((" ".join(m["title"].split()) for text in texts if (m := staff.search(text))), "")


_HAS_COMMISSIONERS = (
    r"(?i:Department\s+of)\s+(?:[A-Z][A-Za-z]*\s+(?:(?i:and)\s+)?){0,4}"
    r"(?:Safety|SAFETY|Corrections?|CORRECTIONS?|Police|POLICE|Protection|PROTECTION)\b"
)
_A_DEPARTMENT = re.compile(rf"\b{_HAS_COMMISSIONERS}")
_THEIRS = re.compile(rf"\b(?P<state>(?i:{'|'.join(STATES)}))\s+(?P<department>{_HAS_COMMISSIONERS})")


@lru_cache(maxsize=64)
def has_commissioners(text: str) -> bool:
    """Whether a text names a department of which a State has a commissioner."""
    return _A_DEPARTMENT.search(text) is not None


def commissioners_department(text: str) -> str:
    """The one such department that a text names with its State; "" where it names none or several."""
    return _only(_THEIRS, text)


def _only(pattern: re.Pattern[str], text: str) -> str:
    named = {spelled(" ".join(match.group().split()).upper()) for match in pattern.finditer(text)}
    return named.pop() if len(named) == 1 else ""


_OF_STATE = re.compile(rf"(?:(?:State|Commonwealth) of )?(?P<state>{'|'.join(STATES)})\b")


def department_of_the_issuer(text: str, issuer: str) -> str:
    """The one such department that a paper of a State's own office speaks of, without the State; "" in other papers."""
    home = _OF_STATE.match(issuer)
    department = _only(_A_DEPARTMENT, text) if home else ""
    return f"{home['state']} {department}" if home and department else ""


_STATES_MAN = re.compile(
    rf"(?i:(?:the|our)\s+)?(?P<state>{'|'.join(STATES)}|State)['’]s\s+(?:own\s+)?(?:man|woman|lawyers?|attorneys?|counsel|delegates?|"
    r"representatives?|negotiators?|officials?)\b"
)


_ITSELF = rf"(?:State|Commonwealth)\s+of\s+(?:{'|'.join(STATES)})"
_STATE_OFFICIALS = re.compile(
    r"(?:an?\s+|the\s+)?(?:(?i:(?P<state>state)\s+officials?)|"
    rf"(?:[Ss]tate\s+)?[Oo]fficials?\s+(?:of|in|from)\s+(?P<behind>(?:the\s+)?{_ITSELF}|(?!Washington$)(?:{'|'.join(STATES)}))|"
    rf"(?P<before>{_ITSELF})\s+officials?)"
)
""" "State officials said": of the State that the story is about; "officials of Ohio", "State of Ohio officials"; those
"in Washington" are the federal ones."""


_LONGEST_FIRST = re.compile("|".join(sorted(STATES, key=len, reverse=True)))


def of_a_states_man(title: str, texts: Sequence[str]) -> str:
    """ "Indiana's man", "the State's lawyer": the State itself; "" for other titles."""
    match = _STATES_MAN.match(title) or _STATE_OFFICIALS.fullmatch(title)
    if match is None:
        return ""
    told = " ".join(filter(None, match.groups()))
    named = _LONGEST_FIRST.search(told)
    state = named[0] if named else next(filter(None, map(state_of, texts)), "")
    return state_itself(state) if state else ""


_OF_GOVERNORS_STAFF = re.compile(
    r"(?i)(?:an?\s+|the\s+|his\s+|her\s+)?(?:[a-z]+\s+){0,3}(?:spokes(?:man|woman|person)|counsel|lawyer|attorney|chief\s+of\s+staff|"
    r"(?:press\s+)?secretary|advis[eo]r|aide|staff(?:er)?|deputy)\s+(?:for|to|of)\s+(?:the\s+)?(?-i:[Gg]overnor)"
)


def on_governors_staff(titles: Iterable[str], texts: Sequence[str]) -> str:
    """The governor's office, of "a spokesman for the governor" of the State that the texts are about; "" for others."""
    if not any(_OF_GOVERNORS_STAFF.fullmatch(title.strip()) for title in titles):
        return ""
    state = next(filter(None, map(state_of, texts)), "")
    return f"{state} Governor's Office" if state else ""


_STAFF = re.compile(r"(?i)\b(?:counsel|chief of staff|advis[eo]r|secretary|director|aide|spokes\w+|attorney|lawyer)\b")
_CHAMBER = re.compile(r"(?i)\bexecutive chambers?\b")


def of_governors_staff(role: str, body: str, name: str, texts: Sequence[str]) -> str:
    """The governor's office, where only the State is told of one who writes from the executive chamber, or whom the
    words beside the name call the governor's; "" for everybody else."""
    state = next((each for each in STATES if body in (f"State of {each}", f"Commonwealth of {each}")), "")
    if not state or not _STAFF.search(role):
        return ""
    called = re.compile(
        rf"\b[Gg]overnor['’]s {re.escape(role)},?\s+(?:[A-Z][\w.’'-]*\s+){{0,2}}{re.escape(name.split()[-1])}\b"
    )
    theirs = _CHAMBER.search(texts[0]) or any(called.search(text) for text in texts)
    return f"{state} Governor's Office" if theirs else ""


def told_by_half(surname: str, near: Sequence[str], texts: Sequence[str]) -> str:
    """The body that the words beside a name tell without its State or without its purpose; ``texts``, nearest first,
    have the rest. "" where they don't."""
    return next(
        (body for words in near for tell in _TELLING if (body := tell(marked(words, surname), texts))),
        "",
    )


_OF_THE_BUREAU = re.compile(
    rf"\b{NAME}(?:,\s+(?:the\s+)?[^,.;“”\"]{{2,40}}\b|\s+)(?:of|at|for|with|from)\s+the\s+"
    r"(?P<kind>Bureau|Division|Patrol)\b(?!\s+(?:of|for)\b)"
)
_A_STATES = re.compile(
    rf"\b(?:{'|'.join(STATES)})\s+(?:[A-Z][a-z]+\s+)?(?P<kind>Bureau|Division|Patrol)\b"
    r"(?:\s+(?:of|for)\s+[A-Z]\w+(?:\s+[A-Z]\w+)?)?"
)
_WITH_PURPOSE = re.compile(r"\b[Tt]he\s+(?P<body>(?P<kind>Bureau|Division|Patrol)\s+of\s+[A-Z]\w+(?:\s+[A-Z]\w+)?)")


def _of_the_bureau(words: str, texts: Sequence[str]) -> str:
    """ "Ann Roe, the Director of the Bureau", "Ms. Roe at the Division": the one of a State that a text names."""
    match = _OF_THE_BUREAU.search(words)
    if match is None:
        return ""
    kind = match["kind"]
    for text in texts:
        if found := {" ".join(m.group().split()) for m in _A_STATES.finditer(text) if m["kind"] == kind}:
            return found.pop() if len(found) == 1 else ""
    named = {" ".join(m["body"].split()) for text in texts for m in _WITH_PURPOSE.finditer(text) if m["kind"] == kind}
    state = next(filter(None, map(state_of, texts)), "")
    return f"{state} {named.pop()}" if len(named) == 1 and state else ""


_OF_THE_STATE = ToldBy(
    rf"\b{NAME}\b,?\s+(?:(?:who\s+)?[a-z][\w’'-]*\s+){{0,5}}?(?:(?:of|with|from|at|for)\s+)?the\s+state(?:['’]s)?\s+"
    rf"(?P<body>(?:Department|Division|Bureau|Office)\s+(?:of|for)\s+{_WORDS})"
)
_ITS_MAN = (
    r"(?:spokes(?:man|woman|person)|superintendent|colonel|major|captain|lieutenant|sergeant|trooper|detective|commander|commissioner|"
    r"director|lawyer|counsel|attorney|official|officer|liaison|chief)"
)
_FORCE = r"[Ss]tate\s+(?P<force>[Pp]olice|[Pp]atrol)"
_STATE_POLICE = tuple(
    ToldBy(pattern)
    for pattern in (
        rf"\b{_FORCE}\s+(?:{_ITS_MAN}\s+)?(?:[A-Z][\w.’'-]*\s+){{1,3}}{NAME}\b",
        rf"\b{NAME},?\s+(?:(?:(?:the|an?|its|our)\s+)?(?:[a-z]+\s+){{0,2}}{_ITS_MAN}\s+)?(?:of|for|from|with|at)\s+(?:the|our)\s+"
        rf"{_FORCE}\b",
        rf"\b{NAME},\s+(?:an?|the)\s+{_FORCE}\s+{_ITS_MAN}\b",
        rf"(?:^|[.§”]\s+)The\s+{_FORCE}\s+[a-z][^.;:“”§]{{3,60}}[.§]+\s+(?:Lt|Capt|Col|Maj|Sgt|Cpl|Trooper)\.?\s+"
        rf"(?:[A-Z][\w.’'-]*\s+)?{NAME}\b(?!,?\s+(?:of|from|at|with|in)\b)",
    )
)
_A_STATES_POLICE = re.compile(rf"\b(?:{'|'.join(STATES)})\s+State\s+(?:Police|Patrol)\b")
_OF_UNIT = ToldBy(rf"\b{NAME}[.,]\s+(?:[A-Z][\w’', -]{{2,40}}[.,]\s+)?(?P<unit>{_UNIT})\b")


def _of_the_state(words: str, texts: Sequence[str]) -> str:
    """ "Ann Roe of the state Department of Justice"."""
    match = _OF_THE_STATE.search(words)
    state = next(filter(None, map(state_of, texts)), "") if match else ""
    return f"{state} {' '.join(match['body'].split())}" if match and state else ""


def _of_state_police(words: str, texts: Sequence[str]) -> str:
    """ "State police Capt. Ann Roe", "Ann Roe, a spokesman for the state police": with the State, where the texts name
    but one."""
    match = next(filter(None, (pattern.search(words) for pattern in _STATE_POLICE)), None)
    return _with_the_state(match["force"], texts) if match else ""


_OF_THEIR_POLICE = re.compile(rf"(?:(?:[Tt]he|[Aa]n?)\s+)?(?:(?:deputy|assistant|acting)\s+)?{_FORCE}\s+{_ITS_MAN}")


_OF_THE_PATROL = re.compile(r"(?:State\s+)?Patrol\s+(?:Chief|Superintendent|Colonel|Captain|Major|Lieutenant)")
""" "Patrol Chief Ann Roe"."""


def of_state_police(role: str, texts: Sequence[str]) -> str:
    """ "the state police commissioner", whoever that is: the State's own, and no city's; "" for other titles."""
    if _OF_THE_PATROL.fullmatch(role):
        return _with_the_state("patrol", texts)
    match = _OF_THEIR_POLICE.fullmatch(role)
    return _with_the_state(match["force"], texts) if match else ""


def _with_the_state(force: str, texts: Sequence[str]) -> str:
    """The State's police, or its patrol, by its name."""
    force = f"State {force.title()}"
    for text in texts:  # the nearest that tells of which State
        named = {found for m in _A_STATES_POLICE.finditer(text) if (found := " ".join(m[0].split())).endswith(force)}
        if len(named) == 1:
            return named.pop()
        if not named and (state := state_of(text)):
            return f"{state} {force}"
    return force


def _of_unit(words: str, texts: Sequence[str]) -> str:
    """ "Ann Roe / Records Section" in a signature, where a letterhead reads "ELM STATE POLICE / Records Section"."""
    for match in _OF_UNIT.finditer(words):
        head = re.compile(rf"(?P<body>[A-Z][A-Z’'&-]+(?:\s+[A-Z][A-Z’'&-]+){{1,5}})[.,§\s]\s*(?i:{match['unit']})\b")
        if found := {spelled(" ".join(m["body"].split())) for text in texts for m in head.finditer(text)}:
            return found.pop() if len(found) == 1 else ""
    return ""


_FIELD = r"(?i:public\s+safety|corrections?)"
_HEAD = r"(?:[Ss]ecretary|[Cc]ommissioner)"
_SECRETARY_NAMED = re.compile(
    rf"\b(?:Secretary|Commissioner)\s+(?:[A-Z][\w.’'-]*\s+){{0,2}}{NAME}\s+of\s+(?P<what>{_FIELD})\b|"
    rf"\b[Ss]tate(?:['’]s)?\s+(?:{_HEAD}\s+of\s+(?P<of>{_FIELD})|(?P<before>{_FIELD})\s+{_HEAD}),?\s+"
    rf"(?:[A-Z][\w.’'-]*\s+){{0,2}}{NAME}\b"
)


def _of_a_secretary(words: str, texts: Sequence[str]) -> str:
    """ "Secretary Ann Roe of Public Safety", "the state's commissioner of public safety, Ann Roe"."""
    match = _SECRETARY_NAMED.search(words)
    if match is None:
        return ""
    field = next(filter(None, match.groups()))
    state = next(filter(None, map(state_of, texts)), "")
    return f"{state} Department of {' '.join(field.split()).title()}".strip()


_TELLING = (_of_the_bureau, _of_the_state, _of_state_police, _of_unit, _of_a_secretary)
