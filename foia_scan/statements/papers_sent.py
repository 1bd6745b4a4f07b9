"""Who put a paper into the world that the next sentence calls "it": "The Patrol sent us a fact sheet. It says …"."""

from __future__ import annotations

import re

from foia_scan.statements.sentences import sentences
from foia_scan.statements.source_bodies import PAPER

_PAPER = PAPER.pattern.removeprefix(r"(?i)\b").removesuffix(r"\b")
_WHO = (
    r"(?P<who>I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|(?:[Tt]he|[Oo]ur|[Tt]heir|[Hh]is|[Hh]er|[Yy]our)\s+[\w’' -]{2,50}?|"
    r"(?:(?:Mr|Ms|Mrs|Dr|Lt|Capt|Sgt)\.\s+)?[A-Z][\w’'-]*(?:\s+(?:of\s+)?[A-Z][\w.’'-]*){0,5})"
)
_SENDS = re.compile(
    r"(?:^|,\s+|\b(?:and|but)\s+)\W*(?:(?:[Ii]n|[Oo]n|[Aa]t|[Bb]y|[Ll]ast|[Tt]hat|[Tt]he)\s[^,;.]{2,25}?,?\s+)??"
    rf"{_WHO}\s+(?:(?:had|has|have|also|then|later|itself|himself|herself)\s+)*"
    r"(?:sends?|sent|issue[sd]?|e?-?mail(?:s|ed)|fax(?:es|ed)|g[ai]ves?|hand(?:s|ed)(?:\s+out)?|publish(?:es|ed)|post(?:s|ed)|"
    r"release[sd]|circulate[sd]|distribute[sd]|puts?\s+out|wrote|writes|pass(?:es|ed)\s+(?:out|around))\s+"
    rf"(?:[^.;“”\"]{{0,50}}?\b)?(?:an?|one|its|his|her|their|the|this)\s+(?:[\w-]+\s+){{0,3}}?(?i:{_PAPER}|notice)\b"
)
_BY_NOW = re.compile(r"(?:\b(?:[Ii]t|[Ii]ts)\s*)$")


def sender_before(text: str) -> str:
    """The words for whoever, in the last sentence of ``text``, puts out a paper; "" where nobody does. ``text`` may end
    with the "it" of the next sentence."""
    last = sentences(_BY_NOW.sub("", text).rstrip().rsplit("\n\n", 1)[-1])[-1:]
    found = [match["who"].strip() for match in _SENDS.finditer(last[0])] if last else []
    return found[-1] if found else ""
