"""What of a batch is new: digests and numbers of pages, and which files carry others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from foia_scan.pipeline.run import Content, Run
from foia_scan.records import SourceFile
from foia_scan.workers import Result, Unit


@dataclass(slots=True)
class Surveyed:
    """A batch after its survey."""

    files: list[SourceFile] = field(default_factory=list)
    """Those that could be opened or carry others, with their digests."""
    contents: dict[str, Content] = field(default_factory=dict)
    """By digest; each content once, whatever number of paths it has."""
    carriers: set[str] = field(default_factory=set)
    """Digests of files that are known to carry others before a page is read."""

    def carrying(self) -> list[SourceFile]:
        """The files that carry others, as far as is known by now."""
        carrying = self.carriers | {content.sha256 for content in self.contents.values() if content.carries}
        return [file for file in self.files if file.sha256 in carrying]


def survey_files(run: Run, files: Sequence[SourceFile]) -> Surveyed:
    """Digest the files and count their pages; record them."""
    found = Surveyed()
    units = (Unit("survey", file) for file in files)
    for result in run.work("listing", units, 0, len(files)):
        _record(run, result, found)
    for content in found.contents.values():
        if run.database.finished_pages(content.sha256):  # a run before this one was killed, or OCR came later
            for page in run.database.packed_pages(content.sha256):
                run.note(content, replace(page, concerns=run.topic.concerns(page.text)))
    return found


def _record(run: Run, result: Result, found: Surveyed) -> None:
    file = replace(result.unit.file, sha256=result.sha256)
    if result.sha256 is not None:
        found.files.append(file)
        if result.carries:
            found.carriers.add(result.sha256)
    if result.failure is not None or result.sha256 is None:
        run.files_new += 1
        run.files_failed += 1
        run.database.save_file(file, result.state, 0, result.failure)
        return
    known = run.database.has_digest(result.sha256, run.topic.version)
    renewed = run.database.known_file(file.path, run.topic.version)
    run.files_new += renewed is None or renewed.sha256 != file.sha256
    run.database.save_file(file, known.state if known else "unread", result.page_count, known.error if known else None)
    if result.sha256 not in found.contents:
        found.contents[result.sha256] = Content(file, result.page_count, result.tree)
