"""The terminal, by Rich: nothing is cut, quotes wrap, ids and citations never shrink, readable without color.

Document text only ever enters as ``Text``, never as markup, and with its control characters made visible.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from foia_scan.records import Difference, Source
from foia_scan.reports import versions, wording
from foia_scan.reports.visible import visible
from foia_scan.store.found import (
    FoundDocument,
    FoundFamily,
    FoundPair,
    FoundSpeaker,
    FoundStatement,
    Hit,
)
from foia_scan.store.standing import FileStatus, Status

_PALETTE = ("cyan", "magenta", "green", "yellow", "blue", "red")
_NARROW = 90
"""Below this width the two sides of a pair stand one above the other."""

Colors = Mapping[str, str]


def console_for(stream: object, *, width: int | None = None) -> Console:
    # No highlighting and no emoji: ":scan:" and numbers in a document are text.
    return Console(file=stream, width=width, highlight=False, markup=False, emoji=False)  # type: ignore[arg-type]


def plain(text: str, style: str = "") -> Text:
    return Text(visible(text), style=style, overflow="fold")


def timeline(found: Sequence[FoundStatement]) -> RenderableType:
    colors = _colors(found)
    grid = _dated_grid()
    for row in found:
        grid.add_row(plain(wording.date(row), "bold"), Group(*_said(row, colors), Text("")))
    return grid


def _dated_grid() -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0), expand=True)
    grid.add_column(no_wrap=True, width=10)
    grid.add_column(ratio=1, overflow="fold")
    return grid


def _colors(found: Sequence[FoundStatement]) -> Colors:
    held = sorted({row.statement.position for row in found if row.statement.position})
    return {position: _PALETTE[number % len(_PALETTE)] for number, position in enumerate(held)}


def _said(found: FoundStatement, colors: Colors) -> list[RenderableType]:
    said = found.statement
    head = plain(wording.speaker(found), "bold")
    held = plain(wording.position(found), colors.get(said.position or "", ""))
    cite = plain(wording.citation(found), "underline")
    facts = " · ".join(filter(None, (wording.circumstances(found), f"id {said.id}")))
    lines: list[RenderableType] = [head, held, plain(f"“{said.quote}”"), cite, plain(facts, "dim")]
    if found.sources:
        lines.append(plain(_also(found.sources), "dim"))
    review = " - ".join(filter(None, (found.verdict, found.note)))
    if review:
        lines.append(plain(f"review: {review}", "italic"))
    return lines


def _also(sources: Sequence[Source]) -> str:
    return f"also in {'; '.join(map(wording.source_place, sources))}"


def one_statement(found: FoundStatement, *, stands: bool) -> RenderableType:
    """Everything about one statement, for ``show``."""
    said = found.statement
    facts = [
        ("context", said.context),
        ("tags", ", ".join(said.tags)),
        ("about", ", ".join(filter(None, (said.program, *said.jurisdictions)))),
        ("said", f"{wording.date(found)} ({said.date_source or 'no date given'}), {said.attribution}"),
        ("document", f"{found.document.title or 'untitled'} ({found.document.id})"),
        ("read from", wording.reading_of_page(found)),
        ("decided by", "; ".join(f"{name}: {rule}" for name, rule in said.rules.items())),
        ("warranty", "the quote stands on its page" if stands else "THE QUOTE NO LONGER STANDS ON ITS PAGE"),
    ]
    return Group(timeline([found]), _facts(facts), Text(""))


def _facts(facts: Sequence[tuple[str, str]]) -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0), expand=True)
    grid.add_column(no_wrap=True)
    grid.add_column(ratio=1, overflow="fold")
    for name, value in facts:
        if value:
            grid.add_row(Text(name, "dim"), plain(value))
    return grid


def contradictions(found: Sequence[FoundPair], width: int) -> RenderableType:
    colors = _colors([side for row in found for side in (row.earlier, row.later)])
    blocks: list[RenderableType] = []
    for kind, group in groupby(found, key=lambda row: (row.pair.innocent is not None, row.pair.kind)):
        name = wording.KINDS[kind[1]] + (" (evolution: may be innocent)" if kind[0] else "")
        blocks += [Rule(Text(name, "bold"), align="left", style="dim"), Text("")]
        for row in group:
            blocks += [_pair(row, colors, narrow=width < _NARROW), Text("")]
    return Group(*blocks)


def _pair(found: FoundPair, colors: Colors, *, narrow: bool) -> RenderableType:
    head = plain(found.pair.why, "bold")
    facts = plain(f"{wording.pair_facts(found)} · id {found.pair.id}", "dim")
    sides = [
        Group(plain(f"{name.upper()}: {wording.date(side)}", "bold"), *_said(side, colors))
        for name, side in zip(wording.side_names(found), (found.earlier, found.later), strict=True)
    ]
    note = [plain(f"note: {found.note}", "italic")] if found.note else []
    if narrow:
        return Group(head, facts, *(Padding(side, (1, 0, 0, 2)) for side in sides), *note)
    grid = Table.grid(padding=(1, 4, 0, 0), expand=True)
    grid.add_column(ratio=1, overflow="fold")
    grid.add_column(ratio=1, overflow="fold")
    grid.add_row(*sides)
    return Group(head, facts, grid, *note)


def documents(found: Sequence[FoundDocument]) -> RenderableType:
    grid = _dated_grid()
    for row in found:
        kin = f"versions: {row.family}" if row.family else ""
        said = wording.counted(row.statements, "statement")
        facts = (wording.kind(row), wording.author(row), said, kin, f"id {row.id}")
        lines = [
            plain(row.title or "untitled", "bold"),
            plain(wording.document_place(row), "underline"),
            *([plain(_also(row.sources), "dim")] if row.sources else []),
            plain(" · ".join(filter(None, facts)), "dim"),
            Text(""),
        ]
        grid.add_row(plain(row.date or wording.UNDATED, "bold"), Group(*lines))
    return grid


def one_document(found: FoundDocument, said: Sequence[FoundStatement]) -> RenderableType:
    """A document with everything that is said in it, for ``show``."""
    facts = [
        ("date", f"{found.date or wording.UNDATED}" + (f" ({found.date_source})" if found.date_source else "")),
        ("kind", wording.kind(found)),
        ("author", wording.author(found)),
        ("to", "; ".join(found.recipients)),
        ("copies to", "; ".join(found.copied)),
        ("custodian", "; ".join(found.custodians)),
        ("where", wording.document_place(found)),
        ("also in", "; ".join(map(wording.source_place, found.sources))),
        ("versions", f"one of the family {found.family}" if found.family else ""),
        ("id", found.id),
    ]
    parts: list[RenderableType] = [plain(found.title or "untitled", "bold"), _facts(facts), Text("")]
    return Group(*parts, *([timeline(said)] if said else []))


def families(found: Sequence[FoundFamily]) -> RenderableType:
    """Each family: its versions in order, then where they differ."""
    blocks: list[RenderableType] = []
    for row in found:
        blocks += [plain(versions.title(row), "bold"), plain(f"family {row.id}", "dim")]
        for number, document in enumerate(row.members, 1):
            blocks.append(plain(versions.version(row, number)))
            blocks.append(Padding(plain(f"{versions.places(document)} · id {document.id}", "dim"), (0, 0, 0, 3)))
        blocks += [Padding(_difference(row, which), (1, 0, 0, 3)) for which in row.differences]
        blocks.append(Text(""))
    return Group(*blocks)


def _difference(found: FoundFamily, which: Difference) -> RenderableType:
    head = plain(versions.difference(found, which), "bold" if which.kind == "tags" else "")
    return Group(
        head, plain(f"- {which.before or '(nothing)'}", "red"), plain(f"+ {which.after or '(nothing)'}", "green")
    )


def _table(*names: str) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold", expand=True)
    for name in names:
        wide = name in ("Speaker", "Organization")
        table.add_column(name, no_wrap=not wide, overflow="fold", ratio=1 if wide else None)
    return table


def hits(found: Sequence[Hit]) -> RenderableType:
    blocks: list[RenderableType] = []
    for hit in found:
        blocks += [plain(wording.place(hit.file, (hit.page,), hit.bates), "underline"), _snippet(hit), Text("")]
    return Group(*blocks)


def _snippet(hit: Hit) -> Padding:
    line, at = Text(overflow="fold"), 0
    for start, end in hit.marks:
        line.append(visible(hit.snippet[at:start]))
        line.append(visible(hit.snippet[start:end]), "bold reverse")
        at = end
    line.append(visible(hit.snippet[at:]))
    return Padding(line, (0, 0, 0, 2))


def speakers(found: Sequence[FoundSpeaker]) -> RenderableType:
    table = _table("Speaker", "Organization", "Said", "First", "Last")
    for row in found:
        table.add_row(
            plain(row.name),
            plain(", ".join(row.organizations)),
            Text(str(row.statements), justify="right"),
            plain(row.first or ""),
            plain(row.last or ""),
        )
    return table


def status(found: Status, more: Sequence[str] = ()) -> RenderableType:
    """The sums, ``more`` lines about the whole, and every file."""
    sums = [Text(wording.status_lines(found)), *map(plain, more)]
    return Group(*sums, *([Text(""), files(found.files)] if found.files else []))


def files(found: Sequence[FileStatus]) -> RenderableType:
    grid = Table.grid(padding=(0, 2, 0, 0), expand=True)
    grid.add_column(no_wrap=True)
    grid.add_column(ratio=1, overflow="fold")
    for row in sorted(found, key=lambda file: file.state == "read"):  # trouble first
        said = wording.counted(row.statements, "statement") if row.statements else ""
        facts = " · ".join(filter(None, (wording.page_counts(row), said, wording.failed_redactions(row), row.error)))
        grid.add_row(plain(row.state, "" if row.state == "read" else "bold"), plain(row.file))
        grid.add_row(Text(""), plain(facts, "dim"))
    return grid
