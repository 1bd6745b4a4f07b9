"""What is said for everybody to hear, no hearer named: by a spokesperson, in a statement, in an interview."""

from __future__ import annotations

import re

from foia_scan.statements.to_whom.outsiders import SPOKEN_AWAY
from foia_scan.statements.writers.own_voice import Holder, Setting

_TO_THE_PRESS = re.compile(
    r"(?i)\b(?:in an? (?:(?:written|prepared|e-?mailed|brief) )?statement|"
    r"in an? (?:(?:tele)?phone |e-?mail )?interview)\b(?!\s+(?:to|with|of|dated)\b)|\banonymity\b|\bbriefed reporters\b"
)


def for_the_press(holder: Holder, text: str, setting: Setting) -> bool:
    """What a spokesperson says, or anybody in a statement or an interview, no hearer named, is for the public."""
    frame = holder.frame
    if frame is None or holder.quoted_by is not None or not SPOKEN_AWAY.match(frame.verb):
        return False
    spokesperson = SPOKES.search(f"{holder.role} {frame.role} {frame.source}") is not None
    asked = _TO_THE_PRESS.search(text) is not None and not _ASKED_BY_US.search(setting.document.title)
    near = text[frame.verb_end : frame.verb_end + 40]
    told = re.match(r"(?i)\s+(?:to |with )?(?:me|us|him|her|them|my|our|the|you)\b", near)
    return asked or (spokesperson and told is None)


_ASKED_BY_US = re.compile(r"(?i)interview|inspector|auditor|\baudit\b|work ?papers?|working paper|\bOIG\b")
"""Titles of those who interview for themselves."""
SPOKES = re.compile(r"(?i)\bspokes(?:man|woman|person)\b|\bpress secretary\b")
