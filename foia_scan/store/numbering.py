"""Bates numbers of the whole database: the series, what is missing in them, what is there twice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from operator import attrgetter
from typing import Any

from foia_scan.store.database import Database

_FORM = re.compile(r"(.*?)(\d{1,15})$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Number:
    """A Bates number taken apart; numbers of one series differ in ``value`` only."""

    prefix: str
    """Without white space and dashes, in capitals: stamps and load files write them differently."""
    digits: int
    """How many."""
    value: int

    @classmethod
    def of(cls, bates: str | None) -> Number | None:
        match = _FORM.fullmatch((bates or "").strip())
        if match is None:
            return None
        return cls(re.sub(r"[\s_–-]+", "", match[1]).upper(), len(match[2]), int(match[2]))


@dataclass(frozen=True, slots=True)
class BatesPage:
    bates: str
    file: str
    page: int


@dataclass(frozen=True, slots=True)
class BatesGap:
    """Numbers that nothing in the database bears, between two that are there."""

    missing: int
    first: str
    last: str
    after: BatesPage
    before: BatesPage


@dataclass(frozen=True, slots=True)
class BatesDouble:
    """One number on pages with different words."""

    bates: str
    places: tuple[BatesPage, ...]


@dataclass(frozen=True, slots=True)
class BatesSeries:
    prefix: str
    first: str
    last: str
    numbers: int
    """How many different ones are there."""
    missing: int
    gaps: tuple[BatesGap, ...]
    doubles: tuple[BatesDouble, ...]


@dataclass(frozen=True, slots=True)
class _Held:
    """A run of numbers that is there, from ``first`` on page ``page`` to ``last`` on page ``last_page``."""

    number: Number
    last: int
    bates: str
    last_bates: str
    sha256: str
    page: int
    last_page: int
    text: str
    rows: frozenset[tuple[str, int]]
    """Rows of load files that it belongs to: the PDF, the text and the image of one row are one document."""


def bates_series(database: Database) -> list[BatesSeries]:
    """Every series of numbers on the pages (stamped, or known from a load file), in order of the prefix."""
    held = sorted(_held(database), key=lambda each: (each.number.prefix, each.number.value, each.sha256, each.page))
    homes = {row["sha256"]: row["path"] for row in database.query(_HOMES)}
    found: list[BatesSeries] = []
    for _, group in groupby(held, key=lambda each: each.number.prefix):
        found.extend(_one_series(run, homes) for run in _by_width(list(group)))
    return found


_HOMES = "SELECT sha256, min(path) AS path FROM files WHERE sha256 IS NOT NULL GROUP BY sha256"


def _held(database: Database) -> Iterator[_Held]:
    rows_of: dict[str, set[tuple[str, int]]] = {}
    for row in database.query(
        "SELECT f.sha256, p.production, p.number FROM produced_files p JOIN files f ON f.path = p.file"
    ):
        rows_of.setdefault(row["sha256"], set()).add((row["production"], row["number"]))
    sql = "SELECT sha256, number, bates, text FROM pages WHERE bates IS NOT NULL ORDER BY sha256, number"
    for _, group in groupby(database.query(sql), key=lambda row: row["sha256"]):
        pages = list(group)
        yield from _of_content(pages, frozenset(rows_of.get(pages[0]["sha256"], ())))
    sql = """
        SELECT r.production, r.number, r.bates_first, r.bates_last, min(f.sha256) AS sha256 FROM produced_rows r
        JOIN produced_files p USING (production, number) JOIN files f ON f.path = p.file
        WHERE f.sha256 IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM pages g WHERE g.sha256 = f.sha256 AND g.bates IS NOT NULL)
        GROUP BY r.production, r.number
    """
    for row in database.query(sql):
        first, last = Number.of(row["bates_first"]), Number.of(row["bates_last"])
        if first is not None and last is not None and first.prefix == last.prefix and last.value >= first.value:
            rows = frozenset(rows_of.get(row["sha256"], set()) | {(row["production"], row["number"])})
            yield _Held(first, last.value, row["bates_first"], row["bates_last"], row["sha256"], 1, 1, "", rows)


def _of_content(pages: Sequence[dict[str, Any]], rows: frozenset[tuple[str, int]]) -> Iterator[_Held]:
    """The numbers of one file; one on a page between two that count on is there, read or not."""
    numbered = [(row, number) for row in pages if (number := Number.of(row["bates"])) is not None]
    for row, number in numbered:
        at, bates, text = row["number"], row["bates"], " ".join(row["text"].split())
        yield _Held(number, number.value, bates, bates, row["sha256"], at, at, text, rows)
    for (row, number), (after, then) in pairwise(numbered):
        page, last_page, last = row["number"], after["number"], after["bates"]
        steps = last_page - page
        if steps > 1 and then.prefix == number.prefix and then.value - number.value == steps:
            yield _Held(number, then.value, row["bates"], last, row["sha256"], page, last_page, "", rows)


def _by_width(held: list[_Held]) -> Iterator[list[_Held]]:
    """Part numbers padded to different widths; those that are not padded at all are one series."""
    padded = {each.number.digits for each in held if len(str(each.number.value)) < each.number.digits}
    for width in sorted(padded):
        yield [each for each in held if each.number.digits == width]
    rest = [each for each in held if each.number.digits not in padded]
    if rest:
        yield rest


def _one_series(held: Sequence[_Held], homes: dict[str, str]) -> BatesSeries:
    gaps = []
    numbers = 0
    high: _Held | None = None
    for each in held:
        if high is None or each.number.value > high.last:
            if high is not None and each.number.value > high.last + 1:
                gaps.append(_gap(high, each, homes))
            numbers += each.last - each.number.value + 1
            high = each
        elif each.last > high.last:
            numbers += each.last - high.last
            high = each
    assert high is not None
    doubles = tuple(_doubles(held, homes))
    prefix = held[0].bates[: -held[0].number.digits]
    missing = sum(gap.missing for gap in gaps)
    return BatesSeries(prefix, held[0].bates, high.last_bates, numbers, missing, tuple(gaps), doubles)


def _gap(before: _Held, after: _Held, homes: dict[str, str]) -> BatesGap:
    stem = before.last_bates[: len(before.last_bates) - before.number.digits]
    first, last = (f"{stem}{value:0{before.number.digits}d}" for value in (before.last + 1, after.number.value - 1))
    return BatesGap(
        after.number.value - before.last - 1,
        first,
        last,
        BatesPage(before.last_bates, homes.get(before.sha256, before.sha256), before.last_page),
        BatesPage(after.bates, homes.get(after.sha256, after.sha256), after.page),
    )


def _doubles(held: Sequence[_Held], homes: dict[str, str]) -> Iterator[BatesDouble]:
    """Numbers on pages whose words differ and that no load file holds for one document."""
    single = [each for each in held if each.page == each.last_page and each.number.value == each.last]
    for _, group in groupby(single, key=lambda each: each.number.value):
        pages = [each for each in group if each.text]
        if len({each.text for each in pages}) > 1 and not _one_document(pages):
            places = (BatesPage(each.bates, homes.get(each.sha256, each.sha256), each.page) for each in pages)
            yield BatesDouble(pages[0].bates, tuple(sorted(dict.fromkeys(places), key=attrgetter("file", "page"))))


def _one_document(pages: Iterable[_Held]) -> bool:
    """Whether one row of a load file holds them all: its native file, its text, its images."""
    rows = [each.rows for each in pages]
    return bool(frozenset.intersection(*rows))
