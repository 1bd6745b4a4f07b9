"""From stored pages to documents, statements and contradictions."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath

from foia_scan.pipeline.run import Run
from foia_scan.pipeline.sections import begins_as_stored, is_big, sections
from foia_scan.records import SourceFile
from foia_scan.store.packing import Findings, bundled
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
    found = run.database.query(_DUE, (run.topic.name, run.topic.version))
    due = [row for row in found if row["sha256"] not in run.tried]
    if not due:
        return
    if any(is_big(row["pages"]) for row in due):
        run.executor.rest()  # a long section takes much to analyze, and so did the reading
    analysis = Analysis(run)
    total = sum(row["pages"] for row in due)
    units = (unit for row in due for unit in analysis.units(row["sha256"], row["name"], row["pages"]))
    for result in run.work("analyzing", units, total, len(due)):
        analysis.keep(result)


class Analysis:
    """Files on their way through the analysis, section by section."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._left: dict[str, int] = {}
        """Sections that are still out, for every file that has several."""

    def units(self, sha256: str, name: str, pages: int) -> Iterator[Unit]:
        run = self._run
        file = SourceFile(PurePath(name).name, "", "stored", 0, 0, sha256=sha256)
        known = run.begins.get(sha256)
        begins = known.__contains__ if known is not None else begins_as_stored(run.database, sha256, run.topic)
        ranges = sections(pages, begins)
        alone = len(ranges) == 1
        about = run.concerned.get(sha256)
        if not alone:
            if about is None:
                about = any(run.topic.concerns(text) for _, text in run.database.texts(sha256))
            done = run.database.begin_sections(sha256, run.topic.name, run.topic.version)
            ranges = [each for each in ranges if each not in done]
            self._left[sha256] = len(ranges)
            if not ranges:
                self._finish(sha256)
        for first, last in ranges:
            bundle = bundled(run.database.packed_pages(sha256, first, last, words=False))
            yield Unit("analyze", file, first, last, bundle=bundle, about=about, alone=alone)

    def keep(self, result: Result) -> None:
        unit = result.unit
        if result.failure is not None:
            where = "" if unit.alone else f" pages {unit.first}-{unit.last}"
            self._run.faults.append(f"{unit.file.path}{where}: {result.failure}")
        elif result.findings is None:
            raise AssertionError(f"no findings and no failure of {unit.file.path}")
        elif unit.alone:
            keep_findings(self._run, unit.file.sha256 or "", result.findings)
        else:
            self._keep_section(unit, result.findings)

    def _keep_section(self, unit: Unit, found: Findings) -> None:
        sha256 = unit.file.sha256 or ""
        self._run.database.save_section(
            sha256,
            self._run.topic.name,
            self._run.topic.version,
            (unit.first, unit.last),
            found,
        )
        _count(self._run, found)
        self._left[sha256] -= 1
        if not self._left[sha256]:
            self._finish(sha256)

    def _finish(self, sha256: str) -> None:
        self._run.database.finish_sections(sha256, self._run.topic.name, self._run.topic.version)


def keep_findings(run: Run, sha256: str, found: Findings) -> None:
    """Store what was found in a file as a whole."""
    run.database.save_findings(sha256, run.topic.name, run.topic.version, found)
    _count(run, found)


def _count(run: Run, found: Findings) -> None:
    run.documents += len(found.documents)
    run.statements += found.positions
