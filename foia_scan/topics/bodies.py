"""Finding the names of organizations in running text."""

from __future__ import annotations

import re
from collections.abc import Set

from foia_scan.states import STATES

_OF_STATES = ("Department ", "Office ", "House of ")
"""How names begin that states have offices of too: the Ohio Department of Justice is not the federal one."""


def in_running_text(names: Set[str]) -> re.Pattern[str]:
    """Finds the names, longest first, as whole words; acronyms by their capitals."""
    by_letter: dict[str, list[str]] = {}  # so that a word is held against the few names that begin as it does
    for name in sorted(names, key=len, reverse=True):
        by_letter.setdefault(name[0].lower(), []).append(name)
    groups = [f"{_either_case(letter)}(?:{'|'.join(map(_rest, group))})" for letter, group in by_letter.items()]
    return re.compile(rf"\b(?:{'|'.join(groups)})\b".replace(r"\ ", r"\s+")) if groups else re.compile(r"(?!)")


def _either_case(letter: str) -> str:
    return f"[{re.escape(letter.upper())}{re.escape(letter.lower())}]"


def _rest(name: str) -> str:
    """The name behind its first letter."""
    if name.isupper():
        return f"(?<={re.escape(name[0])}){re.escape(name[1:])}"
    first = _either_case(name[0])
    of_no_state = "".join(rf"(?<!(?i:\b{state})\s{first})" for state in STATES) if name.startswith(_OF_STATES) else ""
    return f"{of_no_state}(?i:{re.escape(name[1:])})"
