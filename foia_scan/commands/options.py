"""Options that several commands share, each defined once."""

import functools
import inspect
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from foia_scan.errors import NotFound
from foia_scan.reports.formats import Format
from foia_scan.store.filters import Filter

DEFAULT_DATABASE = Path("foia.db")
ROWS_ON_A_TERMINAL = 50


class AudienceName(StrEnum):
    INTERNAL = "internal"
    PUBLIC = "public"
    CONGRESS = "congress"
    JURISDICTION = "jurisdiction"
    COURT = "court"
    UNKNOWN = "unknown"


class CertaintyName(StrEnum):
    ASSERTED = "asserted"
    HEDGED = "hedged"
    CONDITIONAL = "conditional"


DatabasePath = Annotated[
    Path, typer.Option("--db", envvar="FOIA_SCAN_DB", metavar="FILE", help="The database.", show_default=True)
]
FormatName = Annotated[
    Format | None,
    typer.Option(
        "--format",
        help="How to write it: a table on a terminal, CSV when piped, unless you say. Text cells of CSV that a "
        "spreadsheet would run as a formula begin with an apostrophe.",
        show_default=False,
    ),
]
TopicName = Annotated[
    str, typer.Option("--topic", metavar="NAME|FILE", help="Topic pack: a built-in name or a TOML file.")
]

PasswordFile = Annotated[
    Path | None,
    typer.Option("--password-file", metavar="FILE", help="Passwords of locked files, one a line.", show_default=False),
]


def read_passwords(file: Path | None) -> tuple[str, ...]:
    """The lines of the file, empty ones left out. Raises NotFound where it can't be read."""
    if file is None:
        return ()
    try:
        lines = file.read_text("utf-8-sig").splitlines()
    except OSError as error:
        raise NotFound(f"The password file {file} can't be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise NotFound(f"The password file {file} is not UTF-8 text.", "Save it as UTF-8.") from error
    return tuple(dict.fromkeys(line for line in lines if line))


_FILTERS = "Filters (repeat one for alternatives)"


def _option(*names: str, help: str, metavar: str | None = None) -> Any:
    return typer.Option(*names, help=help, metavar=metavar, rich_help_panel=_FILTERS, show_default=False)


def _one_of(names: type[StrEnum]) -> str:
    return ", ".join(names)


def _shared_filters(
    *,
    speaker: Annotated[list[str] | None, _option("--speaker", metavar="NAME", help="Part of the name.")] = None,
    organization: Annotated[
        list[str] | None, _option("--organization", metavar="NAME", help="Whole words of the body's name.")
    ] = None,
    question: Annotated[list[str] | None, _option("--question", metavar="ID", help="The topic's question.")] = None,
    position: Annotated[list[str] | None, _option("--position", metavar="NAME", help="The position taken.")] = None,
    tag: Annotated[list[str] | None, _option("--tag", metavar="NAME", help="A tag of the sentence.")] = None,
    since: Annotated[
        str | None, _option("--from", metavar="DATE", help="2010, 2010-06 or 2010-06-08, inclusive.")
    ] = None,
    until: Annotated[str | None, _option("--to", metavar="DATE", help="Likewise; leaves undated ones out.")] = None,
    jurisdiction: Annotated[
        list[str] | None, _option("--jurisdiction", metavar="PLACE", help="A place that it is about.")
    ] = None,
    audience: Annotated[
        list[AudienceName] | None,
        _option("--audience", metavar="NAME", help=f"To whom it was said: {_one_of(AudienceName)}."),
    ] = None,
    certainty: Annotated[
        list[CertaintyName] | None,
        _option("--certainty", metavar="NAME", help=f"How firmly: {_one_of(CertaintyName)}."),
    ] = None,
    file: Annotated[list[str] | None, _option("--file", metavar="PATH", help="Part of the file's path.")] = None,
    text: Annotated[
        list[str] | None, _option("--text", metavar="WORDS", help="Words in the quote (title of a document, page).")
    ] = None,
    limit: Annotated[
        int | None,
        _option("--limit", metavar="N", help=f"Rows at most; 0 for all. {ROWS_ON_A_TERMINAL} in a table, else all."),
    ] = None,
) -> Filter:
    return Filter(
        speakers=tuple(speaker or ()),
        organizations=tuple(organization or ()),
        questions=tuple(question or ()),
        positions=tuple(position or ()),
        tags=tuple(tag or ()),
        since=since,
        until=until,
        jurisdictions=tuple(jurisdiction or ()),
        audiences=tuple(audience or ()),
        certainties=tuple(certainty or ()),
        files=tuple(file or ()),
        text=tuple(text or ()),
        limit=limit,
    )


def filtered(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command every shared filter: its parameter ``asked`` arrives as a Filter."""
    own = inspect.signature(command)
    shared = inspect.signature(_shared_filters).parameters
    kept = [parameter for name, parameter in own.parameters.items() if name != "asked"]

    @functools.wraps(command)
    def with_filters(**given: Any) -> None:
        asked = _shared_filters(**{name: given.pop(name) for name in shared})
        command(asked=asked, **given)

    with_filters.__signature__ = own.replace(  # type: ignore[attr-defined]
        parameters=[
            *(p.replace(kind=inspect.Parameter.KEYWORD_ONLY) for p in kept),
            *shared.values(),
        ]
    )
    with_filters.__annotations__ = {p.name: p.annotation for p in [*kept, *shared.values()]}
    return with_filters
