"""What became of a file, from what became of its pages; the reason in plain words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from foia_scan.records import FileState


@dataclass(frozen=True, slots=True)
class PageTally:
    """Pages of one file by state. A page that the file has and nobody has stored yet counts as unread."""

    pages: int
    text: int
    ocr: int
    empty: int
    failed: tuple[int, ...]
    unread: tuple[int, ...]
    reason: str | None
    """Why the first of the failed pages failed."""

    @classmethod
    def of(cls, declared: int, stored: Sequence[tuple[int, str, str | None]]) -> PageTally:
        """``stored`` holds (number, state, error) of the stored pages, in order."""
        by_state: dict[str, list[int]] = {"text": [], "ocr": [], "empty": [], "failed": [], "unread": []}
        for number, state, _ in stored:
            by_state[state].append(number)
        missing = set(range(1, declared + 1)) - {number for number, _, _ in stored}
        return cls(
            pages=len(stored) + len(missing),
            text=len(by_state["text"]),
            ocr=len(by_state["ocr"]),
            empty=len(by_state["empty"]),
            failed=tuple(by_state["failed"]),
            unread=tuple(sorted(missing.union(by_state["unread"]))),
            reason=next((error for _, state, error in stored if state == "failed" and error), None),
        )


def file_verdict(tally: PageTally) -> tuple[FileState, str | None]:
    """The file's state and the reason when it is not a whole success."""
    if not tally.pages:
        return "failed", "the file has no pages"
    if not tally.failed and not tally.unread:
        return "read", None
    reasons = []
    if tally.failed:
        because = f" ({tally.reason})" if tally.reason else ""
        reasons.append(f"{_counted(tally.failed)} could not be read{because}")
    if tally.unread:
        verb = "needs" if len(tally.unread) == 1 else "need"
        reasons.append(f"{_counted(tally.unread)} {verb} text recognition (OCR)")
    state: FileState = "partly"
    if not tally.text and not tally.ocr and not tally.empty:
        state = "unread" if tally.unread else "failed"
    return state, "; ".join(reasons)


def _counted(numbers: Sequence[int]) -> str:
    """[3] -> "page 3"; [1, 2, 3, 7] -> "4 pages (1-3, 7)"."""
    if len(numbers) == 1:
        return f"page {numbers[0]}"
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1][1:] = [number]
        else:
            runs.append([number])
    shown = [f"{run[0]}-{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs]
    listed = ", ".join(shown[:8]) + (", …" if len(shown) > 8 else "")
    return f"{len(numbers)} pages ({listed})"
