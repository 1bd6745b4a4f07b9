"""What must not break a reporting clause, hidden while one is looked for: quotations, dates, bodies, short words.

Every stand-in is as long as what it stands for, so that offsets stay true; ``unmasked`` gives the words back.
"""

from __future__ import annotations

import re

from foia_scan.bodies import SOCIETY
from foia_scan.dates.words import MONTH
from foia_scan.statements.quotations import Quotation
from foia_scan.statements.saying.saying_words import BY_THE_WAY
from foia_scan.states import SHORTENED, STATES

_DATED = re.compile(r"(?<=\d),(?=\s+(?:19|20)\d\d\b)")
"""The comma inside a date bounds nothing."""
_OF_THESE_AND_THOSE = re.compile(
    rf"(?:[A-Z][\w’'.-]+\s)*(?:{SOCIETY}|Department|Division|Bureau|Board|Commission|Committee|Conference)\s(?:of|for|on)\s"
    r"(?:[A-Z][\w’'-]+\s){1,3}and\s(?:[A-Z][\w’'-]+\s){0,2}[A-Z][\w’'-]+"
)
"""A body whose name has an "and" in it: "the Elm Association of Sheriffs and Police Chiefs"."""
_STATE_AND_LOCAL = re.compile(
    r"(?i)\b(?:federal(?=\sand)|states?|local|questions)\s(?:and|or)\s(?:federal|states?|local(?:ities)?|counties|cities|answers)\b"
)
"""Words that go together: "a package that was sent to state and local offices said"."""
_DOT = "\ua4f8"
"""Stands for the dot of a short word, so that it ends no name: a letter that looks like one, which nobody writes."""
_SHORT_WITHIN = re.compile(
    r"\b(?:[A-Z][\w’'\ua4f8]*|(?:Lt|Maj|Brig|Gen|Asst)\.|for|of|to|former|then|state|county|city)\s(?:Gov|Rep|Sen|Lt|Col|Capt|Sgt|Maj|Gen|Det|Supt|Cpl)\."
    r"(?=\s[A-Z])|\b(?:Lt|Maj|Brig|Asst)\.(?=\s(?:Col|Gen|Gov|Supt)\b)|\b(?:U\.S|St|Ft|Mt)\.(?=\s[A-Z])|(?<=\s)(?:Jr|Sr)\.(?=[\s,.;]|$)"
)
""" "Ohio Gov. Ann Roe", "a spokesman for Sen. Roe", "Assistant U.S. Attorney Roe"; a title in front is known anyway."""


_MISS = re.compile(r"\bMiss (?=[A-Z])")
_PARTY = re.compile(r",\s[RDI]-[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,2}(?=,\s+(?:who|whose|an?|the)\b)")
""" "Sen. Ann Roe, D-Elm City, said": of which party a lawmaker is, and from where."""


_IN_STATE = re.compile(rf"(?<=[a-z]),\s(?:{'|'.join(STATES)}|{SHORTENED})\.?,(?=\s+[a-z])")
""" "The port in Elm City, Kan., said": in which State a town is."""


def _placed(match: re.Match[str]) -> str:
    """Blanks for the State, up to a comma that closes what another one opened: "Ann Roe, clerk of Elm, Kan., said"."""
    opened = "," in match.string[max(match.start() - 120, 0) : match.start()]
    goes_on = match.string.startswith((" which", " who"), match.end())
    return " " * (len(match.group()) - 1) + ("," if opened or goes_on else " ")


_OF_THAT_HOUSE = re.compile(
    r"(?P<name>\b[A-Z][\w’'-]+\s+(?:[A-Z]\.\s+)?[A-Z][\w’'-]+)(?P<house>\s+of\s+(?:that|the\s+same|this|your|our|his|her|their|its)\s+(?:[a-z]+\s+)?"
    r"(?:office|agency|bureau|department|division|staff|unit|section|branch|program|shop))(?=\s+[a-z]+)"
)
""" "Ann Roe of that office told him": the name is who told."""


def _politely(masked: str) -> str:
    """As many characters, with "Ms." for "Miss" and without the party behind a name."""
    if "Miss " in masked:
        masked = _MISS.sub("Ms.  ", masked)
    return _PARTY.sub(lambda m: " " * len(m.group()), masked) if "-" in masked else masked


_ASIDE_BEHIND_OFFICE = re.compile(
    r"(?P<who>\b[A-Z][\w’'-]+(?:\s+(?:[A-Z]\.\s+)?[A-Z][\w’'-]+){1,2},\s+(?:an?\s+|the\s+)?[a-z][^,;:.“”\"]{3,80})"
    r"(?P<aside>,\s+(?:which|who|whose\s+[a-z]+)\s+[^,;:.“”\"]{2,50},)(?=\s+[a-z]+)"
)
"""What is told of the house behind somebody's office: "Ann Roe, director of the Elm Center, which has sued, said"."""
_DATED_ASIDE = re.compile(
    rf",\s+(?:dated|of|signed)\s+(?:[A-Z][a-z]+day_?\s+)?(?:{MONTH}\.?(?:\s+\d{{1,2}}(?:st|nd|rd|th)?)?|\d{{1,2}}\s+{MONTH})(?:_?\s+\d{{4}})?,(?=\s)"
)
"""When a paper is of, between its writer and what it says: "a letter from Ann Roe, dated May 3, 2010, said"."""


def mask(text: str, quotes: tuple[Quotation, ...], bodies: re.Pattern[str] | None) -> str:
    """The sentence with its stand-ins. ``bodies`` finds the names of organizations, which are kept whole."""
    masked = _politely(
        BY_THE_WAY.sub(lambda m: " " * len(m.group()), _DATED.sub("_", _without_quotations(text, quotes)))
    )
    if bodies is not None:
        masked = bodies.sub(lambda m: m.group().replace(" ", "_").replace(".", _DOT), masked)
    masked = _STATE_AND_LOCAL.sub(lambda m: m.group().replace(" ", "_"), masked)
    masked = _OF_THESE_AND_THOSE.sub(lambda m: m.group().replace(" ", "_"), masked)
    for _ in range(2):  # "Chief Deputy Lt. Col. Roe"
        masked = _SHORT_WITHIN.sub(lambda m: m.group().replace(".", _DOT).replace("state ", "state_"), masked)
    masked = _ASIDE_BEHIND_OFFICE.sub(lambda m: m["who"] + " " * len(m["aside"]), masked)
    masked = _IN_STATE.sub(_placed, masked)
    masked = _OF_THAT_HOUSE.sub(lambda m: m["name"] + " " * len(m["house"]), masked)
    masked = _DATED_ASIDE.sub(lambda m: " " * len(m.group()), masked)
    return masked.lower() if text.isupper() else masked


def unmasked(words: str) -> str:
    """The words as they stand in the text."""
    return words.replace("_", " ").replace(_DOT, ".").replace("Ms.  ", "Miss ")


def _without_quotations(text: str, quotes: tuple[Quotation, ...]) -> str:
    chars = list(text)
    for q in quotes:
        for i in range(q.start, q.end - text[: q.end].endswith(",")):
            chars[i] = "_" if not chars[i].isspace() else " "
    return "".join(chars)
