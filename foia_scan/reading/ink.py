"""How much of a picture of a page is inked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

BLANK = 0.0006
"""Share of the page that must be inked before it counts as more than blank."""
WHITE = 255
AROUND = 4
"""Pixels around a box that are left out with it: its blurred edge."""
DIFFERENT = 60
"""Of 255; the paper of a scan is not one even shade."""


def inked_share(picture: Any, apart: Sequence[tuple[int, int, int, int]] = ()) -> float:
    """Share of a grayscale PIL picture, its outer twentieth left out, that is not of the shade of its paper.

    ``apart`` are boxes, in pixels, that are not asked: what is withheld is no writing.
    """
    width, height = picture.size
    if apart:
        picture = picture.copy()
        for x0, top, x1, bottom in apart:
            picture.paste(WHITE, (x0 - AROUND, top - AROUND, x1 + AROUND, bottom + AROUND))
    inner = picture.crop((width // 20, height // 20, max(1, width - width // 20), max(1, height - height // 20)))
    small = inner.reduce(max(1, inner.width // 400)) if inner.width > 800 else inner
    shades = small.histogram()
    paper = max(range(len(shades)), key=shades.__getitem__)
    inked = sum(count for shade, count in enumerate(shades) if abs(shade - paper) > DIFFERENT)
    return float(inked / max(1, sum(shades)))
