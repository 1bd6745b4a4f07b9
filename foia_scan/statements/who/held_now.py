"""What somebody holds at the time of writing, and what was said before and is told again."""

from __future__ import annotations

import re

from foia_scan.statements.saying.frame import Frame
from foia_scan.statements.writers.own_voice import Setting

PRESENT = re.compile(
    r"(?i)(?:say|tell|write|state|advise|argue|insist|note|observe|confirm|claim|maintain|assure|repeat|"
    r"acknowledge|concede|"
    r"admit|suggest|submit|predict|expect|conclude|believe|think|read|regard|describe|call|contend|assert|emphasi[sz]e|stress|hold|find|"
    r"take[\w ]*|"
    r"lay[\w ]*|understand|feel|put it|recall|testify|hear|know|gather|declare|explain|add|answer|reply|respond)\b"
)
"""A verb of one's own that tells what one says or holds now; "read" and "put it" do so where nothing dates them."""


_HOLDS_NOW = re.compile(r"(?i)(?:regard|consider|treat|view|believe|deem)s?")
"""One that tells what a body holds, not that it spoke."""


_SETTLED = re.compile(r"(?i)(?:determine|decide|conclude)d")
_PERFECT = re.compile(r"\b(?:has|have)\s+(?:(?:now|since|also|long|therefore)\s+)?$")


def told_before(frame: Frame, setting: Setting) -> bool:
    """Whether somebody's own words are repeated: "I told them", not "I tell them" or "we believe"."""
    if frame.kind == "view":
        return re.search(r"\b(?:was|had been)\s*$", setting.passage.text[: frame.verb_end]) is not None
    said = setting.passage.text[: frame.verb_start]
    return (
        not PRESENT.match(frame.verb)
        or re.search(r"(?i)\b(?:did|had|would|could)(?:n['’]t)?\s+(?:\w+ly\s+)?$", said) is not None
    )


def is_held_now(frame: Frame, setting: Setting) -> bool:
    """Whether it is told what a body holds, not that it spoke: "ICE regards it so", "ICE has determined that …"."""
    text = setting.passage.text
    if frame.kind == "view":
        return re.search(r"\b(?:is|remains|stands)\b", text[frame.verb_start : frame.verb_end]) is not None or (
            text[: frame.verb_start].rstrip().endswith("position of")
        )
    settled = _SETTLED.fullmatch(frame.verb) and _PERFECT.search(text[: frame.verb_start])
    return frame.kind == "before" and (_HOLDS_NOW.fullmatch(frame.verb) is not None or bool(settled))
