"""Writing what a query found: a table for eyes, whole rows for everything else, notes on stderr."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from foia_scan.commands.options import ROWS_ON_A_TERMINAL
from foia_scan.commands.telling import say
from foia_scan.reports.formats import Format
from foia_scan.reports.shapes import Shape
from foia_scan.store.filters import Filter
from foia_scan.store.found import Answer

_WIDTH_OF_A_FILE = 100
"""A table that is asked for and goes into a file is as wide as this."""


def answer_with(shape: Shape, ask: Callable[[Filter], Answer[Any]], asked: Filter, format: Format | None) -> None:
    """Ask, write the rows to stdout, and say on stderr what was left out."""
    chosen = format or (Format.TABLE if sys.stdout.isatty() else Format.CSV)
    if asked.limit is None and chosen is Format.TABLE:
        asked = replace(asked, limit=ROWS_ON_A_TERMINAL)
    answer = ask(asked)
    if chosen is Format.TABLE:
        if answer.rows:
            show(shape, answer.rows)
    else:
        for part in shape.write(answer.rows, chosen):
            sys.stdout.write(part)
    _say_what_is_left_out(shape, answer, asked)


def show(shape: Shape, rows: Any) -> None:
    """The rows as a table on stdout."""
    from foia_scan.reports.terminal import console_for

    console = console_for(sys.stdout, width=width_of_output())
    console.print(shape.table(rows, console.width))


def width_of_output() -> int | None:
    """None lets Rich ask the terminal."""
    return None if sys.stdout.isatty() else _WIDTH_OF_A_FILE


def _say_what_is_left_out(shape: Shape, answer: Answer[Any], asked: Filter) -> None:
    if not answer.rows:
        say(f"No {shape.name} found.")
    elif len(answer.rows) < answer.total:
        say(f"Showing {len(answer.rows):,} of {answer.total:,}; --limit 0 for all.")
    if answer.undated:
        say(f"{answer.undated:,} undated left out by --from/--to.")
