"""The way of a page, from the dump to the database: walk, survey, read, split, tag, extract, compare.

The main process owns the database; workers return records. Every step takes from the database what is still to be
done and stores each unit in one transaction, so a run that was killed goes on where it stopped.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from foia_scan import sources, topics, workers
from foia_scan.pipeline.analysis import analyze_files
from foia_scan.pipeline.comparing import compare_documents, compare_statements
from foia_scan.pipeline.dump import Dump
from foia_scan.pipeline.pages import lay_out_pages, read_pages, recognize_pages, settle_files
from foia_scan.pipeline.producing import keep_productions
from foia_scan.pipeline.retrying import due
from foia_scan.pipeline.run import Progress, Report, Run, Summary, silent
from foia_scan.pipeline.survey import survey_files
from foia_scan.pipeline.unpacking import member_digests
from foia_scan.settings import Settings
from foia_scan.store import productions
from foia_scan.store.database import Database

__all__ = ["Progress", "Summary", "analyze", "due", "ingest", "member_digests"]


def ingest(
    paths: Sequence[sources.Place],
    database: Database,
    settings: Settings,
    progress: Report = silent,
    load_files: Sequence[Path] = (),
) -> Summary:
    """Bring everything below ``paths`` into the database: pages, documents, statements, contradictions.

    What the database knows already is not read again; with ``settings.only_failed`` only what failed or was partly read
    is looked at, below the paths or, without any, wherever it lies. ``load_files`` give documents their custodians and
    Bates numbers. Raises BadLoadFile, NotFound for a path that isn't there, BadTopic, DatabaseUnusable,
    StoreUnusable, ClusterUnusable, ExtraMissing; trouble with a file or a page is recorded, never raised.
    """
    produced = {path: sources.read_load_file(path) for path in load_files}
    with workers.executor(settings, paths) as executor, sources.UnpackingRoom() as room, sources.copies_of(paths):
        run = Run(database, settings, topics.load(settings.topic), progress, executor)
        only = due(database, settings, paths) if settings.only_failed else None
        dump = Dump(run, only.originals if only else paths, room, apart=list(produced), only=only)
        for files in dump.batches():
            surveyed = survey_files(run, files)
            contents = list(surveyed.contents.values())
            read_pages(run, contents)
            recognize_pages(run, contents)
            lay_out_pages(run, contents)
            settle_files(run, surveyed)
            for file in surveyed.carrying():
                dump.carries(file)
        keep_productions(run, paths, produced)
        analyze_files(run)
        productions.give_documents_their_custodians(database)
        compare_documents(run)
        compare_statements(run)
    return run.summary()


def analyze(database: Database, settings: Settings, progress: Report = silent) -> Summary:
    """Find documents, statements and contradictions again in what is stored; no file is opened.

    Raises BadTopic, DatabaseUnusable.
    """
    with workers.executor(settings) as executor:
        run = Run(database, settings, topics.load(settings.topic), progress, executor)
        analyze_files(run)
        productions.give_documents_their_custodians(database)
        compare_documents(run)
        compare_statements(run)
    return run.summary()
