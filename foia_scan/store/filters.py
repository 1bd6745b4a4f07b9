"""The filters that every query shares, as one record and the SQL that it means.

Several values of one filter are alternatives; different filters must all hold.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from foia_scan.errors import BadQuery

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@dataclass(frozen=True, slots=True)
class Filter:
    speakers: tuple[str, ...] = ()
    """Part of a name, from the beginning of a word: "morton" for John Morton."""
    organizations: tuple[str, ...] = ()
    """Whole words, so that "ICE" isn't found in "Justice"."""
    questions: tuple[str, ...] = ()
    positions: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    since: str | None = None
    """"2010", "2010-06" or "2010-06-08", inclusive, compared at the precision that both dates have."""
    until: str | None = None
    jurisdictions: tuple[str, ...] = ()
    audiences: tuple[str, ...] = ()
    certainties: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    """Part of the path."""
    text: tuple[str, ...] = ()
    """Words of the quote; dashes and white space count as the same."""
    limit: int | None = None
    """0 means all; None that nobody said, which is all too until the command decides."""

    def __post_init__(self) -> None:
        for option, value in (("--from", self.since), ("--to", self.until)):
            if value is not None:
                _check_date(option, value)
        if self.limit is not None and self.limit < 0:
            raise BadQuery("--limit can't be negative.", "Give a number of rows, or 0 for all.")

    @property
    def dated(self) -> bool:
        return self.since is not None or self.until is not None

    @property
    def about_statements(self) -> bool:
        """True if it asks for something that only a statement has (not a page or a document)."""
        return bool(
            self.speakers
            or self.organizations
            or self.questions
            or self.positions
            or self.tags
            or self.jurisdictions
            or self.audiences
            or self.certainties
        )


class Conditions:
    """SQL conditions and their named parameters, growing together; values never become part of the SQL."""

    def __init__(self, beside: Conditions | None = None) -> None:
        """``beside`` is of the same query: both share their parameters."""
        self.parts: list[str] = []
        self.values: dict[str, Any] = {} if beside is None else beside.values

    def add(self, sql: str, *values: Any) -> None:
        """Each "?" in ``sql`` stands for the next value."""
        for value in values:
            name = f"v{len(self.values)}"
            self.values[name] = value
            sql = sql.replace("?", f":{name}", 1)
        self.parts.append(sql)

    def any_of(self, sql: str, values: tuple[str, ...]) -> None:
        """One of the values must satisfy ``sql``, which holds one "?"."""
        if values:
            self.add("(" + " OR ".join([sql] * len(values)) + ")", *values)

    def __str__(self) -> str:
        return " AND ".join(self.parts) or "1"


def statement_conditions(conditions: Conditions, asked: Filter) -> None:
    """Everything that the filter asks of a statement "s", but for date and file."""
    # Each name is looked at once, not once a statement; the index on the column does the rest.
    conditions.any_of("s.speaker IN (SELECT name FROM speakers WHERE has_words(name, ?))", asked.speakers)
    conditions.any_of(
        "s.organization IN (SELECT o FROM (SELECT DISTINCT organization AS o FROM statements) "
        "WHERE has_whole_words(o, ?))",
        asked.organizations,
    )
    conditions.any_of("s.question = lower(?)", asked.questions)
    conditions.any_of("s.position = lower(?)", asked.positions)
    conditions.any_of("EXISTS (SELECT 1 FROM json_each(s.tags) WHERE value = lower(?))", asked.tags)
    conditions.any_of(
        "EXISTS (SELECT 1 FROM json_each(s.jurisdictions) WHERE has_words(value, ?))", asked.jurisdictions
    )
    conditions.any_of("s.audience = lower(?)", asked.audiences)
    conditions.any_of("s.certainty = lower(?)", asked.certainties)


def date_conditions(conditions: Conditions, column: str, asked: Filter) -> None:
    shared = f"min(length({column}), length(?))"
    if asked.since is not None:
        low = asked.since
        conditions.add(f"{column} >= ?", low[:4])  # says less than the next, but an index can answer it
        conditions.add(f"substr({column}, 1, {shared}) >= substr(?, 1, {shared})", low, low, low)
    if asked.until is not None:
        high = asked.until
        conditions.add(f"{column} < ?", f"{high}~")
        conditions.add(f"substr({column}, 1, {shared}) <= substr(?, 1, {shared})", high, high, high)


def file_condition(conditions: Conditions, content: str, asked: Filter) -> None:
    """Any path of the content counts, so that a copy in another folder is found too."""
    sql = f"EXISTS (SELECT 1 FROM files f WHERE f.sha256 = {content} AND instr(lower(f.path), lower(?)))"
    conditions.any_of(sql, asked.files)


def _check_date(option: str, value: str) -> None:
    found = _DATE.fullmatch(value)
    month, day = (int(found[n] or 1) for n in (2, 3)) if found else (0, 0)
    if not found or not 1 <= month <= 12 or not 1 <= day <= 31:
        raise BadQuery(f"{option} {value!r} is not a date.", "Write it as 2010, 2010-06 or 2010-06-08.")
