"""What is in the dump, and what of it is new: digests and numbers of pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from foia_scan import sources
from foia_scan.pipeline.run import Content, Progress, Run
from foia_scan.records import FileState, SourceFile
from foia_scan.workers import Result, Unit

_STATE_OF_KIND: dict[str, FileState] = {"unreadable": "failed", "encrypted": "encrypted"}
_FILES_PER_REPORT = 50


@dataclass(slots=True)
class Listed:
    """What the walk found: files to be read, and the containers that they lay in."""

    files: list[SourceFile] = field(default_factory=list)
    containers: list[SourceFile] = field(default_factory=list)


def list_files(run: Run, paths: Sequence[Path], room: sources.UnpackingRoom) -> Listed:
    """Walk the dump; record what can't be read, leave out what is known, return the rest."""
    listed = Listed()
    own = [run.database.path.with_name(run.database.path.name + end) for end in ("", "-wal", "-shm", "-journal")]
    for file in sources.walk(paths, run.settings, room, lambda *found: _is_new(run, *found), own):
        if file.kind == "known":
            run.files_unchanged += 1
        elif file.problem is not None:
            run.files_new += 1
            run.files_failed += 1
            run.database.save_file(file, _STATE_OF_KIND.get(file.kind, "skipped"), 0, file.problem)
        elif file.kind == "zip":
            listed.containers.append(file)
        else:
            listed.files.append(file)
        seen = run.files_unchanged + run.files_new + len(listed.files)
        if seen % _FILES_PER_REPORT == 0:
            run.report(Progress(0, 0, seen, seen, run.failures, "listing"))
    return listed


def _is_new(run: Run, path: str, size: int, modified_ns: int) -> bool:
    """Whether anything is left to be done for the file of that path, size and time."""
    known = run.database.known_file(path, run.topic.version)
    if known is None or (known.size, known.modified_ns) != (size, modified_ns):
        return True
    if known.state == "encrypted":
        return run.settings.password is not None
    if known.sha256 is None or known.pages == 0:  # never opened, or opened in vain
        return (known.state == "failed" and known.sha256 is None) or known.state not in ("failed", "skipped", "read")
    return not known.analyzed or (known.state in ("unread", "partly") and _can_recognize(run))


def _can_recognize(run: Run) -> bool:
    from foia_scan import reading

    return run.settings.ocr != "never" and reading.tesseract_problem(run.settings) is None


def survey_files(run: Run, files: Sequence[SourceFile]) -> list[Content]:
    """Digest the files and count their pages; record them. Returns each content once, if any of it is to be read."""
    contents: dict[str, Content] = {}
    units = (Unit("survey", file) for file in files)
    for result in run.work("listing", units, 0, len(files)):
        _record(run, result, contents)
    for content in contents.values():
        if run.database.finished_pages(content.sha256):  # a run before this one was killed, or OCR came later
            for page in run.database.load_pages(content.sha256):
                run.note(content, page)
    return list(contents.values())


def _record(run: Run, result: Result, contents: dict[str, Content]) -> None:
    file = replace(result.unit.file, sha256=result.sha256)
    if result.failure is not None or result.sha256 is None:
        run.files_new += 1
        run.files_failed += 1
        run.database.save_file(file, result.state, 0, result.failure)
        return
    known = run.database.has_digest(result.sha256, run.topic.version)
    renewed = run.database.known_file(file.path, run.topic.version)
    run.files_new += renewed is None or renewed.sha256 != file.sha256
    run.database.save_file(file, known.state if known else "unread", result.page_count, known.error if known else None)
    if result.sha256 not in contents:
        contents[result.sha256] = Content(file, result.page_count)
