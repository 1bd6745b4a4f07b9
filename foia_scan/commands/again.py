"""An ingest with nothing new, answered before the command line is built: importing Typer takes longer than the answer.

What is said here is what ``ingesting`` would have said, and the run is recorded as it would have been. Anything out of
the ordinary (an option that is not listed here, a file that is new, a database that is not as it should be) is left to
the command itself.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from foia_scan import folders, rules
from foia_scan.commands.telling import INTERRUPTED, STOPPED, say, say_what_was_missed
from foia_scan.errors import ExitCode
from foia_scan.reports import wording

if TYPE_CHECKING:
    from foia_scan.store.ledger import Ledger
    from foia_scan.store.standing import Status

_DEFAULTS = {"--topic": "secure-communities", "--workers": "0", "--ocr": "auto"}


class _Asked(NamedTuple):
    paths: list[Path]
    db: Path
    topic: str
    ocr: str
    include_hidden: bool
    passwords: tuple[str, ...] = ()


def answered(arguments: Sequence[str]) -> int | None:
    """Answer ``ingest`` where everything is known already, and return the exit code; None where it is not for us."""
    asked = _plain_ingest(arguments)
    if asked is None:
        return None
    try:
        found = _nothing_new(asked)
    except KeyboardInterrupt:
        say(STOPPED)
        return INTERRUPTED
    except Exception:  # the command itself comes across it again, and tells of it as it should
        return None
    return None if found is None else _say(asked, *found)


def reads_here(arguments: Sequence[str]) -> bool:
    """Whether the arguments are those of an ingest that has its pages read on this machine, and not of a mistake."""
    asked = _plain_ingest(arguments)
    return asked is not None and all(path.exists() for path in asked.paths)


def _plain_ingest(arguments: Sequence[str]) -> _Asked | None:
    """The arguments of an ingest whose options are few and well formed."""
    if arguments[:1] != ["ingest"]:
        return None
    given = _DEFAULTS | {"--db": os.environ.get("FOIA_SCAN_DB") or "foia.db"}
    paths: list[Path] = []
    include_hidden = False
    left = iter(arguments[1:])
    for argument in left:
        if argument == "--include-hidden":
            include_hidden = True
        elif argument in given:
            given[argument] = next(left, "")
        elif argument.startswith("-") or folders.is_url(argument):
            return None
        else:
            paths.append(Path(argument))
    if not paths or any(value[:1] in ("", "-") for value in given.values()):
        return None
    if not given["--workers"].isdecimal() or given["--ocr"] not in ("auto", "never"):
        return None
    return _Asked(paths, Path(given["--db"]), given["--topic"], given["--ocr"], include_hidden)


def _nothing_new(asked: _Asked) -> tuple[int, Status] | None:
    """How many files lie below the paths, and how the database stands, if nothing is left to be done for them."""
    from foia_scan.store import standing
    from foia_scan.store.ledger import open_ledger

    version = rules.stored_version(asked.topic)
    if version is None or not asked.db.exists():
        return None
    with open_ledger(asked.db) as ledger:
        unchanged = _unchanged_files(asked, ledger, version)
        if unchanged is None or standing.work_due(ledger, version):
            return None
        run = ledger.start_run(f"ingest {' '.join(map(str, asked.paths))}")
        ledger.finish_run(run, _summary(unchanged))
        return unchanged, standing.status(ledger)


def _unchanged_files(asked: _Asked, ledger: Ledger, version: str) -> int | None:
    """How many files lie below the paths, if each is known and done with; else None."""
    from foia_scan.store.remaining import Remaining

    # Whether Tesseract is there is for the command to find out.
    remaining = Remaining(ledger, asked, version, asked.paths, lambda: asked.ocr != "never")
    own = [asked.db.with_name(asked.db.name + end) for end in ("", "-wal", "-shm", "-journal")]
    count = 0
    walk = folders.Walk(own)
    for entry in chain.from_iterable(map(walk.entries, asked.paths)):
        if entry.problem is not None or remaining.wants(entry.name, entry.size, entry.modified_ns):
            return None
        count += 1
    return count


def _summary(unchanged: int) -> dict[str, object]:
    """See ``pipeline.Summary``."""
    return {
        "files_new": 0,
        "files_unchanged": unchanged,
        "files_failed": 0,
        "pages": {},
        "documents": 0,
        "statements": 0,
        "pairs": None,
        "faults": (),
        "capped": None,
    }


def _say(asked: _Asked, unchanged: int, status: Status) -> int:
    try:
        if unchanged:
            print(wording.new_and_unchanged(0, unchanged))
        print(wording.status_lines(status), flush=True)
        complete = say_what_was_missed(status, asked.paths, asked.db)
    except BrokenPipeError:  # the reader (head, less) has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.DONE
    return ExitCode.DONE if complete else ExitCode.INCOMPLETE
