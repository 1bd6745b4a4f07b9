"""Those of a kind whom the sentence before speaks of: "We asked the nine coordinators. Seven told us that …"."""

from __future__ import annotations

import re

from foia_scan.records import Attribution
from foia_scan.statements.saying.frame import Frame
from foia_scan.statements.sentences import sentences
from foia_scan.statements.who.speakers import held_by_role
from foia_scan.statements.writers.own_voice import Holder, Setting

_NUMBER = r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}"
_SOME = re.compile(
    rf"(?i)(?:(?P<one>one|another|the\s+other|the\s+(?:first|second|third|last))|some|several|most|both|many|a\s+few|others|"
    rf"(?:the\s+)?(?:other\s+)?(?:{_NUMBER}))(?:\s+of\s+(?:them|these|those|the\s+(?:{_NUMBER})))?"
)
_OF_A_KIND = re.compile(
    r"\b(?:the|these|those|all|our|its|their|\w+)\s+(?P<who>(?:(?:[A-Z]{2,6}|State|Federal|regional|field|outreach|program|deployment|local|state|"
    r"county|federal|senior|jail|records)\s+){0,2}(?:coordinators|officials|directors|sheriffs|agents|officers|chiefs|analysts|managers|"
    r"supervisors|lawyers|attorneys|commissioners|liaisons|administrators|clerks|jailers|wardens|counselors))\b"
)
_NEAR = 2
"""Sentences before in which the kind is named."""


def some_of_those(source: str, lead: str, frame: Frame, attribution: Attribution, setting: Setting) -> Holder | None:
    """The role of those whom "one", "some" or "seven of the nine" mean; None where no such people are spoken of right
    before, or of more than one kind."""
    some = _SOME.fullmatch(source)
    before = f"{lead}{setting.passage.text[: min(frame.start, frame.verb_start)]}".rstrip().removesuffix(source)
    last = sentences(before.rsplit("\n\n", 1)[-1])[-_NEAR:] if some else []
    kinds = {match["who"] for sentence in last for match in _OF_A_KIND.finditer(sentence)}
    if some is None or len(kinds) != 1:
        return None
    role = kinds.pop()
    role = role.removesuffix("s") if some["one"] else role
    return held_by_role(role, lead, attribution, frame, setting)
