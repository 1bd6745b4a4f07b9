"""``export``: a report into a file, each quote checked against its page as it is written."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from foia_scan.commands.options import DEFAULT_DATABASE, DatabasePath, filtered
from foia_scan.commands.telling import say
from foia_scan.errors import BadQuery, ExitCode, NotFound
from foia_scan.store.filters import Filter


class What(StrEnum):
    TIMELINE = "timeline"
    CONTRADICTIONS = "contradictions"


class FileFormat(StrEnum):
    MARKDOWN = "markdown"
    CSV = "csv"
    JSON = "json"
    JSONL = "jsonl"
    HTML = "html"


_BY_EXTENSION = {
    ".md": FileFormat.MARKDOWN,
    ".markdown": FileFormat.MARKDOWN,
    ".csv": FileFormat.CSV,
    ".json": FileFormat.JSON,
    ".jsonl": FileFormat.JSONL,
    ".html": FileFormat.HTML,
    ".htm": FileFormat.HTML,
}


@filtered
def export(
    asked: Filter,
    what: Annotated[What, typer.Argument(help="The timeline, or the contradictions with the timeline below them.")],
    outfile: Annotated[Path, typer.Argument(metavar="OUTFILE", help="report.html, .md, .csv, .json or .jsonl.")],
    mentions: Annotated[bool, typer.Option("--mentions", help="Add tagged sentences that take no position.")] = False,
    format: Annotated[
        FileFormat | None, typer.Option("--format", help="Instead of what the extension says.", show_default=False)
    ] = None,
    db: DatabasePath = DEFAULT_DATABASE,
) -> None:
    """Write a report. A quote that no longer stands on its page word for word is withheld, and the report says so.

    HTML is one file that needs nothing else: for people. Markdown, CSV (text that a spreadsheet would run as a formula
    begins with an apostrophe), JSON and JSON Lines hold the same findings.
    """
    from foia_scan.reports import findings
    from foia_scan.reports.writing import write_report
    from foia_scan.store.database import open_database

    chosen = format or _BY_EXTENSION.get(outfile.suffix.lower())
    if chosen is None:
        raise BadQuery(
            f"The extension of {outfile.name} doesn't say what to write.",
            "End it in .html, .md, .csv, .json or .jsonl, or say --format.",
        )
    if not outfile.absolute().parent.is_dir():
        raise NotFound(f"{outfile.parent} is not a folder.", "Make it first, or write the report elsewhere.")
    with open_database(db, create=False, readonly=True) as database:
        gathered = findings.gather(database, what.value, asked, mentions=mentions)
    write_report(gathered, chosen.value, outfile)
    say(f"Wrote {outfile}: {gathered.summary()}.")
    if gathered.withheld:
        say(findings.withheld_notice(gathered))
        raise typer.Exit(ExitCode.INCOMPLETE)
