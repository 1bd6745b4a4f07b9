"""Commands that fill the database: ingest and analyze."""

from collections.abc import Sequence
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from foia_scan.commands.options import DEFAULT_DATABASE, DatabasePath, PasswordFile, TopicName, read_passwords
from foia_scan.commands.telling import LISTED, say, say_what_was_missed
from foia_scan.errors import ExitCode, NotFound, TesseractMissing
from foia_scan.settings import Settings

DEFAULT_TOPIC = Settings().topic
WorkerCount = Annotated[
    int, typer.Option("--workers", min=0, metavar="N", help="Processes; 0 for one per core.", show_default=True)
]
DaskAddress = Annotated[
    str,
    typer.Option(
        "--dask",
        metavar="ADDRESS",
        help="Let the workers of this Dask scheduler do the work (tcp://host:8786); see docs/cluster.md.",
        show_default=False,
    ),
]


class Recognition(StrEnum):
    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


def ingest(
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="PATH...",
            help="Folders, PDFs, ZIPs, mails, scans, texts; or where they are in an object store: s3://bucket/folder.",
            show_default=False,
        ),
    ] = None,
    only_failed: Annotated[
        bool,
        typer.Option(
            "--only-failed", help="Read again what failed or was partly read, nothing else; PATH may be left out."
        ),
    ] = False,
    db: DatabasePath = DEFAULT_DATABASE,
    topic: TopicName = DEFAULT_TOPIC,
    workers: WorkerCount = 0,
    dask: DaskAddress = "",
    ocr: Annotated[
        Recognition, typer.Option("--ocr", help="Recognize pages without usable text (auto), all pages, or none.")
    ] = Recognition.AUTO,
    lang: Annotated[
        str, typer.Option("--lang", metavar="CODE", help="Language of the scans; eng+spa for two.")
    ] = "eng",
    include_hidden: Annotated[
        bool,
        typer.Option("--include-hidden", help="Store text that can't be seen on its page (failed redactions)."),
    ] = False,
    password_file: PasswordFile = None,
    production: Annotated[
        list[Path] | None,
        typer.Option(
            "--production",
            metavar="LOADFILE",
            help="Load file (.dat, .csv, .opt) with Bates numbers and custodians; repeat for more.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Read a release into the database: pages, documents, statements, contradictions.

    What was read before is not read again; a run that was stopped goes on where it was. Exit code 3 when something
    could not be read, with the list.
    """
    from foia_scan import forking, sources

    places = [sources.place(path) for path in paths or ()]
    if not places and not only_failed:
        raise NotFound("Nothing to read is named.", "Name a folder or a file: foia-scan ingest FOLDER")
    for place in places:
        if not only_failed and not sources.is_there(place):
            raise NotFound(f"There is no file or folder {place}.")
    if not dask:
        forking.prepare()
    from foia_scan import pipeline
    from foia_scan.commands import retrying
    from foia_scan.reports import numbering, wording
    from foia_scan.reports.progress import ProgressBar
    from foia_scan.store import productions, standing
    from foia_scan.store.database import open_database

    settings = Settings(
        topic=topic,
        workers=workers,
        dask=dask,
        only_failed=only_failed,
        ocr=ocr.value,
        language=lang,
        include_hidden=include_hidden,
        passwords=read_passwords(password_file),
    )
    _check_recognition(settings)
    with open_database(db, create=not only_failed) as database:
        run = database.start_run(" ".join(["ingest", *(["--only-failed"] if only_failed else []), *map(str, places)]))
        again = pipeline.due(database, settings, places) if only_failed else None
        before = standing.status(database) if only_failed else None
        with ProgressBar() as bar:
            summary = pipeline.ingest(places, database, settings, bar, production or ())
        database.finish_run(run, asdict(summary))
        status = standing.status(database)
        produced = [each for each in productions.production_status(database) if Path(each.file) in (production or ())]
    if again is not None and before is not None:
        for line in retrying.lines(again, before, status):
            print(line)
    elif summary.files_new or summary.files_unchanged:
        print(wording.new_and_unchanged(summary.files_new, summary.files_unchanged))
    print(wording.status_lines(status))
    _say_what_is_capped(summary.capped)
    complete = say_what_was_missed(status, places, db)
    for each in produced:
        for line in numbering.production_lines(each, most=LISTED):
            say(line)
        complete = complete and not each.rows_without_file
    if not _say_what_failed(summary.faults) or not complete:
        raise typer.Exit(ExitCode.INCOMPLETE)


def _check_recognition(settings: Settings) -> None:
    """Raise TesseractMissing where the user asks for more than the program would do by itself, and it can't."""
    from foia_scan import reading

    asked = settings.ocr == "always" or (settings.ocr == "auto" and settings.language != Settings().language)
    problem = reading.tesseract_problem(settings) if asked else None
    if problem is not None:
        raise TesseractMissing(f"Pages can't be recognized: {problem}.")


def analyze(
    db: DatabasePath = DEFAULT_DATABASE,
    topic: TopicName = DEFAULT_TOPIC,
    workers: WorkerCount = 0,
    dask: DaskAddress = "",
) -> None:
    """Find statements and contradictions again, with another topic or newer rules, without reading a file."""
    from foia_scan import pipeline
    from foia_scan.reports import wording
    from foia_scan.reports.progress import ProgressBar
    from foia_scan.store import standing
    from foia_scan.store.database import open_database

    with open_database(db, create=False) as database:
        run = database.start_run("analyze")
        with ProgressBar() as bar:
            summary = pipeline.analyze(database, Settings(topic=topic, workers=workers, dask=dask), bar)
        database.finish_run(run, asdict(summary))
        status = standing.status(database)
    print(wording.status_lines(status))
    _say_what_is_capped(summary.capped)
    if not _say_what_failed(summary.faults):
        raise typer.Exit(ExitCode.INCOMPLETE)


def _say_what_is_capped(capped: str | None) -> None:
    if capped:
        say(f"{capped}.")


def _say_what_failed(faults: Sequence[str]) -> bool:
    """Name the files whose analysis failed; True if none did."""
    for fault in faults:
        say(f"not analyzed: {fault}")
    return not faults
