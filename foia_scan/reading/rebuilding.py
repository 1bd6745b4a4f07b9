"""Pages built anew: from printed lines of words, or once more when more is known about their neighbors."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from foia_scan.reading.columns import PrintedLine
from foia_scan.reading.edges import edge_pieces
from foia_scan.reading.evidence import WINDOW, Edge, gather, look_at, remembered
from foia_scan.reading.furnishing import furnish
from foia_scan.reading.raw import RawLine, RawPage, Rect
from foia_scan.records import Page, Word


def rebuilt(page: Page, lines: Sequence[PrintedLine], reader: str) -> Page:
    """The page made anew from printed lines of words; fields and furniture as they were found before."""
    raw = RawPage(
        page.number,
        page.width,
        page.height,
        tuple(RawLine(line.text, line.box) for line in lines),
        boxes=_boxes(page),
        withheld=page.redacted_share,
        notices=page.notices,
    )
    columns = [line.column for line in lines]
    made = furnish(
        raw, edge_pieces(raw), remembered(page), file=page.file, state=page.state, reader=reader, columns=columns
    )
    return replace(made, words=_words(lines), other=page.other, turned=page.turned, **_kept(page))


def _boxes(page: Page) -> tuple[Rect, ...]:
    return tuple(each.place for each in page.redactions if each.drawn and each.place is not None)


def _kept(page: Page) -> dict[str, Any]:
    """What only the first reading of a page can tell."""
    return {"hidden": page.hidden, "hidden_text": page.hidden_text}


def _words(lines: Sequence[PrintedLine]) -> tuple[Word, ...]:
    words = []
    offset = 0
    for line in lines:
        for word in line.words:
            words.append(Word(word.text, *word.box, word.confidence, offset))
            offset += len(word.text) + 1
    return tuple(words)


def furnish_again(pages: Iterable[Page]) -> Iterator[Page]:
    """Judge the edges of recognized pages once more, now that their neighbors are known.

    ``pages`` are all pages of a file in order, taken as they are needed; only those that changed come back.
    """
    left = iter(pages)
    near: deque[tuple[Page, RawPage, Edge]] = deque(maxlen=2 * WINDOW + 1)
    waiting: deque[Page] = deque()
    for page in left:
        raw = _raw(page)
        near.append((page, raw, look_at(raw)))
        waiting.append(page)
        while waiting and waiting[0].number + WINDOW <= page.number:
            yield from _furnished(waiting.popleft(), near)
    for page in waiting:
        yield from _furnished(page, near)


def _furnished(page: Page, near: Iterable[tuple[Page, RawPage, Edge]]) -> Iterator[Page]:
    """The page made anew, if it was recognized and is not what it was."""
    if page.state != "ocr":
        return
    raws = {other.number: raw for other, raw, _ in near}
    edges = {other.number: edge for other, _, edge in near}
    evidence = gather(page.number, edges)
    known = remembered(page)
    if page.bates is not None and evidence.bates is None:
        evidence = replace(evidence, bates=page.bates)
    evidence = replace(evidence, running=evidence.running | known.running, label=evidence.label or page.label)
    made = furnish(
        raws[page.number],
        edges[page.number].pieces,
        evidence,
        file=page.file,
        state=page.state,
        reader=page.reader,
        error=page.error,
        columns=_columns_of(page),
    )
    made = replace(
        made,
        words=page.words,
        confidence=page.confidence,
        confidence_min=page.confidence_min,
        notices=page.notices,
        other=page.other,
        turned=page.turned,
        **_kept(page),
    )
    if made != page:
        yield made


def _raw(page: Page) -> RawPage:
    """The page's printed lines again; pieces of one line are one."""
    boxes = {}
    for line in page.lines:
        start = page.text.rfind("\n", 0, line.start) + 1
        if line.x0 is not None and line.top is not None and line.x1 is not None and line.bottom is not None:
            boxes[start] = line.x0, line.top, line.x1, line.bottom
    lines = []
    offset = 0
    for text in page.text.split("\n") if page.text else ():
        lines.append(RawLine(text, boxes.get(offset)))
        offset += len(text) + 1
    return RawPage(
        page.number,
        page.width,
        page.height,
        tuple(lines),
        boxes=_boxes(page),
        withheld=page.redacted_share,
        notices=page.notices,
    )


def _columns_of(page: Page) -> list[int]:
    by_start = {page.text.rfind("\n", 0, line.start) + 1: line.column for line in page.lines}
    columns: list[int] = []
    offset = 0
    for text in page.text.split("\n") if page.text else ():
        columns.append(by_start.get(offset, columns[-1] if columns else 0))
        offset += len(text) + 1
    return columns
