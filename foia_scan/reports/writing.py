"""A report into a file: whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from foia_scan.errors import FoiaScanError
from foia_scan.reports.digest import report_markdown
from foia_scan.reports.findings import Findings
from foia_scan.reports.formats import Format
from foia_scan.reports.page import report_html
from foia_scan.reports.shapes import PAIRS, STATEMENTS


def write_report(findings: Findings, format: str, path: Path) -> None:
    """Write to a file beside ``path`` and put it in place when it is whole; UTF-8 (CSV with the mark that Excel needs).

    ``format`` is "html", "markdown", "csv", "json" or "jsonl". The last three hold the pairs of a report of
    contradictions, evolution last, or the statements of a timeline.
    """
    try:
        handle, draft = tempfile.mkstemp(dir=path.absolute().parent, prefix=f".{path.name[:40]}.", suffix=".part")
        try:
            with os.fdopen(handle, "w", encoding="utf-8-sig" if format == "csv" else "utf-8", newline="") as out:
                out.writelines(_parts(findings, format))
            Path(draft).chmod(0o666 & ~_umask())
            Path(draft).replace(path)
        except BaseException:
            Path(draft).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise FoiaScanError(
            f"{path} can't be written: {error.strerror or error}.", "Write the report to another place."
        ) from error


def _parts(findings: Findings, format: str) -> Iterator[str]:
    if format == "html":
        return report_html(findings)
    if format == "markdown":
        return report_markdown(findings)
    if findings.what == "contradictions":
        return PAIRS.write([*findings.pairs, *findings.evolution], Format(format))
    return STATEMENTS.write(findings.statements, Format(format))


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask
