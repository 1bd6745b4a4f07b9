"""Commands that account for things: status, verify, review, topics, doctor."""

import sys
from enum import StrEnum
from typing import Annotated

import typer

from foia_scan.commands.options import DEFAULT_DATABASE, DatabasePath, FormatName, PasswordFile, read_passwords
from foia_scan.commands.telling import say
from foia_scan.errors import ExitCode
from foia_scan.reports.formats import Format


class VerdictName(StrEnum):
    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    UNSURE = "unsure"


def status(
    bates: Annotated[
        bool, typer.Option("--bates", help="The Bates numbers: each series, what is missing, what is there twice.")
    ] = False,
    redactions: Annotated[
        bool, typer.Option("--redactions", help="What is withheld, by exemption; possible failed redactions.")
    ] = False,
    format: FormatName = None,
    db: DatabasePath = DEFAULT_DATABASE,
) -> None:
    """Every file of the dump, what became of its pages, and why something could not be read."""
    from foia_scan.commands.output import width_of_output
    from foia_scan.reports import contract, machine, numbering, shapes, terminal, withheld
    from foia_scan.store import productions, standing
    from foia_scan.store.database import open_database
    from foia_scan.store.numbering import bates_series
    from foia_scan.store.withheld import redactions_by_exemption

    with open_database(db, create=False, readonly=True) as database:
        found = standing.status(database)
        series = bates_series(database)
        produced = productions.production_status(database)
        withholding = redactions_by_exemption(database)
    chosen = format or (Format.TABLE if sys.stdout.isatty() else Format.CSV)
    if chosen is Format.TABLE:
        lines = numbering.lines(series, produced, in_full=bates)
        asked = [*(lines if bates else ()), *(withheld.lines(withholding, found.files) if redactions else ())]
        shown = numbering.text(asked) if asked else terminal.status(found, lines)
        terminal.console_for(sys.stdout, width=width_of_output()).print(shown)
    elif chosen is Format.JSON:
        sys.stdout.write(machine.json_text(contract.status_json(found, series, produced, withholding)))
    elif bates:
        for part in shapes.BATES.write(list(numbering.findings(series)), chosen):
            sys.stdout.write(part)
    elif redactions:
        for part in shapes.REDACTIONS.write(withholding, chosen):
            sys.stdout.write(part)
    else:
        for part in shapes.FILES.write(found.files, chosen):
            sys.stdout.write(part)


def verify(
    db: DatabasePath = DEFAULT_DATABASE,
    password_file: PasswordFile = None,
    remote: Annotated[
        bool, typer.Option("--remote", help="Fetch what lies in an object store, and compare it, too.")
    ] = False,
) -> None:
    """Are the originals and what lies in them unchanged, and does every quote stand on its page? Exit code 3 if not."""
    from foia_scan.commands.verifying import verification
    from foia_scan.store.database import open_database

    with open_database(db, create=False, readonly=True) as database:
        good, bad = verification(database, read_passwords(password_file), remote=remote)
    for line in good:
        print(line)
    for line in bad:
        say(line)
    if bad:
        raise typer.Exit(ExitCode.INCOMPLETE)


def review(
    id: Annotated[str, typer.Argument(help="Id of a statement or a pair, or its beginning if unique.")],
    verdict: Annotated[VerdictName | None, typer.Argument(help="Your verdict.", show_default=False)] = None,
    note: Annotated[
        str | None, typer.Option("--note", help="Why; kept beside the verdict.", show_default=False)
    ] = None,
    db: DatabasePath = DEFAULT_DATABASE,
) -> None:
    """Keep your verdict on a statement or a pair. It survives every new ingest and analysis."""
    from foia_scan.errors import BadQuery
    from foia_scan.store import accounts, queries
    from foia_scan.store.database import open_database

    if verdict is None and note is None:
        raise BadQuery("Nothing to keep.", "Give a verdict (confirmed, rejected, unsure), a --note, or both.")
    with open_database(db, create=False) as database:
        kind, whole = queries.resolve_id(database, id)
        if kind == "documents":
            raise BadQuery(f"{whole} is a document; verdicts are on statements and pairs.", "Give one of their ids.")
        accounts.save_review(database, whole, verdict.value if verdict else None, note)
    say(f"Kept for {whole}: {' - '.join(filter(None, (verdict, note)))}.")


def topics(
    pack: Annotated[
        str | None, typer.Argument(metavar="[NAME|FILE]", help="Show and check this pack.", show_default=False)
    ] = None,
) -> None:
    """The topic packs that come with the program; or one pack, checked, with its questions and positions."""
    from foia_scan.commands.checks import pack_lines

    for line in pack_lines(pack):
        print(line)


def doctor(
    topic: Annotated[
        str, typer.Option("--topic", metavar="NAME|FILE", help="The pack to check.")
    ] = "secure-communities",
    lang: Annotated[str, typer.Option("--lang", metavar="CODE", help="Language of the scans, as for ingest.")] = "eng",
    db: DatabasePath = DEFAULT_DATABASE,
) -> None:
    """Is everything in place? Readers, text recognition, language model, topic pack, database; and how to mend it."""
    from foia_scan.commands.checks import examine

    faults = 0
    for check in examine(topic, db, lang):
        mark = "ok" if check.good else "missing" if check.needed else "note"
        print(f"{mark:8}{check.name}: {check.detail}")
        if not check.good:
            faults += check.needed
            if check.mend:
                print(f"{'':8}  -> {check.mend}")
    if faults:
        raise typer.Exit(ExitCode.FAULT)
