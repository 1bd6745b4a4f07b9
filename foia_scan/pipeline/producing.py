"""Load files of a production: kept, matched with the files, their numbers given to pages that bear none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from foia_scan.pipeline.run import Run
from foia_scan.records import ProducedRow, SourceFile
from foia_scan.sources import Place
from foia_scan.store import productions


def keep_productions(run: Run, paths: Sequence[Place], produced: Mapping[Path, Sequence[ProducedRow]]) -> None:
    """Record the load files, and match every load file of the database with every file of it."""
    for path, rows in produced.items():
        found = path.stat()
        run.database.save_file(
            SourceFile(str(path), str(path), "load-file", found.st_size, found.st_mtime_ns), "read", 0, None
        )
        productions.save_production(run.database, str(path), rows, list(map(str, paths)))
    productions.match_productions(run.database)
