"""Bates numbers over the whole database: series, gaps with their neighbors, duplicates."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from foia_scan.records import Page, SourceFile
from foia_scan.store.database import Database, open_database
from foia_scan.store.numbering import Number, bates_series


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with open_database(tmp_path / "foia.db", create=True) as opened:
        yield opened


def put(database: Database, name: str, *stamps: str | None, words: str = "") -> None:
    """A file with a page for each stamp; ``words`` stand on all of them."""
    sha256 = name[0] * 64
    database.save_file(SourceFile(name, name, "pdf", 1, 1, sha256=sha256), "read", len(stamps), None)
    database.save_pages(
        [Page(sha256, at, "text", words or f"{name} {at}", bates=bates) for at, bates in enumerate(stamps, start=1)]
    )


@pytest.mark.parametrize(
    ("bates", "expected"),
    [
        ("ICE-FOIA-000012", ("ICEFOIA", 6, 12)),
        ("ICE FOIA 000012", ("ICEFOIA", 6, 12)),
        ("2010FOIA3674.000012", ("2010FOIA3674.", 6, 12)),
        ("000012", ("", 6, 12)),
        ("ICE", None),
        (None, None),
    ],
)
def test_a_number_taken_apart(bates: str | None, expected: tuple[str, int, int] | None) -> None:
    number = Number.of(bates)
    assert (None if number is None else (number.prefix, number.digits, number.value)) == expected


def test_a_gap_has_both_neighbors(database: Database) -> None:
    put(database, "a.pdf", "X-001", "X-002")
    put(database, "b.pdf", "X-005", "X-006")
    put(database, "c.pdf", "Y-001")
    x, y = bates_series(database)
    assert (x.prefix, x.first, x.last, x.numbers, x.missing) == ("X-", "X-001", "X-006", 4, 2)
    (gap,) = x.gaps
    assert (gap.missing, gap.first, gap.last) == (2, "X-003", "X-004")
    assert (gap.after.bates, gap.after.file, gap.after.page) == ("X-002", "a.pdf", 2)
    assert (gap.before.bates, gap.before.file, gap.before.page) == ("X-005", "b.pdf", 1)
    assert (y.numbers, y.missing, y.gaps) == (1, 0, ())


def test_a_page_between_two_that_count_on_is_there_even_if_its_stamp_was_not_read(database: Database) -> None:
    put(database, "a.pdf", "X-001", None, None, "X-004", None, "X-009")
    (series,) = bates_series(database)
    assert (series.numbers, [(gap.first, gap.last) for gap in series.gaps]) == (5, [("X-005", "X-008")])


def test_numbers_that_grow_by_a_digit_are_one_series_and_widths_are_parted(database: Database) -> None:
    put(database, "a.pdf", "X998", "X999", "X1000", "X1002")
    put(database, "b.pdf", "Z0099", "Z0100", "Z000099")
    x, *z = bates_series(database)
    assert (x.numbers, x.missing) == (4, 1)
    assert [(each.first, each.last, each.missing) for each in z] == [("Z0099", "Z0100", 0), ("Z000099", "Z000099", 0)]


def test_duplicates_are_pages_with_different_words(database: Database) -> None:
    put(database, "a.pdf", "X-001", "X-002", words="the same words")
    put(database, "b.pdf", "X-001", words="the  same\nwords")
    put(database, "c.pdf", "X 002", words="other words")
    (series,) = bates_series(database)
    (double,) = series.doubles
    assert (double.bates, [(page.file, page.page) for page in double.places]) == ("X-002", [("a.pdf", 2), ("c.pdf", 1)])
    assert (series.numbers, series.missing) == (2, 0)
