"""What is withheld on a page, as data: drawn boxes and exemption codes, each with its place."""

from __future__ import annotations

from collections.abc import Sequence

from foia_scan.reading.exemptions import CODE, codes, may_bear_code
from foia_scan.reading.geometry import bounding
from foia_scan.reading.raw import RawLine, Rect
from foia_scan.records import Redaction

NEAR = 14.0
"""Points beside a box at which a code on the same line is still its own."""
WITHIN = 3.0


def redactions(boxes: Sequence[Rect], lines: Sequence[RawLine]) -> tuple[Redaction, ...]:
    """The boxes with the codes on them or right beside them, then codes that stand for themselves, from the top down.

    A code that is repeated along a withheld paragraph is one mark each time.
    """
    at_box: list[list[str]] = [[] for _ in boxes]
    marks: list[Redaction] = []
    for line in lines:
        for match in CODE.finditer(line.text) if may_bear_code(line.text) else ():
            (code,) = codes(match[0]) or ("",)
            place = _place(line, match.start(), match.end())
            owner = next((at for at, box in enumerate(boxes) if place and _belongs(place, box)), None)
            if owner is not None:
                at_box[owner].append(code)
            elif code:
                marks.append(Redaction((code,), drawn=False, place=place))
    drawn = (
        Redaction(tuple(dict.fromkeys(filter(None, own))), drawn=True, place=box)
        for own, box in zip(at_box, boxes, strict=True)
    )
    return tuple(sorted((*drawn, *marks), key=lambda each: (each.place or _NOWHERE)[1::-1]))


_NOWHERE = (0.0, 0.0, 0.0, 0.0)


def _place(line: RawLine, start: int, end: int) -> Rect | None:
    """Where the characters stand, all taken to be equally wide."""
    if line.box is None:
        return None
    x0, top, x1, bottom = line.box
    width = (x1 - x0) / max(1, len(line.text))
    return x0 + start * width, top, x0 + end * width, bottom


def _belongs(code: Rect, box: Rect) -> bool:
    middle = (code[1] + code[3]) / 2
    if not box[1] - WITHIN <= middle <= box[3] + WITHIN:
        return False
    return code[2] >= box[0] - NEAR and code[0] <= box[2] + NEAR


def merged(boxes: Sequence[Rect]) -> tuple[Rect, ...]:
    """Boxes that touch or overlap as one: a redaction is often drawn line by line."""
    left = sorted(boxes, key=lambda box: (box[1], box[0]))
    done: list[Rect] = []
    for box in left:
        for at, other in enumerate(done):
            if _touch(box, other):
                done[at] = bounding((box, other))
                break
        else:
            done.append(box)
    return tuple(done)


def _touch(a: Rect, b: Rect) -> bool:
    across = min(a[2], b[2]) - max(a[0], b[0])
    down = min(a[3], b[3]) - max(a[1], b[1])
    stacked = across >= 0.8 * min(a[2] - a[0], b[2] - b[0]) and down >= -1
    in_a_row = down >= 0.8 * min(a[3] - a[1], b[3] - b[1]) and across >= -1
    return stacked or in_a_row
