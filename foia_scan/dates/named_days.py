"""Days that people call by a name: "on Labor Day", "the day before Thanksgiving"."""

from __future__ import annotations

from datetime import date, timedelta

_FIXED = {
    "new year's day": (1, 1),
    "new year's eve": (12, 31),
    "groundhog day": (2, 2),
    "valentine's day": (2, 14),
    "saint patrick's day": (3, 17),
    "independence day": (7, 4),
    "halloween": (10, 31),
    "veterans day": (11, 11),
    "christmas eve": (12, 24),
    "christmas": (12, 25),
}
_FLOATING = {
    "martin luther king day": (1, 0, 3),
    "presidents' day": (2, 0, 3),
    "labor day": (9, 0, 1),
    "columbus day": (10, 0, 2),
    "thanksgiving": (11, 3, 4),
}
"""Month, weekday (0 is Monday) and which of them in the month."""
_SPELLINGS = (
    (r"New\s+Year['’]?s\s+Day", "new year's day"),
    (r"New\s+Year['’]?s\s+Eve", "new year's eve"),
    (r"Groundhog\s+Day", "groundhog day"),
    (r"(?:St\.?|Saint)?\s*Valentine['’]?s\s+Day", "valentine's day"),
    (r"(?:St\.?|Saint)\s+Patrick['’]?s\s+Day", "saint patrick's day"),
    (r"Independence\s+Day|(?:the\s+)?Fourth\s+of\s+July|July\s+Fourth", "independence day"),
    (r"Halloween", "halloween"),
    (r"Veterans?['’]?s?\s+Day", "veterans day"),
    (r"Christmas\s+Eve", "christmas eve"),
    (r"Christmas(?:\s+Day)?", "christmas"),
    (r"(?:Martin\s+Luther\s+King|MLK)(?:,?\s+Jr\.?)?(?:['’]s)?\s+Day", "martin luther king day"),
    (r"Presidents?['’]?s?\s+Day", "presidents' day"),
    (r"Memorial\s+Day", "memorial day"),
    (r"Labor\s+Day", "labor day"),
    (r"Columbus\s+Day", "columbus day"),
    (r"Election\s+Day", "election day"),
    (r"Thanksgiving(?:\s+Day)?", "thanksgiving"),
)
NAMED_DAY = "(?:" + "|".join(f"(?P<f{number}>{spelling})" for number, (spelling, _) in enumerate(_SPELLINGS)) + ")"
"""A group for each of them; ``called`` tells the one that fitted."""


def called(groups: dict[str, str | None]) -> str:
    """The name of the day whose spelling fitted."""
    return next(name for number, (_, name) in enumerate(_SPELLINGS) if groups[f"f{number}"])


def day_in(year: int, name: str) -> date:
    """The day of that name in a year."""
    if name in _FIXED:
        return date(year, *_FIXED[name])
    if name == "memorial day":  # the last Monday of May
        last = date(year, 5, 31)
        return last - timedelta(days=last.weekday())
    if name == "election day":  # the Tuesday behind the first Monday of November
        return _nth(year, 11, 0, 1) + timedelta(days=1)
    return _nth(year, *_FLOATING[name])


def _nth(year: int, month: int, weekday: int, which: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (which - 1))
