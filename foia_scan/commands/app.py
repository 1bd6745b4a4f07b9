"""The command line's table of contents.

This module and those with commands go without ``from __future__ import annotations``: Typer asks for all annotations at
every start, and to make them out of text would take longer than what the help itself takes.
"""

from typing import Annotated

import typer

from foia_scan import __version__
from foia_scan.commands import accounting, asking, exporting, ingesting
from foia_scan.commands.faults import PlainErrors

app = typer.Typer(
    cls=PlainErrors,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit codes: 0 done; 1 a fault of ours; 2 wrong use; 3 done, but something could not be read.",
)


def _version(asked: bool) -> None:
    if asked:
        print(f"foia-scan {__version__}")
        raise typer.Exit


@app.callback()
def foia_scan(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Who said what, when and to whom in a freedom-of-information release, and what contradicts what.

    Works offline: no document leaves the machine, unless you name a cluster or a store of your own.
    Begin with `foia-scan ingest FOLDER`.
    """


for command in (
    ingesting.ingest,
    ingesting.analyze,
    asking.timeline,
    asking.contradictions,
    asking.documents,
    asking.versions,
    asking.search,
    asking.show,
    exporting.export,
    accounting.review,
    asking.speakers,
    accounting.status,
    accounting.verify,
    accounting.topics,
    accounting.doctor,
):
    app.command()(command)
