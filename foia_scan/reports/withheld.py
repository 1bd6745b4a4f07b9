"""Redactions in words: the totals by exemption."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from foia_scan.reports.wording import counted, failed_redactions

if TYPE_CHECKING:
    from foia_scan.store.standing import FileStatus
    from foia_scan.store.withheld import ExemptionTotal

NONE_NAMED = "no exemption named"


def sentence(total: ExemptionTotal) -> str:
    """Such as "(b)(5): 12 places on 8 pages of 3 files, 5 of them boxes, 4.1 % of the area of these pages"."""
    where = f"{counted(total.places, 'place')} on {counted(total.pages, 'page')} of {counted(total.files, 'file')}"
    boxes = f", {total.boxes:,} of them boxes, {total.share:.1%} of the area of these pages" if total.boxes else ""
    return f"{total.exemption or NONE_NAMED}: {where}{boxes}"


def lines(totals: Sequence[ExemptionTotal], files: Sequence[FileStatus]) -> list[str]:
    """A line for each exemption, then the files whose redactions may have failed."""
    told = [sentence(total) for total in totals] or ["no redactions found"]
    return told + [f"{file.file}: {failed_redactions(file)}" for file in files if file.hidden]
