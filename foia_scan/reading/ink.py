"""How much of a picture of a page is inked."""

from __future__ import annotations

from typing import Any

BLANK = 0.0006
"""Share of the page that must be inked before it counts as more than blank."""
DIFFERENT = 60
"""Of 255; the paper of a scan is not one even shade."""


def inked_share(picture: Any) -> float:
    """Share of a grayscale PIL picture, its outer twentieth left out, that is not of the shade of its paper."""
    width, height = picture.size
    inner = picture.crop((width // 20, height // 20, max(1, width - width // 20), max(1, height - height // 20)))
    small = inner.reduce(max(1, inner.width // 400)) if inner.width > 800 else inner
    shades = small.histogram()
    paper = max(range(len(shades)), key=shades.__getitem__)
    inked = sum(count for shade, count in enumerate(shades) if abs(shade - paper) > DIFFERENT)
    return float(inked / max(1, sum(shades)))
