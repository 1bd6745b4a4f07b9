"""The Markdown report: the coverage at the top, then what the HTML report holds, in the same order."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from foia_scan.reports import wording
from foia_scan.reports.findings import HOW_TO_READ, WARRANTY, Findings, coverage, unread_files, withheld_notice
from foia_scan.reports.markdown import escaped, pair_markdown, statement_markdown


def report_markdown(findings: Findings) -> Iterator[str]:
    title = "Contradictions" if findings.what == "contradictions" else "Timeline of statements"
    yield f"# {title}\n\n## What was read\n\n"
    yield "".join(f"- {name}: {number:,}\n" for name, number in coverage(findings.status))
    files = unread_files(findings.status)
    if files:
        yield f"\n{wording.counted(len(files), 'file')} not read, or not read to the end:\n\n"
        yield "".join(f"- {escaped(file.file)}: {file.state}; {escaped(file.error or '')}\n" for file in files)
    yield f"\n{escaped(withheld_notice(findings))}\n"
    if findings.undated:
        undated = wording.counted(findings.undated, "undated statement")
        yield f"\n{undated} left out, because a range of dates was asked for.\n"
    yield "\n## How to read this\n\n" + "\n\n".join([*HOW_TO_READ, WARRANTY]) + "\n"
    if findings.what == "contradictions":
        yield f"\n## Contradictions ({len(findings.pairs):,})\n"
        for found in findings.pairs:
            yield "\n" + pair_markdown(found)
    yield f"\n## Timeline ({len(findings.statements):,})\n"
    for year, group in groupby(findings.statements, key=lambda found: (found.statement.date or "")[:4]):
        yield f"\n### {year or 'Undated'}\n"
        for statement in group:
            yield "\n" + statement_markdown(statement, "####")
    if findings.what == "contradictions":
        yield f"\n## Evolution: pairs that may be innocent ({len(findings.evolution):,})\n"
        for found in findings.evolution:
            yield "\n" + pair_markdown(found)
