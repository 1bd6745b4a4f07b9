"""What is said beside the results, on stderr. Imported without Typer, so that a run with nothing new can say it too."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from foia_scan.reports.visible import visible

if TYPE_CHECKING:
    from foia_scan.store.standing import Status

INTERRUPTED = 130
STOPPED = "foia-scan: stopped. What was done is kept; run it again and it goes on."
LISTED = 20
"""Unread files that the summary names; ``status`` lists all."""


def say(message: str) -> None:
    """One line for the user, with document text made harmless."""
    print(visible(message), file=sys.stderr)


def say_what_was_missed(status: Status, places: Sequence[object], db: Path) -> bool:
    """Name what could not be read and what was skipped below the paths; True if everything was read."""
    from foia_scan.folders import lies_below
    from foia_scan.reports import wording

    mine = [file for file in status.files if not places or any(lies_below(file.file, place) for place in places)]
    missed = [file for file in mine if file.state not in ("read", "skipped")]
    skipped = [file for file in mine if file.state == "skipped"]
    for files, what in ((missed, "not read, or not read to the end"), (skipped, "skipped")):
        if files:
            say(f"{wording.counted(len(files), 'file')} {what}:")
        for file in files[:LISTED]:
            say(f"  {file.file}: {file.state}" + (f", {file.error}" if file.error else ""))
        if len(files) > LISTED:
            say(f"  … and {len(files) - LISTED:,} more: `foia-scan status --db {db}` lists them.")
    return not missed
