"""Reading the pages at three speeds, each unit stored in one transaction."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from foia_scan import sources
from foia_scan.pipeline import sections
from foia_scan.pipeline.analysis import keep_findings
from foia_scan.pipeline.run import Content, Run
from foia_scan.pipeline.survey import Surveyed
from foia_scan.records import Page, SourceFile
from foia_scan.settings import Settings
from foia_scan.workers import Result, Task, Unit

LAYOUT_PAGES_PER_UNIT = 16
OCR_PAGES_PER_UNIT = 4


def read_pages(run: Run, contents: Sequence[Content]) -> None:
    """Read the text of every page that is not stored yet."""
    by_digest = {content.sha256: content for content in contents}
    missing = {content.sha256: _missing(run, content) for content in contents}
    total = sum(map(len, missing.values()))
    usual, whole = run.settings.pages_per_unit, _largest_whole(run.settings, total)
    units = (
        Unit("text", content.file, first, last, cut=(first, last) == (1, content.pages))
        for content in sorted(contents, key=lambda content: content.pages <= usual)
        for first, last in _ranges(missing[content.sha256], whole if content.pages <= whole else usual)
    )
    for result in run.work("reading", units, total, len(contents)):
        content = by_digest[result.unit.file.sha256 or ""]
        pages = _accounted(result)
        with run.database.transaction():
            run.database.save_pages(pages)
            if run.settings.only_failed:
                run.database.analysis_due(content.sha256)
            if result.analyzed:
                keep_findings(run, result)
        run.pages.update(page.state for page in pages)
        for page in pages:
            run.note(content, page)


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


def _accounted(result: Result) -> tuple[Page, ...]:
    """The pages of a text unit, the ones that did not come back as failed: no page is lost in silence."""
    reason = result.failure or "the page was gone when it was to be read: the file changed during the run"
    found = {page.number: page for page in result.pages}
    sha256 = result.unit.file.sha256 or ""
    return tuple(
        found.get(number, Page(file=sha256, number=number, state="failed", error=reason))
        for number in result.unit.numbers
    )


def recognize_pages(run: Run, contents: Sequence[Content]) -> None:
    """Recognize the text of pictures of pages, where Tesseract is there and the settings allow it."""
    from foia_scan import reading

    waiting = [content for content in contents if content.unread]
    if not waiting or run.settings.ocr == "never" or reading.tesseract_problem(run.settings) is not None:
        return
    total = sum(len(content.unread) for content in waiting)
    _read_again(run, "recognizing", "recognize", waiting, {c.sha256: sorted(c.unread) for c in waiting}, total)
    for content in waiting:
        run.database.save_pages(reading.furnish_again(run.database.load_pages(content.sha256)))


def lay_out_pages(run: Run, contents: Sequence[Content]) -> None:
    """Read the layout of pages that bear the topic's words, in files that name its program."""
    waiting = [content for content in contents if content.flat and content.concerned]
    bearing = {content.sha256: _bearing(run, content) for content in waiting}
    total = sum(map(len, bearing.values()))
    if total:
        _read_again(run, "layout", "layout", waiting, bearing, total)


def _bearing(run: Run, content: Content) -> list[int]:
    texts = run.database.texts(content.sha256)
    return [number for number, text in texts if number in content.flat and run.topic.bears(text)]


def _read_again(
    run: Run, stage: str, task: Task, contents: Sequence[Content], numbers: dict[str, list[int]], total: int
) -> None:
    by_digest = {content.sha256: content for content in contents}
    size = OCR_PAGES_PER_UNIT if task == "recognize" else LAYOUT_PAGES_PER_UNIT
    units = (
        Unit(task, content.file, pages=pages)
        for content in contents
        for pages in _loaded(run, content, numbers[content.sha256], size)
    )
    for result in run.work(stage, units, total, len(contents)):
        content = by_digest[result.unit.file.sha256 or ""]
        before = {page.number: page for page in result.unit.pages}
        pages = _changed_pages(result, stage)
        with run.database.transaction():
            run.database.save_pages(pages)
            if any(_reads_otherwise(page, before[page.number]) for page in pages):
                run.database.analysis_due(content.sha256)
        for page in pages:
            run.pages.subtract([before[page.number].state])
            run.pages.update([page.state])
            run.note(content, page)


def _reads_otherwise(page: Page, before: Page) -> bool:
    return (page.state, page.text) != (before.state, before.text)


def _loaded(run: Run, content: Content, numbers: Iterable[int], size: int) -> Iterator[tuple[Page, ...]]:
    batch: list[Page] = []
    for number in numbers:
        page = run.database.load_page(content.sha256, number)
        if page is not None:
            batch.append(page)
        if len(batch) == size:
            yield tuple(batch)
            batch = []
    if batch:
        yield tuple(batch)


def _changed_pages(result: Result, stage: str) -> tuple[Page, ...]:
    """The pages as read again; where that failed those with text stay as they were, with a notice."""
    if result.failure is None:
        return result.pages
    notice = f"{stage} failed: {result.failure}"
    return tuple(
        replace(page, state="failed", error=notice)
        if page.state == "unread"
        else replace(page, notices=(*page.notices, notice))
        for page in result.unit.pages
    )


def settle_files(run: Run, surveyed: Surveyed) -> None:
    """Give every file of the batch its final state."""
    with run.database.transaction():
        for content in surveyed.contents.values():
            state = run.database.settle_file(content.sha256)
            run.files_failed += state != "read"
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
