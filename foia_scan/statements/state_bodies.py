"""The body of a State that a paper tells by half: "the Director of the Bureau", "of the state Department of Justice",
"Secretary of Public Safety", a unit whose letterhead names the whole."""

from __future__ import annotations

import re
from collections.abc import Sequence

from foia_scan.bodies import spelled
from foia_scan.statements.fuller_forms import state_of
from foia_scan.states import STATES

_WORDS = r"(?:[A-Z][\w’'-]*(?:\s+(?:and|of)(?=\s+[A-Z]))?\s*){1,4}"
_SECRETARY = re.compile(
    r"(?i)(?:the )?(?:(?:deputy|assistant|acting|state|then) )*(?:secretary|commissioner) of (?P<what>public safety|"
    r"corrections)$"
)
_UNIT = r"(?:[A-Z][a-z]+\s+){1,4}(?:Section|Division|Branch|Unit)"


def of_secretary(role: str) -> str:
    """The department that a State's secretary has, without the State."""
    match = _SECRETARY.match(role.strip())
    return f"Department of {match['what'].title()}" if match else ""


def staff_of_governor(role: str, name: str, texts: Sequence[str]) -> str:
    """ "Counsel to the Governor Ann Roe" is no governor: the title in full; "" where it is not so written."""
    if role != "Governor" or not name:
        return ""
    staff = re.compile(
        r"\b(?P<title>(?:[A-Z][a-z]+\s+){0,2}(?:[Cc]ounsel|[Ss]ecretary|[Ss]taff|[Aa]dvis[eo]r|[Aa]ide|[Dd]irector)\s+(?:to|for)\s+"
        rf"the\s+Governor),?\s+(?:[A-Z][\w.’'-]*\s+){{0,2}}{re.escape(name.split()[-1])}\b"
    )
    return next((" ".join(m["title"].split()) for text in texts if (m := staff.search(text))), "")


def told_by_half(surname: str, near: Sequence[str], texts: Sequence[str]) -> str:
    """The body that the words beside a name tell without its State or without its purpose; ``texts``, nearest first,
    have the rest. "" where they don't."""
    return next(
        (body for words in near for tell in _TELLING if (body := tell(re.escape(surname), words, texts))),
        "",
    )


def _of_the_bureau(surname: str, words: str, texts: Sequence[str]) -> str:
    """ "Ann Roe, the Director of the Bureau", "Ms. Roe at the Division": the one of a State that a text names."""
    match = re.search(
        rf"\b{surname}(?:,\s+(?:the\s+)?[^,.;“”\"]{{2,40}}\b|\s+)(?:of|at|for|with|from)\s+the\s+"
        r"(?P<kind>Bureau|Division|Patrol)\b(?!\s+(?:of|for)\b)",
        words,
    )
    if match is None:
        return ""
    full = re.compile(
        rf"\b(?:{'|'.join(STATES)})\s+(?:[A-Z][a-z]+\s+)?{match['kind']}\b(?:\s+(?:of|for)\s+[A-Z]\w+(?:\s+[A-Z]\w+)?)?"
    )
    for text in texts:
        if found := {" ".join(m.group().split()) for m in full.finditer(text)}:
            return found.pop() if len(found) == 1 else ""
    without = re.compile(rf"\b[Tt]he\s+(?P<body>{match['kind']}\s+of\s+[A-Z]\w+(?:\s+[A-Z]\w+)?)")
    named = {" ".join(m["body"].split()) for text in texts for m in without.finditer(text)}
    state = next(filter(None, map(state_of, texts)), "")
    return f"{state} {named.pop()}" if len(named) == 1 and state else ""


def _of_the_state(surname: str, words: str, texts: Sequence[str]) -> str:
    """ "Ann Roe of the state Department of Justice"."""
    match = re.search(
        rf"\b{surname}\b,?\s+(?:(?:who\s+)?[a-z][\w’'-]*\s+){{0,5}}?(?:(?:of|with|from|at|for)\s+)?the\s+state(?:['’]s)?\s+"
        rf"(?P<body>(?:Department|Division|Bureau|Office)\s+(?:of|for)\s+{_WORDS})",
        words,
    )
    state = next(filter(None, map(state_of, texts)), "") if match else ""
    return f"{state} {' '.join(match['body'].split())}" if match and state else ""


def _of_state_police(surname: str, words: str, texts: Sequence[str]) -> str:
    """ "State police Capt. Ann Roe"."""
    match = re.search(rf"\b[Ss]tate\s+(?P<force>[Pp]olice|[Pp]atrol)\s+(?:[A-Z][\w.’'-]*\s+){{1,3}}{surname}\b", words)
    return f"State {match['force'].title()}" if match else ""


def _of_unit(surname: str, words: str, texts: Sequence[str]) -> str:
    """ "Ann Roe / Records Section" in a signature, where a letterhead reads "ELM STATE POLICE / Records Section"."""
    for match in re.finditer(rf"\b{surname}[.,]\s+(?:[A-Z][\w’', -]{{2,40}}[.,]\s+)?(?P<unit>{_UNIT})\b", words):
        head = re.compile(rf"(?P<body>[A-Z][A-Z’'&-]+(?:\s+[A-Z][A-Z’'&-]+){{1,5}})[.,§\s]\s*(?i:{match['unit']})\b")
        if found := {spelled(" ".join(m["body"].split())) for text in texts for m in head.finditer(text)}:
            return found.pop() if len(found) == 1 else ""
    return ""


_TELLING = (_of_the_bureau, _of_the_state, _of_state_police, _of_unit)
