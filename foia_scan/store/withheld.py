"""What is withheld in the whole release: redactions by exemption."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from foia_scan.store import rows
from foia_scan.store.database import Database

UNNAMED = ""
"""For the boxes beside which no exemption is named."""


@dataclass(frozen=True, slots=True)
class ExemptionTotal:
    exemption: str
    """Such as "(b)(7)(C)"; "" for boxes beside which none is named."""
    places: int
    """Boxes and codes that stand for themselves."""
    boxes: int
    pages: int
    files: int
    """Distinct contents."""
    share: float
    """Share of the area of these pages, 0..1, that its boxes take; a box of two exemptions counts for both."""


@dataclass(slots=True)
class _Sum:
    places: int = 0
    boxes: int = 0
    pages: set[tuple[str, int]] = field(default_factory=set)
    files: set[str] = field(default_factory=set)
    under: float = 0.0
    """Square points."""
    area: float = 0.0


def redactions_by_exemption(database: Database) -> tuple[ExemptionTotal, ...]:
    """The totals, the exemption with the most places first, the unnamed last; each content counts once."""
    sums: dict[str, _Sum] = defaultdict(_Sum)
    sql = "SELECT sha256, number, width, height, redactions FROM pages WHERE redactions != '[]'"
    for row in database.query(sql):
        for code, drawn, area in _marks(row["redactions"]):
            total = sums[code]
            total.places += 1
            total.boxes += drawn
            total.under += area
            if (row["sha256"], row["number"]) not in total.pages:
                total.pages.add((row["sha256"], row["number"]))
                total.files.add(row["sha256"])
                total.area += row["width"] * row["height"]
    found = (
        ExemptionTotal(
            code,
            total.places,
            total.boxes,
            len(total.pages),
            len(total.files),
            round(min(1.0, total.under / total.area), 4) if total.area else 0.0,
        )
        for code, total in sums.items()
    )
    return tuple(sorted(found, key=lambda each: (each.exemption == UNNAMED, -each.places, each.exemption)))


def _marks(cells: str) -> Iterator[tuple[str, bool, float]]:
    """Exemption, whether it is a box, and the box's area in square points."""
    for each in rows.page_redactions(cells):
        area = 0.0
        if each.drawn and each.place is not None:
            x0, top, x1, bottom = each.place
            area = (x1 - x0) * (bottom - top)
        for code in each.codes or (UNNAMED,):
            yield code, each.drawn, area
