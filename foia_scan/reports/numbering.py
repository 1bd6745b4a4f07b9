"""Bates numbers and load files in words: the series, what is missing in them, what is there twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from foia_scan.records import ProducedRow
from foia_scan.reports.wording import counted, place

if TYPE_CHECKING:
    from rich.text import Text

    from foia_scan.store.numbering import BatesPage, BatesSeries
    from foia_scan.store.productions import ProductionStatus


@dataclass(frozen=True, slots=True)
class BatesFinding:
    """A series, a gap in it, or a number on several pages."""

    what: Literal["series", "gap", "duplicate"]
    first: str
    last: str
    count: int
    """Numbers there, numbers missing, or pages with the number."""
    after: str
    """The neighbor below the gap; the places of a number that is there twice."""
    before: str


def findings(series: Sequence[BatesSeries]) -> Iterator[BatesFinding]:
    """Each series with its gaps and duplicates after it."""
    for each in series:
        yield BatesFinding("series", each.first, each.last, each.numbers, "", "")
        for gap in each.gaps:
            yield BatesFinding("gap", gap.first, gap.last, gap.missing, _page(gap.after), _page(gap.before))
        for double in each.doubles:
            places = "; ".join(map(_page, double.places))
            yield BatesFinding("duplicate", double.bates, double.bates, len(double.places), places, "")


def sentence(found: BatesFinding) -> str:
    """Such as "gap: 2 missing, SCWAB-000005 to SCWAB-000006, after … and before …"."""
    span = found.first if found.first == found.last else f"{found.first} to {found.last}"
    if found.what == "series":
        return f"{span}: {counted(found.count, 'number')}"
    if found.what == "gap":
        return f"gap: {found.count:,} missing, {span}, after {found.after} and before {found.before}"
    return f"duplicate: {span} on {counted(found.count, 'page')} with different words: {found.after}"


def lines(series: Sequence[BatesSeries], produced: Sequence[ProductionStatus], *, in_full: bool) -> list[str]:
    """One line on the numbers, and each load file; with ``in_full`` every series, gap and duplicate."""
    missing = sum(each.missing for each in series)
    gaps = sum(len(each.gaps) for each in series)
    doubles = sum(len(each.doubles) for each in series)
    told = []
    if series:
        told.append(
            f"{counted(sum(each.numbers for each in series), 'Bates number')} in {len(series):,} series: "
            f"{missing:,} missing in {counted(gaps, 'gap')}, {counted(doubles, 'duplicate')}"
            + ("" if in_full or not (gaps or doubles) else " (status --bates lists them)")
        )
    elif in_full:
        told.append("No Bates numbers found.")
    if in_full:
        told += [("" if each.what == "series" else "  ") + sentence(each) for each in findings(series)]
    for each in produced:
        told += production_lines(each, most=None if in_full else 0)
    return told


def production_lines(found: ProductionStatus, most: int | None) -> list[str]:
    """What a load file names and the dump lacks, and the other way around; at most ``most`` of each kind."""
    told = [
        f"load file {found.file}: {counted(found.rows, 'row')}, {found.matched:,} with a file, "
        f"{len(found.rows_without_file):,} without; {counted(len(found.files_without_row), 'file')} without a row; "
        f"{counted(len(found.conflicts), 'conflict')}"
    ]
    kinds = (
        [f"row {_row(row)}: no file found" for row in found.rows_without_file],
        [f"{file}: in no load file" for file in found.files_without_row],
        list(found.conflicts),
    )
    for kind in kinds:
        told += [f"  {line}" for line in kind[:most]]
        if most and len(kind) > most:
            told.append(f"  … and {len(kind) - most:,} more: status --bates lists them")
    return told


def text(told: Sequence[str]) -> Text:
    """The lines for a terminal, long ones folded."""
    from rich.text import Text

    from foia_scan.reports.visible import visible

    return Text("\n".join(map(visible, told)), overflow="fold")


def _row(row: ProducedRow) -> str:
    bates = " to ".join(dict.fromkeys(filter(None, (row.bates_first, row.bates_last))))
    return f"{row.number} ({', '.join(filter(None, (bates, *row.paths)))})"


def _page(page: BatesPage) -> str:
    return place(page.file, (page.page,), page.bates)
