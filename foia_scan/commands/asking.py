"""Commands that ask the database: timeline, contradictions, documents, versions, search, speakers, show."""

import functools
from enum import StrEnum
from typing import Annotated

import typer

from foia_scan.commands.options import DEFAULT_DATABASE, DatabasePath, FormatName, filtered
from foia_scan.commands.telling import say
from foia_scan.store.filters import Filter


class KindName(StrEnum):
    SELF = "self"
    INSTITUTION = "institution"
    DISPUTE = "dispute"


class StrengthName(StrEnum):
    DIRECT = "direct"
    TENSION = "tension"


class DifferenceName(StrEnum):
    TAGS = "tags"
    WITHHELD = "withheld"
    WORDS = "words"


@filtered
def timeline(
    asked: Filter,
    mentions: Annotated[
        bool, typer.Option("--mentions", help="Add tagged sentences that take no position (position: null).")
    ] = False,
    format: FormatName = None,
    db: DatabasePath = DEFAULT_DATABASE,
) -> None:
    """Who said what, when and to whom: every statement, oldest first, undated last."""
    from foia_scan.commands.output import answer_with
    from foia_scan.reports.shapes import STATEMENTS
    from foia_scan.store import queries
    from foia_scan.store.database import open_database

    with open_database(db, create=False, readonly=True) as database:
        answer_with(STATEMENTS, functools.partial(queries.timeline, database, mentions=mentions), asked, format)


@filtered
def contradictions(
    asked: Filter,
    kind: Annotated[
        list[KindName] | None,
        typer.Option("--kind", help="One person (self), one institution, or different voices (dispute)."),
    ] = None,
    strength: Annotated[list[StrengthName] | None, typer.Option("--strength", help="Denial, or qualification.")] = None,
    evolution: Annotated[
        bool, typer.Option("--evolution", help="Add pairs that may be innocent, each with its reason.")
    ] = False,
    format: FormatName = None,
    db: DatabasePath = DEFAULT_DATABASE,
) -> None:
    """Positions that can't both hold, side by side. A filter holds for one of the two sides."""
    from foia_scan.commands.output import answer_with
    from foia_scan.reports.shapes import PAIRS
    from foia_scan.store import pairing, queries
    from foia_scan.store.database import open_database

    with open_database(db, create=False, readonly=True) as database:
        ask = functools.partial(
            queries.contradictions, database, evolution=evolution, kinds=kind or (), strengths=strength or ()
        )
        answer_with(PAIRS, ask, asked, format)
        if pairing.only_nearest(database):
            say("There are too many pairs to list: only those nearest in time are stored, one person's before others'.")


@filtered
def documents(asked: Filter, format: FormatName = None, db: DatabasePath = DEFAULT_DATABASE) -> None:
    """What the release holds: each memo, letter and message with kind, date, author, title, pages and Bates numbers."""
    from foia_scan.commands.output import answer_with
    from foia_scan.reports.shapes import DOCUMENTS
    from foia_scan.store import accounts
    from foia_scan.store.database import open_database

    with open_database(db, create=False, readonly=True) as database:
        answer_with(DOCUMENTS, functools.partial(accounts.documents, database), asked, format)


@filtered
def versions(
    asked: Filter,
    difference: Annotated[
        list[DifferenceName] | None,
        typer.Option("--difference", help="Only where versions differ so: in the topic's words, in what is withheld."),
    ] = None,
    format: FormatName = None,
    db: DatabasePath = DEFAULT_DATABASE,
) -> None:
    """Near-identical documents in order, draft to final, with the words in which they differ and what one withholds."""
    from foia_scan.commands.output import answer_with
    from foia_scan.reports.shapes import VERSIONS
    from foia_scan.store import kinship
    from foia_scan.store.database import open_database

    with open_database(db, create=False, readonly=True) as database:
        ask = functools.partial(kinship.families, database, kinds=tuple(difference or ()))
        answer_with(VERSIONS, ask, asked, format)


@filtered
def search(
    asked: Filter,
    words: Annotated[list[str], typer.Argument(help='Words that must all be there; "quoted words" are a phrase.')],
    raw: Annotated[
        bool, typer.Option("--raw", help="The words are an FTS5 query (AND, OR, NOT, NEAR, prefix*).")
    ] = False,
    passages: Annotated[bool, typer.Option("--passages", help="Search the tagged sentences, not whole pages.")] = False,
    format: FormatName = None,
    db: DatabasePath = DEFAULT_DATABASE,
) -> None:
    """Pages that hold the words, best first: file, page, Bates number and the words around the hit."""
    from foia_scan.commands.output import answer_with
    from foia_scan.reports.shapes import HITS
    from foia_scan.store import searching
    from foia_scan.store.database import open_database

    with open_database(db, create=False, readonly=True) as database:
        ask = functools.partial(searching.search, database, " ".join(words), raw=raw, passages=passages)
        answer_with(HITS, ask, asked, format)


def speakers(format: FormatName = None, db: DatabasePath = DEFAULT_DATABASE) -> None:
    """Everybody who takes a position, with how often, for whom, from when to when."""
    from foia_scan.commands.output import answer_with
    from foia_scan.reports.shapes import SPEAKERS
    from foia_scan.store import accounts
    from foia_scan.store.database import open_database
    from foia_scan.store.found import Answer

    with open_database(db, create=False, readonly=True) as database:
        found = accounts.speakers(database)
        answer_with(SPEAKERS, lambda asked: Answer(found, len(found)), Filter(limit=0), format)


def show(
    id: Annotated[str, typer.Argument(help="Id of a statement, a pair or a document, or its beginning if unique.")],
    format: FormatName = None,
    db: DatabasePath = DEFAULT_DATABASE,
) -> None:
    """One statement, pair or document: quote, context, citation, rules, and the pairs that it stands in."""
    from foia_scan.commands.showing import show_one
    from foia_scan.store.database import open_database

    with open_database(db, create=False, readonly=True) as database:
        show_one(database, id, format)
