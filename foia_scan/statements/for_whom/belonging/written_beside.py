"""Names that stand where a person's body is written, whatever words they are made of: "Ann Roe (MSP)", "Roe, of Casa
del Sol,", "At MSP, Ann Roe", a signature's last line, the head of a letter. None of them says "this is a body"; what
speaks for each is weighed in :mod:`evidence`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from foia_scan import names
from foia_scan.statements.for_whom.belonging.mentions import in_usual_letters
from foia_scan.told_by import ToldBy

_SMALL = r"(?:of|for|and|the|on|del|de|la|las|los|por|para|y|du|et|&)"
_WORD = r"(?:St\.\s)?[A-Z][\w’'&-]*"
PROPER = rf"{_WORD}(?:\s+(?:{_SMALL}\s+){{0,2}}(?:{_WORD}|\d{{1,4}}\b)){{0,6}}"
"""Words with a capital, with the small words of names between them."""
_STAFF = r"(?:[a-z][\w’'-]*|[A-Z][a-z]+)"
_NAME = "\N{REPLACEMENT CHARACTER}"
"""Stands for the person's name, so that a pattern serves for all."""
_PATTERNS = (
    # Roe (MSP), Roe (Legal Director, Union of Elm)
    rf"{_NAME}\s+\((?P<body>[A-Z][^()]{{1,60}})\)",
    # Ann Roe, Casa del Sol.   Guests: Ann Roe, KBI; …
    rf"{_NAME},\s+(?P<body>{PROPER})(?=[.;,)]|$)",
    # Ann Roe, Director, Casa del Sol.   Ann Roe. Parish Counsel. Elm Parish.
    rf"{_NAME}[.,]\s+(?:[A-Z][\w’'/ -]{{2,60}}[.,]\s+){{1,2}}?(?P<body>{PROPER})(?=[.;,)]|$)",
    # Ann Roe, who runs Casa del Sol
    rf"{_NAME},\s+who\s+(?:runs|heads|leads|directs|chairs|speaks\s+for)\s+(?:the\s+)?(?P<body>{PROPER})",
    # Roe, an organizer with the Friends of Elm
    rf"{_NAME},?\s+(?:{_STAFF}\s+){{0,5}}?(?:of|with|from|at|for)\s+(?:the\s+)?(?P<body>{PROPER})",
    # (DASJ): A. Roe
    rf"\((?P<body>[A-Z]{{2,6}})\)[:,]?\s+(?:[A-Z][\w.’'-]*\s+){{0,3}}{_NAME}",
    # At MSP, Ann Roe is of the view …
    rf"\b(?:At|For|at|for)\s+(?:the\s+)?(?P<body>{PROPER}),\s+(?:[A-Z][\w.’'-]*\s+){{0,3}}{_NAME}",
    # the MSP's director, Ann Roe
    rf"\b(?:[Tt]he\s+)?(?P<body>(?!The\s){PROPER})['’]s\s+[a-z]+(?:\s+[a-z]+){{0,3}},?\s+(?:[A-Z][\w.’'-]*\s+){{0,2}}{_NAME}",
    # Oak County, whose county executive, Ann Roe
    rf"(?P<body>{PROPER}),\s+whose\s+[^,.;]{{3,40}},\s+(?:[A-Z][\w.’'-]*\s+){{0,2}}{_NAME}",
    # the president of Casa del Sol, Ann Roe
    rf"\b(?:of|for|at|with)\s+(?:the\s+)?(?P<body>{PROPER}),\s+(?:[A-Z][\w.’'-]*\s+){{0,3}}{_NAME}",
)
_I_AM = re.compile(
    rf"\bI(?:['’]m|\s+am|\s+serve|\s+work|\s+have\s+been)\s+[^.;]{{0,60}}?\b(?:of|with|for|at)\s+(?:the\s+)?"
    rf"(?P<body>{PROPER})"
)
_WRITTEN = tuple(map(ToldBy, _PATTERNS))
_BEFORE, _BEHIND, _MOST = 130, 160, 30
"""Characters before and behind a name, and places of it, that are read."""
_HEAD = 260
_OPENING = 5000
_CAPITALS = re.compile(r"[A-Z][A-Z’'&.\- ]{5,50}")


@lru_cache(maxsize=512)
def beside(surname: str, text: str) -> tuple[str, ...]:
    """What stands in a text where the body of a person of that surname would."""
    found: dict[str, None] = {}
    for start, end in places_of(surname, text):
        around = f"{text[max(0, start - _BEFORE) : start]}{_NAME}{text[end : end + _BEHIND]}"
        for pattern in _WRITTEN:
            for match in pattern.finditer(around):
                found.update(dict.fromkeys(_parts(match["body"])))
    return tuple(found)


@lru_cache(maxsize=512)
def places_of(words: str, text: str) -> tuple[tuple[int, int], ...]:
    """From where to where a text has the very words, in letters of whatever size; the first places only."""
    lower, wanted, at = _lower(text), words.lower(), -1
    found: list[tuple[int, int]] = []
    while len(found) < _MOST and (at := lower.find(wanted, at + 1)) >= 0:
        end = at + len(wanted)
        if not (at and lower[at - 1].isalnum()) and not lower[end : end + 1].isalnum():
            found.append((at, end))
    return tuple(found)


@lru_cache(maxsize=128)
def _lower(text: str) -> str:
    """As many characters as the text has, in small letters."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _parts(words: str) -> Iterator[str]:
    """A name, or the parts of one with commas."""
    for part in words.split(", "):
        part = part.rpartition(" for ")[2]  # "who came from Elm for the CBA"
        if re.fullmatch(PROPER, part.strip()) and not names.has_title(part):
            yield part.strip()


@lru_cache(maxsize=128)
def at_the_head(text: str) -> tuple[str, ...]:
    """The lines in capitals that a paper opens with, in the usual letters."""
    lines = re.split(r"[.:§\n]\s*", text[:_HEAD])
    return tuple(in_usual_letters(line.strip()) for line in lines if _CAPITALS.fullmatch(line.strip()))


@lru_cache(maxsize=128)
def own_account(text: str) -> tuple[str, ...]:
    """ "I'm a staff attorney with Casa del Sol"."""
    return tuple(match["body"] for match in _I_AM.finditer(text[:_OPENING]))
