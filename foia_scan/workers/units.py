"""The unit of work, and what comes of it: plain records that any executor can send anywhere."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Literal

from foia_scan.records import Difference, FileState, Gist, PageTree, SourceFile, Wording
from foia_scan.sources import Allowance
from foia_scan.store.packing import Findings, PackedPage

Task = Literal["digest", "survey", "text", "unpack", "layout", "recognize", "analyze", "gist", "differ"]
"""digest, survey: digest (and number of pages); unpack: the files that it carries; text, layout, recognize: pages;
analyze: documents, passages, statements; gist: of each document; differ: where each differs from the one before it."""
BY_PAGE: frozenset[Task] = frozenset({"text", "layout", "recognize"})
"""Tasks of which a page can fail alone."""
NO_FILE = SourceFile("", "", "", 0, 0)
"""For units that are about stored documents."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A range of pages of one file and what is to be done with it."""

    task: Task
    file: SourceFile
    first: int = 0
    """1-based; 0 where the task is about the file as a whole."""
    last: int = 0
    pages: tuple[PackedPage, ...] = ()
    """The pages as read so far, for tasks by the page after "text"."""
    bundle: bytes = b""
    """For "analyze": all pages from ``first`` to ``last`` as read so far, bundled."""
    avoid: frozenset[int] = frozenset()
    """Pages that killed a worker; not to be touched, not even as neighbors."""
    attempt: int = 1
    place: str = ""
    """For "unpack": the carried files are written beside it, under its name with a number."""
    allowance: Allowance = field(default_factory=lambda: Allowance(0, 0))
    cut: bool = False
    """For "text", where the unit is a whole file: cut it into its documents at once, if nothing else is left to do."""
    begins: bool = False
    """For tasks by the page, where the file is big: tell of each page whether a document begins on it."""
    tree: PageTree | None = None
    """For "text" of a big file: where the pages are, if that is known."""
    alone: bool = True
    """For "analyze": whether the pages are the whole file, not a section of it."""
    about: bool | None = True
    """For "analyze": whether the file, or the release that it came with, is about the topic's program; None where its
    pages, which are all here, have to be asked."""

    wordings: tuple[tuple[str, Wording], ...] = ()
    """For "gist" and "differ": documents by their ids."""

    @property
    def numbers(self) -> tuple[int, ...]:
        return tuple(page.number for page in self.pages) or tuple(range(self.first, self.last + 1))

    def only(self, numbers: tuple[int, ...]) -> Unit:
        """The same work on some of the pages, which must be consecutive for the task "text"."""
        kept = tuple(page for page in self.pages if page.number in numbers)
        return replace(self, first=min(numbers), last=max(numbers), pages=kept)


NO_UNIT = Unit("text", NO_FILE)
"""Stands in a result on its way for the unit, which would come back with all its pages."""


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a unit; with ``failure``, the unit's pages could not be dealt with, for that reason."""

    unit: Unit
    sha256: str | None = None
    page_count: int = 0
    carries: bool = False
    """For "survey": whether the file carries other files."""
    tree: PageTree | None = None
    """For "survey": where all pages of a big file are, if that can be told."""
    members: tuple[SourceFile, ...] = ()
    pages: tuple[PackedPage, ...] = ()
    findings: Findings | None = None
    """For "text": only where the unit was a whole file in which no statement can be."""
    gists: tuple[Gist, ...] = ()
    differences: tuple[Difference, ...] = ()
    failure: str | None = None
    state: FileState = "failed"
    """For "survey": the state of the file when it failed as a whole."""
