"""Reading the pages at three speeds, each unit stored in one transaction."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, islice
from pathlib import Path

from foia_scan import reading, sources
from foia_scan.pipeline import sections
from foia_scan.pipeline.analysis import Analysis, keep_findings
from foia_scan.pipeline.run import Content, Run
from foia_scan.pipeline.survey import Surveyed
from foia_scan.records import Page, SourceFile
from foia_scan.settings import Settings
from foia_scan.store.packing import PackedPage, packed
from foia_scan.workers import Agenda, Result, Task, Unit

LEAST_LAYOUT_PAGES = 16
MOST_LAYOUT_PAGES = 64
LAYOUT_UNITS = 32
"""So many, as far as the two numbers above allow it."""
OCR_PAGES_PER_UNIT = 4
PAGES_AT_ONCE = 64
"""Pages in memory, where all pages of a file are gone through."""


def read_pages(run: Run, contents: Sequence[Content]) -> None:
    """Read the text of every page that is not stored yet; a file that is about the topic is analyzed at once.

    So its analysis, for which a worker loads the language first, takes place while the other workers go on reading.
    """
    by_digest = {content.sha256: content for content in contents}
    missing = {content.sha256: _missing(run, content) for content in contents}
    left = {sha256: len(numbers) for sha256, numbers in missing.items()}
    total = sum(left.values())
    usual, whole = run.settings.pages_per_unit, _largest_whole(run.settings, total)
    units = (
        Unit(
            "text",
            content.file,
            first,
            last,
            cut=(first, last) == (1, content.pages),
            begins=sections.is_big(content.pages),
            tree=reading.part_for(content.tree, first, last) if content.tree is not None else None,
        )
        for content in sorted(contents, key=lambda content: content.pages <= usual)
        for first, last in _ranges(missing[content.sha256], whole if content.pages <= whole else usual)
    )
    agenda = Agenda(units)
    following = _Following(run, agenda)
    for result in run.work("reading", agenda, total, len(contents)):
        content = by_digest[result.unit.file.sha256 or ""]
        if result.unit.task != "text":
            following.keep(content, result)
            continue
        pages = _accounted(result)
        with run.database.transaction():
            run.database.save_packed_pages(pages)
            if run.settings.only_failed:
                run.database.analysis_due(content.sha256)
            if result.findings is not None:
                keep_findings(run, content.sha256, result.findings)
        run.pages.update(page.state for page in pages)
        for page in pages:
            run.note(content, page)
        left[content.sha256] -= len(result.unit.numbers)
        if not left[content.sha256] and result.findings is None:
            following.take(content)


class _Following:
    """What is to be done with a file that is read to its end and needs no recognition: its layout, its analysis."""

    def __init__(self, run: Run, agenda: Agenda) -> None:
        self._run = run
        self._agenda = agenda
        self._analysis = Analysis(run)
        self._left: Counter[str] = Counter()
        """Pages whose layout is out, by digest."""

    def take(self, content: Content) -> None:
        """Put the file on the agenda if it is to be analyzed by itself: a big one is cut when all are read."""
        waits = content.unread and self._run.settings.ocr != "never"
        if waits or self._run.settings.only_failed or sections.is_big(content.pages):
            return
        content.laid_out = True
        flat = sorted(content.flat) if content.concerned else []
        self._left[content.sha256] = len(flat)
        self._agenda.next_are(_units_again(self._run, "layout", content, flat, LEAST_LAYOUT_PAGES))
        if not flat:
            self._analyze(content)

    def keep(self, content: Content, result: Result) -> None:
        if result.unit.task == "analyze":
            self._analysis.keep(result)
            return
        _keep_again(self._run, content, result, "layout")
        self._left[content.sha256] -= len(result.unit.numbers)
        if not self._left[content.sha256]:
            self._analyze(content)

    def _analyze(self, content: Content) -> None:
        run = self._run
        run.concerned[content.sha256] = bool(content.concerning)
        run.tried.add(content.sha256)
        self._agenda.next_are(self._analysis.units(content.sha256, content.file.path, content.pages))


def _largest_whole(settings: Settings, total: int) -> int:
    """Pages of the largest file that is read in one unit, and so cut into its documents at once if it can be.

    It may be larger where there is enough to be read for every core even so.
    """
    share = total // (4 * settings.worker_count())
    return max(settings.pages_per_unit, min(4 * settings.pages_per_unit, 2 * sections.SHORTEST - 1, share))


def _missing(run: Run, content: Content) -> list[int]:
    settings = run.settings
    finished = run.database.finished_pages(
        content.sha256, include_hidden=settings.include_hidden, without_failed=settings.only_failed
    )
    return [number for number in range(1, content.pages + 1) if number not in finished]


def _ranges(numbers: Sequence[int], most: int) -> Iterator[tuple[int, int]]:
    """Cut into runs of consecutive pages, at most so many each."""
    start = 0
    for at in range(1, len(numbers) + 1):
        if at == len(numbers) or numbers[at] != numbers[at - 1] + 1 or at - start == most:
            yield numbers[start], numbers[at - 1]
            start = at


def _accounted(result: Result) -> tuple[PackedPage, ...]:
    """The pages of a text unit, the ones that did not come back as failed: no page is lost in silence."""
    reason = result.failure or "the page was gone when it was to be read: the file changed during the run"
    found = {page.number: page for page in result.pages}
    sha256 = result.unit.file.sha256 or ""
    return tuple(
        found.get(number) or packed(Page(file=sha256, number=number, state="failed", error=reason))
        for number in result.unit.numbers
    )


def recognize_pages(run: Run, contents: Sequence[Content]) -> None:
    """Recognize the text of pictures of pages, where Tesseract is there and the settings allow it."""
    waiting = [content for content in contents if content.unread]
    if not waiting or run.settings.ocr == "never" or reading.tesseract_problem(run.settings) is not None:
        return
    total = sum(len(content.unread) for content in waiting)
    _read_again(run, "recognizing", "recognize", waiting, {c.sha256: sorted(c.unread) for c in waiting}, total)
    for content in waiting:
        _furnish_again(run, content)


def _furnish_again(run: Run, content: Content) -> None:
    """Judge the edges of recognized pages once more, a few pages in memory at a time."""
    topic = run.topic
    parts = (
        run.database.load_pages(content.sha256, first, first + PAGES_AT_ONCE - 1)
        for first in range(1, content.pages + 1, PAGES_AT_ONCE)
    )
    changed = reading.furnish_again(chain.from_iterable(parts))
    while batch := [packed(page, concerns=topic.concerns(page.text)) for page in islice(changed, PAGES_AT_ONCE)]:
        run.database.save_packed_pages(batch)
        for page in batch:
            run.note(content, page)


def lay_out_pages(run: Run, contents: Sequence[Content]) -> None:
    """Read the layout of pages that bear the topic's words, in files that name its program."""
    waiting = [content for content in contents if content.flat and content.concerned and not content.laid_out]
    total = sum(len(content.flat) for content in waiting)
    if total:
        _read_again(run, "layout", "layout", waiting, {c.sha256: sorted(c.flat) for c in waiting}, total)


def _read_again(
    run: Run, stage: str, task: Task, contents: Sequence[Content], numbers: dict[str, list[int]], total: int
) -> None:
    by_digest = {content.sha256: content for content in contents}
    size = OCR_PAGES_PER_UNIT
    if task == "layout":  # of a big file larger parts, since most of its pages only have to be looked at
        size = min(max(LEAST_LAYOUT_PAGES, total // LAYOUT_UNITS), MOST_LAYOUT_PAGES)
    units = chain.from_iterable(_units_again(run, task, content, numbers[content.sha256], size) for content in contents)
    for result in run.work(stage, units, total, len(contents)):
        _keep_again(run, by_digest[result.unit.file.sha256 or ""], result, stage)


def _units_again(run: Run, task: Task, content: Content, numbers: Sequence[int], size: int) -> Iterator[Unit]:
    begins = sections.is_big(content.pages)
    for pages in _loaded(run, content, numbers, size):
        yield Unit(task, content.file, pages=pages, begins=begins)


def _keep_again(run: Run, content: Content, result: Result, stage: str) -> None:
    before = {page.number: page for page in result.unit.pages}
    pages = _changed_pages(run, result, stage)
    with run.database.transaction():
        run.database.save_packed_pages(pages)
        if any(_reads_otherwise(page, before[page.number]) for page in pages):
            run.database.analysis_due(content.sha256)
    for page in pages:
        run.pages.subtract([before[page.number].state])
        run.pages.update([page.state])
        run.note(content, page)


def _reads_otherwise(page: PackedPage, before: PackedPage) -> bool:
    return (page.state, page.text) != (before.state, before.text)


def _loaded(run: Run, content: Content, numbers: Iterable[int], size: int) -> Iterator[tuple[PackedPage, ...]]:
    left = iter(numbers)
    while part := set(islice(left, size)):
        pages = run.database.packed_pages(content.sha256, min(part), max(part))
        yield tuple(page for page in pages if page.number in part)


def _changed_pages(run: Run, result: Result, stage: str) -> tuple[PackedPage, ...]:
    """The pages as read again; where that failed those with text stay as they were, with a notice."""
    if result.failure is None:
        return result.pages
    notice = f"{stage} failed: {result.failure}"
    return tuple(
        packed(_failed(page.opened(), notice), concerns=page.concerns)
        for page in result.unit.pages
        if result.unit.task != "layout" or run.topic.bears(page.text)
    )


def _failed(page: Page, notice: str) -> Page:
    if page.state == "unread":
        return replace(page, state="failed", error=notice)
    return replace(page, notices=(*page.notices, notice))


def settle_files(run: Run, surveyed: Surveyed) -> None:
    """Give every file of the batch its final state."""
    with run.database.transaction():
        for content in surveyed.contents.values():
            state = run.database.settle_file(content.sha256)
            run.files_failed += state != "read"
            run.concerned[content.sha256] = bool(content.concerning)
            if content.begins is not None and sections.is_big(content.pages):
                run.begins[content.sha256] = content.begins
    for file in surveyed.files:
        if _changed(file):  # not what was digested: the next run looks again
            known = run.database.known_file(file.path)
            if known is not None and known.sha256 is not None:
                stale = replace(file, sha256=known.sha256, modified_ns=0)
                run.database.save_file(stale, known.state, known.pages, known.error)


def _changed(file: SourceFile) -> bool:
    if file.containers or sources.is_url(file.location):  # unpacked by ourselves, or compared when it was fetched
        return False
    with contextlib.suppress(OSError):
        found = Path(file.location).stat()
        return (found.st_size, found.st_mtime_ns) != (file.size, file.modified_ns)
    return True
