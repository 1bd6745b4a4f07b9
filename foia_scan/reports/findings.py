"""All that one report holds, gathered and checked before a word of it is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from foia_scan.reports import wording
from foia_scan.reports.warranty import Checker
from foia_scan.store import queries, standing
from foia_scan.store.database import Database
from foia_scan.store.filters import Filter
from foia_scan.store.found import FoundPair, FoundStatement
from foia_scan.store.places import WARRANTY
from foia_scan.store.standing import FileStatus, Status

What = Literal["timeline", "contradictions"]


@dataclass(frozen=True, slots=True)
class Findings:
    what: What
    status: Status
    pairs: Sequence[FoundPair]
    evolution: Sequence[FoundPair]
    """Pairs that may be innocent, each with its named reason."""
    statements: Sequence[FoundStatement]
    withheld: Sequence[str]
    """Ids of statements whose quote no longer stands on its page."""
    pairs_withheld: int
    """Pairs that fall with them."""
    undated: int
    """Undated statements that --from and --to leave out."""
    filtered: bool

    def summary(self) -> str:
        """Such as "14 contradictions, 210 statements"."""
        statements = wording.counted(len(self.statements), "statement")
        if self.what == "timeline":
            return statements
        return f"{wording.counted(len(self.pairs), 'contradiction')}, {statements}"


def gather(database: Database, what: What, asked: Filter, *, mentions: bool = False) -> Findings:
    """Query, then check each quote against its page; what fails is withheld."""
    checker = Checker(database)
    answer = queries.timeline(database, asked, mentions=mentions)
    statements, failed = checker.statements(answer.rows)
    pairs: list[FoundPair] = []
    fallen: list[FoundPair] = []
    if what == "contradictions":
        pairs, fallen = checker.pairs(queries.contradictions(database, asked, evolution=True).rows)
    return Findings(
        what=what,
        status=standing.status(database),
        pairs=[row for row in pairs if row.pair.innocent is None],
        evolution=[row for row in pairs if row.pair.innocent is not None],
        statements=statements,
        withheld=_withheld_ids(failed, fallen, checker),
        pairs_withheld=len(fallen),
        undated=answer.undated,
        filtered=asked != Filter(limit=asked.limit),
    )


def _withheld_ids(failed: list[FoundStatement], fallen: list[FoundPair], checker: Checker) -> list[str]:
    """Also of statements that the filter leaves out of the timeline, but not out of a pair."""
    sides = [side for row in fallen for side in (row.earlier, row.later) if not checker.stands(side)]
    return list(dict.fromkeys(row.statement.id for row in [*failed, *sides]))


def unread_files(status: Status) -> list[FileStatus]:
    """Files that are not a whole success; what is no document (skipped) last."""
    return sorted((file for file in status.files if file.state != "read"), key=lambda file: file.state == "skipped")


def coverage(status: Status) -> list[tuple[str, int]]:
    """Names and numbers for the top of a report: pages in all are the sum of the other five."""
    totals = status.totals
    return [
        ("files", totals["files"]),
        ("pages", totals["pages"]),
        ("pages with text", totals["text"]),
        ("pages recognized (OCR)", totals["ocr"]),
        ("empty pages", totals["empty"]),
        ("failed pages", totals["failed"]),
        ("unread pages", totals["unread"]),
    ]


def withheld_notice(findings: Findings) -> str:
    if not findings.withheld:
        return "No quote was withheld."
    quotes = wording.counted(len(findings.withheld), "quote")
    pairs = f" and {wording.counted(findings.pairs_withheld, 'pair')}" if findings.pairs_withheld else ""
    more = len(findings.withheld) - _NAMED
    named = ", ".join(findings.withheld[:_NAMED]) + (f" and {more:,} more" if more > 0 else "")
    return (
        f"Withheld: {quotes}{pairs}, because the quoted words no longer stand on their page exactly as quoted. "
        f"Ids: {named}; `foia-scan show ID` shows one."
    )


_NAMED = 20

HOW_TO_READ = (
    "Each entry quotes a page word for word and cites it: file, page, and the Bates number stamped on it. The date is "
    "when the words were said, as precise as the documents allow; nothing was filled in. A speaker or a date that "
    "the documents don't give is called unknown.",
    "A contradiction is a pair of positions that can't both hold for the same program at the same time. Direct "
    "means that one denies the other; tension, that one qualifies the other. Inside and outside means that one was "
    "said within the government, the other to the public, to Congress, to a court or to a jurisdiction.",
    "A draft is not a final document, and a report of somebody's words is not the words themselves: each entry says "
    "which it is. Judge a pair by reading both pages.",
)
__all__ = ["HOW_TO_READ", "WARRANTY", "Findings", "What", "coverage", "gather", "unread_files", "withheld_notice"]
