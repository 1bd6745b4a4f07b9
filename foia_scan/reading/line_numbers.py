"""Line numbers of transcripts and pleadings, 1 to 25 or 28 at the left of the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from foia_scan.reading.raw import RawLine

_NUMBER = re.compile(r"^(?P<number>\d{1,2})(?=$|\s+(?![.)]))")
FEWEST = 8
HIGHEST = 36
LARGEST_STEP = 3
"""Blank lines of a page have numbers too, but some programs lose them."""


def numbered(lines: Sequence[RawLine]) -> dict[int, int]:
    """Return line index -> length of the number it begins with, for lines that a column of line numbers goes along.

    Empty where there is no such column: a run of numbers that climbs by ones from the top of the page.
    """
    runs: list[list[tuple[int, int, int]]] = []
    for index, line in enumerate(lines):
        match = _NUMBER.match(line.text) if line.text[:1].isdecimal() else None
        if not match or int(match["number"]) > HIGHEST:
            continue
        value = int(match["number"])
        run = next(
            (run for run in runs if 0 < value - run[-1][1] <= LARGEST_STEP and _aligned(run[-1][0], index, lines)), None
        )
        if run is not None:
            run.append((index, value, match.end("number")))
        elif value <= LARGEST_STEP:
            runs.append([(index, value, match.end("number"))])
    return {index: length for run in runs if _is_column(run) for index, _, length in run}


def _aligned(before: int, after: int, lines: Sequence[RawLine]) -> bool:
    """Whether the two lines begin at about the same place (two digits begin a little before one)."""
    a, b = lines[before].box, lines[after].box
    return a is None or b is None or (abs(a[0] - b[0]) < 14 and b[1] > a[1])


def _is_column(run: Sequence[tuple[int, int, int]]) -> bool:
    ones = sum(after[1] - before[1] == 1 for before, after in pairwise(run))
    return len(run) >= FEWEST and ones >= 0.7 * (len(run) - 1)
