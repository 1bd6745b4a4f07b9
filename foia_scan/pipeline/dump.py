"""The dump, taken in batch after batch: what is unpacked lies on the disk only until it is read."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path

from foia_scan import sources
from foia_scan.pipeline.retrying import Due, can_recognize
from foia_scan.pipeline.run import Progress, Run
from foia_scan.pipeline.unpacking import carried_units, taken_out
from foia_scan.records import FileState, SourceFile
from foia_scan.store.remaining import Remaining

_STATE_OF_KIND: dict[str, FileState] = {
    "unreadable": "failed",
    "refused": "failed",
    "too-large": "failed",
    "encrypted": "encrypted",
}
_FILES_PER_REPORT = 50


class Dump:
    """Everything below the paths; ``carriers`` found while a batch is read are unpacked with the next one."""

    def __init__(
        self,
        run: Run,
        paths: Sequence[sources.Place],
        room: sources.UnpackingRoom,
        apart: Sequence[Path] = (),
        only: Due | None = None,
    ) -> None:
        own = [run.database.path.with_name(run.database.path.name + end) for end in ("", "-wal", "-shm", "-journal")]
        self._run = run
        self._room = room
        self._only = only
        self._remaining = Remaining(
            run.database, run.settings, run.topic.version, paths, lambda: can_recognize(run.settings)
        )
        self._incoming: deque[Iterator[SourceFile]] = deque()
        self._incoming.append(sources.walk(paths, run.settings, room, self._is_wanted, [*own, *apart]))
        self._carriers: list[SourceFile] = []
        self._archives: list[SourceFile] = []
        self._seen = 0

    def batches(self) -> Iterator[list[SourceFile]]:
        """Yield the files to be read, as many at a time as the room holds; what is known or can't be read is recorded.

        Each batch must be done with when the next one is asked for.
        """
        while self._incoming or self._carriers:
            self._take_out_carried()
            batch = self._batch()
            yield batch
            kept = {file.location for file in self._carriers}
            for file in batch:
                if file.location not in kept:
                    self._room.drop(file.location)
        for archive in self._archives:  # at the end: a run that is killed opens them again
            self._run.files_new += 1
            self._run.database.save_file(archive, "read", 0, None)

    def carries(self, file: SourceFile) -> None:
        """Remember that the file carries others."""
        self._carriers.append(file)

    def _batch(self) -> list[SourceFile]:
        batch: list[SourceFile] = []
        while self._incoming:
            for file in self._incoming[0]:
                self._report(len(batch))
                if self._is_to_be_read(file):
                    batch.append(file)
                if self._room.used_bytes() > self._run.settings.room_bytes:
                    return batch
            self._incoming.popleft()
        return batch

    def _is_to_be_read(self, file: SourceFile) -> bool:
        run = self._run
        if file.kind == "known":
            run.files_unchanged += 1
        elif file.problem is not None:
            record_trouble(run, file)
        elif file.kind == "zip":
            self._archives.append(file)
            run.database.forget_trouble(file.path)
        else:
            return True
        return False

    def _report(self, batch: int) -> None:
        self._seen += 1
        if self._seen % _FILES_PER_REPORT == 0:
            self._run.report(Progress(0, 0, self._seen, self._seen, self._run.failures, "listing"))

    def _take_out_carried(self) -> None:
        """Unpack what the carriers hold, one carrier at least, until the room is full."""
        run = self._run
        done = []
        openable = []
        for file in self._carriers:
            if len(file.containers) < run.settings.max_nesting:
                openable.append(file)
            else:
                done.append(file)
                record_trouble(run, sources.left_closed(file, run.settings))
        units = carried_units(openable, self._room, run.settings)
        for file, members in taken_out(run.work("unpacking", units, 0, 0), self._room):
            done.append(file)
            run.database.forget_trouble(file.path)
            unfolded = (sources.unfolded(member, run.settings, self._room, self._is_wanted) for member in members)
            self._incoming.appendleft(chain.from_iterable(unfolded))
        for file in done:
            self._room.drop(file.location)
        gone = {file.path for file in done}
        self._carriers = [file for file in self._carriers if file.path not in gone]

    def _is_wanted(self, path: str, size: int, modified_ns: int, etag: str = "", /) -> bool:
        if self._only is not None:  # what is new in a container that is opened again is read, too
            return not self._remaining.knows(path) or self._only.wants(path)
        return self._remaining.wants(path, size, modified_ns, etag)


def record_trouble(run: Run, file: SourceFile) -> None:
    run.files_new += 1
    run.files_failed += 1
    run.database.save_file(file, _STATE_OF_KIND.get(file.kind, "skipped"), 0, file.problem)
