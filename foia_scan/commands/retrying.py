"""What ``ingest --only-failed`` tells of what it did."""

from __future__ import annotations

from collections.abc import Iterator

from foia_scan.pipeline.retrying import Due
from foia_scan.reports import wording
from foia_scan.store.standing import FileStatus, Status


def lines(due: Due, before: Status, after: Status) -> Iterator[str]:
    """How many files and pages were tried again, and what became of them."""
    if due.gone:
        gone = wording.counted(len(due.gone), "file")
        yield f"{gone} that failed or was partly read can't be tried again, not being there any more:"
        yield from (f"  {path}" for path in due.gone[:20])
    if due.elsewhere:
        objects = wording.counted(len(due.elsewhere), "object")
        yield f"{objects} of a store can be tried again with the address, for example: {due.elsewhere[0]}"
    if not due.files:
        yield "nothing to try again: no file that is there failed or was partly read"
        return
    then = {file.file: file for file in before.files}
    now = [file for file in after.files if file.file in due.files]
    read = sum(file.state == "read" for file in now)
    gained = sum(_readable(file) - _readable(then[file.file]) for file in now)
    tried = wording.counted(len(due.files), "file")
    yield (
        f"{tried} tried again: {read:,} read now ({wording.counted(max(gained, 0), 'page')} gained), "
        f"{len(due.files) - read:,} not, or not to the end"
    )


def _readable(file: FileStatus) -> int:
    return file.text + file.ocr + file.empty
