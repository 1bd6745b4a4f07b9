"""FOIA exemption codes as they stand on released pages."""

from __future__ import annotations

import re

CODE = re.compile(
    r"""
      (?<!\w)\(\s?b\s?\)\s?\(\s?(?P<n1>[1-9])\s?\)(?:\s?\(\s?(?P<l1>[A-F])\s?\)|(?P<l2>[A-F])\b)?  # (b)(7)(C)
    | (?<![\w$])[bB]\s?\(\s?(?P<n2>[1-9])\s?\)(?:\s?\(\s?(?P<l3>[A-Fa-f])\s?\))?                # b(6), b(7)(C)
    | \[\s?[bB][-\s]?\(?(?P<n3>[1-9])\)?\(?(?P<l4>[A-Fa-f])?\)?\s?\]                            # [b6], [b7C]
    | (?<![\w.-])[bB](?:(?P<n5>7)\(?(?P<l5>[A-Fa-f])\)?|(?P<n4>[1-9]))(?![\w-])               # B6, b7C
    """,
    re.VERBOSE,
)
"""Not part of a citation: neither "552(b)(5)" nor "Rule 12(b)(6)" nor "B-52" is a mark on a page."""

_MAYBE = tuple(re.compile(letter + r"\s?\)?[-\s]?\(?\s?[1-9]") for letter in "bB")
"""Two patterns, since one that begins with a single letter is looked for by it, which is faster."""


def may_bear_code(text: str) -> bool:
    """The cheap first look."""
    small, large = _MAYBE
    return small.search(text) is not None or large.search(text) is not None


def codes(text: str) -> tuple[str, ...]:
    """Return the codes in ``text``, normalized to "(b)(7)(C)", each once, in order of appearance."""
    if not may_bear_code(text):
        return ()
    found: dict[str, None] = {}
    for match in CODE.finditer(text):
        groups = match.groupdict()
        number = next(groups[key] for key in ("n1", "n2", "n3", "n4", "n5") if groups[key])
        letter = next((groups[key] for key in ("l1", "l2", "l3", "l4", "l5") if groups[key]), "")
        found[f"(b)({number})" + (f"({letter.upper()})" if letter and number == "7" else "")] = None
    return tuple(found)
