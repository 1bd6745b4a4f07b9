"""One run: what it works with, what it counts, and how it tells where it stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from foia_scan import reading, workers
from foia_scan.records import PageTree, SourceFile
from foia_scan.settings import Settings
from foia_scan.store.database import Database
from foia_scan.store.packing import PackedPage
from foia_scan.topics import Topic
from foia_scan.workers import Result, Unit


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a stage of a run stands."""

    pages_done: int
    pages_total: int
    files_done: int
    files_total: int
    failures: int
    """Files and pages that could not be read so far, over the whole run."""
    stage: str
    """"listing", "unpacking", "reading", "recognizing", "layout", "analyzing" or "comparing"."""


Report = Callable[[Progress], None]


def silent(progress: Progress) -> None:
    """Report nothing."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run did, in numbers."""

    files_new: int
    files_unchanged: int
    files_failed: int
    """Of the new files, those that are not a whole success: failed, encrypted, skipped, or with pages left out."""
    pages: dict[str, int]
    """Pages that this run dealt with, by their state in the end."""
    documents: int
    statements: int
    """Positions found in what this run analyzed."""
    pairs: int | None
    """Pairs in the database; None where nothing new was there to compare."""
    faults: tuple[str, ...]
    """Files whose analysis failed, each with the reason; tried again by the next run."""
    capped: str | None = None
    """Which pairs were left out because there are too many, in plain words."""


@dataclass(slots=True)
class Content:
    """A file's content as this run deals with it; the same bytes under several paths are one content."""

    file: SourceFile
    """With its digest."""
    pages: int
    tree: PageTree | None = None
    """Where the pages of a big file are, if that is known."""
    concerned: bool = False
    """Whether a page was seen that is about the topic's program."""
    concerning: set[int] = field(default_factory=set)
    """Pages that are, as they read now."""
    flat: set[int] = field(default_factory=set)
    """Pages with a text layer whose layout was not read yet."""
    unread: set[int] = field(default_factory=set)
    """Pages that need text recognition."""
    laid_out: bool = False
    """Whether this run has read the layout of its pages, as far as that is to be read."""
    carries: bool = False
    """Whether a page was seen that has files attached to it."""
    begins: set[int] | None = field(default_factory=set)
    """Pages of a big file on which a document begins; None where that was not asked of every page as it reads now."""

    @property
    def sha256(self) -> str:
        assert self.file.sha256 is not None
        return self.file.sha256


@dataclass(slots=True)
class Run:
    """The state that the steps of one run share."""

    database: Database
    settings: Settings
    topic: Topic
    report: Report
    executor: workers.Executor
    files_new: int = 0
    files_unchanged: int = 0
    files_failed: int = 0
    pages: Counter[str] = field(default_factory=Counter)
    documents: int = 0
    statements: int = 0
    pairs: int | None = None
    capped: str | None = None
    faults: list[str] = field(default_factory=list)
    begins: dict[str, set[int]] = field(default_factory=dict)
    """By digest, of every big file of which this run has seen all pages: those on which a document begins."""
    concerned: dict[str, bool] = field(default_factory=dict)
    """By digest, of every content of which this run has seen all pages: whether one is about the topic's program."""
    tried: set[str] = field(default_factory=set)
    """By digest, the contents that were analyzed while others were still being read, or could not be."""

    def work(self, stage: str, units: Iterable[Unit], pages: int, files: int) -> Iterator[Result]:
        """Carry out the units; tell after each result how many of ``pages`` and ``files`` are done."""
        done_pages = done_files = 0
        self.report(Progress(0, pages, 0, files, self.failures, stage))
        for result in self.executor.run(units):
            yield result
            if stage == "reading" and result.unit.task != "text":
                continue
            done_pages += len(result.unit.numbers)
            done_files += result.unit.task in ("survey", "analyze")
            self.report(Progress(min(done_pages, pages), pages, min(done_files, files), files, self.failures, stage))

    @property
    def failures(self) -> int:
        return self.files_failed + self.pages["failed"] + len(self.faults)

    def note(self, content: Content, page: PackedPage) -> None:
        """Remember what a page means for the steps that follow."""
        for pages in (content.unread, content.flat, content.concerning):
            pages.discard(page.number)
        if page.begins is None:
            content.begins = None
        elif content.begins is not None:
            (content.begins.add if page.begins else content.begins.discard)(page.number)
        content.carries = content.carries or reading.has_attachments(page.notices)
        if page.state == "unread" or (self.settings.ocr == "always" and page.lacks_second_reading):
            content.unread.add(page.number)
        if page.concerns:
            content.concerned = True
            content.concerning.add(page.number)
        if page.is_flat:
            content.flat.add(page.number)

    def summary(self) -> Summary:
        return Summary(
            self.files_new,
            self.files_unchanged,
            self.files_failed,
            dict(self.pages),
            self.documents,
            self.statements,
            self.pairs,
            tuple(self.faults),
            self.capped,
        )
