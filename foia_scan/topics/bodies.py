"""Finding the names of organizations in running text."""

from __future__ import annotations

import re
from collections.abc import Set

from foia_scan.states import STATES

_OF_NO_STATE = "".join(rf"(?<!(?i:\b{state})\s)" for state in STATES)
"""Before a name that states have offices of too: the Ohio Department of Justice is not the federal one."""


def in_running_text(names: Set[str]) -> re.Pattern[str]:
    """Finds the names, longest first, as whole words; acronyms by their capitals."""
    longest = sorted(names, key=len, reverse=True)
    parts = [re.escape(n) if n.isupper() else f"(?i:{re.escape(n)})" for n in longest]
    parts = [
        f"(?=[{n[0]}{n[0].lower()}]){_OF_NO_STATE}{p}" if n.startswith(("Department ", "Office ")) else p
        for n, p in zip(longest, parts, strict=True)
    ]
    if not parts:
        return re.compile(r"(?!)")
    return re.compile(r"\b(?:" + "|".join(p.replace(r"\ ", r"\s+") for p in parts) + r")\b")
