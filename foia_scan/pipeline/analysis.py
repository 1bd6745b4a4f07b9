"""From stored pages to documents, statements and contradictions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import PurePath

from foia_scan.pipeline.run import Progress, Run
from foia_scan.records import SourceFile
from foia_scan.workers import Result, Unit

_DUE = """
    SELECT c.sha256 AS sha256, c.name AS name, c.pages AS pages FROM contents c
    WHERE c.pages > 0
    AND NOT EXISTS (SELECT 1 FROM analyses a WHERE a.sha256 = c.sha256 AND a.topic = ? AND a.topic_version = ?)
    AND (SELECT count(*) FROM pages p WHERE p.sha256 = c.sha256) >= c.pages
    ORDER BY c.sha256
"""


def analyze_files(run: Run) -> None:
    """Analyze every content whose pages are all stored and whose findings are not, or are of other rules."""
    due = list(run.database.query(_DUE, (run.topic.name, run.topic.version)))
    if not due:
        return
    total = sum(row["pages"] for row in due)
    for result in run.work("analyzing", _units(run, [(row["sha256"], row["name"]) for row in due]), total, len(due)):
        _store(run, result)


def _units(run: Run, due: Sequence[tuple[str, str]]) -> Iterator[Unit]:
    for sha256, name in due:
        pages = run.database.load_pages(sha256)
        about = any(run.topic.names_program(page.text) for page in pages)
        file = SourceFile(PurePath(name).name, "", "stored", 0, 0, sha256=sha256)
        yield Unit("analyze", file, pages=pages, about=about)


def _store(run: Run, result: Result) -> None:
    if result.failure is not None:
        run.faults.append(f"{result.unit.file.path}: {result.failure}")
        return
    run.database.save_findings(
        result.unit.file.sha256 or "",
        run.topic.name,
        run.topic.version,
        result.documents,
        result.passages,
        result.statements,
    )
    run.documents += len(result.documents)
    run.statements += sum(statement.position is not None for statement in result.statements)


def compare_statements(run: Run) -> None:
    """Pair the statements of the whole database anew, if any of them are."""
    if not run.database.comparison_due():
        return
    from foia_scan import contradictions

    run.report(Progress(0, 0, 0, 0, run.failures, "comparing"))
    comparison = contradictions.compare(run.database.statements(), run.topic)
    run.database.save_comparison(comparison.pairs, comparison.copies)
    run.pairs = len(comparison.pairs)
