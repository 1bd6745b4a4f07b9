"""Claims that are called false: the one who claims and the one who denies each hold a position.

"ICE's claim that a county may opt out is not true": ICE says that it may, the writer that it may not. The denial may
stand in the same sentence or right after it ("That is simply false.").
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from foia_scan.records import Page, Passage, Piece
from foia_scan.statements.quotations import is_open
from foia_scan.statements.saying.frame import Frame
from foia_scan.statements.saying.reporting import frames
from foia_scan.statements.what.positions import REFUTED, Finding
from foia_scan.statements.who.holders import holder
from foia_scan.statements.writers.own_voice import Holder, Setting, own_voice

_DENIED_NEXT = re.compile(
    r"(?i)^\W*(?:but |in fact,? |however,? )?(?:(?:all )?(?:that|this|it|which|such a claim|the claim|the statement)"
    r"(?:['’]s|\s+(?:is|was))\s+(?:\w+ly |just |quite |a |an |the )*(?:false(?:hood)?|untrue|incorrect|wrong|nonsense|"
    r"myth|lie|fiction|not (?:true|so|correct|the case))\b(?!\s+(?!and\b|as\b|in\b|of\b|about\b|for\b|to\b)\w)|"
    r"[^.;:]{0,60}\b(?:this|that|it) (?:not to be|is not|was not|isn['’]t|wasn['’]t) (?:true|so|the case)\b)"
)

_MISTAKEN_NEXT = re.compile(
    r"(?i)^\W*(?:but |in fact,? |however,? )?"
    r"(?:he|she|they|it|the \w+|[A-Z]\w+) (?:is|are|was|were) (?:\w+ly |just |quite )?(?:mistaken|wrong|in error)\b"
)
"""Somebody is said to be wrong: whoever was just said to claim it, never oneself."""


def held(finding: Finding, reports: Sequence[Frame], setting: Setting) -> list[tuple[Finding, Holder, bool]]:
    """Who holds the position, and who its opposite where one denies the other's claim. The flag says whether the
    statement needs the next sentence: that is where the denial stands."""
    found = tuple(reports)
    claimed = holder(finding.start, finding.end, finding.quotation, found, setting)
    opposite = setting.topic.opposite(finding.position)
    if opposite is None:
        return [(finding, claimed, False)]
    if finding.rule.endswith(REFUTED):
        if finding.quotation is not None:
            return [(finding, claimed, False)]
        claim = _nearest(finding, found)
        if claim is None:
            return [(finding, claimed, False)]
        denier = holder(
            finding.start,
            finding.end,
            None,
            tuple(f for f in found if _whose(f) != _whose(claim)),
            setting,
            parsed=False,  # the parse would find the claim's own clause again
        )
        original = replace(finding, position=opposite, rule=finding.rule.removesuffix(REFUTED) + "/denied-by-another")
        both = claimed.speaker and claimed.speaker != denier.speaker
        return ([(original, claimed, False)] if both else []) + [(finding, denier, False)]
    mistaken = _MISTAKEN_NEXT.match(setting.passage.after) is not None and claimed.frame is not None
    if not (mistaken or _DENIED_NEXT.match(setting.passage.after)) or frames(setting.passage.after, ()):
        return [(finding, claimed, False)]
    if finding.quotation is not None and is_open(f"{setting.passage.lead} {setting.passage.text}"):
        denied = replace(finding, position=opposite, rule=finding.rule + "/denied-next")
        return [(denied, claimed, False)]
    own = own_voice(setting)
    denied = replace(finding, position=opposite, rule=finding.rule + "/denied-next", quotation=None)
    if finding.quotation is None and claimed.speaker == own.speaker:
        return [(denied, own, True)]
    return [(finding, claimed, False), (denied, own, True)]


def _whose(frame: Frame) -> str:
    return re.sub(r"['’]s?$", "", frame.source)


def _nearest(finding: Finding, found: Sequence[Frame]) -> Frame | None:
    covering = [f for f in found if f.covers(finding.start, finding.end)]
    return max(covering, key=lambda f: (f.start <= finding.start, f.start), default=None)


def with_next(passage: Passage, pages: Mapping[int, Page]) -> Passage:
    """The passage together with the sentence after it, where both stand on one page; else the passage as it is."""
    if len(passage.pieces) != 1 or len(passage.after_pieces) != 1:
        return passage
    first, last = passage.pieces[0], passage.after_pieces[0]
    if first.page != last.page or last.start < first.end:
        return passage
    piece = Piece(first.page, first.start, last.end)
    return replace(passage, text=" ".join(pages[piece.page].text[piece.start : piece.end].split()), pieces=(piece,))
