"""What is withheld in a statement's sentence or next to it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from foia_scan.records import Line, Page, Passage, Redaction

_CODE = r"(?:\([bB]\)\s?\(\d\)(?:\s?\([A-F]\))?|\[?\b[bB][5-7][A-Fa-f]?\b\]?)"
_MARK = re.compile(_CODE)
_AFTER = re.compile(rf"[\s\"”’')\]]*(?P<codes>(?:{_CODE}[\s,;]*)+)(?=[A-Z“\"\n(]|$)")
_BEFORE = re.compile(rf"(?:^|[.?!:][\"”’)\]]*\s+|\n\s*)(?P<codes>(?:{_CODE}[\s,;]*)+)$")
_CLOSE = 60
"""Characters to either side in which a code stands next to the sentence."""
_BELOW = 4.0
"""Points by which a box may begin above the foot of the line that it follows."""


def withheld(passage: Passage, pages: Mapping[int, Page]) -> tuple[str, ...]:
    """Notes such as "the sentence after this one is withheld under (b)(5)", each once."""
    return tuple(dict.fromkeys(_notes(passage, pages)))


def _notes(passage: Passage, pages: Mapping[int, Page]) -> Iterator[str]:
    first, last = passage.pieces[0], passage.pieces[-1]
    if inside := _MARK.findall(passage.text):
        yield f"withheld in the sentence: {_named(inside)}"
    before = pages[first.page].text[max(0, first.start - _CLOSE) : first.start]
    after = pages[last.page].text[last.end : last.end + _CLOSE]
    led, followed = _BEFORE.search(before), _AFTER.match(after)
    if led:
        yield f"the sentence before this one is withheld under {_named(_MARK.findall(led['codes']))}"
    if followed:
        yield f"the sentence after this one is withheld under {_named(_MARK.findall(followed['codes']))}"
    near = [] if led else _MARK.findall(before)
    near += [] if followed else _MARK.findall(after)
    if near:
        yield f"withheld next to it: {_named(near)}"
    if not (followed or near):
        box = _box_after(pages[last.page], last.end)
        if box is not None:
            under = f" under {_named(box.codes)}" if box.codes else ", no exemption named"
            yield f"what follows it is withheld{under}"


def _named(codes: list[str] | tuple[str, ...]) -> str:
    return ", ".join(dict.fromkeys(codes))


def _box_after(page: Page, end: int) -> Redaction | None:
    """The box drawn after the end of the sentence: on the same line, or before the next one."""
    at = next((n for n, line in enumerate(page.lines) if line.start < end <= line.end), None)
    if at is None or page.lines[at].end - end > 1:  # another sentence goes on in the line
        return None
    line = page.lines[at]
    if line.x1 is None or line.top is None or line.bottom is None:
        return None
    foot = _next_top(page.lines, at, page.height)
    for each in page.redactions:
        if not each.drawn or each.place is None:
            continue
        x0, top, _, bottom = each.place
        middle = (top + bottom) / 2
        beside = x0 >= line.x1 - _BELOW and line.top <= middle <= line.bottom
        below = top >= line.bottom - _BELOW and middle <= foot
        if beside or below:
            return each
    return None


def _next_top(lines: tuple[Line, ...], at: int, height: float) -> float:
    """Height of the next line of the text; without one, of a paragraph's worth of lines."""
    line = lines[at]
    bottom = line.bottom or 0.0
    following = (each for each in lines[at + 1 :] if each.role == "body" and (each.top or 0.0) >= bottom - _BELOW)
    found = next(following, None)
    return found.top if found is not None and found.top is not None else min(height, bottom + 200.0)
