"""The short name that an address book has for a department, by the name that the papers spell out: "ADPS", which is
Arkansas's Department of Public Safety."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from foia_scan.bodies import spelled
from foia_scan.statements.naming.states_meant import mostly_state, state_of
from foia_scan.states import STATES

SHORT = re.compile(r"[A-Z]{3,6}")
LIKE_A_BODY = re.compile(r"[A-Z]{1,3}(?:SP|HP|PD|SO|DPS|BI|BCI)|BCA|DCJS|OAG")
"""Short names that can only be those of a police, a sheriff, or a bureau of identification."""
_SPELLED_OUT = re.compile(r"(?i)\b(?:Department|Office|Police|Patrol|Bureau|Division|Agency)\b")
_LINK = r"(?:\s+(?:(?:of|and|the|for|OF|AND|THE|FOR|&)\s+){0,2}|-)"
_LEFT_OUT = r"(?:(?:Office|OFFICE|State|STATE)\s+(?:(?:of|OF)\s+)?)?"
"""A word of a name that its short form may pass over."""
_USUAL = {
    "DPS": "Department of Public Safety",
    "DOC": "Department of Corrections",
    "SP": "State Police",
    "HP": "Highway Patrol",
    "BI": "Bureau of Investigation",
    "SBI": "State Bureau of Investigation",
}
"""What most States call theirs."""
_OF_SOME_STATE = {"BCA": "Bureau of Criminal Apprehension", "SBI": "State Bureau of Investigation"}
"""Short names without the State's letters."""


def shown_in_brackets(short: str, text: str) -> bool:
    """Whether a mail's head shows somebody with a short name behind: "From: Roe, Ada (OPD)"."""
    return re.search(rf"\b(?:From|To|TO|Cc|CC|FROM)\b[^.§]{{0,120}}\({re.escape(short)}\)", text) is not None


def in_full(short: str, texts: Sequence[str]) -> str:
    """The name that a short form stands for, by the nearest of the texts; itself where none spells it out, or where it
    is no department's."""
    for text in texts:
        if name := _of_initials(short, text) or _behind_state(short, text):
            return name
    if short == "GOV" and any(re.search(r"(?i)\bgovernor\b", text) for text in texts):
        return "Governor's Office"
    if short in _OF_SOME_STATE and any(map(state_of, texts)):
        return _OF_SOME_STATE[short]
    if short in _BUREAUS and any(re.search(rf"\b{_BUREAUS[short][0]}\b", text) for text in texts):
        return " ".join(_BUREAUS[short])
    return next((name for text in texts for name in _states_own(short, text)), short)


_BUREAUS = {
    "FDLE": ("Florida", "Department of Law Enforcement"),
    "SLED": ("South Carolina", "Law Enforcement Division"),
}
"""States' bureaus of investigation whose letters tell neither the State nor the bureau."""


def _of_initials(short: str, text: str) -> str:
    found = next((name for name in _with_initials(short, text) if _SPELLED_OUT.search(name)), "")
    if found or not short.endswith("PD"):
        return found
    police = next((name for name in _with_initials(short[:-1], text) if name.endswith("Police")), "")
    return police and f"{police} Department"


def _behind_state(short: str, text: str) -> str:
    """ "AZDPS": a State's letters before those of its department."""
    for state, rest in _states_of(short, text):
        if name := _of_initials(rest, text):
            return name if name.startswith(state) else f"{state} {name}"
    return ""


def _states_own(short: str, text: str) -> Iterator[str]:
    """ "AZDPS", where the text names Arizona and its department nowhere."""
    named = {state: _USUAL[rest] for state, rest in _states_of(short, text) if rest in _USUAL}
    if len(named) > 1 and (state := mostly_state(text)) in named:
        yield f"{state} {named[state]}"
    yield from (f"{state} {department}" for state, department in named.items() if len(named) == 1 or len(short) > 3)


def _states_of(short: str, text: str) -> Iterator[tuple[str, str]]:
    """The States that a text names and that a short form may begin with, each with what is left of it."""
    for state in STATES:
        for length in (1, 2):
            enough = len(short) - length >= 3 or short[length:] in _USUAL
            if enough and _may_be(short[:length], state) and re.search(rf"(?i)\b{state}\b", text):
                yield state, short[length:]


def _may_be(letters: str, state: str) -> bool:
    """Whether letters are those that a State is shortened to: its initials, or its first letter and a later one."""
    initials = "".join(word[0] for word in state.split())
    one_word = len(state.split()) == 1 and len(letters) == 2 and letters[0] == state[0]
    return letters == initials or (one_word and letters[1].lower() in state[1:])


@lru_cache(maxsize=256)
def _with_initials(short: str, text: str) -> tuple[str, ...]:
    first, *others = (rf"{letter}[A-Za-z’']{{2,}}" for letter in short)
    behind = "".join(f"{_LINK}{'' if at else _LEFT_OUT}{word}" for at, word in enumerate(others))
    return tuple(spelled(" ".join(m.group().split())) for m in re.finditer(rf"\b{first}{behind}\b", text))
