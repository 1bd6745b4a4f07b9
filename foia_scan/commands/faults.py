"""Errors become one message on stderr and an exit code, in one place; a bare traceback never reaches the user."""

from __future__ import annotations

import os
import sys
from typing import Any

import typer
from typer.core import TyperGroup

from foia_scan.commands.telling import INTERRUPTED, STOPPED, say
from foia_scan.errors import ExitCode, FoiaScanError


class PlainErrors(TyperGroup):
    """The root group: converts what the library raises."""

    def invoke(self, ctx: Any) -> Any:
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            # The reader (head, less) has had enough; nothing more is written, not at exit either.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(ExitCode.DONE) from None
        except FoiaScanError as error:
            say(f"foia-scan: {error}")
            say(error.next_step)
            raise typer.Exit(error.exit_code) from error
        except KeyboardInterrupt:
            say(STOPPED)
            raise typer.Exit(INTERRUPTED) from None
        return result

    def main(self, *args: Any, **kwargs: Any) -> Any:
        try:
            return super().main(*args, **kwargs)
        except Exception as error:
            if os.environ.get(DEBUG):
                raise
            say(f"foia-scan: a fault of ours: {type(error).__name__}: {_one_line(error)}")
            say(f"The details are in {_kept(error)}; please report it with the command that you gave.")
            sys.exit(ExitCode.FAULT)


DEBUG = "FOIA_SCAN_DEBUG"


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())[:300]


def _kept(error: Exception) -> str:
    import tempfile
    import traceback

    handle, path = tempfile.mkstemp(prefix="foia-scan-", suffix=".log", text=True)
    with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace") as log:
        traceback.print_exception(error, file=log)
    return path
