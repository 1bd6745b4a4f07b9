"""The progress of a run on stderr: a bar on a terminal, a line now and then in a log."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import Protocol, Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

_SECONDS_BETWEEN_LINES = 15.0


class Stand(Protocol):
    """What the pipeline reports: pages and files done and in all, failures so far, and what it is doing."""

    @property
    def pages_done(self) -> int: ...
    @property
    def pages_total(self) -> int: ...
    @property
    def files_done(self) -> int: ...
    @property
    def files_total(self) -> int: ...
    @property
    def failures(self) -> int: ...
    @property
    def stage(self) -> str: ...


class ProgressBar:
    """Call it with each report; a context manager, so that the bar goes away whatever happens."""

    def __init__(self, console: Console | None = None) -> None:
        self._console = console or Console(stderr=True, markup=False, highlight=False, emoji=False)
        self._bar: Progress | None = None
        self._task: TaskID | None = None
        self._started = self._last_line = time.monotonic()

    def __enter__(self) -> Self:
        if self._console.is_terminal:
            self._bar = Progress(
                TextColumn("{task.fields[stage]}", markup=False),
                BarColumn(bar_width=None),
                MofNCompleteColumn(),
                TextColumn("{task.fields[rate]}", markup=False),
                TimeRemainingColumn(),
                TextColumn("{task.fields[failures]}", style="bold", markup=False),
                console=self._console,
                transient=True,
                expand=True,
            )
            self._task = self._bar.add_task("", total=None, stage="starting", rate="", failures="")
            self._bar.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        if self._bar is not None:
            self._bar.stop()

    def __call__(self, stand: Stand) -> None:
        if self._bar is not None and self._task is not None:
            self._bar.update(
                self._task,
                completed=stand.pages_done,
                total=stand.pages_total or None,
                stage=stand.stage,
                rate=self._rate(stand),
                failures=f"{stand.failures:,} failed" if stand.failures else "",
            )
        elif time.monotonic() - self._last_line >= _SECONDS_BETWEEN_LINES:
            self._last_line = time.monotonic()
            print(self._line(stand), file=sys.stderr)

    def _rate(self, stand: Stand) -> str:
        seconds = time.monotonic() - self._started
        return f"{stand.pages_done / seconds:,.0f} pages/s" if stand.pages_done and seconds > 0.5 else ""

    def _line(self, stand: Stand) -> str:
        parts = [
            f"{stand.stage}: {stand.pages_done:,} of {stand.pages_total:,} pages" if stand.pages_total else stand.stage,
            f"{stand.files_done:,} of {stand.files_total:,} files" if stand.files_done else "",
            self._rate(stand),
            f"{stand.failures:,} failed" if stand.failures else "",
        ]
        return ", ".join(filter(None, parts))
