"""The identity of a file: the SHA-256 of its bytes."""

from __future__ import annotations

import hashlib
from pathlib import Path

from foia_scan.records import SourceFile


def digest(file: SourceFile) -> str:
    """Return the hex SHA-256 of the file's bytes; raises OSError where they can't be read."""
    if file.sha256 is not None:
        return file.sha256
    with Path(file.location).open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
