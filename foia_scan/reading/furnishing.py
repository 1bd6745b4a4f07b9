"""From the lines of a page to the page: text with offsets, the role of every line, the fields from its edges."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from foia_scan.reading import stamps
from foia_scan.reading.edges import EdgePiece
from foia_scan.reading.evidence import Evidence
from foia_scan.reading.exemptions import codes
from foia_scan.reading.line_numbers import numbered
from foia_scan.reading.raw import RawLine, RawPage
from foia_scan.reading.withholding import redactions
from foia_scan.records import Line, LineRole, Page, PageState

Span = tuple[int, int, LineRole]
"""start and end in a line's text, and the role of what stands there."""
WIDER_THAN_LEADING = 1.25


def furnish(
    raw: RawPage,
    pieces: Sequence[EdgePiece],
    evidence: Evidence,
    *,
    file: str,
    state: PageState,
    reader: str,
    error: str | None = None,
    columns: Sequence[int] | None = None,
) -> Page:
    """Build the page.

    ``pieces`` are those of its edge lines; ``columns`` gives the column of each line where the layout was read.
    """
    spans = _spans(raw, pieces, evidence)
    gaps = _gaps(raw.lines, spans, columns)
    lines: list[Line] = []
    offset = 0
    for index, line in enumerate(raw.lines):
        x0, top, x1, bottom = line.box or (None, None, None, None)
        for start, end, role in spans[index]:
            gap = gaps[index] and role == "body"
            column = columns[index] if columns else 0
            lines.append(Line(offset + start, offset + end, role, gap, x0, top, x1, bottom, column))
        offset += len(line.text) + 1
    text = raw.text
    exemptions = codes(text)
    notices = raw.notices
    for reason, count in raw.hidden:
        characters = "1 character" if count == 1 else f"{count} characters"
        notices = (*notices, f"possible failed redaction: {characters} {reason}")
    running = (text[line.start : line.end] for line in lines if line.role in ("running", "stamp"))
    return Page(
        file=file,
        number=raw.number,
        state=state,
        text=text,
        lines=tuple(lines),
        width=raw.width,
        height=raw.height,
        bates=evidence.bates,
        label=evidence.label,
        exemptions=exemptions,
        redactions=redactions(raw.boxes, raw.lines if exemptions else ()),
        redacted_share=raw.withheld,
        hidden=sum(count for _, count in raw.hidden),
        hidden_text=raw.hidden_text,
        running=tuple(dict.fromkeys(running)),
        reader=reader,
        error=error,
        notices=notices,
    )


def _spans(raw: RawPage, pieces: Sequence[EdgePiece], evidence: Evidence) -> list[list[Span]]:
    """Cut every line into stretches with one role each; white space between stretches belongs to none."""
    spans: list[list[Span]] = [[(0, len(line.text), "body")] for line in raw.lines]
    for index, length in numbered(raw.lines).items():
        text = raw.lines[index].text
        rest = len(text) - len(text[length:].lstrip())
        spans[index] = [(0, length, "line-number")]
        if rest < len(text):
            spans[index].append((rest, len(text), "body"))
    of_line: dict[int, list[EdgePiece]] = {}
    for piece in pieces:
        of_line.setdefault(piece.line, []).append(piece)
    released = [piece for piece in pieces if stamps.is_release_number(piece.text)]
    for index, own in of_line.items():
        own.sort(key=lambda piece: piece.start)
        roles = [_stretches(piece, evidence, released) for piece in own]
        if any(role != "body" for stretch in roles for _, _, role in stretch):
            spans[index] = [span for stretch in roles for span in stretch]
    return spans


def _stretches(piece: EdgePiece, evidence: Evidence, released: Sequence[EdgePiece]) -> list[Span]:
    """The piece in stretches; ``released`` are those pieces of the page that bear a release number."""
    at = piece.text.find(evidence.bates) if evidence.bates else -1
    if at < 0 or evidence.bates is None:
        return [(piece.start, piece.end, _role(piece.text, piece, evidence, released))]
    end = at + len(evidence.bates)
    parts: list[Span] = [(piece.start + at, piece.start + end, "bates")]
    for start, stop in ((0, at), (end, len(piece.text))):
        part = piece.text[start:stop]
        if part.strip(" |·•–—-"):
            start += len(part) - len(part.lstrip())
            role = _role(part.strip(), piece, evidence, released)
            role = "running" if role == "body" else role
            parts.append((piece.start + start, piece.start + start + len(part.strip()), role))
    return sorted(parts)


def _role(text: str, piece: EdgePiece, evidence: Evidence, released: Sequence[EdgePiece]) -> LineRole:
    if piece.folded == evidence.label_line:
        return "page-number"
    if stamps.is_mark(text) or stamps.is_release_number(text):
        return "stamp"
    if stamps.is_filing_line(text) or piece.folded in evidence.running:
        return "running"
    beside = (each.side == piece.side and abs(each.rank - piece.rank) <= 4 for each in released)
    if released and any(beside) and stamps.goes_with_release_number(text):
        return "stamp"
    return "body"


def _gaps(lines: Sequence[RawLine], spans: Sequence[Sequence[Span]], columns: Sequence[int] | None) -> list[bool]:
    """Which lines stand after more white space than the lines of a paragraph do, or begin a column."""
    body = [
        index for index, own in enumerate(spans) if own[0][2] == "body" or any(role == "body" for _, _, role in own)
    ]
    boxes = [lines[index].box for index in body]
    steps = [None if a is None or b is None else b[3] - a[3] for a, b in pairwise(boxes)]
    leading = _leading([step for step in steps if step is not None and step > 2])
    gaps = [line.gap for line in lines]
    if body:
        gaps[body[0]] = False
    for before, after, step in zip(body, body[1:], steps, strict=False):
        if columns is not None and columns[before] != columns[after]:
            upward = step is not None and step < 0
            gaps[after] = not (upward and _goes_on(lines[before].text))
        elif step is not None and (step > WIDER_THAN_LEADING * leading + 1 or step < -leading / 2):
            gaps[after] = True
    return gaps


def _goes_on(text: str) -> bool:
    """Whether a sentence is not over at the foot of a column, so that the next column goes on with it."""
    return re.search(r"[.!?:][\"'”’)\]]*$", text) is None


def _leading(steps: Sequence[float]) -> float:
    """The usual distance of two lines of a paragraph: the most common one, the smaller of two that are as common."""
    if not steps:
        return 12.0
    counts = Counter(map(round, steps))
    near = {step: counts[step] + max(counts[step - 1], counts[step + 1]) for step in counts}
    best = max(near.values())
    common = min(step for step, count in near.items() if count >= 0.8 * best)
    exact = median([step for step in steps if abs(step - common) <= 1])
    return min(exact, median(steps) * 1.5)
