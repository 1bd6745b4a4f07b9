"""The one table of errors: what went wrong, the exit code, and what to do next.

Library code raises these; the command line turns them into one message and an exit code, never a traceback.
"""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    DONE = 0
    FAULT = 1
    """A fault of ours."""
    USAGE = 2
    """Wrong use: a path, an option, a query that can't work."""
    INCOMPLETE = 3
    """Done, but some files or pages could not be read."""


class FoiaScanError(Exception):
    """Base of all our errors. ``next_step`` tells the user what to do."""

    exit_code: ExitCode = ExitCode.FAULT
    next_step: str = "Run it again; if it fails again, please report it with the command and this message."

    def __init__(self, message: str, next_step: str | None = None) -> None:
        super().__init__(message)
        if next_step is not None:
            self.next_step = next_step


class NotFound(FoiaScanError):
    """A path, id or name that is not there."""

    exit_code = ExitCode.USAGE
    next_step = "Check the spelling."


class BadQuery(FoiaScanError):
    exit_code = ExitCode.USAGE
    next_step = "Change the search words or the filter."


class BadTopic(FoiaScanError):
    exit_code = ExitCode.USAGE
    next_step = "Correct the topic pack; `foia-scan topics` shows the packs that load."


class BadLoadFile(FoiaScanError):
    exit_code = ExitCode.USAGE
    next_step = "Give a Concordance (.dat), CSV or Opticon (.opt) file with begin Bates, end Bates or file paths in it."


class DatabaseUnusable(FoiaScanError):
    exit_code = ExitCode.USAGE
    next_step = "Name another database with --db, or free the disk, rights or lock that the message names."


class TesseractMissing(FoiaScanError):
    exit_code = ExitCode.USAGE
    next_step = "Install Tesseract and its English data; `foia-scan doctor` says how on this machine."


class ExtraMissing(FoiaScanError):
    """A part of the program that is not installed by default."""

    exit_code = ExitCode.USAGE
    next_step = "Install it: pip install 'foia-scan[cluster]'"


class ClusterUnusable(FoiaScanError):
    exit_code = ExitCode.USAGE
    next_step = (
        "Start `dask scheduler`, and `dask worker tcp://HOST:8786` on every machine, give --dask that address, and run "
        "the same command again: what was read is kept. Without --dask this machine does the work alone."
    )


class StoreUnusable(FoiaScanError):
    """An object store that can't be reached, or refuses."""

    exit_code = ExitCode.USAGE
    next_step = (
        "Check the address, your credentials and the network. For S3: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or "
        "AWS_PROFILE, and AWS_ENDPOINT_URL for a store that is not Amazon's; workers of a cluster need them, too."
    )


class FileEncrypted(FoiaScanError):
    """A file that opens only with a password that was not given."""

    exit_code = ExitCode.INCOMPLETE
    next_step = "To read it: foia-scan ingest --password-file FILE PATH, with one password a line in FILE."


class FileUnreadable(FoiaScanError):
    """A file whose bytes are not what they should be."""

    exit_code = ExitCode.INCOMPLETE
    next_step = "Ask the agency for the file again, or open it in another program and save it anew."
